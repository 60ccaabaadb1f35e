/** What AWS says before anything is changed: the services and the task definitions that the plan is made from. Reads only. */
import type { DescribedTaskDefinition, EcsApi, Service } from '../api.ts';
import { ActionError } from '../../errors.ts';
import { mapConcurrently } from '../../time/concurrency.ts';

/** All services of a wave begin together, yet no more calls than this are under way: ECS throttles per account and region. */
export const ECS_AT_ONCE = 30;

/** The world as it was found. */
export interface Observation {
  /** By name and by ARN, since either may be asked for; a service that ECS does not know is left out. */
  readonly services: ReadonlyMap<string, Service>;
  /** By the reference that was asked for (a family, `family:revision`, an ARN), and by ARN. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
  /** References that ECS does not know, with its words. */
  readonly missingTaskDefinitions: ReadonlyMap<string, string>;
  /** Names of the cluster's services, when one was not found and they may be listed. */
  readonly knownServices?: readonly string[];
  /** Set when there is no such cluster: then no service was looked for. */
  readonly missingCluster?: MissingCluster;
}

/** A cluster that is not there. */
export interface MissingCluster {
  readonly error: ActionError;
  /** Names of those that are, when they may be listed. */
  readonly known: readonly string[];
}

/** What is looked at. */
export interface ObserveOptions {
  readonly cluster: string;
  /** Names or ARNs. */
  readonly services: readonly string[];
  /** Task definitions to describe, from the services that were found. */
  readonly references: (found: readonly Service[]) => readonly string[];
}

/** The live revision of each service. */
export function liveRevisions(found: readonly Service[]): readonly string[] {
  return found.map(({ taskDefinition }) => taskDefinition).filter((taskDefinition) => taskDefinition !== '');
}

/**
 * Describes the services (10 a call) and then, all at once, each task definition once: 2 calls for one service. When the cluster or a
 * service is not there, one call more asks what is, for a near miss.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function observe(
  ecs: EcsApi,
  { cluster, services: names, references }: ObserveOptions,
): Promise<Observation> {
  const wanted = [...new Set(names)];
  const found = await findServices(ecs, cluster, wanted);
  const services = new Map(
    found.services.flatMap((service) => [
      [service.serviceName, service],
      [service.serviceArn, service],
    ]),
  );
  const isComplete = found.missingCluster !== undefined || wanted.every((name) => services.has(name));
  const [revisions, knownServices] = await Promise.all([
    describeRevisions(ecs, references(found.services)),
    isComplete ? undefined : namesOf(() => ecs.listServices({ cluster })),
  ]);
  const { missingCluster } = found;
  return {
    services,
    ...revisions,
    ...(knownServices === undefined ? {} : { knownServices }),
    ...(missingCluster === undefined ? {} : { missingCluster }),
  };
}

async function findServices(
  ecs: EcsApi,
  cluster: string,
  services: readonly string[],
): Promise<{ readonly services: readonly Service[]; readonly missingCluster?: MissingCluster }> {
  try {
    const found: Service[] = [];
    for (let at = 0; at < services.length; at += SERVICES_AT_A_TIME) {
      const some = services.slice(at, at + SERVICES_AT_A_TIME);
      // Of up to a hundred events, only when the last was is needed later.
      found.push(...(await ecs.describeServices({ cluster, services: some, eventsFromMs: Infinity })).services);
    }
    return { services: found };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'cluster-not-found') throw error;
    return { services: [], missingCluster: { error, known: await namesOf(() => ecs.listClusters()) } };
  }
}

/** Of more services than that, what is not needed of the first is let go before the next are asked for. */
const SERVICES_AT_A_TIME = 100;

/** The names in a listing of ARNs; none when it cannot be had: a near miss is a courtesy. */
async function namesOf(list: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    const arns = await list();
    return arns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return [];
  }
}

/**
 * Describes each task definition once, all at once.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function describeRevisions(
  ecs: Pick<EcsApi, 'describeTaskDefinition'>,
  references: readonly string[],
): Promise<Pick<Observation, 'taskDefinitions' | 'missingTaskDefinitions'>> {
  const taskDefinitions = new Map<string, DescribedTaskDefinition>();
  const missingTaskDefinitions = new Map<string, string>();
  await mapConcurrently({ items: [...new Set(references)], atOnce: ECS_AT_ONCE }, async (taskDefinition) => {
    try {
      const described = await ecs.describeTaskDefinition({ taskDefinition, includeTags: true });
      taskDefinitions.set(taskDefinition, described);
      taskDefinitions.set(described.taskDefinition.taskDefinitionArn, described);
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'aws-request-refused') throw error;
      missingTaskDefinitions.set(taskDefinition, error.message);
    }
  });
  return { taskDefinitions, missingTaskDefinitions };
}
