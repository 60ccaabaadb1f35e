/** Reading a document whose shape is not known yet: a part of another kind than asked for is simply not there. */

/** A map of a document. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is a map. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The maps under a key, by name; what is no map counts as an empty one. */
export function mappingsUnder(value: unknown, key: string): Map<string, Mapping> {
  return new Map(
    Object.entries(mappingAt(value, key)).map(([name, entry]) => [name, isMapping(entry) ? entry : {}] as const),
  );
}

/** The map at a key, or an empty one. */
export function mappingAt(value: unknown, key: string): Mapping {
  const found = isMapping(value) ? value[key] : undefined;
  return isMapping(found) ? found : {};
}

/** The list at a key, or an empty one. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isMapping(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** The text at a key. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = isMapping(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
