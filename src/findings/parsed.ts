/** What a parser makes of the output of a tool. All parsers are pure, take linear time and never throw on foreign text. */
import type { Finding, TestCase } from './finding.ts';

/** Where the tool ran; absolute paths, symbolic links resolved, as tools print them. */
export interface Places {
  /** Root of the repository. */
  readonly root: string;
  /** Working directory of the tool: what its relative paths start from. */
  readonly cwd: string;
}

/** Findings and tests of one output, or why it cannot be read: half of it, another format, nothing at all. */
export type Parsed =
  | { readonly findings: readonly Finding[]; readonly tests: readonly TestCase[] }
  | { readonly fault: string };

/** A parser: the text that a tool wrote, and where the tool ran. */
export type Parse = (text: string, places: Places) => Parsed;
