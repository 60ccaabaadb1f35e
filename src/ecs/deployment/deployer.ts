/** Deployments that ECS does not run itself: what the machinery of a step asks of whoever does (a service's deployment controller). */
import type { Cause } from './evidence.ts';
import { startRollBacks } from './roll-back.ts';
import type { RollBackOptions } from './roll-back.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';

/** Runs the deployments of all services of one deployment controller. */
export interface Deployer {
  /** The deployment controller: `CODE_DEPLOY`. */
  readonly controller: string;
  /** Starts, takes up or answers the deployment of one service, by its plan. What is refused becomes the run's verdict. */
  start(run: ServiceRun): Promise<ServiceRun>;
  /** Looks at the rollouts in about `calls` calls; a turn for each that was seen. Rejects as the calls do. */
  look(
    states: readonly RolloutState[],
    calls: number,
  ): Promise<{ readonly turns: readonly Turn[]; readonly calls: number }>;
  /** Takes a service back, never over somebody else's deployment: the run comes back with `rollBack` to follow, or with why there is none. */
  rollBack(run: ServiceRun, cause: Cause): Promise<ServiceRun>;
}

/** Whether `deployer` runs the deployments of the run's service. */
export function runsIt({ controller }: Deployer, { plan }: ServiceRun): boolean {
  return plan.before.deploymentController === controller;
}

/** Starts the roll-back of every run, by ECS or by the deployer. */
export async function startAllRollBacks(
  runs: readonly ServiceRun[],
  { deployer, ...options }: RollBackOptions & { readonly deployer: Deployer | undefined },
): Promise<readonly ServiceRun[]> {
  if (deployer === undefined) return startRollBacks(runs, options);
  const controlled = runs.filter((run) => runsIt(deployer, run));
  const ofEcs = runs.filter((run) => !controlled.includes(run));
  const [begun, ...others] = await Promise.all([
    ofEcs.length === 0 ? [] : startRollBacks(ofEcs, options),
    ...controlled.map((run) => deployer.rollBack(run, options.cause)),
  ]);
  return [...begun, ...others];
}
