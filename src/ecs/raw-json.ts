/** Task definitions as the JSON that travels: the SDK's types would lose attributes of a newer ECS in a describe -> register round trip. */
import * as v from 'valibot';

import type { AwsDeed } from '../aws/aws-error.ts';
import { incomplete } from '../aws/present.ts';
import type { DescribedTaskDefinition } from './api.ts';

const TagsSchema = v.optional(
  v.array(v.pipe(v.object({ key: v.string(), value: v.optional(v.string(), '') }), v.readonly())),
  [],
);

const ContainerDefinitionSchema = v.looseObject({
  name: v.string(),
  image: v.string(),
  essential: v.exactOptional(v.boolean()),
  environment: v.exactOptional(v.array(v.looseObject({ name: v.string(), value: v.optional(v.string(), '') }))),
  secrets: v.exactOptional(v.array(v.looseObject({ name: v.string(), valueFrom: v.string() }))),
  logConfiguration: v.exactOptional(
    v.looseObject({ logDriver: v.string(), options: v.exactOptional(v.record(v.string(), v.string())) }),
  ),
});

const AnswerSchema = v.object({
  taskDefinition: v.looseObject({
    taskDefinitionArn: v.string(),
    family: v.string(),
    revision: v.number(),
    status: v.string(),
    containerDefinitions: v.array(ContainerDefinitionSchema),
    networkMode: v.exactOptional(v.string()),
    executionRoleArn: v.exactOptional(v.string()),
    taskRoleArn: v.exactOptional(v.string()),
  }),
  tags: TagsSchema,
});

/**
 * The task definition and tags in the body of DescribeTaskDefinition's or RegisterTaskDefinition's answer.
 * @throws {ActionError} aws-answer-incomplete when it holds none
 */
export function parseDescribedTaskDefinition(body: string, deed: AwsDeed): DescribedTaskDefinition {
  const { success, output } = v.safeParse(AnswerSchema, JSON.parse(body));
  if (!success) throw incomplete(deed, 'a task definition');
  return output;
}
