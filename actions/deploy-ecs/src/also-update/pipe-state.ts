/** What the state of a pipe means for an update of it. Pure. @see EventBridge Pipes API, PipeState */
import type { LauncherSight } from './launcher.ts';

/** A change is under way: AWS takes no other one. */
const CHANGING = new Set(['CREATING', 'UPDATING', 'DELETING', 'STARTING', 'STOPPING']);

/** A pipe that goes away, or never came to be, is not updated. */
const GONE = new Set([
  'DELETING',
  'DELETE_FAILED',
  'CREATE_FAILED',
  'CREATE_ROLLBACK_FAILED',
  'DELETE_ROLLBACK_FAILED',
]);

/** After UpdatePipe, a read that shows a pipe that is not UPDATING and has its old settings may be old itself for so long. */
const STALE_PIPE_MS = 15_000;

/** Whether AWS is changing the pipe now. False for what is no pipe. */
export function isChanging({ pipe }: LauncherSight): boolean {
  return pipe !== undefined && CHANGING.has(pipe.current);
}

/** Whether the pipe takes no update any more. */
export function isGone({ pipe }: LauncherSight): boolean {
  return pipe !== undefined && GONE.has(pipe.current);
}

/** Whether an update, a start or a stop of the pipe failed: it does not do its work. */
export function isFailed({ pipe }: LauncherSight): boolean {
  return pipe !== undefined && pipe.current.endsWith('_FAILED');
}

/** How an update of a pipe goes. */
export type PipeProgress =
  | { readonly kind: 'waiting' }
  /** It is RUNNING, or STOPPED as it is meant to be. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Judges a look at a pipe, `elapsedMs` after UpdatePipe. `hasWanted`: it shows the revision that was asked for; `sawChange`: an earlier
 * look showed the change under way, so that this one is no read of before it.
 */
export function judgePipe(
  sight: LauncherSight,
  {
    hasWanted,
    sawChange,
    elapsedMs,
  }: { readonly hasWanted: boolean; readonly sawChange: boolean; readonly elapsedMs: number },
): PipeProgress {
  const { current = '', reason } = sight.pipe ?? {};
  const mayBeOld = !sawChange && elapsedMs < STALE_PIPE_MS;
  if (isGone(sight)) return { kind: 'failed', why: `it is ${current}${because(reason)}` };
  if (isChanging(sight)) return { kind: 'waiting' };
  if (hasWanted && !isFailed(sight)) return { kind: 'settled' };
  if (mayBeOld) return { kind: 'waiting' };
  const settings = hasWanted ? '' : ', with the revision of before';
  return { kind: 'failed', why: `it is ${current}${settings}${because(reason)}` };
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : `: ${reason}`;
}
