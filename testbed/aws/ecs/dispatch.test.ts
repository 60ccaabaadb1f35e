import { describe, expect, test } from '@jest/globals';
import { FaultPlan } from '../core/faults.ts';
import { ecsDispatch, toSdkOutput } from './dispatch.ts';
import { bed, define, START, steady } from './world-bed.ts';

const DESCRIBE = { cluster: 'prod', services: ['api'] };

describe('the API in memory', () => {
  test('answers operations by name, with the faults that AWS would answer', () => {
    const { world } = bed();
    steady(world);
    const call = ecsDispatch(world, { checks: true });
    expect(call('DescribeServices', DESCRIBE)).toMatchObject({ services: [{ serviceName: 'api', runningCount: 1 }] });
    expect(() => call('DescribeServices', { ...DESCRIBE, cluster: 'none' })).toThrow(
      expect.objectContaining({ name: 'ClusterNotFoundException', message: 'Cluster not found.', status: 400 }),
    );
    expect(() => call('ListAccountSettings', {})).toThrow(
      expect.objectContaining({ name: 'UnknownOperationException' }),
    );
  });

  test('checks the model when it is asked to', () => {
    const { world } = bed();
    steady(world);
    const wrong = { ...DESCRIBE, services: 'api', colour: 'blue' };
    expect(() => ecsDispatch(world, { checks: true })('DescribeServices', wrong)).toThrow(
      'services: want list, got string; colour: no such member of DescribeServicesRequest',
    );
  });

  test('has the timestamps of the wire, and Dates for who wants the shapes of the SDK', () => {
    const { world } = bed();
    steady(world);
    define(world, 'v2');
    const call = ecsDispatch(world);
    call('UpdateService', { cluster: 'prod', service: 'api', taskDefinition: 'api:2' });
    const output = call('DescribeServices', DESCRIBE);
    expect(output).toMatchObject({ services: [{ deployments: [{ createdAt: START / 1000 }, {}] }] });
    expect(toSdkOutput('DescribeServices', output)).toMatchObject({
      services: [{ serviceName: 'api', deployments: [{ createdAt: new Date(START), status: 'PRIMARY' }, {}] }],
    });
  });

  test('deals out faults: throttles, resets, expired keys and reads that lag', () => {
    const { world } = bed();
    steady(world);
    const faults = new FaultPlan(undefined);
    const call = ecsDispatch(world, { faults });
    const hit = (kind: 'throttle' | 'reset' | 'expired-token'): void => {
      faults.add({ kind, times: 1, operation: 'DescribeServices' });
      call('DescribeServices', DESCRIBE);
    };
    expect(() => hit('throttle')).toThrow(expect.objectContaining({ name: 'ThrottlingException' }));
    expect(() => hit('reset')).toThrow(expect.objectContaining({ code: 'ECONNRESET' }));
    expect(() => hit('expired-token')).toThrow(expect.objectContaining({ name: 'ExpiredTokenException' }));
    faults.add({ kind: 'stale', times: 1, operation: 'UpdateService' });
    const listed = (): number =>
      (call('ListServiceDeployments', { cluster: 'prod', service: 'api' })['serviceDeployments'] as unknown[]).length;
    call('UpdateService', { cluster: 'prod', service: 'api', forceNewDeployment: true });
    expect(listed()).toBe(1);
    world.tick(6000);
    expect(listed()).toBe(2);
  });

  test('is quick: ten minutes of thirty services take a part of a second', () => {
    const { world } = bed();
    define(world, 'v1');
    const call = ecsDispatch(world);
    const names = Array.from({ length: 30 }, (_, at) => `api-${at}`);
    for (const serviceName of names) {
      world.createSteadyService({ cluster: 'prod', serviceName, taskDefinition: 'api:1', desiredCount: 2 });
    }
    define(world, 'v2');
    for (const service of names) call('UpdateService', { cluster: 'prod', service, taskDefinition: 'api:2' });
    const begun = performance.now();
    for (let second = 0; second < 600; second += 5) {
      world.tick(5000);
      for (let at = 0; at < names.length; at += 10) {
        call('DescribeServices', { cluster: 'prod', services: names.slice(at, at + 10) });
      }
    }
    // Some 20 ms on a quiet machine; the bound only catches a scan of everything on every tick.
    expect(performance.now() - begun).toBeLessThan(1500);
    expect(names.every((name) => world.service('prod', name).deployments[0]?.rolloutState === 'COMPLETED')).toBe(true);
  });
});

describe('what befalls a task that runs', () => {
  test('is counted by what it is: an exit is a failure, capacity that is taken away is none', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2 });
    define(world, 'v2');
    ecsDispatch(world)('UpdateService', { cluster: 'prod', service: 'api', taskDefinition: 'api:2' });
    const [next] = service.deployments;
    world.tick(20_000);
    const [first, second] = service.tasks.filter(({ deploymentId }) => deploymentId === next?.id);
    world.disturb(first?.arn ?? '', { interruption: 'SpotInterruption' });
    world.tick(1000);
    expect(next?.failedTasks).toBe(0);
    expect(first).toMatchObject({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' });
    world.disturb(second?.arn ?? '', { exitCode: 137 });
    world.tick(1000);
    expect(next?.failedTasks).toBe(1);
    expect(second).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 137 }] });
    expect(() => world.disturb('arn:none', {})).toThrow('no task arn:none');
  });

  test('may be a health that flaps', () => {
    const { world } = bed();
    define(world, 'v1', { healthCheck: { command: ['CMD', 'true'] } });
    const service = world.createSteadyService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
    });
    world.tick(60_000);
    const [task] = world.tasks();
    world.disturb(task?.arn ?? '', { health: 'UNHEALTHY' });
    world.tick(2000);
    expect(task).toMatchObject({ stoppedReason: 'Task failed container health checks', desiredStatus: 'STOPPED' });
    expect(service.tasks).toHaveLength(2);
  });
});
