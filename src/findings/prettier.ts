/** What `prettier --check` prints (Prettier 2 and 3). */
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { stripAnsi } from './plain-text.ts';
import { sourcePath } from './source-path.ts';
import type { Finding } from './finding.ts';

/** `src/a.js: SyntaxError: Unexpected token (2:10)` */
const BROKEN = /^(?<file>.+?): (?<message>\w*Error: .*?)(?: \((?<line>\d+):(?<column>\d+)\))?$/;

/** `prettier --check`, standard output and standard error together. Prettier names files alone, no lines. */
export function parsePrettierCheck(text: string, places: Places): Parsed {
  const findings: Finding[] = [];
  for (const line of stripAnsi(text).split(/\r?\n/)) {
    const { level, said = '' } = /^\[(?<level>warn|error)\] (?<said>.*)$/.exec(line)?.groups ?? {};
    if (level === 'warn' && isFile(said)) findings.push(unformatted(said, places));
    // An excerpt of the source stands below an error, set in.
    if (level === 'error' && /^[^\s>]/.test(said)) findings.push(broken(said, places));
  }
  return { findings, tests: [] };
}

/** Warnings are sentences: `Code style issues found in 2 files. ...`, `Ignored unknown option { a: 1 }.` */
function isFile(said: string): boolean {
  return (
    !/^(?:Code style issues|Forgot to run Prettier|All matched files|Ignored )|[.!?]$|: /.test(said) && said !== ''
  );
}

function unformatted(path: string, places: Places): Finding {
  return toFinding({
    kind: 'lint',
    tool: 'prettier',
    // The check fails by it.
    level: 'error',
    rule: 'format',
    message: 'The file is not formatted as Prettier formats it. Run `prettier --write`.',
    file: sourcePath(path, places),
  });
}

function broken(said: string, places: Places): Finding {
  const { file, message, line, column } = BROKEN.exec(said)?.groups ?? {};
  return toFinding({
    kind: 'lint',
    tool: 'prettier',
    level: 'error',
    message: message ?? said,
    file: sourcePath(file, places),
    line: Number(line),
    column: Number(column),
  });
}
