/** What the story knows of services that CodeDeploy deploys: light, since most steps have none. */
import type { CodeDeployAccess } from '../../codedeploy/api.ts';
import type { Service } from '../api.ts';
import type { Deployer } from '../deployment/deployer.ts';
import type { Finding } from '../deployment/findings.ts';
import type { WaitUntil } from '../deployment/lifecycle.ts';
import type { ServicePlan } from '../deployment/service-plan.ts';
import type { EcsAccess } from '../deployment/world.ts';
import type { Log } from '../../report/log.ts';
import type { Clock } from '../../time/clock.ts';
import type { ParsedAppSpec } from './app-spec.ts';

/** The deployment controller of such services. */
export const CODE_DEPLOY = 'CODE_DEPLOY';

/** The deployment controllers whose services can be deployed and taken back. */
export const CONTROLLERS: readonly string[] = ['ECS', CODE_DEPLOY];

/** How one service is deployed, as its key `codedeploy` says; everything has a default. */
export interface CodeDeployRequest {
  /** Left out: `AppECS-CLUSTER-SERVICE`, as the console of ECS names it. */
  readonly application: string | undefined;
  /** Left out: `DgpECS-CLUSTER-SERVICE`. */
  readonly deploymentGroup: string | undefined;
  /** Name of a deployment configuration; left out: the group's. */
  readonly config: string | undefined;
  readonly description: string | undefined;
  /** Path of an AppSpec file in the repository. */
  readonly appSpec: string | undefined;
}

/** AppSpec files of the repository. */
export interface AppSpecFiles {
  /** The text of a file, by its path from the root. */
  readonly readText: (path: string) => Promise<string>;
  readonly parse: (path: string, text: string) => Promise<ParsedAppSpec>;
}

/** What looking at deployment groups works with. */
export interface PrepareOptions {
  readonly aws: Pick<EcsAccess, 'ecs'>;
  readonly connect: () => Promise<CodeDeployAccess>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
  /** Left out where no request names a file. */
  readonly files?: AppSpecFiles;
  /** By the name of the service in the step. */
  readonly requests: ReadonlyMap<string, CodeDeployRequest | undefined>;
  readonly timeoutMs: number;
  readonly waitUntil: WaitUntil;
  /** The deployments of the step take the services back. */
  readonly isWayBack?: boolean;
}

/** What the story does with services of CodeDeploy. */
export interface CodeDeployPart {
  /** All plans, those of CodeDeploy with what its deployment groups tell. */
  readonly plans: readonly ServicePlan[];
  /** What speaks against starting. */
  readonly findings: readonly Finding[];
  /** Undefined when there is nothing for it to run. */
  readonly deployer: Deployer | undefined;
  /** Whether a service can come to that point; undefined when its deployment configuration tells. */
  canReach(name: string, waitUntil: WaitUntil): boolean | undefined;
  /** The service as the deployment will make it: what its AppSpec file says wins over what is. */
  asDeployed(plan: ServicePlan): Service;
}

/** The part of a step without services of CodeDeploy. */
export function noCodeDeploy(plans: readonly ServicePlan[]): CodeDeployPart {
  return { plans, findings: [], deployer: undefined, canReach: () => undefined, asDeployed: ({ before }) => before };
}
