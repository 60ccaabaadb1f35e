/** What deploy-ecs says at its end. Pure. */
import { writeAnnotations } from '../../../src/ecs/deployment/annotations.ts';
import { writeHeadline } from '../../../src/ecs/deployment/headline.ts';
import type { SummaryFacts } from '../../../src/ecs/deployment/headline.ts';
import { countFailedTasks, isChanged, previousOf, servicesOutput } from '../../../src/ecs/deployment/run-outputs.ts';
import { isGood, isGoodRun, pauseOf, verdictOf, wholeVerdict } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun, Verdict } from '../../../src/ecs/deployment/service-run.ts';
import { writeSummary } from '../../../src/ecs/deployment/summary.ts';
import { paragraphs } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { NO_LAUNCHER_REPORT } from './also-update/part.ts';
import type { LauncherReport } from './also-update/part.ts';
import { NO_TASK_REPORT } from './run-task/part.ts';
import type { TaskReport } from './run-task/part.ts';

/** What the step did beside its services. */
export interface PartReports {
  readonly launchers: LauncherReport;
  readonly tasks: TaskReport;
}

const NO_PARTS: PartReports = { launchers: NO_LAUNCHER_REPORT, tasks: NO_TASK_REPORT };

/** The report of the whole step: its services, what else starts tasks of their images, and one-off tasks. */
export function reportDeployment(
  runs: readonly ServiceRun[],
  facts: SummaryFacts,
  { launchers, tasks }: PartReports = NO_PARTS,
): Report {
  const verdicts = [...launchers.verdicts, ...tasks.verdicts];
  const verdict = wholeVerdict([...runs.map(verdictOf), ...verdicts]);
  const headline = headlineOf(runs, facts, [tasks, launchers]);
  const ok = runs.every(isGoodRun) && verdicts.every(isGood);
  const result = {
    ...resultOf(runs, { verdict, ok }, facts),
    ...partResult(launchers, 'also-updated'),
    ...partResult(tasks, 'run-tasks'),
  };
  return {
    ok,
    headline,
    outputs: { ...earlyOutputs(runs), ...launchers.outputs, ...tasks.outputs, verdict, result: JSON.stringify(result) },
    summary: paragraphs(writeSummary({ runs, headline, facts, verdict }), tasks.summary, launchers.summary),
    annotations: [...writeAnnotations(runs), ...tasks.annotations, ...launchers.annotations],
  };
}

function headlineOf(runs: readonly ServiceRun[], facts: SummaryFacts, parts: readonly LauncherReport[]): string {
  const told = (wanted: boolean): string[] =>
    parts.filter(({ sentence, isBad }) => isBad === wanted && sentence !== '').map(({ sentence }) => sentence);
  if (runs.length === 0 && parts.some(({ sentence }) => sentence !== '')) {
    return `${[...told(true), ...told(false)].join(' ')} (${facts.cluster})`;
  }
  // Services that went back with a launcher or a task are not what the reader must look at first.
  return [...told(true), servicesSentence(runs, facts), ...told(false)].join(' ');
}

/** Services that nobody began to deploy are not "as they should be". */
function servicesSentence(runs: readonly ServiceRun[], facts: SummaryFacts): string {
  const verdict = wholeVerdict(runs.map(verdictOf));
  const isLeft = verdict === 'unchanged' && runs.some(({ isNotStarted }) => isNotStarted === true);
  return isLeft ? `No service was changed in ${facts.cluster}.` : writeHeadline(runs, verdict, facts);
}

function partResult({ outputs, verdicts }: LauncherReport, name: 'also-updated' | 'run-tasks'): object {
  return verdicts.length === 0 ? {} : { [name]: JSON.parse(outputs[name] ?? '[]') as unknown };
}

/** The outputs that a later step or a re-run needs, as far as they are known: set before the waiting begins, and again at the end. */
export function earlyOutputs(runs: readonly ServiceRun[]): Readonly<Record<string, string>> {
  return {
    services: JSON.stringify(servicesOutput(runs)),
    previous: JSON.stringify(previousOf(runs)),
    changed: String(runs.some(isChanged)),
    ...singleOutputs(runs),
  };
}

/** The values of a single service, each as plain text; empty with several. */
function singleOutputs(runs: readonly ServiceRun[]): Readonly<Record<string, string>> {
  const single = runs.length === 1 ? runs[0] : undefined;
  const state = single?.state;
  const pause = single === undefined ? undefined : pauseOf(single);
  return {
    'task-definition-arn': single?.to ?? '',
    'deployment-id': state?.rollout.deploymentId ?? '',
    'service-deployment-arn': state?.serviceDeploymentArn ?? '',
    'hook-id': pause?.hookId ?? '',
    'paused-at': pause?.stage ?? '',
    'cause-code': single?.cause?.code ?? '',
    'failed-tasks': single === undefined || state === undefined ? '' : String(countFailedTasks(single)),
    seconds: single?.seconds === undefined ? '' : String(single.seconds),
    'served-digest': single?.servedDigest ?? '',
  };
}

function resultOf(
  runs: readonly ServiceRun[],
  { verdict, ok }: { readonly verdict: Verdict; readonly ok: boolean },
  { mode, cluster, dryRun, startedAtMs, endedAtMs }: SummaryFacts,
): object {
  return {
    schema: 1,
    ok,
    verdict,
    mode,
    cluster,
    'dry-run': dryRun,
    services: servicesOutput(runs),
    previous: previousOf(runs),
    seconds: Math.round((endedAtMs - startedAtMs) / 100) / 10,
  };
}
