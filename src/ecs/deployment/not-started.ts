/** Services whose turn never came: they are as they were, and their runs say so. Pure. */
import type { ServiceRun } from './service-run.ts';
import type { WatchEnd } from './watch.ts';

const REASONS: Partial<Record<WatchEnd['kind'], string>> = {
  cancelled: 'the run was cancelled',
  'timed-out': 'the time was over before it was its turn',
  fault: 'AWS could not be asked any more',
};

/**
 * The runs with why those that were not their turn yet were left: an end from outside is their verdict, a failure of others is not. `failed`
 * tells what failed where that is no service.
 */
export function leaveNotStarted(
  runs: readonly ServiceRun[],
  end: WatchEnd,
  failed = 'an earlier service did not come up',
): readonly ServiceRun[] {
  const left = runs.filter(({ state, verdict, plan: { step } }) => {
    const hasNothingToDo = step.kind === 'unchanged' || step.kind === 'leave';
    return state === undefined && verdict === undefined && !hasNothingToDo;
  });
  const isPaused = runs.some(({ state }) => state?.end?.verdict === 'paused');
  const others = isPaused ? 'an earlier service waits at a PAUSE hook' : failed;
  const note = `It was not started, because ${REASONS[end.kind] ?? others}.`;
  const ended = verdictOfNotStarted(end);
  return left.map((run) => {
    const untouched: ServiceRun = { ...run, to: run.plan.from, isNotStarted: true, notes: [...run.notes, note] };
    return Object.assign(untouched, ended);
  });
}

function verdictOfNotStarted(end: WatchEnd): Pick<ServiceRun, 'verdict' | 'cause'> {
  const untouched = 'The service was not changed.';
  if (end.kind === 'cancelled') {
    const text = `The run was cancelled before it was its turn. ${untouched}`;
    const fix = 'Run the job again when you want to go on.';
    return { verdict: 'cancelled', cause: { code: 'cancelled', text, fix } };
  }
  if (end.kind === 'timed-out') {
    const text = `The time was over before it was its turn. ${untouched}`;
    const fix = 'Raise `timeout`, or run the job again.';
    return { verdict: 'timed-out', cause: { code: 'deployment-timed-out', text, fix } };
  }
  if (end.kind !== 'fault') return {};
  const { code, message, fix } = end.error;
  return { verdict: 'failed', cause: { code, text: `${message} ${untouched}`, fix } };
}

/** The run of a service whose update was under way when the run was cancelled. */
export function unanswered(run: ServiceRun): ServiceRun {
  const text =
    'The run was cancelled while AWS was being asked to deploy it. Whether AWS took that is not known: it had not answered.';
  const fix = 'Run the job again: it takes up the deployment that it finds.';
  return { ...run, verdict: 'cancelled', cause: { code: 'cancelled', text, fix } };
}
