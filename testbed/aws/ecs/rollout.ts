/** Deployments of a service: begun, superseded, rolled back to, completed, with the service deployment beside each. */
import { addEvent, eventText } from './events.ts';
import { isLive, tasksOfService } from './health.ts';
import type {
  DeploymentRecord,
  EcsState,
  RevisionSettings,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
} from './model.ts';
import { ecsArn, newDeploymentId, newRevisionId, newServiceDeploymentId } from './names.ts';
import { madeUpDigest } from './scenarios.ts';
import { findTaskDefinition } from './task-definitions.ts';
import { breakerThreshold } from './circuit-breaker.ts';

/** The scheduler takes a new deployment up so long after. */
const STARTS_AFTER_MS = 1500;
/** No deployment completes sooner, even with nothing to start. */
const SETTLES_AFTER_MS = 3000;
/** A rollback takes at least this long, also when the old tasks never stopped (recorded: 51 and 79 s). */
const ROLLBACK_SETTLES_AFTER_MS = 45_000;
/** A service deployment is PENDING for so long (recorded: 1.6 s). */
const PENDING_MS = 1600;

/** The PRIMARY deployment, undefined for a service that ECS does not deploy. */
export function primaryOf(service: ServiceRecord): DeploymentRecord | undefined {
  return service.deployments.find(({ status }) => status === 'PRIMARY');
}

/** Begins a deployment of `settings`: it becomes PRIMARY, in front; the one in progress, if any, is superseded. */
export function beginDeployment(state: EcsState, service: ServiceRecord, settings: RevisionSettings): DeploymentRecord {
  const revision = createRevision(state, service, settings);
  const sources = service.deployments
    .filter(({ id }) => tasksOfService(state, service).some((task) => task.deploymentId === id && isLive(task)))
    .map((deployment) => deployment.revision);
  for (const deployment of service.deployments) supersede(state, deployment);
  const id = newDeploymentId(state);
  const arn = ecsArn(
    state,
    `service-deployment/${clusterName(service)}/${service.name}/${newServiceDeploymentId(state)}`,
  );
  const deployment: DeploymentRecord = {
    id,
    revision,
    createdAt: state.now,
    updatedAt: state.now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    failedTasks: 0,
    wasCompleted: false,
    isRollback: false,
    serviceDeploymentArn: arn,
    startsAt: state.now + STARTS_AFTER_MS,
    pausedUntil: 0,
    failedRounds: 0,
    failedByHealth: false,
    settlesAt: state.now + SETTLES_AFTER_MS,
    toldUnableToStart: false,
  };
  state.serviceDeployments.set(arn, createServiceDeployment(state, service, { arn, deployment, sources }));
  service.deployments = [deployment, ...service.deployments];
  service.settings = settings;
  service.currentServiceDeployment = arn;
  delete service.steadyToldAt;
  return deployment;
}

function clusterName(service: ServiceRecord): string {
  return service.clusterArn.slice(service.clusterArn.lastIndexOf('/') + 1);
}

function createRevision(state: EcsState, service: ServiceRecord, settings: RevisionSettings): ServiceRevisionRecord {
  const { containers } = findTaskDefinition(state, settings.taskDefinition);
  const revision: ServiceRevisionRecord = {
    arn: ecsArn(state, `service-revision/${clusterName(service)}/${service.name}/${newRevisionId(state)}`),
    settings,
    createdAt: state.now,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    launchType: service.launchType,
    containerImages: containers.map(({ name, image }) => resolveImage(state, name, image)),
  };
  state.serviceRevisions.set(revision.arn, revision);
  return revision;
}

function resolveImage(
  state: EcsState,
  containerName: string,
  image: string,
): ServiceRevisionRecord['containerImages'][number] {
  const found = state.images(image);
  if (found === 'missing') return { containerName, image };
  return { containerName, image, imageDigest: found === undefined ? madeUpDigest(image) : found.digest };
}

function createServiceDeployment(
  state: EcsState,
  service: ServiceRecord,
  given: { arn: string; deployment: DeploymentRecord; sources: readonly ServiceRevisionRecord[] },
): ServiceDeploymentRecord {
  const { enable } = service.configuration.deploymentCircuitBreaker;
  return {
    arn: given.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    deploymentId: given.deployment.id,
    createdAt: state.now,
    updatedAt: state.now,
    configuration: service.configuration,
    target: given.deployment.revision,
    sources: given.sources,
    status: 'PENDING',
    breaker: { status: enable ? 'MONITORING' : 'DISABLED', failureCount: 0, threshold: breakerThreshold(service) },
  };
}

function supersede(state: EcsState, deployment: DeploymentRecord): void {
  deployment.status = 'ACTIVE';
  if (deployment.rolloutState !== 'IN_PROGRESS') return;
  deployment.updatedAt = state.now;
  deployment.isRollback = false;
  endServiceDeployment(state, deployment.rollbackOf ?? deployment.serviceDeploymentArn, {
    status: 'STOPPED',
    reason: 'Service deployment was stopped because a newer service deployment was started.',
  });
  delete deployment.rollbackOf;
}

/** Ends a service deployment that is under way. */
export function endServiceDeployment(
  state: EcsState,
  arn: string,
  end: { status: 'SUCCESSFUL' | 'STOPPED' | 'ROLLBACK_SUCCESSFUL' | 'ROLLBACK_FAILED'; reason?: string },
): void {
  const record = state.serviceDeployments.get(arn);
  if (record === undefined || record.finishedAt !== undefined) return;
  record.status = end.status;
  record.updatedAt = state.now;
  record.startedAt ??= state.now;
  record.finishedAt = state.now;
  if (end.status === 'STOPPED') record.stoppedAt = state.now;
  if (end.reason !== undefined) record.statusReason = end.reason;
  if (record.breaker.status === 'MONITORING') record.breaker.status = 'MONITORING_COMPLETE';
}

/** Takes service deployments out of PENDING. */
export function advanceServiceDeployments(state: EcsState): void {
  for (const record of state.serviceDeployments.values()) {
    if (record.status === 'PENDING' && state.now >= record.createdAt + PENDING_MS) {
      record.status = 'IN_PROGRESS';
      record.startedAt = record.createdAt + PENDING_MS;
      record.updatedAt = record.startedAt;
    }
  }
}

/** Why a rollback begins. */
export interface RollbackCause {
  /** Of the service deployment. */
  readonly statusReason: string;
  /** In front of "rolling back to deploymentId ID." */
  readonly prefix: string;
}

/** Makes the last COMPLETED deployment PRIMARY again, under its own id; without one the rollback fails. */
export function rollBack(state: EcsState, service: ServiceRecord, cause: RollbackCause): void {
  const failed = primaryOf(service);
  if (failed === undefined) return;
  const record = state.serviceDeployments.get(failed.serviceDeploymentArn);
  const candidate = service.deployments.find((deployment) => deployment !== failed && deployment.wasCompleted);
  if (candidate === undefined) {
    const reason = 'No rollback candidate was found to run the rollback.';
    endServiceDeployment(state, failed.serviceDeploymentArn, { status: 'ROLLBACK_FAILED', reason });
    return;
  }
  addEvent(state, service, eventText.rollingBack(candidate.id), 1);
  failed.status = 'ACTIVE';
  failed.updatedAt = state.now;
  candidate.status = 'PRIMARY';
  candidate.rolloutState = 'IN_PROGRESS';
  candidate.rolloutStateReason = `${cause.prefix}rolling back to deploymentId ${candidate.id}.`;
  candidate.isRollback = true;
  candidate.rollbackOf = failed.serviceDeploymentArn;
  candidate.updatedAt = state.now;
  candidate.settlesAt = state.now + ROLLBACK_SETTLES_AFTER_MS;
  service.deployments = [candidate, ...service.deployments.filter((deployment) => deployment !== candidate)];
  service.settings = candidate.revision.settings;
  delete service.steadyToldAt;
  if (record === undefined) return;
  record.status = 'ROLLBACK_IN_PROGRESS';
  record.statusReason = cause.statusReason;
  record.updatedAt = state.now;
  record.rollback = { reason: cause.statusReason, startedAt: state.now, serviceRevisionArn: candidate.revision.arn };
}

/** Completes the PRIMARY deployment: only it is left. */
export function completeDeployment(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  primary.rolloutState = 'COMPLETED';
  primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`;
  primary.updatedAt = state.now;
  primary.wasCompleted = true;
  primary.isRollback = false;
  service.deployments = [primary];
  addEvent(state, service, eventText.completed(primary.id));
  addEvent(state, service, eventText.steady, 1);
  service.steadyToldAt = state.now;
  if (primary.rollbackOf === undefined) {
    endServiceDeployment(state, primary.serviceDeploymentArn, { status: 'SUCCESSFUL' });
  } else {
    endServiceDeployment(state, primary.rollbackOf, { status: 'ROLLBACK_SUCCESSFUL' });
    delete primary.rollbackOf;
  }
}
