/** Fetching from the remote of the checkout into a repository of ours: the checkout and its configuration stay as they are. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Environment } from '../process/run-program.ts';
import { retry } from '../time/backoff.ts';
import type { GitRemote, GitWorld } from './api.ts';
import { isPassing } from './git-failure.ts';
import { runGit } from './run-git.ts';

/** A repository of ours in the temporary folder of the job. */
export interface Scratch {
  /** Holds the repository, and has room for more. */
  readonly folder: string;
  readonly gitDir: string;
  readonly remote: Remote;
  /** Deletes the folder. */
  readonly remove: () => Promise<void>;
}

/** What a git needs that talks to the remote; the token is in `env`, never in an argument or a file. */
export interface Remote {
  readonly args: readonly string[];
  readonly env: Environment;
}

/** What to fetch. */
export interface FetchOrder {
  /** `+SOURCE:DESTINATION`, or a source alone. */
  readonly refspecs: readonly string[];
  /** Commits from each tip. */
  readonly depth: number;
  /** What is left behind until it is asked for: all files, or all files and folders. */
  readonly filter: 'blob:none' | 'tree:0';
}

const ATTEMPTS = 4;
const BACKOFF = { baseMs: 1000, capMs: 15_000 };

/** Gives `deed` an empty repository that fetches from the checkout's remote, and deletes it afterwards. */
export async function withScratch<T>(world: GitWorld, deed: (scratch: Scratch) => Promise<T>): Promise<T> {
  const scratch = await openScratch(world);
  try {
    return await deed(scratch);
  } finally {
    await scratch.remove();
  }
}

/** An empty repository that fetches from the checkout's remote. */
export async function openScratch(world: GitWorld): Promise<Scratch> {
  const folder = await mkdtemp(join(world.tempFolder, 'slipway-git-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const gitDir = join(folder, 'repository');
    const remote = await findRemote(world);
    await runGit(world, { args: ['init', '--quiet', '--bare', '--template=', gitDir] });
    return { folder, gitDir, remote, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Fetches commits; passing faults are tried again.
 * @throws {GitFailure} commit-gone when the remote has one of them not, or no longer
 */
export async function fetchCommits(
  world: GitWorld,
  { gitDir, remote }: Scratch,
  { refspecs, depth, filter }: FetchOrder,
): Promise<void> {
  const what = ['--quiet', '--no-tags', '--force', `--depth=${depth}`, `--filter=${filter}`, 'origin', ...refspecs];
  const options = { ...BACKOFF, attempts: ATTEMPTS, clock: world.clock, signal: world.signal, shouldRetry: isPassing };
  await retry(options, (attempt) => {
    if (attempt > 0) world.log.progress(`asking the remote again (attempt ${attempt + 1} of ${ATTEMPTS})`);
    const args = [...remote.args, 'fetch', ...what];
    return runGit(world, { gitDir, args, env: remote.env, isRemote: true });
  });
}

/** The remote that the checkout came from. */
async function findRemote(world: GitWorld): Promise<Remote> {
  const args = ['config', '--get', 'remote.origin.url'];
  const { stdout } = await runGit(world, { args, exitCodes: [0, 1] });
  const url = readOrigin(stdout.trim()) ?? world.remote.url;
  return { args: ['-c', `remote.origin.url=${url}`], env: credentials(world.remote) };
}

/** A URL that git can fetch from with the token of the run, without a name and password in it; undefined when it is none (SSH). */
function readOrigin(text: string): string | undefined {
  if (text.startsWith('/') || text.startsWith('file://')) return text;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}

/** As actions/checkout does it, for the server of the run alone; an empty header first takes away what the surroundings set. */
function credentials({ url, token, mask }: GitRemote): Environment {
  if (token === '' || !/^https?:\/\//.test(url)) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  mask(basic);
  const key = `http.${new URL(url).origin}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
