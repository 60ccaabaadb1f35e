/** Reading lines: GetLogEvents' tokens, FilterLogEvents' pages and patterns. */
import type {
  FilterLogEventsRequest,
  GetLogEventsRequest,
  GetLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import { AwsFault } from '../core/service.ts';
import type { LogEvent, LogStream } from './world.ts';

/** A line's place in a stream's order: lines are ordered by timestamp, then by arrival. */
interface Position {
  readonly timestamp: number;
  readonly sequence: number;
}

type Direction = 'f' | 'b';

const defaultLimit = 10_000;

const isAfter = (a: Position, b: Position): boolean =>
  a.timestamp > b.timestamp || (a.timestamp === b.timestamp && a.sequence > b.sequence);

function renderToken(direction: Direction, { timestamp, sequence }: Position): string {
  return `${direction}/${String(timestamp).padStart(20, '0')}${String(sequence).padStart(12, '0')}/s`;
}

function parseToken(token: string): { direction: Direction; position: Position } {
  const match = /^(?<direction>[fb])\/(?<timestamp>\d{20})(?<sequence>\d{12})\/s$/u.exec(token)?.groups;
  if (match === undefined) {
    throw new AwsFault('InvalidParameterException', 'The specified nextToken is invalid.');
  }
  return {
    direction: match['direction'] === 'b' ? 'b' : 'f',
    position: { timestamp: Number(match['timestamp']), sequence: Number(match['sequence']) },
  };
}

/** How events are cut into pages. */
export interface PageRule {
  /** Two events a page at most, whatever the client asks for. */
  readonly small: boolean;
}

/**
 * One page of a stream. The forward token names the last line that was given; when nothing follows, the same token
 * comes back: that, not an empty page, is the end (CloudWatch Logs API, GetLogEvents).
 */
export function getLogEvents(
  events: readonly LogEvent[],
  input: GetLogEventsRequest,
  rule: PageRule,
): GetLogEventsResponse {
  const limit = Math.min(input.limit ?? defaultLimit, rule.small ? 2 : defaultLimit);
  const inRange = events.filter(({ timestamp }) => isInRange(timestamp, input));
  const token = input.nextToken === undefined ? undefined : parseToken(input.nextToken);
  const forward = token === undefined ? input.startFromHead === true : token.direction === 'f';
  const rest = token === undefined ? inRange : inRange.filter((event) => isBeyond(event, token));
  const page = forward ? rest.slice(0, limit) : rest.slice(-limit);
  const first = page[0];
  const last = page.at(-1);
  const here = token?.position ?? { timestamp: input.startTime ?? 0, sequence: 0 };
  return {
    events: page.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
    nextForwardToken: renderToken('f', last ?? here),
    nextBackwardToken: renderToken('b', first ?? here),
  };
}

function isBeyond(event: LogEvent, { direction, position }: { direction: Direction; position: Position }): boolean {
  return direction === 'f' ? isAfter(event, position) : isAfter(position, event);
}

function isInRange(
  timestamp: number,
  { startTime, endTime }: { startTime?: number | undefined; endTime?: number | undefined },
): boolean {
  return (startTime === undefined || timestamp >= startTime) && (endTime === undefined || timestamp < endTime);
}

/** A line and the stream it is from. */
export interface FoundEvent extends LogEvent {
  readonly stream: string;
}

/** Lines of several streams that match a filter, in one order. */
export function filterEvents(
  streams: readonly { stream: LogStream; events: readonly LogEvent[] }[],
  input: FilterLogEventsRequest,
): FoundEvent[] {
  const matches = compilePattern(input.filterPattern ?? '');
  // FilterLogEvents' endTime is inclusive, GetLogEvents' is not (CloudWatch Logs API).
  const range = { startTime: input.startTime, endTime: input.endTime === undefined ? undefined : input.endTime + 1 };
  return streams
    .flatMap(({ stream, events }) => events.map((event) => ({ ...event, stream: stream.name })))
    .filter(({ timestamp, message }) => isInRange(timestamp, range) && matches(message))
    .toSorted((a, b) => a.timestamp - b.timestamp || a.sequence - b.sequence);
}

/**
 * Filter patterns of unstructured lines: words that must be there, `"phrases"`, `-words` that must not, `?words` of
 * which one must.
 *
 * @throws {AwsFault} InvalidParameterException on JSON and space-delimited patterns, which this bed does not read
 */
export function compilePattern(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/u.test(pattern)) {
    throw new AwsFault('InvalidParameterException', `Invalid filter pattern here: ${pattern}`);
  }
  const terms = [...pattern.matchAll(/(?<sign>[-?]?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/gu)].map(({ groups }) => ({
    sign: groups?.['sign'] ?? '',
    text: groups?.['phrase'] ?? groups?.['word'] ?? '',
  }));
  const wanted = (sign: string): string[] => terms.filter((term) => term.sign === sign).map(({ text }) => text);
  const [all, none, any] = [wanted(''), wanted('-'), wanted('?')];
  return (message) =>
    all.every((text) => message.includes(text)) &&
    !none.some((text) => message.includes(text)) &&
    (any.length === 0 || any.some((text) => message.includes(text)));
}
