/** One line of what became of the whole. Pure. */
import type { Home } from '../../report/home.ts';
import { formatDuration } from '../../time/duration.ts';
import { listNames } from './progress.ts';
import { isGoodRun, pauseOf, verdictOf } from './service-run.ts';
import type { ServiceRun, Verdict } from './service-run.ts';

/** What is told beside the runs. */
export interface SummaryFacts {
  /** The action's name, as the summary's title. */
  readonly action: string;
  readonly mode: 'deploy' | 'roll-back';
  readonly cluster: string;
  readonly dryRun: boolean;
  readonly region: string;
  /** Where the pages and actions of this copy of Slipway are. */
  readonly home: Home;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** So many services are all named. */
const ALL_NAMED = 12;

/** One line: what became of the whole. */
export function writeHeadline(runs: readonly ServiceRun[], verdict: Verdict, facts: SummaryFacts): string {
  const took = formatDuration(facts.endedAtMs - facts.startedAtMs);
  const { cluster, mode } = facts;
  const names = (wanted: Verdict): string => {
    const all = runs.filter((run) => verdictOf(run) === wanted).map(({ plan }) => plan.name);
    return all.length > ALL_NAMED ? listNames(all) : all.join(', ');
  };
  if (runs.length === 0) return `Nothing to roll back in ${cluster}: the deployment changed no service.`;
  const texts: Partial<Record<Verdict, string | undefined>> = {
    unchanged: `Nothing to deploy: ${names('unchanged')} in ${cluster} is as it should be.`,
    planned: `Planned, nothing changed: ${names('planned')} in ${cluster} would be changed.`,
    paused: runs.every(isGoodRun)
      ? `Paused, waiting for an answer: ${runs.flatMap(tellPause).join(', ')} in ${cluster} after ${took}.`
      : undefined,
    succeeded: `${mode === 'roll-back' ? 'Rolled back' : 'Deployed'} ${names('succeeded')} in ${cluster} in ${took}.`,
  };
  const text = texts[verdict];
  if (text !== undefined) return text;
  const ended = runs.filter((run) => verdictOf(run) === verdict);
  // What went back only to stay with another service is not what the reader must look at.
  const worst = ended.find(({ cause }) => cause?.code !== 'rolled-back-with-others') ?? ended[0];
  const cause = worst?.cause;
  const others = runs.length > 1 ? ` ${verdictCounts(runs)}` : '';
  return `${worst?.plan.name ?? ''}: ${verdict} after ${took}. ${cause?.text ?? ''} ${cause?.fix ?? ''} (${cause?.code ?? verdict})${others}`;
}

/** `api at POST_TEST_TRAFFIC_SHIFT (hook 0123)` */
function tellPause(run: ServiceRun): string[] {
  const pause = pauseOf(run);
  return pause === undefined ? [] : [`${run.plan.name} at ${pause.stage} (hook ${pause.hookId})`];
}

function verdictCounts(runs: readonly ServiceRun[]): string {
  const counts = new Map<Verdict, number>();
  for (const run of runs) counts.set(verdictOf(run), (counts.get(verdictOf(run)) ?? 0) + 1);
  return `Services: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}.`;
}
