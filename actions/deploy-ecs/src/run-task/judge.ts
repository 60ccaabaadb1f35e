/** What the end of a one-off task means. Pure. */
import type { Task, TaskContainer } from '../../../../src/ecs/api.ts';
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import type { Verdict } from '../../../../src/ecs/deployment/service-run.ts';
import { exitOf } from '../../../../src/ecs/follow-one-off-task.ts';
import type { FollowedTask } from '../../../../src/ecs/follow-one-off-task.ts';
import { classifyTaskFailure } from '../../../../src/ecs/task-failure.ts';
import type { TaskFailure } from '../../../../src/ecs/task-failure.ts';
import { formatDuration } from '../../../../src/time/duration.ts';
import { isEssential } from './plan.ts';
import type { TaskPlan } from './plan.ts';

/** The end of a task. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** Which container failed, as far as ECS tells. */
  readonly failed?: string | undefined;
  /** Of the containers that ECS shows one for. */
  readonly exitCodes: Readonly<Record<string, number>>;
}

/** Exit codes of SIGKILL and SIGTERM: what ECS takes sidecars down with when the task's own container has ended. */
const TAKEN_DOWN: ReadonlySet<number> = new Set([137, 143]);

/** Whether the work is done: the container ended with 0 of its own accord, and no essential container failed beside it. */
export function isDone({ container, containers }: Pick<TaskPlan, 'container' | 'containers'>, task: Task): boolean {
  const essential = new Set(containers.filter(isEssential).map(({ name }) => name));
  const endedByItself = task.stopCode === undefined || task.stopCode === 'EssentialContainerExited';
  const beside = task.containers.filter(({ name }) => name !== container && essential.has(name));
  return endedByItself && exitOf(task, container) === 0 && !beside.some(hasFailed);
}

function hasFailed({ exitCode = 0, reason = '' }: TaskContainer): boolean {
  return exitCode !== 0 && (!TAKEN_DOWN.has(exitCode) || /OutOfMemory/i.test(reason));
}

/** Judges a task that has ended, or that this run has left; `limitMs` is the time that it had. */
export function judgeTask(
  plan: TaskPlan,
  { task, end, endedFor }: Pick<FollowedTask, 'task' | 'end' | 'endedFor'>,
  limitMs: number,
): Judgement {
  const exitCodes = Object.fromEntries(
    (task?.containers ?? []).flatMap(({ name, exitCode }) => (exitCode === undefined ? [] : [[name, exitCode]])),
  ) as Readonly<Record<string, number>>;
  if (task !== undefined && isDone(plan, task)) return { verdict: 'succeeded', exitCodes };
  const codes = tellCodes(exitCodes);
  if (endedFor === undefined) {
    const failure = task === undefined ? undefined : classifyTaskFailure(task);
    return { verdict: 'failed', cause: causeOf(plan, failure, codes), failed: failure?.container, exitCodes };
  }
  const state =
    end === 'stopping' ? 'Its stop was asked for; that it has stopped was not seen.' : `It was stopped${codes}.`;
  if (endedFor === 'cancelled') {
    const fix = 'Look at the task in the cluster, and run the job again when you want to go on.';
    return {
      verdict: 'cancelled',
      cause: { code: 'cancelled', text: `The run was cancelled. ${state}`, fix },
      exitCodes,
    };
  }
  const hasRun = task?.startedAtMs !== undefined || Object.keys(exitCodes).length > 0;
  const text = `The task did not ${hasRun ? 'end' : 'start'} within ${formatDuration(limitMs)}. ${state}`;
  const fix = hasRun
    ? 'Read its last lines for what it waits for; raise its `timeout` when it needs longer.'
    : 'Look at what it waits for: capacity, free addresses in the subnets, a slow pull; raise its `timeout` when it needs longer.';
  return { verdict: 'timed-out', cause: { code: 'run-task-timed-out', text, fix }, exitCodes };
}

function tellCodes(exitCodes: Readonly<Record<string, number>>): string {
  const codes = Object.entries(exitCodes).map(([name, exitCode]) => `${name}: ${exitCode}`);
  return codes.length === 0 ? '' : ` (exit codes ${codes.join(', ')})`;
}

function causeOf({ container }: TaskPlan, failure: TaskFailure | undefined, codes: string): Cause {
  if (failure === undefined) {
    const fix = 'Read its last lines; run the same image by its digest with the same command.';
    return { code: 'container-crashed', text: `The container ${container} failed${codes}.`, fix };
  }
  const { code, meaning, reason, fix } = failure;
  const text = `${reason}${codes}. ${meaning}`;
  return code === 'task-stopped'
    ? { code, text, fix: 'See who or what stopped it; whether its work was done is not known. Run the job again.' }
    : { code, text, fix };
}
