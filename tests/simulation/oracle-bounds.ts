/** How long a run takes, how soon it tells a success, and how many calls it makes. */
import type { Case } from './oracle.ts';
import { GOOD, toldServices } from './told.ts';

/** One tick of the watcher at most, and the reads that explain what it saw. */
const TICK_MS = 15_000;
/** In bad weather calls are tried again, each time after a pause. */
const RETRIES_MS = 60_000;
/** A roll-back is followed for ten minutes, and may be begun late in bad weather. */
const ROLL_BACK_MS = 600_000;
const PATIENCE_MS = 200_000;
/** The runner kills a cancelled process after ten seconds. */
const CANCEL_MS = 10_000;
/** No two looks are closer, a tenth of jitter taken off. */
const CLOSEST_TICK_MS = 0.9 * 1000;

/** The longest pause of the watcher while nothing has run yet, and the reads after it that prove what runs. */
const PROMPT_MS = 7000;
const PROMPT_CALLS = 8;

/** Holds the end against the deadline and against the last completion, and the calls against their bound. */
export function judgeBounds(given: Case): readonly string[] {
  const { attempt } = given;
  const limitMs = endLimitMs(given);
  const late = attempt.endedAtMs - limitMs;
  const bound = callBound(given);
  return [
    ...(late > 0 ? [`it ended ${(late / 1000).toFixed(1)} s after it had to`] : []),
    ...judgePromptness(given),
    ...(attempt.calls.length > bound ? [`${attempt.calls.length} calls are more than ${bound}`] : []),
  ];
}

/** In fair weather a success is told soon after the last service has completed, whatever the clock of the runner shows. */
function judgePromptness(given: Case): readonly string[] {
  const { attempt, played } = given;
  const { weather, keepRevisions, waitUntil } = played.schedule;
  const isFair = !isFoul(given) && weather.staleMs === 0 && weather.denied.length === 0;
  const told = toldServices(attempt);
  const isGood = told.every(({ verdict = '' }) => GOOD.has(verdict));
  if (!isFair || !isGood || keepRevisions !== undefined || waitUntil !== 'completed') return [];
  const ids = new Set(told.filter(({ verdict }) => verdict === 'succeeded').map(({ deploymentId }) => deploymentId));
  const ends = played.truth.completions.filter(({ deploymentId }) => ids.has(deploymentId)).map(({ atMs }) => atMs);
  const lateMs = attempt.endedAtMs - Math.max(attempt.startedAtMs, ...ends);
  const isLate = ends.length > 0 && lateMs > PROMPT_MS + PROMPT_CALLS * weather.latencyMs;
  return isLate ? [`the success was told ${(lateMs / 1000).toFixed(1)} s after the last service had completed`] : [];
}

function isFoul({ played: { schedule } }: Case): boolean {
  const { throttled, unavailable, reset, lost, outage } = schedule.weather;
  return outage !== undefined || throttled + unavailable + reset + lost > 0;
}

function endLimitMs(given: Case): number {
  const { attempt, played } = given;
  if (attempt.cancelledAtMs !== undefined) return attempt.cancelledAtMs + CANCEL_MS;
  const { schedule } = played;
  const { latencyMs } = schedule.weather;
  const deadlineMs = attempt.startedAtMs + schedule.timeoutSeconds * 1000;
  const { onFailure, onTimeout } = schedule.policies;
  const mayRollBack = onFailure === 'roll-back' || onTimeout === 'roll-back';
  const rollBackMs = mayRollBack ? ROLL_BACK_MS + TICK_MS + (isFoul(given) ? PATIENCE_MS : 0) : 0;
  return deadlineMs + TICK_MS + 20 * latencyMs + (isFoul(given) ? RETRIES_MS : 0) + rollBackMs;
}

/** A few calls for each service, and at most eight a tick; each may be tried three times in bad weather. */
function callBound(given: Case): number {
  const { attempt, played } = given;
  const { services } = played.schedule;
  const ticks = Math.ceil((attempt.endedAtMs - attempt.startedAtMs) / CLOSEST_TICK_MS);
  const batches = Math.ceil(services.length / 10);
  const least = 20 + 14 * services.length + ticks * (batches + 1.5);
  return Math.ceil(least * (isFoul(given) ? 3 : 1));
}
