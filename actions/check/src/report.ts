/** What was done -> outputs, summary and annotations. Pure. */
import { planAnnotations } from '../../../src/findings/annotations.ts';
import { checkKinds } from '../../../src/findings/finding.ts';
import type { CheckKind, Finding, TestCase } from '../../../src/findings/finding.ts';
import type { Sources } from '../../../src/findings/links.ts';
import type { Report } from '../../../src/report/report.ts';
import { count, countTests, tellTests } from './outcome-text.ts';
import { renderSummary } from './summary.ts';
import { worstVerdict } from './outcome.ts';
import type { Verdict } from './outcome.ts';
import type { ToolPlan } from './plan.ts';
import type { InstallOutcome } from './run-installations.ts';
import type { ToolOutcome } from './run-tool.ts';

/** Everything that the report tells. */
export interface CheckFacts {
  /** What was checked, for people: the folder, or `the workflow files`. */
  readonly what: string;
  readonly require: readonly CheckKind[];
  readonly plan: ToolPlan;
  readonly installs: readonly InstallOutcome[];
  readonly outcomes: readonly ToolOutcome[];
  /** Those of all tools without repetitions, those on changed lines first. */
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
  /** Sentences that the summary tells below the table. */
  readonly notes: readonly string[];
  readonly annotate: boolean;
  readonly sources: Sources;
  /** Path of the SARIF file that was written. */
  readonly sarif: string;
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
export function conclude({
  require,
  plan,
  installs,
  outcomes,
}: Pick<CheckFacts, 'require' | 'plan' | 'installs' | 'outcomes'>): Conclusion {
  const verdictOf = (kind: CheckKind): Verdict =>
    worstVerdict(outcomes.filter(({ run }) => run.kind === kind).map(({ verdict }) => verdict));
  const kinds = { lint: verdictOf('lint'), types: verdictOf('types'), tests: verdictOf('tests') };
  const isInstalled = installs.every(({ verdict }) => verdict === 'passed');
  const missing = isInstalled ? require.filter((kind) => kinds[kind] === 'skipped') : [];
  const all = worstVerdict([...installs.map(({ verdict }) => verdict), ...Object.values(kinds)]);
  if (all !== 'passed' && all !== 'skipped') return { verdict: all, kinds, missing };
  if (missing.length > 0) return { verdict: 'failed', kinds, missing };
  return { verdict: plan.runs.length === 0 || all === 'skipped' ? 'nothing-to-check' : 'passed', kinds, missing };
}

/** The report of a component, or of workflow files. */
export function reportCheck(facts: CheckFacts): Report {
  const conclusion = conclude(facts);
  const { verdict, kinds } = conclusion;
  const { findings, tests, sarif } = facts;
  const outputs = {
    verdict,
    lint: kinds.lint,
    types: kinds.types,
    tests: kinds.tests,
    findings: String(findings.length),
    'failed-tests': String(countTests(tests, 'failed')),
    'flaky-tests': String(countTests(tests, 'flaky')),
    sarif,
  };
  const ok = verdict === 'passed' || verdict === 'nothing-to-check';
  const error = codeOf(facts, conclusion);
  return {
    ok,
    headline: renderHeadline(facts, conclusion),
    outputs: {
      ...outputs,
      result: JSON.stringify({
        schema: 1,
        ok,
        ...(error === undefined ? {} : { error: { code: error } }),
        ...resultOf(facts, conclusion),
      }),
    },
    summary: renderSummary(facts, conclusion),
    annotations: facts.annotate ? planAnnotations(findings, tests) : [],
  };
}

/** What scripts may want to read of the run; findings themselves are in the SARIF file. */
function resultOf(
  { what, plan, installs, outcomes, findings, tests, sarif }: CheckFacts,
  { verdict, kinds, missing }: Conclusion,
): object {
  return {
    what,
    verdict,
    ...kinds,
    missing,
    findings: findings.length,
    failedTests: countTests(tests, 'failed'),
    flakyTests: countTests(tests, 'flaky'),
    sarif,
    installations: installs.map(({ title, verdict: ended, ms }) => ({ title, verdict: ended, ms })),
    tools: outcomes.map(({ run, verdict: ended, reason, findings: own, tests: cases, ms }) => ({
      name: run.name,
      kind: run.kind,
      verdict: ended,
      ...(reason === undefined ? {} : { reason }),
      findings: own.length,
      tests: cases.length,
      ms,
    })),
    skipped: plan.skips,
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
  const { what, installs } = facts;
  const { verdict, missing } = conclusion;
  const named = codeOf(facts, conclusion);
  const end = named === undefined ? '' : ` (${named})`;
  const install = installs.find((one) => one.verdict !== 'passed');
  if (install !== undefined)
    return `Check of ${what} ${verdict}: ${install.title}: ${install.reason ?? install.verdict}; no tool was run. ${install.fix ?? ''}${end}`;
  if (verdict === 'nothing-to-check') return `Check of ${what}: nothing to check. ${tellNothing(facts)}`;
  const required = missing.length === 0 ? '' : `; required and not there: ${missing.join(', ')}`;
  return `Check of ${what} ${verdict}: ${tellKinds(facts, conclusion)}${required}.${end}`;
}

function tellNothing({ outcomes }: CheckFacts): string {
  return outcomes.length === 0 ? 'No tool is set up.' : 'No tests were found.';
}

function tellKinds({ findings, tests }: CheckFacts, { kinds }: Conclusion): string {
  const ran = checkKinds.filter((kind) => kinds[kind] !== 'skipped').map((kind) => `${kind} ${kinds[kind]}`);
  const flaky = countTests(tests, 'flaky');
  const counts = [
    ...(findings.length > 0 ? [count(findings.length, 'finding')] : []),
    ...(tests.length > 0 ? [tellTests(tests)] : []),
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
  ];
  return [ran.length === 0 ? 'nothing ran' : ran.join(', '), ...(counts.length === 0 ? [] : [counts.join(', ')])].join(
    '; ',
  );
}
