/** What the story of deploy-ecs needs of the world, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { AwsAccessOptions } from '../../../src/aws/access.ts';
import type { EcsAccess } from '../../../src/ecs/deployment/world.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import type { LauncherApis } from './also-update/launcher.ts';
import type { CodeDeployAccess } from '../../../src/codedeploy/api.ts';
import type { PreflightAws } from './preflight/look-up.ts';
import type { ReadText } from './repository-files.ts';

/** AWS in one region. */
export interface Aws extends EcsAccess {
  /** EventBridge, Scheduler and Pipes; each client is loaded when it is first asked for. */
  readonly launchers: LauncherApis;
  /** CodeDeploy, loaded when a service of the step is deployed by it. */
  readonly codeDeploy: () => Promise<CodeDeployAccess>;
  /** CloudWatch Logs, loaded when the lines of a task are followed. */
  readonly logs: () => Promise<LogsApi>;
  /** What is asked before anything is changed; each client is loaded when it is first asked for. */
  readonly preflight: PreflightAws;
}

/** Gives AWS with the region and the credentials of the inputs. */
export type Connect = (options: AwsAccessOptions) => Aws;

/** The run's own context, and the way to AWS. */
export interface World extends ActionContext {
  /** A file of the repository, by its path from the root. */
  readonly readText: ReadText;
  readonly connect: Connect;
  /** Uniform in [0, 1), for the jitter; Math.random when left out. */
  readonly random?: () => number;
}
