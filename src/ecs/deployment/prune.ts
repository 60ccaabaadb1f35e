/** Deregisters revisions that nobody needs any more, after a deployment that came to a good end. */
import { ActionError } from '../../errors.ts';
import type { Log } from '../../report/log.ts';
import type { Clock } from '../../time/clock.ts';
import { mapConcurrently } from '../../time/concurrency.ts';
import type { EcsApi, Service } from '../api.ts';
import { shortRevision } from './rollout-causes.ts';
import { verdictOf } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';

/** What {@link planPrune} decides from. Revisions are ARNs or `family:revision`, all of one account and region. */
export interface PruneFacts {
  /** ACTIVE revisions. */
  readonly revisions: readonly string[];
  /** The revision that was deployed. It and whatever is younger stay: somebody may be about to deploy those. */
  readonly deployed: string;
  /** How many revisions are kept, the deployed one included; at least 1. */
  readonly keep: number;
  /** Revisions that stay in any case: in use, pinned, or the way back. */
  readonly inUse: Iterable<string>;
}

/** The revisions to deregister, the oldest first. Pure. */
export function planPrune({ revisions, deployed, keep, inUse }: PruneFacts): readonly string[] {
  const stay = new Set([...inUse].map(shortRevision));
  const { family, revision } = parseRevision(deployed);
  const older = revisions
    .filter((arn) => parseRevision(arn).family === family && parseRevision(arn).revision < revision)
    .toSorted((a, b) => parseRevision(b).revision - parseRevision(a).revision);
  return older
    .slice(Math.max(1, keep) - 1)
    .filter((arn) => !stay.has(shortRevision(arn)))
    .toReversed();
}

function parseRevision(arn: string): { readonly family: string; readonly revision: number } {
  const [family = '', revision = ''] = shortRevision(arn).split(':');
  return { family, revision: Number(revision) };
}

/** What {@link pruneRevisions} works with. */
export interface PruneOptions {
  readonly ecs: EcsApi;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Nothing more is deregistered from then on, epoch milliseconds. */
  readonly deadlineMs: number;
  readonly keep: number;
  /** Revisions that others than services hold: schedules, rules, pipes. */
  readonly pinned: readonly string[];
}

/** ECS takes about one a second for long. */
const MOST_A_RUN = 100;

/** Families whose revisions are listed at a time. */
const FAMILIES_AT_ONCE = 5;

/** So many revisions of a family are looked at. */
const MOST_REVISIONS = 10_000;

/**
 * Deregisters what {@link planPrune} names of the families that were deployed, and gives what it deregistered as `family:revision`.
 * Whatever AWS refuses becomes a warning: the deployment is done, and a revision too many harms nobody. When it cannot be seen who
 * uses what, nothing is deregistered. What is left at the deadline, or beyond {@link MOST_A_RUN}, waits for the next deployment.
 */
export async function pruneRevisions(runs: readonly ServiceRun[], options: PruneOptions): Promise<readonly string[]> {
  const { ecs, log, signal, clock, deadlineMs, keep } = options;
  const pruned: string[] = [];
  let left = 0;
  try {
    const known = runs.flatMap(revisionsOf);
    const candidates = await findCandidates({ runs, ecs, keep, inUse: [...known, ...options.pinned] });
    if (candidates.length === 0) return pruned;
    const used = await revisionsInUse(ecs, [...new Set(candidates.map((arn) => parseRevision(arn).family))]);
    const free = candidates.filter((arn) => !used.has(shortRevision(arn)));
    for (const taskDefinition of free.slice(0, MOST_A_RUN)) {
      if (signal.aborted || clock.now() >= deadlineMs) break;
      await ecs.deregisterTaskDefinition({ taskDefinition });
      pruned.push(shortRevision(taskDefinition));
    }
    left = free.length - pruned.length;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.warning(`keep-revisions: ${tellPruned(pruned)} ${error.message} ${error.fix}`);
    return pruned;
  }
  const rest = left === 0 ? '' : ` ${left} more wait for the next deployment.`;
  if (pruned.length + left > 0) log.progress(`keep-revisions: ${tellPruned(pruned)}${rest}`);
  return pruned;
}

/** The runs with what was deregistered of their families. */
export function withPruned(runs: readonly ServiceRun[], pruned: readonly string[]): readonly ServiceRun[] {
  return runs.map((run) => {
    const { family } = parseRevision(run.to ?? run.plan.from);
    const own = pruned.filter((arn) => parseRevision(arn).family === family);
    return own.length === 0 ? run : { ...run, notes: [...run.notes, `keep-revisions: ${tellPruned(own)}`] };
  });
}

function tellPruned(pruned: readonly string[]): string {
  return pruned.length === 0 ? 'nothing was deregistered.' : `deregistered ${pruned.join(', ')}.`;
}

/** All revisions that a service of this step has, had, or would go back to. */
function revisionsOf({ plan, to }: ServiceRun): readonly string[] {
  return [plan.from, plan.previous, to, ...definitionsOf(plan.before)].filter((arn) => arn !== undefined);
}

function definitionsOf({ taskDefinition, deployments, taskSetDefinitions = [] }: Service): readonly string[] {
  return [taskDefinition, ...deployments.map((deployment) => deployment.taskDefinition), ...taskSetDefinitions];
}

async function findCandidates({
  runs,
  ecs,
  keep,
  inUse,
}: {
  readonly runs: readonly ServiceRun[];
  readonly ecs: EcsApi;
  readonly keep: number;
  readonly inUse: readonly string[];
}): Promise<readonly string[]> {
  const families = { items: [...oldestDeployed(runs)], atOnce: FAMILIES_AT_ONCE };
  const candidates = await mapConcurrently(families, async ([familyPrefix, deployed]) => {
    const revisions = await ecs.listTaskDefinitions({ familyPrefix, limit: MOST_REVISIONS });
    return planPrune({ revisions, deployed, keep, inUse });
  });
  return candidates.flat();
}

/** Family -> the revision that was deployed; the oldest one when services of a family were given several. */
function oldestDeployed(runs: readonly ServiceRun[]): ReadonlyMap<string, string> {
  const deployed = new Map<string, string>();
  for (const { to } of runs.filter((run) => verdictOf(run) === 'succeeded')) {
    if (to === undefined) continue;
    const { family, revision } = parseRevision(to);
    const other = deployed.get(family);
    if (other === undefined || revision < parseRevision(other).revision) deployed.set(family, to);
  }
  return deployed;
}

/** `family:revision` of all that runs in any cluster of the account: services with their deployments and task sets, and tasks. */
async function revisionsInUse(ecs: EcsApi, families: readonly string[]): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const cluster of await ecs.listClusters()) {
    const arns = await ecs.listServices({ cluster });
    const { services } = arns.length === 0 ? { services: [] } : await ecs.describeServices({ cluster, services: arns });
    for (const definition of services.flatMap(definitionsOf)) used.add(shortRevision(definition));
    for (const definition of await definitionsOfTasks(ecs, cluster, families)) used.add(shortRevision(definition));
  }
  return used;
}

async function definitionsOfTasks(
  ecs: EcsApi,
  cluster: string,
  families: readonly string[],
): Promise<readonly string[]> {
  const lists = await Promise.all(families.map((family) => ecs.listTasks({ cluster, family })));
  const arns = lists.flat();
  if (arns.length === 0) return [];
  const { tasks } = await ecs.describeTasks({ cluster, tasks: arns });
  return tasks.map(({ taskDefinitionArn }) => taskDefinitionArn);
}
