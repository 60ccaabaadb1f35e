/**
 * When the watcher looks next. Pure: the price of calls against the seconds that a change goes unseen.
 *
 * A look is one call for ten services. While old tasks drain, every answer is the same up to the one that says COMPLETED: the new tasks
 * run, the old ones do, too, and no event comes before the end. The deregistration delay of a target group and the stop timeout of a
 * container say how long draining takes at most, and no less: a load balancer lets a target go as soon as nothing is in flight. So
 * whoever knows nothing else must look at least every 3 s from the moment all new tasks run, or an end is told later than that: at least
 * 118 looks for a deployment of 400 s whose tasks run after 45 s, however cleverly they are placed. What is known beside the answers is
 * what saves calls:
 * - a new task needs some seconds before it can fail: the first looks are further apart;
 * - what earlier deployments of this very service took: long before the shortest of them the end is not to be expected, so looks are a
 *   tenth of that time apart. Without that history, or once any task has failed, there is no such pause;
 * - the bake time of strategies that shift traffic: it does not end early.
 */
import { beginningMs } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';

/** Right after UpdateService: deployments that ECS refuses at once. */
const FIRST_MS = 1250;
/** Tasks are being placed and pull their images: nothing has run yet that could fail. */
const PLACING_MS = 6500;
const PLACING_UNTIL_MS = 20_000;
/** While tasks start, and while ECS rolls back, every second counts. */
const ALERT_MS = 1700;
/** Most of what fails does so early. */
const EARLY_UNTIL_MS = 75_000;
/** Tasks have failed: one more may decide. ECS starts fewer and fewer of a service that goes on failing, so not for ever. */
const DECIDING_MS = 1250;
const DECIDING_UNTIL_MS = 180_000;
/** New tasks run: the end may come any moment, and must be told within 3 s, what the telling itself takes included. */
const RUNNING_MS = 2500;
/** Where earlier deployments say that the end is near: closer for short ones, which the waves of a step add up. */
const EXPECTED_MS = { least: 1500, most: RUNNING_MS, share: 0.015 } as const;
/** After ten minutes nobody sits in front of it. */
const LONG_MS = 5000;
const LONG_AFTER_MS = 600_000;
/** Traffic bakes, or a hook's function is at work: what could go wrong rings an alarm. */
const BAKE_MS = 10_000;
const SHIFT_MS = 5000;

/** Of the time that earlier deployments took, so much may pass between two looks. */
const HISTORY_SHARE = 0.1;
const HISTORY_MS = 40_000;
/** Three deployments that took about as long are a habit; one or two are a hint. */
const HABIT = 3;
const HABIT_MARGIN = 0.97;
const HINT_MARGIN = 0.85;

/** What the next tick is decided from. */
export interface TickFacts {
  readonly states: readonly RolloutState[];
  readonly ticks: number;
  /** Since the watch began. */
  readonly elapsedMs: number;
  readonly nowMs: number;
}

/** Of a bound, so much may be taken off at random, so that many jobs do not ask in step. */
const JITTER = 0.04;

/** Milliseconds until the next look. */
export function planTickMs({ states, ticks, elapsedMs, nowMs }: TickFacts, random: () => number): number {
  const boundMs = ticks === 0 ? FIRST_MS : Math.min(...states.map((state) => gapMs(state, elapsedMs, nowMs)));
  return boundMs * (1 - JITTER * random());
}

function gapMs(state: RolloutState, elapsedMs: number, nowMs: number): number {
  const { phase, taskFailures, eventFailures, ours } = state;
  const hasFailed = taskFailures.size > 0 || eventFailures.length > 0 || (ours?.failedTasks ?? 0) > 0;
  if (phase === 'rolling-back') return ALERT_MS;
  if (state.nextChangeAtMs !== undefined) return waitGapMs(state.nextChangeAtMs - nowMs);
  if (state.serviceDeployment?.lifecycleStage !== undefined) return stageGapMs(state, nowMs);
  if (hasFailed && elapsedMs < DECIDING_UNTIL_MS) return DECIDING_MS;
  const isPlacing = elapsedMs < PLACING_UNTIL_MS && !hasFailed && (ours?.runningCount ?? 0) === 0;
  if (phase === 'starting') return longerWith(elapsedMs, isPlacing ? PLACING_MS : ALERT_MS);
  const { earlierDurationsMs = [] } = state;
  if (hasFailed || earlierDurationsMs.length === 0) {
    return longerWith(elapsedMs, elapsedMs < EARLY_UNTIL_MS ? ALERT_MS : RUNNING_MS);
  }
  const shortestMs = Math.min(...earlierDurationsMs);
  const margin = earlierDurationsMs.length >= HABIT ? HABIT_MARGIN : HINT_MARGIN;
  const nearMs = Math.min(EXPECTED_MS.most, Math.max(EXPECTED_MS.least, EXPECTED_MS.share * shortestMs));
  const soonestMs = shortestMs * margin - (nowMs - beginningMs(state));
  if (soonestMs <= 0) return longerWith(elapsedMs, nearMs);
  return Math.max(nearMs, Math.min(soonestMs, HISTORY_MS, HISTORY_SHARE * shortestMs));
}

function longerWith(elapsedMs: number, boundMs: number): number {
  return elapsedMs > LONG_AFTER_MS ? LONG_MS : boundMs;
}

const SHIFTS = new Set(['TEST_TRAFFIC_SHIFT', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT']);

/** Between two looks at a deployment that shifts traffic. */
function stageGapMs(state: RolloutState, nowMs: number): number {
  const { serviceDeployment, stageClock, service } = state;
  const stage = serviceDeployment?.lifecycleStage ?? '';
  const isHookAtWork = serviceDeployment?.lifecycleHookDetails.some(({ status }) => status === 'IN_PROGRESS') === true;
  if (stage === 'SCALE_UP') return ALERT_MS;
  if (isHookAtWork || SHIFTS.has(stage)) return SHIFT_MS;
  if (stage !== 'BAKE_TIME') return RUNNING_MS;
  const bakeMs = (service?.deploymentConfiguration?.bakeTimeInMinutes ?? 0) * 60_000;
  const sinceMs = stageClock?.notBeforeMs ?? beginningMs(state);
  return waitGapMs(sinceMs + bakeMs - nowMs);
}

/** Nothing but an alarm comes sooner than in `leftMs`. */
function waitGapMs(leftMs: number): number {
  return Math.max(RUNNING_MS, Math.min(BAKE_MS, leftMs));
}
