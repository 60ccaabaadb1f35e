/** How to undo what the step did: the action rollback to paste into a workflow, and the commands of the AWS CLI. Pure. */
import { code, codeBlock, escapeMarkdown, fold, paragraphs } from '../../report/markdown.ts';
import type { SummaryFacts } from './headline.ts';
import { shortRevision } from './rollout-causes.ts';
import { isChanged, previousOf } from './run-outputs.ts';
import { verdictOf } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';

/** So much of each of both is shown, bytes; the output `previous` holds all of it. */
const LIMIT_BYTES = 30_000;

/** The folded section; empty when there is nothing to undo. */
export function writeWayBack(runs: readonly ServiceRun[], facts: SummaryFacts): string {
  const changed = runs.filter(
    (run) => isChanged(run) && backTo(run, facts) !== undefined && verdictOf(run) !== 'rolled-back',
  );
  if (changed.length === 0) return '';
  const ofEcs = changed.filter(({ plan }) => plan.before.deploymentController === 'ECS');
  return fold(
    'The way back',
    paragraphs(
      ofEcs.length > 0 ? ofEcsAgain(ofEcs, facts) : '',
      ...changed.filter((run) => !ofEcs.includes(run)).map((run) => deployAgain(run, facts)),
    ),
  );
}

function ofEcsAgain(changed: readonly ServiceRun[], facts: SummaryFacts): string {
  const how =
    facts.mode === 'deploy'
      ? paragraphs(rollbackStep(changed, facts), 'By hand:')
      : 'To what was live before, by hand or by a new deployment:';
  return paragraphs(how, commands(changed, facts));
}

/** The revision that undoing leads to: after a roll-back the one that was live. */
function backTo({ plan }: ServiceRun, { mode }: SummaryFacts): string | undefined {
  return mode === 'deploy' ? plan.previous : plan.from;
}

/** Other controllers take a revision by a deployment of their own. */
function deployAgain(run: ServiceRun, facts: SummaryFacts): string {
  const { name, before } = run.plan;
  const revision = shortRevision(backTo(run, facts) ?? '');
  return `${escapeMarkdown(name)} (${before.deploymentController}): run deploy-ecs with ${code(`revision: ${revision}`)} for this service.`;
}

function rollbackStep(changed: readonly ServiceRun[], { cluster, region, home }: SummaryFacts): string {
  const to = JSON.stringify(previousOf(changed));
  if (to === '{}' || Buffer.byteLength(to) > LIMIT_BYTES) return '';
  const yaml = [
    `- uses: ${home.repository}/actions/rollback@${home.ref}`,
    '  with:',
    `    cluster: ${quoteYaml(cluster)}`,
    `    to: ${quoteYaml(to)}`,
    `    aws-region: ${quoteYaml(region)}`,
  ];
  return paragraphs('In a job with the permissions and the role of this one:', codeBlock(yaml.join('\n'), 'yaml'));
}

/** One line in single quotes; GitHub would read an expression even there. */
function quoteYaml(text: string): string {
  return `'${text
    .replaceAll("'", "''")
    .replaceAll('${{', String.raw`\u0024{{`)
    .replaceAll(/[\r\n]+/g, ' ')}'`;
}

function commands(changed: readonly ServiceRun[], facts: SummaryFacts): string {
  const lines: string[] = [];
  let bytes = 0;
  for (const run of changed) {
    const { clusterArn, serviceName } = run.plan.before;
    const words = ['--cluster', clusterArn, '--service', serviceName, '--task-definition', backTo(run, facts) ?? ''];
    const line = ['aws ecs update-service', ...words.map(quoteShell)].join(' ');
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > LIMIT_BYTES) break;
    lines.push(line);
  }
  const left = changed.length - lines.length;
  const more = left === 0 ? '' : `And ${left} more: the output \`previous\` names them all.`;
  return paragraphs(codeBlock(lines.join('\n'), 'sh'), more);
}

function quoteShell(word: string): string {
  return /^[\w:/.-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
