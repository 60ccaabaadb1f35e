/** Follows a one-off task from its start to its end: its states, its lines, the limits of time, and a cancellation. */
import { ActionError, Cancelled } from '../errors.ts';
import type { Log } from '../report/log.ts';
import { withGrace } from '../time/abortable.ts';
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import type { EcsApi, Task } from './api.ts';
import { isPassingFault, watchOneOffTask } from './one-off-task.ts';
import { taskIdOfArn } from './task-failure.ts';

/** The lines of a task while it is followed: `drain` reads what is on its way, and gives the fault that lines may be missing for. */
export interface TaskLines {
  end(how: 'drain' | 'leave'): Promise<ActionError | undefined>;
}

/** What {@link followOneOffTask} needs. */
export interface FollowOneOffTaskOptions {
  readonly ecs: Pick<EcsApi, 'describeTasks' | 'stopTask'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
  readonly taskArn: string;
  /** What the task is, for the reason it is stopped with: `migration`. */
  readonly subject: string;
  readonly lines: TaskLines;
  /** Instants, epoch milliseconds: until when the task must run, and until when it must have ended. */
  readonly startDeadlineMs: number;
  readonly endDeadlineMs: number;
  /** Whether its work is done, though ECS has not taken it down yet. */
  readonly isDone: (task: Task) => boolean;
  /** Whether it may have printed something that is still on its way. */
  readonly hasRun: (task: Task) => boolean;
  readonly onCancel: 'finish' | 'stop';
  readonly onTimeout: 'stop' | 'keep-running';
  /** Told when a cancelled run leaves the task to finish. */
  readonly onLeft?: () => void;
  /** Whether another task goes before this one; asked until it runs. `why` is the reason it is stopped with. */
  readonly yields?: { readonly why: string; readonly asks: (task: Task) => Promise<boolean> };
  readonly signal?: AbortSignal;
}

/** How the following ended. */
export interface FollowedTask {
  /** As it was seen last. */
  readonly task: Task | undefined;
  /**
   * `stopped`: the task is over, or its work is done. `yielded`: it was stopped for another one before it ran. `left`: it goes on.
   * `stopping`: its stop was asked for and not seen.
   */
  readonly end: 'stopped' | 'yielded' | 'left' | 'stopping';
  /** Why this run ended the following or had the task stopped, if it did. */
  readonly endedFor: 'timeout' | 'cancelled' | undefined;
  /** Why lines may be missing. */
  readonly logFault: ActionError | undefined;
}

type Watched = Omit<FollowedTask, 'logFault'>;

/** States in which no container runs yet. */
const NOT_RUNNING = new Set(['PROVISIONING', 'PENDING']);

/** `stopTimeout` of the container, and what ECS takes to clean up. */
const STOP_WAIT_MS = 240_000;

/** After SIGINT the runner gives a process ten seconds, and the start of the task may have taken six of them. */
const STOP_GRACE_MS = 3000;

/** A task that must not run is not left running because AWS is throttled for a while. */
const STOP_PATIENCE = { attempts: 20, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault };

/**
 * Follows the task to its end, or to the end of the time or of the run.
 * @throws {ActionError} cancelled when ECS does not answer the stop that a cancellation asks for; the codes of src/ecs and src/aws. The task
 * itself goes on then.
 */
export async function followOneOffTask(options: FollowOneOffTaskOptions): Promise<FollowedTask> {
  const { lines, hasRun } = options;
  const watched = await watch(options).catch(async (error: unknown) => {
    await lines.end('leave');
    throw error;
  });
  const { task, end } = watched;
  const isOver = end === 'stopped' || end === 'yielded';
  const logFault = await lines.end(isOver && task !== undefined && hasRun(task) ? 'drain' : 'leave');
  return { ...watched, logFault };
}

async function watch(options: FollowOneOffTaskOptions): Promise<Watched> {
  const { startDeadlineMs, endDeadlineMs, yields, onTimeout, isDone, subject } = options;
  const seen: Seen = { last: undefined, mustYield: false };
  try {
    const start = await watchUntil(options, seen, {
      deadlineMs: startDeadlineMs,
      until: async (task) => {
        if (NOT_RUNNING.has(task.lastStatus)) seen.mustYield = (await yields?.asks(task)) ?? false;
        return seen.mustYield || !NOT_RUNNING.has(task.lastStatus);
      },
    });
    if (seen.mustYield)
      return { ...(await stopAndWait(options, yields?.why ?? '')), end: 'yielded', endedFor: undefined };
    if (start.end === 'timed-out') {
      const why = startDeadlineMs < endDeadlineMs ? `start-timeout of the ${subject}` : `timeout of the ${subject}`;
      return { ...(await stopAndWait(options, why)), endedFor: 'timeout' };
    }
    const run = await watchUntil(options, seen, { deadlineMs: endDeadlineMs, until: isDone });
    if (run.end !== 'timed-out') return { task: run.task, end: 'stopped', endedFor: undefined };
    if (onTimeout === 'keep-running') return { task: run.task, end: 'left', endedFor: 'timeout' };
    return { ...(await stopAndWait(options, `timeout of the ${subject}`)), endedFor: 'timeout' };
  } catch (error) {
    if (error instanceof Cancelled) return cancelInTime(options, seen.last);
    throw error;
  }
}

interface Seen {
  last: Task | undefined;
  mustYield: boolean;
}

function watchUntil(
  options: FollowOneOffTaskOptions,
  seen: Seen,
  limits: { readonly deadlineMs: number; readonly until: (task: Task) => boolean | Promise<boolean> },
): ReturnType<typeof watchOneOffTask> {
  const { log } = options;
  return watchOneOffTask({
    ...pick(options),
    ...limits,
    onChange: (task) => {
      if (task.lastStatus !== seen.last?.lastStatus)
        log.progress(`Task ${taskIdOfArn(task.taskArn)}: ${task.lastStatus}`);
      seen.last = task;
    },
    onTrouble: (error) => log.progress(`ECS could not be asked, trying again: ${error.message}`),
  });
}

/** The runner gives 10 s after a cancellation: what is to be stopped is stopped, nothing is waited for. */
function cancelInTime(options: FollowOneOffTaskOptions, last: Task | undefined): Promise<Watched> {
  const { clock, signal, taskArn, subject } = options;
  const work = cancel(options, last);
  if (signal === undefined) return work;
  const otherwise = (): never => {
    throw new ActionError({
      code: 'cancelled',
      message: `The run was cancelled, and ECS did not answer in time: whether the ${subject} in task ${taskArn} is stopped is not known here.`,
      fix: 'Look at that task in the cluster, and stop it if it must not go on.',
    });
  };
  return withGrace({ work, otherwise, graceMs: STOP_GRACE_MS, signal, clock });
}

async function cancel(options: FollowOneOffTaskOptions, last: Task | undefined): Promise<Watched> {
  const { ecs, cluster, taskArn, onCancel, onLeft, log } = options;
  // A task that has just begun to run must not be taken for one that has not.
  const { tasks } = await ecs.describeTasks({ cluster, tasks: [taskArn] });
  const task = tasks[0] ?? last;
  const running = task !== undefined && !NOT_RUNNING.has(task.lastStatus);
  if (task?.lastStatus === 'STOPPED') return { task, end: 'stopped', endedFor: undefined };
  if (running && onCancel === 'finish') {
    onLeft?.();
    return { task, end: 'left', endedFor: 'cancelled' };
  }
  log.progress('Cancelled: the task is stopped.');
  const stopped = await ecs.stopTask({ cluster, task: taskArn, reason: 'Slipway: the run was cancelled' });
  return { task: stopped, end: 'stopping', endedFor: 'cancelled' };
}

async function stopAndWait(
  options: FollowOneOffTaskOptions,
  why: string,
): Promise<{ task: Task | undefined; end: 'stopped' | 'stopping' }> {
  const { ecs, clock, log, cluster, taskArn } = options;
  log.progress(`The task is stopped: ${why}.`);
  await retry({ ...pick(options), ...STOP_PATIENCE }, () =>
    ecs.stopTask({ cluster, task: taskArn, reason: `Slipway: ${why}` }),
  );
  const { task, end } = await watchOneOffTask({ ...pick(options), deadlineMs: clock.now() + STOP_WAIT_MS });
  return { task, end: end === 'timed-out' ? 'stopping' : 'stopped' };
}

type Picked = Pick<FollowOneOffTaskOptions, 'ecs' | 'clock' | 'cluster' | 'taskArn'> & { signal?: AbortSignal };

function pick({ ecs, clock, cluster, taskArn, signal }: FollowOneOffTaskOptions): Picked {
  return { ecs, clock, cluster, taskArn, ...(signal === undefined ? {} : { signal }) };
}

/** Exit code of a container; undefined while it runs, and when it never did. */
export function exitOf(task: Task | undefined, container: string): number | undefined {
  return task?.containers.find(({ name }) => name === container)?.exitCode;
}
