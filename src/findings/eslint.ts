/** ESLint's formatter `json` (ESLint 8, 9 and 10). */
import * as v from 'valibot';

import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { readJson } from './read-json.ts';
import { sourcePath } from './source-path.ts';

const number = v.nullish(v.number());

const results = v.array(
  v.object({
    filePath: v.string(),
    messages: v.array(
      v.object({
        ruleId: v.nullish(v.string()),
        severity: v.number(),
        message: v.string(),
        line: number,
        column: number,
        endLine: number,
        endColumn: number,
      }),
    ),
  }),
);

/** `eslint --format json`. What a comment suppresses stands in a list of its own and is no finding. */
export function parseEslintJson(text: string, places: Places): Parsed {
  const read = readJson(text, results);
  if ('fault' in read) return read;
  const findings = read.value.flatMap(({ filePath, messages }) => {
    const file = sourcePath(filePath, places);
    return messages.map(({ ruleId, severity, ...message }) =>
      toFinding({
        ...message,
        kind: 'lint',
        tool: 'eslint',
        level: severity >= 2 ? 'error' : 'warning',
        rule: ruleId,
        file,
        url: rulePage(ruleId),
      }),
    );
  });
  return { findings, tests: [] };
}

/** ESLint tells no page; those of its own rules and of typescript-eslint's are known by their names. */
function rulePage(rule: string | null | undefined): string | undefined {
  if (rule === null || rule === undefined) return undefined;
  if (/^[a-z][a-z-]*$/.test(rule)) return `https://eslint.org/docs/latest/rules/${rule}`;
  const typescript = /^@typescript-eslint\/([a-z-]+)$/.exec(rule)?.[1];
  return typescript === undefined ? undefined : `https://typescript-eslint.io/rules/${typescript}`;
}
