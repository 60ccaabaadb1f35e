/**
 * Judges a played schedule by what really happened. It shares nothing with the product: the world's records are the measure, and what
 * the run told is held against them.
 */
import { judgeBounds } from './oracle-bounds.ts';
import { judgeCauses } from './oracle-causes.ts';
import { judgeEnds } from './oracle-ends.ts';
import { judgeOutputs } from './oracle-outputs.ts';
import { judgeWrites } from './oracle-writes.ts';
import type { Attempt, Played } from './play.ts';

/** A run of a schedule, to be judged. */
export interface Case {
  readonly played: Played;
  readonly attempt: Attempt;
  readonly index: number;
}

/** The invariants that a played schedule breaks, in words; none when all hold. */
export function judge(played: Played): readonly string[] {
  return played.attempts.flatMap((attempt, index) => {
    const given: Case = { played, attempt, index };
    const rules = [judgeEnds, judgeCauses, judgeWrites, judgeBounds, judgeOutputs];
    return rules.flatMap((rule) => rule(given)).map((text) => `run ${index + 1}: ${text}`);
  });
}
