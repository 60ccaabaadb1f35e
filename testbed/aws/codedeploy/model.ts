/** Applications, deployment groups and deployments, as the CodeDeploy world keeps them. Times are virtual epoch ms. */
import type {
  CreateDeploymentGroupInput,
  DeploymentStatus,
  ErrorInformation,
  LifecycleEventStatus,
  RevisionLocation,
} from '@aws-sdk/client-codedeploy';
import type { AppSpec } from './app-spec.ts';
import type { LifecycleEventName } from './lifecycle-events.ts';
import type { TrafficStep } from './traffic-routing.ts';

/** An application. */
export interface ApplicationRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAtMs: number;
}

/** A deployment group of an ECS service. */
export interface GroupRecord {
  readonly id: string;
  readonly application: string;
  readonly name: string;
  readonly cluster: string;
  readonly service: string;
  /** What it was made from, defaults filled in. */
  readonly settings: CreateDeploymentGroupInput;
}

/** A lifecycle event of a deployment. */
export interface EventRecord {
  readonly name: LifecycleEventName;
  status: LifecycleEventStatus;
  startedAtMs?: number;
  endedAtMs?: number;
  message?: string;
}

/** A deployment of a task definition to the service of a group. */
export interface DeploymentRecord {
  readonly id: string;
  readonly group: GroupRecord;
  readonly configName: string;
  readonly steps: readonly TrafficStep[];
  readonly revision: RevisionLocation;
  readonly appSpec: AppSpec;
  readonly description?: string;
  readonly creator: 'user' | 'codeDeployRollback';
  /** What the deployment asked for instead of the group's own. */
  readonly autoRollback: CreateDeploymentGroupInput['autoRollbackConfiguration'];
  readonly previousRevision?: RevisionLocation;
  readonly createdAtMs: number;
  readonly events: EventRecord[];
  status: DeploymentStatus;
  startedAtMs?: number;
  completedAtMs?: number;
  updatedAtMs: number;
  error?: ErrorInformation;
  rollback?: { readonly deploymentId?: string; readonly triggeredBy?: string; readonly message: string };
  /** The task sets: what served before, and what replaces it. */
  blue?: string;
  green?: string;
  /** Share of the production traffic that green has, in percent. */
  greenPercent: number;
  /** How many of `steps` are done. */
  stepsDone: number;
  /** Since when it waits: READY_WAIT before the traffic, TERMINATION_WAIT after it. */
  wait?: { readonly type: 'READY_WAIT' | 'TERMINATION_WAIT'; readonly endsAtMs: number };
}

/** True until a deployment has come to its end. */
export function isActive({ status }: DeploymentRecord): boolean {
  return status !== 'Succeeded' && status !== 'Failed' && status !== 'Stopped';
}
