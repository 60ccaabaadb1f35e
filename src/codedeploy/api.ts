/**
 * CodeDeploy as the actions see it: our port, in AWS's own words, for deployments to ECS services.
 *
 * Instants are epoch milliseconds (`createdAtMs`), all lists are present (empty when AWS leaves them out), everything else that AWS
 * may leave out is `undefined`.
 */

/** @see CodeDeploy API, DeploymentStatus */
export type CodeDeployStatus =
  | 'Created'
  | 'Queued'
  | 'InProgress'
  | 'Baking'
  | 'Succeeded'
  | 'Failed'
  | 'Stopped'
  | 'Ready';

/** A deployment group, by its names. */
export interface DeploymentGroupName {
  readonly application: string;
  readonly deploymentGroup: string;
}

/** A deployment that a group names. @see CodeDeploy API, LastDeploymentInfo */
export interface LastDeployment {
  readonly deploymentId: string;
  readonly status: CodeDeployStatus;
}

/** @see CodeDeploy API, DeploymentGroupInfo */
export interface DeploymentGroup {
  /** `ECS`, `Server` or `Lambda`. */
  readonly computePlatform: string;
  readonly ecsServices: readonly { readonly cluster: string; readonly service: string }[];
  readonly deploymentConfigName: string | undefined;
  /** How long the original task set is kept once the traffic is over, minutes. */
  readonly terminationWaitMinutes: number;
  /** How long the deployment waits to be continued before the traffic goes over, minutes; undefined when it does not wait. */
  readonly readyWaitMinutes: number | undefined;
  readonly lastAttempted: LastDeployment | undefined;
}

/** @see CodeDeploy API, DeploymentInfo */
export interface CodeDeployDeployment {
  readonly deploymentId: string;
  readonly status: CodeDeployStatus;
  readonly createdAtMs: number;
  /** Undefined while it is not over. */
  readonly completedAtMs: number | undefined;
  /** The group that it is of. */
  readonly group: DeploymentGroupName | undefined;
  readonly description: string | undefined;
  /** `user`, `codeDeployRollback`, ... */
  readonly creator: string | undefined;
  /** SHA-256 of the AppSpec's content, hexadecimal; the content itself is never given. */
  readonly appSpecSha256: string | undefined;
  readonly error: { readonly code: string; readonly message: string } | undefined;
  /** The deployment that takes this one back. */
  readonly rollbackDeploymentId: string | undefined;
  /** The deployment that this one takes back. */
  readonly takesBack: string | undefined;
  readonly rollbackMessage: string | undefined;
  /** What makes CodeDeploy take it back by itself: `DEPLOYMENT_FAILURE`, `DEPLOYMENT_STOP_ON_ALARM`, `DEPLOYMENT_STOP_ON_REQUEST`; none when it does not. */
  readonly rollbackEvents: readonly string[];
}

/** @see CodeDeploy API, LifecycleEvent */
export interface LifecycleEvent {
  readonly name: string;
  /** `Pending`, `InProgress`, `Succeeded`, `Failed`, `Skipped`, `Unknown`. */
  readonly status: string;
  readonly startedAtMs: number | undefined;
  readonly endedAtMs: number | undefined;
  /** What went wrong: error code, message and the end of its log, as far as they were given. */
  readonly diagnostics: string | undefined;
}

/** @see CodeDeploy API, ECSTaskSet */
export interface DeploymentTaskSet {
  readonly id: string;
  /** `Blue` is the original, `Green` the replacement. */
  readonly label: string | undefined;
  /** `PRIMARY`, `ACTIVE`, `DRAINING`. */
  readonly status: string | undefined;
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  /** Percent of the production traffic. */
  readonly trafficWeight: number;
}

/** The ECS service as a deployment sees it. @see CodeDeploy API, ECSTarget */
export interface DeploymentTarget {
  /** `Succeeded` as soon as the replacement serves, though the deployment may still wait to remove the original. */
  readonly status: string;
  readonly lifecycleEvents: readonly LifecycleEvent[];
  readonly taskSets: readonly DeploymentTaskSet[];
}

/** What a deployment is created from. @see CodeDeploy API, CreateDeployment */
export interface CreateDeploymentInput extends DeploymentGroupName {
  /** The AppSpec, JSON or YAML. */
  readonly appSpec: { readonly content: string; readonly sha256: string };
  readonly description: string;
  /** Left out: the group's own. */
  readonly deploymentConfigName?: string | undefined;
}

/**
 * The calls for deployments. Each throws an ActionError: codedeploy-application-not-found, codedeploy-group-not-found,
 * codedeploy-config-not-found, codedeploy-deployment-limit (another deployment of the group is active), codedeploy-deployment-over,
 * codedeploy-not-ready, and the codes of src/aws.
 */
export interface CodeDeployApi {
  getDeploymentGroup(name: DeploymentGroupName): Promise<DeploymentGroup>;
  /** Names of all applications. */
  listApplications(): Promise<readonly string[]>;
  /** Names of the deployment groups of an application. */
  listDeploymentGroups(application: string): Promise<readonly string[]>;
  /** The compute platform of a deployment configuration: `ECS`, `Server`, `Lambda`. @throws {ActionError} codedeploy-config-not-found */
  getConfigPlatform(deploymentConfigName: string): Promise<string | undefined>;
  /** Gives the id: `d-...`. */
  createDeployment(input: CreateDeploymentInput): Promise<string>;
  getDeployment(deploymentId: string): Promise<CodeDeployDeployment>;
  /** Ids of the deployments of a group that succeeded, newest first; at most 100. */
  listSucceeded(name: DeploymentGroupName): Promise<readonly string[]>;
  /** In any order; 25 a call. */
  getDeployments(deploymentIds: readonly string[]): Promise<readonly CodeDeployDeployment[]>;
  /** Undefined while the deployment has not started. */
  getTarget(input: { readonly deploymentId: string; readonly targetId: string }): Promise<DeploymentTarget | undefined>;
  /** Stops a deployment; `rollBack` brings the traffic back to the original task set by a deployment of CodeDeploy's own. */
  stopDeployment(input: { readonly deploymentId: string; readonly rollBack: boolean }): Promise<void>;
  /** Lets a deployment that is `Ready` send the traffic over. */
  continueDeployment(deploymentId: string): Promise<void>;
}

/** CodeDeploy, and the same calls for the watcher: they give up early, because it asks again. */
export interface CodeDeployAccess {
  readonly codeDeploy: CodeDeployApi;
  readonly polling: CodeDeployApi;
}
