/** Why a rollout ended, where ECS's deployments tell it and not the tasks. Pure. */
import type { Deployment, LifecycleHookDetail, Service, ServiceDeployment } from '../api.ts';
import { formatInstant } from '../../time/clock.ts';
import type { Cause } from './evidence.ts';
import { hookName } from './lifecycle.ts';
import type { Pause } from './lifecycle.ts';

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

/** ECS answers, and does not know the service any more. */
export function serviceMissing(serviceName: string): Cause {
  return {
    code: 'service-not-found',
    text: `ECS does not know the service "${serviceName}" any more.`,
    fix: 'Somebody deleted it. Create it again, then run the job again.',
  };
}

/** ECS gave the deployment up, and rolls nothing back. */
export function rolloutFailed({ rolloutStateReason }: Deployment): Cause {
  const reason = rolloutStateReason ?? 'no reason given';
  const text = `ECS gave the deployment up: ${reason}`;
  if (/alarm/i.test(reason)) {
    return { code: 'alarm-triggered', text, fix: LOOK_AT_ALARMS };
  }
  const isStopped = /stopped/i.test(reason);
  return {
    code: isStopped ? 'deployment-stopped' : 'circuit-breaker',
    text,
    fix: isStopped
      ? 'See in CloudTrail who called StopServiceDeployment.'
      : 'Look at why its tasks fail: the stopped tasks and their logs.',
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

/** The service deployment goes back, and the tasks do not show why. */
export function rolledBackBy({ rollback, statusReason }: ServiceDeployment): Cause {
  return {
    code: 'rolled-back-by-ecs',
    text: `ECS took the deployment back: ${rollback?.reason ?? statusReason ?? 'no reason given'}`,
    fix: 'Look at why its tasks fail: the stopped tasks and their logs, and the alarms and hooks of the service.',
  };
}

/** A lifecycle hook failed, or was not answered in time. */
export function hookFailed(hook: LifecycleHookDetail, stage: string): Cause {
  const where = stage === '' ? '' : ` at the lifecycle stage ${stage}`;
  if (hook.targetType === 'PAUSE') {
    return {
      code: 'pause-not-answered',
      text: `Nobody answered the PAUSE hook ${hook.hookId}${where} in time.`,
      fix: 'Answer it sooner (`mode: continue`), or raise `timeoutInMinutes` of the hook.',
    };
  }
  const isTimeout = hook.status === 'TIMED_OUT';
  return {
    code: isTimeout ? 'hook-timed-out' : 'hook-failed',
    text: `The lifecycle hook ${hookName(hook)}${where} ${isTimeout ? 'did not answer in time' : 'failed'}.`,
    fix: "Read the log of the hook's function: it decides over the deployment by the `hookStatus` it returns.",
  };
}

/** The deployment waits for a person, and this run was to see it completed. */
export function pausedBy({ hookId, stage, expiresAtMs, timeoutAction = 'ROLLBACK' }: Pause): Cause {
  const then = timeoutAction === 'CONTINUE' ? 'goes on' : 'goes back';
  const until = expiresAtMs === undefined ? '' : ` Without an answer ECS ${then} at ${formatInstant(expiresAtMs)}.`;
  return {
    code: 'deployment-paused',
    text: `The deployment waits at the lifecycle stage ${stage} for an answer to the PAUSE hook ${hookId}.${until}`,
    fix: 'Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for.',
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

const LOOK_AT_ALARMS = 'Look at the metrics of the alarms since the deployment began.';

/** Causes that say no more than that ECS gave up. */
const UNEXPLAINED = new Set(['deployment-stopped', 'rolled-back-by-ecs', 'circuit-breaker']);

/** Adds what only the service deployment knows: the breaker's count and the alarms. */
export function withBreaker(cause: Cause, serviceDeployment: ServiceDeployment | undefined): Cause {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  const counted =
    breaker?.status === 'TRIGGERED'
      ? ` The circuit breaker counted ${breaker.failureCount ?? 0} of ${breaker.threshold ?? 0} failures.`
      : '';
  const rang = ` Alarms that rang: ${alarms.join(', ')}.`;
  if (cause.text.endsWith(rang)) return cause;
  if (alarms.length === 0) return cause.text.endsWith(counted) ? cause : { ...cause, text: cause.text + counted };
  return {
    code: UNEXPLAINED.has(cause.code) && counted === '' ? 'alarm-triggered' : cause.code,
    text: `${cause.text}${counted}${rang}`,
    fix: cause.fix.includes(LOOK_AT_ALARMS) ? cause.fix : `${cause.fix} ${LOOK_AT_ALARMS}`,
  };
}

/** A failed deployment has a cause of its own; this one stands in for it. */
export const NOT_UP: Cause = {
  code: 'deployment-stopped',
  text: 'The deployment did not come up.',
  fix: 'Look at its stopped tasks and their logs.',
};
