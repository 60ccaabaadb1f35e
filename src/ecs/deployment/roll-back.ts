/**
 * Takes services back to the revision before, and never over somebody else's deployment: each service is read right before, and only
 * touched while our deployment is its PRIMARY one.
 */
import type { Log } from '../../report/log.ts';
import type { EcsApi, Service } from '../api.ts';
import { isPassingFault } from '../one-off-task.ts';
import { ActionError } from '../../errors.ts';
import { backoffMs, retry } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import { bindRollout } from './apply.ts';
import type { Cause } from './evidence.ts';
import { serviceGone, serviceMissing, shortRevision } from './rollout-causes.ts';
import { startRollBack } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import { observeService } from './rollout.ts';
import type { ServiceRun } from './service-run.ts';
import { STALE_READ_MS, isStaleRead } from './sight.ts';
import { leftAs } from './state-told.ts';
import { findServiceDeployment } from './service-deployments.ts';

/** What {@link startRollBacks} works with. */
export interface RollBackOptions {
  readonly ecs: EcsApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
  /** Why services are rolled back whose own deployment did not fail. */
  readonly cause: Cause;
}

/** Starts the roll-back of every run that this step changed; the runs come back with `rollBack` to follow, or with why there is none. */
export async function startRollBacks(
  runs: readonly ServiceRun[],
  options: RollBackOptions,
): Promise<readonly ServiceRun[]> {
  try {
    const services = await describeNow(runs, options);
    return await Promise.all(
      runs.map(async (run) => {
        const { state } = run;
        if (state === undefined) return run;
        const { serviceName } = run.plan.before;
        const service = services.find((one) => one.serviceName === serviceName) ?? (await lookAgain(run, options));
        if (service === undefined) return nothingToTakeBack(run, state, serviceMissing(serviceName));
        return rollBackOne({ run, service, state, options });
      }),
    );
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return runs.map((run) => notRolledBack(run, run.cause ?? run.state?.end?.cause ?? options.cause, error));
  }
}

/** AWS that is throttled for a while must not keep a broken release up. */
const PATIENCE = { attempts: 10, baseMs: 1000, capMs: 10_000, shouldRetry: isPassingFault };

async function describeNow(
  runs: readonly Pick<ServiceRun, 'plan'>[],
  { ecs, clock, cluster }: RollBackOptions,
): Promise<readonly Service[]> {
  const names = runs.map(({ plan }) => plan.before.serviceName);
  const { services } = await retry({ ...PATIENCE, clock }, () => ecs.describeServices({ cluster, services: names }));
  return services;
}

/** One answer without the service may be a read that lags behind. */
async function lookAgain(run: ServiceRun, options: RollBackOptions): Promise<Service | undefined> {
  await options.clock.sleep(STALE_PAUSE_MS);
  const [service] = await describeNow([run], options);
  return service;
}

/** The service is gone: that is the end of a deployment whose end was not seen before. */
function nothingToTakeBack(run: ServiceRun, state: RolloutState, cause: Cause): ServiceRun {
  return state.end === undefined ? { ...run, verdict: 'failed', cause } : { ...run, cause: state.end.cause ?? cause };
}

/** Looks again while an answer is from before our UpdateService, though not for long: a roll-back is urgent. */
async function describeFresh(
  run: ServiceRun,
  state: RolloutState,
  options: RollBackOptions,
): Promise<Service | undefined> {
  for (let tries = 1; ; tries += 1) {
    const [service] = await describeNow([run], options);
    const isStale = service !== undefined && isStillStale(state, service, options.clock.now());
    if (!isStale || tries === STALE_TRIES) return service;
    await options.clock.sleep(STALE_PAUSE_MS);
  }
}

const STALE_TRIES = 4;
const STALE_PAUSE_MS = 500;

/** Whether a read may still be from before our UpdateService. */
function isStillStale(state: RolloutState, service: Service, nowMs: number): boolean {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary === undefined || nowMs - state.rollout.startedAtMs >= STALE_READ_MS) return false;
  return isStaleRead(state, service, primary);
}

function notRolledBack(run: ServiceRun, cause: Cause, { message, fix }: ActionError): ServiceRun {
  const left = run.state === undefined ? [] : leftAs(run.state);
  return {
    ...run,
    cause,
    verdict: 'failed',
    notes: [...run.notes, `It was not rolled back: ${message} ${fix}`, ...left],
  };
}

async function rollBackOne({
  run,
  service,
  state,
  options,
}: {
  readonly run: ServiceRun;
  readonly service: Service;
  readonly state: RolloutState;
  readonly options: RollBackOptions;
}): Promise<ServiceRun> {
  const cause = run.cause ?? state.end?.cause ?? state.cause ?? options.cause;
  // A verdict of before (another image runs) gives way to how the roll-back ends.
  const { verdict: _verdict, ...rest } = run;
  const withCause: ServiceRun = { ...rest, cause };
  if (service.status !== 'ACTIVE') return nothingToTakeBack(run, state, serviceGone(service));
  const rolling = startRollBack(state, cause);
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  // A read may still be from before our UpdateService: then the deployment that was asked for is ours all the same.
  const isStale = isStillStale(state, service, options.clock.now());
  if (primary?.id !== state.rollout.deploymentId && !isStale) {
    // ECS itself is rolling back already, or somebody deployed over ours: either way nothing is written, and the watcher tells which.
    const { state: seen } = observeService(rolling, service, options.clock.now());
    return { ...withCause, rollBack: seen };
  }
  const isOpen = primary?.rolloutState === 'IN_PROGRESS' || mayShift(state);
  if (isStale || isOpen) {
    const isStopped = await stopDeployment(state, options);
    if (isStopped) return { ...withCause, rollBack: rolling };
  }
  try {
    return await deployPrevious({ run: withCause, state, cause, options });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return notRolledBack(withCause, cause, error);
  }
}

/** Traffic may still be shifted or bake although the tasks of the deployment all run: then ECS can take it back by itself. */
function mayShift({ rollout, serviceDeployment }: RolloutState): boolean {
  return rollout.asksServiceDeployment && serviceDeployment?.status !== 'SUCCESSFUL';
}

/** Asks ECS to roll our deployment back; false when it cannot, so that the previous revision is deployed instead. */
async function stopDeployment(state: RolloutState, { ecs, cluster, log }: RollBackOptions): Promise<boolean> {
  const { name, deploymentId, previous } = state.rollout;
  if (previous === undefined) return false;
  try {
    const serviceDeploymentArn = await findServiceDeployment(ecs, cluster, state);
    if (serviceDeploymentArn === undefined) return false;
    await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: 'ROLLBACK' });
    log.progress(`${name}: rolling back ${deploymentId} to ${shortRevision(previous)}`);
    return true;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(
      `${name}: the deployment cannot be stopped (${error.message}); the previous revision is deployed instead.`,
    );
    return false;
  }
}

const NO_PREVIOUS = 'There is no other revision that ever completed, so nothing was rolled back.';
const SAME_REVISION =
  'The revision was live before as well, so there is none to go back to, and nothing was rolled back.';

async function deployPrevious({
  run,
  state,
  cause,
  options,
}: {
  readonly run: ServiceRun;
  readonly state: RolloutState;
  readonly cause: Cause;
  readonly options: RollBackOptions;
}): Promise<ServiceRun> {
  const { log } = options;
  const { name, previous, taskDefinition } = state.rollout;
  if (previous === undefined || previous === taskDefinition) {
    const notes = [...run.notes, previous === undefined ? NO_PREVIOUS : SAME_REVISION];
    // What came up itself stays as it is; only others did not.
    if (state.end?.verdict === 'succeeded') return { ...run, notes };
    return { ...run, verdict: 'failed', notes };
  }
  const written = await writePrevious(previous, { run, state, options });
  if (written === undefined) return { ...run, rollBack: startRollBack(state, cause) };
  log.progress(`${name}: deploying the previous revision ${shortRevision(previous)} again`);
  const plan = { name, before: written.before };
  const { service, atMs } = written;
  return { ...run, rollBack: bindRollout({ plan, to: previous, service, atMs, previous: undefined }) };
}

interface Written {
  readonly before: Service;
  readonly service: Service;
  readonly atMs: number;
}

/**
 * Updates the service to `previous`; undefined when its PRIMARY deployment is not ours any more. It is read before each try: a deployment of
 * somebody else may have come while ours was being stopped, or while AWS did not answer, and AWS may have taken a try whose answer got lost.
 */
async function writePrevious(
  previous: string,
  {
    run,
    state,
    options,
  }: { readonly run: ServiceRun; readonly state: RolloutState; readonly options: RollBackOptions },
): Promise<Written | undefined> {
  const { ecs, clock, cluster } = options;
  const { serviceName, deploymentId } = state.rollout;
  for (let tries = 0; ; tries += 1) {
    const before = await describeFresh(run, state, options);
    const primary = before?.deployments.find(({ status }) => status === 'PRIMARY');
    const isOurs = before !== undefined && (primary?.id === deploymentId || isStillStale(state, before, clock.now()));
    if (!isOurs) return undefined;
    const atMs = clock.now();
    try {
      return {
        before,
        atMs,
        service: await ecs.updateService({ cluster, service: serviceName, taskDefinition: previous }),
      };
    } catch (error) {
      if (!isPassingFault(error) || tries + 1 >= PATIENCE.attempts) throw error;
      await clock.sleep(backoffMs(PATIENCE, tries));
    }
  }
}
