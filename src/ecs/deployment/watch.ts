/**
 * Follows all rollouts of a step in one loop: one batched DescribeServices a tick, tasks and service deployments only when something
 * changed that they explain. No waiter of the SDK: those swallow errors and look up to ten minutes late.
 */
import type { Log } from '../../report/log.ts';
import type { EcsApi } from '../api.ts';
import { isPassingFault } from '../one-off-task.ts';
import { ActionError, Cancelled } from '../../errors.ts';
import { abortable } from '../../time/abortable.ts';
import { backoffMs } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deployer } from './deployer.ts';
import { createLooker } from './look.ts';
import type { Looker } from './look.ts';
import type { Progress } from './progress.ts';
import type { RolloutState } from './rollout-state.ts';
import { planTickMs } from './ticks.ts';

/** What the watcher works with. */
export interface WatchOptions {
  /** Calls that give up early: the watcher asks again by itself. */
  readonly ecs: EcsApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly cluster: string;
  /** The last look is made right then, epoch milliseconds. */
  readonly deadlineMs: number;
  /** End as soon as a rollout is in such a state: the caller does something about it. Left out: all are followed to their ends. */
  readonly stopsAt?: (state: RolloutState) => boolean;
  /** Who runs the deployments that ECS does not run. */
  readonly deployer?: Deployer | undefined;
  readonly random?: () => number;
  /** What the watches of a step share, so that none tells again what another has told; left out: one of its own. */
  readonly progress?: Progress;
}

/** Why the watch ended. */
export type WatchEnd =
  /** Every rollout has its end. */
  | { readonly kind: 'settled' }
  /** One has failed; others may still be on their way. */
  | { readonly kind: 'failing' }
  /** `unanswered` when AWS could not be asked at the last look. */
  | { readonly kind: 'timed-out'; readonly unanswered?: ActionError }
  | { readonly kind: 'cancelled' }
  /** AWS cannot be asked any more (credentials expired, access denied). What happens there goes on unseen. */
  | { readonly kind: 'fault'; readonly error: ActionError };

/** The rollouts as they were seen last, by name, and why the watch ended. */
export interface Watched {
  readonly states: ReadonlyMap<string, RolloutState>;
  readonly end: WatchEnd;
}

/** Passing faults in a row are told once, from this many on. */
const TOLD_FAULTS = 3;
const FAULT_BACKOFF = { baseMs: 1000, capMs: 5000 };
/** A cause that AWS does not give in so many looks is left out. */
const CAUSE_TRIES = 4;

/** Follows `rollouts` to their ends, to the deadline, to a cancellation or to a fault that does not pass. Never throws these. */
export async function watchRollouts(rollouts: readonly RolloutState[], options: WatchOptions): Promise<Watched> {
  const states = new Map(rollouts.map((state) => [state.rollout.name, state]));
  try {
    return { states, end: await runLoop(states, options) };
  } catch (error) {
    return { states, end: endOf(error) };
  }
}

/** What a cancellation or a fault of AWS that does not pass ends a watch with; anything else is a fault of ours and thrown on. */
export function endOf(error: unknown): WatchEnd {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof ActionError) return { kind: 'fault', error };
  throw error;
}

async function runLoop(states: Map<string, RolloutState>, options: WatchOptions): Promise<WatchEnd> {
  const { clock, deadlineMs, signal, log, random = Math.random } = options;
  const startMs = clock.now();
  const looker = createLooker(states, options);
  let faults = 0;
  for (let ticks = 0; ; ticks += 1) {
    const open = [...states.values()].filter(({ end }) => end === undefined);
    if (open.length === 0) break;
    const nowMs = clock.now();
    const tickMs =
      faults === 0
        ? planTickMs({ states: open, ticks, elapsedMs: nowMs - startMs, nowMs }, random)
        : FAULT_BACKOFF.baseMs + backoffMs(FAULT_BACKOFF, faults, random);
    await clock.sleep(Math.max(0, Math.min(tickMs, deadlineMs - nowMs)), signal);
    const isLast = clock.now() >= deadlineMs;
    const unanswered = await lookOnce(looker, signal);
    faults = unanswered === undefined ? 0 : faults + 1;
    if (unanswered !== undefined && faults === TOLD_FAULTS) {
      log.progress(`AWS does not answer well (${unanswered.message}). Waiting goes on.`);
    }
    const failing = [...states.values()].filter((state) => options.stopsAt?.(state) === true);
    if (failing.length > 0) return readCauses({ looker, failing, options, end: { kind: 'failing' } });
    if (isLast && [...states.values()].some(({ end }) => end === undefined)) {
      return { kind: 'timed-out', ...(unanswered === undefined ? {} : { unanswered }) };
    }
  }
  return readCauses({ looker, failing: [...states.values()], options, end: { kind: 'settled' } });
}

/** Looks; gives the fault when AWS could not answer and may do so later. */
async function lookOnce(looker: Looker, signal: AbortSignal): Promise<ActionError | undefined> {
  try {
    await abortable(looker.look(), signal);
    return undefined;
  } catch (error) {
    if (!isPassingFault(error)) throw error;
    return error;
  }
}

/** What is known to have failed is told with its cause: reads that a fault or a full tick put off are made up for. */
async function readCauses({
  looker,
  failing,
  options: { clock, signal },
  end,
}: {
  readonly looker: Looker;
  readonly failing: readonly RolloutState[];
  readonly options: WatchOptions;
  readonly end: WatchEnd;
}): Promise<WatchEnd> {
  for (let tries = 0; tries < CAUSE_TRIES && failing.some(({ rollout }) => looker.owes(rollout.name)); tries += 1) {
    if (tries > 0) await clock.sleep(FAULT_BACKOFF.baseMs, signal);
    await lookOnce(looker, signal);
  }
  return end;
}

/** A rollout that will not come to a good end. */
export function isFailing({ phase, end }: RolloutState): boolean {
  return end === undefined ? phase === 'rolling-back' : end.verdict !== 'succeeded' && end.verdict !== 'paused';
}
