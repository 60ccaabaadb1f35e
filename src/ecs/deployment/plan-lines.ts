/** The plan in the log. Pure. */
import { shortRevision } from './rollout-causes.ts';
import type { ServicePlan } from './service-plan.ts';

/** The plan in the log: one line a service, then what changes. */
export function planLines(plans: readonly ServicePlan[]): readonly string[] {
  return plans.flatMap((plan) => [
    `${plan.name}: ${PLAN_WORDS[plan.step.kind]} (${plan.before.serviceName}, ${shortRevision(plan.from)})`,
    ...plan.changes.map(({ path, from, to }) => `  ${path}: ${from ?? '(none)'} -> ${to ?? '(none)'}`),
  ]);
}

const PLAN_WORDS: Readonly<Record<ServicePlan['step']['kind'], string>> = {
  unchanged: 'unchanged',
  follow: 'on its way already, will be followed',
  register: 'new revision',
  existing: 'existing revision',
  settings: 'new settings',
  'answer-pause': 'waits at a PAUSE hook, will be answered',
  leave: 'left alone',
};
