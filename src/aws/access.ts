/** How an action reaches AWS: region, credentials, retries. One value for every client of a run. */
import { realClock } from '../time/clock.ts';
import type { Clock } from '../time/clock.ts';
import { parseRegion } from './region.ts';
import { requestLimits } from './request-limits.ts';
import type { RequestLimits } from './request-limits.ts';
import type { AwsCredentials } from './web-identity.ts';

/** Longer than AWS takes for any call. */
const ANSWER_MS = 30_000;

/** The part of an AWS SDK client's configuration that all our clients share. */
export interface AwsAccess {
  readonly region: string;
  /** Left out: the SDK's default chain (environment, shared configuration, container or instance role). */
  readonly credentials?: () => Promise<AwsCredentials>;
  /** Tries of one call, the first included. The watchers go on after a call that failed for good reasons only. */
  readonly maxAttempts: number;
  readonly requestHandler: RequestLimits;
}

/** What {@link awsAccess} decides from. */
export interface AwsAccessOptions {
  /** Input `aws-region`; else AWS_REGION or AWS_DEFAULT_REGION of the environment. */
  readonly awsRegion: string | undefined;
  /** Input `role-to-assume`: taken by OIDC. Left out: the environment's credentials. */
  readonly roleToAssume: string | undefined;
  /** Name of the role's session, for CloudTrail: the action's name and the run. */
  readonly sessionName: string;
  readonly idToken: (audience: string) => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Region and credentials for the run's clients. Nothing is called here: a role is assumed at the first request, and again before it expires.
 * @throws {ActionError} aws-region-missing
 */
export function awsAccess(options: AwsAccessOptions): AwsAccess {
  const region = parseRegion(options.awsRegion, options.env);
  const shared = { region, maxAttempts: 5, requestHandler: requestLimits(ANSWER_MS) };
  const { roleToAssume, idToken, sessionName } = options;
  if (roleToAssume === undefined) return shared;
  return {
    ...shared,
    credentials: shareCredentials(async () => {
      const { assumeRoleWithOidc } = await import('./web-identity.ts');
      return assumeRoleWithOidc({ roleArn: roleToAssume, region, idToken, sessionName });
    }),
  };
}

/** The SDK asks for new credentials five minutes before the old ones expire; so long ours must last to be given out again. */
const RENEWAL_MS = 5 * 60_000;

/** One set of credentials for all clients of a run: each client asks by itself, and several ask at once. */
export function shareCredentials(
  assume: () => Promise<AwsCredentials>,
  clock: Clock = realClock,
): () => Promise<AwsCredentials> {
  let shared: Promise<AwsCredentials> | undefined;
  let renewAtMs = Infinity;
  return () => {
    if (shared === undefined || clock.now() >= renewAtMs) {
      renewAtMs = Infinity;
      const assumed = assume();
      shared = assumed;
      assumed.then(
        ({ expiration }) => void (renewAtMs = (expiration?.getTime() ?? Infinity) - RENEWAL_MS),
        () => void (shared = undefined),
      );
    }
    return shared;
  };
}
