/** What was seen of a deployment of CodeDeploy, and what of that is worth telling. Pure. */
import type { CodeDeployDeployment, CodeDeployStatus, DeploymentTarget } from '../../codedeploy/api.ts';
import { formatDuration } from '../../time/duration.ts';

/** One look at a deployment. */
export interface DeploymentSight {
  readonly deployment: CodeDeployDeployment;
  /** Undefined while it has not started. */
  readonly target: DeploymentTarget | undefined;
  /** AWS does not let this run read targets. */
  readonly isBlind: boolean;
  /** CodeDeploy's own deployment that takes it back. */
  readonly rollBack: CodeDeployDeployment | undefined;
  /** Id of a deployment that somebody began after ours was stopped. */
  readonly newer: string | undefined;
  /** When it was first seen Failed or Stopped, epoch milliseconds. */
  readonly endedAtMs: number | undefined;
  /** Epoch milliseconds. */
  readonly seenAtMs: number;
  /** When the target was read, which may be longer ago. */
  readonly targetAtMs: number;
}

const ENDED: ReadonlySet<CodeDeployStatus> = new Set(['Succeeded', 'Failed', 'Stopped']);

/** Whether a deployment of the status still goes on. */
export function isActive(status: CodeDeployStatus): boolean {
  return !ENDED.has(status);
}

/** Percent of the production traffic that the replacement tasks have. */
export function replacementWeight(target: DeploymentTarget | undefined): number {
  return target?.taskSets.find(({ label }) => label === 'Green')?.trafficWeight ?? 0;
}

/** All production traffic goes to the replacement tasks, and its event is over. */
export function isTrafficOver(target: DeploymentTarget | undefined): boolean {
  return statusOf(target, 'AllowTraffic') === 'Succeeded';
}

/** Every lifecycle event is over: nothing is left but the wait until the original tasks are removed. */
export function isOnlyWaiting(target: DeploymentTarget | undefined): boolean {
  const events = target?.lifecycleEvents ?? [];
  return events.length > 0 && events.every(({ status }) => status === 'Succeeded' || status === 'Skipped');
}

/** The status of one lifecycle event. */
export function statusOf(target: DeploymentTarget | undefined, event: string): string | undefined {
  return target?.lifecycleEvents.find(({ name }) => name === event)?.status;
}

/** Whether CodeDeploy is to take the ended deployment back by itself. */
export function expectsRollBack({ status, error, rollbackEvents }: CodeDeployDeployment): boolean {
  if (status === 'Failed') return rollbackEvents.includes('DEPLOYMENT_FAILURE');
  const event = error?.code === 'ALARM_ACTIVE' ? 'DEPLOYMENT_STOP_ON_ALARM' : 'DEPLOYMENT_STOP_ON_REQUEST';
  return status === 'Stopped' && rollbackEvents.includes(event);
}

/** Lines for the log: what is new in `now` against `before`. */
export function tellDeployment(before: DeploymentSight | undefined, now: DeploymentSight): readonly string[] {
  const { status } = now.deployment;
  const isNew = status !== before?.deployment.status;
  return [
    ...(isNew ? [`deployment ${status}`] : []),
    ...tellEvents(before?.target, now.target),
    ...tellTraffic(before?.target, now.target),
    ...tellRollBack(before?.rollBack, now.rollBack),
  ];
}

function tellEvents(before: DeploymentTarget | undefined, now: DeploymentTarget | undefined): string[] {
  const known = new Map(before?.lifecycleEvents.map(({ name, status }) => [name, status]));
  return (now?.lifecycleEvents ?? [])
    .filter(({ name, status }) => TOLD.has(status) && known.get(name) !== status)
    .map(({ name, status, startedAtMs, endedAtMs, diagnostics }) => {
      const isTimed = startedAtMs !== undefined && endedAtMs !== undefined && status !== 'InProgress';
      const took = isTimed ? ` in ${formatDuration(Math.max(0, endedAtMs - startedAtMs))}` : '';
      const why = status === 'Failed' && diagnostics !== undefined ? `: ${diagnostics}` : '';
      return `lifecycle event ${name}: ${status}${took}${why}`;
    });
}

const TOLD = new Set(['InProgress', 'Succeeded', 'Failed', 'Unknown']);

function tellTraffic(before: DeploymentTarget | undefined, now: DeploymentTarget | undefined): string[] {
  const weight = replacementWeight(now);
  return weight === replacementWeight(before) ? [] : [`${weight}% of the production traffic to the replacement tasks`];
}

function tellRollBack(before: CodeDeployDeployment | undefined, now: CodeDeployDeployment | undefined): string[] {
  return now === undefined || now.status === before?.status ? [] : [`roll-back ${now.deploymentId}: ${now.status}`];
}
