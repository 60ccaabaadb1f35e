/** Asks the load balancer why tasks do not become healthy: only of services that did not come up, and before they are taken back. */
import type { Log } from '../../report/log.ts';
import { ActionError } from '../../errors.ts';
import { causeOfTargetReason } from '../target-health.ts';
import type { Cause } from './evidence.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';
import type { EcsAccess, TargetSight } from './world.ts';

/** Causes behind which an unhealthy target may stand. */
const MAY_BE_TARGETS = new Set(['target-unhealthy', 'circuit-breaker', 'rolled-back-by-ecs', 'tasks-not-starting']);

/** The runs whose load balancer says more; a missing permission is told, and the rest goes on. */
export async function explainTargets(
  runs: readonly ServiceRun[],
  { aws, log }: { readonly aws: EcsAccess; readonly log: Log },
): Promise<readonly ServiceRun[]> {
  const { readTargets } = aws;
  if (readTargets === undefined) return runs;
  return Promise.all(
    runs.map(async (run) => {
      const { state } = run;
      if (state === undefined || !wantsTargets(state)) return run;
      try {
        const targets = await Promise.all(targetGroupsOf(state).map(readTargets));
        return { ...run, state: withTargets(state, targets.flat()) };
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
        log.info(`${run.plan.name}: the load balancer was not asked. ${error.message} ${error.fix}`);
        return run;
      }
    }),
  );
}

function wantsTargets(state: RolloutState): boolean {
  const cause = state.end?.cause ?? state.cause;
  const isOpen = state.end === undefined && state.phase !== 'rolling-back';
  return targetGroupsOf(state).length > 0 && (isOpen || MAY_BE_TARGETS.has(cause?.code ?? ''));
}

function targetGroupsOf({ service }: RolloutState): readonly string[] {
  const arns = (service?.loadBalancers ?? []).flatMap(({ targetGroupArn, alternateTargetGroupArn }) => [
    targetGroupArn,
    alternateTargetGroupArn,
  ]);
  return [...new Set(arns.filter((arn) => arn !== undefined))];
}

/** The state with what the targets say in its cause, or for one that has no end yet in its evidence. Pure. */
export function withTargets(state: RolloutState, targets: readonly TargetSight[]): RolloutState {
  const bad = targets.filter(({ state: health }) => health === 'unhealthy' || health === 'unused');
  const [worst] = bad;
  if (worst === undefined) return state;
  const said = `${worst.reason ?? 'unhealthy'}${worst.description === undefined ? '' : `: ${worst.description}`}`;
  const text = `${bad.length} of ${targets.length} targets of the load balancer are ${worst.state}: ${said}`;
  const { code, class: kind, meaning, fix } = causeOfTargetReason(said);
  if (state.end === undefined && state.phase !== 'rolling-back') {
    const failure = { eventId: `target ${worst.id}`, class: kind, code, meaning, fix, reason: text };
    return { ...state, eventFailures: [...state.eventFailures, failure] };
  }
  const refine = (cause: Cause): Cause => ({ code, text: `${cause.text} ${text}. ${meaning}`, fix });
  const { end, cause } = state;
  return {
    ...state,
    ...(cause === undefined ? {} : { cause: refine(cause) }),
    ...(end?.cause === undefined ? {} : { end: { ...end, cause: refine(end.cause) } }),
  };
}
