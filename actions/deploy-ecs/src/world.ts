/** What the story of deploy-ecs needs of the world, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { AwsAccessOptions } from '../../../src/aws/access.ts';
import type { EcsApi } from '../../../src/ecs/api.ts';
import type { LogsApi } from '../../../src/logs/api.ts';

/** AWS in one region. */
export interface Aws {
  readonly region: string;
  readonly ecs: EcsApi;
  /** The same calls for the watcher: they give up early, because it asks again. */
  readonly pollingEcs: EcsApi;
  /** Loaded when a failure is to be explained, and only then. */
  readonly logs: () => Promise<LogsApi>;
}

/** Gives AWS with the region and the credentials of the inputs. */
export type Connect = (options: AwsAccessOptions) => Aws;

/** The run's own context, and the way to AWS. */
export interface World extends ActionContext {
  readonly connect: Connect;
  /** Uniform in [0, 1), for the jitter; Math.random when left out. */
  readonly random?: () => number;
}
