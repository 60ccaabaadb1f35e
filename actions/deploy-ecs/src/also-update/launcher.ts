/** What starts tasks of the image beside the services: a target of an EventBridge rule, a schedule, a pipe. */
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import type { EventsApi, RuleName, RuleTarget } from '../../../../src/events/api.ts';
import type { PipesApi, PipeUpdate } from '../../../../src/pipes/api.ts';
import type { Schedule, SchedulerApi } from '../../../../src/scheduler/api.ts';

/** Which launcher. */
export type LauncherName =
  | { readonly kind: 'rule'; readonly rule: string; readonly eventBus?: string; readonly targetId?: string }
  | { readonly kind: 'schedule'; readonly schedule: string; readonly group?: string }
  | { readonly kind: 'pipe'; readonly pipe: string };

/** What a launcher shall start from now on. */
export type Destination =
  /** The revision that a service of this step gets; `service` is its key in the input `services`. */
  | { readonly kind: 'service'; readonly service: string }
  /** A new revision of what it starts now, with another image in these containers (none named: in the only one). */
  | { readonly kind: 'image'; readonly image: string; readonly containers: readonly string[] }
  /** A revision that exists: ARN, `family:revision`, or `family` for its newest one. */
  | { readonly kind: 'task-definition'; readonly taskDefinition: string };

/** One entry of the input `also-update`. */
export interface LauncherRequest {
  /** What log, summary and outputs call it: `pipe worker`, `schedule nightly/report`. */
  readonly name: string;
  readonly launcher: LauncherName;
  readonly destination: Destination;
  /** The revision that may be replaced; any other one is somebody else's. Undefined: any. */
  readonly deployed?: string;
}

/** What an update of a launcher replaces, as AWS sent it. */
export type LauncherSettings =
  | { readonly kind: 'rule'; readonly name: RuleName; readonly target: RuleTarget }
  | { readonly kind: 'schedule'; readonly schedule: Schedule }
  | { readonly kind: 'pipe'; readonly update: PipeUpdate };

/** A launcher as it was seen at one moment. */
export interface LauncherSight {
  readonly settings: LauncherSettings;
  /** What it starts: the ARN of a revision, or of a family. */
  readonly taskDefinition: string;
  /** ARN of the cluster where it starts tasks. */
  readonly cluster: string;
  /** Only of a pipe. @see EventBridge Pipes API, PipeState */
  readonly pipe?: { readonly current: string; readonly desired: string; readonly reason: string | undefined };
}

/** The AWS services of the launchers; each client is loaded when it is first asked for. */
export interface LauncherApis {
  readonly events: () => Promise<EventsApi>;
  readonly scheduler: () => Promise<SchedulerApi>;
  readonly pipes: () => Promise<PipesApi>;
}

/** `pipe worker`, `schedule nightly/report`, `rule bus/report (target 1)` */
export function launcherLabel(launcher: LauncherName): string {
  if (launcher.kind === 'pipe') return `pipe ${launcher.pipe}`;
  if (launcher.kind === 'schedule') {
    return `schedule ${launcher.group === undefined ? '' : `${launcher.group}/`}${launcher.schedule}`;
  }
  const bus = launcher.eventBus === undefined ? '' : `${shortRevision(launcher.eventBus)}/`;
  return `rule ${bus}${launcher.rule}${launcher.targetId === undefined ? '' : ` (target ${launcher.targetId})`}`;
}

/** `worker` of `arn:aws:ecs:us-east-1:123456789012:task-definition/worker:41`, `worker:41` or `worker` */
export function familyOf(taskDefinition: string): string {
  return shortRevision(taskDefinition).replace(/:\d+$/, '');
}

/** Whether it names a revision, and not only a family. */
export function isPinned(taskDefinition: string): boolean {
  return /:\d+$/.test(taskDefinition);
}
