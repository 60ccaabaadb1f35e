/** Service deployments and service revisions in the shapes of the ECS API, as they are on the wire. */
import type { Body } from '../core/service.ts';
import { seconds } from './epoch.ts';
import { lifecycleStage } from './lifecycle.ts';
import type {
  EcsState,
  HookRecord,
  ServiceDeploymentRecord,
  ServiceLoadBalancer,
  ServiceRevisionRecord,
} from './model.ts';
import { renderLaunch } from './render-launch.ts';
import { revisionSummary } from './render-services.ts';
import { shareOfRevision } from './traffic.ts';

/** A service deployment, as DescribeServiceDeployments gives it. */
export function renderServiceDeployment(state: EcsState, record: ServiceDeploymentRecord): Body {
  const stage = lifecycleStage(record);
  const { alarms, configuration } = record;
  return {
    ...renderServiceDeploymentTimes(record),
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
    ...(stage !== undefined && { lifecycleStage: stage }),
    lifecycleHookDetails: record.lifecycle?.hooks.map(renderHook) ?? [],
    updatedAt: seconds(record.updatedAt),
    ...(record.stoppedAt !== undefined && { stoppedAt: seconds(record.stoppedAt) }),
    sourceServiceRevisions: record.sources.map((revision) => renderRevision(state, record, revision)),
    targetServiceRevision: renderRevision(state, record, record.target),
    deploymentConfiguration: configuration,
    deploymentCircuitBreaker: record.breaker,
    alarms: {
      status: alarms.status,
      alarmNames: configuration.alarms?.alarmNames ?? [],
      triggeredAlarmNames: alarms.triggered,
    },
    ...(record.rollback && { rollback: { ...record.rollback, startedAt: seconds(record.rollback.startedAt) } }),
  };
}

/** A revision with its counts, and its traffic when the strategy shifts it. */
function renderRevision(state: EcsState, record: ServiceDeploymentRecord, revision: ServiceRevisionRecord): Body {
  const service = state.services.get(record.serviceArn);
  const deployment = service?.deployments.find((candidate) => candidate.revision.arn === revision.arn);
  const counts =
    service === undefined || deployment === undefined
      ? { arn: revision.arn, requestedTaskCount: 0, runningTaskCount: 0, pendingTaskCount: 0 }
      : revisionSummary(state, service, deployment);
  const weights = record.traffic && shareOfRevision(record, revision);
  return {
    ...counts,
    ...(weights && {
      requestedTestTrafficWeight: weights.test,
      requestedProductionTrafficWeight: weights.production,
    }),
  };
}

function renderHook(hook: HookRecord): Body {
  return {
    hookId: hook.hookId,
    targetType: hook.targetType,
    ...(hook.targetArn !== undefined && { targetArn: hook.targetArn }),
    status: hook.status,
    expiresAt: seconds(hook.expiresAt),
    timeoutAction: hook.timeoutAction,
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
  const { settings, targets } = revision;
  const given = {
    networkConfiguration: settings.networkConfiguration,
    serviceRegistries: settings.serviceRegistries,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
  };
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: settings.taskDefinition,
    ...renderLaunch(revision, settings.platformVersion ?? '1.4.0'),
    loadBalancers: settings.loadBalancers,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    containerImages: revision.containerImages,
    guardDutyEnabled: false,
    createdAt: seconds(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: targets.map(renderTarget),
    },
  };
}

function renderTarget({ targetGroupArn, advancedConfiguration: rules }: ServiceLoadBalancer): Body {
  const productionListenerRule = rules?.productionListenerRule;
  return productionListenerRule === undefined ? { targetGroupArn } : { targetGroupArn, productionListenerRule };
}
