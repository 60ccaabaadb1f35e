/** The world's records in the shapes of the ECS API, as they are on the wire: timestamps in epoch seconds. */
import type { Body } from '../core/service.ts';
import { healthStatus, isLive, tasksOfService } from './health.ts';
import type {
  ClusterRecord,
  ContainerRecord,
  DeploymentRecord,
  EcsState,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
  TaskPhase,
  TaskRecord,
} from './model.ts';
import { desiredTasks } from './scheduler.ts';

/** Epoch seconds with milliseconds of epoch milliseconds. */
function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}

/** A cluster. */
export function renderCluster(state: EcsState, cluster: ClusterRecord, withTags: boolean): Body {
  const tasks = [...state.tasks.values()].filter((task) => task.clusterArn === cluster.arn && isLive(task));
  const services = [...state.services.values()].filter(
    ({ clusterArn, status }) => clusterArn === cluster.arn && status !== 'INACTIVE',
  );
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(({ phase }) => phase === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ phase }) => phase !== 'RUNNING').length,
    activeServicesCount: services.length,
    statistics: [],
    settings: [],
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    ...(withTags && { tags: cluster.tags }),
  };
}

/** Running and pending tasks of one deployment; those that stop count as neither. */
function counts(tasks: readonly TaskRecord[], deploymentId: string): { running: number; pending: number } {
  const own = tasks.filter((task) => task.deploymentId === deploymentId && isLive(task));
  const running = own.filter(({ phase }) => phase === 'RUNNING').length;
  return { running, pending: own.length - running };
}

/** A service, as DescribeServices gives it. */
export function renderService(state: EcsState, service: ServiceRecord, withTags: boolean): Body {
  const tasks = tasksOfService(state, service);
  const live = tasks.filter(isLive);
  const running = live.filter(({ phase }) => phase === 'RUNNING').length;
  const stale = service.stale !== undefined && state.now < service.stale.until ? service.stale : undefined;
  const current = stale === undefined ? service.currentServiceDeployment : stale.shown;
  const daemon = service.schedulingStrategy === 'DAEMON';
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    loadBalancers: service.settings.loadBalancers,
    serviceRegistries: service.settings.serviceRegistries ?? [],
    status: service.status,
    desiredCount: desiredTasks(state, service),
    runningCount: running,
    pendingCount: live.length - running,
    launchType: service.launchType,
    ...(service.launchType === 'FARGATE' && {
      platformVersion: service.settings.platformVersion ?? 'LATEST',
      platformFamily: 'Linux',
    }),
    taskDefinition: service.settings.taskDefinition,
    deploymentConfiguration: service.configuration,
    deployments: service.deployments.map((deployment) => renderDeployment(state, service, { deployment, tasks })),
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: seconds(createdAt), message })),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(current !== undefined && { currentServiceDeployment: current }),
    currentServiceRevisions: service.deployments.map((deployment) =>
      revisionSummary(state, service, { deployment, tasks }),
    ),
    placementConstraints: [],
    placementStrategy: [],
    ...(service.settings.networkConfiguration !== undefined && {
      networkConfiguration: service.settings.networkConfiguration,
    }),
    ...(service.healthCheckGracePeriodSeconds !== undefined && {
      healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    }),
    schedulingStrategy: service.schedulingStrategy,
    deploymentController: { type: service.deploymentController },
    enableECSManagedTags: false,
    propagateTags: service.propagateTags,
    enableExecuteCommand: service.enableExecuteCommand,
    availabilityZoneRebalancing: daemon ? 'DISABLED' : 'ENABLED',
    ...(withTags && { tags: service.tags }),
  };
}

function desiredOf(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord, live: number): number {
  // Until the scheduler takes a new deployment up, ECS shows it with a desired count of 0.
  if (state.now < deployment.startsAt) return 0;
  return deployment.status === 'PRIMARY' ? desiredTasks(state, service) : live;
}

function revisionSummary(
  state: EcsState,
  service: ServiceRecord,
  { deployment, tasks }: { deployment: DeploymentRecord; tasks: readonly TaskRecord[] },
): Body {
  const { running, pending } = counts(tasks, deployment.id);
  return {
    arn: deployment.revision.arn,
    requestedTaskCount: desiredOf(state, service, deployment, running + pending),
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
}

function renderDeployment(
  state: EcsState,
  service: ServiceRecord,
  { deployment, tasks }: { deployment: DeploymentRecord; tasks: readonly TaskRecord[] },
): Body {
  const { running, pending } = counts(tasks, deployment.id);
  const { settings, launchType } = deployment.revision;
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: settings.taskDefinition,
    desiredCount: desiredOf(state, service, deployment, running + pending),
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    launchType,
    ...(launchType === 'FARGATE' && { platformVersion: settings.platformVersion ?? '1.4.0', platformFamily: 'Linux' }),
    ...(settings.networkConfiguration !== undefined && { networkConfiguration: settings.networkConfiguration }),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}

/** A service deployment, as DescribeServiceDeployments gives it. */
export function renderServiceDeployment(state: EcsState, record: ServiceDeploymentRecord): Body {
  const service = state.services.get(record.serviceArn);
  const summary = (revision: ServiceRevisionRecord): Body => {
    const deployment = service?.deployments.find(
      (candidate) => candidate.revision === revision || candidate.revision.arn === revision.arn,
    );
    if (service === undefined || deployment === undefined)
      return { arn: revision.arn, requestedTaskCount: 0, runningTaskCount: 0, pendingTaskCount: 0 };
    return revisionSummary(state, service, { deployment, tasks: tasksOfService(state, service) });
  };
  return {
    ...renderServiceDeploymentTimes(record),
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
    updatedAt: seconds(record.updatedAt),
    ...(record.stoppedAt !== undefined && { stoppedAt: seconds(record.stoppedAt) }),
    sourceServiceRevisions: record.sources.map(summary),
    targetServiceRevision: summary(record.target),
    deploymentConfiguration: record.configuration,
    deploymentCircuitBreaker: record.breaker,
    alarms: { status: 'DISABLED', alarmNames: [], triggeredAlarmNames: [] },
    ...(record.rollback && { rollback: { ...record.rollback, startedAt: seconds(record.rollback.startedAt) } }),
  };
}

function renderServiceDeploymentTimes(record: ServiceDeploymentRecord): Body {
  return {
    createdAt: seconds(record.createdAt),
    ...(record.startedAt !== undefined && { startedAt: seconds(record.startedAt) }),
    ...(record.finishedAt !== undefined && { finishedAt: seconds(record.finishedAt) }),
  };
}

/** A service deployment, as ListServiceDeployments gives it. */
export function renderServiceDeploymentBrief(record: ServiceDeploymentRecord): Body {
  return {
    ...renderServiceDeploymentTimes(record),
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    targetServiceRevisionArn: record.target.arn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
  };
}

/** A service revision. */
export function renderServiceRevision(revision: ServiceRevisionRecord): Body {
  const { settings, launchType } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: settings.taskDefinition,
    launchType,
    ...(launchType === 'FARGATE' && { platformVersion: settings.platformVersion ?? '1.4.0', platformFamily: 'Linux' }),
    loadBalancers: settings.loadBalancers,
    ...(settings.networkConfiguration !== undefined && { networkConfiguration: settings.networkConfiguration }),
    containerImages: revision.containerImages,
    guardDutyEnabled: false,
    createdAt: seconds(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: settings.loadBalancers.map(({ targetGroupArn }) => ({ targetGroupArn })),
    },
  };
}

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
  const times = {
    pullStartedAt: task.pullStartedAt,
    pullStoppedAt: task.pullStoppedAt,
    startedAt: task.startedAt,
    stoppingAt: task.stoppingAt,
    executionStoppedAt: task.executionStoppedAt,
    stoppedAt: task.stoppedAt,
  };
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
    ...(task.launchType === 'FARGATE' && { platformVersion: '1.4.0', platformFamily: 'Linux' }),
    ...(definition['cpu'] !== undefined && { cpu: definition['cpu'] }),
    ...(definition['memory'] !== undefined && { memory: definition['memory'] }),
    createdAt: seconds(task.createdAt),
    ...Object.fromEntries(
      Object.entries(times).flatMap(([name, ms]) => (ms === undefined ? [] : [[name, seconds(ms)]])),
    ),
    ...(task.startedAt !== undefined && { connectivity: 'CONNECTED', connectivityAt: seconds(task.startedAt) }),
    ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    attachments: task.networkConfiguration === undefined ? [] : [renderAttachment(task)],
    attributes: [],
    containers: task.containers.map((container) => renderContainer(task, container)),
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...task.overrides },
    tags: withTags ? task.tags : [],
    version: 1 + Object.values(times).filter((time) => time !== undefined).length,
    enableExecuteCommand: false,
    availabilityZone: 'us-east-1a',
  };
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
