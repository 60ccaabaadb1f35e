/** Credentials of a role by GitHub's OIDC token. Loaded only when `role-to-assume` is given. */
import { fromWebToken } from '@aws-sdk/credential-provider-web-identity';

import { ActionError, messageOf } from '../errors.ts';
import { isTransientAwsError, toActionError } from './aws-error.ts';
import { requestLimits } from './request-limits.ts';

/** Temporary credentials, in the shape the SDK's clients take. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Which role, for whom. */
export interface OidcRole {
  readonly roleArn: string;
  readonly region: string;
  readonly sessionName: string;
  /** Throws ActionErrors, which tell a missing permission and trouble of GitHub's apart. */
  readonly idToken: (audience: string) => Promise<string>;
}

/**
 * Assumes a role with the run's OIDC token (STS AssumeRoleWithWebIdentity). The credentials stay in this process.
 * @throws {ActionError} oidc-token-missing, oidc-token-unavailable, role-not-assumed, or why AWS does not answer now: aws-throttled, aws-unavailable, aws-unreachable
 */
export async function assumeRoleWithOidc(role: OidcRole): Promise<AwsCredentials> {
  const webIdentityToken = await readIdToken(role);
  try {
    return await fromWebToken({
      roleArn: role.roleArn,
      webIdentityToken,
      roleSessionName: role.sessionName.replaceAll(/[^\w+=,.@-]/g, '-').slice(0, 64),
      clientConfig: { region: role.region, maxAttempts: 5, requestHandler: requestLimits(10_000) },
    })();
  } catch (error) {
    // What may pass by itself says nothing about the role; a watcher asks again.
    if (isTransientAwsError(error))
      throw toActionError(error, { permission: 'sts:AssumeRoleWithWebIdentity', resource: role.roleArn });
    throw new ActionError({
      code: 'role-not-assumed',
      message: `AWS did not give the role ${role.roleArn} to this job: ${messageOf(error)}`,
      fix:
        'Check that the role exists and that its trust policy accepts this repository: the `sub` of the token is `repo:ORG/REPO:...`, ' +
        'or `repo:ORG@ID/REPO@ID:...` in repositories made or renamed since 15 July 2026; with an environment it ends in `:environment:NAME`.',
      cause: error,
    });
  }
}

async function readIdToken({ idToken, roleArn }: OidcRole): Promise<string> {
  try {
    return await idToken('sts.amazonaws.com');
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { code, message, fix } = error;
    throw new ActionError({ code, message: `The role ${roleArn} cannot be assumed. ${message}`, fix, cause: error });
  }
}
