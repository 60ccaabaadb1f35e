/**
 * Plays deploy-ecs through random timelines and holds what it tells against what happened: `--seeds 50000 --first 1`. A broken seed prints
 * its story; `--first SEED --seeds 1` plays it again, and `--story` prints the story of good ones too. `--jobs N` processes, one a core.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { drawSchedule } from '../tests/simulation/draw.ts';
import { judge } from '../tests/simulation/oracle.ts';
import { playSchedule } from '../tests/simulation/play.ts';
import { tellStory } from '../tests/simulation/story.ts';
import type { SeedMessage } from './simulate/play-seeds.ts';

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

async function playAll(given: {
  readonly first: number;
  readonly seeds: number;
  readonly jobs: number;
}): Promise<number> {
  const begun = performance.now();
  const broken = new Map<number, readonly string[]>();
  let played = 0;
  const take = (message: SeedMessage): void => {
    if (message.kind === 'played') played += message.seeds;
    else {
      broken.set(message.seed, message.broken);
      if (broken.size <= STORIES) console.log(message.story);
    }
  };
  const stride = Math.min(given.jobs, given.seeds);
  const ends = await Promise.all(
    Array.from({ length: stride }, (_, index) => playPart(given, { index, stride }, take)),
  );
  const tookSeconds = ((performance.now() - begun) / 1000).toFixed(0);
  for (const [seed, texts] of broken) console.log(`seed ${seed}: ${texts.join('; ').split('\n')[0] ?? ''}`);
  console.log(`${played} timelines played in ${tookSeconds} s from seed ${given.first} on, ${broken.size} broken`);
  return broken.size === 0 && ends.every((code) => code === 0) && played === given.seeds ? 0 : 1;
}

function playPart(
  { first: from, seeds: count }: { readonly first: number; readonly seeds: number },
  { index, stride }: { readonly index: number; readonly stride: number },
  take: (message: SeedMessage) => void,
): Promise<number> {
  const child = fork(
    join(import.meta.dirname, 'simulate/play-seeds.ts'),
    [from + index, from + count, stride].map(String),
  );
  child.on('message', (message) => take(message as SeedMessage));
  return new Promise((done) => void child.on('close', (code) => done(code ?? 1)));
}
