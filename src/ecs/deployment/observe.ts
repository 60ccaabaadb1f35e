/** What AWS says before anything is changed: the services and the task definitions that the plan is made from. Reads only. */
import type { DescribedTaskDefinition, EcsApi, Service } from '../api.ts';
import { ActionError } from '../../errors.ts';

/** The world as it was found. */
export interface Observation {
  /** By name and by ARN, since either may be asked for; a service that ECS does not know is left out. */
  readonly services: ReadonlyMap<string, Service>;
  /** By the reference that was asked for: the live revision's ARN, or the revision to go back to. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
  /** References that ECS does not know, with its words. */
  readonly missingTaskDefinitions: ReadonlyMap<string, string>;
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
 * Describes the services (10 a call) and then, all at once, each task definition once: 2 calls for one service.
 * @throws {ActionError} cluster-not-found, and the codes of src/aws; nothing has been changed
 */
export async function observe(
  ecs: EcsApi,
  { cluster, services: names, references }: ObserveOptions,
): Promise<Observation> {
  const { services: found } = await ecs.describeServices({ cluster, services: [...new Set(names)] });
  const services = new Map(
    found.flatMap((service) => [
      [service.serviceName, service],
      [service.serviceArn, service],
    ]),
  );
  return { services, ...(await describeRevisions(ecs, references(found))) };
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
  await Promise.all(
    [...new Set(references)].map(async (taskDefinition) => {
      try {
        taskDefinitions.set(taskDefinition, await ecs.describeTaskDefinition({ taskDefinition, includeTags: true }));
      } catch (error) {
        if (!(error instanceof ActionError) || error.code !== 'aws-request-refused') throw error;
        missingTaskDefinitions.set(taskDefinition, error.message);
      }
    }),
  );
  return { taskDefinitions, missingTaskDefinitions };
}
