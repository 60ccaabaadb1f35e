/** The plan of the house, held: who may import what, where effects live, how files are named. See docs/architecture.md. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface SourceFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Code without comments and string contents. */
  readonly code: string;
  readonly imports: readonly { readonly specifier: string; readonly isType: boolean; readonly isDynamic: boolean }[];
}

function readSources(...folders: string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\/dist\/|node_modules/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, code: stripText(text), imports: findImports(text) };
    });
}

function stripText(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(?<![:'"`\\/])\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

function findImports(text: string): SourceFile['imports'] {
  const pattern =
    /^(?:import|export)(\s+type)?\b[^;'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(pattern)].map(([, type, from, bare, dynamic]) => ({
    specifier: from ?? bare ?? dynamic ?? '',
    isType: type !== undefined,
    isDynamic: dynamic !== undefined,
  }));
}

/** The file in the repository that an import leads to; undefined for packages. */
function target(file: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file.path), specifier)) : undefined;
}

/** `src/ecs/client.ts` -> `src/ecs`; `src/errors.ts` -> `src/errors`; `actions/plan/src/main.ts` -> `actions/plan`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return `${top}/${second.replace(/\.ts$/, '')}`;
}

const product = readSources('src', 'actions');
const shipped = product.filter(({ path }) => !path.endsWith('.test.ts'));
const everything = readSources('src', 'actions', 'testbed', 'tests', 'scripts');
const actions = readdirSync(join(root, 'actions'));

/** Lines `path: what`, for messages that name every offender. */
function offenders(files: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

function importsOf(pattern: RegExp, allowed: (path: string) => boolean): string[] {
  return offenders(shipped, (file) =>
    allowed(file.path)
      ? []
      : file.imports.map(({ specifier }) => specifier).filter((specifier) => pattern.test(specifier)),
  );
}

function mentions(pattern: RegExp, files: readonly SourceFile[], allowed: (path: string) => boolean): string[] {
  return offenders(files, (file) =>
    allowed(file.path) ? [] : [...file.code.matchAll(pattern)].map(([found]) => found),
  );
}

describe('who imports what', () => {
  test('there are sources to look at', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.some(({ imports }) => imports.some(({ specifier }) => specifier === '@actions/core'))).toBe(true);
  });

  test('@actions/core is known to src/action alone', () => {
    expect(importsOf(/^@actions\/core$/, (path) => path.startsWith('src/action/'))).toEqual([]);
  });

  test('processes are started by src/process alone', () => {
    const starters = /^@actions\/exec$|child_process$/;
    expect(importsOf(starters, (path) => path.startsWith('src/process/'))).toEqual([]);
    expect(importsOf(starters, () => false)).not.toEqual([]);
  });

  test('@actions/github and octokit are known to src/github alone', () => {
    expect(importsOf(/^@actions\/github|^@octokit\//, (path) => path.startsWith('src/github/'))).toEqual([]);
  });

  test('the language service of GitHub is known to src/workflows alone, and loaded when it is needed', () => {
    const service = /^@actions\/(?:languageservice|expressions|workflow-parser)/;
    expect(importsOf(service, (path) => path === 'src/workflows/language-service.ts')).toEqual([]);
    expect(importsOf(service, () => false)).not.toEqual([]);
    const loaders = offenders(shipped, ({ imports }) =>
      imports
        .filter(({ specifier }) => specifier.endsWith('/language-service.ts'))
        .map(({ isDynamic }) => `${isDynamic}`),
    );
    expect(loaders).toEqual(['src/workflows/check-workflow-files.ts: true']);
  });

  test('each AWS client is known to the client.ts of one room alone', () => {
    const values = offenders(shipped, ({ path, imports }) =>
      /^src\/[a-z]+\/client\.ts$/.test(path)
        ? []
        : imports
            .filter(
              ({ specifier, isType }) =>
                specifier.startsWith('@aws-sdk/client-') && !(isType && path.startsWith('src/')),
            )
            .map(({ specifier }) => specifier),
    );
    expect(values).toEqual([]);
    expect(importsOf(/^@aws-sdk\/(?!client-)/, (path) => path.startsWith('src/aws/'))).toEqual([]);
    const homes = new Map<string, Set<string>>();
    for (const file of shipped) {
      for (const { specifier } of file.imports.filter(
        ({ specifier: name, isType }) => name.startsWith('@aws-sdk/client-') && !isType,
      )) {
        homes.set(specifier, (homes.get(specifier) ?? new Set()).add(file.path));
      }
    }
    for (const [client, files] of homes) expect([client, files.size]).toEqual([client, 1]);
  });

  test('no action imports another', () => {
    const crossings = offenders(product, (file) =>
      file.imports
        .map(({ specifier }) => target(file, specifier) ?? '')
        .filter((path) => path.startsWith('actions/') && roomOf(path) !== roomOf(file.path)),
    ).filter((line) => line.startsWith('actions/'));
    expect(crossings).toEqual([]);
  });

  test('no room imports an action, or of a room other than time, report, errors, process and aws more than the types of its port', () => {
    const common = new Set(['src/time', 'src/report', 'src/errors', 'src/process', 'src/aws']);
    const isPort = (path: string): boolean => /^src\/[a-z]+\/api\.ts$/.test(path);
    const crossings = offenders(
      shipped.filter(({ path }) => path.startsWith('src/')),
      (file) =>
        file.imports
          .map(({ specifier, isType }) => ({ path: target(file, specifier) ?? '', isType }))
          .filter(({ path }) => path !== '' && roomOf(path) !== roomOf(file.path) && !common.has(roomOf(path)))
          .filter(({ path, isType }) => !(isType && isPort(path)))
          .map(({ path, isType }) => `${isType ? 'type ' : ''}${path}`),
    );
    expect(crossings).toEqual([]);
  });

  test('the test bed and the scripts are imported by tests, scripts and themselves alone', () => {
    const crossings = offenders(shipped, (file) =>
      file.imports
        .map(({ specifier }) => target(file, specifier) ?? '')
        .filter((path) => /^(?:testbed|scripts|tests)\//.test(path)),
    );
    expect(crossings).toEqual([]);
  });

  test('there is no ring of imports', () => {
    const graph = new Map(
      everything.map((file) => [
        file.path,
        file.imports
          .filter(({ isType, isDynamic }) => !isType && !isDynamic)
          .map(({ specifier }) => target(file, specifier)),
      ]),
    );
    expect(findRing(graph)).toEqual([]);
  });
});

/** The first ring of a graph, as the names along it; empty when there is none. */
function findRing(graph: ReadonlyMap<string, readonly (string | undefined)[]>): string[] {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const ring = next === undefined ? [] : visit(next, [...way, node]);
      if (ring.length > 0) return ring;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const ring = visit(node, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

describe('where effects live', () => {
  test('inputs are read in actions/*/src/inputs.ts alone', () => {
    const readers = mentions(
      /\breader\.\w+\(|\breadDocument\(reader/g,
      shipped,
      (path) => /^actions\/[\w-]+\/src\/inputs\.ts$/.test(path) || path.startsWith('src/action/'),
    );
    expect(readers).toEqual([]);
    expect(mentions(/\bgetInput\b|INPUT_/g, shipped, (path) => path.startsWith('src/action/'))).toEqual([]);
  });

  test('the environment is read in main.ts, post.ts, src/action and src/aws alone', () => {
    const allowed = (path: string): boolean =>
      /^actions\/[\w-]+\/src\/(?:main|post)\.ts$|^src\/(?:action|aws)\//.test(path);
    expect(mentions(/\bprocess\.env\b/g, shipped, allowed)).toEqual([]);
  });

  test('time is read and waited for in src/time alone', () => {
    const pattern =
      /\bDate\.now\b|\bnew Date\(\)|\bsetTimeout\(|\bsetInterval\(|\bperformance\.now\b|timers\/promises/g;
    expect(mentions(pattern, shipped, (path) => path.startsWith('src/time/'))).toEqual([]);
  });

  test('outputs, summary and failure are published by runAction alone', () => {
    const pattern = /\bsetOutput\(|\bcore\.summary\b|\bsetFailed\(|\bprocess\.exit\b/g;
    expect(mentions(pattern, shipped, (path) => path === 'src/action/run-action.ts')).toEqual([]);
  });

  test('nothing prints past the log', () => {
    expect(
      mentions(/(?<![\w.])console\.(?:log|info|warn|error|debug)\b|\bprocess\.stdout\b/g, shipped, () => false),
    ).toEqual([]);
  });
});

describe('how it is written', () => {
  test('there is no `any`, no ignored type fault and no skipped test', () => {
    const isThis = (path: string): boolean => path === 'tests/house.test.ts';
    expect(mentions(/:\s*any\b|\bas any\b|<any>|Array<any/g, everything, isThis)).toEqual([]);
    const inText = offenders(everything, ({ path, text }) =>
      isThis(path)
        ? []
        : (text.match(
            /@ts-(?:ignore|nocheck|expect-error)|\b(?:test|it|describe)\.(?:skip|only)\b|\bx(?:it|test|describe)\(/g,
          ) ?? []),
    );
    expect(inText).toEqual([]);
  });

  test('no module is mocked', () => {
    expect(mentions(/jest\.(?:mock|unstable_mockModule|doMock)\b/g, everything, () => false)).toEqual([]);
  });

  test('files are named in kebab-case after what they know', () => {
    const badly = everything
      .map(({ path }) => path.split('/').at(-1) ?? '')
      .filter(
        (name) =>
          !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.contract)?(?:\.test)?\.ts$/.test(name) ||
          /^(?:utils?|helpers?|common|misc|manager)\b/.test(name),
      );
    expect(badly).toEqual([]);
  });

  test('every action has the same skeleton', () => {
    for (const action of actions) {
      for (const file of [
        'action.yml',
        'README.md',
        'src/main.ts',
        'src/inputs.ts',
        `src/${action}.ts`,
        'src/plan.ts',
        'src/report.ts',
      ]) {
        expect([action, file, existsSync(join(root, 'actions', action, file))]).toEqual([action, file, true]);
      }
      const lines = readFileSync(join(root, 'actions', action, 'src/main.ts'), 'utf8')
        .split('\n')
        .filter((line) => !/^import |^$/.test(line));
      expect([action, lines.length <= 15]).toEqual([action, true]);
    }
  });

  test('every export of src/ has a docstring', () => {
    const bare = offenders(
      shipped.filter(({ path }) => path.startsWith('src/')),
      ({ text }) =>
        [...text.matchAll(/(^|\n)([^\n]*)\n(export (?:async )?(?:function|const|class|interface|type) \w+)/g)]
          .filter(([, , before = '']) => !/\*\/\s*$/.test(before))
          .map(([, , , what = '']) => what),
    );
    expect(bare).toEqual([]);
  });
});
