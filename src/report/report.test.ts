import { describe, expect, test } from '@jest/globals';

import { commandless } from './log.ts';
import {
  SUMMARY_LIMIT_BYTES,
  code,
  codeBlock,
  cutSummary,
  escapeMarkdown,
  fold,
  paragraphs,
  table,
} from './markdown.ts';

describe('foreign text in Markdown', () => {
  test.each([
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['a | b', 'a &#124; b'],
    ['[x](http://evil.example)', '&#91;x&#93;(http&#58;//evil.example)'],
    ['@everyone fixes #1', '&#64;everyone fixes &#35;1'],
    ['**bold** _it_ `code`', '&#42;&#42;bold&#42;&#42; &#95;it&#95; &#96;code&#96;'],
    ['- item', '&#45; item'],
    ['1. item', '1&#46; item'],
    ['line one\r\n  line two', 'line one line two'],
    ['www.evil.example', 'www&#46;evil.example'],
    [':tada: 10:30', '&#58;tada: 10:30'],
    ['&amp;', '&amp;amp;'],
  ])('%j renders as itself', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('code cannot be left, not even from a table cell', () => {
    expect(code('a`|</code>\n| x |')).toBe('<code>a&#96;&#124;&lt;/code&gt; &#124; x &#124;</code>');
  });

  test('the fence of a block is longer than any in the text', () => {
    expect(codeBlock('```\n````')).toBe('`````\n```\n````\n`````');
    expect(codeBlock('x', 'sh')).toBe('```sh\nx\n```');
  });
});

test.each([
  ['::error::forged', ': :error::forged'],
  ['  ::add-mask::x', '  : :add-mask::x'],
  ['a\n::warning::x ##[error]y', 'a ::warning::x ## [error]y'],
  ['api: new revision', 'api: new revision'],
])('%j in the log is no command', (text, line) => {
  expect(commandless(text)).toBe(line);
});

test('a table has a head and a row for each entry, and is nothing without rows', () => {
  expect(table(['a', 'b'], [['1', 'two\nlines']])).toBe('| a | b |\n| --- | --- |\n| 1 | two<br>lines |');
  expect(table(['a'], [])).toBe('');
});

test('paragraphs leave out what is empty', () => {
  expect(paragraphs('a', '', undefined, fold('<t>', 'b'))).toBe(
    'a\n\n<details><summary>&lt;t&gt;</summary>\n\nb\n\n</details>',
  );
});

test('a summary is cut at a line, within the limit, and says so', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `line ${index} ü`).join('\n');
  const cut = cutSummary(text, 500);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(500);
  expect(cut).toMatch(/^line 0 ü\n[^]*\nline \d+ ü\n\n_Cut here/);
  expect(cutSummary(text)).toBe(text);
});

test('a summary and the line break at its end fit into what GitHub takes', () => {
  const full = `${'x'.repeat(SUMMARY_LIMIT_BYTES - 2)}\n\n`;
  expect(Buffer.byteLength(`${cutSummary(full)}\r\n`)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
});
