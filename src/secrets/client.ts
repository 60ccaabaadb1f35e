/** Secrets Manager over the AWS SDK: the only importer of its client. */
import {
  DescribeSecretCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import type { Secret, SecretsApi } from './api.ts';

/** Secrets Manager of one region with one run's credentials. */
export function createSecretsApi(access: AwsAccess): SecretsApi {
  const client = new SecretsManagerClient(access);
  return { describeSecret: ({ secretId }) => describeSecret(client, secretId) };
}

async function describeSecret(client: SecretsManagerClient, secretId: string): Promise<Secret | undefined> {
  try {
    const secret = await client.send(new DescribeSecretCommand({ SecretId: secretId }));
    return {
      arn: secret.ARN ?? secretId,
      versions: new Map(Object.entries(secret.VersionIdsToStages ?? {})),
      deletedAtMs: secret.DeletedDate?.getTime(),
    };
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw toActionError(error, { permission: 'secretsmanager:DescribeSecret', resource: secretId });
  }
}
