/** Follows one task from its start to its end: its states, its lines, and the limits of time and of patience. */
import type { Log } from '../../../src/report/log.ts';
import type { EcsApi, Task } from '../../../src/ecs/api.ts';
import { isPassingFault, watchOneOffTask } from '../../../src/ecs/one-off-task.ts';
import { taskIdOfArn } from '../../../src/ecs/task-failure.ts';
import { ActionError, Cancelled } from '../../../src/errors.ts';
import type { LogLine, LogsApi, LogStream } from '../../../src/logs/api.ts';
import { followLogStream } from '../../../src/logs/follow.ts';
import { retry } from '../../../src/time/backoff.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { splitLines } from '../../../src/logs/foreign-text.ts';
import { markerPrefix } from './script.ts';

/** A task that was started. Plain data, so that the post step can take the following over. */
export interface StartedTask {
  readonly cluster: string;
  readonly taskArn: string;
  readonly container: string;
  readonly log: LogStream;
  readonly token: string;
  readonly scripted: boolean;
}

/** What {@link followTask} needs. */
export interface FollowTaskOptions {
  readonly ecs: EcsApi;
  readonly logs: LogsApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly started: StartedTask;
  /** Lines that were printed before, when another process followed until now. */
  readonly printed?: number;
  /** Instants, epoch milliseconds: until when the task must run, and until when it must have ended. */
  readonly startDeadlineMs: number;
  readonly endDeadlineMs: number;
  readonly onCancel: 'finish' | 'stop';
  readonly onTimeout: 'stop' | 'keep-running';
  /** How many tasks go before this one; asked until it runs. */
  readonly countOlder?: (task: Task) => Promise<number>;
  readonly signal?: AbortSignal;
}

/** How the following ended. */
export interface TaskEnd {
  /** As it was seen last. */
  readonly task: Task | undefined;
  /** All lines of the migrating container, in order, without passwords in URLs. */
  readonly lines: readonly string[];
  /**
   * `stopped`: the task is over. `yielded`: it was stopped for an older one before it ran. `left`: it goes on. `stopping`: its stop was
   * asked for and not seen.
   */
  readonly end: 'stopped' | 'yielded' | 'left' | 'stopping';
  /** Why this run ended the following or had the task stopped, if it did. */
  readonly endedFor: 'timeout' | 'cancelled' | undefined;
  /** Why lines may be missing. */
  readonly logFault: ActionError | undefined;
}

/** States in which no container runs yet. */
const NOT_RUNNING = new Set(['PROVISIONING', 'PENDING']);

/** `stopTimeout` of the container, and what ECS takes to clean up. */
const STOP_WAIT_MS = 240_000;

/** A task that must not run is not left running because AWS is throttled for a while. */
const STOP_PATIENCE = { attempts: 20, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault };

/**
 * Follows the task to its end, printing its lines as they come.
 * @throws {ActionError} the codes of src/ecs and src/aws; the task itself goes on then
 */
export async function followTask(options: FollowTaskOptions): Promise<TaskEnd> {
  const lines = new Lines(options);
  const watched = await watch(options).catch((error: unknown) => {
    lines.leave();
    throw error;
  });
  const ran = exitOf(watched.task, options.started.container) !== undefined;
  const logFault = await lines.end(watched.end === 'left' || watched.end === 'stopping' || !ran ? 'leave' : 'drain');
  return { ...watched, lines: lines.all, logFault };
}

type Watched = Pick<TaskEnd, 'task' | 'end' | 'endedFor'>;

async function watch(options: FollowTaskOptions): Promise<Watched> {
  const { started, startDeadlineMs, endDeadlineMs, countOlder, onTimeout } = options;
  let last: Task | undefined;
  let older = 0;
  const watchUntil = (
    deadlineMs: number,
    until: (task: Task) => boolean | Promise<boolean>,
  ): ReturnType<typeof watchOneOffTask> =>
    watchOneOffTask({
      ...pick(options),
      cluster: started.cluster,
      taskArn: started.taskArn,
      deadlineMs,
      until,
      onChange: (task) => {
        if (task.lastStatus !== last?.lastStatus)
          options.log.progress(`Task ${taskIdOfArn(task.taskArn)}: ${task.lastStatus}`);
        last = task;
      },
      onTrouble: (error) => options.log.progress(`ECS could not be asked, trying again: ${error.message}`),
    });
  try {
    const start = await watchUntil(startDeadlineMs, async (task) => {
      if (NOT_RUNNING.has(task.lastStatus)) older = (await countOlder?.(task)) ?? 0;
      return older > 0 || !NOT_RUNNING.has(task.lastStatus);
    });
    if (older > 0)
      return {
        ...(await stopAndWait(options, 'an older migration of the same lease goes first')),
        end: 'yielded',
        endedFor: undefined,
      };
    if (start.end === 'timed-out')
      return { ...(await stopAndWait(options, 'start-timeout of the migration')), endedFor: 'timeout' };
    const run = await watchUntil(endDeadlineMs, (task) => exitOf(task, started.container) === 0);
    if (run.end !== 'timed-out') return { task: run.task, end: 'stopped', endedFor: undefined };
    if (onTimeout === 'keep-running') return { task: run.task, end: 'left', endedFor: 'timeout' };
    return { ...(await stopAndWait(options, 'timeout of the migration')), endedFor: 'timeout' };
  } catch (error) {
    if (error instanceof Cancelled) return cancel(options, last);
    throw error;
  }
}

/** The runner gives 10 s after a cancellation: what is to be stopped is stopped, nothing is waited for. */
async function cancel({ ecs, started, onCancel, log }: FollowTaskOptions, last: Task | undefined): Promise<Watched> {
  const { cluster, taskArn } = started;
  // A task that has just begun to run must not be taken for one that has not.
  const { tasks } = await ecs.describeTasks({ cluster, tasks: [taskArn] });
  const task = tasks[0] ?? last;
  const running = task !== undefined && !NOT_RUNNING.has(task.lastStatus);
  if (task?.lastStatus === 'STOPPED') return { task, end: 'stopped', endedFor: undefined };
  if (running && onCancel === 'finish') {
    log.progress('Cancelled: the migration runs and is left to finish; the post step tells how it ends.');
    return { task, end: 'left', endedFor: 'cancelled' };
  }
  log.progress('Cancelled: the task is stopped.');
  return {
    task: await ecs.stopTask({ cluster, task: taskArn, reason: 'Slipway: the run was cancelled' }),
    end: 'stopping',
    endedFor: 'cancelled',
  };
}

async function stopAndWait(
  options: FollowTaskOptions,
  why: string,
): Promise<{ task: Task | undefined; end: 'stopped' | 'stopping' }> {
  const { ecs, clock, log, started } = options;
  const { cluster, taskArn } = started;
  log.progress(`The task is stopped: ${why}.`);
  await retry({ ...pick(options), ...STOP_PATIENCE }, () =>
    ecs.stopTask({ cluster, task: taskArn, reason: `Slipway: ${why}` }),
  );
  const { task, end } = await watchOneOffTask({
    ...pick(options),
    cluster,
    taskArn,
    deadlineMs: clock.now() + STOP_WAIT_MS,
  });
  return { task, end: end === 'timed-out' ? 'stopping' : 'stopped' };
}

function pick({ ecs, clock, signal }: FollowTaskOptions): { ecs: EcsApi; clock: Clock; signal?: AbortSignal } {
  return { ecs, clock, ...(signal === undefined ? {} : { signal }) };
}

/** Exit code of a container; undefined while it runs, and when it never did. */
export function exitOf(task: Task | undefined, container: string): number | undefined {
  return task?.containers.find(({ name }) => name === container)?.exitCode;
}

/** The lines of the task, printed as they come. */
class Lines {
  readonly all: string[] = [];
  readonly #options: FollowTaskOptions;
  readonly #abort = new AbortController();
  readonly #done: Promise<ActionError | undefined>;
  #stopped = false;

  constructor(options: FollowTaskOptions) {
    this.#options = options;
    this.#done = this.#follow();
  }

  /** Ends the following: `drain` reads what is still on its way. Gives the fault that lines may be missing for. */
  async end(how: 'drain' | 'leave'): Promise<ActionError | undefined> {
    this.#stopped = true;
    if (how === 'leave') this.leave();
    return this.#done;
  }

  leave(): void {
    this.#abort.abort();
  }

  async #follow(): Promise<ActionError | undefined> {
    const { logs, clock, started } = this.#options;
    const { signal } = this.#abort;
    const last = `${markerPrefix(started.token)}end `;
    const patient: LogsApi = {
      readLogPage: (request) =>
        retry({ clock, signal, attempts: 20, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault }, () =>
          logs.readLogPage(request),
        ),
    };
    try {
      await followLogStream({
        ...started.log,
        logs: patient,
        clock,
        signal,
        onLines: (lines) => this.#take(lines),
        stopped: () => this.#stopped,
        complete: () => (started.scripted ? this.all.some((line) => line.startsWith(last)) : undefined),
      });
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (error instanceof ActionError) return error;
      throw error;
    }
  }

  #take(events: readonly LogLine[]): void {
    const before = this.all.length;
    for (const { message } of events) for (const line of splitLines(message)) this.all.push(line);
    const prefix = markerPrefix(this.#options.started.token);
    const fresh = this.all.slice(Math.max(before, this.#options.printed ?? 0));
    this.#options.log.foreign(fresh.filter((line) => !line.startsWith(prefix)));
  }
}
