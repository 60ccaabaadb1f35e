/** Faults of calls to AWS that may pass by themselves; the token that the credentials are made of is part of a call. */
import { ActionError } from '../errors.ts';

const PASSING = new Set([
  'aws-throttled',
  'aws-unavailable',
  'aws-unreachable',
  'aws-answer-incomplete',
  'oidc-token-unavailable',
]);

/** Whether a call that failed may succeed a little later. */
export function isPassingFault(error: unknown): error is ActionError {
  return error instanceof ActionError && PASSING.has(error.code);
}
