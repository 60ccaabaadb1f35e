/** What is known about one rollout: the state of the machine in rollout.ts. */
import type { Deployment, Service, ServiceDeployment } from '../api.ts';
import type { TaskFailure } from '../task-failure.ts';
import { judgeEvidence } from './evidence.ts';
import type { Cause, EventFailure } from './evidence.ts';
import type { Pause, WaitUntil } from './lifecycle.ts';

/** What is followed. */
export interface Rollout {
  readonly name: string;
  readonly serviceName: string;
  /** Our deployment: `ecs-svc/...`, or `d-...` where CodeDeploy runs it. */
  readonly deploymentId: string;
  /** The deployment controller that runs it; left out: ECS itself. */
  readonly controller?: string;
  /** ARN of the revision it rolls out. */
  readonly taskDefinition: string;
  /** ARN of the revision that a roll-back by ECS goes to, when one is known. */
  readonly previous: string | undefined;
  /** Ids of the deployments that were there before ours. */
  readonly replacedIds: readonly string[];
  /** Service deployment that was current before ours; ECS goes on naming it for some seconds. */
  readonly replacedServiceDeployment: string | undefined;
  /** Local instant at which the following began, epoch milliseconds. */
  readonly startedAtMs: number;
  /** The server's instant of our deployment's creation, epoch milliseconds. */
  readonly createdAtMs: number;
  /** What failed before this server's instant does not count: a deployment that is taken up may have been mended since. */
  readonly evidenceFromMs: number;
  /** Only the service deployment knows how far it is: the strategy shifts traffic, or the deployment may be a success early. */
  readonly asksServiceDeployment: boolean;
  /** What it is followed to; left out: its completion. */
  readonly waitUntil?: WaitUntil;
  /** A PAUSE hook that this run has answered; ECS may go on showing it for some seconds. */
  readonly answeredHookId?: string;
}

/** The end of a deployment. */
export interface RolloutEnd {
  readonly verdict: 'succeeded' | 'failed' | 'rolled-back' | 'superseded' | 'paused';
  readonly cause?: Cause;
  /** What the reader should know of it beside the verdict. */
  readonly note?: string;
  readonly atMs: number;
}

/** How far the deployment is. */
export type Phase = 'starting' | 'running' | 'draining' | 'rolling-back';

/** A phase or lifecycle stage, and when it was first seen. */
export interface StageSeen {
  readonly name: string;
  readonly atMs: number;
}

/** What is known of the beginning of the lifecycle stage that is on. */
export interface StageClock {
  readonly name: string;
  /** The last look that did not show it: it began after that. */
  readonly notBeforeMs: number;
  /** The last look that showed it. */
  readonly lookedAtMs: number;
}

/** Everything known about one rollout. */
export interface RolloutState {
  readonly rollout: Rollout;
  readonly phase: Phase;
  /** Our deployment was seen at least once. */
  readonly seenOurs: boolean;
  /** When AWS was last asked, epoch milliseconds. */
  readonly lookedAtMs?: number;
  /** The last sight of the service, without its events and the times of its deployments' updates, and of our deployment in it. */
  readonly service?: Service;
  readonly ours?: Deployment;
  readonly serviceDeployment?: ServiceDeployment;
  readonly serviceDeploymentArn?: string;
  /** AWS does not let this run read service deployments: what DescribeServices shows must do. */
  readonly isBlind: boolean;
  /** It waits for an answer to this hook. */
  readonly pause?: Pause;
  /** A hook that failed: the cause of what follows. */
  readonly hookFailure?: Cause;
  /** When whoever runs the deployment is to come to the next thing worth looking at, epoch milliseconds; undefined: any moment. */
  readonly nextChangeAtMs?: number;
  /** Phases and lifecycle stages as they were first seen, oldest first. */
  readonly stages: readonly StageSeen[];
  /** Undefined until a service deployment showed a stage. */
  readonly stageClock?: StageClock;
  /** How long earlier deployments of this service took, milliseconds; undefined while nobody asked. */
  readonly earlierDurationsMs?: readonly number[];
  /** Looks in a row that ECS answered without the service, and when the first of them was. */
  readonly missing?: { readonly looks: number; readonly sinceMs: number };
  /** Stopped tasks of our deployment by ARN. */
  readonly taskFailures: ReadonlyMap<string, TaskFailure>;
  readonly eventFailures: readonly EventFailure[];
  readonly seenEvents: ReadonlySet<string>;
  /** What ECS said since our deployment began, oldest first. */
  readonly events: readonly { readonly atMs: number; readonly message: string }[];
  /** Tasks that events say were started for us; more than wanted means that some were replaced. */
  readonly startedTasks: number;
  /** Why a roll-back is under way. */
  readonly cause?: Cause;
  /** The same without the evidence, which may turn out to be another deployment's. */
  readonly plainCause?: Cause;
  readonly toldCapacity: boolean;
  readonly end?: RolloutEnd;
}

/** The cause that the evidence shows; `otherwise` when there is none. */
export function bestCause(state: RolloutState, otherwise: Cause): Cause {
  const { strongest } = judgeEvidence([...state.taskFailures.values()], state.eventFailures);
  return state.hookFailure ?? strongest ?? otherwise;
}

/** What the tasks of our deployment were started by: its id, or that of its task set. */
export function startedByOf({ rollout, ours }: RolloutState): string {
  return ours?.id ?? rollout.deploymentId;
}

/** The state with a phase or stage that was not the last one seen. */
export function withStage(state: RolloutState, name: string, atMs: number): RolloutState {
  if (state.stages.at(-1)?.name === name) return state;
  return { ...state, stages: [...state.stages, { name, atMs }] };
}

/** When the deployment began, or this run took it up, whichever was first; the one is the clock of AWS, the other of the runner. */
export function beginningMs({ rollout }: RolloutState): number {
  return Math.min(rollout.startedAtMs, rollout.createdAtMs);
}

/** The state before the first observation. */
export function startRollout(rollout: Rollout): RolloutState {
  return {
    rollout,
    phase: 'starting',
    seenOurs: false,
    isBlind: false,
    stages: [],
    taskFailures: new Map(),
    eventFailures: [],
    seenEvents: new Set(),
    events: [],
    startedTasks: 0,
    toldCapacity: false,
  };
}

/** The same rollout, now being rolled back: it is followed until the previous revision runs again. */
export function startRollBack(state: RolloutState, cause: Cause): RolloutState {
  const { end: _end, pause: _pause, ...rest } = state;
  return { ...rest, phase: 'rolling-back', cause: state.cause ?? cause };
}

/** What a step of the machine gives. */
export interface Turn {
  readonly state: RolloutState;
  /** Lines for the log: changes only. What the counts are now is read from the state. */
  readonly told: readonly string[];
  /** Warnings the user can act on. */
  readonly warnings: readonly string[];
  /** The service's stopped tasks should be read. */
  readonly wantsTasks: boolean;
  /** The service deployment should be read: DescribeServices alone cannot tell what happened. */
  readonly wantsServiceDeployment: boolean;
}

/** The state with nothing to tell. */
export function quiet(state: RolloutState): Turn {
  return { state, told: [], warnings: [], wantsTasks: false, wantsServiceDeployment: false };
}
