/** GitHub-flavoured Markdown of job summaries. Everything foreign goes through {@link escapeMarkdown}, {@link code} or {@link codeBlock}. */

/** GitHub drops a job summary over 1 MiB (docs, "Adding a job summary"). */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Text that renders as itself: no Markdown, HTML, mention, issue link or bare URL comes out of it; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(
      /[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,
      (mark) => `&#${mark.charCodeAt(0)};`,
    );
}

/** Inline code of any text, safe in a table cell. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A fenced block whose fence is longer than any run of backticks in the text. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replaceAll('\r', '')}\n${fence}`;
}

/** A table; cells are Markdown already (use {@link escapeMarkdown} or {@link code} for foreign text). No rows, no table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => tableRow(cells)).join('\n');
}

/** The table of as many rows as fit into `limitBytes`; how many are left out is said below it. */
export function tableWithin({
  head,
  rows,
  limitBytes,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly limitBytes: number;
}): string {
  let free = limitBytes;
  const end = rows.findIndex((row) => (free -= Buffer.byteLength(tableRow(row)) + 1) < 0);
  if (end === -1) return table(head, rows);
  return paragraphs(table(head, rows.slice(0, end)), `_And ${rows.length - end} more._`);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll(/[\r\n]+/g, '<br>')).join(' | ')} |`;
}

/** A folded section: `title` is plain text, `body` Markdown. */
export function fold(title: string, body: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

/** The parts that hold text, a blank line between them. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** The line break that ends the file belongs to it: two bytes on Windows. */
const END_BYTES = 2;

/** At most `limit` bytes of UTF-8, cut at a line with a last line that says so. */
export function cutSummary(text: string, limit: number = SUMMARY_LIMIT_BYTES - END_BYTES): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const note = '\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n';
  const kept = bytes.subarray(0, limit - Buffer.byteLength(note)).toString();
  return kept.slice(0, Math.max(0, kept.lastIndexOf('\n'))) + note;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
