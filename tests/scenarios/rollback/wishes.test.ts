/** Services are taken back to a revision that is named, or to what a step replaced; and what goes wrong on the way. */
import { describe, expect, test } from '@jest/globals';

import { COURTESY, errorsOf, grantedPermissions, refused, usedPermissions, withBed } from './rollback-bed.ts';

describe('to a revision that is named', () => {
  test('by number, by family and by service; services that no revision is for are left out', () =>
    withBed(['api', 'web'], async (bed) => {
      await bed.release('api');
      await bed.release('api');
      await bed.release('web');
      const run = await bed.rollBack({ services: 'api, web', revision: 'api:1' });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.live()).toEqual(['api:1 COMPLETED', 'web:2 COMPLETED']);
      expect(run.log).toContain('No revision is named for it.');
      expect(JSON.parse(run.outputs['to'] ?? '{}')).toEqual({
        api: { service: 'api', 'task-definition': 'api:1', deployed: 'api:3' },
      });
      const same = await bed.rollBack({ revision: '1' });
      expect(same.outputs['verdict']).toBe('unchanged');
      const plan = await bed.rollBack({ services: 'api, web', revision: '{ api: 2, web: web:1 }', 'dry-run': 'true' });
      expect(JSON.parse(plan.outputs['to'] ?? '{}')).toMatchObject({
        api: { 'task-definition': 'api:2' },
        web: { 'task-definition': 'web:1' },
      });
    }));

  test('that is not there, is of another family or is no revision is refused, all at once', () =>
    withBed(['api', 'web'], async (bed) => {
      await bed.release('api');
      await bed.release('web');
      const text = await refused(
        bed,
        { services: 'api, web', revision: '{ api: 77, web: api:1 }' },
        'preflight-failed',
      );
      expect(text).toContain('(task-definition-not-found)');
      expect(text).toContain('(revision-of-other-family)');
      await refused(bed, { revision: 'worker:3' }, 'revision-of-other-family');
      await refused(bed, { revision: 'api:1, api:2' }, 'revision-ambiguous');
      for (const place of ['eu-west-1:123456789012', 'us-east-1:999999999999']) {
        const revision = `arn:aws:ecs:${place}:task-definition/api:1`;
        await refused(bed, { revision }, 'task-definition-not-found');
      }
      await refused(bed, { cluster: 'nowhere', revision: 'worker:3' }, 'cluster-not-found');
      const bad = await refused(bed, { services: 'api, web', revision: '{ apo: 1, web: x }' }, 'invalid-inputs');
      expect(bad).toContain('"apo"');
      expect(bad).toContain('"x"');
      expect(await refused(bed, { services: 'api, web', revision: '3' }, 'invalid-inputs')).toContain('single service');
    }));
});

describe('to what a step replaced', () => {
  const to = JSON.stringify({ api: { service: 'api', 'task-definition': 'api:1', deployed: 'api:2' } });

  test('and never over somebody else’s deployment', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      await bed.release();
      const strange = await bed.rollBack({ to });
      expect(strange.exitCode).toBe(1);
      expect(strange.outputs['verdict']).toBe('superseded');
      expect(errorsOf(strange)).toContain('somebody deployed since');
      expect(bed.writes()).toEqual([]);
      await bed.deployByHand('api', 'api:2');
      const run = await bed.rollBack({ to });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.live()).toEqual(['api:1 COMPLETED']);
      const nothing = await bed.rollBack({ to: '{}' });
      expect(nothing.outputs).toMatchObject({ verdict: 'unchanged', to: '{}' });
    }));

  test('but not when a contract migration ran since, unless that is allowed with a reason', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      const migrations = JSON.stringify([
        { revision: 'c3', message: 'add the column lease' },
        { revision: 'd4', message: 'contract: drop the column born' },
      ]);
      const text = await refused(bed, { to, migrations }, 'contract-migration-between');
      expect(text).toContain('d4 (contract: drop the column born)');
      expect(text).not.toContain('c3');
      expect(await refused(bed, { to, migrations, 'allow-contract': 'true' }, 'invalid-inputs')).toContain('`reason`');
      const run = await bed.rollBack({ to, migrations, 'allow-contract': 'true', reason: 'born is not read' });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(run.summary).toContain('that was allowed');
      expect(run.summary).toContain('c3 (add the column lease)');
    }));
});

describe('trouble', () => {
  test('somebody who deploys while it is planned is not overruled', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      bed.aws.addFault({ operation: 'DescribeImages', kind: 'slow', ms: 2000, times: 1 });
      const going = bed.rollBack();
      const isAsked = (): boolean => bed.aws.calls.some(({ operation }) => operation === 'ListServiceDeployments');
      while (!isAsked()) await new Promise((resolve) => setTimeout(resolve, 5));
      await bed.release('api', { wait: false });
      const run = await going;
      expect(run.outputs['verdict']).toBe('superseded');
      expect(errorsOf(run)).toContain('began while the roll-back was planned');
      expect(bed.writes()).toEqual([]);
      expect(bed.live()[0]).toContain('api:3');
    }));

  test('bad inputs are told at once', () =>
    withBed(['api'], async (bed) => {
      const seeded = bed.aws.calls.map(({ operation }) => operation);
      const text = await refused(
        bed,
        { services: 'api', to: '{ api: 1 }', migrations: '[{}]', timeout: 'soon', 'allow-unproven': 'perhaps' },
        'invalid-inputs',
      );
      for (const part of ['either `services`, or `to`', 'at api', 'revision', '`timeout`', '`allow-unproven`'])
        expect(text).toContain(part);
      expect(await refused(bed, { services: '{}' }, 'invalid-inputs')).toContain('at least one service');
      const launchers =
        '[{ pipe: p, service: apo }, { rule: r, schedule: s, service: api }, { pipe: q }, { pipe: t, servce: api }]';
      expect(await refused(bed, { launchers: '[{ pipe: p, servce: api }]' }, 'invalid-inputs')).toContain('servce');
      const wrong = await refused(bed, { launchers: launchers.replace('servce', 'service') }, 'invalid-inputs');
      for (const part of [
        'as `service` one of `services`: api',
        'exactly one of `rule`, `schedule`, `pipe`',
        'exactly one of `service`, `image`',
      ])
        expect(wrong).toContain(part);
      expect(bed.aws.calls.map(({ operation }) => operation)).toEqual(seeded);
    }));

  test('a roll-back that does not come up is told with its cause, and nothing is done about it', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      bed.aws.account().ecs.simulate({ image: bed.digests['api']?.[1] ?? '', scenario: 'crash' });
      const run = await bed.rollBack();
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toMatch(/failed|rolled-back/);
      expect(errorsOf(run)).toContain('(container-crashed)');
      expect(bed.writes()).toEqual(['UpdateService']);
    }));

  test('a cancelled roll-back goes on in AWS, and says so', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      const run = await bed.rollBackAsProcess({}, { cancelAfterMs: (log) => log.includes('2 pending') });
      expect(run.outputs['verdict']).toBe('cancelled');
      expect(run.summary).toContain('The deployment goes on in AWS');
      expect(run.outputs['to']).toContain('"task-definition":"api:1"');
    }));

  test('throttling, errors of the server and broken connections change nothing', () =>
    withBed(['api'], async (bed) => {
      await bed.release();
      bed.aws.addFault({ operation: 'ListServiceDeployments', kind: 'throttle', times: 2 });
      bed.aws.addFault({ operation: 'DescribeServiceRevisions', kind: 'server-error', times: 2 });
      bed.aws.addFault({ operation: 'DescribeServices', kind: 'reset', times: 1, afterCalls: 2 });
      const run = await bed.rollBackAsProcess();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.live()).toEqual(['api:1 COMPLETED']);
    }));
});

// Runs last: it looks at what the stories above called.
test('docs/iam/rollback.json grants what these stories used', () => {
  const granted = new Set([...grantedPermissions(), ...COURTESY]);
  expect([...usedPermissions].filter((action) => !granted.has(action))).toEqual([]);
  expect(usedPermissions.size).toBeGreaterThan(3);
});
