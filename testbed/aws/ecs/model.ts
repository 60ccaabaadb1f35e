/** What the ECS world keeps: the records behind clusters, task definitions, services, deployments and tasks. Times are virtual epoch ms. */
import type { SeededRandom } from '../core/random.ts';
import type { Body } from '../core/service.ts';
import type { ElbWorld, SimulatedHealth } from '../elb/world.ts';
import type { StartedTask, TaskRuntime } from '../../runtime/task-runtime.ts';

/** A tag, as ECS spells it. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A cluster. */
export interface ClusterRecord {
  readonly name: string;
  readonly arn: string;
  status: 'ACTIVE' | 'INACTIVE';
  tags: Tag[];
  /** How many container instances a DAEMON service finds. */
  containerInstances: number;
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

/** A load balancer of a service. */
export interface ServiceLoadBalancer {
  readonly targetGroupArn: string;
  readonly containerName: string;
  readonly containerPort: number;
}

/** Those settings of a service that a service revision holds: a change of one starts a deployment. */
export interface RevisionSettings {
  readonly taskDefinition: string;
  readonly networkConfiguration?: unknown;
  readonly platformVersion?: string;
  readonly loadBalancers: readonly ServiceLoadBalancer[];
  readonly serviceRegistries?: unknown;
  readonly serviceConnectConfiguration?: unknown;
  readonly volumeConfigurations?: unknown;
  readonly vpcLatticeConfigurations?: unknown;
}

/** A service revision. */
export interface ServiceRevisionRecord {
  readonly arn: string;
  readonly settings: RevisionSettings;
  readonly createdAt: number;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly launchType: 'FARGATE' | 'EC2';
  /** Digest of each container's image, resolved when the deployment began. */
  readonly containerImages: readonly {
    readonly containerName: string;
    readonly image: string;
    readonly imageDigest?: string;
  }[];
}

/** A deployment in a service's list. */
export interface DeploymentRecord {
  readonly id: string;
  readonly revision: ServiceRevisionRecord;
  readonly createdAt: number;
  updatedAt: number;
  status: 'PRIMARY' | 'ACTIVE';
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  /** Failed since the last healthy task. */
  failedTasks: number;
  /** It was COMPLETED once: a rollback may return to it. */
  wasCompleted: boolean;
  /** Set while it is PRIMARY again by a rollback. */
  isRollback: boolean;
  serviceDeploymentArn: string;
  /** The scheduler takes it up then; before, its desired count shows as 0. */
  startsAt: number;
  /** No task is started before. */
  pausedUntil: number;
  /** Rounds of starts that failed in a row: the pauses grow with it. */
  failedRounds: number;
  /** The last failure was one of a health check. */
  failedByHealth: boolean;
  /** When the circuit breaker trips: set by the first start after its threshold was reached. */
  tripsAt?: number;
  /** The service deployment that is being rolled back to this deployment. */
  rollbackOf?: string;
  /** It may not complete before: a rollback takes its time. */
  settlesAt: number;
  toldUnableToStart: boolean;
}

/** The circuit breaker of a service. */
interface CircuitBreaker {
  readonly enable: boolean;
  readonly rollback: boolean;
  readonly resetOnHealthyTask?: boolean;
  readonly thresholdConfiguration?: {
    readonly type: 'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT';
    readonly value: number;
  };
}

/** Deployment configuration with its defaults filled in; further members are kept. */
export interface DeploymentConfiguration {
  readonly maximumPercent: number;
  readonly minimumHealthyPercent: number;
  readonly deploymentCircuitBreaker: CircuitBreaker;
  readonly strategy: string;
  readonly [member: string]: unknown;
}

/** A service event, newest first in a service. */
interface ServiceEvent {
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
  readonly deploymentController: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
  readonly createdBy: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  configuration: DeploymentConfiguration;
  settings: RevisionSettings;
  healthCheckGracePeriodSeconds?: number;
  enableExecuteCommand: boolean;
  propagateTags: 'NONE' | 'SERVICE' | 'TASK_DEFINITION';
  tags: Tag[];
  /** Newest first. */
  deployments: DeploymentRecord[];
  events: ServiceEvent[];
  /** What reads that lag still show. */
  stale?: { readonly until: number; readonly hidden: string; readonly shown: string | undefined };
  currentServiceDeployment?: string;
  /** When the steady state was last told; absent while it is not reached. */
  steadyToldAt?: number;
}

/** Status of a service deployment (ECS API, ServiceDeploymentStatus). */
type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** A service deployment. */
export interface ServiceDeploymentRecord {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly deploymentId: string;
  readonly createdAt: number;
  readonly configuration: DeploymentConfiguration;
  readonly target: ServiceRevisionRecord;
  readonly sources: readonly ServiceRevisionRecord[];
  status: ServiceDeploymentStatus;
  statusReason?: string;
  updatedAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  rollback?: { readonly reason: string; readonly startedAt: number; readonly serviceRevisionArn: string };
  /** Counts as they were when it ended; live ones are taken from the tasks. */
  breaker: {
    status: 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED';
    failureCount: number;
    threshold: number;
  };
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
  readonly plan: ContainerPlan;
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
  readonly serviceDeployments: Map<string, ServiceDeploymentRecord>;
  readonly serviceRevisions: Map<string, ServiceRevisionRecord>;
  /** RunTask's client tokens: what was asked for, and the tasks it gave. */
  readonly clientTokens: Map<string, { readonly request: string; readonly taskArns: readonly string[] }>;
  /** Values of secrets, by `valueFrom`. */
  readonly secrets: Map<string, string>;
  readonly simulations: Simulation[];
  /** The present of the clock, for what happens between two ticks. */
  readonly clockNow: () => number;
  /** The present of the world: the last tick. */
  now: number;
}
