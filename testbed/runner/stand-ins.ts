/** Stand-ins for other people's actions: what they do as far as our workflows can tell. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { allows } from '../github/access.ts';
import type { Permissions } from '../github/access.ts';
import { node24 } from './node24.ts';
import type { Source, Sources } from './uses.ts';

/** What a stand-in knows of its step. */
interface StandInStep {
  inputs: Record<string, string>;
  workspace: string;
  env: Record<string, string>;
  permissions: Permissions;
  /** False when the caller's repository is private. */
  publicRepository: boolean;
  sources: Sources;
}

/** Gives the step's outputs; throws to fail the step. */
export type StandIn = (step: StandInStep) => Promise<Record<string, string>>;

const run = promisify(execFile);

/** The table, by the action's name without its ref. */
export const STAND_INS: Record<string, StandIn> = {
  'actions/checkout': checkout,
  'actions/setup-node': async () => ({
    'node-version': (await version(node24(), '--version')) ?? '',
    'cache-hit': 'false',
  }),
  'actions/setup-python': async () => {
    const text = await version('python3', '--version');
    if (text === undefined) throw new Error('python3 is not installed on this machine');
    return { 'python-version': text.replace(/^Python /, ''), 'python-path': 'python3', 'cache-hit': 'false' };
  },
};

async function version(command: string, argument: string): Promise<string | undefined> {
  try {
    return (await run(command, [argument])).stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Fetches a commit into the workspace as actions/checkout does, one commit deep unless `fetch-depth` says otherwise, so
 * that what needs history fails here as it does there. A folder that is no git repository is copied.
 */
async function checkout({
  inputs,
  workspace,
  sources,
  permissions,
  publicRepository,
}: StandInStep): Promise<Record<string, string>> {
  const source = findRepository(inputs['repository'], sources);
  if (source === sources.caller && !publicRepository && !allows(permissions, { name: 'contents', level: 'read' })) {
    throw new Error(
      `fatal: repository 'https://github.com/${source.repository}/' not found (the job has no \`contents: read\`)`,
    );
  }
  const target = join(workspace, inputs['path'] ?? '');
  await mkdir(target, { recursive: true });
  if (!existsSync(join(source.directory, '.git'))) {
    await cp(source.directory, target, { recursive: true, filter: (path) => !path.endsWith('/node_modules') });
    return { ref: source.ref, commit: source.sha };
  }
  const wanted = inputs['ref'] === undefined || inputs['ref'] === '' ? source.sha : inputs['ref'];
  const commit = (await git(source.directory, 'rev-parse', '--verify', `${wanted}^{commit}`)).trim();
  const depth = Number(inputs['fetch-depth'] ?? '1');
  await git(target, 'init', '-q');
  await git(target, 'remote', 'add', 'origin', `file://${source.directory}`);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  await git(
    target,
    'fetch',
    '-q',
    '--no-tags',
    ...(depth > 0 ? [`--depth=${depth}`, 'origin', commit] : ['origin', ...all, commit]),
  );
  await git(target, 'checkout', '-q', '--detach', commit);
  return { ref: source.ref, commit };
}

function findRepository(name: string | undefined, { caller, suite }: Sources): Source {
  if (name === undefined || name === '' || name.toLowerCase() === caller.repository.toLowerCase()) return caller;
  if (/^[^/]+\/slipway$/i.test(name)) return suite;
  throw new Error(`actions/checkout: this runner cannot reach the repository ${name}`);
}

/** Any commit may be fetched, and whoever owns the folder does not matter. */
async function git(directory: string, ...args: string[]): Promise<string> {
  const config = ['safe.directory=*', 'uploadpack.allowAnySHA1InWant=true', 'advice.detachedHead=false'];
  const variables = config.flatMap((entry, index) => {
    const [key = '', value = ''] = entry.split('=');
    return [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ];
  });
  const env = { ...process.env, GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(variables) };
  return (await run('git', ['-C', directory, ...args], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
