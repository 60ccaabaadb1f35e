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
export function isRollBack({ rollout, phase }: RolloutState, primary: Deployment): boolean {
  const isAskedFor = phase === 'rolling-back' && primary.taskDefinition === rollout.previous;
  return (
    isAskedFor || rollout.replacedIds.includes(primary.id) || /rolling back/i.test(primary.rolloutStateReason ?? '')
  );
}
