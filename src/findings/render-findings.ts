/** Findings as a part of the job summary. Pure; all text of tools is foreign. */
import type { Finding } from './finding.ts';
import { blobUrl, rulePage } from './links.ts';
import type { Sources } from './links.ts';
import { inlineCode, inlineText } from './inline.ts';
import { plainText, shorten } from './plain-text.ts';

/** What is rendered, and how. */
export interface FindingsView {
  /** In the order in which they are to be read. */
  readonly findings: readonly Finding[];
  readonly sources: Sources;
  /** UTF-8, of the whole part. */
  readonly limitBytes: number;
}

/** A message as long as this is read in the tool's own output. */
const MESSAGE_LENGTH = 1000;
/** For the line that says how many are left out. */
const NOTE_BYTES = 200;

/**
 * Findings by file, files in the order of their first finding, each with links to its lines. As many as fit; how many are left out is
 * said at the end. Empty without findings.
 */
export function renderFindings({ findings, sources, limitBytes }: FindingsView): string {
  if (findings.length === 0) return '';
  const files = groupByFile(findings);
  const head = `### Findings\n\n${tellCount(findings)} in ${count(files.size, 'file')}.`;
  const blocks: string[] = [head];
  let free = limitBytes - NOTE_BYTES - Buffer.byteLength(head);
  let shown = 0;
  for (const [file, ofFile] of files) {
    const { text, rows } = renderFile({ file, ofFile, sources, free });
    if (rows === 0) break;
    blocks.push(text);
    shown += rows;
    free -= Buffer.byteLength(text) + 2;
    if (rows < ofFile.length) break;
  }
  if (shown < findings.length)
    blocks.push(`_And ${tellCount(leftOut(files, shown))} more, for which there is no room here._`);
  return blocks.join('\n\n');
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.file ?? '');
    if (ofFile === undefined) files.set(finding.file ?? '', [finding]);
    else ofFile.push(finding);
  }
  return files;
}

/** What stands behind the first `shown` in the order of rendering. */
function leftOut(files: ReadonlyMap<string, readonly Finding[]>, shown: number): Finding[] {
  return [...files.values()].flat().slice(shown);
}

interface FileBlock {
  readonly file: string;
  readonly ofFile: readonly Finding[];
  readonly sources: Sources;
  readonly free: number;
}

/** The table of a file: as many rows as there is room for, none when not even one fits. */
function renderFile({ file, ofFile, sources, free }: FileBlock): { text: string; rows: number } {
  const name = file === '' ? '**Without a file**' : `**[${inlineCode(file)}](${blobUrl(sources, file)})**`;
  const lines = [name, '', '| Line | Level | Finding | Rule |', '| ---: | --- | --- | --- |'];
  let left = free - Buffer.byteLength(lines.join('\n')) - 2;
  for (const finding of ofFile) {
    const row = renderRow(finding, sources);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    lines.push(row);
  }
  return { text: lines.join('\n'), rows: lines.length - 4 };
}

function renderRow(finding: Finding, sources: Sources): string {
  const { file, line, endLine, level, message } = finding;
  const place =
    line === undefined ? '' : file === undefined ? String(line) : `[${line}](${blobUrl(sources, file, line, endLine)})`;
  return `| ${place} | ${level} | ${renderMessage(message)} | ${renderRule(finding)} |`;
}

function renderMessage(message: string): string {
  return shorten(plainText(message).trim(), MESSAGE_LENGTH)
    .split('\n')
    .map((line) => inlineText(line))
    .join('<br>');
}

function renderRule({ tool, rule, url, alsoBy = [] }: Finding): string {
  const name = rule === undefined ? '' : inlineCode(shorten(rule, MAX_NAME));
  const page = rulePage(url);
  const linked = page === undefined || name === '' ? name : `[${name}](${page})`;
  const tools = [tool, ...alsoBy].map((each) => inlineText(shorten(each, MAX_NAME))).join(', ');
  return linked === '' ? tools : `${linked} (${tools})`;
}

const MAX_NAME = 200;

const LEVELS = ['error', 'warning', 'notice'] as const;

/** `2 errors and 1 warning` */
function tellCount(findings: readonly Finding[]): string {
  const parts = LEVELS.flatMap((level) => {
    const number = findings.filter((finding) => finding.level === level).length;
    return number === 0 ? [] : [count(number, level)];
  });
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
