import { describe, expect, test } from '@jest/globals';
import { ecsDispatch } from './dispatch.ts';
import type { EcsDispatch } from './dispatch.ts';
import type { Body } from '../core/service.ts';
import type { ServiceRecord } from './model.ts';
import { shiftBed } from './shift-bed.ts';
import { createTaskSet, deleteTaskSet, isTaskSetHealthy, promoteTaskSet } from './task-sets.ts';
import { bed, define, deploy, events, isSettled, START, steady, until } from './world-bed.ts';
import type { EcsWorld } from './world.ts';

const CODE_DEPLOY = { deploymentController: { type: 'CODE_DEPLOY' } };
const EXTERNAL = { deploymentController: { type: 'EXTERNAL' } };
const ECS = { deploymentController: { type: 'ECS' } };
const NAMED = { cluster: 'prod', service: 'api' };

function describeService(call: EcsDispatch): Body {
  const [service] = call('DescribeServices', { cluster: 'prod', services: ['api'] })['services'] as Body[];
  if (service === undefined) throw new Error('no service');
  return service;
}

function liveOf({ tasks }: ServiceRecord, id: string | undefined): number {
  return tasks.filter(({ deploymentId, desiredStatus }) => deploymentId === id && desiredStatus === 'RUNNING').length;
}

describe('a service that CodeDeploy deploys', () => {
  test('has no deployments but a PRIMARY task set, and tasks that it started', () => {
    const { world, service } = shiftBed({}, CODE_DEPLOY);
    const call = ecsDispatch(world, { checks: true });
    const [primary] = service.taskSets;
    expect(describeService(call)).toMatchObject({
      deployments: [],
      deploymentController: { type: 'CODE_DEPLOY' },
      taskSets: [
        {
          id: expect.stringMatching(/^ecs-svc\/\d{19}$/),
          status: 'PRIMARY',
          startedBy: 'CODE_DEPLOY',
          computedDesiredCount: 2,
          runningCount: 2,
          pendingCount: 0,
          scale: { value: 100, unit: 'PERCENT' },
          stabilityStatus: 'STEADY_STATE',
        },
      ],
    });
    expect(describeService(call)['currentServiceDeployment']).toBeUndefined();
    expect(world.tasks().map(({ startedBy }) => startedBy)).toEqual([primary?.id, primary?.id]);
  });

  test('runs a replacement beside it, has it promoted and the old one removed, without a task missing', () => {
    const { world, service, groups, elb } = shiftBed({}, CODE_DEPLOY);
    const [old] = service.taskSets;
    const settings = { ...service.settings, taskDefinition: define(world, 'v2') };
    const [balancer] = settings.loadBalancers;
    if (old === undefined || balancer === undefined) throw new Error('no task set');
    const replacement = createTaskSet(world.state, service, {
      settings: { ...settings, loadBalancers: [{ ...balancer, targetGroupArn: groups.green }] },
      scale: 100,
    });
    expect(isTaskSetHealthy(world.state, service, replacement)).toBe(false);
    until(world, () => isTaskSetHealthy(world.state, service, replacement));
    expect(elb.targets(groups.green).map(({ health }) => health.state)).toEqual(['healthy', 'healthy']);
    expect([liveOf(service, old.id), liveOf(service, replacement.id)]).toEqual([2, 2]);
    promoteTaskSet(world.state, service, replacement);
    expect(service.taskSets.map(({ status }) => status)).toEqual(['ACTIVE', 'PRIMARY']);
    expect(service.settings.taskDefinition).toBe(settings.taskDefinition);
    deleteTaskSet(world.state, old, false);
    until(world, () => service.taskSets.length === 1);
    expect(service.taskSets[0]?.id).toBe(replacement.id);
    expect(elb.targets(groups.blue)).toEqual([]);
    const told = service.events.filter(({ createdAt }) => createdAt >= START).map(({ message }) => message);
    expect(
      told.some((message) => message.startsWith(`(service api, taskSet ${replacement.id}) has started 2 tasks`)),
    ).toBe(true);
    expect(told.some((message) => message.startsWith(`(service api, taskSet ${old.id}) has stopped 2 running`))).toBe(
      true,
    );
  });

  test('starts failing tasks of a replacement again and again, and never calls it steady', () => {
    const { world, service } = shiftBed({}, CODE_DEPLOY);
    const settings = { ...service.settings, taskDefinition: define(world, 'crash') };
    const replacement = createTaskSet(world.state, service, { settings, scale: 100 });
    world.tick(300_000);
    expect(replacement.stabilityStatus).toBe('STABILIZING');
    const started = world.tasks().filter(({ deploymentId }) => deploymentId === replacement.id);
    expect(started.length).toBeGreaterThanOrEqual(6);
    expect(started.length).toBeLessThanOrEqual(14);
    deleteTaskSet(world.state, replacement, false);
    until(world, () => service.taskSets.length === 1);
    expect(liveOf(service, service.taskSets[0]?.id)).toBe(2);
  });

  test('follows the desired count, and refuses what is CodeDeploy’s to do', () => {
    const { world, service } = shiftBed({}, CODE_DEPLOY);
    const call = ecsDispatch(world, { checks: true });
    call('UpdateService', { ...NAMED, desiredCount: 3 });
    world.tick(2000);
    expect(liveOf(service, service.taskSets[0]?.id)).toBe(3);
    expect(() => call('UpdateService', { ...NAMED, taskDefinition: define(world, 'v2') })).toThrow(
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
    );
    expect(() => call('UpdateService', { ...NAMED, forceNewDeployment: true })).toThrow('Use AWS CodeDeploy');
    expect(() => call('DeleteTaskSet', { ...NAMED, taskSet: service.taskSets[0]?.id })).toThrow('EXTERNAL');
    expect(() => call('UpdateService', { ...NAMED, deploymentConfiguration: { strategy: 'BLUE_GREEN' } })).toThrow(
      'only supported with the ECS deployment controller',
    );
    expect(call('ListServiceDeployments', NAMED)['serviceDeployments']).toEqual([]);
  });

  test('is deleted with all its task sets', () => {
    const { world, service } = shiftBed({}, CODE_DEPLOY);
    ecsDispatch(world)('DeleteService', { ...NAMED, force: true });
    until(world, () => service.status === 'INACTIVE');
    expect(liveOf(service, service.taskSets[0]?.id)).toBe(0);
  });
});

describe('a service with an EXTERNAL controller', () => {
  function external(): { world: EcsWorld; call: EcsDispatch; service: ServiceRecord } {
    const { world } = bed();
    define(world, 'v1');
    const call = ecsDispatch(world, { checks: true });
    call('CreateService', { cluster: 'prod', serviceName: 'api', desiredCount: 4, ...EXTERNAL });
    return { world, call, service: world.service('prod', 'api') };
  }

  test('has its task sets created, scaled, promoted and deleted over the API', () => {
    const { world, call, service } = external();
    expect(describeService(call)).toMatchObject({ deployments: [], taskSets: [] });
    const create = (input: Body): Body =>
      call('CreateTaskSet', { ...NAMED, taskDefinition: 'api', ...input })['taskSet'] as Body;
    const first = create({ scale: { value: 50, unit: 'PERCENT' }, externalId: 'rel-1' });
    expect(first).toMatchObject({
      status: 'ACTIVE',
      startedBy: 'EXTERNAL',
      externalId: 'rel-1',
      computedDesiredCount: 2,
    });
    world.tick(3000);
    expect(liveOf(service, String(first['id']))).toBe(2);
    call('UpdateTaskSet', { ...NAMED, taskSet: first['id'], scale: { value: 100, unit: 'PERCENT' } });
    call('UpdateServicePrimaryTaskSet', { ...NAMED, primaryTaskSet: first['taskSetArn'] });
    world.tick(120_000);
    const asked = call('DescribeTaskSets', { ...NAMED, taskSets: [first['id'], 'ecs-svc/1'] });
    expect(asked).toMatchObject({
      taskSets: [{ status: 'PRIMARY', stabilityStatus: 'STEADY_STATE', runningCount: 4 }],
      failures: [{ arn: 'ecs-svc/1', reason: 'MISSING' }],
    });
    expect(() => call('DeleteTaskSet', { ...NAMED, taskSet: first['id'] })).toThrow(
      'cannot be deleted without the force option',
    );
    call('DeleteTaskSet', { ...NAMED, taskSet: first['id'], force: true });
    until(world, () => service.taskSets.length === 0);
    expect(() => call('UpdateTaskSet', { ...NAMED, taskSet: first['id'], scale: {} })).toThrow(
      expect.objectContaining({ name: 'TaskSetNotFoundException' }),
    );
  });

  test('has no task sets when ECS deploys it', () => {
    const { world } = bed();
    steady(world);
    const create = { ...NAMED, taskDefinition: 'api' };
    expect(() => ecsDispatch(world)('CreateTaskSet', create)).toThrow('EXTERNAL deployment controller');
  });
});

describe('a change of the deployment controller', () => {
  test('from CODE_DEPLOY to ECS keeps the tasks and begins a deployment with the new settings', () => {
    const { world, service, groups } = shiftBed({}, CODE_DEPLOY);
    const [old] = service.taskSets;
    const next = deploy(world, define(world, 'v2'), { ...ECS, deploymentConfiguration: { strategy: 'BLUE_GREEN' } });
    expect(service.taskSets).toEqual([]);
    expect(service.deployments.map(({ id, status }) => [id, status])).toEqual([
      [next.id, 'PRIMARY'],
      [old?.id, 'ACTIVE'],
    ]);
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(next.id);
    expect(next.revision.targets[0]?.targetGroupArn).toBe(groups.green);
    expect(events(service).at(-1)).toBe('has reached a steady state.');
  });

  test('from ECS to CODE_DEPLOY turns the deployment into a task set, and is refused while one is in progress', () => {
    const { world } = bed();
    const service = steady(world);
    const next = deploy(world, define(world, 'v2'));
    const migrate = { ...NAMED, ...CODE_DEPLOY };
    const call = ecsDispatch(world, { checks: true });
    expect(() => call('UpdateService', migrate)).toThrow('cannot be changed while a deployment is in progress');
    until(world, () => isSettled(service));
    call('UpdateService', migrate);
    expect(describeService(call)).toMatchObject({
      deployments: [],
      taskSets: [{ id: next.id, status: 'PRIMARY', runningCount: 1 }],
    });
    world.tick(60_000);
    expect(liveOf(service, next.id)).toBe(1);
    expect(world.tasks().filter(({ phase }) => phase === 'RUNNING')).toHaveLength(1);
  });
});
