/**
 * Holds what Slipway learns of a run's changes against git with the whole history, in random histories: `--seeds 1000 --first 1`. A broken
 * seed prints its story; `--story` prints the story of good ones too. `--jobs N` at once.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { messageOf } from '../src/errors.ts';
import { mapConcurrently } from '../src/time/concurrency.ts';
import { drawStory } from '../tests/histories/draw-history.ts';
import { judgeStory, tellStory } from '../tests/histories/judge-story.ts';
import { playStory } from '../tests/histories/play-story.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    first: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    story: { type: 'boolean', default: false },
  },
});
const [first, seeds, jobs] = [values.first, values.seeds, values.jobs].map(readCount);
if (first === undefined || seeds === undefined || jobs === undefined) {
  console.error('--first, --seeds and --jobs are whole numbers from 1 on');
  process.exit(2);
}

const items = Array.from({ length: seeds }, (_, index) => first + index);
const verdicts = await mapConcurrently({ items, atOnce: jobs }, async (seed) => ({ seed, isTrue: await play(seed) }));
const broken = verdicts.filter(({ isTrue }) => !isTrue).map(({ seed }) => seed);
console.log(`${seeds - broken.length} of ${seeds} histories from seed ${first} on are told as they are`);
if (broken.length > 0) console.log(`broken seeds: ${broken.join(' ')}`);
process.exitCode = broken.length === 0 ? 0 : 1;

function readCount(text: string): number | undefined {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

async function play(seed: number): Promise<boolean> {
  try {
    const played = await playStory(drawStory(seed));
    const faults = judgeStory(played);
    if (values.story || faults.length > 0) console.log(tellStory(played, faults));
    return faults.length === 0;
  } catch (error) {
    console.log(`seed ${seed}: the story itself broke off: ${messageOf(error)}`);
    return false;
  }
}
