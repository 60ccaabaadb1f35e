/** Plays a story with real repositories: what Slipway tells, and what git tells that sees the whole history. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Changes, RunFacts } from '../../src/git/api.ts';
import { learnChanges } from '../../src/git/changed-files.ts';
import type { Story } from './history.ts';
import { planStory, trueChanges } from './plan-story.ts';
import type { Named } from './plan-story.ts';
import { makeRunFacts } from './run-facts.ts';
import { git, worldOf, writeCheckout, writeRemote } from './stage.ts';

/** What there is to compare. */
export interface Played {
  readonly story: Story;
  readonly hashes: readonly string[];
  readonly run: RunFacts;
  readonly told: Changes;
  /** `STATUS path`, sorted; undefined: everything. */
  readonly truth: { readonly mergeBase: string; readonly lines: readonly string[] } | undefined;
  /** What plan names: for what was told, for what is true, and of everything. */
  readonly named: Readonly<Record<'told' | 'truth' | 'all', Named>>;
}

/** Plays one. */
export async function playStory(story: Story): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-history-'));
  try {
    const remote = join(folder, 'remote');
    const hashes = await writeRemote(remote, story.history);
    const checkout = join(folder, 'checkout');
    await writeCheckout({ remote, checkout }, { head: hashes[story.head] ?? '', depth: story.depth });
    const facts = makeRunFacts(story, hashes);
    const { trigger, firstDepth } = story;
    const base = trigger.kind === 'dispatch' ? trigger.base : '';
    const told = await learnChanges(worldOf({ folder, checkout, remote }), { run: facts, base, firstDepth });
    const truth = await findTruth(remote, story, hashes);
    const named = {
      told: await planStory(story, told),
      truth: await planStory(story, trueChanges(truth)),
      all: await planStory(story, trueChanges(undefined)),
    };
    return { story, hashes, run: facts, told, truth, named };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function findTruth(remote: string, { expected }: Story, hashes: readonly string[]): Promise<Played['truth']> {
  if (expected === 'all') return undefined;
  const [base = '', head = ''] = [hashes[expected.base], hashes[expected.head]];
  let mergeBase: string;
  try {
    mergeBase = (await git(remote, ['merge-base', base, head])).trim();
  } catch {
    return undefined;
  }
  const changes = await git(remote, ['diff', '--name-status', '-z', '--no-renames', mergeBase, head]);
  const fields = changes.split('\0');
  const lines = fields.flatMap((field, index) => (index % 2 === 1 ? [`${fields[index - 1] ?? ''} ${field}`] : []));
  return { mergeBase, lines: lines.toSorted() };
}
