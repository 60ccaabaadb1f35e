/**
 * One migration at a time, without a lock service: tasks of one lease carry the same `startedBy`, and the oldest one goes first.
 *
 * A run looks before it starts its task, and again after, until the task runs: two runs that start at the same moment see each other then,
 * and the younger one stops its task while nothing runs in it yet.
 */
import type { EcsApi, Task } from '../../../src/ecs/api.ts';
import { isPassingFault } from '../../../src/ecs/one-off-task.ts';
import { retry } from '../../../src/time/backoff.ts';
import type { Clock } from '../../../src/time/clock.ts';

/** Where the tasks of a lease are found, and how long to be patient with AWS. */
export interface LeaseQuery {
  readonly ecs: Pick<EcsApi, 'listTasks' | 'describeTasks'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly cluster: string;
  readonly startedBy: string;
}

/** An outage of minutes must not end a migration that may be running. */
const PATIENCE = { attempts: 20, baseMs: 2000, capMs: 15_000, shouldRetry: isPassingFault };

/**
 * The tasks of a lease that have not stopped, oldest first. Tasks that are told to stop count until they have: their containers may take two
 * minutes for it.
 * @throws {ActionError} the codes of src/aws; the signal's reason when aborted
 */
export async function listLeaseTasks({ ecs, clock, signal, cluster, startedBy }: LeaseQuery): Promise<readonly Task[]> {
  return retry({ ...PATIENCE, clock, signal }, async () => {
    const [running, stopping] = await Promise.all([
      ecs.listTasks({ cluster, startedBy, desiredStatus: 'RUNNING' }),
      ecs.listTasks({ cluster, startedBy, desiredStatus: 'STOPPED' }),
    ]);
    const arns = [...new Set([...running, ...stopping])];
    if (arns.length === 0) return [];
    const { tasks } = await ecs.describeTasks({ cluster, tasks: arns, includeTags: true });
    return tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED').toSorted(byAge);
  });
}

/** The tasks that go before `mine`. */
export function olderTasks(tasks: readonly Task[], mine: Task): readonly Task[] {
  return tasks.filter((task) => task.taskArn !== mine.taskArn && byAge(task, mine) < 0);
}

/** By creation; tasks of the same instant by ARN, so that all runs agree. */
function byAge(left: Task, right: Task): number {
  const ageMs = (left.createdAtMs ?? 0) - (right.createdAtMs ?? 0);
  if (ageMs !== 0) return ageMs;
  return left.taskArn < right.taskArn ? -1 : 1;
}
