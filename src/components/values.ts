/** Reading documents of others: a part of another kind than asked for is simply not there. */

/** A map of a document. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is a map. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What lies at the end of the keys. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) at = isMapping(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** The map there, or an empty one. */
export function mappingAt(value: unknown, ...keys: readonly string[]): Mapping {
  const found = valueAt(value, ...keys);
  return isMapping(found) ? found : {};
}

/** The text there. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

/** The texts of the list there; a single text counts as a list. */
export function textsAt(value: unknown, ...keys: readonly string[]): string[] {
  const found = valueAt(value, ...keys);
  return [found].flat().filter((item) => typeof item === 'string');
}

/** All texts in a value, however deep. */
export function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => allTexts(item));
  return isMapping(value) ? Object.values(value).flatMap((item) => allTexts(item)) : [];
}
