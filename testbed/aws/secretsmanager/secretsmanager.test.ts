import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
  paginateListSecrets,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';

const start = Date.parse('2026-11-21T10:00:00Z');

let aws: LocalAws;
let client: SecretsManagerClient;

beforeEach(async () => {
  aws = await startLocalAws({ clock: manualClock(start), randomThrottle: false });
  client = new SecretsManagerClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
});

afterEach(() => aws.close());

const describeSecret = (SecretId: string) => client.send(new DescribeSecretCommand({ SecretId }));

test('a secret is described by name, ARN and ARN without its last characters, and never with its value', async () => {
  const { ARN = '' } = await client.send(new CreateSecretCommand({ Name: 'prod/api', SecretString: 'hunter2' }));
  expect(ARN).toMatch(/^arn:aws:secretsmanager:us-east-1:123456789012:secret:prod\/api-[A-Za-z0-9]{6}$/);
  for (const id of ['prod/api', ARN, ARN.slice(0, -7)]) {
    const described = await describeSecret(id);
    expect(described).toMatchObject({ ARN, Name: 'prod/api', CreatedDate: new Date(start) });
    expect(JSON.stringify(described)).not.toContain('hunter2');
  }
  expect(aws.violations).toEqual([]);
});

test.each(['prod/other', 'prod/api-', 'prod'])('the name %s does not resolve', async (id) => {
  aws.account().secrets.createSecret('prod/api');
  await expect(describeSecret(id)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  });
});

test('an ARN with a JSON key behind it does not resolve', async () => {
  const { arn } = aws.account().secrets.createSecret('prod/api');
  await expect(describeSecret(`${arn}:PASSWORD::`)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a deleted secret is still described, with the date, and no longer listed', async () => {
  const { secrets } = aws.account();
  for (const name of ['a', 'b', 'c', 'd']) secrets.createSecret(name);
  await client.send(new DeleteSecretCommand({ SecretId: 'b' }));
  expect((await describeSecret('b')).DeletedDate).toEqual(new Date(start));
  const names: (string | undefined)[] = [];
  for await (const page of paginateListSecrets({ client }, {})) {
    expect(page.SecretList?.length).toBeLessThanOrEqual(2);
    names.push(...(page.SecretList ?? []).map(({ Name }) => Name));
  }
  expect(names).toEqual(['a', 'c', 'd']);
  expect(aws.violations).toEqual([]);
});

test('a denial is AccessDeniedException, and values are no operation of the bed', async () => {
  aws.account().secrets.createSecret('prod/api');
  aws.addFault({
    service: 'secretsmanager',
    operation: 'DescribeSecret',
    kind: 'access-denied',
    times: Number.POSITIVE_INFINITY,
  });
  await expect(describeSecret('prod/api')).rejects.toThrow('not authorized to perform: secretsmanager:DescribeSecret');
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'prod/api' }))).rejects.toMatchObject({
    name: 'UnknownOperationException',
  });
});
