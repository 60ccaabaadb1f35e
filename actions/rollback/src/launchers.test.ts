import { describe, expect, test } from '@jest/globals';

import type { ServiceRun } from '../../../src/ecs/deployment/service-run.ts';
import type { ManifestLauncher } from '../../../src/manifest/launcher.ts';
import {
  alsoUpdateOf,
  imagesOfLaunchers,
  launcherLines,
  launcherWarnings,
  planLaunchers,
  writeLaunchers,
} from './launchers.ts';
import type { LauncherReturn } from './launchers.ts';
import type { Return } from './plan.ts';
import type { Releases } from './releases.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

interface Facts {
  readonly image?: string;
  readonly letter?: string;
  readonly step?: 'existing' | 'unchanged' | 'leave';
  readonly isLeftOut?: boolean;
}

/** A service that comes back to `name:1`. */
function comingBack(
  name: string,
  { image = name, letter = 'a', step = 'existing', isLeftOut = false }: Facts = {},
): Return {
  const uri = `123456789012.dkr.ecr.us-east-1.amazonaws.com/acme/${image}@${digest(letter)}`;
  return {
    request: { name, service: name, image, container: 'app' },
    plan: { name, step: { kind: step } },
    to: `arn:aws:ecs:us-east-1:123456789012:task-definition/${name}:1`,
    isLeftOut,
    images: [
      { container: 'proxy', image: 'nginx:1', digest: digest('f'), tags: [] },
      { container: 'app', image: uri, digest: digest(letter), tags: ['sha-1'] },
    ],
  } as unknown as Return;
}

function plan(
  launchers: readonly ManifestLauncher[],
  returns: readonly Return[],
  { superseded = [], images }: { superseded?: readonly string[]; images?: Releases['images'] } = {},
): readonly LauncherReturn[] {
  const runs = superseded.map((name) => ({ plan: { name }, verdict: 'superseded' }) as unknown as ServiceRun);
  return planLaunchers(launchers, {
    returns,
    runs,
    releases: { notes: [], ...(images === undefined ? {} : { images }) },
  });
}

const entries = (launchers: readonly LauncherReturn[]): unknown => JSON.parse(alsoUpdateOf(launchers));

describe('launchers of a service', () => {
  const nightly: ManifestLauncher = { schedule: 'nightly', group: 'acme', service: 'api' };

  test('start the revision that comes back, whether this run or an earlier one brought it back', () => {
    const rule: ManifestLauncher = { rule: 'r', 'event-bus': 'jobs', 'target-id': 't', service: 'web' };
    const found = plan([nightly, rule], [comingBack('api'), comingBack('web', { step: 'unchanged' })]);
    expect(entries(found)).toEqual([
      { schedule: 'nightly', group: 'acme', 'task-definition': 'api:1' },
      { rule: 'r', 'event-bus': 'jobs', 'target-id': 't', 'task-definition': 'web:1' },
    ]);
    expect(launcherLines(found)).toEqual([
      'schedule acme/nightly: follows to api:1',
      'rule jobs/r (target t): follows to web:1',
    ]);
    expect(imagesOfLaunchers(found)).toEqual({});
  });

  test.each([
    ['no revision is named for it', [comingBack('api', { isLeftOut: true })], []],
    ['somebody deployed it before', [comingBack('api', { step: 'leave' })], []],
    ['somebody deployed it meanwhile', [comingBack('api')], ['api']],
  ])('stay when their service stays: %s', (_, returns, superseded) => {
    const found = plan([nightly], returns, { superseded });
    expect(entries(found)).toEqual([]);
    expect(launcherLines(found)).toEqual(['schedule acme/nightly: Its service api is left as it is.']);
    expect(launcherWarnings(found)).toEqual([]);
  });
});

describe('launchers with a task definition of their own', () => {
  const pipe: ManifestLauncher = { pipe: 'jobs', image: 'api', container: ['app', 'side'] };
  const left = (launchers: readonly LauncherReturn[]): (string | undefined)[] =>
    launcherWarnings(launchers).map(({ message }) => message);

  test('get the digest that the services of the image come back to', () => {
    const found = plan([pipe], [comingBack('api'), comingBack('worker', { image: 'api' })]);
    expect(entries(found)).toEqual([{ pipe: 'jobs', image: 'api', container: ['app', 'side'] }]);
    expect(imagesOfLaunchers(found)).toEqual({ api: { repository: 'acme/api', digest: digest('a'), tag: 'sha-1' } });
  });

  test('get the image of the only essential container where none is named, and never one beside it', () => {
    const unnamed = (essential: boolean): Return => {
      const { request, images, ...rest } = comingBack('api');
      const [proxy, app] = images;
      const { container: _named, ...others } = request;
      return { ...rest, request: others, images: [{ ...proxy, essential }, app] } as Return;
    };
    const found = plan([pipe], [unnamed(false)]);
    expect(imagesOfLaunchers(found)).toEqual({ api: { repository: 'acme/api', digest: digest('a'), tag: 'sha-1' } });
    const unknown = plan([pipe], [unnamed(true)]);
    expect([entries(unknown), left(unknown)]).toEqual([[], [expect.stringContaining('none that is known')]]);
  });

  test('of an image without a service get what was released with the commit that comes back', () => {
    const images = { batch: { repository: 'acme/batch', digest: digest('b') } };
    const found = plan([{ pipe: 'p', image: 'batch' }], [comingBack('api')], { images });
    expect(entries(found)).toEqual([{ pipe: 'p', image: 'batch' }]);
    expect(imagesOfLaunchers(found)).toEqual(images);
  });

  test('are left, with a warning, where nobody knows what comes back', () => {
    const unknown = plan([{ pipe: 'p', image: 'batch' }], [comingBack('api')], { images: {} });
    expect(entries(unknown)).toEqual([]);
    expect(left(unknown)).toEqual([expect.stringContaining('no deployment record tells')]);
    const mixed = plan(
      [pipe],
      [comingBack('api'), comingBack('worker', { image: 'api', letter: 'b', isLeftOut: true })],
    );
    expect(entries(mixed)).toEqual([]);
    expect(left(mixed)).toEqual([expect.stringContaining('run different digests afterwards')]);
  });

  test('stay when every service of the image stays', () => {
    const found = plan([pipe], [comingBack('api', { isLeftOut: true })]);
    expect([entries(found), left(found)]).toEqual([[], []]);
  });

  test('are told in the summary, with foreign names escaped', () => {
    const found = plan([{ pipe: 'a_b', image: 'batch' }, pipe], [comingBack('api')]);
    const text = writeLaunchers(found);
    expect(text).toContain('| pipe a&#95;b | left as it is.');
    expect(text).toContain(`| pipe jobs | <code>api&#64;${digest('a')}</code> |`);
    expect(writeLaunchers([])).toBe('');
  });
});
