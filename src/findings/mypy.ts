/** mypy: its text, with columns or without, and its JSON (`--output json`, mypy 1.11 and later). */
import * as v from 'valibot';

import type { Finding } from './finding.ts';
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { stripAnsi } from './plain-text.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';

/** `app/a.py:6:12:6:22: error: Incompatible return value type  [return-value]`; the last column is spanned. */
const LINE =
  /^(?<file>.+?):(?:(?<line>\d+):(?:(?<column>\d+):(?:(?<endLine>\d+):(?<endColumn>\d+):)?)?)? (?<level>error|warning|note): (?<message>.*)$/;

const jsonLine = v.object({
  file: v.string(),
  line: v.number(),
  // From 0, unlike in the text.
  column: v.number(),
  end_line: v.nullish(v.number()),
  end_column: v.nullish(v.number()),
  message: v.string(),
  hint: v.nullish(v.string()),
  code: v.nullish(v.string()),
  severity: v.string(),
});

/** `mypy` on standard output (with standard error, where mypy says why it did not run): text or JSON lines. */
export function parseMypy(text: string, places: Places): Parsed {
  const lines = stripAnsi(text)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const refusal = lines.find((line) => line.startsWith('mypy: '));
  if (refusal !== undefined) return { fault: `mypy did not run: ${refusal.slice('mypy: '.length)}` };
  return lines.some((line) => line.startsWith('{"file"')) ? readJsonLines(lines, places) : readLines(lines, places);
}

function readJsonLines(lines: readonly string[], places: Places): Parsed {
  const findings: Finding[] = [];
  for (const line of lines.filter((each) => each.startsWith('{'))) {
    const read = readJson(line, jsonLine);
    if ('fault' in read) return read;
    const { value } = read;
    findings.push(
      describe(
        {
          file: value.file,
          line: value.line,
          column: value.column + 1,
          endLine: value.end_line,
          endColumn: typeof value.end_column === 'number' ? value.end_column + 1 : undefined,
          level: value.severity,
          message: typeof value.hint === 'string' ? `${value.message}\n${value.hint}` : value.message,
          rule: value.severity === 'note' ? undefined : value.code,
        },
        places,
      ),
    );
  }
  return { findings, tests: [] };
}

interface Told {
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly endLine: number | null | undefined;
  readonly endColumn: number | undefined;
  readonly level: string;
  readonly rule: string | null | undefined;
  message: string;
}

function readLines(lines: readonly string[], places: Places): Parsed {
  const told: Told[] = [];
  for (const line of lines) {
    const found = LINE.exec(line)?.groups;
    if (found === undefined) continue;
    const next = readLine(found);
    const last = told.at(-1);
    // Notes tell more of the error above them, at its place.
    const isNote =
      next.level === 'note' && last?.level === 'error' && last.file === next.file && last.line === next.line;
    if (isNote) last.message += `\n${next.message}`;
    else told.push(next);
  }
  return { findings: told.map((each) => describe(each, places)), tests: [] };
}

function readLine(found: Record<string, string | undefined>): Told {
  const { message = '', level = '' } = found;
  const rule = / {2}\[([\w-]+)\]$/.exec(message)?.[1];
  return {
    file: found['file'],
    line: Number(found['line']),
    column: Number(found['column']),
    endLine: Number(found['endLine']),
    endColumn: Number(found['endColumn']) + 1,
    level,
    rule,
    message: rule === undefined ? message : message.slice(0, -`  [${rule}]`.length),
  };
}

/** mypy leads to its pages in notes. */
const PAGE = /(?:^|\n)See (https:\/\/mypy\.readthedocs\.io\/\S+)$/;

function describe({ file, level, message, ...told }: Told, places: Places): Finding {
  const url = PAGE.exec(message)?.[1];
  return toFinding({
    ...told,
    kind: 'types',
    tool: 'mypy',
    level: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'notice',
    message: url === undefined ? message : message.replace(PAGE, ''),
    file: sourcePath(file, places),
    url,
  });
}
