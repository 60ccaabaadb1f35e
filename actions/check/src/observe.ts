/** Reads what the files of a component say: manifests, configurations, tests. The only reader of the checkout before the tools. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Component } from '../../../src/components/component.ts';
import { foldersUp, inFolder } from '../../../src/components/file-tree.ts';
import { parseJson, parseLooseJson, parseToml } from '../../../src/components/read-documents.ts';
import type { Parsed } from '../../../src/components/read-documents.ts';
import { isMapping, mappingAt, textAt, textsAt, valueAt } from '../../../src/components/values.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Facts, FolderFacts, PackageFacts, PythonFacts, TypeScriptFacts } from './facts.ts';

/** Where to look. */
export interface Place {
  /** Root of the checkout, absolute. */
  readonly root: string;
  readonly component: Component;
}

/**
 * Reads the facts of a component.
 * @throws {ActionError} invalid-components for a package.json or pyproject.toml that cannot be read, with line and column
 */
export async function observeComponent({ root, component }: Place): Promise<Facts> {
  const { path, node, python } = component;
  const folders = await Promise.all(foldersUp(path).map((folder) => listFolder(root, folder)));
  const own = await readPackage(root, path, folders);
  const workspace =
    node === undefined || node.folder === path ? undefined : await readPackage(root, node.folder, folders);
  const pythonFacts = await readPython(root, folders);
  const typescript = await readText(root, inFolder(path, 'tsconfig.json'));
  const runners = new Set([own, workspace, pythonFacts].flatMap((facts) => facts?.dependencies ?? []));
  const [nodeTestFile, pythonTestFile] = await Promise.all([
    own === undefined || runners.has('jest') || runners.has('vitest') ? undefined : findNodeTest(root, path),
    python === undefined || runners.has('pytest') ? undefined : findTest(root, path, PYTHON_TEST, () => true),
  ]);
  return {
    component,
    folders,
    isYarnBerry: await isYarnBerry(root, node),
    ...(own === undefined ? {} : { package: own }),
    ...(workspace === undefined ? {} : { workspace }),
    ...(python === undefined || pythonFacts === undefined ? {} : { python: pythonFacts }),
    ...(typescript === undefined ? {} : { typescript: readTypeScript(parseLooseJson(typescript)) }),
    ...(nodeTestFile === undefined ? {} : { nodeTestFile }),
    ...(pythonTestFile === undefined ? {} : { pythonTestFile }),
  };
}

async function listFolder(root: string, path: string): Promise<FolderFacts> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return { path, files: files.toSorted() };
}

async function readText(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch(() => undefined);
}

function valueOf(file: string, parsed: Parsed): unknown {
  if (parsed.fault === undefined) return parsed.value;
  const { line, column, message } = parsed.fault;
  throw new ActionError({
    code: 'invalid-components',
    message: `${file}:${line}:${column} ${message}`,
    fix: `Correct ${file}. Nothing has been installed or run.`,
    places: [{ file, line, column, message }],
  });
}

async function readPackage(
  root: string,
  folder: string,
  folders: readonly FolderFacts[],
): Promise<PackageFacts | undefined> {
  if (folders.find(({ path }) => path === folder)?.files.includes('package.json') !== true) return undefined;
  const file = inFolder(folder, 'package.json');
  const text = await readText(root, file);
  if (text === undefined) return undefined;
  const value = valueOf(file, parseJson(text));
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  const scripts = Object.entries(mappingAt(value, 'scripts')).flatMap(([name, line]) =>
    typeof line === 'string' ? [[name, line] as const] : [],
  );
  return {
    file,
    scripts: Object.fromEntries(scripts),
    dependencies: kinds.flatMap((kind) => Object.keys(mappingAt(value, kind))),
    keys: isMapping(value) ? Object.keys(value) : [],
  };
}

async function isYarnBerry(root: string, node: Component['node']): Promise<boolean> {
  if (node?.manager !== 'yarn') return false;
  const [major] = /^\d+/.exec(node.managerVersion ?? '') ?? [];
  if (major !== undefined) return Number(major) >= 2;
  if ((await readText(root, inFolder(node.folder, '.yarnrc.yml'))) !== undefined) return true;
  const lock = node.lockFile === undefined ? undefined : await readText(root, node.lockFile);
  return lock?.slice(0, 2000).includes('__metadata:') === true;
}

function readTypeScript(tsconfig: unknown): TypeScriptFacts {
  const references = valueAt(tsconfig, 'references');
  return {
    hasReferences: Array.isArray(references) && references.length > 0,
    isIncremental: ['incremental', 'composite'].some((option) => valueAt(tsconfig, 'compilerOptions', option) === true),
  };
}

/** Files with sections that several tools share, nearest folder first. */
async function readPython(root: string, folders: readonly FolderFacts[]): Promise<PythonFacts | undefined> {
  const [own] = folders;
  if (own === undefined) return undefined;
  const holders = folders.flatMap(({ path, files }) => files.map((name) => ({ name, file: inFolder(path, name) })));
  const tomls = await Promise.all(
    holders.filter(({ name }) => name === 'pyproject.toml').map(({ file }) => readToml(root, file)),
  );
  const inis = await Promise.all(
    holders
      .filter(({ name }) => ['setup.cfg', 'tox.ini'].includes(name))
      .map(({ file }) => readIniSections(root, file)),
  );
  const ruffs = await Promise.all(
    holders
      .filter(({ name }) => /^\.?ruff\.toml$/.test(name))
      .map(async ({ file }) => {
        const text = (await readText(root, file)) ?? '';
        return /^\[format\]/m.test(text) ? [`${file} [format]`] : [];
      }),
  );
  const requirements = await listRequirements(root, own);
  const pyproject = tomls[0]?.file === inFolder(own.path, 'pyproject.toml') ? tomls[0].value : undefined;
  const required = await Promise.all(requirements.map((name) => readText(root, inFolder(own.path, name))));
  return {
    sections: [...tomls.flatMap(toolSections), ...inis.flat(), ...ruffs.flat()],
    dependencies: [...declaredDependencies(pyproject), ...required.flatMap((text) => (text ?? '').split('\n'))].flatMap(
      packageName,
    ),
    mypyNamesFiles:
      tomls.some(({ value }) =>
        ['files', 'packages', 'modules'].some((key) => valueAt(value, 'tool', 'mypy', key) !== undefined),
      ) ||
      (await mypyIniNamesFiles(
        root,
        holders.map(({ file }) => file),
      )),
    requirements,
    extras: Object.keys(mappingAt(pyproject, 'project', 'optional-dependencies')),
    groups: Object.keys(mappingAt(pyproject, 'dependency-groups')),
    isPackage:
      valueAt(pyproject, 'build-system') !== undefined ||
      own.files.includes('setup.py') ||
      textAt(pyproject, 'project', 'name') !== undefined,
  };
}

async function readToml(root: string, file: string): Promise<{ file: string; value: unknown }> {
  return { file, value: valueOf(file, parseToml((await readText(root, file)) ?? '')) };
}

/** `pyproject.toml [tool.ruff]`, and tables in it that say more: `pyproject.toml [tool.ruff.format]`. */
function toolSections({ file, value }: { file: string; value: unknown }): string[] {
  return Object.entries(mappingAt(value, 'tool')).flatMap(([tool, table]) => {
    const inside = isMapping(table) ? Object.keys(table).map((key) => `${tool}.${key}`) : [];
    return [tool, ...inside].map((name) => `${file} [tool.${name}]`);
  });
}

async function readIniSections(root: string, file: string): Promise<string[]> {
  const text = (await readText(root, file)) ?? '';
  return [...text.matchAll(/^\[([^\]\n]+)\]/gm)].map(([, name = '']) => `${file} [${name}]`);
}

async function mypyIniNamesFiles(root: string, files: readonly string[]): Promise<boolean> {
  const inis = files.filter((file) => /(?:^|\/)(?:\.?mypy\.ini|setup\.cfg)$/.test(file));
  const texts = await Promise.all(inis.map((file) => readText(root, file)));
  return texts.some((text) => /^\[mypy\][^[]*^(?:files|packages|modules)\s*=/m.test(text ?? ''));
}

/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/test.txt`. */
async function listRequirements(root: string, { path, files }: FolderFacts): Promise<string[]> {
  const inside = await readdir(join(root, path, 'requirements')).catch(() => []);
  const all = [...files, ...inside.map((name) => `requirements/${name}`).toSorted(compareNames)];
  return all.filter((name) =>
    /^(?:(?:dev|test)[-_.])?requirements(?:[-_./](?:base|main|dev|develop|development|tests?|lint|types|ci))?\.txt$/.test(
      name,
    ),
  );
}

function declaredDependencies(pyproject: unknown): string[] {
  const poetry = mappingAt(pyproject, 'tool', 'poetry');
  const poetryGroups = Object.values(mappingAt(poetry, 'group')).map((group) => mappingAt(group, 'dependencies'));
  return [
    ...textsAt(pyproject, 'project', 'dependencies'),
    ...Object.values(mappingAt(pyproject, 'project', 'optional-dependencies')).flatMap((list) => textsAt(list)),
    ...Object.values(mappingAt(pyproject, 'dependency-groups')).flatMap((list) => textsAt(list)),
    ...textsAt(pyproject, 'tool', 'uv', 'dev-dependencies'),
    ...[mappingAt(poetry, 'dependencies'), mappingAt(poetry, 'dev-dependencies'), ...poetryGroups].flatMap((map) =>
      Object.keys(map),
    ),
  ];
}

/** The normalised name in front of a requirement: `PyTest_Cov[x]>=4 ; ...` -> `pytest-cov`; nothing for options and comments. */
function packageName(requirement: string): string[] {
  const [, name] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement) ?? [];
  return name === undefined ? [] : [name.toLowerCase().replaceAll(/[-_.]+/g, '-')];
}

const NODE_TEST = /(?:^|[.\-_])test\.[cm]?[jt]s$|^test-.*\.[cm]?[jt]s$/;
const PYTHON_TEST = /^test.*\.py$/;
const SKIPPED = /^(?:node_modules|\..*|__pycache__|dist|build|venv|site-packages)$/;
/** Enough to find one test; a larger component has its runner in package.json. */
const MOST_FOLDERS = 500;

async function findNodeTest(root: string, path: string): Promise<string | undefined> {
  return findTest(root, path, NODE_TEST, async (file) => /['"]node:test['"]/.test((await readText(root, file)) ?? ''));
}

/** The first file, breadth first, whose name matches and that `suits`; from the component's folder. */
async function findTest(
  root: string,
  path: string,
  name: RegExp,
  suits: (file: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
  const queue = [path];
  for (let at = 0; at < Math.min(queue.length, MOST_FOLDERS); at += 1) {
    const folder = queue[at] ?? '.';
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => compareNames(a.name, b.name))) {
      const file = inFolder(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.test(entry.name)) queue.push(file);
      else if (entry.isFile() && name.test(entry.name) && (await suits(file)))
        return path === '.' ? file : file.slice(path.length + 1);
    }
  }
  return undefined;
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : 1;
}
