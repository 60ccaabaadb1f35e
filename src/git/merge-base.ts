/** The merge base of two commits, in a history that is cut off at some depth. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { GitWorld } from './api.ts';
import { GitFailure } from './git-failure.ts';
import { fetchCommits, withScratch } from './remote.ts';
import { runGit } from './run-git.ts';

/** What a cut history tells. `deeper`: not enough of it is there; `none`: the two share no history. */
export type MergeBase =
  | { readonly kind: 'found'; readonly sha: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'deeper' };

/** Two commits, and where they are. */
export interface Pair {
  /** By hash or ref. */
  readonly base: string;
  readonly head: string;
  /** A bare repository of ours; left out: the checkout. */
  readonly gitDir?: string;
}

/** Far more than a pull request lags behind; without files a commit is a quarter of a kilobyte. */
const MOST_COMMITS = 2 ** 17;

/**
 * Finds the merge base by fetching commits without their files, twice as deep each time.
 * @throws {GitFailure} commit-gone when the remote has one of the two not; also when they meet nowhere in the last 131,072 commits
 */
export async function fetchMergeBase(
  world: GitWorld,
  { base, head, firstDepth }: Pick<Pair, 'base' | 'head'> & { readonly firstDepth: number },
): Promise<MergeBase> {
  const refspecs = [`+${base}:refs/slipway/base`, `+${head}:refs/slipway/head`];
  return withScratch(world, async (scratch) => {
    for (let depth = firstDepth; depth <= MOST_COMMITS; depth *= 2) {
      await fetchCommits(world, scratch, { refspecs, depth, filter: 'tree:0' });
      const pair = { base: 'refs/slipway/base^{commit}', head: 'refs/slipway/head^{commit}' };
      const answer = await findMergeBase(world, { ...pair, gitDir: scratch.gitDir });
      if (answer.kind !== 'deeper') return answer;
    }
    throw new GitFailure('failed', `the two commits share no history in their last ${MOST_COMMITS} commits`);
  });
}

/**
 * The merge base that `git merge-base` gives when it sees the whole history, or `deeper`.
 *
 * Behind a cut, a better common ancestor can hide. It cannot when every commit that only one of the two reaches has its parents here: what
 * lies behind a cut then lies behind a common ancestor, and is no best one. Of several candidates one may be an ancestor of another by a way
 * that is cut; the same condition on each two of them rules that out.
 */
export async function findMergeBase(world: GitWorld, { base, head, gitDir }: Pair): Promise<MergeBase> {
  const cut = await listCutCommits(world, gitDir);
  const list = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await runGit(world, { args, exitCodes: [0, 1], ...(gitDir !== undefined && { gitDir }) });
    return stdout.split('\n').filter((line) => line !== '');
  };
  const isCutBetween = async (one: string, other: string): Promise<boolean> =>
    cut.size > 0 && (await list('rev-list', `${one}...${other}`, '--')).some((sha) => cut.has(sha));

  if (await isCutBetween(base, head)) return { kind: 'deeper' };
  const candidates = await list('merge-base', '--all', base, head);
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      if (await isCutBetween(one, other)) return { kind: 'deeper' };
    }
  }
  const [sha] = candidates;
  return sha === undefined ? { kind: 'none' } : { kind: 'found', sha };
}

/** The commits whose parents were left behind; git keeps them in a file of its own. */
async function listCutCommits(world: GitWorld, gitDir: string | undefined): Promise<ReadonlySet<string>> {
  const path = gitDir === undefined ? await findShallowFile(world) : join(gitDir, 'shallow');
  try {
    return new Set((await readFile(path, 'utf8')).split('\n'));
  } catch (error) {
    // Without the file nothing is cut.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}

async function findShallowFile(world: GitWorld): Promise<string> {
  const { stdout } = await runGit(world, { args: ['rev-parse', '--git-path', 'shallow'] });
  return resolve(world.cwd, stdout.replace(/\n$/, ''));
}
