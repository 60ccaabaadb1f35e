/** The mode `checks` as a process, on real repositories. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';

const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const surroundings = { PATH: process.env['PATH'] ?? '', HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1', ...person };

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: surroundings,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Commits files; `-> a` makes a symbolic link. */
async function commit(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (text.startsWith('-> ')) await symlink(text.slice('-> '.length), join(folder, path));
    else await writeFile(join(folder, path), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'change');
  return git(folder, 'rev-parse', 'HEAD');
}

const files = {
  'package.json': '{"private":true,"workspaces":["apps/*","packages/*"]}',
  'package-lock.json': '{"lockfileVersion":3}',
  'apps/web/package.json': '{"name":"web","scripts":{"test":"jest"},"dependencies":{"@acme/shared":"*"}}',
  'apps/web/src/a.ts': 'export const a = 1;\n',
  'packages/shared/package.json': '{"name":"@acme/shared","scripts":{"test":"jest"}}',
  'packages/shared/index.ts': 'export const b = 1;\n',
  'services/engine/pyproject.toml': '[project]\nname = "engine"\nrequires-python = ">=3.12"\n',
  'services/engine/uv.lock': 'version = 1\n',
  'services/engine/alembic.ini': '[alembic]\n',
  'services/engine/Dockerfile': 'FROM python:3.12\nCOPY . .\n',
  'services/worker/requirements.txt': 'boto3\n',
  'services/worker/worker.py': 'print(1)\n',
  '.github/slipway.yml': `version: 1
images:
  engine: { context: services/engine }
  worker: { same-as: engine }
`,
  'README.md': '# Acme\n',
};

let origin = '';
let base = '';

beforeAll(async () => {
  origin = await mkdtemp(join(tmpdir(), 'slipway-origin-'));
  git(origin, 'init', '--quiet', '--initial-branch', 'main');
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  base = await commit(origin, files);
});

afterAll(() => rm(origin, { recursive: true }));

interface PullRequest {
  readonly changes: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What actions/checkout gives for a pull request: one commit, the merge of both. */
async function runOnPullRequest({ changes, inputs = {} }: PullRequest): Promise<ActionRun> {
  git(origin, 'checkout', '--quiet', '-B', 'topic', base);
  const head = await commit(origin, changes);
  git(origin, 'checkout', '--quiet', '-B', 'merge', base);
  git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', head);
  const sha = git(origin, 'rev-parse', 'HEAD');
  const checkout = await mkdtemp(join(tmpdir(), 'slipway-checkout-'));
  try {
    const remote = pathToFileURL(origin).href;
    git(checkout, 'clone', '--quiet', '--depth', '1', '--branch', 'merge', remote, '.');
    const event = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } } };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha };
    return await runAction({ action: 'plan', inputs: { mode: 'checks', ...inputs }, cwd: checkout, env, event });
  } finally {
    await rm(checkout, { recursive: true });
  }
}

function components({ outputs }: ActionRun): Record<string, unknown>[] {
  return JSON.parse(outputs['components'] ?? '') as Record<string, unknown>[];
}

describe('plan in the mode checks', () => {
  test('reads no manifest by a link that leads nowhere, to a folder or out of the checkout', async () => {
    const run = await runOnPullRequest({
      changes: {
        'apps/web/src/a.ts': 'export const a = 2;\n',
        'one/package.json': '-> /nowhere/package.json',
        'two/Dockerfile': '-> ../apps',
        'three/pyproject.toml': '-> /etc/passwd',
        'apps/linked/package.json': '-> ../web/package.json',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(components(run).map(({ path }) => path)).toEqual(['apps/linked', 'apps/web']);
  });

  test('names what a pull request touches, with the reasons', async () => {
    const run = await runOnPullRequest({
      changes: { 'packages/shared/index.ts': 'export const b = 2;\n', 'services/engine/main.py': 'print(2)\n' },
    });
    expect(run.exitCode).toBe(0);
    expect(components(run)).toEqual([
      expect.objectContaining({
        name: 'web',
        path: 'apps/web',
        reason: 'depends on packages/shared',
        python: null,
        base,
      }),
      expect.objectContaining({
        name: 'shared',
        path: 'packages/shared',
        reason: '1 file',
        node: { manager: 'npm', 'version-file': '', 'lock-file': 'package-lock.json' },
        'cache-paths': '~/.npm',
        'timeout-minutes': 30,
      }),
      expect.objectContaining({
        name: 'engine',
        node: null,
        python: {
          manager: 'uv',
          'version-file': 'services/engine/pyproject.toml',
          'lock-file': 'services/engine/uv.lock',
        },
        'cache-key': expect.stringMatching(/^uv-[0-9a-f]{64}$/),
      }),
      expect.objectContaining({ name: 'worker', reason: "shares engine's image" }),
    ]);
    expect(JSON.parse(run.outputs['images'] ?? '')).toEqual({
      engine: { context: 'services/engine' },
      worker: { 'same-as': 'engine' },
    });
    expect(run.outputs).toMatchObject({ 'workflow-files': '[]', 'changed-files': '2', base, scope: 'changed' });
    expect(run.summary).toContain('| <code>engine</code> | <code>services/engine</code> | 1 file |');
    expect(run.summary).toContain('migrations with alembic');
    expect(run.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: 'To check: 4 of 4 components, 2 of 2 images (pull request 7 into main, 2 changed files).',
      }),
    ]);
  });

  test('ends green, with an empty matrix, when only documents change', async () => {
    const run = await runOnPullRequest({ changes: { 'README.md': '# Acme 2\n', 'docs/a.md': 'a\n' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ components: '[]', images: '{}', 'workflow-files': '[]', 'changed-files': '2' });
    expect(run.summary).toContain('### Nothing to check: 0 of 4 components, 0 of 2 images');
    expect(run.summary).toContain('2 changed files belong to no component.');
  });

  test('tells all faults of what it has to understand at once', async () => {
    const run = await runOnPullRequest({
      changes: {
        'apps/web/package.json': '{\n  "name": "web"\n  "scripts": {}\n}\n',
        'services/engine/pyproject.toml': '[project]\nname = engine\n',
        'yarn.lock': '# yarn lockfile v1\n',
        '.github/slipway.yml': 'version: 1\nchecks:\n  apps/wbe:\n  apps/web:\n  services/engine:\n',
      },
    });
    expect(run.exitCode).toBe(1);
    const told = [
      '4 faults in the files that tell what the components are:',
      '.github/slipway.yml:3:3 there is no folder `apps/wbe` with files of git; did you mean `apps/web`?',
      'apps/web/package.json:3:3 not valid JSON: comma expected.',
      'services/engine/pyproject.toml:2:8 not valid TOML:',
      'package.json:1:1 `package-lock.json` and `yarn.lock` lie side by side, of 2 package managers.',
    ];
    for (const line of told) expect(run.log).toContain(line);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'apps/web/package.json', line: 3 }),
    );
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ ok: false, error: { code: 'invalid-components' } });
  });

  test('checks everything on demand, workflow files too', async () => {
    const run = await runOnPullRequest({
      changes: { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
      inputs: { scope: 'all' },
    });
    expect(components(run).map(({ name }) => name)).toEqual(['web', 'shared', 'engine', 'worker']);
    expect(run.outputs).toMatchObject({
      'workflow-files': '[".github/slipway.yml",".github/workflows/ci.yml"]',
      scope: 'all',
      'changed-files': '',
    });
  });
});
