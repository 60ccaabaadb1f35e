/** What the tests of the ECS world share: a world without HTTP, a service, and ways to look at it. */
import type { Body } from '../core/service.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { DeploymentRecord, ImageLookup, LogLine, ServiceDeploymentRecord, ServiceRecord } from './model.ts';
import { primaryOf } from './rollout.ts';
import { updateService } from './update-service.ts';
import { inMemoryEcs } from './in-memory.ts';
import type { EcsWorld } from './world.ts';

export const START = Date.parse('2026-11-20T09:00:00Z');
export const ROLLBACK = { deploymentCircuitBreaker: { enable: true, rollback: true } };

export interface Bed {
  readonly world: EcsWorld;
  readonly elb: ElbWorld;
  readonly lines: LogLine[];
}

export function bed(
  options: { seed?: number; images?: ImageLookup; hasLogGroup?: (group: string) => boolean } = {},
): Bed {
  const lines: LogLine[] = [];
  const { world, elb } = inMemoryEcs({ ...options, now: START, writeLog: (line) => lines.push(line) });
  world.createCluster('prod');
  return { world, elb, lines };
}

export function define(world: EcsWorld, tag: string, container: Body = {}): string {
  return world.registerTaskDefinition({
    family: 'api',
    containerDefinitions: [
      {
        name: 'app',
        image: `registry.example/api:${tag}`,
        memory: 128,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api', 'awslogs-stream-prefix': 'app' },
        },
        ...container,
      },
    ],
  }).arn;
}

export function steady(world: EcsWorld, input: Body = {}): ServiceRecord {
  define(world, 'v1');
  return world.createSteadyService({
    cluster: 'prod',
    serviceName: 'api',
    taskDefinition: 'api',
    desiredCount: 1,
    ...input,
  });
}

export function deploy(world: EcsWorld, taskDefinition: string, input: Body = {}): DeploymentRecord {
  const service = updateService(world.state, { cluster: 'prod', service: 'api', taskDefinition, ...input }, false);
  const primary = primaryOf(service);
  if (primary === undefined) throw new Error('no PRIMARY');
  return primary;
}

/** Ticks second by second until `done`, at most an hour; the virtual seconds that passed. */
export function until(world: EcsWorld, done: () => boolean): number {
  for (let passed = 0; passed < 3600; passed += 1) {
    if (done()) return passed;
    world.tick(1000);
  }
  throw new Error('not within an hour');
}

export function isSettled(service: ServiceRecord): boolean {
  return service.deployments.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED';
}

/** Events since the start, oldest first, ids of tasks and the service's prefix cut away. */
export function events(service: ServiceRecord): string[] {
  return service.events
    .filter(({ createdAt }) => createdAt >= START)
    .toReversed()
    .map(({ message }) => message.replace(/^\(service api\) /, '').replaceAll(/\(task [0-9a-f]{32}\)/g, '(task)'));
}

export function serviceDeployment(world: EcsWorld, deployment: DeploymentRecord): ServiceDeploymentRecord {
  const record = world.state.serviceDeployments.get(deployment.serviceDeploymentArn);
  if (record === undefined) throw new Error('no service deployment');
  return record;
}
