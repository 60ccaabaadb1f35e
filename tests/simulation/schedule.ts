/** A schedule: everything that will happen in one simulated run, drawn from a seed before it begins. Seconds count from the start of the run. */
import type { HookOutcome, HookStage } from '../../testbed/aws/ecs/model.ts';

/** A schedule. */
export interface Schedule {
  readonly seed: number;
  readonly services: readonly ServiceDraw[];
  readonly policies: {
    readonly onFailure: Policy;
    readonly onTimeout: Policy;
    readonly onCancel: Policy;
    readonly onSuperseded: 'fail' | 'follow' | 'ignore';
    readonly scope: 'all' | 'failed';
  };
  readonly waitUntil: string;
  readonly timeoutSeconds: number;
  readonly keepRevisions: number | undefined;
  readonly incidents: readonly Incident[];
  readonly weather: Weather;
  readonly cancelAtSeconds: number | undefined;
  /** How often the job is run again, each time so many seconds after the end of the run before. */
  readonly reruns: readonly number[];
  /** How far the clock of the runner is ahead of AWS's, milliseconds; behind when negative. */
  readonly skewMs: number;
}

/** A policy of the inputs. */
export type Policy = 'leave' | 'roll-back';

/** A service as it is found, and what becomes of the release. */
export interface ServiceDraw {
  readonly name: string;
  /** Services of a family share their task definition. */
  readonly family: string;
  readonly desiredCount: number;
  readonly isDaemon: boolean;
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
  /** Sent to CreateService. */
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly graceSeconds: number;
  readonly hasBalancer: boolean;
  readonly after: readonly string[];
  /** A scenario of the test bed, for the new image. */
  readonly outcome: string;
  /** What the run finds: a steady service, somebody's deployment on its way, or one that runs the image already. */
  readonly before: 'steady' | 'busy' | 'released';
}

/** Something that happens whatever the run does. */
export interface Incident {
  readonly atSeconds: number;
  readonly service: string;
  readonly deed: Deed;
}

/** What happens. */
export type Deed =
  /** Somebody else deploys a revision of their own. */
  | { readonly kind: 'supersede'; readonly outcome: string }
  /** Somebody stops the service deployment that is on its way. */
  | { readonly kind: 'stop' }
  /** Somebody answers the pause. */
  | { readonly kind: 'answer'; readonly action: 'CONTINUE' | 'ROLLBACK' }
  | { readonly kind: 'alarm'; readonly rings: boolean }
  /** From now on new tasks of the new image do this. */
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'exit'; readonly exitCode: number }
  | { readonly kind: 'interruption'; readonly of: 'SpotInterruption' | 'TerminationNotice' | 'InfrastructureHealth' }
  | { readonly kind: 'health'; readonly health: 'HEALTHY' | 'UNHEALTHY' }
  /** Autoscaling. */
  | { readonly kind: 'scale'; readonly desiredCount: number }
  | { readonly kind: 'hook'; readonly outcome: HookOutcome['outcome'] }
  | { readonly kind: 'delete' };

/** How AWS answers. Shares are of the calls. */
export interface Weather {
  readonly latencyMs: number;
  readonly throttled: number;
  readonly unavailable: number;
  readonly reset: number;
  /** The write was taken, and its answer got lost. */
  readonly lost: number;
  /** Reads of a service may be so old. */
  readonly staleMs: number;
  /** From then on the credentials are expired. */
  readonly expiredAtSeconds: number | undefined;
  /** From and until these seconds nothing answers. */
  readonly outage: readonly [number, number] | undefined;
  /** Operations that the role may not call. */
  readonly denied: readonly string[];
}

/** The stages that hooks are drawn for; all of them take pauses too. */
export const HOOK_STAGES: readonly HookStage[] = [
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
];
