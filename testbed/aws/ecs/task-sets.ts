/**
 * Task sets of a service whose deployment controller is CODE_DEPLOY or EXTERNAL: created, scaled, made PRIMARY, deleted,
 * and kept at their share of the service's desired count. Who moves the traffic between them is the controller.
 */
import { AwsFault } from '../core/service.ts';
import { addTaskSetEvent, eventText } from './events.ts';
import { isNoFailure, pauseAfter } from './failures.ts';
import { isHealthy, isLive } from './health.ts';
import { launchTasks } from './launch.ts';
import type { EcsState, RevisionSettings, ServiceRecord, TaskRecord, TaskSetRecord } from './model.ts';
import { ecsArn, newDeploymentId, shortName } from './names.ts';
import { stopTask } from './tasks.ts';

/** A task set to create. */
export interface NewTaskSet {
  readonly settings: RevisionSettings;
  /** Default ACTIVE: a replacement that has no traffic yet. */
  readonly status?: 'PRIMARY' | 'ACTIVE';
  /** Percent of the service's desired count. */
  readonly scale: number;
  readonly externalId?: string;
  readonly startedBy?: string;
}

/** Creates a task set; the next tick starts its tasks. @throws {AwsFault} InvalidParameterException when ECS deploys the service. */
export function createTaskSet(state: EcsState, service: ServiceRecord, given: NewTaskSet): TaskSetRecord {
  checkController(service);
  const { settings, status = 'ACTIVE', scale, externalId, startedBy = service.deploymentController } = given;
  const id = newDeploymentId(state);
  const taskSet: TaskSetRecord = {
    id,
    arn: ecsArn(state, `task-set/${shortName(service.clusterArn)}/${service.name}/${id}`),
    startedBy,
    settings,
    launchType: service.launchType,
    capacityProviderStrategy: service.capacityProviderStrategy,
    createdAt: state.now,
    updatedAt: state.now,
    status,
    scale,
    stabilityStatus: 'STABILIZING',
    stabilityStatusAt: state.now,
    pausedUntil: 0,
    failedRounds: 0,
    ...(externalId !== undefined && { externalId }),
  };
  service.taskSets.push(taskSet);
  return taskSet;
}

function checkController({ deploymentController }: ServiceRecord): void {
  if (deploymentController !== 'ECS') return;
  throw new AwsFault(
    'InvalidParameterException',
    'Task sets are only supported for services with a CODE_DEPLOY or EXTERNAL deployment controller.',
  );
}

/** Finds a task set by id or ARN. @throws {AwsFault} TaskSetNotFoundException. */
export function findTaskSet(service: ServiceRecord, idOrArn: unknown): TaskSetRecord {
  const found = service.taskSets.find(({ id, arn }) => id === idOrArn || arn === idOrArn);
  if (found === undefined) throw new AwsFault('TaskSetNotFoundException', 'The specified task set was not found.');
  return found;
}

/** Makes a task set PRIMARY: the service's task definition and load balancers are its own from then on. */
export function promoteTaskSet(state: EcsState, service: ServiceRecord, taskSet: TaskSetRecord): void {
  for (const other of service.taskSets) {
    if (other.status === 'PRIMARY') setStatus(state, other, 'ACTIVE');
  }
  setStatus(state, taskSet, 'PRIMARY');
  service.settings = taskSet.settings;
}

/** Scales a task set to so many percent of the desired count. */
export function scaleTaskSet(state: EcsState, taskSet: TaskSetRecord, percent: number): void {
  taskSet.scale = percent;
  taskSet.updatedAt = state.now;
}

/** Deletes a task set: its tasks are stopped, then it is gone. @throws {AwsFault} InvalidParameterException for the PRIMARY one without force. */
export function deleteTaskSet(state: EcsState, taskSet: TaskSetRecord, force: boolean): void {
  if (taskSet.status === 'PRIMARY' && !force) {
    throw new AwsFault('InvalidParameterException', 'The primary task set cannot be deleted without the force option.');
  }
  setStatus(state, taskSet, 'DRAINING');
  taskSet.scale = 0;
}

function setStatus(state: EcsState, taskSet: TaskSetRecord, status: TaskSetRecord['status']): void {
  taskSet.status = status;
  taskSet.updatedAt = state.now;
}

/** How many tasks a task set shall run: its share, rounded up. */
export function computedDesiredCount(service: ServiceRecord, { scale }: TaskSetRecord): number {
  return Math.ceil((service.desiredCount * scale) / 100);
}

/** Running and pending tasks of a task set. */
export function taskSetCounts(service: ServiceRecord, { id }: TaskSetRecord): { running: number; pending: number } {
  const live = service.tasks.filter((task) => task.deploymentId === id && isLive(task));
  const running = live.filter(({ phase }) => phase === 'RUNNING').length;
  return { running, pending: live.length - running };
}

/** True when all the tasks that a task set wants are healthy. */
export function isTaskSetHealthy(state: EcsState, service: ServiceRecord, taskSet: TaskSetRecord): boolean {
  const healthy = service.tasks.filter((task) => task.deploymentId === taskSet.id && isHealthy(state, task));
  return healthy.length >= computedDesiredCount(service, taskSet);
}

/** Plays one tick of a service's task sets. */
export function scheduleTaskSets(state: EcsState, service: ServiceRecord): void {
  for (const taskSet of service.taskSets) {
    const tasks = service.tasks.filter(({ deploymentId }) => deploymentId === taskSet.id);
    countFailedTasks(state, taskSet, tasks);
    const live = tasks.filter(isLive);
    const missing = computedDesiredCount(service, taskSet) - live.length;
    if (missing > 0 && state.now >= taskSet.pausedUntil) start(state, service, { taskSet, count: missing });
    if (missing < 0) stop(state, service, { taskSet, tasks: live.slice(0, -missing) });
    noteStability(state, service, taskSet);
  }
  service.taskSets = service.taskSets.filter(
    ({ status, id }) =>
      status !== 'DRAINING' || service.tasks.some((task) => task.deploymentId === id && task.phase !== 'STOPPED'),
  );
  if (service.status === 'DRAINING' && service.tasks.every(({ phase }) => phase === 'STOPPED')) {
    service.status = 'INACTIVE';
  }
}

function countFailedTasks(state: EcsState, taskSet: TaskSetRecord, tasks: readonly TaskRecord[]): void {
  const failed = tasks.filter((task) => !task.counted && !isLive(task));
  for (const task of failed) task.counted = true;
  if (failed.every(isNoFailure)) return;
  taskSet.failedRounds += 1;
  taskSet.pausedUntil = state.now + pauseAfter(state, taskSet.failedRounds);
}

function start(state: EcsState, service: ServiceRecord, given: { taskSet: TaskSetRecord; count: number }): void {
  const { taskSet, count } = given;
  const ids = launchTasks(state, service, { owner: { ...taskSet, targets: taskSet.settings.loadBalancers }, count });
  addTaskSetEvent(state, service, { taskSetId: taskSet.id, text: eventText.started(ids, 0) });
}

function stop(
  state: EcsState,
  service: ServiceRecord,
  { taskSet, tasks }: { taskSet: TaskSetRecord; tasks: readonly TaskRecord[] },
): void {
  const ids = tasks.map(({ id }) => id);
  addTaskSetEvent(state, service, { taskSetId: taskSet.id, text: eventText.stoppedRunning(ids) });
  const reason = `Scaling activity initiated by (deployment ${taskSet.id})`;
  for (const task of tasks) stopTask(state, task, { code: 'ServiceSchedulerInitiated', reason });
}

function noteStability(state: EcsState, service: ServiceRecord, taskSet: TaskSetRecord): void {
  const { running, pending } = taskSetCounts(service, taskSet);
  const isStable = pending === 0 && running === computedDesiredCount(service, taskSet);
  const stability = isStable && isTaskSetHealthy(state, service, taskSet) ? 'STEADY_STATE' : 'STABILIZING';
  if (taskSet.stabilityStatus === stability) return;
  taskSet.stabilityStatus = stability;
  taskSet.stabilityStatusAt = state.now;
  if (stability !== 'STEADY_STATE') return;
  taskSet.failedRounds = 0;
  addTaskSetEvent(state, service, { taskSetId: taskSet.id, text: eventText.steady });
}
