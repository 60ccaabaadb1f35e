/** Clusters and services in the shapes of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import { isLive, tasksOfService } from './health.ts';
import type { ClusterRecord, DeploymentRecord, EcsState, ServiceRecord, TaskRecord } from './model.ts';
import { desiredTasks } from './scheduler.ts';

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
    deployments: service.deployments.map((deployment) => renderDeployment(state, service, { deployment, tasks })),
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: seconds(createdAt), message })),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(current !== undefined && { currentServiceDeployment: current }),
    currentServiceRevisions: service.deployments.map((deployment) =>
      revisionSummary(state, service, { deployment, tasks }),
    ),
    ...renderSettings(service),
    ...(withTags && { tags: service.tags }),
  };
}

/** What was asked for when the service was created or updated. */
function renderSettings(service: ServiceRecord): Body {
  return {
    deploymentConfiguration: service.configuration,
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
    availabilityZoneRebalancing: service.schedulingStrategy === 'DAEMON' ? 'DISABLED' : 'ENABLED',
  };
}

function desiredOf(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord, live: number): number {
  // Until the scheduler takes a new deployment up, ECS shows it with a desired count of 0.
  if (state.now < deployment.startsAt) return 0;
  return deployment.status === 'PRIMARY' ? desiredTasks(state, service) : live;
}

/** The counts of a deployment's revision. */
export function revisionSummary(
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
