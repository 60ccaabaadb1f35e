/** What the story knows of services that CodeDeploy deploys: light, since most steps have none. */
import type { CodeDeployApi } from '../../../../src/codedeploy/api.ts';
import type { Deployer } from '../../../../src/ecs/deployment/deployer.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { WaitUntil } from '../../../../src/ecs/deployment/lifecycle.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import type { EcsAccess } from '../../../../src/ecs/deployment/world.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import type { Inputs } from '../inputs.ts';
import type { ReadText } from '../repository-files.ts';
import type { Aws, World } from '../world.ts';

/** The deployment controller of such services. */
export const CODE_DEPLOY = 'CODE_DEPLOY';

/** The deployment controllers whose services deploy-ecs deploys. */
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

/** CodeDeploy, and the same calls for the watcher: they give up early, because it asks again. */
export interface CodeDeployAccess {
  readonly codeDeploy: CodeDeployApi;
  readonly polling: CodeDeployApi;
}

/** What looking at deployment groups works with. */
export interface PrepareOptions {
  readonly aws: Pick<EcsAccess, 'ecs'>;
  readonly connect: () => Promise<CodeDeployAccess>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
  readonly readText: ReadText;
  /** By the name of the service in the step. */
  readonly requests: ReadonlyMap<string, CodeDeployRequest | undefined>;
  readonly timeoutMs: number;
  readonly waitUntil: WaitUntil;
}

/** The options of a story. */
export function prepareOptions({
  inputs: { services, cluster, timeoutMs, waitUntil },
  world: { clock, log, readText },
  aws,
}: {
  readonly inputs: Inputs;
  readonly world: World;
  readonly aws: Aws;
}): PrepareOptions {
  const requests = new Map(services.map(({ name, codeDeploy }) => [name, codeDeploy]));
  return { aws, connect: aws.codeDeploy, clock, log, cluster, readText, requests, timeoutMs, waitUntil };
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
}

/** The part of a step without services of CodeDeploy. */
export function noCodeDeploy(plans: readonly ServicePlan[]): CodeDeployPart {
  return { plans, findings: [], deployer: undefined, canReach: () => undefined };
}
