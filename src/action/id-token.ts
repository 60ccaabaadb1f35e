/** The job's OIDC token of GitHub: no permission to ask for one, or a token service that has trouble, are two things. */
import { ActionError, messageOf } from '../errors.ts';
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';

/** Where tokens come from. */
export interface IdTokenSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Asks GitHub once (`getIDToken` of @actions/core). */
  readonly request: (audience: string) => Promise<string>;
}

/** One try; @actions/core itself repeats a 502, 503 or 504 for about ten seconds of it, and waits three minutes for a silent server. */
const TRY_LIMIT_MS = 20_000;
const PATIENCE = { attempts: 4, baseMs: 1000, capMs: 8000 };

/**
 * An OIDC token for `audience`. Does not end with a cancelled run: what tidies up after it needs credentials too.
 * @throws {ActionError} oidc-token-missing when the job may not ask for one; oidc-token-unavailable when GitHub gives none
 */
export async function readIdToken(audience: string, source: IdTokenSource): Promise<string> {
  // The runner sets it for jobs with `id-token: write`, and for no other (docs, "OpenID Connect reference").
  if ((source.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
    throw new ActionError({
      code: 'oidc-token-missing',
      message: 'This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).',
      fix: 'Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow).',
    });
  }
  try {
    return await retry({ ...PATIENCE, clock: source.clock, shouldRetry: mayPass }, () => requestOnce(audience, source));
  } catch (error) {
    throw new ActionError({
      code: 'oidc-token-unavailable',
      message: `GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(error)}.`,
      fix: 'Look at https://www.githubstatus.com, then run the job again. The permissions need no change.',
      cause: error,
    });
  }
}

async function requestOnce(audience: string, { clock, request }: IdTokenSource): Promise<string> {
  const end = new AbortController();
  const late = clock.sleep(TRY_LIMIT_MS, end.signal).then(() => {
    throw new Error(`no answer within ${TRY_LIMIT_MS / 1000} seconds`);
  });
  try {
    return await Promise.race([request(audience), late]);
  } finally {
    end.abort();
  }
}

/** Trouble of the server, of the network, or too many requests; a refusal stays one. */
function mayPass(error: unknown): boolean {
  const status = readStatus(error);
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

/** @actions/core tells the HTTP status in the text of its error alone; a fault of the network has none. */
function readStatus(error: unknown): number | undefined {
  const [, status] = /Error Code : (\d{3})/.exec(messageOf(error)) ?? [];
  return status === undefined ? undefined : Number(status);
}

function tell(error: unknown): string {
  const status = readStatus(error);
  return status === undefined ? messageOf(error).replaceAll(/\s+/g, ' ') : `it answered with status ${status}`;
}
