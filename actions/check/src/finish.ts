/** What is done with the findings before they are told: put in order, written, sent. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { messageOf } from '../../../src/errors.ts';
import { publishCheckRun } from '../../../src/findings/check-run.ts';
import { dedupe } from '../../../src/findings/dedupe.ts';
import type { CheckKind, Finding } from '../../../src/findings/finding.ts';
import { orderFindings } from '../../../src/findings/order.ts';
import { toSarif } from '../../../src/findings/write-sarif.ts';
import type { ChangedLines } from '../../../src/git/api.ts';
import { readChangedLines } from '../../../src/git/changed-lines.ts';
import type { Report } from '../../../src/report/report.ts';
import type { CheckedComponent } from './check-component.ts';
import type { Places } from './check.ts';
import { gitWorld } from './git-world.ts';
import type { Inputs } from './inputs.ts';
import { readLines } from './lines.ts';
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

/** Puts the findings in order, writes the SARIF file, reports, and sends the check run. */
export async function finish(finished: Finished, world: World): Promise<Report> {
  const { inputs, require, what, checked, note } = finished;
  const { serverUrl, repository, sha } = world.run;
  const tests = checked.outcomes.flatMap((outcome) => outcome.tests);
  const unordered = dedupe(checked.outcomes.flatMap((outcome) => outcome.findings));
  const findings = orderFindings(unordered, await learnChangedLines(unordered, finished, world));
  const written = inputs.sarif === undefined ? undefined : await writeSarif(inputs.sarif, { findings, finished });
  const notes = [note, written?.note].filter((one) => one !== undefined);
  const facts = { ...checked, what, require, findings, tests, notes, annotate: inputs.annotate };
  const report = reportCheck({ ...facts, sources: { serverUrl, repository, sha }, sarif: written?.path ?? '' });
  if (inputs.checkRun) await sendCheckRun({ finished, report, findings }, world);
  return report;
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

/** Writes all findings; a disk that is full does not take the verdict along. */
async function writeSarif(
  path: string,
  { findings, finished }: { readonly findings: readonly Finding[]; readonly finished: Finished },
): Promise<{ path: string; note?: string }> {
  const { places, what, checked } = finished;
  const lineText = await readLines(places.root, findings);
  const category = `slipway/${what}`;
  const { text, overLimit, withoutFile } = toSarif({ findings, ran: toolsToBelieve(checked), category, lineText });
  const file = join(places.root, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    return { path: '', note: `The SARIF file could not be written: ${messageOf(error)}.` };
  }
  const left = overLimit + withoutFile;
  return left === 0
    ? { path }
    : {
        path,
        note: `${left} findings are not in the SARIF file: code scanning takes none without a file, and 25,000 of a tool.`,
      };
}

/** What a tool that crashed found before is not mended. */
function toolsToBelieve({ outcomes }: CheckedComponent): readonly string[] {
  const ended = outcomes.filter(({ run, verdict }) => run.kind !== 'tests' && /^(?:passed|failed)$/.test(verdict));
  return ended.map(({ run }) => run.tool).filter((tool) => tool !== undefined);
}

interface Sent {
  readonly finished: Finished;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

async function sendCheckRun({ finished, report, findings }: Sent, world: World): Promise<void> {
  const { inputs, what, checked } = finished;
  if (inputs.githubToken === undefined) return;
  const { run, log } = world;
  const { sent, total, problem } = await publishCheckRun(await world.openGithub(inputs.githubToken), {
    name: `Slipway findings (${what})`,
    headSha: headOf(world),
    externalId: `check/${what}/${run.runId}/${run.runAttempt}`,
    title: report.headline,
    summary: report.summary,
    conclusion: report.ok ? 'success' : 'failure',
    findings,
    tests: checked.outcomes.flatMap((outcome) => outcome.tests),
  });
  if (problem === undefined) log.info(`The check run has ${sent} of ${total} annotations.`);
  else log.warning(problem);
}

/** A pull request shows the check runs of its own last commit, not those of the merge that is checked out. */
function headOf({ run }: World): string {
  const pullRequest: unknown = run.event['pull_request'];
  const head = mappingOf(mappingOf(pullRequest)['head']);
  return typeof head['sha'] === 'string' ? head['sha'] : run.sha;
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
