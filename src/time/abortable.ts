/** Waiting that a cancellation ends: the runner gives a cancelled process ten seconds. */
import type { Clock } from './clock.ts';

/** `work`, or the signal's reason as soon as it is aborted: a call in flight must not hold a cancelled run. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // A call that fails after the run was cancelled has nobody to tell.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => {
      const reason: unknown = signal.reason;
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}

/** What {@link withGrace} works with. */
export interface Grace<T> {
  readonly work: Promise<T>;
  /** What holds in place of the work's result; may throw. */
  readonly otherwise: () => T;
  readonly graceMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** `work`; or `otherwise()`, when the signal is aborted and `work` takes more than `graceMs` from then on. */
export async function withGrace<T>({ work, otherwise, graceMs, signal, clock }: Grace<T>): Promise<T> {
  let isOver = false;
  const late = async (): Promise<T> => {
    await abortable(new Promise<never>(() => undefined), signal).catch(() => undefined);
    if (isOver) return work;
    await clock.sleep(graceMs);
    return otherwise();
  };
  try {
    return await Promise.race([work, late()]);
  } finally {
    isOver = true;
  }
}
