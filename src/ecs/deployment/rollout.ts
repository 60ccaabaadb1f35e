/**
 * One service's deployment as it is followed: a pure state machine. Observations go in; the next state, what is worth telling, and what
 * should be looked at more closely come out. It knows one thing above all: the id of its own deployment.
 */
import type { Deployment, Service, ServiceDeployment, Task } from '../api.ts';
import { classifyTaskFailure } from '../task-failure.ts';
import type { TaskFailure } from '../task-failure.ts';
import { judgeEvidence } from './evidence.ts';
import {
  rollBackFailed,
  rolledBackByEcs,
  shortRevision,
  stopped,
  supersededBy,
  withBreaker,
} from './rollout-causes.ts';
import { bestCause, quiet } from './rollout-state.ts';
import type { RolloutEnd, RolloutState, Turn } from './rollout-state.ts';
import { takeService, wantsTasks } from './service-look.ts';
import { isRollBack, readDeployments } from './sight.ts';
import type { Sight } from './sight.ts';

/** Takes in one answer of DescribeServices. */
export function observeService(state: RolloutState, service: Service, atMs: number): Turn {
  if (state.end !== undefined) return quiet(state);
  const seen = takeService(state, service);
  const sight = readDeployments(seen.state, service, atMs);
  return applySight({ turn: seen, sight, atMs, before: state });
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
