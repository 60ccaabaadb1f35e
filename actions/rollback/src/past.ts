/** Reads a service's history: what stood under the live revision, and whether the live one came back itself. Pure. */
import type { Deployment, Service } from '../../../src/ecs/api.ts';
import type { CompletedDeployment, History } from './history.ts';

/** A time in which a revision was live. */
export interface Stint extends CompletedDeployment {
  /** When the next revision took over; absent for the live one and where the history does not tell. */
  readonly endedAtMs?: number;
}

/** The past of a service. */
export interface Past {
  /** Revisions that completed and were never taken back, newest first, without the live one. */
  readonly earlier: readonly Stint[];
  /** ARN of the revision that the live one took the place of by coming back; absent when it did not come back. */
  readonly cameBackFrom?: string;
  /** The live revision is the goal of a roll-back that is under way. */
  readonly isComingBack: boolean;
}

/** A stack of stints: going back to a revision takes those above it away. */
interface Stack {
  readonly stints: readonly Stint[];
  readonly takenBack?: string;
}

/** The past of a service, in the light of its PRIMARY deployment. */
export function readPast({ completed, newest }: History, service: Service): Past {
  const primary = primaryOf(service);
  const live = service.taskDefinition;
  const { stints, takenBack } = completed.reduce<Stack>(push, { stints: [] });
  if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
    const isOnTop = stints.at(-1)?.taskDefinition === live;
    const isKnown = stints.some(({ taskDefinition }) => taskDefinition === live);
    const isRollingBack = newest?.status === 'ROLLBACK_IN_PROGRESS' || newest?.status === 'ROLLBACK_REQUESTED';
    return {
      earlier: without(stints, live),
      isComingBack: primary.rolloutState === 'IN_PROGRESS' && isKnown && (isRollingBack || !isOnTop),
    };
  }
  // The history may end before the live revision, or lag behind it.
  const withLive = push({ stints, ...(takenBack === undefined ? {} : { takenBack }) }, liveOf(service));
  const byEcs = newest?.status === 'ROLLBACK_SUCCESSFUL' ? newest.taskDefinition : undefined;
  const cameBackFrom = byEcs ?? withLive.takenBack;
  return {
    earlier: without(withLive.stints, live),
    isComingBack: false,
    ...(cameBackFrom === undefined ? {} : { cameBackFrom }),
  };
}

/** The deployment that counts; undefined where ECS shows none. */
export function primaryOf({ deployments }: Service): Deployment | undefined {
  return deployments.find(({ status }) => status === 'PRIMARY');
}

function liveOf(service: Service): CompletedDeployment {
  const completedAtMs = primaryOf(service)?.updatedAtMs ?? 0;
  return { taskDefinition: service.taskDefinition, images: [], completedAtMs };
}

function push({ stints, takenBack }: Stack, deployment: CompletedDeployment): Stack {
  const top = stints.at(-1);
  // The same revision again (a forced deployment) goes on with its stint.
  if (top?.taskDefinition === deployment.taskDefinition)
    return { stints, ...(takenBack === undefined ? {} : { takenBack }) };
  const at = stints.findIndex(({ taskDefinition }) => taskDefinition === deployment.taskDefinition);
  if (at >= 0 && top !== undefined)
    return { stints: [...stints.slice(0, at), deployment], takenBack: top.taskDefinition };
  const ended = top === undefined ? [] : [{ ...top, endedAtMs: deployment.completedAtMs }];
  return { stints: [...stints.slice(0, -1), ...ended, deployment] };
}

function without(stints: readonly Stint[], live: string): readonly Stint[] {
  return stints.filter(({ taskDefinition }) => taskDefinition !== live).toReversed();
}
