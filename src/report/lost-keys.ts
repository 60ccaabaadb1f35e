/** Keys that valibot leaves out of every map without a word. Pure. */

/** @see valibot, `_isValidObjectKey`: whoever names a service or a variable so would lose it, and never hear of it. */
const LOST: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** What a reader is told of such a key. */
export const LOST_KEYS_HINT =
  'no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved';

/** Whether a map with this key would lose it. */
export function isLostKey(key: string): boolean {
  return LOST.has(key);
}

/** The paths of such keys in a parsed document. */
export function findLostKeys(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const isMap = !Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, key];
    return isMap && isLostKey(key) ? [here] : findLostKeys(item, here);
  });
}
