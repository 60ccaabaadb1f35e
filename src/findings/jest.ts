/** Results of jest (`--json`, jest 27 to 30) and of vitest's reporter `json`, which has jest's shape. */
import * as v from 'valibot';

import { findFrame, readExpectation } from './assertion.ts';
import { toTest } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { plainText } from './plain-text.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';
import type { TestCase } from './finding.ts';

const assertionResult = v.object({
  ancestorTitles: v.array(v.string()),
  title: v.string(),
  status: v.string(),
  duration: v.nullish(v.number()),
  failureMessages: v.nullish(v.array(v.string())),
  retryReasons: v.nullish(v.array(v.string())),
  location: v.nullish(v.object({ line: v.number() })),
});

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.nullish(v.string()),
      message: v.nullish(v.string()),
      assertionResults: v.array(assertionResult),
    }),
  ),
});

/** `jest --json`, `vitest run --reporter=json`. A test file that does not load, or whose `afterAll` fails, is a failed test of its own. */
export function parseJestJson(text: string, places: Places): Parsed {
  const read = readJson(text, report);
  if ('fault' in read) return read;
  const tests = read.value.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = sourcePath(name, places);
    const own = assertionResults.map((result) => readTest(result, { places, file }));
    if (status !== 'failed' || own.some(({ verdict }) => verdict === 'failed')) return own;
    return own.concat({ path: [file ?? name], verdict: 'failed', ...describe(message ?? '', { places, file }) });
  });
  return { findings: [], tests };
}

interface Whence {
  readonly places: Places;
  readonly file: string | undefined;
}

function readTest(result: v.InferOutput<typeof assertionResult>, whence: Whence): TestCase {
  const { ancestorTitles, title, status, duration, failureMessages, retryReasons, location } = result;
  // jest.retryTimes: what failed before the test passed.
  const retried = retryReasons ?? [];
  const verdict = status === 'passed' && retried.length > 0 ? 'flaky' : verdicts.get(status);
  const failures = verdict === 'flaky' ? retried : (failureMessages ?? []);
  return toTest({
    line: location?.line,
    ...(verdict === 'failed' || verdict === 'flaky' ? describe(failures.join('\n\n'), whence) : { file: whence.file }),
    path: [...ancestorTitles, title],
    verdict: verdict ?? 'skipped',
    durationMs: duration,
  });
}

/** The others are those that did not run: pending, skipped, todo, disabled. */
const verdicts: ReadonlyMap<string, TestCase['verdict']> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
]);

function describe(failure: string, { places, file }: Whence): Partial<TestCase> {
  const detail = plainText(failure).trim();
  const message = withoutStack(detail);
  const frame = findFrame(detail, places, file);
  return {
    message: message === '' ? 'It failed without a message.' : message,
    ...readExpectation(message),
    ...(detail !== message && { detail }),
    ...(file !== undefined && { file }),
    ...(frame !== undefined && (file === undefined || frame.file === file) && frame),
  };
}

/** vitest 4 writes the name of an error of its own in place of the message of a timeout. */
const NAMELESS = 'STACK_TRACE_ERROR';

function withoutStack(detail: string): string {
  const said = /^([^]*?)\n\s+at /.exec(detail)?.[1] ?? detail;
  // What jest writes around the fault of a file that does not load.
  const core = said.replace(/^● Test suite failed to run\n/, '').replace(/^[^]*\n {4}Details:\n/, '');
  const message = (core === said ? said.trim() : dedent(core)).replace(/^Error: /, '');
  return message === NAMELESS ? 'The test did not end within its time.' : message;
}

function dedent(text: string): string {
  return text.replaceAll(/^ {4}/gm, '').trim();
}
