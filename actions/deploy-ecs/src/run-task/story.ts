/** The one-off tasks' part of a step: plan -> before -> (services) -> after -> report. Loaded only when the input names tasks. */
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import { leaveNotStarted } from '../../../../src/ecs/deployment/not-started.ts';
import type { Progress } from '../../../../src/ecs/deployment/run-step.ts';
import { isGoodRun, settleRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { WatchEnd } from '../../../../src/ecs/deployment/watch.ts';
import type { TaskPart, TaskWorld } from './part.ts';
import { label, planTasks } from './plan.ts';
import type { TaskPlanning } from './plan.ts';
import { reportTasks, taskLines, taskOutputs } from './report.ts';
import type { When } from './request.ts';
import { runTasks } from './run.ts';
import { isBadTask, plannedTasks } from './task-run.ts';
import type { TaskRun } from './task-run.ts';

/** The part of the tasks that are asked for. */
export function planTaskPart(planning: TaskPlanning): TaskPart {
  const { plans, findings } = planTasks(planning);
  let runs: readonly TaskRun[] = plans.map((plan) => ({ plan, to: undefined, notes: [] }));
  const aim = (services: readonly ServiceRun[]): void => {
    const toOf = new Map(services.map(({ plan, to }) => [plan.name, to]));
    runs = runs.map((run) => ({ ...run, to: run.to ?? toOf.get(run.plan.request.service) }));
  };
  /** Runs those of `when`, and gives the first that failed and was not allowed to. */
  const runThose = async (when: When, world: TaskWorld): Promise<TaskRun | undefined> => {
    const advance = (changed: TaskRun): void => {
      runs = runs.map((run) => (run.plan === changed.plan ? changed : run));
      world.keepOutputs(taskOutputs(runs));
    };
    const those = (): readonly TaskRun[] => runs.filter(({ plan }) => plan.request.when === when);
    await runTasks(those(), { world, advance });
    return those().find(isBadTask);
  };
  const leaveAfter = (why: string): void => {
    const note = `It was not run, because ${why}.`;
    runs = runs.map((run) => (run.plan.request.when === 'after' ? { ...run, notes: [...run.notes, note] } : run));
  };
  return {
    findings,
    lines: taskLines(plans),
    planned: reportTasks(plannedTasks(plans)),
    async runBefore(services, world) {
      aim(services);
      const failed = await runThose('before', world);
      if (failed === undefined) return undefined;
      leaveAfter(`${label(failed.plan.request.name)} failed`);
      return nothingDeployed(services, failed, endOf(failed, world));
    },
    async runAfter(progress, world) {
      const reason = reasonNotToRun(progress);
      if (reason !== undefined) {
        leaveAfter(reason);
        return progress;
      }
      const failed = await runThose('after', world);
      return failed === undefined ? progress : { ...progress, end: endOf(failed, world), because: becauseOf(failed) };
    },
    report: () => reportTasks(runs),
  };
}

/** A cancellation and the deadline of the step have policies of their own; a task's own time limit is a failure of the task. */
function endOf({ verdict }: TaskRun, { signal, clock, deadlineMs }: TaskWorld): WatchEnd {
  if (verdict === 'cancelled' || signal.aborted) return { kind: 'cancelled' };
  return verdict === 'timed-out' && clock.now() >= deadlineMs ? { kind: 'timed-out' } : { kind: 'settled' };
}

function nothingDeployed(services: readonly ServiceRun[], failed: TaskRun, end: WatchEnd): Progress {
  const left = leaveNotStarted(services, end, `${label(failed.plan.request.name)} failed`);
  const byName = new Map(left.map((run) => [run.plan.name, run]));
  return { runs: services.map((run) => byName.get(run.plan.name) ?? run), end, because: becauseOf(failed) };
}

function becauseOf({ plan, verdict }: TaskRun): Cause {
  const name = label(plan.request.name);
  return {
    code: 'rolled-back-with-others',
    text: `It was rolled back because ${name} ended as ${verdict ?? 'failed'}; what a step does stays together.`,
    fix: `Look at ${name}.`,
  };
}

/** A deployment that failed, was left paused or was superseded is none to run anything after. */
function reasonNotToRun({ runs, end, because }: Progress): string | undefined {
  const settled = runs.map((run) => settleRun(run, end));
  if (end.kind === 'settled' && because === undefined && settled.every(isUp)) return undefined;
  const isPaused = settled.every((run) => isUp(run) || run.verdict === 'paused');
  return isPaused ? 'a service waits at a PAUSE hook' : 'the services did not come up';
}

function isUp(run: ServiceRun): boolean {
  return isGoodRun(run) && (run.verdict === 'succeeded' || run.verdict === 'unchanged');
}
