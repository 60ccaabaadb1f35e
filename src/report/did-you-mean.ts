/** Near misses of names. Pure. */
import { closest, distance } from 'fastest-levenshtein';

/** Ends a sentence about an unknown word: `; did you mean "app"?`, or a full stop when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '.';
  const nearest = closest(word, [...candidates]);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean "${nearest}"?` : '.';
}
