/** What the reader is told of the launchers: log lines, outputs, headline, summary. Pure. */
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import { isGood } from '../../../../src/ecs/deployment/service-run.ts';
import { errorPage } from '../../../../src/report/home.ts';
import type { Home } from '../../../../src/report/home.ts';
import { code, escapeMarkdown, paragraphs, table } from '../../../../src/report/markdown.ts';
import type { Annotation } from '../../../../src/report/report.ts';
import { familyOf } from './launcher.ts';
import { isBadLauncher, launcherVerdict } from './launcher-run.ts';
import type { LauncherRun } from './launcher-run.ts';
import { entryBack } from './requests.ts';

/** The plan in the log: one line a launcher, then its notes. */
export function launcherLines(runs: readonly LauncherRun[]): readonly string[] {
  return runs.flatMap((run) => [
    `${run.plan.request.name}: ${WORDS[run.step.kind]} (${fromOf(run)}${run.step.kind === 'change' ? ` -> ${toOf(run)}` : ''})`,
    ...run.notes.map((note) => `  ${note}`),
  ]);
}

const WORDS: Readonly<Record<LauncherRun['step']['kind'], string>> = {
  unchanged: 'unchanged',
  follow: 'has the revision, AWS is still at it',
  change: 'will follow',
  leave: 'left alone',
};

/** The outputs of the launchers; `[]` when there are none. */
export function launcherOutputs(runs: readonly LauncherRun[]): Readonly<Record<string, string>> {
  return {
    'also-updated': JSON.stringify(runs.map(launcherOutput)),
    'also-update-previous': JSON.stringify(runs.flatMap(previousOf)),
  };
}

/** Revisions as `family:revision`: an ARN holds the account id, and GitHub drops job outputs that hold a masked value. */
function launcherOutput(run: LauncherRun): object {
  const { plan, verdict, cause, notes } = run;
  return {
    launcher: plan.request.name,
    kind: plan.request.launcher.kind,
    from: fromOf(run),
    to: toOf(run),
    ...(verdict === undefined ? {} : { verdict }),
    ...(cause === undefined ? {} : { cause }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** What takes it back, as an entry of the input: only for one that this run changed. */
function previousOf({ plan, to, isSent, verdict }: LauncherRun): object[] {
  if (!isSent || to === undefined || verdict === 'rolled-back' || verdict === 'superseded') return [];
  const taskDefinition = shortRevision(plan.before.taskDefinition);
  return [entryBack(plan.request.launcher, { taskDefinition, deployed: shortRevision(to) })];
}

function fromOf({ plan }: LauncherRun): string {
  return shortRevision(plan.before.taskDefinition);
}

function toOf({ plan, to, step }: LauncherRun): string {
  if (step.kind === 'unchanged') return shortRevision(plan.before.taskDefinition);
  return to === undefined ? `${familyOf(plan.before.taskDefinition)}:(new)` : shortRevision(to);
}

/** The worst launcher in a sentence; undefined when all ended well. */
function launcherFailure(runs: readonly LauncherRun[]): string | undefined {
  const bad = runs.filter(isBadLauncher);
  // What went back only to stay with another one is not what the reader must look at.
  const worst = bad.find(({ cause }) => cause?.code !== 'rolled-back-with-others') ?? bad[0];
  if (worst === undefined) return undefined;
  const { cause } = worst;
  return `${worst.plan.request.name}: ${launcherVerdict(worst)}. ${cause?.text ?? ''} ${cause?.fix ?? ''} (${cause?.code ?? launcherVerdict(worst)})`;
}

/** What became of all of them in a sentence: `Updated pipe worker (worker:42).` Empty when there are none. */
export function launcherSentence(runs: readonly LauncherRun[]): string {
  if (runs.length === 0) return '';
  const failure = launcherFailure(runs);
  if (failure !== undefined) return failure;
  const changed = runs.filter((run) => launcherVerdict(run) === 'succeeded');
  const planned = runs.filter((run) => launcherVerdict(run) === 'planned');
  if (changed.length > 0) return `Updated ${listOf(changed)}.`;
  if (planned.length > 0) return `Would update ${listOf(planned)}.`;
  return `Left as they are: ${runs.map(({ plan }) => plan.request.name).join(', ')}.`;
}

function listOf(runs: readonly LauncherRun[]): string {
  return runs.map((run) => `${run.plan.request.name} (${toOf(run)})`).join(', ');
}

/** One error for each launcher that did not follow. */
export function launcherAnnotations(runs: readonly LauncherRun[]): readonly Annotation[] {
  return runs.filter(isBadLauncher).map((run) => ({
    level: 'error',
    title: `${run.plan.request.name}: ${launcherVerdict(run)}`,
    message: `${run.cause?.text ?? ''} ${run.cause?.fix ?? ''} (${run.cause?.code ?? ''})`,
  }));
}

/** The section of the job summary, Markdown; empty when there are no launchers. */
export function writeLaunchers(runs: readonly LauncherRun[], home: Home): string {
  if (runs.length === 0) return '';
  return paragraphs(
    '#### Other launchers of the image',
    table(
      ['Launcher', 'From', 'To', 'Verdict'],
      runs.map((run) => [
        escapeMarkdown(run.plan.request.name),
        code(fromOf(run)),
        code(toOf(run)),
        escapeMarkdown(launcherVerdict(run)),
      ]),
    ),
    ...runs.map((run) => writeLauncher(run, home)),
  );
}

function writeLauncher(run: LauncherRun, home: Home): string {
  const { cause, notes, plan } = run;
  const name = escapeMarkdown(plan.request.name);
  if (isGood(launcherVerdict(run)) || cause === undefined) {
    return paragraphs(...notes.map((note) => `${name}: ${escapeMarkdown(note)}`));
  }
  return paragraphs(
    `**${name}:** ${escapeMarkdown(cause.text)}`,
    `**What to do:** ${escapeMarkdown(cause.fix)} ([${escapeMarkdown(cause.code)}](${errorPage(home, cause.code)}))`,
    ...notes.map((note) => escapeMarkdown(note)),
  );
}
