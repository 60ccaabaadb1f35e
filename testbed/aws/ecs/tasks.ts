/** Tasks: made from a task definition with overrides, listed, told to stop. */
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import type {
  ClusterRecord,
  ContainerRecord,
  ContainerSpec,
  EcsState,
  ServiceLoadBalancer,
  ServiceRecord,
  StopCode,
  Tag,
  TaskDefinitionRecord,
  TaskRecord,
} from './model.ts';
import { ecsArn, newTaskId } from './names.ts';
import { madeUpDigest, planContainer } from './scenarios.ts';

/** Stopped tasks stay visible for so long; AWS says at least an hour. */
const STOPPED_TASKS_KEPT_MS = 70 * 60_000;

/** A task to make. */
export interface NewTask {
  readonly cluster: ClusterRecord;
  readonly taskDefinition: TaskDefinitionRecord;
  readonly group: string;
  readonly startedBy?: string;
  readonly launchType: 'FARGATE' | 'EC2';
  readonly networkConfiguration?: unknown;
  readonly overrides: Body;
  readonly tags: readonly Tag[];
  readonly capacityProviderName?: string;
  /** For a task of a service: its deployment's or task set's id, and where it is registered. */
  readonly of?: {
    readonly service: ServiceRecord;
    readonly deploymentId: string;
    readonly targets: readonly ServiceLoadBalancer[];
  };
}

/** A container's override in RunTask. */
interface ContainerOverride {
  readonly name?: string;
  readonly command?: readonly string[];
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  readonly cpu?: number;
  readonly memory?: number;
  readonly memoryReservation?: number;
}

/**
 * Makes a task in PROVISIONING.
 * @throws {AwsFault} InvalidParameterException when an override names no container.
 */
export function createTask(state: EcsState, given: NewTask): TaskRecord {
  const id = newTaskId(state);
  const { cluster, taskDefinition, of } = given;
  const specs = overriddenContainers(taskDefinition, given.overrides);
  const task: TaskRecord = {
    id,
    arn: ecsArn(state, `task/${cluster.name}/${id}`),
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    taskDefinition,
    group: given.group,
    launchType: given.launchType,
    overrides: given.overrides,
    tags: [...given.tags],
    createdAt: state.now,
    containers: specs.map((spec) =>
      createContainer(state, { spec, taskId: id, cluster, standalone: of === undefined }),
    ),
    privateAddress: `10.0.${state.random.between(0, 255)}.${state.random.between(4, 254)}`,
    attachmentId: state.random.uuid(),
    targets: (of?.targets ?? []).map(targetOf),
    isIdle: false,
    phase: 'PROVISIONING',
    phaseAt: state.now,
    desiredStatus: 'RUNNING',
    registered: false,
    deregistered: false,
    counted: false,
    ...(given.networkConfiguration !== undefined && { networkConfiguration: given.networkConfiguration }),
    ...(given.startedBy !== undefined && { startedBy: given.startedBy }),
    ...(given.capacityProviderName !== undefined && { capacityProviderName: given.capacityProviderName }),
    ...(of && { serviceArn: of.service.arn, deploymentId: of.deploymentId }),
  };
  state.tasks.set(task.arn, task);
  state.activeTasks.add(task);
  of?.service.tasks.push(task);
  return task;
}

function targetOf({
  targetGroupArn,
  containerPort,
  containerName,
}: ServiceLoadBalancer): TaskRecord['targets'][number] {
  return { targetGroupArn, port: containerPort, containerName };
}

function createContainer(
  state: EcsState,
  given: { spec: ContainerSpec; taskId: string; cluster: ClusterRecord; standalone: boolean },
): ContainerRecord {
  const { spec } = given;
  const image = state.images(spec.image);
  const missing = image === 'missing';
  const tags = typeof image === 'object' ? image.tags : [];
  const digest = typeof image === 'object' ? image.digest : madeUpDigest(spec.image);
  return {
    name: spec.name,
    arn: ecsArn(state, `container/${given.cluster.name}/${given.taskId}/${state.random.uuid()}`),
    spec,
    lastStatus: 'PENDING',
    health: 'UNKNOWN',
    plan: planContainer(state, {
      spec,
      tags,
      missing,
      missingLogGroup: missingLogGroup(state, spec),
      standalone: given.standalone,
    }),
    printed: 0,
    ...(!missing && { imageDigest: digest }),
  };
}

function missingLogGroup(state: EcsState, { logConfiguration: log }: ContainerSpec): string | undefined {
  const group = log?.options?.['awslogs-group'];
  if (log?.logDriver !== 'awslogs' || group === undefined || log.options?.['awslogs-create-group'] === 'true')
    return undefined;
  return state.hasLogGroup(group, log.options?.['awslogs-region'] ?? state.region) ? undefined : group;
}

function overriddenContainers(taskDefinition: TaskDefinitionRecord, overrides: Body): ContainerSpec[] {
  const list = (overrides['containerOverrides'] ?? []) as readonly ContainerOverride[];
  const unknown = list.find(({ name }) => taskDefinition.containers.every((container) => container.name !== name));
  if (unknown !== undefined) {
    throw new AwsFault(
      'InvalidParameterException',
      `Override for container named ${unknown.name} is not a container in the TaskDefinition.`,
    );
  }
  return taskDefinition.containers.map((container) => {
    const override = list.find(({ name }) => name === container.name);
    if (override === undefined) return container;
    const { environment = [], ...rest } = override;
    const names = new Set(environment.map(({ name }) => name));
    const kept = (container.environment ?? []).filter(({ name }) => !names.has(name));
    return { ...container, ...rest, name: container.name, environment: [...kept, ...environment] };
  });
}

/** Tells a task to stop. Nothing changes for one that is stopping already. */
export function stopTask(state: EcsState, task: TaskRecord, why: { code: StopCode; reason: string }): void {
  if (task.desiredStatus === 'STOPPED') return;
  task.desiredStatus = 'STOPPED';
  task.isIdle = false;
  task.stopCode = why.code;
  task.stoppedReason = why.reason;
  task.stoppingAt = state.now;
  task.phase = task.phase === 'RUNNING' && why.code !== 'EssentialContainerExited' ? 'DEACTIVATING' : 'STOPPING';
  task.phaseAt = state.now;
}

/** Takes back a task that could not be placed: it never was. */
export function discardTask(state: EcsState, task: TaskRecord): void {
  state.tasks.delete(task.arn);
  state.activeTasks.delete(task);
}

/** Forgets tasks that have been stopped for long; looked at once a minute. */
export function forgetOldTasks(state: EcsState): void {
  if (state.now < state.forgetsAt) return;
  state.forgetsAt = state.now + 60_000;
  for (const task of state.tasks.values()) {
    if (task.stoppedAt !== undefined && state.now - task.stoppedAt > STOPPED_TASKS_KEPT_MS)
      state.tasks.delete(task.arn);
  }
}

/** The filters of ListTasks. */
export interface TaskFilter {
  readonly serviceArn?: string | undefined;
  readonly family?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly desiredStatus: string;
  readonly launchType?: string | undefined;
}

/** ARNs of a cluster's tasks, newest first. */
export function listTasks(state: EcsState, cluster: ClusterRecord, filter: TaskFilter): string[] {
  return [...state.tasks.values()]
    .filter(
      (task) =>
        task.clusterArn === cluster.arn &&
        task.desiredStatus === filter.desiredStatus &&
        (filter.serviceArn === undefined || task.serviceArn === filter.serviceArn) &&
        (filter.family === undefined || task.taskDefinition.family === filter.family) &&
        (filter.startedBy === undefined || task.startedBy === filter.startedBy) &&
        (filter.launchType === undefined || task.launchType === filter.launchType),
    )
    .map(({ arn }) => arn)
    .toReversed();
}
