/** What is done with one service: the plan that apply, watch and report work from. Pure. */
import type { Service, ServiceSettings, TaskDefinitionInput } from '../api.ts';
import { SHIFTING_STRATEGIES } from './lifecycle.ts';
import type { TaskDefinitionChange } from '../task-definition-diff.ts';

/** What is done with one service. */
export type Step =
  /** The service runs this already: no call. */
  | { readonly kind: 'unchanged' }
  /** A deployment of this very revision is on its way: it is followed, not started again. */
  | { readonly kind: 'follow'; readonly deploymentId: string }
  /** A new revision is registered, then deployed. */
  | { readonly kind: 'register'; readonly input: TaskDefinitionInput }
  /** A revision that exists is deployed; `force` when the service has it already, but its deployment failed. */
  | { readonly kind: 'existing'; readonly taskDefinition: string; readonly force: boolean }
  /** The revision stays, and settings of the service change: whether that starts a deployment, ECS decides. */
  | { readonly kind: 'settings' }
  /** The deployment under way waits at a PAUSE hook: it is told to go on, or back. */
  | {
      readonly kind: 'answer-pause';
      readonly action: 'CONTINUE' | 'ROLLBACK';
      readonly hookId: string;
      readonly stage: string;
      /** The id of the deployment where ECS does not run it. */
      readonly serviceDeploymentArn: string;
    }
  /** Somebody else's revision is live: it is left alone. */
  | { readonly kind: 'leave'; readonly reason: string };

/** The plan of one service. */
export interface ServicePlan {
  readonly name: string;
  /** The service as it was before. */
  readonly before: Service;
  /** 0 is deployed first; services of a wave together. */
  readonly wave: number;
  /** ARN of the revision that is live (the PRIMARY deployment's). */
  readonly from: string;
  /** ARN of the revision that last completed: what a roll-back goes to. Undefined when none has. */
  readonly previous: string | undefined;
  readonly changes: readonly TaskDefinitionChange[];
  /** Containers whose image was asked for: what must run in the end. */
  readonly images: readonly { readonly container: string; readonly image: string }[];
  readonly step: Step;
  /** Settings of the service that were asked for and differ; sent with the update. */
  readonly update?: ServiceUpdate;
  /** What the reader should know of the plan. */
  readonly notes?: readonly string[];
}

/** Settings of a service beside its revision. Whether a deployment is forced is the step's. */
export type ServiceUpdate = Omit<ServiceSettings, 'forceNewDeployment'>;

/** The service has the revision: is it running, on its way, or did its deployment fail? */
export function stepForLiveRevision(before: Service, taskDefinition: string): Step {
  const primary = before.deployments.find(({ status }) => status === 'PRIMARY');
  const isOpen = primary?.rolloutState === 'IN_PROGRESS' || (primary?.rolloutState === 'COMPLETED' && mayShift(before));
  if (primary !== undefined && isOpen) return { kind: 'follow', deploymentId: primary.id };
  if (primary?.rolloutState === 'FAILED') return { kind: 'existing', taskDefinition, force: true };
  return { kind: 'unchanged' };
}

/** Where traffic is shifted, new tasks that run are not the end: as long as old ones do, the deployment may still go back. */
function mayShift({ deployments, deploymentConfiguration }: Service): boolean {
  return SHIFTING_STRATEGIES.has(deploymentConfiguration?.strategy ?? 'ROLLING') && deployments.length > 1;
}

/** The revision of the deployment that last completed. Services without rollout states have only their PRIMARY one. */
export function lastCompleted(service: Service): string | undefined {
  const isOpen = mayShift(service);
  const settled = service.deployments.filter(
    ({ rolloutState, status }) =>
      (rolloutState === 'COMPLETED' || rolloutState === undefined) && !(isOpen && status === 'PRIMARY'),
  );
  return settled.toSorted((a, b) => b.createdAtMs - a.createdAtMs)[0]?.taskDefinition;
}
