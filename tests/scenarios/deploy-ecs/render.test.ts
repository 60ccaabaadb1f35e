import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { deregisterTaskDefinition } from '../../../testbed/aws/ecs/task-definitions.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { CLUSTER, NEW_IMAGE, digestOf, withBed } from './deployment-bed.ts';
import type { DeploymentBed } from './deployment-bed.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';
const OLD_IMAGE = `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/api@${digestOf('aa')}`;

const errorsOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** The bodies of the calls that AWS took. */
const sent = (bed: DeploymentBed, operation: string): Record<string, unknown>[] =>
  bed.aws.calls
    .filter((call) => call.operation === operation && call.status === 200)
    .map(({ input }) => input as Record<string, unknown>);

const operationsSince = (bed: DeploymentBed, from: number): string[] =>
  bed.aws.calls
    .slice(from)
    .filter(({ status }) => status === 200)
    .map(({ operation }) => operation);

/** A repository with files, as the workspace of a run. */
async function withRepository(
  files: Readonly<Record<string, string>>,
  deed: (cwd: string) => Promise<void>,
): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'slipway-render-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    await deed(cwd);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** What a policy of docs/iam allows. */
async function actionsOf(policy: string): Promise<string[]> {
  const text = await readFile(join(import.meta.dirname, '../../../docs/iam', policy), 'utf8');
  const { Statement } = JSON.parse(text) as { Statement: { Action: string[] }[] };
  return Statement.flatMap(({ Action }) => Action);
}

const services = (api: object): Record<string, string> => ({ services: JSON.stringify({ api }) });

describe('fidelity', () => {
  const strange = {
    fromTheFuture: { empty: '', list: [], 'a=b': 'c=d=e' },
    dockerLabels: { 'traefik.http.rule': 'Host(a)=b=c', empty: '' },
    command: [],
    environment: [
      { name: 'EMPTY', value: '' },
      { name: 'RULE', value: 'Host(a)=b=c' },
      { name: 'OLD', value: '1' },
    ],
  };

  test('what nobody asked to change travels untouched: unknown attributes, empty texts and lists, `=`, tags', () =>
    withBed({ container: strange }, async (bed) => {
      const run = await bed.deploy(
        services({ image: NEW_IMAGE, environment: { OLD: null, NEW: 'a=b=c' }, command: 'sh -c "echo hi"' }),
      );
      expect(run.outputs['verdict']).toBe('succeeded');
      const [registered] = sent(bed, 'RegisterTaskDefinition');
      expect(registered).toMatchObject({
        family: 'api',
        tags: [{ key: 'team', value: 'elevaite' }],
        containerDefinitions: [
          {
            image: NEW_IMAGE,
            fromTheFuture: strange.fromTheFuture,
            dockerLabels: strange.dockerLabels,
            command: ['sh', '-c', 'echo hi'],
            environment: [
              { name: 'EMPTY', value: '' },
              { name: 'RULE', value: 'Host(a)=b=c' },
              { name: 'NEW', value: 'a=b=c' },
            ],
          },
        ],
      });
      expect(registered).not.toHaveProperty('taskDefinitionArn');
      expect(run.log).toContain('containerDefinitions.app.environment.OLD: *** -> (none)');
      expect(run.log).toContain('containerDefinitions.app.command: (none) -> ["sh","-c","echo hi"]');
      expect(run.log).not.toContain('a=b=c');
    }));

  test('the same again, in another order and other units, is unchanged: two reads, no write', () =>
    withBed({ container: strange }, async (bed) => {
      const from = bed.aws.calls.length;
      const run = await bed.deploy(
        services({
          image: OLD_IMAGE,
          cpu: '.25 vCPU',
          memory: '0.5 GB',
          environment: { RULE: 'Host(a)=b=c', EMPTY: '', GONE: null },
          'health-check': null,
          'log-configuration': { logDriver: 'awslogs' },
        }),
      );
      expect(run.outputs).toMatchObject({ verdict: 'unchanged', changed: 'false' });
      expect(operationsSince(bed, from)).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
    }));
});

describe('files of the repository', () => {
  const definition = `family: api
networkMode: awsvpc
requiresCompatibilities: [FARGATE]
cpu: .25 vCPU
memory: 0.5 GB
executionRoleArn: execution
registeredBy: somebody
containerDefinitions:
  - name: app
    image: to-be-replaced
    newInECS: { deep: ['', 'a=b'] }
    environment: [{ name: EMPTY, value: '' }]
    logConfiguration:
      logDriver: awslogs
      options: { awslogs-group: /ecs/staging, awslogs-region: us-east-1, awslogs-stream-prefix: api }
`;

  test('a YAML definition and a file of variables are deployed, and then are unchanged', () =>
    withBed({ speed: 60 }, (bed) =>
      withRepository({ 'ecs/api.yml': definition, 'ecs/api.env': 'TOKEN=hunter2-file\nRULE="a=b"\n' }, async (cwd) => {
        const asked = services({ 'task-definition': 'ecs/api.yml', image: NEW_IMAGE, 'env-file': 'ecs/api.env' });
        const run = await bed.deployAsProcess(asked, { cwd });
        expect(run.outputs['verdict']).toBe('succeeded');
        expect(sent(bed, 'RegisterTaskDefinition')).toEqual([
          {
            family: 'api',
            networkMode: 'awsvpc',
            requiresCompatibilities: ['FARGATE'],
            cpu: '.25 vCPU',
            memory: '0.5 GB',
            executionRoleArn: 'execution',
            tags: [{ key: 'team', value: 'elevaite' }],
            containerDefinitions: [
              {
                name: 'app',
                image: NEW_IMAGE,
                newInECS: { deep: ['', 'a=b'] },
                environment: [
                  { name: 'EMPTY', value: '' },
                  { name: 'RULE', value: 'a=b' },
                  { name: 'TOKEN', value: 'hunter2-file' },
                ],
                logConfiguration: {
                  logDriver: 'awslogs',
                  options: {
                    'awslogs-group': '/ecs/staging',
                    'awslogs-region': 'us-east-1',
                    'awslogs-stream-prefix': 'api',
                  },
                },
              },
            ],
          },
        ]);
        expect(run.summary).toContain('ECS adds registeredBy itself');
        expect(`${run.rawLog}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('hunter2');

        const from = bed.aws.calls.length;
        const again = await bed.deployAsProcess(asked, { cwd });
        expect(again.outputs['verdict']).toBe('unchanged');
        expect(operationsSince(bed, from)).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
      }),
    ));

  test('faults of files are told with line and column, with all other faults, and nothing is changed', () =>
    withBed({ speed: 60 }, (bed) =>
      withRepository(
        { 'a.json': '{\n  "containerDefinitions": [{ "name": "app" "image": "x" }]\n}\n' },
        async (cwd) => {
          const asked = {
            a: { service: 'api', 'task-definition': 'a.json', after: ['b'] },
            b: { service: 'apo', image: NEW_IMAGE, after: ['a'] },
            c: { service: 'api', image: 'nginx:1', container: 'ap', 'env-file': 'lost.env' },
          };
          const run = await bed.deployAsProcess({ services: JSON.stringify(asked) }, { cwd });
          expect(run.exitCode).toBe(1);
          const errors = errorsOf(run);
          for (const part of [
            'a.json:2:44 not valid JSON',
            'the file lost.env cannot be read: there is no such file.',
            '`after` goes round in a ring',
            'no service "apo"; did you mean "api"?',
            'no container "ap"; did you mean "app"?',
            '(service-twice)',
          ]) {
            expect(`${errors}${run.summary}`).toContain(part);
          }
          expect(bed.writes()).toEqual([]);
        },
      ),
    ));
});

describe('a dry run on a pull request', () => {
  test('shows the difference with the read-only policy, and no more than that', () =>
    withBed({}, async (bed) => {
      // Whatever writes is refused, as the policy does.
      for (const operation of ['RegisterTaskDefinition', 'UpdateService']) {
        bed.aws.addFault({ operation, kind: 'access-denied', times: 100 });
      }
      const run = await bed.deploy({
        ...services({ image: NEW_IMAGE, environment: { TOKEN: 'hunter2' }, memory: 1024, cpu: 512 }),
        'dry-run': 'true',
        preflight: 'off',
      });
      expect(run.outputs['verdict']).toBe('planned');
      for (const line of [
        'cpu: 256 -> 512',
        'memory: 512 -> 1024',
        `containerDefinitions.app.image: ${OLD_IMAGE} -> ${NEW_IMAGE}`,
        'containerDefinitions.app.environment.TOKEN: (none) -> ***',
      ]) {
        expect(run.log).toContain(line);
      }
      expect(run.summary).toContain('#### What changes');
      expect(run.summary).toContain('<code>containerDefinitions.app.environment.TOKEN</code>');
      expect(`${run.rawLog}${run.summary}`).not.toContain('hunter2');
      const used = new Set(bed.aws.calls.map(({ service, operation }) => `${service}:${operation}`));
      expect([...used].toSorted()).toEqual((await actionsOf('deploy-ecs-plan.json')).toSorted());
    }));
});

describe('a revision that exists', () => {
  test('is deployed as it is, and refused when it is INACTIVE', () =>
    withBed({}, async (bed) => {
      const { ecs } = bed.aws.account();
      await bed.deploy();
      const run = await bed.deploy(services({ revision: 1 }));
      expect(run.outputs).toMatchObject({ verdict: 'succeeded', 'task-definition-arn': `${ARN}/api:1` });
      expect(run.log).toContain('taskDefinition: api:2 -> api:1');
      expect(sent(bed, 'RegisterTaskDefinition')).toHaveLength(1);
      expect(bed.primary()).toMatchObject({ taskDefinition: `${ARN}/api:1`, rolloutState: 'COMPLETED' });

      deregisterTaskDefinition(ecs.state, 'api:2');
      const refused = await bed.deploy(services({ revision: 'api:2' }));
      expect(refused.exitCode).toBe(1);
      expect(errorsOf(refused)).toContain('(task-definition-inactive)');
    }));
});

describe('settings of the service', () => {
  test('that start no deployment are told as such, and hold the next time', () =>
    withBed({}, async (bed) => {
      const before = bed.primary().id;
      const asked = services({
        'health-check-grace-period': '90s',
        'deployment-configuration': { maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: true } },
      });
      const run = await bed.deploy(asked);
      expect(run.outputs).toMatchObject({ verdict: 'succeeded', changed: 'false' });
      expect(run.summary).toContain('started no deployment');
      expect(run.log).toContain('service.healthCheckGracePeriodSeconds: 0 -> 90');
      expect(bed.primary().id).toBe(before);
      expect(sent(bed, 'UpdateService')).toEqual([
        {
          cluster: CLUSTER,
          service: 'api',
          healthCheckGracePeriodSeconds: 90,
          deploymentConfiguration: {
            maximumPercent: 150,
            deploymentCircuitBreaker: { enable: true, rollback: true },
          },
        },
      ]);
      expect((await bed.deploy(asked)).outputs['verdict']).toBe('unchanged');
    }));

  test('go with a new revision; a forced deployment needs none', () =>
    withBed({}, async (bed) => {
      const run = await bed.deploy(services({ image: NEW_IMAGE, 'platform-version': '1.4.0' }));
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(sent(bed, 'UpdateService')).toEqual([
        { cluster: CLUSTER, service: 'api', taskDefinition: `${ARN}/api:2`, platformVersion: '1.4.0' },
      ]);
      const before = bed.primary().id;
      const forced = await bed.deploy({ ...services({ image: NEW_IMAGE }), 'force-new-deployment': 'true' });
      expect(forced.outputs).toMatchObject({ verdict: 'succeeded', changed: 'true' });
      expect(sent(bed, 'UpdateService')[1]).toEqual({
        cluster: CLUSTER,
        service: 'api',
        taskDefinition: `${ARN}/api:2`,
        forceNewDeployment: true,
      });
      expect(sent(bed, 'RegisterTaskDefinition')).toHaveLength(1);
      expect(bed.primary().id).not.toBe(before);
    }));
});

describe('keep-revisions', () => {
  const image = (byte: string): string => NEW_IMAGE.replaceAll('bb', byte);

  /** Revisions api:1 to api:5; the service runs api:5, and another cluster's service api:2. */
  async function seed(bed: DeploymentBed): Promise<void> {
    const { ecs } = bed.aws.account();
    for (const byte of ['c2', 'c3', 'c4', 'c5']) {
      const run = await bed.deploy(services({ image: image(byte) }));
      expect(run.outputs['verdict']).toBe('succeeded');
    }
    ecs.createCluster('other');
    ecs.createSteadyService({
      cluster: 'other',
      serviceName: 'copy',
      taskDefinition: 'api:2',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
    });
  }

  const statuses = (bed: DeploymentBed): string[] =>
    (bed.aws.account().ecs.state.taskDefinitions.get('api') ?? []).map(({ status }) => status);

  test('deregisters what is old and idle after success; never what another cluster runs, or the way back', () =>
    withBed({ speed: 200 }, async (bed) => {
      await seed(bed);
      const deploying = new Set(bed.aws.calls.map(({ operation }) => `ecs:${operation}`));
      const from = bed.aws.calls.length;
      const run = await bed.deploy({ ...services({ image: image('c6') }), 'keep-revisions': '2' });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(statuses(bed)).toEqual(['INACTIVE', 'ACTIVE', 'INACTIVE', 'INACTIVE', 'ACTIVE', 'ACTIVE']);
      expect(run.log).toContain('keep-revisions: deregistered api:1, api:3, api:4.');
      const pruning = new Set(operationsSince(bed, from).map((operation) => `ecs:${operation}`));
      const granted = await actionsOf('deploy-ecs-keep-revisions.json');
      expect([...pruning].filter((action) => !deploying.has(action) && !granted.includes(action))).toEqual([]);
      expect(granted.filter((action) => !pruning.has(action))).toEqual([]);

      bed.aws.addFault({ operation: 'DeregisterTaskDefinition', kind: 'access-denied', times: 10 });
      const denied = await bed.deploy({ ...services({ image: image('c7') }), 'keep-revisions': '1' });
      expect(denied.exitCode).toBe(0);
      expect(denied.outputs['verdict']).toBe('succeeded');
      expect(denied.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
        expect.stringContaining('ecs:DeregisterTaskDefinition'),
      ]);
      expect(statuses(bed)).toEqual(['INACTIVE', 'ACTIVE', 'INACTIVE', 'INACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE']);
    }));

  test('leaves all revisions alone after a failure, and when nothing was deployed', () =>
    withBed({ speed: 100 }, async (bed) => {
      const first = await bed.deploy({ 'keep-revisions': '1' });
      expect(first.outputs['verdict']).toBe('succeeded');
      const again = await bed.deploy({ 'keep-revisions': '1' });
      expect(again.outputs['verdict']).toBe('unchanged');
      bed.aws.account().ecs.simulate({ image: digestOf('cc'), scenario: 'missing' });
      const failed = await bed.deploy({ ...services({ image: image('cc') }), 'keep-revisions': '1' });
      expect(failed.outputs['verdict']).toBe('rolled-back');
      expect(bed.count('DeregisterTaskDefinition')).toBe(0);
      expect(statuses(bed)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    }));
});
