/** The folders with manifests of package managers, and the workspaces that they form. */
import { foldersUp, isWithin } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { workspaceTest } from './globs.ts';
import { readNodePackage } from './node-package.ts';
import type { NodePackage } from './node-package.ts';
import { pythonManifestFolder, readPythonProject } from './python-project.ts';
import type { PythonProject } from './python-project.ts';
import { skippedPart } from './skipped-folders.ts';

/** A folder with manifests. */
export interface Package {
  readonly folder: string;
  readonly node?: NodePackage;
  readonly python?: PythonProject;
}

/** The packages of a repository. */
export interface Packages {
  /** By folder, in the order of the folders. */
  readonly all: ReadonlyMap<string, Package>;
  /** Root folder of the workspace of each member of one; the root itself is none. */
  readonly nodeRoots: ReadonlyMap<string, string>;
  readonly pythonRoots: ReadonlyMap<string, string>;
  /** Folders with manifests that are passed over: folder -> the part of its path for which. */
  readonly skipped: ReadonlyMap<string, string>;
}

/**
 * Finds and reads the manifests.
 * @param chosen folders that count wherever they lie, and those above them
 */
export async function readPackages(tree: FileTree, chosen: readonly string[] = []): Promise<Packages> {
  const counted = new Set(chosen.flatMap((folder) => foldersUp(folder)));
  const candidates = findCandidates(tree);
  const skipped = new Map(
    [...new Set([...candidates.node, ...candidates.python])].flatMap((folder) => {
      const part = counted.has(folder) ? undefined : skippedPart(folder);
      return part === undefined ? [] : [[folder, part] as const];
    }),
  );
  const isKept = (folder: string): boolean => !skipped.has(folder);
  const node = await readAll(candidates.node.filter(isKept), (folder) => readNodePackage(tree, folder));
  const python = await readAll(candidates.python.filter(isKept), (folder) => readPythonProject(tree, folder));
  const wanted = findWanted([...skipped.keys()], { node, python });
  for (const folder of wanted) skipped.delete(folder);
  for (const folder of candidates.node.filter((each) => wanted.has(each)))
    node.set(folder, await readNodePackage(tree, folder));
  for (const folder of candidates.python.filter((each) => wanted.has(each)))
    python.set(folder, await readPythonProject(tree, folder));
  const folders = [...new Set([...node.keys(), ...python.keys()])].toSorted();
  return {
    all: new Map(folders.map((folder) => [folder, joinManifests(folder, node.get(folder), python.get(folder))])),
    nodeRoots: findRoots([...node.keys()], nodeWorkspaces(node)),
    pythonRoots: findRoots([...python.keys()], pythonWorkspaces(python)),
    skipped,
  };
}

function findCandidates(tree: FileTree): { node: string[]; python: string[] } {
  const node = new Set<string>();
  const python = new Set<string>();
  for (const path of tree.paths) {
    if (path === 'package.json') node.add('.');
    else if (path.endsWith('/package.json')) node.add(path.slice(0, -'/package.json'.length));
    const folder = /\.(?:toml|py|cfg|txt|in)$/.test(path) ? pythonManifestFolder(path) : undefined;
    if (folder !== undefined) python.add(folder);
  }
  return { node: [...node], python: [...python] };
}

async function readAll<T>(folders: readonly string[], read: (folder: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(await Promise.all(folders.map(async (folder) => [folder, await read(folder)] as const)));
}

function joinManifests(folder: string, node: NodePackage | undefined, python: PythonProject | undefined): Package {
  return { folder, ...(node && { node }), ...(python && { python }) };
}

/** Root folder -> the patterns of its members. */
type Workspaces = ReadonlyMap<string, { readonly patterns: readonly string[]; readonly exclude?: readonly string[] }>;

function nodeWorkspaces(node: ReadonlyMap<string, NodePackage>): Workspaces {
  return new Map(
    [...node.values()]
      .filter(({ workspaces }) => workspaces.length > 0)
      .map(({ folder, workspaces }) => [folder, { patterns: workspaces }]),
  );
}

function pythonWorkspaces(python: ReadonlyMap<string, PythonProject>): Workspaces {
  return new Map(
    [...python.values()].flatMap(({ folder, workspace }) =>
      workspace ? [[folder, { patterns: workspace.members, exclude: workspace.exclude }] as const] : [],
    ),
  );
}

/** The outermost workspace whose patterns mean the folder: no manager installs a workspace inside of another one by itself. */
function findRoots(folders: readonly string[], workspaces: Workspaces): Map<string, string> {
  const tests = new Map(
    [...workspaces].map(([root, { patterns, exclude }]) => [root, workspaceTest(patterns, exclude)] as const),
  );
  return new Map(
    folders.flatMap((folder) => {
      const root = foldersUp(folder).findLast(
        (above) => above !== folder && tests.get(above)?.(relativeTo(above, folder)) === true,
      );
      return root === undefined ? [] : [[folder, root] as const];
    }),
  );
}

/** Folders that would be passed over, but whose workspace names them. */
function findWanted(
  skipped: readonly string[],
  { node, python }: { node: ReadonlyMap<string, NodePackage>; python: ReadonlyMap<string, PythonProject> },
): Set<string> {
  const named = [...nodeWorkspaces(node), ...pythonWorkspaces(python)].flatMap(([root, { patterns, exclude }]) =>
    patterns
      .filter((pattern) => !pattern.startsWith('!') && skippedPart(pattern.replace(/^\.\//, '')) !== undefined)
      .map((pattern) => ({ root, pattern, test: workspaceTest([pattern, ...negations(patterns)], exclude) })),
  );
  return new Set(
    skipped.filter((folder) =>
      named.some(
        ({ root, pattern, test }) =>
          isWithin(folder, root) &&
          test(relativeTo(root, folder)) &&
          skippedPart(relativeTo(root, folder), pattern) === undefined &&
          skippedPart(root) === undefined,
      ),
    ),
  );
}

function negations(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => pattern.startsWith('!'));
}

function relativeTo(root: string, folder: string): string {
  return root === '.' ? folder : folder.slice(root.length + 1);
}
