/** How each service of the step is deployed by CodeDeploy, as it was found before anything was changed. */
import type { CodeDeployApi, DeploymentGroup, DeploymentGroupName } from '../../codedeploy/api.ts';
import type { EcsApi, Service } from '../api.ts';
import { shortRevision } from '../deployment/rollout-causes.ts';
import type { Log } from '../../report/log.ts';
import type { Clock } from '../../time/clock.ts';
import type { AppSpecFile } from './app-spec.ts';
import type { CodeDeployRequest } from './part.ts';

/** One service's way through CodeDeploy. */
export interface Setup extends DeploymentGroupName {
  readonly name: string;
  readonly group: DeploymentGroup;
  readonly file: AppSpecFile | undefined;
  readonly config: string | undefined;
  readonly description: string | undefined;
  /** ARN of the revision of the task set that the group's last deployment made, while there is one. */
  readonly underWay: string | undefined;
  /** Its deployments take the service back: at once, and nobody is asked whether the traffic may go. */
  readonly isWayBack: boolean;
  /** `CLUSTER:SERVICE`, the id of the one target of its deployments. */
  readonly targetId: string;
}

/** What deployments are run with. */
export interface CodeDeployWorld {
  readonly codeDeploy: CodeDeployApi;
  /** The same calls for the watcher. */
  readonly polling: CodeDeployApi;
  readonly ecs: EcsApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
  /** By the name of the service in the step. */
  readonly setups: ReadonlyMap<string, Setup>;
}

/** The names that the console of ECS gives, where the request does not say others. */
export function groupNameOf(
  { clusterArn, serviceName }: Service,
  { application, deploymentGroup }: Pick<CodeDeployRequest, 'application' | 'deploymentGroup'>,
): DeploymentGroupName {
  const suffix = `${shortRevision(clusterArn)}-${serviceName}`;
  return { application: application ?? `AppECS-${suffix}`, deploymentGroup: deploymentGroup ?? `DgpECS-${suffix}` };
}

/** `CLUSTER:SERVICE` */
export function targetIdOf({ clusterArn, serviceName }: Service): string {
  return `${shortRevision(clusterArn)}:${serviceName}`;
}
