/** Events about a pull request, with the commits and refs that GitHub makes for them in the repository. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalGithub } from '../github/local-github.ts';
import type { WorkflowTrigger } from './run-context.ts';

const run = promisify(execFile);

/** A pull request of a branch or a commit. */
export interface PullRequestOptions {
  github: LocalGithub;
  /** Folder of the repository; what is on its disk now counts. */
  directory: string;
  /** Branch it goes into. */
  base: string;
  /** Branch it comes from; for a fork's a commit, since the branch lies in another repository. */
  head: string;
  /** Number of a pull request that is open: its head has a new commit. */
  number?: number;
  /** `owner/name` of the fork it comes from. */
  fork?: string;
  actor?: string;
}

/**
 * Opens a pull request on the local GitHub, or pushes to one, and merges its head into its base as GitHub does in advance.
 *
 * @returns the event, whose commit is the merge `refs/pull/N/merge`
 * @throws {Error} when git cannot merge the two: on GitHub no workflow runs then.
 */
export async function pullRequestEvent(options: PullRequestOptions): Promise<WorkflowTrigger & { number: number }> {
  const { github, directory, base, head, fork, actor = 'grace' } = options;
  const repository = github.world.repository(github.env['GITHUB_REPOSITORY']);
  repository.seed(directory);
  const { fullName, issues } = repository;
  const number = options.number ?? issues.openPull({ title: `Merge ${head}`, head, base, user: actor }).number;
  const headSha = await git(directory, 'rev-parse', '--verify', `${head}^{commit}`);
  const baseSha = await git(directory, 'rev-parse', '--verify', `refs/heads/${base}`);
  const sha = await mergeInAdvance(directory, {
    base: baseSha,
    head: headSha,
    message: `Merge ${headSha} into ${baseSha}`,
  });
  const ref = `refs/pull/${number}/merge`;
  await git(directory, 'update-ref', `refs/pull/${number}/head`, headSha);
  await git(directory, 'update-ref', ref, sha);
  repository.seed(directory);
  const own = { full_name: fullName, fork: false };
  const payload = {
    action: options.number === undefined ? 'opened' : 'synchronize',
    number,
    pull_request: {
      number,
      head: { ref: head, sha: headSha, repo: fork === undefined ? own : { full_name: fork, fork: true } },
      base: { ref: base, sha: baseSha, repo: own },
    },
  };
  return { name: 'pull_request', ref, sha, actor, payload, number };
}

/** Puts a pull request into the merge queue. @returns the event, whose commit is the one that the base branch would become. */
export async function mergeGroupEvent(
  options: Pick<PullRequestOptions, 'github' | 'directory' | 'base' | 'head'> & { number: number },
): Promise<WorkflowTrigger> {
  const { github, directory, base, head, number } = options;
  const baseSha = await git(directory, 'rev-parse', '--verify', `refs/heads/${base}`);
  const headSha = await git(directory, 'rev-parse', '--verify', `${head}^{commit}`);
  const message = `Merge pull request #${number} from ${head}`;
  const sha = await mergeInAdvance(directory, { base: baseSha, head: headSha, message });
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  await git(directory, 'update-ref', ref, sha);
  github.world.repository(github.env['GITHUB_REPOSITORY']).seed(directory);
  const group = { head_sha: sha, head_ref: ref, base_sha: baseSha, base_ref: `refs/heads/${base}` };
  return {
    name: 'merge_group',
    ref,
    sha,
    actor: 'github-merge-queue[bot]',
    payload: { action: 'checks_requested', merge_group: { ...group, head_commit: { id: sha, message } } },
  };
}

/** The merge is made in a work tree of its own: what the repository's folder has checked out stays. */
async function mergeInAdvance(
  directory: string,
  { base, head, message }: { base: string; head: string; message: string },
): Promise<string> {
  const tree = join(await mkdtemp(join(tmpdir(), 'merge-')), 'tree');
  await git(directory, 'worktree', 'add', '-q', '--detach', tree, base);
  try {
    await git(tree, 'merge', '-q', '--no-ff', '--no-edit', '-m', message, head);
    return await git(tree, 'rev-parse', 'HEAD');
  } finally {
    await git(directory, 'worktree', 'remove', '--force', tree);
  }
}

async function git(directory: string, ...args: string[]): Promise<string> {
  const person = { NAME: 'GitHub', EMAIL: 'noreply@github.com' };
  const identity = Object.entries(person).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  // Neither hooks nor signing keys of the machine's user belong to this repository.
  const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const env = { ...process.env, ...own, ...Object.fromEntries(identity) };
  return (await run('git', ['-C', directory, ...args], { env })).stdout.trim();
}
