/** Follows the task of a migration: its states, its lines, and the limits of time and of patience. */
import type { Log } from '../../../src/report/log.ts';
import type { EcsApi, Task } from '../../../src/ecs/api.ts';
import { exitOf, followOneOffTask } from '../../../src/ecs/follow-one-off-task.ts';
import type { FollowedTask } from '../../../src/ecs/follow-one-off-task.ts';
import type { LogsApi, LogStream } from '../../../src/logs/api.ts';
import { StreamLines } from '../../../src/logs/stream-lines.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { markerPrefix, withoutMarker } from './script.ts';

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
export interface TaskEnd extends FollowedTask {
  /** All lines of the migrating container, in order, without passwords in URLs. */
  readonly lines: readonly string[];
}

/**
 * Follows the task to its end, printing its lines as they come.
 * @throws {ActionError} the codes of src/ecs and src/aws; the task itself goes on then
 */
export async function followTask(options: FollowTaskOptions): Promise<TaskEnd> {
  const { ecs, clock, log, started, signal, countOlder, startDeadlineMs, endDeadlineMs, onCancel, onTimeout } = options;
  const { container } = started;
  const lines = printLines(options);
  const followed = await followOneOffTask({
    ecs,
    clock,
    log,
    ...(signal === undefined ? {} : { signal }),
    cluster: started.cluster,
    taskArn: started.taskArn,
    subject: 'migration',
    lines,
    startDeadlineMs,
    endDeadlineMs,
    onCancel,
    onTimeout,
    isDone: (task) => exitOf(task, container) === 0,
    hasRun: (task) => hasRun(task, container),
    onLeft: () => log.progress('Cancelled: the migration runs and is left to finish; the post step tells how it ends.'),
    ...(countOlder === undefined ? {} : { yields: yieldsTo(countOlder) }),
  });
  return { ...followed, lines: lines.all };
}

/** Whether the container has run: it has an exit code, or its task ran. ECS knows no exit code when the host is lost, or Docker does not answer. */
export function hasRun(task: Task | undefined, container: string): boolean {
  return exitOf(task, container) !== undefined || task?.startedAtMs !== undefined;
}

function yieldsTo(countOlder: (task: Task) => Promise<number>): {
  readonly why: string;
  readonly asks: (task: Task) => Promise<boolean>;
} {
  return {
    why: 'an older migration of the same lease goes first',
    asks: async (task) => (await countOlder(task)) > 0,
  };
}

/** The lines of the task, printed as they come; the script's marks are not. */
function printLines({ logs, clock, log, started, printed = 0 }: FollowTaskOptions): StreamLines {
  const { token } = started;
  const last = `${markerPrefix(token)}end `;
  return new StreamLines({
    stream: started.log,
    logs,
    clock,
    isComplete: (all) => (started.scripted ? all.some((line) => line.includes(last)) : undefined),
    onLines: (lines, first) => {
      const fresh = lines.slice(Math.max(0, printed - first));
      log.foreign(fresh.flatMap((line) => withoutMarker(line, token)));
    },
  });
}
