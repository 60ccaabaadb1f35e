/** Which package manager installs a package, where, and from which lock file. */
import type { ComponentFault, Installation, NodeManager, PythonManager } from './component.ts';
import { inFolder } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import type { NodePackage } from './node-package.ts';
import type { Packages } from './packages.ts';
import type { PythonProject } from './python-project.ts';
import { findNodeVersionFile, findPythonVersionFile } from './version-files.ts';

/** An installation, and what is wrong with it. */
export interface FoundInstallation<M extends string> {
  readonly installation: Installation<M>;
  readonly faults: readonly ComponentFault[];
}

interface LockFile<M extends string> {
  readonly name: string;
  readonly manager: M;
}

const NODE_LOCKS: readonly LockFile<NodeManager>[] = [
  { name: 'package-lock.json', manager: 'npm' },
  { name: 'npm-shrinkwrap.json', manager: 'npm' },
  { name: 'pnpm-lock.yaml', manager: 'pnpm' },
  { name: 'yarn.lock', manager: 'yarn' },
  { name: 'bun.lock', manager: 'bun' },
  { name: 'bun.lockb', manager: 'bun' },
];

const PYTHON_LOCKS: readonly LockFile<PythonManager>[] = [
  { name: 'uv.lock', manager: 'uv' },
  { name: 'poetry.lock', manager: 'poetry' },
];

/** Settings of a manager that tell of it where there is no lock file yet. */
const NODE_SETTINGS: readonly LockFile<NodeManager>[] = [
  { name: 'pnpm-workspace.yaml', manager: 'pnpm' },
  { name: '.yarnrc.yml', manager: 'yarn' },
  { name: '.yarnrc', manager: 'yarn' },
  { name: 'bunfig.toml', manager: 'bun' },
];

/** Where the packages of a package.json come from. */
export async function findNodeInstallation(
  node: NodePackage,
  { tree, packages }: { readonly tree: FileTree; readonly packages: Packages },
): Promise<FoundInstallation<NodeManager>> {
  const folder = packages.nodeRoots.get(node.folder) ?? node.folder;
  const demanded = packages.all.get(folder)?.node?.packageManager;
  const present = presentIn(tree, folder, NODE_LOCKS);
  const managers = [...new Set(present.map(({ manager }) => manager))];
  const [settings] = presentIn(tree, folder, NODE_SETTINGS);
  const manager = demanded?.manager ?? managers[0] ?? settings?.manager ?? 'npm';
  const lock = present.find((each) => each.manager === manager);
  const lockFile = lock && inFolder(folder, lock.name);
  const version = demanded?.version ?? (manager === 'yarn' ? await yarnOfLock(tree, lockFile) : undefined);
  const versionFile = await findNodeVersionFile(node.folder, { tree, packages });
  const faults =
    demanded === undefined && managers.length > 1
      ? [
          {
            file: inFolder(folder, 'package.json'),
            line: 1,
            column: 1,
            message: `${listNames(present)} lie side by side, of ${managers.length} package managers. Delete those that are not used, or set \`packageManager\` in package.json.`,
            folder,
            ecosystem: 'node' as const,
          },
        ]
      : [];
  return { installation: join({ manager, folder, lockFile, version, versionFile }), faults };
}

/** Where the packages of a Python project come from. */
export async function findPythonInstallation(
  python: PythonProject,
  { tree, packages }: { readonly tree: FileTree; readonly packages: Packages },
): Promise<FoundInstallation<PythonManager>> {
  const folder = packages.pythonRoots.get(python.folder) ?? python.folder;
  const tools = packages.all.get(folder)?.python?.tools ?? python.tools;
  const present = presentIn(tree, folder, PYTHON_LOCKS);
  // The table of one tool alone decides between two lock files.
  const told = tools.uv === tools.poetry ? undefined : tools.uv ? 'uv' : 'poetry';
  const isClear = present.length < 2 || told !== undefined;
  const manager = (present.length > 1 ? told : undefined) ?? present[0]?.manager ?? told ?? 'pip';
  const lock = present.find((each) => each.manager === manager);
  const root = packages.all.get(folder)?.python ?? python;
  return {
    installation: join({
      manager,
      folder,
      lockFile: lock && inFolder(folder, lock.name),
      version: manager === 'pip' ? undefined : root.managerVersion[manager],
      versionFile: await findPythonVersionFile(python.folder, { tree, packages }),
    }),
    faults: isClear
      ? []
      : [
          {
            file: inFolder(folder, 'pyproject.toml'),
            line: 1,
            column: 1,
            message: `${listNames(present)} lie side by side, of two package managers. Delete the one that is not used, or keep only its table (\`[tool.uv]\` or \`[tool.poetry]\`).`,
            folder,
            ecosystem: 'python',
          },
        ],
  };
}

function presentIn<M extends string>(tree: FileTree, folder: string, known: readonly LockFile<M>[]): LockFile<M>[] {
  const names = new Set(tree.filesIn(folder));
  return known.filter(({ name }) => names.has(name));
}

function listNames(locks: readonly LockFile<string>[]): string {
  return locks.map(({ name }) => `\`${name}\``).join(' and ');
}

/** The lock files of yarn 1 and of its successors go by one name. */
async function yarnOfLock(tree: FileTree, lockFile: string | undefined): Promise<string | undefined> {
  if (lockFile === undefined) return undefined;
  return /^# yarn lockfile v1$/m.test((await tree.readText(lockFile)).slice(0, 400)) ? '1' : undefined;
}

function join<M extends string>({
  manager,
  folder,
  lockFile,
  version,
  versionFile,
}: {
  manager: M;
  folder: string;
  lockFile: string | undefined;
  version: string | undefined;
  versionFile: string | undefined;
}): Installation<M> {
  return {
    manager,
    ...(version !== undefined && { managerVersion: version }),
    folder,
    ...(lockFile !== undefined && { lockFile }),
    ...(versionFile !== undefined && { versionFile }),
  };
}
