/** The story of build-push: source -> image in ECR by digest; or a proved digest -> its place in the next environment. */
import { ActionError } from '../../../src/errors.ts';
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ModeSources } from './build-mode.ts';
import type { Inputs } from './inputs.ts';
import { LOGIN_STATE } from './login-state.ts';
import type { ImageOutcome } from './outcome.ts';
import { renderTags } from './plan.ts';
import { report } from './report.ts';
import { isForkPullRequest, tagFacts } from './run-facts.ts';
import type { World } from './world.ts';

/**
 * Builds or promotes the images.
 * @throws {ActionError} of any stage; tags are put last, so nothing is named that is not wholly there
 */
export async function buildPush(inputs: Inputs, world: World & { readonly region: string }): Promise<Report> {
  const startMs = world.clock.now();
  const { sha, environment } = inputs;
  const fork = isForkPullRequest(world.run);
  const isPushed = inputs.mode === 'promote' || inputs.push === 'true' || (inputs.push === 'auto' && !fork);
  // Without a push no tag is needed, and a template may name what the run does not have.
  const images = isPushed
    ? renderTags(inputs, tagFacts(world.run, { sha, environment, nowMs: startMs }))
    : inputs.images.map((spec) => ({ spec, tags: [] }));
  const deadline = startDeadline(world, inputs.timeoutMs);
  try {
    const sources: ModeSources = { inputs, world, images, signal: deadline.signal };
    const outcomes = await runMode(sources, isPushed);
    return report({
      mode: inputs.mode,
      outcomes,
      region: world.region,
      isPushed,
      unpushedBecause: reasonNotToPush({ isPushed, fork, push: inputs.push }),
      dryRun: inputs.dryRun,
      durationMs: world.clock.now() - startMs,
    });
  } finally {
    deadline.end();
  }
}

/** Only the mode that is asked for is loaded. */
async function runMode(sources: ModeSources, isPushed: boolean): Promise<ImageOutcome[]> {
  if (sources.inputs.mode === 'promote') {
    const { promote } = await import('./promote.ts');
    return promote(sources);
  }
  const { buildAndPush, buildOnly } = await import('./build-mode.ts');
  return isPushed ? buildAndPush(sources) : buildOnly(sources);
}

function reasonNotToPush({ isPushed, fork, push }: { isPushed: boolean; fork: boolean; push: Inputs['push'] }): string {
  if (isPushed) return '';
  return fork && push === 'auto'
    ? 'Built without pushing: a pull request from a fork has no credentials.'
    : 'Built without pushing, as the input `push` asks.';
}

/** A signal that is aborted when the run is cancelled or the step's time is over. */
function startDeadline({ clock, signal }: ActionContext, timeoutMs: number): { signal: AbortSignal; end: () => void } {
  const timeout = new AbortController();
  const end = new AbortController();
  clock.sleep(timeoutMs, end.signal).then(
    () => timeout.abort(timedOut(timeoutMs)),
    () => undefined,
  );
  return { signal: AbortSignal.any([signal, timeout.signal]), end: () => end.abort() };
}

function timedOut(timeoutMs: number): ActionError {
  return new ActionError({
    code: 'timed-out',
    message: `The step was not done within ${formatDuration(timeoutMs)}; docker has been stopped, and no tag was put that the log does not show.`,
    fix: 'Look in the log which stage took so long; raise the input `timeout` if the time is really needed. Running again goes on where the registry is.',
  });
}

/** After the job: deletes the registry login of a step that was killed before it could. */
export async function afterJob(context: ActionContext): Promise<undefined> {
  const directory = context.readState(LOGIN_STATE);
  if (directory === '') return;
  const { deleteLogin } = await import('../../../src/docker/registry-login.ts');
  deleteLogin(directory);
}
