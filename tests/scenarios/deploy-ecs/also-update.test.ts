import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CreatePipeRequest } from '@aws-sdk/client-pipes';
import { describe, expect, test } from '@jest/globals';

import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { CLUSTER, NEW_IMAGE, digestOf, withBed } from './deployment-bed.ts';
import type { BedOptions, DeploymentBed } from './deployment-bed.ts';

const ACCOUNT = '123456789012';
const TASK_DEFINITIONS = `arn:aws:ecs:us-east-1:${ACCOUNT}:task-definition`;
const CLUSTER_ARN = `arn:aws:ecs:us-east-1:${ACCOUNT}:cluster/${CLUSTER}`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/launcher`;
const BAD = `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/api@${digestOf('dd')}`;

const network = { awsvpcConfiguration: { Subnets: ['subnet-0a1b2c3d'], SecurityGroups: ['sg-0a1b2c3d'] } };
const usedPermissions = new Set<string>();

/** A bed with a rule, a schedule and a pipe that start what the service `api` runs. */
function withLaunchers(options: BedOptions, story: (bed: DeploymentBed) => Promise<void>): Promise<void> {
  return withBed(options, async (bed) => {
    const { events, scheduler, pipes } = bed.aws.account();
    const TaskDefinitionArn = `${TASK_DEFINITIONS}/api:1`;
    events.putRule({ Name: 'reindex', ScheduleExpression: 'rate(1 hour)' });
    events.putTargets({ rule: 'reindex' }, [
      { Id: 'queue', Arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:jobs` },
      {
        Id: 'task',
        Arn: CLUSTER_ARN,
        RoleArn: ROLE,
        Input: '{"containerOverrides":[{"name":"app","command":["reindex"]}]}',
        EcsParameters: { TaskDefinitionArn, TaskCount: 2, LaunchType: 'FARGATE', NetworkConfiguration: network },
      },
    ]);
    scheduler.createGroup('acme');
    scheduler.createSchedule({
      Name: 'nightly',
      GroupName: 'acme',
      Description: 'every night',
      ScheduleExpression: 'cron(0 3 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Vienna',
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
      State: 'DISABLED',
      Target: {
        Arn: CLUSTER_ARN,
        RoleArn: ROLE,
        RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 600 },
        EcsParameters: { TaskDefinitionArn, LaunchType: 'FARGATE', PropagateTags: 'TASK_DEFINITION' },
      },
    });
    pipes.createSettledPipe(workerPipe(TaskDefinitionArn));
    try {
      await story(bed);
    } finally {
      for (const { service, operation } of bed.aws.calls) usedPermissions.add(`${service}:${operation}`);
    }
  });
}

function workerPipe(TaskDefinitionArn: string): CreatePipeRequest {
  return {
    Name: 'worker',
    Source: `arn:aws:sqs:us-east-1:${ACCOUNT}:jobs`,
    SourceParameters: { SqsQueueParameters: { BatchSize: 1 } },
    Target: CLUSTER_ARN,
    RoleArn: ROLE,
    TargetParameters: {
      InputTemplate: '{"body": <$.body>}',
      EcsTaskParameters: {
        TaskDefinitionArn,
        LaunchType: 'FARGATE',
        CapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 100 }],
        NetworkConfiguration: {
          awsvpcConfiguration: { Subnets: ['subnet-0a1b2c3d'], AssignPublicIp: 'ENABLED' },
        },
        EnableExecuteCommand: true,
        Overrides: { ContainerOverrides: [{ Name: 'app', Environment: [{ name: 'SQS_BODY', value: '$.body' }] }] },
      },
    },
  };
}

const ALL = JSON.stringify([
  { rule: 'reindex', service: 'api' },
  { schedule: 'nightly', group: 'acme', service: 'api' },
  { pipe: 'worker', service: 'api' },
]);

interface Launched {
  readonly launcher: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  readonly cause?: { readonly code: string; readonly text: string };
  readonly notes?: readonly string[];
}

const launched = (run: ActionRun): readonly Launched[] =>
  JSON.parse(run.outputs['also-updated'] ?? '[]') as readonly Launched[];
const verdicts = (run: ActionRun): string[] => launched(run).map(({ launcher, verdict }) => `${launcher}: ${verdict}`);

/** What each launcher starts now, as `family:revision`. */
function starts(bed: DeploymentBed): Record<string, string | undefined> {
  const { events, scheduler, pipes } = bed.aws.account();
  const short = (arn: string | undefined): string | undefined => arn?.split('/').at(-1);
  const { TargetParameters } = pipes.pipe('worker').settings;
  return {
    rule: short(events.rule({ rule: 'reindex' }).targets.get('task')?.EcsParameters?.TaskDefinitionArn),
    schedule: short(scheduler.schedule('nightly', 'acme').settings.Target.EcsParameters?.TaskDefinitionArn),
    pipe: short(TargetParameters?.EcsTaskParameters?.TaskDefinitionArn),
  };
}

const OLD = { rule: 'api:1', schedule: 'api:1', pipe: 'api:1' };
const NEW = { rule: 'api:2', schedule: 'api:2', pipe: 'api:2' };

describe('launchers that follow a service', () => {
  test(
    'start its new revision, and nothing else of them changes; again they are unchanged',
    () =>
      withLaunchers({ speed: 60 }, async (bed) => {
        const { events, scheduler, pipes } = bed.aws.account();
        const before = structuredClone({
          target: events.rule({ rule: 'reindex' }).targets.get('task'),
          schedule: scheduler.schedule('nightly', 'acme').settings,
          pipe: pipes.pipe('worker').settings,
        });
        const run = await bed.deployAsProcess({ 'also-update': ALL });
        expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'succeeded']);
        expect(starts(bed)).toEqual(NEW);
        expect(verdicts(run)).toEqual([
          'rule reindex: succeeded',
          'schedule acme/nightly: succeeded',
          'pipe worker: succeeded',
        ]);
        const arn = `${TASK_DEFINITIONS}/api:2`;
        const withArn = { ...before.target?.EcsParameters, TaskDefinitionArn: arn };
        expect(events.rule({ rule: 'reindex' }).targets.get('task')).toEqual({
          ...before.target,
          EcsParameters: withArn,
        });
        const { Target } = before.schedule;
        const scheduled = { ...Target, EcsParameters: { ...Target.EcsParameters, TaskDefinitionArn: arn } };
        expect(scheduler.schedule('nightly', 'acme').settings).toEqual({ ...before.schedule, Target: scheduled });
        const { LaunchType, ...task } = { ...before.pipe.TargetParameters?.EcsTaskParameters, TaskDefinitionArn: arn };
        expect(LaunchType).toBe('FARGATE');
        expect(pipes.pipe('worker').settings).toEqual({
          ...before.pipe,
          TargetParameters: { ...before.pipe.TargetParameters, EcsTaskParameters: task },
        });
        expect(pipes.pipe('worker').currentState).toBe('RUNNING');
        expect(launched(run).at(-1)?.notes?.join(' ')).toContain('The launch type FARGATE is left out');
        expect(run.log).toContain('pipe worker: UPDATING');
        expect(run.summary).toContain('| pipe worker | <code>api:1</code> | <code>api:2</code> | succeeded |');

        const back = await bed.deployAsProcess({
          services: '',
          'also-update': run.outputs['also-update-previous'] ?? '',
        });
        expect([back.exitCode, starts(bed)]).toEqual([0, OLD]);
        await bed.deployAsProcess({ 'also-update': ALL });
        const writes = bed.writes().length;
        const again = await bed.deployAsProcess({ 'also-update': ALL });
        expect([again.exitCode, again.outputs['verdict'], bed.writes().length]).toEqual([0, 'unchanged', writes]);
        expect(again.outputs['also-update-previous']).toBe('[]');
      }),
    60_000,
  );

  test('are shown by a dry run, and changed by no call', () =>
    withLaunchers({}, async (bed) => {
      const run = await bed.deploy({ 'also-update': ALL, 'dry-run': 'true' });
      expect([run.outputs['verdict'], run.exitCode]).toEqual(['planned', 0]);
      expect(run.log).toContain('schedule acme/nightly: will follow (api:1 -> api:(new))');
      expect([starts(bed), bed.writes()]).toEqual([OLD, []]);
    }));

  test('are left alone when the service does not come up', () =>
    withLaunchers({}, async (bed) => {
      bed.aws.account().ecs.simulate({ image: digestOf('dd'), scenario: 'missing' });
      const run = await bed.deploy({
        services: JSON.stringify({ api: { image: BAD } }),
        'also-update': ALL,
      });
      expect([run.exitCode, starts(bed)]).toEqual([1, OLD]);
      expect(launched(run)[0]?.notes).toContain('It was not changed, because the services did not come up.');
      expect(bed.count('UpdatePipe') + bed.count('UpdateSchedule') + bed.count('PutTargets')).toBe(0);
    }));

  test('cost no call when there are none', () =>
    withLaunchers({}, async (bed) => {
      const run = await bed.deploy();
      expect([run.exitCode, run.outputs['also-updated']]).toEqual([0, '[]']);
      const services = new Set(bed.aws.calls.map(({ service }) => service));
      expect([...services].filter((service) => ['events', 'scheduler', 'pipes'].includes(service))).toEqual([]);
    }));
});

describe('a worker that only a pipe starts', () => {
  const WORKER = JSON.stringify([{ pipe: 'worker', image: NEW_IMAGE, container: 'app' }]);

  test('gets a new revision of its own task definition, without any service', () =>
    withLaunchers({}, async (bed) => {
      const run = await bed.deploy({ services: '', 'also-update': WORKER });
      expect([run.exitCode, run.outputs['verdict'], run.outputs['services']]).toEqual([0, 'succeeded', '{}']);
      expect(starts(bed)).toEqual({ ...OLD, pipe: 'api:2' });
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdatePipe']);
      expect(bed.primary().taskDefinition).toBe(`${TASK_DEFINITIONS}/api:1`);
      const again = await bed.deploy({ services: '', 'also-update': WORKER });
      expect([again.outputs['verdict'], bed.writes().length]).toEqual(['unchanged', 2]);
    }));

  test('stays stopped when it was stopped', () =>
    withLaunchers({}, async (bed) => {
      const pipe = bed.aws.account().pipes.pipe('worker');
      pipe.desiredState = 'STOPPED';
      pipe.currentState = 'STOPPED';
      const run = await bed.deploy({ services: '', 'also-update': WORKER });
      expect([run.exitCode, pipe.currentState, starts(bed)['pipe']]).toEqual([0, 'STOPPED', 'api:2']);
    }));
});

describe('an update that fails', () => {
  test('of a pipe is told with its reason; what was changed and the services go back', () =>
    withLaunchers({}, async (bed) => {
      bed.aws.account().pipes.failUpdate('worker', 'The role cannot run ecs:RunTask.');
      const run = await bed.deploy({ 'also-update': ALL });
      expect(run.exitCode).toBe(1);
      expect(starts(bed)).toEqual(OLD);
      expect(bed.aws.account().pipes.pipe('worker').currentState).toBe('RUNNING');
      expect(launched(run).find(({ launcher }) => launcher === 'pipe worker')).toMatchObject({
        verdict: 'rolled-back',
        cause: { code: 'pipe-update-failed', text: expect.stringContaining('UPDATE_FAILED: The role cannot run') },
      });
      expect(bed.primary().taskDefinition).toBe(`${TASK_DEFINITIONS}/api:1`);
      const services = JSON.parse(run.outputs['services'] ?? '{}') as Record<string, { verdict: string }>;
      expect(services['api']?.verdict).toBe('rolled-back');
      expect(run.outputs['also-update-previous']).toBe('[]');
    }));

  test('of a rule puts the schedule and the pipe back', () =>
    withLaunchers({}, async (bed) => {
      bed.aws.account().events.refusals.set('task', { code: 'InvalidParameter', message: 'no such thing' });
      const run = await bed.deploy({ 'also-update': ALL });
      expect([run.exitCode, starts(bed)]).toEqual([1, OLD]);
      expect(verdicts(run)).toEqual([
        'rule reindex: failed',
        'schedule acme/nightly: rolled-back',
        'pipe worker: rolled-back',
      ]);
      expect(launched(run)[0]?.cause?.text).toContain('no such thing It was not changed.');
    }));

  test('leaves all where they are with `on-failure: leave`, and says where', () =>
    withLaunchers({}, async (bed) => {
      bed.aws.account().events.refusals.set('task', { code: 'InvalidParameter', message: 'no such thing' });
      const run = await bed.deploy({ 'also-update': ALL, 'on-failure': 'leave' });
      expect(run.exitCode).toBe(1);
      expect(starts(bed)).toEqual({ ...NEW, rule: 'api:1' });
      expect(bed.primary().taskDefinition).toBe(`${TASK_DEFINITIONS}/api:2`);
    }));

  test('that somebody else overtook is not written over', () =>
    withLaunchers({}, async (bed) => {
      const { scheduler, events } = bed.aws.account();
      const entry = { schedule: 'nightly', group: 'acme', 'task-definition': 'api:1', deployed: 'api:7' };
      const run = await bed.deploy({ services: '', 'also-update': JSON.stringify([entry]) });
      expect(run.outputs['verdict']).toBe('unchanged');
      const { settings } = scheduler.schedule('nightly', 'acme');
      const other = { ...settings.Target.EcsParameters, TaskDefinitionArn: `${TASK_DEFINITIONS}/api:9` };
      scheduler.updateSchedule({
        ...settings,
        Name: 'nightly',
        GroupName: 'acme',
        Target: { ...settings.Target, EcsParameters: other },
      } as Parameters<typeof scheduler.updateSchedule>[0]);
      const back = await bed.deploy({ services: '', 'also-update': JSON.stringify([entry]) });
      expect([back.exitCode, back.outputs['verdict'], starts(bed)['schedule']]).toEqual([1, 'superseded', 'api:9']);
      expect(events.rule({ rule: 'reindex' }).targets.size).toBe(2);
    }));

  test(
    'of which AWS is throttled, or busy, is tried again',
    () =>
      withLaunchers({}, async (bed) => {
        const busy = { name: 'ConcurrentModificationException', message: 'busy' };
        bed.aws.addFault({ service: 'events', operation: 'PutTargets', kind: 'error', times: 2, error: busy });
        bed.aws.addFault({ service: 'pipes', operation: 'UpdatePipe', kind: 'server-error', times: 1 });
        bed.aws.addFault({ service: 'scheduler', operation: 'UpdateSchedule', kind: 'throttle', times: 6 });
        const run = await bed.deploy({ 'also-update': ALL });
        expect([run.exitCode, starts(bed)]).toEqual([0, NEW]);
      }),
    60_000,
  );

  test('for want of a permission prints the policy line', () =>
    withLaunchers({}, async (bed) => {
      bed.aws.addFault({ service: 'scheduler', operation: 'UpdateSchedule', kind: 'access-denied', times: Infinity });
      const run = await bed.deploy({
        services: '',
        'also-update': JSON.stringify([{ schedule: 'nightly', group: 'acme', image: NEW_IMAGE }]),
      });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(
        '"Action": "scheduler:UpdateSchedule", "Resource": "arn:aws:scheduler:*:*:schedule/acme/nightly"',
      );
      expect(starts(bed)).toEqual(OLD);
    }));
});

describe('a cancelled run', () => {
  test('says what is where, and takes the pipe up again', () =>
    withLaunchers({ speed: 20 }, async (bed) => {
      const input = { services: '', 'also-update': JSON.stringify([{ pipe: 'worker', image: NEW_IMAGE }]) };
      const run = await bed.deployAsProcess(input, { cancelAfterMs: (log) => log.includes('pipe worker: UPDATING') });
      expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'cancelled']);
      expect(launched(run)[0]).toMatchObject({ verdict: 'cancelled', to: 'api:2' });
      const again = await bed.deployAsProcess(input);
      expect([again.exitCode, starts(bed)['pipe']]).toEqual([0, 'api:2']);
      expect(bed.count('UpdatePipe')).toBe(1);
      expect(bed.aws.account().pipes.pipe('worker').currentState).toBe('RUNNING');
    }));
});

describe('what is refused', () => {
  test('is told all at once, and nothing is changed', () =>
    withLaunchers({ services: ['api', 'web'] }, async (bed) => {
      const { ecs, events } = bed.aws.account();
      ecs.createCluster('production');
      events.putTargets({ rule: 'reindex' }, [
        {
          Id: 'prod',
          Arn: CLUSTER_ARN.replace('staging', 'production'),
          RoleArn: ROLE,
          EcsParameters: { TaskDefinitionArn: `${TASK_DEFINITIONS}/api:1` },
        },
      ]);
      const run = await bed.deploy({
        services: JSON.stringify({ api: { image: NEW_IMAGE }, web: { image: NEW_IMAGE } }),
        'also-update': JSON.stringify([
          { rule: 'reindex', service: 'api' },
          { rule: 'reindex', 'target-id': 'prod', service: 'api' },
          { rule: 'reindex', 'target-id': 'queue', service: 'api' },
          { schedule: 'nightly', service: 'api' },
          { schedule: 'nightly', group: 'acme', service: 'web' },
          { pipe: 'worker', image: NEW_IMAGE, container: 'sidecar' },
          { pipe: 'none', image: NEW_IMAGE },
        ]),
      });
      expect(run.exitCode).toBe(1);
      for (const code of [
        'launcher-ambiguous',
        'launcher-other-cluster',
        'launcher-not-found',
        'launcher-other-family',
        'container-not-found',
      ])
        expect(run.log).toContain(`(${code})`);
      expect([starts(bed), bed.writes()]).toEqual([OLD, []]);
    }));

  test('is a target of a rule that is named twice, with its id and without', () =>
    withLaunchers({}, async (bed) => {
      const run = await bed.deploy({
        'also-update': JSON.stringify([
          { rule: 'reindex', service: 'api' },
          { rule: 'reindex', 'target-id': 'task', image: BAD },
        ]),
      });
      expect([run.exitCode, starts(bed), bed.writes()]).toEqual([1, OLD, []]);
      expect(run.log).toContain('(launcher-twice)');
    }));

  test('is a launcher of another family than the service is to have', () =>
    withLaunchers({ services: ['api', 'web'] }, async (bed) => {
      const moved = { image: NEW_IMAGE, 'task-definition': 'web' };
      const run = await bed.deploy({ services: JSON.stringify({ api: moved }), 'also-update': ALL });
      expect([run.exitCode, starts(bed), bed.writes()]).toEqual([1, OLD, []]);
      expect(run.log).toContain('the service "api" is to run "web"');
      const joined = { image: NEW_IMAGE, 'task-definition': 'api' };
      const fits = await bed.deploy({
        services: JSON.stringify({ web: joined }),
        'also-update': ALL.replaceAll('"api"', '"web"'),
      });
      expect([fits.exitCode, starts(bed)]).toEqual([0, NEW]);
    }));

  test('faults of the input come first, each with what is allowed', () =>
    withLaunchers({}, async (bed) => {
      const run = await bed.deploy({
        'also-update': JSON.stringify([
          { rule: 'a', schedule: 'b', service: 'api' },
          { pipe: 'worker', service: 'nobody' },
          { pipe: 'worker', group: 'x', image: NEW_IMAGE, 'task-definition': 'api:1' },
          { schedule: 'nightly', service: 'api' },
          { schedule: 'nightly', group: 'default', service: 'api' },
        ]),
      });
      expect(run.exitCode).toBe(1);
      for (const text of [
        'exactly one of `rule`, `schedule` and `pipe` (entry 1)',
        'one of the keys of the input `services`: api (entry 2)',
        'exactly one of `service`, `image` and `task-definition` (entry 3)',
        '`group` beside `schedule` only (entry 3)',
        'each launcher once',
      ])
        expect(run.log).toContain(text);
      expect(bed.aws.calls).toEqual([]);
    }));
});

describe('docs/iam/deploy-ecs-also-update.json', () => {
  // Runs last: it looks at what the stories above called.
  test('grants what the launchers used, and nothing else', () => {
    const file = join(import.meta.dirname, '../../../docs/iam/deploy-ecs-also-update.json');
    const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
    const granted = new Set(Statement.flatMap(({ Action }) => Action));
    const ofLaunchers = [...usedPermissions].filter((action) => /^(?:events|scheduler|pipes):/.test(action));
    // The services' own policy has the rest; these are not seen as calls.
    const others = ['iam:PassRole', 'ecs:TagResource', 'ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'];
    expect([...granted].toSorted()).toEqual([...ofLaunchers, ...others].toSorted());
  });
});
