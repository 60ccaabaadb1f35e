/** What an answer of AWS must hold. */
import { ActionError } from '../errors.ts';
import type { AwsDeed } from './aws-error.ts';

/**
 * A member of an answer that AWS always gives.
 * @throws {ActionError} aws-answer-incomplete when it is missing: something between the runner and AWS may have answered
 */
export function present<T>(value: T | undefined, deed: AwsDeed, member: string): T {
  if (value === undefined) throw incomplete(deed, `"${member}"`);
  return value;
}

/** An answer that says yes, and lacks what was asked for. */
export function incomplete({ permission, resource }: AwsDeed, what: string): ActionError {
  return new ActionError({
    code: 'aws-answer-incomplete',
    message: `AWS answered ${permission} on ${resource} without ${what}, so what it made of the call is not known.`,
    fix: 'Look at what was to be changed in the console, and at what stands between the runner and AWS (proxy, AWS_ENDPOINT_URL); then run the job again: it goes on where AWS is.',
  });
}
