/** What the tests of traffic shifting share: a service between two target groups, and the story that its deployment tells. */
import { toSdkOutput, ecsDispatch } from './dispatch.ts';
import type { Body } from '../core/service.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import type { DeploymentRecord, ServiceRecord } from './model.ts';
import { bed, define } from './world-bed.ts';
import type { Bed } from './world-bed.ts';

/** A steady service with a production and a test listener, all traffic in the group `blue`. */
export interface ShiftBed extends Bed {
  readonly service: ServiceRecord;
  readonly groups: { readonly blue: string; readonly green: string };
  readonly listeners: { readonly production: string; readonly test: string };
}

/** The ARN of the function of a lifecycle hook. */
export const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:check';

/** Makes the bed; `input` is CreateService's, over a desired count of 2. */
export function shiftBed(deploymentConfiguration: Body, input: Body = {}): ShiftBed {
  const made = bed();
  const { groups, listeners } = balance(made.elb);
  define(made.world, 'v1');
  const advancedConfiguration = {
    alternateTargetGroupArn: groups.green,
    productionListenerRule: listeners.production,
    testListenerRule: listeners.test,
    roleArn: 'arn:aws:iam::123456789012:role/ecs-infrastructure',
  };
  const service = made.world.createSteadyService({
    cluster: 'prod',
    serviceName: 'api',
    taskDefinition: 'api',
    desiredCount: 2,
    loadBalancers: [{ targetGroupArn: groups.blue, containerName: 'app', containerPort: 8080, advancedConfiguration }],
    deploymentConfiguration,
    ...input,
  });
  return { ...made, service, groups, listeners };
}

/** Two target groups behind two listeners, all traffic in the first. */
function balance(elb: ElbWorld): Pick<ShiftBed, 'groups' | 'listeners'> {
  const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: 'alb' });
  const healthCheck = { intervalSeconds: 10 };
  const group = (name: string): string =>
    elb.createTargetGroup({ name, port: 8080, deregistrationDelaySeconds: 5, healthCheck }).arn;
  const groups = { blue: group('blue'), green: group('green') };
  const targetGroups = [
    { arn: groups.blue, weight: 100 },
    { arn: groups.green, weight: 0 },
  ];
  const listen = (port: number): string => elb.createListener({ loadBalancerArn, port, forward: { targetGroups } }).arn;
  return { groups, listeners: { production: listen(80), test: listen(8443) } };
}

/** What DescribeServiceDeployments says of a deployment, its answer checked against AWS's model. */
export function described(
  { world }: Pick<Bed, 'world'>,
  { serviceDeploymentArn }: DeploymentRecord,
): ServiceDeployment {
  const operation = 'DescribeServiceDeployments';
  const output = ecsDispatch(world, { checks: true })(operation, { serviceDeploymentArns: [serviceDeploymentArn] });
  const [found] = toSdkOutput(operation, output)['serviceDeployments'] as ServiceDeployment[];
  if (found === undefined) throw new Error(`no ${serviceDeploymentArn}`);
  return found;
}

/** `STAGE production/test` of the target revision. */
export function standing(bedOf: Pick<Bed, 'world'>, deployment: DeploymentRecord): string {
  return standingOf(described(bedOf, deployment));
}

function standingOf({ lifecycleStage, targetServiceRevision: target }: ServiceDeployment): string {
  return `${lifecycleStage} ${target?.requestedProductionTrafficWeight}/${target?.requestedTestTrafficWeight}`;
}

/** Ticks second by second until the service deployment is over; each standing with the seconds it was seen, in order. */
export function story(bedOf: Pick<Bed, 'world'>, deployment: DeploymentRecord): [string, number][] {
  const told: [string, number][] = [];
  for (let second = 0; second < 7200; second += 1) {
    bedOf.world.tick(1000);
    const found = described(bedOf, deployment);
    if (found.finishedAt !== undefined) return told;
    if (found.startedAt === undefined) continue;
    const now = standingOf(found);
    const last = told.at(-1);
    if (last?.[0] === now) last[1] += 1;
    else told.push([now, 1]);
  }
  throw new Error(`not within two hours: ${told.map(([text]) => text).join(', ')}`);
}

/** Ticks until the service deployment has what `wanted` says; at most two hours. */
export function tickUntil(
  bedOf: Pick<Bed, 'world'>,
  deployment: DeploymentRecord,
  wanted: (described: ServiceDeployment) => boolean,
): ServiceDeployment {
  for (let second = 0; second < 7200; second += 1) {
    const found = described(bedOf, deployment);
    if (wanted(found)) return found;
    bedOf.world.tick(1000);
  }
  throw new Error(`not within two hours: ${standing(bedOf, deployment)}`);
}

/** The share of the production traffic that a target group gets. */
export function weightOf({ elb, listeners }: ShiftBed, group: string): number | undefined {
  return elb.rule(listeners.production)?.forward.targetGroups.find(({ arn }) => arn === group)?.weight;
}
