/** The component in a folder of the checkout: its package managers, found in the folder and those above it. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Component, ComponentFault } from '../../../src/components/component.ts';
import { fileTree, foldersUp, inFolder } from '../../../src/components/file-tree.ts';
import type { FileTree } from '../../../src/components/file-tree.ts';
import { findNodeInstallation, findPythonInstallation } from '../../../src/components/installation.ts';
import { readNodePackage } from '../../../src/components/node-package.ts';
import { readPackages } from '../../../src/components/packages.ts';
import type { Packages } from '../../../src/components/packages.ts';
import { readPythonProject } from '../../../src/components/python-project.ts';
import { ActionError } from '../../../src/errors.ts';

/**
 * Looks at a folder as a component, whatever its name.
 * @throws {ActionError} component-not-found, invalid-component for a manifest that cannot be read or lock files of two managers
 */
export async function componentAt(root: string, path: string): Promise<Component> {
  const isFolder = await stat(join(root, path)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new ActionError({
      code: 'component-not-found',
      message: `There is no folder ${path} in the checkout.`,
      fix: 'Set the input `path` to the folder of a component, from the root of the repository, and check out the repository before this step (actions/checkout).',
    });
  const tree = await readTree(root, path);
  const packages = await withFolder(await readPackages(tree), { tree, path });
  const { node, python } = packages.all.get(path) ?? {};
  const nodeFound = node === undefined ? undefined : await findNodeInstallation(node, { tree, packages });
  const pythonFound =
    python?.isInstalled === true ? await findPythonInstallation(python, { tree, packages }) : undefined;
  refuseFaults([
    ...(node?.faults ?? []),
    ...(python?.faults ?? []),
    ...(nodeFound?.faults ?? []),
    ...(pythonFound?.faults ?? []),
  ]);
  return {
    name: path === '.' ? 'root' : (path.split('/').at(-1) ?? path),
    path,
    ...(nodeFound === undefined ? {} : { node: nodeFound.installation }),
    ...(pythonFound === undefined ? {} : { python: pythonFound.installation }),
  };
}

/** The files of the folder and of those above it: enough for lock files, workspaces and versions. */
async function readTree(root: string, path: string): Promise<FileTree> {
  const folders = [...foldersUp(path), inFolder(path, 'requirements')];
  const paths = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => inFolder(folder, name));
    }),
  );
  return fileTree({ paths: paths.flat(), readText: (file) => readFile(join(root, file), 'utf8') });
}

/** A folder that was named is looked at even where a search would pass it over (`examples`, `templates`). */
async function withFolder(packages: Packages, { tree, path }: { tree: FileTree; path: string }): Promise<Packages> {
  if (packages.all.has(path)) return packages;
  const node = tree.has(inFolder(path, 'package.json')) ? await readNodePackage(tree, path) : undefined;
  const python = await readPythonProject(tree, path);
  const own = { folder: path, ...(node === undefined ? {} : { node }), ...(python.isInstalled ? { python } : {}) };
  return { ...packages, all: new Map([...packages.all, [path, own]]) };
}

function refuseFaults(faults: readonly ComponentFault[]): void {
  if (faults.length === 0) return;
  const places = faults.map(({ file, line, column, message }) => ({ file, line, column, message }));
  throw new ActionError({
    code: 'invalid-component',
    message: places.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
    fix: 'Correct what is named above. Nothing has been installed or run.',
    places,
  });
}
