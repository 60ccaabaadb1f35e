/** When a task counts as healthy, as unhealthy, as pending. */
import type { EcsState, ServiceRecord, TaskRecord } from './model.ts';
import type { TargetHealth } from '../elb/world.ts';

/** Without any health check a task counts as healthy so long after RUNNING. */
const HEALTHY_AFTER_MS = 40_000;

/** Why a task is unhealthy. */
export type Unhealthy =
  | { readonly kind: 'container' }
  | { readonly kind: 'target'; readonly targetGroupArn: string; readonly port: number; readonly reason: string };

/** True for a task that runs and shall go on running. */
export function isLive(task: TaskRecord): boolean {
  return task.desiredStatus === 'RUNNING';
}

/** A task's health status as DescribeTasks tells it. */
export function healthStatus(task: TaskRecord): 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' {
  const checked = task.containers.filter(
    ({ spec, health }) => spec.essential !== false && (spec.healthCheck !== undefined || health !== 'UNKNOWN'),
  );
  if (checked.some(({ health }) => health === 'UNHEALTHY')) return 'UNHEALTHY';
  return checked.length > 0 && checked.every(({ health }) => health === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}

/** True when the task counts for the minimum healthy percent. */
export function isHealthy(state: EcsState, task: TaskRecord): boolean {
  if (!isLive(task) || task.phase !== 'RUNNING') return false;
  const checked = task.containers.some(({ spec }) => spec.essential !== false && spec.healthCheck !== undefined);
  if (checked && healthStatus(task) !== 'HEALTHY') return false;
  if (task.targets.length > 0) return targetHealths(state, task).every((health) => health?.state === 'healthy');
  return checked || state.now - (task.startedAt ?? state.now) >= HEALTHY_AFTER_MS;
}

/** Why the task must be replaced, if it must; nothing is held against it within the service's grace period. */
export function unhealthyReason(state: EcsState, service: ServiceRecord, task: TaskRecord): Unhealthy | undefined {
  if (!isLive(task) || task.phase !== 'RUNNING') return undefined;
  const grace = (service.healthCheckGracePeriodSeconds ?? 0) * 1000;
  if (state.now - (task.startedAt ?? state.now) < grace) return undefined;
  if (healthStatus(task) === 'UNHEALTHY') return { kind: 'container' };
  const at = targetHealths(state, task).findIndex((health) => health?.state === 'unhealthy');
  const target = task.targets[at];
  if (target === undefined) return undefined;
  const reason = targetHealths(state, task)[at]?.description ?? 'Health checks failed';
  return { kind: 'target', targetGroupArn: target.targetGroupArn, port: target.port, reason };
}

function targetHealths(state: EcsState, task: TaskRecord): (TargetHealth | undefined)[] {
  return task.targets.map(
    ({ targetGroupArn, port }) => state.elb.target({ targetGroupArn, id: task.privateAddress, port })?.health,
  );
}
