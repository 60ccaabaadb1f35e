/** GitHub's refusals in our words. */
import * as v from 'valibot';

import { ActionError, messageOf } from '../errors.ts';

/** A permission of GITHUB_TOKEN as `permissions:` writes it: `deployments: write`. */
type Permission = `${string}: ${'read' | 'write'}`;

/** An answer that is no success, as octokit throws it. Header names are lower case. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

const refusalSchema = v.object({
  status: v.number(),
  message: v.string(),
  response: v.optional(v.object({ headers: v.record(v.string(), v.union([v.string(), v.number(), v.undefined()])) })),
});

/** Reads what octokit threw; undefined when GitHub did not answer at all. */
export function readRefusal(error: unknown): Refusal | undefined {
  const result = v.safeParse(refusalSchema, error);
  // octokit gives 500 to errors of the network, which come without a response.
  if (!result.success || result.output.response === undefined) return undefined;
  const { status, message, response } = result.output;
  const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value ?? '')]);
  return { status, message, headers: Object.fromEntries(headers) };
}

/** Whether GitHub refused because of a primary or secondary rate limit (GitHub docs, "Rate limits for the REST API"). */
export function isRateLimit({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message);
}

/** Milliseconds that GitHub asks to wait; undefined when it names no time. */
export function askedWaitMs({ headers }: Refusal, nowMs: number): number | undefined {
  const retryAfter = Number(headers['retry-after']);
  if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1000);
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - nowMs);
  return undefined;
}

/** Whether trying again may help: GitHub did not answer, had an error of its own, or limits the rate. */
export function isPassing(refusal: Refusal | undefined): boolean {
  return refusal === undefined || refusal.status >= 500 || isRateLimit(refusal);
}

/** What was asked, for the error that tells of its failure. */
export interface Question {
  /** "read the check runs of the commit". */
  readonly deed: string;
  /** What GITHUB_TOKEN needs for it. */
  readonly permission: Permission;
}

/** The error of a call that failed for good. */
export function describeRefusal(error: unknown, { deed, permission }: Question): ActionError {
  const refusal = readRefusal(error);
  if (refusal === undefined) {
    return new ActionError({
      code: 'github-unavailable',
      message: `GitHub did not answer when asked to ${deed}: ${messageOf(error)}`,
      fix: 'Run the job again; when it goes on, look at https://www.githubstatus.com.',
      cause: error,
    });
  }
  const said = `GitHub answered ${refusal.status} when asked to ${deed}: ${refusal.message}`;
  return new ActionError({ ...classify(refusal, permission), message: said, cause: error });
}

function classify(refusal: Refusal, permission: Permission): { code: string; fix: string } {
  if (isRateLimit(refusal)) {
    return {
      code: 'github-rate-limited',
      fix: 'Run the job again later: all workflows of a repository share 1000 requests an hour.',
    };
  }
  if (refusal.status >= 500) {
    return {
      code: 'github-unavailable',
      fix: 'Run the job again; when it goes on, look at https://www.githubstatus.com.',
    };
  }
  if (refusal.status === 401) {
    return {
      code: 'github-token-refused',
      fix: 'Pass a valid token as `github-token`; `${{ github.token }}` is valid while the job runs.',
    };
  }
  if (refusal.status === 403) {
    return {
      code: 'github-permission-missing',
      fix: `Add \`${permission}\` under \`permissions:\` of the job that runs this step, and of the job that calls the reusable workflow.`,
    };
  }
  if (refusal.status === 404) {
    return {
      code: 'github-not-found',
      fix: `Check that it exists; GitHub also answers so when the token may not see it: the job needs \`${permission}\` under \`permissions:\`.`,
    };
  }
  return {
    code: 'github-request-refused',
    fix: 'Read what GitHub said above; when it makes no sense to you, report it with the log.',
  };
}
