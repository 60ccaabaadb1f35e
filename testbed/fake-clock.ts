/** A product `Clock` for unit tests: sleeping moves virtual time on at once. */
import type { Clock } from '../src/time/clock.ts';

/** A clock that tests read and move. */
export interface FakeClock extends Clock {
  /** Every sleep asked for so far, milliseconds. */
  readonly sleeps: readonly number[];
  /** Moves time on without a sleeper. */
  advance(ms: number): void;
  /** Calls `deed` once when virtual time reaches `atMs` (epoch) during a sleep. */
  at(atMs: number, deed: () => void): void;
}

/** A clock standing at `start` (epoch ms); each `sleep` moves it and yields to other work. */
export function fakeClock(start: number = Date.UTC(2026, 10, 21, 9)): FakeClock {
  let now = start;
  const sleeps: number[] = [];
  let alarms: { atMs: number; deed: () => void }[] = [];
  const moveTo = (end: number): void => {
    for (const alarm of alarms.filter(({ atMs }) => atMs <= end).toSorted((a, b) => a.atMs - b.atMs)) {
      now = Math.max(now, alarm.atMs);
      alarms = alarms.filter((other) => other !== alarm);
      alarm.deed();
    }
    now = Math.max(now, end);
  };
  return {
    sleeps,
    now: () => now,
    advance: (ms) => moveTo(now + ms),
    at: (atMs, deed) => void alarms.push({ atMs, deed }),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      sleeps.push(ms);
      moveTo(now + ms);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
}
