/** Task definitions: from what was described to what is registered, and what differs between two of them. Pure. */
import type { ContainerDefinition, DescribedTaskDefinition, JsonObject, TaskDefinitionInput } from './api.ts';

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
  const kept = Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
  return {
    ...kept,
    family: taskDefinition.family,
    containerDefinitions: taskDefinition.containerDefinitions,
    // An empty list is refused.
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** What to change in one container; what is left out stays as it is. */
export interface ContainerChange {
  readonly image?: string | undefined;
  /** Variables to set, name -> value; an empty string is a value. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Secrets to set, name -> ARN of the secret or parameter. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
}

/** The task definition with containers changed; `changes` maps container names. Unnamed containers and attributes stay as they are. */
export function withContainers(
  input: TaskDefinitionInput,
  changes: ReadonlyMap<string, ContainerChange>,
): TaskDefinitionInput {
  return {
    ...input,
    containerDefinitions: input.containerDefinitions.map((container) => {
      const change = changes.get(container.name);
      return change === undefined ? container : withChange(container, change);
    }),
  };
}

function withChange(container: ContainerDefinition, change: ContainerChange): ContainerDefinition {
  const { image, environment = {}, secrets = {} } = change;
  const { environment: oldEnvironment = [], secrets: oldSecrets = [] } = container;
  // A name is a variable or a secret, never both: ECS refuses that.
  const variables = setNamed(
    oldEnvironment.filter(({ name }) => !Object.hasOwn(secrets, name)),
    Object.entries(environment).map(([name, value]) => ({ name, value })),
  );
  const references = setNamed(
    oldSecrets.filter(({ name }) => !Object.hasOwn(environment, name)),
    Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
  );
  return {
    ...container,
    ...(image === undefined ? {} : { image }),
    ...(container.environment === undefined && variables.length === 0 ? {} : { environment: variables }),
    ...(container.secrets === undefined && references.length === 0 ? {} : { secrets: references }),
  };
}

/** `items` with those of `set` in the place of their namesakes, new ones at the end: the order stays, so diffs stay small. */
function setNamed<T extends { readonly name: string }>(items: readonly T[], set: readonly T[]): readonly T[] {
  const byName = new Map(set.map((item) => [item.name, item]));
  const old = new Set(items.map(({ name }) => name));
  return [...items.map((item) => byName.get(item.name) ?? item), ...set.filter(({ name }) => !old.has(name))];
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

/** One difference; `from` is left out for what is new, `to` for what goes. Values of variables and secrets are `***`. */
export interface TaskDefinitionChange {
  /** `containerDefinitions.app.image`, `cpu` */
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/** What differs between two task definitions, in the order of the new one; containers, variables and secrets are matched by name. */
export function diffTaskDefinitions(
  from: TaskDefinitionInput,
  to: TaskDefinitionInput,
): readonly TaskDefinitionChange[] {
  return diff({ path: [], from, to });
}

interface Pair {
  readonly path: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

function diff({ path, from, to }: Pair): TaskDefinitionChange[] {
  if (sameJson(from, to)) return [];
  const left = asKeyed(from);
  const right = asKeyed(to);
  if (left === undefined || right === undefined) return [leaf({ path, from, to })];
  return [...new Set([...Object.keys(right), ...Object.keys(left)])].flatMap((key) =>
    diff({ path: [...path, key], from: left[key], to: right[key] }),
  );
}

function leaf({ path, from, to }: Pair): TaskDefinitionChange {
  // A variable may hold a secret all the same: only its name is told.
  const hidden = path.includes('environment') || path.includes('secrets');
  const text = (value: unknown): string => {
    const json = typeof value === 'string' ? value : JSON.stringify(value);
    return hidden ? '***' : json;
  };
  return {
    path: path.join('.'),
    ...(from === undefined ? {} : { from: text(from) }),
    ...(to === undefined ? {} : { to: text(to) }),
  };
}

/** An object as it is, a list of objects with `name` (or `key`) by those; undefined for all else. */
function asKeyed(value: unknown): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((item: unknown): [string, unknown] | undefined => {
    const key = isJsonObject(item) ? (item['name'] ?? item['key']) : undefined;
    return typeof key === 'string' ? [key, item] : undefined;
  });
  const named = entries.filter((entry) => entry !== undefined);
  const distinct = new Set(named.map(([key]) => key)).size === value.length;
  return distinct ? Object.fromEntries(named) : undefined;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
