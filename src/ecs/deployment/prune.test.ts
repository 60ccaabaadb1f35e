import { describe, expect, test } from '@jest/globals';

import { planPrune } from './prune.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';
const arn = (revision: number, family = 'api'): string => `${ARN}/${family}:${revision}`;
const revisionOf = (of: string): number => Number(of.split(':').at(-1));

/** Uniform in [0, 1), the same sequence for a seed (Lehmer). */
function randomOf(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('what is pruned', () => {
  const revisions = [5, 4, 3, 2, 1].map((revision) => arn(revision));

  test('keeps so many, the deployed one included, and gives the oldest first', () => {
    expect(planPrune({ revisions, deployed: arn(5), keep: 2, inUse: [] })).toEqual([arn(1), arn(2), arn(3)]);
    expect(planPrune({ revisions, deployed: arn(5), keep: 5, inUse: [] })).toEqual([]);
  });

  test('what is younger than the deployed revision stays: somebody may be about to deploy it', () => {
    expect(planPrune({ revisions, deployed: arn(3), keep: 1, inUse: [] })).toEqual([arn(1), arn(2)]);
  });

  test('what is in use stays, by ARN or by short name', () => {
    expect(planPrune({ revisions, deployed: arn(5), keep: 1, inUse: [arn(2), 'api:4'] })).toEqual([arn(1), arn(3)]);
  });

  test('other families are not touched, whatever begins like this one', () => {
    const others = [arn(1, 'api-worker'), arn(1, 'ap'), arn(1)];
    expect(planPrune({ revisions: others, deployed: arn(9), keep: 1, inUse: [] })).toEqual([arn(1)]);
  });

  test('in 2,000 random worlds it never takes what is in use, deployed, younger, or among the newest', () => {
    let taken = 0;
    for (let seed = 1; seed <= 2000; seed += 1) {
      const random = randomOf(seed);
      const pick = (most: number): number => Math.floor(random() * most);
      // With gaps, since some are INACTIVE already, and in any order.
      const active = Array.from({ length: pick(30) }, () => 1 + pick(40));
      const known = [...new Set(active)].map((revision) => arn(revision));
      const deployed = arn(1 + pick(40));
      const keep = 1 + pick(6);
      const inUse = known.filter(() => random() < 0.2);
      const pruned = planPrune({ revisions: known, deployed, keep, inUse });
      taken += pruned.length;
      const kept = known.filter((one) => !pruned.includes(one) && revisionOf(one) <= revisionOf(deployed));
      const oldest = Math.min(...pruned.map(revisionOf));
      for (const one of pruned) {
        expect(known).toContain(one);
        expect(inUse).not.toContain(one);
        expect(revisionOf(one)).toBeLessThan(revisionOf(deployed));
        // At least keep - 1 older revisions stay above it.
        expect(
          kept.filter((other) => revisionOf(other) > revisionOf(one) && other !== deployed).length,
        ).toBeGreaterThanOrEqual(keep - 1);
      }
      expect(pruned).toEqual(pruned.toSorted((a, b) => revisionOf(a) - revisionOf(b)));
      // Nothing older than what goes stays without a reason.
      const idle = kept.filter((one) => revisionOf(one) < oldest && !inUse.includes(one));
      if (pruned.length > 0) expect(idle).toEqual([]);
    }
    expect(taken).toBeGreaterThan(5000);
  });
});
