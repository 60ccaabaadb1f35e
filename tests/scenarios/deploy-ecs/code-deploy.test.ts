import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { registerRevision, withCodeDeploy } from './code-deploy-bed.ts';
import type { CodeDeployBed } from './code-deploy-bed.ts';
import { CLUSTER, LOG_GROUP, NEW_IMAGE, digestOf, usedPermissions } from './deployment-bed.ts';

const NEW = digestOf('bb');
const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';
const NAMES = { applicationName: `AppECS-${CLUSTER}-api`, deploymentGroupName: `DgpECS-${CLUSTER}-api` };
const HOOK = 'arn:aws:lambda:us-east-1:123456789012:function:smoke';

interface ServiceOutput {
  readonly verdict: string;
  readonly cause?: { readonly code: string; readonly text: string; readonly fix: string };
  readonly notes?: readonly string[];
  readonly 'codedeploy-deployment-id'?: string;
}

const serviceOf = (run: ActionRun, name = 'api'): ServiceOutput =>
  (JSON.parse(run.outputs['services'] ?? '{}') as Record<string, ServiceOutput>)[name] ?? { verdict: 'none' };

const errorsOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** What the new image does in the simulation. */
const behave = (bed: Pick<CodeDeployBed, 'aws'>, scenario: string, image = NEW): void =>
  bed.aws.account().ecs.simulate({ image, scenario });

const created = (bed: Pick<CodeDeployBed, 'aws'>) =>
  bed.aws.calls.filter(({ operation, status }) => operation === 'CreateDeployment' && status === 200);

/** The AppSpec that the newest CreateDeployment carried. */
const sentAppSpec = (bed: Pick<CodeDeployBed, 'aws'>): unknown => {
  const { revision } = (created(bed).at(-1)?.input ?? {}) as {
    revision?: { appSpecContent?: { content?: string } };
  };
  return JSON.parse(revision?.appSpecContent?.content ?? 'null');
};

/** A workspace with these files. */
function workspaceOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'code-deploy-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** `services` with the hook of `app-spec.yml`, and its folder. */
const withHook = (event: string): { services: string; cwd: string } => ({
  services: `api: { image: "${NEW_IMAGE}", container: app, codedeploy: { appspec: app-spec.yml } }`,
  cwd: workspaceOf({
    'app-spec.yml': [
      'version: 0.0',
      'Resources:',
      '  - TargetService:',
      '      Type: AWS::ECS::Service',
      '      Properties:',
      '        TaskDefinition: <TASK_DEFINITION>',
      '        LoadBalancerInfo: { ContainerName: app, ContainerPort: 8080 }',
      'Hooks:',
      `  - ${event}: ${HOOK}`,
    ].join('\n'),
  }),
});

const rollingBack = {
  autoRollbackConfiguration: {
    enabled: true,
    events: ['DEPLOYMENT_FAILURE' as const, 'DEPLOYMENT_STOP_ON_ALARM' as const],
  },
};

const canary = { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' };

const waitingFor = (terminationWaitTimeInMinutes: number, readyMinutes?: number) => ({
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE' as const, terminationWaitTimeInMinutes },
    deploymentReadyOption:
      readyMinutes === undefined
        ? { actionOnTimeout: 'CONTINUE_DEPLOYMENT' as const, waitTimeInMinutes: 0 }
        : { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: readyMinutes },
  },
});

describe('a good deployment', () => {
  test('is told by its lifecycle events and its traffic, and the digest is proven; again it is unchanged', () =>
    withCodeDeploy({ speed: 60 }, async (bed) => {
      const run = await bed.deployAsProcess();
      expect(run.exitCode).toBe(0);
      const [deployment] = bed.deployments();
      const id = deployment?.id ?? '';
      expect(run.outputs).toMatchObject({
        verdict: 'succeeded',
        changed: 'true',
        'task-definition-arn': `${ARN}/api:2`,
        'deployment-id': id,
        'served-digest': NEW,
        previous: '{"api":{"service":"api","task-definition":"api:1","deployed":"api:2"}}',
      });
      expect(serviceOf(run)['codedeploy-deployment-id']).toBe(id);
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'CreateDeployment']);
      expect(sentAppSpec(bed)).toEqual({
        version: 0,
        Resources: [
          {
            TargetService: {
              Type: 'AWS::ECS::Service',
              Properties: {
                LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
                NetworkConfiguration: {
                  AwsvpcConfiguration: {
                    SecurityGroups: ['sg-0a1b2c3d'],
                    Subnets: ['subnet-0a1b2c3d'],
                  },
                },
                TaskDefinition: `${ARN}/api:2`,
              },
            },
          },
        ],
      });
      expect(created(bed)[0]?.input).toMatchObject({ ...NAMES, description: 'api:2' });
      expect(run.log).toContain('lifecycle event Install: Succeeded in ');
      expect(run.log).toContain('100% of the production traffic to the replacement tasks');
      expect(run.log).toContain('lifecycle event AfterAllowTraffic: Succeeded');
      expect(run.summary).toContain(`codesuite/codedeploy/deployments/${id}?region=us-east-1`);
      expect(run.summary).toContain('run deploy-ecs with <code>revision: api:1</code> for this service.');
      expect(run.summary).not.toContain('update-service');
      expect(bed.taskSets()).toContain('PRIMARY api:2');

      const before = bed.aws.calls.length;
      const again = await bed.deployAsProcess();
      expect(again.outputs).toMatchObject({ verdict: 'unchanged', changed: 'false' });
      const answered = bed.aws.calls.slice(before).filter(({ status }) => status === 200);
      expect(answered.map(({ operation }) => operation)).toEqual([
        'DescribeServices',
        'DescribeTaskDefinition',
        'GetDeploymentGroup',
      ]);
    }));

  test('that keeps the old tasks for an hour ends at its production traffic, step by step, with few calls', () =>
    withCodeDeploy({ speed: 300, group: { ...canary, ...waitingFor(60) } }, async (bed) => {
      const run = await bed.deploy({ 'wait-until': 'production-traffic' });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(run.log).toMatch(/10% of the production traffic[^]*100% of the production traffic/);
      expect(serviceOf(run).notes?.join(' ')).toContain('the deployment itself goes on in AWS');
      expect(bed.deployments()[0]?.status).toBe('InProgress');
      expect(bed.count('GetDeployment')).toBeLessThan(140);
    }));

  test('takes hooks and properties of an AppSpec file, the configuration and the names that are given', () =>
    withCodeDeploy({ names: { application: 'shop', group: 'shop-live' } }, async (bed) => {
      const cwd = workspaceOf({
        'app-spec.json': JSON.stringify({
          version: 0,
          resources: [
            { Api: { type: 'AWS::ECS::Service', properties: { taskDefinition: 'x', platformVersion: '1.4.0' } } },
          ],
          hooks: [{ BeforeAllowTraffic: HOOK }],
        }),
      });
      const codedeploy = {
        application: 'shop',
        'deployment-group': 'shop-live',
        config: 'CodeDeployDefault.ECSAllAtOnce',
        description: 'release 7',
        appspec: 'app-spec.json',
      };
      const services = JSON.stringify({ api: { image: NEW_IMAGE, container: 'app', codedeploy } });
      // The local CodeDeploy wants the resource to be called TargetService, as AWS's own pages do.
      const refused = await bed.deploy({ services }, { cwd });
      expect(serviceOf(refused).cause).toMatchObject({ code: 'aws-request-refused' });
      const named = join(cwd, 'app-spec.json');
      writeFileSync(named, readFileSync(named, 'utf8').replace('"Api"', '"TargetService"'));
      const run = await bed.deploy({ services }, { cwd });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(created(bed)[0]?.input).toMatchObject({
        applicationName: 'shop',
        deploymentGroupName: 'shop-live',
        deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
        description: 'release 7',
      });
      expect(sentAppSpec(bed)).toMatchObject({
        Resources: [{ TargetService: { Properties: { TaskDefinition: `${ARN}/api:2`, PlatformVersion: '1.4.0' } } }],
        Hooks: [{ BeforeAllowTraffic: HOOK }],
      });
    }));

  test('goes to the container and port that its AppSpec file names, and not to those of now', () =>
    withCodeDeploy({}, async (bed) => {
      const definition = {
        family: 'api',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
        containerDefinitions: [
          { name: 'web', image: NEW_IMAGE, essential: true, portMappings: [{ containerPort: 9090 }] },
        ],
      };
      const specOf = (name: string): string =>
        `Resources: [{ TargetService: { Type: "AWS::ECS::Service", Properties: { LoadBalancerInfo: { ContainerName: ${name}, ContainerPort: 9090 } } } }]`;
      const cwd = workspaceOf({
        'task.json': JSON.stringify(definition),
        'app-spec.yml': specOf('web'),
        'wrong.yml': specOf('www'),
      });
      const servicesOf = (appspec: string): string =>
        `api: { task-definition: task.json, codedeploy: { appspec: ${appspec} } }`;
      const inputs = { preflight: 'minimal', 'dry-run': 'true' };
      const run = await bed.deploy({ ...inputs, services: servicesOf('app-spec.yml') }, { cwd });
      expect(errorsOf(run)).toBe('');
      const wrong = await bed.deploy({ ...inputs, services: servicesOf('wrong.yml') }, { cwd });
      expect(errorsOf(wrong)).toMatch(/sends to the container "www"[^]*load-balancer-mismatch/);
    }));

  test('goes beside services that ECS deploys, in waves', () =>
    withCodeDeploy({ ecsServices: ['worker', 'web'] }, async (bed) => {
      const services = `worker: { image: "${NEW_IMAGE}" }
api: { image: "${NEW_IMAGE}", container: app, after: worker }
web: { image: "${NEW_IMAGE}", after: api }`;
      const run = await bed.deploy({ services });
      expect(run.outputs['verdict']).toBe('succeeded');
      const writes = bed.writes().filter((operation) => /Update|Create/.test(operation));
      expect(writes).toEqual(['UpdateService', 'CreateDeployment', 'UpdateService']);
      expect(bed.primary('web').taskDefinition).toBe(`${ARN}/web:2`);
      expect(bed.taskSets()).toContain('PRIMARY api:2');
    }));
});

describe('many at once, and what is looked at before', () => {
  test('six services are followed in one loop, and the end of none is seen late', () =>
    withCodeDeploy({ services: ['a', 'b', 'c', 'd', 'e', 'f'] }, async (bed) => {
      const services = Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, { image: NEW_IMAGE, container: 'app' }]),
      );
      const run = await bed.deploy({ services: JSON.stringify(services) });
      expect(run.outputs['verdict']).toBe('succeeded');
      const { result = '{}' } = run.outputs;
      // One after the other they would take twelve minutes.
      expect((JSON.parse(result) as { seconds: number }).seconds).toBeLessThan(400);
      expect(bed.count('BatchGetDeployments')).toBeGreaterThan(5);
      const reads = ['DescribeServices', 'BatchGetDeployments', 'BatchGetDeploymentTargets'];
      const all = reads.reduce((sum, operation) => sum + bed.count(operation), 0);
      expect(all / bed.count('DescribeServices')).toBeLessThanOrEqual(8);
    }));

  test('the preflight looks at its image, roles and target groups as at any other', () =>
    // Slow enough for the eight seconds that its calls may take.
    withCodeDeploy({ speed: 2 }, async (bed) => {
      const missing = await bed.deploy({ preflight: 'full' });
      expect(errorsOf(missing)).toContain('image-not-found');
      const content = { content: 'x', platform: { os: 'linux', architecture: 'amd64' } };
      const digest = bed.aws.account().ecr.seedImage('elevaite/api', content);
      const services = JSON.stringify({ api: { image: NEW_IMAGE.replace(NEW, digest), container: 'app' } });
      const run = await bed.deploy({ preflight: 'full', 'dry-run': 'true', services });
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
      expect(bed.writes()).toEqual([]);
    }));
});

describe('a deployment that fails', () => {
  test('in a hook is told with what the function said, and nothing is left of it', () =>
    withCodeDeploy({}, async (bed) => {
      bed.codeDeploy.failingHooks.set('BeforeAllowTraffic', 'the smoke test saw 502');
      const { services, cwd } = withHook('BeforeAllowTraffic');
      const run = await bed.deploy({ services }, { cwd });
      expect(run.exitCode).toBe(1);
      expect(serviceOf(run)).toMatchObject({
        verdict: 'rolled-back',
        cause: {
          code: 'hook-failed',
          text: expect.stringContaining('BeforeAllowTraffic failed: the smoke test saw 502'),
        },
        notes: ['No production traffic had gone over: api:1 never stopped serving.'],
      });
      expect(run.log).toContain('lifecycle event BeforeAllowTraffic: Failed');
      expect(created(bed)).toHaveLength(1);
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('after its traffic went over goes back by a deployment of the previous revision', () =>
    withCodeDeploy({}, async (bed) => {
      bed.codeDeploy.failingHooks.set('AfterAllowTraffic', 'no');
      const { services, cwd } = withHook('AfterAllowTraffic');
      const failing = bed.deploy({ services }, { cwd });
      await bed.until((status) => status === 'Failed');
      bed.codeDeploy.failingHooks.clear();
      const run = await failing;
      expect(serviceOf(run)).toMatchObject({ verdict: 'rolled-back', cause: { code: 'hook-failed' } });
      expect(run.log).toContain('deploying the previous revision api:1 again');
      expect(created(bed)).toHaveLength(2);
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('that CodeDeploy takes back by itself is followed until it is back', () =>
    withCodeDeploy({ group: rollingBack }, async (bed) => {
      bed.codeDeploy.failingHooks.set('AfterAllowTraffic', 'no');
      const { services, cwd } = withHook('AfterAllowTraffic');
      const run = await bed.deploy({ services, 'on-failure': 'leave' }, { cwd });
      expect(serviceOf(run)).toMatchObject({ verdict: 'rolled-back', cause: { code: 'hook-failed' } });
      expect(run.log).toMatch(/CodeDeploy is rolling back by d-/);
      expect(run.log).toMatch(/roll-back d-\w+: Succeeded/);
      expect(bed.count('StopDeployment')).toBe(0);
      expect(created(bed)).toHaveLength(1);
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('because its tasks crash is stopped within seconds, not after the hour of CodeDeploy', () =>
    withCodeDeploy(
      {
        container: {
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': LOG_GROUP, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'api' },
          },
        },
      },
      async (bed) => {
        behave(bed, 'crash');
        const run = await bed.deploy();
        expect(serviceOf(run)).toMatchObject({
          verdict: 'rolled-back',
          cause: { code: expect.stringMatching(/^container-/), text: expect.stringContaining('exit code 1') },
        });
        expect(run.summary).toContain('Last log lines of');
        expect(bed.count('StopDeployment')).toBeGreaterThan(0);
        expect(bed.deployments().map(({ creator }) => creator)).toEqual(['codeDeployRollback', 'user']);
        const [, ours] = bed.deployments();
        expect(((ours?.completedAtMs ?? 0) - (ours?.createdAtMs ?? 0)) / 60_000).toBeLessThan(10);
        expect(bed.taskSets()).toContain('PRIMARY api:1');
      },
    ));

  test('on an alarm names it', () =>
    withCodeDeploy(
      { group: { ...canary, ...rollingBack, alarmConfiguration: { enabled: true, alarms: [{ name: 'api-5xx' }] } } },
      async (bed) => {
        const running = bed.deploy({ 'on-failure': 'leave' });
        await bed.until(() => bed.deployments()[0]?.greenPercent === 10);
        bed.aws.account().ecs.setAlarm('api-5xx', 'ALARM');
        const run = await running;
        expect(serviceOf(run)).toMatchObject({
          verdict: 'rolled-back',
          cause: { code: 'alarm-triggered', text: expect.stringContaining('Activated alarms: api-5xx') },
        });
      },
    ));

  test('because ECS refuses it says what ECS said', () =>
    withCodeDeploy({}, async (bed) => {
      const services = `api: { image: "${NEW_IMAGE}", container: app, codedeploy: { appspec: app-spec.json } }`;
      const spec = {
        version: 0,
        Resources: [
          {
            TargetService: {
              Type: 'AWS::ECS::Service',
              Properties: { LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 9999 } },
            },
          },
        ],
      };
      const cwd = workspaceOf({ 'app-spec.json': JSON.stringify(spec) });
      const run = await bed.deploy({ services, 'on-failure': 'leave' }, { cwd });
      expect(serviceOf(run)).toMatchObject({ verdict: 'failed', cause: { code: 'codedeploy-ecs-refused' } });
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('of ECS takes the one of CodeDeploy back with it', () =>
    withCodeDeploy({ ecsServices: ['web'] }, async (bed) => {
      behave(bed, 'missing', digestOf('cc'));
      const bad = NEW_IMAGE.replace(NEW, digestOf('cc'));
      const services = `api: { image: "${NEW_IMAGE}", container: app }\nweb: { image: "${bad}", after: api }`;
      const run = await bed.deploy({ services });
      expect(serviceOf(run, 'web').verdict).toBe('rolled-back');
      expect(serviceOf(run)).toMatchObject({ verdict: 'rolled-back', cause: { code: 'rolled-back-with-others' } });
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));
});

describe('what others do', () => {
  test('a deployment that somebody stops has failed, and says who may have', () =>
    withCodeDeploy({}, async (bed) => {
      const running = bed.deploy({ 'on-failure': 'leave' });
      const id = await bed.until((status) => status === 'InProgress');
      bed.codeDeploy.stopDeployment(id, false);
      const run = await running;
      expect(serviceOf(run)).toMatchObject({
        verdict: 'failed',
        cause: { code: 'deployment-stopped', fix: expect.stringContaining('StopDeployment') },
      });
    }));

  test('a deployment that somebody stops for another one is superseded, and the other one left alone', () =>
    withCodeDeploy({}, async (bed) => {
      const other = registerRevision(bed.aws, 'api', digestOf('cc'));
      const running = bed.deploy();
      const id = await bed.until((status) => status === 'InProgress');
      bed.codeDeploy.stopDeployment(id, false);
      const newer = bed.codeDeploy.createDeployment({
        ...NAMES,
        revision: { revisionType: 'AppSpecContent', appSpecContent: { content: bed.appSpec(other) } },
      });
      const run = await running;
      expect(serviceOf(run)).toMatchObject({
        verdict: 'superseded',
        cause: { code: 'superseded', text: expect.stringContaining(newer.id) },
      });
      expect(created(bed)).toHaveLength(1);
      expect(bed.count('StopDeployment')).toBe(0);
    }));

  test.each([
    ['api', NEW_IMAGE],
    ['an unchanged service', `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/api@${digestOf('aa')}`],
  ])('another deployment under way is named, and %s is not deployed over it', (_what, image) =>
    withCodeDeploy({}, async (bed) => {
      const other = registerRevision(bed.aws, 'api', digestOf('cc'));
      const { id } = bed.codeDeploy.createDeployment({
        ...NAMES,
        revision: { revisionType: 'AppSpecContent', appSpecContent: { content: bed.appSpec(other) } },
      });
      await bed.until((status) => status === 'InProgress');
      await bed.aws.clock.sleep(4000);
      const run = await bed.deploy({ services: JSON.stringify({ api: { image, container: 'app' } }) });
      expect(run.exitCode).toBe(1);
      expect(errorsOf(run)).toContain(`The deployment ${id} of another revision is in progress`);
      expect(errorsOf(run)).toContain('codedeploy-deployment-in-progress');
      expect(bed.writes().filter((operation) => operation !== 'RegisterTaskDefinition')).toEqual([]);
    }),
  );

  test('the command that is told for another deployment takes its part of the traffic back', () =>
    withCodeDeploy({ group: canary }, async (bed) => {
      const other = registerRevision(bed.aws, 'api', digestOf('cc'));
      const { id } = bed.codeDeploy.createDeployment({
        ...NAMES,
        revision: { revisionType: 'AppSpecContent', appSpecContent: { content: bed.appSpec(other) } },
      });
      await bed.until((status) => status === 'InProgress');
      await bed.aws.clock.sleep(150_000);
      const run = await bed.deploy();
      const [, flags] = /`aws deploy stop-deployment --deployment-id \S+?((?: --[\w-]+)*)`/.exec(errorsOf(run)) ?? [];
      bed.codeDeploy.stopDeployment(id, flags?.includes('--auto-rollback-enabled') === true || undefined);
      await bed.aws.clock.sleep(60_000);
      expect(bed.deployments().map(({ creator }) => creator)).toContain('codeDeployRollback');
    }));
});

describe('time, cancellation and a second run', () => {
  test('at the deadline it says where the deployment is; the next run takes it up and sees it through', () =>
    withCodeDeploy({ speed: 300, group: canary }, async (bed) => {
      const first = await bed.deploy({ timeout: '2m' });
      expect(serviceOf(first)).toMatchObject({ verdict: 'timed-out', cause: { code: 'deployment-timed-out' } });
      expect(bed.deployments()[0]?.status).toBe('InProgress');
      const second = await bed.deploy();
      expect(second.outputs['verdict']).toBe('succeeded');
      expect(second.outputs['deployment-id']).toBe(first.outputs['deployment-id']);
      expect(created(bed)).toHaveLength(1);
    }));

  test('a run that finds its revision serving takes up the wait that is left', () =>
    withCodeDeploy({ speed: 300, group: waitingFor(4) }, async (bed) => {
      const first = await bed.deploy({ 'wait-until': 'production-traffic' });
      expect(first.outputs['verdict']).toBe('succeeded');
      const second = await bed.deploy();
      expect(second.outputs).toMatchObject({ verdict: 'succeeded', changed: 'true' });
      expect(second.outputs['deployment-id']).toBe(first.outputs['deployment-id']);
      expect(second.outputs['previous']).toContain('"task-definition":"api:1"');
      expect(created(bed)).toHaveLength(1);
    }));

  test('a cancelled run stops its deployment where it was told to', () =>
    withCodeDeploy({ speed: 30, group: canary }, async (bed) => {
      const run = await bed.deploy(
        { 'on-cancel': 'roll-back' },
        { cancelAfterMs: (log) => log.includes('10% of the production traffic') },
      );
      expect(serviceOf(run)).toMatchObject({ verdict: 'cancelled', cause: { code: 'cancelled' } });
      expect(bed.count('StopDeployment')).toBeGreaterThan(0);
      await bed.until((status) => status === 'Succeeded');
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('a cancelled run leaves it by default, and the next one goes on', () =>
    withCodeDeploy({ speed: 120, group: canary }, async (bed) => {
      const run = await bed.deployAsProcess(
        {},
        { cancelAfterMs: (log) => log.includes('10% of the production traffic') },
      );
      expect(serviceOf(run)).toMatchObject({
        verdict: 'cancelled',
        cause: { text: expect.stringContaining('goes on') },
      });
      expect(bed.count('StopDeployment')).toBe(0);
      const again = await bed.deployAsProcess({ 'wait-until': 'production-traffic' });
      expect(again.outputs['verdict']).toBe('succeeded');
      expect(created(bed)).toHaveLength(1);
    }));

  test('one answer that got lost starts no second deployment', () =>
    withCodeDeploy({ speed: 60 }, async (bed) => {
      bed.aws.addFault({ service: 'codedeploy', operation: 'CreateDeployment', kind: 'reset', times: 1 });
      const run = await bed.deployAsProcess();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.deployments()).toHaveLength(1);
    }));

  test('throttled, refused and cut calls change nothing of the verdict', () =>
    withCodeDeploy({ speed: 60 }, async (bed) => {
      bed.aws.addFault({ service: 'codedeploy', operation: 'CreateDeployment', kind: 'throttle', times: 2 });
      bed.aws.addFault({
        service: 'codedeploy',
        operation: 'GetDeployment',
        kind: 'throttle',
        times: 6,
        afterCalls: 3,
      });
      bed.aws.addFault({
        service: 'codedeploy',
        operation: 'BatchGetDeploymentTargets',
        kind: 'server-error',
        times: 5,
        afterCalls: 2,
      });
      const run = await bed.deployAsProcess();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(run.log).toContain('lifecycle event AfterAllowTraffic: Succeeded');
    }));
});

describe('a deployment that waits to be continued', () => {
  const group = waitingFor(1, 60);

  test.each(['hook-id', 'images'])('ends the step as paused, and goes on by its %s', (by) =>
    withCodeDeploy({ group }, async (bed) => {
      const paused = await bed.deploy({ 'wait-until': 'paused' });
      expect(paused.exitCode).toBe(0);
      const id = bed.deployments()[0]?.id ?? '';
      expect(paused.outputs).toMatchObject({ verdict: 'paused', 'hook-id': id, 'paused-at': 'BeforeAllowTraffic' });
      const images = JSON.stringify({ api: { repository: 'elevaite/api', digest: NEW } });
      const answered = await bed.deploy({
        mode: 'continue',
        ...(by === 'images' ? { images } : { 'hook-id': id }),
        services: 'api: {}',
      });
      expect(answered.outputs).toMatchObject({ verdict: 'succeeded', 'task-definition-arn': `${ARN}/api:2` });
      expect(bed.count('ContinueDeployment')).toBeGreaterThan(0);
    }),
  );

  test('goes back by the mode roll-back', () =>
    withCodeDeploy({ group }, async (bed) => {
      const paused = await bed.deploy({ 'wait-until': 'paused' });
      const answered = await bed.deploy({
        mode: 'roll-back',
        'hook-id': paused.outputs['hook-id'] ?? '',
        services: 'api: {}',
      });
      expect(answered.exitCode).toBe(0);
      expect(serviceOf(answered)).toMatchObject({ verdict: 'rolled-back', cause: { code: 'rolled-back-as-asked' } });
      expect(bed.taskSets()).toContain('PRIMARY api:1');
    }));

  test('is not answered by the id of another one, nor when it does not wait', () =>
    withCodeDeploy({ group }, async (bed) => {
      const none = await bed.deploy({ mode: 'continue', 'hook-id': 'd-ABCDEFGHI', services: 'api: {}' });
      expect(errorsOf(none)).toContain('deployment-not-paused');
      await bed.deploy({ 'wait-until': 'paused' });
      const other = await bed.deploy({ mode: 'continue', 'hook-id': 'd-ABCDEFGHI', services: 'api: {}' });
      expect(errorsOf(other)).toContain('pause-of-other-deployment');
      expect(bed.count('ContinueDeployment')).toBe(0);
    }));

  test('is a failure where nobody said that it may wait', () =>
    withCodeDeploy({ group }, async (bed) => {
      const run = await bed.deploy();
      expect(serviceOf(run)).toMatchObject({ verdict: 'paused', cause: { code: 'deployment-paused' } });
      expect(run.exitCode).toBe(1);
    }));
});

describe('bad input', () => {
  test('all faults of all services are told at once, before anything is changed', () =>
    withCodeDeploy({ services: ['api', 'web', 'admin', 'jobs'], group: waitingFor(60) }, async (bed) => {
      const cwd = workspaceOf({
        'app-spec.yml':
          'version: 1\nResources:\n  - TargetService:\n      Type: AWS::Lambda::Function\nHooks:\n  - Install: x\n',
      });
      const services = `api: { image: "${NEW_IMAGE}", container: app, codedeploy: { appspec: app-spec.yml } }
web: { image: "${NEW_IMAGE}", container: app, codedeploy: { application: AppECS-staging-wab } }
admin: { image: "${NEW_IMAGE}", container: app, codedeploy: { deployment-group: DgpECS-staging-amdin } }
jobs: { image: "${NEW_IMAGE}", container: app, deployment-configuration: { strategy: CANARY }, codedeploy: { application: AppECS-staging-web, deployment-group: DgpECS-staging-web } }`;
      const run = await bed.deploy({ services }, { cwd });
      expect(run.exitCode).toBe(1);
      const told = errorsOf(run);
      for (const part of [
        'app-spec.yml:1:1 `version` is 0.0.',
        'app-spec.yml:4:7 `Type` is AWS::ECS::Service.',
        'app-spec.yml:6:5 `Install` is not known here',
        'CodeDeploy has no application "AppECS-staging-wab" in this account and region; did you mean "AppECS-staging-web"?',
        'the application AppECS-staging-admin has no deployment group "DgpECS-staging-amdin"; did you mean "DgpECS-staging-admin"?',
        'the deployment group AppECS-staging-web/DgpECS-staging-web deploys staging:web, and not staging:jobs.',
        '`strategy` is for services that ECS deploys itself',
        'keeps the original tasks for 1h 00m after the traffic has gone over',
        'Set `wait-until: production-traffic`',
      ]) {
        expect(told).toContain(part);
      }
      expect(bed.writes()).toEqual([]);
    }));

  test('a pause that the group does not have is not waited for', () =>
    withCodeDeploy({}, async (bed) => {
      const run = await bed.deploy({ 'wait-until': 'paused' });
      expect(errorsOf(run)).toContain('wait-until-impossible');
      expect(bed.writes()).toEqual([]);
    }));

  test.each([
    ['GetDeploymentGroup', 'codedeploy:GetDeploymentGroup'],
    ['CreateDeployment', 'codedeploy:CreateDeployment'],
  ])('a missing permission for %s is named with its policy line', (operation, action) =>
    withCodeDeploy({}, async (bed) => {
      bed.aws.addFault({ service: 'codedeploy', operation, kind: 'access-denied', times: Infinity });
      const run = await bed.deploy();
      expect(run.exitCode).toBe(1);
      expect(errorsOf(run)).toContain(
        `"Action": "${action}", "Resource": "arn:aws:codedeploy:*:*:deploymentgroup:AppECS-staging-api/DgpECS-staging-api"`,
      );
      expect(bed.deployments()).toEqual([]);
    }),
  );
});

test('a deployment configuration that is not there is told before anything is changed', () =>
  withCodeDeploy({}, async (bed) => {
    const api = { image: NEW_IMAGE, container: 'app', codedeploy: { config: 'CodeDeployDefault.Nobody' } };
    const run = await bed.deploy({ services: JSON.stringify({ api }) });
    expect(errorsOf(run)).toContain('(codedeploy-config-not-found)');
    expect(bed.writes()).toEqual([]);
    bed.aws.addFault({ operation: 'GetDeploymentConfig', kind: 'access-denied', times: 10 });
    const blind = await bed.deploy({ services: JSON.stringify({ api }), 'dry-run': 'true' });
    expect(blind.exitCode).toBe(0);
  }));

describe('docs/iam/deploy-ecs-codedeploy.json', () => {
  // Runs last: it looks at what the stories above called.
  test('grants what CodeDeploy was asked, and nothing else', () => {
    const file = join(import.meta.dirname, '../../../docs/iam/deploy-ecs-codedeploy.json');
    const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
    const granted = Statement.flatMap(({ Action }) => Action).filter((action) => action.startsWith('codedeploy:'));
    const used = [...usedPermissions].filter((action) => action.startsWith('codedeploy:'));
    // AWS checks it with CreateDeployment; it is not seen as a call.
    const checked = ['codedeploy:RegisterApplicationRevision'];
    expect(granted.toSorted()).toEqual([...used, ...checked].toSorted());
  });
});
