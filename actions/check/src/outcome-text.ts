/** Outcomes as lines of the log. Pure. */
import type { Finding, TestCase } from '../../../src/findings/finding.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ToolOutcome } from './run-tool.ts';

/** `eslint: failed, 3 findings (2.3s)`, and why when the findings do not tell. */
export function tellOutcome({ run, verdict, findings, tests, reason, ms }: ToolOutcome): string {
  const parts = [
    verdict,
    ...(findings.length > 0 ? [count(findings.length, 'finding')] : []),
    ...(tests.length > 0 ? [tellTests(tests)] : []),
    ...(reason === undefined ? [] : [reason]),
  ];
  return `${run.name}: ${parts.join(', ')} (${formatDuration(ms)})`;
}

/** `src/a.ts:2:5 error Unexpected any. (no-explicit-any)` */
export function findingLine({ file, line, column, level, message, rule }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const [first = ''] = message.split('\n');
  return `${place === '' ? '' : `${place} `}${level} ${first}${rule === undefined ? '' : ` (${rule})`}`;
}

/** `1 finding`, `2 findings` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** How many tests ended so. */
export function countTests(tests: readonly TestCase[], wanted: TestCase['verdict']): number {
  return tests.filter(({ verdict }) => verdict === wanted).length;
}

/** `1 of 42 tests failed`, `42 tests` */
export function tellTests(tests: readonly TestCase[]): string {
  const failed = countTests(tests, 'failed');
  return failed > 0 ? `${failed} of ${count(tests.length, 'test')} failed` : count(tests.length, 'test');
}
