import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import { compilePattern } from './read.ts';
import type { LogsWorld } from './world.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const group = '/ecs/api';
const stream = 'app/api/1';

let clock: ManualClock;
let aws: LocalAws;
let world: LogsWorld;
let logs: CloudWatchLogsClient;

beforeEach(async () => {
  clock = manualClock(start);
  aws = await startLocalAws({ clock, randomThrottle: false });
  world = aws.account().logs;
  logs = new CloudWatchLogsClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
  world.createGroup(group);
});

afterEach(() => aws.close());

const print = (...messages: string[]): void => {
  for (const message of messages) world.append({ group, stream, message });
};

/** Reads a stream from a token on, to where the token repeats. */
async function readOn(nextToken?: string): Promise<{ lines: (string | undefined)[]; token: string | undefined }> {
  const lines: (string | undefined)[] = [];
  let token = nextToken;
  for (;;) {
    const answer = await logs.send(
      new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, startFromHead: true, nextToken: token }),
    );
    lines.push(...(answer.events ?? []).map(({ message }) => message));
    if (answer.nextForwardToken === token) return { lines, token };
    token = answer.nextForwardToken;
  }
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

describe('GetLogEvents', () => {
  test('pages hold two lines, and the same token twice is the end', async () => {
    print('one', 'two', 'three', 'four', 'five');
    const command = { logGroupName: group, logStreamName: stream, startFromHead: true };
    const first = await logs.send(new GetLogEventsCommand(command));
    expect(first.events?.map(({ message }) => message)).toEqual(['one', 'two']);
    const { lines, token } = await readOn();
    expect(lines).toEqual(['one', 'two', 'three', 'four', 'five']);
    print('six');
    expect((await readOn(token)).lines).toEqual(['six']);
    expect(aws.violations).toEqual([]);
  });

  test('from the tail the last lines come first, and the backward token goes back', async () => {
    print('one', 'two', 'three');
    const command = { logGroupName: group, logStreamName: stream };
    const tail = await logs.send(new GetLogEventsCommand(command));
    expect(tail.events?.map(({ message }) => message)).toEqual(['two', 'three']);
    const before = await logs.send(new GetLogEventsCommand({ ...command, nextToken: tail.nextBackwardToken }));
    expect(before.events?.map(({ message }) => message)).toEqual(['one']);
  });

  test('lines are ordered by timestamp and cut by startTime and an exclusive endTime', async () => {
    for (const [message, timestampMs] of [
      ['late', start + 20],
      ['early', start],
      ['middle', start + 10],
    ] as const) {
      world.append({ group, stream, message, timestampMs });
    }
    expect((await readOn()).lines).toEqual(['early', 'middle', 'late']);
    const some = await logs.send(
      new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        startTime: start + 10,
        endTime: start + 20,
      }),
    );
    expect(some.events?.map(({ message }) => message)).toEqual(['middle']);
  });

  test('a late line is there only after its delay, with its own time', async () => {
    world.delays.ingestionMs = 5000;
    print('late');
    const { token } = await readOn();
    expect((await readOn()).lines).toEqual([]);
    await clock.advance(5000);
    expect((await readOn(token)).lines).toEqual(['late']);
    const { events } = await logs.send(new GetLogEventsCommand({ logGroupName: group, logStreamName: stream }));
    expect(events?.[0]).toEqual({ message: 'late', timestamp: start, ingestionTime: start + 5000 });
  });

  test('a stream that appears late, a missing one and a missing group are ResourceNotFoundException', async () => {
    world.delays.streamMs = 3000;
    print('hidden');
    const get = (name: string): Promise<string> =>
      failureOf(logs.send(new GetLogEventsCommand({ logGroupName: name, logStreamName: stream })));
    expect(await get(group)).toBe('ResourceNotFoundException: The specified log stream does not exist.');
    await clock.advance(3000);
    expect(await get(group)).toBe('no failure');
    expect(await get('/none')).toBe('ResourceNotFoundException: The specified log group does not exist.');
  });

  test('a token that is not one of ours is refused', async () => {
    print('one');
    const command = { logGroupName: group, logStreamName: stream, nextToken: 'f/12' };
    expect(await failureOf(logs.send(new GetLogEventsCommand(command)))).toBe(
      'InvalidParameterException: The specified nextToken is invalid.',
    );
  });
});

describe('writing and listing', () => {
  test('groups and streams are made once, and lines are put in order of time', async () => {
    const made = (name: string): Promise<unknown> => logs.send(new CreateLogGroupCommand({ logGroupName: name }));
    expect(await failureOf(made(group))).toContain('ResourceAlreadyExistsException');
    await made('/ecs/web');
    const names = { logGroupName: '/ecs/web', logStreamName: 's1' };
    const event = (timestamp: number): { timestamp: number; message: string } => ({
      timestamp,
      message: `at ${timestamp}`,
    });
    const early = new PutLogEventsCommand({ ...names, logEvents: [event(start)] });
    expect(await failureOf(logs.send(early))).toContain('The specified log stream does not exist');
    await logs.send(new CreateLogStreamCommand(names));
    await logs.send(new PutLogEventsCommand({ ...names, logEvents: [event(start), event(start + 1)] }));
    const disordered = new PutLogEventsCommand({ ...names, logEvents: [event(start + 1), event(start)] });
    expect(await failureOf(logs.send(disordered))).toContain('must be in chronological order');
    expect(world.lines('/ecs/web', 's1')).toEqual([`at ${start}`, `at ${start + 1}`]);
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/w' }));
    expect(logGroups).toMatchObject([{ logGroupName: '/ecs/web', creationTime: start }]);
    expect(aws.violations).toEqual([]);
  });

  test('streams are listed by prefix over pages, or by their last event', async () => {
    for (const [index, name] of ['a/1', 'a/2', 'b/1'].entries()) {
      world.append({ group, stream: name, message: 'x', timestampMs: start - index });
    }
    const first = await logs.send(new DescribeLogStreamsCommand({ logGroupName: group, logStreamNamePrefix: 'a/' }));
    expect(first.logStreams?.map(({ logStreamName }) => logStreamName)).toEqual(['a/1']);
    const latest = await logs.send(
      new DescribeLogStreamsCommand({ logGroupName: group, orderBy: 'LastEventTime', descending: true }),
    );
    expect(latest.logStreams?.map(({ logStreamName }) => logStreamName)).toEqual(['a/1', 'a/2']);
    expect(latest.nextToken).toBeDefined();
  });

  test('FilterLogEvents finds lines over streams, in order, over pages', async () => {
    for (const [index, name] of ['s1', 's2', 's1', 's2', 's3'].entries()) {
      world.append({ group, stream: name, message: `ERROR ${index}`, timestampMs: start + index });
    }
    world.append({ group, stream: 's1', message: 'fine' });
    const found: (string | undefined)[] = [];
    const query = { logGroupName: group, logStreamNames: ['s1', 's2'], filterPattern: 'ERROR', endTime: start + 2 };
    for await (const page of paginateFilterLogEvents({ client: logs }, query)) {
      expect(page.events?.length).toBeLessThanOrEqual(2);
      found.push(...(page.events ?? []).map(({ message }) => message));
    }
    expect(found).toEqual(['ERROR 0', 'ERROR 1', 'ERROR 2']);
    const missing = new FilterLogEventsCommand({ logGroupName: group, logStreamNames: ['none'] });
    expect(await failureOf(logs.send(missing))).toContain('ResourceNotFoundException');
  });

  test.each([
    ['ERROR', 'an ERROR here', true],
    ['ERROR -retry', 'ERROR, will retry', false],
    ['"not found"', 'user not found', true],
    ['"not found"', 'found not', false],
    ['?warn ?error', 'an error', true],
    ['?warn ?error', 'a note', false],
    ['', 'anything', true],
  ])('the pattern %j on %j is %s', (pattern, message, expected) => {
    expect(compilePattern(pattern)(message)).toBe(expected);
  });

  test('a JSON pattern is refused rather than misread', () => {
    expect(() => compilePattern('{ $.level = "error" }')).toThrow('Invalid filter pattern');
  });
});
