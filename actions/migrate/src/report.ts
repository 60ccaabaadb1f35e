/** What is told at the end: headline, outputs, summary. Pure. */
import type { ActionError } from '../../../src/errors.ts';
import { errorPage } from '../../../src/report/home.ts';
import type { Home } from '../../../src/report/home.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Annotation, Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { explain } from './explanation.ts';
import type { ExplanationFacts } from './explanation.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { AppliedRevision, Transcript } from './transcript.ts';

/** Lines of the log that a failure's summary shows. */
const LAST_LINES = 50;

/** Everything that is known at the end. */
export interface MigrationResult extends ExplanationFacts {
  readonly region: string;
  /** Where this copy of Slipway lives. */
  readonly home: Home;
  readonly taskArn?: string | undefined;
  readonly taskDefinitionArn?: string | undefined;
  readonly log?: { readonly group: string; readonly stream: string } | undefined;
  readonly stopCode?: string | undefined;
  readonly stoppedReason?: string | undefined;
  readonly durationMs: number;
  /** Instant before the migration, ISO 8601; absent when nothing was started. */
  readonly restorePoint?: string | undefined;
  readonly lines: readonly string[];
  /** Why lines may be missing. */
  readonly logFault?: ActionError | undefined;
  /** Tries that ended in a lock timeout before this one. */
  readonly lockRetries: number;
}

/** The report of a migration that was run, or that was meant to be. */
export function reportMigration(result: MigrationResult): Report {
  const { outcome } = result.end;
  const ok = isGood(outcome, result.inputs);
  const { happened, database, fix } = explain(result);
  return {
    ok,
    headline: ok
      ? `Migration ${outcome}: ${happened} ${database}`
      : `Migration ${outcome}: ${happened}\nDatabase: ${database}\n${fix} (${outcome})`,
    outputs: renderOutputs(result, ok),
    summary: renderSummary(result, ok),
    annotations: ok ? warnings(result, happened) : placeOfFailure(result),
  };
}

/** Whether the pipeline may go on. */
function isGood(outcome: Outcome, { databaseAhead }: Pick<Inputs, 'databaseAhead'>): boolean {
  return (
    outcome === 'applied' || outcome === 'up-to-date' || (outcome === 'database-ahead' && databaseAhead === 'skip')
  );
}

/** Revisions that are in the database now: those that ran, up to the version that was found afterwards. */
export function committedRevisions({
  applied,
  after,
}: Pick<Transcript, 'applied' | 'after'>): readonly AppliedRevision[] {
  if (after === undefined) return [];
  return applied.slice(0, applied.findLastIndex(({ revision }) => after.includes(revision)) + 1);
}

function renderOutputs(result: MigrationResult, ok: boolean): Record<string, string> {
  const { end, transcript, inputs } = result;
  const scripted = end.verified !== 'skipped' || transcript.after !== undefined;
  const applied = scripted ? committedRevisions(transcript) : end.outcome === 'applied' ? transcript.applied : [];
  const outputs = {
    outcome: end.outcome,
    applied: JSON.stringify(applied.map(({ revision, message }) => ({ revision, message }))),
    'applied-count':
      inputs.tool === 'command' || (transcript.isLogSilent && applied.length === 0) ? '' : String(applied.length),
    'from-version': transcript.before?.join(',') ?? '',
    'to-version': transcript.after?.join(',') ?? '',
    'task-arn': result.taskArn ?? '',
    'task-definition-arn': result.taskDefinitionArn ?? '',
    'exit-code': result.exitCode === undefined ? '' : String(result.exitCode),
    'log-url': logUrl(result),
    'duration-ms': String(Math.round(result.durationMs)),
    'restore-point': result.restorePoint ?? '',
  };
  return {
    ...outputs,
    result: JSON.stringify({ schema: 1, ok, ...renderResult(result, applied), explanation: explain(result) }),
  };
}

function renderResult(result: MigrationResult, applied: readonly AppliedRevision[]): Record<string, unknown> {
  const { end, transcript } = result;
  return {
    outcome: end.outcome,
    verified: end.verified,
    applied,
    from: transcript.before,
    to: transcript.after,
    heads: transcript.heads,
    unplanned: transcript.unplanned,
    taskArn: result.taskArn,
    taskDefinitionArn: result.taskDefinitionArn,
    exitCode: result.exitCode,
    stopCode: result.stopCode,
    stoppedReason: result.stoppedReason,
    lockRetries: result.lockRetries,
    logUrl: logUrl(result),
    durationMs: Math.round(result.durationMs),
    restorePoint: result.restorePoint,
  };
}

function renderSummary(result: MigrationResult, ok: boolean): string {
  const { end, transcript, inputs, lines } = result;
  const { happened, database, fix } = explain(result);
  const { before, after } = transcript;
  return paragraphs(
    `### ${ok ? 'Migration' : 'Migration failed'}: ${escapeMarkdown(end.outcome)}`,
    escapeMarkdown(happened),
    `**Database:** ${escapeMarkdown(database)}`,
    ok ? '' : `**What to do:** ${escapeMarkdown(fix)}`,
    table(
      ['Service', 'From', 'To', 'Time'],
      [[code(inputs.service), versionCell(before), versionCell(after), formatDuration(result.durationMs)]],
    ),
    table(
      ['Revision', 'What', 'Applied'],
      transcript.applied.map((revision) => [
        code(revision.revision),
        escapeMarkdown(revision.message),
        isCommitted(result, revision) ? 'yes' : 'no',
      ]),
    ),
    renderSql(transcript),
    ok ? '' : renderFailure(result),
    result.logFault === undefined
      ? ''
      : `Lines may be missing: ${escapeMarkdown(result.logFault.message)} ${escapeMarkdown(result.logFault.fix)}`,
    ok || lines.length === 0
      ? ''
      : fold(
          `Last ${Math.min(LAST_LINES, lines.length)} lines of the log`,
          codeBlock(lines.slice(-LAST_LINES).join('\n')),
        ),
    renderLinks(result, ok),
  );
}

function isCommitted({ end, transcript }: MigrationResult, revision: AppliedRevision): boolean {
  return committedRevisions(transcript).includes(revision) || (end.outcome === 'applied' && end.verified === 'skipped');
}

function versionCell(list: readonly string[] | undefined): string {
  if (list === undefined) return '';
  return list.length === 0 ? '(empty)' : list.map((version) => code(version)).join(', ');
}

function renderSql({ sql, unplanned }: Transcript): string {
  const left = unplanned.filter((revision) => !['all', 'several'].includes(revision)).map((revision) => code(revision));
  return paragraphs(
    sql === '' ? '' : fold('The SQL, as it was rendered before it ran', codeBlock(sql, 'sql')),
    left.length === 0
      ? ''
      : `Not all SQL could be rendered beforehand, because the revision reads the database while it runs: ${left.join(', ')}.`,
  );
}

function renderFailure({ end: { trace }, stopCode, stoppedReason, exitCode, lockRetries }: MigrationResult): string {
  const rows: [string, string | undefined][] = [
    ['Exception', trace?.exception],
    ['Statement', trace?.sql],
    ['Revision file', trace?.file === undefined ? undefined : `${trace.file}:${trace.line ?? ''}`],
    ['Exit code', exitCode === undefined ? undefined : String(exitCode)],
    ['Stop code', stopCode],
    ['Stopped reason', stoppedReason],
    ['Lock retries', lockRetries === 0 ? undefined : String(lockRetries)],
  ];
  return table(
    ['What was said', ''],
    rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, code(value)]])),
  );
}

function renderLinks(result: MigrationResult, ok: boolean): string {
  const { end, restorePoint, taskArn, home } = result;
  const links = [
    taskArn === undefined ? '' : `[Log](${logUrl(result)}) of task ${code(taskArn.split('/').at(-1) ?? '')}`,
    restorePoint === undefined ? '' : `restore point ${code(restorePoint)}`,
    ok ? '' : `[${escapeMarkdown(end.outcome)} in docs/errors.md](${errorPage(home, end.outcome)})`,
  ];
  return links.filter((link) => link !== '').join(' · ');
}

/** Page of a log stream in the CloudWatch console, which encodes names twice, with `$` for `%`. */
export function logUrl({ region, log }: Pick<MigrationResult, 'region' | 'log'>): string {
  if (log === undefined) return '';
  return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${encodeTwice(log.group)}/log-events/${encodeTwice(log.stream)}`;
}

function encodeTwice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}

/** What the user may want to act on although the pipeline goes on. */
function warnings(
  { end: { outcome }, logFault, transcript: { isLogSilent } }: MigrationResult,
  happened: string,
): readonly Annotation[] {
  const silent = isLogSilent
    ? [
        'alembic does not log what it applies, so the messages of the revisions are not known, and a roll-back does not see one that begins with `contract:`. Give the logger `alembic` the level INFO, in alembic.ini or env.py.',
      ]
    : [];
  const ahead = outcome === 'database-ahead' ? [`${happened} This was skipped, as \`database-ahead\` says.`] : [];
  const lines =
    logFault === undefined ? [] : [`Lines of the migration may be missing: ${logFault.message} ${logFault.fix}`];
  return [...ahead, ...lines, ...silent].map((message) => ({ level: 'warning', message }));
}

/** The revision's file and line in the repository, when `directory` tells where the image's files come from. */
function placeOfFailure({ end: { outcome, trace }, inputs: { directory } }: MigrationResult): readonly Annotation[] {
  if (trace?.file === undefined || directory === undefined) return [];
  // The image holds `directory` under some folder of its own; the project's folder is the one above that of `versions`.
  const [, project = '', file = ''] = /([^/]+)\/versions\/([^/]+\.py)$/.exec(trace.file) ?? [];
  const path = `${directory.replace(/\/$/, '')}/${project}/versions/${file}`;
  return [
    {
      level: 'error',
      title: `Migration ${outcome}`,
      message: trace.exception,
      file: path,
      ...(trace.line === undefined ? {} : { line: trace.line }),
    },
  ];
}

/** The report of a dry run. */
export function reportPlan({
  inputs,
  plan,
  liveImage,
  durationMs,
}: {
  inputs: Inputs;
  plan: Plan;
  liveImage: string;
  durationMs: number;
}): Report {
  const { definition, startedBy } = plan;
  const { family, containerDefinitions } = definition.input;
  const rows = [
    ['Task definition', code(family)],
    ['Containers', containerDefinitions.map(({ name }) => code(name)).join(', ')],
    ['Image', `${code(liveImage)} (live) -> ${code(definition.image)}`],
    ['Log', code(`${definition.log.group}: ${definition.log.streamPrefix}`)],
    ['Lease', code(startedBy)],
  ];
  const result = {
    schema: 1,
    ok: true,
    outcome: 'planned',
    family,
    container: definition.container,
    image: definition.image,
    startedBy,
  };
  return {
    ok: true,
    headline: `Dry run: ${inputs.tool} would run in ${definition.container} of ${family} with ${definition.image}. Nothing was registered or run.`,
    outputs: {
      ...Object.fromEntries(EMPTY_OUTPUTS.map((name) => [name, ''])),
      outcome: 'planned',
      'duration-ms': String(Math.round(durationMs)),
      result: JSON.stringify(result),
    },
    summary: paragraphs(
      '### Migration: planned',
      'Dry run: nothing was registered or run.',
      table(['What', 'Value'], rows),
    ),
  };
}

const EMPTY_OUTPUTS = [
  'applied',
  'applied-count',
  'from-version',
  'to-version',
  'task-arn',
  'task-definition-arn',
  'exit-code',
  'log-url',
  'restore-point',
];
