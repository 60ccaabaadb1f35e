/** Compares what an answer holds with what a check expects. */
import type { Comparison } from '../../../src/manifest/smoke-check.ts';
import { matchBounded } from './bounded-regex.ts';

/** What is wrong with `found`, as the end of a sentence (`is "down", expected "ok"`); undefined when all of the comparison holds. */
export function compare(found: unknown, wanted: Comparison): string | undefined {
  if (wanted.exists === false) return found === undefined ? undefined : `is ${show(found)}, expected to be absent`;
  if (found === undefined) return 'is absent';
  const misses = [
    wanted.equals !== undefined && found !== wanted.equals ? `expected ${show(wanted.equals)}` : undefined,
    wanted.contains !== undefined && !holds(found, wanted.contains)
      ? `expected to contain ${show(wanted.contains)}`
      : undefined,
    wanted.matches !== undefined && !matches(found, wanted.matches)
      ? `expected to match /${wanted.matches}/ within 200 ms`
      : undefined,
    wanted.min !== undefined && !(toNumber(found) >= wanted.min) ? `expected at least ${wanted.min}` : undefined,
    wanted.max !== undefined && !(toNumber(found) <= wanted.max) ? `expected at most ${wanted.max}` : undefined,
  ].filter((miss) => miss !== undefined);
  return misses.length === 0 ? undefined : `is ${show(found)}, ${misses.join(' and ')}`;
}

function holds(found: unknown, part: string): boolean {
  if (typeof found === 'string') return found.includes(part);
  return Array.isArray(found) && found.includes(part);
}

/** A number, or a text that is one (a header is always a text). `null`, `false` and `""` are none, though JavaScript takes them for 0. */
function toNumber(found: unknown): number {
  if (typeof found === 'string' && found.trim() !== '') return Number(found);
  return typeof found === 'number' ? found : Number.NaN;
}

function matches(found: unknown, pattern: string): boolean {
  return ['string', 'number', 'boolean'].includes(typeof found) && matchBounded(pattern, String(found)) !== undefined;
}

/** A value as JSON, at most 120 characters of it. */
export function show(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
