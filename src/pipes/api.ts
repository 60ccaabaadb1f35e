/**
 * EventBridge Pipes as the actions see it: our port, in AWS's own words. A pipe stays the JSON that AWS sent: UpdatePipe sets every
 * attribute of the target's parameters that a request leaves out to its default, also those that this code has never heard of.
 */
import type { RawJson } from '../aws/raw-body.ts';

/** @see EventBridge Pipes API, PipeTargetEcsTaskParameters */
export interface PipeEcsTaskParameters extends RawJson {
  readonly TaskDefinitionArn: string;
}

/** @see EventBridge Pipes API, PipeTargetParameters */
export interface PipeTargetParameters extends RawJson {
  readonly EcsTaskParameters?: PipeEcsTaskParameters;
}

/** A pipe as DescribePipe's JSON carries it. @see EventBridge Pipes API, DescribePipe */
export interface Pipe extends RawJson {
  readonly Name: string;
  /** `RUNNING`, `STOPPED`, `UPDATING`, `UPDATE_FAILED`, ... @see EventBridge Pipes API, PipeState */
  readonly CurrentState: string;
  /** `RUNNING`, `STOPPED` or `DELETED`. */
  readonly DesiredState: string;
  readonly StateReason?: string;
  readonly RoleArn: string;
  /** For a target with `EcsTaskParameters`, the ARN of the cluster. */
  readonly Target: string;
  readonly TargetParameters?: PipeTargetParameters;
}

/** What is changed of a pipe; all else stays as it is. @see EventBridge Pipes API, UpdatePipe */
export interface PipeUpdate {
  readonly Name: string;
  /** UpdatePipe demands it, changed or not. */
  readonly RoleArn: string;
  readonly TargetParameters: PipeTargetParameters;
}

/**
 * The calls for pipes. Each throws an ActionError: launcher-not-found, launcher-busy (the pipe is being changed, started or stopped), and
 * the codes of src/aws.
 */
export interface PipesApi {
  describePipe(input: { readonly name: string }): Promise<Pipe>;
  /** AWS takes the update and carries it out afterwards: the pipe is UPDATING, for a minute or so. */
  updatePipe(update: PipeUpdate): Promise<void>;
}
