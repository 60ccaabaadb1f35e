/** Starts tasks of a service for one of its deployments or task sets. */
import type { CapacityProviderItem, EcsState, RevisionSettings, ServiceLoadBalancer, ServiceRecord } from './model.ts';
import { findTaskDefinition } from './task-definitions.ts';
import { createTask } from './tasks.ts';

/** A deployment or task set: what its tasks are made from. */
export interface TaskOwner {
  readonly id: string;
  readonly settings: RevisionSettings;
  readonly targets: readonly ServiceLoadBalancer[];
  readonly launchType: 'FARGATE' | 'EC2';
  readonly capacityProviderStrategy: readonly CapacityProviderItem[];
}

/** Makes `count` tasks; gives their ids. */
export function launchTasks(
  state: EcsState,
  service: ServiceRecord,
  { owner, count }: { owner: TaskOwner; count: number },
): string[] {
  const cluster = [...state.clusters.values()].find(({ arn }) => arn === service.clusterArn);
  if (cluster === undefined) throw new Error(`no cluster ${service.clusterArn}`);
  const taskDefinition = findTaskDefinition(state, owner.settings.taskDefinition);
  const { networkConfiguration } = owner.settings;
  const tags = { NONE: [], SERVICE: service.tags, TASK_DEFINITION: taskDefinition.tags }[service.propagateTags];
  const capacityProviderName = heaviest(owner.capacityProviderStrategy);
  return Array.from({ length: count }, () =>
    createTask(state, {
      cluster,
      taskDefinition,
      group: `service:${service.name}`,
      startedBy: owner.id,
      launchType: owner.launchType,
      overrides: {},
      tags,
      networkConfiguration,
      of: { service, deploymentId: owner.id, targets: owner.targets },
      ...(capacityProviderName !== undefined && { capacityProviderName }),
    }),
  ).map(({ id }) => id);
}

/** All tasks go to the provider with the greatest weight; the others' shares are not played. */
function heaviest(strategy: readonly CapacityProviderItem[]): string | undefined {
  return strategy.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0]?.capacityProvider;
}
