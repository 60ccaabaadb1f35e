/**
 * Plays deploy-ecs through random timelines and holds what it tells against what happened: `--seeds 50000 --first 1`. A broken seed prints
 * its story; `--first SEED --seeds 1` plays it again, and `--story` prints the story of good ones too. `--jobs N` processes, one a core.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { drawSchedule } from '../tests/simulation/draw.ts';
import { judge } from '../tests/simulation/oracle.ts';
import { playSchedule } from '../tests/simulation/play.ts';
import { tellStory } from '../tests/simulation/story.ts';
import { simulate } from './simulate/simulation.ts';
import type { SimulationOptions } from './simulate/simulation.ts';

/** Stories are long: the first ones say enough. */
const STORIES = 3;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
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

if (values.story) await printStories(first, seeds);
else process.exitCode = await playAll({ first, seeds, jobs });

function readCount(text: string): number | undefined {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

async function printStories(from: number, count: number): Promise<void> {
  for (let seed = from; seed < from + count; seed += 1) {
    const played = await playSchedule(drawSchedule(seed));
    const broken = judge(played);
    console.log(tellStory(played, broken));
    if (broken.length > 0) process.exitCode = 1;
  }
}

async function playAll(options: SimulationOptions): Promise<number> {
  const begun = performance.now();
  const { played, broken, ends, isGood } = await simulate(options);
  const tookSeconds = ((performance.now() - begun) / 1000).toFixed(0);
  for (const { story } of [...broken.values()].slice(0, STORIES)) console.log(story);
  for (const [seed, { texts }] of broken) console.log(`seed ${seed}: ${texts.join('; ').split('\n')[0] ?? ''}`);
  const often = [...ends].toSorted(([, a], [, b]) => b - a).map(([end, count]) => `${end} ${count}`);
  console.log(`ends: ${often.join(', ')}`);
  console.log(`${played} timelines played in ${tookSeconds} s from seed ${options.first} on, ${broken.size} broken`);
  return isGood ? 0 : 1;
}
