import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../errors.ts';
import { fakeClock } from '../../testbed/fake-clock.ts';
import { awsAccess, shareCredentials } from './access.ts';
import { awsFaultKind, isTransientAwsError, toActionError } from './aws-error.ts';
import { isPassingFault } from './passing-fault.ts';
import { parseRegion } from './region.ts';
import { requestLimits } from './request-limits.ts';

const sdkError = (name: string, more: object = {}): Error => Object.assign(new Error('said AWS'), { name }, more);
const deed = { permission: 'ecs:UpdateService', resource: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api' };

describe('the kind of an AWS fault', () => {
  test.each([
    ['ExpiredTokenException', {}, 'expired', false],
    ['AccessDeniedException', {}, 'denied', false],
    ['UnrecognizedClientException', {}, 'no-credentials', false],
    ['CredentialsProviderError', {}, 'no-credentials', false],
    ['ThrottlingException', {}, 'throttled', true],
    ['Odd', { $retryable: { throttling: true } }, 'throttled', true],
    ['Odd', { $metadata: { httpStatusCode: 429 } }, 'throttled', true],
    ['ServerException', { $metadata: { httpStatusCode: 500 } }, 'unavailable', true],
    ['Error', { code: 'ECONNREFUSED' }, 'unreachable', true],
    ['TimeoutError', {}, 'unreachable', true],
    // A proxy's page, or half an answer: what AWS made of the call is not known.
    ['SyntaxError', { $metadata: { httpStatusCode: 200 } }, 'unreachable', true],
    ['SyntaxError', { $metadata: { httpStatusCode: 502 } }, 'unavailable', true],
    ['SyntaxError', { $metadata: { httpStatusCode: 403 } }, 'refused', false],
    ['InvalidParameterException', { $metadata: { httpStatusCode: 400 } }, 'refused', false],
  ])('%s %j is %s', (name, more, kind, isTransient) => {
    const error = sdkError(name, more);
    expect([awsFaultKind(error), isTransientAwsError(error)]).toEqual([kind, isTransient]);
  });

  test('what is no error at all is refused, not a crash', () => {
    expect(awsFaultKind(undefined)).toBe('refused');
    expect(awsFaultKind('text')).toBe('refused');
  });
});

test('a denied call names the IAM action and prints the policy line', () => {
  const error = toActionError(sdkError('AccessDeniedException', { $metadata: { requestId: 'r-1' } }), deed);
  expect(error).toMatchObject({ code: 'aws-access-denied', name: 'ActionError' });
  expect(error.message).toContain('ecs:UpdateService');
  expect(error.message).toContain('(request r-1)');
  expect(error.fix).toContain(`{"Effect": "Allow", "Action": "ecs:UpdateService", "Resource": "${deed.resource}"}`);
});

test.each([
  ['ecs:UpdateService', 'service/staging/api', 'arn:aws:ecs:*:*:service/staging/api'],
  [
    'ecs:DescribeServices',
    'service/arn:aws:ecs:us-east-1:123456789012:cluster/staging/api,web',
    'arn:aws:ecs:*:*:service/staging/*',
  ],
  ['logs:GetLogEvents', 'log-group:/ecs/api:log-stream:a/b', 'arn:aws:logs:*:*:log-group:/ecs/api:log-stream:a/b'],
  ['ecs:DescribeTaskDefinition', 'api:41', '*'],
  ['ecr:PutImage', '*', '*'],
])('the policy line for %s on %s can be pasted', (permission, resource, pasted) => {
  const { fix } = toActionError(sdkError('AccessDeniedException'), { permission, resource });
  expect(fix).toContain(`"Resource": "${pasted}"}`);
});

test.each([
  ['ecs:TagResource', 'ecs:RegisterTaskDefinition', 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:*'],
  [
    'codedeploy:GetDeploymentConfig',
    'codedeploy:CreateDeployment',
    'arn:aws:codedeploy:us-east-1:123456789012:deploymentconfig:CodeDeployDefault.ECSAllAtOnce',
  ],
])('%s, which AWS names, is what is missing, not %s', (action, permission, resource) => {
  const said = `User: arn:aws:sts::123456789012:assumed-role/deploy/s is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  const error = Object.assign(new Error(said), { name: 'AccessDeniedException' });
  const { fix } = toActionError(error, { permission, resource: 'api' });
  expect(fix).toContain(`{"Effect": "Allow", "Action": "${action}", "Resource": "${resource}"}`);
});

test.each([
  ['logs:GetLogEvents', 'log-group:/ecs/api:log-stream:a/b', 'arn:aws-cn:logs:*:*:log-group:/ecs/api:log-stream:a/b'],
  [
    'codedeploy:GetDeployment',
    'arn:aws:codedeploy:*:*:deploymentgroup:*',
    'arn:aws-cn:codedeploy:*:*:deploymentgroup:*',
  ],
])('the policy line for %s is of the partition of the caller', (permission, resource, pasted) => {
  const said = `User: arn:aws-cn:sts::123456789012:assumed-role/deploy/s is not authorized to perform: ${permission}`;
  const error = Object.assign(new Error(said), { name: 'AccessDeniedException' });
  expect(toActionError(error, { permission, resource }).fix).toContain(`"Resource": "${pasted}"}`);
});

test.each([
  ['with an explicit deny in a service control policy', 'Take this call out of the Deny of the service control policy'],
  ['with an explicit deny in an identity-based policy', 'Take this call out of the Deny of the identity-based policy'],
  ['because no permissions boundary allows the ecs:UpdateService action', 'Add to the permissions boundary: {'],
  ['because no VPC endpoint policy allows the ecs:UpdateService action', 'Add to the VPC endpoint policy: {'],
  ['because no identity-based policy allows the ecs:UpdateService action', 'Add to the policy of the role: {'],
])('a call denied %s: %s', (why, fix) => {
  const said = `User: arn:aws:sts::123456789012:assumed-role/deploy/s is not authorized to perform: ecs:UpdateService on resource: ${deed.resource} ${why}`;
  const error = Object.assign(new Error(said), { name: 'AccessDeniedException' });
  expect(toActionError(error, deed).fix).toContain(fix);
});

test('a role that may not be handed on is what is missing, not the call that hands it on', () => {
  const said =
    'User: arn:aws:sts::123456789012:assumed-role/deploy/s is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/events because no identity-based policy allows the iam:PassRole action';
  const error = Object.assign(new Error(said), { name: 'AccessDeniedException' });
  expect(toActionError(error, { permission: 'events:PutTargets', resource: 'rule/nightly' }).fix).toBe(
    'Add to the policy of the role: {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/events"}',
  );
});

test('an error that says what to do already passes through', () => {
  const error = new ActionError({ code: 'role-not-assumed', message: 'm', fix: 'f' });
  expect(toActionError(error, deed)).toBe(error);
});

test('a call that nobody answers fails; without that the SDK would wait for ever', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'AKIDTEST', secretAccessKey: 'x' };
  const client = new ECSClient({
    region: 'us-east-1',
    endpoint,
    credentials,
    maxAttempts: 1,
    requestHandler: requestLimits(200),
  });
  const error: unknown = await client.send(new ListClustersCommand()).catch((thrown: unknown) => thrown);
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
  expect(toActionError(error, deed)).toMatchObject({
    code: 'aws-unreachable',
    message: expect.stringMatching(/TimeoutError: a request has exceeded the configured 200 ms requestTimeout\.$/),
  });
});

describe('the region', () => {
  test('is the input’s, else the environment’s', () => {
    expect(parseRegion('eu-west-1', { AWS_REGION: 'us-east-1' })).toBe('eu-west-1');
    expect(parseRegion('eusc-de-east-1', {})).toBe('eusc-de-east-1');
    expect(parseRegion(undefined, { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-gov-west-1' })).toBe('us-gov-west-1');
  });

  test.each([undefined, 'Ireland', 'us-east'])('%j is none', (region) => {
    expect(() => parseRegion(region, {})).toThrow(expect.objectContaining({ code: 'aws-region-missing' }));
  });
});

describe('credentials', () => {
  const options = {
    awsRegion: 'us-east-1',
    sessionName: 's',
    env: {},
    idToken: () =>
      Promise.reject(new ActionError({ code: 'oidc-token-missing', message: 'No token.', fix: 'Add it.' })),
  };

  test('without a role the SDK’s own chain is used', () => {
    expect(awsAccess({ ...options, roleToAssume: undefined }).credentials).toBeUndefined();
  });

  test('of a role without an OIDC token say which role, and what the token’s own error says', async () => {
    const access = awsAccess({ ...options, roleToAssume: 'arn:aws:iam::123456789012:role/deploy' });
    await expect(access.credentials?.()).rejects.toMatchObject({
      code: 'oidc-token-missing',
      message: 'The role arn:aws:iam::123456789012:role/deploy cannot be assumed. No token.',
      fix: 'Add it.',
    });
  });

  test('that GitHub gives no token for now may come a little later', () => {
    const error = (code: string): ActionError => new ActionError({ code, message: 'm', fix: 'f' });
    expect(isPassingFault(error('oidc-token-unavailable'))).toBe(true);
    expect(isPassingFault(error('oidc-token-missing'))).toBe(false);
  });

  test('are assumed once for all clients of a run, and again before they expire', async () => {
    const clock = fakeClock();
    let count = 0;
    const credentials = shareCredentials(() => {
      count += 1;
      const expiration = new Date(clock.now() + 3_600_000);
      return Promise.resolve({ accessKeyId: `key ${count}`, secretAccessKey: 's', expiration });
    }, clock);
    const atOnce = await Promise.all([credentials(), credentials()]);
    expect(atOnce.map(({ accessKeyId }) => accessKeyId)).toEqual(['key 1', 'key 1']);
    clock.advance(54 * 60_000);
    expect((await credentials()).accessKeyId).toBe('key 1');
    clock.advance(2 * 60_000);
    expect((await credentials()).accessKeyId).toBe('key 2');
  });

  test('that were refused are asked for again', async () => {
    const answers = [Promise.reject(new Error('not now')), Promise.resolve({ accessKeyId: 'k', secretAccessKey: 's' })];
    const credentials = shareCredentials(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
    await expect(credentials()).rejects.toThrow('not now');
    await expect(credentials()).resolves.toMatchObject({ accessKeyId: 'k' });
  });
});
