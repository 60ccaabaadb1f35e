/** How many ECR requests run at once. */

/** ECR throttles per account and region; eight at a time stay clear of it. */
const ECR_CONCURRENCY = 8;

/** Maps with at most eight calls under way; results in order. The first failure stops new calls and is thrown once the others ended. */
export async function mapConcurrently<T, R>(items: readonly T[], deed: (item: T) => Promise<R>): Promise<R[]> {
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
  await Promise.all(Array.from({ length: Math.min(ECR_CONCURRENCY, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
