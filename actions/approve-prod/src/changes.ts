import type { ChangedFile, Commit, Comparison, PullRequest } from '../../../src/github/api.ts';
import type { Evidence } from './evidence.ts';

/** A part of the repository whose change a person wants to know of before it goes live. */
interface TouchedArea {
  readonly area: 'migrations' | 'Dockerfiles' | 'Terraform' | 'workflows' | 'slipway.yml';
  readonly files: readonly string[];
}

/** What a deployment would bring. */
export interface Changes {
  /** How the commit stands to what is live: `behind` is an older one. */
  readonly direction: Comparison['status'];
  /** The commit that is live. */
  readonly liveSha: string;
  /** Commits that are live and will be no longer. */
  readonly takenBack: number;
  /** Newest first. */
  readonly commits: readonly Commit[];
  /** All of them, also those that GitHub did not list. */
  readonly totalCommits: number;
  readonly pulls: readonly PullRequest[];
  readonly authors: readonly string[];
  readonly touched: readonly TouchedArea[];
  /** GitHub lists at most 300 files of a comparison: more may be touched. */
  readonly isFileListCut: boolean;
}

const FILES_LISTED = 300;

const AREAS: readonly (readonly [TouchedArea['area'], RegExp])[] = [
  ['migrations', /(?:^|\/)(?:migrations|alembic\/versions|db\/migrate)\//],
  ['Dockerfiles', /(?:^|\/)(?:[^/]+\.)?Dockerfile(?:\.[^/]+)?$/],
  ['Terraform', /\.tf(?:vars)?$/],
  ['workflows', /^\.github\/workflows\//],
  ['slipway.yml', /(?:^|\/)slipway\.ya?ml$/],
];

/** What lies between what is live and the commit; undefined when nothing is live yet or GitHub did not tell. */
export function listChanges({ live, pulls }: Evidence): Changes | undefined {
  const { live: deployed, comparison } = live.ok ? live.value : {};
  if (!deployed || !comparison) return undefined;
  const merged = (pulls.ok ? pulls.value : []).filter(({ isMerged }) => isMerged);
  return {
    direction: comparison.status,
    liveSha: deployed.deployment.sha,
    takenBack: comparison.behindBy,
    commits: comparison.commits.toReversed(),
    totalCommits: comparison.totalCommits,
    pulls: listPulls(comparison, merged),
    authors: [...new Set(comparison.commits.map(({ author }) => author))].filter((author) => author !== '').toSorted(),
    touched: listTouched(comparison.files),
    isFileListCut: comparison.files.length >= FILES_LISTED,
  };
}

function listPulls({ commits }: Comparison, merged: readonly PullRequest[]): PullRequest[] {
  const shas = new Set(commits.map(({ sha }) => sha));
  return merged.filter(({ mergeCommitSha }) => mergeCommitSha !== null && shas.has(mergeCommitSha));
}

function listTouched(files: readonly ChangedFile[]): TouchedArea[] {
  return AREAS.map(([area, pattern]) => ({
    area,
    files: files.map(({ filename }) => filename).filter((filename) => pattern.test(filename)),
  })).filter(({ files: touched }) => touched.length > 0);
}
