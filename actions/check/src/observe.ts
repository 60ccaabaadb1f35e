/** Reads what the files of a component say: manifests, configurations, tests. The only reader of the checkout before the tools. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Component } from '../../../src/components/component.ts';
import { foldersUp, inFolder } from '../../../src/components/file-tree.ts';
import { parseJson, parseLooseJson } from '../../../src/components/read-documents.ts';
import { isMapping, mappingAt, valueAt } from '../../../src/components/values.ts';
import type { Facts, FolderFacts, PackageFacts, TypeScriptFacts } from './facts.ts';
import { readPython } from './observe-python.ts';
import { compareNames, readText, valueOf } from './read-files.ts';

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
  const pythonFacts = python === undefined ? undefined : await readPython(root, folders);
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
    ...(pythonFacts === undefined ? {} : { python: pythonFacts }),
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
