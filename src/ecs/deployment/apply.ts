/** The writes of a deployment: revisions are registered, services updated. */
import type {
  Deployment,
  DescribedTaskDefinition,
  EcsApi,
  Service,
  TaskDefinitionInput,
  UpdateServiceInput,
} from '../api.ts';
import { isPassingFault } from '../one-off-task.ts';
import { accountOfArn, sameTaskDefinition } from '../task-definition-normal.ts';
import { taskDefinitionInput } from '../task-definition.ts';
import { ActionError } from '../../errors.ts';
import type { Clock } from '../../time/clock.ts';
import { mapConcurrently } from '../../time/concurrency.ts';
import { SHIFTING_STRATEGIES } from './lifecycle.ts';
import { ECS_AT_ONCE } from './observe.ts';
import type { ServicePlan } from './service-plan.ts';
import { startRollout } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';
import { STALE_READ_MS } from './sight.ts';

/**
 * The ARN of the revision that each service shall run, by name. Equal definitions are registered once; one that the family's newest
 * revision has already (an earlier attempt made it) is used as it is.
 * @throws {ActionError} the codes of src/aws. No service has been changed; revisions registered so far stay, unused.
 */
export async function registerRevisions(
  ecs: EcsApi,
  plans: readonly Pick<ServicePlan, 'name' | 'from' | 'step'>[],
): Promise<ReadonlyMap<string, string>> {
  const registered = new Map<string, Promise<string>>();
  const register = async ({ name, from, step }: (typeof plans)[number]): Promise<[string, string]> => {
    if (step.kind === 'existing') return [name, step.taskDefinition];
    if (step.kind !== 'register') return [name, from];
    const key = JSON.stringify(step.input);
    const arn = registered.get(key) ?? reuseOrRegister(ecs, step.input);
    registered.set(key, arn);
    return [name, await arn];
  };
  return new Map(await mapConcurrently({ items: plans, atOnce: ECS_AT_ONCE }, register));
}

async function reuseOrRegister(ecs: EcsApi, input: TaskDefinitionInput): Promise<string> {
  const newest = await newestOf(ecs, input.family);
  if (newest !== undefined && isSameRevision(newest, input)) return newest.taskDefinition.taskDefinitionArn;
  const { taskDefinition } = await ecs.registerTaskDefinition(input).catch(tellUnchanged);
  return taskDefinition.taskDefinitionArn;
}

/** Whoever reads that a registration failed asks first what became of the services. */
function tellUnchanged(error: unknown): never {
  if (!(error instanceof ActionError)) throw error;
  const { code, message, fix } = error;
  const registered = isPassingFault(error)
    ? ' The revision may have been registered; the next run takes it up when it is the newest of its family.'
    : '';
  throw new ActionError({ code, message: `${message} No service was changed.${registered}`, fix, cause: error });
}

/** The newest ACTIVE revision; undefined for a family that has none yet. */
async function newestOf(ecs: EcsApi, family: string): Promise<DescribedTaskDefinition | undefined> {
  try {
    return await ecs.describeTaskDefinition({ taskDefinition: family, includeTags: true });
  } catch (error) {
    // ECS's "Unable to describe task definition."
    if (error instanceof ActionError && error.code === 'aws-request-refused') return undefined;
    throw error;
  }
}

function isSameRevision(newest: DescribedTaskDefinition, input: TaskDefinitionInput): boolean {
  const { status, taskDefinitionArn } = newest.taskDefinition;
  return status === 'ACTIVE' && sameTaskDefinition(taskDefinitionInput(newest), input, accountOfArn(taskDefinitionArn));
}

/** What {@link updateService} works with. */
export interface UpdateOptions {
  readonly ecs: EcsApi;
  readonly clock: Clock;
  readonly cluster: string;
}

const NO_UPDATE: ReadonlySet<ServicePlan['step']['kind']> = new Set(['unchanged', 'leave', 'answer-pause']);

/** Starts (or takes up) the deployment of one service. What AWS refuses becomes the run's verdict; the other services go on. */
export async function updateService(run: ServiceRun, { ecs, clock, cluster }: UpdateOptions): Promise<ServiceRun> {
  const { plan, to } = run;
  if (to === undefined || NO_UPDATE.has(plan.step.kind)) return run;
  const atMs = clock.now();
  const input = updateInput(plan, to);
  if (input === undefined) {
    return { ...run, state: bindRollout({ plan, to, service: plan.before, atMs, previous: plan.previous }) };
  }
  try {
    const service = await ecs.updateService({ cluster, service: plan.before.serviceName, ...input });
    if (plan.step.kind === 'settings' && hasNoDeployment(plan, service)) return withoutDeployment(run);
    return { ...run, state: bindRollout({ plan, to, service, atMs, previous: plan.previous }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    // The update was taken, and only its deployment is not to be seen.
    if (error.code === 'deployment-missing') return notUpdated(run, error, '');
    return isPassingFault(error)
      ? takeUpUpdate({ run, to, atMs, error }, { ecs, clock, cluster })
      : notUpdated(run, error, 'The service was not changed.');
  }
}

/** What UpdateService is told; undefined when there is nothing to tell. A revision is named only where it shall change. */
function updateInput(
  { step, update = {} }: ServicePlan,
  to: string,
): Omit<UpdateServiceInput, 'cluster' | 'service'> | undefined {
  if (step.kind === 'follow') return Object.keys(update).length === 0 ? undefined : update;
  if (step.kind === 'settings') return update;
  const isForced = step.kind === 'existing' && step.force;
  return { taskDefinition: to, ...update, ...(isForced ? { forceNewDeployment: true } : {}) };
}

/** The PRIMARY deployment is the one of before, and done. */
function hasNoDeployment({ before }: ServicePlan, { deployments }: Service): boolean {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  const isOld = before.deployments.some(({ id }) => id === primary?.id);
  return isOld && primary?.rolloutState !== 'IN_PROGRESS';
}

function withoutDeployment(run: ServiceRun): ServiceRun {
  const names = Object.keys(run.plan.update ?? {}).join(', ');
  const note = `ECS took the new settings (${names}) and started no deployment; they hold from the next one on.`;
  return { ...run, verdict: 'succeeded', notes: [...run.notes, note] };
}

/** UpdateService gave no answer, but ECS may have taken it: what the service shows decides. */
async function takeUpUpdate(
  {
    run,
    to,
    atMs,
    error,
  }: { readonly run: ServiceRun; readonly to: string; readonly atMs: number; readonly error: ActionError },
  options: UpdateOptions,
): Promise<ServiceRun> {
  const { plan } = run;
  try {
    const service = await describeUpdated(plan, options);
    const primary = primaryOf(service);
    if (service !== undefined && primary?.taskDefinition === to && isNewIn(plan, primary)) {
      return { ...run, state: bindRollout({ plan, to, service, atMs, previous: plan.previous }) };
    }
    // New settings may have been taken without one.
    return notUpdated(
      run,
      error,
      startsDeployment(plan)
        ? 'The service shows no new deployment.'
        : 'Whether ECS took the new settings is not known; running the job again compares them.',
    );
  } catch (unread) {
    if (!(unread instanceof ActionError)) throw unread;
    return notUpdated(run, error, 'Whether ECS took the update is not known: AWS could not be asked.');
  }
}

/** ECS may show the time before the update for some seconds: it is asked until it shows another deployment, or that time is over. */
async function describeUpdated(
  plan: ServicePlan,
  { ecs, clock, cluster }: UpdateOptions,
): Promise<Service | undefined> {
  const untilMs = clock.now() + STALE_READ_MS;
  for (;;) {
    const { services } = await ecs.describeServices({ cluster, services: [plan.before.serviceName] });
    const primary = primaryOf(services[0]);
    const isShown = primary !== undefined && isNewIn(plan, primary);
    if (isShown || !startsDeployment(plan) || clock.now() >= untilMs) return services[0];
    await clock.sleep(LOOK_AGAIN_MS);
  }
}

const LOOK_AGAIN_MS = 2000;

function startsDeployment({ step }: ServicePlan): boolean {
  return step.kind !== 'settings' && step.kind !== 'follow';
}

function primaryOf(service: Service | undefined): Deployment | undefined {
  return service?.deployments.find(({ status }) => status === 'PRIMARY');
}

function isNewIn({ before }: ServicePlan, { id }: Deployment): boolean {
  return !before.deployments.some((deployment) => deployment.id === id);
}

function notUpdated(run: ServiceRun, { code, message, fix }: ActionError, state: string): ServiceRun {
  return { ...run, verdict: 'failed', cause: { code, text: `${message} ${state}`.trimEnd(), fix } };
}

/** The rollout of the PRIMARY deployment in `service`: UpdateService's answer names it, so no later read has to guess it. */
export function bindRollout({
  plan: { name, before },
  to,
  service,
  atMs,
  previous,
}: {
  readonly plan: Pick<ServicePlan, 'name' | 'before'>;
  readonly to: string;
  readonly service: Service;
  readonly atMs: number;
  readonly previous: string | undefined;
}): RolloutState {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary === undefined) {
    throw new ActionError({
      code: 'deployment-missing',
      message: `ECS took the update of ${service.serviceName}, but shows no PRIMARY deployment of it.`,
      fix: 'Look at the service in the console, then run the job again: it takes up the deployment it finds.',
    });
  }
  const isNew = !before.deployments.some(({ id }) => id === primary.id);
  // ECS goes back to what is asked for: the service deployment under way is the one that it takes back.
  const isReturning = !isNew && /rolling back/i.test(primary.rolloutStateReason ?? '');
  return startRollout({
    name,
    serviceName: service.serviceName,
    deploymentId: primary.id,
    taskDefinition: to,
    previous,
    replacedIds: before.deployments.map(({ id }) => id).filter((id) => id !== primary.id),
    replacedServiceDeployment: isNew || isReturning ? before.currentServiceDeployment : undefined,
    startedAtMs: atMs,
    createdAtMs: primary.createdAtMs,
    evidenceFromMs: isNew ? primary.createdAtMs : lastSignMs(before),
    asksServiceDeployment: !isReturning && asksServiceDeployment(service),
  });
}

/** Strategies that shift traffic, and rolling deployments with early success criteria, end when their service deployment says so. */
function asksServiceDeployment({ deploymentConfiguration }: Service): boolean {
  const { strategy = 'ROLLING', earlySuccessCriteria } = deploymentConfiguration ?? {};
  return SHIFTING_STRATEGIES.has(strategy) || earlySuccessCriteria?.enable === true;
}

/** The last thing that ECS noted of a service: an instant of the server's own clock that is not later than now. */
function lastSignMs({ events, deployments }: Service): number {
  return Math.max(
    0,
    ...events.map(({ createdAtMs }) => createdAtMs + 1),
    ...deployments.map(({ updatedAtMs }) => updatedAtMs),
  );
}
