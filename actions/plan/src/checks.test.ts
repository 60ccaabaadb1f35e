import { describe, expect, test } from '@jest/globals';

import type { Changes } from '../../../src/git/api.ts';
import type { Log } from '../../../src/report/log.ts';
import type { Report } from '../../../src/report/report.ts';
import { planForChecks } from './checks.ts';

type Files = Readonly<Record<string, string>>;

const silent: Log = {
  info: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  warning: () => undefined,
  group: (_, deed) => deed(),
  foreign: () => undefined,
  foreignStream: (deed) => deed(() => undefined),
};

const pullRequest: Changes = {
  scope: 'changed',
  files: [],
  mergeBase: 'abc1234abc1234abc1234abc1234abc1234abc123',
  source: 'git',
  reason: 'pull request 7 into main',
  warnings: [],
};

interface Story {
  readonly files: Files;
  readonly changed?: readonly string[];
  readonly changes?: Partial<Changes>;
  readonly scope?: 'changed' | 'all';
  readonly warn?: (text: string) => void;
  /** Tracked, but not there. */
  readonly missing?: readonly string[];
}

const config = '.github/slipway.yml';

function tell({ files, changed = [], changes = {}, scope = 'changed', warn, missing = [] }: Story): Promise<Report> {
  const paths = changed.map((path) => ({ path, status: Object.hasOwn(files, path) ? 'modified' : 'deleted' }) as const);
  return planForChecks(
    { mode: 'checks', config, scope, base: undefined, githubToken: undefined },
    {
      log: warn ? { ...silent, warning: warn } : silent,
      workspace: '/w',
      readText: (path) => {
        const text = files[path.slice('/w/'.length)];
        return text === undefined ? Promise.reject(new Error(`ENOENT: ${path}`)) : Promise.resolve(text);
      },
      learnChanges: () => Promise.resolve({ ...pullRequest, files: paths, ...changes }),
      listTrackedFiles: () =>
        Promise.resolve(
          [...Object.keys(files), ...missing].map(
            (path) => ({ path, kind: 'file', objectId: `id of ${path}` }) as const,
          ),
        ),
    },
  );
}

interface Entry {
  readonly name: string;
  readonly reason: string;
}

async function reasons(story: Story): Promise<Record<string, string>> {
  const { outputs } = await tell(story);
  const entries = JSON.parse(outputs['components'] ?? '') as Entry[];
  return Object.fromEntries(entries.map(({ name, reason }) => [name, reason]));
}

async function imagesOf(story: Story): Promise<Record<string, string>> {
  const { outputs } = await tell(story);
  const { images } = JSON.parse(outputs['result'] ?? '') as { images: Entry[] };
  return Object.fromEntries(images.map(({ name, reason }) => [name, reason]));
}

const app = '{"scripts":{"test":"x"}}';
const python = '[project]\nname = "a"\n';

describe('images', () => {
  const files = {
    [config]: `version: 1
images:
  web: { context: ., dockerfile: apps/web/Dockerfile, repository: 'acme/{image}', target: prod }
  engine: { context: services/engine, contexts: { lib: libs/py } }
  worker: { same-as: engine }
`,
    'apps/web/package.json': app,
    'apps/web/Dockerfile': 'FROM a\nCOPY apps/web ./\n',
    'services/engine/pyproject.toml': python,
    'jobs/worker/pyproject.toml': python,
    'libs/py/pyproject.toml': python,
    'apps/other/package.json': app,
  };

  test('are built when one of their files changes, a root context by what its Dockerfile copies', async () => {
    expect(await imagesOf({ files, changed: ['apps/other/a.ts'] })).toEqual({});
    expect(await imagesOf({ files, changed: ['apps/web/a.ts', 'apps/web/b.ts'] })).toEqual({ web: '2 files' });
    expect(await imagesOf({ files, changed: ['libs/py/a.py'] })).toEqual({
      engine: '1 file',
      worker: "shares engine's image",
    });
  });

  test('are built with the images that they are built on, and with those that are built on them', async () => {
    const layered = {
      ...files,
      [config]: `version: 1
images:
  top: { context: ., dockerfile: apps/web/Dockerfile, contexts: { under: 'target:alias' } }
  middle: { context: services/engine, contexts: { under: 'target:bottom' } }
  alias: { same-as: middle }
  bottom: { context: libs/py }
  other: { context: apps/other }
`,
    };
    expect(await imagesOf({ files: layered, changed: ['libs/py/a.py'] })).toEqual({
      top: 'is built on middle',
      middle: 'is built on bottom',
      alias: "shares middle's image",
      bottom: '1 file',
    });
    expect(await imagesOf({ files: layered, changed: ['apps/web/a.ts'] })).toEqual({
      top: '1 file',
      middle: 'top is built on it',
      alias: "shares middle's image",
      bottom: 'middle is built on it',
    });
    expect(await imagesOf({ files: layered, changed: ['apps/other/a.ts'] })).toEqual({ other: '1 file' });
  });

  test('are given as build-push takes them, without repositories', async () => {
    const { outputs } = await tell({ files, changed: ['apps/web/a.ts'] });
    expect(outputs['images']).toBe('{"web":{"context":".","dockerfile":"apps/web/Dockerfile","target":"prod"}}');
  });

  test('tie the components that run in them', async () => {
    expect(await reasons({ files, changed: ['services/engine/a.py'] })).toEqual({
      engine: '1 file',
      worker: "shares engine's image",
    });
    expect(await reasons({ files, changed: ['libs/py/a.py'] })).toEqual({
      py: '1 file',
      engine: 'depends on libs/py',
      worker: "shares engine's image",
    });
    const apart = { 'services/package.json': '{}', 'services/a/package.json': app, 'services/b/package.json': app };
    const both = { ...apart, [config]: 'version: 1\nimages: { all: { context: services } }\n' };
    expect(await reasons({ files: both, changed: ['services/b/x'] })).toEqual({ a: "shares b's image", b: '1 file' });
  });

  test('are found from Dockerfiles when slipway.yml names none', async () => {
    const { [config]: _, ...found } = files;
    expect(await imagesOf({ files: found, changed: ['apps/web/a.ts'] })).toEqual({ web: '1 file' });
  });
});

describe('what is told', () => {
  test('is everything when what has changed is not known, with the reason', async () => {
    const warnings: string[] = [];
    const files = { 'a/package.json': app, '.github/workflows/ci.yml': '', 'b/pyproject.toml': python };
    const changes = {
      scope: 'all',
      mergeBase: '',
      reason: 'first push of the default branch main',
      warnings: ['w'],
    } as const;
    const story = { files, changes, warn: (text: string): void => void warnings.push(text) };
    const { outputs, headline, ok } = await tell(story);
    expect(await reasons(story)).toEqual({
      a: 'first push of the default branch main',
      b: 'first push of the default branch main',
    });
    expect(outputs).toMatchObject({ 'workflow-files': '["`.github/workflows/ci.yml`"]'.replaceAll('`', ''), base: '' });
    expect({ ok, headline }).toEqual({
      ok: true,
      headline: 'To check: 2 of 2 components, 1 workflow file (all of them: first push of the default branch main).',
    });
    expect(warnings[0]).toBe('w');
  });

  test('is nothing, in green, for a repository without components', async () => {
    const { ok, headline, outputs } = await tell({ files: { 'a.c': '' }, changed: ['a.c'] });
    expect(ok).toBe(true);
    expect(headline).toContain('Nothing to check: no component was found in this repository');
    expect(outputs).toMatchObject({ components: '[]', images: '{}', 'workflow-files': '[]' });
  });

  test('is what is not checked, and why', async () => {
    const files = {
      [config]: 'version: 1\nchecks:\n  a: { depends-on: [b] }\n  off: { lint: false, types: false, tests: false }\n',
      'a/package.json': app,
      'b/package.json': app,
      'off/package.json': app,
      'go/go.mod': '',
      ...Object.fromEntries([1, 2, 3, 4].map((number) => [`examples/${number}/package.json`, app])),
    };
    const { summary, outputs } = await tell({ files, changed: ['b/x', 'gone/package.json', 'gone/x.ts'] });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
      components: [{ path: 'a', reasons: ['depends on b'] }],
      'left-out': [
        { path: 'off', reason: 'all its checks are switched off' },
        { path: 'gone', reason: 'deleted' },
        { path: 'b', reason: 'not listed under `checks` of slipway.yml' },
        { path: 'go', reason: '`go.mod` is not known here; list the folder under `checks` with `commands`' },
        { path: 'examples/1', reason: 'in a folder `examples`, and 3 more' },
      ],
    });
    expect(summary).toContain('2 changed files belong to no component.');
    expect(summary).toContain('<summary>5 left out</summary>');
  });

  test('escapes names of files', async () => {
    const name = 'a|b\n::error::<b>x</b>';
    const files = { [config]: `version: 1\nshared: ["a*"]\n`, 'x/package.json': app, [name]: '' };
    const { outputs, summary } = await tell({ files, changed: [name] });
    const [entry] = JSON.parse(outputs['components'] ?? '') as Entry[];
    expect(entry?.reason).toBe('a|b ::error::<b>x</b> is shared by all');
    expect(summary).not.toContain('<b>');
    expect(summary).not.toMatch(/^::error/m);
  });

  test('keeps three reasons of many', async () => {
    const files = {
      [config]: 'version: 1\nchecks: { a: { depends-on: [1.x, 2.x, "[34].x"] } }\n',
      'a/package.json': app,
    };
    expect(await reasons({ files, changed: ['a/1', '1.x', '2.x', '3.x'] })).toEqual({
      a: '1 file, depends on 1.x, depends on 2.x, and 1 more',
    });
  });
});

describe('faults', () => {
  const files = { 'a/package.json': app, 'b/package.json': '{', 'c/pyproject.toml': '[', 'd/pyproject.toml': python };

  test('of components that are not checked are left to whoever touches them', async () => {
    expect(await reasons({ files, changed: ['a/x'] })).toEqual({ a: '1 file' });
  });

  test('of those that are checked are told together', async () => {
    await expect(tell({ files, changed: ['a/x', 'b/x', 'c/x'] })).rejects.toMatchObject({
      code: 'invalid-components',
      message: expect.stringMatching(/^2 faults in [^\n]+\nb\/package\.json:1:2 [^\n]+\nc\/pyproject\.toml:1:/),
      places: [
        expect.objectContaining({ file: 'b/package.json', line: 1 }),
        expect.objectContaining({ file: 'c/pyproject.toml' }),
      ],
    });
    await expect(tell({ files, scope: 'all' })).rejects.toMatchObject({ code: 'invalid-components' });
  });

  test('of the root matter to all that lies below it', async () => {
    const broken = { 'package.json': '{ "workspaces": ["a"', 'a/package.json': app, 'b/pyproject.toml': python };
    await expect(tell({ files: broken, changed: ['a/x'] })).rejects.toMatchObject({ code: 'invalid-components' });
    expect(await reasons({ files: broken, changed: ['b/x'] })).toEqual({ b: '1 file' });
  });

  test('of slipway.yml are its own error', async () => {
    const story = { files: { ...files, [config]: 'version: 1\ncheks: {}\n' }, changed: ['a/x'] };
    await expect(tell(story)).rejects.toMatchObject({
      code: 'invalid-manifest',
      message: expect.stringContaining('did you mean `checks`?'),
    });
  });

  test('of the checkout say what to do', async () => {
    await expect(tell({ files, changed: ['a/x'], missing: ['e/package.json'] })).rejects.toMatchObject({
      code: 'not-checked-out',
      message: expect.stringContaining('e/package.json is a file of the commit, and cannot be read'),
    });
  });

  test('of a matrix that would be too large say what to do', async () => {
    const many = Object.fromEntries(Array.from({ length: 257 }, (_, index) => [`s/${index}/package.json`, app]));
    await expect(tell({ files: many, scope: 'all' })).rejects.toMatchObject({
      code: 'too-many-components',
      message: '257 components are to be checked, and GitHub makes at most 256 jobs of a matrix.',
    });
    expect(Object.keys(await reasons({ files: many, changed: ['s/7/x', 's/8/x'] }))).toEqual(['7', '8']);
  });
});
