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

/** The deployer of the step's services. */
export function createDeployer(world: CodeDeployWorld): Deployer {
  const sights = new Map<string, DeploymentSight>();
  return {
    controller: CODE_DEPLOY,
    start: (run) => startDeployment(run, world),
    rollBack: (run, cause) => rollBackDeployment(run, cause, world),
    async look(states, calls) {
      const deployments = await readDeployments(states, world);
      const wanted = planTargets(deployments, sights, calls - 1);
      // What one look saw counts only when all have seen: else the step would miss what it tells.
      const looks = await Promise.all(
        states.map((state) => lookAt(state, { world, before: sights.get(idOf(state)), deployments, wanted })),
      );
      for (const look of looks) if (look !== undefined) sights.set(look.now.deployment.deploymentId, look.now);
      return { turns: looks.flatMap((look) => (look === undefined ? [] : [look.turn])), calls: 1 + wanted.size };
    },
  };
}

function idOf({ rollout }: RolloutState): string {
  return rollout.deploymentId;
}

type Deployments = ReadonlyMap<string, CodeDeployDeployment>;

/** One call for all: how a deployment ended is never seen late. */
async function readDeployments(states: readonly RolloutState[], { polling }: CodeDeployWorld): Promise<Deployments> {
  const ids = states.map(idOf);
  const [only = ''] = ids;
  const found = ids.length === 1 ? [await polling.getDeployment(only)] : await polling.getDeployments(ids);
  return new Map(found.map((deployment) => [deployment.deploymentId, deployment]));
}

const NOT_STARTED: ReadonlySet<CodeDeployDeployment['status']> = new Set(['Created', 'Queued']);

/** The deployments whose target is read, a call each: all that have ended, and of the others those that were not read longest. */
function planTargets(
  deployments: Deployments,
  sights: ReadonlyMap<string, DeploymentSight>,
  calls: number,
): ReadonlySet<string> {
  const started = [...deployments.values()].filter(({ status }) => !NOT_STARTED.has(status));
  const ended = started.filter(({ status }) => !isActive(status));
  const readAt = ({ deploymentId }: CodeDeployDeployment): number => sights.get(deploymentId)?.targetAtMs ?? 0;
  const open = started.filter(({ status }) => isActive(status)).toSorted((a, b) => readAt(a) - readAt(b));
  const left = Math.max(ended.length === 0 ? 1 : 0, calls - ended.length);
  return new Set([...ended, ...open.slice(0, left)].map(({ deploymentId }) => deploymentId));
}

interface Looking {
  readonly world: CodeDeployWorld;
  readonly before: DeploymentSight | undefined;
  readonly deployments: Deployments;
  /** Ids of those whose target is read. */
  readonly wanted: ReadonlySet<string>;
}

async function lookAt(
  state: RolloutState,
  looking: Looking,
): Promise<{ readonly turn: Turn; readonly now: DeploymentSight } | undefined> {
  const setup = looking.world.setups.get(state.rollout.name);
  const deployment = looking.deployments.get(idOf(state));
  if (setup === undefined || deployment === undefined) return undefined;
  const { before } = looking;
  const now = await readSight({ deployment, setup }, looking);
  const terminationWaitMs = setup.group.terminationWaitMinutes * 60_000;
  return { now, turn: observeDeployment(state, { before, now, atMs: now.seenAtMs, terminationWaitMs }) };
}

async function readSight(
  { deployment, setup }: { readonly deployment: CodeDeployDeployment; readonly setup: Setup },
  { world: { polling, clock }, before, wanted }: Looking,
): Promise<DeploymentSight> {
  const { deploymentId, status, rollbackDeploymentId, error } = deployment;
  const { targetId } = setup;
  const isWanted = wanted.has(deploymentId);
  const wasStopped = status === 'Stopped' && rollbackDeploymentId === undefined && error?.code === 'MANUAL_STOP';
  const [target, rollBack, newer] = await Promise.all([
    isWanted ? polling.getTarget({ deploymentId, targetId }) : before?.target,
    rollbackDeploymentId === undefined ? undefined : polling.getDeployment(rollbackDeploymentId),
    wasStopped ? findNewer(deploymentId, setup, polling) : undefined,
  ]);
  const seenAtMs = clock.now();
  const targetAtMs = isWanted ? seenAtMs : (before?.targetAtMs ?? 0);
  const endedAtMs = isActive(status) ? undefined : (before?.endedAtMs ?? seenAtMs);
  return { deployment, target, rollBack, newer, endedAtMs, seenAtMs, targetAtMs };
}

/** The deployment that somebody began after ours was stopped. A roll-back of CodeDeploy's may be there before ours names it. */
async function findNewer(deploymentId: string, setup: Setup, polling: CodeDeployApi): Promise<string | undefined> {
  const last = (await polling.getDeploymentGroup(setup)).lastAttempted?.deploymentId ?? deploymentId;
  if (last === deploymentId) return undefined;
  const { creator } = await polling.getDeployment(last);
  return creator === 'codeDeployRollback' ? undefined : last;
}
