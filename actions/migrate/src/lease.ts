/**
 * One migration at a time, without a lock service: tasks of one lease carry the same `startedBy`, and the oldest one goes first.
 *
 * A run looks before it starts its task, and again after, until the task runs: two runs that start at the same moment see each other then,
 * and the younger one stops its task while nothing runs in it yet.
 */
import type { Task } from '../../../src/ecs/api.ts';
import { compareAge } from '../../../src/ecs/tasks-started-by.ts';

/** The tasks that go before `mine`. */
export function olderTasks(tasks: readonly Task[], mine: Task): readonly Task[] {
  return tasks.filter((task) => task.taskArn !== mine.taskArn && compareAge(task, mine) < 0);
}
