import { describe, expect, test } from '@jest/globals';

import {
  NEW_DIGEST,
  START,
  old,
  ours,
  healthy,
  pullErrorBreaker,
  pullErrorNoBreaker,
  crashNoRollback,
  superseded,
} from '../../testbed/timelines/timelines.ts';
import { expired, play, serviceOf } from './play.ts';

describe('timelines of a rollout', () => {
  const ends = [73, 97, 118, 146, 171, 203, 238, 277, 319, 386];
  test.each(ends)('a deployment that completes after %i s is noticed within 3 s and proven', async (end) => {
    const story = await play(healthy(end));
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.report.outputs['served-digest']).toBe(NEW_DIGEST);
    expect(story.seconds).toBeGreaterThanOrEqual(end);
    expect(story.seconds).toBeLessThanOrEqual(end + 3);
    expect(story.count('ListTasks')).toBe(0);
    expect(story.calls.filter((call) => call.startsWith('UpdateService'))).toEqual(['UpdateService app:42']);
  });

  test('a pull error is told with its cause 27 s after the update, whatever the breaker will do', async () => {
    for (const timeline of [pullErrorBreaker, pullErrorNoBreaker]) {
      const story = await play(timeline);
      expect(story.report.ok).toBe(false);
      expect(story.report.outputs['verdict']).toBe('failed');
      expect(story.report.headline).toContain('failed to resolve ref x@sha256:b: not found');
      expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
      expect(story.seconds).toBeLessThanOrEqual(27);
    }
  });

  test('a pull error with roll-back ends at the old revision, by StopServiceDeployment', async () => {
    const story = await play(pullErrorBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments:
          t < 4
            ? [ours({ pendingCount: 2 }), old()]
            : [{ ...old(), status: 'PRIMARY', rolloutState: t < 30 ? 'IN_PROGRESS' : 'COMPLETED' }],
        serviceDeployment: { status: t < 30 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
      }),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.report.ok).toBe(false);
    expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
    expect(story.count('StopServiceDeployment')).toBe(1);
    expect(story.seconds).toBeLessThanOrEqual(27 + 30 + 3);
  });

  test('a crash loop is told after its third task, with exit code and last log lines', async () => {
    const story = await play(crashNoRollback, {
      logs: {
        readLogPage: ({ stream, token }) =>
          Promise.resolve({
            lines:
              token === undefined
                ? [`KeyError in ${stream}`, 'z'.repeat(300_000)].map((message) => ({ atMs: START, message }))
                : [],
            forwardToken: 'f',
            backwardToken: 'b',
          }),
      },
    });
    expect(story.report.outputs['verdict']).toBe('failed');
    expect(story.seconds).toBeLessThanOrEqual(87);
    expect(serviceOf(story.report).cause?.text).toContain(
      '3 tasks: Essential container in task exited. Container app, exit code 1.',
    );
    expect(story.report.summary).toContain('KeyError in app/app/task85');
    expect(story.log).toContain('KeyError in app/app/task85');
    expect(story.log).toContain(`${'z'.repeat(2000)} (298000 characters more)`);
  });

  test('a deployment of somebody else is told at once and never rolled back', async () => {
    const story = await play(superseded, { inputs: { onFailure: 'roll-back' } });
    expect(story.report.outputs['verdict']).toBe('superseded');
    expect(story.report.headline).toContain('ecs-svc/009 of app:43');
    expect(story.seconds).toBeLessThanOrEqual(42);
    expect(story.calls.filter((call) => /Stop|UpdateService app:41/.test(call))).toEqual([]);
  });

  test('expired credentials end the wait at once, and say what AWS was doing', async () => {
    const story = await play(healthy(90), {
      inputs: { onFailure: 'roll-back' },
      fault: (operation, t) => {
        if (t >= 60 && operation === 'DescribeServices') throw expired(operation);
      },
    });
    expect(story.seconds).toBeLessThanOrEqual(62);
    expect(story.report.ok).toBe(false);
    const { cause, verdict } = serviceOf(story.report);
    expect(verdict).toBe('failed');
    expect(cause?.code).toBe('aws-credentials-expired');
    expect(cause?.text).toContain('ecs-svc/002, 2 of 2 tasks running');
    expect(story.count('StopServiceDeployment')).toBe(0);
    expect(story.kept['deployment-id']).toBe('ecs-svc/002');
  });

  test.each([...Array(12).keys()])('a slow but good deployment is no timeout (%i)', async (index) => {
    const story = await play(healthy(500 + index), { inputs: { timeoutMs: 600_000 } });
    expect(story.report.outputs['verdict']).toBe('succeeded');
  });

  test('the deadline is kept to the second, with a last look at it', async () => {
    const story = await play(healthy(10_000), { inputs: { timeoutMs: 120_000 } });
    expect(story.report.outputs['verdict']).toBe('timed-out');
    expect(story.seconds).toBe(120);
    const close = await play(healthy(120), { inputs: { timeoutMs: 120_000 } });
    expect(close.report.outputs['verdict']).toBe('succeeded');
  });

  test('five services of a step cost one batched call a tick', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const story = await play(healthy(120), { names });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeLessThanOrEqual(123);
    // Equal definitions of a family are registered once.
    expect(story.count('RegisterTaskDefinition')).toBe(1);
    expect(story.count('DescribeServices')).toBeLessThanOrEqual(55);
  });
});
