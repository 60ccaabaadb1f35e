/** What a parser makes of the output of a tool. All parsers are pure, take linear time and never throw on foreign text. */
import type { Finding, TestCase } from './finding.ts';

/** Where the tool ran; absolute paths, symbolic links resolved, as tools print them. */
export interface Places {
  /** Root of the repository. */
  readonly root: string;
  /** Working directory of the tool: what its relative paths start from. */
  readonly cwd: string;
}

/** What an output says. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
  /** How many tests ran, where the runner names only those that failed. */
  readonly ran?: number;
}

/** What an output says, or why it cannot be read: half of it, another format, nothing at all. */
export type Parsed = Reading | { readonly fault: string };

/** A parser: the text that a tool wrote, and where the tool ran. */
export type Parse = (text: string, places: Places) => Parsed;

type Loose<T> = { readonly [K in keyof T]: T[K] | null | undefined };
type Needed = 'kind' | 'tool' | 'level' | 'message';

/** A finding of what a tool tells; what is absent, and lines and columns that are no such thing, are left out. */
export function toFinding(parts: Partial<Loose<Finding>> & Pick<Finding, Needed>): Finding {
  const { kind, tool, level, message, rule, file, line, column, endLine, endColumn, url } = parts;
  return {
    kind,
    tool,
    level,
    ...(typeof rule === 'string' && rule !== '' && { rule }),
    message,
    ...(typeof file === 'string' && { file }),
    ...(isCounted(line) && { line }),
    ...(isCounted(column) && { column }),
    ...(isCounted(endLine) && { endLine }),
    ...(isCounted(endColumn) && { endColumn }),
    // Made a link where it is shown: nothing but pages.
    ...(typeof url === 'string' && /^https?:\/\/\S+$/.test(url) && { url }),
  };
}

/** A test of what its runner tells; what is absent is left out, durations are rounded to microseconds. */
export function toTest(parts: Partial<Loose<TestCase>> & Pick<TestCase, 'path' | 'verdict'>): TestCase {
  const { path, verdict, durationMs, file, line, message, expected, received, detail } = parts;
  return {
    path,
    verdict,
    ...(Number.isFinite(durationMs) && { durationMs: Math.round(Number(durationMs) * 1000) / 1000 }),
    ...(typeof file === 'string' && { file }),
    ...(isCounted(line) && { line }),
    ...(typeof message === 'string' && { message }),
    ...(typeof expected === 'string' && { expected }),
    ...(typeof received === 'string' && { received }),
    ...(typeof detail === 'string' && { detail }),
  };
}

function isCounted(value: number | null | undefined): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
