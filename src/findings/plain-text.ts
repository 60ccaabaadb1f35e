/** Foreign text without what a terminal or an eye takes for something else. */
import { stripVTControlCharacters } from 'node:util';

/** Controls but tab and line feed. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** What turns the direction of text or is not seen at all; the joiners of emoji and of scripts stay. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/**
 * Text without ANSI sequences and control characters, all line ends as line feeds. Marks that turn the direction of text or that
 * are not seen are named: `<U+202E>`.
 */
export function plainText(text: string): string {
  const lines = stripAnsi(text).replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
  return lines
    .toWellFormed()
    .replaceAll(CONTROLS, '')
    .replaceAll(UNSEEN, (mark) => `<U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** Text without ANSI sequences. */
export function stripAnsi(text: string): string {
  return text.includes('\u001B') || text.includes('\u009B') ? stripVTControlCharacters(text) : text;
}

/** Text of at most `length` UTF-16 units, no pair cut apart; what is left out shows as `…`. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
