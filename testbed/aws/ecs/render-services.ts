/** Clusters and services in the shapes of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import { desiredTasks } from './desired-tasks.ts';
import { isLive } from './health.ts';
import type { ClusterRecord, DeploymentRecord, EcsState, ServiceEvent, ServiceRecord } from './model.ts';
import { renderLaunch } from './render-launch.ts';
import { renderTaskSet } from './render-task-sets.ts';

/** A cluster. */
export function renderCluster(state: EcsState, cluster: ClusterRecord, withTags: boolean): Body {
  const tasks = [...state.activeTasks].filter((task) => task.clusterArn === cluster.arn && isLive(task));
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
function counts(service: ServiceRecord, deploymentId: string): { running: number; pending: number } {
  let running = 0;
  let pending = 0;
  for (const task of service.tasks) {
    if (task.deploymentId !== deploymentId || !isLive(task)) continue;
    if (task.phase === 'RUNNING') running += 1;
    else pending += 1;
  }
  return { running, pending };
}

/** A service, as DescribeServices gives it. */
export function renderService(state: EcsState, service: ServiceRecord, withTags: boolean): Body {
  const live = service.tasks.filter(isLive);
  const running = live.filter(({ phase }) => phase === 'RUNNING').length;
  const stale = service.stale !== undefined && state.now < service.stale.until ? service.stale : undefined;
  const current = stale === undefined ? service.currentServiceDeployment : stale.shown;
  const { taskDefinition } = service.settings;
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    status: service.status,
    desiredCount: desiredTasks(state, service),
    runningCount: running,
    pendingCount: live.length - running,
    ...(taskDefinition !== '' && { taskDefinition }),
    ...(service.deploymentController !== 'ECS' && {
      taskSets: service.taskSets.map((taskSet) => renderTaskSet(service, taskSet)),
    }),
    deployments: service.deployments.map((deployment) => renderDeployment(state, service, deployment)),
    events: service.events.map(renderEvent),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(current !== undefined && { currentServiceDeployment: current }),
    currentServiceRevisions: service.deployments.map((deployment) => revisionSummary(state, service, deployment)),
    ...renderSettings(service),
    ...(withTags && { tags: service.tags }),
  };
}

const EVENTS = new WeakMap<ServiceEvent, Body>();

/** An event never changes, and is read again with each look at its service. */
function renderEvent(event: ServiceEvent): Body {
  const known = EVENTS.get(event);
  if (known !== undefined) return known;
  const { id, createdAt, message } = event;
  const rendered = Object.freeze({ id, createdAt: seconds(createdAt), message });
  EVENTS.set(event, rendered);
  return rendered;
}

/** What was asked for when the service was created or updated. */
function renderSettings(service: ServiceRecord): Body {
  const { settings } = service;
  return {
    ...renderLaunch(service, settings.platformVersion ?? 'LATEST'),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries ?? [],
    deploymentConfiguration: service.configuration,
    placementConstraints: service.placementConstraints,
    placementStrategy: service.placementStrategy,
    ...(settings.networkConfiguration !== undefined && { networkConfiguration: settings.networkConfiguration }),
    ...(service.healthCheckGracePeriodSeconds !== undefined && {
      healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    }),
    schedulingStrategy: service.schedulingStrategy,
    deploymentController: { type: service.deploymentController },
    enableECSManagedTags: service.enableECSManagedTags,
    propagateTags: service.propagateTags,
    enableExecuteCommand: service.enableExecuteCommand,
    availabilityZoneRebalancing: service.availabilityZoneRebalancing,
  };
}

function desiredOf(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord, live: number): number {
  // Until the scheduler takes a new deployment up, ECS shows it with a desired count of 0.
  if (state.now < deployment.startsAt) return 0;
  return deployment.status === 'PRIMARY' ? desiredTasks(state, service) : live;
}

/** The counts of a deployment's revision. */
export function revisionSummary(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord): Body {
  const { running, pending } = counts(service, deployment.id);
  return {
    arn: deployment.revision.arn,
    requestedTaskCount: desiredOf(state, service, deployment, running + pending),
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
}

function renderDeployment(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord): Body {
  const { running, pending } = counts(service, deployment.id);
  const { settings } = deployment.revision;
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
    ...renderLaunch(deployment.revision, settings.platformVersion ?? '1.4.0'),
    ...givenSettings(settings),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}

const GIVEN = [
  'networkConfiguration',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const;

function givenSettings(settings: DeploymentRecord['revision']['settings']): Body {
  const given: Record<string, unknown> = {};
  for (const name of GIVEN) if (settings[name] !== undefined) given[name] = settings[name];
  return given;
}
