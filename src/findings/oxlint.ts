/** oxlint's format `json` (oxlint 1; the list without a frame of its first versions too). */
import * as v from 'valibot';

import type { Finding } from './finding.ts';
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';

const diagnostics = v.array(
  v.object({
    message: v.string(),
    code: v.nullish(v.string()),
    severity: v.nullish(v.string()),
    url: v.nullish(v.string()),
    help: v.nullish(v.string()),
    filename: v.nullish(v.string()),
    labels: v.nullish(
      v.array(v.object({ span: v.object({ line: v.nullish(v.number()), column: v.nullish(v.number()) }) })),
    ),
  }),
);

const output = v.union([v.object({ diagnostics }), diagnostics]);

/** `oxlint --format json`. Rules read as oxlint writes them: `eslint(no-unused-vars)`. */
export function parseOxlintJson(text: string, places: Places): Parsed {
  const read = readJson(text, output);
  if ('fault' in read) return read;
  const told = Array.isArray(read.value) ? read.value : read.value.diagnostics;
  const findings = told.map(({ message, code, severity, url, help, filename, labels }) =>
    toFinding({
      kind: 'lint',
      tool: 'oxlint',
      level: levels.get(severity ?? '') ?? 'notice',
      message: typeof help === 'string' && help !== '' ? `${message}\n${help}` : message,
      rule: code,
      file: sourcePath(filename, places),
      line: labels?.[0]?.span.line,
      column: labels?.[0]?.span.column,
      url,
    }),
  );
  return { findings, tests: [] };
}

/** Advice is the third. */
const levels: ReadonlyMap<string, Finding['level']> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
]);
