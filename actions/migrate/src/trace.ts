/** Finds the exception in what a failed migration printed. */

/** What a traceback comes down to. */
export interface Trace {
  /** Last line of the traceback: `sqlalchemy.exc.IntegrityError: (psycopg2.errors.NotNullViolation) column "x" ...`. */
  readonly exception: string;
  /** The statement SQLAlchemy was running. */
  readonly sql?: string | undefined;
  /** The revision's file and line in the container, when the traceback goes through one. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Reads the last exception, alembic's `FAILED:` line included; undefined when there is none. */
export function findTrace(lines: readonly string[]): Trace | undefined {
  const exception = lines.findLast((line) =>
    /^(?:FAILED: |(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt)(?::|$))/.test(line),
  );
  if (exception === undefined) return undefined;
  return { exception: exception.trim(), sql: findSql(lines), ...findRevisionFile(lines) };
}

/** The statement may have several lines; it ends with a bracket at the end of a line. */
function findSql(lines: readonly string[]): string | undefined {
  const start = lines.findLastIndex((line) => line.startsWith('[SQL: '));
  if (start === -1) return undefined;
  const end = lines.findIndex((line, index) => index >= start && line.endsWith(']'));
  return lines
    .slice(start, end === -1 ? start + 1 : end + 1)
    .join('\n')
    .slice('[SQL: '.length)
    .replace(/\]$/, '');
}

function findRevisionFile(lines: readonly string[]): { file?: string; line?: number } {
  for (const text of lines.toReversed()) {
    const match = /^ *File "(.+\/versions\/[^"]+\.py)", line (\d+)/.exec(text);
    if (match?.[1] !== undefined) return { file: match[1], line: Number(match[2]) };
  }
  return {};
}
