/** Takes an answer of DescribeServiceDeployments into a rollout's state: stages, hooks, traffic, and every end that it tells. Pure. */
import type { Deployment, ServiceDeployment } from '../api.ts';
import { findFailedHook, findPause, hasReached, showWaitUntil, tellLifecycle } from './lifecycle.ts';
import type { Pause } from './lifecycle.ts';
import {
  hookFailed,
  pausedBy,
  rollBackFailed,
  rolledBackBy,
  stopped,
  supersededBy,
  withBreaker,
} from './rollout-causes.ts';
import { beginningMs, bestCause, quiet, withStage } from './rollout-state.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import { STALE_READ_MS, isRollBack } from './sight.ts';
import { beginRollBack, beginRollBackTo, settle } from './turns.ts';

/** Takes in what DescribeServiceDeployments says of our service deployment; undefined when it could not be found or read. */
export function observeServiceDeployment(
  state: RolloutState,
  found: ServiceDeployment | undefined,
  atMs: number,
): Turn {
  if (found !== undefined && isOfAnother(state, found)) return disown(state, found);
  const turn = takeServiceDeployment(state, found, atMs);
  if (state.end === undefined) return applyStatus(turn, found, atMs);
  const { cause } = state.end;
  if (cause === undefined || state.end.verdict === 'superseded') return turn;
  const known = withBreaker(bestCause(turn.state, cause), found);
  return { ...turn, state: { ...turn.state, end: { ...state.end, cause: known } } };
}

/** The one before ours ends as ours begins; their instants may differ by so much. */
const ENDED_WITHIN_MS = 1000;

/** ECS names the service deployment before ours for some seconds, also where an answer of before the update did not know it yet. */
function isOfAnother({ rollout }: RolloutState, found: ServiceDeployment): boolean {
  const endedAtMs = found.finishedAtMs ?? found.stoppedAtMs ?? Infinity;
  return found.createdAtMs < rollout.createdAtMs && endedAtMs <= rollout.createdAtMs + ENDED_WITHIN_MS;
}

/** The state without it; ours is looked for. */
function disown(state: RolloutState, { serviceDeploymentArn: replacedServiceDeployment }: ServiceDeployment): Turn {
  const { serviceDeploymentArn: _notOurs, ...rest } = state;
  const rollout = { ...state.rollout, replacedServiceDeployment };
  return { ...quiet({ ...rest, rollout }), wantsServiceDeployment: true };
}

function takeServiceDeployment(state: RolloutState, found: ServiceDeployment | undefined, atMs: number): Turn {
  if (found === undefined) return quiet(state);
  const hook = findFailedHook(found);
  const { lifecycleStage: stage } = found;
  const next: RolloutState = {
    ...(stage === undefined || state.phase === 'rolling-back' ? state : withLifecycleStage(state, stage, atMs)),
    serviceDeployment: found,
    ...(hook === undefined ? {} : { hookFailure: hookFailed(hook, stage ?? '') }),
  };
  return { ...quiet(next), told: tellLifecycle(state.serviceDeployment, found) };
}

/** A deployment that is taken up may have been in the stage since it began. */
function withLifecycleStage(state: RolloutState, name: string, atMs: number): RolloutState {
  const { stageClock: before } = state;
  const notBeforeMs = before?.name === name ? before.notBeforeMs : (before?.lookedAtMs ?? beginningMs(state));
  return { ...withStage(state, name, atMs), stageClock: { name, notBeforeMs, lookedAtMs: atMs } };
}

function applyStatus(turn: Turn, found: ServiceDeployment | undefined, atMs: number): Turn {
  const { state } = turn;
  const stranger = strangerOf(state);
  const cause = withBreaker(bestCause(state, state.cause ?? stopped(found)), found);
  switch (found?.status) {
    case 'SUCCESSFUL':
      return state.phase === 'rolling-back' ? turn : settle(turn, { verdict: 'succeeded', ...earlyNote(state), atMs });
    case 'ROLLBACK_SUCCESSFUL':
      return settle(turn, { verdict: 'rolled-back', cause, atMs });
    case 'ROLLBACK_FAILED':
      return settle(turn, { verdict: 'failed', cause: rollBackFailed(cause, found), atMs });
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return goBack(turn, found);
    case 'STOPPED':
      return stranger === undefined
        ? settle(turn, { verdict: 'failed', cause, atMs })
        : settle(turn, { verdict: 'superseded', cause: supersededBy(stranger), atMs });
    default:
      if (stranger !== undefined) return settle(turn, { verdict: 'superseded', cause: supersededBy(stranger), atMs });
      return found === undefined ? turn : goOn(turn, found, atMs);
  }
}

/** The PRIMARY deployment, when it is neither ours nor one that ECS goes back to. */
function strangerOf(state: RolloutState): Deployment | undefined {
  const primary = state.service?.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary === undefined || primary.id === state.rollout.deploymentId) return undefined;
  // An older one cannot have taken the place of ours.
  return isRollBack(state, primary) || primary.createdAtMs < state.rollout.createdAtMs ? undefined : primary;
}

/** ECS may call a rolling deployment a success while old tasks still run (`earlySuccessCriteria`). */
function earlyNote({ service, rollout }: RolloutState): { readonly note?: string } {
  const old = (service?.deployments ?? []).filter(({ id }) => id !== rollout.deploymentId);
  const left = old.reduce((sum, { runningCount, pendingCount }) => sum + runningCount + pendingCount, 0);
  if (left === 0) return {};
  return { note: `ECS counts the deployment as successful already; ${left} old tasks are stopped in the background.` };
}

function goBack(turn: Turn, found: ServiceDeployment): Turn {
  const { service, rollout } = turn.state;
  const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary !== undefined && primary.id !== rollout.deploymentId) return beginRollBackTo(turn, primary);
  const why = found.rollback?.reason ?? found.statusReason;
  const told = `ECS is rolling back${why === undefined ? '' : `: ${why}`}`;
  return beginRollBack(turn, { told, cause: withBreaker(rolledBackBy(found), found) });
}

/** Still on its way: has it come as far as it was to be followed, or does it wait for a person? */
function goOn(turn: Turn, found: ServiceDeployment, atMs: number): Turn {
  const { waitUntil = { kind: 'completed' } } = turn.state.rollout;
  if (turn.state.phase === 'rolling-back') return turn;
  if (hasReached(waitUntil, found)) {
    const note = `It was followed to ${showWaitUntil(waitUntil)}, as asked for; the deployment itself goes on in AWS (lifecycle stage ${found.lifecycleStage ?? ''}).`;
    return settle(turn, { verdict: 'succeeded', note, atMs });
  }
  const pause = findPause(found);
  if (pause === undefined || isAnswered(turn.state, pause, atMs)) return turn;
  const paused: Turn = { ...turn, state: { ...turn.state, pause } };
  return settle(paused, {
    verdict: 'paused',
    ...(waitUntil.kind === 'paused' ? {} : { cause: pausedBy(pause) }),
    atMs,
  });
}

/** The hook was answered by this run, and ECS has not acted on it yet. */
function isAnswered({ rollout }: RolloutState, { hookId }: Pause, atMs: number): boolean {
  return hookId === rollout.answeredHookId && atMs - rollout.startedAtMs <= STALE_READ_MS;
}
