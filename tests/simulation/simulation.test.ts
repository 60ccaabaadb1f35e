import { beforeAll, describe, expect, test } from '@jest/globals';

import { simulate } from '../../scripts/simulate/simulation.ts';
import type { SimulationResult } from '../../scripts/simulate/simulation.ts';
import { drawSchedule } from './draw.ts';
import { playSchedule } from './play.ts';
import { tellStory } from './story.ts';

const SEEDS = 2000;
const KNOWN = ['succeeded', 'unchanged', 'rolled-back', 'failed', 'superseded', 'paused', 'timed-out', 'cancelled'];

describe(`the truth under ${SEEDS} random timelines`, () => {
  let result: SimulationResult;

  // In a process of its own: in the test runner's contexts the same takes twice as long.
  beforeAll(async () => {
    result = await simulate({ first: 1, seeds: SEEDS, jobs: 1 });
  }, 400_000);

  test('holds', () => {
    expect([...result.broken.values()].map(({ story }) => story).slice(0, 3)).toEqual([]);
    expect(result).toMatchObject({ played: SEEDS, isGood: true });
  });

  test('covers every end that a deployment can come to, each of them often', () => {
    expect(KNOWN.filter((end) => (result.ends.get(end) ?? 0) < SEEDS / 100)).toEqual([]);
  });

  test('is the same again for the same seed', async () => {
    const [one, other] = [await playSchedule(drawSchedule(7)), await playSchedule(drawSchedule(7))];
    expect(tellStory(one, [])).toBe(tellStory(other, []));
  });
});
