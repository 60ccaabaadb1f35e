/** Replaces the settings of one launcher: read right before the write, and seen to hold after it. */
import { isPassingFault } from '../../../../src/ecs/one-off-task.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { Log } from '../../../../src/report/log.ts';
import { sameJson } from '../../../../src/ecs/task-definition.ts';
import { backoffMs } from '../../../../src/time/backoff.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import type { LauncherApis, LauncherName, LauncherSettings, LauncherSight } from './launcher.ts';
import { isChanging, isFailed, judgePipe } from './pipe-state.ts';
import { differences } from './settings.ts';
import { lookAtLauncher, replaceSettings } from './sight.ts';

/** What replacing works with. */
export interface ReplaceWorld {
  readonly apis: LauncherApis;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out for what is finished whatever comes. */
  readonly signal?: AbortSignal;
  readonly deadlineMs: number;
  readonly random?: () => number;
}

/** One replacement. */
export interface Replacement {
  readonly name: string;
  readonly launcher: LauncherName;
  /** What this run found or put there: it may be replaced. Anything else is somebody's newer change. */
  readonly known: readonly LauncherSettings[];
  readonly wanted: LauncherSettings;
  /** Told right before the write is sent: AWS may take it, whatever comes back. */
  readonly onSend: () => void;
  /** Told when AWS has said that it did not take the write. */
  readonly onRefused: () => void;
}

/** Throttling, server errors and changes of others under way are sat out, as long as there is time. */
const PATIENCE = { baseMs: 1000, capMs: 10_000 };

/** A pipe takes a minute or so; it is looked at more often at first. */
const PIPE_TICKS = { baseMs: 2000, capMs: 5000 };

/** A read after the write may be old for so long. */
const STALE_READ_MS = 15_000;

/**
 * Replaces what is known by `wanted`, and waits until AWS shows it; nothing is sent when it holds already.
 * @throws {ActionError} launcher-changed when somebody else has changed the launcher: it is left alone; launcher-not-as-asked,
 * pipe-update-failed, launcher-timed-out, the codes of src/aws. Rejects with the signal's reason when aborted.
 */
export async function replaceLauncher(replacement: Replacement, world: ReplaceWorld): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const isWritten = await writeOnce(replacement, world);
      if (isWritten) return await watchLauncher(replacement, world);
    } catch (error) {
      if (!isPassing(error) || world.clock.now() >= world.deadlineMs) throw error;
    }
    if (world.clock.now() >= world.deadlineMs) throw timedOut(replacement, 'AWS was still changing it');
    await world.clock.sleep(1000 + backoffMs(PATIENCE, attempt, world.random), world.signal);
  }
}

/** Whether what is wanted holds, or was sent; false while AWS takes no change. */
async function writeOnce({ launcher, known, wanted, ...told }: Replacement, world: ReplaceWorld): Promise<boolean> {
  world.signal?.throwIfAborted();
  const now = await lookAtLauncher(launcher, world.apis);
  if (sameJson(now.settings, wanted) && !isFailed(now)) return true;
  if (isChanging(now)) return false;
  if (![wanted, ...known].some((settings) => sameJson(now.settings, settings))) throw changedByOthers(known, now);
  world.signal?.throwIfAborted();
  told.onSend();
  try {
    await replaceSettings(wanted, world.apis);
  } catch (error) {
    if (error instanceof ActionError && !isPassing(error)) told.onRefused();
    throw error;
  }
  return true;
}

/** Waits until the launcher is as `wanted`. @throws as {@link replaceLauncher} */
export async function watchLauncher(
  replacement: Pick<Replacement, 'name' | 'launcher' | 'wanted'>,
  world: ReplaceWorld,
): Promise<void> {
  const { name, launcher, wanted } = replacement;
  const { clock, log, signal } = world;
  const sentAtMs = clock.now();
  let told: string | undefined;
  let sawChange = false;
  for (let look = 0; ; look += 1) {
    const now = await lookOrWait(launcher, world);
    if (now?.pipe !== undefined && now.pipe.current !== told) log.progress(`${name}: ${now.pipe.current}`);
    told = now?.pipe?.current ?? told;
    sawChange ||= now !== undefined && isChanging(now);
    if (now !== undefined && isDone({ now, wanted, sawChange, elapsedMs: clock.now() - sentAtMs })) return;
    if (clock.now() >= world.deadlineMs) throw timedOut(replacement, stateOf(now));
    const ticks = now?.pipe === undefined ? PATIENCE : PIPE_TICKS;
    const waitMs = 1000 + backoffMs(ticks, look, world.random);
    await clock.sleep(Math.min(waitMs, Math.max(0, world.deadlineMs - clock.now())), signal);
  }
}

/** Undefined when AWS gave no answer this time. */
async function lookOrWait(
  launcher: LauncherName,
  { apis, clock, deadlineMs }: ReplaceWorld,
): Promise<LauncherSight | undefined> {
  try {
    return await lookAtLauncher(launcher, apis);
  } catch (error) {
    if (!isPassing(error) || clock.now() >= deadlineMs) throw error;
    return undefined;
  }
}

interface Look {
  readonly now: LauncherSight;
  readonly wanted: LauncherSettings;
  readonly sawChange: boolean;
  readonly elapsedMs: number;
}

function isDone({ now, wanted, sawChange, elapsedMs }: Look): boolean {
  const lost = differences({ wanted, now: now.settings }, { ignoresAdditions: true });
  if (now.pipe !== undefined) {
    const progress = judgePipe(now, { hasWanted: lost.length === 0, sawChange, elapsedMs });
    if (progress.kind === 'failed') throw pipeFailed(progress.why);
    return progress.kind === 'settled';
  }
  if (lost.length === 0) return true;
  if (elapsedMs < STALE_READ_MS) return false;
  throw new ActionError({
    code: 'launcher-not-as-asked',
    message: `AWS took the update, but shows other settings than were sent: ${lost.join(', ')}.`,
    fix: 'See who else changes this launcher, and compare it with what the infrastructure code says.',
  });
}

function isPassing(error: unknown): boolean {
  return isPassingFault(error) || (error instanceof ActionError && error.code === 'launcher-busy');
}

function stateOf(sight: LauncherSight | undefined): string {
  if (sight === undefined) return 'AWS gave no answer at the last look';
  return sight.pipe === undefined ? 'AWS showed its settings of before' : `the pipe was ${sight.pipe.current}`;
}

function changedByOthers(known: readonly LauncherSettings[], now: LauncherSight): ActionError {
  const paths = differences({ wanted: known[0], now: now.settings });
  return new ActionError({
    code: 'launcher-changed',
    message: `Somebody changed it meanwhile: ${paths.join(', ')}. It was left alone.`,
    fix: 'See who changes it, then run the job again: it starts from what it finds.',
  });
}

function pipeFailed(why: string): ActionError {
  return new ActionError({
    code: 'pipe-update-failed',
    message: `The pipe does not run: ${why}.`,
    fix: 'Correct what the reason names (the role of the pipe needs ecs:RunTask on the new revision and iam:PassRole on its roles), then run the job again.',
  });
}

function timedOut({ name }: Pick<Replacement, 'name'>, state: string): ActionError {
  return new ActionError({
    code: 'launcher-timed-out',
    message: `The ${name} was not updated in time; ${state}.`,
    fix: 'Run the job again: it takes up what it finds. Raise `timeout` when it needs longer.',
  });
}
