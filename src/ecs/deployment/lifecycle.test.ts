import { describe, expect, test } from '@jest/globals';

import type { ServiceDeployment } from '../api.ts';
import { LIFECYCLE_STAGES, findFailedHook, findPause, hasReached, parseWaitUntil, showWaitUntil } from './lifecycle.ts';

const at = (
  lifecycleStage?: string,
  hooks: Partial<ServiceDeployment['lifecycleHookDetails'][number]>[] = [],
): ServiceDeployment => ({
  serviceDeploymentArn: 'arn',
  serviceArn: 'arn',
  status: 'IN_PROGRESS',
  createdAtMs: 0,
  sourceServiceRevisions: [],
  lifecycleStage,
  lifecycleHookDetails: hooks.map((hook) =>
    Object.assign({ hookId: 'h', targetType: 'PAUSE', status: 'AWAITING_ACTION' }, hook),
  ),
});

describe('wait-until', () => {
  test.each(['completed', 'paused', 'production-traffic', ...LIFECYCLE_STAGES.map((stage) => `stage:${stage}`)])(
    '%s is read, and shown as it was written',
    (text) => {
      const waitUntil = parseWaitUntil(text);
      expect(waitUntil === undefined ? undefined : showWaitUntil(waitUntil)).toBe(text);
    },
  );

  test.each(['', 'Completed', 'stage:', 'stage:BAKE', 'stage:bake_time', 'BAKE_TIME'])('%p is nothing', (text) => {
    expect(parseWaitUntil(text)).toBeUndefined();
  });

  test('a stage is reached in it and in all behind it, in the order of the lifecycle', () => {
    const reached = LIFECYCLE_STAGES.filter((stage) => hasReached({ kind: 'stage', stage: 'BAKE_TIME' }, at(stage)));
    expect(reached).toEqual(['BAKE_TIME', 'CLEAN_UP']);
    expect(hasReached({ kind: 'stage', stage: 'RECONCILE_SERVICE' }, at())).toBe(false);
  });

  test('the production traffic is shifted once its shift is over, not while it is under way', () => {
    const reached = LIFECYCLE_STAGES.filter((stage) => hasReached({ kind: 'production-traffic' }, at(stage)));
    expect(reached).toEqual(['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP']);
  });

  test('completion and a pause are no stages', () => {
    for (const kind of ['completed', 'paused'] as const) expect(hasReached({ kind }, at('CLEAN_UP'))).toBe(false);
  });
});

describe('hooks', () => {
  test('only a PAUSE that awaits an answer is a pause', () => {
    expect(findPause(at('POST_SCALE_UP', [{}]))).toMatchObject({ hookId: 'h', stage: 'POST_SCALE_UP' });
    expect(findPause(at('POST_SCALE_UP', [{ status: 'SUCCEEDED' }]))).toBeUndefined();
    expect(findPause(at('POST_SCALE_UP', [{ targetType: 'AWS_LAMBDA', status: 'IN_PROGRESS' }]))).toBeUndefined();
  });

  test('one whose time is over has failed, unless ECS goes on for that', () => {
    expect(findFailedHook(at('POST_SCALE_UP', [{ status: 'TIMED_OUT', timeoutAction: 'ROLLBACK' }]))).toBeDefined();
    expect(findFailedHook(at('POST_SCALE_UP', [{ status: 'TIMED_OUT', timeoutAction: 'CONTINUE' }]))).toBeUndefined();
    expect(findFailedHook(at('POST_SCALE_UP', [{ status: 'FAILED' }]))).toBeDefined();
    expect(findFailedHook(at('POST_SCALE_UP', [{ status: 'IN_PROGRESS' }]))).toBeUndefined();
  });
});
