/** Service deployments, stopped and continued as the API asks. */
import { AwsFault } from '../core/service.ts';
import { isOpen } from './hooks.ts';
import type { EcsState, ServiceDeploymentRecord, ServiceRecord } from './model.ts';
import { rollBack } from './rollback.ts';
import { primaryOf } from './rollout.ts';
import { endServiceDeployment, findServiceDeployment } from './service-deployments.ts';

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

/**
 * Continues a service deployment that a PAUSE hook holds, or rolls it back. The texts of the faults are modelled.
 * @throws {AwsFault} InvalidParameterException when no such hook awaits an action.
 */
export function continueServiceDeployment(
  state: EcsState,
  given: { arn: unknown; hookId: unknown; action: unknown },
): ServiceDeploymentRecord {
  const record = findServiceDeployment(state, given.arn);
  const hook = record.lifecycle?.hooks.find(({ hookId }) => hookId === given.hookId);
  if (hook === undefined) {
    const known = record.lifecycle === undefined ? 'The service deployment has no lifecycle hooks.' : 'Hook not found.';
    throw new AwsFault('InvalidParameterException', known);
  }
  if (hook.targetType !== 'PAUSE') {
    throw new AwsFault('InvalidParameterException', 'Only a PAUSE lifecycle hook can be continued.');
  }
  if (record.status !== 'IN_PROGRESS') {
    throw new AwsFault('InvalidParameterException', `The service deployment is ${record.status}.`);
  }
  if (!isOpen(hook)) {
    throw new AwsFault('InvalidParameterException', `The lifecycle hook awaits no action, it is ${hook.status}.`);
  }
  hook.status = given.action === 'ROLLBACK' ? 'FAILED' : 'SUCCEEDED';
  record.updatedAt = state.now;
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
