/** What AWS says before anything is changed: the services and the task definitions that the plan is made from. Reads only. */
import type { DescribedTaskDefinition, EcsApi, Service } from '../../../src/ecs/api.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Inputs } from './inputs.ts';

/** The world as it was found. */
export interface Observation {
  /** By name and by ARN, since either may be asked for; a service that ECS does not know is left out. */
  readonly services: ReadonlyMap<string, Service>;
  /** By the reference that was asked for: the live revision's ARN, or the revision to go back to. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
  /** References that ECS does not know, with its words. */
  readonly missingTaskDefinitions: ReadonlyMap<string, string>;
}

/**
 * Describes the services (10 a call) and then, all at once, each task definition once: 2 calls for one service.
 * @throws {ActionError} cluster-not-found, and the codes of src/aws; nothing has been changed
 */
export async function observe(ecs: EcsApi, { cluster, request }: Inputs): Promise<Observation> {
  const names = [...new Set(request.services.map(({ service }) => service))];
  const { services: found } = await ecs.describeServices({ cluster, services: names });
  const services = new Map(
    found.flatMap((service) => [
      [service.serviceName, service],
      [service.serviceArn, service],
    ]),
  );
  const references =
    request.mode === 'roll-back'
      ? request.services.map(({ taskDefinition }) => taskDefinition)
      : found.filter(({ taskDefinition }) => taskDefinition !== '').map(({ taskDefinition }) => taskDefinition);
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
  return { services, taskDefinitions, missingTaskDefinitions };
}
