/** Services: created, updated and deleted, as the API asks. */
import { isDeepStrictEqual } from 'node:util';
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import type {
  ClusterRecord,
  DeploymentConfiguration,
  EcsState,
  RevisionSettings,
  ServiceLoadBalancer,
  ServiceRecord,
  Tag,
} from './model.ts';
import { ecsArn, shortName } from './names.ts';
import { beginDeployment } from './rollout.ts';
import { usableTaskDefinition } from './task-definitions.ts';

/** Members of UpdateService that start a deployment when they change. */
const REVISION_MEMBERS = [
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const;

/** Reads that lag do so for 3 to 6 virtual seconds. */
const STALE_MS = { from: 3000, to: 6000 } as const;

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

/** Creates a service and its first deployment. @throws {AwsFault} as AWS does. */
export function createService(state: EcsState, input: Body, createdBy: string): ServiceRecord {
  const cluster = findCluster(state, input['cluster']);
  const name = String(input['serviceName']);
  const arn = serviceArn(state, cluster, name);
  const existing = state.services.get(arn);
  if (existing !== undefined && existing.status !== 'INACTIVE') {
    throw new AwsFault('InvalidParameterException', 'Creation of service was not idempotent.');
  }
  const controller =
    (input['deploymentController'] as { type: ServiceRecord['deploymentController'] } | undefined)?.type ?? 'ECS';
  const schedulingStrategy =
    (input['schedulingStrategy'] as ServiceRecord['schedulingStrategy'] | undefined) ?? 'REPLICA';
  if (schedulingStrategy === 'DAEMON' && input['desiredCount'] !== undefined) {
    throw new AwsFault(
      'InvalidParameterException',
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
    );
  }
  const settings = revisionSettings(state, input, undefined);
  const service: ServiceRecord = {
    name,
    arn,
    clusterArn: cluster.arn,
    createdAt: state.now,
    launchType: (input['launchType'] as 'FARGATE' | 'EC2' | undefined) ?? 'FARGATE',
    schedulingStrategy,
    deploymentController: controller,
    createdBy,
    status: 'ACTIVE',
    desiredCount: Number(input['desiredCount'] ?? 0),
    configuration: deploymentConfiguration(input['deploymentConfiguration'], schedulingStrategy),
    settings,
    enableExecuteCommand: input['enableExecuteCommand'] === true,
    propagateTags: (input['propagateTags'] as ServiceRecord['propagateTags'] | undefined) ?? 'NONE',
    tags: [...((input['tags'] as Tag[] | undefined) ?? [])],
    deployments: [],
    events: [],
    ...(typeof input['healthCheckGracePeriodSeconds'] === 'number' && {
      healthCheckGracePeriodSeconds: input['healthCheckGracePeriodSeconds'],
    }),
  };
  state.services.set(arn, service);
  if (controller === 'ECS') beginDeployment(state, service, settings);
  return service;
}

function deploymentConfiguration(
  given: unknown,
  strategy: ServiceRecord['schedulingStrategy'],
): DeploymentConfiguration {
  const percents =
    strategy === 'DAEMON'
      ? { maximumPercent: 100, minimumHealthyPercent: 0 }
      : { maximumPercent: 200, minimumHealthyPercent: 100 };
  const configuration: DeploymentConfiguration = {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    ...percents,
    strategy: 'ROLLING',
    ...(given as Partial<DeploymentConfiguration> | undefined),
  };
  if (configuration.strategy !== 'ROLLING') {
    throw new AwsFault(
      'UnsupportedFeatureException',
      `The deployment strategy ${configuration.strategy} is not in this local AWS.`,
    );
  }
  return configuration;
}

function revisionSettings(state: EcsState, input: Body, current: RevisionSettings | undefined): RevisionSettings {
  const named = input['taskDefinition'];
  const taskDefinition = typeof named === 'string' ? usableTaskDefinition(state, named).arn : current?.taskDefinition;
  if (taskDefinition === undefined) throw new AwsFault('InvalidParameterException', 'TaskDefinition can not be blank.');
  const given = Object.fromEntries(
    REVISION_MEMBERS.filter((member) => input[member] !== undefined && input[member] !== null).map((member) => [
      member,
      input[member],
    ]),
  );
  const settings: RevisionSettings = { loadBalancers: [], ...current, ...given, taskDefinition };
  checkLoadBalancers(state, settings);
  return settings;
}

function checkLoadBalancers(state: EcsState, settings: RevisionSettings): void {
  for (const balancer of settings.loadBalancers) {
    const group = state.elb.targetGroups.get(balancer.targetGroupArn);
    if (group === undefined) {
      throw new AwsFault(
        'InvalidParameterException',
        'Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.',
      );
    }
    if (group.loadBalancerArns.length === 0) {
      throw new AwsFault(
        'InvalidParameterException',
        `The target group with targetGroupArn ${group.arn} does not have an associated load balancer.`,
      );
    }
    checkContainerPort(state, settings.taskDefinition, balancer);
  }
}

function checkContainerPort(state: EcsState, taskDefinition: string, balancer: ServiceLoadBalancer): void {
  const { containers } = usableTaskDefinition(state, taskDefinition);
  const container = containers.find(({ name }) => name === balancer.containerName);
  if (container === undefined) {
    throw new AwsFault(
      'InvalidParameterException',
      `The container ${balancer.containerName} does not exist in the task definition.`,
    );
  }
  if (container.portMappings?.some(({ containerPort }) => containerPort === balancer.containerPort) !== true) {
    throw new AwsFault(
      'InvalidParameterException',
      `The container ${balancer.containerName} did not have a container port ${balancer.containerPort} defined.`,
    );
  }
}

/**
 * Updates a service; begins a deployment when what a revision holds changes, or by force.
 * @param lag when true, List and currentServiceDeployment show the new service deployment only some seconds later.
 * @throws {AwsFault} as AWS does.
 */
export function updateService(state: EcsState, input: Body, lag: boolean): ServiceRecord {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  checkUpdate(service, input);
  const settings = revisionSettings(state, input, service.settings);
  applyPlainSettings(service, input);
  const changed = !isDeepStrictEqual(settings, service.settings);
  if (service.deploymentController !== 'ECS') {
    service.settings = settings;
  } else if (changed || input['forceNewDeployment'] === true) {
    const shown = service.currentServiceDeployment;
    const { serviceDeploymentArn } = beginDeployment(state, service, settings);
    if (lag) {
      service.stale = {
        until: state.now + state.random.between(STALE_MS.from, STALE_MS.to),
        hidden: serviceDeploymentArn,
        shown,
      };
    }
  }
  return service;
}

function checkUpdate(service: ServiceRecord, input: Body): void {
  if (service.schedulingStrategy === 'DAEMON' && typeof input['desiredCount'] === 'number') {
    throw new AwsFault(
      'InvalidParameterException',
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
    );
  }
  if (service.deploymentController !== 'ECS' && typeof input['taskDefinition'] === 'string') {
    throw new AwsFault(
      'InvalidParameterException',
      service.deploymentController === 'CODE_DEPLOY'
        ? 'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
        : 'Unable to update task definition on services with an EXTERNAL deployment controller.',
    );
  }
}

function applyPlainSettings(service: ServiceRecord, input: Body): void {
  if (typeof input['desiredCount'] === 'number') service.desiredCount = input['desiredCount'];
  if (typeof input['healthCheckGracePeriodSeconds'] === 'number') {
    service.healthCheckGracePeriodSeconds = input['healthCheckGracePeriodSeconds'];
  }
  if (typeof input['enableExecuteCommand'] === 'boolean') service.enableExecuteCommand = input['enableExecuteCommand'];
  const { deploymentConfiguration: given } = input;
  if (typeof given === 'object' && given !== null) {
    service.configuration = deploymentConfiguration({ ...service.configuration, ...given }, service.schedulingStrategy);
  }
}

/** Deletes a service: its tasks are stopped, then it is INACTIVE. @throws {AwsFault} when tasks are wanted and force is not. */
export function deleteService(state: EcsState, input: Body): ServiceRecord {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.desiredCount > 0 && input['force'] !== true) {
    throw new AwsFault('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.');
  }
  service.desiredCount = 0;
  service.status = 'DRAINING';
  return service;
}
