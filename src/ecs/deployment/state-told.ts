/** What is told of the state that AWS was left in. Pure. */
import { describeDeployments } from './progress.ts';
import type { RolloutEnd, RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';

/** A success without any task proves nothing. */
export const NO_TASKS = 'The service wants 0 tasks, so nothing was verified.';

/** What a verdict alone would hide: a success without any task, a failed deployment that is still there. */
export function notesOnEnd({ state, notes }: ServiceRun, verdict: RolloutEnd['verdict']): readonly string[] {
  if (state === undefined || state.rollout.controller !== undefined) return [];
  if (verdict === 'succeeded') return state.ours?.desiredCount === 0 && !notes.includes(NO_TASKS) ? [NO_TASKS] : [];
  return verdict === 'failed' ? leftAs(state) : [];
}

/** What a deployment that failed was left as; nothing when it was never seen. */
export function leftAs(state: RolloutState): readonly string[] {
  const now = state.rollout.controller === undefined ? describeDeployments(state) : '';
  return now === '' ? [] : [`It was left as it is in AWS: ${now}.`];
}

/** `ecs-svc/002, 1 of 2 tasks running, 1 pending. ECS said last: ...` */
export function sightOf(state: RolloutState): string {
  const said = state.events.at(-1)?.message;
  return `${state.rollout.deploymentId}, ${whereabouts(state)}.${said === undefined ? '' : ` ECS said last: ${said}`}`;
}

function whereabouts({ rollout, ours, phase, service }: RolloutState): string {
  const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
  if (phase === 'rolling-back') {
    // Right after ECS was asked, it still shows our deployment.
    const isShown = primary !== undefined && primary.id !== rollout.deploymentId;
    if (isShown) return `rolling back to ${primary.taskDefinition} (${primary.id})`;
    if (rollout.previous !== undefined) return `which is to go back to ${rollout.previous}`;
  }
  if (ours === undefined) return 'its tasks were not seen';
  return `${ours.runningCount} of ${ours.desiredCount} tasks running, ${ours.pendingCount} pending`;
}
