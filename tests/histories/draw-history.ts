/** Draws histories and runs in them: the same seed gives the same one. */
import { seededRandom } from '../../testbed/aws/core/random.ts';
import { dice } from '../simulation/draw.ts';
import type { Dice } from '../simulation/draw.ts';
import { drawEdits, firstTree, mergeTrees } from './draw-tree.ts';
import { drawTrigger } from './draw-trigger.ts';
import type { Commit, Story, Tree } from './history.ts';

/** A history that grows. */
export class Growth {
  readonly commits: Commit[] = [];
  readonly branches = new Map<string, number>();
  readonly roll: Dice;
  readonly #clock: 'ticking' | 'standing' | 'jumping';

  constructor(roll: Dice) {
    this.roll = roll;
    this.#clock = roll.weighted({ ticking: 6, standing: 2, jumping: 2 });
  }

  /** Adds a commit. @returns its place */
  add(parents: readonly number[], tree: Tree): number {
    const date = { ticking: this.commits.length * 60, standing: 0, jumping: this.roll.between(0, 9000) }[this.#clock];
    this.commits.push({ parents, tree, date: 1_790_000_000 + date });
    return this.commits.length - 1;
  }

  /** Adds a commit with some edits of its parent. */
  edit(parent: number): number {
    return this.add([parent], drawEdits(this.roll, this.treeOf(parent), this.commits.length));
  }

  /** Adds a merge; some are told to keep one side whole. */
  merge(ours: number, theirs: number): number {
    const base = this.treeOf(this.roll.pick([ours, theirs, 0]));
    return this.add([ours, theirs], mergeTrees(this.treeOf(ours), this.treeOf(theirs), base));
  }

  treeOf(place: number): Tree {
    return this.commits[place]?.tree ?? new Map();
  }

  tip(branch: string): number {
    const tip = this.branches.get(branch);
    if (tip === undefined) throw new Error(`there is no branch ${branch}`);
    return tip;
  }

  /** The commit and all before it. */
  ancestors(place: number): Set<number> {
    const seen = new Set([place]);
    for (const one of seen) for (const parent of this.commits[one]?.parents ?? []) seen.add(parent);
    return seen;
  }
}

/** The story of a seed. */
export function drawStory(seed: number): Story {
  const roll = dice(seededRandom(Math.imul(seed, 2_654_435_761)));
  const growth = new Growth(roll);
  growth.branches.set('main', growth.add([], firstTree()));
  growth.branches.set('topic', growth.edit(0));
  const steps = roll.weighted({ short: 3, middle: 4, long: 2 });
  const count = { short: roll.between(1, 6), middle: roll.between(7, 25), long: roll.between(26, 60) }[steps];
  for (let step = 0; step < count; step += 1) grow(growth);
  const { trigger, head, expected, refs } = drawTrigger(growth);
  const depth = roll.weighted({ one: 7, some: 2, whole: 1 });
  return {
    seed,
    trigger,
    head,
    expected,
    history: {
      commits: growth.commits,
      refs: new Map([...[...growth.branches].map(([name, tip]) => [`refs/heads/${name}`, tip] as const), ...refs]),
    },
    depth: { one: 1, some: roll.between(2, 50), whole: 0 }[depth],
    firstDepth: roll.chance(0.8) ? roll.between(1, 3) : roll.between(4, 50),
  };
}

function grow(growth: Growth): void {
  const { roll, branches } = growth;
  const names = [...branches.keys()];
  const [one, other] = [roll.pick(names), roll.pick(names)];
  const [ours, theirs] = [growth.tip(one), growth.tip(other)];
  const what = roll.weighted({ edit: 5, run: 1, branch: 1, merge: 2, crissCross: 2, old: 3, octopus: 0.3, root: 0.05 });
  if (what === 'run') {
    for (let left = roll.between(2, 20); left > 0; left -= 1) branches.set(one, growth.edit(growth.tip(one)));
  } else if (what === 'branch') {
    branches.set(`b${names.length}`, growth.edit(roll.between(0, growth.commits.length - 1)));
  } else if (what === 'root') {
    branches.set(`root${names.length}`, growth.add([], firstTree()));
  } else if (ours !== theirs && what === 'merge') {
    branches.set(one, growth.merge(ours, theirs));
  } else if (ours !== theirs && what === 'crissCross') {
    branches.set(one, growth.merge(ours, theirs));
    branches.set(other, growth.merge(theirs, ours));
  } else if (what === 'old') {
    // A way around many commits: what is near by it can be far by others.
    const old = roll.between(0, growth.commits.length - 1);
    branches.set(one, old === ours ? growth.edit(ours) : growth.merge(ours, old));
  } else if (what === 'octopus') {
    const tips = new Set([ours, theirs, growth.tip(roll.pick(names))]);
    branches.set(one, growth.add([...tips], growth.treeOf(theirs)));
  } else {
    branches.set(one, growth.edit(ours));
  }
}
