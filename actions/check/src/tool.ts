/** What is known of a tool, and how the files of a component tell that it is set up. Pure. */
import type { CheckKind } from '../../../src/findings/finding.ts';
import { findFile, findNodeDependency } from './facts.ts';
import type { Facts } from './facts.ts';

/** Where a tool leaves what is read: a file, its standard output for machines (`stdout`) or for people too (`text`), or the lines of both streams. */
export type ReportPlace = 'file' | 'stdout' | 'text' | 'lines';

/** A second way, for a call that was refused. */
export interface Otherwise {
  readonly says: RegExp;
  readonly args: (flags: readonly string[]) => readonly string[];
  /** A clause for people. */
  readonly note: string;
}

/** What is known of a tool. */
export interface Tool {
  readonly kind: CheckKind;
  readonly language: 'node' | 'python';
  /** Name of its program. */
  readonly program: string;
  /** What sets it up in this component, for people; undefined when nothing does. */
  readonly setUpBy: (facts: Facts) => string | undefined;
  /** What would set it up, for the reason of a skip. */
  readonly wants: string;
  readonly report: ReportPlace;
  /** Flags that make its output readable, and keep it from writing. `report` is the path of its report. */
  readonly flags: (report: string) => readonly string[];
  /** All arguments of a call that no script shapes. */
  readonly args: (facts: Facts, flags: readonly string[]) => readonly string[];
  readonly env?: (facts: Facts) => Readonly<Record<string, string>>;
  /** Exit codes that say that the tool itself failed, whatever it found before. */
  readonly crashCodes: readonly number[];
  /** What to run in its place when it says that it cannot do it so. */
  readonly otherwise?: Otherwise;
  /** How a runner ends that has no test to run: with 0 or with this exit code, and with these words where others end so too. */
  readonly noTests?: { readonly exitCode: number; readonly says?: RegExp };
}

/** A configuration file, a key of package.json, or a dependency. */
export function byNode(
  facts: Facts,
  { file, key, dependency }: { file: RegExp; key?: string; dependency: string },
): string | undefined {
  const keyed = key !== undefined && facts.package?.keys.includes(key) === true;
  return (
    findFile(facts, file) ?? (keyed ? `\`${key}\` in ${facts.package.file}` : findNodeDependency(facts, dependency))
  );
}

/** A configuration file, a section of a shared one, or a dependency. */
export function byPython(
  facts: Facts,
  { file, section, dependencies }: { file: RegExp; section: RegExp; dependencies: readonly string[] },
): string | undefined {
  const dependency = dependencies.find((name) => facts.python?.dependencies.includes(name));
  return (
    findFile(facts, file) ??
    facts.python?.sections.find((name) => section.test(name)) ??
    (dependency === undefined ? undefined : `the dependency \`${dependency}\``)
  );
}
