/** The deployment that took the place of ours, followed where the policy asks for it. It is never written over, and never rolled back. Pure. */
import { shortRevision } from './rollout-causes.ts';
import { startRollout } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';

/** The run with the newer deployment to follow; the same run when there is none, or it is followed already. */
export function followSuccessor(run: ServiceRun, atMs: number): ServiceRun {
  const last = run.successor ?? run.state;
  if (last?.end?.verdict !== 'superseded' || run.rollBack !== undefined) return run;
  const successor = startSuccessor(last, atMs);
  return successor === undefined ? run : { ...run, successor };
}

function startSuccessor(
  { rollout, service, serviceDeploymentArn }: RolloutState,
  atMs: number,
): RolloutState | undefined {
  const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
  if (service === undefined || primary === undefined || primary.id === rollout.deploymentId) return undefined;
  return startRollout({
    name: rollout.name,
    serviceName: rollout.serviceName,
    deploymentId: primary.id,
    taskDefinition: primary.taskDefinition,
    previous: undefined,
    replacedIds: service.deployments.map(({ id }) => id).filter((id) => id !== primary.id),
    replacedServiceDeployment: serviceDeploymentArn,
    startedAtMs: atMs,
    createdAtMs: primary.createdAtMs,
    evidenceFromMs: primary.createdAtMs,
    asksServiceDeployment: rollout.asksServiceDeployment,
  });
}

/** What became of the newer deployment, for the notes; and whether that is good enough for the step. */
export function judgeSuccessor({ rollout, end }: RolloutState): { readonly note: string; readonly isGood: boolean } {
  const who = `The newer deployment, ${rollout.deploymentId} of ${shortRevision(rollout.taskDefinition)},`;
  if (end?.verdict === 'succeeded') return { note: `${who} was followed: it completed.`, isGood: true };
  if (end === undefined) return { note: `${who} was followed, but its end was not seen.`, isGood: false };
  return { note: `${who} was followed: ${end.verdict}. ${end.cause?.text ?? ''}`.trimEnd(), isGood: false };
}
