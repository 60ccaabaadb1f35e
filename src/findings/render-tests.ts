/** Tests as a part of the job summary. Pure; all text of runners is foreign. */
import { codeBlock, fold, paragraphs, table } from '../report/markdown.ts';
import { formatDuration } from '../time/duration.ts';
import type { TestCase } from './finding.ts';
import { blobUrl } from './links.ts';
import type { Sources } from './links.ts';
import { inlineCode, inlineText } from './inline.ts';
import { plainText, shorten } from './plain-text.ts';

/** What is rendered, and how. */
export interface TestsView {
  readonly tests: readonly TestCase[];
  /** How many ran, where the runner names only those that failed. */
  readonly ran?: number;
  readonly sources: Sources;
  /** UTF-8, of the whole part. */
  readonly limitBytes: number;
}

const MESSAGE_LENGTH = 4000;
const VALUE_LENGTH = 2000;
const DETAIL_LENGTH = 16_000;
const SLOWEST = 10;
/** What nobody waits for is not worth a line. */
const SLOW_MS = 1000;
/** For the lines that say how many are left out. */
const NOTE_BYTES = 300;

/**
 * How many tests passed, failed, were flaky and skipped; each that failed with its message, what was expected and received, its
 * duration and its stack (folded); flaky tests likewise; the ten slowest, from a second on. Empty without tests.
 */
export function renderTests({ tests, ran, sources, limitBytes }: TestsView): string {
  if (tests.length === 0 && (ran ?? 0) === 0) return '';
  const head = `### Tests\n\n${tellVerdicts(tests, ran)}.`;
  const slowest = renderSlowest(tests, sources);
  const room = new Room(limitBytes - NOTE_BYTES - Buffer.byteLength(head));
  const failed = renderTroubles('failed', { tests, sources, room });
  const flaky = renderTroubles('flaky', { tests, sources, room });
  return paragraphs(head, failed, flaky, room.take(slowest) ? slowest : undefined);
}

/** Bytes that are left. */
class Room {
  #free: number;

  constructor(bytes: number) {
    this.#free = bytes;
  }

  /** Whether the text, a blank line behind it, still has room; if so, it is taken. */
  take(text: string): boolean {
    const bytes = Buffer.byteLength(text) + 2;
    if (bytes > this.#free) return false;
    this.#free -= bytes;
    return true;
  }
}

interface Troubles {
  readonly tests: readonly TestCase[];
  readonly sources: Sources;
  readonly room: Room;
}

const TITLES = {
  failed: '#### Failed',
  flaky: '#### Flaky\n\nThese failed, and passed when they were run again.',
} as const;

function renderTroubles(verdict: keyof typeof TITLES, { tests, sources, room }: Troubles): string {
  const troubled = tests.filter((test) => test.verdict === verdict);
  if (troubled.length === 0 || !room.take(TITLES[verdict])) return '';
  const blocks: string[] = [];
  for (const test of troubled) {
    // Without its stack a failure still says what it is.
    const block = [renderTrouble(test, sources), renderTrouble({ ...test, detail: '' }, sources)].find((text) =>
      room.take(text),
    );
    if (block === undefined) break;
    blocks.push(block);
  }
  const left = troubled.length - blocks.length;
  return paragraphs(TITLES[verdict], ...blocks, left > 0 ? `_And ${left} more, for which there is no room here._` : '');
}

function renderTrouble(test: TestCase, sources: Sources): string {
  const { message = '', expected, received, detail = '' } = test;
  const text = plainText(message).trim();
  const isTold =
    expected === undefined || received === undefined || (text.includes(expected) && text.includes(received));
  return paragraphs(
    `**${renderName(test)}**${renderPlace(test, sources)}`,
    text === '' ? '' : codeBlock(shorten(text, MESSAGE_LENGTH)),
    isTold ? '' : `Expected:\n\n${renderValue(expected)}`,
    isTold ? '' : `Received:\n\n${renderValue(received)}`,
    detail.trim() === '' ? '' : fold('Stack', codeBlock(shorten(plainText(detail).trim(), DETAIL_LENGTH))),
  );
}

function renderValue(value: string): string {
  return codeBlock(shorten(plainText(value), VALUE_LENGTH));
}

function renderName({ path }: TestCase): string {
  return inlineText(shorten(path.join(' › '), 500)) || 'without a name';
}

function renderPlace({ file, line, durationMs }: TestCase, sources: Sources): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
  const link = file === undefined ? [] : [`[${inlineCode(place)}](${blobUrl(sources, file, line)})`];
  const duration = durationMs === undefined ? [] : [formatDuration(durationMs)];
  return [...link, ...duration].map((part) => ` · ${part}`).join('');
}

function renderSlowest(tests: readonly TestCase[], sources: Sources): string {
  const slow = tests
    .filter(({ durationMs = 0 }) => durationMs >= SLOW_MS)
    .toSorted((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0))
    .slice(0, SLOWEST);
  if (slow.length === 0) return '';
  const rows = slow.map((test) => {
    const { durationMs, ...place } = test;
    return [formatDuration(durationMs ?? 0), `${renderName(test)}${renderPlace(place, sources)}`];
  });
  return fold(`Slowest tests (${slow.length})`, table(['Time', 'Test'], rows));
}

const VERDICTS = ['failed', 'flaky', 'passed', 'skipped'] as const;

/** `2 failed, 1 flaky, 40 passed` */
function tellVerdicts(tests: readonly TestCase[], ran: number | undefined): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const number = tests.filter((test) => test.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${verdict}`];
  });
  const isUnnamed = ran !== undefined && ran > tests.length;
  return [...parts, ...(isUnnamed ? [`${ran} ran`] : [])].join(', ');
}
