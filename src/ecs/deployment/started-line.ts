/** What the log says when a service's deployment begins. Pure. */
import type { ServiceRun } from './service-run.ts';

function verbOf(step: ServiceRun['plan']['step']): string {
  if (step.kind === 'answer-pause') return `answered the hook ${step.hookId} with ${step.action}:`;
  return step.kind === 'follow' ? 'following' : 'started';
}

/** One line: what was begun with a service. */
export function startedLine({ plan, state, to }: ServiceRun): string {
  return `${plan.name}: ${verbOf(plan.step)} ${state?.rollout.deploymentId ?? ''} of ${to ?? ''}`;
}
