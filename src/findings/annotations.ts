/** Findings and failed tests as annotations of the run. Pure; what is shown of them is cut by `runAction`. */
import type { Annotation } from '../report/report.ts';
import type { Finding, TestCase } from './finding.ts';
import { plainText, shorten } from './plain-text.ts';

/** GitHub cuts what is longer (runner, annotations of a step). */
const MESSAGE_LENGTH = 4096;
const TITLE_LENGTH = 255;

/** One annotation for each finding and each test that failed or is flaky, in the order in which they are given, tests first. */
export function planAnnotations(findings: readonly Finding[], tests: readonly TestCase[] = []): Annotation[] {
  return [...findingsOfTests(tests), ...findings].map((finding) => annotate(finding));
}

function annotate(finding: Finding): Annotation {
  const { level, message, file, line, column } = finding;
  return {
    level,
    title: titleOf(finding),
    message: shorten(plainText(message), MESSAGE_LENGTH),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** `eslint: no-unused-vars (also by oxlint)`; one line, at most 255 characters. */
export function titleOf({ tool, rule, alsoBy = [] }: Pick<Finding, 'tool' | 'rule' | 'alsoBy'>): string {
  const others = alsoBy.length === 0 ? '' : ` (also by ${alsoBy.join(', ')})`;
  const title = `${tool}${rule === undefined ? '' : `: ${rule}`}${others}`;
  return shorten(plainText(title).replaceAll('\n', ' '), TITLE_LENGTH);
}

/** Tests that failed as errors, flaky ones as warnings: as findings, for what knows findings alone. */
export function findingsOfTests(tests: readonly TestCase[]): Finding[] {
  return tests.filter(({ verdict }) => verdict === 'failed' || verdict === 'flaky').map((test) => findingOf(test));
}

function findingOf(test: TestCase): Finding {
  const { verdict, path, message, file, line } = test;
  const isFlaky = verdict === 'flaky';
  return {
    kind: 'tests',
    tool: isFlaky ? 'flaky test' : 'test failed',
    level: isFlaky ? 'warning' : 'error',
    rule: path.join(' > '),
    message: [message, ...valuesOf(test)].filter((part) => part !== undefined).join('\n'),
    ...(file !== undefined && { file }),
    ...(file !== undefined && line !== undefined && { line }),
  };
}

/** Where the message itself says what was expected and received, it is not said again. */
function valuesOf({ message = '', expected, received }: TestCase): string[] {
  if (expected === undefined || received === undefined) return [];
  if (message.includes(expected) && message.includes(received)) return [];
  return [`Expected: ${expected}`, `Received: ${received}`];
}
