/** Tells a GitHub Deployment how a step goes. What GitHub refuses is a warning: it never changes what becomes of the step. */
import { ActionError, Cancelled, messageOf } from '../errors.ts';
import type { Log } from '../report/log.ts';
import { withGrace } from '../time/abortable.ts';
import type { Clock } from '../time/clock.ts';
import type { DeploymentState, GithubApi } from './api.ts';

/** A GitHub that does not answer holds the step up for so long at most. */
const LIMIT_MS = 20_000;
/** After a cancellation the runner gives ten seconds for everything. */
const GRACE_MS = 1000;

/** What {@link deploymentTeller} works with. */
export interface TellerOptions {
  readonly deploymentId: number;
  readonly environmentUrl: string | undefined;
  /** Page of the run. */
  readonly logUrl: string;
  /** Called once, when there is something to tell. */
  readonly open: () => Promise<Pick<GithubApi, 'createDeploymentStatus'>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Writes statuses one after the other. */
export interface DeploymentTeller {
  /** Adds a status; never rejects. */
  tell(state: DeploymentState, description: string): Promise<void>;
}

/** A teller for one deployment. */
export function deploymentTeller(options: TellerOptions): DeploymentTeller {
  const { deploymentId, environmentUrl, logUrl, open, clock, log, signal } = options;
  let api: Awaited<ReturnType<TellerOptions['open']>> | undefined;
  let last: Promise<void> = Promise.resolve();

  async function write(state: DeploymentState, description: string): Promise<void> {
    try {
      api ??= await open();
      const url = environmentUrl === undefined ? {} : { environmentUrl };
      await api.createDeploymentStatus({ deploymentId, state, description, logUrl, ...url });
      log.progress(`GitHub deployment ${deploymentId}: ${state}`);
    } catch (error) {
      warn(state, messageOf(error), error instanceof ActionError ? error.fix : '');
    }
  }

  function warn(state: DeploymentState, message: string, fix: string): void {
    const text = `GitHub deployment ${deploymentId} was not set to ${state}: ${message} ${fix}`.trim();
    log.warning(`${text} What became of the services does not depend on it.`);
  }

  return {
    async tell(state, description) {
      const work = last.then(() => write(state, description));
      last = work;
      const answered = within(work, clock);
      const outcome = await withGrace({
        work: answered,
        otherwise: () => 'cancelled' as const,
        graceMs: GRACE_MS,
        signal,
        clock,
      });
      if (outcome === 'late') warn(state, `GitHub did not answer within ${LIMIT_MS / 1000} s.`, SET_BY_HAND);
      if (outcome === 'cancelled') warn(state, 'the run was cancelled before GitHub answered.', SET_BY_HAND);
    },
  };
}

const SET_BY_HAND = "Set it by GitHub's API when it matters.";

/** Whether `work` was done within the limit. */
async function within(work: Promise<void>, clock: Clock): Promise<'told' | 'late'> {
  const done = new AbortController();
  const limit = clock.sleep(LIMIT_MS, done.signal).then(
    () => 'late' as const,
    () => 'told' as const,
  );
  try {
    return await Promise.race([work.then(() => 'told' as const), limit]);
  } finally {
    done.abort(new Cancelled('answered'));
  }
}
