/** One task's way through a step. Pure. */
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import { isGood } from '../../../../src/ecs/deployment/service-run.ts';
import type { Verdict } from '../../../../src/ecs/deployment/service-run.ts';
import type { TaskPlan } from './plan.ts';

/** What becomes of one task. */
export interface TaskRun {
  readonly plan: TaskPlan;
  /** ARN of the revision; undefined while it is not registered. */
  readonly to: string | undefined;
  readonly taskArn?: string;
  /** Undefined while nothing has come of it. */
  readonly verdict?: Verdict;
  readonly cause?: Cause;
  readonly exitCodes?: Readonly<Record<string, number>>;
  readonly seconds?: number;
  readonly notes: readonly string[];
  /** Its last lines. */
  readonly logTail?: { readonly source: string; readonly lines: readonly string[] };
}

/** The verdict; a task that was not run has changed nothing. */
export function taskVerdict({ verdict = 'unchanged' }: TaskRun): Verdict {
  return verdict;
}

/** Whether a task has ended badly, allowed to or not. */
export function hasFailed(run: TaskRun): boolean {
  return !isGood(taskVerdict(run));
}

/** Whether the step fails for it. A cancelled run has not ended well whatever was allowed. */
export function isBadTask(run: TaskRun): boolean {
  return hasFailed(run) && (!run.plan.request.mayFail || run.verdict === 'cancelled');
}

/** The runs of a dry run. */
export function plannedTasks(plans: readonly TaskPlan[]): readonly TaskRun[] {
  return plans.map((plan) => ({
    plan,
    to: undefined,
    verdict: plan.skip === undefined ? 'planned' : 'unchanged',
    notes: plan.skip === undefined ? [] : [`It is not run, because ${plan.skip}.`],
  }));
}
