/** The job summary of a check. Pure; what tools say is foreign. */
import { plainText } from '../../../src/findings/plain-text.ts';
import { renderFindings } from '../../../src/findings/render-findings.ts';
import { renderTests } from '../../../src/findings/render-tests.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { count, tellTests } from './outcome-text.ts';
import type { ToolPlan } from './plan.ts';
import type { CheckFacts, Conclusion } from './report.ts';
import type { InstallOutcome } from './run-installations.ts';
import type { ToolOutcome } from './run-tool.ts';

/** Of the 1 MiB that a summary may have; the rest is for tables and last lines. */
const TESTS_LIMIT_BYTES = 300_000;
const FINDINGS_LIMIT_BYTES = 500_000;
/** Last lines of a tool. */
const TAIL = 40;
const TAIL_CHARACTERS = 8000;

/** Headline, table, what went wrong, tests, findings, skipped tools. */
export function renderSummary(facts: CheckFacts, { verdict, missing }: Conclusion): string {
  const { what, outcomes, installs, plan, notes, findings, tests, sources } = facts;
  return paragraphs(
    `### Check of ${code(what)}: ${verdict}`,
    renderTable(facts),
    missing.length === 0
      ? undefined
      : `**Required and not there:** ${missing.join(', ')}. Set a tool up for it, or take it out of ${code('require')}.`,
    ...notes.map((note) => escapeMarkdown(note)),
    ...installs.filter((install) => install.verdict !== 'passed').map((install) => renderInstallTrouble(install)),
    ...outcomes.map((outcome) => renderTrouble(outcome)),
    renderTests({ tests, sources, limitBytes: TESTS_LIMIT_BYTES }),
    renderFindings({ findings, sources, limitBytes: FINDINGS_LIMIT_BYTES }),
    renderSkips(plan),
  );
}

function renderTable({ outcomes, installs }: CheckFacts): string {
  const installed = installs.map(({ title, verdict, ms }) => ['install', code(title), verdict, '', formatDuration(ms)]);
  const ran = outcomes.map(({ run, verdict, findings, tests, ms }) => [
    run.kind,
    code(run.name),
    verdict,
    [
      ...(tests.length > 0 ? [tellTests(tests)] : []),
      ...(findings.length > 0 || tests.length === 0 ? [String(findings.length)] : []),
    ].join(', '),
    formatDuration(ms),
  ]);
  return table(['Kind', 'Tool', 'Verdict', 'Findings', 'Time'], [...installed, ...ran]);
}

function renderTrouble({ run, reason, fix, verdict, lines }: ToolOutcome): string | undefined {
  if (reason === undefined) return undefined;
  const isShown = verdict === 'crashed' || verdict === 'timed-out' || run.report === 'none';
  return paragraphs(
    `**${escapeMarkdown(run.name)} ${verdict}:** ${escapeMarkdown(reason)}${fix === undefined ? '' : ` ${escapeMarkdown(fix)}`}`,
    isShown && lines.length > 0 ? fold(`Last lines of ${run.name}`, renderTail(lines)) : undefined,
  );
}

function renderInstallTrouble({ title, reason = '', fix = '', tail }: InstallOutcome): string {
  return paragraphs(
    `**${escapeMarkdown(title)}:** ${escapeMarkdown(reason)}. ${escapeMarkdown(fix)}`,
    renderTail(tail),
  );
}

function renderSkips({ skips }: ToolPlan): string {
  if (skips.length === 0) return '';
  const rows = skips.map(({ kind, name, reason }) => [kind, code(name), escapeMarkdown(reason)]);
  return fold(`${count(skips.length, 'tool')} skipped`, table(['Kind', 'Tool', 'Why'], rows));
}

function renderTail(lines: readonly string[]): string {
  const text = plainText(lines.slice(-TAIL).join('\n'));
  return codeBlock(text.slice(-TAIL_CHARACTERS), 'text');
}
