/** Seeded randomness: the same seed gives the same ids, delays and throttles. */

/** A stream of pseudo-random numbers (mulberry32). */
export interface SeededRandom {
  /** The next number, 0 <= x < 1. */
  next(): number;
  /** The next whole number, `from` <= x <= `to`. */
  between(from: number, to: number): number;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string;
  /** A version 4 UUID. */
  uuid(): string;
}

/** Hexadecimal digits, lower case. */
export const HEX = '0123456789abcdef';
/** Decimal digits. */
export const DIGITS = '0123456789';

/** Makes the stream of `seed`. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const text = (length: number, alphabet: string): string => {
    let made = '';
    for (let at = 0; at < length; at += 1) made += alphabet.charAt(between(0, alphabet.length - 1));
    return made;
  };
  const uuid = (): string =>
    `${text(8, HEX)}-${text(4, HEX)}-4${text(3, HEX)}-${text(1, '89ab')}${text(3, HEX)}-${text(12, HEX)}`;
  return { next, between, text, uuid };
}

/** A number from `text`, evenly spread and always the same (FNV-1a): the seed of a named stream. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
