import { describe, expect, test } from '@jest/globals';

import { drawSchedule } from './draw.ts';
import { judge } from './oracle.ts';
import { playSchedule } from './play.ts';
import type { Played } from './play.ts';
import { tellStory } from './story.ts';

const SEEDS = 2000;
const CHUNK = 100;

describe(`the truth under ${SEEDS} random timelines`, () => {
  const ends = new Map<string, number>();

  test.each(Array.from({ length: SEEDS / CHUNK }, (_, index) => 1 + index * CHUNK))(
    'holds from seed %i on',
    async (first) => {
      for (let seed = first; seed < first + CHUNK; seed += 1) {
        const played = await playSchedule(drawSchedule(seed));
        const broken = judge(played);
        expect(broken.length === 0 ? '' : tellStory(played, broken)).toBe('');
        for (const end of endsOf(played)) ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    },
  );

  test('covers every end that a deployment can come to, each of them often', () => {
    const known = ['succeeded', 'unchanged', 'rolled-back', 'failed', 'superseded', 'paused', 'timed-out', 'cancelled'];
    const rare = known.filter((end) => (ends.get(end) ?? 0) < SEEDS / 100);
    expect(rare).toEqual([]);
  });

  test('is the same again for the same seed', async () => {
    const [one, other] = [await playSchedule(drawSchedule(7)), await playSchedule(drawSchedule(7))];
    expect(tellStory(one, [])).toBe(tellStory(other, []));
  });
});

function endsOf({ attempts }: Played): readonly string[] {
  return attempts.map(({ end }) => ('report' in end ? (end.report.outputs['verdict'] ?? '') : 'not-begun'));
}
