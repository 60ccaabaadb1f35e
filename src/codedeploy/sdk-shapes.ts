/** The SDK's shapes as ours: instants in milliseconds, lists always there. */
import type * as sdk from '@aws-sdk/client-codedeploy';

import type {
  CodeDeployDeployment,
  DeploymentGroup,
  DeploymentGroupName,
  DeploymentTarget,
  LifecycleEvent,
} from './api.ts';

/** A deployment group as GetDeploymentGroup gives it. */
export function toDeploymentGroup(group: sdk.DeploymentGroupInfo): DeploymentGroup {
  const { terminateBlueInstancesOnDeploymentSuccess: termination, deploymentReadyOption: ready } =
    group.blueGreenDeploymentConfiguration ?? {};
  const { lastAttemptedDeployment: last } = group;
  return {
    computePlatform: group.computePlatform ?? '',
    ecsServices: (group.ecsServices ?? []).map(({ clusterName = '', serviceName = '' }) => ({
      cluster: clusterName,
      service: serviceName,
    })),
    deploymentConfigName: group.deploymentConfigName,
    terminationWaitMinutes: termination?.terminationWaitTimeInMinutes ?? 0,
    readyWaitMinutes: ready?.actionOnTimeout === 'STOP_DEPLOYMENT' ? (ready.waitTimeInMinutes ?? 0) : undefined,
    lastAttempted:
      last?.deploymentId === undefined
        ? undefined
        : { deploymentId: last.deploymentId, status: last.status ?? 'Created' },
  };
}

/** A deployment as GetDeployment gives it. */
export function toDeployment(info: sdk.DeploymentInfo & { readonly deploymentId: string }): CodeDeployDeployment {
  const { errorInformation: error, rollbackInfo, autoRollbackConfiguration: automatic, revision } = info;
  return {
    deploymentId: info.deploymentId,
    status: info.status ?? 'Created',
    createdAtMs: info.createTime?.getTime() ?? 0,
    completedAtMs: info.completeTime?.getTime(),
    group: toGroupName(info),
    description: info.description,
    creator: info.creator,
    appSpecSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256,
    error: error === undefined ? undefined : { code: error.code ?? '', message: error.message ?? '' },
    rollbackDeploymentId: rollbackInfo?.rollbackDeploymentId,
    takesBack: rollbackInfo?.rollbackTriggeringDeploymentId,
    rollbackMessage: rollbackInfo?.rollbackMessage,
    rollbackEvents: automatic?.enabled === true ? (automatic.events ?? []) : [],
  };
}

function toGroupName({
  applicationName: application,
  deploymentGroupName: deploymentGroup,
}: sdk.DeploymentInfo): DeploymentGroupName | undefined {
  return application === undefined || deploymentGroup === undefined ? undefined : { application, deploymentGroup };
}

/** The target of a deployment to an ECS service as BatchGetDeploymentTargets gives it. */
export function toTarget(target: sdk.ECSTarget): DeploymentTarget {
  return {
    status: target.status ?? 'Unknown',
    lifecycleEvents: (target.lifecycleEvents ?? []).map(toLifecycleEvent),
    taskSets: (target.taskSetsInfo ?? []).map((set) => ({
      // Spelt so by the API.
      id: set.identifer ?? '',
      label: set.taskSetLabel,
      status: set.status,
      desiredCount: set.desiredCount ?? 0,
      pendingCount: set.pendingCount ?? 0,
      runningCount: set.runningCount ?? 0,
      trafficWeight: set.trafficWeight ?? 0,
    })),
  };
}

function toLifecycleEvent(event: sdk.LifecycleEvent): LifecycleEvent {
  const { errorCode, message, logTail } = event.diagnostics ?? {};
  const said = [message, logTail].filter((text) => text !== undefined && text !== '');
  // Succeeded events carry diagnostics too, with this code and no message.
  const code = errorCode === undefined || errorCode === 'Success' ? [] : [errorCode];
  return {
    name: event.lifecycleEventName ?? '',
    status: event.status ?? 'Unknown',
    startedAtMs: event.startTime?.getTime(),
    endedAtMs: event.endTime?.getTime(),
    diagnostics: said.length > 0 ? said.join(' ') : code[0],
  };
}
