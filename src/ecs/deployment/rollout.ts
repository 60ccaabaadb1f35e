/**
 * One service's deployment as it is followed: a pure state machine. Observations go in; the next state, what is worth telling, and what
 * should be looked at more closely come out. It knows one thing above all: the id of its own deployment.
 */
import type { Service, Task } from '../api.ts';
import { classifyTaskFailure } from '../task-failure.ts';
import type { TaskFailure } from '../task-failure.ts';
import { judgeEvidence } from './evidence.ts';
import type { EventFailure } from './evidence.ts';
import { rolledBackByEcs, serviceGone, serviceMissing, stopped, supersededBy } from './rollout-causes.ts';
import { bestCause, quiet, startedByOf } from './rollout-state.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import { takeService, wantsTasks } from './service-look.ts';
import { readDeployments } from './sight.ts';
import type { Sight } from './sight.ts';
import { beginRollBackTo, settle, settleWithCause } from './turns.ts';

/** Looks in a row without the service, over so long, that are no stale read. */
const MISSING_LOOKS = 3;
const MISSING_MS = 10_000;

/** Takes in one answer of DescribeServices. */
export function observeService(state: RolloutState, service: Service, atMs: number): Turn {
  if (state.end !== undefined) return quiet(state);
  if (state.rollout.controller !== undefined) return observeHost(state, service, atMs);
  const seen = takeService(state, service, atMs);
  const sight = readDeployments(seen.state, service, atMs);
  const turn = applySight({ turn: seen, sight, service, atMs, before: state });
  const isOpen = turn.state.end === undefined;
  return isOpen && state.rollout.asksServiceDeployment ? { ...turn, wantsServiceDeployment: true } : turn;
}

/** A service whose deployments ECS does not run tells only what it says and whether it is still there; how far they are, their controller tells. */
function observeHost(state: RolloutState, service: Service, atMs: number): Turn {
  const taken = takeService(state, service, atMs);
  const next = state.ours === undefined ? taken.state : { ...taken.state, ours: state.ours };
  const turn: Turn = { ...taken, state: next, wantsTasks: wantsTasks(state, next) };
  if (service.status === 'ACTIVE') return failFast(turn, atMs);
  return settleWithCause(turn, { verdict: 'failed', cause: serviceGone(service), atMs });
}

/** Takes in an answer of DescribeServices that does not hold the service: one may be a stale read, several in a row are none. */
export function observeMissing(state: RolloutState, atMs: number): Turn {
  const looks = (state.missing?.looks ?? 0) + 1;
  const sinceMs = state.missing?.sinceMs ?? atMs;
  const turn = quiet({ ...state, missing: { looks, sinceMs } });
  if (looks < MISSING_LOOKS || atMs - sinceMs < MISSING_MS) return turn;
  return settle(turn, { verdict: 'failed', cause: serviceMissing(state.rollout.serviceName), atMs });
}

interface Seen {
  readonly turn: Turn;
  readonly sight: Sight;
  readonly service: Service;
  readonly atMs: number;
  readonly before: RolloutState;
}

function applySight({ turn, sight, service, atMs, before }: Seen): Turn {
  const { state } = turn;
  switch (trusted(sight, state)) {
    case 'wait':
      return failFast({ ...turn, wantsTasks: turn.wantsTasks || wantsTasks(before, state) }, atMs);
    case 'ask':
      return { ...turn, wantsServiceDeployment: true };
    default:
      return applyEnd({ turn, sight, service, atMs });
  }
}

/** How a deployment ends that only its service deployment knows of is not read from the service. */
function trusted({ kind }: Sight, { rollout, isBlind }: RolloutState): Sight['kind'] {
  const isTold = kind === 'completed' || kind === 'failed' || kind === 'rolled-back';
  return isTold && rollout.asksServiceDeployment && !isBlind ? 'wait' : kind;
}

function applyEnd({ turn, sight, service, atMs }: Omit<Seen, 'before'>): Turn {
  const { state } = turn;
  switch (sight.kind) {
    case 'gone':
      return settleWithCause(turn, { verdict: 'failed', cause: serviceGone(service), atMs });
    case 'completed':
      return settle(turn, { verdict: 'succeeded', atMs });
    case 'failed':
      return settleWithCause(turn, { verdict: 'failed', cause: bestCause(state, sight.cause), atMs });
    case 'superseded':
      return settle(turn, { verdict: 'superseded', cause: supersededBy(sight.by), atMs });
    case 'rolling-back':
      return beginRollBackTo(turn, sight.by);
    case 'rolled-back':
      return settleWithCause(beginRollBackTo(turn, sight.by), {
        verdict: 'rolled-back',
        cause: bestCause(state, state.cause ?? rolledBackByEcs(sight.by)),
        atMs,
      });
    default:
      return turn;
  }
}

/** Takes in tasks of the service that have stopped; those of other deployments are passed over. */
export function observeTasks(state: RolloutState, tasks: readonly Task[], atMs: number): Turn {
  const { evidenceFromMs } = state.rollout;
  const ourId = startedByOf(state);
  const ours = tasks.filter(
    ({ startedBy, stoppedAtMs = evidenceFromMs }) => startedBy === ourId && stoppedAtMs >= evidenceFromMs,
  );
  const failures = new Map(state.taskFailures);
  for (const task of ours) {
    const failure = classifyTaskFailure(task);
    if (failure !== undefined) failures.set(task.taskArn, failure);
  }
  const fresh = [...failures.values()].filter(({ taskArn }) => !state.taskFailures.has(taskArn));
  const eventFailures = state.eventFailures.filter((event) => !isOfOthers(event, tasks, ourId));
  const next: RolloutState = { ...state, taskFailures: failures, eventFailures };
  // A cause that came from an event of another deployment is none of ours.
  const isRefuted = eventFailures.length < state.eventFailures.length;
  const told = fresh.filter((failure) => failure.class !== 'not-ours').map(tellFailure);
  const turn: Turn = { ...quiet(next), told };
  if (state.end?.cause !== undefined && state.end.verdict !== 'superseded') {
    const otherwise = isRefuted ? (state.plainCause ?? state.end.cause) : state.end.cause;
    return { ...turn, state: { ...next, end: { ...state.end, cause: bestCause(next, otherwise) } } };
  }
  if (state.phase === 'rolling-back') {
    const otherwise = (isRefuted ? state.plainCause : undefined) ?? state.cause ?? stopped(undefined);
    return {
      ...turn,
      state: { ...next, cause: bestCause(next, otherwise) },
    };
  }
  return failFast(turn, atMs);
}

/** An event names a task, and the task is of another deployment. */
function isOfOthers({ taskId }: EventFailure, tasks: readonly Task[], ourId: string): boolean {
  if (taskId === undefined) return false;
  const task = tasks.find(({ taskArn }) => taskArn.endsWith(`/${taskId}`));
  return task?.startedBy !== undefined && task.startedBy !== ourId;
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
