/** pyright's and basedpyright's JSON. */
import * as v from 'valibot';

import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';

/** From 0, the end behind the last character. */
const position = v.object({ line: v.number(), character: v.number() });

const output = v.object({
  generalDiagnostics: v.array(
    v.object({
      file: v.nullish(v.string()),
      severity: v.string(),
      message: v.string(),
      rule: v.nullish(v.string()),
      range: v.nullish(v.object({ start: position, end: position })),
    }),
  ),
});

/** `pyright --outputjson`. */
export function parsePyrightJson(text: string, places: Places): Parsed {
  const read = readJson(text, output);
  if ('fault' in read) return read;
  const findings = read.value.generalDiagnostics.map(({ file, severity, message, rule, range }) =>
    toFinding({
      kind: 'types',
      tool: 'pyright',
      level: severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'notice',
      rule,
      // Its steps are set in with no-break spaces.
      message: message.replaceAll('\u00A0', ' '),
      file: sourcePath(file, places),
      ...(range && {
        line: range.start.line + 1,
        column: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
      }),
      url: rule?.startsWith('report') === true ? `${PAGE}#${rule}` : undefined,
    }),
  );
  return { findings, tests: [] };
}

const PAGE = 'https://github.com/microsoft/pyright/blob/main/docs/configuration.md';
