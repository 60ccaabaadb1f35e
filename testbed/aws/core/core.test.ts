import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as ecsSchemas from '@aws-sdk/client-ecs';
import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { DescribeTargetGroupsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import { manualClock } from './clock.ts';
import type { ManualClock } from './clock.ts';
import { renderJsonResponse } from './codec-json.ts';
import { parseQueryRequest } from './codec-query.ts';
import { findRoute, parseRestJsonRequest } from './codec-rest-json.ts';
import { Credentials } from './credentials.ts';
import { FaultPlan, faultError } from './faults.ts';
import { pageOf } from './pages.ts';
import { seededRandom } from './random.ts';
import { checkModel, operationSchema } from './schema.ts';
import { startServer } from './server.ts';
import type { LocalService } from './service.ts';

const SIGNED = `AWS4-HMAC-SHA256 Credential=AKIDLOCAL123456789012/20261120/us-east-1/ecs/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
const TARGET = 'AmazonEC2ContainerServiceV20141113';

const ecsLike: LocalService = {
  name: 'ecs',
  protocol: { kind: 'json-1.1', targetPrefix: TARGET },
  schemas: ecsSchemas,
  enums: { 'Deployment.rolloutState': 'DeploymentRolloutState' },
  openStructures: ['ContainerDefinition'],
  operations: {},
};

describe('the model check', () => {
  const check = (operation: string, side: 'input' | 'output', value: unknown): string[] =>
    checkModel(ecsLike, operationSchema(ecsLike, operation)?.[side], value);

  test.each([
    [
      'a wrong type',
      'UpdateService',
      'input',
      { service: 'a', desiredCount: '2' },
      ['desiredCount: want number, got string'],
    ],
    ['a missing required member', 'UpdateService', 'input', {}, ['service: required']],
    [
      'an unknown member',
      'UpdateService',
      'input',
      { service: 'a', x: 1 },
      ['x: no such member of UpdateServiceRequest'],
    ],
    ['a list that is none', 'DescribeServices', 'input', { services: 'a' }, ['services: want list, got string']],
    [
      'an item of a list',
      'DescribeServices',
      'input',
      { services: ['a', 1] },
      ['services[1]: want string, got number'],
    ],
    [
      'a value that an enum has not, deep in a response',
      'DescribeServices',
      'output',
      { services: [{ deployments: [{ rolloutState: 'DONE' }] }] },
      ['services[0].deployments[0].rolloutState: want one of COMPLETED, FAILED, IN_PROGRESS, got DONE'],
    ],
    [
      'a timestamp as text',
      'DescribeServices',
      'output',
      { services: [{ createdAt: '2026' }] },
      ['services[0].createdAt: want timestamp, got string'],
    ],
    [
      'a map with a wrong value',
      'RegisterTaskDefinition',
      'input',
      { family: 'a', containerDefinitions: [{ dockerLabels: { a: 1 } }] },
      ['containerDefinitions[0].dockerLabels.a: want string, got number'],
    ],
  ] as const)('names %s', (_name, operation, side, value, faults) => {
    expect(check(operation, side, value)).toEqual(faults);
  });

  test('lets null, absent members, dates and open structures pass', () => {
    expect(check('UpdateService', 'input', { service: 'a', desiredCount: null, taskDefinition: undefined })).toEqual(
      [],
    );
    expect(check('DescribeServices', 'output', { services: [{ createdAt: new Date() }] })).toEqual([]);
    expect(
      check('RegisterTaskDefinition', 'input', { family: 'a', containerDefinitions: [{ future: { a: 1 } }] }),
    ).toEqual([]);
    expect(operationSchema(ecsLike, 'NoSuchOperation')).toBeUndefined();
  });
});

describe('the codecs', () => {
  test('JSON writes dates as epoch seconds with milliseconds and bytes as base64', () => {
    expect(
      renderJsonResponse({ at: new Date(1_672_914_138_248), bytes: new Uint8Array([1, 2]), none: undefined }),
    ).toBe('{"at":1672914138.248,"bytes":"AQI="}');
  });

  test('query reads lists, structures, numbers and what the schema does not know', () => {
    const schema = [
      3,
      'ns',
      'Input',
      0,
      ['Names', 'Size', 'On', 'Targets'],
      [64, 1, 2, [1, 'ns', 'Ts', 0, [3, 'ns', 'T', 0, ['Id'], [0]]]],
    ];
    const form = new URLSearchParams(
      'Action=A&Version=1&Names.member.1=a&Names.member.2=b&Size=7&On=true&Targets.member.1.Id=i&Odd=x',
    );
    expect(parseQueryRequest(form, schema)).toEqual({
      Names: ['a', 'b'],
      Size: 7,
      On: true,
      Targets: [{ Id: 'i' }],
      Odd: 'x',
    });
  });
});

describe('REST-JSON', () => {
  const input = [
    3,
    'ns',
    'Input',
    0,
    ['Name', 'Size', 'On', 'Tags', 'Text'],
    [[0, 1], [1, { httpQuery: 'Size' }], [2, { httpQuery: 'on' }], [64, { httpQuery: 'tag' }], 0],
  ];
  const output = [3, 'ns', 'Output', 0, [], []];
  const service: LocalService = {
    ...ecsLike,
    protocol: { kind: 'rest-json' },
    schemas: {
      PutThing$: [9, 'ns', 'PutThing', { http: ['PUT', '/things/{Name}', 200] }, () => input, () => output],
      GetThing$: [9, 'ns', 'GetThing', { http: ['GET', '/things/{Name}', 200] }, () => input, () => output],
      ListThings$: [9, 'ns', 'ListThings', { http: ['GET', '/things', 200] }, () => input, () => output],
    },
  };

  test.each([
    ['PUT', '/things/a', { operation: 'PutThing', labels: { Name: 'a' } }],
    ['GET', '/things/arn%3Aa%2Fb', { operation: 'GetThing', labels: { Name: 'arn:a/b' } }],
    ['GET', '/things', { operation: 'ListThings', labels: {} }],
    ['GET', '/things/', undefined],
    ['DELETE', '/things/a', undefined],
    ['GET', '/things/a/b', undefined],
  ])('%s %s is found by method and path', (method, path, route) => {
    expect(findRoute(service, method, path)).toEqual(route);
  });

  test('reads members of path, query string and body, and keeps what is none for the model check', () => {
    const route = { operation: 'PutThing', labels: { Name: 'a' } };
    const query = new URLSearchParams('Size=7&on=true&tag=x&tag=y&odd=1');
    const parsed = parseRestJsonRequest({ route, query, body: '{"Text":"t","Size":3,"Future":{}}' }, input);
    expect(parsed).toEqual({
      Name: 'a',
      Size: 7,
      On: true,
      Tags: ['x', 'y'],
      Text: 't',
      odd: '1',
      'Size in the body': 3,
      Future: {},
    });
    expect(checkModel(service, input, parsed)).toEqual([
      'Size in the body: no such member of Input',
      'Future: no such member of Input',
      'odd: no such member of Input',
    ]);
  });
});

describe('pages', () => {
  test.each([
    [1, [1]],
    [2, [1, 1]],
    [5, [2, 2, 1]],
  ])('of %d items are cut small', (count, sizes) => {
    const items = Array.from({ length: count }, (_, at) => at);
    const seen: number[] = [];
    let token: string | undefined;
    do {
      const page = pageOf(items, { token, limit: 100, small: true });
      seen.push(page.items.length);
      token = page.nextToken;
    } while (token !== undefined);
    expect(seen).toEqual(sizes);
  });

  test('are as large as asked for when they need not be small, and a foreign token is refused', () => {
    const items = [1, 2, 3, 4, 5];
    expect(pageOf(items, { maxResults: 3, limit: 100, small: false }).items).toEqual([1, 2, 3]);
    expect(pageOf(items, { maxResults: 500, limit: 4, small: false }).items).toHaveLength(4);
    expect(() => pageOf(items, { token: 'nope', limit: 100, small: true })).toThrow('Invalid token.');
  });
});

describe('faults', () => {
  test('come in the order they were added, count down and let calls pass first', () => {
    const plan = new FaultPlan(undefined);
    plan.add({ operation: 'A', kind: 'throttle', times: 1, afterCalls: 1 });
    plan.add({ kind: 'server-error', times: 2 });
    const kinds = ['A', 'B', 'A', 'A'].map((operation) => plan.take('ecs', operation)?.kind);
    expect(kinds).toEqual(['server-error', 'server-error', 'throttle', undefined]);
  });

  test('hit one service or all, and any error of AWS can be dealt out by name', () => {
    const plan = new FaultPlan(undefined);
    const error = { name: 'ConflictException', message: 'busy', status: 409 };
    plan.add({ service: 'pipes', kind: 'error', error, times: 1 });
    expect(plan.take('scheduler', 'A')).toBeUndefined();
    const fault = plan.take('pipes', 'A');
    const context = { protocol: 'rest-json', action: 'pipes:A', principal: 'me' } as const;
    expect(fault && faultError(fault, context)).toMatchObject({ ...error });
  });

  test('by themselves throttle each operation once within its first three calls, the same ones for the same seed', () => {
    const throttled = (seed: number): number[] => {
      const plan = new FaultPlan(seed);
      return ['A', 'B', 'C', 'D'].map((operation) => {
        const hits = Array.from({ length: 10 }, () => plan.take('ecs', operation) !== undefined);
        expect(hits.filter(Boolean)).toHaveLength(1);
        return hits.indexOf(true);
      });
    };
    expect(throttled(1)).toEqual(throttled(1));
    expect(Math.max(...throttled(1))).toBeLessThan(3);
  });
});

describe('credentials', () => {
  test('belong to the account in the key, of the role, or to the default one', () => {
    const credentials = new Credentials(seededRandom(1));
    expect(credentials.accountOf('AKIDLOCAL999999999999')).toBe('999999999999');
    expect(credentials.accountOf('AKIAEXAMPLE')).toBe('123456789012');
    const session = credentials.issue({
      roleArn: 'arn:aws:iam::222222222222:role/deploy',
      sessionName: 's',
      expiresAt: 1000,
    });
    expect(credentials.accountOf(session.accessKeyId)).toBe('222222222222');
    expect([credentials.isExpired(session.accessKeyId, 999), credentials.isExpired(session.accessKeyId, 1000)]).toEqual(
      [false, true],
    );
  });
});

describe('the manual clock', () => {
  test('wakes sleepers in order and never runs back', async () => {
    const clock = manualClock(0);
    const woken: number[] = [];
    const sleep = async (ms: number): Promise<void> => {
      await clock.sleep(ms);
      woken.push(clock.now());
    };
    const all = Promise.all([sleep(300), sleep(100), sleep(200)]);
    await clock.advance(250);
    expect(woken).toEqual([100, 200]);
    await clock.advance(50);
    await all;
    expect(woken).toEqual([100, 200, 300]);
  });
});

describe('the server', () => {
  let aws: LocalAws;
  let clock: ManualClock;

  beforeEach(async () => {
    clock = manualClock(Date.parse('2026-11-20T09:00:00Z'));
    aws = await startLocalAws({ clock, randomThrottle: false });
    aws.account().ecs.createCluster('staging');
  });

  afterEach(() => aws.close());

  const post = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(aws.url, { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.1', ...headers }, body });
  const ecs = async (
    operation: string,
    body: unknown,
    authorization = SIGNED,
  ): Promise<{ status: number; body: unknown }> => {
    const response = await post({ 'x-amz-target': `${TARGET}.${operation}`, authorization }, JSON.stringify(body));
    return { status: response.status, body: await response.json() };
  };

  test('answers with the Date of the bed, a request id and the protocol of the service', async () => {
    const response = await post({ 'x-amz-target': `${TARGET}.ListClusters`, authorization: SIGNED }, '{}');
    expect(response.headers.get('date')).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
    expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(response.headers.get('x-amzn-requestid')).toBe(aws.calls[0]?.requestId);
    expect(await response.json()).toEqual({ clusterArns: ['arn:aws:ecs:us-east-1:123456789012:cluster/staging'] });
    expect(aws.violations).toEqual([]);
  });

  test('answers an operation that it does not have, or that is none, with 501 and notes it', async () => {
    expect(await ecs('PutAttributes', {})).toMatchObject({
      status: 501,
      body: { __type: 'UnknownOperationException' },
    });
    expect(await ecs('NoSuch', {})).toMatchObject({ status: 501 });
    expect((await post({ 'x-amz-target': 'Nobody.Nothing' }, '{}')).status).toBe(501);
    expect(aws.violations).toEqual([
      'ecs.PutAttributes: not an operation of this local AWS',
      'ecs.NoSuch: not an operation of this local AWS',
      'unknown request: POST / Nobody.Nothing',
    ]);
  });

  test('refuses a request without signature, or signed for another service or no region, and notes it', async () => {
    expect(await ecs('ListClusters', {}, '')).toMatchObject({
      status: 400,
      body: { __type: 'MissingAuthenticationTokenException' },
    });
    const other = await ecs('ListClusters', {}, SIGNED.replace('/ecs/', '/ecr/'));
    expect(other).toMatchObject({
      body: { __type: 'InvalidSignatureException', message: expect.stringContaining("'ecs'") },
    });
    const nowhere = await ecs('ListClusters', {}, SIGNED.replace('us-east-1', 'nowhere'));
    expect(nowhere).toMatchObject({
      body: { __type: 'InvalidSignatureException', message: expect.stringContaining('valid region') },
    });
    expect(aws.violations).toHaveLength(3);
  });

  test('answers a bad request as AWS would, with all that is wrong, and notes each', async () => {
    const answer = await ecs('UpdateService', { desiredCount: 'two', colour: 'red' });
    expect(answer).toEqual({
      status: 400,
      body: {
        __type: 'ClientException',
        message:
          'service: required; desiredCount: want number, got string; colour: no such member of UpdateServiceRequest',
      },
    });
    expect(aws.violations).toHaveLength(3);
    expect((await post({ 'x-amz-target': `${TARGET}.ListClusters`, authorization: SIGNED }, '{')).status).toBe(400);
    expect(aws.calls.map(({ operation, status, error }) => [operation, status, error])).toEqual([
      ['UpdateService', 400, 'ClientException'],
      ['ListClusters', 400, 'ClientException'],
    ]);
  });

  test('never sends an answer that AWS could not give, and tells a handler that breaks', async () => {
    const service: LocalService = {
      ...ecsLike,
      operations: {
        ListClusters: () => ({ clusterArns: 'x', odd: 1 }),
        ListServices: () => {
          throw new Error('our bug');
        },
      },
    };
    const violations: string[] = [];
    const server = await startServer(
      {
        services: [service],
        clock,
        credentials: new Credentials(seededRandom(1)),
        faults: new FaultPlan(undefined),
        random: seededRandom(1),
        calls: [],
        violations,
        control: () => Promise.resolve(false),
      },
      0,
    );
    const call = async (operation: string): Promise<unknown> => {
      const headers = { 'x-amz-target': `${TARGET}.${operation}`, authorization: SIGNED };
      const response = await fetch(server.url, { method: 'POST', headers, body: '{}' });
      return { status: response.status, ...((await response.json()) as object) };
    };
    expect(await call('ListClusters')).toMatchObject({ status: 500, __type: 'LocalAwsModelViolation' });
    expect(await call('ListServices')).toMatchObject({ status: 500, __type: 'LocalAwsInternalError' });
    expect(violations.slice(0, 2)).toEqual([
      'ecs.ListClusters response: clusterArns: want list, got string',
      'ecs.ListClusters response: odd: no such member of ListClustersResponse',
    ]);
    expect(violations[2]).toContain('our bug');
    await server.close();
  });

  test('is controlled over HTTP: faults, calls, seed, simulate, clear', async () => {
    const control = async (
      method: string,
      path: string,
      body?: unknown,
    ): Promise<{ status: number; body: unknown }> => {
      const response = await fetch(`${aws.url}/_local/${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: response.status === 404 ? undefined : await response.json() };
    };
    expect(await control('POST', 'faults', { operation: 'ListClusters', kind: 'throttle', times: 1 })).toMatchObject({
      status: 200,
    });
    expect(await ecs('ListClusters', {})).toMatchObject({
      status: 400,
      body: { __type: 'ThrottlingException', message: 'Rate exceeded' },
    });
    expect(await ecs('ListClusters', {})).toMatchObject({ status: 200 });
    expect(await control('POST', 'faults', { kind: 'gremlin', times: 1 })).toMatchObject({ status: 400 });
    expect(await control('POST', 'faults', { kind: 'error', times: 1 })).toMatchObject({
      status: 400,
      body: { message: 'error: want {name, message}' },
    });
    const calls = await control('GET', 'calls');
    expect(calls.body).toMatchObject([{ operation: 'ListClusters', error: 'ThrottlingException' }, { status: 200 }]);
    const seed = [
      { service: 'ecs', operation: 'CreateCluster', input: { clusterName: 'seeded' }, account: '999999999999' },
    ];
    expect(await control('POST', 'seed', seed)).toMatchObject({
      body: { outputs: [{ cluster: { clusterName: 'seeded' } }] },
    });
    expect(aws.account('999999999999').ecs.state.clusters.has('seeded')).toBe(true);
    expect(await control('POST', 'seed', [{ ...seed[0], operation: 'Nope' }])).toMatchObject({ status: 400 });
    expect(await control('POST', 'simulate', { image: 'api', scenario: 'crash' })).toMatchObject({ status: 200 });
    expect(aws.account().ecs.state.simulations).toEqual([{ image: 'api', scenario: 'crash' }]);
    expect(await control('GET', 'time')).toMatchObject({ body: { now: clock.now(), speed: 0 } });
    expect(await control('POST', 'clear')).toMatchObject({ status: 200 });
    expect(aws.calls).toEqual([]);
    expect(await control('GET', 'nothing')).toMatchObject({ status: 404 });
  });

  test('refuses a session key whose time is over, in both protocols', async () => {
    const real = manualClock(Date.now());
    await aws.close();
    aws = await startLocalAws({ clock: real, randomThrottle: false });
    const { accessKeyId } = await assumeSession(aws);
    await real.advance(3_601_000);
    const answer = await ecs('ListClusters', {}, SIGNED.replace('AKIDLOCAL123456789012', accessKeyId));
    expect(answer).toMatchObject({ body: { __type: 'ExpiredTokenException' } });
    const client = new ElasticLoadBalancingV2Client({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId, secretAccessKey: 'x' },
    });
    await expect(client.send(new DescribeTargetGroupsCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' });
    client.destroy();
  });

  test('gives a client all it needs by environment', async () => {
    const {
      AWS_ENDPOINT_URL: endpoint = '',
      AWS_REGION: region = '',
      AWS_ACCESS_KEY_ID: accessKeyId = '',
    } = aws.envOf('999999999999', 'eu-west-1');
    const client = new STSClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey: 'x' } });
    expect((await client.send(new GetCallerIdentityCommand({}))).Account).toBe('999999999999');
    expect(aws.calls[0]).toMatchObject({ service: 'sts', account: '999999999999', region: 'eu-west-1', attempt: 1 });
    client.destroy();
  });
});

async function assumeSession(aws: LocalAws): Promise<{ accessKeyId: string }> {
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const key = aws.credentials.issue({ roleArn, sessionName: 'test', expiresAt: aws.clock.now() + 3_600_000 });
  const answer = await fetch(aws.url, {
    method: 'POST',
    headers: {
      'x-amz-target': `${TARGET}.ListClusters`,
      authorization: SIGNED.replace('AKIDLOCAL123456789012', key.accessKeyId),
    },
    body: '{}',
  });
  expect(answer.status).toBe(200);
  return key;
}
