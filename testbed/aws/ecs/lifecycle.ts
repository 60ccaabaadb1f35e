/** Moves a deployment that shifts traffic from stage to stage. */
import { callHooks, settleHooks } from './hooks.ts';
import { isHealthy, isLive } from './health.ts';
import { desiredTasks } from './desired-tasks.ts';
import type {
  DeploymentRecord,
  EcsState,
  Lifecycle,
  LifecycleStage,
  LifecycleStep,
  ServiceDeploymentRecord,
  ServiceRecord,
} from './model.ts';
import { failDeployment } from './rollback.ts';
import { openServiceDeployment } from './service-deployments.ts';
import { networkingFault, shiftTraffic } from './traffic.ts';

/** The deployment that is under way, and what it is part of. */
interface Way {
  readonly service: ServiceRecord;
  readonly primary: DeploymentRecord;
  readonly record: ServiceDeploymentRecord;
  readonly lifecycle: Lifecycle;
}

/** Where a service deployment stands; undefined for a rolling one and for one that has not begun. */
export function lifecycleStage(record: ServiceDeploymentRecord): LifecycleStage | undefined {
  if (record.startedAt === undefined) return undefined;
  return record.lifecycle?.steps[record.lifecycle.at]?.stage;
}

/** Plays the present of the PRIMARY deployment's lifecycle, through as many steps as are done. */
export function advanceLifecycle(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  const record = openServiceDeployment(state, primary);
  const lifecycle = record?.lifecycle;
  if (record === undefined || lifecycle === undefined || state.now < primary.startsAt) return;
  if (record.status !== 'IN_PROGRESS' && record.status !== 'ROLLBACK_IN_PROGRESS') return;
  if (
    lifecycle.at === 0 &&
    !lifecycle.hooksCalled &&
    !primary.isRollback &&
    hasNetworkingFault(state, service, primary)
  )
    return;
  while (isStepDone(state, { service, primary, record, lifecycle }) && lifecycle.at < lifecycle.steps.length - 1) {
    lifecycle.at += 1;
    lifecycle.hooksCalled = false;
    delete lifecycle.workSince;
    record.updatedAt = state.now;
  }
}

/** Fails a deployment whose load balancer is not set up for it; true when it did. */
function hasNetworkingFault(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): boolean {
  const fault = networkingFault(state, primary.revision);
  if (fault === undefined) return false;
  const reason = `Service deployment rolled back because of invalid networking configuration: ${fault}`;
  failDeployment(state, service, {
    primary,
    event: reason,
    rolloutStateReason: 'ECS deployment failed: invalid networking configuration.',
    statusReason: reason,
    prefix: 'ECS deployment networking configuration: ',
    rollsBack: true,
  });
  return true;
}

function isStepDone(state: EcsState, way: Way): boolean {
  const step = way.lifecycle.steps[way.lifecycle.at];
  if (step === undefined || !beginWork(state, way, step)) return false;
  if (state.now - (way.lifecycle.workSince ?? state.now) < step.lastsMs) return false;
  return isMet(state, way, step.waitsFor);
}

function isMet(state: EcsState, { service, primary, record }: Way, condition: LifecycleStep['waitsFor']): boolean {
  if (condition === 'primary-healthy') {
    const healthy = service.tasks.filter((task) => task.deploymentId === primary.id && isHealthy(state, task));
    return healthy.length >= desiredTasks(state, service);
  }
  if (condition === 'reconciled') {
    return service.tasks.every((task) => !isLive(task) || isOfTwo(record, task.deploymentId));
  }
  if (condition === 'others-stopped') {
    return service.tasks.every(({ phase, deploymentId }) => phase === 'STOPPED' || deploymentId === primary.id);
  }
  return true;
}

/** Runs the step's hooks, then begins its work; false while hooks run and when they failed. */
function beginWork(state: EcsState, way: Way, step: LifecycleStep): boolean {
  const { service, primary, record, lifecycle } = way;
  if (lifecycle.workSince !== undefined) return true;
  if (!lifecycle.hooksCalled) {
    lifecycle.hooksCalled = true;
    callHooks(state, record, step.hookStage);
  }
  const verdict = step.hookStage === undefined ? { kind: 'done' as const } : settleHooks(state, record);
  if (verdict.kind === 'failed') {
    failDeployment(state, service, {
      primary,
      event: verdict.reason,
      rolloutStateReason: 'ECS deployment lifecycle hook: hook execution failure(s) detected.',
      statusReason: verdict.reason,
      prefix: 'ECS deployment lifecycle hook: ',
      rollsBack: true,
    });
  }
  if (verdict.kind !== 'done') return false;
  lifecycle.workSince = state.now;
  if (step.production !== undefined || step.test !== undefined) {
    const { production, test } = step;
    shiftTraffic(
      state,
      { service, record },
      { ...(production !== undefined && { production }), ...(test !== undefined && { test }) },
    );
  }
  return true;
}

function isOfTwo(record: ServiceDeploymentRecord, deploymentId: string | undefined): boolean {
  return deploymentId === record.deploymentId || deploymentId === record.sourceDeploymentId;
}

/** How many tasks the deployment shall have now, when a lifecycle decides; undefined leaves it to the rolling scheduler. */
export function lifecycleShare(
  record: ServiceDeploymentRecord | undefined,
  deployment: DeploymentRecord,
): 'all' | 'keep' | 'none' | undefined {
  const { lifecycle } = record ?? {};
  if (record === undefined || lifecycle === undefined) return undefined;
  const stage = lifecycleStage(record);
  if (deployment.status === 'PRIMARY') {
    const isBefore = stage === undefined || stage === 'RECONCILE_SERVICE' || stage === 'PRE_SCALE_UP';
    return isBefore && !deployment.isRollback ? 'none' : 'all';
  }
  if (stage === 'CLEAN_UP' || !isOfTwo(record, deployment.id)) return 'none';
  return deployment.rolloutState === 'FAILED' ? 'keep' : 'all';
}
