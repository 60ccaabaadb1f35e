/** The play of a deployment: one lifecycle event after the other, each when its time or its condition has come. */
import type { LifecycleEventStatus } from '@aws-sdk/client-codedeploy';
import { AwsFault } from '../core/service.ts';
import { routesOf } from './groups.ts';
import type { DeploymentRecord, EventRecord, GroupRecord } from './model.ts';
import type { HostedTaskSet, ServiceName, TaskSetHost } from './task-set-host.ts';

const CREATED_MS = 1000;
const QUEUED_MS = 2000;
/** An event without a hook, and a shift of traffic, take so long. */
const STEP_MS = 1000;
/** A hook's Lambda function answers after so long. */
const HOOK_MS = 10_000;
/** CodeDeploy gives up on a replacement task set after so long. */
const INSTALL_TIMEOUT_MS = 60 * 60_000;
const MINUTE_MS = 60_000;

/** Why a deployment ends before its time. */
export interface Failure {
  readonly status: 'Failed' | 'Stopped';
  readonly event: 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_ALARM' | 'DEPLOYMENT_STOP_ON_REQUEST';
  readonly code:
    | 'ECS_UPDATE_ERROR'
    | 'INVALID_ECS_SERVICE'
    | 'TIMEOUT'
    | 'HOOK_EXECUTION_FAILURE'
    | 'ALARM_ACTIVE'
    | 'MANUAL_STOP';
  readonly message: string;
}

/** What the play needs. */
export interface Stage {
  readonly host: TaskSetHost;
  readonly now: number;
  /** Hooks that fail, by lifecycle event, with the message. */
  readonly failingHooks: ReadonlyMap<string, string>;
  /** Ends a deployment, and rolls it back where that is asked for. */
  readonly fail: (deployment: DeploymentRecord, failure: Failure) => void;
}

/** Names the service of a group. */
export function serviceOf({ cluster, service }: GroupRecord): ServiceName {
  return { cluster, service };
}

/** Moves a deployment on to the present. */
export function advanceDeployment(stage: Stage, deployment: DeploymentRecord): void {
  const { now } = stage;
  if (deployment.status === 'Created' && now >= deployment.createdAtMs + CREATED_MS) {
    setStatus(stage, deployment, 'Queued');
  }
  if (deployment.status === 'Queued' && now >= deployment.createdAtMs + CREATED_MS + QUEUED_MS)
    begin(stage, deployment);
  if (deployment.startedAtMs === undefined || stopsOnAlarm(stage, deployment)) return;
  if (deployment.wait !== undefined) waitOn(stage, deployment);
  else if (deployment.status === 'InProgress') playEvent(stage, deployment);
}

function begin(stage: Stage, deployment: DeploymentRecord): void {
  deployment.startedAtMs = stage.now;
  setStatus(stage, deployment, 'InProgress');
  const sets = stage.host.taskSets(serviceOf(deployment.group));
  const primary = sets?.find(({ status }) => status === 'PRIMARY');
  if (deployment.creator === 'codeDeployRollback') return;
  if (primary === undefined) {
    const { service } = deployment.group;
    const message = `The Amazon ECS service ${service} is not one that CodeDeploy can deploy: it must exist, with the controller CODE_DEPLOY and a PRIMARY task set.`;
    stage.fail(deployment, { status: 'Failed', event: 'DEPLOYMENT_FAILURE', code: 'INVALID_ECS_SERVICE', message });
    return;
  }
  deployment.blue = primary.id;
  // What a deployment left behind that was stopped without a rollback.
  for (const { id, status } of sets ?? []) {
    if (status === 'ACTIVE') stage.host.remove(serviceOf(deployment.group), id);
  }
}

function stopsOnAlarm(stage: Stage, deployment: DeploymentRecord): boolean {
  const { alarmConfiguration: watched } = deployment.group.settings;
  if (watched?.enabled !== true || deployment.creator !== 'user') return false;
  const ringing = (watched.alarms ?? []).map(({ name = '' }) => name).filter((name) => stage.host.isInAlarm(name));
  if (ringing.length === 0) return false;
  const message = `One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: ${ringing.join(', ')}`;
  stage.fail(deployment, { status: 'Stopped', event: 'DEPLOYMENT_STOP_ON_ALARM', code: 'ALARM_ACTIVE', message });
  return true;
}

function playEvent(stage: Stage, deployment: DeploymentRecord): void {
  const event = deployment.events.find(({ status }) => status === 'InProgress' || status === 'Pending');
  if (event === undefined) {
    afterEvents(stage, deployment);
    return;
  }
  if (event.status === 'Pending' && !beginEvent(stage, deployment, event)) return;
  if (isDone(stage, deployment, event)) setEvent(stage, deployment, { event, status: 'Succeeded' });
}

/** False when the event cannot begin now, or has failed at once. */
function beginEvent(stage: Stage, deployment: DeploymentRecord, event: EventRecord): boolean {
  if (event.name === 'BeforeAllowTraffic' && waitsForReady(stage, deployment)) return false;
  setEvent(stage, deployment, { event, status: 'InProgress' });
  event.startedAtMs = stage.now;
  return event.name !== 'Install' || install(stage, deployment);
}

function install(stage: Stage, deployment: DeploymentRecord): boolean {
  const { group, appSpec, id: deploymentId } = deployment;
  const blue = findSet(stage, deployment, deployment.blue);
  const { targetGroups } = routesOf(group);
  const targetGroup = targetGroups.find((name) => name !== blue?.targetGroup) ?? '';
  try {
    deployment.green = stage.host.start(serviceOf(group), { appSpec, targetGroup, deploymentId });
    return true;
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    const message = `The ECS service cannot be updated due to an unexpected error: ${error.message} (Service: AmazonECS; Status Code: ${error.status}; Error Code: ${error.name})`;
    stage.fail(deployment, { status: 'Failed', event: 'DEPLOYMENT_FAILURE', code: 'ECS_UPDATE_ERROR', message });
    return false;
  }
}

function isDone(stage: Stage, deployment: DeploymentRecord, event: EventRecord): boolean {
  const startedAt = event.startedAtMs ?? stage.now;
  switch (event.name) {
    case 'Install':
      return isInstalled(stage, deployment, startedAt);
    case 'AllowTestTraffic':
      if (stage.now < startedAt + STEP_MS) return false;
      shiftTo(stage, deployment, { listeners: routesOf(deployment.group).test, percent: 100 });
      return true;
    case 'AllowTraffic':
      return isTrafficShifted(stage, deployment, startedAt);
    default:
      return isHookDone(stage, deployment, event);
  }
}

function isInstalled(stage: Stage, deployment: DeploymentRecord, startedAt: number): boolean {
  if (findSet(stage, deployment, deployment.green)?.isHealthy === true) return true;
  if (stage.now < startedAt + INSTALL_TIMEOUT_MS) return false;
  const message =
    'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.';
  stage.fail(deployment, { status: 'Failed', event: 'DEPLOYMENT_FAILURE', code: 'TIMEOUT', message });
  return false;
}

function isHookDone(stage: Stage, deployment: DeploymentRecord, event: EventRecord): boolean {
  const startedAt = event.startedAtMs ?? stage.now;
  if (!deployment.appSpec.hooks.has(event.name)) return stage.now >= startedAt + STEP_MS;
  if (stage.now < startedAt + HOOK_MS) return false;
  const failure = stage.failingHooks.get(event.name);
  if (failure === undefined) return true;
  event.message = failure;
  const message = `The lifecycle event ${event.name} failed: ${failure}`;
  stage.fail(deployment, { status: 'Failed', event: 'DEPLOYMENT_FAILURE', code: 'HOOK_EXECUTION_FAILURE', message });
  return false;
}

/** Shifts as far as the steps say by now. Only when all traffic is over, the replacement is PRIMARY. */
function isTrafficShifted(stage: Stage, deployment: DeploymentRecord, startedAt: number): boolean {
  const due = deployment.steps.filter(({ afterMs }) => stage.now >= startedAt + STEP_MS + afterMs);
  const percent = due.at(-1)?.percent;
  if (percent === undefined) return false;
  if (due.length > deployment.stepsDone) {
    deployment.stepsDone = due.length;
    deployment.greenPercent = percent;
    deployment.updatedAtMs = stage.now;
    shiftTo(stage, deployment, { listeners: routesOf(deployment.group).production, percent });
  }
  if (percent < 100) return false;
  if (deployment.green !== undefined) stage.host.promote(serviceOf(deployment.group), deployment.green);
  return true;
}

/** Gives the replacement its share of the listeners' traffic. */
export function shiftTo(
  { host }: Pick<Stage, 'host'>,
  deployment: DeploymentRecord,
  { listeners, percent }: { listeners: readonly string[]; percent: number },
): void {
  const groupOf = (id: string | undefined): string =>
    host.taskSets(serviceOf(deployment.group))?.find((set) => set.id === id)?.targetGroup ?? '';
  host.shift(listeners, [
    { targetGroup: groupOf(deployment.green), weight: percent },
    { targetGroup: groupOf(deployment.blue), weight: 100 - percent },
  ]);
}

/** With STOP_DEPLOYMENT the traffic waits for ContinueDeployment, once. */
function waitsForReady(stage: Stage, deployment: DeploymentRecord): boolean {
  const ready = deployment.group.settings.blueGreenDeploymentConfiguration?.deploymentReadyOption;
  if (ready?.actionOnTimeout !== 'STOP_DEPLOYMENT' || deployment.status === 'Ready') return false;
  const endsAtMs = stage.now + (ready.waitTimeInMinutes ?? 0) * MINUTE_MS;
  deployment.wait = { type: 'READY_WAIT', endsAtMs };
  setStatus(stage, deployment, 'Ready');
  return true;
}

function waitOn(stage: Stage, deployment: DeploymentRecord): void {
  const { wait } = deployment;
  if (wait === undefined || stage.now < wait.endsAtMs) return;
  if (wait.type === 'TERMINATION_WAIT') {
    endWait(stage, deployment);
    return;
  }
  const message = 'The deployment was stopped: it was not continued within its wait time.';
  stage.fail(deployment, { status: 'Stopped', event: 'DEPLOYMENT_STOP_ON_REQUEST', code: 'TIMEOUT', message });
}

/** Ends a wait: the traffic goes over, or the original task set is terminated. */
export function endWait(stage: Stage, deployment: DeploymentRecord): void {
  const type = deployment.wait?.type;
  delete deployment.wait;
  if (type === 'TERMINATION_WAIT') {
    finish(stage, deployment);
    return;
  }
  setStatus(stage, deployment, 'InProgress');
  const event = deployment.events.find(({ name }) => name === 'BeforeAllowTraffic');
  if (event === undefined) return;
  setEvent(stage, deployment, { event, status: 'InProgress' });
  event.startedAtMs = stage.now;
}

function afterEvents(stage: Stage, deployment: DeploymentRecord): void {
  const end = deployment.group.settings.blueGreenDeploymentConfiguration?.terminateBlueInstancesOnDeploymentSuccess;
  const minutes = end?.terminationWaitTimeInMinutes ?? 0;
  if (minutes === 0 || deployment.creator !== 'user') {
    finish(stage, deployment);
    return;
  }
  deployment.updatedAtMs = stage.now;
  deployment.wait = { type: 'TERMINATION_WAIT', endsAtMs: stage.now + minutes * MINUTE_MS };
}

function finish(stage: Stage, deployment: DeploymentRecord): void {
  if (deployment.blue !== undefined) stage.host.remove(serviceOf(deployment.group), deployment.blue);
  deployment.completedAtMs = stage.now;
  setStatus(stage, deployment, 'Succeeded');
}

function findSet(stage: Stage, deployment: DeploymentRecord, id: string | undefined): HostedTaskSet | undefined {
  return stage.host.taskSets(serviceOf(deployment.group))?.find((set) => set.id === id);
}

function setStatus(stage: Pick<Stage, 'now'>, deployment: DeploymentRecord, status: DeploymentRecord['status']): void {
  deployment.status = status;
  deployment.updatedAtMs = stage.now;
}

function setEvent(
  stage: Pick<Stage, 'now'>,
  deployment: DeploymentRecord,
  { event, status }: { event: EventRecord; status: LifecycleEventStatus },
): void {
  event.status = status;
  if (status === 'Succeeded') event.endedAtMs = stage.now;
  deployment.updatedAtMs = stage.now;
}
