/** Service events, in AWS's exact words (recorded from real services). */
import type { EcsState, ServiceRecord } from './model.ts';

/** ECS keeps this many events of a service. */
const EVENTS_KEPT = 100;

/** Adds an event to a service, `afterMs` later than now; the prefix `(service NAME) ` is put in front. */
export function addEvent(state: EcsState, service: ServiceRecord, text: string, afterMs = 0): void {
  putEvent(state, service, { message: `(service ${service.name}) ${text}`, afterMs });
}

function taskList(ids: readonly string[]): string {
  return ids.map((id) => `(task ${id})`).join(' ');
}

/** Texts of events, without the prefix. */
export const eventText = {
  started: (ids: readonly string[], replaced: number): string =>
    `has started ${ids.length} tasks: ${taskList(ids)}.${replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''}`,
  stoppedRunning: (ids: readonly string[]): string => `has stopped ${ids.length} running tasks: ${taskList(ids)}.`,
  stoppedPending: (count: number): string => `stopped ${count} pending tasks.`,
  registered: (count: number, targetGroupArn: string): string =>
    `registered ${count} targets in (target-group ${targetGroupArn})`,
  deregistered: (count: number, targetGroupArn: string): string =>
    `deregistered ${count} targets in (target-group ${targetGroupArn})`,
  unhealthyTarget: (target: { id: string; port: number; targetGroupArn: string; reason: string }): string =>
    `(task ${target.id}) (port ${target.port}) is unhealthy in (target-group ${target.targetGroupArn}) due to (reason ${target.reason}).`,
  failedContainerHealth: (id: string): string => `(task ${id}) failed container health checks.`,
  unableToPlace: (reason: string): string => `was unable to place a task. Reason: ${reason.replace(/\.$/, '')}.`,
  unableToStart:
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  failed: (deploymentId: string, why: string): string => `(deployment ${deploymentId}) deployment failed: ${why}`,
  rollingBack: (deploymentId: string): string => `rolling back to deployment ${deploymentId}.`,
  completed: (deploymentId: string): string => `(deployment ${deploymentId}) deployment completed.`,
  steady: 'has reached a steady state.',
} as const;

/** "(service NAME, taskSet ecs-svc/OLD) has begun draining connections on N tasks.", 6 ms later than now. */
export function addDrainingEvent(
  state: EcsState,
  service: ServiceRecord,
  draining: { deploymentId: string; count: number },
): void {
  const text = `has begun draining connections on ${draining.count} tasks.`;
  addTaskSetEvent(state, service, { taskSetId: draining.deploymentId, text, afterMs: 6 });
}

/** Adds an event of a task set: its prefix is "(service NAME, taskSet ID) ". */
export function addTaskSetEvent(
  state: EcsState,
  service: ServiceRecord,
  { taskSetId, text, afterMs = 0 }: { taskSetId: string; text: string; afterMs?: number },
): void {
  const prefix = `(service ${service.name}, taskSet ${taskSetId})`;
  putEvent(state, service, { message: `${prefix} ${text}`, afterMs });
}

function putEvent(state: EcsState, service: ServiceRecord, event: { message: string; afterMs: number }): void {
  const createdAt = Math.max(state.now + event.afterMs, service.events[0]?.createdAt ?? 0);
  service.events.unshift({ id: state.random.uuid(), createdAt, message: event.message });
  service.events.length = Math.min(service.events.length, EVENTS_KEPT);
}
