/** Follows a log stream from its first line until its container has stopped and its last line has come. */
import type { Clock } from '../time/clock.ts';
import type { LogLine, LogsApi, LogStream } from './api.ts';

/** Quick while lines come, slower while none do. */
const POLL_MIN_MS = 1000;
const POLL_MAX_MS = 3000;

/** After the container has stopped its last lines may still be on their way: so long without any is the end ... */
const DRAIN_MS = 15_000;
/** ... or so many empty pages in a row, but not before the awslogs driver's flush interval has passed. */
const FLUSH_MS = 5000;
const DRAIN_EMPTY_PAGES = 2;

/** What {@link followLogStream} needs. */
export interface FollowOptions extends LogStream {
  readonly logs: LogsApi;
  readonly clock: Clock;
  /** Gets new lines, in the stream's order, each exactly once. */
  readonly onLines: (lines: readonly LogLine[]) => void;
  /** Whether the container has stopped: from then on the stream is drained and the following ends. */
  readonly stopped: () => boolean;
  /**
   * After the stop: whether the last line is known to have been read (`true`: end at once), to be missing (`false`: wait for it
   * until 15 s pass without any), or nobody can know (`undefined`: two empty pages in a row after at least 5 s without any).
   */
  readonly complete?: () => boolean | undefined;
  readonly signal?: AbortSignal;
}

/** How a following ended. */
export interface FollowEnd {
  /** False when the stream never existed. */
  readonly found: boolean;
  readonly lineCount: number;
}

/**
 * Follows a stream by `nextForwardToken`, so that no line is lost or given twice, however many share a millisecond. A stream that does
 * not exist is waited for: the awslogs driver makes it when the container starts.
 * @throws {ActionError} the codes of src/aws; the signal's reason when aborted
 */
export async function followLogStream(options: FollowOptions): Promise<FollowEnd> {
  const { logs, clock, group, stream, onLines, stopped, signal } = options;
  let token: string | undefined;
  let found = false;
  let lineCount = 0;
  let waitMs = POLL_MIN_MS;
  let drain: Drain | undefined;
  for (;;) {
    // Asked before the page is read: lines written up to the stop are then in this page or in a later one.
    if (stopped()) drain ??= { quietSinceMs: clock.now(), emptyPages: 0 };
    const page = await logs.readLogPage({ group, stream, fromHead: true, ...(token === undefined ? {} : { token }) });
    const lines = page?.lines ?? [];
    // An empty page with a new token is no end: "there might be more log events available" (API GetLogEvents).
    const atEnd = lines.length === 0 && (token === undefined || page === undefined || page.forwardToken === token);
    token = page?.forwardToken ?? token;
    found ||= page !== undefined;
    lineCount += lines.length;
    if (lines.length > 0) onLines(lines);
    if (drain !== undefined) {
      drain.emptyPages = atEnd ? drain.emptyPages + 1 : 0;
      // However long it takes to read what is there: only silence counts.
      if (lines.length > 0) drain.quietSinceMs = clock.now();
      if (isDrained(drain, options)) return { found, lineCount };
    }
    waitMs = lines.length > 0 || drain !== undefined ? POLL_MIN_MS : Math.min(POLL_MAX_MS, waitMs * 1.5);
    // A page with lines may be followed by another one at once.
    if (lines.length === 0) await clock.sleep(waitMs, signal);
  }
}

interface Drain {
  quietSinceMs: number;
  emptyPages: number;
}

function isDrained(drain: Drain, { clock, complete }: FollowOptions): boolean {
  const known = complete?.();
  if (known === true || clock.now() - drain.quietSinceMs >= DRAIN_MS) return true;
  return known === undefined && clock.now() - drain.quietSinceMs >= FLUSH_MS && drain.emptyPages >= DRAIN_EMPTY_PAGES;
}
