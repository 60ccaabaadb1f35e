/** How many tasks a service shall run. */
import type { EcsState, ServiceRecord } from './model.ts';

/** The desired count; for a DAEMON one task on each container instance. */
export function desiredTasks(state: EcsState, service: ServiceRecord): number {
  if (service.schedulingStrategy === 'REPLICA') return service.desiredCount;
  if (service.status !== 'ACTIVE') return 0;
  for (const cluster of state.clusters.values()) {
    if (cluster.arn === service.clusterArn) return cluster.containerInstances;
  }
  return 0;
}
