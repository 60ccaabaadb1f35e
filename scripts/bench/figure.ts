/** A measured figure, and the table that shows it. */

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'MiB' | 'calls' | 'B';
  /** The most that is good; absent for peers and for facts. */
  readonly limit?: number;
  readonly note?: string;
}

/** Whether a figure keeps its limit. */
export function isKept({ value, limit }: Figure): boolean {
  return limit === undefined || value <= limit;
}

/** The figures as lines of text. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    `${round(figure.value)} ${figure.unit}`,
    figure.limit === undefined ? '' : `<= ${figure.limit} ${figure.unit}`,
    figure.limit === undefined ? '' : isKept(figure) ? 'kept' : 'MISSED',
    figure.note ?? '',
  ]);
  const all = [['what', 'measured', 'limit', '', 'how'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
