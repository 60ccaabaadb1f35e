/**
 * One service's deployment as it is followed: a pure state machine. Observations go in; the next state, what is worth telling, and what
 * should be looked at more closely come out. It knows one thing above all: the id of its own deployment.
 */
import type { Deployment, Service, ServiceDeployment, Task } from '../../../src/ecs/api.ts';
import { causeOfReason, classifyTaskFailure } from '../../../src/ecs/task-failure.ts';
import type { FailureCause, TaskFailure } from '../../../src/ecs/task-failure.ts';
import { judgeEvidence } from './evidence.ts';
import type { Cause, EventFailure } from './evidence.ts';

/** What is followed. */
export interface Rollout {
  readonly name: string;
  readonly serviceName: string;
  /** Our deployment: `ecs-svc/...`. */
  readonly deploymentId: string;
  /** ARN of the revision it rolls out. */
  readonly taskDefinition: string;
  /** ARN of the revision that a roll-back by ECS goes to, when one is known. */
  readonly previous: string | undefined;
  /** Ids of the deployments that were there before ours. */
  readonly replacedIds: readonly string[];
  /** Service deployment that was current before ours; ECS goes on naming it for some seconds. */
  readonly replacedServiceDeployment: string | undefined;
  /** Local instant at which the following began, epoch milliseconds. */
  readonly startedAtMs: number;
  /** The server's instant of our deployment's creation, epoch milliseconds. */
  readonly createdAtMs: number;
  /** What failed before this server's instant does not count: a deployment that is taken up may have been mended since. */
  readonly evidenceFromMs: number;
}

/** The end of a deployment. */
export interface RolloutEnd {
  readonly verdict: 'succeeded' | 'failed' | 'rolled-back' | 'superseded';
  readonly cause?: Cause;
  readonly atMs: number;
}

/** How far the deployment is. */
export type Phase = 'starting' | 'running' | 'draining' | 'rolling-back';

/** Everything known about one rollout. */
export interface RolloutState {
  readonly rollout: Rollout;
  readonly phase: Phase;
  /** Our deployment was seen at least once. */
  readonly seenOurs: boolean;
  /** The last sight of the service and of our deployment in it. */
  readonly service?: Service;
  readonly ours?: Deployment;
  readonly serviceDeployment?: ServiceDeployment;
  readonly serviceDeploymentArn?: string;
  /** Stopped tasks of our deployment by ARN. */
  readonly taskFailures: ReadonlyMap<string, TaskFailure>;
  readonly eventFailures: readonly EventFailure[];
  readonly seenEvents: ReadonlySet<string>;
  /** What ECS said since our deployment began, oldest first. */
  readonly events: readonly { readonly atMs: number; readonly message: string }[];
  /** Tasks that events say were started for us; more than wanted means that some were replaced. */
  readonly startedTasks: number;
  /** Why a roll-back is under way. */
  readonly cause?: Cause;
  readonly toldCapacity: boolean;
  readonly toldCounts: string;
  readonly end?: RolloutEnd;
}

/** What a step of the machine gives. */
export interface Turn {
  readonly state: RolloutState;
  /** Lines for the log: changes only. */
  readonly told: readonly string[];
  /** Warnings the user can act on. */
  readonly warnings: readonly string[];
  /** The service's stopped tasks should be read. */
  readonly wantsTasks: boolean;
  /** The service deployment should be read: DescribeServices alone cannot tell what happened. */
  readonly wantsServiceDeployment: boolean;
}

/** A read of DescribeServices may still be from before our UpdateService for so long. */
export const STALE_READ_MS = 15_000;

/** The state before the first observation. */
export function startRollout(rollout: Rollout, phase: Phase = 'starting', cause?: Cause): RolloutState {
  return {
    rollout,
    phase,
    seenOurs: false,
    taskFailures: new Map(),
    eventFailures: [],
    seenEvents: new Set(),
    events: [],
    startedTasks: 0,
    toldCapacity: false,
    toldCounts: '',
    ...(cause === undefined ? {} : { cause }),
  };
}

/** The same rollout, now being rolled back: it is followed until the previous revision runs again. */
export function startRollBack(state: RolloutState, cause: Cause): RolloutState {
  const { end: _end, ...rest } = state;
  return { ...rest, phase: 'rolling-back', cause: state.cause ?? cause };
}

/** Takes in one answer of DescribeServices. */
export function observeService(state: RolloutState, service: Service, atMs: number): Turn {
  if (state.end !== undefined) return quiet(state);
  const seen = takeService(state, service);
  const sight = readDeployments(seen.state, service, atMs);
  return applySight({ turn: seen, sight, atMs, before: state });
}

/** What the service's deployments say about ours. */
type Sight =
  | { readonly kind: 'wait' }
  /** Only the service deployment can tell. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly cause: Cause }
  | { readonly kind: 'rolling-back'; readonly by: Deployment }
  | { readonly kind: 'rolled-back'; readonly by: Deployment }
  | { readonly kind: 'superseded'; readonly by: Deployment };

function readDeployments(state: RolloutState, service: Service, atMs: number): Sight {
  const { rollout, ours } = state;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (service.status !== 'ACTIVE') return { kind: 'failed', cause: serviceGone(service) };
  if (primary === undefined) return { kind: 'wait' };
  if (primary.id === rollout.deploymentId) return readOwnPrimary(state, service, primary);
  const isStale = !state.seenOurs && rollout.replacedIds.includes(primary.id);
  if (isStale && state.phase !== 'rolling-back') {
    return { kind: atMs - rollout.startedAtMs > STALE_READ_MS ? 'ask' : 'wait' };
  }
  if (isRollBack(state, primary)) {
    const oursIsGone = ours === undefined || ours.runningCount + ours.pendingCount === 0;
    return { kind: primary.rolloutState === 'COMPLETED' && oursIsGone ? 'rolled-back' : 'rolling-back', by: primary };
  }
  // A roll-back by hand may come as a new deployment of the old revision, without a word of why.
  return primary.taskDefinition === rollout.previous ? { kind: 'ask' } : { kind: 'superseded', by: primary };
}

function readOwnPrimary(state: RolloutState, service: Service, ours: Deployment): Sight {
  // A stop was asked for; until ECS acts on it, our deployment is still the PRIMARY one.
  if (state.phase === 'rolling-back') return { kind: 'wait' };
  if (ours.rolloutState === 'COMPLETED') return { kind: 'completed' };
  if (ours.rolloutState === 'FAILED') return { kind: 'failed', cause: rolloutFailed(ours) };
  // Services behind a Classic Load Balancer have no rollout state.
  const isSteady =
    ours.rolloutState === undefined &&
    service.deployments.length === 1 &&
    ours.runningCount === ours.desiredCount &&
    ours.desiredCount === service.desiredCount;
  return { kind: isSteady ? 'completed' : 'wait' };
}

/** ECS goes back by making the old deployment PRIMARY again, or by a new one that says "rolling back". */
function isRollBack({ rollout, phase }: RolloutState, primary: Deployment): boolean {
  const isAskedFor = phase === 'rolling-back' && primary.taskDefinition === rollout.previous;
  return (
    isAskedFor || rollout.replacedIds.includes(primary.id) || /rolling back/i.test(primary.rolloutStateReason ?? '')
  );
}

function applySight({
  turn,
  sight,
  atMs,
  before,
}: {
  readonly turn: Turn;
  readonly sight: Sight;
  readonly atMs: number;
  readonly before: RolloutState;
}): Turn {
  const { state } = turn;
  switch (sight.kind) {
    case 'wait':
      return failFast({ ...turn, wantsTasks: turn.wantsTasks || wantsTasks(before, state) }, atMs);
    case 'ask':
      return { ...turn, wantsServiceDeployment: true };
    case 'completed':
      return settle(turn, { verdict: 'succeeded', atMs });
    case 'failed':
      return settleWithCause(turn, { verdict: 'failed', cause: bestCause(state, sight.cause), atMs });
    case 'superseded':
      return settle(turn, { verdict: 'superseded', cause: supersededBy(sight.by), atMs });
    case 'rolling-back':
      return beginRollBack(turn, sight.by);
    default:
      return settleWithCause(beginRollBack(turn, sight.by), {
        verdict: 'rolled-back',
        cause: bestCause(state, state.cause ?? rolledBackByEcs(sight.by)),
        atMs,
      });
  }
}

function beginRollBack(turn: Turn, by: Deployment): Turn {
  const { state } = turn;
  if (state.phase === 'rolling-back') return turn;
  return {
    ...turn,
    state: { ...state, phase: 'rolling-back', cause: bestCause(state, rolledBackByEcs(by)) },
    told: [...turn.told, `ECS is rolling back to ${shortRevision(by.taskDefinition)} (${by.id})`],
    wantsTasks: true,
    wantsServiceDeployment: true,
  };
}

/** Takes in what DescribeServiceDeployments says of our service deployment; undefined when it could not be found or read. */
export function observeServiceDeployment(
  state: RolloutState,
  serviceDeployment: ServiceDeployment | undefined,
  atMs: number,
): Turn {
  const next: RolloutState = serviceDeployment === undefined ? state : { ...state, serviceDeployment };
  const turn = quiet(next);
  if (state.end !== undefined) {
    const { cause } = state.end;
    return cause === undefined
      ? turn
      : quiet({ ...next, end: { ...state.end, cause: withBreaker(cause, serviceDeployment) } });
  }
  const primary = state.service?.deployments.find(({ status }) => status === 'PRIMARY');
  const isOther = primary !== undefined && primary.id !== state.rollout.deploymentId;
  const isStranger = isOther && !isRollBack(state, primary);
  const cause = bestCause(next, next.cause ?? stopped(serviceDeployment));
  switch (serviceDeployment?.status) {
    case 'SUCCESSFUL':
      return state.phase === 'rolling-back' ? turn : settle(turn, { verdict: 'succeeded', atMs });
    case 'ROLLBACK_SUCCESSFUL':
      return settle(turn, { verdict: 'rolled-back', cause: withBreaker(cause, serviceDeployment), atMs });
    case 'ROLLBACK_FAILED':
      return settle(turn, {
        verdict: 'failed',
        cause: withBreaker(rollBackFailed(cause, serviceDeployment), serviceDeployment),
        atMs,
      });
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return primary === undefined ? turn : beginRollBack(turn, primary);
    case 'STOPPED':
      if (isStranger) return settle(turn, { verdict: 'superseded', cause: supersededBy(primary), atMs });
      return settle(turn, { verdict: 'failed', cause: withBreaker(cause, serviceDeployment), atMs });
    default:
      return isStranger ? settle(turn, { verdict: 'superseded', cause: supersededBy(primary), atMs }) : turn;
  }
}

/** Takes in tasks of the service that have stopped; those of other deployments are passed over. */
export function observeTasks(state: RolloutState, tasks: readonly Task[], atMs: number): Turn {
  const { deploymentId, evidenceFromMs } = state.rollout;
  const ours = tasks.filter(
    ({ startedBy, stoppedAtMs = evidenceFromMs }) => startedBy === deploymentId && stoppedAtMs >= evidenceFromMs,
  );
  const failures = new Map(state.taskFailures);
  for (const task of ours) {
    const failure = classifyTaskFailure(task);
    if (failure !== undefined) failures.set(task.taskArn, failure);
  }
  const fresh = [...failures.values()].filter(({ taskArn }) => !state.taskFailures.has(taskArn));
  const next: RolloutState = { ...state, taskFailures: failures };
  const told = fresh.filter((failure) => failure.class !== 'not-ours').map(tellFailure);
  const turn: Turn = { ...quiet(next), told };
  if (state.end?.cause !== undefined && state.end.verdict !== 'superseded') {
    return { ...turn, state: { ...next, end: { ...state.end, cause: bestCause(next, state.end.cause) } } };
  }
  if (state.phase === 'rolling-back') {
    return { ...turn, state: { ...next, cause: bestCause(next, state.cause ?? stopped(undefined)) } };
  }
  return failFast(turn, atMs);
}

function tellFailure({ taskArn, reason, exitCode, container }: TaskFailure): string {
  const exit = exitCode === undefined ? '' : ` (${container ?? 'container'} exit code ${exitCode})`;
  return `task ${taskArn.slice(taskArn.lastIndexOf('/') + 1)} stopped: ${reason}${exit}`;
}

/** Ends the rollout as failed when the evidence is enough; warns once when ECS finds no room. */
function failFast(turn: Turn, atMs: number): Turn {
  const { state } = turn;
  if (state.end !== undefined || state.phase === 'rolling-back') return turn;
  const judgement = judgeEvidence([...state.taskFailures.values()], state.eventFailures);
  if (judgement.failed !== undefined) return settle(turn, { verdict: 'failed', cause: judgement.failed, atMs });
  if (judgement.capacity === undefined || state.toldCapacity) return turn;
  return {
    ...turn,
    state: { ...state, toldCapacity: true },
    warnings: [
      ...turn.warnings,
      `${state.rollout.name}: ${judgement.capacity.text} ${judgement.capacity.fix} Waiting goes on.`,
    ],
  };
}

function settle(turn: Turn, end: RolloutEnd): Turn {
  return { ...turn, state: { ...turn.state, end }, wantsTasks: false, wantsServiceDeployment: false };
}

/** The end is known, the cause lies in the tasks and the service deployment: they are read before it is told. */
function settleWithCause(turn: Turn, end: RolloutEnd): Turn {
  return { ...settle(turn, end), wantsTasks: true, wantsServiceDeployment: true };
}

function quiet(state: RolloutState): Turn {
  return { state, told: [], warnings: [], wantsTasks: false, wantsServiceDeployment: false };
}

/** The cause that the evidence shows; `otherwise` when there is none. */
export function bestCause(state: RolloutState, otherwise: Cause): Cause {
  const { strongest } = judgeEvidence([...state.taskFailures.values()], state.eventFailures);
  return strongest ?? otherwise;
}

function takeService(state: RolloutState, service: Service): Turn {
  const ours = service.deployments.find(({ id }) => id === state.rollout.deploymentId);
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const events = freshEvents(state, service);
  const isOurs = primary?.id === state.rollout.deploymentId;
  const { currentServiceDeployment: current } = service;
  const arn = isOurs && current !== state.rollout.replacedServiceDeployment ? current : undefined;
  const counts = ours === undefined ? state.toldCounts : tellCounts(ours, service);
  const { ours: _lastOurs, ...rest } = state;
  const next: RolloutState = {
    ...rest,
    service,
    ...(ours === undefined ? {} : { ours }),
    seenOurs: state.seenOurs || ours !== undefined,
    phase: nextPhase(state, service, ours),
    events: [
      ...state.events,
      ...events.map(({ createdAtMs, message }) => ({ atMs: createdAtMs, message: stripService(message) })),
    ],
    seenEvents: new Set([...state.seenEvents, ...events.map(({ id }) => id)]),
    eventFailures: [
      ...state.eventFailures,
      ...events.flatMap((event) =>
        event.createdAtMs < state.rollout.evidenceFromMs ? [] : eventFailure(event.id, event.message),
      ),
    ],
    startedTasks: state.startedTasks + events.reduce((sum, { message }) => sum + startedTasks(message), 0),
    toldCounts: counts,
    ...(arn === undefined ? {} : { serviceDeploymentArn: arn }),
  };
  return {
    ...quiet(next),
    told: [
      ...(counts === state.toldCounts ? [] : [counts]),
      ...events.map(({ message }) => `ECS: ${stripService(message)}`),
    ],
  };
}

function freshEvents(state: RolloutState, { events }: Service): Service['events'] {
  return events
    .filter(({ id, createdAtMs }) => createdAtMs >= state.rollout.createdAtMs && !state.seenEvents.has(id))
    .toReversed();
}

function nextPhase(state: RolloutState, service: Service, ours: Deployment | undefined): Phase {
  if (state.phase === 'rolling-back' || ours === undefined) return state.phase;
  if (ours.runningCount < ours.desiredCount || ours.desiredCount === 0) return 'starting';
  const others = service.deployments.filter(({ id }) => id !== ours.id);
  return others.some(({ runningCount }) => runningCount > 0) ? 'running' : 'draining';
}

function tellCounts(ours: Deployment, service: Service): string {
  const old = service.deployments
    .filter(({ id }) => id !== ours.id)
    .reduce((sum, { runningCount }) => sum + runningCount, 0);
  return [
    `${ours.runningCount}/${ours.desiredCount} running`,
    ours.pendingCount > 0 ? `${ours.pendingCount} pending` : '',
    ours.failedTasks > 0 ? `${ours.failedTasks} failed` : '',
    old > 0 ? `${old} old` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Something happened that only the tasks explain. */
function wantsTasks(before: RolloutState, { ours, startedTasks: started, events }: RolloutState): boolean {
  if (ours === undefined) return false;
  const failedMore = ours.failedTasks > (before.ours?.failedTasks ?? 0);
  const runsLess = ours.runningCount < (before.ours?.runningCount ?? 0);
  const replaced = started > before.startedTasks && started > ours.desiredCount;
  const fresh = events.slice(before.events.length);
  return failedMore || runsLess || replaced || fresh.some(({ message }) => /unhealthy|failed|unable to/.test(message));
}

const EVENT_REASON = /unable to place a task\. Reason: (.+?)\.?$/s;

function eventFailure(id: string, message: string): EventFailure[] {
  const reason = EVENT_REASON.exec(message)?.[1];
  if (reason === undefined) return [];
  const cause: FailureCause = causeOfReason(reason) ?? {
    class: 'capacity',
    code: 'no-capacity',
    meaning: 'ECS could not place a task.',
    fix: 'Read the reason that ECS gives.',
  };
  return [{ ...cause, eventId: id, reason }];
}

function startedTasks(message: string): number {
  return Number(/has started (\d+) tasks/.exec(message)?.[1] ?? '0');
}

function stripService(message: string): string {
  return message.replace(/^\(service [^)]*\) /, '');
}

/** `api:42` of a task definition's ARN. */
export function shortRevision(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function serviceGone({ serviceName, status }: Service): Cause {
  return {
    code: 'service-not-active',
    text: `The service "${serviceName}" became ${status} during the deployment.`,
    fix: 'Somebody deleted it. Create it again, then run the job again.',
  };
}

function rolloutFailed({ rolloutStateReason }: Deployment): Cause {
  return {
    code: 'circuit-breaker',
    text: `ECS gave the deployment up: ${rolloutStateReason ?? 'no reason given'}`,
    fix: 'Look at why its tasks fail: the stopped tasks and their logs.',
  };
}

function rolledBackByEcs({ rolloutStateReason, taskDefinition }: Deployment): Cause {
  return {
    code: 'rolled-back-by-ecs',
    text: `ECS took the deployment back to ${shortRevision(taskDefinition)}: ${rolloutStateReason ?? 'no reason given'}`,
    fix: 'Look at why its tasks fail: the stopped tasks and their logs, and the alarms of the service.',
  };
}

function supersededBy({ id, taskDefinition }: Deployment): Cause {
  return {
    code: 'superseded',
    text: `Another deployment, ${id} of ${shortRevision(taskDefinition)}, took the place of ours. It was left alone.`,
    fix: 'See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted.',
  };
}

function stopped(serviceDeployment: ServiceDeployment | undefined): Cause {
  return {
    code: 'deployment-stopped',
    text: `The deployment was stopped: ${serviceDeployment?.rollback?.reason ?? serviceDeployment?.statusReason ?? 'no reason given'}`,
    fix: 'See in CloudTrail who called StopServiceDeployment, or which alarm of the service rang.',
  };
}

function rollBackFailed(cause: Cause, { statusReason }: ServiceDeployment): Cause {
  return {
    ...cause,
    text: `${cause.text} The roll-back failed too: ${statusReason ?? 'no reason given'}`,
    fix: `${cause.fix} No revision is known to work: deploy one that does.`,
  };
}

/** Adds what only the service deployment knows: the breaker's count and the alarms. */
function withBreaker(cause: Cause, serviceDeployment: ServiceDeployment | undefined): Cause {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  const counted =
    breaker?.status === 'TRIGGERED'
      ? ` The circuit breaker counted ${breaker.failureCount ?? 0} of ${breaker.threshold ?? 0} failures.`
      : '';
  if (alarms.length === 0) return cause.text.endsWith(counted) ? cause : { ...cause, text: cause.text + counted };
  return {
    code: cause.code === 'deployment-stopped' || cause.code === 'rolled-back-by-ecs' ? 'alarm-triggered' : cause.code,
    text: `${cause.text}${counted} Alarms that rang: ${alarms.join(', ')}.`,
    fix: `${cause.fix} Look at the metrics of the alarms since the deployment began.`,
  };
}
