/** Tasks in the shapes of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import { healthStatus } from './health.ts';
import type { ContainerRecord, TaskPhase, TaskRecord } from './model.ts';

const lastStatus: Readonly<Record<TaskPhase, string>> = {
  PROVISIONING: 'PROVISIONING',
  PULLING: 'PENDING',
  ACTIVATING: 'ACTIVATING',
  RUNNING: 'RUNNING',
  DEACTIVATING: 'DEACTIVATING',
  STOPPING: 'STOPPING',
  DEPROVISIONING: 'DEPROVISIONING',
  STOPPED: 'STOPPED',
};

/** A task, as DescribeTasks and RunTask give it. */
export function renderTask(task: TaskRecord, withTags: boolean): Body {
  const { taskDefinition } = task;
  const { definition } = taskDefinition;
  const times = timesOf(task);
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: taskDefinition.arn,
    group: task.group,
    ...(task.startedBy !== undefined && { startedBy: task.startedBy }),
    lastStatus: lastStatus[task.phase],
    desiredStatus: task.desiredStatus,
    healthStatus: healthStatus(task),
    launchType: task.launchType,
    ...(task.capacityProviderName !== undefined && { capacityProviderName: task.capacityProviderName }),
    ...(task.launchType === 'FARGATE' && { platformVersion: '1.4.0', platformFamily: 'Linux' }),
    ...(definition['cpu'] !== undefined && { cpu: definition['cpu'] }),
    ...(definition['memory'] !== undefined && { memory: definition['memory'] }),
    createdAt: seconds(task.createdAt),
    ...Object.fromEntries(times.map(([name, ms]) => [name, seconds(ms)])),
    ...(task.startedAt !== undefined && { connectivity: 'CONNECTED', connectivityAt: seconds(task.startedAt) }),
    ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    attachments: task.networkConfiguration === undefined ? [] : [renderAttachment(task)],
    attributes: [],
    containers: task.containers.map((container) => renderContainer(task, container)),
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...task.overrides },
    tags: withTags ? task.tags : [],
    version: 1 + times.length,
    enableExecuteCommand: false,
    availabilityZone: 'us-east-1a',
  };
}

/** The instants of its life that are reached. */
function timesOf(task: TaskRecord): [string, number][] {
  const names = [
    'pullStartedAt',
    'pullStoppedAt',
    'startedAt',
    'stoppingAt',
    'executionStoppedAt',
    'stoppedAt',
  ] as const;
  return names.flatMap((name): [string, number][] => {
    const ms = task[name];
    return ms === undefined ? [] : [[name, ms]];
  });
}

/** The private address is there from the start of the containers on. */
function hasAddress(task: TaskRecord): boolean {
  return task.pullStoppedAt !== undefined;
}

function renderAttachment(task: TaskRecord): Body {
  const network = task.networkConfiguration as { awsvpcConfiguration?: { subnets?: string[] } };
  const subnet = network.awsvpcConfiguration?.subnets?.[0] ?? 'subnet-0a1b2c3d4e5f60718';
  const address = hasAddress(task) ? [{ name: 'privateIPv4Address', value: task.privateAddress }] : [];
  return {
    id: task.attachmentId,
    type: 'ElasticNetworkInterface',
    status: task.phase === 'STOPPED' ? 'DELETED' : hasAddress(task) ? 'ATTACHED' : 'PRECREATED',
    details: [{ name: 'subnetId', value: subnet }, ...address],
  };
}

function renderContainer(task: TaskRecord, container: ContainerRecord): Body {
  const { spec } = container;
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    image: spec.image,
    ...(container.imageDigest !== undefined &&
      task.pullStoppedAt !== undefined && { imageDigest: container.imageDigest }),
    ...(container.runtimeId !== undefined && { runtimeId: container.runtimeId }),
    lastStatus: container.lastStatus,
    ...(container.exitCode !== undefined && { exitCode: container.exitCode }),
    ...(container.reason !== undefined && { reason: container.reason }),
    networkBindings: [],
    networkInterfaces: hasAddress(task)
      ? [{ attachmentId: task.attachmentId, privateIpv4Address: task.privateAddress }]
      : [],
    healthStatus: container.health,
    cpu: String(spec.cpu ?? 0),
    ...(spec.memory !== undefined && { memory: String(spec.memory) }),
    ...(spec.memoryReservation !== undefined && { memoryReservation: String(spec.memoryReservation) }),
  };
}
