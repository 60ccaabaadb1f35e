/** Plays seeds in a process of its own: `FIRST END STRIDE`; tells each broken one to the parent, or with `stop` ends at the first. */
import { drawSchedule } from '../../tests/simulation/draw.ts';
import { judge } from '../../tests/simulation/oracle.ts';
import { playSchedule } from '../../tests/simulation/play.ts';
import type { Played } from '../../tests/simulation/play.ts';
import { tellStory } from '../../tests/simulation/story.ts';
import type { SeedMessage } from './simulation.ts';

const [first = 1, end = 1, stride = 1] = process.argv.slice(2, 5).map(Number);
const stops = process.argv[5] === 'stop';
const EVERY = 50;

// Nobody would hear of it any more.
const giveUp = (): void => process.exit(1);
process.on('disconnect', giveUp);

let seeds = 0;
let ends: Record<string, number> = {};
for (let seed = first; seed < end; seed += stride) {
  await play(seed);
  seeds += 1;
  if (seeds < EVERY && seed + stride < end) continue;
  tell({ kind: 'played', seeds, ends });
  [seeds, ends] = [0, {}];
}
process.off('disconnect', giveUp);

async function play(seed: number): Promise<void> {
  try {
    const played = await playSchedule(drawSchedule(seed));
    for (const name of endsOf(played)) ends[name] = (ends[name] ?? 0) + 1;
    const broken = judge(played);
    if (broken.length > 0) tell({ kind: 'broken', seed, broken, story: tellStory(played, broken) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'broken', seed, broken: [text], story: `seed ${seed}: the story itself broke off\n${text}` });
  }
}

function endsOf({ attempts }: Played): readonly string[] {
  return attempts.map(({ end: told }) =>
    'report' in told ? (told.report.outputs['verdict'] ?? 'no verdict') : 'not begun',
  );
}

function tell(message: SeedMessage): void {
  if (message.kind === 'broken' && stops) {
    console.log(message.story);
    process.exit(1);
  }
  process.send?.(message);
}
