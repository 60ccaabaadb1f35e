/** BLUE_GREEN, LINEAR and CANARY: the service deployment tells how far they are. */
import { describe, expect, test } from '@jest/globals';

import type { LifecycleHookDetail, Service, ServiceDeployment } from '../../src/ecs/api.ts';
import { ActionError } from '../../src/errors.ts';
import {
  NEW_DIGEST,
  OLD,
  START,
  THIRD,
  crash,
  old,
  ours,
  pullError,
  stoppedTasks,
} from '../../testbed/timelines/timelines.ts';
import type { Frame, Timeline } from '../../testbed/timelines/timelines.ts';
import { play, requestOf, serviceOf } from './play.ts';

const blueGreen = (change: Partial<NonNullable<Service['deploymentConfiguration']>> = {}): Partial<Service> => ({
  deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2, ...change },
});
const withPause = blueGreen({
  lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
});

const target = (production: number, test_ = 100): ServiceDeployment['targetServiceRevision'] => ({
  arn: 'arn:aws:ecs:us-east-1:123456789012:service-revision/staging/api/1',
  requestedTaskCount: 2,
  runningTaskCount: 2,
  pendingTaskCount: 0,
  requestedProductionTrafficWeight: production,
  requestedTestTrafficWeight: test_,
});

/** Stages by the second they begin at; SUCCESSFUL with the last one. */
const stages =
  (plan: readonly (readonly [number, string, number])[], end: number): Timeline =>
  (t) => {
    const [, lifecycleStage = '', production = 0] = plan.findLast(([from]) => t >= from) ?? [];
    return {
      // ECS may call our deployment COMPLETED as soon as its tasks run: that is not the end.
      deployments: [ours({ runningCount: t < 30 ? 0 : 2, rolloutState: t < 40 ? 'IN_PROGRESS' : 'COMPLETED' }), old()],
      serviceDeployment:
        t < end
          ? { status: 'IN_PROGRESS', lifecycleStage, targetServiceRevision: target(production) }
          : { status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP', targetServiceRevision: target(100) },
    };
  };

const shift = stages(
  [
    [0, 'SCALE_UP', 0],
    [40, 'TEST_TRAFFIC_SHIFT', 0],
    [60, 'PRODUCTION_TRAFFIC_SHIFT', 100],
    [70, 'POST_PRODUCTION_TRAFFIC_SHIFT', 100],
    [80, 'BAKE_TIME', 100],
    [200, 'CLEAN_UP', 100],
  ],
  215,
);

const pause = (status = 'AWAITING_ACTION'): LifecycleHookDetail => ({
  hookId: 'hook-1',
  targetType: 'PAUSE',
  status,
  expiresAtMs: START + 86_400_000,
  timeoutAction: 'ROLLBACK',
});

const pausing: Timeline = (t) => {
  const frame = shift(Math.min(t, 50));
  return t < 50
    ? frame
    : {
        ...frame,
        serviceDeployment: {
          status: 'IN_PROGRESS',
          lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
          lifecycleHookDetails: [pause()],
          targetServiceRevision: target(0),
        },
      };
};

describe('a deployment that shifts traffic', () => {
  test('is a success when its service deployment is one, not when its tasks run', async () => {
    const story = await play(shift, { service: blueGreen() });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.report.outputs['served-digest']).toBe(NEW_DIGEST);
    expect(story.seconds).toBeGreaterThanOrEqual(215);
    expect(story.seconds).toBeLessThanOrEqual(218);
  });

  test('tells its stages and its traffic once each', async () => {
    const { log } = await play(shift, { service: blueGreen() });
    const told = (text: string): number => log.filter((line) => line.includes(text)).length;
    for (const stage of ['SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP']) {
      expect([stage, told(`lifecycle stage ${stage}`)]).toEqual([stage, 1]);
    }
    expect(told('100% of the production traffic to the new revision')).toBe(1);
  });

  test('is seldom looked at while it bakes, for that does not end early', async () => {
    const story = await play(shift, { service: blueGreen() });
    const baking = story.timed.filter(
      ({ operation, seconds }) => operation === 'DescribeServices' && seconds > 90 && seconds < 190,
    );
    expect(baking.length).toBeLessThanOrEqual(10);
  });

  test.each([33, 36, 39])('that is taken up while it bakes is told within 3 s of its end, after %i s', async (end) => {
    const taken: Timeline = (t) => ({
      ...stages([[-100, 'BAKE_TIME', 100]], end)(t),
      deployments: [ours({ runningCount: 2, rolloutState: 'COMPLETED', createdAtMs: START - 200_000 }), old()],
    });
    const story = await play(taken, { before: taken, service: blueGreen() });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.count('UpdateService')).toBe(0);
    expect(story.seconds).toBeLessThanOrEqual(end + 3);
  });

  test('in steps tells each share of the traffic', async () => {
    const linear = stages(
      [
        [0, 'SCALE_UP', 0],
        [40, 'PRODUCTION_TRAFFIC_SHIFT', 25],
        [60, 'PRODUCTION_TRAFFIC_SHIFT', 50],
        [80, 'PRODUCTION_TRAFFIC_SHIFT', 100],
        [90, 'BAKE_TIME', 100],
      ],
      215,
    );
    const { log } = await play(linear, { service: { deploymentConfiguration: { strategy: 'LINEAR' } } });
    const shares = log.flatMap((line) => /(\d+)% of the production/.exec(line)?.[1] ?? []);
    expect(shares).toEqual(['25', '50', '100']);
  });

  test('that goes back by an alarm is told with the alarm', async () => {
    const timeline: Timeline = (t) => {
      const isBack = t >= 130;
      const back = {
        status: isBack ? ('ROLLBACK_SUCCESSFUL' as const) : ('ROLLBACK_IN_PROGRESS' as const),
        rollback: { reason: 'Service deployment rolled back because of alarm(s) in ALARM state.' },
        alarms: { status: 'TRIGGERED', alarmNames: ['api-5xx'], triggeredAlarmNames: ['api-5xx'] },
      };
      return t < 100 ? shift(t) : { ...shift(t), serviceDeployment: back };
    };
    const { report, seconds } = await play(timeline, { service: blueGreen() });
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause).toMatchObject({ code: 'alarm-triggered' });
    expect(serviceOf(report).cause?.text).toContain('api-5xx');
    expect(seconds).toBeLessThanOrEqual(133);
  });

  test('whose hook fails goes back for that, and the function is named', async () => {
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:check-green';
    const hook = (status: string): LifecycleHookDetail => ({
      ...pause(status),
      targetType: 'AWS_LAMBDA',
      targetArn: arn,
    });
    const timeline: Timeline = (t) => {
      const at = (status: ServiceDeployment['status'], detail: string): Partial<ServiceDeployment> => ({
        status,
        lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
        lifecycleHookDetails: [hook(detail)],
      });
      if (t < 50) return shift(t);
      if (t < 70) return { ...shift(45), serviceDeployment: at('IN_PROGRESS', 'IN_PROGRESS') };
      return {
        ...shift(45),
        serviceDeployment: at(t < 90 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL', 'FAILED'),
      };
    };
    const { report, log } = await play(timeline, { service: blueGreen() });
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause).toMatchObject({ code: 'hook-failed', text: expect.stringContaining(arn) });
    expect(log.filter((line) => line.includes(`hook ${arn}: FAILED`))).toHaveLength(1);
  });

  test('whose tasks crash fails by them, before ECS gives it up', async () => {
    const times = [25, 40, 55];
    const timeline: Timeline = (t) => ({
      deployments: [ours({ pendingCount: 2, failedTasks: times.filter((at) => at <= t).length }), old()],
      serviceDeployment: { status: 'IN_PROGRESS', lifecycleStage: 'SCALE_UP' },
      stopped: stoppedTasks(t, times, crash),
    });
    const { report, seconds } = await play(timeline, { service: blueGreen() });
    expect(serviceOf(report)).toMatchObject({ verdict: 'failed', cause: { code: 'container-crashed' } });
    expect(seconds).toBeLessThanOrEqual(57);
  });

  test('that somebody deploys over is superseded, and left alone', async () => {
    const timeline: Timeline = (t) =>
      t < 100
        ? shift(t)
        : {
            deployments: [{ id: 'ecs-svc/009', status: 'PRIMARY', taskDefinition: THIRD }, ours({ status: 'ACTIVE' })],
            serviceDeployment: { status: 'STOPPED', lifecycleStage: 'BAKE_TIME' },
          };
    const story = await play(timeline, { service: blueGreen(), inputs: { onFailure: 'roll-back' } });
    expect(story.report.outputs['verdict']).toBe('superseded');
    expect(story.calls.filter((call) => /Stop|UpdateService app:41/.test(call))).toEqual([]);
  });

  test('is judged by the service where service deployments may not be read', async () => {
    const timeline: Timeline = (t) => ({
      deployments: [ours({ runningCount: 2, rolloutState: t < 90 ? 'IN_PROGRESS' : 'COMPLETED' }), old(t < 90 ? 2 : 0)],
    });
    const story = await play(timeline, {
      service: blueGreen(),
      fault: (operation) => {
        if (operation === 'DescribeServiceDeployments')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeGreaterThanOrEqual(90);
  });

  test('that a re-run finds is followed, not started again', async () => {
    const story = await play(shift, { service: blueGreen(), before: (t) => shift(t + 100) });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.calls.filter((call) => /Update|Register/.test(call))).toEqual([]);
  });

  test('goes back with another service by StopServiceDeployment, also while it bakes', async () => {
    const story = await play(shift, {
      names: ['a', 'b'],
      service: blueGreen(),
      timelines: {
        b: (t) => ({
          deployments: [ours({ pendingCount: 2, failedTasks: t < 100 ? 0 : 1 }), old()],
          serviceDeployment: { status: 'IN_PROGRESS', lifecycleStage: 'SCALE_UP' },
          stopped: stoppedTasks(t, [100], pullError),
        }),
      },
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [{ ...old(), status: 'PRIMARY' }],
        serviceDeployment: { status: t < 20 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
      }),
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('rolled-back');
    expect(serviceOf(story.report, 'b').verdict).toBe('rolled-back');
    expect(story.count('StopServiceDeployment')).toBe(2);
    expect(story.count('UpdateService app:41')).toBe(0);
  });

  test('with a cause of its own is rolled back by StopServiceDeployment', async () => {
    const times = [25, 40, 55];
    const timeline: Timeline = (t) => ({
      deployments: [ours({ pendingCount: 2, failedTasks: times.filter((at) => at <= t).length }), old()],
      serviceDeployment: { status: 'IN_PROGRESS', lifecycleStage: 'SCALE_UP' },
      stopped: stoppedTasks(t, times, crash),
    });
    const story = await play(timeline, {
      service: blueGreen(),
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [{ ...old(), status: 'PRIMARY' }, ...(t < 20 ? [ours({ status: 'ACTIVE' })] : [])],
        serviceDeployment: { status: t < 20 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
      }),
    });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'rolled-back', cause: { code: 'container-crashed' } });
    expect(story.count('StopServiceDeployment')).toBe(1);
  });
});

test('a rolling deployment that ECS calls a success early succeeds, and says what goes on', async () => {
  const timeline: Timeline = (t) => ({
    deployments: [ours({ runningCount: 2 }), old(1)],
    serviceDeployment: { status: t < 60 ? 'IN_PROGRESS' : 'SUCCESSFUL' },
  });
  const story = await play(timeline, {
    service: { deploymentConfiguration: { earlySuccessCriteria: { enable: true } } },
  });
  expect(story.report.outputs['verdict']).toBe('succeeded');
  expect(story.seconds).toBeLessThanOrEqual(63);
  expect(serviceOf(story.report).notes?.join()).toContain('1 old tasks are stopped in the background');
});

describe('wait-until', () => {
  test('a pause that was waited for is green, with the hook to answer', async () => {
    const story = await play(pausing, { service: withPause, inputs: { waitUntil: { kind: 'paused' } } });
    expect(story.report).toMatchObject({
      ok: true,
      outputs: { verdict: 'paused', 'hook-id': 'hook-1', 'paused-at': 'POST_TEST_TRAFFIC_SHIFT' },
    });
    expect(story.report.headline).toContain(
      'Paused, waiting for an answer: api at POST_TEST_TRAFFIC_SHIFT (hook hook-1)',
    );
    expect(story.seconds).toBeLessThanOrEqual(55);
  });

  test('a pause on the way to completion ends the step, red and with what to do, and takes nothing back', async () => {
    const story = await play(pausing, { service: withPause, inputs: { onFailure: 'roll-back' } });
    expect(story.report).toMatchObject({ ok: false, outputs: { verdict: 'paused', 'hook-id': 'hook-1' } });
    expect(serviceOf(story.report).cause).toMatchObject({
      code: 'deployment-paused',
      text: expect.stringContaining('goes back at 2026-11-22T09:00:00.000Z'),
    });
    expect(story.count('StopServiceDeployment')).toBe(0);
  });

  test('a stage, or the production traffic, is where the step ends and the deployment goes on', async () => {
    const stage = await play(shift, {
      service: blueGreen(),
      inputs: { waitUntil: { kind: 'stage', stage: 'TEST_TRAFFIC_SHIFT' } },
    });
    expect(stage.report.outputs['verdict']).toBe('succeeded');
    expect(stage.seconds).toBeGreaterThanOrEqual(40);
    expect(stage.seconds).toBeLessThanOrEqual(45);
    expect(serviceOf(stage.report).notes?.join()).toContain('the deployment itself goes on');
    const traffic = await play(shift, { service: blueGreen(), inputs: { waitUntil: { kind: 'production-traffic' } } });
    expect(traffic.report.outputs['verdict']).toBe('succeeded');
    expect(traffic.seconds).toBeGreaterThanOrEqual(70);
    expect(traffic.seconds).toBeLessThanOrEqual(75);
  });

  test('what can never come is refused before anything is changed', async () => {
    const failure = play(shift, { service: blueGreen(), inputs: { waitUntil: { kind: 'paused' } } });
    await expect(failure).rejects.toMatchObject({ code: 'wait-until-impossible' });
    const rolling = play(shift, { inputs: { waitUntil: { kind: 'production-traffic' } } });
    await expect(rolling).rejects.toMatchObject({ code: 'wait-until-impossible' });
  });

  test('what a service without a plan could come to is not held against the others', async () => {
    const before = (_t: number, name: string): Frame => ({
      deployments: [{ ...old(), status: 'PRIMARY' }],
      ...(name === 'web' && { service: { status: 'INACTIVE' } }),
    });
    const failure = play(shift, { names: ['api', 'web'], before, inputs: { waitUntil: { kind: 'paused' } } });
    await expect(failure).rejects.toMatchObject({ code: 'service-not-active' });
  });

  test('services of later waves are not started over a pause, and are told as they are', async () => {
    const services = [requestOf('a'), requestOf('b', ['a'])];
    const story = await play(pausing, {
      names: ['a', 'b'],
      service: withPause,
      inputs: { services, waitUntil: { kind: 'paused' } },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('paused');
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'unchanged', to: OLD });
    expect(serviceOf(story.report, 'b').notes?.join()).toContain('waits at a PAUSE hook');
    expect(Object.keys(JSON.parse(story.report.outputs['previous'] ?? '') as object)).toEqual(['a']);
  });
});

describe('a paused deployment', () => {
  const waiting = (): ReturnType<Timeline> => pausing(60);
  const services = [requestOf('api')];
  const back: Timeline = (t) => ({
    deployments: t < 20 ? [ours(), old()] : [{ ...old(), status: 'PRIMARY' }],
    serviceDeployment: { status: t < 20 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
  });
  // ECS goes on showing the hook for some seconds.
  const onwards: Timeline = (t) => (t < 8 ? waiting() : shift(t + 60));

  test('goes on when told so by its hook, and is followed to its end', async () => {
    const story = await play(shift, {
      service: withPause,
      before: waiting,
      continued: onwards,
      inputs: { mode: 'continue', services, images: {}, hookIds: 'hook-1' },
    });
    expect(story.report).toMatchObject({ ok: true, outputs: { verdict: 'succeeded' } });
    expect(story.calls.filter((call) => /^(?:Continue|Update|Register|Stop)/.test(call))).toEqual([
      'ContinueServiceDeployment hook-1 CONTINUE',
    ]);
    expect(serviceOf(story.report)).toMatchObject({ from: OLD });
  });

  test('is known by its images where no hook is named', async () => {
    const story = await play(shift, {
      service: withPause,
      before: waiting,
      continued: onwards,
      inputs: { mode: 'continue', services },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
  });

  test('goes back when told so, which is green then', async () => {
    const story = await play(shift, {
      service: withPause,
      before: waiting,
      rollBack: back,
      inputs: { mode: 'roll-back', services, images: {}, hookIds: 'hook-1' },
    });
    expect(story.report).toMatchObject({ ok: true, outputs: { verdict: 'rolled-back' } });
    expect(story.calls.filter((call) => call.startsWith('Continue'))).toEqual([
      'ContinueServiceDeployment hook-1 ROLLBACK',
    ]);
  });

  test('of somebody else is never answered', async () => {
    const named = { mode: 'continue', services, images: {}, hookIds: 'hook-7' } as const;
    await expect(play(shift, { service: withPause, before: waiting, inputs: named })).rejects.toMatchObject({
      code: 'pause-of-other-deployment',
    });
    const images = { api: { repository: 'api', digest: `sha256:${'c'.repeat(64)}` } };
    const byImage = { mode: 'continue', services, images } as const;
    await expect(play(shift, { service: withPause, before: waiting, inputs: byImage })).rejects.toMatchObject({
      code: 'pause-of-other-deployment',
    });
  });

  test('that was answered already is told so', async () => {
    const inputs = { mode: 'continue', services, images: {}, hookIds: 'hook-1' } as const;
    await expect(play(shift, { service: withPause, before: () => shift(100), inputs })).rejects.toMatchObject({
      code: 'deployment-not-paused',
      message: expect.stringContaining('IN_PROGRESS (lifecycle stage BAKE_TIME)'),
    });
  });

  test('whose answer AWS refuses is told as it is', async () => {
    const story = await play(shift, {
      service: withPause,
      before: waiting,
      inputs: { mode: 'continue', services, images: {}, hookIds: 'hook-1' },
      fault: (operation) => {
        if (operation.startsWith('Continue'))
          throw new ActionError({ code: 'service-deployment-conflict', message: 'conflict', fix: 'look' });
      },
    });
    expect(serviceOf(story.report)).toMatchObject({
      verdict: 'failed',
      cause: { code: 'service-deployment-conflict' },
    });
  });

  test('whose answer got lost is asked about again, not told as gone on', async () => {
    const story = await play(shift, {
      service: withPause,
      before: waiting,
      inputs: { mode: 'continue', services, images: {}, hookIds: 'hook-1' },
      fault: (operation) => {
        if (operation.startsWith('Continue'))
          throw new ActionError({ code: 'aws-unreachable', message: 'socket hang up', fix: 'again' });
      },
    });
    expect(story.report).toMatchObject({ ok: false, outputs: { verdict: 'paused', 'hook-id': 'hook-1' } });
  });
});
