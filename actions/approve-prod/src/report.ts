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
        commitsTakenBack: changes.takenBack,
        pullRequests: changes.pulls.map(({ number }) => number),
        authors: changes.authors,
        touched: changes.touched,
      },
    }),
  };
}

function renderApproved({ inputs, changes, deploymentId }: Approval): string {
  const size = changes ? ` (${renderSize(changes)})` : '';
  const record = deploymentId === undefined ? 'Dry run: nothing was recorded.' : `Deployment ${deploymentId} is open.`;
  return `Approved: ${inputs.environment} gets ${inputs.sha.slice(0, 7)}${size}. ${record}`;
}

function renderSize({ direction, totalCommits, takenBack, pulls }: Changes): string {
  if (direction === 'identical') return 'the commit that is live';
  if (direction === 'behind') return `${plural(takenBack, 'commit')} back`;
  const back = takenBack === 0 ? '' : `, ${takenBack} taken back`;
  return `${plural(totalCommits, 'commit')}${back}, ${plural(pulls.length, 'pull request')}`;
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
      ? renderChanges(changes, { sha: inputs.sha, run })
      : 'Nothing to compare with: GitHub knows no earlier deployment, or did not tell.',
  );
}

function renderChanges(changes: Changes, { sha: wanted, run }: { sha: string; run: GithubRun }): string {
  const { commits, totalCommits, pulls, touched, isFileListCut } = changes;
  const { serverUrl, repository } = run;
  const more = totalCommits - Math.min(SHOWN, commits.length);
  return paragraphs(
    renderDirection(changes, wanted),
    renderTakenBack(changes, { sha: wanted, run }),
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

function renderDirection({ direction, liveSha, totalCommits, authors }: Changes, wanted: string): string {
  if (direction === 'identical') return `No commit: ${code(wanted.slice(0, 7))} is live already.`;
  if (direction === 'behind')
    return `No new commit: ${code(wanted.slice(0, 7))} is older than ${code(liveSha.slice(0, 7))}, which is live.`;
  const by = authors.length === 0 ? '; GitHub did not tell whose' : ` by ${authors.map(escapeMarkdown).join(', ')}`;
  return `${plural(totalCommits, 'commit')}${by}.`;
}

/** GitHub compares from the common ancestor on, so it lists nothing of what goes away; its page of the way back does. */
function renderTakenBack(
  { liveSha, takenBack }: Changes,
  { sha: wanted, run }: { sha: string; run: GithubRun },
): string | undefined {
  if (takenBack === 0) return undefined;
  const page = `${run.serverUrl}/${run.repository}/compare/${wanted}...${liveSha}`;
  const what = takenBack === 1 ? '1 commit that is live now is' : `${takenBack} commits that are live now are`;
  return `**${what} taken back** ([see what goes away](${page})). A migration of theirs is not undone by deploying older code.`;
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
