/** Stand-ins for other people's actions: what they do as far as our workflows can tell. */
import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalGithub } from '../github/local-github.ts';
import type { Permissions } from '../github/access.ts';
import type { WorkflowTrigger } from './run-context.ts';
import { restoreCache, saveCache } from './stand-in-cache.ts';
import { checkout } from './stand-in-checkout.ts';
import { node24 } from './node24.ts';
import type { Sources } from './uses.ts';

/** What a stand-in knows of its step. */
export interface StandInStep {
  inputs: Record<string, string>;
  workspace: string;
  env: Record<string, string>;
  permissions: Permissions;
  /** False when the caller's repository is private. */
  publicRepository: boolean;
  sources: Sources;
  github: LocalGithub;
  trigger: WorkflowTrigger;
  /** `github.event` */
  event: Record<string, unknown>;
  /** The job's GITHUB_TOKEN. */
  token: string;
  /** Folder in which actions/cache keeps its entries. */
  caches: string;
  /** Prints a line into the step's log. */
  print: (line: string) => void;
  /** Puts a folder in front of the PATH of the steps after it. */
  addPath: (folder: string) => void;
}

/** Gives the step's outputs; throws to fail the step. */
export type StandIn = (step: StandInStep) => Promise<Record<string, string>>;

const run = promisify(execFile);

/** The table, by the action's name without its ref. */
export const STAND_INS: Record<string, StandIn> = {
  'actions/checkout': checkout,
  'actions/cache/restore': restoreCache,
  'actions/cache/save': saveCache,
  'actions/setup-node': async (step) => {
    const wanted = wantedVersion(step, 'node');
    const program = node24();
    const version = (await versionOf(step, program, '--version')) ?? '';
    step.print(`Node.js ${version} stands in for ${wanted}`);
    // The program's own folder: beside the link to it lie the tools of this repository.
    step.addPath(dirname(realpathSync(program)));
    return { 'node-version': version, 'cache-hit': 'false' };
  },
  'actions/setup-python': async (step) => {
    const wanted = wantedVersion(step, 'python');
    const version = (await installed(step, 'python3')).replace(/^Python /, '');
    step.print(`Python ${version} stands in for ${wanted}`);
    return { 'python-version': version, 'python-path': 'python3', 'cache-hit': 'false' };
  },
  'astral-sh/setup-uv': async (step) => {
    const version = (await installed(step, 'uv')).replace(/^uv (\S+).*/, '$1');
    step.print(`uv ${version}`);
    return { 'uv-version': version, 'cache-hit': 'false' };
  },
};

/** What the step asks for; a file that is not there fails it, as it does on GitHub. */
function wantedVersion({ inputs, workspace }: StandInStep, tool: 'node' | 'python'): string {
  const file = inputs[`${tool}-version-file`] ?? '';
  const version = inputs[`${tool}-version`] ?? '';
  if (file === '') return version === '' ? 'any version' : version;
  if (!existsSync(join(workspace, file)))
    throw new Error(`The specified ${tool} version file at: ${join(workspace, file)} does not exist`);
  return version === '' ? `the one of ${file}` : version;
}

async function installed(step: StandInStep, program: string): Promise<string> {
  const text = await versionOf(step, program, '--version');
  if (text === undefined) throw new Error(`${program} is not installed on this machine`);
  return text;
}

async function versionOf({ env }: StandInStep, command: string, argument: string): Promise<string | undefined> {
  try {
    return (await run(command, [argument], { env })).stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
