/** What a reader of the change wants to see first. Pure. */
import type { ChangedLines } from '../git/api.ts';
import type { Finding } from './finding.ts';

const GRAVITY = { error: 0, warning: 1, notice: 2 } as const;

/** Lines that the run changes come first, then errors before warnings before notices, then files and lines in their order. */
export function orderFindings(findings: readonly Finding[], changed: ChangedLines): Finding[] {
  return findings
    .map((finding) => ({ finding, isOld: isOnChangedLine(finding, changed) ? 0 : 1 }))
    .toSorted((a, b) => a.isOld - b.isOld || compare(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** Whether a finding lies on lines that the run changes; one that names a file alone does when any line of it is. */
export function isOnChangedLine({ file, line, endLine }: Finding, changed: ChangedLines): boolean {
  const ranges = file === undefined ? undefined : changed.get(file);
  if (ranges === undefined) return false;
  if (line === undefined) return ranges.length > 0;
  return ranges.some(({ first, last }) => first <= (endLine ?? line) && line <= last);
}

function compare(a: Finding, b: Finding): number {
  return (
    GRAVITY[a.level] - GRAVITY[b.level] ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** By code units, which is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
