/** Reads what the Python files of a component say. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { inFolder } from '../../../src/components/file-tree.ts';
import { parseToml } from '../../../src/components/read-documents.ts';
import { isMapping, mappingAt, textAt, textsAt, valueAt } from '../../../src/components/values.ts';
import type { FolderFacts, PythonFacts } from './facts.ts';
import { compareNames, readText, valueOf } from './read-files.ts';

/** The tables and sections of the folder and of those above it, and the manifests of the nearest folder that has some. */
export async function readPython(root: string, folders: readonly FolderFacts[]): Promise<PythonFacts> {
  const files = folders.flatMap(({ path, files: names }) => names.map((name) => inFolder(path, name)));
  const tomls = await Promise.all(
    files.filter((file) => isNamed(file, 'pyproject.toml')).map((file) => readToml(root, file)),
  );
  const inis = await Promise.all(
    files.filter((file) => isNamed(file, 'setup.cfg', 'tox.ini')).map((file) => readIniSections(root, file)),
  );
  const ruffs = files.filter((file) => isNamed(file, 'ruff.toml', '.ruff.toml'));
  const formats = await Promise.all(ruffs.map((file) => readIniSections(root, file)));
  const listed = await Promise.all(folders.map((folder) => listRequirements(root, folder)));
  const at = folders.findIndex(
    ({ files: names }, index) =>
      names.includes('pyproject.toml') || names.includes('setup.py') || listed[index]?.length !== 0,
  );
  const home = folders[Math.max(0, at)] ?? { path: '.', files: [] };
  const pyproject = tomls.find(({ file }) => file === inFolder(home.path, 'pyproject.toml'))?.value;
  return {
    sections: [...tomls.flatMap(toolSections), ...inis.flat(), ...formats.flat()],
    mypyNamesFiles: tomls.some(namesFiles) || (await mypyIniNamesFiles(root, files)),
    ...(await readManifests(root, { home, pyproject, requirements: listed[Math.max(0, at)] ?? [] })),
  };
}

function namesFiles({ value }: { readonly value: unknown }): boolean {
  return ['files', 'packages', 'modules'].some((key) => valueAt(value, 'tool', 'mypy', key) !== undefined);
}

function isNamed(file: string, ...names: readonly string[]): boolean {
  return names.includes(file.slice(file.lastIndexOf('/') + 1));
}

interface Manifests {
  readonly home: FolderFacts;
  readonly pyproject: unknown;
  /** Files of requirements, from the folder. */
  readonly requirements: readonly string[];
}

async function readManifests(
  root: string,
  { home, pyproject, requirements }: Manifests,
): Promise<Omit<PythonFacts, 'sections' | 'mypyNamesFiles'>> {
  const texts = await Promise.all(requirements.map((name) => readText(root, inFolder(home.path, name))));
  const lines = texts.flatMap((text) => (text ?? '').split('\n'));
  return {
    folder: home.path,
    dependencies: [...declaredDependencies(pyproject), ...lines].flatMap(packageName),
    requirements,
    extras: Object.keys(mappingAt(pyproject, 'project', 'optional-dependencies')),
    groups: Object.keys(mappingAt(pyproject, 'dependency-groups')),
    isPackage:
      valueAt(pyproject, 'build-system') !== undefined ||
      home.files.includes('setup.py') ||
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
