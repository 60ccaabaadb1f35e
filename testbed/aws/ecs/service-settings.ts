/** The settings of a service that a service revision holds, checked as AWS checks them. */
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import type { EcsState, RevisionSettings, ServiceLoadBalancer } from './model.ts';
import { findTaskDefinition, usableTaskDefinition } from './task-definitions.ts';

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

const platformVersions = new Set(['LATEST', '1.4.0', '1.3.0']);

/** The settings after an input: null leaves a member as it is, an empty list removes. @throws {AwsFault} as AWS does. */
export function revisionSettings(
  state: EcsState,
  input: Body,
  current: RevisionSettings | undefined,
): RevisionSettings {
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
  checkPlatformVersion(settings);
  for (const balancer of settings.loadBalancers) checkLoadBalancer(state, taskDefinition, balancer);
  return settings;
}

function checkPlatformVersion({ platformVersion }: RevisionSettings): void {
  if (platformVersion === undefined || platformVersions.has(platformVersion)) return;
  throw new AwsFault('PlatformUnknownException', 'The specified platform version does not exist.');
}

function checkLoadBalancer(state: EcsState, taskDefinition: string, balancer: ServiceLoadBalancer): void {
  const alternate = balancer.advancedConfiguration?.alternateTargetGroupArn;
  for (const arn of [balancer.targetGroupArn, ...(alternate === undefined ? [] : [alternate])]) {
    checkTargetGroup(state, arn);
  }
  checkContainerPort(state, taskDefinition, balancer);
}

function checkTargetGroup(state: EcsState, arn: string): void {
  const group = state.elb.targetGroups.get(arn);
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
}

function checkContainerPort(state: EcsState, taskDefinition: string, balancer: ServiceLoadBalancer): void {
  const { containers } = findTaskDefinition(state, taskDefinition);
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
