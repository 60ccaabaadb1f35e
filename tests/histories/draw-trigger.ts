/** Draws what starts a run in a history, and says what must come out. */
import type { Growth } from './draw-history.ts';
import type { Expectation, Point, Trigger } from './history.ts';

/** A trigger, what is checked out, and what the remote has besides its branches. */
export interface DrawnTrigger {
  readonly trigger: Trigger;
  readonly head: number;
  readonly expected: Expectation;
  readonly refs: readonly (readonly [string, number])[];
}

/** Draws one. */
export function drawTrigger(growth: Growth): DrawnTrigger {
  const kinds = { pullRequest: 5, push: 2, forcePush: 1.5, firstPush: 1.5, mergeGroup: 1.5, dispatch: 1 };
  const draws: Record<keyof typeof kinds, (growth: Growth) => DrawnTrigger> = {
    pullRequest: drawPullRequest,
    push: drawPush,
    forcePush: drawForcePush,
    firstPush: drawFirstPush,
    mergeGroup: drawMergeGroup,
    dispatch: drawDispatch,
  };
  return draws[growth.roll.weighted(kinds)](growth);
}

function drawPullRequest(growth: Growth): DrawnTrigger {
  const { roll } = growth;
  const base = growth.tip('main');
  const tip = growth.tip(roll.pick([...growth.branches.keys()].filter((name) => name !== 'main')));
  const merge = growth.merge(base, tip);
  const checkout = roll.chance(0.75) ? 'merge' : 'tip';
  const eventBase = roll.chance(0.8) ? base : roll.pick([...growth.ancestors(base)]);
  return {
    trigger: { kind: 'pull-request', base, tip, merge, checkout, eventBase },
    head: checkout === 'merge' ? merge : tip,
    expected: { base: checkout === 'merge' ? base : eventBase, head: tip },
    refs: [
      ['refs/pull/7/head', tip],
      ['refs/pull/7/merge', merge],
    ],
  };
}

function drawPush(growth: Growth): DrawnTrigger {
  const { roll } = growth;
  const branch = roll.pick([...growth.branches.keys()]);
  const before = growth.tip(branch);
  for (let commits = roll.between(1, 6); commits > 0; commits -= 1) advance(growth, branch);
  const after = growth.tip(branch);
  const forced = roll.chance(0.8) ? false : undefined;
  return {
    trigger: { kind: 'push', branch, before, after, forced },
    head: after,
    expected: { base: before, head: after },
    refs: [],
  };
}

function advance(growth: Growth, branch: string): void {
  const tip = growth.tip(branch);
  const other = growth.tip(growth.roll.pick([...growth.branches.keys()]));
  growth.branches.set(branch, other !== tip && growth.roll.chance(0.2) ? growth.merge(tip, other) : growth.edit(tip));
}

function drawForcePush(growth: Growth): DrawnTrigger {
  const { roll } = growth;
  const branch = roll.pick([...growth.branches.keys()]);
  const after = growth.edit(roll.pick([...growth.ancestors(growth.tip(branch))]));
  const before: Point = roll.chance(0.4) ? 'gone' : growth.edit(growth.tip(branch));
  growth.branches.set(branch, after);
  return {
    trigger: { kind: 'push', branch, before, after, forced: roll.chance(0.6) ? true : undefined },
    head: after,
    expected: branch === 'main' ? 'all' : { base: growth.tip('main'), head: after },
    refs: [],
  };
}

function drawFirstPush(growth: Growth): DrawnTrigger {
  const branch = growth.roll.pick([...growth.branches.keys()]);
  const after = growth.tip(branch);
  return {
    trigger: { kind: 'push', branch, before: 'none', after, forced: false },
    head: after,
    expected: branch === 'main' ? 'all' : { base: growth.tip('main'), head: after },
    refs: [],
  };
}

/** A queue of pull requests: each entry stands on the one before. */
function drawMergeGroup(growth: Growth): DrawnTrigger {
  const { roll } = growth;
  const queue = [growth.tip('main')];
  const topics = [...growth.branches.keys()].filter((name) => name !== 'main');
  for (let entries = roll.between(1, 3); entries > 0; entries -= 1) {
    const ours = queue.at(-1) ?? 0;
    const theirs = growth.tip(roll.pick(topics));
    // A squash has one parent.
    queue.push(roll.chance(0.3) || ours === theirs ? growth.edit(ours) : growth.merge(ours, theirs));
  }
  const head = queue.at(-1) ?? 0;
  const base = roll.pick(queue.slice(0, -1));
  return {
    trigger: { kind: 'merge-group', base, head },
    head,
    expected: { base, head },
    refs: [[`refs/heads/gh-readonly-queue/main/pr-7-x`, head]],
  };
}

function drawDispatch(growth: Growth): DrawnTrigger {
  const { roll } = growth;
  const names = [...growth.branches.keys()];
  const head = growth.tip(roll.pick(names));
  const branch = roll.pick(names);
  const base = roll.pick(['', `refs/heads/${branch}`, branch, `origin/${branch}`]);
  return {
    trigger: { kind: 'dispatch', head, base },
    head,
    expected: base === '' ? 'all' : { base: growth.tip(branch), head },
    refs: [],
  };
}
