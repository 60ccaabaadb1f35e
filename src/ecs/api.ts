/**
 * ECS as the actions see it: our port, in AWS's own words.
 *
 * Instants are epoch milliseconds (`createdAtMs`), all lists are present (empty when AWS leaves them out), everything else that AWS
 * may leave out is `undefined`. Task definitions are the exception: they stay the JSON that AWS sent, so attributes this code has
 * never heard of survive a describe -> register round trip.
 */

/** A JSON object as it travels, nothing added and nothing dropped. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A tag. @see ECS API, Tag */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What could not be described, and why. @see ECS API, Failure */
export interface Failure {
  readonly arn?: string | undefined;
  /** `MISSING`, `INACTIVE`, ... */
  readonly reason?: string | undefined;
  readonly detail?: string | undefined;
}

/** @see ECS API, AwsVpcConfiguration */
export interface AwsVpcConfiguration {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp?: 'ENABLED' | 'DISABLED' | undefined;
}

/** @see ECS API, CapacityProviderStrategyItem */
export interface CapacityProviderStrategyItem {
  readonly capacityProvider: string;
  readonly weight?: number | undefined;
  readonly base?: number | undefined;
}

/** @see ECS API, LaunchType */
export type LaunchType = 'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES';

/** @see ECS API, LoadBalancer */
export interface LoadBalancer {
  readonly targetGroupArn?: string | undefined;
  readonly loadBalancerName?: string | undefined;
  readonly containerName?: string | undefined;
  readonly containerPort?: number | undefined;
  /** The second target group of a strategy that shifts traffic. @see ECS API, AdvancedConfiguration */
  readonly alternateTargetGroupArn?: string | undefined;
}

/** @see ECS API, ServiceEvent. `message` starts with `(service NAME) `. */
export interface ServiceEvent {
  readonly id: string;
  readonly createdAtMs: number;
  readonly message: string;
}

/** @see ECS API, DeploymentRolloutState */
export type RolloutState = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';

/** One deployment inside a service. @see ECS API, Deployment */
export interface Deployment {
  /** `ecs-svc/0123456789012345678` */
  readonly id: string;
  /** `PRIMARY`, `ACTIVE`, `INACTIVE`; a failed one was seen as `DRAINING`. */
  readonly status: string;
  readonly taskDefinition: string;
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  /** Consecutive failures; AWS resets it when a task runs, and leaves it out for some services. */
  readonly failedTasks: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly launchType?: string | undefined;
  readonly platformVersion?: string | undefined;
  /** Absent for CODE_DEPLOY, EXTERNAL and Classic Load Balancer services. */
  readonly rolloutState?: RolloutState | undefined;
  readonly rolloutStateReason?: string | undefined;
}

/** Where a deployment runs custom code or waits for a person. @see ECS API, DeploymentLifecycleHook */
export interface DeploymentLifecycleHook {
  /** `AWS_LAMBDA` (default) or `PAUSE`. */
  readonly targetType: string;
  readonly lifecycleStages: readonly string[];
}

/** @see ECS API, DeploymentConfiguration (what a deployment is judged by) */
export interface DeploymentConfiguration {
  readonly maximumPercent?: number | undefined;
  readonly minimumHealthyPercent?: number | undefined;
  /** `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`; absent means `ROLLING`. */
  readonly strategy?: string | undefined;
  readonly deploymentCircuitBreaker?: { readonly enable: boolean; readonly rollback: boolean } | undefined;
  readonly alarms?:
    | { readonly alarmNames: readonly string[]; readonly enable: boolean; readonly rollback: boolean }
    | undefined;
  /** How long both revisions run after the traffic was shifted. */
  readonly bakeTimeInMinutes?: number | undefined;
  readonly lifecycleHooks?: readonly DeploymentLifecycleHook[] | undefined;
  /** A rolling deployment may be SUCCESSFUL while old tasks still run. */
  readonly earlySuccessCriteria?: { readonly enable: boolean } | undefined;
}

/** A task set of a service whose deployment controller is CODE_DEPLOY or EXTERNAL. @see ECS API, TaskSet */
export interface TaskSet {
  /** `ecs-svc/0123456789012345678`; its tasks are started by it. */
  readonly id: string;
  /** `PRIMARY`, `ACTIVE`, `DRAINING`. */
  readonly status: string;
  readonly taskDefinition: string;
  /** Id of the CodeDeploy deployment that made it. */
  readonly externalId?: string | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly networkConfiguration?: { readonly awsvpcConfiguration?: AwsVpcConfiguration | undefined } | undefined;
}

/** A service. @see ECS API, Service */
export interface Service {
  readonly serviceArn: string;
  readonly serviceName: string;
  readonly clusterArn: string;
  /** `ACTIVE`, `DRAINING` or `INACTIVE`. */
  readonly status: string;
  readonly taskDefinition: string;
  readonly desiredCount: number;
  readonly runningCount: number;
  readonly pendingCount: number;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  readonly platformVersion?: string | undefined;
  readonly networkConfiguration?: { readonly awsvpcConfiguration?: AwsVpcConfiguration | undefined } | undefined;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly deployments: readonly Deployment[];
  /** Revisions of its task sets (CODE_DEPLOY and EXTERNAL services), by ARN. */
  readonly taskSetDefinitions?: readonly string[] | undefined;
  readonly taskSets?: readonly TaskSet[] | undefined;
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined;
  /** `ECS` (default), `CODE_DEPLOY` or `EXTERNAL`. */
  readonly deploymentController: string;
  /** `REPLICA` (default) or `DAEMON`. */
  readonly schedulingStrategy: string;
  /** Newest first, at most 100. */
  readonly events: readonly ServiceEvent[];
  /** ARN of the service deployment; lags some seconds behind UpdateService. */
  readonly currentServiceDeployment?: string | undefined;
  /** ARNs of the service revisions that have tasks; lags likewise. */
  readonly currentServiceRevisions?: readonly string[] | undefined;
  readonly healthCheckGracePeriodSeconds?: number | undefined;
  readonly enableECSManagedTags: boolean;
  readonly propagateTags?: string | undefined;
  /** Empty unless asked for with `includeTags`. */
  readonly tags: readonly Tag[];
}

/** @see ECS API, ServiceDeploymentStatus (there is no FAILED) */
export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** @see ECS API, ServiceRevisionSummary */
export interface ServiceRevisionSummary {
  readonly arn: string;
  readonly requestedTaskCount: number;
  readonly runningTaskCount: number;
  readonly pendingTaskCount: number;
  /** Percent of the test traffic, 0 to 100; only for strategies that shift traffic. */
  readonly requestedTestTrafficWeight?: number | undefined;
  /** Percent of the production traffic, 0 to 100; only for strategies that shift traffic. */
  readonly requestedProductionTrafficWeight?: number | undefined;
}

/** A lifecycle hook of a service deployment. @see ECS API, DeploymentLifecycleHookDetail */
export interface LifecycleHookDetail {
  readonly hookId: string;
  /** `AWS_LAMBDA` or `PAUSE`. */
  readonly targetType: string;
  readonly targetArn?: string | undefined;
  /** `AWAITING_ACTION`, `IN_PROGRESS`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`. */
  readonly status: string;
  readonly expiresAtMs?: number | undefined;
  /** What ECS does then: `CONTINUE` or `ROLLBACK`. */
  readonly timeoutAction?: string | undefined;
}

/** A service deployment. @see ECS API, ServiceDeployment */
export interface ServiceDeployment {
  readonly serviceDeploymentArn: string;
  readonly serviceArn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string | undefined;
  readonly createdAtMs: number;
  readonly startedAtMs?: number | undefined;
  readonly finishedAtMs?: number | undefined;
  readonly stoppedAtMs?: number | undefined;
  readonly sourceServiceRevisions: readonly ServiceRevisionSummary[];
  readonly targetServiceRevision?: ServiceRevisionSummary | undefined;
  /** Only for BLUE_GREEN, LINEAR and CANARY. */
  readonly lifecycleStage?: string | undefined;
  readonly lifecycleHookDetails: readonly LifecycleHookDetail[];
  readonly rollback?:
    | {
        readonly reason?: string | undefined;
        readonly startedAtMs?: number | undefined;
        readonly serviceRevisionArn?: string | undefined;
      }
    | undefined;
  readonly deploymentCircuitBreaker?:
    | {
        readonly status?: string | undefined;
        readonly failureCount?: number | undefined;
        readonly threshold?: number | undefined;
      }
    | undefined;
  readonly alarms?:
    | {
        readonly status?: string | undefined;
        readonly alarmNames: readonly string[];
        readonly triggeredAlarmNames: readonly string[];
      }
    | undefined;
}

/** One line of ListServiceDeployments. @see ECS API, ServiceDeploymentBrief */
export interface ServiceDeploymentBrief {
  readonly serviceDeploymentArn: string;
  readonly serviceArn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string | undefined;
  readonly createdAtMs: number;
  readonly startedAtMs?: number | undefined;
  readonly finishedAtMs?: number | undefined;
  readonly targetServiceRevisionArn?: string | undefined;
}

/** What a service deployment rolls out. @see ECS API, ServiceRevision */
export interface ServiceRevision {
  readonly serviceRevisionArn: string;
  readonly serviceArn: string;
  readonly taskDefinition: string;
  readonly containerImages: readonly {
    readonly containerName: string;
    readonly image?: string | undefined;
    readonly imageDigest?: string | undefined;
  }[];
}

/** A container of a task. @see ECS API, Container */
export interface TaskContainer {
  readonly name: string;
  readonly image?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly lastStatus?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly healthStatus?: string | undefined;
}

/** A task. @see ECS API, Task */
export interface Task {
  readonly taskArn: string;
  readonly taskDefinitionArn: string;
  readonly clusterArn: string;
  /** The deployment's id for a service's tasks; what RunTask was given otherwise. */
  readonly startedBy?: string | undefined;
  readonly group?: string | undefined;
  /** `PROVISIONING`, `PENDING`, `ACTIVATING`, `RUNNING`, `DEACTIVATING`, `STOPPING`, `DEPROVISIONING`, `STOPPED`. */
  readonly lastStatus: string;
  readonly desiredStatus: string;
  readonly healthStatus?: string | undefined;
  readonly launchType?: string | undefined;
  readonly availabilityZone?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly createdAtMs?: number | undefined;
  readonly pullStartedAtMs?: number | undefined;
  readonly pullStoppedAtMs?: number | undefined;
  readonly startedAtMs?: number | undefined;
  readonly stoppingAtMs?: number | undefined;
  readonly stoppedAtMs?: number | undefined;
  /** @see ECS API, TaskStopCode */
  readonly stopCode?: string | undefined;
  readonly stoppedReason?: string | undefined;
  /** Empty for a task that never came so far as to have containers. */
  readonly containers: readonly TaskContainer[];
  readonly tags: readonly Tag[];
}

/** A container definition, with the attributes this code reads; all others are carried along. */
export interface ContainerDefinition extends JsonObject {
  readonly name: string;
  readonly image: string;
  readonly essential?: boolean;
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  readonly secrets?: readonly { readonly name: string; readonly valueFrom: string }[];
  readonly logConfiguration?: {
    readonly logDriver: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly [attribute: string]: unknown;
  };
}

/** A task definition as DescribeTaskDefinition's JSON carries it, describe-only attributes included. */
export interface TaskDefinition extends JsonObject {
  readonly taskDefinitionArn: string;
  readonly family: string;
  readonly revision: number;
  /** `ACTIVE`, `INACTIVE` or `DELETE_IN_PROGRESS`. */
  readonly status: string;
  readonly containerDefinitions: readonly ContainerDefinition[];
  readonly networkMode?: string;
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
}

/** RegisterTaskDefinition's input, sent byte for byte as this JSON. */
export interface TaskDefinitionInput extends JsonObject {
  readonly family: string;
  readonly containerDefinitions: readonly ContainerDefinition[];
  readonly tags?: readonly Tag[];
}

/** A task definition and its tags, which ECS keeps beside it. */
export interface DescribedTaskDefinition {
  readonly taskDefinition: TaskDefinition;
  readonly tags: readonly Tag[];
}

/** What UpdateService may be told beside the revision. `desiredCount` is left out on purpose: a deployment never scales a service. */
export interface ServiceSettings {
  readonly forceNewDeployment?: boolean | undefined;
  /** Sent as it is, members of a newer ECS included. */
  readonly deploymentConfiguration?: JsonObject | undefined;
  readonly capacityProviderStrategy?: readonly JsonObject[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly healthCheckGracePeriodSeconds?: number | undefined;
}

/** UpdateService's input, sent byte for byte as this JSON. @see ECS API, UpdateService */
export interface UpdateServiceInput extends ServiceSettings {
  readonly cluster: string;
  readonly service: string;
  readonly taskDefinition?: string | undefined;
}

/** @see ECS API, RunTask */
export interface RunTaskInput {
  readonly cluster: string;
  readonly taskDefinition: string;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly networkConfiguration?: { readonly awsvpcConfiguration: AwsVpcConfiguration } | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly propagateTags?: 'TASK_DEFINITION' | 'SERVICE' | 'NONE' | undefined;
  readonly tags?: readonly Tag[] | undefined;
  /** At most 128 characters; ListTasks finds the task by it. */
  readonly startedBy?: string | undefined;
  /** At most 64 characters; the same token gives the same task again instead of a second one. */
  readonly clientToken?: string | undefined;
  readonly group?: string | undefined;
}

/** @see ECS API, TaskOverride */
export interface TaskOverride {
  readonly containerOverrides?:
    | readonly {
        readonly name: string;
        readonly command?: readonly string[] | undefined;
        readonly environment?: readonly { readonly name: string; readonly value: string }[] | undefined;
        readonly cpu?: number | undefined;
        readonly memory?: number | undefined;
      }[]
    | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
}

/** @see ECS API, ListTasks. AWS wants `startedBy` without `serviceName`. */
export interface ListTasksInput {
  readonly cluster: string;
  readonly serviceName?: string | undefined;
  readonly family?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly desiredStatus?: 'RUNNING' | 'PENDING' | 'STOPPED' | undefined;
  /** Only the first of them; default: all. AWS gives 100 a page. */
  readonly limit?: number;
}

/**
 * The ECS calls of the actions. All pages are read; lists longer than a call's limit (10 services, 20 service deployments, 20 service
 * revisions, 100 tasks) are split. Every function throws an ActionError: the codes of src/aws, and cluster-not-found, service-not-found,
 * service-not-active, service-deployment-not-found, service-deployment-conflict; its `cause` is the SDK's exception.
 */
export interface EcsApi {
  describeServices(input: {
    readonly cluster: string;
    readonly services: readonly string[];
    readonly includeTags?: boolean;
    /** Of the events, those from this server's instant on, and the newest in any case; default: all. */
    readonly eventsFromMs?: number;
  }): Promise<{ readonly services: readonly Service[]; readonly failures: readonly Failure[] }>;
  describeTaskDefinition(input: {
    /** `family`, `family:revision` or an ARN. */
    readonly taskDefinition: string;
    readonly includeTags?: boolean;
  }): Promise<DescribedTaskDefinition>;
  registerTaskDefinition(input: TaskDefinitionInput): Promise<DescribedTaskDefinition>;
  /** Newest revision first. */
  listTaskDefinitions(input: {
    readonly familyPrefix: string;
    /** Left out: ACTIVE. */
    readonly status?: 'ACTIVE' | 'INACTIVE';
    /** Give up after this many; default: one page. */
    readonly limit?: number;
  }): Promise<readonly string[]>;
  /** Makes a revision INACTIVE: what runs it goes on, but nothing new can be started from it. */
  deregisterTaskDefinition(input: { readonly taskDefinition: string }): Promise<void>;
  /** ARNs of all clusters of the account in the region. */
  listClusters(): Promise<readonly string[]>;
  /** ARNs of all services of a cluster. */
  listServices(input: { readonly cluster: string }): Promise<readonly string[]>;
  updateService(input: UpdateServiceInput): Promise<Service>;
  listServiceDeployments(input: {
    readonly cluster: string;
    readonly service: string;
    readonly createdAfterMs?: number;
    readonly statuses?: readonly ServiceDeploymentStatus[];
    /** Only the first of them, at most 100; default: all pages. */
    readonly limit?: number;
  }): Promise<readonly ServiceDeploymentBrief[]>;
  describeServiceDeployments(input: { readonly serviceDeploymentArns: readonly string[] }): Promise<{
    readonly serviceDeployments: readonly ServiceDeployment[];
    readonly failures: readonly Failure[];
  }>;
  describeServiceRevisions(input: { readonly serviceRevisionArns: readonly string[] }): Promise<{
    readonly serviceRevisions: readonly ServiceRevision[];
    readonly failures: readonly Failure[];
  }>;
  stopServiceDeployment(input: {
    readonly serviceDeploymentArn: string;
    readonly stopType: 'ROLLBACK';
  }): Promise<{ readonly serviceDeploymentArn: string }>;
  /** Ends a PAUSE hook: the deployment goes on, or back. */
  continueServiceDeployment(input: {
    readonly serviceDeploymentArn: string;
    readonly hookId: string;
    readonly action: 'CONTINUE' | 'ROLLBACK';
  }): Promise<{ readonly serviceDeploymentArn: string }>;
  runTask(input: RunTaskInput): Promise<{ readonly tasks: readonly Task[]; readonly failures: readonly Failure[] }>;
  listTasks(input: ListTasksInput): Promise<readonly string[]>;
  describeTasks(input: {
    readonly cluster: string;
    readonly tasks: readonly string[];
    readonly includeTags?: boolean;
  }): Promise<{ readonly tasks: readonly Task[]; readonly failures: readonly Failure[] }>;
  stopTask(input: { readonly cluster: string; readonly task: string; readonly reason: string }): Promise<Task>;
}
