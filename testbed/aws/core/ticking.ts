/** Lets the worlds live between requests: one tick each virtual second. */
import type { BedClock } from './clock.ts';
import type { LocalService } from './service.ts';

/** Shortest real time between two ticks; worlds catch up on the seconds between by themselves. */
const SHORTEST_TICK_MS = 5;

/** Starts ticking the services; the returned function stops it. */
export function startTicking(parts: {
  services: readonly LocalService[];
  clock: BedClock;
  violations: string[];
}): () => void {
  const { services, clock, violations } = parts;
  const state = { stopped: false, busy: false };
  const tick = async (): Promise<void> => {
    if (state.stopped || state.busy) return;
    state.busy = true;
    try {
      for (const service of services) await service.tick?.(clock);
    } catch (error) {
      violations.push(`tick: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      state.busy = false;
    }
  };
  if (clock.speed > 0) {
    const timer = setInterval(() => void tick(), Math.max(SHORTEST_TICK_MS, 1000 / clock.speed));
    timer.unref();
    return () => {
      state.stopped = true;
      clearInterval(timer);
    };
  }
  const follow = async (): Promise<void> => {
    while (!state.stopped) {
      await clock.sleep(1000);
      await tick();
    }
  };
  void follow();
  return () => {
    state.stopped = true;
  };
}
