/** Registers the migration's task definition, unless its latest revision is the same already. */
import type { Log } from '../../../src/report/log.ts';
import type { EcsApi } from '../../../src/ecs/api.ts';
import { HASH_TAG } from './task-definition.ts';
import type { PlannedTaskDefinition } from './task-definition.ts';

/** What {@link registerTaskDefinition} needs. */
export interface RegisterOptions {
  readonly ecs: Pick<EcsApi, 'listTaskDefinitions' | 'describeTaskDefinition' | 'registerTaskDefinition'>;
  readonly planned: PlannedTaskDefinition;
  readonly log: Log;
}

/**
 * Gives the ARN of a revision that is what was planned: the family's latest one when its tag says so, else a new one. ECS adds defaults to
 * what it is sent, so the tag is compared and not the content.
 * @throws {ActionError} the codes of src/ecs and src/aws
 */
export async function registerTaskDefinition({ ecs, planned: { input, hash }, log }: RegisterOptions): Promise<string> {
  const [latest] = await ecs.listTaskDefinitions({ familyPrefix: input.family, limit: 1 });
  if (latest !== undefined) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition({ taskDefinition: latest, includeTags: true });
    if (taskDefinition.status === 'ACTIVE' && tags.some(({ key, value }) => key === HASH_TAG && value === hash)) {
      log.progress(`Task definition ${input.family}:${taskDefinition.revision} is the same already`);
      return taskDefinition.taskDefinitionArn;
    }
  }
  const { taskDefinition } = await ecs.registerTaskDefinition(input);
  log.progress(`Registered task definition ${input.family}:${taskDefinition.revision}`);
  return taskDefinition.taskDefinitionArn;
}
