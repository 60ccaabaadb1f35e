/** What a service's list of deployments says about ours. Pure. */
import type { Deployment, Service } from '../api.ts';
import type { Cause } from './evidence.ts';
import { rolloutFailed } from './rollout-causes.ts';
import type { RolloutState } from './rollout-state.ts';

/** A read of DescribeServices may still be from before our UpdateService for so long. */
export const STALE_READ_MS = 15_000;

/** What the service's deployments say about ours. */
export type Sight =
  | { readonly kind: 'wait' }
  /** Only the service deployment can tell. */
  | { readonly kind: 'ask' }
  /** The service itself is being deleted. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly cause: Cause }
  | { readonly kind: 'rolling-back'; readonly by: Deployment }
  | { readonly kind: 'rolled-back'; readonly by: Deployment }
  | { readonly kind: 'superseded'; readonly by: Deployment };

/** Reads a service's deployments in the light of what is known. */
export function readDeployments(state: RolloutState, service: Service, atMs: number): Sight {
  const { rollout, ours } = state;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (service.status !== 'ACTIVE') return { kind: 'gone' };
  if (primary === undefined) return { kind: 'wait' };
  if (primary.id === rollout.deploymentId) return readOwnPrimary(state, service, primary);
  if (isStaleRead(state, service, primary)) {
    if (atMs - rollout.startedAtMs <= STALE_READ_MS) return { kind: 'wait' };
    if (!state.seenOurs && state.phase !== 'rolling-back') return { kind: 'ask' };
  }
  if (isRollBack(state, primary)) {
    const oursIsGone = ours === undefined || ours.runningCount + ours.pendingCount === 0;
    return { kind: primary.rolloutState === 'COMPLETED' && oursIsGone ? 'rolled-back' : 'rolling-back', by: primary };
  }
  // A roll-back by hand may come as a new deployment of the old revision, without a word of why.
  const mayBeRollBack = primary.taskDefinition === rollout.previous || primary.createdAtMs < rollout.createdAtMs;
  return mayBeRollBack ? { kind: 'ask' } : { kind: 'superseded', by: primary };
}

/**
 * Whether an answer may be from before our UpdateService: it lacks our deployment, and has an older one in front. Answers may lag behind
 * earlier ones; then the older one shows no sign of a roll-back: it is COMPLETED, or on its way without a word of rolling back.
 */
export function isStaleRead(
  { rollout, seenOurs, phase }: RolloutState,
  service: Service,
  primary: Deployment,
): boolean {
  const isOlder = rollout.replacedIds.includes(primary.id) || primary.createdAtMs < rollout.createdAtMs;
  if (!isOlder || service.deployments.some(({ id }) => id === rollout.deploymentId)) return false;
  return (!seenOurs && phase !== 'rolling-back') || primary.rolloutState === 'COMPLETED' || !saysRollBack(primary);
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
export function isRollBack({ rollout, phase }: RolloutState, primary: Deployment): boolean {
  const isAskedFor = phase === 'rolling-back' && primary.taskDefinition === rollout.previous;
  return isAskedFor || rollout.replacedIds.includes(primary.id) || saysRollBack(primary);
}

function saysRollBack({ rolloutStateReason }: Deployment): boolean {
  return /rolling back/i.test(rolloutStateReason ?? '');
}
