/** Failed tasks, counted for their deployment, and what fails it: the circuit breaker and the alarms. */
import { readAlarms } from './alarms.ts';
import { breakerThreshold } from './circuit-breaker.ts';
import { addEvent, eventText } from './events.ts';
import { isHealthy, isLive } from './health.ts';
import type { DeploymentRecord, EcsState, ServiceRecord, TaskRecord } from './model.ts';
import { failDeployment } from './rollback.ts';

const MINUTE_MS = 60_000;
/** A task that a user stopped is replaced so long after (recorded: 17 s). */
const REPLACES_STOPPED_AFTER_MS = 15_000;
/** From this round on the pauses grow, and ECS says so. */
const LONG_PAUSES_FROM_ROUND = 4;
const LONGEST_PAUSE_MS = 27 * MINUTE_MS;

/** Counts each stopped task once, and forgets the failures of a deployment that has a healthy one. */
export function countFailures(state: EcsState, service: ServiceRecord): void {
  for (const task of service.tasks) {
    if (task.counted || isLive(task)) continue;
    task.counted = true;
    delete service.steadyToldAt;
    const deployment = service.deployments.find(({ id }) => id === task.deploymentId);
    if (deployment === undefined || isNoFailure(task)) continue;
    if (task.stopCode === 'TaskFailedToStart') {
      addEvent(state, service, eventText.unableToPlace(task.stoppedReason ?? 'TaskFailedToStart'));
    }
    if (task.stopCode === 'UserInitiated') pause(state, deployment, REPLACES_STOPPED_AFTER_MS);
    else countFailure(state, service, deployment);
  }
  for (const deployment of service.deployments) resetFailures(state, service, deployment);
}

/** A task that ECS or its infrastructure took away has not failed. */
export function isNoFailure({ stopCode }: TaskRecord): boolean {
  return (
    stopCode === 'ServiceSchedulerInitiated' ||
    stopCode === 'SpotInterruption' ||
    stopCode === 'TerminationNotice' ||
    stopCode === 'InfrastructureHealth'
  );
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
export function pauseAfter(state: EcsState, round: number): number {
  const doublings = Math.max(0, round - LONG_PAUSES_FROM_ROUND + 1);
  return Math.min(LONGEST_PAUSE_MS, state.random.between(30_000, 50_000) * 2 ** doublings);
}

function resetFailures(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord): void {
  if (service.configuration.deploymentCircuitBreaker.resetOnHealthyTask === false) return;
  if (deployment.status !== 'PRIMARY' || deployment.failedTasks + deployment.failedRounds === 0) return;
  if (!service.tasks.some((task) => task.deploymentId === deployment.id && isHealthy(state, task))) return;
  deployment.failedTasks = 0;
  deployment.failedRounds = 0;
  delete deployment.tripsAt;
}

/** Fails the PRIMARY deployment when its circuit breaker trips or one of its alarms rings. */
export function detectFailure(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  if (primary.rolloutState !== 'IN_PROGRESS' || primary.isRollback) return;
  tripBreaker(state, service, primary);
  watchAlarms(state, service, primary);
}

function tripBreaker(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const { enable, rollback } = service.configuration.deploymentCircuitBreaker;
  const record = state.serviceDeployments.get(primary.serviceDeploymentArn);
  if (record !== undefined) record.breaker.failureCount = primary.failedTasks;
  if (!enable || primary.failedTasks < breakerThreshold(service)) return;
  if (primary.tripsAt === undefined || state.now < primary.tripsAt) return;
  if (record !== undefined) record.breaker.status = 'TRIGGERED';
  failDeployment(state, service, {
    primary,
    event: 'tasks failed to start.',
    rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    stoppedReason: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
    prefix: 'ECS deployment circuit breaker: ',
    rollsBack: rollback,
  });
}

/** The event is AWS's; the reasons are modelled on those of the circuit breaker. */
function watchAlarms(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const record = state.serviceDeployments.get(primary.serviceDeploymentArn);
  if (record?.finishedAt !== undefined || record?.startedAt === undefined || !readAlarms(state, record)) return;
  const names = record.alarms.triggered.join(', ');
  failDeployment(state, service, {
    primary,
    event: 'alarm detected.',
    rolloutStateReason: 'ECS deployment alarms: alarm detected.',
    statusReason: `Service deployment rolled back because of alarm(s) detected: ${names}.`,
    stoppedReason: `Service deployment stopped because of alarm(s) detected: ${names}.`,
    prefix: 'ECS deployment alarms: ',
    rollsBack: record.configuration.alarms?.rollback === true,
  });
}
