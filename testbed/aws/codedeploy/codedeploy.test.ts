import {
  BatchGetDeploymentTargetsCommand,
  CodeDeployClient,
  ContinueDeploymentCommand,
  CreateApplicationCommand,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  GetDeploymentConfigCommand,
  GetDeploymentGroupCommand,
  ListDeploymentTargetsCommand,
  ListDeploymentsCommand,
  StopDeploymentCommand,
  paginateListDeployments,
} from '@aws-sdk/client-codedeploy';
import type {
  CreateDeploymentGroupInput,
  CreateDeploymentInput,
  DeploymentInfo,
  ECSTarget,
} from '@aws-sdk/client-codedeploy';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import type { CodeDeployWorld } from './world.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const minute = 60_000;
const names = { applicationName: 'api', deploymentGroupName: 'api-production' };
const target = 'production:api';

let clock: ManualClock;
let aws: LocalAws;
let world: CodeDeployWorld;
let codeDeploy: CodeDeployClient;
let ecs: ECSClient;
let listeners: { production: string; test: string };
let revisions: string[];

beforeEach(async () => {
  clock = manualClock(start);
  aws = await startLocalAws({ clock, randomThrottle: false });
  world = aws.account().codeDeploy;
  const config = {
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  };
  codeDeploy = new CodeDeployClient(config);
  ecs = new ECSClient(config);
  seedService();
});

afterEach(() => aws.close());

/** A service of two tasks behind blue, on api:1; api:2 is good, api:3 crashes. */
function seedService(): void {
  const { elb, ecs: ecsWorld } = aws.account();
  const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: 'api' });
  const [blue, green] = ['blue', 'green'].map(
    (name) => elb.createTargetGroup({ name, port: 8080, deregistrationDelaySeconds: 30 }).arn,
  );
  if (blue === undefined || green === undefined) throw new Error('two target groups were made');
  const listener = (port: number, arn: string): string =>
    elb.createListener({ loadBalancerArn, port, forward: { targetGroups: [{ arn, weight: 100 }] } }).arn;
  listeners = { production: listener(80, blue), test: listener(9000, green) };
  ecsWorld.createCluster('production');
  revisions = ['ok', 'ok', 'crash'].map(
    (tag, at) =>
      ecsWorld.registerTaskDefinition({
        family: 'api',
        containerDefinitions: [
          {
            name: 'app',
            image: `api:${tag}`,
            memory: 128,
            command: [String(at)],
            portMappings: [{ containerPort: 8080 }],
          },
        ],
      }).arn,
  );
  ecsWorld.createSteadyService({
    cluster: 'production',
    serviceName: 'api',
    taskDefinition: 'api:1',
    desiredCount: 2,
    launchType: 'EC2',
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ targetGroupArn: blue, containerName: 'app', containerPort: 8080 }],
  });
}

const createGroup = (settings: Partial<CreateDeploymentGroupInput> = {}): void => {
  world.createApplication('api');
  world.groups.createGroup(groupInput(settings));
};

const groupInput = (settings: Partial<CreateDeploymentGroupInput> = {}): CreateDeploymentGroupInput => ({
  ...names,
  serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
  ecsServices: [{ clusterName: 'production', serviceName: 'api' }],
  deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
  loadBalancerInfo: {
    targetGroupPairInfoList: [
      {
        targetGroups: [{ name: 'blue' }, { name: 'green' }],
        prodTrafficRoute: { listenerArns: [listeners.production] },
      },
    ],
  },
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 5 },
    deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
  },
  ...settings,
});

const appSpec = (revision: number, hooks?: readonly Record<string, string>[]): string =>
  JSON.stringify({
    version: '0.0',
    Resources: [
      {
        TargetService: {
          Type: 'AWS::ECS::Service',
          Properties: {
            TaskDefinition: revisions[revision - 1],
            LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
          },
        },
      },
    ],
    Hooks: hooks,
  });

async function deploy(content: string, options: Partial<CreateDeploymentInput> = {}): Promise<string> {
  const revision = { revisionType: 'AppSpecContent', appSpecContent: { content } } as const;
  const { deploymentId = '' } = await codeDeploy.send(new CreateDeploymentCommand({ ...names, revision, ...options }));
  return deploymentId;
}

async function getDeployment(deploymentId: string): Promise<DeploymentInfo> {
  const { deploymentInfo = {} } = await codeDeploy.send(new GetDeploymentCommand({ deploymentId }));
  return deploymentInfo;
}

async function getTarget(deploymentId: string): Promise<ECSTarget> {
  const { deploymentTargets } = await codeDeploy.send(
    new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: [target] }),
  );
  return deploymentTargets?.[0]?.ecsTarget ?? {};
}

const eventsOf = async (id: string): Promise<string[]> =>
  ((await getTarget(id)).lifecycleEvents ?? []).map(
    ({ lifecycleEventName, status }) => `${lifecycleEventName} ${status}`,
  );

async function describeService() {
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster: 'production', services: ['api'] }));
  const [service] = services ?? [];
  if (service === undefined) throw new Error('the service is gone');
  const taskSets = (service.taskSets ?? []).map(
    ({ status, taskDefinition }) => `${status} ${taskDefinition?.split('/')[1]}`,
  );
  return { taskDefinition: service.taskDefinition, taskSets: taskSets.toSorted() };
}

/** Weights of the target groups that a listener forwards to. */
function weightsOf(listenerArn: string): Record<string, number> {
  const { elb } = aws.account();
  const forward = elb.rule(listenerArn)?.forward.targetGroups ?? [];
  return Object.fromEntries(forward.map(({ arn, weight }) => [elb.targetGroups.get(arn)?.name ?? '', weight]));
}

/** The statuses of a deployment, each once, until one of the wanted is reached. */
async function follow(id: string, ...until: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (let second = 0; second < 7200; second += 1) {
    const { status = '' } = await getDeployment(id);
    if (seen.at(-1) !== status) seen.push(status);
    if (until.includes(status)) return seen;
    await clock.advance(status === 'InProgress' ? 10_000 : 1000);
  }
  throw new Error(`never ${until.join(' or ')}: ${seen.join(', ')}`);
}

/** Advances until a lifecycle event has a status. */
async function reach(id: string, event: string): Promise<void> {
  await follow(id, 'InProgress');
  for (let second = 0; second < 7200; second += 1) {
    if ((await eventsOf(id)).includes(event)) return;
    await clock.advance(1000);
  }
  throw new Error(`never ${event}`);
}

describe('a deployment', () => {
  test('goes through its statuses and lifecycle events, and leaves the replacement PRIMARY', async () => {
    createGroup();
    const id = await deploy(appSpec(2), { description: 'release 2' });
    expect(id).toMatch(/^d-[A-Z0-9]{9}$/);
    await expect(getTarget(id)).rejects.toMatchObject({ name: 'DeploymentNotStartedException' });
    expect(await follow(id, 'Succeeded')).toEqual(['Created', 'Queued', 'InProgress', 'Succeeded']);
    expect(await eventsOf(id)).toEqual([
      'BeforeInstall Succeeded',
      'Install Succeeded',
      'AfterInstall Succeeded',
      'BeforeAllowTraffic Succeeded',
      'AllowTraffic Succeeded',
      'AfterAllowTraffic Succeeded',
    ]);
    const info = await getDeployment(id);
    expect(info).toMatchObject({
      ...names,
      status: 'Succeeded',
      creator: 'user',
      computePlatform: 'ECS',
      description: 'release 2',
      deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
      deploymentOverview: { Succeeded: 1, InProgress: 0 },
      revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    expect(info.revision?.appSpecContent?.content).toBeUndefined();
    await clock.advance(minute);
    expect(await describeService()).toEqual({ taskDefinition: revisions[1], taskSets: ['PRIMARY api:2'] });
    expect(weightsOf(listeners.production)).toEqual({ green: 100, blue: 0 });
    expect(aws.violations).toEqual([]);
  });

  test('leaves the service on its old revision until all traffic is over', async () => {
    createGroup();
    const id = await deploy(appSpec(2), { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' });
    await reach(id, 'Install InProgress');
    await clock.advance(2000);
    expect(await describeService()).toEqual({
      taskDefinition: revisions[0],
      taskSets: ['ACTIVE api:2', 'PRIMARY api:1'],
    });
    await reach(id, 'AllowTraffic InProgress');
    await clock.advance(minute);
    const { taskSetsInfo = [], status, targetArn } = await getTarget(id);
    expect(taskSetsInfo).toMatchObject([
      { taskSetLabel: 'Blue', status: 'PRIMARY', trafficWeight: 90, runningCount: 2, targetGroup: { name: 'blue' } },
      { taskSetLabel: 'Green', status: 'ACTIVE', trafficWeight: 10, desiredCount: 2, targetGroup: { name: 'green' } },
    ]);
    expect([status, targetArn]).toEqual(['InProgress', 'arn:aws:ecs:us-east-1:123456789012:service/production/api']);
    expect(weightsOf(listeners.production)).toEqual({ green: 10, blue: 90 });
    expect((await describeService()).taskDefinition).toBe(revisions[0]);
    await clock.advance(5 * minute);
    expect((await describeService()).taskDefinition).toBe(revisions[1]);
    expect(aws.violations).toEqual([]);
  });

  test('shifts linear traffic in ten steps', async () => {
    createGroup();
    const id = await deploy(appSpec(2), { deploymentConfigName: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes' });
    await reach(id, 'AllowTraffic InProgress');
    await clock.advance(2000);
    const weights: (number | undefined)[] = [];
    for (let step = 0; step < 10; step += 1) {
      weights.push(weightsOf(listeners.production)['green']);
      await clock.advance(minute);
    }
    expect(weights).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  test('has test traffic and waits for its continuation where the group says so', async () => {
    const [pair = {}] = groupInput().loadBalancerInfo?.targetGroupPairInfoList ?? [];
    createGroup({
      loadBalancerInfo: {
        targetGroupPairInfoList: [{ ...pair, testTrafficRoute: { listenerArns: [listeners.test] } }],
      },
      blueGreenDeploymentConfiguration: {
        deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 10 },
      },
    });
    const id = await deploy(appSpec(2));
    expect(await follow(id, 'Ready')).toEqual(['Created', 'Queued', 'InProgress', 'Ready']);
    expect(await eventsOf(id)).toEqual([
      'BeforeInstall Succeeded',
      'Install Succeeded',
      'AfterInstall Succeeded',
      'AllowTestTraffic Succeeded',
      'AfterAllowTestTraffic Succeeded',
      'BeforeAllowTraffic Pending',
      'AllowTraffic Pending',
      'AfterAllowTraffic Pending',
    ]);
    expect(weightsOf(listeners.test)).toEqual({ green: 100, blue: 0 });
    expect(weightsOf(listeners.production)).toEqual({ blue: 100 });
    const wrong = new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'TERMINATION_WAIT' });
    await expect(codeDeploy.send(wrong)).rejects.toMatchObject({ name: 'DeploymentIsNotInReadyStateException' });
    await codeDeploy.send(new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'READY_WAIT' }));
    expect(await follow(id, 'Succeeded')).toEqual(['InProgress', 'Succeeded']);
    expect(aws.violations).toEqual([]);
  });

  test('that nobody continues is stopped when its wait is over', async () => {
    createGroup({
      blueGreenDeploymentConfiguration: {
        deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 3 },
      },
    });
    const id = await deploy(appSpec(2));
    await follow(id, 'Ready');
    await clock.advance(4 * minute);
    expect(await getDeployment(id)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'TIMEOUT' } });
    expect((await describeService()).taskDefinition).toBe(revisions[0]);
  });

  test('keeps the original task set for its wait, which can be ended', async () => {
    createGroup();
    const id = await deploy(appSpec(2));
    await reach(id, 'AfterAllowTraffic Succeeded');
    await clock.advance(2000);
    expect(await getDeployment(id)).toMatchObject({
      status: 'InProgress',
      instanceTerminationWaitTimeStarted: false,
      deploymentOverview: { Succeeded: 1, InProgress: 0 },
    });
    expect((await getTarget(id)).status).toBe('Succeeded');
    world.terminationWait = { status: 'Baking', isTold: true };
    expect(await getDeployment(id)).toMatchObject({ status: 'Baking', instanceTerminationWaitTimeStarted: true });
    expect((await describeService()).taskSets).toEqual(['ACTIVE api:1', 'PRIMARY api:2']);
    await codeDeploy.send(new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'TERMINATION_WAIT' }));
    expect((await getDeployment(id)).status).toBe('Succeeded');
    await clock.advance(minute);
    expect((await describeService()).taskSets).toEqual(['PRIMARY api:2']);
    expect(aws.violations).toEqual([]);
  });
});

describe('a deployment that fails', () => {
  const rollingBack = {
    autoRollbackConfiguration: {
      enabled: true,
      events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    },
  } satisfies Partial<CreateDeploymentGroupInput>;

  test('whose tasks crash times out after an hour, and without a rollback leaves its task set behind', async () => {
    createGroup();
    const id = await deploy(appSpec(3));
    await reach(id, 'Install InProgress');
    await clock.advance(59 * minute);
    expect(await follow(id, 'Failed', 'Succeeded')).toEqual(['InProgress', 'Failed']);
    const info = await getDeployment(id);
    expect(info.errorInformation?.code).toBe('TIMEOUT');
    expect(info.rollbackInfo).toBeUndefined();
    const minutes = ((info.completeTime?.getTime() ?? 0) - (info.startTime?.getTime() ?? 0)) / minute;
    expect(Math.round(minutes)).toBe(60);
    expect((await eventsOf(id)).slice(0, 3)).toEqual([
      'BeforeInstall Succeeded',
      'Install Failed',
      'AfterInstall Skipped',
    ]);
    expect(await describeService()).toEqual({
      taskDefinition: revisions[0],
      taskSets: ['ACTIVE api:3', 'PRIMARY api:1'],
    });
    expect(await follow(await deploy(appSpec(2)), 'Succeeded', 'Failed')).toContain('Succeeded');
    await clock.advance(minute);
    expect((await describeService()).taskSets).toEqual(['PRIMARY api:2']);
    expect(aws.violations).toEqual([]);
  });

  test('in a hook is rolled back by a deployment of its own', async () => {
    createGroup(rollingBack);
    await follow(await deploy(appSpec(1)), 'Succeeded');
    world.failingHooks.set('AfterAllowTraffic', 'smoke test failed');
    const id = await deploy(
      appSpec(2, [{ AfterAllowTraffic: 'arn:aws:lambda:us-east-1:123456789012:function:smoke' }]),
    );
    await reach(id, 'AfterAllowTraffic InProgress');
    expect((await describeService()).taskDefinition).toBe(revisions[1]);
    expect(await follow(id, 'Failed', 'Succeeded')).toContain('Failed');
    const failed = await getDeployment(id);
    expect(failed.errorInformation).toEqual({
      code: 'HOOK_EXECUTION_FAILURE',
      message: 'The lifecycle event AfterAllowTraffic failed: smoke test failed',
    });
    const event = (await getTarget(id)).lifecycleEvents?.at(-1);
    expect(event).toMatchObject({ status: 'Failed', diagnostics: { message: 'smoke test failed' } });
    const rollbackId = failed.rollbackInfo?.rollbackDeploymentId ?? '';
    expect(await getDeployment(rollbackId)).toMatchObject({
      creator: 'codeDeployRollback',
      rollbackInfo: { rollbackTriggeringDeploymentId: id },
      revision: failed.previousRevision,
    });
    expect(await follow(rollbackId, 'Succeeded', 'Failed')).toContain('Succeeded');
    await clock.advance(minute);
    expect(await describeService()).toEqual({ taskDefinition: revisions[0], taskSets: ['PRIMARY api:1'] });
    expect((await getDeployment(id)).status).toBe('Failed');
    expect(aws.violations).toEqual([]);
  });

  test('because ECS refuses its revision says what ECS said', async () => {
    createGroup();
    const unknown = 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:99';
    const id = await deploy(appSpec(2).replace(String(revisions[1]), unknown));
    await follow(id, 'Failed');
    const { errorInformation } = await getDeployment(id);
    expect(errorInformation).toEqual({
      code: 'ECS_UPDATE_ERROR',
      message:
        'The ECS service cannot be updated due to an unexpected error: TaskDefinition not found. (Service: AmazonECS; Status Code: 400; Error Code: ClientException)',
    });
  });

  test('because its service is none of CodeDeploy says so', async () => {
    aws.account().ecs.createSteadyService({
      cluster: 'production',
      serviceName: 'web',
      taskDefinition: 'api:1',
      desiredCount: 1,
      launchType: 'EC2',
    });
    createGroup({ ecsServices: [{ clusterName: 'production', serviceName: 'web' }] });
    const id = await deploy(appSpec(2));
    await follow(id, 'Failed');
    expect((await getDeployment(id)).errorInformation?.code).toBe('INVALID_ECS_SERVICE');
  });

  test('on an alarm is stopped and rolled back', async () => {
    createGroup({ ...rollingBack, alarmConfiguration: { enabled: true, alarms: [{ name: 'api-5xx' }] } });
    const id = await deploy(appSpec(2), { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent15Minutes' });
    await reach(id, 'AllowTraffic InProgress');
    await clock.advance(minute);
    aws.account().ecs.setAlarm('api-5xx', 'ALARM');
    await clock.advance(2000);
    const info = await getDeployment(id);
    expect(info).toMatchObject({ status: 'Stopped', errorInformation: { code: 'ALARM_ACTIVE' } });
    expect(info.errorInformation?.message).toContain('Activated alarms: api-5xx');
    await follow(info.rollbackInfo?.rollbackDeploymentId ?? '', 'Succeeded');
    expect(weightsOf(listeners.production)).toEqual({ blue: 100, green: 0 });
    expect((await describeService()).taskDefinition).toBe(revisions[0]);
    expect(aws.violations).toEqual([]);
  });

  test.each([
    [true, 'api:1'],
    [false, 'api:2'],
  ])('stopped in its last wait with rollback %s it leaves %s serving', async (autoRollbackEnabled, serving) => {
    createGroup();
    const id = await deploy(appSpec(2));
    await reach(id, 'AfterAllowTraffic Succeeded');
    await clock.advance(2000);
    const stopped = await codeDeploy.send(new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled }));
    expect(stopped.status).toBe('Succeeded');
    const info = await getDeployment(id);
    expect(info).toMatchObject({ status: 'Stopped', errorInformation: { code: 'MANUAL_STOP' } });
    expect(info.rollbackInfo !== undefined).toBe(autoRollbackEnabled);
    await clock.advance(2 * minute);
    expect((await describeService()).taskSets).toContain(`PRIMARY ${serving}`);
    const again = codeDeploy.send(new StopDeploymentCommand({ deploymentId: id }));
    await expect(again).rejects.toMatchObject({ name: 'DeploymentAlreadyCompletedException' });
    expect(aws.violations).toEqual([]);
  });
});

describe('what is refused', () => {
  test('a second deployment of the group while one is active', async () => {
    createGroup();
    const id = await deploy(appSpec(2));
    await expect(deploy(appSpec(2))).rejects.toMatchObject({
      name: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'api-production' already has an active Deployment '${id}'`,
    });
  });

  test.each<[string, Partial<CreateDeploymentInput>]>([
    ['ApplicationDoesNotExistException', { applicationName: 'none' }],
    ['DeploymentGroupDoesNotExistException', { deploymentGroupName: 'none' }],
    ['DeploymentConfigDoesNotExistException', { deploymentConfigName: 'CodeDeployDefault.None' }],
    ['RevisionRequiredException', { revision: undefined }],
    ['InvalidRevisionException', { revision: { revisionType: 'String', string: { content: 'a: [' } } }],
    ['InvalidRevisionException', { revision: { revisionType: 'String', string: { content: 'version: 0.0' } } }],
    ['InvalidRevisionException', { revision: { revisionType: 'S3', s3Location: { bucket: 'b', key: 'k' } } }],
    [
      'InvalidRevisionException',
      { revision: { revisionType: 'AppSpecContent', appSpecContent: { content: 'version: 0.0', sha256: 'ab' } } },
    ],
  ])('%s', async (name, input) => {
    createGroup();
    await expect(deploy(appSpec(2), input)).rejects.toMatchObject({ name });
    expect(world.deployments.size).toBe(0);
  });

  test.each([
    ["'KEEP_ALIVE'", { terminateBlueInstancesOnDeploymentSuccess: { action: 'KEEP_ALIVE' } }],
    [
      "'CONTINUE_DEPLOYMENT' when timeout is specified",
      { deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 5 } },
    ],
  ] as const)('a group that says %s', (message, blueGreenDeploymentConfiguration) => {
    expect(() => createGroup({ blueGreenDeploymentConfiguration })).toThrow(message);
  });

  test('a hook on an event that can have none', async () => {
    createGroup();
    await expect(deploy(appSpec(2, [{ Install: 'check' }]))).rejects.toThrow('Install cannot have a hook');
  });

  test('deployments and targets that are not there', async () => {
    createGroup();
    await expect(getDeployment('d-ABCDEFGHI')).rejects.toMatchObject({ name: 'DeploymentDoesNotExistException' });
    await expect(getDeployment('api')).rejects.toMatchObject({ name: 'InvalidDeploymentIdException' });
    const id = await deploy(appSpec(2));
    await follow(id, 'InProgress');
    const wrong = new BatchGetDeploymentTargetsCommand({ deploymentId: id, targetIds: ['production:web'] });
    await expect(codeDeploy.send(wrong)).rejects.toMatchObject({ name: 'DeploymentTargetDoesNotExistException' });
    const cut = new ContinueDeploymentCommand({ deploymentId: id });
    await expect(codeDeploy.send(cut)).rejects.toMatchObject({ name: 'DeploymentIsNotInReadyStateException' });
  });
});

describe('over the API', () => {
  test('an application and a group are made and described', async () => {
    await codeDeploy.send(new CreateApplicationCommand({ applicationName: 'api', computePlatform: 'ECS' }));
    await codeDeploy.send(new CreateDeploymentGroupCommand(groupInput()));
    const id = await deploy(appSpec(2));
    await follow(id, 'Succeeded');
    const { deploymentGroupInfo } = await codeDeploy.send(new GetDeploymentGroupCommand(names));
    expect(deploymentGroupInfo).toMatchObject({
      ...names,
      computePlatform: 'ECS',
      deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
      ecsServices: [{ clusterName: 'production', serviceName: 'api' }],
      lastSuccessfulDeployment: { deploymentId: id, status: 'Succeeded' },
      lastAttemptedDeployment: { deploymentId: id },
    });
    const canary = new GetDeploymentConfigCommand({
      deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent15Minutes',
    });
    expect((await codeDeploy.send(canary)).deploymentConfigInfo?.trafficRoutingConfig).toEqual({
      type: 'TimeBasedCanary',
      timeBasedCanary: { canaryPercentage: 10, canaryInterval: 15 },
    });
    expect(aws.violations).toEqual([]);
  });

  test('deployments are listed newest first over pages, by status and time', async () => {
    createGroup();
    const ids: string[] = [];
    for (const revision of [2, 1, 2]) {
      const id = await deploy(appSpec(revision));
      await follow(id, 'Succeeded');
      ids.unshift(id);
    }
    const active = await deploy(appSpec(1));
    const listed: string[] = [];
    for await (const page of paginateListDeployments({ client: codeDeploy }, { ...names })) {
      expect(page.deployments?.length).toBeLessThanOrEqual(2);
      listed.push(...(page.deployments ?? []));
    }
    expect(listed).toEqual([active, ...ids]);
    const list = async (filter: object): Promise<string[] | undefined> =>
      (await codeDeploy.send(new ListDeploymentsCommand({ ...names, ...filter }))).deployments;
    expect(await list({ includeOnlyStatuses: ['Created', 'Queued', 'InProgress', 'Ready'] })).toEqual([active]);
    expect(await list({ createTimeRange: { start: new Date(clock.now() - 1000) } })).toEqual([active]);
    expect(await list({ createTimeRange: { start: new Date(start), end: new Date(start) } })).toEqual([ids.at(-1)]);
    await expect(codeDeploy.send(new ListDeploymentsCommand({ applicationName: 'api' }))).rejects.toMatchObject({
      name: 'DeploymentGroupNameRequiredException',
    });
    expect(aws.violations).toEqual([]);
  });

  test('the one target is listed, also by its status', async () => {
    createGroup();
    const id = await deploy(appSpec(2));
    await follow(id, 'InProgress');
    const list = async (...statuses: string[]): Promise<string[] | undefined> => {
      const targetFilters = statuses.length === 0 ? undefined : { TargetStatus: statuses };
      return (await codeDeploy.send(new ListDeploymentTargetsCommand({ deploymentId: id, targetFilters }))).targetIds;
    };
    expect([await list(), await list('InProgress'), await list('Failed')]).toEqual([[target], [target], []]);
    expect(aws.violations).toEqual([]);
  });

  test('a YAML AppSpec in a string revision is as good as a JSON one', async () => {
    createGroup();
    const content = [
      'version: 0.0',
      'Resources:',
      '  - TargetService:',
      '      Type: AWS::ECS::Service',
      '      Properties:',
      `        TaskDefinition: "${revisions[1]}"`,
      '        LoadBalancerInfo:',
      '          ContainerName: app',
      '          ContainerPort: 8080',
    ].join('\n');
    const id = await deploy('', { revision: { revisionType: 'String', string: { content } } });
    expect(await follow(id, 'Succeeded', 'Failed')).toContain('Succeeded');
    expect((await describeService()).taskDefinition).toBe(revisions[1]);
  });
});
