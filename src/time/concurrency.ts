/** How many calls run at once. */

/** What {@link mapConcurrently} works on. */
export interface ConcurrentItems<T> {
  readonly items: readonly T[];
  /** So many calls at most are under way. */
  readonly atOnce: number;
}

/** Maps with a bounded number of calls under way; results in order. The first failure stops new calls and is thrown once the others ended. */
export async function mapConcurrently<T, R>(
  { items, atOnce }: ConcurrentItems<T>,
  deed: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await deed(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
