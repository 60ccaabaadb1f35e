import { describe, expect, test } from '@jest/globals';
import { trafficSteps } from './lifecycle-steps.ts';
import { described, shiftBed, standing, story, tickUntil, weightOf } from './shift-bed.ts';
import type { ShiftBed } from './shift-bed.ts';
import { stopServiceDeployment } from './stop-requests.ts';
import { bed, define, deploy, events, steady, until } from './world-bed.ts';

const BLUE_GREEN = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 };

function tags({ world }: Pick<ShiftBed, 'world'>): string[] {
  return world
    .tasks()
    .filter(({ desiredStatus, phase }) => desiredStatus === 'RUNNING' && phase === 'RUNNING')
    .map(({ containers }) => containers[0]?.spec.image.split(':')[1] ?? '');
}

describe('a blue/green deployment', () => {
  test('goes through the stages in the order of AWS and bakes with both revisions running', () => {
    const made = shiftBed(BLUE_GREEN);
    const { world, service, groups } = made;
    const next = deploy(world, define(world, 'v2'));
    expect(described(made, next)).toMatchObject({
      status: 'PENDING',
      targetServiceRevision: { requestedProductionTrafficWeight: 0, requestedTestTrafficWeight: 0 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 100, runningTaskCount: 2 }],
    });
    expect(described(made, next).lifecycleStage).toBeUndefined();
    const told = story(made, next);
    expect(told.map(([text]) => text)).toEqual([
      'PRE_SCALE_UP 0/0',
      'SCALE_UP 0/0',
      'POST_SCALE_UP 0/0',
      'TEST_TRAFFIC_SHIFT 0/100',
      'POST_TEST_TRAFFIC_SHIFT 0/100',
      'PRODUCTION_TRAFFIC_SHIFT 100/100',
      'POST_PRODUCTION_TRAFFIC_SHIFT 100/100',
      'BAKE_TIME 100/100',
      'CLEAN_UP 100/100',
    ]);
    expect(Object.fromEntries(told)['BAKE_TIME 100/100']).toBe(180);
    expect(described(made, next)).toMatchObject({
      status: 'SUCCESSFUL',
      sourceServiceRevisions: [{ runningTaskCount: 0, requestedProductionTrafficWeight: 0 }],
      targetServiceRevision: { runningTaskCount: 2, requestedProductionTrafficWeight: 100 },
    });
    expect(service.deployments.map(({ id }) => id)).toEqual([next.id]);
    expect(weightOf(made, groups.green)).toBe(100);
    expect(tags(made)).toEqual(['v2', 'v2']);
  });

  test('lists both deployments while it goes on, keeps the old tasks and replaces one that dies', () => {
    const made = shiftBed(BLUE_GREEN);
    const { world, service } = made;
    const next = deploy(world, define(world, 'v2'));
    tickUntil(made, next, ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME');
    expect(service.deployments.map(({ status, rolloutState }) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY IN_PROGRESS',
      'ACTIVE COMPLETED',
    ]);
    const old = world.tasks().find(({ deploymentId }) => deploymentId !== next.id);
    world.disturb(old?.arn ?? '', { exitCode: 1 });
    until(world, () => tags(made).length === 3);
    until(world, () => tags(made).length === 4);
    expect(tags(made).toSorted()).toEqual(['v1', 'v1', 'v2', 'v2']);
    expect(next.failedTasks).toBe(0);
  });

  test('uses the other target group each time, and says so in the service revision', () => {
    const made = shiftBed({ strategy: 'BLUE_GREEN' });
    const { world, groups, listeners } = made;
    const used = ['v2', 'v3'].map((tag) => {
      const next = deploy(world, define(world, tag));
      story(made, next);
      return next.revision.targets.map(({ targetGroupArn, advancedConfiguration: rules }) => [
        targetGroupArn,
        rules?.productionListenerRule,
      ]);
    });
    expect(used).toEqual([[[groups.green, listeners.production]], [[groups.blue, listeners.production]]]);
    expect(weightOf(made, groups.blue)).toBe(100);
  });

  test('needs no load balancer, and the first one of a service has no source', () => {
    const { world } = bed();
    define(world, 'v1');
    const service = world.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      deploymentConfiguration: BLUE_GREEN,
    });
    const [first] = service.deployments;
    if (first === undefined) throw new Error('no deployment');
    const told = story({ world }, first).map(([text]) => text);
    expect(told.slice(-2)).toEqual(['PRODUCTION_TRAFFIC_SHIFT 100/100', 'POST_PRODUCTION_TRAFFIC_SHIFT 100/100']);
    expect(described({ world }, first)).toMatchObject({ status: 'SUCCESSFUL', sourceServiceRevisions: [] });
  });
});

describe('traffic in steps', () => {
  test('of a canary bakes once, then all is shifted', () => {
    const made = shiftBed({
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 12.5, canaryBakeTimeInMinutes: 2 },
    });
    const next = deploy(made.world, define(made.world, 'v2'));
    const told = story(made, next).filter(([text]) => text.startsWith('PRODUCTION_TRAFFIC_SHIFT'));
    expect(told).toEqual([
      ['PRODUCTION_TRAFFIC_SHIFT 12.5/100', 120],
      ['PRODUCTION_TRAFFIC_SHIFT 100/100', 5],
    ]);
  });

  test('of a linear one are equal, with a bake after each but the last', () => {
    const made = shiftBed({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 1 } });
    const next = deploy(made.world, define(made.world, 'v2'));
    const told = story(made, next).filter(([text]) => text.startsWith('PRODUCTION_TRAFFIC_SHIFT'));
    expect(told).toEqual([
      ['PRODUCTION_TRAFFIC_SHIFT 33.3/100', 60],
      ['PRODUCTION_TRAFFIC_SHIFT 66.6/100', 60],
      ['PRODUCTION_TRAFFIC_SHIFT 99.9/100', 60],
      ['PRODUCTION_TRAFFIC_SHIFT 100/100', 5],
    ]);
  });

  test('have the defaults of AWS', () => {
    const linear = shiftBed({ strategy: 'LINEAR' }).service.configuration;
    expect(trafficSteps(linear).map(({ percent }) => percent)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(trafficSteps(linear)[0]?.bakeMs).toBe(6 * 60_000);
    const canary = shiftBed({ strategy: 'CANARY' }).service.configuration;
    expect(trafficSteps(canary)).toEqual([
      { percent: 5, bakeMs: 10 * 60_000 },
      { percent: 100, bakeMs: 0 },
    ]);
  });
});

describe('a rollback of shifted traffic', () => {
  test('gives the traffic back before the new tasks are stopped', () => {
    const made = shiftBed(BLUE_GREEN);
    const { world, groups, service } = made;
    const [old] = service.deployments;
    const next = deploy(world, define(world, 'v2'));
    tickUntil(made, next, ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME');
    stopServiceDeployment(world.state, next.serviceDeploymentArn, 'ROLLBACK');
    const told = story(made, next).map(([text]) => text);
    expect(told).toEqual(['PRODUCTION_TRAFFIC_SHIFT 0/100', 'TEST_TRAFFIC_SHIFT 0/0', 'CLEAN_UP 0/0']);
    expect(described(made, next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      rollback: { serviceRevisionArn: old?.revision.arn },
    });
    expect(service.deployments.map(({ id }) => id)).toEqual([old?.id]);
    expect([weightOf(made, groups.blue), weightOf(made, groups.green)]).toEqual([100, 0]);
    expect(tags(made)).toEqual(['v1', 'v1']);
  });

  test('by the circuit breaker happens before any traffic was shifted when tasks do not come up', () => {
    const made = shiftBed({ ...BLUE_GREEN, deploymentCircuitBreaker: { enable: true, rollback: true } });
    const next = deploy(made.world, define(made.world, 'crash'));
    const told = story(made, next).map(([text]) => text);
    expect(told).toEqual(['PRE_SCALE_UP 0/0', 'SCALE_UP 0/0', 'CLEAN_UP 0/0']);
    expect(described(made, next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      deploymentCircuitBreaker: { status: 'TRIGGERED' },
    });
    expect(tags(made)).toEqual(['v1', 'v1']);
  });

  test('starts the old tasks again when they were being removed, and shifts only when they are healthy', () => {
    const made = shiftBed(BLUE_GREEN);
    const { world, groups } = made;
    const next = deploy(world, define(world, 'v2'));
    tickUntil(made, next, ({ lifecycleStage }) => lifecycleStage === 'CLEAN_UP');
    world.tick(2000);
    stopServiceDeployment(world.state, next.serviceDeploymentArn, 'ROLLBACK');
    world.tick(5000);
    expect(standing(made, next)).toBe('SCALE_UP 100/100');
    expect(weightOf(made, groups.green)).toBe(100);
    story(made, next);
    expect(weightOf(made, groups.blue)).toBe(100);
    expect(tags(made)).toEqual(['v1', 'v1']);
  });
});

describe('a load balancer that is not set up for it', () => {
  test('fails the deployment before anything is started, in the words of AWS', () => {
    const made = shiftBed(BLUE_GREEN);
    const { world, elb, groups, listeners } = made;
    elb.setForward(listeners.production, [{ arn: groups.blue, weight: 100 }]);
    elb.setForward(listeners.test, [{ arn: groups.blue, weight: 100 }]);
    const next = deploy(world, define(world, 'v2'));
    story(made, next);
    expect(described(made, next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: `Service deployment rolled back because of invalid networking configuration: Target group ${groups.green} is not associated with either productionListenerRule or testListenerRule.`,
    });
    expect(world.tasks().some(({ deploymentId }) => deploymentId === next.id)).toBe(false);
    expect(weightOf(made, groups.blue)).toBe(100);
  });
});

describe('a newer deployment during a traffic shift', () => {
  test('reconciles first: traffic goes back to the completed revision, the superseded tasks are stopped', () => {
    const made = shiftBed({
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 20, canaryBakeTimeInMinutes: 30 },
    });
    const { world, groups } = made;
    const ours = deploy(world, define(world, 'v2'));
    tickUntil(made, ours, ({ lifecycleStage }) => lifecycleStage === 'PRODUCTION_TRAFFIC_SHIFT');
    world.tick(10_000);
    expect(weightOf(made, groups.green)).toBe(20);
    const newer = deploy(world, define(world, 'v3'));
    expect(described(made, ours)).toMatchObject({ status: 'STOPPED' });
    expect(described(made, newer).sourceServiceRevisions).toHaveLength(2);
    const told = story(made, newer).map(([text]) => text);
    expect(told.slice(0, 3)).toEqual(['RECONCILE_SERVICE 0/0', 'PRE_SCALE_UP 0/0', 'SCALE_UP 0/0']);
    expect(described(made, newer).status).toBe('SUCCESSFUL');
    expect(tags(made)).toEqual(['v3', 'v3']);
    expect(ours.status).toBe('ACTIVE');
  });
});

describe('a change of the strategy', () => {
  test('begins nothing by itself; the next deployment shifts traffic, and one after it rolls again', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 1 });
    const [before] = service.deployments;
    const blueGreen = { deploymentConfiguration: { strategy: 'BLUE_GREEN' } };
    expect(deploy(world, 'api:1', blueGreen).id).toBe(before?.id);
    const next = deploy(world, define(world, 'v2'));
    expect(story({ world }, next).length).toBeGreaterThan(3);
    const rolling = deploy(world, define(world, 'v3'), { deploymentConfiguration: { strategy: 'ROLLING' } });
    expect(story({ world }, rolling)).toEqual([['undefined undefined/undefined', expect.any(Number)]]);
    expect(events(service).at(-1)).toBe('has reached a steady state.');
  });
});
