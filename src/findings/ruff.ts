/** Ruff: `check --output-format json`, and `format --check` as JSON or as text. */
import * as v from 'valibot';

import type { Finding } from './finding.ts';
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { stripAnsi } from './plain-text.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';

const place = v.nullish(v.object({ row: v.number(), column: v.number() }));

const diagnostics = v.array(
  v.object({
    // Null for a syntax error, before Ruff 0.13.
    code: v.nullish(v.string()),
    message: v.string(),
    filename: v.string(),
    location: place,
    end_location: place,
    // In a notebook, lines count from the top of the cell.
    cell: v.nullish(v.number()),
    severity: v.nullish(v.string()),
    url: v.nullish(v.string()),
  }),
);

/** `ruff check --output-format json`. */
export function parseRuffJson(text: string, places: Places): Parsed {
  const read = readJson(text, diagnostics);
  if ('fault' in read) return read;
  const findings = read.value.map(({ code, message, filename, location, end_location: end, cell, severity, url }) => {
    const isInCell = typeof cell === 'number';
    return toFinding({
      kind: 'lint',
      tool: 'ruff',
      level: severity === 'warning' ? 'warning' : severity === 'info' ? 'notice' : 'error',
      rule: code ?? 'invalid-syntax',
      message: isInCell ? `Cell ${cell}, line ${location?.row ?? 1}: ${message}` : message,
      file: sourcePath(filename, places),
      ...(!isInCell && {
        line: location?.row,
        column: location?.column,
        endLine: end?.row,
        endColumn: end?.column,
      }),
      url,
    });
  });
  return { findings, tests: [] };
}

const NOT_FORMATTED = 'The file is not formatted as Ruff formats it. Run `ruff format`.';

/** Ruff 0.15 and before: `Would reformat: app/a.py`, and on standard error `error: Failed to parse app/b.py:1:12: ...` */
const OLD_UNFORMATTED = /^Would reformat: (?<file>.+)$/;
const OLD_BROKEN =
  /^error: Failed to (?:parse|format|read) (?<file>.+?):(?:(?<line>\d+):(?<column>\d+):)? (?<message>.*)$/;
/** Later: `unformatted: File would be reformatted`, and below it ` --> app/a.py:1:9`. */
const HEAD = /^(?<rule>[a-z][\w-]*|[A-Z]+\d+): (?<message>.+)$/;
const ARROW = /^ *--> (?<file>.+?)(?::(?<line>\d+):(?<column>\d+))?$/;

/** `ruff format --check`, standard output and standard error together; its JSON too (`--output-format json`). */
export function parseRuffFormat(text: string, places: Places): Parsed {
  if (/^\s*\[\s*[\]{]/.test(text)) {
    const read = parseRuffJson(text, places);
    return 'fault' in read ? read : { ...read, findings: read.findings.map((finding) => unformatted(finding)) };
  }
  const findings: Finding[] = [];
  let head: Record<string, string | undefined> | undefined;
  for (const line of stripAnsi(text).split(/\r?\n/)) {
    const old = OLD_UNFORMATTED.exec(line)?.groups ?? OLD_BROKEN.exec(line)?.groups;
    const arrow = head === undefined ? undefined : ARROW.exec(line)?.groups;
    const found = old ?? (arrow === undefined ? undefined : { ...arrow, ...head });
    if (found !== undefined) findings.push(readText(found, places));
    head = HEAD.exec(line)?.groups;
  }
  return { findings, tests: [] };
}

function readText(found: Record<string, string | undefined>, places: Places): Finding {
  const { file, line, column, rule, message } = found;
  return unformatted(
    toFinding({
      kind: 'lint',
      tool: 'ruff',
      level: 'error',
      rule: rule ?? (message === undefined ? 'unformatted' : 'invalid-syntax'),
      message: message ?? NOT_FORMATTED,
      file: sourcePath(file, places),
      line: Number(line),
      column: Number(column),
    }),
  );
}

/** Where the layout differs first says little: the finding is the file's. */
function unformatted(finding: Finding): Finding {
  if (finding.rule !== 'unformatted') return finding;
  const { kind, tool, level, rule, file } = finding;
  return toFinding({ kind, tool, level, rule, file, message: NOT_FORMATTED });
}
