/** The files of a commit that the checkout has not: fetched when they are asked for, into a repository of ours. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { GitWorld, Worktree } from './api.ts';
import { parseTree } from './raw-diff.ts';
import { fetchCommits, openScratch } from './remote.ts';
import type { Scratch } from './remote.ts';
import { runGit } from './run-git.ts';
import type { GitAnswer, GitCall } from './run-git.ts';

/** Runs git where the commits are; content that is not there yet is fetched, all of a command's at once. */
export type GitOnCommits = (call: Pick<GitCall, 'args' | 'outputLimitBytes'>) => Promise<GitAnswer>;

interface Opened {
  readonly git: GitOnCommits;
  readonly scratch: Scratch;
}

/**
 * Gives `deed` a git that knows `commits`, full hashes.
 * @throws {GitFailure}
 */
export async function withCommits<T>(
  world: GitWorld,
  commits: readonly string[],
  deed: (git: GitOnCommits) => Promise<T>,
): Promise<T> {
  const { git, scratch } = await openCommits(world, commits);
  try {
    return await deed(git);
  } finally {
    await scratch.remove();
  }
}

/**
 * The text of a file in a commit, by full hash; undefined when the commit has no such file.
 * @throws {GitFailure}
 */
export function readFileAt(
  world: GitWorld,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string | undefined> {
  return withCommits(world, [commit], async (git) => {
    const { stdout } = await git({ args: ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path] });
    const file = parseTree(stdout).find(({ kind }) => kind === 'file' || kind === 'executable');
    if (file === undefined) return undefined;
    return (await git({ args: ['cat-file', 'blob', file.objectId] })).stdout;
  });
}

/**
 * Writes the files of a commit, by full hash, into a folder of their own. No hook runs, and files of Git LFS stay pointers.
 * @throws {GitFailure} nothing is left behind then
 */
export async function addWorktree(world: GitWorld, commit: string): Promise<Worktree> {
  const { git, scratch } = await openCommits(world, [commit]);
  try {
    const folder = join(scratch.folder, 'files');
    await git({ args: ['worktree', 'add', '--quiet', '--detach', folder, commit] });
    return { folder, remove: scratch.remove };
  } catch (error) {
    await scratch.remove();
    throw error;
  }
}

async function openCommits(world: GitWorld, commits: readonly string[]): Promise<Opened> {
  const scratch = await openScratch(world);
  try {
    const refspecs = await listMissing(world, commits);
    if (refspecs.length > 0) await fetchCommits(world, scratch, { refspecs, depth: 1, filter: 'blob:none' });
    // After the fetch: the remote would take it that the history of the checkout's commit is here too.
    await borrowObjects(world, scratch);
    return { git: gitOn(world, scratch), scratch };
  } catch (error) {
    await scratch.remove();
    throw error;
  }
}

function gitOn(world: GitWorld, { gitDir, remote }: Scratch): GitOnCommits {
  const promisor = ['-c', 'remote.origin.promisor=true', '-c', 'remote.origin.partialclonefilter=blob:none'];
  return (call) =>
    runGit(world, {
      ...call,
      gitDir,
      args: [...remote.args, ...promisor, ...call.args],
      env: remote.env,
      isRemote: true,
    });
}

async function listMissing(world: GitWorld, commits: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(commits)];
  const stdin = wanted.map((commit) => `${commit}^{tree}\n`).join('');
  // Outside of a repository, all are missing.
  const { stdout } = await runGit(world, { args: ['cat-file', '--batch-check'], stdin, exitCodes: [0, 128] });
  const lines = stdout.split('\n');
  return wanted.filter((_commit, index) => !/^[0-9a-f]+ tree /.test(lines[index] ?? ''));
}

async function borrowObjects(world: GitWorld, { gitDir }: Scratch): Promise<void> {
  const { stdout, exitCode } = await runGit(world, {
    args: ['rev-parse', '--git-path', 'objects'],
    exitCodes: [0, 128],
  });
  if (exitCode !== 0) return;
  await writeFile(join(gitDir, 'objects/info/alternates'), `${resolve(world.cwd, stdout.replace(/\n$/, ''))}\n`);
}
