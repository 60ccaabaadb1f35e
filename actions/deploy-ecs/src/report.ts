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

/** The report of the whole step: its services, and what else starts tasks of their images. */
export function reportDeployment(
  runs: readonly ServiceRun[],
  facts: SummaryFacts,
  launchers: LauncherReport = NO_LAUNCHER_REPORT,
): Report {
  const verdict = wholeVerdict([...runs.map(verdictOf), ...launchers.verdicts]);
  const headline = headlineOf(runs, facts, launchers);
  const ok = runs.every(isGoodRun) && launchers.verdicts.every(isGood);
  const result = { ...resultOf(runs, { verdict, ok }, facts), ...launchersResult(launchers) };
  return {
    ok,
    headline,
    outputs: { ...earlyOutputs(runs), ...launchers.outputs, verdict, result: JSON.stringify(result) },
    summary: paragraphs(writeSummary({ runs, headline, facts, verdict }), launchers.summary),
    annotations: [...writeAnnotations(runs), ...launchers.annotations],
  };
}

function headlineOf(runs: readonly ServiceRun[], facts: SummaryFacts, { sentence, isBad }: LauncherReport): string {
  if (runs.length === 0 && sentence !== '') return `${sentence} (${facts.cluster})`;
  const services = writeHeadline(runs, wholeVerdict(runs.map(verdictOf)), facts);
  if (sentence === '') return services;
  // Services that went back with a launcher are not what the reader must look at first.
  return isBad ? `${sentence} ${services}` : `${services} ${sentence}`;
}

function launchersResult({ outputs, verdicts }: LauncherReport): object {
  return verdicts.length === 0 ? {} : { 'also-updated': JSON.parse(outputs['also-updated'] ?? '[]') as unknown };
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
