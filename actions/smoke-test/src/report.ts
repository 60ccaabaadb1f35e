/** What a smoke test says at its end. Pure. */
import { hideSecrets } from '../../../src/report/hide-secrets.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import { errorPage } from '../../../src/report/home.ts';
import type { Home } from '../../../src/report/home.ts';
import type { Annotation, Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ExpectedVersion } from './judge.ts';
import type { CheckOutcome, RunOutcome } from './verdict.ts';

/** What the report is made of. */
export interface ReportFacts {
  readonly outcome: RunOutcome;
  readonly expected: ExpectedVersion | undefined;
  readonly secrets: readonly string[];
  readonly durationMs: number;
  /** For the link to the page of the failure. */
  readonly home: Home;
}

const EXCERPT_CHARACTERS = 1000;
const MARK = { passed: 'passed', degraded: 'degraded', failed: '**failed**' } as const;

/** The report of a smoke test; everything that came from the server is scrubbed and escaped. */
export function report({ outcome, expected, secrets, durationMs, home }: ReportFacts): Report {
  const bad = outcome.checks.filter(({ verdict }) => verdict !== 'passed');
  const clean = (text: string): string => hideSecrets(text, secrets);
  const headline = clean(renderHeadline(outcome, durationMs));
  return {
    ok: outcome.verdict !== 'failed',
    headline,
    outputs: {
      verdict: outcome.verdict,
      'failure-kind': outcome.kind ?? '',
      'served-version': clean(outcome.servedVersion ?? ''),
      'rollback-recommended': String(outcome.isRollbackRecommended),
      'p95-ms': outcome.p95Ms === undefined ? '' : String(outcome.p95Ms),
      // Text by text: across the marks of JSON a name and a value would be taken for a secret, and the marks with it.
      result: JSON.stringify(renderResult(outcome, durationMs), (_key, value: unknown) =>
        typeof value === 'string' ? clean(value) : value,
      ),
    },
    summary: paragraphs(
      `### Smoke test: ${MARK[outcome.verdict]}`,
      ...headline.split('\n').map((line) => escapeMarkdown(line)),
      outcome.kind === undefined ? undefined : `More: [docs/errors.md](${errorPage(home, outcome.kind)})`,
      expected === undefined ? undefined : `Expected version: ${code(expected.version)}`,
      table(
        ['Check', 'Verdict', 'Tries', 'Status', 'Time', 'Version'],
        outcome.checks.map((check) => renderRow(check, clean)),
      ),
      ...bad.map((check) => renderFailure(check, clean)),
    ),
    annotations: bad.map((check) => renderAnnotation(check, clean)),
  };
}

function renderHeadline(outcome: RunOutcome, durationMs: number): string {
  const { checks, verdict, kind } = outcome;
  const passed = checks.filter((check) => check.verdict === 'passed').length;
  const version = outcome.servedVersion === undefined ? '' : `; version ${outcome.servedVersion} is served`;
  const counts = `${passed} of ${checks.length} checks passed in ${formatDuration(durationMs)}${version}`;
  if (verdict !== 'failed') return `Smoke test ${verdict}: ${counts}.`;
  const first = checks.find((check) => check.verdict === 'failed' && check.kind === kind);
  const reasons =
    first === undefined ? outcome.reasons : [`${first.observed.planned.check.name}: ${first.reasons.join('; ')}`];
  return `Smoke test failed: ${reasons.join('; ')}. ${counts}.\n${outcome.remedy ?? ''} (${kind ?? ''})`;
}

function renderResult(outcome: RunOutcome, durationMs: number): unknown {
  return {
    schema: 1,
    ok: outcome.verdict !== 'failed',
    verdict: outcome.verdict,
    'failure-kind': outcome.kind ?? null,
    'served-version': outcome.servedVersion ?? null,
    'rollback-recommended': outcome.isRollbackRecommended,
    'p95-ms': outcome.p95Ms ?? null,
    'duration-ms': Math.round(durationMs),
    remedy: outcome.remedy ?? null,
    reasons: outcome.reasons,
    checks: outcome.checks.map(({ observed, verdict, kind, reasons, remedy }) => ({
      name: observed.planned.check.name,
      url: observed.planned.url.href,
      verdict,
      'failure-kind': kind ?? null,
      reasons,
      remedy: remedy ?? null,
      tries: observed.state.tries,
      status: observed.last?.kind === 'answer' ? observed.last.status : null,
      'served-version': observed.state.servedVersion ?? null,
    })),
  };
}

function renderRow({ observed, verdict }: CheckOutcome, clean: (text: string) => string): string[] {
  const { planned, state, last } = observed;
  return [
    escapeMarkdown(planned.check.name),
    MARK[verdict] + (verdict === 'passed' && state.lastFailure !== undefined ? ` (after ${state.tries} tries)` : ''),
    String(state.tries),
    last?.kind === 'answer' ? String(last.status) : '-',
    last === undefined ? '-' : formatDuration(last.totalMs),
    state.servedVersion === undefined ? '-' : code(clean(state.servedVersion)),
  ];
}

function renderFailure({ observed, reasons, remedy }: CheckOutcome, clean: (text: string) => string): string {
  const { planned, last, addresses } = observed;
  const phases = Object.entries(last?.phases ?? {}).map(([phase, ms]) => [phase, formatDuration(ms)]);
  const excerpt = last?.kind === 'answer' ? clean(last.body).slice(0, EXCERPT_CHARACTERS) : '';
  return fold(
    `${planned.check.name}: what was seen`,
    paragraphs(
      reasons.map((reason) => `- ${escapeMarkdown(clean(reason))}`).join('\n'),
      remedy === undefined ? undefined : `What to do: ${escapeMarkdown(remedy)}`,
      table(['Phase', 'Time'], phases),
      `Asked: ${code(planned.url.href)} at ${code(addresses.join(', ') || 'no address')}`,
      excerpt === '' ? undefined : `Body:\n\n${codeBlock(excerpt)}`,
      `Try it:\n\n${codeBlock(clean(renderCurl(observed.planned)), 'sh')}`,
    ),
  );
}

function renderCurl({
  check,
  url,
  headers,
  secretHeaders,
  requestTimeoutMs,
}: CheckOutcome['observed']['planned']): string {
  const shown = Object.entries(headers).map(
    ([name, value]) => `-H ${quote(`${name}: ${secretHeaders.includes(name) ? '***' : value}`)}`,
  );
  const body = check.body === undefined ? [] : [`--data ${quote(check.body)}`];
  const seconds = Math.ceil(requestTimeoutMs / 1000);
  return ['curl -sv', `--max-time ${seconds}`, `-X ${check.method}`, ...shown, ...body, quote(url.href)].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function renderAnnotation(
  { observed, verdict, kind, reasons, remedy }: CheckOutcome,
  clean: (text: string) => string,
): Annotation {
  return {
    level: verdict === 'failed' ? 'error' : 'warning',
    title: `Smoke test: ${observed.planned.check.name}`,
    message: clean([...reasons, `${remedy ?? ''} (${kind ?? ''})`].join('\n')),
  };
}
