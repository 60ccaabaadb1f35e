import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { TaskRecord } from '../../../testbed/aws/ecs/model.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { withCodeDeploy } from './code-deploy-bed.ts';
import { LOG_GROUP, NEW_IMAGE, digestOf, withBed } from './deployment-bed.ts';
import type { BedOptions, DeploymentBed } from './deployment-bed.ts';

const SEED = { name: 'seed', service: 'api', command: 'npm run seed', when: 'before' };
const WARM = { name: 'warm', service: 'api', command: 'npm run warm', when: 'after' };
const usedPermissions = new Set<string>();

/** A bed whose tasks `npm run …` print two lines and end with 0. */
function withJobs(options: BedOptions, story: (bed: DeploymentBed) => Promise<void>): Promise<void> {
  return withBed(options, async (bed) => {
    bed.aws
      .account()
      .ecs.simulate({ command: 'npm run', runMs: 4000, exitCode: 0, lines: ['first line', 'last line'] });
    try {
      await story(bed);
    } finally {
      for (const { service, operation } of bed.aws.calls) usedPermissions.add(`${service}:${operation}`);
    }
  });
}

const runTask = (...tasks: readonly object[]): Record<string, string> => ({ 'run-task': JSON.stringify(tasks) });

interface Ran {
  readonly name: string;
  readonly 'task-definition'?: string;
  readonly 'task-arn'?: string;
  readonly 'exit-codes'?: Readonly<Record<string, number>>;
  readonly verdict?: string;
  readonly cause?: { readonly code: string; readonly text: string; readonly fix: string };
  readonly notes?: readonly string[];
}

const ran = (run: ActionRun): readonly Ran[] => JSON.parse(run.outputs['run-tasks'] ?? '[]') as readonly Ran[];
const verdicts = (run: ActionRun): string[] => ran(run).map(({ name, verdict = 'none' }) => `${name}: ${verdict}`);

/** The tasks that RunTask started, oldest first. */
function jobs({ aws }: DeploymentBed): TaskRecord[] {
  const all = aws.account().ecs.tasks();
  return all.filter(({ startedBy }) => startedBy?.startsWith('run-task/') === true);
}

/** What the service runs, as `family:revision`. */
const live = (bed: DeploymentBed): string | undefined => bed.primary().taskDefinition.split('/').at(-1);

/** Registers a revision with a second essential container. */
function addProxy({ aws }: DeploymentBed): string {
  const options = { 'awslogs-group': LOG_GROUP, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'api' };
  const logConfiguration = { logDriver: 'awslogs' as const, options };
  aws.account().ecs.registerTaskDefinition({
    family: 'api',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: ['app', 'proxy'].map((name) => ({
      name,
      image: `${name}:1`,
      essential: true,
      logConfiguration,
    })),
  });
  return 'api:2';
}

describe('a task before the services', () => {
  test('runs the new revision where the service runs, its lines in the log, and the deployment follows', () =>
    withJobs({ speed: 60 }, async (bed) => {
      const run = await bed.deployAsProcess(
        runTask({ ...SEED, environment: { TOKEN: 'not-to-be-told', ROWS: 3 }, cpu: 512, memory: '1 GB' }),
      );
      expect([run.exitCode, run.outputs['verdict'], live(bed)]).toEqual([0, 'succeeded', 'api:2']);
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'RunTask', 'UpdateService']);
      const [task] = ran(run);
      expect(task).toMatchObject({
        name: 'seed',
        'task-definition': 'api:2',
        'exit-codes': { app: 0 },
        verdict: 'succeeded',
      });
      expect(task?.['task-arn']).toBe(jobs(bed)[0]?.arn);
      const sent = bed.aws.calls.find(({ operation }) => operation === 'RunTask')?.input;
      expect(sent).toMatchObject({
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
        },
        overrides: {
          cpu: '512',
          memory: '1 GB',
          containerOverrides: [
            {
              name: 'app',
              command: ['npm', 'run', 'seed'],
              environment: [
                { name: 'TOKEN', value: 'not-to-be-told' },
                { name: 'ROWS', value: '3' },
              ],
            },
          ],
        },
      });
      expect(run.log).toContain('##[group]run-task seed: what app prints');
      expect(run.log.match(/^(?:first|last) line$/gm)).toEqual(['first line', 'last line']);
      expect(run.summary).toMatch(/\| seed \| before \| <code>api:2<\/code> \| app: 0 \| succeeded \|/);
      expect(`${run.log}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('not-to-be-told');
      expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({ ok: true, 'run-tasks': [{ name: 'seed' }] });
    }));

  test('that fails ends the step with nothing deployed, its exit code and its last lines told', () =>
    withJobs({}, async (bed) => {
      const lines = ['seeding', '::error::forged', 'no such table: users'];
      bed.aws.account().ecs.simulate({ command: 'npm run seed', runMs: 3000, exitCode: 3, lines });
      const run = await bed.deploy({ ...runTask(SEED, WARM), 'keep-revisions': '1' });
      expect([run.exitCode, run.outputs['verdict'], live(bed)]).toEqual([1, 'failed', 'api:1']);
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'RunTask']);
      expect(verdicts(run)).toEqual(['seed: failed', 'warm: none']);
      expect(ran(run)[0]?.cause).toMatchObject({ code: 'container-crashed' });
      expect(ran(run)[0]?.cause?.text).toContain('(exit codes app: 3)');
      expect(ran(run)[1]?.notes).toEqual(['It was not run, because run-task seed failed.']);
      expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({ api: { verdict: 'unchanged' } });
      expect(run.outputs['services']).not.toContain('api:2');
      expect([run.outputs['changed'], run.outputs['previous']]).toEqual(['false', '{}']);
      const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
      expect(errors.join()).toContain('No service was changed in staging.');
      expect(errors.join()).not.toContain('forged');
      expect(run.summary).toContain('no such table: users');
      expect(run.summary).toContain('It was not started, because run-task seed failed.');
    }));

  test.each([
    ['never starts for its image', 'missing', 'image-not-found'],
    ['does not get its secrets', 'no-secret', 'secret-not-found'],
  ])('that %s tells the cause', (_name, scenario, code) =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run seed', scenario });
      const run = await bed.deploy(runTask(SEED));
      expect([run.exitCode, live(bed), ran(run)[0]?.cause?.code]).toEqual([1, 'api:1', code]);
      expect(ran(run)[0]?.['exit-codes']).toEqual({});
    }),
  );

  test('that takes too long is stopped, and the step fails', () =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run seed', runMs: 900_000 });
      const run = await bed.deploy(runTask({ ...SEED, timeout: '60s' }));
      expect([run.exitCode, run.outputs['verdict'], live(bed)]).toEqual([1, 'timed-out', 'api:1']);
      expect(ran(run)[0]?.cause).toMatchObject({ code: 'run-task-timed-out' });
      expect(ran(run)[0]?.cause?.text).toContain('did not end within 1m 00s. It was stopped');
      expect(jobs(bed)[0]).toMatchObject({ phase: 'STOPPED', stoppedReason: 'Slipway: timeout of the run-task seed' });
    }));

  test('is stopped when the run is cancelled, and no service is updated', () =>
    withJobs({ speed: 8 }, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run seed', runMs: 900_000, lines: ['at work'] });
      const run = await bed.deployAsProcess(runTask(SEED), { cancelAfterMs: (log) => log.includes('at work') });
      expect([run.outcome, run.outputs['verdict'], run.signal]).toEqual(['cancelled', 'cancelled', undefined]);
      expect(jobs(bed)[0]).toMatchObject({
        desiredStatus: 'STOPPED',
        stoppedReason: 'Slipway: the run was cancelled',
      });
      expect(ran(run)[0]?.cause?.text).toContain('Its stop was asked for; that it has stopped was not seen.');
      expect(bed.count('UpdateService')).toBe(0);
    }));

  test('may fail where that is allowed', () =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run seed', exitCode: 1 });
      const run = await bed.deploy(runTask({ ...SEED, 'allow-failure': true }));
      expect([run.exitCode, run.outputs['verdict'], live(bed)]).toEqual([0, 'succeeded', 'api:2']);
      expect(verdicts(run)).toEqual(['seed: failed']);
      expect(run.annotations.map(({ level }) => level)).toEqual(['warning', 'notice']);
    }));

  test('runs for a service that is unchanged or wants no tasks, unless it is to be skipped; in one attempt only once', () =>
    withJobs({ service: { desiredCount: 0 } }, async (bed) => {
      const services = JSON.stringify({ api: {} });
      const run = await bed.deploy({ services, ...runTask(SEED) });
      expect([run.exitCode, verdicts(run)]).toEqual([0, ['seed: succeeded']]);
      const again = await bed.deploy({ services, ...runTask(SEED) });
      expect([again.exitCode, verdicts(again), jobs(bed).length]).toEqual([0, ['seed: succeeded'], 1]);
      const skipped = await bed.deploy({ services, ...runTask({ ...SEED, 'if-unchanged': 'skip' }) });
      expect([skipped.exitCode, verdicts(skipped), jobs(bed).length]).toEqual([0, ['seed: none'], 1]);
      const next = await bed.deploy(
        { services, ...runTask(SEED) },
        { env: { ...bed.aws.env, GITHUB_RUN_ATTEMPT: '2' } },
      );
      expect([next.exitCode, jobs(bed).length]).toEqual([0, 2]);
    }));

  test(
    'that still runs from an earlier attempt of the job is followed, not started again',
    () =>
      withJobs({ speed: 60 }, async (bed) => {
        bed.aws.account().ecs.simulate({ command: 'npm run seed', runMs: 60_000, lines: ['at work'] });
        bed.aws.addFault({ operation: 'DescribeTasks', kind: 'expired-token', times: 1, afterCalls: 3 });
        const first = await bed.deploy(runTask(SEED));
        expect(ran(first)[0]?.cause?.text).toContain('may go on in AWS, unseen');
        const second = await bed.deploy(runTask(SEED), { env: { ...bed.aws.env, GITHUB_RUN_ATTEMPT: '2' } });
        expect([second.exitCode, live(bed), jobs(bed).length]).toEqual([0, 'api:2', 1]);
        expect(second.log).toContain('an earlier attempt of this run started it');
      }),
    60_000,
  );
});

describe('a task after the services', () => {
  test('runs when they have come up, and again for an unchanged service', () =>
    withJobs({}, async (bed) => {
      const run = await bed.deploy(runTask(WARM));
      expect([run.exitCode, verdicts(run)]).toEqual([0, ['warm: succeeded']]);
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService', 'RunTask']);
    }));

  test.each([
    ['roll-back', 'api:1', 'rolled-back'],
    ['leave', 'api:2', 'succeeded'],
  ])('that fails with `on-failure: %s` leaves the service with %s', (policy, revision, verdict) =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run warm', exitCode: 1, lines: ['cold'] });
      const run = await bed.deploy({ ...runTask(WARM), 'on-failure': policy });
      expect([run.exitCode, run.outputs['verdict'], live(bed)]).toEqual([1, 'failed', revision]);
      expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({ api: { verdict } });
      const error = run.annotations.find(({ level }) => level === 'error');
      expect(error?.message).toContain('exit code 1');
    }),
  );

  test.each([
    ['of its own, which is a failure', { timeout: '30s' }, {}, 'api:1'],
    ['of the step, which has a policy of its own', {}, { timeout: '4m' }, 'api:2'],
  ])('that does not end in the time %s is stopped', (_name, entry, inputs, revision) =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run warm', runMs: 900_000 });
      const run = await bed.deploy({ ...runTask({ ...WARM, ...entry }), ...inputs });
      expect([run.exitCode, verdicts(run), live(bed)]).toEqual([1, ['warm: timed-out'], revision]);
      expect(jobs(bed)[0]).toMatchObject({ phase: 'STOPPED' });
    }),
  );

  test('shows the log of an essential container beside it that failed', () =>
    withJobs({}, async (bed) => {
      const { ecs } = bed.aws.account();
      ecs.simulate({ container: 'proxy', exitCode: 9, runMs: 2000, lines: ['no upstream'] });
      ecs.simulate({ command: 'npm run warm', runMs: 30_000, exitCode: 0, lines: ['warming'] });
      const services = JSON.stringify({
        api: { 'task-definition': addProxy(bed), container: 'app', image: NEW_IMAGE },
      });
      const run = await bed.deploy({ services, ...runTask({ ...SEED, command: 'npm run warm', container: 'app' }) });
      expect([run.exitCode, live(bed), ran(run)[0]?.['exit-codes']]).toMatchObject([1, 'api:1', { proxy: 9 }]);
      expect(run.summary).toContain('no upstream');
    }));

  test('is not run when the services do not come up', () =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ image: digestOf('bb'), scenario: 'missing' });
      const run = await bed.deploy(runTask(WARM));
      expect([run.exitCode, bed.count('RunTask')]).toEqual([1, 0]);
      expect(ran(run)[0]?.notes).toEqual(['It was not run, because the services did not come up.']);
    }));
});

test('a service that CodeDeploy deploys has its tasks before and after, too', () =>
  withCodeDeploy({}, async (bed) => {
    bed.aws.account().ecs.simulate({ command: 'npm run', runMs: 4000, exitCode: 0, lines: ['done'] });
    const run = await bed.deploy(runTask(SEED, WARM));
    expect([run.exitCode, verdicts(run)]).toEqual([0, ['seed: succeeded', 'warm: succeeded']]);
    expect(bed.writes().filter((name) => name !== 'UpdateService')).toEqual([
      'RegisterTaskDefinition',
      'RunTask',
      'CreateDeployment',
      'RunTask',
    ]);
  }));

describe('AWS in trouble', () => {
  test('is overcome, and the task is started once: throttling, errors, an answer that is lost', () =>
    withJobs({ speed: 60 }, async (bed) => {
      for (const operation of ['RunTask', 'DescribeTasks', 'GetLogEvents'])
        bed.aws.addFault({ operation, kind: 'throttle', times: 3 });
      bed.aws.addFault({ operation: 'RunTask', kind: 'reset', times: 2 });
      const run = await bed.deployAsProcess(runTask(SEED));
      expect([run.exitCode, jobs(bed).length]).toEqual([0, 1]);
      expect(run.log.match(/^(?:first|last) line$/gm)).toEqual(['first line', 'last line']);
    }));

  test('is told with what ECS says when it finds no place', () =>
    withJobs({}, async (bed) => {
      bed.aws.account().ecs.simulate({ command: 'npm run seed', scenario: 'no-resources' });
      const run = await bed.deploy(runTask(SEED));
      expect([run.exitCode, live(bed), bed.count('UpdateService')]).toEqual([1, 'api:1', 0]);
      expect(ran(run)[0]?.cause?.text).not.toContain('null');
      expect(ran(run)[0]?.cause?.code).toBe('task-not-placed');
      expect(ran(run)[0]?.cause?.text).toContain('RESOURCE:');
    }));

  test('that lacks a permission names it, before anything is deployed', () =>
    withJobs({}, async (bed) => {
      bed.aws.addFault({ operation: 'RunTask', kind: 'access-denied', times: 5 });
      const run = await bed.deploy(runTask(SEED));
      expect([run.exitCode, live(bed), ran(run)[0]?.cause?.code]).toEqual([1, 'api:1', 'aws-access-denied']);
      expect(ran(run)[0]?.cause?.fix).toContain('"Action": "ecs:RunTask"');
    }));

  test('that lets nobody read the log says so, and the exit code decides', () =>
    withJobs({}, async (bed) => {
      bed.aws.addFault({ operation: 'GetLogEvents', kind: 'access-denied', times: 5 });
      const run = await bed.deploy(runTask(SEED));
      expect([run.exitCode, verdicts(run)]).toEqual([0, ['seed: succeeded']]);
      expect(ran(run)[0]?.notes?.join()).toContain('logs:GetLogEvents');
    }));
});

describe('bad input', () => {
  test('is told with all faults at once, values of variables left out', () =>
    withJobs({}, async (bed) => {
      const run = await bed.deploy({
        'run-task': JSON.stringify({
          seed: { service: 'apo', when: 'before', comand: 'x', environment: { A: ['s3cret'] } },
          warm: { service: 'apo', when: 'after', timeout: '1s', command: 'a && b' },
          late: { service: 'api', when: 'later' },
        }),
      });
      const error = run.annotations.find(({ level }) => level === 'error');
      expect(run.exitCode).toBe(1);
      for (const told of [
        'did you mean "command"?, at seed.comand',
        'did you mean "api"?, at warm.service',
        'at warm.timeout',
        'at warm.command',
        'at late.when',
      ])
        expect(error?.message).toContain(told);
      expect(error?.message).not.toContain('s3cret');
      expect(bed.aws.calls).toEqual([]);
    }));

  test('that only AWS can show is found before anything is changed', () =>
    withJobs({ container: { name: 'web' } }, async (bed) => {
      const services = JSON.stringify({ api: { container: 'web' } });
      const run = await bed.deploy({ services, ...runTask({ ...SEED, container: 'wep', command: 'x'.repeat(9000) }) });
      expect(run.exitCode).toBe(1);
      expect(run.summary).toContain('container-not-found');
      expect(run.summary).toContain('overrides-too-large');
      expect(bed.writes()).toEqual([]);
    }));
});

test('a dry run shows the tasks and runs none', () =>
  withJobs({}, async (bed) => {
    const run = await bed.deploy({ ...runTask(SEED), 'dry-run': 'true' });
    expect([run.exitCode, run.outputs['verdict'], verdicts(run)]).toEqual([0, 'planned', ['seed: planned']]);
    expect(run.log).toContain('run-task seed: before the services, of api: runs ["npm","run","seed"] in app');
    expect(bed.writes()).toEqual([]);
  }));

describe('docs/iam/deploy-ecs-run-task.json', () => {
  interface Policy {
    readonly Statement: readonly { readonly Action: readonly string[] }[];
  }
  const read = (name: string): readonly string[] => {
    const file = join(import.meta.dirname, '../../../docs/iam', name);
    return (JSON.parse(readFileSync(file, 'utf8')) as Policy).Statement.flatMap(({ Action }) => Action);
  };

  test('allows, beside the policy of the services, what was called here, and nothing that was not', () => {
    const own = read('deploy-ecs-run-task.json');
    const allowed = new Set([...own, ...read('deploy-ecs.json')]);
    expect([...usedPermissions].filter((permission) => !allowed.has(permission))).toEqual([]);
    const implied = new Set(['iam:PassRole', 'ecs:TagResource']);
    expect(own.filter((permission) => !usedPermissions.has(permission) && !implied.has(permission))).toEqual([]);
  });
});
