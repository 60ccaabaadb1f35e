/**
 * Preload (`node --import`) that lets a process live faster: Date, performance.now, timers, timers/promises and
 * (up to five times) AbortSignal.timeout and the AWS SDK's limits of a request run `TESTBED_SPEED` times as fast as the wall. Sockets keep Node's own (real) timers, so a slow
 * machine does not break a connection.
 */
import { createRequire, enableCompileCache, syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Timers = typeof import('node:timers');
type TimersPromises = typeof import('node:timers/promises');
type Handler = (...args: unknown[]) => void;

const speed = Number(process.env['TESTBED_SPEED'] ?? '1');
if (!(speed > 0)) throw new Error(`TESTBED_SPEED must be a positive number, not "${process.env['TESTBED_SPEED']}"`);

const RealDate = Date;
const realNow = Date.now.bind(Date);
const realPerformanceNow = performance.now.bind(performance);
const startReal = realPerformanceNow();
const [givenVirtual, givenReal] = (process.env['TESTBED_NOW'] ?? `${realNow()}@${realNow()}`).split('@').map(Number);
const startVirtual = (givenVirtual ?? realNow()) + (realNow() - (givenReal ?? realNow())) * speed;

const fast = (ms: number | undefined): number | undefined => (typeof ms === 'number' ? ms / speed : ms);
const virtualNow = (): number => Math.floor(startVirtual + (realPerformanceNow() - startReal) * speed);

/** Requests are answered in real time: at 60x half a second would be left of 30 s. */
const REQUEST_HASTE = Math.min(speed, 5);

/** Whether the AWS SDK's HTTP handler or whoever asks for an OIDC token sets the timer: bundles keep the names of functions. */
function isRequestLimit(): boolean {
  return /\b(?:set(?:Connection|Request|Socket)Timeout|requestOnce)\b/.test(new Error().stack ?? '');
}

const limit = (ms: number | undefined): number | undefined =>
  isRequestLimit() && ms !== undefined ? ms / REQUEST_HASTE : fast(ms);

function patchDates(): void {
  RealDate.now = virtualNow;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(virtualNow()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [virtualNow()] : args, newTarget) as object,
  });
  Object.defineProperty(performance, 'now', {
    configurable: true,
    writable: true,
    value: () => startReal + (realPerformanceNow() - startReal) * speed,
  });
}

function patchTimers(): void {
  const require = createRequire(import.meta.url);
  const timers = require('node:timers') as { -readonly [Name in keyof Timers]: Timers[Name] };
  const later = require('node:timers/promises') as { -readonly [Name in keyof TimersPromises]: TimersPromises[Name] };
  const real = { setTimeout: timers.setTimeout, setInterval: timers.setInterval };
  const promised = {
    setTimeout: later.setTimeout,
    setInterval: later.setInterval,
    wait: later.scheduler.wait.bind(later.scheduler),
  };

  later.setTimeout = ((ms?: number, ...rest: [unknown?, object?]) =>
    promised.setTimeout(limit(ms), ...rest)) as typeof later.setTimeout;
  later.setInterval = ((ms?: number, ...rest: [unknown?, object?]) =>
    promised.setInterval(fast(ms), ...rest)) as typeof later.setInterval;
  later.scheduler.wait = (ms, options) => promised.wait(ms / speed, options);

  const setTimeoutFast = (handler: Handler, ms?: number, ...args: unknown[]): NodeJS.Timeout =>
    real.setTimeout(handler, limit(ms), ...args);
  const setIntervalFast = (handler: Handler, ms?: number, ...args: unknown[]): NodeJS.Timeout =>
    real.setInterval(handler, fast(ms), ...args);
  Object.defineProperty(setTimeoutFast, promisify.custom, { value: later.setTimeout });
  timers.setTimeout = setTimeoutFast as unknown as Timers['setTimeout'];
  timers.setInterval = setIntervalFast as unknown as Timers['setInterval'];
  globalThis.setTimeout = timers.setTimeout;
  globalThis.setInterval = timers.setInterval;
  syncBuiltinESMExports();
}

function patchAbortSignal(): void {
  const real = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => real(Math.ceil(ms / REQUEST_HASTE));
}

// The same bundles are started hundreds of times: what V8 made of them is kept. Figures of their start are measured without this preload.
enableCompileCache(join(tmpdir(), 'slipway-compile-cache'));
patchDates();
patchTimers();
patchAbortSignal();
// The action's own children, and its view of the environment, know nothing of the test bed.
delete process.env['TESTBED_SPEED'];
delete process.env['TESTBED_NOW'];
