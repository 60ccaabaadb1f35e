/** How many ECR requests run at once. */
import { mapConcurrently } from '../time/concurrency.ts';

/** ECR throttles per account and region; eight at a time stay clear of it. */
const ECR_CONCURRENCY = 8;

/** {@link mapConcurrently} with at most eight calls under way. */
export function mapEcr<T, R>(items: readonly T[], deed: (item: T) => Promise<R>): Promise<R[]> {
  return mapConcurrently({ items, atOnce: ECR_CONCURRENCY }, deed);
}
