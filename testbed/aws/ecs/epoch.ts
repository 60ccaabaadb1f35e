/** Timestamps as the ECS API has them. */

/** Epoch seconds with milliseconds of epoch milliseconds. */
export function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}
