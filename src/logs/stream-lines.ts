/** The lines of one log stream, followed beside something else that knows when the container has stopped. */
import { isPassingFault } from '../aws/passing-fault.ts';
import { ActionError } from '../errors.ts';
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import type { LogLine, LogsApi, LogStream } from './api.ts';
import { followLogStream } from './follow.ts';
import { splitLines } from './foreign-text.ts';

/** What {@link StreamLines} works with. */
export interface StreamLinesOptions {
  readonly stream: LogStream;
  readonly logs: LogsApi;
  readonly clock: Clock;
  /** Gets new lines in order, each exactly once; `first` is the index of the first of them. */
  readonly onLines: (lines: readonly string[], first: number) => void;
  /** After the stop: whether the last line has come; undefined when nobody can know. */
  readonly isComplete?: (lines: readonly string[]) => boolean | undefined;
}

/** An outage of minutes must not lose a line. */
const PATIENCE = { attempts: 20, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault };

/** All lines of a stream, without passwords in URLs, from the making of this object until its `end`. */
export class StreamLines {
  readonly all: string[] = [];
  readonly #options: StreamLinesOptions;
  readonly #abort = new AbortController();
  readonly #done: Promise<ActionError | undefined>;
  #stopped = false;
  #fault: ActionError | undefined;

  constructor(options: StreamLinesOptions) {
    this.#options = options;
    this.#done = this.#follow();
  }

  /** Ends the following: `drain` reads what is still on its way, `leave` waits for nothing. Gives the fault that lines may be missing for. */
  async end(how: 'drain' | 'leave'): Promise<ActionError | undefined> {
    this.#stopped = true;
    if (how === 'drain') return this.#done;
    this.#abort.abort();
    return this.#fault;
  }

  async #follow(): Promise<ActionError | undefined> {
    const { logs, clock, stream, isComplete } = this.#options;
    const { signal } = this.#abort;
    const patient: LogsApi = {
      readLogPage: (request) => retry({ ...PATIENCE, clock, signal }, () => logs.readLogPage(request)),
    };
    try {
      await followLogStream({
        ...stream,
        logs: patient,
        clock,
        signal,
        onLines: (events) => this.#take(events),
        stopped: () => this.#stopped,
        complete: () => isComplete?.(this.all),
      });
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!(error instanceof ActionError)) throw error;
      this.#fault = error;
      return error;
    }
  }

  #take(events: readonly LogLine[]): void {
    const first = this.all.length;
    for (const { message } of events) for (const line of splitLines(message)) this.all.push(line);
    this.#options.onLines(this.all.slice(first), first);
  }
}
