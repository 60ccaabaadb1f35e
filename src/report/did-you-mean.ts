/** Near misses of names. Pure. */
import { closest, distance } from 'fastest-levenshtein';

/** Ends a sentence about an unknown word: `; did you mean "app"?`, or a full stop when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const others = candidates.filter((candidate) => candidate !== word);
  if (others.length === 0) return '.';
  const nearest = closest(word, others);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean "${nearest}"?` : '.';
}
