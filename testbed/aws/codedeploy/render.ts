/** Deployments, their targets and groups in the shapes of the CodeDeploy API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { withoutContent } from './app-spec.ts';
import { isActive } from './model.ts';
import type { DeploymentRecord, EventRecord, GroupRecord } from './model.ts';
import type { HostedTaskSet } from './task-set-host.ts';
import type { CodeDeployWorld } from './world.ts';

const OVERVIEW = { Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0 } as const;

function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000;
}

/** The status that the API shows: during the wait at the end it is the world's choice. */
export function statusOf(world: CodeDeployWorld, { status, wait }: DeploymentRecord): string {
  return wait?.type === 'TERMINATION_WAIT' ? world.terminationWait.status : status;
}

/** A deployment, as GetDeployment gives it. */
export function renderDeployment(world: CodeDeployWorld, deployment: DeploymentRecord): Body {
  const { group, rollback, previousRevision } = deployment;
  const { settings } = group;
  return {
    applicationName: group.application,
    deploymentGroupName: group.name,
    deploymentConfigName: deployment.configName,
    deploymentId: deployment.id,
    previousRevision: previousRevision && withoutContent(previousRevision),
    revision: withoutContent(deployment.revision),
    status: statusOf(world, deployment),
    errorInformation: deployment.error,
    createTime: seconds(deployment.createdAtMs),
    startTime: seconds(deployment.startedAtMs),
    completeTime: seconds(deployment.completedAtMs),
    deploymentOverview: { ...OVERVIEW, [targetStatus(deployment)]: 1 },
    description: deployment.description,
    creator: deployment.creator,
    ignoreApplicationStopFailures: false,
    autoRollbackConfiguration: deployment.autoRollback,
    updateOutdatedInstancesOnly: false,
    rollbackInfo: rollback && {
      rollbackDeploymentId: rollback.deploymentId,
      rollbackTriggeringDeploymentId: rollback.triggeredBy,
      rollbackMessage: rollback.message,
    },
    deploymentStyle: settings.deploymentStyle,
    instanceTerminationWaitTimeStarted: world.terminationWait.isTold && deployment.wait?.type === 'TERMINATION_WAIT',
    blueGreenDeploymentConfiguration: settings.blueGreenDeploymentConfiguration,
    loadBalancerInfo: settings.loadBalancerInfo,
    fileExistsBehavior: 'DISALLOW',
    deploymentStatusMessages: [],
    computePlatform: 'ECS',
  };
}

/** A deployment group, as GetDeploymentGroup gives it. */
export function renderGroup(world: CodeDeployWorld, group: GroupRecord): Body {
  const deployments = world.deploymentsOf(group);
  const attempted = deployments[0];
  const successful = deployments.find(({ status }) => status === 'Succeeded');
  const { settings } = group;
  return {
    applicationName: group.application,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentConfigName: settings.deploymentConfigName,
    serviceRoleArn: settings.serviceRoleArn,
    targetRevision: successful && withoutContent(successful.revision),
    triggerConfigurations: settings.triggerConfigurations ?? [],
    alarmConfiguration: settings.alarmConfiguration,
    autoRollbackConfiguration: settings.autoRollbackConfiguration ?? { enabled: false },
    deploymentStyle: settings.deploymentStyle,
    outdatedInstancesStrategy: 'UPDATE',
    blueGreenDeploymentConfiguration: settings.blueGreenDeploymentConfiguration,
    loadBalancerInfo: settings.loadBalancerInfo,
    lastSuccessfulDeployment: successful && renderLast(world, successful),
    lastAttemptedDeployment: attempted && renderLast(world, attempted),
    computePlatform: 'ECS',
    ecsServices: settings.ecsServices,
    terminationHookEnabled: false,
  };
}

function renderLast(world: CodeDeployWorld, deployment: DeploymentRecord): Body {
  return {
    deploymentId: deployment.id,
    status: statusOf(world, deployment),
    endTime: seconds(deployment.completedAtMs),
    createTime: seconds(deployment.createdAtMs),
  };
}

/** The target's status: Succeeded as soon as it serves, though the deployment still waits. */
export function targetStatus(deployment: DeploymentRecord): keyof typeof OVERVIEW {
  const { status, startedAtMs, wait } = deployment;
  if (wait?.type === 'TERMINATION_WAIT') return 'Succeeded';
  if (status === 'Succeeded' || status === 'Failed' || status === 'Ready') return status;
  if (!isActive(deployment)) return 'Skipped';
  return startedAtMs === undefined ? 'Pending' : 'InProgress';
}

/** The id of a deployment's one target. */
export function targetId({ group }: DeploymentRecord): string {
  return `${group.cluster}:${group.service}`;
}

/** The one target of a deployment, with its lifecycle events and task sets. */
export function renderTarget(world: CodeDeployWorld, deployment: DeploymentRecord): Body {
  const { cluster, service } = deployment.group;
  const sets = world.taskSets(deployment) ?? [];
  return {
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      deploymentId: deployment.id,
      targetId: targetId(deployment),
      targetArn: `arn:aws:ecs:${world.region}:${world.account}:service/${cluster}/${service}`,
      lastUpdatedAt: seconds(deployment.updatedAtMs),
      lifecycleEvents: deployment.events.map(renderEvent),
      status: targetStatus(deployment),
      taskSetsInfo: sets
        .filter(({ id }) => id === deployment.blue || id === deployment.green)
        .map((set) => renderTaskSet(deployment, set)),
    },
  };
}

function renderEvent({ name, status, startedAtMs, endedAtMs, message }: EventRecord): Body {
  return {
    lifecycleEventName: name,
    startTime: seconds(startedAtMs),
    endTime: seconds(endedAtMs),
    status,
    diagnostics: status === 'Failed' ? { errorCode: 'UnknownError', scriptName: '', message, logTail: '' } : undefined,
  };
}

function renderTaskSet(deployment: DeploymentRecord, set: HostedTaskSet): Body {
  const isGreen = set.id === deployment.green;
  return {
    identifer: set.id,
    desiredCount: set.desired,
    pendingCount: set.pending,
    runningCount: set.running,
    status: set.status,
    trafficWeight: isGreen ? deployment.greenPercent : 100 - deployment.greenPercent,
    targetGroup: { name: set.targetGroup },
    taskSetLabel: isGreen ? 'Green' : 'Blue',
  };
}
