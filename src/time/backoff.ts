/** Exponential back-off with full jitter (AWS Architecture Blog, "Exponential Backoff and Jitter"). */
import type { Clock } from './clock.ts';

/** How the delays grow. */
export interface Backoff {
  /** Upper bound of the first delay, milliseconds. */
  readonly baseMs: number;
  /** Upper bound of every delay, milliseconds. */
  readonly capMs: number;
  /** What each bound is multiplied by; 2 when left out. */
  readonly factor?: number;
}

/** The delay before retry number `retries` (0 is the first), uniformly random in [0, min(cap, base * factor^retries)]. */
export function backoffMs(backoff: Backoff, retries: number, random: () => number = Math.random): number {
  return random() * Math.min(backoff.capMs, backoff.baseMs * (backoff.factor ?? 2) ** retries);
}

/** What {@link retry} needs. */
export interface RetryOptions extends Backoff {
  readonly clock: Clock;
  /** Tries in all, the first included. */
  readonly attempts: number;
  readonly shouldRetry: (error: unknown) => boolean;
  readonly signal?: AbortSignal;
  readonly random?: () => number;
}

/** Calls `deed` until it succeeds, fails with an error not worth a retry, or has been tried `attempts` times; throws the last error. */
export async function retry<T>(options: RetryOptions, deed: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await deed(attempt);
    } catch (error) {
      if (attempt + 1 >= options.attempts || !options.shouldRetry(error)) throw error;
      await options.clock.sleep(backoffMs(options, attempt, options.random), options.signal);
    }
  }
}
