/** Task definitions: from what was described to what is registered. Pure. */
import type { DescribedTaskDefinition, JsonObject, TaskDefinitionInput } from './api.ts';

/** Attributes that DescribeTaskDefinition gives and RegisterTaskDefinition refuses. @see ECS API, TaskDefinition */
const DESCRIBE_ONLY = new Set([
  'compatibilities',
  'taskDefinitionArn',
  'requiresAttributes',
  'revision',
  'status',
  'registeredAt',
  'deregisteredAt',
  'deleteRequestedAt',
  'registeredBy',
]);

/** ECS refuses a task definition over 64 KiB. @see ECS Developer Guide, "Amazon ECS service quotas" */
export const TASK_DEFINITION_LIMIT_BYTES = 64 * 1024;

/** The input that registers the described task definition again: everything carried along but what ECS adds itself. */
export function taskDefinitionInput({ taskDefinition, tags }: DescribedTaskDefinition): TaskDefinitionInput {
  return {
    ...splitDescribeOnly(taskDefinition).kept,
    family: taskDefinition.family,
    containerDefinitions: taskDefinition.containerDefinitions,
    // An empty list is refused.
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** A task definition without the attributes that ECS adds itself, and the names of those that were dropped. */
export function splitDescribeOnly(definition: JsonObject): {
  readonly kept: JsonObject;
  readonly dropped: readonly string[];
} {
  return {
    kept: Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key))),
    dropped: Object.keys(definition).filter((key) => DESCRIBE_ONLY.has(key)),
  };
}

/** Bytes of the task definition as it is sent. */
export function taskDefinitionBytes(input: TaskDefinitionInput): number {
  return Buffer.byteLength(JSON.stringify(input));
}

/** Whether two JSON values are the same; the order of an object's keys does not count, the order of a list does. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sortKeys(value[key])]),
  );
}

/** Whether a JSON value is an object: no list, no null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
