/** Service deployments, stopped as the API asks. */
import { AwsFault } from '../core/service.ts';
import type { EcsState, ServiceDeploymentRecord, ServiceRecord } from './model.ts';
import { endServiceDeployment, primaryOf, rollBack } from './rollout.ts';

/** Finds a service deployment. @throws {AwsFault} ServiceDeploymentNotFoundException. */
export function findServiceDeployment(state: EcsState, arn: unknown): ServiceDeploymentRecord {
  const record = state.serviceDeployments.get(String(arn));
  if (record === undefined) {
    throw new AwsFault('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  return record;
}

/**
 * Asks a service deployment to stop: the next tick rolls it back, or leaves it as it is (ABORT).
 * @throws {AwsFault} ConflictException when it is over.
 */
export function stopServiceDeployment(state: EcsState, arn: unknown, stopType: unknown): ServiceDeploymentRecord {
  const record = findServiceDeployment(state, arn);
  if (record.finishedAt !== undefined) {
    throw new AwsFault('ConflictException', `Service deployment cannot be stopped in status ${record.status}.`);
  }
  if (record.status === 'PENDING' || record.status === 'IN_PROGRESS' || record.status === 'STOP_REQUESTED') {
    record.status = stopType === 'ABORT' ? 'STOP_REQUESTED' : 'ROLLBACK_REQUESTED';
    record.startedAt ??= state.now;
    record.updatedAt = state.now;
  }
  return record;
}

/** Does what {@link stopServiceDeployment} asked for. */
export function honourStopRequests(state: EcsState, service: ServiceRecord): void {
  const primary = primaryOf(service);
  const record = primary && state.serviceDeployments.get(primary.serviceDeploymentArn);
  if (primary === undefined || record === undefined || record.finishedAt !== undefined) return;
  if (record.status !== 'ROLLBACK_REQUESTED' && record.status !== 'STOP_REQUESTED') return;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = `ECS deployment ${primary.id} stopped.`;
  primary.updatedAt = state.now;
  if (record.status === 'STOP_REQUESTED') {
    endServiceDeployment(state, record.arn, {
      status: 'STOPPED',
      reason: 'Service deployment was stopped by a user request.',
    });
    return;
  }
  rollBack(state, service, {
    statusReason: 'Service deployment rolled back because of a user request.',
    prefix: 'ECS deployment stopped: ',
  });
}
