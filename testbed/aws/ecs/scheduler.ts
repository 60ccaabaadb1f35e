/**
 * The service scheduler: one tick counts failures, trips the circuit breaker, starts, replaces and stops tasks, and
 * completes the deployment, in this order.
 */
import { breakerThreshold } from './circuit-breaker.ts';
import { addEvent, eventText } from './events.ts';
import { isHealthy, isLive, tasksOfService, unhealthyReason } from './health.ts';
import type { Unhealthy } from './health.ts';
import type { DeploymentRecord, EcsState, ServiceRecord, TaskRecord } from './model.ts';
import { completeDeployment, endServiceDeployment, primaryOf, rollBack } from './rollout.ts';
import { findTaskDefinition } from './task-definitions.ts';
import { createTask, stopTask } from './tasks.ts';

const MINUTE_MS = 60_000;
/** A task that a user stopped is replaced so long after (recorded: 17 s). */
const REPLACES_STOPPED_AFTER_MS = 15_000;
/** The breaker is evaluated so long after the first start that follows its threshold (recorded: 3-5 s; 45-64 s when health checks failed). */
const BREAKER_AFTER_START_MS = 4000;
const BREAKER_AFTER_UNHEALTHY_MS = 45_000;
/** From this round on the pauses grow, and ECS says so. */
const LONG_PAUSES_FROM_ROUND = 4;
const LONGEST_PAUSE_MS = 27 * MINUTE_MS;
/** A steady state is told again so often. */
const STEADY_AGAIN_MS = 6 * 60 * MINUTE_MS;

/** How many tasks the service shall run: for a DAEMON one on each container instance. */
export function desiredTasks(state: EcsState, service: ServiceRecord): number {
  if (service.schedulingStrategy === 'REPLICA') return service.desiredCount;
  const cluster = [...state.clusters.values()].find(({ arn }) => arn === service.clusterArn);
  return service.status === 'ACTIVE' ? (cluster?.containerInstances ?? 0) : 0;
}

/** Plays one tick of one service. */
export function scheduleService(state: EcsState, service: ServiceRecord): void {
  const primary = primaryOf(service);
  if (primary === undefined || service.status === 'INACTIVE') return;
  countFailures(state, service);
  tripBreaker(state, service, primary);
  const current = primaryOf(service) ?? primary;
  replaceUnhealthy(state, service, current);
  startTasks(state, service, current);
  stopTasks(state, service, current);
  settle(state, service, current);
}

function countFailures(state: EcsState, service: ServiceRecord): void {
  const tasks = tasksOfService(state, service);
  for (const task of tasks) {
    if (task.counted || isLive(task)) continue;
    task.counted = true;
    delete service.steadyToldAt;
    const deployment = service.deployments.find(({ id }) => id === task.deploymentId);
    if (deployment === undefined || task.stopCode === 'ServiceSchedulerInitiated') continue;
    if (task.stopCode === 'TaskFailedToStart') {
      addEvent(state, service, eventText.unableToPlace(task.stoppedReason ?? 'TaskFailedToStart'));
    }
    if (task.stopCode === 'UserInitiated') pause(state, deployment, REPLACES_STOPPED_AFTER_MS);
    else countFailure(state, service, deployment);
  }
  for (const deployment of service.deployments) resetFailures(state, service, { deployment, tasks });
}

function countFailure(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord): void {
  if (deployment.rolloutState === 'IN_PROGRESS') deployment.failedTasks += 1;
  deployment.failedByHealth = false;
  if (state.now < deployment.pausedUntil) return;
  deployment.failedRounds += 1;
  pause(state, deployment, pauseAfter(state, deployment.failedRounds));
  if (deployment.failedRounds >= LONG_PAUSES_FROM_ROUND && !deployment.toldUnableToStart) {
    deployment.toldUnableToStart = true;
    addEvent(state, service, eventText.unableToStart);
  }
}

function pause(state: EcsState, deployment: DeploymentRecord, ms: number): void {
  deployment.pausedUntil = Math.max(deployment.pausedUntil, state.now + ms);
}

/** 30 to 50 s for the first rounds (recorded: 30, 31, 31, 41 s), then doubling. */
function pauseAfter(state: EcsState, round: number): number {
  const doublings = Math.max(0, round - LONG_PAUSES_FROM_ROUND + 1);
  return Math.min(LONGEST_PAUSE_MS, state.random.between(30_000, 50_000) * 2 ** doublings);
}

function resetFailures(
  state: EcsState,
  service: ServiceRecord,
  { deployment, tasks }: { deployment: DeploymentRecord; tasks: readonly TaskRecord[] },
): void {
  if (service.configuration.deploymentCircuitBreaker.resetOnHealthyTask === false) return;
  if (deployment.status !== 'PRIMARY' || deployment.failedTasks + deployment.failedRounds === 0) return;
  if (!tasks.some((task) => task.deploymentId === deployment.id && isHealthy(state, task))) return;
  deployment.failedTasks = 0;
  deployment.failedRounds = 0;
  delete deployment.tripsAt;
}

function tripBreaker(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const { enable, rollback } = service.configuration.deploymentCircuitBreaker;
  const record = state.serviceDeployments.get(primary.serviceDeploymentArn);
  if (primary.rolloutState !== 'IN_PROGRESS' || primary.isRollback) return;
  if (record !== undefined) record.breaker.failureCount = primary.failedTasks;
  if (!enable || primary.failedTasks < breakerThreshold(service)) return;
  if (primary.tripsAt === undefined || state.now < primary.tripsAt) return;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = 'ECS deployment circuit breaker: tasks failed to start.';
  primary.updatedAt = state.now;
  addEvent(state, service, eventText.failed(primary.id, 'tasks failed to start.'));
  if (record !== undefined) record.breaker.status = 'TRIGGERED';
  if (rollback) {
    rollBack(state, service, {
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      prefix: 'ECS deployment circuit breaker: ',
    });
  } else {
    const reason = 'Service deployment stopped because the circuit breaker threshold was exceeded.';
    endServiceDeployment(state, primary.serviceDeploymentArn, { status: 'STOPPED', reason });
  }
}

function roomFor(state: EcsState, service: ServiceRecord): number {
  const live = tasksOfService(state, service).filter(isLive).length;
  return mostTasks(state, service) - live;
}

function mostTasks(state: EcsState, service: ServiceRecord): number {
  const desired = desiredTasks(state, service);
  if (service.schedulingStrategy === 'DAEMON') return desired;
  return Math.floor((desired * service.configuration.maximumPercent) / 100);
}

/** Starts the replacement of each unhealthy PRIMARY task as far as there is room, then stops the unhealthy. */
function replaceUnhealthy(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const unhealthy = tasksOfService(state, service).flatMap((task) => {
    const why = unhealthyReason(state, service, task);
    return why === undefined ? [] : [{ task, why }];
  });
  const ofPrimary = unhealthy.filter(({ task }) => task.deploymentId === primary.id);
  if (ofPrimary.length > 0) noteUnhealthy(service, primary, ofPrimary.length);
  const count = primary.rolloutState === 'FAILED' ? 0 : Math.min(ofPrimary.length, roomFor(state, service));
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
      : eventText.unhealthyTarget({
          id: task.id,
          port: why.port,
          targetGroupArn: why.targetGroupArn,
          reason: why.reason,
        });
  addEvent(state, service, told, 38);
  addEvent(state, service, eventText.stoppedRunning([task.id]), 39);
  const reason =
    why.kind === 'container'
      ? 'Task failed container health checks'
      : `Task failed ELB health checks in (target-group ${why.targetGroupArn})`;
  stopTask(state, task, { code: 'ServiceSchedulerInitiated', reason });
}

function startTasks(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  if (primary.rolloutState === 'FAILED' || state.now < Math.max(primary.startsAt, primary.pausedUntil)) return;
  const live = tasksOfService(state, service).filter((task) => isLive(task) && task.deploymentId === primary.id);
  const count = Math.min(desiredTasks(state, service) - live.length, roomFor(state, service));
  if (count > 0) launch(state, service, { deployment: primary, count, replaced: 0 });
}

function launch(
  state: EcsState,
  service: ServiceRecord,
  { deployment, count, replaced }: { deployment: DeploymentRecord; count: number; replaced: number },
): void {
  const cluster = [...state.clusters.values()].find(({ arn }) => arn === service.clusterArn);
  if (cluster === undefined) throw new Error(`no cluster ${service.clusterArn}`);
  const taskDefinition = findTaskDefinition(state, deployment.revision.settings.taskDefinition);
  const { networkConfiguration } = deployment.revision.settings;
  const tags = { NONE: [], SERVICE: service.tags, TASK_DEFINITION: taskDefinition.tags }[service.propagateTags];
  const tasks = Array.from({ length: count }, () =>
    createTask(state, {
      cluster,
      taskDefinition,
      group: `service:${service.name}`,
      startedBy: deployment.id,
      launchType: service.launchType,
      overrides: {},
      tags,
      networkConfiguration,
      of: { service, deployment },
    }),
  );
  delete service.steadyToldAt;
  addEvent(
    state,
    service,
    eventText.started(
      tasks.map(({ id }) => id),
      replaced,
    ),
  );
  if (deployment.failedTasks >= breakerThreshold(service)) {
    deployment.tripsAt ??=
      state.now + (deployment.failedByHealth ? BREAKER_AFTER_UNHEALTHY_MS : BREAKER_AFTER_START_MS);
  }
}

/** Stops old tasks as far as enough healthy ones stay, and what is too many of the PRIMARY's. */
function stopTasks(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const live = tasksOfService(state, service).filter(isLive);
  const old = live.filter(({ deploymentId }) => deploymentId !== primary.id);
  const own = live.filter(({ deploymentId }) => deploymentId === primary.id);
  const desired = desiredTasks(state, service);
  const surplus = own.slice(0, Math.max(0, own.length - desired));
  const pending = [...old, ...surplus].filter(({ phase }) => phase !== 'RUNNING');
  const running = [
    ...stoppableOld(state, service, { live, old, own }),
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

function stoppableOld(
  state: EcsState,
  service: ServiceRecord,
  { live, old, own }: { live: TaskRecord[]; old: TaskRecord[]; own: TaskRecord[] },
): TaskRecord[] {
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

function settle(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const tasks = tasksOfService(state, service).filter(({ phase }) => phase !== 'STOPPED');
  const own = tasks.filter((task) => task.deploymentId === primary.id && isLive(task));
  const desired = desiredTasks(state, service);
  const healthy = own.filter((task) => isHealthy(state, task)).length;
  const isSteady = own.length === desired && healthy === desired && tasks.length === own.length;
  if (!isSteady) return;
  if (service.status === 'DRAINING') service.status = 'INACTIVE';
  else if (primary.rolloutState === 'IN_PROGRESS') {
    if (state.now >= primary.settlesAt) completeDeployment(state, service, primary);
  } else if (
    primary.rolloutState === 'COMPLETED' &&
    state.now - (service.steadyToldAt ?? -Infinity) >= STEADY_AGAIN_MS
  ) {
    addEvent(state, service, eventText.steady);
    service.steadyToldAt = state.now;
  }
}
