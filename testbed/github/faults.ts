/** Faults that are put in front of the API. */
import { GithubError, notFound } from './github-error.ts';

/** A fault that is put in front of the next matching requests. */
export interface GithubFault {
  method?: string;
  /** Part of the path, or a pattern of it. */
  path?: string | RegExp;
  /** How many requests it meets. */
  times: number;
  kind:
    | 'server-error'
    | 'secondary-rate-limit'
    | 'rate-limit'
    | 'reset'
    | 'slow'
    /** The request is done, and its answer is a 502. */
    | 'lost-answer'
    | 'not-found'
    | 'forbidden'
    | 'unauthorized';
  /** Real milliseconds of a slow or lost answer. */
  ms?: number;
  /** Matching requests that pass before it begins. */
  afterCalls?: number;
}

/** The fault that meets this request, counted down; undefined when none does. */
export function takeFault(faults: GithubFault[], method: string, path: string): GithubFault | undefined {
  for (const fault of faults) {
    const here =
      fault.path === undefined || (typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path));
    if (fault.times <= 0 || !here || (fault.method !== undefined && fault.method !== method)) continue;
    if ((fault.afterCalls ?? 0) > 0) {
      fault.afterCalls = (fault.afterCalls ?? 0) - 1;
      continue;
    }
    fault.times -= 1;
    return fault;
  }
  return undefined;
}

/** @throws {GithubError} what the fault looks like to a client. A slow answer is a good one, and a lost one is lost only when it is there. */
export function raiseFault({ kind }: GithubFault, headers: Record<string, string>): void {
  switch (kind) {
    case 'server-error':
      throw new GithubError(502, 'Server Error');
    case 'secondary-rate-limit':
      headers['retry-after'] = '1';
      throw new GithubError(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      );
    case 'rate-limit':
      Object.assign(headers, {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-resource': 'core',
      });
      throw new GithubError(403, 'API rate limit exceeded for installation.');
    case 'not-found':
      throw notFound();
    case 'forbidden':
      throw new GithubError(403, 'Resource not accessible by integration');
    case 'unauthorized':
      throw new GithubError(401, 'Bad credentials');
    case 'slow':
    case 'lost-answer':
    case 'reset':
      break;
  }
}
