/** Plays seeds in a process of its own: `FIRST END STRIDE`; tells each broken one to the parent, or with `stop` ends at the first. */
import { drawSchedule } from '../../tests/simulation/draw.ts';
import { judge } from '../../tests/simulation/oracle.ts';
import { playSchedule } from '../../tests/simulation/play.ts';
import { tellStory } from '../../tests/simulation/story.ts';

/** What is told to the parent. */
export type SeedMessage =
  | { readonly kind: 'broken'; readonly seed: number; readonly story: string; readonly broken: readonly string[] }
  | { readonly kind: 'played'; readonly seeds: number };

const [first = 1, end = 1, stride = 1] = process.argv.slice(2, 5).map(Number);
const stops = process.argv[5] === 'stop';
const EVERY = 50;

for (let seed = first, played = 0; seed < end; seed += stride) {
  await play(seed);
  played += 1;
  if (played % EVERY === 0 || seed + stride >= end) tell({ kind: 'played', seeds: played % EVERY || EVERY });
}

async function play(seed: number): Promise<void> {
  try {
    const played = await playSchedule(drawSchedule(seed));
    const broken = judge(played);
    if (broken.length > 0) tell({ kind: 'broken', seed, broken, story: tellStory(played, broken) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'broken', seed, broken: [text], story: `seed ${seed}: the story itself broke off\n${text}` });
  }
}

function tell(message: SeedMessage): void {
  if (message.kind === 'broken' && stops) {
    console.log(message.story);
    process.exit(1);
  }
  process.send?.(message);
}
