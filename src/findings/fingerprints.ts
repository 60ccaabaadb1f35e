/** What makes a finding the same after lines above it came and went. Pure. */
import { createHash } from 'node:crypto';

import type { Finding } from './finding.ts';

/** Text of the line on which a finding lies; undefined when it has none, or the file cannot be read. */
export type LineText = (finding: Finding) => string | undefined;

/**
 * One fingerprint for each finding, 16 hexadecimal digits and a count: tool, rule, file, message without its numbers, and the text of
 * the line without its layout. Findings that agree in all of that are told apart by their count: `3f2a...:2`.
 */
export function fingerprints(findings: readonly Finding[], lineText: LineText): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { tool, rule = '', file = '', message } = finding;
    const line = lineText(finding)?.replaceAll(/\s+/g, ' ').trim() ?? '';
    // `complexity of 21`, `line 12`: numbers move with the sources around.
    const parts = [tool, rule, file, message.replaceAll(/\d+/g, '0'), line];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** One side of a comparison. */
export interface FindingsOfCommit {
  readonly findings: readonly Finding[];
  readonly lineText: LineText;
}

/** The findings of `head` that `base` has not. Of several that agree in all but their place, as many are new as there are more. */
export function findNew(head: FindingsOfCommit, base: FindingsOfCommit): Finding[] {
  const known = new Set(fingerprints(base.findings, base.lineText));
  const marks = fingerprints(head.findings, head.lineText);
  return head.findings.filter((_, index) => !known.has(marks[index] ?? ''));
}
