/** What is changed in a task definition before it is registered. Pure. */
import type { ContainerDefinition, JsonObject, TaskDefinitionInput } from './api.ts';
import { isJsonObject } from './task-definition.ts';

/** Names and values to set; null takes a name away, an empty text is a value. */
export type NamedValues = Readonly<Record<string, string | null>>;

/** What to change in one container; what is left out stays as it is, null takes an attribute away. @see ECS API, ContainerDefinition */
export interface ContainerChange {
  readonly image?: string | undefined;
  readonly environment?: NamedValues | undefined;
  /** Name -> ARN of the secret or parameter. */
  readonly secrets?: NamedValues | undefined;
  /** ARNs of S3 objects, in the order in which later ones win. */
  readonly environmentFiles?: readonly string[] | null | undefined;
  readonly command?: readonly string[] | null | undefined;
  readonly entryPoint?: readonly string[] | null | undefined;
  /** Members in AWS's names; those left out stay. */
  readonly healthCheck?: JsonObject | null | undefined;
  /** CPU units. */
  readonly cpu?: number | null | undefined;
  /** MiB. */
  readonly memory?: number | null | undefined;
  /** MiB. */
  readonly memoryReservation?: number | null | undefined;
  readonly dockerLabels?: NamedValues | undefined;
  /** Members in AWS's names; `options` are set one by one, and begin anew when the driver changes. */
  readonly logConfiguration?: JsonObject | null | undefined;
}

/** What to change in the task itself; what is left out stays, null takes an attribute away. @see ECS API, RegisterTaskDefinition */
export interface TaskChange {
  readonly cpu?: string | null | undefined;
  readonly memory?: string | null | undefined;
  readonly taskRoleArn?: string | null | undefined;
  readonly executionRoleArn?: string | null | undefined;
  readonly ephemeralStorage?: { readonly sizeInGiB: number } | null | undefined;
}

/** The task definition with attributes of the task changed. */
export function withTask(input: TaskDefinitionInput, change: TaskChange): TaskDefinitionInput {
  const { family, containerDefinitions } = input;
  return { ...setMembers(input, { ...change }), family, containerDefinitions };
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
  const { image, environment, secrets, environmentFiles, dockerLabels, healthCheck, logConfiguration, ...plain } =
    change;
  const changed = setMembers(container, {
    ...plain,
    ...withVariables(container, environment, secrets),
    ...(environmentFiles === undefined
      ? {}
      : { environmentFiles: environmentFiles?.map((value) => ({ value, type: 's3' })) ?? null }),
    ...(dockerLabels === undefined ? {} : { dockerLabels: setMembers(container['dockerLabels'], dockerLabels) }),
    ...(healthCheck === undefined
      ? {}
      : { healthCheck: healthCheck && setMembers(container['healthCheck'], healthCheck) }),
    ...(logConfiguration === undefined ? {} : { logConfiguration: withLog(container, logConfiguration) }),
  });
  return { ...changed, name: container.name, image: image ?? container.image };
}

/** A name is a variable or a secret, never both: ECS refuses that. What becomes the one is taken from the other. */
function withVariables(
  { environment: variables, secrets: references }: ContainerDefinition,
  environment: NamedValues = {},
  secrets: NamedValues = {},
): JsonObject {
  const set = (values: NamedValues): string[] => Object.keys(values).filter((name) => values[name] !== null);
  const newVariables = setNamed({ items: variables, values: environment, gone: set(secrets), member: 'value' });
  const newReferences = setNamed({ items: references, values: secrets, gone: set(environment), member: 'valueFrom' });
  return {
    ...(variables === undefined && newVariables.length === 0 ? {} : { environment: newVariables }),
    ...(references === undefined && newReferences.length === 0 ? {} : { secrets: newReferences }),
  };
}

/** `items` with the values in the place of their namesakes, new ones at the end: the order stays, so diffs stay small. */
function setNamed({
  items = [],
  values,
  gone,
  member,
}: {
  readonly items: readonly { readonly name: string }[] | undefined;
  readonly values: NamedValues;
  readonly gone: readonly string[];
  readonly member: 'value' | 'valueFrom';
}): readonly object[] {
  const old = new Set(items.map(({ name }) => name));
  const kept = items
    .filter(({ name }) => !gone.includes(name) && ownValue(values, name) !== null)
    .map((item) => {
      const value = ownValue(values, item.name);
      return value === undefined ? item : Object.assign({}, item, { [member]: value });
    });
  const added = Object.entries(values)
    .filter(([name, value]) => value !== null && !old.has(name))
    .map(([name, value]) => ({ name, [member]: value }));
  return [...kept, ...added];
}

function ownValue(values: NamedValues, name: string): string | null | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function withLog({ logConfiguration: old }: ContainerDefinition, change: JsonObject | null): JsonObject | null {
  if (change === null) return null;
  const isOther = change['logDriver'] !== undefined && change['logDriver'] !== old?.logDriver;
  const base = isOther ? {} : (old ?? {});
  const options = isJsonObject(change['options'])
    ? { options: setMembers(isOther ? {} : old?.options, change['options']) }
    : {};
  return setMembers(base, { ...change, ...options });
}

/** An object with members set: null takes one away, undefined leaves it. */
function setMembers(base: unknown, members: JsonObject): JsonObject {
  const old = isJsonObject(base) ? base : {};
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  const gone = new Set(given.filter(([, value]) => value === null).map(([key]) => key));
  return Object.fromEntries([
    ...Object.entries(old).filter(([key]) => !gone.has(key)),
    ...given.filter(([key]) => !gone.has(key)),
  ]);
}
