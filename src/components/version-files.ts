/** The file that names the version of Node or Python for a folder. */
import { foldersUp, inFolder } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import type { Packages } from './packages.ts';

interface Surroundings {
  readonly tree: FileTree;
  readonly packages: Packages;
}

/**
 * The nearest file upwards that pins a version; when none does, the nearest package.json whose `engines` bound it. setup-node reads all of them.
 */
export async function findNodeVersionFile(
  folder: string,
  { tree, packages }: Surroundings,
): Promise<string | undefined> {
  for (const above of foldersUp(folder)) {
    const own = ['.nvmrc', '.node-version'].find((name) => tree.has(inFolder(above, name)));
    if (own !== undefined) return inFolder(above, own);
    const node = packages.all.get(above)?.node;
    if (node?.nodeVersion === 'pinned') return node.file;
    if (await toolVersionsName(tree, above, /^nodejs\s/m)) return inFolder(above, '.tool-versions');
  }
  return foldersUp(folder)
    .map((above) => packages.all.get(above)?.node)
    .find((node) => node?.nodeVersion === 'bounded')?.file;
}

/** The nearest file upwards that pins a version; when none does, the nearest pyproject.toml that bounds it. setup-python and uv read all of them. */
export async function findPythonVersionFile(
  folder: string,
  { tree, packages }: Surroundings,
): Promise<string | undefined> {
  for (const above of foldersUp(folder)) {
    if (tree.has(inFolder(above, '.python-version'))) return inFolder(above, '.python-version');
    if (await toolVersionsName(tree, above, /^python\s/m)) return inFolder(above, '.tool-versions');
  }
  const bounded = foldersUp(folder).find((above) => packages.all.get(above)?.python?.isPythonBounded === true);
  return bounded === undefined ? undefined : inFolder(bounded, 'pyproject.toml');
}

async function toolVersionsName(tree: FileTree, folder: string, tool: RegExp): Promise<boolean> {
  const file = inFolder(folder, '.tool-versions');
  return tree.has(file) && tool.test(await tree.readText(file));
}
