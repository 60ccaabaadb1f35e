/** Tasks of a service, started, replaced and stopped so that the right number of each deployment runs. */
import { breakerThreshold } from './circuit-breaker.ts';
import { desiredTasks } from './desired-tasks.ts';
import { addEvent, eventText } from './events.ts';
import { countLive, isHealthy, isLive, unhealthyReason } from './health.ts';
import type { Unhealthy } from './health.ts';
import { launchTasks } from './launch.ts';
import { lifecycleShare } from './lifecycle.ts';
import type { DeploymentRecord, EcsState, ServiceDeploymentRecord, ServiceRecord, TaskRecord } from './model.ts';
import { stopTask } from './tasks.ts';

/** The breaker is evaluated so long after the first start that follows its threshold (recorded: 3-5 s; 45-64 s when health checks failed). */
const BREAKER_AFTER_START_MS = 4000;
const BREAKER_AFTER_UNHEALTHY_MS = 45_000;

/** A service with its PRIMARY deployment and the service deployment under way, if any. */
export interface Rollout {
  readonly service: ServiceRecord;
  readonly primary: DeploymentRecord;
  readonly record: ServiceDeploymentRecord | undefined;
}

/** How many tasks there is room for under the maximum percent; a deployment that shifts traffic doubles the service. */
function roomFor(state: EcsState, { service, record }: Rollout): number {
  if (record?.lifecycle !== undefined) return Infinity;
  return mostTasks(state, service) - countLive(service.tasks);
}

function mostTasks(state: EcsState, service: ServiceRecord): number {
  const desired = desiredTasks(state, service);
  if (service.schedulingStrategy === 'DAEMON') return desired;
  return Math.floor((desired * service.configuration.maximumPercent) / 100);
}

/** Starts the replacement of each unhealthy PRIMARY task as far as there is room, then stops the unhealthy. */
export function replaceUnhealthy(state: EcsState, rollout: Rollout): void {
  const { service, primary } = rollout;
  const unhealthy: { readonly task: TaskRecord; readonly why: Unhealthy }[] = [];
  for (const task of service.tasks) {
    const why = unhealthyReason(state, service, task);
    if (why !== undefined) unhealthy.push({ task, why });
  }
  if (unhealthy.length === 0) return;
  const ofPrimary = unhealthy.filter(({ task }) => task.deploymentId === primary.id);
  if (ofPrimary.length > 0) noteUnhealthy(service, primary, ofPrimary.length);
  const count = primary.rolloutState === 'FAILED' ? 0 : Math.min(ofPrimary.length, roomFor(state, rollout));
  if (count > 0) launch(state, service, { deployment: primary, count, replaced: count });
  for (const { task, why } of unhealthy) stopUnhealthy(state, service, { task, why });
}

function noteUnhealthy(service: ServiceRecord, primary: DeploymentRecord, count: number): void {
  delete service.steadyToldAt;
  if (primary.rolloutState !== 'IN_PROGRESS') return;
  primary.failedTasks += count;
  primary.failedByHealth = true;
}

function stopUnhealthy(
  state: EcsState,
  service: ServiceRecord,
  { task, why }: { task: TaskRecord; why: Unhealthy },
): void {
  task.counted = true;
  const told =
    why.kind === 'container'
      ? eventText.failedContainerHealth(task.id)
      : eventText.unhealthyTarget({ ...why, id: task.id });
  addEvent(state, service, told, 38);
  addEvent(state, service, eventText.stoppedRunning([task.id]), 39);
  const reason =
    why.kind === 'container'
      ? 'Task failed container health checks'
      : `Task failed ELB health checks in (target-group ${why.targetGroupArn})`;
  stopTask(state, task, { code: 'ServiceSchedulerInitiated', reason });
}

/** Starts what is missing of the PRIMARY's tasks, and of the source's while it has the traffic. */
export function startTasks(state: EcsState, rollout: Rollout): void {
  const { service, record } = rollout;
  for (const deployment of service.deployments) {
    const share = lifecycleShare(record, deployment) ?? (deployment.status === 'PRIMARY' ? 'all' : 'none');
    if (share !== 'all' || deployment.rolloutState === 'FAILED') continue;
    if (state.now < Math.max(deployment.startsAt, deployment.pausedUntil)) continue;
    const missing = desiredTasks(state, service) - countLive(service.tasks, deployment.id);
    const count = missing > 0 ? Math.min(missing, roomFor(state, rollout)) : 0;
    if (count > 0) launch(state, service, { deployment, count, replaced: 0 });
  }
}

function launch(
  state: EcsState,
  service: ServiceRecord,
  { deployment, count, replaced }: { deployment: DeploymentRecord; count: number; replaced: number },
): void {
  const ids = launchTasks(state, service, { owner: { ...deployment.revision, id: deployment.id }, count });
  delete service.steadyToldAt;
  addEvent(state, service, eventText.started(ids, replaced));
  if (deployment.failedTasks >= breakerThreshold(service)) {
    deployment.tripsAt ??=
      state.now + (deployment.failedByHealth ? BREAKER_AFTER_UNHEALTHY_MS : BREAKER_AFTER_START_MS);
  }
}

/** Stops old tasks as far as enough healthy ones stay, and what is too many of a deployment's. */
export function stopTasks(state: EcsState, rollout: Rollout): void {
  const { service, primary, record } = rollout;
  const count = countLive(service.tasks);
  if (count <= desiredTasks(state, service) && count === countLive(service.tasks, primary.id)) return;
  const live = service.tasks.filter(isLive);
  const own = live.filter(({ deploymentId }) => deploymentId === primary.id);
  // A failed deployment that is not rolled back leaves the old tasks alone.
  const isLeft = primary.rolloutState === 'FAILED' && service.status === 'ACTIVE';
  const old = live.filter((task) => task.deploymentId !== primary.id && !isLeft && !isKept(service, record, task));
  const surplus = own.slice(0, Math.max(0, own.length - desiredTasks(state, service)));
  if (old.length + surplus.length === 0) return;
  const pending = [...old, ...surplus].filter(({ phase }) => phase !== 'RUNNING');
  const running = [
    ...stoppableOld(state, rollout, { live, old, own }),
    ...surplus.filter(({ phase }) => phase === 'RUNNING'),
  ];
  if (pending.length > 0) addEvent(state, service, eventText.stoppedPending(pending.length));
  if (running.length > 0) addEvent(state, service, eventText.stoppedRunning(running.map(({ id }) => id)));
  for (const task of [...pending, ...running]) {
    stopTask(state, task, {
      code: 'ServiceSchedulerInitiated',
      reason: `Scaling activity initiated by (deployment ${primary.id})`,
    });
  }
}

/** True for a task that a deployment which shifts traffic leaves alone until it cleans up. */
function isKept(service: ServiceRecord, record: ServiceDeploymentRecord | undefined, task: TaskRecord): boolean {
  if (record?.lifecycle === undefined) return false;
  const deployment = service.deployments.find(({ id }) => id === task.deploymentId);
  return deployment !== undefined && lifecycleShare(record, deployment) !== 'none';
}

function stoppableOld(
  state: EcsState,
  { service, record }: Rollout,
  { live, old, own }: { live: TaskRecord[]; old: TaskRecord[]; own: TaskRecord[] },
): TaskRecord[] {
  // Where traffic is shifted, tasks that are not kept have none.
  if (record?.lifecycle !== undefined) return old.filter(({ phase }) => phase === 'RUNNING');
  const desired = desiredTasks(state, service);
  const least = Math.ceil((desired * service.configuration.minimumHealthyPercent) / 100);
  // With no room for a new task an old one must go first, down to the minimum; else the new one comes first.
  const mustMakeRoom = own.length < desired && mostTasks(state, service) - live.length <= 0;
  const keep = mustMakeRoom ? least : Math.max(least, desired);
  const running = old.filter(({ phase }) => phase === 'RUNNING');
  const sick = running.filter((task) => !isHealthy(state, task));
  const healthy = running.filter((task) => isHealthy(state, task));
  const spare = Math.max(0, live.filter((task) => isHealthy(state, task)).length - keep);
  return [...sick, ...healthy.slice(0, spare)];
}
