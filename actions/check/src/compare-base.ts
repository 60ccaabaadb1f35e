/** `only-new`: the same checks on the commit that the change is compared with, in a folder of their own; what it has too does not count. */
import { ActionError, messageOf } from '../../../src/errors.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { findNew } from '../../../src/findings/fingerprints.ts';
import { addWorktree } from '../../../src/git/commit-files.ts';
import { GitFailure } from '../../../src/git/git-failure.ts';
import type { GitWorld } from '../../../src/git/api.ts';
import { readLines } from './lines.ts';
import { count } from './outcome-text.ts';
import type { ToolOutcome } from './run-tool.ts';

/** What is compared. */
export interface BaseQuestion {
  readonly outcomes: readonly ToolOutcome[];
  /** Root of the checkout. */
  readonly root: string;
  readonly base: string;
  /** Checks the component in another checkout; undefined when its packages cannot be installed. */
  readonly checkAt: (root: string, names: ReadonlySet<string>) => Promise<readonly ToolOutcome[] | undefined>;
}

/** What is left, and what is to be told. */
export interface BaseAnswer {
  readonly outcomes: readonly ToolOutcome[];
  /** How many findings the base has too. */
  readonly known: number;
  /** A sentence for the log and the summary. */
  readonly note: string;
}

/** Leaves out what the base has too. When it cannot be checked, all findings count, which the note tells. */
export async function compareWithBase(git: GitWorld, question: BaseQuestion): Promise<BaseAnswer | undefined> {
  const { outcomes, base } = question;
  const names = new Set(
    outcomes.filter(({ run, findings }) => run.kind !== 'tests' && findings.length > 0).map(({ run }) => run.name),
  );
  if (names.size === 0) return undefined;
  const short = base.slice(0, 7);
  try {
    const worktree = await addWorktree(git, base);
    try {
      const known = await question.checkAt(worktree.folder, names);
      if (known === undefined) return all(outcomes, `The packages of the base ${short} cannot be installed`);
      return await leaveOut({ ...question, known, baseRoot: worktree.folder });
    } finally {
      await worktree.remove();
    }
  } catch (error) {
    if (error instanceof GitFailure) return all(outcomes, `The base ${short} cannot be read: ${messageOf(error)}`);
    if (error instanceof ActionError && error.code !== 'cancelled')
      return all(outcomes, `The base ${short} cannot be checked: ${error.message}`);
    throw error;
  }
}

function all(outcomes: readonly ToolOutcome[], why: string): BaseAnswer {
  return { outcomes, known: 0, note: `${why.replace(/\.$/, '')}; so all findings count.` };
}

async function leaveOut({
  outcomes,
  root,
  base,
  known,
  baseRoot,
}: BaseQuestion & { readonly known: readonly ToolOutcome[]; readonly baseRoot: string }): Promise<BaseAnswer> {
  const untold = known
    .filter(({ verdict }) => verdict === 'crashed' || verdict === 'timed-out')
    .map(({ run }) => run.name);
  const left: ToolOutcome[] = [];
  for (const outcome of outcomes) {
    const twin = known.find(({ run }) => run.name === outcome.run.name);
    if (twin === undefined) left.push(outcome);
    else {
      const head = { findings: outcome.findings, lineText: await readLines(root, outcome.findings) };
      const old = { findings: twin.findings, lineText: await readLines(baseRoot, twin.findings) };
      left.push(withFindings(outcome, findNew(head, old)));
    }
  }
  const leftOut = countFindings(outcomes) - countFindings(left);
  const end = untold.length === 0 ? '' : ` On the base ${untold.join(', ')} did not end well, so their findings count.`;
  return {
    outcomes: left,
    known: leftOut,
    note: `${count(leftOut, 'finding')} of the base ${base.slice(0, 7)} left out.${end}`,
  };
}

/** A tool that failed by findings alone has passed when none of them is left that made it fail. Pure. */
export function withFindings(outcome: ToolOutcome, findings: readonly Finding[]): ToolOutcome {
  const hadErrors = outcome.findings.some(isError);
  const isMended = outcome.findings.length > 0 && (hadErrors ? !findings.some(isError) : findings.length === 0);
  return { ...outcome, findings, verdict: outcome.verdict === 'failed' && isMended ? 'passed' : outcome.verdict };
}

function countFindings(outcomes: readonly ToolOutcome[]): number {
  return outcomes.reduce((sum, { findings }) => sum + findings.length, 0);
}

function isError({ level }: Finding): boolean {
  return level === 'error';
}
