/** Starts the deployment of one service by CodeDeploy, or takes up the one that is under way. Never over somebody else's. */
import type { CodeDeployDeployment } from '../../codedeploy/api.ts';
import type { Cause } from '../deployment/evidence.ts';
import { shortRevision } from '../deployment/rollout-causes.ts';
import { startRollBack, startRollout } from '../deployment/rollout-state.ts';
import type { RolloutState } from '../deployment/rollout-state.ts';
import type { ServiceUpdate, Step } from '../deployment/service-plan.ts';
import type { ServiceRun } from '../deployment/service-run.ts';
import { isPassingFault } from '../one-off-task.ts';
import { ActionError } from '../../errors.ts';
import { renderAppSpec } from './app-spec.ts';
import type { AppSpec } from './app-spec.ts';
import { inProgress } from './causes.ts';
import { CODE_DEPLOY } from './part.ts';
import type { CodeDeployWorld, Setup } from './setup.ts';
import { isActive } from './sight.ts';

/** One deployment to start. */
export interface Start {
  readonly run: ServiceRun;
  readonly setup: Setup;
  /** ARN of the revision. */
  readonly to: string;
}

const NOTHING_TO_START: ReadonlySet<Step['kind']> = new Set(['unchanged', 'leave']);

/** The run with the deployment to follow. What AWS refuses becomes its verdict. */
export async function startDeployment(run: ServiceRun, world: CodeDeployWorld): Promise<ServiceRun> {
  const setup = world.setups.get(run.plan.name);
  const { to } = run;
  if (setup === undefined || to === undefined || NOTHING_TO_START.has(run.plan.step.kind)) return run;
  try {
    return withEnd(await startByStep({ run, setup, to }, world), setup);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return notStarted(run, error);
  }
}

/** A service is back once the traffic is; the wait that follows only keeps the tasks that are given up. */
function withEnd(run: ServiceRun, { isWayBack }: Setup): ServiceRun {
  if (!isWayBack || run.state === undefined) return run;
  const { state } = run;
  return { ...run, state: { ...state, rollout: { ...state.rollout, waitUntil: { kind: 'production-traffic' } } } };
}

function startByStep(start: Start, world: CodeDeployWorld): Promise<ServiceRun> {
  const { step } = start.run.plan;
  if (step.kind === 'follow') return follow(start, step.deploymentId, world);
  if (step.kind === 'answer-pause') return answer(start, step, world);
  return create(start, world);
}

function notStarted(run: ServiceRun, { code, message, fix }: ActionError): ServiceRun {
  return { ...run, verdict: 'failed', cause: { code, text: `${message} No deployment was started.`, fix } };
}

async function create(start: Start, world: CodeDeployWorld): Promise<ServiceRun> {
  const { run, setup, to } = start;
  const { plan } = run;
  const newer = plan.wave === 0 && !setup.isWayBack ? undefined : await findNewer(setup, world);
  if (newer !== undefined) return leave(run, newer);
  await updateSettings(start, world);
  if (plan.step.kind === 'settings' && !isInAppSpec(plan.update)) return withoutDeployment(run);
  const appSpec = renderAppSpec({ taskDefinition: to, service: plan.before, update: plan.update, file: setup.file });
  const atMs = world.clock.now();
  try {
    const id = await createDeployment({ setup, appSpec, to }, world);
    return await bindRun(run, { id, to, atMs, previous: plan.previous }, world);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const mayBeOurs = error.code === 'codedeploy-deployment-limit' || isPassingFault(error);
    if (!mayBeOurs) throw error;
    return takeUp(start, { appSpec, atMs, error }, world);
  }
}

/** Traffic that goes back does so in one step, whatever the group does with a new revision. */
const AT_ONCE = 'CodeDeployDefault.ECSAllAtOnce';

/** The description of a deployment that takes back, before its revision. */
export const BACK_TO = 'Back to ';

/** Creates a deployment of the revision; gives its id. */
export function createDeployment(
  { setup, appSpec, to }: { readonly setup: Setup; readonly appSpec: AppSpec; readonly to: string },
  { codeDeploy }: Pick<CodeDeployWorld, 'codeDeploy'>,
): Promise<string> {
  const { application, deploymentGroup, config, description = shortRevision(to), isWayBack } = setup;
  return codeDeploy.createDeployment({
    application,
    deploymentGroup,
    appSpec,
    description: isWayBack ? `${BACK_TO}${shortRevision(to)}` : description,
    deploymentConfigName: isWayBack ? AT_ONCE : config,
  });
}

/** A deployment that somebody made since the step began; undefined when there is none. */
async function findNewer({ group, ...name }: Setup, { codeDeploy }: CodeDeployWorld): Promise<string | undefined> {
  const { lastAttempted } = await codeDeploy.getDeploymentGroup(name);
  return lastAttempted?.deploymentId === group.lastAttempted?.deploymentId ? undefined : lastAttempted?.deploymentId;
}

function leave(run: ServiceRun, newer: string): ServiceRun {
  const reason = `Another deployment, ${newer}, began before it was this service's turn. It was left alone.`;
  return { ...run, plan: { ...run.plan, step: { kind: 'leave', reason } } };
}

/** Of the settings, UpdateService takes these two where CodeDeploy deploys; the others are in the AppSpec. */
async function updateSettings({ run: { plan } }: Start, { ecs, cluster }: CodeDeployWorld): Promise<void> {
  const { deploymentConfiguration, healthCheckGracePeriodSeconds } = plan.update ?? {};
  if (deploymentConfiguration === undefined && healthCheckGracePeriodSeconds === undefined) return;
  await ecs.updateService({
    cluster,
    service: plan.before.serviceName,
    ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
    ...(healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds }),
  });
}

function isInAppSpec({ platformVersion, capacityProviderStrategy }: ServiceUpdate = {}): boolean {
  return platformVersion !== undefined || capacityProviderStrategy !== undefined;
}

function withoutDeployment(run: ServiceRun): ServiceRun {
  const names = Object.keys(run.plan.update ?? {}).join(', ');
  const note = `ECS took the new settings (${names}); they hold from the next deployment on.`;
  return { ...run, verdict: 'succeeded', notes: [...run.notes, note] };
}

/** The group has a deployment already, or the answer got lost: what is under way is followed when it is this very revision. */
async function takeUp(
  { run, setup, to }: Start,
  { appSpec, atMs, error }: { readonly appSpec: AppSpec; readonly atMs: number; readonly error: ActionError },
  world: CodeDeployWorld,
): Promise<ServiceRun> {
  const { codeDeploy } = world;
  const { lastAttempted } = await codeDeploy.getDeploymentGroup(setup);
  if (lastAttempted === undefined) return notStarted(run, error);
  const isNew = lastAttempted.deploymentId !== setup.group.lastAttempted?.deploymentId;
  const deployment = await codeDeploy.getDeployment(lastAttempted.deploymentId);
  const isOpen = isActive(deployment.status);
  if ((isOpen || isNew) && (await isOurs(deployment, { run, appSpec, to }, world))) {
    const { previous } = run.plan;
    return bindRun(run, { id: deployment.deploymentId, to, atMs, previous }, world);
  }
  if (!isOpen) return notStarted(run, error);
  const { code, text, fix } = inProgress(deployment);
  return { ...run, verdict: 'failed', cause: { code, text: `${text} No deployment was started.`, fix } };
}

/** By the AppSpec's hash, or by the revision of the task set that the deployment made. */
async function isOurs(
  { deploymentId, appSpecSha256 }: CodeDeployDeployment,
  { run, appSpec, to }: { readonly run: ServiceRun; readonly appSpec: AppSpec; readonly to: string },
  { ecs, cluster }: CodeDeployWorld,
): Promise<boolean> {
  if (appSpecSha256 === appSpec.sha256) return true;
  const { services } = await ecs.describeServices({ cluster, services: [run.plan.before.serviceName] });
  const taskSet = services[0]?.taskSets?.find(({ externalId }) => externalId === deploymentId);
  return taskSet?.taskDefinition === to;
}

async function follow(start: Start, id: string, world: CodeDeployWorld): Promise<ServiceRun> {
  const { run, to } = start;
  const { plan } = run;
  await updateSettings(start, world);
  const seen = plan.before.events.map(({ createdAtMs }) => createdAtMs + 1);
  const evidenceFromMs = Math.max(0, ...seen);
  return bindRun(run, { id, to, atMs: world.clock.now(), previous: plan.previous, evidenceFromMs }, world);
}

/** A deployment to follow. */
export interface Binding {
  readonly id: string;
  readonly to: string;
  readonly atMs: number;
  readonly previous: string | undefined;
  /** Left out: since its creation. */
  readonly evidenceFromMs?: number;
}

async function bindRun(run: ServiceRun, binding: Binding, world: CodeDeployWorld): Promise<ServiceRun> {
  return { ...run, state: await bindDeployment(run, binding, world) };
}

/** The rollout of a deployment; the server's own instant of its creation tells which events are its. */
export async function bindDeployment(
  { plan }: Pick<ServiceRun, 'plan'>,
  { id, to, atMs, previous, evidenceFromMs }: Binding,
  { codeDeploy }: CodeDeployWorld,
): Promise<RolloutState> {
  const createdAtMs = await codeDeploy.getDeployment(id).then(
    (deployment) => deployment.createdAtMs,
    (error: unknown) => {
      // It has begun, whatever this read says: the watcher reads it again.
      if (!(error instanceof ActionError)) throw error;
      return atMs;
    },
  );
  return startRollout({
    name: plan.name,
    serviceName: plan.before.serviceName,
    deploymentId: id,
    controller: CODE_DEPLOY,
    taskDefinition: to,
    previous,
    replacedIds: [],
    replacedServiceDeployment: undefined,
    startedAtMs: atMs,
    createdAtMs,
    evidenceFromMs: evidenceFromMs ?? createdAtMs,
    asksServiceDeployment: false,
  });
}

/** The deployment is told to go on, or back. */
async function answer(
  start: Start,
  step: Extract<Step, { readonly kind: 'answer-pause' }>,
  world: CodeDeployWorld,
): Promise<ServiceRun> {
  const { codeDeploy } = world;
  const { hookId: id, action } = step;
  const { run, setup } = start;
  const { previous } = run.plan;
  const target = setup.underWay ?? start.to;
  const bound = await bindDeployment(run, { id, to: target, atMs: world.clock.now(), previous }, world);
  const state: RolloutState = { ...bound, rollout: { ...bound.rollout, answeredHookId: id } };
  try {
    if (action === 'CONTINUE') await codeDeploy.continueDeployment(id);
    else await codeDeploy.stopDeployment({ deploymentId: id, rollBack: true });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { code, message, fix } = error;
    const isLost = isPassingFault(error);
    // An answer that got lost shows in what is seen next.
    if (!isLost) return { ...run, verdict: 'failed', cause: { code, text: `${message} It was not answered.`, fix } };
  }
  if (action === 'CONTINUE') return { ...run, to: target, state };
  return { ...run, to: previous ?? target, state: startRollBack(state, AS_ASKED) };
}

const AS_ASKED: Cause = {
  code: 'rolled-back-as-asked',
  text: 'The deployment that waited before production traffic was answered with a roll-back.',
  fix: 'Deploy again when you want to go on.',
};
