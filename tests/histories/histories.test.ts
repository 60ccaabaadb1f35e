import { describe, expect, test } from '@jest/globals';

import { mapConcurrently } from '../../src/time/concurrency.ts';
import { drawStory } from './draw-history.ts';
import { judgeStory, tellStory } from './judge-story.ts';
import { playStory } from './play-story.ts';

const SEEDS = 24;

describe(`what changed in ${SEEDS} random histories, seen from a shallow clone`, () => {
  test('is what git tells that sees the whole history', async () => {
    const items = Array.from({ length: SEEDS }, (_, index) => index + 1);
    const broken = await mapConcurrently({ items, atOnce: 2 }, async (seed) => {
      const played = await playStory(drawStory(seed));
      const faults = judgeStory(played);
      return faults.length === 0 ? '' : tellStory(played, faults);
    });
    expect(broken.join('')).toBe('');
  });
});
