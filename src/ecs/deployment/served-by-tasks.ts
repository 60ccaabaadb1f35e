/** Which images the tasks of services run. Reads only. */
import { mapConcurrently } from '../../time/concurrency.ts';
import type { EcsApi, Task } from '../api.ts';
import { ECS_AT_ONCE } from './observe.ts';
import { startedByOf } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';

/** An image as ECS runs it. */
export interface ServedImage {
  readonly container: string;
  readonly image?: string | undefined;
  readonly digest?: string | undefined;
}

/** What is asked, of which runs. */
export interface Proving {
  readonly ecs: EcsApi;
  readonly cluster: string;
  readonly runs: readonly ServiceRun[];
}

/** Of a service with more tasks than that, a part is looked at: they all come of one service revision. A page of ListTasks has as many. */
const TASKS = 100;
/** So many tasks are held at a time: of each only its images are kept. */
const TASKS_AT_A_TIME = 1000;

/** The different images that the tasks of each deployment run, by name; a run without any task is left out. */
export async function readServedByTasks(proving: Proving): Promise<ReadonlyMap<string, readonly ServedImage[]>> {
  const { ecs, cluster, runs } = proving;
  const arns = await listRunning(proving);
  const runsOf = Map.groupBy(
    runs.filter(({ state }) => state !== undefined),
    ({ state }) => state && startedByOf(state),
  );
  const served = new Map<string, Map<string, ServedImage>>();
  for (let at = 0; at < arns.length; at += TASKS_AT_A_TIME) {
    const { tasks } = await ecs.describeTasks({ cluster, tasks: arns.slice(at, at + TASKS_AT_A_TIME) });
    for (const task of tasks) {
      for (const { plan } of (runsOf.get(task.startedBy) ?? []).filter((run) => isOf(run, task))) {
        served.set(plan.name, withImages(served.get(plan.name) ?? new Map<string, ServedImage>(), task));
      }
    }
  }
  return new Map([...served].map(([name, images]) => [name, [...images.values()]]));
}

function isOf({ plan }: ServiceRun, { group }: Task): boolean {
  return group === undefined || group === `service:${plan.before.serviceName}`;
}

function withImages(known: Map<string, ServedImage>, { containers }: Task): Map<string, ServedImage> {
  for (const { name: container, image, imageDigest: digest } of containers) {
    known.set(`${container} ${image ?? ''} ${digest ?? ''}`, { container, image, digest });
  }
  return known;
}

async function listRunning(proving: Proving): Promise<readonly string[]> {
  const families = Map.groupBy(proving.runs, ({ state }) => familyOf(state?.rollout.taskDefinition ?? ''));
  const lists = await Promise.all([...families].map(([family, runs]) => listFamily(family, { ...proving, runs })));
  return lists.flat();
}

/** `api` of `arn:...:task-definition/api:42`. */
function familyOf(taskDefinition: string): string {
  return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1).replace(/:\d+$/, '');
}

/**
 * The tasks of services that share a family: one list has them all, in fewer calls than a list for each service. Unless the family has
 * many tasks of others, too: then each service is asked for its own.
 */
async function listFamily(family: string, { ecs, cluster, runs }: Proving): Promise<readonly string[]> {
  const pages = Math.ceil(runs.reduce((sum, { state }) => sum + (state?.ours?.runningCount ?? 0), 0) / TASKS);
  if (family !== '' && runs.length > Math.max(1, pages)) {
    const limit = (pages + 1) * TASKS;
    const arns = await ecs.listTasks({ cluster, family, desiredStatus: 'RUNNING', limit });
    if (arns.length < limit) return arns;
  }
  const lists = await mapConcurrently({ items: runs, atOnce: ECS_AT_ONCE }, ({ plan: { before } }) =>
    ecs.listTasks({ cluster, serviceName: before.serviceName, desiredStatus: 'RUNNING', limit: TASKS }),
  );
  return lists.flat();
}
