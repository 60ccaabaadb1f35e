/** What becomes of each launcher in this run. Pure. */
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import { isGood } from '../../../../src/ecs/deployment/service-run.ts';
import type { Verdict } from '../../../../src/ecs/deployment/service-run.ts';
import { familyOf, isPinned } from './launcher.ts';
import { isChanging, isFailed } from './pipe-state.ts';
import type { LauncherPlan, RevisionSource } from './plan.ts';
import { droppedLaunchType } from './settings.ts';

/** What is done with a launcher. */
export type LauncherStep =
  /** It starts the revision already: no call. */
  | { readonly kind: 'unchanged' }
  /** It has the revision, and AWS is still at it (an earlier attempt of this job asked for it): waited for. */
  | { readonly kind: 'follow' }
  | { readonly kind: 'change' }
  /** It starts something that this run may not replace. */
  | { readonly kind: 'leave'; readonly reason: string };

/** One launcher's way through this run. */
export interface LauncherRun {
  readonly plan: LauncherPlan;
  /** ARN of what it shall start; undefined while that revision is not registered. */
  readonly to: string | undefined;
  readonly step: LauncherStep;
  /** An update was sent: AWS may have taken it, whatever came back. */
  readonly isSent: boolean;
  /** Undefined while nothing has come of it. */
  readonly verdict?: Verdict;
  readonly cause?: Cause;
  readonly notes: readonly string[];
}

/** The runs; `revisionOf` gives the ARN of a source, undefined for one that is not registered yet. */
export function aimLaunchers(
  plans: readonly LauncherPlan[],
  revisionOf: (source: RevisionSource, name: string) => string | undefined,
): readonly LauncherRun[] {
  return plans.map((plan) => {
    const to = revisionOf(plan.source, plan.request.name);
    const step = decideStep(plan, to);
    return { plan, to, step, isSent: false, notes: notesOf(plan, step) };
  });
}

function decideStep(plan: LauncherPlan, to: string | undefined): LauncherStep {
  const { request, before } = plan;
  const from = before.taskDefinition;
  if (from === to) return isChanging(before) ? { kind: 'follow' } : { kind: isFailed(before) ? 'change' : 'unchanged' };
  if (request.deployed !== undefined && shortRevision(request.deployed) !== shortRevision(from)) {
    const reason = `It starts ${shortRevision(from)}, not ${shortRevision(request.deployed)} any more: somebody else changed it. It was left alone.`;
    return { kind: 'leave', reason };
  }
  return { kind: followsFamily(plan) ? 'unchanged' : 'change' };
}

/** A launcher without a revision starts the newest one of the family by itself: nobody asked to pin it. */
function followsFamily({ request, before, source }: LauncherPlan): boolean {
  if (isPinned(before.taskDefinition) || request.destination.kind === 'task-definition') return false;
  return source.kind !== 'existing' || familyOf(source.taskDefinition) === familyOf(before.taskDefinition);
}

function notesOf(plan: LauncherPlan, { kind }: LauncherStep): readonly string[] {
  const { settings, pipe, taskDefinition } = plan.before;
  const launchType = droppedLaunchType(settings);
  const notes = [
    followsFamily(plan)
      ? `It names no revision, so it starts the newest ACTIVE one of ${shortRevision(taskDefinition)} by itself, whether that came up or not. Pin it by \`task-definition\`.`
      : '',
    kind === 'change' && launchType !== undefined
      ? `The launch type ${launchType} is left out of the update: AWS wants none beside a capacity provider strategy.`
      : '',
    pipe?.desired === 'STOPPED' ? 'The pipe is stopped, and stays so.' : '',
  ];
  return notes.filter((note) => note !== '');
}

/** The runs of a dry run. */
export function plannedLaunchers(runs: readonly LauncherRun[]): readonly LauncherRun[] {
  return runs.map((run) => ({
    ...run,
    verdict: run.step.kind === 'unchanged' ? 'unchanged' : run.step.kind === 'leave' ? 'superseded' : 'planned',
  }));
}

/** The verdict; a run of which nothing else is known is unchanged. */
export function launcherVerdict({ verdict = 'unchanged' }: LauncherRun): Verdict {
  return verdict;
}

/** Whether a run has ended badly. */
export function isBadLauncher({ verdict }: LauncherRun): boolean {
  return verdict !== undefined && !isGood(verdict);
}
