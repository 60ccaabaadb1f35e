/** Services: found, created and deleted, as the API asks. */
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import { checkAdvancedConfiguration, deploymentConfiguration } from './deployment-configuration.ts';
import type { CapacityProviderItem, ClusterRecord, EcsState, RevisionSettings, ServiceRecord, Tag } from './model.ts';
import { ecsArn, shortName } from './names.ts';
import { beginDeployment, primaryOf } from './rollout.ts';
import { endServiceDeployment, openServiceDeployment } from './service-deployments.ts';
import { revisionSettings } from './service-settings.ts';
import { createTaskSet } from './task-sets.ts';

/** Finds a cluster by name or ARN; absent means `default`. @throws {AwsFault} ClusterNotFoundException. */
export function findCluster(state: EcsState, nameOrArn: unknown): ClusterRecord {
  const cluster = state.clusters.get(shortName(typeof nameOrArn === 'string' ? nameOrArn : 'default'));
  const wrongAccount = typeof nameOrArn === 'string' && nameOrArn.startsWith('arn:') && cluster?.arn !== nameOrArn;
  if (cluster === undefined || wrongAccount) throw new AwsFault('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

/** Looks a service up in a cluster by name or ARN. */
export function lookUpService(state: EcsState, cluster: ClusterRecord, nameOrArn: string): ServiceRecord | undefined {
  return state.services.get(serviceArn(state, cluster, shortName(nameOrArn)));
}

/** Finds a service. @throws {AwsFault} ServiceNotFoundException. */
export function findService(state: EcsState, cluster: ClusterRecord, nameOrArn: unknown): ServiceRecord {
  const service = typeof nameOrArn === 'string' ? lookUpService(state, cluster, nameOrArn) : undefined;
  if (service === undefined) throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  return service;
}

/** A service's ARN. */
export function serviceArn(state: EcsState, cluster: ClusterRecord, name: string): string {
  return ecsArn(state, `service/${cluster.name}/${name}`);
}

/** Creates a service and its first deployment or task set. @throws {AwsFault} as AWS does. */
export function createService(state: EcsState, input: Body, createdBy: string): ServiceRecord {
  const cluster = findCluster(state, input['cluster']);
  const existing = state.services.get(serviceArn(state, cluster, String(input['serviceName'])));
  if (existing !== undefined && existing.status !== 'INACTIVE') {
    throw new AwsFault('InvalidParameterException', 'Creation of service was not idempotent.');
  }
  checkDesiredCount(input['schedulingStrategy'], input);
  const controller = controllerOf(input) ?? 'ECS';
  const settings =
    controller === 'EXTERNAL' && input['taskDefinition'] === undefined
      ? { taskDefinition: '', loadBalancers: [] }
      : revisionSettings(state, input, undefined);
  const service = newService(state, input, { cluster, settings, controller, createdBy });
  checkAdvancedConfiguration(service.configuration, settings.loadBalancers);
  state.services.set(service.arn, service);
  if (controller === 'ECS') beginDeployment(state, service, settings);
  if (controller === 'CODE_DEPLOY') createTaskSet(state, service, { settings, status: 'PRIMARY', scale: 100 });
  return service;
}

/** The controller that an input names. */
export function controllerOf(input: Body): ServiceRecord['deploymentController'] | undefined {
  return (input['deploymentController'] as { type: ServiceRecord['deploymentController'] } | null | undefined)?.type;
}

/** Refuses a desired count for a DAEMON. @throws {AwsFault} InvalidParameterException, in AWS's words. */
export function checkDesiredCount(schedulingStrategy: unknown, input: Body): void {
  if (schedulingStrategy !== 'DAEMON' || typeof input['desiredCount'] !== 'number') return;
  throw new AwsFault(
    'InvalidParameterException',
    'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
  );
}

function newService(
  state: EcsState,
  input: Body,
  given: {
    readonly cluster: ClusterRecord;
    readonly settings: RevisionSettings;
    readonly controller: ServiceRecord['deploymentController'];
    readonly createdBy: string;
  },
): ServiceRecord {
  const { cluster, settings, controller: deploymentController, createdBy } = given;
  const name = String(input['serviceName']);
  const schedulingStrategy = member<ServiceRecord['schedulingStrategy']>(input, 'schedulingStrategy') ?? 'REPLICA';
  const grace = member<number>(input, 'healthCheckGracePeriodSeconds');
  return {
    name,
    arn: serviceArn(state, cluster, name),
    clusterArn: cluster.arn,
    createdAt: state.now,
    launchType: member<'FARGATE' | 'EC2'>(input, 'launchType') ?? 'FARGATE',
    schedulingStrategy,
    deploymentController,
    createdBy,
    status: 'ACTIVE',
    desiredCount: member<number>(input, 'desiredCount') ?? 0,
    configuration: deploymentConfiguration(input['deploymentConfiguration'], {
      schedulingStrategy,
      deploymentController,
    }),
    settings,
    ...plainSettings(input, schedulingStrategy),
    tags: [...(member<Tag[]>(input, 'tags') ?? [])],
    deployments: [],
    taskSets: [],
    tasks: [],
    events: [],
    ...(grace !== undefined && { healthCheckGracePeriodSeconds: grace }),
  };
}

function plainSettings(input: Body, schedulingStrategy: ServiceRecord['schedulingStrategy']) {
  const rebalancing = schedulingStrategy === 'DAEMON' ? 'DISABLED' : 'ENABLED';
  return {
    enableExecuteCommand: input['enableExecuteCommand'] === true,
    enableECSManagedTags: input['enableECSManagedTags'] === true,
    availabilityZoneRebalancing:
      member<ServiceRecord['availabilityZoneRebalancing']>(input, 'availabilityZoneRebalancing') ?? rebalancing,
    capacityProviderStrategy: member<readonly CapacityProviderItem[]>(input, 'capacityProviderStrategy') ?? [],
    placementConstraints: member<readonly unknown[]>(input, 'placementConstraints') ?? [],
    placementStrategy: member<readonly unknown[]>(input, 'placementStrategy') ?? [],
    propagateTags: member<ServiceRecord['propagateTags']>(input, 'propagateTags') ?? 'NONE',
  };
}

/** A member that the SDK's schemas have checked; null is as good as absent. */
function member<Value>(input: Body, name: string): Value | undefined {
  return (input[name] ?? undefined) as Value | undefined;
}

/** Deletes a service: its tasks are stopped, then it is INACTIVE. @throws {AwsFault} when tasks are wanted and force is not. */
export function deleteService(state: EcsState, input: Body): ServiceRecord {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.desiredCount > 0 && input['force'] !== true) {
    throw new AwsFault('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.');
  }
  const primary = primaryOf(service);
  const open = primary && openServiceDeployment(state, primary);
  if (open !== undefined) {
    endServiceDeployment(state, open.arn, { status: 'STOPPED', reason: 'The service was deleted.' });
  }
  service.desiredCount = 0;
  service.status = 'DRAINING';
  delete service.quiet;
  return service;
}
