/**
 * The normal form of a task definition: two that mean the same to ECS have the same one, whatever order, unit or default they were
 * written with. For comparing and for showing differences only; what is registered is never normalised. Pure.
 */
import type { JsonObject, TaskDefinitionInput } from './api.ts';
import { isJsonObject, sameJson } from './task-definition.ts';

/** Whose task definition it is: ECS completes a role's short name to an ARN of this account. */
export interface Account {
  readonly partition: string;
  readonly account: string;
}

/** The account of an ECS ARN (`arn:partition:ecs:region:account:...`). */
export function accountOfArn(arn: string): Account {
  const [, partition = 'aws', , , account = ''] = arn.split(':');
  return { partition, account };
}

/** Whether ECS would make the same of both. */
export function sameTaskDefinition(a: TaskDefinitionInput, b: TaskDefinitionInput, account?: Account): boolean {
  return sameJson(normaliseTaskDefinition(a, account), normaliseTaskDefinition(b, account));
}

/** What ECS fills in, which says nothing. @see ECS API, ContainerDefinition, PortMapping, HealthCheck, MountPoint */
const CONTAINER_DEFAULTS: JsonObject = {
  cpu: 0,
  essential: true,
  privileged: false,
  readonlyRootFilesystem: false,
  disableNetworking: false,
  interactive: false,
  pseudoTerminal: false,
};
const PORT_DEFAULTS: JsonObject = { protocol: 'tcp' };
const HEALTH_CHECK_DEFAULTS: JsonObject = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 };
const MOUNT_DEFAULTS: JsonObject = { readOnly: false };
const TASK_DEFAULTS: JsonObject = { enableFaultInjection: false };
/** @see ECS Developer Guide, "Task definition parameters for Fargate": runtime platform, ephemeral storage. */
const FARGATE_PLATFORM: JsonObject = { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' };
const FARGATE_STORAGE_GIB = 20;

/** Lists whose order means nothing, and the member that tells their items apart. */
const UNORDERED: Readonly<Record<string, readonly string[]>> = {
  containerDefinitions: ['name'],
  environment: ['name'],
  secrets: ['name'],
  secretOptions: ['name'],
  tags: ['key'],
  volumes: ['name'],
  ulimits: ['name'],
  systemControls: ['namespace'],
  resourceRequirements: ['type'],
  mountPoints: ['containerPath'],
  volumesFrom: ['sourceContainer'],
  dependsOn: ['containerName'],
  extraHosts: ['hostname'],
  portMappings: ['containerPort', 'containerPortRange', 'protocol'],
};

/** The normal form. */
export function normaliseTaskDefinition(input: TaskDefinitionInput, account?: Account): JsonObject {
  const { containerDefinitions, cpu, memory, requiresCompatibilities, ...rest } = input;
  const isFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
  const isBridge = rest['networkMode'] === undefined || rest['networkMode'] === 'bridge';
  const task = withoutDefaults(rest, TASK_DEFAULTS);
  return tidy({
    ...task,
    ...(isBridge ? { networkMode: 'bridge' } : {}),
    ...(Array.isArray(requiresCompatibilities) ? { requiresCompatibilities: sortTexts(requiresCompatibilities) } : {}),
    ...roles(task, account),
    ...(isFargate ? fargateParts(task) : {}),
    cpu: cpuUnits(cpu),
    memory: mebibytes(memory),
    containerDefinitions: containerDefinitions.map((container) => normaliseContainer(container, isBridge)),
  });
}

function normaliseContainer(container: JsonObject, isBridge: boolean): JsonObject {
  const { portMappings, healthCheck, mountPoints, ...rest } = container;
  return {
    ...withoutDefaults(rest, CONTAINER_DEFAULTS),
    portMappings: mapObjects(portMappings, (mapping) => normalisePort(mapping, isBridge)),
    healthCheck: isJsonObject(healthCheck) ? withoutDefaults(healthCheck, HEALTH_CHECK_DEFAULTS) : healthCheck,
    mountPoints: mapObjects(mountPoints, (mount) => withoutDefaults(mount, MOUNT_DEFAULTS)),
  };
}

/** Outside the bridge the host's port is the container's; in it 0 means any. */
function normalisePort(mapping: JsonObject, isBridge: boolean): JsonObject {
  const implied = isBridge ? 0 : mapping['containerPort'];
  return withoutDefaults(mapping, { ...PORT_DEFAULTS, hostPort: implied });
}

function roles(task: JsonObject, account: Account | undefined): JsonObject {
  if (account === undefined) return {};
  const complete = (role: unknown): unknown =>
    typeof role === 'string' && role !== '' && !role.startsWith('arn:')
      ? `arn:${account.partition}:iam::${account.account}:role/${role}`
      : role;
  return { taskRoleArn: complete(task['taskRoleArn']), executionRoleArn: complete(task['executionRoleArn']) };
}

function fargateParts({ runtimePlatform, ephemeralStorage }: JsonObject): JsonObject {
  const isDefaultStorage = isJsonObject(ephemeralStorage) && ephemeralStorage['sizeInGiB'] === FARGATE_STORAGE_GIB;
  return {
    runtimePlatform: isJsonObject(runtimePlatform)
      ? withoutDefaults(runtimePlatform, FARGATE_PLATFORM)
      : runtimePlatform,
    ...(isDefaultStorage ? { ephemeralStorage: undefined } : {}),
  };
}

/** `1 vCPU`, `.5 vcpu`, 512 -> CPU units as text, as ECS stores them; what is no amount stays. */
function cpuUnits(cpu: unknown): unknown {
  return inUnits(cpu, /^(\d*\.?\d+)\s*vcpus?$/i);
}

/** `0.5GB`, `1 gb`, 512 -> MiB as text, as ECS stores them; what is no amount stays. */
function mebibytes(memory: unknown): unknown {
  return inUnits(memory, /^(\d*\.?\d+)\s*gb$/i);
}

function inUnits(amount: unknown, pattern: RegExp): unknown {
  if (typeof amount === 'number') return String(amount);
  if (typeof amount !== 'string') return amount;
  const [, large] = pattern.exec(amount.trim()) ?? [];
  return large === undefined ? amount.trim() : String(Number(large) * 1024);
}

function withoutDefaults(value: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([key, member]) => !(Object.hasOwn(defaults, key) && defaults[key] === member)),
  );
}

function mapObjects(list: unknown, change: (item: JsonObject) => JsonObject): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isJsonObject(item) ? change(item) : item)) : list;
}

/** Without null and what is empty, which ECS drops or fills in; with lists in order whose order means nothing. */
function tidy(value: JsonObject): JsonObject {
  const members = Object.entries(value).map(([key, member]): [string, unknown] => [key, tidyMember(key, member)]);
  return Object.fromEntries(members.filter(([, member]) => !isNothing(member)));
}

function tidyMember(key: string, member: unknown): unknown {
  if (isJsonObject(member)) return tidy(member);
  if (!Array.isArray(member)) return member;
  const items = member.map((item: unknown) => (isJsonObject(item) ? tidy(item) : item));
  const by = UNORDERED[key];
  return by === undefined ? items : items.toSorted(byMembers(by));
}

function byMembers(names: readonly string[]): (a: unknown, b: unknown) => number {
  const keyOf = (item: unknown): string =>
    isJsonObject(item) ? JSON.stringify(names.map((name) => item[name])) : JSON.stringify(item);
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function sortTexts(list: readonly unknown[]): readonly string[] {
  return list.map(String).toSorted();
}
