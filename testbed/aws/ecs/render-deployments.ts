/** Service deployments and service revisions in the shapes of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import { tasksOfService } from './health.ts';
import type { EcsState, ServiceDeploymentRecord, ServiceRevisionRecord } from './model.ts';
import { revisionSummary } from './render-services.ts';

/** A service deployment, as DescribeServiceDeployments gives it. */
export function renderServiceDeployment(state: EcsState, record: ServiceDeploymentRecord): Body {
  const service = state.services.get(record.serviceArn);
  const summary = (revision: ServiceRevisionRecord): Body => {
    const deployment = service?.deployments.find(
      (candidate) => candidate.revision === revision || candidate.revision.arn === revision.arn,
    );
    if (service === undefined || deployment === undefined)
      return { arn: revision.arn, requestedTaskCount: 0, runningTaskCount: 0, pendingTaskCount: 0 };
    return revisionSummary(state, service, { deployment, tasks: tasksOfService(state, service) });
  };
  return {
    ...renderServiceDeploymentTimes(record),
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
    updatedAt: seconds(record.updatedAt),
    ...(record.stoppedAt !== undefined && { stoppedAt: seconds(record.stoppedAt) }),
    sourceServiceRevisions: record.sources.map(summary),
    targetServiceRevision: summary(record.target),
    deploymentConfiguration: record.configuration,
    deploymentCircuitBreaker: record.breaker,
    alarms: { status: 'DISABLED', alarmNames: [], triggeredAlarmNames: [] },
    ...(record.rollback && { rollback: { ...record.rollback, startedAt: seconds(record.rollback.startedAt) } }),
  };
}

function renderServiceDeploymentTimes(record: ServiceDeploymentRecord): Body {
  return {
    createdAt: seconds(record.createdAt),
    ...(record.startedAt !== undefined && { startedAt: seconds(record.startedAt) }),
    ...(record.finishedAt !== undefined && { finishedAt: seconds(record.finishedAt) }),
  };
}

/** A service deployment, as ListServiceDeployments gives it. */
export function renderServiceDeploymentBrief(record: ServiceDeploymentRecord): Body {
  return {
    ...renderServiceDeploymentTimes(record),
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    targetServiceRevisionArn: record.target.arn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
  };
}

/** A service revision. */
export function renderServiceRevision(revision: ServiceRevisionRecord): Body {
  const { settings, launchType } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: settings.taskDefinition,
    launchType,
    ...(launchType === 'FARGATE' && { platformVersion: settings.platformVersion ?? '1.4.0', platformFamily: 'Linux' }),
    loadBalancers: settings.loadBalancers,
    ...(settings.networkConfiguration !== undefined && { networkConfiguration: settings.networkConfiguration }),
    containerImages: revision.containerImages,
    guardDutyEnabled: false,
    createdAt: seconds(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: settings.loadBalancers.map(({ targetGroupArn }) => ({ targetGroupArn })),
    },
  };
}
