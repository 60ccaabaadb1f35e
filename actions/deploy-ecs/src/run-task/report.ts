/** What the reader is told of the one-off tasks: log lines, outputs, headline, summary. Pure. */
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../../src/report/markdown.ts';
import type { Annotation } from '../../../../src/report/report.ts';
import { formatDuration } from '../../../../src/time/duration.ts';
import type { TaskReport } from './part.ts';
import { label } from './plan.ts';
import type { TaskPlan } from './plan.ts';
import { hasFailed, isBadTask, taskVerdict } from './task-run.ts';
import type { TaskRun } from './task-run.ts';

/** The plan in the log: one line a task. Values of variables are not told. */
export function taskLines(plans: readonly TaskPlan[]): readonly string[] {
  return plans.map(({ request, container, skip }) => {
    const { command, environment, when, service } = request;
    const names = Object.keys(environment);
    const words = [
      command === undefined ? 'its own command' : JSON.stringify(command),
      ...(names.length === 0 ? [] : [`with ${names.join(', ')}`]),
    ].join(' ');
    const what = skip === undefined ? `runs ${words} in ${container}` : `is not run, because ${skip}`;
    return `${label(request.name)}: ${when === 'before' ? 'before the services' : 'after the services'}, of ${service}: ${what}`;
  });
}

/** The report of all tasks. */
export function reportTasks(runs: readonly TaskRun[]): TaskReport {
  return {
    verdicts: runs.filter((run) => !hasFailed(run) || isBadTask(run)).map(taskVerdict),
    outputs: taskOutputs(runs),
    sentence: taskSentence(runs),
    isBad: runs.some(isBadTask),
    summary: writeTasks(runs),
    annotations: runs.filter(hasFailed).map(taskAnnotation),
  };
}

/** The outputs of the tasks. */
export function taskOutputs(runs: readonly TaskRun[]): Readonly<Record<string, string>> {
  return { 'run-tasks': JSON.stringify(runs.map(taskOutput)) };
}

function taskOutput(run: TaskRun): object {
  const { plan, to, taskArn, verdict, cause, exitCodes, seconds, notes } = run;
  const { name, service, when } = plan.request;
  return {
    name,
    service,
    when,
    ...(to === undefined ? {} : { 'task-definition': shortRevision(to) }),
    ...(taskArn === undefined ? {} : { 'task-arn': taskArn }),
    ...(exitCodes === undefined ? {} : { 'exit-codes': exitCodes }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(cause === undefined ? {} : { cause }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** What became of all of them in a sentence; empty when there are none. */
function taskSentence(runs: readonly TaskRun[]): string {
  const failed = runs.find(isBadTask);
  if (failed !== undefined) {
    return `${label(failed.plan.request.name)}: ${taskVerdict(failed)}. ${tellCause(failed)}`;
  }
  const names = (wanted: string): string =>
    runs
      .filter((run) => taskVerdict(run) === wanted)
      .map(({ plan }) => plan.request.name)
      .join(', ');
  if (names('succeeded') !== '') return `Ran ${names('succeeded')}.`;
  return names('planned') === '' ? '' : `Would run ${names('planned')}.`;
}

function tellCause({ cause }: TaskRun): string {
  return cause === undefined ? '' : `${cause.text} ${cause.fix} (${cause.code})`;
}

function taskAnnotation(run: TaskRun): Annotation {
  const title = `${label(run.plan.request.name)}: ${taskVerdict(run)}`;
  return { level: isBadTask(run) ? 'error' : 'warning', title, message: tellCause(run) };
}

/** The section of the job summary, Markdown; empty when there are no tasks. */
export function writeTasks(runs: readonly TaskRun[]): string {
  if (runs.length === 0) return '';
  return paragraphs(
    '#### One-off tasks',
    table(
      ['Task', 'When', 'Revision', 'Exit codes', 'Verdict', 'Time'],
      runs.map((run) => [
        escapeMarkdown(run.plan.request.name),
        run.plan.request.when,
        run.to === undefined ? '' : code(shortRevision(run.to)),
        escapeMarkdown(tellCodes(run)),
        `${taskVerdict(run) === 'unchanged' ? 'not run' : taskVerdict(run)}${hasFailed(run) && !isBadTask(run) ? ' (allowed)' : ''}`,
        run.seconds === undefined ? '' : formatDuration(run.seconds * 1000),
      ]),
    ),
    ...runs.map(writeTask),
  );
}

function tellCodes({ exitCodes = {} }: TaskRun): string {
  return Object.entries(exitCodes)
    .map(([name, exitCode]) => `${name}: ${exitCode}`)
    .join(', ');
}

function writeTask(run: TaskRun): string {
  const { plan, cause, notes, logTail } = run;
  const name = escapeMarkdown(plan.request.name);
  const told = notes.map((note) => `${name}: ${escapeMarkdown(note)}`);
  if (!hasFailed(run) || cause === undefined) return paragraphs(...told);
  return paragraphs(
    `**${name}:** ${escapeMarkdown(cause.text)}`,
    `**What to do:** ${escapeMarkdown(cause.fix)} (${escapeMarkdown(cause.code)})`,
    ...told,
    logTail === undefined ? '' : fold(`Last log lines of ${logTail.source}`, codeBlock(logTail.lines.join('\n'))),
  );
}
