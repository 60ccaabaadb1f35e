/** Puts a launcher back to what it started before this run: only while it is as this run left it. */
import type { Cause } from '../../../../src/ecs/deployment/evidence.ts';
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import { sameJson } from '../../../../src/ecs/task-definition.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { LauncherSight } from './launcher.ts';
import type { LauncherRun } from './launcher-run.ts';
import { isChanging, isFailed } from './pipe-state.ts';
import { replaceLauncher } from './replace.ts';
import type { ReplaceWorld } from './replace.ts';
import { withTaskDefinition } from './settings.ts';
import { lookAtLauncher } from './sight.ts';

/** What was begun is put back for so long, also past the deadline: what is left half-way would be worse. */
const PUT_BACK_LIMIT_MS = 300_000;

/** The run as it is after the put-back: rolled back, or with why it is not. `cause` is of those that did not fail themselves. */
export async function putBack(
  run: LauncherRun,
  { cause: others, ...world }: ReplaceWorld & { readonly cause: Cause },
): Promise<LauncherRun> {
  const { plan, to } = run;
  const { name, launcher } = plan.request;
  const from = plan.before.taskDefinition;
  const cause = run.cause ?? others;
  // What never took effect needs no write, also where a write would leave the launch type out.
  const now = await lookNow(run, world);
  const isUntouched =
    now !== undefined && !isChanging(now) && !isFailed(now) && sameJson(now.settings, plan.before.settings);
  if (isUntouched) return ended(run, cause, { isBack: true, note: `It starts ${shortRevision(from)} as before.` });
  const wanted = withTaskDefinition(plan.before.settings, from);
  const known = [withTaskDefinition(plan.before.settings, to ?? from), plan.before.settings];
  const onSend = (): void => world.log.progress(`${name}: put back to ${shortRevision(from)}`);
  const { signal: _signal, ...calm } = world;
  const deadlineMs = world.clock.now() + PUT_BACK_LIMIT_MS;
  try {
    const replacement = { name, launcher, known, wanted, onSend, onRefused: () => undefined };
    await replaceLauncher(replacement, { ...calm, deadlineMs });
    return ended(run, cause, { isBack: true, note: `It starts ${shortRevision(from)} again.` });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const note = `It was not put back to ${shortRevision(from)}: ${error.message} ${error.fix}`;
    return ended(run, cause, { isBack: false, note });
  }
}

/** What AWS shows now; undefined when it does not answer: then the put-back itself tells. */
async function lookNow({ plan }: LauncherRun, { apis }: ReplaceWorld): Promise<LauncherSight | undefined> {
  try {
    return await lookAtLauncher(plan.request.launcher, apis);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return undefined;
  }
}

function ended(
  run: LauncherRun,
  cause: Cause,
  { isBack, note }: { readonly isBack: boolean; readonly note: string },
): LauncherRun {
  const verdict = run.verdict === 'cancelled' ? 'cancelled' : isBack ? 'rolled-back' : 'failed';
  return { ...run, cause, verdict, notes: [...run.notes, note] };
}
