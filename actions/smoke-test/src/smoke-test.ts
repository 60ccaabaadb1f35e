import { isIPv6 } from 'node:net';

import { Cancelled } from '../../../src/errors.ts';
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { Probe, ProbeResult } from '../../../src/http/probe.ts';
import { readSmokeCheck } from '../../../src/manifest/smoke-check.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';
import { hideSecrets } from '../../../src/report/hide-secrets.ts';
import { readHome } from '../../../src/report/home.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseInstant } from '../../../src/time/clock.ts';
import { UNTRIED, decideCheck, takeRound } from './check-state.ts';
import type { CheckState } from './check-state.ts';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import type { ExpectedVersion, Failure, Judgement } from './judge.ts';
import { planChecks, planVersion, secretsOf } from './plan.ts';
import type { PlannedCheck } from './plan.ts';
import { report } from './report.ts';
import { concludeCheck, concludeRun } from './verdict.ts';

/** The effects of a smoke test. */
export interface World extends Pick<ActionContext, 'log' | 'clock' | 'signal' | 'mask' | 'env'> {
  readonly probe: Probe;
  /** Rejects when the name does not resolve within `timeoutMs`. */
  readonly resolveAddresses: (hostname: string, timeoutMs: number) => Promise<string[]>;
  /** `url` and `smoke-test` of an environment of slipway.yml. */
  readonly readEnvironment: (
    file: string,
    environment: string,
  ) => Promise<{ url: string | undefined; checks: readonly SmokeCheck[] }>;
  readonly random?: () => number;
}

/** What was seen of one check. */
export interface ObservedCheck {
  readonly planned: PlannedCheck;
  readonly state: CheckState;
  readonly isStable: boolean;
  readonly last: ProbeResult | undefined;
  readonly addresses: readonly string[];
  /** Total times of the latency samples that were answered as the check expects, milliseconds. */
  readonly samplesMs: readonly number[];
  /** What was wrong with each of the other samples. */
  readonly badSamples: readonly Failure[];
}

/** Pause after a bad round, in parts of the time waited so far: an early recovery is noticed early, a long wait costs few requests. */
const RETRY = { share: 0.15, minMs: 300, maxMs: 10_000 };
/** Pause between two good rounds, so that a streak does not fit into one lucky moment. */
const ROUND_PAUSE_MS = 200;
const SAMPLES_AT_ONCE = 4;

/** Asks every check until it is stable or the one deadline is over, samples latency, and tells the verdict. */
export async function smokeTest(inputs: Inputs, world: World): Promise<Report> {
  const secrets = secretsOf(inputs);
  for (const secret of secrets) world.mask(secret);
  const planned = planChecks({ inputs, ...(await readTargets(inputs, world)) });
  const expected = planVersion(inputs);
  const startMs = world.clock.now();
  const deadlineMs = startMs + inputs.timeoutMs;
  const observed = await Promise.all(
    planned.map((check) => watchCheck(check, { inputs, world, expected, deadlineMs, secrets })),
  );
  const outcome = concludeRun(observed.map(concludeCheck), { observed, expected });
  return report({ outcome, expected, secrets, durationMs: world.clock.now() - startMs, home: readHome(world.env) });
}

async function readTargets(
  inputs: Inputs,
  world: World,
): Promise<{ url: URL | undefined; checks: readonly SmokeCheck[] }> {
  const manifest =
    inputs.environment === undefined ? undefined : await world.readEnvironment(inputs.config, inputs.environment);
  const url = inputs.url ?? (manifest?.url === undefined ? undefined : new URL(manifest.url));
  const askUrl = url === undefined ? [] : [readSmokeCheck(`GET ${url.href}`)];
  return {
    url,
    checks: inputs.checks ?? (manifest === undefined || manifest.checks.length === 0 ? askUrl : manifest.checks),
  };
}

interface Watch {
  readonly inputs: Inputs;
  readonly world: World;
  readonly expected: ExpectedVersion | undefined;
  readonly deadlineMs: number;
  readonly secrets: readonly string[];
}

async function watchCheck(planned: PlannedCheck, watch: Watch): Promise<ObservedCheck> {
  const { inputs, world, deadlineMs } = watch;
  let state = UNTRIED;
  let last: ProbeResult | undefined;
  let addresses: readonly string[] = [];
  const startMs = world.clock.now();
  let told = '';
  for (;;) {
    const round = await askRound(planned, { ...watch, addresses: await findAddresses(planned, watch) });
    addresses = round.flatMap(({ address }) => address ?? []);
    // A request that only our own deadline cut short says nothing; what was seen before it does.
    const isCutShort = world.clock.now() >= deadlineMs && round.some(({ result }) => result.kind === 'no-answer');
    if (isCutShort && state.tries > 0) return finish(planned, { ...watch, state, last, addresses, isStable: false });
    last = round.find(({ judgement }) => judgement.failure !== undefined)?.result ?? round.at(-1)?.result;
    state = takeRound(
      state,
      round.map(({ judgement }) => judgement),
      world.clock.now(),
    );
    told = tellChange(planned, { state, world, told, secrets: watch.secrets });
    const decision = decideCheck(state, { consecutive: inputs.consecutive, nowMs: world.clock.now() });
    if (decision !== 'undecided')
      return finish(planned, { ...watch, state, last, addresses, isStable: decision === 'stable' });
    const pauseMs = state.goodInARow > 0 ? ROUND_PAUSE_MS : retryPauseMs(startMs, { last, world, deadlineMs });
    if (world.clock.now() + pauseMs >= deadlineMs)
      return finish(planned, { ...watch, state, last, addresses, isStable: false });
    await world.clock.sleep(pauseMs, world.signal);
  }
}

/** Addresses to ask: the one set by `resolve`, else all of the name's; none when the name does not resolve (the probe then tells why). */
async function findAddresses(
  { url, requestTimeoutMs }: PlannedCheck,
  { inputs, world, deadlineMs }: Watch,
): Promise<readonly string[]> {
  const fixed = inputs.resolve.get(url.hostname);
  if (fixed !== undefined) return [fixed];
  try {
    const timeoutMs = Math.max(1, Math.min(requestTimeoutMs, deadlineMs - world.clock.now()));
    return await world.resolveAddresses(url.hostname, timeoutMs);
  } catch (error) {
    world.log.debug(`${url.hostname}: ${String(error)}`);
    return [];
  }
}

/** One request to one address, and what it amounts to. */
interface Asked {
  readonly address: string | undefined;
  readonly result: ProbeResult;
  readonly judgement: Judgement;
}

async function askRound(planned: PlannedCheck, watch: Watch & { addresses: readonly string[] }): Promise<Asked[]> {
  const targets = watch.addresses.length === 0 ? [undefined] : watch.addresses;
  const round = await Promise.all(
    targets.map(async (address) => {
      const result = await ask(planned, { ...watch, address });
      return { address, result, judgement: judge(planned.check, result, watch.expected) };
    }),
  );
  const reached = round.filter((asked) => !lacksRoute(asked));
  return reached.length === 0 ? round : reached;
}

/** A runner without IPv6 (GitHub's own have none) has no way to that half of a name: it says nothing of the application. */
function lacksRoute({ address = '', result }: Asked): boolean {
  return (
    isIPv6(address) &&
    result.kind === 'no-answer' &&
    ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(result.code)
  );
}

async function ask(
  { check, url, headers, requestTimeoutMs }: PlannedCheck,
  { world, deadlineMs, address }: Watch & { address: string | undefined },
): Promise<ProbeResult> {
  const result = await world.probe({
    method: check.method,
    url,
    headers,
    timeoutMs: Math.max(1, Math.min(requestTimeoutMs, deadlineMs - world.clock.now())),
    signal: world.signal,
    ...(check.body === undefined ? {} : { body: check.body }),
    ...(address === undefined ? {} : { address }),
  });
  if (world.signal.aborted)
    throw world.signal.reason instanceof Cancelled ? world.signal.reason : new Cancelled('abort');
  return result;
}

/** The pause after a bad round: with jitter, not shorter than the server's Retry-After, which takes half of the time that is left at most. */
function retryPauseMs(
  startMs: number,
  { last, world, deadlineMs }: { last: ProbeResult | undefined; world: World; deadlineMs: number },
): number {
  const nowMs = world.clock.now();
  const pauseMs = Math.min(RETRY.maxMs, Math.max(RETRY.minMs, (nowMs - startMs) * RETRY.share));
  const jitter = 0.5 + 0.5 * (world.random ?? Math.random)();
  return Math.max(Math.min(parseRetryAfterMs(last, nowMs), (deadlineMs - nowMs) / 2), pauseMs * jitter);
}

/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3: seconds or an HTTP date); 0 when it asks for nothing. */
function parseRetryAfterMs(last: ProbeResult | undefined, nowMs: number): number {
  const header = last?.kind === 'answer' ? last.headers['retry-after'] : undefined;
  if (header === undefined) return 0;
  return /^\d+$/.test(header) ? Number(header) * 1000 : (parseInstant(header) ?? nowMs) - nowMs;
}

function tellChange(
  { check }: PlannedCheck,
  { state, world, told, secrets }: { state: CheckState; world: World; told: string; secrets: readonly string[] },
): string {
  const text = state.goodInARow > 0 ? 'answers as expected' : (state.lastFailure?.reasons.join('; ') ?? '');
  if (text !== told) {
    world.log.progress(`${check.name}: try ${state.tries}`);
    world.log.foreign([`         ${hideSecrets(text, secrets)}`]);
  }
  return text;
}

async function finish(
  planned: PlannedCheck,
  end: Watch & Omit<ObservedCheck, 'planned' | keyof Samples>,
): Promise<ObservedCheck> {
  const { state, last, addresses, isStable } = end;
  const isSampled = isStable && planned.latencyLimits.length > 0;
  const samples = isSampled ? await sampleLatency(planned, end) : { samplesMs: [], badSamples: [] };
  return { planned, state, last, addresses, isStable, ...samples };
}

type Samples = Pick<ObservedCheck, 'samplesMs' | 'badSamples'>;

/** Asks `samples` times, four at a time. The rounds before were the warm-up. An error that comes quickly is no good latency. */
async function sampleLatency(planned: PlannedCheck, watch: Watch & { addresses: readonly string[] }): Promise<Samples> {
  const samplesMs: number[] = [];
  const badSamples: Failure[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < watch.inputs.samples && watch.world.clock.now() < watch.deadlineMs) {
      const address = watch.addresses[next % Math.max(1, watch.addresses.length)];
      next += 1;
      const timeLeftMs = watch.deadlineMs - watch.world.clock.now();
      const result = await ask(planned, { ...watch, address });
      const { failure } = judge(planned.check, result, watch.expected);
      const isCutShort = result.kind === 'no-answer' && result.totalMs >= timeLeftMs;
      if (failure === undefined) samplesMs.push(result.totalMs);
      else if (!isCutShort) badSamples.push(failure);
    }
  };
  await Promise.all(Array.from({ length: SAMPLES_AT_ONCE }, work));
  return { samplesMs, badSamples };
}
