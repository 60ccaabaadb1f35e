/** One entry of the input `run-task`, as it is asked for. */

/** When a task runs: before any service is updated, or when all services have come up. */
export type When = 'before' | 'after';

/** A one-off task of a service's new revision. */
export interface TaskRequest {
  /** What the log, the summary and the outputs call it. */
  readonly name: string;
  /** Key of the input `services`. */
  readonly service: string;
  readonly when: When;
  /** Whose exit code is the task's; undefined: the only essential container. */
  readonly container: string | undefined;
  readonly command: readonly string[] | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** CPU and memory of the task, in the words of the ECS API. */
  readonly cpu: string | undefined;
  readonly memory: string | undefined;
  /** Undefined: until the deadline of the step. */
  readonly timeoutMs: number | undefined;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp: 'ENABLED' | 'DISABLED' | undefined;
  /** Whether the step goes on when it fails. */
  readonly mayFail: boolean;
  /** Whether it runs for a service that is unchanged. */
  readonly ifUnchanged: 'run' | 'skip';
}
