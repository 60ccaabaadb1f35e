/** Package managers: how each is started, how it runs a script. Pure. */
import { ActionError } from '../../../src/errors.ts';
import type { Component } from '../../../src/components/component.ts';

/** Programs that are looked for on PATH before anything is planned. */
export const lookedFor = [
  'npm',
  'npx',
  'corepack',
  'pnpm',
  'yarn',
  'bun',
  'uv',
  'uvx',
  'pipx',
  'poetry',
  'python3',
  'python',
  'node',
] as const;

/** Those that are there. */
export type OnPath = ReadonlySet<string>;

/** A package manager, ready to be started. */
export interface Manager {
  readonly name: NonNullable<Component['node'] | Component['python']>['manager'];
  /** Words that start it: `['npm']`, `['corepack', 'pnpm']`. */
  readonly words: readonly string[];
  /** Yarn 2 and later, whose command line is another. */
  readonly isBerry: boolean;
}

type NodeManager = NonNullable<Component['node']>['manager'];

/**
 * The package manager of a Node component.
 * @throws {ActionError} package-manager-missing
 */
export function nodeManager({
  node,
  isBerry,
  onPath,
}: {
  readonly node: NonNullable<Component['node']>;
  readonly isBerry: boolean;
  readonly onPath: OnPath;
}): Manager {
  const { manager: name, managerVersion } = node;
  const words = nodeManagerWords({ name, version: managerVersion, isBerry, onPath });
  if (words !== undefined) return { name, words, isBerry };
  throw new ActionError({
    code: 'package-manager-missing',
    message: `The packages of this component are installed with ${name}, and there is no ${name}${name === 'npm' ? '' : ', corepack or npx'} on PATH.`,
    fix: `Set up Node (actions/setup-node)${name === 'npm' ? '' : ` or ${name}`} before this step, or install in an earlier step and set the input \`install\` to false.`,
  });
}

interface Wanted {
  readonly name: NodeManager;
  readonly version: string | undefined;
  readonly isBerry: boolean;
  readonly onPath: OnPath;
}

function nodeManagerWords({ name, version, isBerry, onPath }: Wanted): readonly string[] | undefined {
  if (onPath.has(name)) return [name];
  if (name === 'npm') return undefined;
  // corepack knows pnpm and yarn, and takes the version that package.json demands.
  if (name !== 'bun' && onPath.has('corepack')) return ['corepack', name];
  if (!onPath.has('npx')) return undefined;
  const [number] = /^\d[\w.-]*/.exec(version ?? '') ?? [];
  if (name === 'yarn')
    return isBerry
      ? ['npx', '--yes', '--package', `@yarnpkg/cli-dist@${number ?? '4'}`, 'yarn']
      : ['npx', '--yes', `yarn@${number ?? '1'}`];
  return ['npx', '--yes', number === undefined ? name : `${name}@${number}`];
}

/**
 * The package manager of a Python component; for pip the interpreter that makes its environment.
 * @throws {ActionError} package-manager-missing
 */
export function pythonManager(python: NonNullable<Component['python']>, onPath: OnPath): Manager {
  const { manager: name } = python;
  const words = pythonManagerWords(name, onPath);
  if (words !== undefined) return { name, words, isBerry: false };
  const [what, action] = name === 'pip' ? ['Python', 'actions/setup-python'] : [name, `${name} or pipx`];
  throw new ActionError({
    code: 'package-manager-missing',
    message: `The packages of this component are installed with ${name}, and ${what} is not on PATH${name === 'pip' ? '' : ', nor is pipx'}.`,
    fix: `Set up ${action} before this step, or install in an earlier step and set the input \`install\` to false.`,
  });
}

function pythonManagerWords(name: Manager['name'], onPath: OnPath): readonly string[] | undefined {
  if (name === 'pip') return onPath.has('python3') ? ['python3'] : onPath.has('python') ? ['python'] : undefined;
  if (onPath.has(name)) return [name];
  if (name === 'poetry' && onPath.has('uvx')) return ['uvx', 'poetry'];
  return onPath.has('pipx') ? ['pipx', 'run', name] : undefined;
}

/** Arguments behind the manager's words that run a script of package.json with more arguments, and print nothing of their own to stdout. */
export function scriptArgs({ name, isBerry }: Manager, script: string, args: readonly string[]): string[] {
  // npm takes what follows `--`; the others hand on all that follows the script's name, a `--` too.
  if (name === 'npm') return ['--silent', 'run', script, ...(args.length === 0 ? [] : ['--', ...args])];
  return [...(name === 'yarn' && isBerry ? [] : ['--silent']), 'run', script, ...args];
}
