/** What a run changes: learnt by git, else from GitHub's list of the pull request's files, else everything counts. */
import { ActionError, messageOf } from '../errors.ts';
import type { GithubApi, PullRequestFile } from '../github/api.ts';
import type { ChangeRange, ChangedFile, Changes, Comparison, GitWorld, HeadCommit, RunFacts } from './api.ts';
import { readChangeRange } from './change-range.ts';
import { compareCommits, readHead } from './compare.ts';
import type { Difference } from './compare.ts';
import { GitFailure } from './git-failure.ts';

/** What {@link learnChanges} is asked. */
export interface ChangesQuestion {
  readonly run: RunFacts;
  /** The input `base`: a full hash, a branch or a tag to compare with; empty: what the event names. */
  readonly base: string;
  /** The way back when git cannot tell; left out: there is none. */
  readonly github?: Pick<GithubApi, 'listPullRequestFiles'>;
  /** Commits fetched at first from each side; 256 when left out. */
  readonly firstDepth?: number;
}

/** GitHub lists no more (REST API, "List pull requests files"). */
const MOST_LISTED = 3000;
const FIRST_DEPTH = 256;

/**
 * Learns what a run changes. It never tells less than that: what cannot be learnt makes the scope `all`, with the cause as a warning.
 * @throws {ActionError} base-commit-gone when the remote has no such commit as the user names
 */
export async function learnChanges(world: GitWorld, question: ChangesQuestion): Promise<Changes> {
  const { run, base } = question;
  const head = await findHead(world);
  return followRange(world, question, readChangeRange({ run, base, head }));
}

/** undefined: there is no git, or no repository; the event tells the commit. */
async function findHead(world: GitWorld): Promise<HeadCommit | undefined> {
  try {
    return await readHead(world);
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

async function followRange(world: GitWorld, question: ChangesQuestion, range: ChangeRange): Promise<Changes> {
  if (range.kind === 'all') return everything(range.reason);
  if (range.kind === 'none') return { ...everything(range.reason), scope: 'changed' };
  const { firstDepth = FIRST_DEPTH, github } = question;
  let difference: Difference;
  try {
    difference = await compareCommits(world, { ...range, firstDepth });
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.kind === 'commit-gone' && range.isGiven === true) throw baseGone(range, error);
    if (error.kind === 'commit-gone' && range.otherwise !== undefined) {
      return followRange(world, question, range.otherwise);
    }
    return askGithub(range, { github, cause: error.message });
  }
  const isBehind = range.otherwise !== undefined && difference?.mergeBase !== range.base;
  if (range.otherwise !== undefined && isBehind) return followRange(world, question, range.otherwise);
  if (difference === undefined) return everything(`${range.what}: the two commits share no history`);
  return { scope: 'changed', ...difference, source: 'git', reason: range.what, warnings: [] };
}

function everything(reason: string, warnings: readonly string[] = []): Changes {
  return { scope: 'all', files: [], mergeBase: '', source: 'none', reason, warnings };
}

function baseGone({ base }: Comparison, cause: GitFailure): ActionError {
  return new ActionError({
    code: 'base-commit-gone',
    message: `The input base is ${base}, and the repository on GitHub has no such commit, branch or tag (${cause.message}).`,
    fix: 'Set the input `base` to the full hash of a commit that is on a branch, or to the name of a branch or tag; a force-push takes commits away.',
    cause,
  });
}

async function askGithub(
  { what, pullRequest }: Comparison,
  { github, cause }: { readonly github: ChangesQuestion['github']; readonly cause: string },
): Promise<Changes> {
  const unknown = `${what}: what it changes is not known`;
  if (github === undefined || pullRequest === undefined) {
    return everything(unknown, [`Git could not compare the commits (${cause}), so everything is checked.`]);
  }
  const told = `Git could not compare the commits (${cause})`;
  try {
    const listed = await github.listPullRequestFiles(pullRequest.number);
    const gap = findGap(listed.length, pullRequest.changedFiles);
    if (gap !== undefined) return everything(unknown, [`${told}, and ${gap}, so everything is checked.`]);
    const warnings = [`${told}; the changed files come from GitHub's list of the pull request's files.`];
    return {
      scope: 'changed',
      files: splitRenames(listed),
      mergeBase: '',
      source: 'files-api',
      reason: what,
      warnings,
    };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return everything(unknown, [`${told}, and GitHub not list the files: ${messageOf(error)} Everything is checked.`]);
  }
}

/** Why GitHub's list may not hold all files. */
function findGap(listed: number, expected: number | undefined): string | undefined {
  if (listed >= MOST_LISTED) return `GitHub lists no more than ${MOST_LISTED} files of a pull request`;
  if (expected === undefined || expected === listed) return undefined;
  return `GitHub lists ${listed} files of the pull request, which had ${expected} when the run began`;
}

function splitRenames(listed: readonly PullRequestFile[]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const { filename: path, status, previousFilename } of listed) {
    if (status === 'renamed' && previousFilename !== undefined && !files.has(previousFilename)) {
      files.set(previousFilename, { path: previousFilename, status: 'deleted' });
    }
    files.set(path, { path, status: STATUSES[status] ?? 'modified' });
  }
  return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** GitHub's words; a changed mode (`changed`) is a modification in git's. */
const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  added: 'added',
  copied: 'added',
  renamed: 'added',
  removed: 'deleted',
};
