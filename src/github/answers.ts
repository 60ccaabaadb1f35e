/** GitHub's answers in our shapes (GitHub REST API, version 2022-11-28). */
import { roles } from './api.ts';
import type { Collaborator, Commit, Comparison, Deployment, PullRequestFile, Role, WorkflowRun } from './api.ts';

/** A deployment. */
export function readDeployment(data: {
  id: number;
  sha: string;
  environment: string;
  payload: unknown;
  created_at: string;
}): Deployment {
  return {
    id: data.id,
    sha: data.sha,
    environment: data.environment,
    payload: readPayload(data.payload),
    createdAt: data.created_at,
  };
}

/** GitHub gives a payload back as it was sent; some clients send JSON as text. */
function readPayload(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

/** A workflow run. */
export function readWorkflowRun(data: {
  id: number;
  workflow_id: number;
  path: string;
  event: string;
  check_suite_id?: number;
  status: string | null;
}): WorkflowRun {
  const { id, workflow_id: workflowId, path, event, check_suite_id: checkSuiteId, status } = data;
  // GitHub may write the ref behind the path: `.github/workflows/ci.yml@main`.
  return { id, workflowId, path: path.replace(/@.*$/, ''), event, checkSuiteId, isCompleted: status === 'completed' };
}

/** A file of a pull request. */
export function readPullRequestFile(data: {
  filename: string;
  status: string;
  previous_filename?: string;
}): PullRequestFile {
  const { filename, status, previous_filename: previousFilename } = data;
  return { filename, status, ...(previousFilename !== undefined && { previousFilename }) };
}

interface CommitData {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly author: { readonly name?: string } | null };
  readonly author: { readonly login?: string } | null;
}

interface ComparisonData {
  readonly status: Comparison['status'];
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly total_commits: number;
  readonly commits: readonly CommitData[];
  readonly files?: readonly { readonly filename: string; readonly status: string }[];
}

/** A comparison of two commits. */
export function readComparison(data: ComparisonData): Comparison {
  return {
    status: data.status,
    aheadBy: data.ahead_by,
    behindBy: data.behind_by,
    totalCommits: data.total_commits,
    commits: data.commits.map(readCommit),
    files: (data.files ?? []).map(({ filename, status }) => ({ filename, status })),
  };
}

function readCommit({ sha, commit, author }: CommitData): Commit {
  return { sha, message: commit.message, author: author?.login ?? commit.author?.name ?? '' };
}

interface PermissionData {
  readonly role_name: string;
  readonly user: {
    readonly type: string;
    readonly permissions?: {
      readonly admin: boolean;
      readonly maintain?: boolean;
      readonly push: boolean;
      readonly triage?: boolean;
      readonly pull: boolean;
    };
  } | null;
}

/** A person's role out of GitHub's answer; an organisation's own role counts as the standard one it is built on. */
export function readCollaborator(login: string, { role_name: roleName, user }: PermissionData): Collaborator {
  const standard = roles.find((role) => role === roleName);
  return { login, type: user?.type ?? 'unknown', roleName, role: standard ?? readCustomRole(user?.permissions) };
}

/** An organisation's own role: the standard one it is built on shows in what it may do. */
function readCustomRole(may: NonNullable<PermissionData['user']>['permissions']): Role {
  if (may?.admin === true) return 'admin';
  if (may?.maintain === true) return 'maintain';
  if (may?.push === true) return 'write';
  if (may?.triage === true) return 'triage';
  return may?.pull === true ? 'read' : 'none';
}
