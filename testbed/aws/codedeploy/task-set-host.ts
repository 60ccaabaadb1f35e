/** What CodeDeploy needs of ECS: services whose task sets it starts, promotes and removes, and listeners that it turns. */
import type { AppSpec } from './app-spec.ts';

/** Names a service. */
export interface ServiceName {
  readonly cluster: string;
  readonly service: string;
}

/** A task set, as BatchGetDeploymentTargets tells it. */
export interface HostedTaskSet {
  readonly id: string;
  readonly status: string;
  readonly targetGroup: string | undefined;
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  /** All the tasks that it wants are healthy. */
  readonly isHealthy: boolean;
}

/** A task set to start, with the name of the target group that it shall stand in. */
export interface Replacement {
  readonly appSpec: AppSpec;
  readonly targetGroup: string;
  readonly deploymentId: string;
}

/** ECS, as CodeDeploy sees it. */
export interface TaskSetHost {
  /** Moves ECS's time on to `now` (epoch ms). */
  advanceTo(now: number): void;
  /** True while a CloudWatch alarm rings. */
  isInAlarm(name: string): boolean;
  /** The task sets of a service whose controller is CODE_DEPLOY; undefined when there is no such service. */
  taskSets(name: ServiceName): readonly HostedTaskSet[] | undefined;
  /** Starts a replacement task set; gives its id. @throws {AwsFault} as ECS refuses it */
  start(name: ServiceName, replacement: Replacement): string;
  /** Makes a task set the PRIMARY one. */
  promote(name: ServiceName, id: string): void;
  /** Stops a task set's tasks, then it is gone. */
  remove(name: ServiceName, id: string): void;
  /** Turns listeners to target groups by weight. */
  shift(
    listenerArns: readonly string[],
    weights: readonly { readonly targetGroup: string; readonly weight: number }[],
  ): void;
}
