/** How the packages of a component are installed: exactly what the lock file says, and nothing in the checkout is changed but what managers put there. Pure. */
import type { Facts } from './facts.ts';
import { nodeManager, pythonManager } from './managers.ts';
import type { Manager, OnPath } from './managers.ts';

/** Programs that run one after the other and make one installation. */
export interface Installation {
  /** As a person would type it: `npm ci`. */
  readonly title: string;
  /** From the root of the repository. */
  readonly folder: string;
  readonly commands: readonly (readonly string[])[];
  /** For a warning: what makes this installation less than exact. */
  readonly warning?: string;
}

/** Stands for the folder of the virtual environment in commands. */
export const VENV = '{venv}';

/**
 * Plans the installations, at most one for Node and one for Python.
 * @throws {ActionError} package-manager-missing
 */
export function planInstallations(facts: Facts, onPath: OnPath): Installation[] {
  return [...planNode(facts, onPath), ...planPython(facts, onPath)];
}

/** The manager that runs the scripts of package.json; undefined when the component has none. */
export function scriptManager({ component: { node }, isYarnBerry }: Facts, onPath: OnPath): Manager | undefined {
  return node === undefined ? undefined : nodeManager({ node, isBerry: isYarnBerry, onPath });
}

/** Arguments of an exact installation, and of one without a lock file that leaves none behind. */
const NODE: Readonly<Record<string, { readonly locked: readonly string[]; readonly free: readonly string[] }>> = {
  npm: { locked: ['ci', '--no-audit', '--no-fund'], free: ['install', '--no-package-lock', '--no-audit', '--no-fund'] },
  pnpm: { locked: ['install', '--frozen-lockfile'], free: ['install', '--no-lockfile'] },
  yarn: {
    locked: ['install', '--frozen-lockfile', '--non-interactive'],
    free: ['install', '--no-lockfile', '--non-interactive'],
  },
  berry: { locked: ['install', '--immutable'], free: ['install', '--no-immutable'] },
  bun: { locked: ['install', '--frozen-lockfile'], free: ['install', '--no-save'] },
};

function planNode(facts: Facts, onPath: OnPath): Installation[] {
  const { node } = facts.component;
  const manager = scriptManager(facts, onPath);
  if (node === undefined || manager === undefined) return [];
  const { locked, free } = NODE[manager.isBerry ? 'berry' : manager.name] ?? { locked: [], free: [] };
  const args = node.lockFile === undefined ? free : locked;
  return [
    {
      title: `${manager.name} ${args.slice(0, 2).join(' ').replace(' --no-audit', '')}`,
      folder: node.folder,
      commands: [[...manager.words, ...args]],
      ...(node.lockFile === undefined ? { warning: tellUnlocked(manager.name, node.folder) } : {}),
    },
  ];
}

function tellUnlocked(manager: string, folder: string): string {
  return `There is no lock file of ${manager} in ${folder === '.' ? 'the root of the repository' : folder}, so today's newest versions are installed. Commit the lock file, and each run checks with the same versions.`;
}

function planPython(facts: Facts, onPath: OnPath): Installation[] {
  const { python } = facts.component;
  if (python === undefined) return [];
  const manager = pythonManager(python, onPath);
  const { lockFile } = python;
  const folder = facts.python?.folder ?? python.folder;
  if (manager.name === 'poetry')
    return [
      { title: 'poetry install', folder: python.folder, commands: [[...manager.words, 'install', '--no-interaction']] },
    ];
  if (manager.name === 'uv' && lockFile !== undefined)
    // In the folder of a member of a workspace: in the root it would install the root alone.
    return [planUvSync(manager, facts.python)];
  const args = pipArgs(facts);
  // Nothing to install, and the tools of the machine's Python serve.
  if (args.length === 0) return [];
  const [first = ''] = manager.words;
  const commands =
    manager.name === 'uv'
      ? [
          [...manager.words, 'venv', VENV],
          [...manager.words, 'pip', 'install', '--python', `${VENV}/bin/python`, ...args],
        ]
      : [
          [first, '-m', 'venv', VENV],
          [`${VENV}/bin/python`, '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', ...args],
        ];
  const title = `${manager.name === 'uv' ? 'uv pip install' : 'pip install'} ${args.join(' ')}`;
  return [{ title, folder, commands }];
}

/** Extras and groups that developers need come besides; `dev` is installed by itself. */
function planUvSync({ words }: Manager, python: Facts['python']): Installation {
  const extras = (python?.extras ?? []).filter((name) => DEVELOPMENT.test(name));
  const groups = (python?.groups ?? []).filter((name) => name !== 'dev' && DEVELOPMENT.test(name));
  const args = [
    'sync',
    '--locked',
    ...extras.flatMap((name) => ['--extra', name]),
    ...groups.flatMap((name) => ['--group', name]),
  ];
  return { title: `uv ${args.join(' ')}`, folder: python?.folder ?? '.', commands: [[...words, ...args]] };
}

/** `-r requirements.txt -r requirements-dev.txt`, or the project itself with the extras and groups that tools usually stand in. */
function pipArgs({ python }: Facts): string[] {
  const requirements = python?.requirements ?? [];
  const own = python?.isPackage === true && requirements.length === 0;
  const extras = (python?.extras ?? []).filter((name) => DEVELOPMENT.test(name));
  const groups = (python?.groups ?? []).filter((name) => DEVELOPMENT.test(name));
  return [
    ...requirements.flatMap((file) => ['-r', file]),
    ...(own ? ['--editable', extras.length === 0 ? '.' : `.[${extras.join(',')}]`] : []),
    ...groups.flatMap((name) => ['--group', name]),
  ];
}

/** Names that people give to what developers need. */
const DEVELOPMENT = /^(?:dev(?:el(?:opment)?)?|tests?|testing|lint(?:ing)?|typ(?:es|ing)|checks?|ci|qa|all)$/i;
