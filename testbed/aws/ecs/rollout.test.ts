import { describe, expect, test } from '@jest/globals';
import { updateService } from './update-service.ts';
import { bed, define, deploy, events, isSettled, serviceDeployment, steady, until } from './world-bed.ts';

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
