/** What is done with the findings before they are told: put in order, written, sent. */
import type { CheckKind, Finding } from '../../../src/findings/finding.ts';
import { dedupe } from '../../../src/findings/dedupe.ts';
import { orderFindings } from '../../../src/findings/order.ts';
import type { ChangedLines } from '../../../src/git/api.ts';
import { readChangedLines } from '../../../src/git/changed-lines.ts';
import type { Report } from '../../../src/report/report.ts';
import type { CheckedComponent } from './check-component.ts';
import type { Places } from './check.ts';
import { gitWorld } from './git-world.ts';
import type { Inputs } from './inputs.ts';
import { reportCheck } from './report.ts';
import type { World } from './world.ts';

/** What was checked, and what it gave. */
export interface Finished {
  readonly inputs: Inputs;
  readonly require: readonly CheckKind[];
  /** For people: the folder, or `the workflow files`. */
  readonly what: string;
  readonly checked: CheckedComponent;
  readonly places: Places;
  readonly note?: string;
}

/** Puts the findings in order and reports. */
export async function finish(finished: Finished, world: World): Promise<Report> {
  const { inputs, require, what, checked, note } = finished;
  const tests = checked.outcomes.flatMap((outcome) => outcome.tests);
  const unordered = dedupe(checked.outcomes.flatMap((outcome) => outcome.findings));
  const findings = orderFindings(unordered, await learnChangedLines(unordered, finished, world));
  return reportCheck({
    ...checked,
    what,
    require,
    findings,
    tests,
    notes: note === undefined ? [] : [note],
    annotate: inputs.annotate,
    sarif: '',
  });
}

async function learnChangedLines(
  findings: readonly Finding[],
  { inputs, places }: Finished,
  world: World,
): Promise<ChangedLines> {
  const paths = [...new Set(findings.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  if (paths.length === 0 || inputs.base === undefined) return new Map();
  const git = gitWorld(world, { ...places, token: inputs.githubToken });
  return readChangedLines(git, { run: world.run, base: inputs.base, paths });
}
