/** Deployments of a service: begun, superseded, completed, with the service deployment beside each. */
import { addEvent, eventText } from './events.ts';
import { isLive } from './health.ts';
import type { DeploymentRecord, EcsState, RevisionSettings, ServiceRecord } from './model.ts';
import { ecsArn, newDeploymentId, newServiceDeploymentId, shortName } from './names.ts';
import { createServiceDeployment, endServiceDeployment } from './service-deployments.ts';
import { createRevision } from './service-revisions.ts';
import { giveAllTraffic } from './traffic.ts';

/** The scheduler takes a new deployment up so long after. */
const STARTS_AFTER_MS = 1500;
/** No deployment completes sooner, even with nothing to start. */
const SETTLES_AFTER_MS = 3000;

/** The PRIMARY deployment, undefined for a service that ECS does not deploy. */
export function primaryOf(service: ServiceRecord): DeploymentRecord | undefined {
  return service.deployments.find(({ status }) => status === 'PRIMARY');
}

/** Begins a deployment of `settings`: it becomes PRIMARY, in front; the one in progress, if any, is superseded. */
export function beginDeployment(state: EcsState, service: ServiceRecord, settings: RevisionSettings): DeploymentRecord {
  const running = service.deployments.filter(({ id }) =>
    service.tasks.some((task) => task.deploymentId === id && isLive(task)),
  );
  const source = sourceOf(service.deployments, running);
  const sources = service.deployments.filter((known) => known === source || running.includes(known));
  for (const deployment of service.deployments) supersede(state, deployment);
  const deployment = createDeployment(state, service, { settings, source });
  const reconciles = service.deployments.some((known) => known !== source);
  const record = createServiceDeployment(state, service, { deployment, sources, source, reconciles });
  state.serviceDeployments.set(record.arn, record);
  service.deployments = [deployment, ...service.deployments];
  if (record.lifecycle !== undefined) {
    deployment.traffic = { production: 0, test: 0 };
    if (source !== undefined && source.traffic === undefined) giveAllTraffic(state, service, source);
  } else if (source?.traffic !== undefined) giveAllTraffic(state, service, source);
  service.settings = settings;
  service.currentServiceDeployment = record.arn;
  delete service.steadyToldAt;
  delete service.quiet;
  return deployment;
}

/** The deployment with the traffic: the last that completed, else the one that was given most of it. */
function sourceOf(
  deployments: readonly DeploymentRecord[],
  running: readonly DeploymentRecord[],
): DeploymentRecord | undefined {
  return (
    running.find(({ wasCompleted }) => wasCompleted) ??
    deployments.find(({ wasCompleted }) => wasCompleted) ??
    running
      .filter(({ traffic }) => traffic !== undefined && traffic.production > 0)
      .toSorted((a, b) => (b.traffic?.production ?? 0) - (a.traffic?.production ?? 0))[0]
  );
}

function createDeployment(
  state: EcsState,
  service: ServiceRecord,
  given: { settings: RevisionSettings; source: DeploymentRecord | undefined },
): DeploymentRecord {
  const id = newDeploymentId(state);
  const place = `${shortName(service.clusterArn)}/${service.name}`;
  return {
    id,
    revision: createRevision(state, service, given),
    createdAt: state.now,
    updatedAt: state.now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    failedTasks: 0,
    wasCompleted: false,
    isRollback: false,
    serviceDeploymentArn: ecsArn(state, `service-deployment/${place}/${newServiceDeploymentId(state)}`),
    startsAt: state.now + STARTS_AFTER_MS,
    pausedUntil: 0,
    failedRounds: 0,
    failedByHealth: false,
    settlesAt: state.now + SETTLES_AFTER_MS,
    toldUnableToStart: false,
  };
}

function supersede(state: EcsState, deployment: DeploymentRecord): void {
  deployment.status = 'ACTIVE';
  if (deployment.rolloutState !== 'IN_PROGRESS') return;
  deployment.updatedAt = state.now;
  deployment.isRollback = false;
  endServiceDeployment(state, deployment.rollbackOf ?? deployment.serviceDeploymentArn, {
    status: 'STOPPED',
    reason: 'Service deployment was stopped because a newer service deployment was started.',
  });
  delete deployment.rollbackOf;
}

/** Completes the PRIMARY deployment. Only it is left, beside those whose tasks are still to be removed. */
export function completeDeployment(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  primary.rolloutState = 'COMPLETED';
  primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`;
  primary.updatedAt = state.now;
  primary.wasCompleted = true;
  primary.isRollback = false;
  addEvent(state, service, eventText.completed(primary.id));
  if (primary.rollbackOf === undefined) {
    endServiceDeployment(state, primary.serviceDeploymentArn, { status: 'SUCCESSFUL' });
  } else {
    endServiceDeployment(state, primary.rollbackOf, { status: 'ROLLBACK_SUCCESSFUL' });
    delete primary.rollbackOf;
  }
}

/** Tells the steady state: all others are gone. */
export function becomeSteady(state: EcsState, service: ServiceRecord, primary: DeploymentRecord): void {
  service.deployments = [primary];
  if (primary.traffic !== undefined && primary.traffic.production < 100) giveAllTraffic(state, service, primary);
  addEvent(state, service, eventText.steady, 1);
  service.steadyToldAt = state.now;
}
