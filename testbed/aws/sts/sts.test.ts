import { ECRClient, DescribeRepositoriesCommand } from '@aws-sdk/client-ecr';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { AssumeRoleWithWebIdentityCommandInput } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const issuer = 'https://token.actions.githubusercontent.com';
const roleArn = 'arn:aws:iam::222222222222:role/ci/deploy';

let clock: ManualClock;
let aws: LocalAws;
let sts: STSClient;
const keys = { privateKey: undefined as CryptoKey | undefined, jwk: {} as JWK };

beforeEach(async () => {
  clock = manualClock(start);
  aws = await startLocalAws({ clock, randomThrottle: false });
  sts = new STSClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
  if (keys.privateKey === undefined) {
    const pair = await generateKeyPair('RS256');
    keys.privateKey = pair.privateKey;
    keys.jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  }
});

afterEach(() => aws.close());

/** A token as GitHub signs it. */
async function token(claims: Record<string, string> = {}): Promise<string> {
  const now = Math.floor(clock.now() / 1000);
  const all = { sub: 'repo:o/r:environment:production', repository: 'o/r', aud: 'sts.amazonaws.com', ...claims };
  const jwt = new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: 'k1' });
  const timed = jwt
    .setIssuer(claims['iss'] ?? issuer)
    .setIssuedAt(now)
    .setExpirationTime(now + 300);
  if (keys.privateKey === undefined) throw new Error('no key');
  return timed.sign(keys.privateKey);
}

/** Assumes the role, and gives what clients make of the answer. */
async function assume(input: Partial<AssumeRoleWithWebIdentityCommandInput> = {}): Promise<{
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date | undefined;
  arn: string | undefined;
}> {
  const answer = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'run-1',
      WebIdentityToken: input.WebIdentityToken ?? (await token()),
      ...input,
    }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
    arn: answer.AssumedRoleUser?.Arn,
  };
}

/** The name and message of what a call fails with. */
async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'no failure';
}

const trustGithub = (): void =>
  aws.account('222222222222').sts.trust({ issuer, jwks: () => ({ keys: [keys.jwk] }), now: () => clock.now() });

describe('AssumeRoleWithWebIdentity', () => {
  test("a signed token gives keys of the role's account, for an hour", async () => {
    trustGithub();
    const { expiration, arn, ...credentials } = await assume();
    expect(arn).toBe('arn:aws:sts::222222222222:assumed-role/deploy/run-1');
    expect(expiration).toEqual(new Date(start + 3_600_000));
    const options = { endpoint: aws.url, region: 'eu-west-1', credentials };
    const identity = await new STSClient(options).send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Account: '222222222222', Arn: arn });
    expect(identity.UserId).toMatch(/^AROA\w{17}:run-1$/u);
    aws.account('222222222222', 'eu-west-1').ecr.createRepository('api');
    const { repositories } = await new ECRClient(options).send(new DescribeRepositoriesCommand({}));
    expect(repositories?.[0]?.registryId).toBe('222222222222');
    expect(aws.violations).toEqual([]);
  });

  test('after their time the keys are refused', async () => {
    const { expiration, arn, ...credentials } = await assume({ DurationSeconds: 900 });
    expect([expiration, arn]).toEqual([new Date(start + 900_000), expect.any(String)]);
    await clock.advance(901_000);
    const client = new ECRClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 });
    expect(await failureOf(client.send(new DescribeRepositoriesCommand({})))).toContain('ExpiredToken');
  });

  test('a token that is forged, for another audience, from a stranger, expired or no JWT is refused', async () => {
    trustGithub();
    const good = await token();
    const last = good.at(-10) === 'A' ? 'B' : 'A';
    const forged = good.slice(0, -10) + last + good.slice(-9);
    const refusal = (WebIdentityToken: string): Promise<string> => failureOf(assume({ WebIdentityToken }));
    expect(await refusal(forged)).toContain("InvalidIdentityTokenException: Couldn't retrieve verification key");
    expect(await refusal(await token({ aud: 'https://github.com/o' }))).toContain('Incorrect token audience');
    expect(await refusal(await token({ iss: 'https://evil.example' }))).toContain(
      'No OpenIDConnect provider found in your account for https://evil.example',
    );
    expect(await refusal('no-jwt')).toContain('The ID Token provided is not a valid JWT');
    await clock.advance(301_000);
    expect(await refusal(good)).toMatch(
      /^ExpiredTokenException: Token expired: current date\/time 2026-11-21T10:05:01/u,
    );
  });

  test('without a trusted provider the audience still counts', async () => {
    expect((await assume()).accessKeyId).toMatch(/^ASIA/u);
    expect(await failureOf(assume({ WebIdentityToken: await token({ aud: 'other' }) }))).toContain('audience');
  });

  test.each([
    [{ StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:o/r:environment:production' } }, true],
    [{ StringLike: { sub: ['repo:o/x:*', 'repo:o/r:*'] } }, true],
    [{ StringLike: { sub: 'repo:o/r:ref:*' } }, false],
    [{ StringEquals: { sub: 'repo:o/r:*' } }, false],
    [{ StringLike: { sub: 'repo:*', job_workflow_ref: 'o/slipway/*' } }, false],
    [{ StringLike: { sub: 'REPO:*' } }, false],
  ])('the trust %j lets in: %s', async (trust, isLetIn) => {
    aws.account('222222222222').sts.addRole('deploy', { trust });
    expect(await failureOf(assume())).toBe(
      isLetIn ? 'no failure' : 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    );
  });

  test('a role that is missing, a wrong ARN and a session that is too long are refused', async () => {
    aws.account('222222222222').sts.addRole('deploy', { maxSessionDurationS: 7200 });
    const missing = 'arn:aws:iam::222222222222:role/none';
    expect(await failureOf(assume({ RoleArn: missing }))).toContain('AccessDenied: Not authorized');
    expect(await failureOf(assume({ RoleArn: 'arn:aws:iam::222222222222:user/deploy' }))).toContain(
      'Request ARN is invalid',
    );
    expect(await failureOf(assume({ DurationSeconds: 7201 }))).toContain('exceeds the MaxSessionDuration');
    expect(await failureOf(assume({ DurationSeconds: 60 }))).toContain('greater than or equal to 900');
    expect((await assume({ DurationSeconds: 7200 })).expiration).toEqual(new Date(start + 7_200_000));
  });
});

test('GetCallerIdentity of a static key is a user of its account', async () => {
  const identity = await sts.send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/local' });
});
