/** Which two commits tell what a run changes. Pure. */
import * as v from 'valibot';

import type { ChangeRange, HeadCommit, RunFacts } from './api.ts';

/** What {@link readChangeRange} decides on. */
export interface RangeFacts {
  readonly run: RunFacts;
  /** The input `base`: a commit or a branch to compare with; empty: what the event names. */
  readonly base: string;
  /** undefined: there is no repository to ask. */
  readonly head: HeadCommit | undefined;
}

const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));

const pullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    changed_files: v.optional(v.number()),
    base: v.object({ sha, ref: v.string() }),
    head: v.object({ sha }),
  }),
});
const pushEvent = v.object({
  before: sha,
  after: sha,
  forced: v.optional(v.boolean(), false),
  deleted: v.optional(v.boolean(), false),
  repository: v.optional(v.object({ default_branch: v.optional(v.string()) })),
});
const mergeGroupEvent = v.object({ merge_group: v.object({ base_sha: sha, base_ref: v.string() }) });

/** Whether a text can name the commit to compare with: a full hash, or a branch or tag of the remote. */
export function isRevision(text: string): boolean {
  return /^[\w][\w./+@#=-]*$/.test(text) && !/\.\.|@\{|\/\/|\.lock$|[./]$/.test(text);
}

/** Decides what to compare with what: what the user names, else what the event tells (GitHub docs, "Webhook events and payloads"). */
export function readChangeRange(facts: RangeFacts): ChangeRange {
  const { run, base } = facts;
  if (base !== '') {
    const name = base.replace(/^origin\//, '');
    return { kind: 'compare', base: name, head: headSha(facts), what: `compared with ${base}`, isGiven: true };
  }
  if (/^pull_request(?:_|$)/.test(run.eventName)) return readPullRequest(facts);
  if (run.eventName === 'push') return readPush(facts);
  if (run.eventName === 'merge_group') return readMergeGroup(facts);
  return all(`a run by ${run.eventName === '' ? 'hand' : run.eventName} names no commit to compare with`);
}

/** The base branch may have moved between the event and the merge commit: the commit that is checked out tells what was merged. */
function readPullRequest({ run, head }: RangeFacts): ChangeRange {
  const { output, success } = v.safeParse(pullRequestEvent, run.event);
  if (!success) return all(`the event ${run.eventName} names no pull request`);
  const { number, base, head: tip, changed_files: changedFiles } = output.pull_request;
  const common = { kind: 'compare', pullRequest: { number, changedFiles } } as const;
  const what = `pull request ${number} into ${base.ref}`;
  if (head === undefined || head.sha === tip.sha) return { ...common, base: base.sha, head: tip.sha, what };
  const [first, second, third] = head.parents;
  const isMerge = first !== undefined && second !== undefined && third === undefined;
  if (isMerge && (second === tip.sha || head.sha === run.sha)) return { ...common, base: first, head: second, what };
  return all(`the commit that is checked out is neither the head nor the merge commit of pull request ${number}`);
}

function readPush(facts: RangeFacts): ChangeRange {
  const { run } = facts;
  const { output: push, success } = v.safeParse(pushEvent, run.event);
  if (!success) return all('the event push names no commits');
  const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1];
  if (push.deleted || isZero(push.after)) return { kind: 'none', reason: 'the branch was deleted' };
  if (branch === undefined) return all('a tag names a version, and no commit to compare it with');
  const isNew = isZero(push.before);
  const defaultBranch = push.repository?.default_branch;
  const head = headSha(facts);
  const whole = compareWithDefault({ branch, defaultBranch, head, deed: isNew ? 'first push' : 'force-push' });
  if (isNew || push.forced) return whole;
  const what = `push to ${branch}`;
  return { kind: 'compare', base: push.before, head, what, otherwise: whole };
}

interface WholeBranch {
  readonly branch: string;
  readonly defaultBranch: string | undefined;
  readonly head: string;
  readonly deed: 'first push' | 'force-push';
}

/**
 * What was there before a force-push tells nothing: it may have been red, and the commits that go back to an older state of a file may
 * never have been checked together. All that the branch has over the default branch does.
 */
function compareWithDefault({ branch, defaultBranch, head, deed }: WholeBranch): ChangeRange {
  if (defaultBranch === undefined) return all(`the event of the ${deed} names no default branch to compare with`);
  if (branch === defaultBranch) return all(`${deed} of the default branch ${branch}`);
  const what = `${deed} of ${branch}, compared with ${defaultBranch}`;
  return { kind: 'compare', base: `refs/heads/${defaultBranch}`, head, what };
}

function readMergeGroup(facts: RangeFacts): ChangeRange {
  const { output, success } = v.safeParse(mergeGroupEvent, facts.run.event);
  if (!success) return all('the event merge_group names no base commit');
  const { base_sha: base, base_ref: ref } = output.merge_group;
  const what = `merge group into ${ref.replace(/^refs\/heads\//, '')}`;
  const otherwise = all('the commit that is checked out is not of the merge group');
  return { kind: 'compare', base, head: headSha(facts), what, otherwise };
}

function headSha({ run, head }: RangeFacts): string {
  return head?.sha ?? run.sha;
}

function isZero(hash: string): boolean {
  return /^0+$/.test(hash);
}

function all(reason: string): ChangeRange {
  return { kind: 'all', reason };
}
