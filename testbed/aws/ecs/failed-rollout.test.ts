import { describe, expect, test } from '@jest/globals';
import {
  ROLLBACK,
  START,
  bed,
  define,
  deploy,
  events,
  isSettled,
  serviceDeployment,
  steady,
  until,
} from './world-bed.ts';

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
