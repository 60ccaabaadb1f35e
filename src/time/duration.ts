/** Durations as users write them (`90s`, `10m`, `1h`) and as the log shows them. */

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `500ms`, `90s`, `10m`, `1h` or a sum such as `1h30m`; undefined when the text is no duration. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:ms|s|m|h))+$/.test(text)) return undefined;
  let totalMs = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+)(ms|s|m|h)/g)) {
    totalMs += Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
  }
  return Number.isSafeInteger(totalMs) ? totalMs : undefined;
}

/** `850ms`, `12.3s`, `2m 05s`, `1h 02m` of milliseconds. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, '0')}s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}
