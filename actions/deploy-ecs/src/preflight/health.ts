/** Whether the service is well before anything is changed: what is wrong by then is not this deployment's fault. Pure. */
import type { Service } from '../../../../src/ecs/api.ts';

/** What is wrong with a service as it stands; undefined when nothing is. */
export function describeIllHealth({ deployments, runningCount, desiredCount }: Service): string | undefined {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  const reason = primary?.rolloutStateReason === undefined ? '' : `: ${primary.rolloutStateReason}`;
  const faults = [
    ...(primary?.rolloutState === 'FAILED' ? [`its last deployment failed${reason}`] : []),
    ...(primary?.rolloutState === 'IN_PROGRESS' && primary.failedTasks > 0
      ? [`the deployment that is under way has ${primary.failedTasks} failed tasks`]
      : []),
    ...(runningCount < desiredCount ? [`${runningCount} of ${desiredCount} tasks are running`] : []),
  ];
  return faults.length === 0
    ? undefined
    : `The service was not well before this deployment: ${faults.join('; ')}. Its last events say why.`;
}
