/** Reads the lines of the one task: cuts them at the script's markers and finds the versions and the SQL in them. */
import { markerPrefix, withoutMarker } from './script.ts';

/** One revision that the upgrade ran. */
export interface AppliedRevision {
  readonly revision: string;
  /** The revisions it came from; empty for the first one. */
  readonly from: readonly string[];
  readonly message: string;
}

/** What the task's lines say. Everything is absent until its step was reached. */
export interface Transcript {
  /** Steps reached, in order: `current`, `heads`, `plan`, `unplanned`, `upgrade`, `stopped`, `after`, `after-failed`, `end`. */
  readonly steps: readonly string[];
  /** Versions of the database before; an empty list is an empty database. */
  readonly before: readonly string[] | undefined;
  readonly heads: readonly string[] | undefined;
  /** Versions of the database after. */
  readonly after: readonly string[] | undefined;
  /** Those of {@link after} that alembic marked as heads; `(effective head)` is one that another branch depends on. */
  readonly atHead: readonly string[];
  /** Pending SQL; empty when nothing is pending. */
  readonly sql: string;
  /** Revisions whose SQL alembic cannot render because they read the database; `all` and `several` when none could be rendered. */
  readonly unplanned: readonly string[];
  /** Revisions that began to run, in order. Whether they were committed is told by {@link after}. */
  readonly applied: readonly AppliedRevision[];
  /** The version changed and no line says by which revisions: alembic's log is off. {@link applied} is then what was planned, without messages. */
  readonly isLogSilent: boolean;
  /** The script's exit code: present exactly when the last line has been read. */
  readonly endCode: number | undefined;
  /** Lines of the step that was reached last (not counting `after` and `end`): what an error is looked for in. */
  readonly lastStepLines: readonly string[];
  /** Lines without the markers. */
  readonly output: readonly string[];
}

interface Section {
  readonly step: string;
  readonly argument: string;
  readonly lines: string[];
}

/** Cuts the lines of a task at the markers of `token`. */
export function parseTranscript(lines: readonly string[], token: string): Transcript {
  const sections = cutSections(lines, token);
  const linesOf = (step: string): readonly string[] | undefined =>
    sections.find((section) => section.step === step)?.lines;
  const end = sections.find(({ step }) => step === 'end');
  const worked = sections.filter(({ step }) => !['after', 'after-failed', 'end', 'stopped'].includes(step));
  const succeeded = (step: string): readonly string[] | undefined => {
    const index = sections.findIndex((section) => section.step === step);
    const next = sections[index + 1];
    // A step that is followed by nothing was cut off; one that failed is followed by its own mark, or by the end with its code.
    const failed =
      next === undefined ||
      next.step === 'after-failed' ||
      (next.step === 'end' && step !== 'after' && next.argument !== '0');
    return index === -1 || failed ? undefined : sections[index]?.lines;
  };
  const current = succeeded('current');
  const after = succeeded('after');
  const told = (linesOf('upgrade') ?? []).flatMap(parseApplied);
  const isLogSilent = told.length === 0 && end?.argument === '0' && isChanged(current, after);
  const planned = sections.filter(({ step }) => step === 'plan').flatMap((section) => section.lines);
  return {
    steps: sections.map(({ step }) => step),
    before: parseRevisions(current),
    heads: parseRevisions(succeeded('heads')),
    after: parseRevisions(after),
    atHead: (after ?? [])
      .filter((line) => / \((?:effective )?head\)/.test(line))
      .flatMap((line) => parseRevisions([line]) ?? []),
    sql: planned.join('\n').trim(),
    unplanned: sections.filter(({ step }) => step === 'unplanned').map(({ argument }) => argument),
    applied: isLogSilent ? planned.flatMap(parseApplied) : told,
    isLogSilent,
    endCode: end === undefined ? undefined : Number(end.argument),
    lastStepLines: worked.at(-1)?.lines ?? [],
    output: sections.flatMap((section) => section.lines),
  };
}

function isChanged(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  return before !== undefined && after !== undefined && joinRevisions(before) !== joinRevisions(after);
}

function joinRevisions(lines: readonly string[]): string {
  return (parseRevisions(lines) ?? []).toSorted().join();
}

function cutSections(lines: readonly string[], token: string): readonly Section[] {
  const prefix = markerPrefix(token);
  const sections: Section[] = [{ step: '', argument: '', lines: [] }];
  for (const line of lines) {
    sections.at(-1)?.lines.push(...withoutMarker(line, token));
    const at = line.indexOf(prefix);
    if (at === -1) continue;
    const [step = '', argument = ''] = line
      .slice(at + prefix.length)
      .trimEnd()
      .split(' ');
    sections.push({ step, argument, lines: [] });
  }
  return sections.filter(({ step, lines: own }) => step !== '' || own.length > 0);
}

/** Revisions in the output of `alembic current` and `alembic heads`: `b2`, `d4 (head)`, `e5 (head) (mergepoint)`. */
function parseRevisions(lines: readonly string[] | undefined): readonly string[] | undefined {
  return lines?.flatMap((line) => {
    const match = /^([\w.-]{1,255})(?: \([^)]*\))*$/.exec(line.trimEnd());
    return match?.[1] === undefined ? [] : [match[1]];
  });
}

/** `INFO  [alembic.runtime.migration] Running upgrade b2, b3 -> c3, a message`, whatever format the project's logging has. */
function parseApplied(line: string): readonly AppliedRevision[] {
  const match = /Running (?:upgrade|stamp_revision) (.*?) ?-> ([\w.-]+)(?:, (.*))?$/.exec(line.trimEnd());
  if (match === null) return [];
  const [, from = '', revision = '', message = ''] = match;
  const parents = from
    .split(',')
    .map((parent) => parent.trim())
    .filter((parent) => parent !== '');
  return [{ revision, from: parents, message }];
}
