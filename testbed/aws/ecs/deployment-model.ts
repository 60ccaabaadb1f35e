/** Deployments, service deployments, service revisions and task sets, as the ECS world keeps them. Times are virtual epoch ms. */
import type { Lifecycle, LifecycleHook } from './lifecycle-model.ts';

/** A load balancer of a service. */
export interface ServiceLoadBalancer {
  readonly targetGroupArn: string;
  readonly containerName: string;
  readonly containerPort: number;
  /** What a strategy that shifts traffic needs. */
  readonly advancedConfiguration?: {
    readonly alternateTargetGroupArn?: string;
    readonly productionListenerRule?: string;
    readonly testListenerRule?: string;
    readonly roleArn?: string;
  };
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

/** One item of a capacity provider strategy. */
export interface CapacityProviderItem {
  readonly capacityProvider: string;
  readonly weight?: number;
  readonly base?: number;
}

/** A service revision. */
export interface ServiceRevisionRecord {
  readonly arn: string;
  readonly settings: RevisionSettings;
  readonly createdAt: number;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly launchType: 'FARGATE' | 'EC2';
  readonly capacityProviderStrategy: readonly CapacityProviderItem[];
  /** Where its tasks are registered: for a strategy that shifts traffic the group that the source does not use. */
  readonly targets: readonly ServiceLoadBalancer[];
  /** Digest of each container's image, resolved when the deployment began. */
  readonly containerImages: readonly {
    readonly containerName: string;
    readonly image: string;
    readonly imageDigest?: string;
  }[];
}

/** Shares of the traffic in percent, 0 to 100. */
export interface TrafficWeights {
  production: number;
  test: number;
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
  /** Since when it has what it takes to complete: the bake time runs from here. */
  stableSince?: number;
  toldUnableToStart: boolean;
  /** Its traffic; absent until a strategy that shifts traffic has touched it. */
  traffic?: TrafficWeights;
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
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
  readonly alarms?: { readonly alarmNames: readonly string[]; readonly enable: boolean; readonly rollback: boolean };
  readonly bakeTimeInMinutes?: number;
  readonly lifecycleHooks?: readonly LifecycleHook[];
  readonly linearConfiguration?: { readonly stepPercent: number; readonly stepBakeTimeInMinutes: number };
  readonly canaryConfiguration?: { readonly canaryPercent: number; readonly canaryBakeTimeInMinutes: number };
  readonly earlySuccessCriteria?: {
    readonly enable: boolean;
    readonly healthyPercent?: number;
    readonly sourceServiceRevisionCleanup?: 'BLOCKING' | 'DEFERRED';
  };
  readonly [member: string]: unknown;
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

/** State of what watches a deployment (ECS API, ServiceDeploymentRollbackMonitorsStatus). */
type MonitorStatus = 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED';

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
  /** The deployment that keeps the traffic until it is shifted, and gets it back. */
  readonly sourceDeploymentId?: string;
  readonly sourceRevisionArn?: string;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  updatedAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  rollback?: { readonly reason: string; readonly startedAt: number; readonly serviceRevisionArn: string };
  /** Counts as they were when it ended; live ones are taken from the tasks. */
  breaker: { status: MonitorStatus; failureCount: number; threshold: number };
  alarms: { status: MonitorStatus; triggered: string[] };
  /** Absent for rolling deployments. */
  lifecycle?: Lifecycle;
  /** The target's traffic; absent for rolling deployments. */
  traffic?: TrafficWeights;
}

/** A task set of a service whose controller is CODE_DEPLOY or EXTERNAL. */
export interface TaskSetRecord {
  /** `ecs-svc/` and 19 digits. */
  readonly id: string;
  readonly arn: string;
  readonly externalId?: string;
  readonly startedBy: string;
  readonly settings: RevisionSettings;
  readonly launchType: 'FARGATE' | 'EC2';
  readonly capacityProviderStrategy: readonly CapacityProviderItem[];
  readonly createdAt: number;
  updatedAt: number;
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  /** Percent of the service's desired count. */
  scale: number;
  stabilityStatus: 'STEADY_STATE' | 'STABILIZING';
  stabilityStatusAt: number;
  pausedUntil: number;
  failedRounds: number;
}
