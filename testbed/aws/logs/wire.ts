/** CloudWatch Logs' API (JSON 1.1) over the worlds. */
import * as schemas from '@aws-sdk/client-cloudwatch-logs';
import type {
  CreateLogGroupRequest,
  CreateLogStreamRequest,
  DescribeLogGroupsRequest,
  DescribeLogStreamsRequest,
  FilterLogEventsRequest,
  GetLogEventsRequest,
  PutLogEventsRequest,
} from '@aws-sdk/client-cloudwatch-logs';
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import type { Page } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, Caller, LocalService, Operation } from '../core/service.ts';
import { filterEvents, getLogEvents } from './read.ts';
import { LogsWorld } from './world.ts';
import type { LogGroup, LogStream } from './world.ts';

/** CloudWatch Logs as one part of the test bed. */
export interface LocalLogs {
  readonly service: LocalService;
  readonly worlds: WorldTable<LogsWorld>;
}

/** Makes the CloudWatch Logs of a bed. */
export function logsService(bed: Bed): LocalLogs {
  const worlds = new WorldTable((account, region) => new LogsWorld({ account, region, clock: bed.clock }));
  return {
    service: {
      name: 'logs',
      protocol: { kind: 'json-1.1', targetPrefix: 'Logs_20140328' },
      schemas: { ...schemas },
      operations: { ...writeOperations(worlds), ...readOperations(worlds, bed.pages) },
    },
    worlds,
  };
}

function writeOperations(worlds: WorldTable<LogsWorld>): Record<string, Operation> {
  return {
    CreateLogGroup: (input, { account, region }) => {
      const { logGroupName = '', tags } = input as unknown as CreateLogGroupRequest;
      worlds.of(account, region).createGroup(logGroupName, tags);
      return {};
    },
    CreateLogStream: (input, { account, region }) => {
      const { logGroupName = '', logStreamName = '' } = input as unknown as CreateLogStreamRequest;
      worlds.of(account, region).createStream(logGroupName, logStreamName);
      return {};
    },
    PutLogEvents: (input, caller) => putLogEvents(worlds.of(caller.account, caller.region), input),
  };
}

function putLogEvents(world: LogsWorld, input: Body): Body {
  const { logGroupName = '', logStreamName = '', logEvents } = input as unknown as PutLogEventsRequest;
  if (!world.group(logGroupName).streams.has(logStreamName)) {
    throw new AwsFault('ResourceNotFoundException', 'The specified log stream does not exist.');
  }
  const events = (logEvents ?? []).map(({ timestamp = 0, message = '' }) => ({ timestamp, message }));
  if (events.some(({ timestamp }, index) => timestamp < (events[index - 1]?.timestamp ?? 0))) {
    throw new AwsFault(
      'InvalidParameterException',
      'Log events in a single PutLogEvents request must be in chronological order.',
    );
  }
  for (const { timestamp: timestampMs, message } of events) {
    world.append({ group: logGroupName, stream: logStreamName, message, timestampMs });
  }
  return { nextSequenceToken: String(events.length).padStart(56, '4') };
}

function readOperations(worlds: WorldTable<LogsWorld>, small: boolean): Record<string, Operation> {
  const worldOf = ({ account, region }: Caller): LogsWorld => worlds.of(account, region);
  const page = <Item>(items: readonly Item[], input: Body): Page<Item> =>
    pageOf(items, {
      token: input['nextToken'],
      maxResults: input['limit'],
      limit: 50,
      small,
      badToken: new AwsFault('InvalidParameterException', 'The specified nextToken is invalid.'),
    });
  return {
    DescribeLogGroups: (input, caller) => {
      const { logGroupNamePrefix = '', logGroupNamePattern = '' } = input as DescribeLogGroupsRequest;
      const world = worldOf(caller);
      const found = [...world.groups.values()]
        .filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const { items, ...rest } = page(found, input);
      return { logGroups: items.map((group) => describeGroup(world, group)), ...rest };
    },
    DescribeLogStreams: (input, caller) => {
      const world = worldOf(caller);
      const streams = orderStreams(world, input);
      const { items, ...rest } = page(streams, input);
      return { logStreams: items.map((stream) => describeStream(world, groupOf(input), stream)), ...rest };
    },
    GetLogEvents: (input, caller) => {
      const request = input as unknown as GetLogEventsRequest;
      const world = worldOf(caller);
      const stream = world.visibleStream(groupOf(input), request.logStreamName ?? '');
      return { ...getLogEvents(world.visibleEvents(stream), request, { small }) };
    },
    FilterLogEvents: (input, caller) => filterLogEvents(worldOf(caller), input, page),
  };
}

function filterLogEvents(
  world: LogsWorld,
  input: FilterLogEventsRequest,
  page: <Item>(items: readonly Item[], input: Body) => Page<Item>,
): Body {
  const { logStreamNames, logStreamNamePrefix = '' } = input;
  const group = groupOf({ ...input });
  const streams =
    logStreamNames === undefined
      ? world.visibleStreams(group).filter(({ name }) => name.startsWith(logStreamNamePrefix))
      : logStreamNames.map((name) => world.visibleStream(group, name));
  const found = filterEvents(
    streams.map((stream) => ({ stream, events: world.visibleEvents(stream) })),
    input,
  );
  const { items, ...rest } = page(found, { ...input });
  return {
    events: items.map(({ stream, timestamp, message, ingestionTime, sequence }) => ({
      logStreamName: stream,
      timestamp,
      message,
      ingestionTime,
      eventId: String(timestamp).padStart(20, '0') + String(sequence).padStart(36, '0'),
    })),
    searchedLogStreams: [],
    ...rest,
  };
}

/** The group that an input names, by name or by ARN. */
function groupOf(input: Body): string {
  const identifier = input['logGroupName'] ?? input['logGroupIdentifier'];
  if (typeof identifier !== 'string') {
    throw new AwsFault('InvalidParameterException', 'Either logGroupName or logGroupIdentifier must be given.');
  }
  return identifier.startsWith('arn:') ? (identifier.split(':')[6] ?? '') : identifier;
}

function orderStreams(world: LogsWorld, input: DescribeLogStreamsRequest): LogStream[] {
  const { logStreamNamePrefix = '', orderBy, descending } = input;
  if (orderBy === 'LastEventTime' && logStreamNamePrefix !== '') {
    throw new AwsFault('InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.');
  }
  const lastEvent = (stream: LogStream): number => world.visibleEvents(stream).at(-1)?.timestamp ?? 0;
  const found = world.visibleStreams(groupOf({ ...input })).filter(({ name }) => name.startsWith(logStreamNamePrefix));
  const ordered = found.toSorted((a, b) =>
    orderBy === 'LastEventTime' ? lastEvent(a) - lastEvent(b) : a.name < b.name ? -1 : 1,
  );
  return descending === true ? ordered.toReversed() : ordered;
}

function describeGroup(world: LogsWorld, { name, createdAtMs, streams }: LogGroup): Body {
  const arn = `arn:aws:logs:${world.region}:${world.account}:log-group:${name}`;
  const storedBytes = [...streams.values()]
    .flatMap(({ events }) => events)
    .reduce((sum, { message }) => sum + message.length, 0);
  return {
    logGroupName: name,
    creationTime: Math.floor(createdAtMs),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    storedBytes,
    logGroupClass: 'STANDARD',
  };
}

function describeStream(world: LogsWorld, group: string, stream: LogStream): Body {
  const events = world.visibleEvents(stream);
  const first = events[0];
  const last = events.at(-1);
  return {
    logStreamName: stream.name,
    creationTime: Math.floor(stream.createdAtMs),
    arn: `arn:aws:logs:${world.region}:${world.account}:log-group:${group}:log-stream:${stream.name}`,
    storedBytes: 0,
    ...(first === undefined ? {} : { firstEventTimestamp: first.timestamp }),
    ...(last === undefined ? {} : { lastEventTimestamp: last.timestamp, lastIngestionTime: last.ingestionTime }),
  };
}
