/** Latency limits in k6's threshold grammar: `p(95)<500`, `avg<=200`, in milliseconds. */

/** One limit. */
export interface LatencyLimit {
  readonly text: string;
  readonly statistic: string;
  readonly isInclusive: boolean;
  readonly limitMs: number;
}

/** Parses a limit that the check's schema has accepted. */
export function parseLatencyLimit(text: string): LatencyLimit {
  const [, statistic = '', operator = '', limit = ''] = /^(.+?) *(<=?) *(\d+)$/.exec(text) ?? [];
  return { text, statistic, isInclusive: operator === '<=', limitMs: Number(limit) };
}

/** A statistic of samples (milliseconds): `p(N)` by linear interpolation as in k6, `avg`, `med`, `min`, `max`. */
export function latencyStatistic(statistic: string, samplesMs: readonly number[]): number {
  const sorted = samplesMs.toSorted((a, b) => a - b);
  if (statistic === 'avg') return sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length;
  if (statistic === 'min') return percentile(sorted, 0);
  if (statistic === 'max') return percentile(sorted, 100);
  if (statistic === 'med') return percentile(sorted, 50);
  return percentile(sorted, Number(/^p\((.+)\)$/.exec(statistic)?.[1]));
}

/** What is wrong with the samples: `p(95) is 740 ms, expected < 500 ms`; undefined when the limit holds. */
export function exceedLatency(limit: LatencyLimit, samplesMs: readonly number[]): string | undefined {
  const found = latencyStatistic(limit.statistic, samplesMs);
  const isWithin = limit.isInclusive ? found <= limit.limitMs : found < limit.limitMs;
  if (isWithin) return undefined;
  return `${limit.statistic} of ${samplesMs.length} answers is ${Math.round(found)} ms, expected ${limit.isInclusive ? '<=' : '<'} ${limit.limitMs} ms`;
}

function percentile(sorted: readonly number[], percent: number): number {
  const position = (percent / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
