/** The runs as outputs: what a later step or a re-run reads. Pure. */
import { shortRevision } from './rollout-causes.ts';
import { lastSight, pauseOf } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';
import { stageSeconds, stageSpans } from './stage-times.ts';

/** JSON: name -> service, from, to, deployment-id, codedeploy-deployment-id, service-deployment-arn, hook-id, paused-at, verdict, cause, failed-tasks, seconds, stages, served-digest, notes. */
export function servicesOutput(runs: readonly ServiceRun[]): Readonly<Record<string, object>> {
  return Object.fromEntries(runs.map((run) => [run.plan.name, serviceOutput(run)]));
}

/** Whether a deployment of it was started or taken up. */
export function isChanged({ state }: ServiceRun): boolean {
  return state !== undefined;
}

function serviceOutput(run: ServiceRun): object {
  const { plan, to, state, verdict, cause, seconds, servedDigest, notes } = run;
  const pause = pauseOf(run);
  return {
    service: plan.before.serviceName,
    from: plan.from,
    ...(to === undefined ? {} : { to }),
    ...(state === undefined ? {} : { 'deployment-id': state.rollout.deploymentId }),
    ...(state?.rollout.controller === 'CODE_DEPLOY' ? { 'codedeploy-deployment-id': state.rollout.deploymentId } : {}),
    ...(state?.serviceDeploymentArn === undefined ? {} : { 'service-deployment-arn': state.serviceDeploymentArn }),
    ...(pause === undefined ? {} : { 'hook-id': pause.hookId, 'paused-at': pause.stage }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(cause === undefined ? {} : { cause }),
    ...(state === undefined ? {} : { 'failed-tasks': countFailedTasks(run) }),
    ...(seconds === undefined ? {} : { seconds, stages: stageSeconds(stageSpans(run, lookedAt(run))) }),
    ...(servedDigest === undefined ? {} : { 'served-digest': servedDigest }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** Tasks of the deployment that failed; those that the scheduler, Spot or a person stopped do not count. */
export function countFailedTasks(run: ServiceRun): number {
  const failures = [...(lastSight(run)?.taskFailures.values() ?? [])];
  return failures.filter((failure) => failure.class !== 'not-ours').length;
}

function lookedAt(run: ServiceRun): number {
  const { lookedAtMs, rollout } = run.rollBack ?? run.state ?? {};
  return lookedAtMs ?? rollout?.startedAtMs ?? 0;
}

/**
 * What the action rollback takes as `to`: the services that this step changed, with where they were. Revisions as `family:revision`: an ARN
 * holds the account id, and GitHub drops job outputs that hold a masked value.
 */
export function previousOf(runs: readonly ServiceRun[]): object {
  return Object.fromEntries(
    runs
      .filter(
        ({ plan, to, isNotStarted = false }) =>
          !isNotStarted && plan.previous !== undefined && to !== undefined && to !== plan.previous,
      )
      .map(({ plan, to }) => [
        plan.name,
        {
          service: plan.before.serviceName,
          'task-definition': shortRevision(plan.previous ?? ''),
          deployed: shortRevision(to ?? ''),
        },
      ]),
  );
}
