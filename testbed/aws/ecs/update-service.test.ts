import { describe, expect, test } from '@jest/globals';
import { ecsDispatch } from './dispatch.ts';
import type { Body } from '../core/service.ts';
import { LAMBDA, shiftBed } from './shift-bed.ts';
import { bed, define, deploy, isSettled, steady, until } from './world-bed.ts';

const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

describe('UpdateService', () => {
  test.each<[string, Body]>([
    ['taskDefinition', { taskDefinition: 'api:2' }],
    ['networkConfiguration', { networkConfiguration: NETWORK }],
    ['platformVersion', { platformVersion: '1.4.0' }],
    [
      'serviceRegistries',
      { serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1' }] },
    ],
    ['serviceConnectConfiguration', { serviceConnectConfiguration: { enabled: true, namespace: 'prod' } }],
    ['volumeConfigurations', { volumeConfigurations: [{ name: 'data' }] }],
    [
      'vpcLatticeConfigurations',
      { vpcLatticeConfigurations: [{ roleArn: 'arn:r', targetGroupArn: 'arn:t', portName: 'http' }] },
    ],
    ['forceNewDeployment', { forceNewDeployment: true }],
  ])('begins a deployment for %s', (_name, input) => {
    const { world } = bed();
    const service = steady(world);
    define(world, 'v2');
    const [before] = service.deployments;
    const output = ecsDispatch(world, { checks: true })('UpdateService', { cluster: 'prod', service: 'api', ...input });
    expect(service.deployments.map(({ status }) => status)).toEqual(['PRIMARY', 'ACTIVE']);
    expect(service.deployments[0]?.id).not.toBe(before?.id);
    expect(output['service']).toMatchObject({ deployments: [{ rolloutState: 'IN_PROGRESS' }, { id: before?.id }] });
    until(world, () => isSettled(service));
  });

  test.each<[string, Body, Body]>([
    ['desiredCount', { desiredCount: 3 }, { desiredCount: 3 }],
    [
      'capacityProviderStrategy',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }] },
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 2, base: 0 }] },
    ],
    [
      'deploymentConfiguration',
      { deploymentConfiguration: { maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: false } } },
      {
        deploymentConfiguration: {
          maximumPercent: 150,
          minimumHealthyPercent: 100,
          deploymentCircuitBreaker: { enable: true },
        },
      },
    ],
    [
      'availabilityZoneRebalancing',
      { availabilityZoneRebalancing: 'DISABLED' },
      { availabilityZoneRebalancing: 'DISABLED' },
    ],
    [
      'placementConstraints and placementStrategy',
      { placementConstraints: [{ type: 'distinctInstance' }], placementStrategy: [{ type: 'random' }] },
      { placementConstraints: [{ type: 'distinctInstance' }], placementStrategy: [{ type: 'random' }] },
    ],
    ['healthCheckGracePeriodSeconds', { healthCheckGracePeriodSeconds: 90 }, { healthCheckGracePeriodSeconds: 90 }],
    ['enableExecuteCommand', { enableExecuteCommand: true }, { enableExecuteCommand: true }],
    [
      'tags settings',
      { enableECSManagedTags: true, propagateTags: 'SERVICE' },
      { enableECSManagedTags: true, propagateTags: 'SERVICE' },
    ],
  ])('takes over %s without a deployment', (_name, input, shown) => {
    const { world } = bed();
    const service = steady(world);
    const [before] = service.deployments;
    const output = ecsDispatch(world, { checks: true })('UpdateService', { cluster: 'prod', service: 'api', ...input });
    expect(output['service']).toMatchObject(shown);
    expect(service.deployments).toEqual([before]);
  });

  test('leaves alone what is null, and removes what is empty', () => {
    const { service, world } = shiftBed({});
    const [before] = service.deployments;
    const nothing = {
      networkConfiguration: null,
      loadBalancers: null,
      deploymentConfiguration: null,
      desiredCount: null,
    };
    expect(deploy(world, 'api:1', nothing).id).toBe(before?.id);
    expect(service).toMatchObject({ desiredCount: 2, settings: { loadBalancers: [{}] } });
    expect(deploy(world, 'api:1', { loadBalancers: [] }).id).not.toBe(before?.id);
    expect(service.settings.loadBalancers).toEqual([]);
    until(world, () => isSettled(service));
    expect(service.tasks.every(({ targets }) => targets.length === 0)).toBe(true);
  });

  test('gives tasks their capacity provider from the next deployment on, and back to the launch type by an empty list', () => {
    const { world } = bed();
    const service = steady(world);
    const call = ecsDispatch(world, { checks: true });
    deploy(world, define(world, 'v2'), { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] });
    until(world, () => isSettled(service));
    expect(world.tasks().map(({ capacityProviderName }) => capacityProviderName)).toEqual([undefined, 'FARGATE_SPOT']);
    const taskArns = call('ListTasks', { cluster: 'prod' })['taskArns'];
    expect(call('DescribeTasks', { cluster: 'prod', tasks: taskArns })).toMatchObject({
      tasks: [{ capacityProviderName: 'FARGATE_SPOT' }],
    });
    const back = call('UpdateService', { cluster: 'prod', service: 'api', capacityProviderStrategy: [] });
    expect(back['service']).toMatchObject({ launchType: 'FARGATE' });
  });

  test.each<[Body, string]>([
    [{ platformVersion: '9.9.9' }, 'PlatformUnknownException'],
    [{ taskDefinition: 'api:9' }, 'ClientException'],
    [{ deploymentConfiguration: { bakeTimeInMinutes: 1441 } }, 'InvalidParameterException'],
    [
      { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2 } } },
      'InvalidParameterException',
    ],
    [
      { deploymentConfiguration: { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0 } } },
      'InvalidParameterException',
    ],
    [
      {
        deploymentConfiguration: {
          lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRODUCTION_TRAFFIC_SHIFT'] }],
        },
      },
      'InvalidParameterException',
    ],
    [
      { deploymentConfiguration: { lifecycleHooks: [{ lifecycleStages: ['POST_SCALE_UP'] }] } },
      'InvalidParameterException',
    ],
    [{ deploymentConfiguration: { lifecycleHooks: [{ hookTargetArn: LAMBDA }] } }, 'InvalidParameterException'],
  ])('refuses %j and changes nothing', (input, name) => {
    const { world } = bed();
    const service = steady(world);
    const before = structuredClone({ ...service, tasks: [] });
    const update = { cluster: 'prod', service: 'api', desiredCount: 5, ...input };
    expect(() => ecsDispatch(world)('UpdateService', update)).toThrow(expect.objectContaining({ name }));
    expect({ ...service, tasks: [] }).toEqual(before);
  });

  test('asks for the listener rules when a service behind a load balancer shall shift traffic', () => {
    const { world, service } = shiftBed({});
    const [balancer] = service.settings.loadBalancers;
    const { advancedConfiguration, ...plain } = balancer ?? {};
    expect(advancedConfiguration).toBeDefined();
    deploy(world, 'api:1', { loadBalancers: [plain] });
    expect(() => deploy(world, 'api:1', { deploymentConfiguration: { strategy: 'CANARY' } })).toThrow(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy.',
    );
  });
});

describe('a task definition that is deregistered', () => {
  test('is INACTIVE and still described, works on for its service, and cannot be taken for a new one', () => {
    const { world } = bed();
    const service = steady(world);
    const call = ecsDispatch(world, { checks: true });
    define(world, 'v2');
    expect(call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })).toMatchObject({
      taskDefinition: { status: 'INACTIVE' },
    });
    expect(call('DescribeTaskDefinition', { taskDefinition: 'api:1' })).toMatchObject({
      taskDefinition: { revision: 1 },
    });
    expect(call('ListTaskDefinitions', { familyPrefix: 'api' })['taskDefinitionArns']).toEqual([
      expect.stringMatching(/api:2$/),
    ]);
    expect(call('ListTaskDefinitions', { familyPrefix: 'api', status: 'INACTIVE' })['taskDefinitionArns']).toHaveLength(
      1,
    );
    world.disturb(world.tasks()[0]?.arn ?? '', { exitCode: 1 });
    until(world, () => world.tasks().length === 2);
    call('UpdateService', { cluster: 'prod', service: 'api', desiredCount: 2 });
    call('UpdateService', { cluster: 'prod', service: 'api', forceNewDeployment: true });
    until(world, () => isSettled(service));
    expect(() => deploy(world, 'api:1')).toThrow('TaskDefinition is inactive');
    expect(() => call('RunTask', { cluster: 'prod', taskDefinition: 'api:1' })).toThrow('TaskDefinition is inactive');
  });

  test('is listed by family, newest first when asked, page by page', () => {
    const { world } = bed();
    for (const tag of ['v1', 'v2', 'v3']) define(world, tag);
    world.registerTaskDefinition({ family: 'api-worker', containerDefinitions: [{ name: 'app', image: 'w' }] });
    const call = ecsDispatch(world, { pages: true, checks: true });
    const first = call('ListTaskDefinitions', { familyPrefix: 'api', sort: 'DESC' });
    const second = call('ListTaskDefinitions', { familyPrefix: 'api', sort: 'DESC', nextToken: first['nextToken'] });
    const arns = [first, second].flatMap(({ taskDefinitionArns }) => taskDefinitionArns as string[]);
    expect(arns.map((arn) => arn.split('/')[1])).toEqual(['api:3', 'api:2', 'api:1']);
    expect(second['nextToken']).toBeUndefined();
  });
});
