/** When the watcher looks next. Pure: the price of calls against the seconds that a change goes unseen. */
import type { RolloutState } from './rollout-state.ts';

/** Right after UpdateService: deployments that ECS refuses at once. */
const FIRST_MS = 1000;
/** While tasks start or ECS rolls back, failures show and every second counts. */
const STARTING_MS = 2000;
/** New tasks run: the end may come any moment, and must be seen within 3 s. */
const RUNNING_MS = 2800;
/** After ten minutes nobody sits in front of it. */
const LONG_MS = 5000;
const LONG_AFTER_MS = 600_000;

/** What the next tick is decided from. */
export interface TickFacts {
  readonly states: readonly RolloutState[];
  readonly ticks: number;
  readonly elapsedMs: number;
}

/** Milliseconds until the next look: up to a tenth less than the bound, so that many jobs do not ask in step. */
export function planTickMs({ states, ticks, elapsedMs }: TickFacts, random: () => number): number {
  return boundMs(states, ticks, elapsedMs) * (1 - 0.1 * random());
}

function boundMs(states: readonly RolloutState[], ticks: number, elapsedMs: number): number {
  if (ticks === 0) return FIRST_MS;
  if (elapsedMs > LONG_AFTER_MS) return LONG_MS;
  const isStarting = states.some(({ phase }) => phase === 'starting' || phase === 'rolling-back');
  return isStarting ? STARTING_MS : RUNNING_MS;
}
