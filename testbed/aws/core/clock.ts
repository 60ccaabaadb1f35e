/** The test bed's clock: virtual time that runs faster than the wall, or that a test moves by hand. */

/** Virtual time. All durations and instants of the worlds are in its milliseconds. */
export interface BedClock {
  /** Virtual now, epoch milliseconds. */
  now(): number;
  /** Virtual seconds that pass in one real second; 0 when the clock only moves by {@link ManualClock.advance}. */
  readonly speed: number;
  /** Resolves after `ms` virtual milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** A clock that a test moves by hand. */
export interface ManualClock extends BedClock {
  /** Moves virtual time on by `ms`, waking the sleepers whose time has come, in order. */
  advance(ms: number): Promise<void>;
}

/** A clock that runs at `speed` virtual seconds a real second, from `start` (epoch ms; default: the wall's now). */
export function scaledClock(speed: number, start: number = Date.now()): BedClock {
  const real = performance.now();
  return {
    speed,
    now: () => start + (performance.now() - real) * speed,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms / speed))),
  };
}

/** A clock that stands still until it is advanced. */
export function manualClock(start: number): ManualClock {
  let now = start;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    speed: 0,
    now: () => now,
    sleep: (ms) => new Promise((resolve) => void sleepers.push({ at: now + ms, wake: resolve })),
    advance: async (ms) => {
      const end = now + ms;
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        sleepers = sleepers.filter((sleeper) => sleeper !== next);
        now = Math.max(now, next.at);
        next.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}
