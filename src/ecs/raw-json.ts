/**
 * Task definitions as the JSON that travels. The SDK drops what its version does not know, so a describe -> register round trip through
 * its types would lose attributes of a newer ECS; these functions take and give the body itself.
 */
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import * as v from 'valibot';

import type { DescribedTaskDefinition, JsonObject } from './api.ts';

const TagsSchema = v.optional(
  v.array(v.pipe(v.object({ key: v.string(), value: v.optional(v.string(), '') }), v.readonly())),
  [],
);

const ContainerDefinitionSchema = v.looseObject({
  name: v.string(),
  image: v.string(),
  essential: v.exactOptional(v.boolean()),
  environment: v.exactOptional(v.array(v.object({ name: v.string(), value: v.optional(v.string(), '') }))),
  secrets: v.exactOptional(v.array(v.object({ name: v.string(), valueFrom: v.string() }))),
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

/** Puts `body` in place of the one that the SDK wrote into an HTTP request; to be called before the body's length is counted. */
export function putRawBody(request: unknown, body: JsonObject): void {
  if (isObject(request)) request['body'] = JSON.stringify(body);
}

/** The body of an HTTP response as text; the response keeps it for the SDK, which reads it next. */
export async function takeRawBody(response: unknown): Promise<string> {
  if (!isObject(response) || !(response['body'] instanceof Readable)) return '';
  const bytes = await buffer(response['body']);
  response['body'] = new Uint8Array(bytes);
  return bytes.toString('utf8');
}

/** The task definition and tags in the body of DescribeTaskDefinition's or RegisterTaskDefinition's answer. */
export function parseDescribedTaskDefinition(body: string): DescribedTaskDefinition {
  return v.parse(AnswerSchema, JSON.parse(body));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
