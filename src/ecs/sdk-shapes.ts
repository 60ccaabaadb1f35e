/** The SDK's shapes as ours: instants in milliseconds, lists always there. An answer as it travels has the same shapes, but for its instants. */
import type * as sdk from '@aws-sdk/client-ecs';

import type {
  CapacityProviderStrategyItem,
  Deployment,
  DeploymentConfiguration,
  LifecycleHookDetail,
  LoadBalancer,
  Service,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceRevision,
  ServiceRevisionSummary,
  Tag,
  Task,
  TaskSet,
} from './api.ts';

/** Epoch milliseconds of an instant: the SDK gives a Date, JSON 1.1 has seconds. */
function toMs(instant: Date | number | undefined): number | undefined {
  return typeof instant === 'number' ? Math.round(instant * 1000) : instant?.getTime();
}

/** A service as DescribeServices and UpdateService give it; of its events the newest, and those from `eventsFromMs` on. */
export function toService(service: sdk.Service, eventsFromMs = 0): Service {
  return {
    serviceArn: service.serviceArn ?? '',
    serviceName: service.serviceName ?? '',
    clusterArn: service.clusterArn ?? '',
    status: service.status ?? '',
    taskDefinition: service.taskDefinition ?? '',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    launchType: service.launchType,
    capacityProviderStrategy: (service.capacityProviderStrategy ?? []).map(toCapacityProvider),
    platformVersion: service.platformVersion,
    networkConfiguration: toNetwork(service.networkConfiguration),
    loadBalancers: (service.loadBalancers ?? []).map(toLoadBalancer),
    deployments: (service.deployments ?? []).map(toDeployment),
    taskSetDefinitions: (service.taskSets ?? []).flatMap(({ taskDefinition }) => taskDefinition ?? []),
    taskSets: (service.taskSets ?? []).map(toTaskSet),
    deploymentConfiguration: toDeploymentConfiguration(service.deploymentConfiguration),
    deploymentController: service.deploymentController?.type ?? 'ECS',
    schedulingStrategy: service.schedulingStrategy ?? 'REPLICA',
    events: toEvents(service.events ?? [], eventsFromMs),
    currentServiceDeployment: service.currentServiceDeployment,
    currentServiceRevisions: service.currentServiceRevisions?.flatMap(({ arn }) => arn ?? []),
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    enableECSManagedTags: service.enableECSManagedTags ?? false,
    propagateTags: service.propagateTags,
    tags: toTags(service.tags),
  };
}

/** AWS gives the newest first. */
function toEvents(events: readonly sdk.ServiceEvent[], fromMs: number): Service['events'] {
  return events
    .filter(({ createdAt }, at) => at === 0 || (toMs(createdAt) ?? 0) >= fromMs)
    .map(({ id, createdAt, message }) => ({ id: id ?? '', createdAtMs: toMs(createdAt) ?? 0, message: message ?? '' }));
}

function toCapacityProvider(item: sdk.CapacityProviderStrategyItem): CapacityProviderStrategyItem {
  return { ...item, capacityProvider: item.capacityProvider ?? '' };
}

function toLoadBalancer({ advancedConfiguration, ...own }: sdk.LoadBalancer): LoadBalancer {
  return { ...own, alternateTargetGroupArn: advancedConfiguration?.alternateTargetGroupArn };
}

function toTaskSet(taskSet: sdk.TaskSet): TaskSet {
  return {
    id: taskSet.id ?? '',
    status: taskSet.status ?? '',
    taskDefinition: taskSet.taskDefinition ?? '',
    externalId: taskSet.externalId,
    launchType: taskSet.launchType,
    capacityProviderStrategy: (taskSet.capacityProviderStrategy ?? []).map(toCapacityProvider),
    platformVersion: taskSet.platformVersion,
    networkConfiguration: toNetwork(taskSet.networkConfiguration),
  };
}

function toNetwork(network: sdk.NetworkConfiguration | undefined): Service['networkConfiguration'] {
  const vpc = network?.awsvpcConfiguration;
  if (vpc === undefined) return undefined;
  return {
    awsvpcConfiguration: {
      subnets: vpc.subnets ?? [],
      securityGroups: vpc.securityGroups ?? [],
      assignPublicIp: vpc.assignPublicIp,
    },
  };
}

function toDeployment(deployment: sdk.Deployment): Deployment {
  return {
    id: deployment.id ?? '',
    status: deployment.status ?? '',
    taskDefinition: deployment.taskDefinition ?? '',
    desiredCount: deployment.desiredCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    createdAtMs: toMs(deployment.createdAt) ?? 0,
    updatedAtMs: toMs(deployment.updatedAt) ?? 0,
    launchType: deployment.launchType,
    platformVersion: deployment.platformVersion,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}

function toDeploymentConfiguration(
  configuration: sdk.DeploymentConfiguration | undefined,
): DeploymentConfiguration | undefined {
  if (configuration === undefined) return undefined;
  const { deploymentCircuitBreaker: breaker, alarms } = configuration;
  return {
    ...configuration,
    maximumPercent: configuration.maximumPercent,
    minimumHealthyPercent: configuration.minimumHealthyPercent,
    strategy: configuration.strategy,
    deploymentCircuitBreaker: breaker && { enable: breaker.enable ?? false, rollback: breaker.rollback ?? false },
    alarms: alarms && {
      alarmNames: alarms.alarmNames ?? [],
      enable: alarms.enable ?? false,
      rollback: alarms.rollback ?? false,
    },
    bakeTimeInMinutes: configuration.bakeTimeInMinutes,
    lifecycleHooks: configuration.lifecycleHooks?.map(({ targetType, lifecycleStages }) => ({
      targetType: targetType ?? 'AWS_LAMBDA',
      lifecycleStages: lifecycleStages ?? [],
    })),
    earlySuccessCriteria: configuration.earlySuccessCriteria && {
      enable: configuration.earlySuccessCriteria.enable ?? false,
    },
  };
}

/** A service deployment as DescribeServiceDeployments gives it. */
export function toServiceDeployment(deployment: sdk.ServiceDeployment): ServiceDeployment {
  const { rollback, alarms } = deployment;
  return {
    serviceDeploymentArn: deployment.serviceDeploymentArn ?? '',
    serviceArn: deployment.serviceArn ?? '',
    status: deployment.status ?? 'PENDING',
    statusReason: deployment.statusReason,
    createdAtMs: toMs(deployment.createdAt) ?? 0,
    startedAtMs: toMs(deployment.startedAt),
    finishedAtMs: toMs(deployment.finishedAt),
    stoppedAtMs: toMs(deployment.stoppedAt),
    sourceServiceRevisions: (deployment.sourceServiceRevisions ?? []).map(toRevisionSummary),
    targetServiceRevision: deployment.targetServiceRevision && toRevisionSummary(deployment.targetServiceRevision),
    lifecycleStage: deployment.lifecycleStage,
    lifecycleHookDetails: (deployment.lifecycleHookDetails ?? []).map(toHookDetail),
    rollback: rollback && {
      reason: rollback.reason,
      startedAtMs: toMs(rollback.startedAt),
      serviceRevisionArn: rollback.serviceRevisionArn,
    },
    deploymentCircuitBreaker: deployment.deploymentCircuitBreaker,
    alarms: alarms && {
      status: alarms.status,
      alarmNames: alarms.alarmNames ?? [],
      triggeredAlarmNames: alarms.triggeredAlarmNames ?? [],
    },
  };
}

function toHookDetail(hook: sdk.DeploymentLifecycleHookDetail): LifecycleHookDetail {
  return {
    hookId: hook.hookId ?? '',
    targetType: hook.targetType ?? 'AWS_LAMBDA',
    targetArn: hook.targetArn,
    status: hook.status ?? '',
    expiresAtMs: toMs(hook.expiresAt),
    timeoutAction: hook.timeoutAction,
  };
}

function toRevisionSummary(summary: sdk.ServiceRevisionSummary): ServiceRevisionSummary {
  return {
    arn: summary.arn ?? '',
    requestedTaskCount: summary.requestedTaskCount ?? 0,
    runningTaskCount: summary.runningTaskCount ?? 0,
    pendingTaskCount: summary.pendingTaskCount ?? 0,
    requestedTestTrafficWeight: summary.requestedTestTrafficWeight,
    requestedProductionTrafficWeight: summary.requestedProductionTrafficWeight,
  };
}

/** A line of ListServiceDeployments. */
export function toServiceDeploymentBrief(brief: sdk.ServiceDeploymentBrief): ServiceDeploymentBrief {
  return {
    serviceDeploymentArn: brief.serviceDeploymentArn ?? '',
    serviceArn: brief.serviceArn ?? '',
    status: brief.status ?? 'PENDING',
    statusReason: brief.statusReason,
    createdAtMs: toMs(brief.createdAt) ?? 0,
    startedAtMs: toMs(brief.startedAt),
    finishedAtMs: toMs(brief.finishedAt),
    targetServiceRevisionArn: brief.targetServiceRevisionArn,
  };
}

/** A service revision as DescribeServiceRevisions gives it. */
export function toServiceRevision(revision: sdk.ServiceRevision): ServiceRevision {
  return {
    serviceRevisionArn: revision.serviceRevisionArn ?? '',
    serviceArn: revision.serviceArn ?? '',
    taskDefinition: revision.taskDefinition ?? '',
    containerImages: (revision.containerImages ?? []).map(({ containerName, image, imageDigest }) => ({
      containerName: containerName ?? '',
      image,
      imageDigest,
    })),
  };
}

/** A task as DescribeTasks, RunTask and StopTask give it. */
export function toTask(task: sdk.Task): Task {
  return {
    taskArn: task.taskArn ?? '',
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    clusterArn: task.clusterArn ?? '',
    startedBy: task.startedBy,
    group: task.group,
    lastStatus: task.lastStatus ?? '',
    desiredStatus: task.desiredStatus ?? '',
    healthStatus: task.healthStatus,
    launchType: task.launchType,
    availabilityZone: task.availabilityZone,
    cpu: task.cpu,
    memory: task.memory,
    createdAtMs: toMs(task.createdAt),
    pullStartedAtMs: toMs(task.pullStartedAt),
    pullStoppedAtMs: toMs(task.pullStoppedAt),
    startedAtMs: toMs(task.startedAt),
    stoppingAtMs: toMs(task.stoppingAt),
    stoppedAtMs: toMs(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    containers: (task.containers ?? []).map((container) => ({
      name: container.name ?? '',
      image: container.image,
      imageDigest: container.imageDigest,
      lastStatus: container.lastStatus,
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.healthStatus,
    })),
    tags: toTags(task.tags),
  };
}

function toTags(tags: readonly sdk.Tag[] | undefined): readonly Tag[] {
  return (tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' }));
}
