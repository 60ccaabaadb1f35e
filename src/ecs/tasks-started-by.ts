/** Tasks that are found by who started them. */
import { abortable } from '../time/abortable.ts';
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import type { EcsApi, Task } from './api.ts';
import { isPassingFault } from './one-off-task.ts';

/** Where tasks are found, and how long to be patient with AWS. */
export interface StartedByQuery {
  readonly ecs: Pick<EcsApi, 'listTasks' | 'describeTasks'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly cluster: string;
  readonly startedBy: string;
}

/** An outage of minutes must not end what may be running. */
const LIST_PATIENCE = { attempts: 20, baseMs: 2000, capMs: 15_000, shouldRetry: isPassingFault };

/**
 * The tasks with this `startedBy` that have not stopped, oldest first. Tasks that are told to stop count until they have: their containers
 * may take two minutes for it.
 * @throws {ActionError} the codes of src/aws; the signal's reason when aborted
 */
export async function listTasksStartedBy(query: StartedByQuery): Promise<readonly Task[]> {
  const { ecs, clock, signal, cluster, startedBy } = query;
  const read = async (): Promise<readonly Task[]> => {
    const [running, stopping] = await Promise.all([
      ecs.listTasks({ cluster, startedBy, desiredStatus: 'RUNNING' }),
      ecs.listTasks({ cluster, startedBy, desiredStatus: 'STOPPED' }),
    ]);
    const arns = [...new Set([...running, ...stopping])];
    if (arns.length === 0) return [];
    const { tasks } = await ecs.describeTasks({ cluster, tasks: arns, includeTags: true });
    return tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED').toSorted(compareAge);
  };
  return abortable(retry({ ...LIST_PATIENCE, clock, signal }, read), signal);
}

/** By creation, oldest first; tasks of the same instant by ARN, so that all runs agree. */
export function compareAge(left: Task, right: Task): number {
  const ageMs = (left.createdAtMs ?? 0) - (right.createdAtMs ?? 0);
  if (ageMs !== 0) return ageMs;
  return left.taskArn < right.taskArn ? -1 : 1;
}
