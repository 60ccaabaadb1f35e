/** What following deployments needs of the world, passed in. */
import type { Log } from '../../report/log.ts';
import type { Clock } from '../../time/clock.ts';
import type { EcsApi } from '../api.ts';
import type { LogSource } from './log-tail.ts';
import type { ServiceRun } from './service-run.ts';

/** ECS in one region, and the logs of its containers. */
export interface EcsAccess {
  readonly region: string;
  readonly ecs: EcsApi;
  /** The same calls for the watcher: they give up early, because it asks again. */
  readonly pollingEcs: EcsApi;
  /** The last lines of a log stream, oldest first; none when there is no such stream. Called only when a failure is to be explained. */
  readonly readLogLines: (source: LogSource & { readonly limit: number }) => Promise<readonly string[]>;
  /** The targets of a target group. Called only when a failure is to be explained; left out where the action does not ask load balancers. */
  readonly readTargets?: (targetGroupArn: string) => Promise<readonly TargetSight[]>;
}

/** A target of a load balancer. @see ELBv2 API, TargetHealthDescription */
export interface TargetSight {
  readonly id: string;
  readonly port?: number | undefined;
  /** `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`. */
  readonly state: string;
  /** `Target.ResponseCodeMismatch`, ... */
  readonly reason?: string | undefined;
  readonly description?: string | undefined;
}

/** The effects of a run, as far as deployments need them. */
export interface StepWorld {
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Told of every change, so that the outputs survive whatever comes. */
  keepRuns(runs: readonly ServiceRun[]): void;
  /** Uniform in [0, 1), for the jitter; Math.random when left out. */
  readonly random?: () => number;
}
