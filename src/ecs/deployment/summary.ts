/** The job summary of deployments, GitHub Markdown. Whatever the number of services, it fits and keeps what the reader needs first. Pure. */
import { errorPage } from '../../report/home.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, tableWithin } from '../../report/markdown.ts';
import { formatDuration } from '../../time/duration.ts';
import { groupCauses, hitBy } from './cause-groups.ts';
import type { CauseGroup } from './cause-groups.ts';
import type { SummaryFacts } from './headline.ts';
import { listNames } from './progress.ts';
import { shortRevision } from './rollout-causes.ts';
import { isGoodRun, lastSight, rankVerdict, verdictOf, wholeVerdict } from './service-run.ts';
import type { ServiceRun, Verdict } from './service-run.ts';
import { writeTimes } from './summary-times.ts';
import { writeWayBack } from './way-back.ts';

/** Room for all that is written here, and for each part; GitHub takes 1 MiB, and other parts of an action follow. */
const LIMITS = { whole: 800_000, services: 300_000, causes: 60_000, notes: 40_000, changes: 120_000 } as const;
/** From so many services on, those that did not come up stand first. */
const SORTED_FROM = 20;
const EVENTS = 10;
const LINE_LENGTH = 2000;

/** What {@link writeSummary} is made from. */
export interface SummaryParts {
  readonly runs: readonly ServiceRun[];
  readonly headline: string;
  readonly facts: SummaryFacts;
  /** Of the whole step, where more than the services counts. */
  readonly verdict?: Verdict;
}

/** The job summary. */
export function writeSummary({
  runs,
  headline,
  facts,
  verdict = wholeVerdict(runs.map(verdictOf)),
}: SummaryParts): string {
  const first = paragraphs(
    `### ${facts.action}: ${escapeMarkdown(verdict)}`,
    escapeMarkdown(headline),
    writeServices(runs, facts),
    writeCauses(groupCauses(runs), facts),
    writeNotes(runs),
  );
  const last = paragraphs(writeTimes(runs, facts), writeChanges(runs, facts), writeWayBack(runs, facts));
  const room = LIMITS.whole - Buffer.byteLength(first) - Buffer.byteLength(last);
  return paragraphs(first, writeEvidence(runs, room), last);
}

function writeServices(runs: readonly ServiceRun[], facts: SummaryFacts): string {
  const sorted =
    runs.length < SORTED_FROM ? runs : runs.toSorted((a, b) => rankVerdict(verdictOf(a)) - rankVerdict(verdictOf(b)));
  return tableWithin({
    head: ['Service', 'From', 'To', 'Verdict', 'Time'],
    rows: sorted.map((run) => [
      `[${escapeMarkdown(run.plan.name)}](${consoleUrl(run, facts)})`,
      code(shortRevision(run.plan.from)),
      code(shortRevision(toOf(run))),
      escapeMarkdown(verdictOf(run)),
      run.seconds === undefined ? '' : formatDuration(run.seconds * 1000),
    ]),
    limitBytes: LIMITS.services,
  });
}

function toOf({ plan, to }: ServiceRun): string {
  return to ?? (plan.step.kind === 'register' ? `${plan.step.input.family}:(new)` : plan.from);
}

/** Hosts of the console in partitions of their own. */
const CONSOLES: Readonly<Record<string, string>> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

function consoleUrl({ plan, state }: ServiceRun, { region }: SummaryFacts): string {
  const host = CONSOLES[plan.before.clusterArn.split(':')[1] ?? ''] ?? 'console.aws.amazon.com';
  if (state?.rollout.controller === 'CODE_DEPLOY') {
    const deployment = encodeURIComponent(state.rollout.deploymentId);
    return `https://${region}.${host}/codesuite/codedeploy/deployments/${deployment}?region=${region}`;
  }
  const cluster = encodeURIComponent(shortRevision(plan.before.clusterArn));
  const service = encodeURIComponent(plan.before.serviceName);
  return `https://${region}.${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** Each cause once, with what to do about it. */
function writeCauses(groups: readonly CauseGroup[], { home }: SummaryFacts): string {
  const rows = groups.map((group) => [
    `**${escapeMarkdown(hitBy(group, listNames(group.services)))}:** ${escapeMarkdown(group.text)}`,
    `${escapeMarkdown(group.fix)} ([${escapeMarkdown(group.code)}](${errorPage(home, group.code)}))`,
  ]);
  return tableWithin({ head: ['Cause', 'What to do'], rows, limitBytes: LIMITS.causes });
}

/** What else is to be known of services, each sentence once. */
function writeNotes(runs: readonly ServiceRun[]): string {
  const namesOf = new Map<string, string[]>();
  for (const { plan, notes } of runs) {
    for (const note of notes) namesOf.set(note, [...(namesOf.get(note) ?? []), plan.name]);
  }
  const rows = [...namesOf].map(([note, names]) => [escapeMarkdown(listNames(names)), escapeMarkdown(note)]);
  return tableWithin({ head: ['Service', 'Note'], rows, limitBytes: LIMITS.notes });
}

/** What ECS and the containers said of services that did not come up, as far as there is room. */
function writeEvidence(runs: readonly ServiceRun[], roomBytes: number): string {
  const bad = runs.filter((run) => !isGoodRun(run) && run.cause?.code !== 'rolled-back-with-others');
  const sections = bad.map(evidenceOf).filter((text) => text !== '');
  let free = roomBytes;
  const kept = sections.filter((text) => (free -= Buffer.byteLength(text) + 2) > 0);
  const left = sections.length - kept.length;
  return paragraphs(...kept, left === 0 ? '' : `_What was said of ${left} more services stands in the log._`);
}

function evidenceOf(run: ServiceRun): string {
  const { plan, logTail } = run;
  const said = (lastSight(run)?.events ?? []).slice(-EVENTS).map(({ message }) => message);
  return paragraphs(
    said.length === 0 ? '' : fold(`What ECS said of ${plan.name}`, linesBlock(said)),
    logTail === undefined ? '' : fold(`Last log lines of ${plan.name} (${logTail.source})`, linesBlock(logTail.lines)),
  );
}

function linesBlock(lines: readonly string[]): string {
  return codeBlock(
    lines.map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} (cut)` : line)).join('\n'),
  );
}

/** Services that change alike share a row. */
function writeChanges(runs: readonly ServiceRun[], { dryRun }: SummaryFacts): string {
  const all = runs.flatMap(({ plan }) => plan.changes.map((change) => ({ name: plan.name, change })));
  const alike = Map.groupBy(all, ({ change }) => JSON.stringify(change));
  const rows = [...alike.values()].map((same) => {
    const [path, from, to] = same.slice(0, 1).flatMap(({ change }) => [change.path, change.from, change.to]);
    const names = same.map(({ name }) => name);
    const cells = [path, from, to].map((text) => (text === undefined ? '' : code(text)));
    return [escapeMarkdown(listNames(names))].concat(cells);
  });
  const head = ['Service', 'Attribute', 'From', 'To'];
  if (rows.length === 0) return '';
  const changes = tableWithin({ head, rows, limitBytes: LIMITS.changes });
  // Of a dry run this is what the reader came for.
  return dryRun ? paragraphs('#### What changes', changes) : fold('What changes', changes);
}
