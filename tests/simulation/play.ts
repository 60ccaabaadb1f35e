/** Plays a schedule: deploy-ecs as a whole, from its inputs to its report, once and as often as the job is run again. */
import { readGithubRun } from '../../src/action/github-run.ts';
import { join } from 'node:path';

import { deployEcs } from '../../actions/deploy-ecs/src/deploy-ecs.ts';
import { readInputs } from '../../actions/deploy-ecs/src/inputs.ts';
import type { Inputs } from '../../actions/deploy-ecs/src/inputs.ts';
import type { World } from '../../actions/deploy-ecs/src/world.ts';
import { InputReader } from '../../src/action/input-reader.ts';
import { ActionError, Cancelled } from '../../src/errors.ts';
import { lastLinesReader } from '../../src/logs/last-lines.ts';
import type { LogsApi } from '../../src/logs/api.ts';
import type { Log } from '../../src/report/log.ts';
import type { Report } from '../../src/report/report.ts';
import { seededRandom } from '../../testbed/aws/core/random.ts';
import { eventClock } from '../../testbed/event-clock.ts';
import type { EventClock } from '../../testbed/event-clock.ts';
import { readActionMetadata } from '../../scripts/docs/action-metadata.ts';
import { CLUSTER, START, makeBed, newImage, newVariables } from './bed.ts';
import type { Bed } from './bed.ts';
import { stageIncidents } from './incidents.ts';
import type { Schedule } from './schedule.ts';
import { simulatedEcs } from './simulated-ecs.ts';
import { makeSky, simulatedTargets } from './sky.ts';
import type { Call } from './sky.ts';
import { Truth } from './truth.ts';

/** One run of the job. */
export interface Attempt {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** Where each service could go back to when it began. */
  readonly waysBack: ReadonlyMap<string, string>;
  readonly cancelledAtMs: number | undefined;
  /** The end that was told; an error when the run could not even begin. */
  readonly end: { readonly report: Report } | { readonly error: ActionError | Cancelled };
  readonly kept: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  /** Everything that was printed. */
  readonly lines: readonly { readonly atMs: number; readonly text: string }[];
}

/** A schedule, played. */
export interface Played {
  readonly schedule: Schedule;
  readonly truth: Truth;
  readonly attempts: readonly Attempt[];
}

/** A run that takes longer has gone astray. */
const LIMIT_MS = 6 * 3_600_000;

/** Plays a schedule from its start. Throws what is a fault of the product's, or of this simulation. */
export async function playSchedule(schedule: Schedule): Promise<Played> {
  const bed = makeBed(schedule);
  const truth = new Truth(bed.world, CLUSTER);
  const clock = eventClock(START);
  stageIncidents({ bed, truth, clock, schedule });
  const attempts: Attempt[] = [];
  for (const [index, pauseSeconds] of [0, ...schedule.reruns].entries()) {
    await clock.run(clock.sleep(pauseSeconds * 1000), START + LIMIT_MS);
    truth.note(index === 0 ? 'the job begins' : 'the job is run again');
    attempts.push(await playAttempt({ schedule, bed, truth, clock, index }));
  }
  return { schedule, truth, attempts };
}

interface Stage {
  readonly schedule: Schedule;
  readonly bed: Bed;
  readonly truth: Truth;
  readonly clock: EventClock;
  readonly index: number;
}

async function playAttempt(stage: Stage): Promise<Attempt> {
  const { schedule, truth, clock, index } = stage;
  const startedAtMs = clock.now();
  truth.advanceTo(startedAtMs);
  const waysBack = truth.waysBack();
  const calls: Call[] = [];
  const lines: { atMs: number; text: string }[] = [];
  const kept: Record<string, string> = {};
  const cancellation = new AbortController();
  let cancelledAtMs: number | undefined;
  if (schedule.cancelAtSeconds !== undefined && index === 0) {
    clock.at(START + schedule.cancelAtSeconds * 1000, () => {
      cancelledAtMs = clock.now();
      cancellation.abort(new Cancelled('SIGINT'));
    });
  }
  const print = (text: string): void => void lines.push({ atMs: clock.now(), text });
  const inputs = await readSimulatedInputs(schedule);
  const world: World = {
    ...quietContext(stage),
    clock: { ...clock, now: () => clock.now() + schedule.skewMs },
    signal: cancellation.signal,
    log: printingLog(print),
    keepOutputs: (outputs) => void Object.assign(kept, outputs),
    connect: connectTo(stage, (call) => calls.push(call)),
  };
  const end = await clock.run(endOf(deployEcs(inputs, world)), START + LIMIT_MS);
  truth.advanceTo(clock.now());
  truth.note('report' in end ? `the run ends: ${end.report.headline}` : `the run cannot begin: ${end.error.message}`);
  return { startedAtMs, endedAtMs: clock.now(), waysBack, cancelledAtMs, end, kept, calls, lines };
}

async function endOf(story: Promise<Report>): Promise<Attempt['end']> {
  try {
    return { report: await story };
  } catch (error) {
    if (error instanceof ActionError || error instanceof Cancelled) return { error };
    throw error;
  }
}

const METADATA = readActionMetadata(join(import.meta.dirname, '../../actions/deploy-ecs/action.yml'));

/** The inputs as action.yml and the action itself read them. */
async function readSimulatedInputs(schedule: Schedule): Promise<Inputs> {
  const { onFailure, onTimeout, onCancel, onSuperseded, scope } = schedule.policies;
  const services = schedule.services.map((draw) => [
    draw.name,
    { image: newImage(draw.family), environment: newVariables(draw), after: draw.after },
  ]);
  const keep = schedule.keepRevisions;
  const given: Readonly<Record<string, string>> = {
    cluster: CLUSTER,
    services: JSON.stringify(Object.fromEntries(services)),
    timeout: `${schedule.timeoutSeconds}s`,
    preflight: 'off',
    'on-failure': onFailure,
    'on-timeout': onTimeout,
    'on-cancel': onCancel,
    'on-superseded': onSuperseded,
    scope,
    'wait-until': schedule.waitUntil,
    ...(keep !== undefined && { 'keep-revisions': String(keep) }),
  };
  // Expressions are for the runner to fill in.
  const defaults = Object.entries(METADATA.inputs).map(([name, { default: value = '' }]) => [
    name,
    value.includes('${{') ? '' : value,
  ]);
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  const env = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const reader = new InputReader(Object.fromEntries(env) as Record<string, string>);
  const inputs = await readInputs(reader);
  reader.finish();
  return inputs;
}

function connectTo({ schedule, bed, truth, clock, index }: Stage, record: (call: Call) => void): World['connect'] {
  const stream = seededRandom(schedule.seed * 31 + index);
  const random = (): number => stream.next();
  // Credentials are new in each run.
  const weather = index === 0 ? schedule.weather : { ...schedule.weather, expiredAtSeconds: undefined };
  const options = { bed, truth, clock, weather, random, record };
  const sky = makeSky(options);
  const never = (): Promise<never> => Promise.reject(new Error('not in the simulation'));
  const logs: LogsApi = { readLogPage: (source) => Promise.resolve(pageOf(bed, source)) };
  return () => ({
    region: 'us-east-1',
    ecs: simulatedEcs(sky(3)),
    pollingEcs: simulatedEcs(sky(2)),
    readLogLines: lastLinesReader(() => Promise.resolve(logs)),
    logs: never,
    launchers: { events: never, scheduler: never, pipes: never },
    codeDeploy: never,
    preflight: {
      ecr: never,
      secrets: never,
      parameters: never,
      logGroups: never,
      targetGroups: () => Promise.resolve(simulatedTargets(options)),
    },
  });
}

type LogSource = Parameters<LogsApi['readLogPage']>[0];

function pageOf({ lines }: Bed, { group, stream, token }: LogSource): Awaited<ReturnType<LogsApi['readLogPage']>> {
  const known = lines.get(`${group} ${stream}`);
  if (known === undefined) return undefined;
  return { lines: token === undefined ? known.slice(-20) : [], forwardToken: 'f', backwardToken: 'b' };
}

function quietContext({ schedule, index }: Stage): Omit<World, 'clock' | 'signal' | 'log' | 'keepOutputs' | 'connect'> {
  const jitter = seededRandom(schedule.seed * 7 + index);
  return {
    env: { AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI', AWS_SESSION_TOKEN: 'FwoGZXIvYXdzE' },
    random: () => jitter.next(),
    run: RUN,
    readText: () => Promise.reject(new Error('no file in the simulation')),
    saveState: () => undefined,
    readState: () => '',
    idToken: () => Promise.reject(new Error('no token in the simulation')),
    mask: () => undefined,
  };
}

const RUN = readGithubRun({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' });

function printingLog(print: (text: string) => void): Log {
  return {
    info: print,
    debug: print,
    progress: print,
    warning: (text) => print(`warning: ${text}`),
    group: (title, deed) => {
      print(title);
      return deed();
    },
    foreign: (foreign) => foreign.forEach((line) => print(`| ${line}`)),
    foreignStream: (deed) => deed((line) => print(`| ${line}`)),
  };
}
