/** What the TypeScript compiler prints (TypeScript 5 and 7, `tsc` and `tsc -b`). */
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { stripAnsi } from './plain-text.ts';
import { sourcePath } from './source-path.ts';
import type { Finding } from './finding.ts';

/** `src/a.ts(2,55): error TS2322: ...`, and with `--pretty`: `src/a.ts:2:55 - error TS2322: ...`. */
const AT_A_PLACE =
  /^(?<file>.*?)(?:\((?<l>\d+),(?<c>\d+)\): |:(?<line>\d+):(?<column>\d+) - )(?<rest>(?:error|warning|message) TS\d.*)$/;
const DIAGNOSTIC = /^(?<level>error|warning|message) (?<rule>TS\d+): (?<message>.*)$/;

/** `tsc --pretty false`; lines that belong to no diagnostic (of `--verbose`, of a script) are passed over. */
export function parseTsc(text: string, places: Places): Parsed {
  const findings: Finding[] = [];
  let open: { message: string; readonly parts: Omit<Finding, 'message'> } | undefined;
  const close = (): void => {
    if (open !== undefined) findings.push({ ...open.parts, message: open.message });
    open = undefined;
  };
  for (const line of stripAnsi(text).split(/\r?\n/)) {
    // The reasons of a fault stand below it, deeper with each step.
    if (open !== undefined && /^ {2,}\S/.test(line)) open.message += `\n${line}`;
    else {
      close();
      open = readDiagnostic(line, places);
    }
  }
  close();
  return { findings, tests: [] };
}

function readDiagnostic(
  line: string,
  places: Places,
): { message: string; parts: Omit<Finding, 'message'> } | undefined {
  const place = AT_A_PLACE.exec(line)?.groups;
  const said = DIAGNOSTIC.exec(place?.['rest'] ?? line)?.groups;
  if (said === undefined) return undefined;
  const { message, ...parts } = toFinding({
    kind: 'types',
    tool: 'tsc',
    level: said['level'] === 'message' ? 'notice' : said['level'] === 'warning' ? 'warning' : 'error',
    rule: said['rule'],
    message: said['message'] ?? '',
    file: sourcePath(place?.['file'], places),
    line: Number(place?.['l'] ?? place?.['line']),
    column: Number(place?.['c'] ?? place?.['column']),
  });
  return { message, parts };
}
