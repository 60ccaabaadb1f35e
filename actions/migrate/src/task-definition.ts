/** Derives the migration's task definition from the live one of the service. Pure. */
import { createHash } from 'node:crypto';

import type {
  ContainerDefinition,
  DescribedTaskDefinition,
  JsonObject,
  TaskDefinitionInput,
} from '../../../src/ecs/api.ts';
import { parseImage } from '../../../src/ecs/image-uri.ts';
import { taskDefinitionInput } from '../../../src/ecs/task-definition.ts';
import { ActionError } from '../../../src/errors.ts';
import type { LogStream } from '../../../src/logs/api.ts';

/** Tag of a revision: hash of what it was made of, so that the same migration registers nothing again. */
export const HASH_TAG = 'slipway:migrate-hash';

/** ECS gives a task at most this long between SIGTERM and SIGKILL on Fargate. @see ECS API, ContainerDefinition.stopTimeout */
const STOP_TIMEOUT_S = 120;

/** What {@link planTaskDefinition} decides from. */
export interface TaskDefinitionFacts {
  readonly live: DescribedTaskDefinition;
  /** Name of the migrating container; left out, the only candidate. */
  readonly container: string | undefined;
  /** The image that migrates; left out, the container's. */
  readonly image: string | undefined;
  /** What runs in place of the image's ENTRYPOINT. */
  readonly entryPoint: readonly string[];
  readonly region: string;
  readonly logGroup: string | undefined;
  readonly lockTimeoutMs: number;
  readonly statementTimeoutMs: number;
}

/** The migration's task definition, and where its lines will be. */
export interface PlannedTaskDefinition {
  readonly input: TaskDefinitionInput;
  readonly container: string;
  readonly image: string;
  readonly hash: string;
  /** Log group and the stream's name without the task id. */
  readonly log: { readonly group: string; readonly streamPrefix: string; readonly region: string };
}

/**
 * The live task definition with the migrating container and those it depends on, and nothing that serves requests.
 * @throws {ActionError} container-not-found, container-ambiguous, logs-not-readable
 */
export function planTaskDefinition(facts: TaskDefinitionFacts): PlannedTaskDefinition {
  const base = taskDefinitionInput(facts.live);
  const migrating = chooseContainer(base.containerDefinitions, facts);
  const log = planLog(migrating, facts);
  const kept = withDependencies(base.containerDefinitions, migrating.name);
  const container = planContainer(migrating, { facts, log });
  const containerDefinitions = kept.map((one) => (one.name === migrating.name ? container : withoutPorts(one, kept)));
  const { tags: liveTags = [], ...rest } = base;
  const input = withoutProxy({ ...rest, family: `${base.family}-migrate`, containerDefinitions });
  const hash = hashJson(input);
  const tags = [
    ...liveTags.filter(({ key }) => !key.startsWith('aws:') && key !== HASH_TAG),
    { key: HASH_TAG, value: hash },
  ];
  return {
    input: { ...input, tags },
    container: migrating.name,
    image: container.image,
    hash,
    log: { group: log.group, region: log.region, streamPrefix: `${log.prefix}/${migrating.name}` },
  };
}

/** The log stream of a task. The awslogs driver names it `<prefix>/<container>/<task id>`. */
export function logStreamOf({ log }: Pick<PlannedTaskDefinition, 'log'>, taskArn: string): LogStream {
  return { group: log.group, stream: `${log.streamPrefix}/${taskArn.split('/').at(-1) ?? ''}` };
}

function chooseContainer(
  containers: readonly ContainerDefinition[],
  { container, image }: TaskDefinitionFacts,
): ContainerDefinition {
  const names = containers.map(({ name }) => name).join(', ');
  if (container !== undefined) {
    const found = containers.find(({ name }) => name === container);
    if (found !== undefined) return found;
    throw new ActionError({
      code: 'container-not-found',
      message: `The service's task definition has no container "${container}".`,
      fix: `Set the input \`container\` to one of: ${names}.`,
    });
  }
  const sameRepository =
    image === undefined ? [] : containers.filter((one) => parseImage(one.image).name === parseImage(image).name);
  const essential = containers.filter((one) => one.essential !== false);
  const only = [containers, sameRepository, essential].find((candidates) => candidates.length === 1)?.[0];
  if (only !== undefined) return only;
  throw new ActionError({
    code: 'container-ambiguous',
    message: 'The service’s task definition has several containers, and the image does not tell which one migrates.',
    fix: `Set the input \`container\` to one of: ${names}.`,
  });
}

interface PlannedLog {
  readonly group: string;
  readonly prefix: string;
  readonly region: string;
  readonly configuration: NonNullable<ContainerDefinition['logConfiguration']>;
}

/** awslogs, so that the lines can be read and none is dropped or merged with its neighbours. */
function planLog(
  { name, logConfiguration }: ContainerDefinition,
  { region, logGroup }: TaskDefinitionFacts,
): PlannedLog {
  if (logGroup !== undefined) {
    const own = {
      'awslogs-group': logGroup,
      'awslogs-region': region,
      'awslogs-stream-prefix': 'migrate',
      'awslogs-create-group': 'true',
      mode: 'blocking',
    };
    return { group: logGroup, prefix: 'migrate', region, configuration: { logDriver: 'awslogs', options: own } };
  }
  const options = logConfiguration?.options ?? {};
  const group = options['awslogs-group'];
  if (logConfiguration?.logDriver !== 'awslogs' || group === undefined) {
    throw new ActionError({
      code: 'logs-not-readable',
      message: `The container "${name}" logs with the driver "${logConfiguration?.logDriver ?? 'none'}", whose lines cannot be read from CloudWatch Logs; without them the outcome of the migration cannot be told.`,
      fix: 'Set the input `log-group` to a log group for the migration (the task’s execution role must be allowed to write there); the service itself keeps its log driver.',
    });
  }
  const written = options['awslogs-region'] ?? region;
  if (written !== region) {
    throw new ActionError({
      code: 'logs-not-readable',
      message: `The container "${name}" logs to ${group} in the region ${written}, and lines are read in ${region} only; without them the outcome of the migration cannot be told.`,
      fix: `Set the input \`log-group\` to a log group in ${region} for the migration (the task’s execution role must be allowed to write there); the service itself keeps its own.`,
    });
  }
  // Both options join lines into one event; non-blocking mode, the default of ECS since 2025, drops lines under load.
  const merged = new Set(['awslogs-multiline-pattern', 'awslogs-datetime-format', 'max-buffer-size']);
  const kept = Object.fromEntries(Object.entries(options).filter(([option]) => !merged.has(option)));
  const prefix = options['awslogs-stream-prefix'] ?? 'migrate';
  return {
    group,
    prefix,
    region,
    configuration: { ...logConfiguration, options: { ...kept, 'awslogs-stream-prefix': prefix, mode: 'blocking' } },
  };
}

/** Attributes of a container that serves: a migration has no port, no health, no restart, and the service's links do not exist. */
const SERVING = new Set(['portMappings', 'healthCheck', 'restartPolicy', 'links', 'command', 'entryPoint']);

function planContainer(
  container: ContainerDefinition,
  { facts, log }: { facts: TaskDefinitionFacts; log: PlannedLog },
): ContainerDefinition {
  const kept = Object.fromEntries(Object.entries(container).filter(([key]) => !SERVING.has(key)));
  const linux = isObject(container['linuxParameters']) ? container['linuxParameters'] : {};
  return {
    ...kept,
    name: container.name,
    image: facts.image ?? container.image,
    essential: true,
    entryPoint: facts.entryPoint,
    environment: withPostgresOptions(container, facts),
    logConfiguration: log.configuration,
    // An init process passes SIGTERM on and reaps what the migration leaves.
    linuxParameters: { ...linux, initProcessEnabled: true },
    stopTimeout: STOP_TIMEOUT_S,
  };
}

/** `PGOPTIONS`, which libpq and node-postgres honour: no statement holds up the application, or outlives this run, for long. */
function withPostgresOptions(
  { environment = [], secrets = [] }: ContainerDefinition,
  { lockTimeoutMs, statementTimeoutMs }: TaskDefinitionFacts,
): readonly { name: string; value: string }[] {
  // A name is a variable or a secret, never both: ECS refuses that.
  if (secrets.some(({ name }) => name === 'PGOPTIONS')) return environment;
  const old = environment.find(({ name }) => name === 'PGOPTIONS')?.value ?? '';
  const own = `-c lock_timeout=${lockTimeoutMs} -c statement_timeout=${statementTimeoutMs}`;
  const value = old === '' ? own : `${old} ${own}`;
  return [...environment.filter(({ name }) => name !== 'PGOPTIONS'), { name: 'PGOPTIONS', value }];
}

/** The container and all it depends on, in the order of the task definition. */
function withDependencies(containers: readonly ContainerDefinition[], first: string): readonly ContainerDefinition[] {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const dependency of dependenciesOf(containers.find((container) => container.name === name))) add(dependency);
  };
  add(first);
  return containers.filter(({ name }) => needed.has(name));
}

function dependenciesOf(container: ContainerDefinition | undefined): string[] {
  const dependsOn = container?.['dependsOn'];
  return Array.isArray(dependsOn)
    ? dependsOn.flatMap((one: unknown) =>
        isObject(one) && typeof one['containerName'] === 'string' ? [one['containerName']] : [],
      )
    : [];
}

/** A container that the migration depends on keeps its health check, which may be the condition, but opens no port on a shared host. */
function withoutPorts(container: ContainerDefinition, kept: readonly ContainerDefinition[]): ContainerDefinition {
  const { name, image } = container;
  const names = new Set(kept.map((one) => one.name));
  const attributes = Object.entries(container).filter(([key]) => key !== 'portMappings' && key !== 'links');
  const volumesFrom = container['volumesFrom'];
  const from = Array.isArray(volumesFrom)
    ? { volumesFrom: volumesFrom.filter((one: unknown) => isObject(one) && names.has(String(one['sourceContainer']))) }
    : {};
  return { ...Object.fromEntries(attributes), ...from, name, image };
}

/** A proxy that is not among the containers cannot be configured. */
function withoutProxy(input: TaskDefinitionInput): TaskDefinitionInput {
  const { proxyConfiguration, family, containerDefinitions, ...rest } = input;
  const proxy = isObject(proxyConfiguration) ? proxyConfiguration['containerName'] : undefined;
  const keeps = containerDefinitions.some(({ name }) => name === proxy);
  return { ...rest, family, containerDefinitions, ...(keeps ? { proxyConfiguration } : {}) };
}

function hashJson(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('hex').slice(0, 32);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
