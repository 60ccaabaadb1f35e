import { describe, expect, test } from '@jest/globals';

import { findAffected } from './affected.ts';
import type { Affected } from './affected.ts';
import { planCache } from './caches.ts';
import { listContextSources } from './dockerfile-sources.ts';
import { fileTree } from './file-tree.ts';
import { findImages, imageFinder } from './images.ts';
import { readRepository } from './repository.ts';
import type { ChosenComponent } from './repository.ts';

type Files = Readonly<Record<string, string>>;

function sources(files: Files): { paths: string[]; readText: (path: string) => Promise<string> } {
  return { paths: Object.keys(files), readText: (path) => Promise.resolve(files[path] ?? '') };
}

interface Rules {
  readonly shared?: readonly string[];
  readonly chosen?: readonly ChosenComponent[];
}

async function touch(files: Files, changed: readonly string[], { shared = [], chosen }: Rules = {}): Promise<Affected> {
  const repository = await readRepository(sources(files), chosen);
  return findAffected(
    repository,
    changed.map((path) => ({ path, isDeleted: !Object.hasOwn(files, path) })),
    { shared, config: '.github/slipway.yml', chosen: chosen ?? [] },
  );
}

async function reasons(files: Files, changed: readonly string[], rules: Rules = {}): Promise<Record<string, string>> {
  const affected = await touch(files, changed, rules);
  return Object.fromEntries([...affected.reasons].map(([path, list]) => [path, list.join(', ')]));
}

const component = (name: string, dependencies = '{}'): string =>
  `{"name":"${name}","scripts":{"test":"x"},"dependencies":${dependencies}}`;

/** web -> ui -> shared, admin -> ui; api and worker are Python. */
const acme: Files = {
  'package.json': '{"private":true,"workspaces":["apps/*","packages/*"]}',
  'package-lock.json': '',
  'eslint.config.js': '',
  'ruff.toml': '',
  'README.md': '',
  'apps/web/package.json': component('web', '{"ui":"*"}'),
  'apps/web/src/a.ts': '',
  'apps/admin/package.json': component('admin', '{"ui":"*"}'),
  'packages/ui/package.json': component('ui', '{"shared":"*"}'),
  'packages/shared/package.json': component('shared'),
  'services/api/pyproject.toml': '[project]\nname = "api"\n',
  'services/api/README.md': '',
  'services/worker/requirements.txt': '-r ../common.txt\n',
  'services/worker/w.py': '',
  'services/common.txt': '',
  'proto/a.proto': '',
};

describe('a change touches', () => {
  test.each([
    [['apps/web/src/a.ts', 'apps/web/src/b/c.ts'], { 'apps/web': '2 files' }],
    [
      ['packages/shared/index.ts'],
      {
        'packages/shared': '1 file',
        'packages/ui': 'depends on packages/shared',
        'apps/web': 'depends on packages/shared through packages/ui',
        'apps/admin': 'depends on packages/shared through packages/ui',
      },
    ],
    [
      ['package-lock.json'],
      {
        'apps/web': 'installs from package-lock.json',
        'apps/admin': 'installs from package-lock.json',
        'packages/ui': 'installs from package-lock.json',
        'packages/shared': 'installs from package-lock.json',
      },
    ],
    [['services/api/ruff.toml', 'apps/web/eslint.config.js'], { 'services/api': '1 file', 'apps/web': '1 file' }],
    [['ruff.toml'], { 'services/api': 'uses ruff.toml', 'services/worker': 'uses ruff.toml' }],
    [['services/common.txt'], { 'services/worker': 'depends on services/common.txt' }],
    [['README.md', 'docs/a.png', '.github/CODEOWNERS', 'proto/a.proto', 'Makefile'], {}],
    [[], {}],
  ] as [string[], Record<string, string>][])('by %j these: %j', async (changed, expected) => {
    expect(await reasons(acme, changed)).toEqual(expected);
  });

  test('what is installed with a patch', async () => {
    expect(await reasons(acme, ['patches/react.patch', 'apps/web/x'])).toMatchObject({
      'apps/web': '1 file, installs from patches/react.patch',
      'packages/ui': 'installs from patches/react.patch',
    });
  });

  test('all by slipway.yml and by what it calls shared', async () => {
    const all = ['apps/admin', 'apps/web', 'packages/shared', 'packages/ui', 'services/api', 'services/worker'];
    const byConfig = await touch(acme, ['.github/slipway.yml']);
    expect([...byConfig.reasons.keys()]).toEqual(all);
    expect(byConfig.sharedByAll).toBe('.github/slipway.yml');
    for (const shared of ['proto', 'proto/**', '**/*.proto', 'proto/']) {
      expect(await reasons(acme, ['proto/a.proto'], { shared: ['x', shared] })).toEqual(
        Object.fromEntries(all.map((path) => [path, 'proto/a.proto is shared by all'])),
      );
    }
  });

  test('the component alone, and not what needs it, when only its prose changes', async () => {
    expect(await reasons(acme, ['packages/shared/README.md'])).toEqual({ 'packages/shared': '1 file' });
  });

  test('everything in a ring, once', async () => {
    const ring = {
      'package.json': '{"workspaces":["*"]}',
      'a/package.json': component('a', '{"b":"*"}'),
      'b/package.json': component('b', '{"c":"*"}'),
      'c/package.json': component('c', '{"a":"*"}'),
    };
    expect(await reasons(ring, ['a/x'])).toEqual({
      a: '1 file',
      b: 'depends on a through c',
      c: 'depends on a',
    });
  });

  test('what `depends-on` says, folders with all that they need', async () => {
    const chosen = [
      { path: 'services/api', dependsOn: ['proto/*.proto', 'packages/ui/**'] },
      { path: 'services/worker', dependsOn: ['*.md', 'proto'] },
    ];
    expect(await reasons(acme, ['proto/a.proto'], { chosen })).toEqual({
      'services/api': 'depends on proto/*.proto',
      'services/worker': 'depends on proto',
    });
    expect(await reasons(acme, ['packages/shared/a.ts'], { chosen })).toEqual({
      'services/api': 'depends on packages/shared through packages/ui',
    });
    expect(await reasons(acme, ['README.md'], { chosen })).toEqual({ 'services/worker': 'depends on *.md' });
  });

  test('a listed folder by what lies in packages below it', async () => {
    expect(await reasons(acme, ['packages/ui/a.ts'], { chosen: [{ path: 'packages' }] })).toEqual({
      packages: '1 file',
    });
  });

  test('the root of a repository by its sources, not by documents', async () => {
    const single = { 'package.json': component('app'), 'src/a.ts': '' };
    expect(await reasons(single, ['src/a.ts', 'Makefile', 'examples/x/package.json'])).toEqual({ '.': '3 files' });
    expect(
      await reasons(single, [
        'README.md',
        'docs/x.ts',
        '.github/workflows/ci.yml',
        'LICENSE',
        '.gitignore',
        'src/a.md',
      ]),
    ).toEqual({});
  });
});

describe('a file that others need', () => {
  test('is felt as a file alone when it is a requirements file, and not twice in its own folder', async () => {
    const files = {
      'api/requirements.txt': '-r dev.txt\n-r ../lib/requirements.txt\n-e .\n',
      'api/dev.txt': '',
      'api/a.py': '',
      'lib/requirements.txt': '',
      'lib/b.py': '',
    };
    expect(await reasons(files, ['api/dev.txt'])).toEqual({ api: '1 file' });
    expect(await reasons(files, ['lib/b.py'])).toEqual({ lib: '1 file' });
    expect(await reasons(files, ['lib/requirements.txt'])).toEqual({
      api: 'depends on lib/requirements.txt',
      lib: '1 file',
    });
  });

  test('is no document of the root', async () => {
    const files = { 'package.json': component('app'), 'e2e/package.json': component('e2e', '{"app":"file:.."}') };
    expect(await reasons(files, ['README.md', 'docs/a.ts'])).toEqual({});
    expect(await reasons(files, ['src/a.ts'])).toEqual({ '.': '1 file', e2e: 'depends on .' });
  });

  test('is the lock file of a uv workspace, and the manifest of its root', async () => {
    const files = {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["libs/*"]\n',
      'uv.lock': '',
      'libs/a/pyproject.toml': '[project]\nname = "a"\n',
      'web/package.json': component('web'),
    };
    expect(await reasons(files, ['uv.lock'])).toEqual({ 'libs/a': 'installs from uv.lock' });
    expect(await reasons(files, ['pyproject.toml'])).toEqual({ 'libs/a': 'installs from pyproject.toml' });
  });
});

describe('a deleted component', () => {
  const { 'packages/shared/package.json': _, ...rest } = acme;

  test('is told, and what needs it is checked', async () => {
    const files = { ...rest, 'apps/web/package.json': component('web', '{"shared":"workspace:*"}') };
    const affected = await touch(files, ['packages/shared/package.json', 'packages/shared/index.ts']);
    expect(affected.deleted).toEqual(['packages/shared']);
    expect([...affected.reasons]).toEqual([['apps/web', ['depends on shared, which is not there any more']]]);
  });

  test('is felt by those that name its folder', async () => {
    const files = { ...rest, 'apps/web/package.json': component('web', '{"x":"file:../../packages/shared"}') };
    const affected = await touch(files, ['packages/shared/package.json', 'packages/shared/index.ts']);
    expect([...affected.reasons]).toEqual([['apps/web', ['depends on packages/shared']]]);
  });

  test('is no change of the root around it', async () => {
    const affected = await touch({ 'package.json': component('app'), 'a.ts': '' }, ['old/package.json', 'old/a.ts']);
    expect([...affected.reasons]).toEqual([]);
    expect(affected).toMatchObject({ deleted: ['old'], unowned: 2 });
  });
});

describe('the sources of a Dockerfile', () => {
  test.each([
    ['COPY a b /x', ['a', 'b']],
    ['COPY --chown=1:1 ./a/ /x', ['a']],
    ['COPY --from=build /a /x\nCOPY c /x', ['c']],
    ['COPY ["a", "b", "/x"]', ['a', 'b']],
    ['COPY ["my file", \\\n  "/x"]', ['my file']],
    ['COPY [id] /x\nCOPY a /x', undefined],
    ['COPY --chown=1:1 \\\n  --from=build /a /x\nCOPY c /x', ['c']],
    ['COPY --parents packages/./*/package.json /x', ['packages/*/package.json']],
    ['COPY src/../lib ../b//c/ /x', ['lib', 'b/c']],
    ['ADD https://x.example/a.tar /x\nADD a.tar /x', ['a.tar']],
    ['COPY <<EOF /x\nhello\nEOF\nCOPY a /x', ['a']],
    ['RUN --mount=type=bind,source=pkg,target=/p --mount=type=cache,target=/c x', ['pkg']],
    ['COPY package*.json ./', ['package*.json']],
    ['COPY . .', undefined],
    ['COPY ./ /app/', undefined],
    ['COPY * /x', undefined],
    ['COPY $WHAT /x', undefined],
    ['ONBUILD COPY . /x', undefined],
    ['RUN --mount=type=bind,target=/p x', undefined],
    ['RUN x', undefined],
  ])('%s', (text, expected) => {
    expect(listContextSources(`FROM scratch\n${text}\n`)).toEqual(expected);
  });
});

describe('an image', () => {
  const files = {
    Dockerfile: 'FROM node\nCOPY package.json apps/web/ ./\n',
    'api/Dockerfile': 'FROM python\nCOPY . .\n',
    'api/.dockerignore': 'tests\n*.md\n',
    'shared/a.py': '',
  };

  test.each([
    ['api/a.py', ['api']],
    ['api/tests/a.py', []],
    ['api/README.md', []],
    ['api/.dockerignore', ['api']],
    ['shared/a.py', ['api']],
    ['apps/web/a.ts', ['web']],
    ['apps/other/a.ts', []],
    ['package.json', ['web']],
    ['Dockerfile', ['web']],
  ])('holds %s: %j', async (path, expected) => {
    const find = await imageFinder(fileTree(sources(files)), {
      web: { context: '.' },
      api: { context: './api/', contexts: { shared: 'shared', base: 'docker-image://alpine' } },
      worker: { 'same-as': 'api' },
    });
    expect(find(path)).toEqual(expected);
  });

  test('is not touched by documents of the root that is its context', async () => {
    const find = await imageFinder(fileTree(sources({ Dockerfile: 'FROM a\nCOPY . .\n' })), { app: { context: '.' } });
    expect(['README.md', '.github/workflows/ci.yml', 'src/a.ts'].map((path) => find(path).length)).toEqual([0, 0, 1]);
  });

  test('is built rather than not when .dockerignore cannot be understood', async () => {
    const find = await imageFinder(fileTree(sources({ 'a/.dockerignore': '[\n', 'a/Dockerfile': 'FROM a\n' })), {
      a: { context: 'a' },
    });
    expect(find('a/x.py')).toEqual(['a']);
  });

  test('is found from its Dockerfile, with the context that has all it copies', async () => {
    const { images, leftOut } = await findImages(
      fileTree(
        sources({
          'services/api/Dockerfile': 'FROM a\nCOPY requirements.txt src ./\n',
          'services/api/requirements.txt': '',
          'services/api/src/a.py': '',
          'services/worker.Dockerfile': 'FROM a\nCOPY services/api/src x\nCOPY --chown=1:1 \\\n  --from=b /dist d\n',
          'services/api/Dockerfile.dev': 'FROM a\nCOPY . .\n',
          'apps/api/Dockerfile': 'FROM a\nCOPY . .\n',
          'java/Dockerfile': 'FROM a\nCOPY target/*.jar app.jar\n',
          'examples/x/Dockerfile': 'FROM a\n',
          'src/dockerfile.ts': '',
        }),
      ),
    );
    expect(images).toEqual({
      api: { context: 'services/api', dockerfile: 'Dockerfile' },
      worker: { context: '.', dockerfile: 'services/worker.Dockerfile' },
      'apps-api': { context: 'apps/api', dockerfile: 'Dockerfile' },
    });
    expect(leftOut).toEqual([
      { path: 'services/api/Dockerfile.dev', reason: 'a Dockerfile for `dev`' },
      { path: 'java/Dockerfile', reason: 'copies `target/*.jar`, which is not in the repository' },
    ]);
  });
});

describe('the cache', () => {
  const hashOf = (paths: readonly string[]): string => paths.join('|');
  const filesIn = (folder: string): string[] =>
    folder === 'api' ? ['requirements.txt', 'pyproject.toml', 'a.py'] : [];

  test('is keyed on the lock files, and for pip on what it reads', () => {
    const node = { manager: 'pnpm', folder: '.', lockFile: 'pnpm-lock.yaml' } as const;
    const python = { manager: 'pip', folder: 'api' } as const;
    expect(planCache({ node, python }, { hashOf, filesIn })).toEqual({
      key: 'pnpm-pip-pnpm-lock.yaml|api/requirements.txt|api/pyproject.toml',
      paths: '~/.local/share/pnpm/store\n~/.cache/pip',
    });
    expect(planCache({ node: { manager: 'npm', folder: '.' } }, { hashOf, filesIn })).toEqual({ key: '', paths: '' });
  });
});
