/** Reads that the verdict can do without. */
import type { Log } from '../../report/log.ts';
import { ActionError } from '../../errors.ts';
import { retry } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import { isPassingFault } from '../one-off-task.ts';

/** What an optional read gave: nothing when it is denied (told once) or, then `isOwed`, when AWS could not answer. */
export interface OptionalRead<T> {
  readonly value: T | undefined;
  readonly isOwed: boolean;
  readonly isDenied: boolean;
}

/** Runs `call`, which reads `what`. */
export type OptionalCalls = <T>(what: string, call: () => Promise<T>) => Promise<OptionalRead<T>>;

const OPTIONAL_RETRY = { attempts: 3, baseMs: 300, capMs: 1500 };

/** Runs reads that the verdict can do without: a missing permission is told once, and the kind of read left out from then on. */
export function createOptionalCalls({
  log,
  clock,
  signal,
}: {
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): OptionalCalls {
  const denied = new Set<string>();
  return async (what, call) => {
    if (denied.has(what)) return { value: undefined, isOwed: false, isDenied: true };
    try {
      const value = await retry({ ...OPTIONAL_RETRY, clock, signal, shouldRetry: isPassingFault }, call);
      return { value, isOwed: false, isDenied: false };
    } catch (error) {
      if (isPassingFault(error)) return { value: undefined, isOwed: true, isDenied: false };
      if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error;
      denied.add(what);
      log.warning(`Going on without ${what}: ${error.message} ${error.fix}`);
      return { value: undefined, isOwed: false, isDenied: true };
    }
  };
}
