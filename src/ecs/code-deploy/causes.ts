/** Why a deployment of CodeDeploy ended as it did. Pure. */
import type { CodeDeployDeployment, DeploymentTarget } from '../../codedeploy/api.ts';
import type { Cause } from '../deployment/evidence.ts';

/** What a failed lifecycle event says; undefined when none failed. The replacement's own failing is told by its tasks. */
export function hookFailure(target: DeploymentTarget | undefined): Cause | undefined {
  const event = target?.lifecycleEvents.find(({ name, status }) => status === 'Failed' && !WITHOUT_HOOK.has(name));
  if (event === undefined) return undefined;
  return {
    code: 'hook-failed',
    text: `The hook of the lifecycle event ${event.name} failed: ${event.diagnostics ?? 'CodeDeploy gives no reason'}`,
    fix: 'Read the log of its Lambda function: it decides over the deployment by PutLifecycleEventHookExecutionStatus, and has an hour to do so.',
  };
}

const WITHOUT_HOOK = new Set(['Install', 'AllowTestTraffic', 'AllowTraffic']);

/** The cause as CodeDeploy's error information has it. */
export function causeOfError({ deploymentId, status, error }: CodeDeployDeployment): Cause {
  const { code = '', message = 'no reason given' } = error ?? {};
  const said = `CodeDeploy ended the deployment ${deploymentId} as ${status}${code === '' ? '' : ` (${code})`}: ${message}`;
  const known = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined;
  const { code: ours = 'codedeploy-failed', fix = 'Do what CodeDeploy names in its message, then run the job again.' } =
    known ?? {};
  return { code: ours, text: said, fix };
}

/** @see CodeDeploy API, ErrorCode */
const ERRORS: Readonly<Record<string, { readonly code: string; readonly fix: string }>> = {
  ALARM_ACTIVE: {
    code: 'alarm-triggered',
    fix: 'Look at the metrics of the alarms since the deployment began.',
  },
  HOOK_EXECUTION_FAILURE: {
    code: 'hook-failed',
    fix: 'Read the log of the Lambda function of the lifecycle event that failed.',
  },
  MANUAL_STOP: {
    code: 'deployment-stopped',
    fix: 'See in CloudTrail who called StopDeployment.',
  },
  TIMEOUT: {
    code: 'codedeploy-timed-out',
    fix: 'Look at why the replacement tasks do not become healthy, or continue a waiting deployment sooner.',
  },
  ECS_UPDATE_ERROR: {
    code: 'codedeploy-ecs-refused',
    fix: 'Correct what ECS names in the message: the AppSpec, the service or the role of the deployment group.',
  },
  IAM_ROLE_MISSING: {
    code: 'codedeploy-role-refused',
    fix: 'Give the deployment group a service role with the policy AWSCodeDeployRoleForECS.',
  },
  IAM_ROLE_PERMISSIONS: {
    code: 'codedeploy-role-refused',
    fix: 'Give the service role of the deployment group the policy AWSCodeDeployRoleForECS.',
  },
};

/** It waits to be continued, and this run was to see it completed. */
export function waitsForContinuation(deploymentId: string): Cause {
  return {
    code: 'deployment-paused',
    text: `The deployment ${deploymentId} is Ready: it waits to be continued before production traffic goes to the replacement tasks. CodeDeploy stops it when nobody does.`,
    fix: 'Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for.',
  };
}

/** Somebody stopped ours and began another one. */
export function supersededByDeployment(deploymentId: string, newer: string): Cause {
  return {
    code: 'superseded',
    text: `The deployment ${newer} took the place of ours (${deploymentId}) in the deployment group. It was left alone.`,
    fix: 'See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted.',
  };
}

/** Another deployment of the group stands in the way. */
export function inProgress({ deploymentId, status, creator }: CodeDeployDeployment): Cause {
  return {
    code: 'codedeploy-deployment-in-progress',
    text: `The deployment ${deploymentId} of another revision is in progress in the deployment group (${status}, created by ${creator ?? 'somebody'}); a group has one at a time.`,
    fix: `Wait until it is over, or stop it and take it back (\`aws deploy stop-deployment --deployment-id ${deploymentId} --auto-rollback-enabled\`; without that flag the traffic stays where it is); then run the job again.`,
  };
}

/** `cause`, made worse by a roll-back that did not come to a good end. */
export function rollBackEnded(cause: Cause, { deploymentId, status, error }: CodeDeployDeployment): Cause {
  return {
    ...cause,
    text: `${cause.text} The roll-back ${deploymentId} ended as ${status}: ${error?.message ?? 'no reason given'}`,
    fix: `${cause.fix} Look at which task set serves now, and deploy a revision that works.`,
  };
}

/** `cause`; the roll-back that was to follow never began. */
export function rollBackMissing(cause: Cause, { rollbackMessage }: CodeDeployDeployment): Cause {
  return {
    ...cause,
    text: `${cause.text} CodeDeploy began no roll-back: ${rollbackMessage ?? 'no reason given'}`,
    fix: `${cause.fix} Part of the traffic may go to the replacement tasks: deploy a revision that works.`,
  };
}
