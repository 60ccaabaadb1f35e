/** Takes an answer of DescribeServices into a rollout's state: counts, phase, events, and what should be looked at. Pure. */
import { isDeepStrictEqual } from 'node:util';

import type { Deployment, Service } from '../api.ts';
import { causeOfEvent } from '../service-event.ts';
import type { EventFailure } from './evidence.ts';
import { quiet, withStage } from './rollout-state.ts';
import type { Phase, RolloutState, Turn } from './rollout-state.ts';

/** The state with this answer in it, and what changed. */
export function takeService(state: RolloutState, answer: Service, atMs: number): Turn {
  const service = keepService(state.service, answer);
  const ours = service.deployments.find(({ id }) => id === state.rollout.deploymentId);
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const isOurs = primary?.id === state.rollout.deploymentId;
  const { currentServiceDeployment: current } = service;
  const arn = isOurs && current !== state.rollout.replacedServiceDeployment ? current : undefined;
  const { ours: _lastOurs, missing: _missing, ...rest } = state;
  const events = freshEvents(state, answer);
  const next: RolloutState = {
    ...rest,
    service,
    ...(ours === undefined ? {} : { ours }),
    seenOurs: state.seenOurs || ours !== undefined,
    phase: nextPhase(state, service, ours),
    ...(events.length === 0 ? {} : takeEvents(state, events, ours)),
    ...(arn === undefined ? {} : { serviceDeploymentArn: arn }),
  };
  return {
    ...quiet({ ...withPhase(next, atMs), lookedAtMs: atMs }),
    told: events.map(({ message }) => `ECS: ${stripService(message)}`),
  };
}

/**
 * What is kept of a service: not its events, which are taken in at once, nor when ECS last touched a deployment. Of a service that nothing
 * happens to the object of the look before stays: new ones for a thousand services at every look would fill the memory.
 */
function keepService(known: Service | undefined, answer: Service): Service {
  const deployments = answer.deployments.map((deployment) => ({ ...deployment, updatedAtMs: 0 }));
  const service = { ...answer, deployments, events: [] };
  return isDeepStrictEqual(service, known) && known !== undefined ? known : service;
}

function takeEvents(
  state: RolloutState,
  events: Service['events'],
  ours: Deployment | undefined,
): Pick<RolloutState, 'events' | 'seenEvents' | 'eventFailures' | 'startedTasks'> {
  return {
    events: [
      ...state.events,
      ...events.map(({ createdAtMs, message }) => ({ atMs: createdAtMs, message: stripService(message) })),
    ],
    seenEvents: new Set([...state.seenEvents, ...events.map(({ id }) => id)]),
    eventFailures: [...state.eventFailures, ...freshFailures(state, events, ours)],
    startedTasks: state.startedTasks + events.reduce((sum, { message }) => sum + startedTasks(message), 0),
  };
}

/** Where a strategy has lifecycle stages, these are told in place of our phases. */
function withPhase(state: RolloutState, atMs: number): RolloutState {
  const hasStages = state.serviceDeployment?.lifecycleStage !== undefined || state.rollout.controller !== undefined;
  return hasStages && state.phase !== 'rolling-back' ? state : withStage(state, state.phase, atMs);
}

function freshEvents(state: RolloutState, { events }: Service): Service['events'] {
  return events
    .filter(({ id, createdAtMs }) => createdAtMs >= state.rollout.createdAtMs && !state.seenEvents.has(id))
    .toReversed();
}

function nextPhase(state: RolloutState, service: Service, ours: Deployment | undefined): Phase {
  if (state.phase === 'rolling-back' || ours === undefined) return state.phase;
  if (ours.runningCount < ours.desiredCount || ours.desiredCount === 0) return 'starting';
  const others = service.deployments.filter(({ id }) => id !== ours.id);
  return others.some(({ runningCount }) => runningCount > 0) ? 'running' : 'draining';
}

/** Something happened that only the tasks explain. */
export function wantsTasks(before: RolloutState, { ours, startedTasks: started, events }: RolloutState): boolean {
  if (ours === undefined) return false;
  const failedMore = ours.failedTasks > (before.ours?.failedTasks ?? 0);
  const runsLess = ours.runningCount < (before.ours?.runningCount ?? 0);
  const replaced = started > before.startedTasks && started > ours.desiredCount;
  const fresh = events.slice(before.events.length);
  return failedMore || runsLess || replaced || fresh.some(({ message }) => /unhealthy|failed|unable to/.test(message));
}

/**
 * What fresh events say of our deployment. Those that tell why a task stopped name no deployment: while no task of ours has failed they
 * are about the one before, which may be replaced just because it failed; and so they are once ECS goes back to that one.
 */
function freshFailures(
  { rollout, phase }: RolloutState,
  events: Service['events'],
  ours: Deployment | undefined,
): readonly EventFailure[] {
  const mayBeOurs = (ours?.failedTasks ?? 0) > 0 && phase !== 'rolling-back';
  return events
    .filter(
      ({ createdAtMs, message }) => createdAtMs >= rollout.evidenceFromMs && (mayBeOurs || !OF_A_TASK.test(message)),
    )
    .flatMap(({ id, message }) => eventFailure(id, message));
}

/** Capacity is short for all deployments alike. */
const OF_A_TASK =
  /unable to place a task(?!.*apacity)|failed container health checks|is unhealthy in|consistently start/;

function eventFailure(id: string, message: string): EventFailure[] {
  const cause = causeOfEvent(message);
  if (cause === undefined) return [];
  const taskId = /\(task ([0-9a-f]+)\)/.exec(message)?.[1];
  return [{ ...cause, eventId: id, taskId }];
}

function startedTasks(message: string): number {
  return Number(/has started (\d+) tasks/.exec(message)?.[1] ?? '0');
}

function stripService(message: string): string {
  return message.replace(/^\(service [^)]*\) /, '');
}
