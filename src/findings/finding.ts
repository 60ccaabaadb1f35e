/** What the tools of a project say about its sources: one shape for all of them. */

/** The kinds of checks, in the order in which they are told. */
export const checkKinds = ['lint', 'types', 'tests'] as const;

/** One of {@link checkKinds}. */
export type CheckKind = (typeof checkKinds)[number];

/** A fault that a tool found at a place of the sources. */
export interface Finding {
  readonly kind: CheckKind;
  /** Name of the tool: `eslint`, `tsc`, `ruff`, ... */
  readonly tool: string;
  readonly level: 'error' | 'warning' | 'notice';
  /** The tool's name for what is wrong: `no-unused-vars`, `TS2322`, `F401`. */
  readonly rule?: string;
  /** Foreign text: escaped where it is shown. */
  readonly message: string;
  /** Path from the root of the repository, with `/`; left out when the tool names no file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** From 1, the last line it spans. */
  readonly endLine?: number;
  /** From 1, behind the last column. */
  readonly endColumn?: number;
  /** Page that explains the rule. */
  readonly url?: string;
  /** Other tools that told the same. */
  readonly alsoBy?: readonly string[];
}

/** One test, as its runner tells it. */
export interface TestCase {
  /** Suite and test, outermost first: `['accounts', 'refuses a wrong password']`. */
  readonly path: readonly string[];
  /** `flaky`: failed, and passed when it was run again. */
  readonly verdict: 'passed' | 'failed' | 'flaky' | 'skipped';
  /** Milliseconds; left out when the runner does not tell. */
  readonly durationMs?: number;
  /** Path from the root of the repository, with `/`. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** What went wrong, for `failed` and `flaky`. Foreign text, as all that follows. */
  readonly message?: string;
  /** As the runner prints it. */
  readonly expected?: string;
  readonly received?: string;
  /** Stack or excerpt, several lines. */
  readonly detail?: string;
}
