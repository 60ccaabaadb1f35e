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

/** Members of CreateService that a service keeps; the SDK's schemas have checked them. */
interface ServiceInput {
  readonly serviceName?: string;
  readonly launchType?: 'FARGATE' | 'EC2';
  readonly desiredCount?: number;
  readonly healthCheckGracePeriodSeconds?: number;
  readonly schedulingStrategy?: ServiceRecord['schedulingStrategy'];
  readonly enableExecuteCommand?: boolean;
  readonly enableECSManagedTags?: boolean;
  readonly availabilityZoneRebalancing?: ServiceRecord['availabilityZoneRebalancing'];
  readonly capacityProviderStrategy?: readonly CapacityProviderItem[];
  readonly placementConstraints?: readonly unknown[];
  readonly placementStrategy?: readonly unknown[];
  readonly propagateTags?: ServiceRecord['propagateTags'];
  readonly tags?: readonly Tag[];
  readonly deploymentConfiguration?: unknown;
}

function newService(
  state: EcsState,
  input: ServiceInput,
  given: {
    readonly cluster: ClusterRecord;
    readonly settings: RevisionSettings;
    readonly controller: ServiceRecord['deploymentController'];
    readonly createdBy: string;
  },
): ServiceRecord {
  const { cluster, settings, controller: deploymentController, createdBy } = given;
  const { serviceName: name = '', schedulingStrategy = 'REPLICA', healthCheckGracePeriodSeconds } = input;
  const kind = { schedulingStrategy, deploymentController };
  return {
    name,
    arn: serviceArn(state, cluster, name),
    clusterArn: cluster.arn,
    createdAt: state.now,
    launchType: input.launchType ?? 'FARGATE',
    ...kind,
    createdBy,
    status: 'ACTIVE',
    desiredCount: input.desiredCount ?? 0,
    configuration: deploymentConfiguration(input.deploymentConfiguration, kind),
    settings,
    ...plainSettings(input, schedulingStrategy),
    tags: [...(input.tags ?? [])],
    deployments: [],
    taskSets: [],
    tasks: [],
    events: [],
    ...(healthCheckGracePeriodSeconds !== undefined && { healthCheckGracePeriodSeconds }),
  };
}

function plainSettings(
  input: ServiceInput,
  schedulingStrategy: ServiceRecord['schedulingStrategy'],
): Pick<
  ServiceRecord,
  | 'enableExecuteCommand'
  | 'enableECSManagedTags'
  | 'availabilityZoneRebalancing'
  | 'capacityProviderStrategy'
  | 'placementConstraints'
  | 'placementStrategy'
  | 'propagateTags'
> {
  const rebalancing = schedulingStrategy === 'DAEMON' ? 'DISABLED' : 'ENABLED';
  return {
    enableExecuteCommand: input.enableExecuteCommand === true,
    enableECSManagedTags: input.enableECSManagedTags === true,
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? rebalancing,
    capacityProviderStrategy: input.capacityProviderStrategy ?? [],
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    propagateTags: input.propagateTags ?? 'NONE',
  };
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
