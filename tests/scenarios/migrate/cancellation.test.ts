import { describe, expect, test } from '@jest/globals';

import type { MigrationBed } from './migration-bed.ts';
import { withBed } from './migration-bed.ts';

/** A cancelled process has ten virtual seconds, and a run that comes second must find the first one: time may not fly here. */
function withSlowBed(story: (bed: MigrationBed) => Promise<void>): Promise<void> {
  return withBed(story, { speed: 8 });
}

describe('migrate, when the run is cancelled', () => {
  test.concurrent.each([
    ['before it has asked AWS for anything', 1500],
    ['when it has registered the task definition', (log: string) => log.includes('Registered task definition')],
  ])('%s, leaves no task behind that goes on', (_name, cancelAfterMs) =>
    withSlowBed(async ({ aws, migrateAsProcess: migrate, tasks }) => {
      // What runs is left to finish: on a busy machine too nothing may run yet when the signal comes.
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'slow-start' });
      const run = await migrate({}, { cancelAfterMs });
      expect(run.outcome).toBe('cancelled');
      expect(tasks().filter(({ desiredStatus }) => desiredStatus === 'RUNNING')).toEqual([]);
    }),
  );

  test.concurrent('says before it is killed that ECS did not answer whether the task was started', () =>
    withSlowBed(async ({ aws, migrateAsProcess: migrate }) => {
      aws.addFault({ operation: 'RunTask', kind: 'slow', ms: 4000, times: 10 });
      const run = await migrate({}, { cancelAfterMs: (log) => log.includes('Registered task definition') });
      expect([run.outcome, run.signal]).toEqual(['cancelled', undefined]);
      expect(run.summary).toContain('whether the migration was started is not known');
    }));

  test.concurrent('stops a task in which nothing runs yet', () =>
    withSlowBed(async ({ aws, migrateAsProcess: migrate, tasks }) => {
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'slow-start' });
      const run = await migrate({}, { cancelAfterMs: (log) => log.includes(': PENDING') });
      expect([run.outcome, run.outputs['outcome']]).toEqual(['cancelled', 'cancelled']);
      expect(tasks()[0]).toMatchObject({ desiredStatus: 'STOPPED', stoppedReason: 'Slipway: the run was cancelled' });
      expect(run.summary).toContain('Nothing was changed.');
      expect(run.post?.summary).toContain('cancelled');
    }));

  test.concurrent('lets a running migration finish, and the post step tells how it ended, without a line twice', () =>
    withSlowBed(async ({ migrateAsProcess: migrate, play, tasks }) => {
      play('empty-database', { runMs: 20_000 });
      const run = await migrate({}, { cancelAfterMs: (log) => log.includes('Context impl PostgresqlImpl') });
      expect([run.outcome, run.outputs['outcome']]).toEqual(['cancelled', 'cancelled']);
      expect(run.summary).toContain('The migration goes on in its task.');
      expect(tasks()[0]).toMatchObject({ stopCode: 'EssentialContainerExited' });
      expect(run.post).toMatchObject({ exitCode: 0 });
      expect(run.post?.summary).toContain('3 revisions were applied');
      const both = `${run.log}\n${run.post?.log ?? ''}`;
      expect(both.match(/Running upgrade {2}-> a1, init/g)).toHaveLength(1);
      expect(both.match(/Running upgrade b2 -> c3/g)).toHaveLength(2);
    }));

  test.concurrent('tells in the post step that a migration which was left failed', () =>
    withSlowBed(async ({ migrateAsProcess: migrate, play }) => {
      play('not-null-violation', { runMs: 20_000 });
      const run = await migrate({}, { cancelAfterMs: (log) => log.includes('Context impl PostgresqlImpl') });
      expect(run.outcome).toBe('cancelled');
      expect(run.post).toMatchObject({ exitCode: 1 });
      expect(run.post?.summary).toContain('sql-error');
    }));

  test.concurrent('stops a running migration when that was asked for', () =>
    withSlowBed(async ({ migrateAsProcess: migrate, play, tasks }) => {
      play('statement-timeout', { runMs: 600_000 });
      const run = await migrate(
        { 'on-cancel': 'stop' },
        { cancelAfterMs: (log) => log.includes('Context impl PostgresqlImpl') },
      );
      expect([run.outcome, run.outputs['outcome']]).toEqual(['cancelled', 'cancelled']);
      expect(tasks()[0]).toMatchObject({ desiredStatus: 'STOPPED', stoppedReason: 'Slipway: the run was cancelled' });
    }));
});

describe('migrate, when two runs come at once', () => {
  test.concurrent('runs them one after the other', () =>
    withSlowBed(async ({ migrateAsProcess: migrate, play, tasks }) => {
      play('one-behind', { runMs: 20_000 });
      const runs = await Promise.all([migrate(), migrate()]);
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const ran = tasks()
        .filter(({ containers }) => containers[0]?.exitCode === 0 && containers[0].printed > 0)
        .toSorted((left, right) => (left.startedAt ?? 0) - (right.startedAt ?? 0));
      expect(ran).toHaveLength(2);
      expect(ran[0]?.executionStoppedAt).toBeLessThanOrEqual(ran[1]?.startedAt ?? 0);
      expect(runs.map(({ log }) => log).join()).toMatch(/goes first/);
    }));

  test.concurrent('gives up when the other one does not end in time, and says which run it is', () =>
    withSlowBed(async ({ aws, migrateAsProcess: migrate, play, tasks }) => {
      play('one-behind', { runMs: 90_000 });
      const first = migrate();
      while (!tasks().some(({ phase }) => phase === 'RUNNING')) await aws.clock.sleep(1000);
      const second = await migrate({ 'wait-for-lease': '10s' }, { env: { ...aws.env, GITHUB_RUN_ID: '2002' } });
      expect([second.exitCode, second.outputs['outcome'], second.outputs['task-arn']]).toEqual([1, 'busy', '']);
      expect(second.summary).toContain('actions/runs/1001');
      expect(tasks()).toHaveLength(1);
      expect((await first).outputs['outcome']).toBe('applied');
    }));

  test.concurrent('starts nothing when it is cancelled while it waits', () =>
    withSlowBed(async ({ aws, migrateAsProcess: migrate, play, tasks }) => {
      play('one-behind', { runMs: 60_000 });
      const first = migrate();
      while (!tasks().some(({ phase }) => phase === 'RUNNING')) await aws.clock.sleep(1000);
      const second = await migrate({}, { cancelAfterMs: (log) => log.includes('goes first') });
      expect([second.outcome, second.outputs['outcome']]).toEqual(['cancelled', 'cancelled']);
      await first;
      expect(tasks()).toHaveLength(1);
    }));
});
