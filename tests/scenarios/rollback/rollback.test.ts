/** Services are taken back to what worked before. Or not, and why. */
import { describe, expect, test } from '@jest/globals';

import { COURTESY, errorsOf, grantedPermissions, refused, SLOW, usedPermissions, withBed } from './rollback-bed.ts';

describe('to the last revision that completed', () => {
  test('is shown by a dry run, done at once for all services, proven; and a second time there is nothing to do', () =>
    withBed(['api', 'web'], async (bed) => {
      await Promise.all([bed.release('api'), bed.release('web')]);
      const services =
        '{"api":{"service":"api","image":"api","container":"app","after":["web"]},"web":{"image":"web"}}';
      const plan = await bed.rollBackAsProcess({ services, 'dry-run': 'true' });
      expect(plan.exitCode).toBe(0);
      expect(plan.outputs).toMatchObject({
        verdict: 'planned',
        changed: 'false',
        to: JSON.stringify({
          api: { service: 'api', 'task-definition': 'api:1', deployed: 'api:2' },
          web: { service: 'web', 'task-definition': 'web:1', deployed: 'web:2' },
        }),
        images: JSON.stringify({
          api: { repository: 'acme/api', digest: bed.digests['api']?.[1], tag: 'sha-1111111' },
          web: { repository: 'acme/web', digest: bed.digests['web']?.[1], tag: 'sha-1111111' },
        }),
      });
      expect(bed.writes()).toEqual([]);
      for (const part of [
        'api: api:2 -> api:1 (api)',
        'was live from 2',
        `app: ${bed.digests['api']?.[1] ?? ''} (sha-1111111)`,
      ])
        expect(plan.log).toContain(part);
      expect(plan.log).toContain('containerDefinitions.app.environment.FEATURE_1: (none) -> ***');
      expect(plan.log).toContain('containerDefinitions.app.environment.FEATURE_2: *** -> (none)');
      expect(plan.summary).toContain('What comes back');

      const run = await bed.rollBackAsProcess({ services, reason: 'Orders are\n::error::lost' });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'succeeded', changed: 'true' });
      expect(bed.live()).toEqual(['api:1 COMPLETED', 'web:1 COMPLETED']);
      expect(bed.writes()).toEqual(['UpdateService', 'UpdateService']);
      expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({
        api: { verdict: 'succeeded', 'served-digest': bed.digests['api']?.[1] },
        web: { verdict: 'succeeded', 'served-digest': bed.digests['web']?.[1] },
      });
      expect(run.log).toContain('Reason: Orders are ::error::lost');
      expect(run.summary).toContain('**Reason:** Orders are');
      expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({ ok: true, reason: 'Orders are ::error::lost' });
      expect(errorsOf(run)).toBe('');
      expect(`${run.rawLog}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('hunter2');

      const again = await bed.rollBackAsProcess({ services });
      expect(again.exitCode).toBe(0);
      expect(again.outputs).toMatchObject({ verdict: 'unchanged', changed: 'false', to: '{}' });
      expect(again.annotations.at(-1)?.message).toContain('api:1 is live because api:2 was taken back already');
      expect(bed.writes()).toHaveLength(2);
      expect(bed.live()).toEqual(['api:1 COMPLETED', 'web:1 COMPLETED']);
    }));

  test('tells launchers where to go: what was shown, and once more when the services are back already', () =>
    withBed(['api', 'web'], async (bed) => {
      await Promise.all([bed.release('api'), bed.release('web')]);
      const inputs = {
        services: '{"api":{"image":"api","container":"app"},"web":{"image":"web"}}',
        launchers: '[{ schedule: nightly, group: acme, service: api }, { pipe: jobs, image: web, container: app }]',
      };
      const entries = [
        { schedule: 'nightly', group: 'acme', 'task-definition': 'api:1' },
        { pipe: 'jobs', image: 'web', container: 'app' },
      ];
      const shown = await bed.rollBack({ ...inputs, 'dry-run': 'true' });
      expect(JSON.parse(shown.outputs['also-update'] ?? '')).toEqual(entries);
      expect(shown.log).toContain('schedule acme/nightly: follows to api:1');
      expect(shown.summary).toContain('| schedule acme/nightly | <code>api:1</code> |');
      const run = await bed.rollBack(inputs);
      expect(JSON.parse(run.outputs['also-update'] ?? '')).toEqual(entries);
      expect(JSON.parse(run.outputs['images'] ?? '')).toMatchObject({ web: { digest: bed.digests['web']?.[1] } });
      const again = await bed.rollBack(inputs);
      expect([again.outputs['verdict'], again.outputs['also-update']]).toEqual(['unchanged', JSON.stringify(entries)]);
      const named = await bed.rollBack({ ...inputs, revision: 'web:2', 'dry-run': 'true' });
      expect(JSON.parse(named.outputs['also-update'] ?? '')).toEqual([entries[1]]);
      expect(named.log).toContain('schedule acme/nightly: Its service api is left as it is.');
      expect((await bed.rollBack({ services: 'api', 'dry-run': 'true' })).outputs['also-update']).toBe('[]');
    }));

  test('passes over revisions that were taken back', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      await bed.deployByHand('api', 'api:1');
      await bed.release();
      const run = await bed.rollBack();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.live()).toEqual(['api:1 COMPLETED']);
    }));

  test('stops a deployment that is under way, and ECS goes back by itself', () =>
    withBed(
      ['api', 'web'],
      async (bed) => {
        await bed.release('web');
        await bed.release('api', { wait: false });
        const run = await bed.rollBack({ services: 'api, web' });
        expect(run.exitCode).toBe(0);
        expect(run.outputs['verdict']).toBe('succeeded');
        expect(bed.writes().toSorted()).toEqual(['StopServiceDeployment', 'UpdateService']);
        expect(bed.live()).toEqual(['api:1 COMPLETED', 'web:1 COMPLETED']);
        expect(run.log).toContain('by stopping the deployment that is under way');
        expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({
          api: {
            verdict: 'succeeded',
            notes: expect.arrayContaining([expect.stringContaining('api:2 was under way')]),
          },
        });
        const again = await bed.rollBack({ services: 'api, web' });
        expect(again.outputs['verdict']).toBe('unchanged');
        expect(again.annotations.at(-1)?.message).toContain('api:1 is live because api:2 was taken back already');
      },
      { speed: SLOW },
    ));

  test('a roll-back that somebody began is followed', () =>
    withBed(
      ['api'],
      async (bed) => {
        await bed.release();
        await bed.deployByHand('api', 'api:1', { wait: false });
        const run = await bed.rollBack();
        expect(run.outputs['verdict']).toBe('succeeded');
        expect(run.log).toContain('A roll-back to api:1 is under way already');
        expect(bed.writes()).toEqual([]);
        expect(bed.live()).toEqual(['api:1 COMPLETED']);
      },
      { speed: SLOW },
    ));

  test('of a service that shifts its traffic: in the bake time by stopping, afterwards by another shift', () =>
    withBed(
      ['api'],
      async (bed) => {
        await bed.release('api', { wait: false });
        const { ecs } = bed.aws.account();
        const isBaking = (): boolean => {
          const records = [...ecs.state.serviceDeployments.values()];
          return records.some(({ lifecycle }) => lifecycle?.steps[lifecycle.at]?.stage === 'BAKE_TIME');
        };
        while (!isBaking()) await bed.aws.clock.sleep(5000);
        const run = await bed.rollBack();
        expect(run.outputs['verdict']).toBe('succeeded');
        expect(bed.writes()).toEqual(['StopServiceDeployment']);
        expect(bed.live()).toEqual(['api:1 COMPLETED']);
        await bed.deployByHand('api', 'api:2');
        const back = await bed.rollBack();
        expect(back.outputs['verdict']).toBe('succeeded');
        expect(bed.writes()).toEqual(['StopServiceDeployment', 'UpdateService']);
        expect(bed.live()).toEqual(['api:1 COMPLETED']);
      },
      { isBlueGreen: true },
    ));

  test('is refused when there is none, unless the family’s older revision is asked for', () =>
    withBed(['api', 'web'], async (bed) => {
      await refused(bed, { services: 'web' }, 'no-earlier-revision');
      const text = await refused(bed, { services: '[api, web, nope]' }, 'preflight-failed');
      for (const part of ['api: no revision is known', 'web: no revision is known', 'has no service "nope"'])
        expect(text).toContain(part);
      await bed.release('api');
      await bed.deregister('api:1');
      expect(await refused(bed, {}, 'task-definition-inactive')).toContain('api:1 is INACTIVE');
      await refused(bed, { services: 'web', 'allow-unproven': 'true' }, 'no-earlier-revision');
    }));

  test('without a history the older revision of the family is taken only when asked for, and said to be unproven', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      bed.aws.addFault({ operation: 'ListServiceDeployments', kind: 'access-denied', times: 1 });
      expect(await refused(bed, {}, 'aws-access-denied')).toContain('"Action": "ecs:ListServiceDeployments"');
      bed.aws.addFault({ operation: 'ListServiceDeployments', kind: 'access-denied', times: 1 });
      const run = await bed.rollBack({ 'allow-unproven': 'true' });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(run.summary).toContain('Nobody knows whether this revision ever ran');
      expect(bed.live()).toEqual(['api:1 COMPLETED']);
    }));
});

describe('images', () => {
  test('that expired are told before anything is changed; a registry that may not be asked is no obstacle', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      bed.aws.addFault({ operation: 'DescribeImages', kind: 'access-denied', times: 2 });
      const plan = await bed.rollBack({ 'dry-run': 'true' });
      expect(plan.outputs['verdict']).toBe('planned');
      expect(plan.log).toContain('Whether the image is still there was not checked');
      bed.aws.clearFaults();
      await bed.expire('api', 1);
      expect(await refused(bed, {}, 'image-not-found')).toContain('is no longer in ECR');
    }));

  test('that are named by a tag which moved since would be other images', () =>
    withBed(['api'], async (bed) => {
      await bed.release('api', { tagged: true });
      await bed.release('api', { tagged: true });
      const text = await refused(bed, {}, 'image-tag-moved');
      expect(text).toContain(`pointed to ${bed.digests['api']?.[2] ?? ''}`);
      expect(text).toContain(`points to ${bed.digests['api']?.[3] ?? ''} now`);
    }));
});

describe('docs/iam/rollback.json', () => {
  // Runs last: it looks at what the stories above called.
  test('grants what the stories used, and little else', () => {
    const granted = grantedPermissions();
    // Handed on by ECS itself; and the containers of these stories log nowhere.
    const unseen = new Set(['iam:PassRole', 'logs:GetLogEvents']);
    const byName = (a: string, b: string): number => a.localeCompare(b);
    expect([...usedPermissions].filter((action) => !COURTESY.has(action)).toSorted(byName)).toEqual(
      granted.filter((action) => !unseen.has(action)).toSorted(byName),
    );
  });
});
