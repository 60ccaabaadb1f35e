/**
 * The service scheduler: one tick counts failures, fails the deployment if it must, moves its lifecycle on, starts,
 * replaces and stops tasks, and completes the deployment, in this order.
 */
import { desiredTasks } from './desired-tasks.ts';
import { addEvent, eventText } from './events.ts';
import { countFailures, detectFailure } from './failures.ts';
import { isHealthy, isLive } from './health.ts';
import { advanceLifecycle, lifecycleStage } from './lifecycle.ts';
import type { EcsState, ServiceRecord, TaskRecord } from './model.ts';
import { replaceUnhealthy, startTasks, stopTasks } from './replacement.ts';
import type { Rollout } from './replacement.ts';
import { becomeSteady, completeDeployment, primaryOf } from './rollout.ts';
import { openServiceDeployment, startServiceDeployment } from './service-deployments.ts';

/** A steady state is told again so often. */
const STEADY_AGAIN_MS = 6 * 60 * 60_000;
/** Modelled: AWS computes the bake time of a rolling deployment with alarms from the alarms, at least a minute. */
const ALARM_BAKE_MS = 60_000;

/** Plays one tick of one service that ECS deploys. */
export function scheduleService(state: EcsState, service: ServiceRecord): void {
  const before = primaryOf(service);
  if (before === undefined || service.status === 'INACTIVE') return;
  const opened = openServiceDeployment(state, before);
  if (opened !== undefined) startServiceDeployment(state, opened);
  countFailures(state, service);
  detectFailure(state, service, before);
  advanceLifecycle(state, service, primaryOf(service) ?? before);
  const primary = primaryOf(service) ?? before;
  const rollout: Rollout = { service, primary, record: openServiceDeployment(state, primary) };
  replaceUnhealthy(state, rollout);
  startTasks(state, rollout);
  stopTasks(state, rollout);
  settle(state, rollout);
}

/** Takes the tasks off the service that nothing need look at again. */
export function dropFinishedTasks(service: ServiceRecord): void {
  if (service.tasks.some(isOver)) service.tasks = service.tasks.filter((task) => !isOver(task));
}

function isOver(task: TaskRecord): boolean {
  return task.phase === 'STOPPED' && task.counted && (!task.registered || task.deregistered);
}

/** True while no tick can change the service: it is steady, and nothing of its tasks and targets moves. */
export function isQuiet(state: EcsState, { quiet, tasks }: ServiceRecord): boolean {
  if (quiet === undefined || state.now >= quiet.until || quiet.targetsVersion !== state.elb.version) return false;
  return tasks.every(({ isIdle }) => isIdle);
}

/** The PRIMARY's live tasks, the healthy ones among them, and all others that are not STOPPED. */
function countTasks(state: EcsState, { service, primary }: Rollout): { own: number; healthy: number; others: number } {
  const counts = { own: 0, healthy: 0, others: 0 };
  for (const task of service.tasks) {
    if (task.phase === 'STOPPED') continue;
    if (task.deploymentId !== primary.id || !isLive(task)) counts.others += 1;
    else {
      counts.own += 1;
      if (isHealthy(state, task)) counts.healthy += 1;
    }
  }
  return counts;
}

function settle(state: EcsState, rollout: Rollout): void {
  const { service, primary } = rollout;
  const { own, healthy, others } = countTasks(state, rollout);
  const desired = desiredTasks(state, service);
  const isSteady = own === desired && healthy === desired && others === 0;
  if (service.status === 'DRAINING') {
    if (isSteady) service.status = 'INACTIVE';
    return;
  }
  if (primary.rolloutState === 'IN_PROGRESS') {
    if (hasBaked(state, rollout, isSteady || succeedsEarly(state, rollout, { healthy, others }))) {
      completeDeployment(state, service, primary);
      if (isSteady) becomeSteady(state, service, primary);
    }
    return;
  }
  if (primary.rolloutState === 'COMPLETED' && isSteady) staySteady(state, rollout);
}

/** True when the deployment has had what it takes for as long as it must. */
function hasBaked(state: EcsState, { primary, record }: Rollout, isStable: boolean): boolean {
  const isOnItsWay = record?.lifecycle !== undefined && lifecycleStage(record) !== 'CLEAN_UP';
  if (!isStable || isOnItsWay || state.now < primary.settlesAt) {
    delete primary.stableSince;
    return false;
  }
  primary.stableSince ??= state.now;
  return state.now - primary.stableSince >= bakeMs(rolloutBake(record), primary.isRollback);
}

function rolloutBake(record: Rollout['record']): { minutes: number; watchesAlarms: boolean } {
  if (record === undefined || record.lifecycle !== undefined) return { minutes: 0, watchesAlarms: false };
  return {
    minutes: record.configuration.bakeTimeInMinutes ?? 0,
    watchesAlarms: record.alarms.status === 'MONITORING',
  };
}

function bakeMs(bake: { minutes: number; watchesAlarms: boolean }, isRollback: boolean): number {
  if (isRollback) return 0;
  return bake.minutes > 0 ? bake.minutes * 60_000 : bake.watchesAlarms ? ALARM_BAKE_MS : 0;
}

/** The early success criteria of a rolling deployment; a rollback has none. */
function succeedsEarly(
  state: EcsState,
  { service, primary, record }: Rollout,
  { healthy, others }: { healthy: number; others: number },
): boolean {
  const criteria = record?.configuration.earlySuccessCriteria;
  if (criteria?.enable !== true || record?.lifecycle !== undefined || primary.isRollback) return false;
  if (state.now < primary.startsAt) return false;
  const wanted = Math.ceil((desiredTasks(state, service) * (criteria.healthyPercent ?? 100)) / 100);
  return healthy >= wanted && (criteria.sourceServiceRevisionCleanup === 'DEFERRED' || others === 0);
}

function staySteady(state: EcsState, { service, primary }: Rollout): void {
  if (service.deployments.length > 1 || service.steadyToldAt === undefined) {
    becomeSteady(state, service, primary);
  } else if (state.now - service.steadyToldAt >= STEADY_AGAIN_MS) {
    addEvent(state, service, eventText.steady);
    service.steadyToldAt = state.now;
  }
  if (service.schedulingStrategy === 'DAEMON' || state.runtime !== undefined) return;
  service.quiet = {
    until: (service.steadyToldAt ?? state.now) + STEADY_AGAIN_MS,
    targetsVersion: state.elb.version,
  };
}
