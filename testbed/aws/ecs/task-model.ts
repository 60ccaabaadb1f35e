/** Task definitions, containers and tasks, as the ECS world keeps them. Times are virtual epoch ms. */
import type { Body } from '../core/service.ts';
import type { SimulatedHealth } from '../elb/world.ts';
import type { StartedTask } from '../../runtime/task-runtime.ts';

/** A tag, as ECS spells it. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What the world reads of a container definition; the rest of it is kept raw. */
export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly essential?: boolean;
  readonly cpu?: number;
  readonly memory?: number;
  readonly memoryReservation?: number;
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
  readonly workingDirectory?: string;
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  readonly secrets?: readonly { readonly name: string; readonly valueFrom: string }[];
  readonly portMappings?: readonly { readonly containerPort?: number; readonly protocol?: string }[];
  readonly stopTimeout?: number;
  readonly healthCheck?: {
    readonly command: readonly string[];
    readonly interval?: number;
    readonly timeout?: number;
    readonly retries?: number;
    readonly startPeriod?: number;
  };
  readonly logConfiguration?: { readonly logDriver: string; readonly options?: Readonly<Record<string, string>> };
}

/** A revision of a task definition. */
export interface TaskDefinitionRecord {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  /** As it was registered, with AWS's defaults; members that no schema knows are kept. */
  readonly definition: Body;
  readonly containers: readonly ContainerSpec[];
  readonly tags: Tag[];
  readonly registeredAt: number;
  readonly registeredBy: string;
  deregisteredAt?: number;
}

/** The steps of a task's life; `lastStatus` is their upper case, `PULLING` shown as PENDING. */
export type TaskPhase =
  | 'PROVISIONING'
  | 'PULLING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

/** Why a task stopped (ECS API, TaskStopCode). */
export type StopCode =
  | 'TaskFailedToStart'
  | 'EssentialContainerExited'
  | 'UserInitiated'
  | 'ServiceSchedulerInitiated'
  | 'SpotInterruption'
  | 'TerminationNotice'
  | 'InfrastructureHealth';

/** A container of a task. */
export interface ContainerRecord {
  readonly name: string;
  readonly arn: string;
  readonly spec: ContainerSpec;
  imageDigest?: string;
  runtimeId?: string;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  health: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  exitCode?: number;
  reason?: string;
  /** What it does when no runtime runs it. */
  plan: ContainerPlan;
  printed: number;
}

/** How a simulated container behaves; times are virtual ms after RUNNING. */
export interface ContainerPlan {
  readonly pullMs: number;
  /** The task fails while it is placed or pulled, with this stopped reason; `refused` is a failure in RunTask's answer. */
  readonly startFailure?: { readonly phase: 'refused' | 'placement' | 'pull'; readonly reason: string };
  readonly exit?: { readonly afterMs: number; readonly exitCode: number; readonly reason?: string };
  readonly health: { readonly verdict: 'HEALTHY' | 'UNHEALTHY'; readonly afterMs: number };
  readonly target: SimulatedHealth;
  readonly lines: readonly string[];
}

/** What befalls a task that runs, in the simulation. */
export interface Disturbance {
  /** What container health checks say from now on. */
  readonly health?: 'HEALTHY' | 'UNHEALTHY';
  /** What the load balancer's health checks say from now on. */
  readonly target?: SimulatedHealth;
  /** Its essential containers exit with this code at the next tick. */
  readonly exitCode?: number;
  /** AWS takes its capacity away. */
  readonly interruption?: 'SpotInterruption' | 'TerminationNotice' | 'InfrastructureHealth';
}

/** A task. */
export interface TaskRecord {
  readonly id: string;
  readonly arn: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  readonly taskDefinition: TaskDefinitionRecord;
  readonly group: string;
  readonly startedBy?: string;
  readonly launchType: 'FARGATE' | 'EC2';
  readonly networkConfiguration?: unknown;
  readonly overrides: Body;
  readonly tags: Tag[];
  readonly createdAt: number;
  readonly containers: ContainerRecord[];
  readonly privateAddress: string;
  readonly attachmentId: string;
  readonly serviceArn?: string;
  readonly deploymentId?: string;
  /** Targets of its service's load balancers. */
  readonly targets: readonly {
    readonly targetGroupArn: string;
    readonly port: number;
    readonly containerName: string;
  }[];
  readonly capacityProviderName?: string;
  /** Nothing of it changes with time any more: it runs, is checked, and has printed all. */
  isIdle: boolean;
  phase: TaskPhase;
  phaseAt: number;
  desiredStatus: 'RUNNING' | 'STOPPED';
  pullStartedAt?: number;
  pullStoppedAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  executionStoppedAt?: number;
  stoppedAt?: number;
  stopCode?: StopCode;
  stoppedReason?: string;
  registered: boolean;
  deregistered: boolean;
  /** Its failure is counted in its deployment. */
  counted: boolean;
  /** The run of it when a runtime does it. */
  run?: { started?: StartedTask; settled: boolean; stopping: boolean };
}
