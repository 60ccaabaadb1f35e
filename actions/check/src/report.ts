/** What was done -> outputs, summary and annotations. Pure. */
import type { Component } from '../../../src/components/component.ts';
import { checkKinds } from '../../../src/findings/finding.ts';
import type { CheckKind } from '../../../src/findings/finding.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { Inputs } from './inputs.ts';
import { count } from './outcome-text.ts';
import { worstVerdict } from './outcome.ts';
import type { Verdict } from './outcome.ts';
import type { Settings, ToolPlan } from './plan.ts';
import type { InstallOutcome } from './run-installations.ts';
import type { ToolOutcome } from './run-tool.ts';

/** Everything that the report tells. */
export interface CheckFacts {
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly component: Component;
  readonly plan: ToolPlan;
  readonly installs: readonly InstallOutcome[];
  readonly outcomes: readonly ToolOutcome[];
}

/** Verdict of the whole step. */
export type StepVerdict = 'passed' | 'failed' | 'crashed' | 'timed-out' | 'nothing-to-check';

/** Verdicts of the kinds and of the step. */
export interface Conclusion {
  readonly verdict: StepVerdict;
  readonly kinds: Readonly<Record<CheckKind, Verdict>>;
  /** Kinds that are required and did not run, or had no test. */
  readonly missing: readonly CheckKind[];
}

/** Draws the verdicts together. */
export function conclude({ settings, plan, installs, outcomes }: Omit<CheckFacts, 'inputs' | 'component'>): Conclusion {
  const kinds = Object.fromEntries(
    checkKinds.map((kind) => [
      kind,
      worstVerdict(outcomes.filter(({ run }) => run.kind === kind).map(({ verdict }) => verdict)),
    ]),
  ) as Record<CheckKind, Verdict>;
  const isInstalled = installs.every(({ verdict }) => verdict === 'passed');
  const missing = isInstalled ? settings.require.filter((kind) => kinds[kind] === 'skipped') : [];
  const all = worstVerdict([...installs.map(({ verdict }) => verdict), ...Object.values(kinds)]);
  if (all !== 'passed' && all !== 'skipped') return { verdict: all, kinds, missing };
  if (missing.length > 0) return { verdict: 'failed', kinds, missing };
  return { verdict: plan.runs.length === 0 || all === 'skipped' ? 'nothing-to-check' : 'passed', kinds, missing };
}

/** The report of a component. */
export function reportCheck(facts: CheckFacts): Report {
  const conclusion = conclude(facts);
  const { outcomes, inputs } = facts;
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const tests = outcomes.flatMap((outcome) => outcome.tests);
  const outputs = {
    verdict: conclusion.verdict,
    lint: conclusion.kinds.lint,
    types: conclusion.kinds.types,
    tests: conclusion.kinds.tests,
    findings: String(findings.length),
    'failed-tests': String(tests.filter(({ verdict }) => verdict === 'failed').length),
    'flaky-tests': String(tests.filter(({ verdict }) => verdict === 'flaky').length),
    sarif: inputs.sarif ?? '',
  };
  const ok = conclusion.verdict === 'passed' || conclusion.verdict === 'nothing-to-check';
  return {
    ok,
    headline: renderHeadline(facts, conclusion),
    outputs: { ...outputs, result: JSON.stringify({ schema: 1, ok, path: inputs.path, ...outputs }) },
    summary: paragraphs(
      `### Check of ${code(facts.component.path)}: ${conclusion.verdict}`,
      renderTable(facts),
      ...outcomes.map((outcome) => renderTrouble(outcome)),
      ...facts.installs.map((install) => (install.verdict === 'passed' ? undefined : renderInstallTrouble(install))),
      renderSkips(facts.plan),
    ),
  };
}

/** Codes of docs/errors.md. */
const CODES: Readonly<Record<Exclude<StepVerdict, 'passed' | 'nothing-to-check'>, string>> = {
  failed: 'checks-failed',
  crashed: 'check-crashed',
  'timed-out': 'check-timed-out',
};

/** The code of a step that is red; undefined for a green one. */
export function codeOf(
  { installs }: Pick<CheckFacts, 'installs'>,
  { verdict, missing }: Conclusion,
): string | undefined {
  if (verdict === 'passed' || verdict === 'nothing-to-check') return undefined;
  if (installs.some((install) => install.verdict !== 'passed')) return 'install-failed';
  return missing.length > 0 && verdict === 'failed' ? 'check-required' : CODES[verdict];
}

function renderHeadline(facts: CheckFacts, conclusion: Conclusion): string {
  const { component, installs } = facts;
  const { verdict, missing } = conclusion;
  const named = codeOf(facts, conclusion);
  const end = named === undefined ? '' : ` (${named})`;
  const install = installs.find((one) => one.verdict !== 'passed');
  if (install !== undefined)
    return `Check of ${component.path} ${verdict}: ${install.title}: ${install.reason ?? install.verdict}; no tool was run. ${install.fix ?? ''}${end}`;
  if (verdict === 'nothing-to-check') return `Check of ${component.path}: nothing to check, no tool is set up.`;
  const required = missing.length === 0 ? '' : `; required and not there: ${missing.join(', ')}`;
  return `Check of ${component.path} ${verdict}: ${tellKinds(facts, conclusion)}${required}.${end}`;
}

function tellKinds({ outcomes }: CheckFacts, { kinds }: Conclusion): string {
  const ran = checkKinds.filter((kind) => kinds[kind] !== 'skipped').map((kind) => `${kind} ${kinds[kind]}`);
  const findings = outcomes.flatMap((outcome) => outcome.findings).length;
  const tests = outcomes.flatMap((outcome) => outcome.tests);
  const failed = tests.filter((test) => test.verdict === 'failed').length;
  const counts = [
    ...(findings > 0 ? [count(findings, 'finding')] : []),
    ...(tests.length > 0
      ? [failed > 0 ? `${failed} of ${count(tests.length, 'test')} failed` : count(tests.length, 'test')]
      : []),
  ];
  return [ran.length === 0 ? 'nothing ran' : ran.join(', '), ...(counts.length === 0 ? [] : [counts.join(', ')])].join(
    '; ',
  );
}

function renderTable({ outcomes, installs }: CheckFacts): string {
  const rows = outcomes.map(({ run, verdict, findings, tests, ms }) => [
    run.kind,
    code(run.name),
    verdict,
    run.kind === 'tests' ? String(tests.filter((test) => test.verdict === 'failed').length) : String(findings.length),
    formatDuration(ms),
  ]);
  const installed = installs.map(({ title, verdict, ms }) => ['install', code(title), verdict, '', formatDuration(ms)]);
  return table(['Kind', 'Tool', 'Verdict', 'Findings', 'Time'], [...installed, ...rows]);
}

function renderTrouble({ run, reason, fix, verdict, lines }: ToolOutcome): string | undefined {
  if (reason === undefined) return undefined;
  const isShown = verdict === 'crashed' || verdict === 'timed-out' || run.report === 'none';
  return paragraphs(
    `**${escapeMarkdown(run.name)} ${verdict}:** ${escapeMarkdown(reason)}${fix === undefined ? '' : ` ${escapeMarkdown(fix)}`}`,
    isShown && lines.length > 0
      ? fold(`Last lines of ${run.name}`, codeBlock(lines.slice(-40).join('\n'), 'text'))
      : undefined,
  );
}

function renderInstallTrouble({ title, reason = '', fix = '', tail }: InstallOutcome): string {
  return paragraphs(
    `**${escapeMarkdown(title)}:** ${escapeMarkdown(reason)}. ${escapeMarkdown(fix)}`,
    codeBlock(tail.join('\n'), 'text'),
  );
}

function renderSkips({ skips }: ToolPlan): string {
  if (skips.length === 0) return '';
  const rows = skips.map(({ kind, name, reason }) => [kind, code(name), escapeMarkdown(reason)]);
  return fold(`${count(skips.length, 'tool')} skipped`, table(['Kind', 'Tool', 'Why'], rows));
}
