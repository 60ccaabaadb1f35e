/** What was expected and received, and where, out of the message of a failed test. */
import { isVendored, sourcePath } from './source-path.ts';
import type { Places } from './parsed.ts';

/** As the runner printed both. */
export interface Expectation {
  readonly expected?: string;
  readonly received?: string;
}

/**
 * Reads the forms of jest and vitest (`Expected: 3`, `- Expected` with a difference), of vitest's chai (`expected 2 to be 3`), of
 * node:assert (`2 !== 3`, `+ actual - expected`) and of pytest (`assert 2 == 3`). Nothing is made up for other forms.
 */
export function readExpectation(message: string): Expectation {
  const lines = message.split('\n');
  return readLabels(lines) ?? readDifference(lines) ?? readSentence(lines) ?? {};
}

/** Lines of a value that runs on: until a blank line, the next label, a stack, or a note on the difference. */
const MOST_LINES = 40;

function readLabels(lines: readonly string[]): Expectation | undefined {
  const [expected, received] = [/^Expected(?: \w+)*:\s+(\S.*)$/, /^Received(?: \w+)*:\s+(\S.*)$/].map((label) => {
    const at = lines.findIndex((line) => label.test(line));
    if (at === -1) return undefined;
    const rest = lines.slice(at + 1, at + MOST_LINES);
    const end = rest.findIndex((line) => /^(?:\s*$|(?:Expected|Received)\b|\s+at )/.test(line));
    return [label.exec(lines[at] ?? '')?.[1] ?? '', ...rest.slice(0, end === -1 ? rest.length : end)].join('\n');
  });
  return expected === undefined || received === undefined ? undefined : { expected, received };
}

/** Heads of a difference, and the mark of what was expected in it. */
const HEADS: readonly (readonly [RegExp, '-' | '+'])[] = [
  [/^- Expected\b/, '-'],
  [/^\+ actual - expected$/, '-'],
];

/** A difference holds both: what is marked as the other's is left out of each. */
function readDifference(lines: readonly string[]): Expectation | undefined {
  for (const [head, mark] of HEADS) {
    const at = lines.findIndex((line) => head.test(line));
    if (at === -1) continue;
    const body = differenceBelow(lines, at);
    if (body.length === 0) return undefined;
    const other = mark === '-' ? '+' : '-';
    const side = (left: string): string =>
      body
        .filter((line) => !line.startsWith(left))
        .map((line) => line.slice(2))
        .join('\n')
        .trim();
    return { expected: side(other), received: side(mark) };
  }
  return undefined;
}

function differenceBelow(lines: readonly string[], head: number): string[] {
  const body: string[] = [];
  for (const line of lines.slice(head + 1, head + 1 + 4 * MOST_LINES)) {
    const isHead = /^\+ Received\b/.test(line);
    if (isHead || (line === '' && body.length === 0)) continue;
    // A blank line ends it; so does whatever does not begin as a line of a difference.
    if (!/^[-+ ] /.test(line) || /^\s+at /.test(line)) break;
    body.push(line);
  }
  return body.some((line) => /^[-+]/.test(line)) ? body : [];
}

const SENTENCES: readonly RegExp[] = [
  /^(?:AssertionError: )?expected (?<received>.+?) to (?:be|equal|deeply equal|strictly equal|include|match) (?<expected>(?:['"[{/+-]|\d|(?:true|false|null|undefined|NaN|Infinity)\b).*?)(?: \/\/ .*)?$/,
  /^(?<received>\S.*?) !== (?<expected>\S.*)$/,
  /^(?:AssertionError: )?assert (?<received>.+?) == (?<expected>.+)$/,
];

function readSentence(lines: readonly string[]): Expectation | undefined {
  for (const line of lines.slice(0, MOST_LINES)) {
    for (const sentence of line.length < 2000 ? SENTENCES : []) {
      const { expected, received } = sentence.exec(line)?.groups ?? {};
      // Two of the signs: nobody knows which of them is the test's.
      if (expected !== undefined && received !== undefined && !/ [!=]==? /.test(expected))
        return { expected, received };
    }
  }
  return undefined;
}

/** A place that a stack or traceback names. */
export interface Frame {
  readonly file: string;
  readonly line: number;
}

const FRAMES: readonly RegExp[] = [
  /(?:\(|\bat |❯ )(?<file>(?:file:\/\/|[a-z]:[\\/])?[^\s():][^():]*):(?<line>\d+):\d+\)?$/i,
  /^\s*(?:E\s+)?File "(?<file>[^"]+)", line (?<line>\d+)/,
  /^(?<file>[^\s:][^:]*):(?<line>\d+): /,
];

/** Lines of a stack that are looked at. */
const MOST_FRAMES = 300;

/** Where a failure lies: the first frame in `file`, else the first in the repository that is not of a package. */
export function findFrame(text: string, places: Places, file?: string): Frame | undefined {
  let first: Frame | undefined;
  for (const line of text.split('\n', MOST_FRAMES)) {
    const frame = line.length < 2000 ? readFrame(line, places) : undefined;
    if (frame === undefined) continue;
    if (file === undefined || frame.file === file) return frame;
    first ??= frame;
  }
  return first;
}

function readFrame(line: string, places: Places): Frame | undefined {
  for (const pattern of FRAMES) {
    const found = pattern.exec(line)?.groups;
    const file = sourcePath(found?.['file'], places);
    if (file !== undefined && !isVendored(file)) return { file, line: Number(found?.['line']) };
  }
  return undefined;
}
