import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../src/errors.ts';
import { OLD, THIRD, healthy, old, ours, pullErrorNoBreaker } from '../../testbed/timelines/timelines.ts';
import type { Frame, Timeline } from '../../testbed/timelines/timelines.ts';
import { play, requestOf, serviceOf } from './play.ts';

describe('policies', () => {
  const backBy =
    (seconds: number): Timeline =>
    (t) => ({
      deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < seconds ? 'IN_PROGRESS' : 'COMPLETED' }],
    });

  test('a cancelled run leaves the deployment, and says where it is', async () => {
    const story = await play(healthy(300), { cancelAtSeconds: 30 });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(serviceOf(story.report).cause?.text).toContain('goes on in AWS');
    expect(story.calls.filter((call) => /Stop/.test(call))).toEqual([]);
  });

  test('a cancelled run with on-cancel: roll-back asks for the roll-back before it goes', async () => {
    const story = await play(healthy(300), {
      cancelAtSeconds: 30,
      inputs: { onCancel: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(story.count('StopServiceDeployment')).toBe(1);
    // The runner kills a cancelled process after ten seconds.
    expect(story.seconds).toBeLessThanOrEqual(40);
  });

  test('a service that was deleted when it was to go back is told as that', async () => {
    const deleted: Timeline = (t) => ({ ...healthy(300)(t), ...(t >= 25 && { service: { status: 'INACTIVE' } }) });
    const story = await play(deleted, { cancelAtSeconds: 25, inputs: { onCancel: 'roll-back' } });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'service-not-active' } });
    expect(story.calls.filter((call) => /Stop|UpdateService/.test(call))).toEqual(['UpdateService app:42']);
  });

  test('a service that ECS does not know any more when it was to go back with another is told as that', async () => {
    const gone: Timeline = (t) => ({ ...healthy(300)(t), isMissing: t >= 24 });
    const story = await play(pullErrorNoBreaker, {
      names: ['api', 'web'],
      timelines: { web: gone },
      inputs: { onFailure: 'roll-back' },
    });
    expect(serviceOf(story.report, 'web')).toMatchObject({ verdict: 'failed', cause: { code: 'service-not-found' } });
  });

  test.each(['leave', 'roll-back'] as const)(
    'an update that AWS does not answer holds no cancelled run (%s)',
    async (onCancel) => {
      const story = await play(healthy(300), {
        cancelAtSeconds: 5,
        inputs: { onCancel, onFailure: 'roll-back' },
        updateTakesMs: 5500,
        updateHangs: true,
      });
      expect(serviceOf(story.report)).toMatchObject({
        verdict: 'cancelled',
        cause: { code: 'cancelled', text: expect.stringContaining('Whether AWS took that is not known') },
      });
      // The runner kills ten seconds after it cancelled.
      expect(story.seconds).toBeLessThanOrEqual(15);
    },
  );

  test('a roll-back that AWS does not answer holds no cancelled run, and tells the others as cancelled', async () => {
    const story = await play(pullErrorNoBreaker, {
      names: ['api', 'web'],
      timelines: { web: healthy(300) },
      inputs: { onFailure: 'roll-back', onCancel: 'roll-back' },
      cancelAtSeconds: 30,
      stopHangsMs: 5000,
    });
    expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
    const web = serviceOf(story.report, 'web');
    expect(web).toMatchObject({ verdict: 'cancelled', cause: { code: 'cancelled' } });
    expect(web.notes?.join()).toContain('Its roll-back was being started when the run was cancelled.');
    expect(story.report.outputs['verdict']).not.toBe('timed-out');
  });

  test('a run that is cancelled while an update is answered follows its deployment no further', async () => {
    const story = await play(healthy(300), {
      cancelAtSeconds: 5,
      inputs: { onCancel: 'roll-back' },
      updateTakesMs: 5500,
      rollBack: backBy(20),
    });
    expect(serviceOf(story.report).cause?.text).toContain('The roll-back was started and goes on in AWS');
    expect(serviceOf(story.report).cause?.text).toContain(
      'which is to go back to arn:aws:ecs:us-east-1:123456789012:task-definition/app:41',
    );
    expect(story.count('StopServiceDeployment')).toBe(1);
  });

  test('a run that is cancelled while reads are stale still stops its own deployment', async () => {
    const timeline: Timeline = (t) =>
      t > 0 && t < 10 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(300)(t);
    const story = await play(timeline, { cancelAtSeconds: 4, inputs: { onCancel: 'roll-back' }, rollBack: backBy(20) });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(story.count('StopServiceDeployment')).toBe(1);
  });

  test('a roll-back that AWS does not let begin is told beside the cause of the failure', async () => {
    let isExpired = false;
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      fault: (operation) => {
        if (operation === 'DescribeServices' && isExpired)
          throw new ActionError({ code: 'aws-credentials-expired', message: 'expired', fix: 'renew them' });
        isExpired ||= operation === 'DescribeTasks';
      },
    });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'image-not-found' } });
    expect(story.report.summary).toContain('It was not rolled back: expired renew them');
    expect(serviceOf(story.report).notes?.at(-1)).toContain('It was left as it is in AWS: app:42 IN_PROGRESS');
  });

  test('a roll-back that fails is no end that was not seen', async () => {
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [
          { ...old(0), id: 'ecs-svc/003', status: 'PRIMARY', rolloutState: t < 20 ? 'IN_PROGRESS' : 'FAILED' },
        ],
      }),
      fault: (operation) => {
        if (operation === 'StopServiceDeployment')
          throw new ActionError({ code: 'aws-request-refused', message: 'too late', fix: 'none' });
      },
    });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'image-not-found' } });
    expect(serviceOf(story.report).notes).toEqual([
      expect.stringContaining('The roll-back failed as well'),
      'It was left as it is in AWS: app:41 FAILED 0/2 running.',
    ]);
  });

  test('on-timeout: roll-back takes the service back and follows it', async () => {
    const story = await play(healthy(9000), {
      inputs: { timeoutMs: 100_000, onTimeout: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.code).toBe('deployment-timed-out');
  });

  test('a stop that ECS refuses becomes a deployment of the previous revision', async () => {
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [
          {
            id: 'ecs-svc/004',
            status: 'PRIMARY',
            taskDefinition: OLD,
            runningCount: 2,
            rolloutState: t < 20 ? 'IN_PROGRESS' : 'COMPLETED',
          },
        ],
      }),
      fault: (operation) => {
        if (operation === 'StopServiceDeployment')
          throw new ActionError({ code: 'service-deployment-conflict', message: 'conflict', fix: '' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.calls.filter((call) => call.startsWith('UpdateService'))).toEqual([
      'UpdateService app:42',
      'UpdateService app:41',
    ]);
  });

  test('a breaker that trips while ECS is asked to go back changes nothing', async () => {
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => (t < 6 ? { deployments: [ours({ rolloutState: 'FAILED' }), old()] } : backBy(20)(t)),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a service that somebody deployed before it was its turn is left alone', async () => {
    const names = ['a', 'b'];
    const services = names.map((name) => requestOf(name, name === 'b' ? ['a'] : []));
    const before = (t: number, name: string): Frame => {
      const stranger = { id: 'ecs-svc/009', status: 'PRIMARY', taskDefinition: THIRD, runningCount: 2 };
      return { deployments: [name === 'b' && t > 30 ? stranger : { ...old(), status: 'PRIMARY' }] };
    };
    const story = await play(healthy(60), { names, before, inputs: { services } });
    expect(serviceOf(story.report, 'a').verdict).toBe('succeeded');
    expect(serviceOf(story.report, 'b')).toMatchObject({
      verdict: 'superseded',
      cause: { text: expect.stringContaining('before it was this service') },
    });
    expect(story.calls.filter((call) => call.startsWith('Update'))).toEqual(['UpdateService app:42']);
  });

  test('one service that fails takes the others of the step back', async () => {
    const story = await play(pullErrorNoBreaker, {
      names: ['a', 'b'],
      inputs: { onFailure: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('rolled-back');
    expect(serviceOf(story.report, 'b').verdict).toBe('rolled-back');
    expect(story.count('StopServiceDeployment')).toBe(2);
  });
});
