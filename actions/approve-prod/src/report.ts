import type { GithubRun } from '../../../src/action/github-run.ts';
import { code, codeBlock, escapeMarkdown, fold, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import type { Changes } from './changes.ts';
import { isObstacle } from './checks.ts';
import type { Check } from './checks.ts';
import type { ApproveInputs, DeployedImage } from './inputs.ts';
import { plural } from './plural.ts';

/** The end of an approval. */
export interface Approval {
  readonly inputs: ApproveInputs;
  readonly run: GithubRun;
  readonly checks: readonly Check[];
  readonly changes: Changes | undefined;
  /** Absent: none was opened. */
  readonly deploymentId: number | undefined;
  readonly images: Readonly<Record<string, DeployedImage>> | undefined;
}

/** Commits and files shown of each kind; the rest is counted. */
const SHOWN = 50;

/** Tells what was decided, why, and what would change. */
export function reportApproval(approval: Approval): Report {
  const obstacles = approval.checks.filter(isObstacle);
  const approved = obstacles.length === 0;
  const reasons = [...new Set(obstacles.map(({ reason }) => reason ?? ''))];
  return {
    ok: approved,
    headline: approved ? renderApproved(approval) : renderRefused(approval, obstacles),
    outputs: {
      approved: String(approved),
      'deployment-id': approval.deploymentId === undefined ? '' : String(approval.deploymentId),
      images: approved && approval.images ? JSON.stringify(approval.images) : '',
      'reason-codes': reasons.join('\n'),
      result: JSON.stringify(renderResult(approval, approved, reasons)),
    },
    summary: renderSummary(approval, approved),
  };
}

function renderResult(
  { inputs, checks, changes, deploymentId, images }: Approval,
  approved: boolean,
  reasonCodes: readonly string[],
): Record<string, unknown> {
  return {
    schema: 1,
    ok: approved,
    mode: 'approve',
    approved,
    environment: inputs.environment,
    sha: inputs.sha,
    dryRun: inputs.dryRun,
    reasonCodes,
    checks,
    ...(deploymentId !== undefined && { deploymentId }),
    ...(images && { images }),
    ...(changes && {
      changes: {
        totalCommits: changes.totalCommits,
        pullRequests: changes.pulls.map(({ number }) => number),
        authors: changes.authors,
        touched: changes.touched,
      },
    }),
  };
}

function renderApproved({ inputs, changes, deploymentId }: Approval): string {
  const size = changes
    ? ` (${plural(changes.totalCommits, 'commit')}, ${plural(changes.pulls.length, 'pull request')})`
    : '';
  const record = deploymentId === undefined ? 'Dry run: nothing was recorded.' : `Deployment ${deploymentId} is open.`;
  return `Approved: ${inputs.environment} gets ${inputs.sha.slice(0, 7)}${size}. ${record}`;
}

function renderRefused({ inputs }: Approval, obstacles: readonly Check[]): string {
  const lines = obstacles.map(({ found, remedy = '', reason = '' }) => `- ${found}. ${remedy} (${reason})`);
  return [
    `Refused: ${inputs.environment} does not get ${inputs.sha.slice(0, 7)}. Nothing was deployed or recorded.`,
    // One question that GitHub did not answer leaves several checks open.
    ...new Set(lines),
  ].join('\n');
}

function renderSummary({ inputs, run, checks, changes, deploymentId }: Approval, approved: boolean): string {
  return paragraphs(
    `### ${approved ? 'Approved' : 'Refused'}: ${code(inputs.sha.slice(0, 7))} to ${code(inputs.environment)}`,
    inputs.dryRun ? 'Dry run: nothing was written to GitHub.' : undefined,
    table(
      ['Check', 'Result', 'Found', 'What to do'],
      checks.map(({ id, outcome, reason, found, remedy = '' }) => [
        id,
        reason === undefined ? outcome : `**${outcome}** ${code(reason)}`,
        escapeMarkdown(found),
        escapeMarkdown(remedy),
      ]),
    ),
    `Started by ${escapeMarkdown(run.actor)}${inputs.reason === undefined ? '' : `; reason: ${escapeMarkdown(inputs.reason)}`}.`,
    deploymentId === undefined
      ? undefined
      : `Record: deployment ${code(String(deploymentId))} ([all deployments](${run.serverUrl}/${run.repository}/deployments/${encodeURIComponent(inputs.environment)})).`,
    '#### What will change',
    changes
      ? renderChanges(changes, run)
      : 'Nothing to compare with: GitHub knows no earlier deployment, or did not tell.',
  );
}

function renderChanges(changes: Changes, { serverUrl, repository }: GithubRun): string {
  const { commits, totalCommits, pulls, authors, touched, isFileListCut } = changes;
  const more = totalCommits - Math.min(SHOWN, commits.length);
  return paragraphs(
    `${plural(totalCommits, 'commit')} by ${authors.length === 0 ? 'nobody' : authors.map(escapeMarkdown).join(', ')}.`,
    table(
      ['Touched', 'Files'],
      touched.map(({ area, files }) => [area, listCodes(files)]),
    ),
    isFileListCut ? 'GitHub lists only 300 files of a comparison; more may be touched.' : undefined,
    table(
      ['Pull request', 'Title', 'By'],
      pulls.map(({ number, title, author }) => [
        `[${number}](${serverUrl}/${repository}/pull/${number})`,
        escapeMarkdown(title),
        escapeMarkdown(author),
      ]),
    ),
    commits.length === 0
      ? undefined
      : fold(
          `Commits (${totalCommits})`,
          codeBlock(
            [
              ...commits
                .slice(0, SHOWN)
                .map(({ sha, author, message }) => `${sha.slice(0, 7)} ${author}: ${subjectOf(message)}`),
              ...(more > 0 ? [`and ${more} more`] : []),
            ].join('\n'),
          ),
        ),
  );
}

/** First line of a commit message, of a length that fits a line. */
export function subjectOf(message: string): string {
  const [subject = ''] = message.split('\n', 1);
  return subject.length > 120 ? `${subject.slice(0, 119)}…` : subject;
}

function listCodes(files: readonly string[]): string {
  const shown = files.slice(0, SHOWN).map(code).join(' ');
  return files.length > SHOWN ? `${shown} and ${files.length - SHOWN} more` : shown;
}
