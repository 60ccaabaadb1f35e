/** A deployment that failed, and the way back to the last one that completed. */
import { addEvent, eventText } from './events.ts';
import { isOpen } from './hooks.ts';
import { planShiftBack } from './lifecycle-steps.ts';
import type { DeploymentRecord, EcsState, ServiceDeploymentRecord, ServiceRecord } from './model.ts';
import { endServiceDeployment } from './service-deployments.ts';

/** A rollback takes at least this long, also when the old tasks never stopped (recorded: 51 and 79 s). */
const ROLLBACK_SETTLES_AFTER_MS = 45_000;

/** Why a rollback begins. */
export interface RollbackCause {
  /** Of the service deployment. */
  readonly statusReason: string;
  /** In front of "rolling back to deploymentId ID." */
  readonly prefix: string;
}

/** How a deployment failed. */
export interface DeploymentFailure extends RollbackCause {
  readonly primary: DeploymentRecord;
  /** After "(deployment ID) deployment failed: ". */
  readonly event: string;
  readonly rolloutStateReason: string;
  readonly rollsBack: boolean;
  /** Of the service deployment that is not rolled back. */
  readonly stoppedReason?: string;
}

/** Fails the PRIMARY deployment: it is rolled back, or left as it is with its service deployment STOPPED. */
export function failDeployment(state: EcsState, service: ServiceRecord, failure: DeploymentFailure): void {
  const { primary } = failure;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = failure.rolloutStateReason;
  primary.updatedAt = state.now;
  addEvent(state, service, eventText.failed(primary.id, failure.event));
  if (failure.rollsBack) rollBack(state, service, failure);
  else {
    const reason = failure.stoppedReason ?? failure.statusReason;
    endServiceDeployment(state, primary.serviceDeploymentArn, { status: 'STOPPED', reason });
  }
}

/** Makes the last completed deployment PRIMARY again, under its own id; without one the rollback fails. */
export function rollBack(state: EcsState, service: ServiceRecord, cause: RollbackCause): void {
  const failed = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (failed === undefined) return;
  const candidate = service.deployments.find((deployment) => deployment !== failed && deployment.wasCompleted);
  if (candidate === undefined) {
    const reason = 'No rollback candidate was found to run the rollback.';
    endServiceDeployment(state, failed.serviceDeploymentArn, { status: 'ROLLBACK_FAILED', reason });
    return;
  }
  addEvent(state, service, eventText.rollingBack(candidate.id), 1);
  failed.status = 'ACTIVE';
  failed.updatedAt = state.now;
  promoteAgain(state, candidate, { failed, prefix: cause.prefix });
  service.deployments = [candidate, ...service.deployments.filter((deployment) => deployment !== candidate)];
  service.settings = candidate.revision.settings;
  delete service.steadyToldAt;
  const record = state.serviceDeployments.get(failed.serviceDeploymentArn);
  if (record !== undefined) noteRollback(state, record, { candidate, reason: cause.statusReason });
}

function promoteAgain(
  state: EcsState,
  candidate: DeploymentRecord,
  { failed, prefix }: { failed: DeploymentRecord; prefix: string },
): void {
  candidate.status = 'PRIMARY';
  candidate.rolloutState = 'IN_PROGRESS';
  candidate.rolloutStateReason = `${prefix}rolling back to deploymentId ${candidate.id}.`;
  candidate.isRollback = true;
  candidate.rollbackOf = failed.serviceDeploymentArn;
  candidate.updatedAt = state.now;
  candidate.settlesAt = state.now + ROLLBACK_SETTLES_AFTER_MS;
  delete candidate.stableSince;
}

function noteRollback(
  state: EcsState,
  record: ServiceDeploymentRecord,
  { candidate, reason }: { candidate: DeploymentRecord; reason: string },
): void {
  record.status = 'ROLLBACK_IN_PROGRESS';
  record.statusReason = reason;
  record.updatedAt = state.now;
  record.rollback = { reason, startedAt: state.now, serviceRevisionArn: candidate.revision.arn };
  if (record.lifecycle === undefined) return;
  // Modelled: a hook that still waits is no longer active.
  const hooks = record.lifecycle.hooks.filter((hook) => !isOpen(hook));
  const steps = planShiftBack(record.traffic ?? { production: 0, test: 0 });
  record.lifecycle = { steps, at: 0, hooksCalled: false, hooks };
}
