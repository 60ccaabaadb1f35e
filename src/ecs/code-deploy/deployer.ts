/** CodeDeploy as the deployer of a step. */
import type { CodeDeployApi, CodeDeployDeployment, DeploymentTarget } from '../../codedeploy/api.ts';
import type { Deployer } from '../deployment/deployer.ts';
import type { RolloutState, Turn } from '../deployment/rollout-state.ts';
import { ActionError } from '../../errors.ts';
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
  /** Deployments that take a service back: nobody is asked whether they may go on. */
  const backs = new Set<string>();
  const readTarget = createTargetReader(world);
  return {
    controller: CODE_DEPLOY,
    async start(run) {
      const started = await startDeployment(run, world);
      if (started.state !== undefined && world.setups.get(run.plan.name)?.isWayBack === true) {
        backs.add(idOf(started.state));
      }
      return started;
    },
    async rollBack(run, cause) {
      const begun = await rollBackDeployment(run, cause, world);
      if (begun.rollBack !== undefined && run.state !== undefined && idOf(begun.rollBack) !== idOf(run.state)) {
        backs.add(idOf(begun.rollBack));
      }
      return begun;
    },
    async look(states, calls) {
      const deployments = await goOnWith(backs, await readDeployments(states, world), world);
      const wanted = planTargets(deployments, sights, calls - 1);
      // What one look saw counts only when all have seen: else the step would miss what it tells.
      const looks = await Promise.all(
        states.map((state) =>
          lookAt(state, { world, before: sights.get(idOf(state)), deployments, wanted, readTarget }),
        ),
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

/** Lets deployments of ours that take a service back go on where their group waits for a person. */
async function goOnWith(
  backs: ReadonlySet<string>,
  deployments: Deployments,
  { codeDeploy }: CodeDeployWorld,
): Promise<Deployments> {
  const waiting = [...deployments.values()].filter(
    ({ deploymentId, status }) => status === 'Ready' && backs.has(deploymentId),
  );
  await Promise.all(waiting.map(({ deploymentId }) => codeDeploy.continueDeployment(deploymentId)));
  const going = waiting.map(
    (deployment) => [deployment.deploymentId, { ...deployment, status: 'InProgress' }] as const,
  );
  return new Map([...deployments, ...going]);
}

type ReadTarget = (deploymentId: string, targetId: string) => Promise<DeploymentTarget | 'denied' | undefined>;

/** Without the permission to read targets a deployment is followed by its status alone; that is told once. */
function createTargetReader({ polling, log }: CodeDeployWorld): ReadTarget {
  // Several are read at once: the first that is denied is told.
  const denied = new Set<'targets'>();
  return async (deploymentId, targetId) => {
    if (denied.has('targets')) return 'denied';
    try {
      return await polling.getTarget({ deploymentId, targetId });
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error;
      if (!denied.has('targets'))
        log.warning(`Going on without lifecycle events and traffic: ${error.message} ${error.fix}`);
      denied.add('targets');
      return 'denied';
    }
  };
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
  readonly readTarget: ReadTarget;
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
  { world: { polling, clock }, before, wanted, readTarget }: Looking,
): Promise<DeploymentSight> {
  const { deploymentId, status, rollbackDeploymentId, error } = deployment;
  const { targetId } = setup;
  const isWanted = wanted.has(deploymentId);
  const wasStopped = status === 'Stopped' && rollbackDeploymentId === undefined && error?.code === 'MANUAL_STOP';
  const [found, rollBack, newer] = await Promise.all([
    isWanted ? readTarget(deploymentId, targetId) : before?.target,
    rollbackDeploymentId === undefined ? undefined : polling.getDeployment(rollbackDeploymentId),
    wasStopped ? findNewer(deploymentId, setup, polling) : undefined,
  ]);
  const isBlind = found === 'denied' || (!isWanted && before?.isBlind === true);
  const target = found === 'denied' ? undefined : found;
  const seenAtMs = clock.now();
  const targetAtMs = isWanted ? seenAtMs : (before?.targetAtMs ?? 0);
  const endedAtMs = isActive(status) ? undefined : (before?.endedAtMs ?? seenAtMs);
  return { deployment, target, isBlind, rollBack, newer, endedAtMs, seenAtMs, targetAtMs };
}

/** The deployment that somebody began after ours was stopped. A roll-back of CodeDeploy's may be there before ours names it. */
async function findNewer(deploymentId: string, setup: Setup, polling: CodeDeployApi): Promise<string | undefined> {
  const last = (await polling.getDeploymentGroup(setup)).lastAttempted?.deploymentId ?? deploymentId;
  if (last === deploymentId) return undefined;
  const { creator } = await polling.getDeployment(last);
  return creator === 'codeDeployRollback' ? undefined : last;
}
