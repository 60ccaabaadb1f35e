/** Updates the launchers after the services have come up: pipes first, since they take long and fail most, then schedules and rules. */
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import type { Policies, Policy } from '../../../../src/ecs/deployment/run-step.ts';
import { ActionError, Cancelled } from '../../../../src/errors.ts';
import { withGrace } from '../../../../src/time/abortable.ts';
import { isBadLauncher } from './launcher-run.ts';
import type { LauncherRun } from './launcher-run.ts';
import { replaceLauncher, watchLauncher } from './replace.ts';
import type { ReplaceWorld } from './replace.ts';
import { putBack } from './put-back.ts';
import { withTaskDefinition } from './settings.ts';

/** After SIGINT the runner gives a process ten seconds: most of them to finish or to put back what was begun. */
const CANCEL_BUDGET_MS = 6000;

/** What {@link updateLaunchers} works with. */
export interface UpdateOptions extends ReplaceWorld {
  readonly signal: AbortSignal;
  readonly policies: Policies;
  /** Told of every change, so that the outputs survive whatever comes. */
  readonly keep: (runs: readonly LauncherRun[]) => void;
}

/** How the launchers ended: their runs, each with a verdict, and what that means for the services of the step. */
export interface LaunchersEnd {
  readonly runs: readonly LauncherRun[];
  readonly end: 'settled' | 'timed-out' | 'cancelled';
  /** Set when a launcher did not come to a good end: why the services go back, if they do. */
  readonly because?: Cause;
}

/** Updates all launchers; puts back what it changed when one fails, by the policies. Never throws what AWS or a cancellation causes. */
export async function updateLaunchers(all: readonly LauncherRun[], options: UpdateOptions): Promise<LaunchersEnd> {
  const runs = new Map(all.map((run) => [run.plan.request.name, run]));
  const advance = (run: LauncherRun): void => {
    runs.set(run.plan.request.name, run);
    options.keep([...runs.values()]);
  };
  const work = async (): Promise<void> => {
    for (const isPipe of [true, false]) {
      const group = all.filter(({ plan }) => (plan.request.launcher.kind === 'pipe') === isPipe);
      if ([...runs.values()].some(isBadLauncher)) break;
      await Promise.all(group.map(async (run) => updateOne(run, { ...options, advance })));
    }
    const policy = policyOf([...runs.values()], options.policies);
    if (policy === 'roll-back') await putAllBack([...runs.values()], { ...options, advance });
  };
  const otherwise = (): void => {
    for (const run of runs.values()) if (run.isSent && !isSettled(run)) advance(unfinished(run));
  };
  const { signal, clock } = options;
  await withGrace({ work: work(), otherwise, graceMs: CANCEL_BUDGET_MS, signal, clock });
  return endOfAll(
    [...runs.values()].map((run) => settle(run, signal.aborted)),
    signal.aborted,
  );
}

type One = UpdateOptions & { readonly advance: (run: LauncherRun) => void };

async function updateOne(run: LauncherRun, options: One): Promise<void> {
  const { plan, to, step } = run;
  const { name, launcher } = plan.request;
  if (step.kind === 'leave') {
    const cause = {
      code: 'launcher-changed',
      text: step.reason,
      fix: 'See who changed it; take it back by hand if it must go.',
    };
    return options.advance({ ...run, verdict: 'superseded', cause });
  }
  if (step.kind === 'unchanged' || to === undefined) return;
  let sent = run;
  const onSend = (): void => {
    sent = { ...run, isSent: true };
    options.advance(sent);
    options.log.progress(`${name}: ${shortRevision(plan.before.taskDefinition)} -> ${shortRevision(to)}`);
  };
  const onRefused = (): void => void (sent = run);
  const wanted = withTaskDefinition(plan.before.settings, to);
  try {
    if (step.kind === 'follow') await watchLauncher({ name, launcher, wanted: plan.before.settings }, options);
    else await replaceLauncher({ name, launcher, known: [plan.before.settings], wanted, onSend, onRefused }, options);
    options.advance({ ...sent, verdict: 'succeeded' });
  } catch (error) {
    options.advance(withFault(sent, error));
  }
}

function withFault(run: LauncherRun, error: unknown): LauncherRun {
  if (error instanceof Cancelled) {
    const text = run.isSent
      ? `The run was cancelled. AWS has the update, and may still be at it.`
      : 'The run was cancelled before it was its turn. It was not changed.';
    return {
      ...run,
      verdict: 'cancelled',
      cause: { code: 'cancelled', text, fix: 'Run the job again when you want to go on.' },
    };
  }
  if (!(error instanceof ActionError)) throw error;
  const { code, message, fix } = error;
  const state = run.isSent || code === 'launcher-changed' ? '' : ' It was not changed.';
  const cause = { code, text: `${message}${state}`, fix };
  if (code === 'launcher-changed') return { ...run, verdict: 'superseded', cause };
  return { ...run, verdict: code === 'launcher-timed-out' ? 'timed-out' : 'failed', cause };
}

/** The grace of a cancellation was over before this one was done. */
function unfinished(run: LauncherRun): LauncherRun {
  const note = 'What became of the last call is not known: the run was cancelled.';
  return { ...withFault(run, new Cancelled('cancelled')), notes: [...run.notes, note] };
}

function isSettled({ verdict }: LauncherRun): boolean {
  return verdict !== undefined;
}

/** What is done by the worst end; undefined when all went well. */
function policyOf(runs: readonly LauncherRun[], { onFailure, onTimeout, onCancel }: Policies): Policy | undefined {
  const bad = runs.filter(isBadLauncher).map(({ verdict }) => verdict);
  if (bad.length === 0) return undefined;
  if (bad.includes('cancelled')) return onCancel;
  return bad.every((verdict) => verdict === 'timed-out') ? onTimeout : onFailure;
}

async function putAllBack(runs: readonly LauncherRun[], options: One): Promise<void> {
  const bad = runs.filter(isBadLauncher);
  const names = bad.map(({ plan }) => plan.request.name).join(', ');
  const cause: Cause = {
    code: 'rolled-back-with-others',
    text: `It was put back because of ${names}; the launchers of a step stay together.`,
    fix: `Look at ${names}.`,
  };
  const touched = runs.filter(({ isSent, verdict }) => isSent && verdict !== 'superseded');
  await Promise.all(touched.map(async (run) => options.advance(await putBack(run, { ...options, cause }))));
}

/** A run that nothing was done with, because of what came before. */
function settle(run: LauncherRun, isCancelled: boolean): LauncherRun {
  if (run.verdict !== undefined) return run;
  if (run.step.kind === 'unchanged') return { ...run, verdict: 'unchanged' };
  if (isCancelled) return withFault(run, new Cancelled('cancelled'));
  return {
    ...run,
    verdict: 'unchanged',
    notes: [...run.notes, 'It was not changed, because another launcher failed.'],
  };
}

function endOfAll(runs: readonly LauncherRun[], isCancelled: boolean): LaunchersEnd {
  if (isCancelled) return { runs, end: 'cancelled' };
  const bad = runs.filter(({ cause, ...run }) => isBadLauncher(run) && cause?.code !== 'rolled-back-with-others');
  if (bad.length === 0) return { runs, end: 'settled' };
  const names = bad.map(({ plan }) => plan.request.name).join(', ');
  const because: Cause = {
    code: 'rolled-back-with-others',
    text: `It was rolled back because ${names} did not follow; what a step changes stays together.`,
    fix: `Look at ${names}.`,
  };
  return { runs, end: bad.every(({ verdict }) => verdict === 'timed-out') ? 'timed-out' : 'settled', because };
}
