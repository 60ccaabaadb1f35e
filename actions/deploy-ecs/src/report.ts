/** What deploy-ecs says: outputs, headline, annotations, job summary. Pure. */
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Annotation, Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { groupFailures } from './evidence.ts';
import type { Inputs } from './inputs.ts';
import type { ServicePlan } from './plan.ts';
import { shortRevision } from './rollout-causes.ts';
import { isGood, wholeVerdict } from './service-run.ts';
import type { ServiceRun, Verdict } from './service-run.ts';

/** What the report needs beside the runs. */
export interface ReportFacts {
  readonly inputs: Inputs;
  readonly region: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** The report of the whole step. */
export function reportDeployment(runs: readonly ServiceRun[], facts: ReportFacts): Report {
  const verdict = wholeVerdict(runs.map(verdictOf));
  const headline = writeHeadline(runs, verdict, facts);
  return {
    ok: isGood(verdict),
    headline,
    outputs: { ...earlyOutputs(runs), verdict, result: JSON.stringify(resultOf(runs, verdict, facts)) },
    summary: writeSummary({ runs, headline, facts }),
    annotations: writeAnnotations(runs),
  };
}

function verdictOf({ verdict = 'unchanged' }: ServiceRun): Verdict {
  return verdict;
}

/** The outputs that a later step or a re-run needs, as far as they are known: set before the waiting begins, and again at the end. */
export function earlyOutputs(runs: readonly ServiceRun[]): Readonly<Record<string, string>> {
  const [first] = runs;
  const single = runs.length === 1 ? first : undefined;
  return {
    services: JSON.stringify(Object.fromEntries(runs.map((run) => [run.plan.name, serviceOutput(run)]))),
    previous: JSON.stringify(previousOf(runs)),
    changed: String(runs.some(isChanged)),
    'task-definition-arn': single?.to ?? '',
    'deployment-id': single?.state?.rollout.deploymentId ?? '',
    'served-digest': single?.servedDigest ?? '',
  };
}

function isChanged({ state }: ServiceRun): boolean {
  return state !== undefined;
}

function serviceOutput({ plan, to, state, verdict, cause, seconds, servedDigest, notes }: ServiceRun): object {
  return {
    service: plan.before.serviceName,
    from: plan.from,
    ...(to === undefined ? {} : { to }),
    ...(state === undefined ? {} : { 'deployment-id': state.rollout.deploymentId }),
    ...(state?.serviceDeploymentArn === undefined ? {} : { 'service-deployment-arn': state.serviceDeploymentArn }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(cause === undefined ? {} : { cause }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(servedDigest === undefined ? {} : { 'served-digest': servedDigest }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/**
 * What mode roll-back takes as `to`: the services that this step changed, with where they were. Revisions as `family:revision`: an ARN
 * holds the account id, and GitHub drops job outputs that hold a masked value.
 */
function previousOf(runs: readonly ServiceRun[]): object {
  return Object.fromEntries(
    runs
      .filter(({ plan, to }) => plan.previous !== undefined && to !== undefined && to !== plan.previous)
      .map(({ plan, to }) => [
        plan.name,
        {
          service: plan.before.serviceName,
          'task-definition': shortRevision(plan.previous ?? ''),
          deployed: shortRevision(to ?? ''),
        },
      ]),
  );
}

function resultOf(
  runs: readonly ServiceRun[],
  verdict: Verdict,
  { inputs, startedAtMs, endedAtMs }: ReportFacts,
): object {
  return {
    schema: 1,
    ok: isGood(verdict),
    verdict,
    mode: inputs.request.mode,
    cluster: inputs.cluster,
    'dry-run': inputs.dryRun,
    services: Object.fromEntries(runs.map((run) => [run.plan.name, serviceOutput(run)])),
    previous: previousOf(runs),
    seconds: Math.round((endedAtMs - startedAtMs) / 100) / 10,
  };
}

function writeHeadline(runs: readonly ServiceRun[], verdict: Verdict, facts: ReportFacts): string {
  const took = formatDuration(facts.endedAtMs - facts.startedAtMs);
  const { cluster, request } = facts.inputs;
  const names = (wanted: Verdict): string =>
    runs
      .filter((run) => verdictOf(run) === wanted)
      .map(({ plan }) => plan.name)
      .join(', ');
  if (runs.length === 0) return `Nothing to roll back in ${cluster}: the deployment changed no service.`;
  const texts: Partial<Record<Verdict, string>> = {
    unchanged: `Nothing to deploy: ${names('unchanged')} in ${cluster} is as it should be.`,
    planned: `Planned, nothing changed: ${names('planned')} in ${cluster} would get a new revision.`,
    succeeded: `${request.mode === 'roll-back' ? 'Rolled back' : 'Deployed'} ${names('succeeded')} in ${cluster} in ${took}.`,
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

function verdictCounts(runs: readonly ServiceRun[]): string {
  const counts = new Map<Verdict, number>();
  for (const run of runs) counts.set(verdictOf(run), (counts.get(verdictOf(run)) ?? 0) + 1);
  return `Services: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}.`;
}

function writeAnnotations(runs: readonly ServiceRun[]): readonly Annotation[] {
  const bad = runs.filter((run) => !isGood(verdictOf(run)) && run.cause !== undefined);
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
  leave: 'left alone',
};

interface SummaryParts {
  readonly runs: readonly ServiceRun[];
  readonly headline: string;
  readonly facts: ReportFacts;
}

function writeSummary({ runs, headline, facts }: SummaryParts): string {
  return paragraphs(
    `### deploy-ecs: ${escapeMarkdown(wholeVerdict(runs.map(verdictOf)))}`,
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

function consoleUrl({ plan }: ServiceRun, { region }: ReportFacts): string {
  const cluster = encodeURIComponent(shortRevision(plan.before.clusterArn));
  const service = encodeURIComponent(plan.before.serviceName);
  return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** What the reader must know of one service: cause, remedy, what ECS said, its last log lines. */
function writeService(run: ServiceRun): string {
  const { cause, plan, state, logTail, notes } = run;
  const isBad = !isGood(verdictOf(run));
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
  return rows.length === 0
    ? ''
    : fold('What changes in the task definitions', table(['Service', 'Attribute', 'From', 'To'], rows));
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
