/** What rollback says: before it begins what will come back, at its end what became of it. Pure. */
import { writeAnnotations } from '../../../src/ecs/deployment/annotations.ts';
import { writeHeadline } from '../../../src/ecs/deployment/headline.ts';
import type { SummaryFacts } from '../../../src/ecs/deployment/headline.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { isChanged, servicesOutput } from '../../../src/ecs/deployment/run-outputs.ts';
import { isGood, verdictOf, wholeVerdict } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun, Verdict } from '../../../src/ecs/deployment/service-run.ts';
import { writeSummary } from '../../../src/ecs/deployment/summary.ts';
import { code, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatInstant } from '../../../src/time/clock.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { imagesAfterwards } from './afterwards.ts';
import type { ManifestLauncher } from '../../../src/manifest/launcher.ts';
import { alsoUpdateOf, imagesOfLaunchers, launcherWarnings, planLaunchers, writeLaunchers } from './launchers.ts';
import type { Return } from './plan.ts';
import type { Releases } from './releases.ts';

/** Everything that is told. */
export interface RollBackFacts {
  readonly summary: SummaryFacts;
  readonly returns: readonly Return[];
  readonly releases: Releases;
  /** What is said of the migrations between. */
  readonly migrations: readonly string[];
  readonly reason: string | undefined;
  /** What else starts tasks of the images. */
  readonly launchers: readonly ManifestLauncher[];
}

/** The report of the whole step. */
export function reportRollBack(runs: readonly ServiceRun[], facts: RollBackFacts): Report {
  const verdict = wholeVerdict(runs.map(verdictOf));
  const headline = headlineOf(runs, verdict, facts);
  const launchers = planLaunchers(facts.launchers, { ...facts, runs });
  return {
    ok: isGood(verdict),
    headline,
    outputs: { ...earlyOutputs(runs, facts), verdict, result: JSON.stringify(resultOf(runs, verdict, facts)) },
    summary: paragraphs(
      writeSummary({ runs, headline, facts: facts.summary }),
      facts.reason === undefined ? '' : `**Reason:** ${escapeMarkdown(facts.reason)}`,
      returningTable(facts),
      writeLaunchers(launchers),
      ...facts.migrations.map((line) => escapeMarkdown(line)),
      commitsTable(facts),
    ),
    annotations: [...writeAnnotations(runs), ...launcherWarnings(launchers)],
  };
}

/** The outputs that a later step needs, as far as they are known: set before the waiting begins, and again at the end. */
export function earlyOutputs(
  runs: readonly ServiceRun[],
  { returns, releases, launchers: asked }: Pick<RollBackFacts, 'returns' | 'releases' | 'launchers'>,
): Readonly<Record<string, string>> {
  const launchers = planLaunchers(asked, { returns, releases, runs });
  return {
    services: JSON.stringify(servicesOutput(runs)),
    to: JSON.stringify(toOf(returns)),
    images: JSON.stringify({ ...imagesOfLaunchers(launchers), ...imagesAfterwards(returns) }),
    'also-update': alsoUpdateOf(launchers),
    sha: releases.back ?? '',
    changed: String(runs.some(isChanged)),
  };
}

/** The lines that tell what will come back, for the log. */
export function returnLines({ plan, to, stint, images, isStop, notes }: Return): readonly string[] {
  const { name, before, from, step } = plan;
  const what =
    step.kind === 'existing'
      ? `${shortRevision(from)} -> ${shortRevision(to)}${isStop ? ', by stopping the deployment that is under way' : ''}`
      : step.kind === 'leave'
        ? step.reason
        : `stays at ${shortRevision(from)}`;
  return [
    `${name}: ${what} (${before.serviceName})`,
    ...(stint === undefined ? [] : [`  was live from ${formatInstant(stint.completedAtMs)}${ranFor(stint, ' for ')}`]),
    ...images.map(({ container, image, digest, tags }) =>
      [`  ${container}: ${digest ?? image}`, ...(tags.length === 0 ? [] : [`(${tags.join(', ')})`])].join(' '),
    ),
    ...plan.changes.map(({ path, from: old, to: now }) => `  ${path}: ${old ?? '(none)'} -> ${now ?? '(none)'}`),
    ...notes.map((note) => `  ${note}`),
  ];
}

function ranFor({ completedAtMs, endedAtMs }: NonNullable<Return['stint']>, before: string): string {
  return endedAtMs === undefined ? '' : `${before}${formatDuration(Math.max(0, endedAtMs - completedAtMs))}`;
}

function headlineOf(runs: readonly ServiceRun[], verdict: Verdict, { summary, returns }: RollBackFacts): string {
  const { cluster, startedAtMs, endedAtMs } = summary;
  const moves = returns.flatMap(({ plan, to }) => {
    if (plan.step.kind === 'existing') return [`${plan.name} from ${shortRevision(plan.from)} to ${shortRevision(to)}`];
    // Another run had begun it.
    return plan.step.kind === 'follow' ? [`${plan.name} to ${shortRevision(to)}`] : [];
  });
  const texts: Partial<Record<Verdict, string>> = {
    unchanged: `Nothing to roll back in ${cluster}: ${returns.flatMap(({ plan, notes }) => notes.slice(0, 1).map((note) => `${plan.name}: ${note}`)).join(' ') || 'the deployment changed no service.'}`,
    planned: `Planned, nothing changed: ${moves.join(', ')} in ${cluster}.`,
    succeeded: `Rolled back ${moves.join(', ')} in ${cluster} in ${formatDuration(endedAtMs - startedAtMs)}.`,
  };
  return texts[verdict] ?? writeHeadline(runs, verdict, summary);
}

/** What the input `to` of a later run takes: the targets of the services that would change, each with what it may replace. */
function toOf(returns: readonly Return[]): object {
  return Object.fromEntries(
    returns
      .filter(({ plan }) => plan.step.kind === 'existing')
      .map(({ plan, to }) => [
        plan.name,
        {
          service: plan.before.serviceName,
          'task-definition': shortRevision(to),
          deployed: shortRevision(plan.from),
        },
      ]),
  );
}

function resultOf(
  runs: readonly ServiceRun[],
  verdict: Verdict,
  { summary: { cluster, dryRun, startedAtMs, endedAtMs }, returns, releases, migrations, reason }: RollBackFacts,
): object {
  return {
    schema: 1,
    ok: isGood(verdict),
    verdict,
    cluster,
    'dry-run': dryRun,
    ...(reason === undefined ? {} : { reason }),
    services: servicesOutput(runs),
    to: toOf(returns),
    images: imagesAfterwards(returns),
    commits: { from: releases.live, to: releases.back },
    migrations,
    seconds: Math.round((endedAtMs - startedAtMs) / 100) / 10,
  };
}

/** What comes back, service by service. */
function returningTable({ returns }: RollBackFacts): string {
  const coming = returns.filter(({ plan }) => plan.step.kind === 'existing');
  const rows = coming.map(({ plan, to, stint, images }) => [
    escapeMarkdown(plan.name),
    code(shortRevision(to)),
    images.map(({ digest, image, tags }) => [code(digest ?? image), ...tags.map(code)].join(' ')).join('<br>'),
    stint === undefined ? 'not known' : escapeMarkdown(formatInstant(stint.completedAtMs)),
    stint === undefined ? 'not known' : ranFor(stint, ''),
  ]);
  return paragraphs(
    rows.length === 0 ? '' : '#### What comes back',
    table(['Service', 'Revision', 'Image', 'Live since', 'For'], rows),
  );
}

/** The commits that go. */
function commitsTable({ releases: { live, back, commits = [], notes } }: RollBackFacts): string {
  const rows = commits.map(({ sha, author, message }) => [
    code(sha.slice(0, 7)),
    escapeMarkdown(author),
    escapeMarkdown(message.split('\n')[0] ?? ''),
  ]);
  const from =
    live === undefined || back === undefined ? '' : `${code(live.slice(0, 7))} back to ${code(back.slice(0, 7))}`;
  return paragraphs(
    from === '' ? '' : `**Commits:** ${from}`,
    rows.length === 0 ? '' : fold(`Commits that go (${rows.length})`, table(['Commit', 'Author', 'What'], rows)),
    ...notes.map((note) => escapeMarkdown(note)),
  );
}
