/** What stands between the product and the world: latency, the weather of a schedule, the SDK's retries, and a record of every call. */
import { AwsFault } from '../../testbed/aws/core/service.ts';
import type { Body } from '../../testbed/aws/core/service.ts';
import { expiredToken, faultError } from '../../testbed/aws/core/faults.ts';
import type { FaultKind } from '../../testbed/aws/core/faults.ts';
import type { EventClock } from '../../testbed/event-clock.ts';
import { isTransientAwsError } from '../../src/aws/aws-error.ts';
import { tellKnownErrors } from '../../src/aws/known-errors.ts';
import { ECS_ERRORS } from '../../src/ecs/known-errors.ts';
import type { TargetGroupsApi } from '../../src/elb/api.ts';
import type { Bed } from './bed.ts';
import { CLUSTER, START } from './bed.ts';
import type { Weather } from './schedule.ts';
import type { Truth } from './truth.ts';

/** A call of the product that reached AWS, or that the weather swallowed. */
export interface Call {
  readonly atMs: number;
  readonly operation: string;
  readonly input: Body;
  /** What AWS answered: `ok` or the name of an error. `lost` was taken, and its answer never came. */
  readonly answer: string;
  /** For UpdateService: the PRIMARY deployment right before. */
  readonly replaced?: string;
  /** For DeregisterTaskDefinition: who uses the revision right then. */
  readonly heldBy?: readonly string[];
}

/** Calls an operation as the product's client does: input and output are those of the wire. */
export type SkyCall = (operation: string, input: Body) => Promise<Body>;

/** What {@link makeSky} works with. */
export interface SkyOptions {
  readonly bed: Bed;
  readonly truth: Truth;
  readonly clock: EventClock;
  readonly weather: Weather;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly record: (call: Call) => void;
}

/** Makes ways to call: `attempts` is how often the SDK's client tries. */
export function makeSky(options: SkyOptions): (attempts: number) => SkyCall {
  const stale: StaleReads = new Map();
  return (attempts) => (operation, input) =>
    tellKnownErrors({ deed: { permission: `ecs:${operation}`, resource: '*' }, known: ECS_ERRORS }, () =>
      tryOften({ options, stale, operation, input, attempts }),
    );
}

/** The load balancer's answers; they come in any weather, since deploy-ecs can do without them. */
export function simulatedTargets({ bed, truth, clock, weather, record }: SkyOptions): TargetGroupsApi {
  return {
    describeTargetGroup: () => Promise.reject(new Error('deploy-ecs does not describe target groups here')),
    async describeTargetHealth({ targetGroupArn }) {
      await clock.sleep(weather.latencyMs);
      truth.advanceTo(clock.now());
      const targets = bed.elb
        .targets(targetGroupArn)
        .map(({ id, port, health }) => Object.assign({ id, port }, health));
      const told = targets.map(({ state, reason = '' }) => `${state} ${reason}`).join(', ');
      record({ atMs: clock.now(), operation: 'DescribeTargetHealth', input: { targetGroupArn }, answer: told });
      return targets;
    },
  };
}

/** A service as it was before our last write, and until when reads may still show it so. */
type StaleReads = Map<string, { readonly untilMs: number; readonly shown: Body }>;

interface Trial {
  readonly options: SkyOptions;
  readonly stale: StaleReads;
  readonly operation: string;
  readonly input: Body;
}

async function tryOften(trial: Trial & { readonly attempts: number }): Promise<Body> {
  const { clock, random } = trial.options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(trial);
    } catch (error) {
      if (attempt >= trial.attempts || !isTransientAwsError(error)) throw error;
      await clock.sleep(random() * 100 * 2 ** attempt);
    }
  }
}

const WRITES = new Set([
  'UpdateService',
  'StopServiceDeployment',
  'RegisterTaskDefinition',
  'DeregisterTaskDefinition',
]);

async function tryOnce(trial: Trial): Promise<Body> {
  const { operation, input, options } = trial;
  const { clock, truth, weather, random, record } = options;
  await clock.sleep(weather.latencyMs * (0.5 + random()));
  truth.advanceTo(clock.now());
  const note = (told: string, more: Partial<Call> = {}): void =>
    record({ atMs: clock.now(), operation, input, answer: told, ...more });
  const fault = faultOf(operation, options);
  if (fault !== undefined) {
    note(fault.name);
    throw fault;
  }
  const sight = sightBefore(trial);
  let output: Body;
  try {
    output = answer(trial);
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    note(error.name);
    throw asSdkError(error);
  }
  if (!WRITES.has(operation)) {
    note('ok');
    return output;
  }
  const isLost = random() < weather.lost;
  note(isLost ? 'lost' : 'ok', sight);
  await clock.sleep(weather.latencyMs * random());
  if (isLost) throw reset();
  return output;
}

function answer(trial: Trial): Body {
  const { operation, input, options, stale } = trial;
  const { bed, truth } = options;
  if (operation === 'UpdateService') keepStale(trial);
  if (WRITES.has(operation)) return truth.as('ours', () => bed.call(operation, input));
  const output = bed.call(operation, input);
  return operation === 'DescribeServices' && stale.size > 0 ? withStale(output, trial) : output;
}

function keepStale({ input, options: { bed, clock, weather, random }, stale }: Trial): void {
  if (weather.staleMs === 0) return;
  const service = String(input['service']);
  const { services } = bed.call('DescribeServices', { cluster: CLUSTER, services: [service] });
  const [shown] = services as Body[];
  if (shown !== undefined) stale.set(service, { untilMs: clock.now() + random() * weather.staleMs, shown });
}

/** Half of the reads come from a replica that lags. */
function withStale(output: Body, { options: { clock, random }, stale }: Trial): Body {
  const services = (output['services'] as Body[]).map((service) => {
    const old = stale.get(String(service['serviceName']));
    return old !== undefined && clock.now() < old.untilMs && random() < 0.5 ? old.shown : service;
  });
  return { ...output, services };
}

/** What a write is about to hit. */
function sightBefore({ operation, input, options: { truth } }: Trial): Partial<Call> {
  if (operation === 'DeregisterTaskDefinition') return { heldBy: truth.holdersOf(String(input['taskDefinition'])) };
  if (operation !== 'UpdateService') return {};
  const service = truth.services().find(({ name }) => name === input['service']);
  const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
  return primary === undefined ? {} : { replaced: primary.id };
}

function faultOf(operation: string, { clock, weather, random }: SkyOptions): Error | undefined {
  const seconds = (clock.now() - START) / 1000;
  if (weather.expiredAtSeconds !== undefined && seconds >= weather.expiredAtSeconds) {
    return asSdkError(expiredToken('json-1.1'));
  }
  if (weather.denied.includes(operation)) return faultLike('access-denied', operation);
  if (weather.outage !== undefined && seconds >= weather.outage[0] && seconds < weather.outage[1]) return reset();
  if (random() < weather.throttled) return faultLike('throttle', operation);
  if (random() < weather.unavailable) return faultLike('server-error', operation);
  return random() < weather.reset ? reset() : undefined;
}

function faultLike(kind: FaultKind, operation: string): Error {
  const principal = 'arn:aws:iam::123456789012:user/local';
  const error = faultError({ kind, times: 1 }, { protocol: 'json-1.1', action: `ecs:${operation}`, principal });
  if (error === undefined) throw new Error(`${kind} is no answer`);
  return asSdkError(error);
}

function asSdkError({ name, message, status }: AwsFault): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

function reset(): Error {
  return Object.assign(new Error('socket hang up'), { name: 'ECONNRESET', code: 'ECONNRESET' });
}
