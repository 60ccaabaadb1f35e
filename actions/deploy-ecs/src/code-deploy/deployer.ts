/** CodeDeploy as the deployer of a step. */
import type { CodeDeployApi, CodeDeployDeployment } from '../../../../src/codedeploy/api.ts';
import type { Deployer } from '../../../../src/ecs/deployment/deployer.ts';
import type { RolloutState, Turn } from '../../../../src/ecs/deployment/rollout-state.ts';
import { observeDeployment } from './observe-deployment.ts';
import { CODE_DEPLOY } from './part.ts';
import { rollBackDeployment } from './roll-back.ts';
import type { CodeDeployWorld, Setup } from './setup.ts';
import { isActive } from './sight.ts';
import type { DeploymentSight } from './sight.ts';
import { startDeployment } from './start.ts';

/** A deployment and its target. */
const CALLS_A_DEPLOYMENT = 2;

/** The deployer of the step's services. */
export function createDeployer(world: CodeDeployWorld): Deployer {
  const sights = new Map<string, DeploymentSight>();
  return {
    controller: CODE_DEPLOY,
    start: (run) => startDeployment(run, world),
    rollBack: (run, cause) => rollBackDeployment(run, cause, world),
    async look(states, calls) {
      const turn = Math.max(1, Math.floor(calls / CALLS_A_DEPLOYMENT));
      const asked = states.toSorted((a, b) => lookedAt(a, sights) - lookedAt(b, sights)).slice(0, turn);
      // What one look saw counts only when all have seen: else the step would miss what it tells.
      const looks = await Promise.all(asked.map((state) => lookAt(state, { world, sights })));
      for (const look of looks) if (look !== undefined) sights.set(look.now.deployment.deploymentId, look.now);
      const turns = looks.flatMap((look) => (look === undefined ? [] : [look.turn]));
      return { turns, calls: asked.length * CALLS_A_DEPLOYMENT };
    },
  };
}

/** Those never seen come first. The service's own looks do not count. */
function lookedAt({ rollout }: RolloutState, sights: ReadonlyMap<string, DeploymentSight>): number {
  return sights.get(rollout.deploymentId)?.seenAtMs ?? 0;
}

async function lookAt(
  state: RolloutState,
  { world, sights }: { readonly world: CodeDeployWorld; readonly sights: ReadonlyMap<string, DeploymentSight> },
): Promise<{ readonly turn: Turn; readonly now: DeploymentSight } | undefined> {
  const setup = world.setups.get(state.rollout.name);
  if (setup === undefined) return undefined;
  const { deploymentId } = state.rollout;
  const before = sights.get(deploymentId);
  const now = await readSight({ deploymentId, setup, before }, world);
  const terminationWaitMs = setup.group.terminationWaitMinutes * 60_000;
  return { now, turn: observeDeployment(state, { before, now, atMs: now.seenAtMs, terminationWaitMs }) };
}

const NOT_STARTED: ReadonlySet<CodeDeployDeployment['status']> = new Set(['Created', 'Queued']);

async function readSight(
  {
    deploymentId,
    setup,
    before,
  }: { readonly deploymentId: string; readonly setup: Setup; readonly before: DeploymentSight | undefined },
  { polling, clock }: CodeDeployWorld,
): Promise<DeploymentSight> {
  const deployment = await polling.getDeployment(deploymentId);
  const { status, rollbackDeploymentId, error } = deployment;
  const { targetId } = setup;
  const wasStopped = status === 'Stopped' && rollbackDeploymentId === undefined && error?.code === 'MANUAL_STOP';
  const [target, rollBack, newer] = await Promise.all([
    NOT_STARTED.has(status) ? undefined : polling.getTarget({ deploymentId, targetId }),
    rollbackDeploymentId === undefined ? undefined : polling.getDeployment(rollbackDeploymentId),
    wasStopped ? findNewer(deploymentId, setup, polling) : undefined,
  ]);
  const seenAtMs = clock.now();
  const endedAtMs = isActive(status) ? undefined : (before?.endedAtMs ?? seenAtMs);
  return { deployment, target, rollBack, newer, endedAtMs, seenAtMs };
}

/** The deployment that somebody began after ours was stopped. A roll-back of CodeDeploy's may be there before ours names it. */
async function findNewer(deploymentId: string, setup: Setup, polling: CodeDeployApi): Promise<string | undefined> {
  const last = (await polling.getDeploymentGroup(setup)).lastAttempted?.deploymentId ?? deploymentId;
  if (last === deploymentId) return undefined;
  const { creator } = await polling.getDeployment(last);
  return creator === 'codeDeployRollback' ? undefined : last;
}
