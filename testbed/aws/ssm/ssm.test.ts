import {
  DescribeParametersCommand,
  GetParametersCommand,
  PutParameterCommand,
  SSMClient,
  paginateDescribeParameters,
} from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import type { ParametersWorld } from './world.ts';

const start = Date.parse('2026-11-21T10:00:00Z');

let aws: LocalAws;
let world: ParametersWorld;
let ssm: SSMClient;

beforeEach(async () => {
  aws = await startLocalAws({ clock: manualClock(start), randomThrottle: false });
  world = aws.account().parameters;
  ssm = new SSMClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
});

afterEach(() => aws.close());

test('DescribeParameters tells over pages which names are there, and no value', async () => {
  for (const name of ['/api/key', '/api/url', '/web/key']) world.putParameter({ name, value: 'hunter2' });
  const input = { ParameterFilters: [{ Key: 'Name', Values: ['/api/key', '/api/url', '/web/key', '/none'] }] };
  const names: (string | undefined)[] = [];
  for await (const page of paginateDescribeParameters({ client: ssm }, input)) {
    expect(page.Parameters?.length).toBeLessThanOrEqual(2);
    expect(JSON.stringify(page)).not.toContain('hunter2');
    names.push(...(page.Parameters ?? []).map(({ Name }) => Name));
  }
  expect(names).toEqual(['/api/key', '/api/url', '/web/key']);
  const begins = { Key: 'Name', Option: 'BeginsWith', Values: ['/web'] };
  const { Parameters } = await ssm.send(new DescribeParametersCommand({ ParameterFilters: [begins] }));
  expect(Parameters).toMatchObject([
    { ARN: 'arn:aws:ssm:us-east-1:123456789012:parameter/web/key', Type: 'SecureString', Version: 1 },
  ]);
  expect(aws.violations).toEqual([]);
});

test('GetParameters tells the names that are not there, and keeps secure values cipher text', async () => {
  await ssm.send(new PutParameterCommand({ Name: '/api/url', Value: 'https://x', Type: 'String' }));
  const { arn } = world.putParameter({ name: 'plain', value: 'hunter2' });
  const names = ['/api/url', arn, 'plain:1', 'plain:2', '/none'];
  const answer = await ssm.send(new GetParametersCommand({ Names: names }));
  expect(answer.InvalidParameters).toEqual(['plain:2', '/none']);
  expect(answer.Parameters?.map(({ Name }) => Name)).toEqual(['/api/url', 'plain', 'plain']);
  expect(answer.Parameters?.[0]?.Value).toBe('https://x');
  expect(answer.Parameters?.[1]?.Value).not.toContain('hunter2');
  const open = await ssm.send(new GetParametersCommand({ Names: ['plain'], WithDecryption: true }));
  expect(open.Parameters?.[0]?.Value).toBe('hunter2');
  expect(aws.violations).toEqual([]);
});

test.each([
  ['InvalidFilterKey', { Key: 'Colour', Values: ['red'] }],
  ['InvalidFilterOption', { Key: 'Name', Option: 'Like', Values: ['a'] }],
  ['InvalidFilterValue', { Key: 'Name', Values: [] }],
])('a bad filter is %s', async (name, filter) => {
  const describe = ssm.send(new DescribeParametersCommand({ ParameterFilters: [filter] }));
  await expect(describe).rejects.toMatchObject({ name });
});

test('eleven names are too many, an existing parameter is not overwritten by chance, and a denial is one', async () => {
  const names = Array.from({ length: 11 }, (_, at) => `p${at}`);
  await expect(ssm.send(new GetParametersCommand({ Names: names }))).rejects.toMatchObject({
    name: 'ValidationException',
  });
  world.putParameter({ name: 'p', value: 'a' });
  expect(() => world.putParameter({ name: 'p', value: 'b' })).toThrow('already exists');
  expect(world.putParameter({ name: 'p', value: 'b', overwrite: true }).version).toBe(2);
  aws.addFault({
    service: 'ssm',
    operation: 'DescribeParameters',
    kind: 'access-denied',
    times: Number.POSITIVE_INFINITY,
  });
  await expect(ssm.send(new DescribeParametersCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
});
