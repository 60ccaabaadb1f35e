/** Follows the runs of a wave to their ends, and does on the way what the policies ask for. */
import { proveImages } from './proof.ts';
import { stopsWatch } from './policies.ts';
import type { Policies } from './policies.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';
import { followSuccessor } from './successor.ts';
import { watchRollouts } from './watch.ts';
import type { WatchEnd, WatchOptions } from './watch.ts';

/** What {@link followRuns} works with. */
export interface FollowOptions {
  readonly watching: WatchOptions;
  readonly policies: Policies;
  /** Starts to take runs back whose deployment has failed, while the others go on. */
  readonly takeBack: (failed: readonly ServiceRun[]) => Promise<readonly ServiceRun[]>;
  /** Told of each change. */
  readonly advance: (runs: readonly ServiceRun[]) => void;
}

/** Follows `started` until all have ended, one has failed for all, or the watch ends otherwise; then the images are proven. */
export async function followRuns(started: readonly ServiceRun[], options: FollowOptions): Promise<WatchEnd> {
  const { watching, policies, takeBack, advance } = options;
  let runs = started;
  for (;;) {
    const stopsAt = (state: RolloutState): boolean => !isTakenBack(runs, state) && stopsWatch(state, policies);
    const { states, end } = await watchRollouts(openRollouts(runs), { ...watching, stopsAt });
    runs = runs.map((run) => withSight(run, states.get(run.plan.name)));
    advance(runs);
    const next =
      end.kind === 'failing' && policies.scope === 'failed'
        ? await takeBackFailed({ runs, policies, takeBack })
        : goOnAfter({ runs, end, policies, atMs: watching.clock.now() });
    if (next === undefined) {
      if (end.kind === 'settled') advance(await proveImages(runs, watching));
      return end;
    }
    runs = next;
    advance(runs);
  }
}

function isTakenBack(runs: readonly ServiceRun[], { rollout }: RolloutState): boolean {
  return runs.some(({ plan, rollBack }) => plan.name === rollout.name && rollBack !== undefined);
}

/** What is left to follow of each run: its roll-back, else the deployment that took its place, else its own. */
function openRollouts(runs: readonly ServiceRun[]): readonly RolloutState[] {
  return runs
    .map(({ rollBack, successor, state }) => rollBack ?? successor ?? state)
    .filter((state) => state !== undefined)
    .filter(({ end }) => end === undefined);
}

/** The run with the latest sight of what was followed of it. */
export function withSight(run: ServiceRun, seen: RolloutState | undefined): ServiceRun {
  if (seen === undefined) return run;
  if (run.rollBack !== undefined) return { ...run, rollBack: seen };
  return run.successor === undefined ? { ...run, state: seen } : { ...run, successor: seen };
}

async function takeBackFailed({
  runs,
  policies,
  takeBack,
}: {
  readonly runs: readonly ServiceRun[];
  readonly policies: Policies;
  readonly takeBack: FollowOptions['takeBack'];
}): Promise<readonly ServiceRun[]> {
  const failed = runs.filter(
    ({ state, rollBack }) => state !== undefined && rollBack === undefined && stopsWatch(state, policies),
  );
  const begun = new Map((await takeBack(failed)).map((run) => [run.plan.name, run]));
  return runs.map((run) => begun.get(run.plan.name) ?? run);
}

/** The runs with newer deployments to follow; undefined when the watch is over. */
function goOnAfter({
  runs,
  end,
  policies,
  atMs,
}: {
  readonly runs: readonly ServiceRun[];
  readonly end: WatchEnd;
  readonly policies: Policies;
  readonly atMs: number;
}): readonly ServiceRun[] | undefined {
  if (end.kind !== 'settled' || policies.onSuperseded !== 'follow') return undefined;
  const next = runs.map((run) => followSuccessor(run, atMs));
  return next.every((run, index) => run === runs[index]) ? undefined : next;
}
