/** `strategy.matrix`: the combinations a job runs in. */

export type Combination = Record<string, unknown>;

/**
 * Expands an evaluated matrix: the product of its lists, less `exclude`, then `include` joined to what it fits or added.
 *
 * @throws {Error} for more than 256 combinations, GitHub's limit.
 */
export function expandMatrix(matrix: Record<string, unknown>): Combination[] {
  const { include, exclude, ...axes } = matrix;
  const names = Object.keys(axes);
  let product: Combination[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    product = product.flatMap((base) =>
      (axes[name] as unknown[]).map((value) => Object.assign({}, base, { [name]: value })),
    );
  }
  const excluded = (exclude ?? []) as Combination[];
  const kept = product.filter(
    (combination) => !excluded.some((pattern) => fits(pattern, combination, Object.keys(pattern))),
  );
  const result = kept.map((combination) => ({ ...combination }));
  for (const extra of (include ?? []) as Combination[]) {
    const shared = Object.keys(extra).filter((key) => names.includes(key));
    const matches = result.slice(0, kept.length).filter((_, index) => fits(extra, kept[index] ?? {}, shared));
    if (matches.length === 0) result.push({ ...extra });
    for (const combination of matches) Object.assign(combination, extra);
  }
  if (result.length > 256) throw new Error(`The matrix has ${result.length} combinations; at most 256 are allowed`);
  return result;
}

const LONGEST_NAME = 100;

/** The name GitHub gives a combination: `(node, 20)`. Of an object it shows all values in it, and no more than 100 characters. */
export function describeCombination(combination: Combination): string {
  const values = leavesOf(combination).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  if (values.length === 0) return '';
  const name = values.filter((value) => value !== '').join(', ');
  return ` (${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name})`;
}

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object') return [value];
  return value === null ? [] : Object.values(value).flatMap(leavesOf);
}

function fits(pattern: Combination, combination: Combination, keys: string[]): boolean {
  return keys.every((key) => JSON.stringify(pattern[key]) === JSON.stringify(combination[key]));
}
