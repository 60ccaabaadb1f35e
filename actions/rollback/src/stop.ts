/** Takes back deployments that are under way: ECS or CodeDeploy is asked to stop them and goes back by itself, on the tasks that still run. */
import type { Clock } from '../../../src/time/clock.ts';
import type { Log } from '../../../src/report/log.ts';
import { bindRollout } from '../../../src/ecs/deployment/apply.ts';
import type { Cause } from '../../../src/ecs/deployment/evidence.ts';
import { startAllRollBacks } from '../../../src/ecs/deployment/deployer.ts';
import type { Deployer } from '../../../src/ecs/deployment/deployer.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { settleRun } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun } from '../../../src/ecs/deployment/service-run.ts';
import { watchRollouts } from '../../../src/ecs/deployment/watch.ts';
import type { EcsAccess } from '../../../src/ecs/deployment/world.ts';
import { withGrace } from '../../../src/time/abortable.ts';

/** What {@link stopDeployments} works with. */
export interface StopOptions {
  readonly aws: EcsAccess;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly cluster: string;
  readonly deadlineMs: number;
  /** Who runs the deployments that ECS does not run. */
  readonly deployer: Deployer | undefined;
  readonly random?: () => number;
}

/** Why a deployment is stopped; shown where it does not end well. */
const ASKED_FOR: Cause = {
  code: 'deployment-stopped',
  text: 'The deployment was taken back before it was complete.',
  fix: 'Look at the deployment that was stopped.',
};

/** After SIGINT the runner gives a process ten seconds. */
const CANCEL_BUDGET_MS = 6000;

/** The runs at their ends. Never throws what AWS or a cancellation causes. */
export async function stopDeployments(
  runs: readonly ServiceRun[],
  options: StopOptions,
): Promise<readonly ServiceRun[]> {
  const { aws, clock, log, cluster, signal, deployer } = options;
  if (runs.length === 0) return [];
  const open = runs.map((run) => underWay(run, clock));
  const begun = await withGrace({
    work: startAllRollBacks(open, { ecs: aws.ecs, clock, log, cluster, cause: ASKED_FOR, deployer }),
    otherwise: () => open.map(unanswered),
    graceMs: CANCEL_BUDGET_MS,
    signal,
    clock,
  });
  const followed = begun.map(({ rollBack }) => rollBack).filter((state) => state !== undefined);
  const watched = await watchRollouts(followed, { ...options, ecs: aws.pollingEcs });
  return begun.map((run) => {
    const rollBack = watched.states.get(run.plan.name) ?? run.rollBack;
    return asReturn(settleRun({ ...run, ...(rollBack === undefined ? {} : { rollBack }) }, watched.end), clock);
  });
}

function unanswered(run: ServiceRun): ServiceRun {
  const text =
    'The run was cancelled while ECS was being asked to stop the deployment. Whether it took that is not known.';
  return {
    ...run,
    verdict: 'cancelled',
    cause: { code: 'cancelled', text, fix: 'Look at the deployment, then run the job again.' },
  };
}

/** The run with the deployment that is to be stopped as its state. */
function underWay(run: ServiceRun, clock: Clock): ServiceRun {
  const { plan, to } = run;
  const bound = { plan, to: plan.from, service: plan.before, atMs: clock.now(), previous: to };
  const state = bindRollout(bound);
  const { deploymentController: controller } = plan.before;
  if (controller === 'ECS') return { ...run, state };
  return { ...run, state: { ...state, rollout: { ...state.rollout, controller, asksServiceDeployment: false } } };
}

/** Here, being rolled back is what was asked for. */
function asReturn(run: ServiceRun, clock: Clock): ServiceRun {
  const { cause, state, ...rest } = run;
  const { rollBack, plan } = rest;
  const endMs = rollBack?.end?.atMs ?? clock.now();
  const seconds = state === undefined ? 0 : Math.round((endMs - state.rollout.startedAtMs) / 100) / 10;
  const timed = { ...rest, seconds, ...(state === undefined ? {} : { state }) };
  if (run.verdict !== 'rolled-back') return { ...timed, ...(cause === undefined ? {} : { cause }) };
  const isStopped = rollBack?.rollout.deploymentId === state?.rollout.deploymentId;
  const note = `The deployment of ${shortRevision(plan.from)} was under way; it was ${isStopped ? 'stopped' : 'replaced'}.`;
  return { ...timed, verdict: 'succeeded', notes: [...run.notes, note] };
}
