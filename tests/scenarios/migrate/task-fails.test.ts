import { describe, expect, test } from '@jest/globals';

import { withBed } from './migration-bed.ts';

describe('migrate, when the task fails', () => {
  test.each([
    ['the image is not there', 'missing', 'CannotPullContainerError', 'Push the image'],
    ['a secret cannot be read', 'no-secret', 'ResourceInitializationError', 'secret'],
    ['there is no capacity', 'nocapacity', 'Capacity is unavailable', 'capacity'],
  ])('tells why the task never ran: %s', (_name, scenario, reason, fix) =>
    withBed(async ({ aws, migrate }) => {
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario });
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome'], run.outputs['exit-code'], run.outputs['applied']]).toEqual([
        1,
        'task-not-started',
        '',
        '[]',
      ]);
      const error = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
      expect(error).toContain(reason);
      expect(error).toContain('Database: Nothing was changed.');
      expect(error).toContain(fix);
      expect(run.summary).toContain('TaskFailedToStart');
    }),
  );

  test('tells a migration that was killed for its memory, and that nobody looked at the database afterwards', () =>
    withBed(async ({ aws, migrate }) => {
      aws.account().ecs.simulate({
        container: 'app',
        command: 'slipway-',
        scenario: 'oom',
        lines: (command) =>
          [
            'current',
            'c3',
            'heads',
            'e5 (head)',
            'upgrade',
            'INFO  [alembic.runtime.migration] Will assume transactional DDL.',
          ].map((line) =>
            /^(?:current|heads|upgrade)$/.test(line)
              ? `slipway-${/slipway-([\w-]+) /.exec(command)?.[1] ?? ''} ${line}`
              : line,
          ),
      });
      const run = await migrate();
      expect([
        run.exitCode,
        run.outputs['outcome'],
        run.outputs['exit-code'],
        run.outputs['from-version'],
        run.outputs['to-version'],
      ]).toEqual([1, 'out-of-memory', '137', 'c3', '']);
      expect(run.summary).toContain('rolls back what was not committed');
      expect(run.annotations.map(({ message }) => message).join()).toContain('Raise `memory`');
    }));

  test('fails a task that crashes before it says anything', () =>
    withBed(async ({ aws, migrate }) => {
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'crash' });
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome'], run.outputs['exit-code']]).toEqual([1, 'bad-config', '1']);
      expect(run.log).toContain("KeyError: 'DATABASE_URL'");
    }));

  test('runs the plain command when the image has no sh, and says that nothing was verified', () =>
    withBed(async ({ aws, migrate, tasks }) => {
      const { ecs } = aws.account();
      ecs.simulate({
        container: 'app',
        scenario: 'ok',
        command: /^upgrade head$/,
        exitCode: 0,
        lines: ['INFO  [alembic.runtime.migration] Running upgrade b2 -> c3, backfill'],
      });
      ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'no-shell' });
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome'], run.outputs['applied-count']]).toEqual([0, 'applied', '1']);
      expect(run.annotations.map(({ message }) => message).join()).toContain(
        'was not verified, since the image has no shell',
      );
      expect(tasks().map(({ taskDefinition }) => taskDefinition.containers[0]?.entryPoint)).toEqual([
        ['sh', '-c'],
        ['alembic'],
      ]);
    }));

  test('loses no line: a stream that appears late, lines that come after the stop, many in one millisecond', () =>
    withBed(
      async ({ aws, migrate, play }) => {
        const { logs } = aws.account();
        logs.delays.streamMs = 9000;
        logs.delays.ingestionMs = 7000;
        const many = Array.from({ length: 60 }, (_, index) => `NOTICE: row ${index}`);
        play('one-behind', {
          lines: (lines) =>
            lines.flatMap((line) =>
              line.includes('Running upgrade b2') && line.startsWith('INFO') ? [line, ...many] : [line],
            ),
        });
        const run = await migrate();
        expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'applied']);
        const printed = run.log.split('\n').filter((line) => line.startsWith('NOTICE: row'));
        expect(printed).toEqual(many);
      },
      // The lines that are late have 15 virtual seconds: time may not fly here.
      { speed: 8 },
    ));

  test('fails when the last lines never come, because nothing proves the version then', () =>
    withBed(async ({ aws, migrate, play }) => {
      aws.account().logs.delays.ingestionMs = 10 * 60_000;
      play('one-behind');
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome'], run.outputs['exit-code']]).toEqual([1, 'failed', '0']);
      expect(run.annotations.map(({ message }) => message).join()).toContain('could not be read to the end');
    }));

  test('stops a task that does not start in time', () =>
    withBed(async ({ aws, migrate, tasks }) => {
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'slow-start' });
      const run = await migrate({ 'start-timeout': '30s' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'timeout']);
      expect(tasks()[0]).toMatchObject({
        stopCode: 'UserInitiated',
        stoppedReason: 'Slipway: start-timeout of the migration',
      });
      expect(run.annotations.map(({ message }) => message).join()).toContain('Nothing was changed.');
    }));

  test('stops alembic at the end of its time, and leaves a command running', () =>
    withBed(async ({ aws, migrateAsProcess: migrate, play, tasks }) => {
      play('statement-timeout', { runMs: 600_000, lines: (lines) => lines.slice(0, 12) });
      const stopped = await migrate({ timeout: '1m' });
      expect([stopped.exitCode, stopped.outputs['outcome']]).toEqual([1, 'timeout']);
      expect(tasks()[0]).toMatchObject({
        desiredStatus: 'STOPPED',
        stoppedReason: 'Slipway: timeout of the migration',
      });
      aws
        .account()
        .ecs.simulate({ container: 'app', command: 'slipway-', runMs: 600_000, exitCode: 0, lines: ['working'] });
      const left = await migrate({ tool: 'command', command: 'migrate-all', timeout: '1m' });
      expect([left.exitCode, left.outputs['outcome']]).toEqual([1, 'timeout']);
      expect(tasks()[1]).toMatchObject({ desiredStatus: 'RUNNING' });
      expect(left.annotations.map(({ message }) => message).join()).toContain('later runs wait for the lease');
      expect(left.post?.exitCode).toBe(0);
    }));
});

describe('migrate, when what it needs is not there', () => {
  test.each([
    ['cluster', { cluster: 'nowhere' }, 'cluster-not-found'],
    ['service', { service: 'nothing' }, 'service-not-found'],
    ['container', { container: 'none' }, 'container-not-found'],
    ['image', { image: 'unknown' }, 'image-unknown'],
  ])('names the missing %s, and changes nothing', (_name, inputs, code) =>
    withBed(async ({ migrate, writes }) => {
      const run = await migrate(inputs);
      expect(run.exitCode).toBe(1);
      expect(run.annotations.map(({ message }) => message).join()).toContain(`(${code})`);
      expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ ok: false, error: { code } });
      expect(writes()).toEqual([]);
    }),
  );

  test('refuses a log driver that cannot be read, and takes `log-group` instead', () =>
    withBed(async ({ aws, migrate, play, tasks }) => {
      const { ecs } = aws.account();
      const [record] = ecs.state.taskDefinitions.get('engine') ?? [];
      ecs.registerTaskDefinition({
        ...record?.definition,
        family: 'engine',
        containerDefinitions: [
          { name: 'app', image: 'app:1', memory: 512, logConfiguration: { logDriver: 'splunk', options: {} } },
        ],
      });
      ecs.createSteadyService({
        cluster: 'staging',
        serviceName: 'splunking',
        taskDefinition: 'engine',
        desiredCount: 0,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      });
      const refused = await migrate({ service: 'splunking' });
      expect(refused.annotations.map(({ message }) => message).join()).toContain('(logs-not-readable)');
      play('up-to-date');
      const run = await migrate({ service: 'splunking', 'log-group': '/migrations' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'up-to-date']);
      expect(tasks()[0]?.taskDefinition.containers[0]?.logConfiguration?.options).toMatchObject({
        'awslogs-group': '/migrations',
        'awslogs-create-group': 'true',
      });
    }));

  test('tells every bad input at once', () =>
    withBed(async ({ aws, migrate }) => {
      const run = await migrate({
        tool: 'flyway',
        cluster: '',
        timeout: 'soon',
        'lock-retries': '99',
        'on-cancel': 'ask',
        images: '{"engine": {"digest": 1}}',
        'dry-run': 'maybe',
      });
      const error = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
      for (const name of ['tool', 'cluster', 'timeout', 'lock-retries', 'on-cancel', 'images', 'dry-run'])
        expect(error).toContain(`\`${name}\``);
      expect(error).toContain('(invalid-inputs)');
      expect(aws.calls).toEqual([]);
    }));
});
