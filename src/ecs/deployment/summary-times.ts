/** Where the time went: a chart of the stages, and their seconds. Pure. */
import { codeBlock, escapeMarkdown, fold, paragraphs, tableWithin } from '../../report/markdown.ts';
import { formatDuration } from '../../time/duration.ts';
import type { SummaryFacts } from './headline.ts';
import { rankVerdict, verdictOf } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';
import { orderStages, stageSeconds, stageSpans } from './stage-times.ts';
import { renderTimeline } from './timeline-chart.ts';
import type { ChartRow } from './timeline-chart.ts';

/** So many services are drawn: those that did not come up, then the slowest. */
const DRAWN = 30;
/** A larger chart is folded. */
const OPEN_UP_TO = 6;
const LIMIT_BYTES = 100_000;

/** The section; empty when nothing was followed. */
export function writeTimes(runs: readonly ServiceRun[], { startedAtMs, endedAtMs }: SummaryFacts): string {
  const rows = runs
    .filter(({ state }) => state !== undefined)
    .map((run) => ({ run, name: run.plan.name, spans: stageSpans(run, endedAtMs) }))
    .filter(({ spans }) => spans.length > 0);
  if (rows.length === 0) return '';
  const isLarge = rows.length > OPEN_UP_TO;
  const drawn = rows.length > DRAWN ? rows.toSorted((a, b) => rank(a.run) - rank(b.run)).slice(0, DRAWN) : rows;
  const chart = codeBlock(renderTimeline(drawn, startedAtMs), 'mermaid');
  const title = `Timeline${drawn.length < rows.length ? ` (${drawn.length} of ${rows.length} services)` : ''}`;
  return paragraphs(isLarge ? fold(title, chart) : chart, fold('Time of each stage', stageTable(rows)));
}

/** The worst verdicts first, then the slowest. */
function rank(run: ServiceRun): number {
  return rankVerdict(verdictOf(run)) * 1e6 - (run.seconds ?? 0);
}

function stageTable(rows: readonly ChartRow[]): string {
  const times = rows.map(({ name, spans }) => ({ name, seconds: stageSeconds(spans) }));
  const stages = orderStages(times.flatMap(({ seconds }) => Object.keys(seconds)));
  return tableWithin({
    head: ['Service', ...stages],
    rows: times.map(({ name, seconds }) => {
      const cells = stages.map((stage) => (seconds[stage] === undefined ? '' : formatDuration(seconds[stage] * 1000)));
      return [escapeMarkdown(name)].concat(cells);
    }),
    limitBytes: LIMIT_BYTES,
  });
}
