/** What the reader is told of deployments: plan, headline, annotations, job summary. Pure. */
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../report/markdown.ts';
import type { Annotation } from '../../report/report.ts';
import { formatDuration } from '../../time/duration.ts';
import { groupFailures } from './evidence.ts';
import { shortRevision } from './rollout-causes.ts';
import type { ServicePlan } from './service-plan.ts';
import { isChanged } from './run-outputs.ts';
import { isGoodRun, verdictOf, wholeVerdict } from './service-run.ts';
import type { ServiceRun, Verdict } from './service-run.ts';

/** What is told beside the runs. */
export interface SummaryFacts {
  /** The action's name, as the summary's title. */
  readonly action: string;
  readonly mode: 'deploy' | 'roll-back';
  readonly cluster: string;
  readonly dryRun: boolean;
  readonly region: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** One line: what became of the whole. */
export function writeHeadline(runs: readonly ServiceRun[], verdict: Verdict, facts: SummaryFacts): string {
  const took = formatDuration(facts.endedAtMs - facts.startedAtMs);
  const { cluster, mode } = facts;
  const names = (wanted: Verdict): string =>
    runs
      .filter((run) => verdictOf(run) === wanted)
      .map(({ plan }) => plan.name)
      .join(', ');
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
function tellPause({ plan, state }: ServiceRun): string[] {
  const { pause } = state ?? {};
  return pause === undefined ? [] : [`${plan.name} at ${pause.stage} (hook ${pause.hookId})`];
}

function verdictCounts(runs: readonly ServiceRun[]): string {
  const counts = new Map<Verdict, number>();
  for (const run of runs) counts.set(verdictOf(run), (counts.get(verdictOf(run)) ?? 0) + 1);
  return `Services: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}.`;
}

/** One error for each service that did not come up. */
export function writeAnnotations(runs: readonly ServiceRun[]): readonly Annotation[] {
  const bad = runs.filter((run) => !isGoodRun(run) && run.cause !== undefined);
  // With one service the headline says it all.
  if (runs.length === 1) return [];
  return bad.map((run) => ({
    level: 'error',
    title: `${run.plan.name}: ${verdictOf(run)}`,
    message: `${run.cause?.text ?? ''} ${run.cause?.fix ?? ''} (${run.cause?.code ?? ''})`,
  }));
}

/** The plan in the log: one line a service, then what changes. */
export function planLines(plans: readonly ServicePlan[]): readonly string[] {
  return plans.flatMap((plan) => [
    `${plan.name}: ${PLAN_WORDS[plan.step.kind]} (${plan.before.serviceName}, ${shortRevision(plan.from)})`,
    ...plan.changes.map(({ path, from, to }) => `  ${path}: ${from ?? '(none)'} -> ${to ?? '(none)'}`),
  ]);
}

const PLAN_WORDS: Readonly<Record<ServicePlan['step']['kind'], string>> = {
  unchanged: 'unchanged',
  follow: 'on its way already, will be followed',
  register: 'new revision',
  existing: 'existing revision',
  settings: 'new settings',
  'answer-pause': 'waits at a PAUSE hook, will be answered',
  leave: 'left alone',
};

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
  return paragraphs(
    `### ${facts.action}: ${escapeMarkdown(verdict)}`,
    escapeMarkdown(headline),
    table(
      ['Service', 'From', 'To', 'Verdict', 'Time'],
      runs.map((run) => [
        `[${escapeMarkdown(run.plan.name)}](${consoleUrl(run, facts)})`,
        code(shortRevision(run.plan.from)),
        code(shortRevision(toOf(run))),
        escapeMarkdown(verdictOf(run)),
        run.seconds === undefined ? '' : formatDuration(run.seconds * 1000),
      ]),
    ),
    ...runs.map(writeService),
    writeChanges(runs),
    wayBack(runs),
  );
}

function toOf({ plan, to }: ServiceRun): string {
  return to ?? (plan.step.kind === 'register' ? `${plan.step.input.family}:(new)` : plan.from);
}

function consoleUrl({ plan }: ServiceRun, { region }: SummaryFacts): string {
  const cluster = encodeURIComponent(shortRevision(plan.before.clusterArn));
  const service = encodeURIComponent(plan.before.serviceName);
  return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** What the reader must know of one service: cause, remedy, what ECS said, its last log lines. */
function writeService(run: ServiceRun): string {
  const { cause, plan, state, logTail, notes } = run;
  const isBad = !isGoodRun(run);
  if (!isBad && notes.length === 0) return '';
  const groups = groupFailures([...(state?.taskFailures.values() ?? [])], state?.eventFailures ?? []);
  const said = (state?.events ?? []).slice(-10).map(({ message }) => message);
  return paragraphs(
    `#### ${escapeMarkdown(plan.name)}`,
    cause === undefined ? '' : `**Cause:** ${escapeMarkdown(cause.text)}`,
    cause === undefined
      ? ''
      : `**What to do:** ${escapeMarkdown(cause.fix)} ([${escapeMarkdown(cause.code)}](https://github.com/OWNER/slipway/blob/main/docs/errors.md#${encodeURIComponent(cause.code)}))`,
    table(
      ['Tasks', 'Reason', 'Container', 'Exit code'],
      groups.map(({ count, reason, failures }) => [
        String(count),
        escapeMarkdown(reason),
        code(failures[0]?.container ?? '-'),
        String(failures[0]?.exitCode ?? '-'),
      ]),
    ),
    ...notes.map((note) => escapeMarkdown(note)),
    isBad && said.length > 0 ? fold('What ECS said', codeBlock(said.join('\n'))) : '',
    logTail === undefined ? '' : fold(`Last log lines of ${logTail.source}`, codeBlock(logTail.lines.join('\n'))),
  );
}

function writeChanges(runs: readonly ServiceRun[]): string {
  const rows = runs.flatMap(({ plan }) =>
    plan.changes.map(({ path, from, to }) => [
      escapeMarkdown(plan.name),
      code(path),
      from === undefined ? '' : code(from),
      to === undefined ? '' : code(to),
    ]),
  );
  return rows.length === 0 ? '' : fold('What changes', table(['Service', 'Attribute', 'From', 'To'], rows));
}

function wayBack(runs: readonly ServiceRun[]): string {
  const changed = runs.filter(
    (run) => isChanged(run) && run.plan.previous !== undefined && verdictOf(run) !== 'rolled-back',
  );
  if (changed.length === 0) return '';
  const commands = changed.map(
    ({ plan }) =>
      `aws ecs update-service --cluster ${plan.before.clusterArn} --service ${plan.before.serviceName} --task-definition ${plan.previous ?? ''}`,
  );
  return fold('The way back', codeBlock(commands.join('\n'), 'sh'));
}
