/** What the policies make of bad ends, and what the load balancer adds to a cause. */
import { describe, expect, test } from '@jest/globals';

import { toServiceRequest } from '../../actions/deploy-ecs/src/service-request.ts';
import { ActionError, Cancelled } from '../../src/errors.ts';
import {
  NEW,
  NEW_DIGEST,
  OLD,
  OLD_DIGEST,
  THIRD,
  healthy,
  old,
  ours,
  pullErrorNoBreaker,
  stoppedTasks,
  superseded,
} from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';
import { play, requestOf, serviceOf } from './play.ts';

const backBy =
  (seconds: number): Timeline =>
  (t) => ({
    deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < seconds ? 'IN_PROGRESS' : 'COMPLETED' }],
  });

describe('on-superseded', () => {
  test('follow is green when the newer deployment completes, and never touches it', async () => {
    const story = await play(superseded, { inputs: { onSuperseded: 'follow', onFailure: 'roll-back' } });
    expect(story.report).toMatchObject({ ok: true, outputs: { verdict: 'superseded' } });
    expect(story.seconds).toBeGreaterThanOrEqual(150);
    expect(story.seconds).toBeLessThanOrEqual(153);
    expect(serviceOf(story.report).notes?.join()).toContain('ecs-svc/009 of app:43, was followed: it completed');
    expect(story.calls.filter((call) => /Stop|UpdateService app:41/.test(call))).toEqual([]);
  });

  test('follow is red when the newer deployment fails, or when its end is not seen', async () => {
    const failing: Timeline = (t) =>
      t < 40
        ? superseded(t)
        : {
            deployments: [
              {
                id: 'ecs-svc/009',
                status: 'PRIMARY',
                taskDefinition: THIRD,
                rolloutState: t < 80 ? 'IN_PROGRESS' : 'FAILED',
              },
              ours({ status: 'ACTIVE' }),
            ],
          };
    const failed = await play(failing, { inputs: { onSuperseded: 'follow', onFailure: 'roll-back' } });
    expect(failed.report).toMatchObject({ ok: false, outputs: { verdict: 'superseded' } });
    expect(serviceOf(failed.report).notes?.join()).toContain('was followed: failed');
    expect(failed.count('StopServiceDeployment')).toBe(0);
    const late = await play(superseded, { inputs: { onSuperseded: 'follow', timeoutMs: 100_000 } });
    expect(late.report.ok).toBe(false);
    expect(late.seconds).toBe(100);
    expect(serviceOf(late.report).notes?.join()).toContain('its end was not seen');
  });

  test('ignore is green at once', async () => {
    const story = await play(superseded, { inputs: { onSuperseded: 'ignore', onFailure: 'roll-back' } });
    expect(story.report).toMatchObject({ ok: true, outputs: { verdict: 'superseded' } });
    expect(story.seconds).toBeLessThanOrEqual(42);
  });

  test('fail takes the other services of the step back, ignore does not', async () => {
    const options = { names: ['a', 'b'], timelines: { b: superseded }, rollBack: backBy(20) };
    const failed = await play(healthy(60), { ...options, inputs: { onFailure: 'roll-back' } });
    expect(serviceOf(failed.report, 'a').verdict).toBe('rolled-back');
    const ignored = await play(healthy(60), { ...options, inputs: { onFailure: 'roll-back', onSuperseded: 'ignore' } });
    expect(serviceOf(ignored.report, 'a').verdict).toBe('succeeded');
    expect(ignored.report.ok).toBe(true);
  });
});

describe('scope: failed', () => {
  test('takes back the service that failed at once, and lets the others come up', async () => {
    const story = await play(healthy(90), {
      names: ['a', 'b'],
      timelines: { b: pullErrorNoBreaker },
      rollBack: backBy(20),
      inputs: { onFailure: 'roll-back', scope: 'failed' },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('succeeded');
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'rolled-back', cause: { code: 'image-not-found' } });
    expect(story.report).toMatchObject({ ok: false, outputs: { verdict: 'rolled-back' } });
    const stop = story.timed.filter(({ operation }) => operation === 'StopServiceDeployment');
    expect(stop).toHaveLength(1);
    expect(stop[0]?.seconds).toBeLessThanOrEqual(27);
    expect(story.seconds).toBeLessThanOrEqual(93);
  });

  test('follows a roll-back past the deadline: what is left half-way would be worse', async () => {
    const story = await play(healthy(9000), {
      names: ['a', 'b'],
      timelines: { b: pullErrorNoBreaker },
      rollBack: backBy(120),
      inputs: { onFailure: 'roll-back', scope: 'failed', timeoutMs: 60_000 },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('timed-out');
    expect(serviceOf(story.report, 'b').verdict).toBe('rolled-back');
    expect(story.seconds).toBeLessThanOrEqual(27 + 120 + 3);
  });

  test('on a timeout takes back only what is not done', async () => {
    const story = await play(healthy(30), {
      names: ['a', 'b'],
      timelines: { b: healthy(9000) },
      rollBack: backBy(20),
      inputs: { onTimeout: 'roll-back', scope: 'failed', timeoutMs: 60_000 },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('succeeded');
    expect(serviceOf(story.report, 'b').verdict).toBe('rolled-back');
    expect(story.count('StopServiceDeployment')).toBe(1);
  });
});

describe('services whose turn never came', () => {
  const services = [requestOf('a'), requestOf('b', ['a'])];

  test('are told as they are, and are not in what a roll-back would take back', async () => {
    const story = await play(healthy(300), { names: ['a', 'b'], cancelAtSeconds: 30, inputs: { services } });
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'cancelled', from: OLD, to: OLD });
    expect(Object.keys(JSON.parse(story.report.outputs['previous'] ?? '') as object)).toEqual(['a']);
    expect(serviceOf(story.report, 'a')).toMatchObject({ to: NEW });
  });

  test('are not started after a failure, whatever is taken back', async () => {
    const story = await play(pullErrorNoBreaker, { names: ['a', 'b'], inputs: { services } });
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'unchanged', to: OLD });
    expect(story.calls.filter((call) => call.startsWith('Update'))).toEqual(['UpdateService app:42']);
  });
});

test('a service without tasks is refused where tasks are required', async () => {
  const story = play(healthy(60), { service: { desiredCount: 0 }, inputs: { requireTasks: true } });
  await expect(story).rejects.toMatchObject({ code: 'service-without-tasks' });
});

describe('what a verdict alone would hide', () => {
  test('a service that is scaled to 0 on the way comes up without any proof', async () => {
    const story = await play((t) => ({
      deployments: t < 30 ? [ours({ pendingCount: 2 }), old()] : [ours({ desiredCount: 0, rolloutState: 'COMPLETED' })],
    }));
    expect(serviceOf(story.report)).toMatchObject({
      verdict: 'succeeded',
      notes: [expect.stringContaining('wants 0 tasks, so nothing was verified')],
    });
  });

  test('a failed deployment that is left goes on in AWS, beside the old tasks', async () => {
    const story = await play(pullErrorNoBreaker);
    expect(serviceOf(story.report).notes).toEqual([
      'It was left as it is in AWS: app:42 IN_PROGRESS 0/2 running, 2 pending, 1 failed; app:41 2 running.',
    ]);
  });

  test('a service that was deleted is not written to', async () => {
    const story = await play((t) => ({ ...healthy(300)(t), ...(t > 30 ? { service: { status: 'DRAINING' } } : {}) }), {
      inputs: { onFailure: 'roll-back' },
    });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'service-not-active' } });
    expect(story.calls.filter((call) => /Stop|UpdateService/.test(call))).toEqual(['UpdateService app:42']);
  });

  test('a revision that was live before has nothing to go back to', async () => {
    const story = await play(
      (t) => ({
        deployments: [{ ...ours({ taskDefinition: OLD, rolloutState: t < 30 ? 'IN_PROGRESS' : 'FAILED' }) }, old()],
      }),
      {
        inputs: {
          onFailure: 'roll-back',
          services: [toServiceRequest('api', {}, { force: true, faults: [] })],
        },
      },
    );
    expect(serviceOf(story.report).verdict).toBe('failed');
    expect(serviceOf(story.report).notes?.join()).toContain('was live before as well');
  });
});

describe('a service that ECS does not know any more', () => {
  test('is a failure once that is no stale read', async () => {
    const story = await play((t) => ({ ...healthy(300)(t), isMissing: t > 60 }));
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'service-not-found' } });
    expect(story.seconds).toBeLessThanOrEqual(60 + 16);
  });

  test('for a moment is waited for', async () => {
    const story = await play((t) => ({ ...healthy(120)(t), isMissing: t > 60 && t < 66 }));
    expect(story.report.outputs['verdict']).toBe('succeeded');
  });
});

describe('the proof', () => {
  test('does not hold when the tasks run another image than the service revision', async () => {
    const { report } = await play(healthy(60), { servedByTasks: OLD_DIGEST });
    expect(serviceOf(report)).toMatchObject({ verdict: 'failed', cause: { code: 'wrong-image-served' } });
  });

  test('holds by the tasks alone where revisions may not be read, and the other way round', async () => {
    for (const denied of ['DescribeServiceRevisions', 'DescribeTasks']) {
      const { report } = await play(healthy(60), {
        fault: (operation) => {
          if (operation === denied)
            throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
        },
      });
      expect(report.outputs).toMatchObject({ verdict: 'succeeded', 'served-digest': NEW_DIGEST });
    }
  });
});

describe('the load balancer', () => {
  const loadBalancers = [{ targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/api/1' }];
  const reason = 'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:x:targetgroup/api/1)';
  const times = [60, 120, 180];
  const unhealthy: Timeline = (t) => ({
    deployments: [ours({ runningCount: 1, pendingCount: 1, failedTasks: times.filter((at) => at <= t).length }), old()],
    stopped: stoppedTasks(t, times, { stopCode: 'ServiceSchedulerInitiated', stoppedReason: reason }),
  });
  const targets = [
    { id: '10.0.0.1', state: 'healthy' },
    {
      id: '10.0.0.2',
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [502]',
    },
  ];

  test('is asked once, about a service that did not come up, and its reason is the cause', async () => {
    const asked: string[] = [];
    const story = await play(unhealthy, {
      service: { loadBalancers },
      readTargets: (arn) => Promise.resolve((asked.push(arn), targets)),
    });
    expect(serviceOf(story.report).cause).toMatchObject({
      code: 'target-wrong-answer',
      text: expect.stringContaining('1 of 2 targets of the load balancer are unhealthy: Target.ResponseCodeMismatch'),
      fix: expect.stringContaining('matcher'),
    });
    expect(asked).toEqual([loadBalancers[0]?.targetGroupArn]);
  });

  test('is not asked about a service that came up, nor about one that failed by itself', async () => {
    const readTargets = (): Promise<never> => Promise.reject(new Error('not expected'));
    const good = await play(healthy(60), { service: { loadBalancers }, readTargets });
    expect(good.report.ok).toBe(true);
    const bad = await play(pullErrorNoBreaker, { service: { loadBalancers }, readTargets });
    expect(serviceOf(bad.report).cause?.code).toBe('image-not-found');
  });

  test('that may not be asked changes no verdict', async () => {
    const story = await play(unhealthy, {
      service: { loadBalancers },
      readTargets: () =>
        Promise.reject(new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' })),
    });
    expect(serviceOf(story.report).cause?.code).toBe('target-unhealthy');
    expect(story.log.some((line) => line.includes('the load balancer was not asked'))).toBe(true);
  });

  test('explains a deployment that was not done in time', async () => {
    const story = await play(healthy(9000), {
      service: { loadBalancers },
      readTargets: () => Promise.resolve(targets),
      inputs: { timeoutMs: 60_000 },
    });
    expect(serviceOf(story.report)).toMatchObject({
      verdict: 'timed-out',
      cause: { text: expect.stringContaining('Target.ResponseCodeMismatch') },
    });
  });

  test('does not hold a cancelled run', async () => {
    const story = await play(unhealthy, {
      service: { loadBalancers },
      cancelAtSeconds: 50,
      inputs: { onCancel: 'roll-back' },
      rollBack: backBy(20),
      readTargets: () => Promise.reject(new Cancelled('not expected')),
    });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(story.count('StopServiceDeployment')).toBe(1);
  });
});
