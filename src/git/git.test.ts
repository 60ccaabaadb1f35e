import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ActionError } from '../errors.ts';
import type { PullRequestFile } from '../github/api.ts';
import type { ProgramCall, ProgramResult } from '../process/run-program.ts';
import { fakeClock } from '../../testbed/fake-clock.ts';
import { fakeLog } from '../../testbed/fake-log.ts';
import { startLocalGithub } from '../../testbed/github/local-github.ts';
import type { Commit, Entry } from '../../tests/histories/history.ts';
import { git, worldOf, writeCheckout, writeRemote } from '../../tests/histories/stage.ts';
import type { GitWorld, RunFacts } from './api.ts';
import { learnChanges } from './changed-files.ts';
import type { ChangesQuestion } from './changed-files.ts';
import { findLineBase, parseHunks, readChangedLines } from './changed-lines.ts';
import { isRevision, readChangeRange } from './change-range.ts';
import { addWorktree, readFileAt } from './commit-files.ts';
import { readFailure } from './git-failure.ts';
import { parseRawDiff } from './raw-diff.ts';
import { hashFiles, listTrackedFiles } from './tracked-files.ts';

const [base, tip, merge, other] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const zero = '0'.repeat(40);

const pullRequest = (eventName = 'pull_request'): RunFacts => ({
  eventName,
  sha: merge,
  ref: 'refs/pull/7/merge',
  event: { pull_request: { number: 7, changed_files: 2, base: { sha: base, ref: 'main' }, head: { sha: tip } } },
});

const push = (event: Readonly<Record<string, unknown>>, ref = 'refs/heads/topic'): RunFacts => ({
  eventName: 'push',
  sha: tip,
  ref,
  event: { before: base, after: tip, repository: { default_branch: 'main' }, ...event },
});

describe('what to compare', () => {
  const range = (run: RunFacts, parents: readonly string[] = [], sha = tip): unknown =>
    readChangeRange({ run, base: '', head: { sha, parents } });

  test('a pull request is its head against the base that the checked out merge commit has', () => {
    const what = { kind: 'compare', head: tip, what: 'pull request 7 into main' };
    expect(range(pullRequest(), [other, tip], merge)).toMatchObject({ ...what, base: other });
    expect(range(pullRequest('pull_request_review'), [other, tip], merge)).toMatchObject({ ...what, base: other });
    expect(range(pullRequest(), [base])).toMatchObject({ ...what, base });
    expect(readChangeRange({ run: pullRequest(), base: '', head: undefined })).toMatchObject({ ...what, base });
  });

  test('a pull request whose commits are not checked out is everything', () => {
    const reason = 'the commit that is checked out is neither the head nor the merge commit of pull request 7';
    expect(range(pullRequest('pull_request_target'), [other], base)).toEqual({ kind: 'all', reason });
    expect(range(pullRequest(), [other, base], 'e'.repeat(40))).toEqual({ kind: 'all', reason });
    expect(range({ ...pullRequest(), event: {} })).toMatchObject({ kind: 'all' });
  });

  test('a push is what came after the commit before, if that is before it; else what the branch has over the default branch', () => {
    expect(range(push({}))).toEqual({
      kind: 'compare',
      base,
      head: tip,
      what: 'push to topic',
      otherwise: {
        kind: 'compare',
        base: 'refs/heads/main',
        head: tip,
        what: 'force-push of topic, compared with main',
      },
    });
    expect(range(push({ forced: true }))).toMatchObject({
      base: 'refs/heads/main',
      what: expect.stringMatching(/^force-push/),
    });
    expect(range(push({ before: zero }))).toMatchObject({
      base: 'refs/heads/main',
      what: expect.stringMatching(/^first push/),
    });
  });

  test.each([
    ['a deleted branch is nothing', push({ after: zero, deleted: true }), 'none', 'the branch was deleted'],
    ['a tag', push({ before: zero }, 'refs/tags/v1'), 'all', 'a tag names a version, and no commit to compare it with'],
    [
      'the first push of the default branch',
      push({ before: zero }, 'refs/heads/main'),
      'all',
      'first push of the default branch main',
    ],
    [
      'a force-push of the default branch',
      push({ forced: true }, 'refs/heads/main'),
      'all',
      'force-push of the default branch main',
    ],
    [
      'a push without a default branch',
      push({ before: zero, repository: {} }),
      'all',
      'the event of the first push names no default branch to compare with',
    ],
    ['a push without commits', push({ before: 'x' }), 'all', 'the event push names no commits'],
    ['a schedule', { ...push({}), eventName: 'schedule' }, 'all', 'a run by schedule names no commit to compare with'],
    ['no event', { ...push({}), eventName: '' }, 'all', 'a run by hand names no commit to compare with'],
    [
      'a merge group without a base',
      { ...push({}), eventName: 'merge_group' },
      'all',
      'the event merge_group names no base commit',
    ],
  ])('%s', (_name, run, kind, reason) => {
    expect(range(run)).toEqual({ kind, reason });
  });

  test('a merge group is what it adds to the group before', () => {
    const event = { merge_group: { base_sha: base, base_ref: 'refs/heads/main' } };
    expect(range({ ...push({}), eventName: 'merge_group', event })).toMatchObject({
      base,
      head: tip,
      what: 'merge group into main',
      otherwise: { kind: 'all' },
    });
  });

  test('what the user names comes first', () => {
    const named = readChangeRange({ run: pullRequest(), base: 'origin/develop', head: { sha: tip, parents: [] } });
    expect(named).toEqual({
      kind: 'compare',
      base: 'develop',
      head: tip,
      what: 'compared with origin/develop',
      isGiven: true,
    });
  });

  test('a base is a hash or a name, and no option or expression', () => {
    const good = ['main', 'feature/a-b', 'origin/main', base, 'refs/tags/v1.2', 'release-1.x', 'dependabot/npm@2'];
    const bad = ['', '-x', 'a b', 'a..b', 'a~1', 'a^', 'HEAD@{1}', 'a:b', '+a', 'a/', 'a.lock', 'a\nb', '*'];
    expect(good.filter((text) => !isRevision(text))).toEqual([]);
    expect(bad.filter(isRevision)).toEqual([]);
  });
});

describe('what git says', () => {
  test.each([
    ['fatal: not a git repository (or any of the parent directories): .git', 'not-a-repository'],
    [`fatal: remote error: upload-pack: not our ref ${base}`, 'commit-gone'],
    ["fatal: couldn't find remote ref refs/heads/none", 'commit-gone'],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'denied'],
    ["fatal: Authentication failed for 'https://github.com/acme/shop/'", 'denied'],
    ['fatal: unable to access https://github.com/acme/shop/: The requested URL returned error: 403', 'denied'],
    ['fatal: unable to access https://github.com/acme/shop/: The requested URL returned error: 429', 'throttled'],
    ['fatal: unable to access https://github.com/acme/shop/: The requested URL returned error: 502', 'unreachable'],
    ['fatal: unable to access https://github.com/: Could not resolve host: github.com', 'unreachable'],
    ['error: RPC failed; curl 56 GnuTLS recv error (-54)\nfatal: early EOF', 'unreachable'],
    ['fatal: bad object HEAD', 'failed'],
    ['', 'failed'],
  ])('%j is %s', (said, kind) => {
    expect(readFailure(said.split('\n'))).toMatchObject({
      kind,
      message: expect.stringMatching(/^git (?:says: |failed)/),
    });
  });

  test('an unknown shape of a difference is a fault of ours', () => {
    expect(() => parseRawDiff(':100644 100644 a b X\0path\0')).toThrow('unknown change');
    expect(() => parseRawDiff(`:100644 100644 ${base} ${tip} M`)).toThrow('unknown change');
    expect(parseRawDiff('')).toEqual([]);
  });

  test('hunks are ranges of new lines; content that looks like a header is content', () => {
    const patch = [
      'diff --git a/a b/a',
      '--- a/a',
      '+++ b/a',
      '@@ -1 +1,2 @@ x',
      '-@@ -9 +9 @@',
      '\\ No newline at end of file',
      '+++ b/not-a-file',
      '+++ b/nor-this',
      '\\ No newline at end of file',
      '@@ -7,2 +8,0 @@',
      '--- a/gone',
      '-x',
      '@@ -20,0 +20 @@',
      '+y',
      'diff --git "a/q\\"\\001" "b/q\\"\\001"',
      '--- "a/q\\"\\001"',
      '+++ "b/q\\"\\001"',
      '@@ -0,0 +1,3 @@',
    ];
    expect([...parseHunks(patch.join('\n'))]).toEqual([
      [
        'a',
        [
          { first: 1, last: 2 },
          { first: 20, last: 20 },
        ],
      ],
      ['q"\u0001', [{ first: 1, last: 3 }]],
    ]);
  });
});

test('lines of a pull request are those that its merge commit changes of the base branch', () => {
  const head = { sha: merge, parents: [other, tip] };
  expect(findLineBase({ run: pullRequest(), base, head })).toBe(other);
  expect(findLineBase({ run: pullRequest(), base, head: { sha: tip, parents: [base] } })).toBe(base);
  expect(findLineBase({ run: push({}), base: '', head })).toBeUndefined();
});

const text = (content: string, mode: Entry['mode'] = '100644'): Entry => ({ mode, content });

/** main: 0 - 2; topic: 0 - 1; 3 merges topic into main, as GitHub does. */
const commits: readonly Commit[] = [
  {
    parents: [],
    date: 1_790_000_000,
    tree: new Map([
      ['api/a.ts', text('1\n2\n3\n')],
      ['old name', text('x'.repeat(99))],
      ['run', text('#!', '100755')],
    ]),
  },
  {
    parents: [0],
    date: 1_790_000_001,
    tree: new Map([
      ['api/a.ts', text('1\n2\nthree\n4\n')],
      ['new\n"name', text('x'.repeat(99))],
      ['run', text('#!')],
    ]),
  },
  {
    parents: [0],
    date: 1_790_000_002,
    tree: new Map([
      ['api/a.ts', text('0\n1\n2\n3\n')],
      ['old name', text('x'.repeat(99))],
      ['run', text('#!', '100755')],
    ]),
  },
  {
    parents: [2, 1],
    date: 1_790_000_003,
    tree: new Map([
      ['api/a.ts', text('0\n1\n2\nthree\n4\n')],
      ['new\n"name', text('x'.repeat(99))],
      ['run', text('#!')],
    ]),
  },
];

describe('a shallow checkout', () => {
  let folder = '';
  let hashes: string[] = [];
  let world: GitWorld;
  const calls: ProgramCall[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-git-test-'));
    const stage = { folder, remote: join(folder, 'remote'), checkout: join(folder, 'checkout') };
    const refs = new Map([
      ['refs/heads/main', 2],
      ['refs/pull/7/head', 1],
      ['refs/pull/7/merge', 3],
    ]);
    hashes = await writeRemote(stage.remote, { commits, refs });
    await writeCheckout(stage, { head: hash(3), depth: 1 });
    const real = worldOf(stage);
    calls.length = 0;
    const run = (call: ProgramCall): Promise<ProgramResult> => {
      calls.push(call);
      return real.run(call);
    };
    world = { ...real, run, clock: fakeClock(), log: fakeLog() };
  });

  afterEach(() => rm(folder, { recursive: true }));

  const hash = (place: number): string => hashes[place] ?? '';

  const question = (): ChangesQuestion => {
    const event = {
      pull_request: { number: 7, changed_files: 3, base: { sha: hash(2), ref: 'main' }, head: { sha: hash(1) } },
    };
    return { run: { eventName: 'pull_request', sha: hash(3), ref: 'refs/pull/7/merge', event }, base: '' };
  };

  /** A world whose git says this instead of fetching. */
  function fetching(said: string): GitWorld {
    return {
      ...world,
      run: (call) => {
        if (!call.args.includes('fetch')) return world.run(call);
        calls.push(call);
        for (const line of said.split('\n')) call.onLine?.(line);
        return Promise.resolve({ ending: 'exited', exitCode: 128, signal: undefined, stdout: '', isStdoutCut: false });
      },
    };
  }

  test('tells what the pull request changes, and stays as it is', async () => {
    const before = await readdir(join(folder, 'checkout'), { recursive: true });
    expect(await learnChanges(world, question())).toEqual({
      scope: 'changed',
      mergeBase: hash(0),
      source: 'git',
      reason: 'pull request 7 into main',
      warnings: [],
      files: [
        { path: 'api/a.ts', status: 'modified' },
        { path: 'new\n"name', status: 'added' },
        { path: 'old name', status: 'deleted' },
        { path: 'run', status: 'modified' },
      ],
    });
    expect(await readdir(join(folder, 'checkout'), { recursive: true })).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['checkout', 'remote']);
  });

  test('gives git the token in the environment alone, and nothing of the surroundings', async () => {
    const masked: string[] = [];
    const remote = {
      url: 'https://github.test/acme/shop',
      token: 'ghs_secret',
      mask: (value: string) => void masked.push(value),
    };
    const env = {
      ...process.env,
      GIT_DIR: '/elsewhere',
      GIT_EXTERNAL_DIFF: 'evil',
      GIT_TRACE_CURL: '1',
      INPUT_TOKEN: 'x',
      GITHUB_TOKEN: 'y',
      GIT_SSL_CAINFO: '/ca.pem',
    };
    await learnChanges({ ...world, remote, env }, question());
    const secret = Buffer.from('x-access-token:ghs_secret').toString('base64');
    expect(masked).toContain(secret);
    const fetches = calls.filter(({ args }) => args.includes('fetch'));
    expect(fetches.length).toBeGreaterThanOrEqual(2);
    for (const { env: given } of fetches) {
      expect(given['GIT_CONFIG_KEY_1']).toBe('http.https://github.test/.extraheader');
      expect(given['GIT_CONFIG_VALUE_1']).toBe(`AUTHORIZATION: basic ${secret}`);
      expect(given['GIT_SSL_CAINFO']).toBe('/ca.pem');
    }
    for (const { args, env: given } of calls) {
      expect(args.join(' ')).not.toMatch(/ghs_secret|AUTHORIZATION/);
      for (const name of ['GIT_DIR', 'GIT_EXTERNAL_DIFF', 'GIT_TRACE_CURL', 'INPUT_TOKEN', 'GITHUB_TOKEN']) {
        expect([name, given[name]]).toEqual([name, undefined]);
      }
    }
  });

  test('runs no program that configuration names, be it of the checkout or of the machine', async () => {
    const marker = join(folder, 'ran');
    const evil = join(folder, 'post-checkout');
    await writeFile(evil, `#!/bin/sh\ntouch ${marker}\ncat\n`, { mode: 0o755 });
    const settings = `[core]\n\tfsmonitor = ${evil}\n\thooksPath = ${folder}\n[diff]\n\texternal = ${evil}\n`;
    const machine = join(folder, 'gitconfig');
    await writeFile(machine, settings);
    await appendFile(join(folder, 'checkout/.git/config'), settings);
    const configured = { ...world, env: { ...world.env, GIT_CONFIG_GLOBAL: machine } };
    await learnChanges(configured, question());
    await readChangedLines(configured, { run: question().run, base: hash(0), paths: ['api/a.ts'] });
    await (await addWorktree(configured, hash(0))).remove();
    await expect(readFile(marker)).rejects.toThrow('ENOENT');
  });

  test('is read when it belongs to another user, as in a container job', async () => {
    const foreign: GitWorld = {
      ...world,
      run: (call) => world.run({ ...call, env: { ...call.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } }),
    };
    expect((await listTrackedFiles(foreign)).map(({ path }) => path)).toEqual(['api/a.ts', 'new\n"name', 'run']);
  });

  test('whose remote is out of reach for a while asks again, and tells what it knows of GitHub’s list then', async () => {
    const listed: PullRequestFile[] = [
      { filename: 'api/a.ts', status: 'modified' },
      { filename: 'new', status: 'renamed', previousFilename: 'old name' },
      { filename: 'gone', status: 'removed' },
    ];
    const github = { listPullRequestFiles: () => Promise.resolve(listed) };
    const told = await learnChanges(fetching('fatal: unable to access: Could not resolve host: github.test'), {
      ...question(),
      github,
    });
    expect(told).toMatchObject({
      scope: 'changed',
      source: 'files-api',
      mergeBase: '',
      files: [
        { path: 'api/a.ts', status: 'modified' },
        { path: 'gone', status: 'deleted' },
        { path: 'new', status: 'added' },
        { path: 'old name', status: 'deleted' },
      ],
      warnings: [expect.stringMatching(/Could not resolve host.*GitHub's list/)],
    });
    expect(calls.filter(({ args }) => args.includes('fetch'))).toHaveLength(4);
  });

  test('checks everything when neither git nor GitHub can tell', async () => {
    const denied = fetching("fatal: Authentication failed for 'https://github.test/'");
    const list = (listed: readonly PullRequestFile[]): ChangesQuestion => ({
      ...question(),
      github: { listPullRequestFiles: () => Promise.resolve([...listed]) },
    });
    const file = { filename: 'a', status: 'added' };
    const refusing = {
      listPullRequestFiles: () =>
        Promise.reject(new ActionError({ code: 'github-unavailable', message: 'GitHub is down.', fix: '' })),
    };
    const all = {
      scope: 'all',
      files: [],
      source: 'none',
      reason: 'pull request 7 into main: what it changes is not known',
    };
    for (const [asked, words] of [
      [question(), /Authentication failed.*everything is checked/],
      [list(Array.from({ length: 3000 }, () => file)), /no more than 3000 files/],
      [list([file]), /lists 1 files of the pull request, which had 3/],
      [{ ...question(), github: refusing }, /GitHub is down/],
    ] as const) {
      expect(await learnChanges(denied, asked)).toMatchObject({ ...all, warnings: [expect.stringMatching(words)] });
    }
    expect(calls.filter(({ args }) => args.includes('fetch'))).toHaveLength(4);
  });

  test('without a git that can be run asks GitHub, and lists the files of the folder', async () => {
    const missing: GitWorld = { ...world, run: (call) => world.run({ ...call, program: 'no-such-git' }) };
    const github = {
      listPullRequestFiles: () => Promise.resolve(['a', 'b', 'c'].map((filename) => ({ filename, status: 'added' }))),
    };
    expect(await learnChanges(missing, { ...question(), github })).toMatchObject({
      source: 'files-api',
      scope: 'changed',
    });
    await expect(listTrackedFiles(missing)).rejects.toMatchObject({ code: 'not-checked-out' });
    await writeFile(join(folder, 'checkout/run'), '#!', { mode: 0o755 });
    await writeFile(join(folder, 'checkout/plain'), '#!');
    const [plain, run] = await listTrackedFiles(missing);
    expect([plain?.kind, run?.kind]).toEqual(['file', 'executable']);
    const tracked = (await listTrackedFiles(world)).find(({ path }) => path === 'run');
    expect(run?.objectId).toBe(tracked?.objectId);
  });

  test('of a deleted branch changes nothing, of a schedule everything', async () => {
    const ended = await learnChanges(world, { run: push({ after: zero, deleted: true }), base: '' });
    expect(ended).toMatchObject({ scope: 'changed', files: [], reason: 'the branch was deleted' });
    const nightly = await learnChanges(world, { run: { ...push({}), eventName: 'schedule' }, base: '' });
    expect(nightly).toMatchObject({ scope: 'all', warnings: [], reason: expect.stringContaining('schedule') });
    expect(calls.filter(({ args }) => args.includes('fetch'))).toEqual([]);
  });

  test('that is in another folder is an error: no path would fit', async () => {
    await expect(listTrackedFiles({ ...world, cwd: folder })).rejects.toMatchObject({
      code: 'not-checked-out',
    });
  });

  test('tells a base that the user names and the remote has not', async () => {
    for (const gone of [other, 'no-such-branch']) {
      await expect(learnChanges(world, { ...question(), base: gone })).rejects.toMatchObject({
        code: 'base-commit-gone',
        message: expect.stringContaining(gone),
      });
    }
    expect(await learnChanges(world, { ...question(), base: 'main' })).toMatchObject({
      mergeBase: hash(2),
      scope: 'changed',
    });
  });

  test('fetches the old contents of the files whose changed lines are asked for, and of no others', async () => {
    const paths = ['api/a.ts', 'new\n"name'];
    const lines = await readChangedLines(world, { run: question().run, base: hash(0), paths });
    expect([...lines]).toEqual([
      ['api/a.ts', [{ first: 4, last: 5 }]],
      ['new\n"name', [{ first: 1, last: 1 }]],
    ]);
    expect(
      (await readChangedLines(fetching('fatal: early EOF'), { run: question().run, base: hash(0), paths })).size,
    ).toBe(0);
  });

  test('gives the files of a commit that it has not', async () => {
    expect(await readFileAt(world, { commit: hash(0), path: 'old name' })).toBe('x'.repeat(99));
    expect(await readFileAt(world, { commit: hash(0), path: 'new' })).toBeUndefined();
    const worktree = await addWorktree(world, hash(0));
    expect((await readdir(worktree.folder)).toSorted()).toEqual(['.git', 'api', 'old name', 'run']);
    expect(await readFile(join(worktree.folder, 'api/a.ts'), 'utf8')).toBe('1\n2\n3\n');
    await worktree.remove();
    expect((await readdir(folder)).toSorted()).toEqual(['checkout', 'remote']);
  });

  test('of a private repository is compared over HTTP with the token of the run, and told to be refused without', async () => {
    const github = await startLocalGithub({ randomFault: false });
    try {
      const served = join(folder, 'served');
      await mkdir(served);
      await rename(join(folder, 'remote'), join(served, '.git'));
      const { GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token = '' } = github.env;
      github.world.repository(name).seed(served);
      const url = `${github.url}/${name}`;
      // actions/checkout with an SSH key leaves a URL that no token opens.
      const config = '[remote "origin"]\n\turl = git@github.test:acme/shop.git\n';
      await writeFile(join(folder, 'checkout/.git/config'), config);
      const remote = { url, token, mask: () => undefined };
      const told = await learnChanges({ ...world, remote }, question());
      expect(told).toMatchObject({ source: 'git', mergeBase: hash(0), warnings: [] });
      expect(told.files).toHaveLength(4);
      const lines = await readChangedLines(
        { ...world, remote },
        { run: question().run, base: hash(0), paths: ['api/a.ts'] },
      );
      expect(lines.get('api/a.ts')).toEqual([{ first: 4, last: 5 }]);
      const refused = await learnChanges({ ...world, remote: { ...remote, token: '' } }, question());
      expect(refused.warnings).toEqual([expect.stringMatching(/could not read Username|Authentication failed/)]);
    } finally {
      await github.close();
    }
  });

  test('hashes files by what git knows of them', async () => {
    const files = await listTrackedFiles(world);
    const [first, ...others] = files;
    expect(hashFiles(files)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashFiles(files.toReversed())).toBe(hashFiles(files));
    expect(hashFiles(others)).not.toBe(hashFiles(files));
    expect(hashFiles([])).toBe('');
    expect(await git(join(folder, 'remote'), ['rev-parse', `${hash(3)}:api/a.ts`])).toBe(`${first?.objectId ?? ''}\n`);
  });
});
