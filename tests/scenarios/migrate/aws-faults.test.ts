import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PASSWORD, withBed } from './migration-bed.ts';

describe('migrate, when AWS is in trouble', () => {
  test('gets through throttling, server errors and resets of every operation', () =>
    withBed(async ({ aws, migrateAsProcess: migrate, play, writes }) => {
      play('one-behind');
      for (const operation of [
        'DescribeServices',
        'RunTask',
        'DescribeTasks',
        'ListTasks',
        'GetLogEvents',
        'RegisterTaskDefinition',
      ]) {
        aws.addFault({ operation, kind: 'throttle', times: 2 });
        aws.addFault({ operation, kind: 'server-error', times: 1 });
      }
      aws.addFault({ operation: 'RunTask', kind: 'reset', times: 1 });
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'applied']);
      expect(writes()).toEqual(['RegisterTaskDefinition', 'RunTask']);
    }));

  test('goes on watching through a long outage', () =>
    withBed(async ({ aws, migrate, play }) => {
      play('one-behind', { runMs: 60_000 });
      aws.addFault({ operation: 'DescribeTasks', kind: 'server-error', times: 12, afterCalls: 6 });
      aws.addFault({ operation: 'GetLogEvents', kind: 'throttle', times: 12, afterCalls: 3 });
      const run = await migrate();
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'applied']);
      expect(
        aws.calls.filter(({ error, operation }) => error === 'ServerException' && operation === 'DescribeTasks'),
      ).toHaveLength(12);
    }));

  test('tells that the migration goes on when the credentials expire in the middle', () =>
    withBed(async ({ aws, migrate, play, tasks }) => {
      play('one-behind', { runMs: 120_000 });
      aws.addFault({ operation: 'DescribeTasks', kind: 'expired-token', times: 100, afterCalls: 12 });
      const run = await migrate();
      expect(run.exitCode).toBe(1);
      const error = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
      expect(error).toContain('(aws-credentials-expired)');
      expect(error).toContain(`may go on without this run in task ${tasks()[0]?.arn ?? '?'}`);
      expect([run.outputs['outcome'], run.outputs['task-arn']]).toEqual(['unknown', tasks()[0]?.arn]);
      expect(run.outputs['restore-point']).not.toBe('');
    }));

  test('tells that AWS cannot be reached, before anything is changed', () =>
    withBed(async ({ aws, migrateAsProcess: migrate }) => {
      const run = await migrate({}, { env: { ...aws.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } });
      expect(run.exitCode).toBe(1);
      expect(run.annotations.map(({ message }) => message).join()).toContain('(aws-unreachable)');
    }));

  test('knows before it runs anything that it may not read the log, and names the permission', () =>
    withBed(async ({ aws, migrate, writes }) => {
      aws.addFault({ operation: 'GetLogEvents', kind: 'access-denied', times: 5 });
      const run = await migrate();
      const error = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
      expect(error).toContain('(aws-access-denied)');
      expect(error).toContain('"Action": "logs:GetLogEvents"');
      expect(writes()).toEqual([]);
      expect(error).not.toContain(PASSWORD);
    }));

  test('prints every line of a long log, and what it came to after them', () =>
    withBed(
      async ({ migrate, play }) => {
        const many = Array.from({ length: 50_000 }, (_, index) => `line ${index}`);
        play('one-behind', { lines: ([first = '', ...rest]) => [first, ...many, ...rest] });
        const run = await migrate();
        expect(run.log.match(/^line \d+$/gm)).toHaveLength(many.length);
        expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
      },
      { pages: false },
    ));

  test('stops the task at the end of the time although AWS throttles that for a while', () =>
    withBed(async ({ aws, migrate, play, tasks }) => {
      play('statement-timeout', { runMs: 600_000, exitCode: 143, lines: (all) => all.slice(0, 6) });
      aws.addFault({ operation: 'StopTask', kind: 'throttle', times: 8 });
      const run = await migrate({ timeout: '1m' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'timeout']);
      expect(tasks()[0]).toMatchObject({ desiredStatus: 'STOPPED' });
    }));

  test('names the permission when it may not run the task', () =>
    withBed(async ({ aws, migrate, tasks }) => {
      aws.addFault({ operation: 'RunTask', kind: 'access-denied', times: 5 });
      const run = await migrate();
      expect(run.annotations.map(({ message }) => message).join()).toContain('"Action": "ecs:RunTask"');
      expect(tasks()).toEqual([]);
    }));
});

interface Policy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

describe('docs/iam/migrate.json', () => {
  test('allows exactly what migrate calls', () =>
    withBed(async ({ aws, migrate, play }) => {
      play('one-behind');
      await migrate();
      aws.account().ecs.simulate({ container: 'app', command: 'slipway-', scenario: 'slow-start' });
      await migrate({ 'start-timeout': '30s' });
      const called = new Set(aws.calls.map(({ service, operation }) => `${service}:${operation}`));
      const policy = JSON.parse(
        readFileSync(join(import.meta.dirname, '../../../docs/iam/migrate.json'), 'utf8'),
      ) as Policy;
      const allowed = policy.Statement.flatMap(({ Action }) => Action);
      // Not calls of their own: ECS asks for them when a task definition is registered, tagged or run.
      expect(allowed.filter((action) => !['iam:PassRole', 'ecs:TagResource'].includes(action)).toSorted()).toEqual(
        [...called].toSorted(),
      );
    }));
});
