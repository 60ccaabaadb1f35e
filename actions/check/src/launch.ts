/** Finds what a run needs: the project's own program, by its path, and the environment it runs in. */
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { foldersUp } from '../../../src/components/file-tree.ts';
import type { ProgramCall } from '../../../src/process/run-program.ts';
import { scriptArgs } from './managers.ts';
import type { Manager, OnPath } from './managers.ts';
import { REPORTS } from './plan.ts';
import type { Facts } from './facts.ts';
import type { ToolRun } from './plan.ts';

/** Where the tools of a component run. */
export interface Site {
  /** Root of the checkout, absolute, symbolic links resolved. */
  readonly root: string;
  readonly facts: Facts;
  /** Folder for reports, absolute. */
  readonly reports: string;
  /** Folder of the virtual environment that this step makes, absolute. */
  readonly venv: string;
  /** Runs the scripts of package.json. */
  readonly manager: Manager | undefined;
  readonly onPath: OnPath;
  readonly env: Readonly<Record<string, string>>;
}

/** What to start, or why it cannot be started and what to do. */
export type Start =
  | { readonly call: Pick<ProgramCall, 'program' | 'args' | 'cwd' | 'env'>; readonly missing?: undefined }
  | { readonly missing: string; readonly fix: string };

/** The names on PATH, of those that are looked for. */
export async function findOnPath(names: readonly string[], path: string): Promise<OnPath> {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(
    names.map(async (name) =>
      (await firstThere(folders.map((folder) => join(folder, name)))) === undefined ? [] : [name],
    ),
  );
  return new Set(found.flat());
}

/** The program and arguments of a run. */
export async function findStart(run: ToolRun, site: Site): Promise<Start> {
  const cwd = join(site.root, site.facts.component.path);
  const env = { ...(await siteEnvironment(site)), ...run.env };
  const fill = (args: readonly string[]): string[] => args.map((arg) => arg.replace(REPORTS, () => site.reports));
  const { launch } = run;
  if (launch.by === 'shell')
    return { call: { program: 'bash', args: ['-eo', 'pipefail', '-c', launch.line], cwd, env } };
  const words = launch.by === 'script' ? scriptWords(launch.name, fill(launch.args), site) : undefined;
  const found = words ?? (launch.by === 'program' ? await findProgram(launch, site) : undefined);
  if (found === undefined) return { missing: tellMissing(run), fix: tellFix(run, site) };
  const [program = '', ...rest] = found;
  return { call: { program, args: launch.by === 'script' ? rest : [...rest, ...fill(launch.args)], cwd, env } };
}

function scriptWords(name: string, args: readonly string[], { manager }: Site): string[] | undefined {
  return manager === undefined ? undefined : [...manager.words, ...scriptArgs(manager, name, args)];
}

type ProgramLaunch = Extract<ToolRun['launch'], { by: 'program' }>;

/** Words that start a program of the project. */
async function findProgram({ language, program }: ProgramLaunch, site: Site): Promise<string[] | undefined> {
  if (program === 'node') return ['node'];
  if (language === 'python') return findPythonProgram(program, site);
  return findNodeProgram(program, site);
}

async function findNodeProgram(program: string, { root, facts, manager }: Site): Promise<string[] | undefined> {
  const path = await firstThere(binFolders(root, facts).map((folder) => join(folder, program)));
  if (path !== undefined) return [path];
  const { node } = facts.component;
  // Plug'n'Play has no node_modules: Yarn itself knows where programs lie.
  const isPlugAndPlay = node !== undefined && (await firstThere([join(root, node.folder, '.pnp.cjs')])) !== undefined;
  return isPlugAndPlay && manager !== undefined ? [...manager.words, 'run', program] : undefined;
}

async function findPythonProgram(program: string, site: Site): Promise<string[] | undefined> {
  const { root, facts, onPath } = site;
  const folders = await environmentFolders(site);
  const path = await firstThere(folders.map((folder) => join(folder, 'bin', program)));
  if (path !== undefined) return [path];
  // pyright and others also come from npm.
  const fromNode = await firstThere(binFolders(root, facts).map((folder) => join(folder, program)));
  if (fromNode !== undefined) return [fromNode];
  if (facts.component.python?.manager === 'poetry' && onPath.has('poetry')) return ['poetry', 'run', program];
  // The packages of the machine's own Python serve where the component has no environment.
  if (folders.length > 0) return undefined;
  if (program === 'python') return onPath.has('python3') ? ['python3'] : onPath.has('python') ? ['python'] : undefined;
  const paths = (site.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
  const onMachine = await firstThere(paths);
  return onMachine === undefined ? undefined : [onMachine];
}

/** `node_modules/.bin` of the component and of the folders above it. */
function binFolders(root: string, { component }: Facts): string[] {
  return foldersUp(component.path).map((folder) => join(root, folder, 'node_modules', '.bin'));
}

/** Virtual environments of the component that are there, the best first. */
async function environmentFolders({ root, facts, venv, env }: Site): Promise<string[]> {
  const { component } = facts;
  const folders = [...new Set([component.path, component.python?.folder ?? component.path])];
  const candidates = [
    venv,
    env['UV_PROJECT_ENVIRONMENT'],
    env['VIRTUAL_ENV'],
    ...folders.flatMap((folder) => [join(root, folder, '.venv'), join(root, folder, 'venv')]),
  ].flatMap((folder) => (folder === undefined || folder === '' ? [] : [folder]));
  const there = await Promise.all(
    candidates.map(async (folder) => ((await firstThere([join(folder, 'bin', 'python')])) ? [folder] : [])),
  );
  return there.flat();
}

/** Lets scripts and command lines find the project's programs, as the package managers do. */
async function siteEnvironment(site: Site): Promise<Record<string, string>> {
  const [venv] = site.facts.component.python === undefined ? [] : await environmentFolders(site);
  const path = [
    ...binFolders(site.root, site.facts),
    ...(venv === undefined ? [] : [join(venv, 'bin')]),
    ...(site.env['PATH'] === undefined ? [] : [site.env['PATH']]),
  ].join(delimiter);
  return { ...site.env, PATH: path, ...(venv === undefined ? {} : { VIRTUAL_ENV: venv }) };
}

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

function tellMissing({ name, because, launch }: ToolRun): string {
  if (launch.by === 'script') return `${because} cannot be run: the component has no package manager of Node.`;
  return `${name} is to run (${because}), but it is not installed.`;
}

/** Names of packages where they are not those of the tools. */
const PACKAGES: Readonly<Record<string, string>> = { biome: '@biomejs/biome', tsc: 'typescript' };
const ADD: Readonly<Record<string, string>> = {
  npm: 'npm install --save-dev',
  pnpm: 'pnpm add --save-dev',
  yarn: 'yarn add --dev',
  bun: 'bun add --dev',
  uv: 'uv add --dev',
  poetry: 'poetry add --group dev',
};

function tellFix({ name, launch }: ToolRun, { facts }: Site): string {
  const { node, python } = facts.component;
  const language = launch.by === 'program' ? launch.language : 'node';
  const manager = language === 'node' ? (node?.manager ?? 'npm') : (python?.manager ?? 'pip');
  const program = launch.by === 'program' ? launch.program : name;
  const wanted = PACKAGES[program] ?? program;
  const order = ADD[manager];
  const add =
    order === undefined
      ? `add ${wanted} to the requirements`
      : `add it with \`${order} ${wanted}\` and commit the lock file`;
  return `To check with the project's own version, ${add}; or leave it out with the input \`tools\`.`;
}
