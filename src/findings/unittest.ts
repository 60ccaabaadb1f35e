/** What Python's unittest prints (Python 3.8 to 3.13), with `-v` or without. */
import { findFrame } from './assertion.ts';
import type { TestCase } from './finding.ts';
import { toTest } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { plainText } from './plain-text.ts';

const DOUBLE = '='.repeat(70);
const SINGLE = '-'.repeat(70);

/** `test_sub (test_cart.CartTest.test_sub) [named] (i=1)`; before Python 3.11 the class alone stands in the brackets. */
const TEST = /^(?<name>\S+) \((?<where>[\w.<>]+)\)(?<part>(?: .*)?)$/;
const ENDED = /^Ran (?<count>\d+) tests? in [\d.]+s$/;

/**
 * `python -m unittest`, standard error. With `-v` all tests are named; without, those that failed: `ran` says how many there were.
 * An output without its last lines is a fault.
 */
export function parseUnittest(text: string, places: Places): Parsed {
  const lines = plainText(text).split('\n');
  const end = lines.findLastIndex((line) => ENDED.test(line));
  if (end === -1)
    return { fault: text.trim() === '' ? 'it is empty' : 'it ends before unittest says how many tests ran' };
  const start = lines.findIndex((line, at) => line === DOUBLE && isBlock(lines[at + 1] ?? ''));
  // A line of `-` stands above the last.
  const failed = readBlocks(start === -1 ? [] : lines.slice(start, end - 1), places);
  const told = new Set(failed.map(({ path }) => path.join(' ')));
  const named = readNamed(lines.slice(0, start === -1 ? end : start)).filter(({ path }) => !told.has(path.join(' ')));
  const ran = Number(ENDED.exec(lines[end] ?? '')?.groups?.['count']);
  return { findings: [], tests: [...named, ...failed], ran };
}

function isBlock(line: string): boolean {
  return /^(?:ERROR|FAIL|UNEXPECTED SUCCESS): \S/.test(line);
}

/** Blocks below the run: a line of `=`, what failed, a line of `-`, the traceback. */
function readBlocks(lines: readonly string[], places: Places): TestCase[] {
  const heads = lines.flatMap((line, at) => (line === DOUBLE && isBlock(lines[at + 1] ?? '') ? [at + 1] : []));
  return heads.map((at, index) => {
    const block = lines.slice(at, (heads[index + 1] ?? lines.length + 1) - 1);
    const [head = ''] = block;
    const body = block
      .slice(block.indexOf(SINGLE) + 1)
      .join('\n')
      .trim();
    const title = head.replace(/^[A-Z ]+: /, '');
    return head.startsWith('UNEXPECTED') ? unexpected(title) : failure(title, body, places);
  });
}

function unexpected(title: string): TestCase {
  return toTest({
    path: pathOf(title),
    verdict: 'failed',
    message: 'It passed, although it is marked as an expected failure.',
  });
}

function failure(title: string, body: string, places: Places): TestCase {
  return toTest({
    path: pathOf(title),
    verdict: 'failed',
    message: exceptionOf(body),
    ...findFrame(body.slice(body.lastIndexOf('\nTraceback (most recent call last):') + 1), places),
    detail: body,
  });
}

/** What was raised last stands behind the last frame, not set in. */
function exceptionOf(body: string): string {
  const lines = body.split('\n');
  const frame = lines.findLastIndex((line) => /^ {2}File "/.test(line));
  const raised = lines.findIndex((line, at) => at > frame && /^\S/.test(line));
  const message = lines.slice(Math.max(0, raised)).join('\n').trim();
  return message === '' ? 'It failed without a message.' : message;
}

function pathOf(title: string): string[] {
  const { name = title, where, part = '' } = TEST.exec(title)?.groups ?? {};
  // A module that cannot be imported is a test of the loader's own.
  if (where === undefined || where.startsWith('unittest.loader.')) return [name];
  const group = where.endsWith(`.${name}`) ? where.slice(0, -name.length - 1) : where;
  return [group, `${name}${part}`];
}

const RESULT = /(?:^|\.\.\. )(?<result>ok|skipped (?:'.*'|".*")|expected failure|unexpected success)$/;

/** The lines of `-v`. What a test prints may stand between its name and its result; failures are told below, whole. */
function readNamed(lines: readonly string[]): TestCase[] {
  const tests: TestCase[] = [];
  let title: string | undefined;
  for (const line of lines) {
    // Before Python 3.11 a test whose part failed leaves its line open, and the next begins on it.
    title = /(?:^|\.\.\. )(\S+ \([\w.<>]+\))(?: \.\.\. [^(]*)?$/.exec(line)?.[1] ?? title;
    const result = RESULT.exec(line)?.groups?.['result'];
    if (result === undefined || title === undefined) continue;
    // Before Python 3.12 no block tells of it.
    if (result.startsWith('unexpected')) tests.push(unexpected(title));
    else tests.push({ path: pathOf(title), verdict: result.startsWith('skipped') ? 'skipped' : 'passed' });
    title = undefined;
  }
  return tests;
}
