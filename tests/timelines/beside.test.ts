import { describe, expect, test } from '@jest/globals';

import type { Deployment, Task } from '../../src/ecs/api.ts';
import { ActionError } from '../../src/errors.ts';
import {
  ARN,
  OLD_DIGEST,
  old,
  ours,
  healthy,
  stoppedTasks,
  crash,
  failedBy,
  TIMES,
  pullErrorBreaker,
  crashNoRollback,
} from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';
import { play, serviceOf } from './play.ts';

describe('what ECS may do beside', () => {
  test('a breaker that rolls back by itself is followed to its end, with n of m failures', async () => {
    // Crashes count from the third on, so the breaker comes first.
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: stoppedTasks(t, [25, 55], crash) });
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.text).toContain('2 tasks: Essential container in task exited');
    expect(story.seconds).toBeLessThanOrEqual(123);
    expect(story.log.some((line) => line.includes('ECS is rolling back to app:41'))).toBe(true);
  });

  test('a breaker that says nothing of tasks is told with its count', async () => {
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: [] });
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.code).toBe('rolled-back-by-ecs');
  });

  test('the old deployment made PRIMARY again is a roll-back, not a stranger', async () => {
    const timeline: Timeline = (t) =>
      t < 60
        ? { deployments: [ours({ pendingCount: 2 }), old()] }
        : { deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < 90 ? 'IN_PROGRESS' : 'COMPLETED' }] };
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a roll-back is over when the last task of ours is gone, not before', async () => {
    const timeline: Timeline = (t) => {
      if (t < 60) return { deployments: [ours({ runningCount: 1, pendingCount: 1 }), old()] };
      const back: Partial<Deployment> = { ...old(), status: 'PRIMARY' };
      return {
        deployments: t < 100 ? [back, ours({ status: 'ACTIVE', rolloutState: 'FAILED', runningCount: 1 })] : [back],
      };
    };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(seconds).toBeGreaterThanOrEqual(100);
  });

  test('a roll-back is known by its words where service deployments may not be read', async () => {
    const story = await play((t) => ({ ...pullErrorBreaker(t), stopped: [] }), {
      fault: (operation) => {
        if (operation === 'DescribeServiceDeployments')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a roll-back that ECS began is followed, and nothing is written beside it', async () => {
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: stoppedTasks(t, [25, 55], crash) });
    const story = await play(timeline, { inputs: { onFailure: 'roll-back' } });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.calls.filter((call) => /Stop|Update/.test(call))).toEqual(['UpdateService app:42']);
  });

  test('a fault that may pass by itself needs a second task', async () => {
    const reason = 'CannotPullContainerError: ref pull has been retried 5 time(s): dial tcp 1.2.3.4:443: i/o timeout';
    const story = await play((t) => ({
      deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, TIMES) }), old()],
      stopped: stoppedTasks(t, TIMES, { stopCode: 'TaskFailedToStart', stoppedReason: reason }),
    }));
    expect(serviceOf(story.report).cause?.code).toBe('registry-unreachable');
    expect(story.seconds).toBeGreaterThanOrEqual(55);
    expect(story.seconds).toBeLessThanOrEqual(58);
  });

  test('tasks of another deployment that crash say nothing of ours, and what people stopped is not shown as a cause', async () => {
    const times = [5, 10, 15, 20];
    const others = (t: number): Partial<Task>[] => stoppedTasks(t, times, { ...crash, startedBy: 'ecs-svc/001' });
    const good = await play((t) => ({
      ...healthy(90)(t),
      stopped: others(t),
      ...(t < 90 && { deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, times) }), old()] }),
    }));
    expect(good.report.outputs['verdict']).toBe('succeeded');
    const byHand = {
      taskArn: `${ARN}:task/staging/byhand`,
      startedBy: 'ecs-svc/002',
      stopCode: 'UserInitiated',
      stoppedReason: 'Task stopped by user',
    };
    const bad = await play((t) => ({ ...crashNoRollback(t), stopped: [byHand, ...stoppedTasks(t, TIMES, crash)] }));
    expect(bad.report.outputs['verdict']).toBe('failed');
    expect(bad.report.summary).not.toContain('stopped by user');
  });

  test('an alarm that rang is named', async () => {
    const timeline: Timeline = (t) =>
      t < 60
        ? { deployments: [ours({ runningCount: 2 }), old()] }
        : {
            deployments: [
              { ...old(), status: 'PRIMARY', rolloutState: t < 90 ? 'IN_PROGRESS' : 'COMPLETED' },
              ...(t < 90 ? [ours({ status: 'ACTIVE', rolloutState: 'FAILED', runningCount: 1 })] : []),
            ],
            serviceDeployment: {
              status: t < 90 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL',
              alarms: { status: 'TRIGGERED', alarmNames: ['api-5xx'], triggeredAlarmNames: ['api-5xx'] },
            },
          };
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause).toMatchObject({
      code: 'alarm-triggered',
      text: expect.stringContaining('api-5xx'),
    });
  });

  test('an alarm that rang where ECS does not go back is the cause, not the circuit breaker', async () => {
    const timeline: Timeline = (t) =>
      t < 60
        ? { deployments: [ours({ runningCount: 2 }), old()] }
        : {
            deployments: [ours({ rolloutState: 'FAILED', rolloutStateReason: 'alarm detected' }), old()],
            serviceDeployment: {
              status: 'STOPPED',
              alarms: { status: 'TRIGGERED', alarmNames: ['api-5xx'], triggeredAlarmNames: ['api-5xx'] },
            },
          };
    const { report } = await play(timeline);
    expect(serviceOf(report)).toMatchObject({ verdict: 'failed', cause: { code: 'alarm-triggered' } });
    expect(serviceOf(report).cause?.text.match(/api-5xx/g)).toHaveLength(1);
  });

  test('a stale first read is neither success nor roll-back', async () => {
    const timeline: Timeline = (t) =>
      t > 0 && t < 12 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(60)(t);
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
  });

  test('a deployment that is gone between two looks is judged by its service deployment', async () => {
    const timeline: Timeline = (t) =>
      t === 0
        ? { deployments: [ours(), old()] }
        : {
            deployments: [{ ...old(), status: 'PRIMARY' }],
            serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', rollback: { reason: 'somebody stopped it' } },
          };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause?.text).toContain('somebody stopped it');
    // Not before a stale read can be ruled out.
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThan(22);
  });

  test('no room for tasks is warned of once and waited for', async () => {
    const event = {
      t: 20,
      message:
        '(service api) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    };
    const timeline: Timeline = (t) => {
      const frame = healthy(300)(t);
      return t < 20 ? frame : { ...frame, events: [...(frame.events ?? []), event] };
    };
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.warnings.filter((text) => text.includes('Capacity is unavailable'))).toHaveLength(1);
    const short = await play(timeline, { inputs: { timeoutMs: 100_000 } });
    expect(short.report.outputs['verdict']).toBe('timed-out');
    expect(serviceOf(short.report).cause?.text).toContain('Capacity is unavailable');
  });

  test('health checks that fail three times are a failure, with what to look at', async () => {
    const times = [60, 120, 180];
    const reason =
      'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/api/1)';
    const timeline: Timeline = (t) => ({
      deployments: [ours({ runningCount: 1, pendingCount: 1, failedTasks: failedBy(t, times) }), old()],
      stopped: stoppedTasks(t, times, { stopCode: 'ServiceSchedulerInitiated', stoppedReason: reason }),
    });
    const story = await play(timeline);
    expect(serviceOf(story.report).cause?.code).toBe('target-unhealthy');
    expect(story.seconds).toBeLessThanOrEqual(183);
  });

  test('tasks that crash after they ran are counted though ECS forgets them', async () => {
    const times = [60, 120, 180];
    const timeline: Timeline = (t) => {
      const isDown = times.some((at) => t >= at && t < at + 20);
      return {
        deployments: [ours(isDown ? { runningCount: 1, pendingCount: 1 } : { runningCount: 2 }), old()],
        stopped: stoppedTasks(t, times, crash),
      };
    };
    const story = await play(timeline);
    expect(serviceOf(story.report).cause?.code).toBe('container-crashed');
    expect(story.seconds).toBeLessThanOrEqual(183);
  });

  test('tasks that the scheduler, Spot or a person stopped do not count', async () => {
    const times = [20, 25, 30, 35, 40];
    const codes = [
      'ServiceSchedulerInitiated',
      'SpotInterruption',
      'UserInitiated',
      'InfrastructureHealth',
      'TerminationNotice',
    ];
    const timeline: Timeline = (t) => ({
      ...healthy(120)(t),
      stopped: stoppedTasks(t, times, {}).map((task, index) =>
        Object.assign({}, task, { stopCode: codes[index], stoppedReason: 'stopped' }),
      ),
      ...(t < 100 && { deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, times) }), old()] }),
    });
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
  });

  test('a service of 0 tasks succeeds with a note that nothing was verified', async () => {
    const timeline: Timeline = () => ({
      deployments: [ours({ desiredCount: 0, rolloutState: 'COMPLETED' })],
      serviceDeployment: { status: 'SUCCESSFUL' },
    });
    const { report } = await play(timeline, { service: { desiredCount: 0 } });
    expect(report.outputs['verdict']).toBe('succeeded');
    expect(serviceOf(report).notes?.join()).toContain('0 tasks');
  });

  test('a service behind a Classic Load Balancer, without rollout states, is steady when only ours runs', async () => {
    const timeline: Timeline = (t) => {
      const { rolloutState: _state, ...own } = ours({ runningCount: 2 });
      const { rolloutState: _old, ...replaced } = old();
      if (t < 60) return { deployments: [own, replaced] };
      return { deployments: [t < 70 ? { ...own, runningCount: 1 } : own] };
    };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
    expect(seconds).toBeGreaterThanOrEqual(70);
  });

  test('a service deleted on the way is a failure', async () => {
    const timeline: Timeline = (t) => ({ ...healthy(300)(t), ...(t > 30 && { service: { status: 'DRAINING' } }) });
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('failed');
    expect(serviceOf(report).cause?.code).toBe('service-not-active');
    expect(seconds).toBeLessThanOrEqual(33);
  });

  test('another image than the one asked for is no success', async () => {
    const { report } = await play(healthy(60), { served: OLD_DIGEST });
    expect(report.outputs['verdict']).toBe('failed');
    expect(serviceOf(report).cause?.code).toBe('wrong-image-served');
  });
});
