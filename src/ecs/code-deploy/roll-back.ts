/** Takes a service of CodeDeploy back: its deployment is stopped with a roll-back, or the previous revision is deployed again. */
import type { CodeDeployDeployment } from '../../codedeploy/api.ts';
import type { Cause } from '../deployment/evidence.ts';
import { shortRevision } from '../deployment/rollout-causes.ts';
import { startRollBack } from '../deployment/rollout-state.ts';
import type { RolloutState } from '../deployment/rollout-state.ts';
import type { ServiceRun } from '../deployment/service-run.ts';
import { isPassingFault } from '../one-off-task.ts';
import { ActionError } from '../../errors.ts';
import { retry } from '../../time/backoff.ts';
import { renderAppSpec } from './app-spec.ts';
import { supersededByDeployment } from './causes.ts';
import type { CodeDeployWorld, Setup } from './setup.ts';
import { expectsRollBack, isActive, replacementWeight } from './sight.ts';
import { bindDeployment, createDeployment } from './start.ts';

/** AWS that is throttled for a while must not keep a broken release up. */
const PATIENCE = { attempts: 10, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault };

/** One service that goes back. */
interface Back {
  /** With the cause, and without a verdict of before. */
  readonly run: ServiceRun;
  readonly state: RolloutState;
  readonly setup: Setup;
  readonly cause: Cause;
}

/** The run with the roll-back to follow, or with why there is none. */
export async function rollBackDeployment(run: ServiceRun, asked: Cause, world: CodeDeployWorld): Promise<ServiceRun> {
  const { state } = run;
  const setup = world.setups.get(run.plan.name);
  if (state === undefined || setup === undefined) return run;
  const cause = run.cause ?? state.end?.cause ?? state.cause ?? asked;
  // A verdict of before (another image runs) gives way to how the roll-back ends.
  const { verdict: _verdict, ...rest } = run;
  const back: Back = { run: { ...rest, cause }, state, setup, cause };
  try {
    return await goBack(back, world);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return notRolledBack(back, `${error.message} ${error.fix}`);
  }
}

function notRolledBack({ run }: Back, why: string): ServiceRun {
  return { ...run, verdict: 'failed', notes: [...run.notes, `It was not rolled back: ${why}`] };
}

async function goBack(back: Back, world: CodeDeployWorld): Promise<ServiceRun> {
  const deployment = await stopIfActive(back, world);
  const rolling = startRollBack(back.state, back.cause);
  const isGoingBack = deployment.rollbackDeploymentId !== undefined || expectsRollBack(deployment);
  if (isActive(deployment.status) || isGoingBack) return { ...back.run, rollBack: rolling };
  const { deploymentId } = back.state.rollout;
  const { clock, codeDeploy } = world;
  const { lastAttempted } = await retry({ ...PATIENCE, clock }, () => codeDeploy.getDeploymentGroup(back.setup));
  const newer = lastAttempted?.deploymentId ?? deploymentId;
  if (newer !== deploymentId) {
    const cause = supersededByDeployment(deploymentId, newer);
    return { ...back.run, rollBack: { ...rolling, end: { verdict: 'superseded', cause, atMs: clock.now() } } };
  }
  if (deployment.status !== 'Succeeded' && !(await hasTraffic(back, world))) return isBackAlready(back, world);
  return deployPrevious(back, world);
}

/** Stops the deployment where it goes on still; gives it as it was right before, or as it ended meanwhile. */
async function stopIfActive(
  { state }: Back,
  { codeDeploy, clock, log }: CodeDeployWorld,
): Promise<CodeDeployDeployment> {
  const { deploymentId, name, previous } = state.rollout;
  const read = (): Promise<CodeDeployDeployment> =>
    retry({ ...PATIENCE, clock }, () => codeDeploy.getDeployment(deploymentId));
  const deployment = await read();
  if (!isActive(deployment.status)) return deployment;
  try {
    await retry({ ...PATIENCE, clock }, () => codeDeploy.stopDeployment({ deploymentId, rollBack: true }));
    log.progress(`${name}: rolling back ${deploymentId} to ${shortRevision(previous ?? 'the original tasks')}`);
    return deployment;
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'codedeploy-deployment-over') throw error;
    return read();
  }
}

async function hasTraffic({ state, setup }: Back, { codeDeploy, clock }: CodeDeployWorld): Promise<boolean> {
  const { deploymentId } = state.rollout;
  const { targetId } = setup;
  const target = await retry({ ...PATIENCE, clock }, () => codeDeploy.getTarget({ deploymentId, targetId }));
  return replacementWeight(target) > 0;
}

function isBackAlready({ run, state, cause }: Back, { clock }: CodeDeployWorld): ServiceRun {
  const { previous } = state.rollout;
  const note = `No production traffic had gone over: ${previous === undefined ? 'the original tasks' : shortRevision(previous)} never stopped serving.`;
  const end = { verdict: 'rolled-back', cause, atMs: clock.now() } as const;
  return { ...run, notes: [...run.notes, note], rollBack: { ...startRollBack(state, cause), end } };
}

async function deployPrevious(back: Back, world: CodeDeployWorld): Promise<ServiceRun> {
  const { run, state, setup } = back;
  const { previous, taskDefinition, name } = state.rollout;
  if (previous === undefined || previous === taskDefinition) {
    return notRolledBack(back, 'there is no other revision that served before.');
  }
  const { before } = run.plan;
  const { clock, log } = world;
  const appSpec = renderAppSpec({ taskDefinition: previous, service: before, file: setup.file });
  const atMs = clock.now();
  const wayBack = { ...setup, isWayBack: true };
  const id = await retry({ ...PATIENCE, clock }, () =>
    createDeployment({ setup: wayBack, appSpec, to: previous }, world),
  );
  log.progress(`${name}: deploying the previous revision ${shortRevision(previous)} again (${id})`);
  const bound = await bindDeployment(run, { id, to: previous, atMs, previous: undefined }, world);
  // It is back once the traffic is; the wait that follows only keeps the tasks that are given up.
  const rollout = { ...bound.rollout, waitUntil: { kind: 'production-traffic' } as const };
  return { ...run, rollBack: { ...bound, rollout } };
}
