/** CloudWatch Logs of one account and region: groups, streams, and lines that may be late. */
import type { BedClock } from '../core/clock.ts';
import { AwsFault } from '../core/service.ts';

/** One line. Times are epoch milliseconds of virtual time. */
export interface LogEvent {
  readonly timestamp: number;
  readonly message: string;
  /** When readers first see it. */
  readonly ingestionTime: number;
  /** Order of arrival: settles the order of equal timestamps. */
  readonly sequence: number;
}

/** What a task, or PutLogEvents, prints. */
export interface AppendedLine {
  readonly group: string;
  readonly stream: string;
  readonly message: string;
  /** Default: now. */
  readonly timestampMs?: number;
}

/** How late Logs is. */
export interface LogDelays {
  /** From a line's printing to its being read. Default 0. */
  ingestionMs: number;
  /** From a stream's first line to the stream's being there. Default 0. */
  streamMs: number;
}

/** A stream of lines. */
export interface LogStream {
  readonly name: string;
  readonly createdAtMs: number;
  /** Readers get ResourceNotFoundException until then. */
  readonly visibleAtMs: number;
  readonly events: LogEvent[];
}

/** A group of streams. */
export interface LogGroup {
  readonly name: string;
  readonly createdAtMs: number;
  readonly streams: Map<string, LogStream>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The log groups of one account and region. */
export class LogsWorld {
  readonly account: string;
  readonly region: string;
  readonly groups = new Map<string, LogGroup>();
  /** May be changed at any time; holds for the lines that follow. */
  readonly delays: LogDelays = { ingestionMs: 0, streamMs: 0 };
  private readonly clock: BedClock;
  private sequence = 0;

  constructor(options: { account: string; region: string; clock: BedClock }) {
    this.account = options.account;
    this.region = options.region;
    this.clock = options.clock;
  }

  /** @throws {AwsFault} ResourceAlreadyExistsException */
  createGroup(name: string, tags: Readonly<Record<string, string>> = {}): LogGroup {
    if (this.groups.has(name)) {
      throw new AwsFault('ResourceAlreadyExistsException', 'The specified log group already exists');
    }
    const group: LogGroup = { name, createdAtMs: this.clock.now(), streams: new Map(), tags };
    this.groups.set(name, group);
    return group;
  }

  /** @throws {AwsFault} ResourceNotFoundException, ResourceAlreadyExistsException */
  createStream(groupName: string, name: string): LogStream {
    const { streams } = this.group(groupName);
    if (streams.has(name)) {
      throw new AwsFault('ResourceAlreadyExistsException', 'The specified log stream already exists');
    }
    const createdAtMs = this.clock.now();
    const stream: LogStream = { name, createdAtMs, visibleAtMs: createdAtMs + this.delays.streamMs, events: [] };
    streams.set(name, stream);
    return stream;
  }

  /**
   * Writes a line, as the awslogs driver does; a missing stream is made.
   *
   * @throws {AwsFault} ResourceNotFoundException when the group is missing
   */
  append({ group, stream, message, timestampMs }: AppendedLine): void {
    const { streams } = this.group(group);
    const { events } = streams.get(stream) ?? this.createStream(group, stream);
    const now = this.clock.now();
    this.sequence += 1;
    events.push({
      timestamp: Math.floor(timestampMs ?? now),
      message,
      ingestionTime: Math.floor(now + this.delays.ingestionMs),
      sequence: this.sequence,
    });
  }

  /** @throws {AwsFault} ResourceNotFoundException */
  group(name: string): LogGroup {
    const group = this.groups.get(name);
    if (group === undefined) {
      throw new AwsFault('ResourceNotFoundException', 'The specified log group does not exist.');
    }
    return group;
  }

  /** The streams that have appeared by now. */
  visibleStreams(groupName: string): LogStream[] {
    const now = this.clock.now();
    return [...this.group(groupName).streams.values()].filter(({ visibleAtMs }) => visibleAtMs <= now);
  }

  /** @throws {AwsFault} ResourceNotFoundException, also while the stream has not appeared */
  visibleStream(groupName: string, name: string): LogStream {
    const stream = this.visibleStreams(groupName).find((candidate) => candidate.name === name);
    if (stream === undefined) {
      throw new AwsFault('ResourceNotFoundException', 'The specified log stream does not exist.');
    }
    return stream;
  }

  /** The lines that have been ingested by now, by timestamp, those of the same one as they came. */
  visibleEvents({ events }: LogStream): LogEvent[] {
    const now = this.clock.now();
    return events
      .filter(({ ingestionTime }) => ingestionTime <= now)
      .toSorted((a, b) => a.timestamp - b.timestamp || a.sequence - b.sequence);
  }

  /** All lines of a stream, ingested or not, in the order they were printed: for tests to look at. */
  lines(groupName: string, streamName: string): string[] {
    return (this.groups.get(groupName)?.streams.get(streamName)?.events ?? []).map(({ message }) => message);
  }
}
