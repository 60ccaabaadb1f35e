import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../../src/errors.ts';
import type { Comparison, Deployment } from '../../../src/github/api.ts';
import type { Return } from './plan.ts';
import { findReleases } from './releases.ts';
import type { ReturningImage } from './returning-images.ts';

const REGISTRY = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const image = (repository: string, letter: string): ReturningImage => ({
  container: 'app',
  image: `${REGISTRY}/${repository}@${digest(letter)}`,
  digest: digest(letter),
  tags: [],
});
const record = (sha: string, images: Record<string, string>): Deployment => ({
  id: 1,
  sha,
  environment: 'staging',
  createdAt: '',
  payload: {
    images: Object.fromEntries(
      Object.entries(images).map(([name, letter]) => [name, { repository: `acme/${name}`, digest: digest(letter) }]),
    ),
  },
});
const api = (from: string, to: string, kind = 'existing'): Return =>
  ({
    plan: { step: { kind } },
    liveImages: [image('acme/api', from)],
    images: [image('acme/api', to)],
  }) as unknown as Return;
const compared: Comparison = {
  status: 'ahead',
  aheadBy: 1,
  behindBy: 0,
  totalCommits: 1,
  commits: [{ sha: 'f'.repeat(40), message: 'Drop', author: 'ada' }],
  files: [
    { filename: 'db/versions/a_contract_x.py', status: 'added' },
    { filename: 'db/versions/b.py', status: 'modified' },
  ],
};

const github = (
  records: readonly Deployment[],
  comparison: Comparison | undefined = compared,
): Parameters<typeof findReleases>[0] & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    listDeployments: ({ environment }) => Promise.resolve(environment === 'staging' ? [...records] : []),
    compareCommits: (base, head) => {
      asked.push(`${base}...${head}`);
      return Promise.resolve(comparison);
    },
  };
};

describe('the commits that go and come back', () => {
  const records = [
    { ...record('new', {}), payload: 'free text' },
    record('new', { api: 'c', web: 'w' }),
    record('old', { api: 'b', web: 'w' }),
    record('oldest', { api: 'a', web: 'w' }),
  ];

  test('are those of the records with the same images; side containers do not count', async () => {
    const hub = github(records);
    const one = api('c', 'b');
    const withProxy = { ...one, images: [...one.images, image('acme/proxy', 'p')] };
    const found = await findReleases(hub, { environment: 'staging', returns: [withProxy] });
    expect(found).toMatchObject({ live: 'new', back: 'old', notes: [], addedFiles: ['db/versions/a_contract_x.py'] });
    expect(found.commits).toHaveLength(1);
    expect(hub.asked).toEqual(['old...new']);
  });

  test('are of two records, also when a commit changed no image; where nothing changes it is the live one', async () => {
    const same = [record('newest', { api: 'c' }), record('new', { api: 'c' }), record('old', { api: 'b' })];
    const find = (one: Return): ReturnType<typeof findReleases> =>
      findReleases(github(same), { environment: 'staging', returns: [one] });
    expect(await find(api('c', 'c'))).toMatchObject({ live: 'newest', back: 'new' });
    expect(await find(api('c', 'b'))).toMatchObject({ live: 'newest', back: 'old' });
    expect(await find(api('b', 'c'))).toMatchObject({ live: 'old', back: 'newest' });
    expect(await find(api('c', 'c', 'unchanged'))).toMatchObject({ live: 'newest', back: 'newest', commits: [] });
    expect(await find(api('b', 'b'))).toMatchObject({ live: 'old', notes: [expect.stringContaining('not which')] });
  });

  test('are not guessed: services of two releases have no commit', async () => {
    const web = { ...api('', ''), liveImages: [image('acme/web', 'w')], images: [image('acme/web', 'x')] };
    const found = await findReleases(github(records), { environment: 'staging', returns: [api('c', 'b'), web] });
    expect(found).toMatchObject({ live: 'new', notes: [expect.stringContaining('not which commit comes back')] });
    expect(found.back).toBeUndefined();
    const other = await findReleases(github(records), { environment: 'production', returns: [api('c', 'b')] });
    expect(other.notes.join()).toContain('neither what is live nor which commit comes back');
    const unknown = await findReleases(github(records), { environment: 'staging', returns: [api('z', 'b')] });
    expect(unknown).toMatchObject({ back: 'old', notes: [expect.stringContaining('has the images that are live')] });
  });

  test('that GitHub cannot compare, or will not tell, are a note', async () => {
    const hub = github(records);
    const lost = await findReleases(
      { ...hub, compareCommits: () => Promise.resolve(undefined) },
      { environment: 'staging', returns: [api('c', 'b')] },
    );
    expect(lost).toMatchObject({ back: 'old', notes: ['GitHub does not know both commits old and new.'] });
    const refusal = new ActionError({
      code: 'github-permission-missing',
      message: 'No.',
      fix: 'Give `deployments: read`.',
    });
    const denied = await findReleases(
      { ...hub, listDeployments: () => Promise.reject(refusal) },
      { environment: 'staging', returns: [api('c', 'b')] },
    );
    expect(denied).toEqual({ notes: ['Which commits are concerned is not known: No. Give `deployments: read`.'] });
  });

  test('with more files than GitHub lists are said to be seen in part', async () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ filename: `f${index}`, status: 'added' }));
    const found = await findReleases(github(records, { ...compared, files }), {
      environment: 'staging',
      returns: [api('c', 'b')],
    });
    expect(found.notes.join()).toContain('only 300 of the files');
  });
});
