/** Task sets in the shape of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import type { ServiceRecord, TaskSetRecord } from './model.ts';
import { renderLaunch } from './render-launch.ts';
import { computedDesiredCount, taskSetCounts } from './task-sets.ts';

/** A task set, as DescribeTaskSets and DescribeServices give it. */
export function renderTaskSet(service: ServiceRecord, taskSet: TaskSetRecord): Body {
  const { running, pending } = taskSetCounts(service, taskSet);
  const { settings } = taskSet;
  return {
    id: taskSet.id,
    taskSetArn: taskSet.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    startedBy: taskSet.startedBy,
    ...(taskSet.externalId !== undefined && { externalId: taskSet.externalId }),
    status: taskSet.status,
    taskDefinition: settings.taskDefinition,
    computedDesiredCount: computedDesiredCount(service, taskSet),
    runningCount: running,
    pendingCount: pending,
    createdAt: seconds(taskSet.createdAt),
    updatedAt: seconds(taskSet.updatedAt),
    ...renderLaunch(taskSet, settings.platformVersion ?? '1.4.0'),
    ...(settings.networkConfiguration !== undefined && { networkConfiguration: settings.networkConfiguration }),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries ?? [],
    scale: { value: taskSet.scale, unit: 'PERCENT' },
    stabilityStatus: taskSet.stabilityStatus,
    stabilityStatusAt: seconds(taskSet.stabilityStatusAt),
    tags: [],
  };
}
