/** Runs all tools side by side, and tells of each as it ends. */
import { ActionError, Cancelled } from '../../../src/errors.ts';
import { mapConcurrently } from '../../../src/time/concurrency.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { findingLine, tellOutcome } from './outcome-text.ts';
import type { ToolRun } from './plan.ts';
import { runTool } from './run-tool.ts';
import type { ToolOutcome, ToolWorld } from './run-tool.ts';
import type { World } from './world.ts';

/** What the runs work with. */
export interface ToolsWorld extends ToolWorld, Pick<World, 'log' | 'signal'> {
  /** So many tools at most run at once. */
  readonly atOnce: number;
}

/** Between two lines that tell what still runs. */
const REMINDER_MS = 60_000;
/** Findings in the log of a tool; all are in the job summary. */
const MOST_LINES = 200;

/**
 * Runs the tools; the outcomes stand in the order of the plan.
 * @throws {ActionError} cancelled with what was running; its processes have ended by then
 */
export async function runTools(runs: readonly ToolRun[], world: ToolsWorld): Promise<ToolOutcome[]> {
  const { clock, log, signal, atOnce } = world;
  const running = new Map<ToolRun, number>();
  const done = new AbortController();
  const reminder = remind(running, world, done.signal);
  try {
    return await mapConcurrently({ items: runs, atOnce }, async (run) => {
      running.set(run, clock.now());
      const outcome = await runTool(run, world);
      running.delete(run);
      log.progress(tellOutcome(outcome));
      await showOutput(outcome, world);
      return outcome;
    });
  } catch (error) {
    if (signal.aborted && signal.reason instanceof Cancelled)
      throw cancelledWith(signal.reason, tellRunning(running, clock.now()));
    throw error;
  } finally {
    done.abort();
    await reminder;
  }
}

async function remind(
  running: ReadonlyMap<ToolRun, number>,
  { clock, log }: ToolsWorld,
  done: AbortSignal,
): Promise<void> {
  for (;;) {
    const isOver = await clock.sleep(REMINDER_MS, done).then(
      () => false,
      () => true,
    );
    if (isOver) return;
    if (running.size > 0) log.progress(`still running: ${tellRunning(running, clock.now())}`);
  }
}

function tellRunning(running: ReadonlyMap<ToolRun, number>, nowMs: number): string {
  return [...running].map(([{ name }, startMs]) => `${name} (${formatDuration(nowMs - startMs)})`).join(', ');
}

/** The error of a run that was cancelled while programs ran. */
export function cancelledWith(reason: Cancelled, running: string): ActionError {
  return new ActionError({
    code: 'cancelled',
    message: `${reason.message} It ended what was running: ${running === '' ? 'nothing' : running}.`,
    fix: 'Run the job again when you want to go on.',
    cause: reason,
  });
}

/** The tool's own lines and its findings, in a group of the log. */
async function showOutput({ run, lines, findings }: ToolOutcome, { log }: ToolsWorld): Promise<void> {
  const isShown = run.report === 'text' || run.report === 'lines';
  const told = isShown ? [] : findings.slice(0, MOST_LINES).map((finding) => findingLine(finding));
  const left = isShown ? 0 : findings.length - told.length;
  if (lines.length + told.length === 0) return;
  await log.group(run.name, async () => {
    log.foreign([...lines, ...told]);
    if (left > 0) log.info(`${left} more are in the job summary.`);
    return Promise.resolve();
  });
}
