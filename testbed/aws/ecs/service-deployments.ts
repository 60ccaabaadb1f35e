/** Service deployments: their records, from PENDING to their end. */
import { AwsFault } from '../core/service.ts';
import { alarmsAtStart } from './alarms.ts';
import { breakerThreshold } from './circuit-breaker.ts';
import { isOpen } from './hooks.ts';
import { planLifecycle } from './lifecycle-steps.ts';
import type { DeploymentRecord, EcsState, ServiceDeploymentRecord, ServiceRecord } from './model.ts';

/** A service deployment is PENDING for so long (recorded: 1.6 s). */
const PENDING_MS = 1600;

/** Finds a service deployment. @throws {AwsFault} ServiceDeploymentNotFoundException. */
export function findServiceDeployment(state: EcsState, arn: unknown): ServiceDeploymentRecord {
  const record = state.serviceDeployments.get(String(arn));
  if (record === undefined) {
    throw new AwsFault('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  return record;
}

/** Makes the record of a deployment that begins; `sources` are the deployments that run, `source` the one with the traffic. */
export function createServiceDeployment(
  state: EcsState,
  service: ServiceRecord,
  given: {
    readonly deployment: DeploymentRecord;
    readonly sources: readonly DeploymentRecord[];
    readonly source: DeploymentRecord | undefined;
    /** Others than the source are still listed. */
    readonly reconciles: boolean;
  },
): ServiceDeploymentRecord {
  const { deployment, sources, source, reconciles } = given;
  const { configuration } = service;
  const steps = planLifecycle(configuration, { reconciles, isFirst: source === undefined });
  return {
    arn: deployment.serviceDeploymentArn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    deploymentId: deployment.id,
    createdAt: state.now,
    updatedAt: state.now,
    configuration,
    target: deployment.revision,
    sources: sources.map(({ revision }) => revision),
    status: 'PENDING',
    breaker: {
      status: configuration.deploymentCircuitBreaker.enable ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: breakerThreshold(service),
    },
    alarms: alarmsAtStart(state, configuration),
    ...(source !== undefined && { sourceDeploymentId: source.id, sourceRevisionArn: source.revision.arn }),
    ...(configuration.strategy !== 'ROLLING' && {
      lifecycle: { steps, at: 0, hooksCalled: false, hooks: [] },
      traffic: { production: 0, test: 0 },
    }),
  };
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
  if (record.lifecycle !== undefined) record.lifecycle.hooks = record.lifecycle.hooks.filter((hook) => !isOpen(hook));
  for (const monitor of [record.breaker, record.alarms]) {
    if (monitor.status === 'MONITORING') monitor.status = 'MONITORING_COMPLETE';
  }
}

/** Takes a service deployment out of PENDING when its time has come. */
export function startServiceDeployment(state: EcsState, record: ServiceDeploymentRecord): void {
  if (record.status !== 'PENDING' || state.now < record.createdAt + PENDING_MS) return;
  record.status = 'IN_PROGRESS';
  record.startedAt = record.createdAt + PENDING_MS;
  record.updatedAt = record.startedAt;
}

/** The service deployment that a PRIMARY deployment carries out: its own, or the one that is rolled back to it; undefined when it is over. */
export function openServiceDeployment(state: EcsState, primary: DeploymentRecord): ServiceDeploymentRecord | undefined {
  const record = state.serviceDeployments.get(primary.rollbackOf ?? primary.serviceDeploymentArn);
  return record?.finishedAt === undefined ? record : undefined;
}
