import { describe, expect, test } from '@jest/globals';

import { DIGEST, LOG_GROUP, PASSWORD, withBed } from './migration-bed.ts';

describe('migrate', () => {
  test('tells what was applied, and what a roll-back cannot know, also when alembic logs nothing', () =>
    withBed(async ({ migrate, play }) => {
      play('one-behind', { lines: (lines) => lines.filter((line) => !line.startsWith('INFO ')) });
      const run = await migrate();
      expect(run.outputs).toMatchObject({
        outcome: 'applied',
        applied: JSON.stringify([{ revision: 'c3', message: '' }]),
        'applied-count': '1',
        'from-version': 'b2',
        'to-version': 'c3',
      });
      expect(run.annotations.map(({ level }) => level).toSorted()).toEqual(['notice', 'warning']);
    }));

  test('proves the version also when the last line of a revision has no end, and prints no marker', () =>
    withBed(async ({ migrate, play }) => {
      play('one-behind', {
        lines: (lines) =>
          lines.flatMap((line) => (/^slipway-\S+ after$/.test(line) ? [`backfill: 100%${line}`] : [line])),
      });
      const run = await migrate();
      expect(run.outputs).toMatchObject({ outcome: 'applied', 'to-version': 'c3' });
      expect(run.log).toMatch(/^backfill: 100%$/m);
      expect(run.log).not.toMatch(/slipway-\S+ after/);
    }));

  test('applies what is pending in one task made from the live service, and proves the version', () =>
    withBed(async ({ aws, migrateAsProcess: migrate, play, tasks, writes }) => {
      play('one-behind');
      const run = await migrate();
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        outcome: 'applied',
        applied: JSON.stringify([{ revision: 'c3', message: 'backfill, then index' }]),
        'applied-count': '1',
        'from-version': 'b2',
        'to-version': 'c3',
        'exit-code': '0',
      });
      expect(run.outputs['log-url']).toContain('log-group/$252Fecs$252Fengine/log-events/ecs$252Fapp$252F');
      expect(Date.parse(run.outputs['restore-point'] ?? '')).toBeLessThan(aws.clock.now());
      expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
        schema: 1,
        ok: true,
        outcome: 'applied',
        verified: 'yes',
        from: ['b2'],
        to: ['c3'],
      });
      expect(run.log).toContain('Running upgrade b2 -> c3, backfill, then index');
      expect(run.log).not.toMatch(/slipway-[\w-]+ (?:current|upgrade|end)/);
      expect(run.summary).toContain('The SQL, as it was rendered before it ran');
      expect(run.summary).toContain('CREATE INDEX users_name');
      expect(run.annotations).toMatchObject([{ level: 'notice' }]);
      expect(writes()).toEqual(['RegisterTaskDefinition', 'RunTask']);
      const [task] = tasks();
      expect(task?.taskDefinition.family).toBe('engine-migrate');
      expect(task?.taskDefinition.containers.map(({ name }) => name)).toEqual(['app', 'proxy']);
      const [app, proxy] = task?.taskDefinition.containers ?? [];
      expect(app).toMatchObject({
        image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/engine@${DIGEST}`,
        essential: true,
        entryPoint: ['sh', '-c'],
        stopTimeout: 120,
        linuxParameters: { initProcessEnabled: true },
        environment: [
          { name: 'PGOPTIONS', value: '-c application_name=engine -c lock_timeout=5000 -c statement_timeout=1785000' },
        ],
        secrets: [{ name: 'DATABASE_URL' }],
        logConfiguration: { options: { 'awslogs-group': LOG_GROUP, mode: 'blocking' } },
      });
      expect(app?.portMappings ?? []).toEqual([]);
      expect(app).not.toHaveProperty('healthCheck');
      expect(proxy?.portMappings ?? []).toEqual([]);
      expect(task?.taskDefinition.definition).toMatchObject({
        taskRoleArn: 'arn:aws:iam::123456789012:role/engine',
        cpu: '512',
      });
      expect(task?.networkConfiguration).toMatchObject({
        awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] },
      });
      expect(task?.startedBy).toMatch(/^migrate\/[\w-]{1,28}$/);
    }));

  test('registers nothing again for the same image, and says that nothing was pending', () =>
    withBed(async ({ migrate, play, tasks, writes }) => {
      play('up-to-date');
      const first = await migrate();
      const second = await migrate();
      expect([first.outputs['outcome'], second.outputs['outcome']]).toEqual(['up-to-date', 'up-to-date']);
      expect(writes()).toEqual(['RegisterTaskDefinition', 'RunTask', 'RunTask']);
      expect(new Set(tasks().map(({ taskDefinition }) => taskDefinition.revision)).size).toBe(1);
    }));

  test.each([
    ['not-null-violation', 'sql-error', 'Still at c3. What had run was rolled back.', 'NotNullViolation'],
    ['half-way-per-migration', 'sql-error', 'At d4, was at c3.', 'UndefinedTable'],
    ['multiple-heads', 'multiple-heads', 'Still at c3.', 'alembic merge -m "merge heads" d4 e5'],
    ['database-ahead', 'database-ahead', 'newer than the image', 'database-ahead: skip'],
    ['connection-refused', 'unreachable', 'Nothing was changed.', 'security group'],
    ['wrong-password', 'bad-config', 'Nothing was changed.', 'password authentication failed'],
    ['run-twice-at-once', 'busy', 'At d4, was at c3.', 'DuplicateColumn'],
    ['rolled-back-in-silence', 'failed', 'At b2.', 'transaction that is not committed'],
  ])('tells %s as %s, with the state of the database and what to do', (fixture, outcome, database, told) =>
    withBed(async ({ migrate, play }) => {
      play(fixture);
      const run = await migrate();
      expect(run.exitCode).toBe(1);
      expect(run.outputs['outcome']).toBe(outcome);
      const error = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
      expect(error).toContain(database);
      expect(error).toContain(told);
      expect(error).toContain(`(${outcome})`);
      expect(run.summary).toContain(`docs/errors.md#${outcome}`);
    }),
  );

  test('passes with a warning when the database is ahead and that was allowed', () =>
    withBed(async ({ migrate, play }) => {
      play('database-ahead');
      const run = await migrate({ 'database-ahead': 'skip' });
      expect([run.exitCode, run.outputs['outcome'], run.outputs['to-version']]).toEqual([0, 'database-ahead', '']);
      expect(run.annotations.map(({ level }) => level).toSorted()).toEqual(['notice', 'warning']);
    }));

  test('tries again after a lock timeout, in a new task, as often as it may', () =>
    withBed(async ({ migrate, play, tasks }) => {
      play('lock-timeout');
      const run = await migrate({ 'lock-retries': '2' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'lock-timeout']);
      expect(tasks()).toHaveLength(3);
      expect(run.log).toContain('try 2 of 2 more follows');
    }));

  test('runs a command of the image, and does not guess what it applied', () =>
    withBed(async ({ aws, migrate }) => {
      aws.account().ecs.simulate({
        container: 'app',
        command: 'slipway-',
        exitCode: 0,
        lines: (command) => ['migrated', `slipway-${/slipway-([\w-]+) /.exec(command)?.[1] ?? ''} end 0`],
      });
      const run = await migrate({ tool: 'command', command: '["npm", "run", "migrate it"]' });
      expect([run.exitCode, run.outputs['outcome'], run.outputs['applied-count']]).toEqual([0, 'applied', '']);
      const runTask = aws.calls.find(({ operation }) => operation === 'RunTask');
      expect(JSON.stringify(runTask?.input)).toContain("run npm run 'migrate it'");
    }));

  test('shows no password, neither of the environment nor of a URL that the migration prints', () =>
    withBed(async ({ aws, migrateAsProcess: migrate, play }) => {
      play('not-null-violation', {
        lines: (lines) =>
          lines.flatMap((line) =>
            line.startsWith('Traceback')
              ? [`connecting to postgresql://app:${PASSWORD}@db.internal:5432/app`, line]
              : [line],
          ),
      });
      const run = await migrate();
      expect(run.log).toContain('postgresql://app:***@db.internal:5432/app');
      for (const text of [
        run.log,
        run.rawLog,
        run.summary,
        JSON.stringify(run.outputs),
        JSON.stringify(aws.calls.map(({ input }) => input)),
      ]) {
        expect(text).not.toContain(PASSWORD);
      }
    }));

  test('prints what a migration prints as text, whatever command it looks like', () =>
    withBed(async ({ migrateAsProcess: migrate, play }) => {
      play('one-behind', { lines: (lines) => ['::error::forged', '::set-output name=outcome::forged', ...lines] });
      const run = await migrate();
      expect(run.exitCode).toBe(0);
      expect(run.annotations.map(({ message }) => message).join()).not.toContain('forged');
      expect(run.log).toContain('::error::forged');
    }));

  test('a dry run tells what would run, and registers and runs nothing', () =>
    withBed(async ({ migrate, writes }) => {
      const run = await migrate({ 'dry-run': 'true' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'planned']);
      expect(run.summary).toContain('engine-migrate');
      expect(writes()).toEqual([]);
    }));

  test('an image that was only planned serves a dry run, and nothing else', () =>
    withBed(async ({ migrate, writes }) => {
      const images = JSON.stringify({
        engine: { repository: 'elevaite/engine', digest: '', tag: 'sha-7654321', action: 'planned' },
      });
      const planned = await migrate({ images, 'dry-run': 'true' });
      expect([planned.exitCode, planned.outputs['outcome']]).toEqual([0, 'planned']);
      expect(planned.summary).toContain('elevaite/engine:sha-7654321');
      const refused = await migrate({ images });
      expect(refused.exitCode).toBe(1);
      expect(refused.log).toContain('at engine.digest; without one the image is only planned, for a dry run');
      expect(writes()).toEqual([]);
    }));
});
