/** What the event says about the run: tags, caches and whether to push depend on it. Pure. */
import * as v from 'valibot';

import type { GithubRun } from '../../../src/action/github-run.ts';
import { formatInstant } from '../../../src/time/clock.ts';
import type { TagFacts } from './tag-template.ts';

/** The part of a webhook payload that is read here, without trust. */
const EventSchema = v.object({
  number: v.fallback(v.optional(v.number()), undefined),
  repository: v.fallback(v.optional(v.object({ default_branch: v.optional(v.string()) })), undefined),
  pull_request: v.fallback(
    v.optional(
      v.object({
        base: v.object({ ref: v.string() }),
        head: v.object({ ref: v.string(), repo: v.nullish(v.object({ full_name: v.string() })) }),
      }),
    ),
    undefined,
  ),
});

/** Whether the run belongs to a pull request from another repository: it has no credentials, and its code is not trusted. */
export function isForkPullRequest(run: GithubRun): boolean {
  const { pull_request: pull } = v.parse(EventSchema, run.event);
  // The head repository is null when the fork has been deleted.
  return run.eventName.startsWith('pull_request') && pull !== undefined && pull.head.repo?.full_name !== run.repository;
}

/** Which branches' layer caches may be read, best first, and whether this run may write one. */
export function cacheBranches(run: GithubRun): {
  readonly read: readonly string[];
  readonly write: string | undefined;
} {
  const { pull_request: pull, repository } = v.parse(EventSchema, run.event);
  const defaultBranch = repository?.default_branch ?? 'main';
  // A pull request only reads: what it could write, later builds of protected branches would trust.
  if (pull !== undefined) return { read: [...new Set([pull.base.ref, defaultBranch])], write: undefined };
  const branch = run.refName === '' ? defaultBranch : run.refName;
  return { read: [...new Set([branch, defaultBranch])], write: branch };
}

/** The values of the tag placeholders. */
export function tagFacts(
  run: GithubRun,
  given: { sha: string | undefined; environment: string; nowMs: number },
): TagFacts {
  const { number, pull_request: pull } = v.parse(EventSchema, run.event);
  return {
    sha: given.sha ?? run.sha,
    date: formatInstant(given.nowMs).slice(0, 10).replaceAll('-', ''),
    environment: given.environment,
    branch: pull?.head.ref ?? run.refName,
    run: run.runId === '' ? '' : `${run.runId}-${run.runAttempt}`,
    pr: number === undefined ? '' : String(number),
  };
}
