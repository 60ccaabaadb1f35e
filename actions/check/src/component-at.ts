/** The component in a folder of the checkout: its package managers, found in the folder and those above it. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Component, ComponentFault } from '../../../src/components/component.ts';
import { foldersUp, inFolder } from '../../../src/components/file-tree.ts';
import { describeComponent } from '../../../src/components/repository.ts';
import { ActionError } from '../../../src/errors.ts';

/**
 * Looks at a folder as a component.
 * @throws {ActionError} component-not-found, invalid-components for a manifest that cannot be read or lock files of two managers
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
  const files = { paths: await listFiles(root, path), readText: (file: string) => readFile(join(root, file), 'utf8') };
  const { component, faults } = await describeComponent(files, { path });
  if (faults.length > 0) throw refusal(faults);
  return component;
}

/** The files of the folder and of those above it: enough for lock files, workspaces and versions. */
async function listFiles(root: string, path: string): Promise<string[]> {
  const folders = foldersUp(path).flatMap((folder) => [folder, inFolder(folder, 'requirements')]);
  const paths = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => inFolder(folder, name));
    }),
  );
  return paths.flat();
}

function refusal(faults: readonly ComponentFault[]): ActionError {
  const places = faults.map(({ file, line, column, message }) => ({ file, line, column, message }));
  return new ActionError({
    code: 'invalid-components',
    message: places.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
    fix: 'Correct what is named above. Nothing has been installed or run.',
    places,
  });
}
