import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeTaskSetsCommand,
  ECSClient,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { DeploymentConfiguration, ServiceDeployment } from '@aws-sdk/client-ecs';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import { LAMBDA } from './shift-bed.ts';

const START = Date.parse('2026-11-20T09:00:00Z');
const SERVICE = { cluster: 'prod', service: 'api' };

let aws: LocalAws;
let clock: ManualClock;
let client: ECSClient;

beforeEach(async () => {
  clock = manualClock(START);
  aws = await startLocalAws({ clock, randomThrottle: false });
  client = new ECSClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'x' },
  });
  aws.account().ecs.createCluster('prod');
});

// oxlint-disable-next-line jest/no-standalone-expect -- held after each test, as every user of the bed does
const expectNoViolation = (): void => expect(aws.violations).toEqual([]);

afterEach(async () => {
  expectNoViolation();
  client.destroy();
  await aws.close();
});

function definition(tag: string): Record<string, unknown> {
  const port = { containerPort: 8080 };
  return {
    family: 'api',
    containerDefinitions: [{ name: 'app', image: `api:${tag}`, memory: 128, portMappings: [port] }],
  };
}

/** Makes a steady service and deploys its second revision; gives the service deployment's ARN. */
async function deploy(tag: string, deploymentConfiguration: DeploymentConfiguration): Promise<string> {
  const { ecs } = aws.account();
  ecs.registerTaskDefinition(definition('v1'));
  ecs.createSteadyService({ cluster: 'prod', serviceName: 'api', taskDefinition: 'api', desiredCount: 2 });
  const taskDefinition = ecs.registerTaskDefinition(definition(tag)).arn;
  const { service } = await client.send(
    new UpdateServiceCommand({ ...SERVICE, taskDefinition, deploymentConfiguration }),
  );
  return service?.currentServiceDeployment ?? '';
}

async function describeDeployment(arn: string): Promise<ServiceDeployment> {
  const { serviceDeployments } = await client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  );
  const [found] = serviceDeployments ?? [];
  if (found === undefined) throw new Error(`no ${arn}`);
  return found;
}

async function advanceUntil(arn: string, wanted: (found: ServiceDeployment) => boolean): Promise<ServiceDeployment> {
  for (let second = 0; second < 600; second += 2) {
    const found = await describeDeployment(arn);
    if (wanted(found)) return found;
    await clock.advance(2000);
  }
  throw new Error('not within ten minutes');
}

async function stage(route: string, body: unknown): Promise<number> {
  const response = await fetch(`${aws.url}/_local/${route}`, { method: 'POST', body: JSON.stringify(body) });
  await response.text();
  return response.status;
}

describe('traffic that is shifted, over the SDK', () => {
  test('pauses at a hook with its time-out, and goes on when it is continued', async () => {
    const arn = await deploy('v2', {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
    });
    const paused = await advanceUntil(
      arn,
      ({ lifecycleHookDetails: [hook] = [] }) => hook?.status === 'AWAITING_ACTION',
    );
    const [hook] = paused.lifecycleHookDetails ?? [];
    expect(hook).toMatchObject({ targetType: 'PAUSE', timeoutAction: 'ROLLBACK', expiresAt: expect.any(Date) });
    await expect(
      client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId: 'other' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await client.send(
      new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId: hook?.hookId, action: 'CONTINUE' }),
    );
    const canary = await advanceUntil(arn, ({ lifecycleStage }) => lifecycleStage === 'PRODUCTION_TRAFFIC_SHIFT');
    expect(canary.targetServiceRevision).toMatchObject({ requestedProductionTrafficWeight: 10, runningTaskCount: 2 });
    expect(canary.sourceServiceRevisions).toMatchObject([
      { requestedProductionTrafficWeight: 90, runningTaskCount: 2 },
    ]);
    const done = await advanceUntil(arn, ({ finishedAt }) => finishedAt !== undefined);
    expect(done).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
    const { serviceRevisions } = await client.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns: [done.targetServiceRevision?.arn ?? ''] }),
    );
    expect(serviceRevisions?.[0]).toMatchObject({
      containerImages: [{ containerName: 'app', imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }],
      resolvedConfiguration: { loadBalancers: [] },
    });
  });

  test('is rolled back by an alarm that the control API sets', async () => {
    const arn = await deploy('v2', {
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 5,
      alarms: { alarmNames: ['5xx'], enable: true, rollback: true },
    });
    await advanceUntil(arn, ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME');
    expect(await stage('alarms', { name: '5xx', state: 'ALARM' })).toBe(200);
    const done = await advanceUntil(arn, ({ finishedAt }) => finishedAt !== undefined);
    expect(done).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
      targetServiceRevision: { requestedProductionTrafficWeight: 0, runningTaskCount: 0 },
    });
    expect(await stage('alarms', { name: '5xx', state: 'LOUD' })).toBe(400);
  });

  test('is rolled back by a function that the control API lets fail', async () => {
    const arn = await deploy('v2', {
      strategy: 'BLUE_GREEN',
      lifecycleHooks: [
        { hookTargetArn: LAMBDA, roleArn: 'arn:aws:iam::123456789012:role/r', lifecycleStages: ['PRE_SCALE_UP'] },
      ],
    });
    expect(await stage('hooks', { target: LAMBDA, outcome: 'FAILED', afterSeconds: 3 })).toBe(200);
    const done = await advanceUntil(arn, ({ finishedAt }) => finishedAt !== undefined);
    expect(done.statusReason).toContain('PRE_SCALE_UP lifecycle hook(s) failed.');
  });

  test('is stopped on the way, and told so', async () => {
    const arn = await deploy('v2', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50 } });
    await advanceUntil(arn, ({ lifecycleStage }) => lifecycleStage === 'PRODUCTION_TRAFFIC_SHIFT');
    await client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
    expect((await describeDeployment(arn)).status).toBe('ROLLBACK_REQUESTED');
    await clock.advance(2000);
    expect(await describeDeployment(arn)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      rollback: { reason: expect.any(String) },
    });
    const done = await advanceUntil(arn, ({ finishedAt }) => finishedAt !== undefined);
    expect(done.status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test('knows the task sets of a service that CodeDeploy deploys', async () => {
    const { ecs } = aws.account();
    ecs.registerTaskDefinition(definition('v1'));
    ecs.createSteadyService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      deploymentController: { type: 'CODE_DEPLOY' },
    });
    const { taskSets } = await client.send(new DescribeTaskSetsCommand(SERVICE));
    expect(taskSets).toMatchObject([
      { status: 'PRIMARY', stabilityStatus: 'STEADY_STATE', createdAt: expect.any(Date) },
    ]);
  });
});
