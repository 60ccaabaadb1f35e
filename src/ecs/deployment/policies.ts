/** What is done with deployments that do not end well. Pure. */
import type { Cause } from './evidence.ts';
import type { RolloutState } from './rollout-state.ts';
import { isGoodRun } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';
import { isFailing } from './watch.ts';
import type { WatchEnd } from './watch.ts';

/** What is done with deployments of ours that do not end well. */
export type Policy = 'leave' | 'roll-back';

/** What is done when a newer deployment takes the place of ours: it fails the step, it is followed to its end, or it does not matter. */
export type SupersededPolicy = 'fail' | 'follow' | 'ignore';

/** The policy for each bad end. */
export interface Policies {
  readonly onFailure: Policy;
  readonly onTimeout: Policy;
  readonly onCancel: Policy;
  /** Left out: `fail`. */
  readonly onSuperseded?: SupersededPolicy;
  /** Which services go back: all of the step (left out), or only those that did not come up. */
  readonly scope?: 'all' | 'failed';
}

/** Whether a rollout is to be dealt with before the others have ended. */
export function stopsWatch(state: RolloutState, { onFailure, scope, onSuperseded = 'fail' }: Policies): boolean {
  if (onFailure === 'leave' || !isFailing(state)) return false;
  if (state.end?.verdict === 'superseded') return onSuperseded === 'fail' && scope !== 'failed';
  // What ECS takes back by itself is only followed.
  return scope !== 'failed' || state.end?.verdict === 'failed';
}

/** A run that has not come to what it was followed to, and never will. */
export function isBad(run: ServiceRun, { onSuperseded = 'fail' }: Policies): boolean {
  const { plan, state, verdict } = run;
  if (plan.step.kind === 'leave') return onSuperseded !== 'ignore';
  if (verdict !== undefined) return !isGoodRun(run);
  if (state === undefined) return false;
  if (state.end?.verdict !== 'superseded') return isFailing(state);
  return onSuperseded === 'fail' || (onSuperseded === 'follow' && run.successor?.end?.verdict !== 'succeeded');
}

/** Whether this step's deployment may still be the service's: a superseded or rolled-back one is not touched again. */
export function isOurs({ state, rollBack }: ServiceRun): boolean {
  const verdict = state?.end?.verdict;
  return state !== undefined && rollBack === undefined && verdict !== 'superseded' && verdict !== 'rolled-back';
}

/** What {@link planRollBack} decides from. */
export interface Ended {
  readonly runs: readonly ServiceRun[];
  readonly end: WatchEnd;
  /** Something failed that belongs to the services though it is none. */
  readonly because?: Cause | undefined;
  readonly policies: Policies;
}

/** The runs to take back, and why; undefined when none is. AWS that cannot be asked cannot be rolled back. */
export function planRollBack(
  ended: Ended,
): { readonly cause: Cause; readonly runs: readonly ServiceRun[] } | undefined {
  const { runs, end, because, policies } = ended;
  if (end.kind === 'fault') return undefined;
  const policy: Policy =
    end.kind === 'timed-out' ? policies.onTimeout : end.kind === 'cancelled' ? policies.onCancel : policies.onFailure;
  const bad = runs.filter((run) => isBad(run, policies));
  const isNeeded = end.kind === 'timed-out' || end.kind === 'cancelled' || bad.length > 0 || because !== undefined;
  if (policy === 'leave' || !isNeeded) return undefined;
  // A deployment that nobody saw the end of counts as failed.
  const ofScope = policies.scope === 'failed' ? runs.filter((run) => bad.includes(run) || isOpen(run)) : runs;
  const touched = ofScope.filter(isOurs);
  return touched.length === 0 ? undefined : { cause: causeOf(ended, bad), runs: touched };
}

function isOpen({ state, verdict }: ServiceRun): boolean {
  return verdict === undefined && state !== undefined && state.end === undefined;
}

/** Why services go back whose own deployment did not fail. */
function causeOf({ end, because }: Ended, bad: readonly ServiceRun[]): Cause {
  if (end.kind === 'timed-out') {
    return {
      code: 'deployment-timed-out',
      text: 'The deployments of this step were not all completed in time.',
      fix: 'Look at what its tasks wait for; raise `timeout` when it needs longer.',
    };
  }
  if (end.kind === 'cancelled') {
    return { code: 'cancelled', text: 'The run was cancelled.', fix: 'Run the job again when you want to go on.' };
  }
  if (because !== undefined) return because;
  const names = bad.map(({ plan }) => plan.name).join(', ');
  return {
    code: 'rolled-back-with-others',
    text: `It was rolled back because ${names} did not come up; the services of a step stay together.`,
    fix: `Look at ${names}.`,
  };
}
