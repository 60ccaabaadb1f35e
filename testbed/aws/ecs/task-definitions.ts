/** Task definitions: registered as given, with AWS's defaults, members that no schema knows included. */
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import { isFargateSize, parseCpu, parseMemory } from './fargate-sizes.ts';
import type { ContainerSpec, EcsState, Tag, TaskDefinitionRecord } from './model.ts';
import { ecsArn, shortName } from './names.ts';

type PortMapping = NonNullable<ContainerSpec['portMappings']>[number];

/**
 * Registers the next revision of a family.
 * @throws {AwsFault} ClientException, in AWS's words.
 */
export function registerTaskDefinition(state: EcsState, input: Body, registeredBy: string): TaskDefinitionRecord {
  const family = String(input['family']);
  const containers = input['containerDefinitions'] as (ContainerSpec & Body)[];
  checkFamily(family);
  checkContainers(containers);
  if ((input['requiresCompatibilities'] as string[] | undefined)?.includes('FARGATE') === true)
    checkFargate(input, containers);
  const { tags = [], ...given } = input;
  const definition = {
    volumes: [],
    placementConstraints: [],
    ...given,
    containerDefinitions: containers.map(withContainerDefaults),
  };
  const revisions = state.taskDefinitions.get(family) ?? [];
  const revision = (revisions.at(-1)?.revision ?? 0) + 1;
  const record: TaskDefinitionRecord = {
    arn: ecsArn(state, `task-definition/${family}:${revision}`),
    family,
    revision,
    status: 'ACTIVE',
    definition,
    containers: definition.containerDefinitions,
    tags: tags as Tag[],
    registeredAt: state.now,
    registeredBy,
  };
  state.taskDefinitions.set(family, [...revisions, record]);
  return record;
}

function withContainerDefaults(container: ContainerSpec & Body): ContainerSpec & Body {
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    portMappings: (container.portMappings ?? []).map(withPortDefaults),
  };
}

function withPortDefaults(mapping: PortMapping): PortMapping {
  const { containerPort } = mapping;
  return { protocol: 'tcp', ...(containerPort !== undefined && { hostPort: containerPort }), ...mapping };
}

function checkFamily(family: string): void {
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(family)) {
    throw new AwsFault('ClientException', 'Family contains invalid characters or exceeds the maximum length of 255.');
  }
}

function checkContainers(containers: readonly ContainerSpec[]): void {
  if (containers.length === 0) throw new AwsFault('ClientException', 'Container list cannot be empty.');
  const names = new Set<string>();
  for (const { name, image } of containers as readonly Partial<ContainerSpec>[]) {
    if (!name) throw new AwsFault('ClientException', 'Container.name should not be null or empty.');
    if (!image) throw new AwsFault('ClientException', 'Container.image should not be null or empty.');
    if (names.has(name)) {
      throw new AwsFault('ClientException', 'Container names must be unique within a task definition.');
    }
    names.add(name);
  }
  if (containers.every(({ essential }) => essential === false)) {
    throw new AwsFault('ClientException', 'Task definition must have at least one essential container.');
  }
}

function checkFargate(input: Body, containers: readonly ContainerSpec[]): void {
  if (input['networkMode'] !== 'awsvpc')
    throw new AwsFault('ClientException', "Fargate only supports network mode 'awsvpc'.");
  const cpu = input['cpu'] as string | undefined;
  const memory = input['memory'] as string | undefined;
  if (cpu === undefined)
    throw new AwsFault('ClientException', "Fargate requires that 'cpu' be defined at the task level.");
  if (memory === undefined) {
    throw new AwsFault('ClientException', "Fargate requires that 'memory' be defined at the task level.");
  }
  if (!isFargateSize(parseCpu(cpu) ?? 0, parseMemory(memory) ?? 0)) {
    throw new AwsFault(
      'ClientException',
      `No Fargate configuration exists for given values: ${cpu} CPU, ${memory} memory. See the Amazon ECS documentation for the valid values.`,
    );
  }
  if (input['executionRoleArn'] !== undefined) return;
  if (containers.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs')) {
    throw new AwsFault(
      'ClientException',
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    );
  }
  if (containers.some(({ image }) => /\.dkr\.ecr\./.test(image))) {
    throw new AwsFault(
      'ClientException',
      'Fargate requires task definition to have execution role ARN to support ECR images.',
    );
  }
}

/**
 * Finds a revision by ARN, `family:revision` or `family` (its newest ACTIVE one).
 * @throws {AwsFault} ClientException "Unable to describe task definition."
 */
export function findTaskDefinition(state: EcsState, name: string): TaskDefinitionRecord {
  const [family = '', revision] = shortName(name).split(':');
  const revisions = state.taskDefinitions.get(family) ?? [];
  const found =
    revision === undefined
      ? revisions.findLast(({ status }) => status === 'ACTIVE')
      : revisions.find((record) => String(record.revision) === revision);
  if (found === undefined || (name.startsWith('arn:') && found.arn !== name)) {
    throw new AwsFault('ClientException', 'Unable to describe task definition.');
  }
  return found;
}

/**
 * Finds a revision that may be used for a new task or deployment.
 * @throws {AwsFault} ClientException "TaskDefinition not found." or InvalidParameterException when it is inactive.
 */
export function usableTaskDefinition(state: EcsState, name: string): TaskDefinitionRecord {
  let found: TaskDefinitionRecord;
  try {
    found = findTaskDefinition(state, name);
  } catch {
    throw new AwsFault('ClientException', 'TaskDefinition not found.');
  }
  if (found.status !== 'ACTIVE') throw new AwsFault('ClientException', 'TaskDefinition is inactive');
  return found;
}

/** Marks a revision INACTIVE. @throws {AwsFault} ClientException when it is not there. */
export function deregisterTaskDefinition(state: EcsState, name: string): TaskDefinitionRecord {
  if (!shortName(name).includes(':')) throw new AwsFault('ClientException', 'Task definition must have a revision.');
  const record = findTaskDefinition(state, name);
  if (record.status === 'ACTIVE') {
    record.status = 'INACTIVE';
    record.deregisteredAt = state.now;
  }
  return record;
}

/** The ARNs of a listing: by family prefix and status, by family and revision. */
export function listTaskDefinitions(
  state: EcsState,
  filter: { familyPrefix?: string | undefined; status?: string | undefined; newestFirst: boolean },
): string[] {
  const families = [...state.taskDefinitions.keys()].toSorted();
  const arns = families
    .filter((family) => filter.familyPrefix === undefined || family === filter.familyPrefix)
    .flatMap((family) => state.taskDefinitions.get(family) ?? [])
    .filter(({ status }) => status === (filter.status ?? 'ACTIVE'))
    .map(({ arn }) => arn);
  return filter.newestFirst ? arns.toReversed() : arns;
}

/** The raw response shape of a revision. */
export function renderTaskDefinition(record: TaskDefinitionRecord): Body {
  const fargate = (record.definition['requiresCompatibilities'] as string[] | undefined)?.includes('FARGATE') === true;
  return {
    ...record.definition,
    taskDefinitionArn: record.arn,
    revision: record.revision,
    status: record.status,
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
    compatibilities: fargate ? ['EC2', 'FARGATE'] : ['EC2'],
    registeredAt: record.registeredAt / 1000,
    registeredBy: record.registeredBy,
    ...(record.deregisteredAt !== undefined && { deregisteredAt: record.deregisteredAt / 1000 }),
  };
}
