/**
 * A product `Clock` in which everything that sleeps does so at the same time: whoever wakes first is woken first, and time moves on only
 * when nobody has anything left to do. One story on it takes the real time that its code takes.
 */
import type { Clock } from '../src/time/clock.ts';

/** The clock, and the loop that drives it. */
export interface EventClock extends Clock {
  /** Calls `deed` when time reaches `atMs` (epoch), if {@link run} goes on for so long. */
  at(atMs: number, deed: () => void): void;
  /**
   * Moves time on until `story` is over.
   * @throws {Error} when it neither ends nor sleeps, or sleeps past `limitMs` (epoch)
   */
  run<T>(story: Promise<T>, limitMs: number): Promise<T>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
  /** Events alone do not keep a story alive. */
  readonly isEvent: boolean;
}

/** Turns of the event loop in which a story may neither sleep nor end: it may be loading a module. */
const IDLE_TURNS = 20_000;

/** A clock that stands at `startMs` (epoch). */
export function eventClock(startMs: number): EventClock {
  let now = startMs;
  const sleepers = new Set<Sleeper>();
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        sleepers.delete(sleeper);
        const reason: unknown = signal?.reason;
        reject(reason instanceof Error ? reason : new Error('aborted'));
      };
      const wake = (): void => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper: Sleeper = { atMs: now + Math.max(0, ms), wake, isEvent: false };
      if (signal?.aborted === true) {
        abort();
        return;
      }
      signal?.addEventListener('abort', abort, { once: true });
      sleepers.add(sleeper);
    });
  return {
    now: () => now,
    sleep,
    at: (atMs, deed) => void sleepers.add({ atMs, wake: deed, isEvent: true }),
    async run(story, limitMs) {
      const state = { isOver: false };
      const end = (): void => void (state.isOver = true);
      story.then(end, end);
      for (let idle = 0; ;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (state.isOver) return story;
        const next = earliest(sleepers);
        if (next === undefined) {
          idle += 1;
          if (idle > IDLE_TURNS) throw new Error('the story waits for something that never comes');
          continue;
        }
        idle = 0;
        if (next.atMs > limitMs) throw new Error('the story does not end');
        sleepers.delete(next);
        now = Math.max(now, next.atMs);
        next.wake();
      }
    },
  };
}

/** Who wakes next; undefined when nobody sleeps and only events are left. */
function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  let first: Sleeper | undefined;
  let isAwaited = false;
  for (const sleeper of sleepers) {
    isAwaited ||= !sleeper.isEvent;
    if (first === undefined || sleeper.atMs < first.atMs) first = sleeper;
  }
  return isAwaited ? first : undefined;
}
