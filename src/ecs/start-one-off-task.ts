/** Starts a one-off task, once whatever happens to the call. */
import { ActionError } from '../errors.ts';
import { withGrace } from '../time/abortable.ts';
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import type { EcsApi, RunTaskInput, Task } from './api.ts';
import { isPassingFault, runOneOffTask } from './one-off-task.ts';

/** What {@link startOneOffTask} needs. */
export interface StartOneOffTaskOptions {
  readonly ecs: Pick<EcsApi, 'runTask'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly input: RunTaskInput;
  /** What the task is, in a sentence: `the migration`. */
  readonly subject: string;
  /** What to do when nobody knows whether it was started. */
  readonly fixOfUnknown: string;
}

/** After SIGINT the runner gives a process ten seconds; a task that was started then is to be stopped in what is left. */
const START_GRACE_MS = 6000;

/** The client token makes a repeated call give the same task, so an answer that was lost is asked for again. */
const START_PATIENCE = { attempts: 4, baseMs: 2000, capMs: 10_000, shouldRetry: isPassingFault };

/**
 * Starts the task, once however often the call is repeated. A cancelled run waits for the answer as long as it is allowed to live: without
 * it nobody knows whether a task runs.
 * @throws {ActionError} cancelled when the answer does not come; task-not-placed; the codes of src/aws
 */
export async function startOneOffTask(options: StartOneOffTaskOptions): Promise<Task> {
  const { ecs, clock, signal, input, subject, fixOfUnknown } = options;
  signal.throwIfAborted();
  const otherwise = (): never => {
    throw new ActionError({
      code: 'cancelled',
      message: `The run was cancelled before ECS answered RunTask: whether ${subject} was started is not known here. Its task would be started by ${input.startedBy ?? ''}.`,
      fix: fixOfUnknown,
    });
  };
  const work = retry({ ...START_PATIENCE, clock }, () => runOneOffTask(ecs, input));
  return withGrace({ work, otherwise, graceMs: START_GRACE_MS, signal, clock });
}
