/** Why a rollout ended, where ECS's deployments tell it and not the tasks. Pure. */
import type { Deployment, Service, ServiceDeployment } from '../api.ts';
import type { Cause } from './evidence.ts';

/** `api:42` of a task definition's ARN. */
export function shortRevision(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The service was deleted on the way. */
export function serviceGone({ serviceName, status }: Service): Cause {
  return {
    code: 'service-not-active',
    text: `The service "${serviceName}" became ${status} during the deployment.`,
    fix: 'Somebody deleted it. Create it again, then run the job again.',
  };
}

/** ECS gave the deployment up, and rolls nothing back. */
export function rolloutFailed({ rolloutStateReason }: Deployment): Cause {
  return {
    code: 'circuit-breaker',
    text: `ECS gave the deployment up: ${rolloutStateReason ?? 'no reason given'}`,
    fix: 'Look at why its tasks fail: the stopped tasks and their logs.',
  };
}

/** ECS went back, and the tasks do not show why. */
export function rolledBackByEcs({ rolloutStateReason, taskDefinition }: Deployment): Cause {
  return {
    code: 'rolled-back-by-ecs',
    text: `ECS took the deployment back to ${shortRevision(taskDefinition)}: ${rolloutStateReason ?? 'no reason given'}`,
    fix: 'Look at why its tasks fail: the stopped tasks and their logs, and the alarms of the service.',
  };
}

/** Somebody else's deployment is PRIMARY. */
export function supersededBy({ id, taskDefinition }: Deployment): Cause {
  return {
    code: 'superseded',
    text: `Another deployment, ${id} of ${shortRevision(taskDefinition)}, took the place of ours. It was left alone.`,
    fix: 'See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted.',
  };
}

/** The service deployment was stopped, and nothing else says why. */
export function stopped(serviceDeployment: ServiceDeployment | undefined): Cause {
  return {
    code: 'deployment-stopped',
    text: `The deployment was stopped: ${serviceDeployment?.rollback?.reason ?? serviceDeployment?.statusReason ?? 'no reason given'}`,
    fix: 'See in CloudTrail who called StopServiceDeployment, or which alarm of the service rang.',
  };
}

/** `cause`, made worse by a roll-back that failed. */
export function rollBackFailed(cause: Cause, { statusReason }: ServiceDeployment): Cause {
  return {
    ...cause,
    text: `${cause.text} The roll-back failed too: ${statusReason ?? 'no reason given'}`,
    fix: `${cause.fix} No revision is known to work: deploy one that does.`,
  };
}

/** Adds what only the service deployment knows: the breaker's count and the alarms. */
export function withBreaker(cause: Cause, serviceDeployment: ServiceDeployment | undefined): Cause {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  const counted =
    breaker?.status === 'TRIGGERED'
      ? ` The circuit breaker counted ${breaker.failureCount ?? 0} of ${breaker.threshold ?? 0} failures.`
      : '';
  if (alarms.length === 0) return cause.text.endsWith(counted) ? cause : { ...cause, text: cause.text + counted };
  return {
    code: cause.code === 'deployment-stopped' || cause.code === 'rolled-back-by-ecs' ? 'alarm-triggered' : cause.code,
    text: `${cause.text}${counted} Alarms that rang: ${alarms.join(', ')}.`,
    fix: `${cause.fix} Look at the metrics of the alarms since the deployment began.`,
  };
}
