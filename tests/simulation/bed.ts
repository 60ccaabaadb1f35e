/** The account that a schedule is played in: services as they are found, and whatever else holds revisions of theirs. */
import { seededRandom } from '../../testbed/aws/core/random.ts';
import type { Body } from '../../testbed/aws/core/service.ts';
import { ElbWorld } from '../../testbed/aws/elb/world.ts';
import { ecsDispatch } from '../../testbed/aws/ecs/dispatch.ts';
import type { EcsDispatch } from '../../testbed/aws/ecs/dispatch.ts';
import { EcsWorld } from '../../testbed/aws/ecs/world.ts';
import { FaultPlan } from '../../testbed/aws/core/faults.ts';
import type { Schedule, ServiceDraw } from './schedule.ts';

/** When the first run begins. */
export const START = Date.UTC(2026, 10, 21, 9);
export const CLUSTER = 'prod';
/** Must not come out anywhere. */
export const SECRET = 'hunter2-correct-horse';

const REGISTRY = '123456789012.dkr.ecr.us-east-1.amazonaws.com';

/** A world, ways to call it, and what its containers print. */
export interface Bed {
  readonly world: EcsWorld;
  readonly elb: ElbWorld;
  /** Calls by others: nothing goes wrong with them. */
  readonly call: EcsDispatch;
  readonly lines: ReadonlyMap<string, readonly { readonly atMs: number; readonly message: string }[]>;
}

/** The image that the release brings. */
export function newImage(family: string): string {
  return `${REGISTRY}/${family}@sha256:${'b'.repeat(56)}${family.length.toString(16).padStart(8, '0')}`;
}

/** What the run is to set beside the image. */
export function newVariables({ name }: ServiceDraw): Readonly<Record<string, string>> {
  return name.endsWith('1') ? { API_TOKEN: SECRET } : {};
}

/** Makes the account. */
export function makeBed(schedule: Schedule): Bed {
  const place = { account: '123456789012', region: 'us-east-1', now: START - 120_000 };
  const elb = new ElbWorld({ ...place, random: seededRandom(schedule.seed) });
  const lines = new Map<string, { atMs: number; message: string }[]>();
  const world = new EcsWorld({
    ...place,
    elb,
    random: seededRandom(schedule.seed + 1),
    writeLog: ({ group, stream, timestamp, message }) => {
      const key = `${group} ${stream}`;
      const known = lines.get(key) ?? [];
      known.push({ atMs: timestamp, message });
      lines.set(key, known);
    },
  });
  world.createCluster(CLUSTER);
  const faults = new FaultPlan(undefined);
  if (schedule.weather.staleMs > 0) faults.add({ kind: 'stale', times: Infinity, operation: 'UpdateService' });
  const call = ecsDispatch(world, { faults });
  for (const service of schedule.services) makeService({ world, elb, call }, service);
  holdOldRevisions(world, schedule);
  for (const { family, outcome } of schedule.services) world.simulate({ image: newImage(family), scenario: outcome });
  world.advanceTo(START - 30_000);
  for (const { name, family } of schedule.services.filter(({ before }) => before === 'busy')) {
    supersede({ world, call }, { service: name, family, outcome: 'ok' });
  }
  world.advanceTo(START);
  return { world, elb, call, lines };
}

/** Somebody deploys a revision of their own. */
export function supersede(
  { world, call }: Pick<Bed, 'world' | 'call'>,
  { service, family, outcome }: { readonly service: string; readonly family: string; readonly outcome: string },
): void {
  const image = `${REGISTRY}/${family}:hotfix-${outcome}`;
  const taskDefinition = world.registerTaskDefinition(
    definitionOf({ family, image, variables: { HOTFIX: 'yes' } }),
  ).arn;
  call('UpdateService', { cluster: CLUSTER, service, taskDefinition });
}

function makeService({ world, elb, call }: Pick<Bed, 'world' | 'call' | 'elb'>, draw: ServiceDraw): void {
  const { name, family, hasBalancer } = draw;
  const old = `${REGISTRY}/${family}@sha256:${'a'.repeat(64)}`;
  const isReleased = draw.before === 'released';
  for (let at = 0; at < 3; at += 1) {
    world.registerTaskDefinition(definitionOf({ family, image: old, variables: { BUILD: String(at) } }));
  }
  const image = isReleased ? newImage(family) : old;
  const variables = isReleased ? newVariables(draw) : {};
  const taskDefinition = world.registerTaskDefinition(definitionOf({ family, image, variables })).arn;
  world.createSteadyService({
    cluster: CLUSTER,
    serviceName: name,
    taskDefinition,
    ...(draw.isDaemon ? { schedulingStrategy: 'DAEMON', launchType: 'EC2' } : { desiredCount: draw.desiredCount }),
    ...(hasBalancer && { loadBalancers: [balance(elb, name)] }),
    healthCheckGracePeriodSeconds: draw.graceSeconds,
  });
  // Set afterwards, so that the service is steady whatever its configuration says.
  call('UpdateService', { cluster: CLUSTER, service: name, deploymentConfiguration: draw.configuration });
}

function balance(elb: ElbWorld, name: string): Body {
  const balancer = elb.createLoadBalancer({ name });
  const [blue, green] = ['blue', 'green'].map(
    (colour) =>
      elb.createTargetGroup({
        name: `${name}-${colour}`,
        port: 8080,
        deregistrationDelaySeconds: 5,
        healthCheck: { intervalSeconds: 10 },
      }).arn,
  );
  if (blue === undefined || green === undefined) throw new Error('no target groups');
  const targetGroups = [
    { arn: blue, weight: 100 },
    { arn: green, weight: 0 },
  ];
  const listen = (port: number): string =>
    elb.createListener({ loadBalancerArn: balancer.arn, port, forward: { targetGroups } }).arn;
  return {
    targetGroupArn: blue,
    containerName: 'app',
    containerPort: 8080,
    advancedConfiguration: {
      alternateTargetGroupArn: green,
      productionListenerRule: listen(80),
      testListenerRule: listen(8443),
      roleArn: 'arn:aws:iam::123456789012:role/ecs-infrastructure',
    },
  };
}

/** Old revisions are held by others too: a service of another cluster, and a task that nobody counts. */
function holdOldRevisions(world: EcsWorld, { services }: Schedule): void {
  const [first] = services;
  if (first === undefined) return;
  world.createCluster('other');
  world.createSteadyService({
    cluster: 'other',
    serviceName: 'jobs',
    taskDefinition: `${first.family}:1`,
    desiredCount: 1,
  });
}

function definitionOf({
  family,
  image,
  variables,
}: {
  readonly family: string;
  readonly image: string;
  readonly variables: Readonly<Record<string, string>>;
}): Body {
  const environment = Object.entries({ DATABASE_URL: `postgres://app:${SECRET}@db/app`, ...variables });
  const hasCheck = family.endsWith('2');
  return {
    family,
    containerDefinitions: [
      {
        name: 'app',
        image,
        memory: 128,
        essential: true,
        portMappings: [{ containerPort: 8080 }],
        environment: environment.map(([name, value]) => ({ name, value })),
        ...(hasCheck && { healthCheck: { command: ['CMD', 'true'] } }),
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': `/ecs/${family}`, 'awslogs-stream-prefix': 'app' },
        },
      },
    ],
  };
}
