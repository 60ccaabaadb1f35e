/** One HTTP request on a fresh connection, timed phase by phase. The only `node:http` of the product's smoke tests. */
import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { TLSSocket } from 'node:tls';

import { messageOf } from '../errors.ts';
import type { Clock } from '../time/clock.ts';

/** Bodies are read up to this many bytes. */
export const BODY_LIMIT_BYTES = 64 * 1024;

/** What is asked. */
export interface ProbeRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Limit of the whole exchange, milliseconds. */
  readonly timeoutMs: number;
  /** IP address to connect to instead of the host's own; Host header and SNI stay the URL's. */
  readonly address?: string;
  readonly signal?: AbortSignal;
}

/** The steps of an exchange, in order. */
export type ProbePhase = 'dns' | 'connect' | 'tls' | 'first-byte' | 'body';

/** Milliseconds that each finished phase took. */
export type PhaseTimes = Readonly<Partial<Record<ProbePhase, number>>>;

/** What came back: an answer of the server, or where the exchange ended without one. */
export type ProbeResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names; repeated headers joined by `, `. */
      readonly headers: Readonly<Record<string, string>>;
      /** At most {@link BODY_LIMIT_BYTES}. */
      readonly body: string;
      readonly phases: PhaseTimes;
      readonly totalMs: number;
      readonly address: string;
    }
  | {
      readonly kind: 'no-answer';
      readonly phase: ProbePhase;
      /** Node's or OpenSSL's code (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), or `TIMEOUT`. */
      readonly code: string;
      readonly message: string;
      readonly phases: PhaseTimes;
      readonly totalMs: number;
      readonly address: string;
    };

/** Sends one request. Never rejects: whatever goes wrong is a result. */
export type Probe = (request: ProbeRequest) => Promise<ProbeResult>;

/** All addresses of a host: a load balancer has one in each availability zone. Rejects when the name does not resolve. */
export async function resolveAddresses(hostname: string): Promise<string[]> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return [...new Set(found.map(({ address }) => address))];
}

/** What {@link resolveInTime} works with. */
export interface ResolveLimits {
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly find?: (hostname: string) => Promise<string[]>;
}

/** The same within a limit: a resolver that does not answer is asked by the system for half a minute, which cannot be stopped. */
export async function resolveInTime(hostname: string, limits: ResolveLimits): Promise<string[]> {
  const { clock, find = resolveAddresses } = limits;
  const end = new AbortController();
  try {
    return await Promise.race([find(hostname), timeout(limits, clock, end.signal)]);
  } finally {
    end.abort();
  }
}

/** A probe on this machine's network. */
export function networkProbe(clock: Clock): Probe {
  return async (request) => {
    const stopwatch = startStopwatch(clock);
    const end = new AbortController();
    try {
      return await Promise.race([exchange(request, stopwatch, end.signal), timeout(request, clock, end.signal)]);
    } catch (error) {
      return stopwatch.noAnswer(errorCode(error), messageOf(error));
    } finally {
      end.abort();
    }
  };
}

interface Stopwatch {
  readonly phases: Partial<Record<ProbePhase, number>>;
  address: string;
  enter(phase: ProbePhase): void;
  totalMs(): number;
  noAnswer(code: string, message: string): ProbeResult;
}

function startStopwatch(clock: Clock): Stopwatch {
  const startMs = clock.now();
  let phase: ProbePhase = 'dns';
  let phaseMs = startMs;
  const phases: Partial<Record<ProbePhase, number>> = {};
  const totalMs = (): number => clock.now() - startMs;
  return {
    phases,
    address: '',
    totalMs,
    enter: (next) => {
      phases[phase] = clock.now() - phaseMs;
      phase = next;
      phaseMs = clock.now();
    },
    noAnswer(code, message) {
      return { kind: 'no-answer', phase, code, message, phases, totalMs: totalMs(), address: this.address };
    },
  };
}

async function timeout(
  { timeoutMs, signal }: Pick<ProbeRequest, 'timeoutMs' | 'signal'>,
  clock: Clock,
  end: AbortSignal,
): Promise<never> {
  await clock.sleep(timeoutMs, signal === undefined ? end : AbortSignal.any([end, signal]));
  throw Object.assign(new Error(`no answer within ${timeoutMs} ms`), { code: 'TIMEOUT' });
}

async function exchange(probe: ProbeRequest, stopwatch: Stopwatch, end: AbortSignal): Promise<ProbeResult> {
  const address = probe.address ?? (await resolveAddresses(probe.url.hostname))[0] ?? '';
  stopwatch.address = address;
  stopwatch.enter('connect');
  const response = await send(probe, { address, stopwatch, end });
  stopwatch.enter('body');
  const body = await readBody(response);
  stopwatch.enter('body');
  return {
    kind: 'answer',
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headersDistinct).map(([name, all = []]) => [name, all.join(', ')]),
    ),
    body,
    phases: stopwatch.phases,
    totalMs: stopwatch.totalMs(),
    address,
  };
}

interface Connection {
  readonly address: string;
  readonly stopwatch: Stopwatch;
  readonly end: AbortSignal;
}

function send(probe: ProbeRequest, { address, stopwatch, end }: Connection): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = openRequest(probe, address);
    end.addEventListener('abort', () => request.destroy(), { once: true });
    request.on('error', reject);
    request.on('socket', (socket) => {
      socket.once('connect', () => stopwatch.enter(socket instanceof TLSSocket ? 'tls' : 'first-byte'));
      socket.once('secureConnect', () => stopwatch.enter('first-byte'));
    });
    request.on('response', resolve);
    request.end(probe.body);
  });
}

function openRequest({ url, method, headers }: ProbeRequest, address: string): ClientRequest {
  const family = address.includes(':') ? 6 : 4;
  const options: RequestOptions = {
    method,
    headers,
    // A fresh connection each time: a kept one would ask the same task again and again.
    agent: false,
    lookup: (_hostname, { all }, callback) =>
      all === true ? callback(null, [{ address, family }]) : callback(null, address, family),
  };
  return url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
}

function readBody(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (): void => resolve(Buffer.concat(chunks).subarray(0, BODY_LIMIT_BYTES).toString());
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= BODY_LIMIT_BYTES) finish();
    });
    response.on('end', finish);
    response.on('error', reject);
  });
}

function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'ERROR';
}
