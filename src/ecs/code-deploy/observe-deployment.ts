/** One look at a deployment of CodeDeploy taken into its rollout: the counterpart of the ECS room's state machine. Pure. */
import type { DeploymentTaskSet } from '../../codedeploy/api.ts';
import type { Deployment } from '../api.ts';
import { showWaitUntil } from '../deployment/lifecycle.ts';
import { bestCause, quiet, withStage } from '../deployment/rollout-state.ts';
import type { Phase, RolloutState, Turn } from '../deployment/rollout-state.ts';
import { STALE_READ_MS } from '../deployment/sight.ts';
import { beginRollBack, settle } from '../deployment/turns.ts';
import {
  causeOfError,
  hookFailure,
  rollBackEnded,
  rollBackMissing,
  supersededByDeployment,
  waitsForContinuation,
} from './causes.ts';
import { expectsRollBack, isOnlyWaiting, isTrafficOver, replacementWeight, tellDeployment } from './sight.ts';
import type { DeploymentSight } from './sight.ts';

/** What is taken in. */
export interface Look {
  /** The look before. */
  readonly before: DeploymentSight | undefined;
  readonly now: DeploymentSight;
  readonly atMs: number;
  /** How long the original tasks are kept once the traffic is over, milliseconds. */
  readonly terminationWaitMs: number;
}

/** Takes in one look. */
export function observeDeployment(state: RolloutState, look: Look): Turn {
  if (state.end !== undefined) return quiet(state);
  const turn = takeSight(state, look);
  const { deployment } = look.now;
  switch (deployment.status) {
    case 'Succeeded':
      return takeSuccess(turn, look);
    case 'Failed':
    case 'Stopped':
      return takeEnd(turn, look);
    case 'Ready':
      return takeReady(turn, look);
    default:
      return goOn(turn, look);
  }
}

function takeSight(state: RolloutState, { before, now, atMs, terminationWaitMs }: Look): Turn {
  const { target } = now;
  const green = target?.taskSets.find(({ label }) => label === 'Green');
  const hook = hookFailure(target);
  const current = target?.lifecycleEvents.findLast(({ status }) => status === 'InProgress' || status === 'Succeeded');
  const stage = isOnlyWaiting(target) && terminationWaitMs > 0 ? 'termination wait' : current?.name;
  const { nextChangeAtMs: _next, ...rest } = stage === undefined ? state : withStage(state, stage, atMs);
  const nextChangeAtMs = expectChange(now, { atMs, terminationWaitMs });
  const next: RolloutState = {
    ...rest,
    phase: nextPhase(state, now, green),
    lookedAtMs: atMs,
    ...(green === undefined ? {} : { ours: toDeployment(green, state, atMs), seenOurs: true }),
    ...(hook === undefined ? {} : { hookFailure: hook }),
    ...(nextChangeAtMs === undefined ? {} : { nextChangeAtMs }),
  };
  const told = tellDeployment(before, now);
  return { ...quiet(next), told, wantsTasks: hasLostTasks(state, next) };
}

/** ECS knows a task set as it knows a deployment: tasks are started by its id. */
function toDeployment(green: DeploymentTaskSet, { rollout }: RolloutState, atMs: number): Deployment {
  const { id, status = 'ACTIVE', desiredCount, pendingCount, runningCount } = green;
  const counts = { desiredCount, pendingCount, runningCount, failedTasks: 0 };
  return {
    id,
    status,
    taskDefinition: rollout.taskDefinition,
    ...counts,
    createdAtMs: rollout.createdAtMs,
    updatedAtMs: atMs,
  };
}

function nextPhase({ phase }: RolloutState, { target }: DeploymentSight, green: DeploymentTaskSet | undefined): Phase {
  if (phase === 'rolling-back') return phase;
  if (isTrafficOver(target)) return 'draining';
  const isUp = green !== undefined && green.desiredCount > 0 && green.runningCount >= green.desiredCount;
  return isUp ? 'running' : 'starting';
}

/** Tasks of the replacement are gone that were there: only they tell why. */
function hasLostTasks({ ours: before }: RolloutState, { ours }: RolloutState): boolean {
  if (before === undefined || ours === undefined) return false;
  const isFewer = ours.runningCount + ours.pendingCount < before.runningCount + before.pendingCount;
  return isFewer || ours.runningCount < before.runningCount;
}

/** Traffic that goes over in steps takes minutes; a shift at once does not last so long. */
const SHIFT_IN_STEPS_MS = 20_000;
const SHIFT_LOOK_MS = 5000;

/** When the next thing is to come, where that can be told: the removal of the original tasks, a further step of the traffic. */
function expectChange(
  { target, deployment }: DeploymentSight,
  { atMs, terminationWaitMs }: { readonly atMs: number; readonly terminationWaitMs: number },
): number | undefined {
  if (deployment.status !== 'InProgress' && deployment.status !== 'Baking') return undefined;
  if (isOnlyWaiting(target)) {
    return Math.max(...(target?.lifecycleEvents ?? []).map(({ endedAtMs = 0 }) => endedAtMs)) + terminationWaitMs;
  }
  const shift = target?.lifecycleEvents.find(({ name, status }) => name === 'AllowTraffic' && status === 'InProgress');
  if (shift === undefined || atMs - (shift.startedAtMs ?? atMs) < SHIFT_IN_STEPS_MS) return undefined;
  return atMs + SHIFT_LOOK_MS;
}

function takeSuccess(turn: Turn, { now, atMs }: Look): Turn {
  const { state } = turn;
  if (state.phase !== 'rolling-back') return settle(turn, { verdict: 'succeeded', atMs });
  const cause = {
    code: 'codedeploy-not-stopped',
    text: `The deployment ${now.deployment.deploymentId} completed before it could be stopped: its revision serves.`,
    fix: 'Deploy the previous revision again if it must go.',
  };
  return settle(turn, { verdict: 'failed', cause, atMs });
}

/** The cause lies in the tasks: they are read before it is told. */
function settleWithTasks(turn: Turn, end: Parameters<typeof settle>[1]): Turn {
  return { ...settle(turn, end), wantsTasks: true };
}

function takeEnd(turn: Turn, { now, atMs }: Look): Turn {
  const { deployment, rollBack, newer } = now;
  const { deploymentId } = deployment;
  if (newer !== undefined) {
    return settle(turn, { verdict: 'superseded', cause: supersededByDeployment(deploymentId, newer), atMs });
  }
  const wasStoppedByUs = turn.state.phase === 'rolling-back';
  const cause = bestCause(turn.state, turn.state.cause ?? causeOfError(deployment));
  const isExpected = wasStoppedByUs || expectsRollBack(deployment);
  if (rollBack === undefined && !isExpected) return settleWithTasks(turn, { verdict: 'failed', cause, atMs });
  const by = rollBack === undefined ? '' : ` by ${rollBack.deploymentId}`;
  const going = beginRollBack(turn, { told: `CodeDeploy is rolling back${by}`, cause });
  const backCause = going.state.cause ?? cause;
  if (rollBack?.status === 'Succeeded') {
    return settleWithTasks(going, { verdict: 'rolled-back', cause: backCause, atMs });
  }
  if (rollBack?.status === 'Failed' || rollBack?.status === 'Stopped') {
    return settleWithTasks(going, { verdict: 'failed', cause: rollBackEnded(backCause, rollBack), atMs });
  }
  if (rollBack !== undefined || atMs - (now.endedAtMs ?? atMs) < STALE_READ_MS) return going;
  // There may be nothing to take back: the traffic never went over.
  return !now.isBlind && replacementWeight(now.target) === 0
    ? settleWithTasks(going, { verdict: 'rolled-back', cause: backCause, atMs })
    : settleWithTasks(going, { verdict: 'failed', cause: rollBackMissing(backCause, deployment), atMs });
}

/** Production traffic waits for a person. */
function takeReady(turn: Turn, { now, atMs }: Look): Turn {
  const { state } = turn;
  const { waitUntil, answeredHookId, startedAtMs } = state.rollout;
  const { deploymentId } = now.deployment;
  const isAnswered = answeredHookId === deploymentId && atMs - startedAtMs <= STALE_READ_MS;
  if (isAnswered || state.phase === 'rolling-back') return turn;
  const pause = { hookId: deploymentId, stage: 'BeforeAllowTraffic', timeoutAction: 'STOP_DEPLOYMENT' };
  return settle(
    { ...turn, state: { ...state, pause } },
    {
      verdict: 'paused',
      ...(waitUntil?.kind === 'paused' ? {} : { cause: waitsForContinuation(deploymentId) }),
      atMs,
    },
  );
}

function goOn(turn: Turn, { now, atMs }: Look): Turn {
  const { waitUntil = { kind: 'completed' }, controller } = turn.state.rollout;
  if (turn.state.phase === 'rolling-back') return turn;
  // Not before the hook after the traffic has passed too: what it refuses goes back.
  if (waitUntil.kind !== 'production-traffic' || !isOnlyWaiting(now.target)) return turn;
  const note = `It was followed to ${showWaitUntil(waitUntil)}; the deployment itself goes on in AWS (${controller ?? ''} ${now.deployment.status}), and keeps the original tasks for a while.`;
  return settle(turn, { verdict: 'succeeded', note, atMs });
}
