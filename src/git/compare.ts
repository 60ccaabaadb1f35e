/** The files that differ between a commit and its merge base with another. */
import type { ChangedFile, Comparison, GitWorld, HeadCommit } from './api.ts';
import { GitFailure } from './git-failure.ts';
import { fetchMergeBase, findMergeBase } from './merge-base.ts';
import { parseRawDiff } from './raw-diff.ts';
import { fetchCommits, withScratch } from './remote.ts';
import { runGit } from './run-git.ts';

/** The merge base and what changed since; `undefined` when the two commits share no history. */
export type Difference = { readonly mergeBase: string; readonly files: readonly ChangedFile[] } | undefined;

/** The commit that is checked out. */
export async function readHead(world: GitWorld): Promise<HeadCommit> {
  // Unlike `git log`, this shows the parents that a shallow clone has not.
  const { stdout } = await runGit(world, { args: ['cat-file', '--batch'], stdin: 'HEAD\n' });
  const sha = /^([0-9a-f]+) commit \d+\n/.exec(stdout)?.[1];
  if (sha === undefined) throw new GitFailure('not-a-repository', 'the checkout has no commit');
  const [header = ''] = stdout.slice(stdout.indexOf('\n') + 1).split('\n\n', 1);
  return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) };
}

/**
 * Compares a commit with its merge base: in the checkout when its history is deep enough, else in what is fetched for it.
 * @throws {GitFailure}
 */
export async function compareCommits(
  world: GitWorld,
  { base, head, firstDepth }: Pick<Comparison, 'base' | 'head'> & { readonly firstDepth: number },
): Promise<Difference> {
  const here = await compareInCheckout(world, { base, head });
  if (here !== undefined) return here;
  const found = await fetchMergeBase(world, { base, head, firstDepth });
  if (found.kind !== 'found') return undefined;
  // A repository that knows the commits without their folders would fetch these one at a time: an empty one gets them at once.
  return withScratch(world, async (scratch) => {
    const refspecs = [...new Set([found.sha, head])];
    await fetchCommits(world, scratch, { refspecs, depth: 1, filter: 'blob:none' });
    const files = await listDifferences(world, { mergeBase: found.sha, head, gitDir: scratch.gitDir });
    return { mergeBase: found.sha, files };
  });
}

/** undefined when the checkout does not know enough: mostly it has one commit. */
async function compareInCheckout(
  world: GitWorld,
  { base, head }: Pick<Comparison, 'base' | 'head'>,
): Promise<Difference> {
  try {
    const stdin = `${localName(base)}^{commit}\n${head}^{commit}\n`;
    const { stdout } = await runGit(world, { args: ['cat-file', '--batch-check'], stdin });
    const known = [...stdout.matchAll(/^([0-9a-f]+) commit \d+$/gm)].map(([, sha = '']) => sha);
    const [baseSha, headSha] = known;
    if (baseSha === undefined || headSha === undefined) return undefined;
    const found = await findMergeBase(world, { base: baseSha, head: headSha });
    if (found.kind !== 'found') return undefined;
    return { mergeBase: found.sha, files: await listDifferences(world, { mergeBase: found.sha, head: headSha }) };
  } catch (error) {
    // A checkout without folders (`filter: tree:0`), or none at all: the remote knows.
    if (error instanceof GitFailure && error.kind !== 'git-missing') return undefined;
    throw error;
  }
}

/** A branch of the remote, as the checkout calls it. */
function localName(base: string): string {
  if (/^[0-9a-f]{40,64}$/.test(base) || base.startsWith('refs/tags/')) return base;
  return `refs/remotes/origin/${base.replace(/^refs\/heads\//, '')}`;
}

interface Trees {
  readonly mergeBase: string;
  readonly head: string;
  readonly gitDir?: string;
}

/**
 * Only folders are read: without a search for renames no file's content is needed. `.gitmodules` of the pull request may ask to overlook a
 * submodule, which `--ignore-submodules=none` overrules.
 */
async function listDifferences(world: GitWorld, { mergeBase, head, gitDir }: Trees): Promise<ChangedFile[]> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  const { stdout } = await runGit(world, {
    args: [...args, mergeBase, head, '--'],
    ...(gitDir !== undefined && { gitDir }),
  });
  return parseRawDiff(stdout);
}
