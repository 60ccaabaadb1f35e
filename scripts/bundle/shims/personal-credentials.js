/**
 * Stands in for @aws-sdk/credential-provider-sso and -login. Their sessions are begun by a person in a browser, so a workflow has none; without
 * them and their clients each action that talks to AWS is 35 kB smaller to download. A profile that asks for them is refused in words.
 */
import { CredentialsProviderError } from '@smithy/core/config';

/** What profiles with `sso_session`, or `sso_start_url`, ask for. */
export const fromSSO = refuse('an IAM Identity Center session (sso_session, sso_start_url)');

/** What profiles with `login_session` ask for. */
export const fromLoginCredentials = refuse('a session of `aws login` (login_session)');

function refuse(session) {
  return ({ profile = process.env.AWS_PROFILE ?? 'default' } = {}) =>
    async () => {
      throw new CredentialsProviderError(
        `The AWS profile ${profile} wants ${session}, which a person begins in a browser: no workflow can use it.`,
        { tryNextLink: false },
      );
    };
}
