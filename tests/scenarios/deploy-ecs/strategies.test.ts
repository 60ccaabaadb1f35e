/** Deployments that shift traffic, from the outside: what the bundle says and does while the local ECS goes through its stages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { NEW_IMAGE, digestOf, withBed } from './deployment-bed.ts';
import type { BedOptions } from './deployment-bed.ts';

const NEW = digestOf('bb');
const PAUSE = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };

const shifting = (configuration: Record<string, unknown>): BedOptions => ({
  service: { deploymentConfiguration: { bakeTimeInMinutes: 1, ...configuration } },
});

describe('a deployment that shifts traffic', () => {
  test.each([
    ['BLUE_GREEN', {}],
    ['LINEAR', { linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } }],
    ['CANARY', { canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 } }],
  ])('%s is followed through its stages to its end, and proven', (strategy, configuration) =>
    withBed({ ...shifting({ strategy, ...configuration }), speed: 60 }, async (bed) => {
      const run = await bed.deploy();
      expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' });
      expect(run.outputs).toMatchObject({ verdict: 'succeeded', 'served-digest': NEW });
      for (const stage of ['PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME'])
        expect(run.log).toContain(`lifecycle stage ${stage}`);
      expect(run.log).toContain('100% of the production traffic to the new revision');
      expect(bed.primary()).toMatchObject({ rolloutState: 'COMPLETED' });
      expect(bed.aws.account().ecs.service('staging', 'api').deployments).toHaveLength(1);
    }),
  );

  test('whose image is missing fails with that, and goes back', () =>
    withBed(shifting({ strategy: 'BLUE_GREEN' }), async (bed) => {
      bed.aws.account().ecs.simulate({ image: NEW, scenario: 'missing' });
      const run = await bed.deploy();
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('rolled-back');
      expect(run.outputs['services']).toContain('image-not-found');
      expect(bed.writes()).toContain('StopServiceDeployment');
      expect(bed.primary().taskDefinition).toMatch(/api:1$/);
    }));
});

describe('a PAUSE hook', () => {
  const paused = shifting({ strategy: 'BLUE_GREEN', lifecycleHooks: [PAUSE] });

  test('is waited for, then answered by a step of its own, which follows the deployment to its end', () =>
    withBed(paused, async (bed) => {
      const first = await bed.deploy({ 'wait-until': 'paused' });
      expect(first.exitCode).toBe(0);
      expect(first.outputs).toMatchObject({ verdict: 'paused', 'paused-at': 'POST_TEST_TRAFFIC_SHIFT' });
      const hook = first.outputs['hook-id'] ?? '';
      expect(hook).not.toBe('');
      const stranger = await bed.deploy({ mode: 'continue', services: '{api: {}}', 'hook-id': 'ecs-pause-of-others' });
      expect(stranger.exitCode).toBe(1);
      expect(stranger.annotations[0]?.message).toContain('pause-of-other-deployment');
      const next = await bed.deploy({ mode: 'continue', services: '{api: {}}', 'hook-id': hook });
      expect(next.exitCode).toBe(0);
      expect(next.outputs['verdict']).toBe('succeeded');
      expect(bed.count('ContinueServiceDeployment')).toBe(1);
      expect(bed.writes().filter((operation) => operation === 'UpdateService')).toHaveLength(1);
    }));

  test('is answered with a roll-back, by the images that were deployed', () =>
    withBed({ ...paused, speed: 60 }, async (bed) => {
      const images = JSON.stringify({ api: { repository: 'elevaite/api', digest: NEW } });
      await bed.deployAsProcess({ 'wait-until': 'paused' });
      const back = await bed.deployAsProcess({ mode: 'roll-back', services: '{api: {}}', images });
      expect(back.exitCode).toBe(0);
      expect(back.outputs['verdict']).toBe('rolled-back');
      expect(bed.primary().taskDefinition).toMatch(/api:1$/);
    }));

  const withHooks = (lifecycleHooks: readonly object[]): Record<string, string> => {
    const configuration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1, lifecycleHooks };
    const api = { image: NEW_IMAGE, container: 'app', 'deployment-configuration': configuration };
    return { 'wait-until': 'paused', services: JSON.stringify({ api }) };
  };

  test('that the step itself sets is waited for', () =>
    withBed({}, async (bed) => {
      const run = await bed.deploy(withHooks([PAUSE]));
      expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'paused']);
    }));

  test('that the step itself takes away is not waited for: nothing goes over without the approval', () =>
    withBed(paused, async (bed) => {
      const run = await bed.deploy(withHooks([]));
      expect(run.exitCode).toBe(1);
      expect(run.annotations[0]?.message).toContain('wait-until-impossible');
      expect(bed.writes()).toEqual([]);
    }));

  test('on the way to completion ends the step in red; a re-run takes the deployment up', () =>
    withBed(paused, async (bed) => {
      const run = await bed.deploy();
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('paused');
      expect(run.annotations[0]?.message).toContain('deployment-paused');
      const again = await bed.deploy({ 'wait-until': 'paused' });
      expect(again.exitCode).toBe(0);
      expect(again.outputs['hook-id']).toBe(run.outputs['hook-id']);
      expect(bed.writes().filter((operation) => operation === 'UpdateService')).toHaveLength(1);
    }));
});

test('hook ids that name no service of the step, or leave one out, are refused before anything is asked', () =>
  withBed({ services: ['api', 'web'] }, async (bed) => {
    const answer = { mode: 'continue', services: '{api: {}, web: {}}' };
    const run = await bed.deploy({ ...answer, 'hook-id': '{api: ecs-pause-1, wep: ecs-pause-2}' });
    expect(run.annotations[0]?.message).toContain('`hook-id` is "wep"; allowed: services of this step: api, web');
    expect(run.annotations[0]?.message).toContain('it lacks web');
    const number = await bed.deploy({ ...answer, 'hook-id': '123' });
    expect(number.annotations[0]?.message).toMatch(/^One input is not valid:[^]*allowed: a hook id, or a map/);
    expect(bed.aws.calls).toEqual([]);
  }));

test('docs/iam/deploy-ecs-answer.json grants what an answer used, and what it is taken back with', () =>
  withBed(shifting({ strategy: 'BLUE_GREEN', lifecycleHooks: [PAUSE], bakeTimeInMinutes: 30 }), async (bed) => {
    const first = await bed.deploy({ 'wait-until': 'paused' });
    const before = bed.aws.calls.length;
    const answer = { mode: 'continue', services: '{api: {}}', 'hook-id': first.outputs['hook-id'] ?? '' };
    // Its first way back is refused, so that the other one is gone too.
    bed.aws.addFault({ operation: 'StopServiceDeployment', kind: 'access-denied', times: 100 });
    const late = await bed.deploy({ ...answer, timeout: '2m', 'on-timeout': 'roll-back' });
    expect(late.exitCode).toBe(1);
    const used = new Set(bed.aws.calls.slice(before).map(({ service, operation }) => `${service}:${operation}`));
    expect([...used]).toEqual(expect.arrayContaining(['ecs:StopServiceDeployment', 'ecs:UpdateService']));
    const file = join(import.meta.dirname, '../../../docs/iam/deploy-ecs-answer.json');
    const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
    const granted = Statement.flatMap(({ Action }) => Action);
    expect([...used].filter((action) => !granted.includes(action))).toEqual([]);
    // Only where DescribeServices does not name the service deployment yet.
    expect(granted.filter((action) => !used.has(action))).toEqual(['ecs:ListServiceDeployments']);
  }));
