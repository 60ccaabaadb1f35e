import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../core/random.ts';
import type { Body } from '../core/service.ts';
import { ElbWorld } from '../elb/world.ts';
import { breakerThreshold } from './circuit-breaker.ts';
import type { DeploymentConfiguration, DeploymentRecord, ImageLookup, LogLine, ServiceRecord } from './model.ts';
import { primaryOf } from './rollout.ts';
import { deleteService } from './services.ts';
import { stopServiceDeployment } from './stop-requests.ts';
import { stopTask } from './tasks.ts';
import { updateService } from './update-service.ts';
import { EcsWorld } from './world.ts';

const START = Date.parse('2026-11-20T09:00:00Z');
const ROLLBACK = { deploymentCircuitBreaker: { enable: true, rollback: true } };

interface Bed {
  readonly world: EcsWorld;
  readonly elb: ElbWorld;
  readonly lines: LogLine[];
}

function bed(options: { seed?: number; images?: ImageLookup; hasLogGroup?: (group: string) => boolean } = {}): Bed {
  const place = { account: '123456789012', region: 'us-east-1', now: START };
  const elb = new ElbWorld({ ...place, random: seededRandom(7) });
  const lines: LogLine[] = [];
  const world = new EcsWorld({
    ...place,
    elb,
    random: seededRandom(options.seed ?? 1),
    writeLog: (line) => lines.push(line),
    ...(options.images && { images: options.images }),
    ...(options.hasLogGroup && { hasLogGroup: options.hasLogGroup }),
  });
  world.createCluster('prod');
  return { world, elb, lines };
}

function define(world: EcsWorld, tag: string, container: Body = {}): string {
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

function steady(world: EcsWorld, input: Body = {}): ServiceRecord {
  define(world, 'v1');
  return world.createSteadyService({
    cluster: 'prod',
    serviceName: 'api',
    taskDefinition: 'api',
    desiredCount: 1,
    ...input,
  });
}

function deploy(world: EcsWorld, taskDefinition: string, input: Body = {}): DeploymentRecord {
  const service = updateService(world.state, { cluster: 'prod', service: 'api', taskDefinition, ...input }, false);
  const primary = primaryOf(service);
  if (primary === undefined) throw new Error('no PRIMARY');
  return primary;
}

/** Ticks second by second until `done`, at most an hour; the virtual seconds that passed. */
function until(world: EcsWorld, done: () => boolean): number {
  for (let passed = 0; passed < 3600; passed += 1) {
    if (done()) return passed;
    world.tick(1000);
  }
  throw new Error('not within an hour');
}

function isSettled(service: ServiceRecord): boolean {
  return service.deployments.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED';
}

/** Events since the start, oldest first, ids of tasks and the service's prefix cut away. */
function events(service: ServiceRecord): string[] {
  return service.events
    .filter(({ createdAt }) => createdAt >= START)
    .toReversed()
    .map(({ message }) => message.replace(/^\(service api\) /, '').replaceAll(/\(task [0-9a-f]{32}\)/g, '(task)'));
}

function serviceDeployment(world: EcsWorld, deployment: DeploymentRecord) {
  const record = world.state.serviceDeployments.get(deployment.serviceDeploymentArn);
  if (record === undefined) throw new Error('no service deployment');
  return record;
}

describe('a rollout that goes well', () => {
  test('keeps the old tasks until the new ones are healthy, then completes and is steady 1 ms later', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2 });
    const next = deploy(world, define(world, 'v2'));
    expect(service.deployments.map(({ status, rolloutState }) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY IN_PROGRESS',
      'ACTIVE COMPLETED',
    ]);
    let fewest = Infinity;
    until(world, () => {
      fewest = Math.min(
        fewest,
        world.tasks().filter(({ phase, desiredStatus }) => phase === 'RUNNING' && desiredStatus === 'RUNNING').length,
      );
      return isSettled(service);
    });
    expect(fewest).toBe(2);
    expect(events(service)).toEqual([
      'has started 2 tasks: (task) (task).',
      'has stopped 2 running tasks: (task) (task).',
      `(deployment ${next.id}) deployment completed.`,
      'has reached a steady state.',
    ]);
    const [last, before] = service.events;
    expect((last?.createdAt ?? 0) - (before?.createdAt ?? 0)).toBe(1);
    expect(serviceDeployment(world, next)).toMatchObject({ status: 'SUCCESSFUL', breaker: { status: 'DISABLED' } });
    expect(next.rolloutStateReason).toBe(`ECS deployment ${next.id} completed.`);
  });

  test('behind a load balancer registers first, deregisters ten seconds after the stop and waits for draining (recording G)', () => {
    const { world, elb } = bed();
    const balancer = elb.createLoadBalancer({ name: 'alb' });
    const group = elb.createTargetGroup({
      name: 'api',
      port: 8080,
      deregistrationDelaySeconds: 60,
      healthCheck: { intervalSeconds: 10 },
    });
    elb.createListener({
      loadBalancerArn: balancer.arn,
      port: 80,
      forward: { targetGroups: [{ arn: group.arn, weight: 1 }] },
    });
    const service = steady(world, {
      desiredCount: 2,
      loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }],
    });
    expect(elb.targets(group.arn).map(({ health }) => health.state)).toEqual(['healthy', 'healthy']);
    const old = service.deployments[0];
    const next = deploy(world, define(world, 'v2'));
    const states = new Set<string>();
    until(world, () => {
      for (const { health } of elb.targets(group.arn)) states.add(health.state);
      return isSettled(service);
    });
    expect([...states].toSorted()).toEqual(['draining', 'healthy', 'initial']);
    expect(events(service)).toEqual([
      'has started 2 tasks: (task) (task).',
      `registered 2 targets in (target-group ${group.arn})`,
      'has stopped 2 running tasks: (task) (task).',
      `deregistered 2 targets in (target-group ${group.arn})`,
      `(service api, taskSet ${old?.id}) has begun draining connections on 2 tasks.`,
      `(deployment ${next.id}) deployment completed.`,
      'has reached a steady state.',
    ]);
    const at = (text: string): number => service.events.find(({ message }) => message.includes(text))?.createdAt ?? 0;
    expect(at('deregistered') - at('has stopped')).toBeGreaterThanOrEqual(10_000);
    expect(at('begun draining') - at('deregistered')).toBe(6);
    expect(at('completed') - at('deregistered')).toBeGreaterThanOrEqual(60_000);
    expect(elb.targets(group.arn)).toHaveLength(2);
  });

  test('with a maximum of 100 percent stops old tasks first, never below the minimum', () => {
    const { world } = bed();
    const service = steady(world, {
      desiredCount: 4,
      deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 50 },
    });
    deploy(world, define(world, 'v2'));
    let fewest = Infinity;
    let most = 0;
    until(world, () => {
      const live = world.tasks().filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
      fewest = Math.min(fewest, live.filter(({ phase }) => phase === 'RUNNING').length);
      most = Math.max(most, live.length);
      return isSettled(service);
    });
    expect({ fewest, most }).toEqual({ fewest: 2, most: 4 });
  });

  test('counts a task without any health check as healthy only 40 s after RUNNING', () => {
    const { world } = bed();
    const service = steady(world);
    const next = deploy(world, define(world, 'v2'));
    until(world, () => isSettled(service));
    const task = world.tasks().find(({ deploymentId }) => deploymentId === next.id);
    const stopped = service.events.find(({ message }) => message.includes('has stopped'));
    expect((stopped?.createdAt ?? 0) - (task?.startedAt ?? 0)).toBe(40_000);
  });

  test('scaled to zero completes with no task, and a desired count alone begins no deployment', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2 });
    const [before] = service.deployments;
    updateService(world.state, { cluster: 'prod', service: 'api', desiredCount: 0 }, false);
    expect(service.deployments).toEqual([before]);
    until(world, () => world.tasks().every(({ phase }) => phase === 'STOPPED'));
    expect(world.tasks().map(({ stoppedReason }) => stoppedReason)).toEqual(
      Array.from({ length: 2 }, () => `Scaling activity initiated by (deployment ${before?.id})`),
    );
    const next = deploy(world, define(world, 'v2'));
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(next.id);
    expect(world.tasks().some(({ deploymentId }) => deploymentId === next.id)).toBe(false);
  });

  test('begins by force on the same task definition, and not without force', () => {
    const { world } = bed();
    const service = steady(world);
    const [before] = service.deployments;
    deploy(world, 'api:1');
    expect(service.deployments).toEqual([before]);
    const forced = deploy(world, 'api:1', { forceNewDeployment: true });
    expect(forced.id).not.toBe(before?.id);
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(forced.id);
  });

  test('begins when the network changes or comes to be, not when it stays', () => {
    const { world } = bed();
    const service = steady(world);
    const [before] = service.deployments;
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'DISABLED' } };
    updateService(world.state, { cluster: 'prod', service: 'api', networkConfiguration: null }, false);
    expect(service.deployments).toEqual([before]);
    updateService(world.state, { cluster: 'prod', service: 'api', networkConfiguration }, false);
    expect(service.deployments).toHaveLength(2);
    const sameInOtherOrder = { awsvpcConfiguration: { assignPublicIp: 'DISABLED', subnets: ['subnet-1'] } };
    updateService(world.state, { cluster: 'prod', service: 'api', networkConfiguration: sameInOtherOrder }, false);
    expect(service.deployments).toHaveLength(2);
  });

  test('of a DAEMON runs one task on each container instance, the old one stopped first', () => {
    const { world } = bed();
    const service = steady(world, { schedulingStrategy: 'DAEMON', desiredCount: undefined, launchType: 'EC2' });
    expect(world.tasks()).toHaveLength(2);
    deploy(world, define(world, 'v2'));
    let most = 0;
    until(world, () => {
      most = Math.max(most, world.tasks().filter(({ desiredStatus }) => desiredStatus === 'RUNNING').length);
      return isSettled(service);
    });
    expect(most).toBe(2);
  });
});

describe('a rollout that fails', () => {
  test('for an image that cannot be pulled trips after the start that follows three failures and re-promotes the old id (recordings A, B)', () => {
    const { world } = bed();
    const service = steady(world, { deploymentConfiguration: ROLLBACK });
    const old = service.deployments[0];
    const bad = deploy(world, define(world, 'missing'));
    const failedAt: number[] = [];
    until(world, () => {
      if (bad.failedTasks > failedAt.length) failedAt.push(world.state.now);
      return bad.rolloutState === 'FAILED';
    });
    expect(failedAt).toHaveLength(3);
    expect(service.deployments.map(({ id, status, rolloutState }) => [id, status, rolloutState])).toEqual([
      [old?.id, 'PRIMARY', 'IN_PROGRESS'],
      [bad.id, 'ACTIVE', 'FAILED'],
    ]);
    expect(bad.rolloutStateReason).toBe('ECS deployment circuit breaker: tasks failed to start.');
    expect(old?.rolloutStateReason).toBe(`ECS deployment circuit breaker: rolling back to deploymentId ${old?.id}.`);
    expect(serviceDeployment(world, bad)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      rollback: { serviceRevisionArn: old?.revision.arn },
      breaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    });
    const rollbackSeconds = until(world, () => isSettled(service));
    expect(rollbackSeconds).toBeGreaterThanOrEqual(45);
    const placed = `was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref registry.example/api:missing: not found.`;
    expect(events(service)).toEqual([
      'has started 1 tasks: (task).',
      placed,
      'has started 1 tasks: (task).',
      placed,
      'has started 1 tasks: (task).',
      placed,
      'has started 1 tasks: (task).',
      `(deployment ${bad.id}) deployment failed: tasks failed to start.`,
      `rolling back to deployment ${old?.id}.`,
      'stopped 1 pending tasks.',
      `(deployment ${old?.id}) deployment completed.`,
      'has reached a steady state.',
    ]);
    expect(service.deployments[0]?.id).toBe(old?.id);
    expect(service.deployments[0]?.createdAt).toBe(START - 10 * 24 * 3_600_000);
    expect(serviceDeployment(world, bad)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(serviceDeployment(world, bad).stoppedAt).toBeUndefined();
    expect(service.settings.taskDefinition).toContain(':1');
  });

  test('for a container that exits at once counts each exit and pauses between the starts (recording C)', () => {
    const { world } = bed();
    const service = steady(world, { deploymentConfiguration: ROLLBACK });
    const bad = deploy(world, define(world, 'crash'));
    until(world, () => isSettled(service));
    const failed = world.tasks().filter(({ deploymentId }) => deploymentId === bad.id);
    expect(failed).toHaveLength(4);
    const gaps = failed.slice(1).map((task, at) => (task.createdAt - (failed[at]?.createdAt ?? 0)) / 1000);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(45);
      expect(gap).toBeLessThanOrEqual(75);
    }
    expect(failed[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 1 }],
    });
    expect(events(service).filter((text) => text.includes('unable'))).toEqual([]);
  });

  test('for a failing container health check replaces the task, says so and rolls back (recording D)', () => {
    const { world } = bed();
    define(world, 'unhealthy', { healthCheck: { command: ['CMD', 'false'] } });
    const service = world.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 1 } },
      },
    });
    const [first] = service.deployments;
    until(world, () => first?.rolloutState === 'FAILED');
    const told = service.events.toReversed();
    const [started, replaced, unhealthy, stopped, failed] = told;
    const ids = world.tasks().map(({ id }) => id);
    expect(started?.message).toBe(`(service api) has started 1 tasks: (task ${ids[0]}).`);
    expect(replaced?.message).toBe(
      `(service api) has started 1 tasks: (task ${ids[1]}). Amazon ECS replaced 1 tasks due to an unhealthy status.`,
    );
    expect(unhealthy?.message).toBe(`(service api) (task ${ids[0]}) failed container health checks.`);
    expect(stopped?.message).toBe(`(service api) has stopped 1 running tasks: (task ${ids[0]}).`);
    expect(failed?.message).toBe(`(service api) (deployment ${first?.id}) deployment failed: tasks failed to start.`);
    expect((unhealthy?.createdAt ?? 0) - (replaced?.createdAt ?? 0)).toBe(38);
    expect(world.tasks()[0]).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed container health checks',
      containers: [{ exitCode: 137 }],
    });
  });

  test('as the first one has no rollback candidate', () => {
    const { world } = bed();
    define(world, 'crash');
    const service = world.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      deploymentConfiguration: ROLLBACK,
    });
    const [first] = service.deployments;
    if (first === undefined) throw new Error('no deployment');
    until(world, () => first.rolloutState === 'FAILED');
    expect(serviceDeployment(world, first)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    world.tick(600_000);
    expect(service.deployments.map(({ status, rolloutState }) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY FAILED',
    ]);
  });

  test('without rollback stays PRIMARY and FAILED, starts nothing more and leaves the old tasks alone', () => {
    const { world } = bed();
    const service = steady(world, {
      desiredCount: 2,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    const bad = deploy(world, define(world, 'crash'));
    until(world, () => bad.rolloutState === 'FAILED');
    const record = serviceDeployment(world, bad);
    expect(record.status).toBe('STOPPED');
    expect(record.stoppedAt).toBe(world.state.now);
    world.tick(60_000);
    const count = world.tasks().length;
    world.tick(600_000);
    expect(world.tasks()).toHaveLength(count);
    expect(service.deployments.map(({ status, rolloutState }) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY FAILED',
      'ACTIVE COMPLETED',
    ]);
    expect(world.tasks().filter(({ phase }) => phase === 'RUNNING')).toHaveLength(2);
  });

  test('without a breaker goes on for ever with longer and longer pauses, and says so once', () => {
    const { world } = bed();
    const service = steady(world);
    const bad = deploy(world, define(world, 'wrong-platform'));
    world.tick(3_600_000);
    const starts = world.tasks().filter(({ deploymentId }) => deploymentId === bad.id);
    const pauses = starts.slice(1).map((task, at) => task.createdAt - (starts[at]?.createdAt ?? 0));
    expect(Math.max(...pauses)).toBeGreaterThan(8 * Math.min(...pauses));
    expect(bad.rolloutState).toBe('IN_PROGRESS');
    expect(
      events(service).filter((text) => text.startsWith('is unable to consistently start tasks successfully.')),
    ).toHaveLength(1);
    expect(starts[0]?.stoppedReason).toContain("does not contain descriptor matching platform 'linux/amd64'");
  });

  test('for targets that answer 500 names codes, port and target group, after the grace period (recording E)', () => {
    const { world, elb } = bed();
    const balancer = elb.createLoadBalancer({ name: 'alb' });
    const group = elb.createTargetGroup({
      name: 'api',
      port: 8080,
      deregistrationDelaySeconds: 5,
      healthCheck: { intervalSeconds: 15, unhealthyThreshold: 3 },
    });
    elb.createListener({
      loadBalancerArn: balancer.arn,
      port: 80,
      forward: { targetGroups: [{ arn: group.arn, weight: 1 }] },
    });
    const service = steady(world, {
      loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }],
      healthCheckGracePeriodSeconds: 60,
      deploymentConfiguration: ROLLBACK,
    });
    const bad = deploy(world, define(world, 'elb-500'));
    until(world, () => isSettled(service));
    const failed = world.tasks().find(({ deploymentId }) => deploymentId === bad.id);
    expect(failed?.stoppedReason).toBe(`Task failed ELB health checks in (target-group ${group.arn})`);
    expect((failed?.stoppingAt ?? 0) - (failed?.startedAt ?? 0)).toBeGreaterThanOrEqual(60_000);
    expect(service.events.map(({ message }) => message)).toContain(
      `(service api) (task ${failed?.id}) (port 8080) is unhealthy in (target-group ${group.arn}) due to (reason Health checks failed with these codes: [500]).`,
    );
    expect(serviceDeployment(world, bad).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test('forgets its failures with a healthy task, unless it is told not to', () => {
    const counts = [true, false].map((resetOnHealthyTask) => {
      const { world } = bed();
      steady(world, {
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask } },
      });
      const next = deploy(world, define(world, 'crash'));
      until(world, () => next.failedTasks === 1);
      world.simulate({ image: 'api:crash', scenario: 'ok' });
      until(world, () => next.rolloutState === 'COMPLETED');
      return next.failedTasks;
    });
    expect(counts).toEqual([0, 1]);
  });
});

describe('a rollout that somebody ends', () => {
  test('by a newer deployment is superseded: ours ACTIVE, its service deployment STOPPED, never rolled back', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2, deploymentConfiguration: ROLLBACK });
    const ours = deploy(world, define(world, 'v2'));
    world.tick(20_000);
    const newer = deploy(world, define(world, 'v3'));
    expect(service.deployments.map(({ id, status }) => `${id} ${status}`)).toEqual([
      `${newer.id} PRIMARY`,
      `${ours.id} ACTIVE`,
      expect.stringContaining(' ACTIVE'),
    ]);
    expect(serviceDeployment(world, ours)).toMatchObject({ status: 'STOPPED', stoppedAt: world.state.now });
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(newer.id);
    expect(serviceDeployment(world, newer).status).toBe('SUCCESSFUL');
  });

  test('by StopServiceDeployment rolls back without any breaker, PENDING first, and a second stop is a conflict', () => {
    const { world } = bed();
    const service = steady(world);
    const [old] = service.deployments;
    const ours = deploy(world, define(world, 'crash-after-300'));
    expect(serviceDeployment(world, ours).status).toBe('PENDING');
    world.tick(2000);
    expect(serviceDeployment(world, ours)).toMatchObject({ status: 'IN_PROGRESS', startedAt: START + 1600 });
    stopServiceDeployment(world.state, ours.serviceDeploymentArn, 'ROLLBACK');
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_REQUESTED');
    world.tick(1000);
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_IN_PROGRESS');
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(old?.id);
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_SUCCESSFUL');
    expect(() => stopServiceDeployment(world.state, ours.serviceDeploymentArn, 'ROLLBACK')).toThrow(
      /cannot be stopped/,
    );
  });

  test('by deleting the service: DRAINING, then INACTIVE and no more to be updated', () => {
    const { world } = bed();
    const service = steady(world);
    deleteService(world.state, { cluster: 'prod', service: 'api', force: true });
    expect(service.status).toBe('DRAINING');
    until(world, () => service.status === 'INACTIVE');
    expect(() => deploy(world, 'api:1')).toThrow('Service was not ACTIVE.');
  });
});

describe('tasks of a service', () => {
  test('that a user stops are replaced some 15 s later, without a failure (recording H)', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2 });
    const [task] = world.tasks();
    if (task === undefined) throw new Error('no task');
    stopTask(world.state, task, { code: 'UserInitiated', reason: 'Task stopped by user' });
    expect(task.phase).toBe('DEACTIVATING');
    const waited = until(world, () => world.tasks().length === 3);
    expect(waited).toBeGreaterThanOrEqual(14);
    expect(waited).toBeLessThanOrEqual(20);
    expect(service.deployments[0]?.failedTasks).toBe(0);
    until(world, () => events(service).at(-1) === 'has reached a steady state.');
  });

  test('tell a steady state again every six hours, and keep at most 100 events', () => {
    const { world } = bed();
    const service = steady(world);
    world.advanceTo(START + 13 * 3_600_000);
    expect(events(service)).toEqual(['has reached a steady state.', 'has reached a steady state.']);
    for (let at = 0; at < 150; at += 1) deploy(world, 'api:1', { forceNewDeployment: true });
    world.tick(120_000);
    expect(service.events.length).toBeLessThanOrEqual(100);
  });

  test.each([
    [
      'oom',
      {
        stopCode: 'EssentialContainerExited',
        containers: [{ exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' }],
      },
    ],
    ['exec-format', { stopCode: 'EssentialContainerExited', containers: [{ exitCode: 255 }] }],
    [
      'nocapacity',
      {
        stopCode: 'TaskFailedToStart',
        containers: [],
        stoppedReason: expect.stringContaining('Capacity is unavailable at this time'),
      },
    ],
    [
      'no-secret',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: expect.stringContaining('ResourceInitializationError: unable to pull secrets'),
      },
    ],
    [
      'missing',
      { stopCode: 'TaskFailedToStart', containers: [{ reason: expect.stringContaining('CannotPullContainerError') }] },
    ],
    ['crash-after-90', { stopCode: 'EssentialContainerExited', containers: [{ exitCode: 1 }] }],
  ])('end as the tag %s says', (tag, expected) => {
    const { world } = bed();
    steady(world);
    const next = deploy(world, define(world, tag));
    until(world, () =>
      world.tasks().some(({ deploymentId, phase }) => deploymentId === next.id && phase === 'STOPPED'),
    );
    expect(world.tasks().find(({ deploymentId }) => deploymentId === next.id)).toMatchObject(expected);
  });

  test('take the digest and the scenario from the registry, and fail when it has no such image', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const images: ImageLookup = (image) =>
      image.includes('@') ? { digest, tags: ['crash'] } : image.endsWith(':gone') ? 'missing' : undefined;
    const { world } = bed({ images });
    steady(world);
    const next = deploy(world, define(world, 'x', { image: `registry.example/api@${digest}` }));
    expect(next.revision.containerImages).toEqual([
      { containerName: 'app', image: `registry.example/api@${digest}`, imageDigest: digest },
    ]);
    until(world, () => next.failedTasks === 1);
    expect(world.tasks().find(({ deploymentId }) => deploymentId === next.id)?.containers[0]?.imageDigest).toBe(digest);
    const gone = deploy(world, define(world, 'gone'));
    until(world, () => gone.failedTasks === 1);
    expect(world.tasks().at(-1)?.stoppedReason).toContain('failed to resolve ref registry.example/api:gone: not found');
  });

  test('print into their log stream, and do not start without their log group', () => {
    const { world, lines } = bed();
    steady(world);
    const next = deploy(world, define(world, 'crash'));
    until(world, () => next.failedTasks === 1);
    const task = world.tasks().find(({ deploymentId }) => deploymentId === next.id);
    expect(lines.map(({ group, stream, message }) => ({ group, stream, message })).at(-1)).toEqual({
      group: '/ecs/api',
      stream: `app/app/${task?.id}`,
      message: "KeyError: 'DATABASE_URL'",
    });
    const { world: other } = bed({ hasLogGroup: () => false });
    define(other, 'v1');
    const service = other.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
    });
    until(other, () => service.deployments[0]?.failedTasks === 1);
    expect(other.tasks()[0]?.stoppedReason).toContain('The specified log group does not exist.');
  });

  test('are forgotten no sooner than an hour after they stopped', () => {
    const { world } = bed();
    const service = steady(world);
    const [old] = world.tasks();
    deploy(world, define(world, 'v2'));
    until(world, () => isSettled(service));
    world.tick(3_600_000);
    expect(world.tasks()).toContain(old);
    world.tick(1_200_000);
    expect(world.tasks()).not.toContain(old);
  });
});

describe('the threshold of the circuit breaker', () => {
  test.each([
    [1, undefined, 3],
    [7, undefined, 4],
    [1000, undefined, 200],
    [10, { type: 'COUNT', value: 2 }, 2],
    [10, { type: 'BOUNDED_PERCENT', value: 80 }, 8],
    [4, { type: 'BOUNDED_PERCENT', value: 25 }, 3],
    [4, { type: 'UNBOUNDED_PERCENT', value: 25 }, 1],
    [1000, { type: 'UNBOUNDED_PERCENT', value: 50 }, 500],
  ] as const)('of %d tasks with %j is %d', (desiredCount, thresholdConfiguration, expected) => {
    const configuration: DeploymentConfiguration = {
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      strategy: 'ROLLING',
      deploymentCircuitBreaker: {
        enable: true,
        rollback: true,
        ...(thresholdConfiguration && { thresholdConfiguration }),
      },
    };
    expect(breakerThreshold({ configuration, desiredCount })).toBe(expected);
  });
});
