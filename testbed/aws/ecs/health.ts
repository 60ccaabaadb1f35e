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

/** How many of the tasks are live and of that deployment; of all when it is left out. The scheduler asks on every tick. */
export function countLive(tasks: readonly TaskRecord[], deploymentId?: string): number {
  let count = 0;
  for (const task of tasks) {
    if (isLive(task) && (deploymentId ?? task.deploymentId) === task.deploymentId) count += 1;
  }
  return count;
}

/** A task's health status as DescribeTasks tells it. */
export function healthStatus(task: TaskRecord): 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' {
  let status: 'HEALTHY' | 'UNKNOWN' = 'UNKNOWN';
  let isOpen = false;
  for (const { spec, health } of task.containers) {
    if (spec.essential === false || (spec.healthCheck === undefined && health === 'UNKNOWN')) continue;
    if (health === 'UNHEALTHY') return 'UNHEALTHY';
    if (health === 'HEALTHY') status = 'HEALTHY';
    else isOpen = true;
  }
  return isOpen ? 'UNKNOWN' : status;
}

/** True when the task counts for the minimum healthy percent. */
export function isHealthy(state: EcsState, task: TaskRecord): boolean {
  if (!isLive(task) || task.phase !== 'RUNNING') return false;
  const checked = task.containers.some(({ spec }) => spec.essential !== false && spec.healthCheck !== undefined);
  if (checked && healthStatus(task) !== 'HEALTHY') return false;
  if (task.targets.length > 0) {
    return task.targets.every((target) => targetHealth(state, task, target)?.state === 'healthy');
  }

  return checked || state.now - (task.startedAt ?? state.now) >= HEALTHY_AFTER_MS;
}

/** Why the task must be replaced, if it must; nothing is held against it within the service's grace period. */
export function unhealthyReason(state: EcsState, service: ServiceRecord, task: TaskRecord): Unhealthy | undefined {
  if (!isLive(task) || task.phase !== 'RUNNING') return undefined;
  const grace = (service.healthCheckGracePeriodSeconds ?? 0) * 1000;
  if (state.now - (task.startedAt ?? state.now) < grace) return undefined;
  if (healthStatus(task) === 'UNHEALTHY') return { kind: 'container' };
  for (const target of task.targets) {
    const health = targetHealth(state, task, target);
    if (health?.state !== 'unhealthy') continue;
    const reason = health.description ?? 'Health checks failed';
    return { kind: 'target', targetGroupArn: target.targetGroupArn, port: target.port, reason };
  }
  return undefined;
}

function targetHealth(
  state: EcsState,
  task: TaskRecord,
  { targetGroupArn, port }: TaskRecord['targets'][number],
): TargetHealth | undefined {
  return state.elb.target({ targetGroupArn, id: task.privateAddress, port })?.health;
}
