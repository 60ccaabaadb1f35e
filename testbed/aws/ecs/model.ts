/** What the ECS world keeps: the records behind clusters and services, and the state that holds all. Times are virtual epoch ms. */
import type { SeededRandom } from '../core/random.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { TaskRuntime } from '../../runtime/task-runtime.ts';
import type {
  CapacityProviderItem,
  DeploymentConfiguration,
  DeploymentRecord,
  RevisionSettings,
  ServiceDeploymentRecord,
  ServiceRevisionRecord,
  TaskSetRecord,
} from './deployment-model.ts';
import type { HookStage } from './lifecycle-model.ts';
import type { Tag, TaskDefinitionRecord, TaskRecord } from './task-model.ts';

export type * from './deployment-model.ts';
export type * from './lifecycle-model.ts';
export type * from './task-model.ts';

/** A cluster. */
export interface ClusterRecord {
  readonly name: string;
  readonly arn: string;
  status: 'ACTIVE' | 'INACTIVE';
  tags: Tag[];
  /** How many container instances a DAEMON service finds. */
  containerInstances: number;
}

/** A service event, newest first in a service. */
export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

/** A service. */
export interface ServiceRecord {
  readonly name: string;
  readonly arn: string;
  readonly clusterArn: string;
  readonly createdAt: number;
  readonly launchType: 'FARGATE' | 'EC2';
  readonly schedulingStrategy: 'REPLICA' | 'DAEMON';
  deploymentController: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
  readonly createdBy: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  configuration: DeploymentConfiguration;
  settings: RevisionSettings;
  healthCheckGracePeriodSeconds?: number;
  enableExecuteCommand: boolean;
  enableECSManagedTags: boolean;
  availabilityZoneRebalancing: 'ENABLED' | 'DISABLED';
  capacityProviderStrategy: readonly CapacityProviderItem[];
  placementConstraints: readonly unknown[];
  placementStrategy: readonly unknown[];
  propagateTags: 'NONE' | 'SERVICE' | 'TASK_DEFINITION';
  tags: Tag[];
  /** Newest first. */
  deployments: DeploymentRecord[];
  /** Of a service that ECS does not deploy; oldest first. */
  taskSets: TaskSetRecord[];
  /** Its tasks that are not over and done with, oldest first: what the scheduler looks at. */
  tasks: TaskRecord[];
  /** The scheduler has nothing to do before, while no task and no target changes. */
  quiet?: { readonly until: number; readonly targetsVersion: number };
  events: ServiceEvent[];
  /** What reads that lag still show. */
  stale?: { readonly until: number; readonly hidden: string; readonly shown: string | undefined };
  currentServiceDeployment?: string;
  /** When the steady state was last told; absent while it is not reached. */
  steadyToldAt?: number;
}

/** What the registry says of an image: its digest and tags, `missing`, or undefined when it knows nothing of the registry. */
export type ImageLookup = (
  image: string,
) => { readonly digest: string; readonly tags: readonly string[] } | 'missing' | undefined;

/** One line of a container on its way to CloudWatch Logs. */
export interface LogLine {
  readonly region: string;
  readonly group: string;
  readonly stream: string;
  /** Virtual, epoch ms. */
  readonly timestamp: number;
  readonly message: string;
}

/** What happens to images in the simulation: set by tests, before the tag decides. */
export interface Simulation {
  /** Text that the image reference contains, or a pattern; absent: every image. */
  readonly image?: string | RegExp;
  /** Name of the container; absent: every one. */
  readonly container?: string;
  /** Text that the command contains (its words joined by blanks), or a pattern; absent: every one. */
  readonly command?: string | RegExp;
  /** A scenario of `scenarios.ts`. */
  readonly scenario?: string;
  /** Overrides of the scenario: lines that the container prints (also made from its command), exit code, run time and stopped reason. */
  readonly lines?: readonly string[] | ((command: string) => readonly string[]);
  readonly exitCode?: number;
  readonly runMs?: number;
}

/** State of a CloudWatch alarm. */
export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** What the Lambda function of a lifecycle hook answers: set by tests, later entries win. */
export interface HookOutcome {
  /** Text that the function's ARN contains; absent: every function. */
  readonly target?: string;
  /** Absent: at every stage. */
  readonly stage?: HookStage;
  /** `never` leaves it IN_PROGRESS until its timeout. */
  readonly outcome: 'SUCCEEDED' | 'FAILED' | 'never';
  /** Default 5. */
  readonly afterSeconds?: number;
}

/** Everything the world holds, for the modules that play it. */
export interface EcsState {
  readonly account: string;
  readonly region: string;
  readonly random: SeededRandom;
  readonly elb: ElbWorld;
  readonly runtime: TaskRuntime | undefined;
  readonly images: ImageLookup;
  readonly writeLog: (line: LogLine) => void;
  /** False for a log group that CloudWatch Logs does not have. */
  readonly hasLogGroup: (group: string, region: string) => boolean;
  /** Told of what must not happen: a runtime that fails to stop a task. */
  readonly report: (problem: string) => void;
  readonly clusters: Map<string, ClusterRecord>;
  readonly taskDefinitions: Map<string, TaskDefinitionRecord[]>;
  readonly services: Map<string, ServiceRecord>;
  readonly tasks: Map<string, TaskRecord>;
  /** The tasks that are not STOPPED. */
  readonly activeTasks: Set<TaskRecord>;
  readonly serviceDeployments: Map<string, ServiceDeploymentRecord>;
  readonly serviceRevisions: Map<string, ServiceRevisionRecord>;
  /** RunTask's client tokens: what was asked for, and the tasks it gave. */
  readonly clientTokens: Map<string, { readonly request: string; readonly taskArns: readonly string[] }>;
  /** Values of secrets, by `valueFrom`. */
  readonly secrets: Map<string, string>;
  readonly simulations: Simulation[];
  /** States of CloudWatch alarms by name; one that nobody set is OK. */
  readonly alarms: Map<string, AlarmState>;
  readonly hookOutcomes: HookOutcome[];
  /** When stopped tasks are looked through again. */
  forgetsAt: number;
  /** The present of the clock, for what happens between two ticks. */
  readonly clockNow: () => number;
  /** The present of the world: the last tick. */
  now: number;
}
