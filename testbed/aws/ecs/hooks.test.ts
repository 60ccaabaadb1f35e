import { describe, expect, test } from '@jest/globals';
import type { Body } from '../core/service.ts';
import { described, LAMBDA, shiftBed, story, tickUntil } from './shift-bed.ts';
import type { ShiftBed } from './shift-bed.ts';
import { continueServiceDeployment, stopServiceDeployment } from './stop-requests.ts';
import type { DeploymentRecord } from './model.ts';
import { define, deploy, events } from './world-bed.ts';

const PAUSE = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };

interface Paused extends ShiftBed {
  readonly next: DeploymentRecord;
  readonly hookId: string;
}

/** Deploys v2 with hooks, up to the stage where a hook waits. */
function paused(hook: Body, configuration: Body = {}): Paused {
  const made = shiftBed({ strategy: 'BLUE_GREEN', lifecycleHooks: [hook], ...configuration });
  const next = deploy(made.world, define(made.world, 'v2'));
  const { lifecycleHookDetails } = tickUntil(
    made,
    next,
    (found) => found.lifecycleHookDetails?.some(({ status }) => status === 'AWAITING_ACTION') === true,
  );
  return { ...made, next, hookId: lifecycleHookDetails?.[0]?.hookId ?? '' };
}

function answer({ world, next, hookId }: Paused, action?: string): void {
  continueServiceDeployment(world.state, { arn: next.serviceDeploymentArn, hookId, action });
}

describe('a PAUSE hook', () => {
  test('holds the deployment at its stage until somebody continues it', () => {
    const made = paused(PAUSE);
    const { world, next } = made;
    world.tick(3_600_000);
    const found = described(made, next);
    expect(found).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
      lifecycleHookDetails: [
        {
          hookId: expect.stringMatching(/^ecs-pause-[A-Za-z0-9_]{44}$/),
          targetType: 'PAUSE',
          status: 'AWAITING_ACTION',
          timeoutAction: 'ROLLBACK',
        },
      ],
    });
    expect((found.lifecycleHookDetails?.[0]?.expiresAt?.getTime() ?? 0) - world.state.now).toBe(23 * 3_600_000);
    answer(made);
    expect(story(made, next)[0]?.[0]).toBe('POST_TEST_TRAFFIC_SHIFT 0/100');
    expect(described(made, next)).toMatchObject({
      status: 'SUCCESSFUL',
      lifecycleHookDetails: [{ status: 'SUCCEEDED' }],
    });
  });

  test('rolls back when somebody says so', () => {
    const made = paused(PAUSE);
    answer(made, 'ROLLBACK');
    made.world.tick(1000);
    expect(described(made, made.next)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: `Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook ${made.hookId} was rolled back by a user request.`,
      lifecycleHookDetails: [{ status: 'FAILED' }],
    });
    story(made, made.next);
    expect(described(made, made.next).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test.each([
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
    ['CONTINUE', 'SUCCESSFUL'],
  ])('that nobody answers does at its timeout what it is told: %s', (action, status) => {
    const made = paused({ ...PAUSE, timeoutConfiguration: { timeoutInMinutes: 10, action } });
    story(made, made.next);
    expect(described(made, made.next)).toMatchObject({
      status,
      lifecycleHookDetails: [{ status: 'TIMED_OUT', timeoutAction: action }],
    });
  });

  test('gives way to StopServiceDeployment', () => {
    const made = paused(PAUSE);
    stopServiceDeployment(made.world.state, made.next.serviceDeploymentArn, 'ROLLBACK');
    expect(() => answer(made)).toThrow('The service deployment is ROLLBACK_REQUESTED.');
    story(made, made.next);
    expect(described(made, made.next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because of a user request.',
      lifecycleHookDetails: [],
    });
  });

  test('before the production shift pauses every step, while the stage before is shown', () => {
    const made = paused(
      { targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] },
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 } },
    );
    expect(described(made, made.next).lifecycleStage).toBe('POST_TEST_TRAFFIC_SHIFT');
    answer(made);
    const again = tickUntil(
      made,
      made.next,
      ({ lifecycleHookDetails: [hook] = [] }) => hook?.status === 'AWAITING_ACTION' && hook.hookId !== made.hookId,
    );
    expect(again).toMatchObject({
      lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
      targetServiceRevision: { requestedProductionTrafficWeight: 10 },
    });
  });

  test('is continued once, by its own id, and only while it waits', () => {
    const made = paused(PAUSE);
    const { world, next, hookId } = made;
    const on = (arn: string, id: string) => () =>
      continueServiceDeployment(world.state, { arn, hookId: id, action: undefined });
    expect(on(next.serviceDeploymentArn, 'ecs-pause-other')).toThrow('Hook not found.');
    expect(on('arn:aws:ecs:us-east-1:123456789012:service-deployment/prod/api/none', hookId)).toThrow(
      expect.objectContaining({ name: 'ServiceDeploymentNotFoundException' }),
    );
    answer(made);
    expect(() => answer(made)).toThrow(expect.objectContaining({ name: 'InvalidParameterException' }));
  });
});

describe('an AWS_LAMBDA hook', () => {
  const HOOK = {
    hookTargetArn: LAMBDA,
    roleArn: 'arn:aws:iam::123456789012:role/hooks',
    lifecycleStages: ['POST_SCALE_UP'],
  };

  test('succeeds after five seconds unless it is told otherwise', () => {
    const made = shiftBed({ strategy: 'BLUE_GREEN', lifecycleHooks: [HOOK] });
    made.world.setHookOutcome({ stage: 'PRE_SCALE_UP', outcome: 'FAILED' });
    const next = deploy(made.world, define(made.world, 'v2'));
    const called = tickUntil(made, next, ({ lifecycleHookDetails: hooks = [] }) => hooks.length > 0);
    expect(called).toMatchObject({
      lifecycleStage: 'POST_SCALE_UP',
      lifecycleHookDetails: [{ targetType: 'AWS_LAMBDA', targetArn: LAMBDA, status: 'IN_PROGRESS' }],
    });
    made.world.tick(5000);
    expect(described(made, next).lifecycleHookDetails).toMatchObject([{ status: 'SUCCEEDED' }]);
    story(made, next);
    expect(described(made, next).status).toBe('SUCCESSFUL');
  });

  test('that fails rolls the deployment back without any breaker, in the words of AWS', () => {
    const made = shiftBed({ strategy: 'BLUE_GREEN', lifecycleHooks: [HOOK] });
    made.world.setHookOutcome({ target: 'function:check', outcome: 'FAILED', afterSeconds: 20 });
    const next = deploy(made.world, define(made.world, 'v2'));
    story(made, next);
    const reason = `Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target ${LAMBDA} returned FAILED status.`;
    expect(described(made, next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: reason,
      rollback: { reason },
      lifecycleHookDetails: [{ status: 'FAILED' }],
    });
    expect(events(made.service)).toContain(`(deployment ${next.id}) deployment failed: ${reason}`);
  });

  test('that never answers times out', () => {
    const made = shiftBed({
      strategy: 'BLUE_GREEN',
      lifecycleHooks: [{ ...HOOK, timeoutConfiguration: { timeoutInMinutes: 5 } }],
    });
    made.world.setHookOutcome({ outcome: 'never' });
    const next = deploy(made.world, define(made.world, 'v2'));
    const told = Object.fromEntries(story(made, next));
    expect(told['POST_SCALE_UP 0/0']).toBe(300);
    expect(described(made, next).statusReason).toContain('timed out');
  });
});
