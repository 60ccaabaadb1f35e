/** What rollback says at its end. Pure. */
import { isChanged, servicesOutput } from '../../../src/ecs/deployment/run-outputs.ts';
import { isGood, verdictOf, wholeVerdict } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun, Verdict } from '../../../src/ecs/deployment/service-run.ts';
import { writeAnnotations, writeHeadline, writeSummary } from '../../../src/ecs/deployment/summary.ts';
import type { SummaryFacts } from '../../../src/ecs/deployment/summary.ts';
import type { Report } from '../../../src/report/report.ts';

/** The report of the whole step. */
export function reportRollBack(runs: readonly ServiceRun[], facts: SummaryFacts): Report {
  const verdict = wholeVerdict(runs.map(verdictOf));
  const headline = writeHeadline(runs, verdict, facts);
  return {
    ok: isGood(verdict),
    headline,
    outputs: { ...earlyOutputs(runs), verdict, result: JSON.stringify(resultOf(runs, verdict, facts)) },
    summary: writeSummary({ runs, headline, facts }),
    annotations: writeAnnotations(runs),
  };
}

/** The outputs that a later step needs, as far as they are known: set before the waiting begins, and again at the end. */
export function earlyOutputs(runs: readonly ServiceRun[]): Readonly<Record<string, string>> {
  return { services: JSON.stringify(servicesOutput(runs)), changed: String(runs.some(isChanged)) };
}

function resultOf(
  runs: readonly ServiceRun[],
  verdict: Verdict,
  { cluster, dryRun, startedAtMs, endedAtMs }: SummaryFacts,
): object {
  return {
    schema: 1,
    ok: isGood(verdict),
    verdict,
    cluster,
    'dry-run': dryRun,
    services: servicesOutput(runs),
    seconds: Math.round((endedAtMs - startedAtMs) / 100) / 10,
  };
}
