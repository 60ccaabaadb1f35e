/** GitHub's REST API behind {@link GithubApi}: pages, retries, errors. The only import of @actions/github. */
import { getOctokit } from '@actions/github';

import { ActionError } from '../errors.ts';
import { backoffMs } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import { roles } from './api.ts';
import type {
  Collaborator,
  Commit,
  CommitStatus,
  Comparison,
  Deployment,
  GithubApi,
  NewDeployment,
  NewDeploymentStatus,
  Role,
} from './api.ts';
import { askedWaitMs, describeRefusal, isPassing, isRateLimit, readRefusal } from './github-error.ts';
import type { Question } from './github-error.ts';

/** What a client needs. */
export interface GithubAccess {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or a GitHub Enterprise Server's. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** Ends reads at once; writes that are under way are finished, so that nothing is left half told. */
  readonly signal?: AbortSignal;
  readonly random?: () => number;
  /** Limit of one request; 30 s when left out. */
  readonly requestTimeoutMs?: number;
}

const ATTEMPTS = 4;
const BACKOFF = { baseMs: 500, capMs: 8000 };
/** A longer wait than this is told instead of waited for. */
const LONGEST_WAIT_MS = 60_000;

/** A client for one repository. */
export function githubClient(access: GithubAccess): GithubApi {
  const octokit = connect(access);
  const [owner = '', repo = ''] = access.repository.split('/');
  const here = { owner, repo };
  return {
    describeDefaultBranch: async () =>
      ask({ deed: `read the repository ${access.repository}`, permission: 'contents: read' }, async () => {
        const { data } = await octokit.rest.repos.get(here);
        return data.default_branch;
      }),
    describeCollaborator: (login) =>
      ask({ deed: `read the role of ${login}`, permission: 'contents: read' }, async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username: login });
        return readCollaborator(login, data);
      }),
    compareCommits: (base, head) =>
      ask({ deed: `compare ${base} with ${head}`, permission: 'contents: read' }, async () => {
        try {
          const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            ...here,
            basehead: `${base}...${head}`,
          });
          return readComparison(data);
        } catch (error) {
          if ([404, 422].includes(readRefusal(error)?.status ?? 0)) return undefined;
          throw error;
        }
      }),
    listCheckRuns: (sha) =>
      ask({ deed: `read the check runs of ${sha}`, permission: 'checks: read' }, async () => {
        const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
          ...here,
          ref: sha,
          filter: 'latest',
          per_page: 100,
        });
        return runs.map(({ id, name, app, status, conclusion, details_url: detailsUrl }) => ({
          id,
          name,
          appId: app?.id ?? 0,
          appName: app?.name ?? '',
          status,
          conclusion,
          detailsUrl: detailsUrl ?? '',
        }));
      }),
    listCommitStatuses: (sha) =>
      ask({ deed: `read the commit statuses of ${sha}`, permission: 'statuses: read' }, () =>
        listStatuses(octokit, { ...here, ref: sha }),
      ),
    listDeployments: ({ environment, sha, limit }) =>
      ask({ deed: `read the deployments to ${environment}`, permission: 'deployments: read' }, async () => {
        const found: Deployment[] = [];
        const query = { ...here, environment, per_page: 100, ...(sha !== undefined && { sha }) };
        for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listDeployments, query)) {
          found.push(...data.map(readDeployment));
          if (found.length >= limit) break;
        }
        return found.slice(0, limit);
      }),
    describeDeployment: (deploymentId) =>
      ask({ deed: `read the deployment ${deploymentId}`, permission: 'deployments: read' }, async () => {
        const { data } = await octokit.rest.repos.getDeployment({ ...here, deployment_id: deploymentId });
        return readDeployment(data);
      }),
    listDeploymentStatuses: (deploymentId) =>
      ask(
        { deed: `read the statuses of the deployment ${deploymentId}`, permission: 'deployments: read' },
        async () => {
          const statuses = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
            ...here,
            deployment_id: deploymentId,
            per_page: 100,
          });
          return statuses.map(({ state, created_at: createdAt, environment_url: environmentUrl }) => ({
            state,
            createdAt,
            environmentUrl: environmentUrl ?? '',
          }));
        },
      ),
    listClosedPullRequests: () =>
      ask({ deed: 'read the merged pull requests', permission: 'pull-requests: read' }, async () => {
        const { data } = await octokit.rest.pulls.list({
          ...here,
          state: 'closed',
          sort: 'updated',
          direction: 'desc',
          per_page: 100,
        });
        return data.map(({ number, title, user, merge_commit_sha: mergeCommitSha, merged_at: mergedAt }) => ({
          number,
          title,
          author: user?.login ?? '',
          mergeCommitSha,
          isMerged: mergedAt !== null,
        }));
      }),
    createDeployment: (deployment) =>
      ask({ deed: `create a deployment to ${deployment.environment}`, permission: 'deployments: write' }, () =>
        createDeploymentOnce({ octokit, here, clock: access.clock }, deployment),
      ),
    createDeploymentStatus: (status) =>
      ask(
        { deed: `set the deployment ${status.deploymentId} to ${status.state}`, permission: 'deployments: write' },
        async () => {
          await octokit.rest.repos.createDeploymentStatus({ ...here, ...writeStatus(status) });
        },
      ),
  };

  async function ask<T>(question: Question, deed: () => Promise<T>): Promise<T> {
    try {
      return await deed();
    } catch (error) {
      if (error instanceof ActionError || (access.signal?.aborted === true && access.signal.reason === error))
        throw error;
      throw describeRefusal(error, question);
    }
  }
}

function silent(): void {
  // What octokit would warn of ends up in our own errors.
}

type Octokit = ReturnType<typeof getOctokit>;

/** Every request, each page too, goes through this: GitHub's passing faults are waited out. */
function connect(access: GithubAccess): Octokit {
  const { token, apiUrl, clock, signal, random, requestTimeoutMs = 30_000 } = access;
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const isRead = options.method === 'GET';
    for (let attempt = 0; ; attempt += 1) {
      const limit = AbortSignal.timeout(requestTimeoutMs);
      options.request = { ...options.request, signal: isRead && signal ? AbortSignal.any([signal, limit]) : limit };
      if (isRead) signal?.throwIfAborted();
      try {
        return await request(options);
      } catch (error) {
        if (isRead) signal?.throwIfAborted();
        const waitMs = planRetry({ error, attempt, isRead, path: options.url, nowMs: clock.now(), random });
        if (waitMs === undefined) throw error;
        await clock.sleep(waitMs, isRead ? signal : undefined);
      }
    }
  });
  return octokit;
}

interface Attempt {
  readonly error: unknown;
  readonly attempt: number;
  readonly isRead: boolean;
  readonly path: string;
  readonly nowMs: number;
  readonly random: (() => number) | undefined;
}

/** Milliseconds before the next try, undefined when there is none. */
function planRetry({ error, attempt, isRead, path, nowMs, random }: Attempt): number | undefined {
  const refusal = readRefusal(error);
  if (attempt + 1 >= ATTEMPTS || !isPassing(refusal)) return undefined;
  // A deployment whose creation failed in GitHub may be there all the same: createDeploymentOnce looks first.
  const isUnsafe = !isRead && path.endsWith('/deployments') && !(refusal !== undefined && isRateLimit(refusal));
  if (isUnsafe) return undefined;
  const askedMs = refusal && askedWaitMs(refusal, nowMs);
  if (askedMs === undefined) return backoffMs(BACKOFF, attempt, random);
  return askedMs > LONGEST_WAIT_MS ? undefined : askedMs;
}

/** Creates a deployment, but not a second one when GitHub made it and the answer was lost: the payload tells them apart. */
async function createDeploymentOnce(
  { octokit, here, clock }: { octokit: Octokit; here: { owner: string; repo: string }; clock: Clock },
  deployment: NewDeployment,
): Promise<Deployment> {
  const create = async (): Promise<Deployment> => {
    const { data } = await octokit.rest.repos.createDeployment({ ...here, ...writeDeployment(deployment) });
    if ('id' in data) return readDeployment(data);
    throw new ActionError({
      code: 'github-request-refused',
      message: `GitHub answered that it merged instead of deploying: ${data.message ?? ''}`,
      fix: 'Report this with the log of the step: Slipway asks GitHub not to merge.',
    });
  };
  try {
    return await create();
  } catch (error) {
    if (error instanceof ActionError || !isPassing(readRefusal(error))) throw error;
    await clock.sleep(BACKOFF.baseMs);
    const { data } = await octokit.rest.repos.listDeployments({
      ...here,
      environment: deployment.environment,
      sha: deployment.sha,
      per_page: 100,
    });
    const made = data
      .map(readDeployment)
      .find(({ payload }) => JSON.stringify(payload) === JSON.stringify(deployment.payload));
    return made ?? (await create());
  }
}

function writeDeployment({ sha, environment, description, isProduction, payload }: NewDeployment) {
  return {
    ref: sha,
    environment,
    description: description.slice(0, 140),
    // GitHub's defaults would merge the default branch into the ref, and refuse a ref whose own checks still run.
    auto_merge: false,
    required_contexts: [],
    payload: { ...payload },
    ...(isProduction !== undefined && { production_environment: isProduction }),
  };
}

function writeStatus({ deploymentId, state, description, environmentUrl, logUrl }: NewDeploymentStatus) {
  return {
    deployment_id: deploymentId,
    state,
    description: description.length > 140 ? `${description.slice(0, 139)}…` : description,
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
    ...(logUrl !== undefined && { log_url: logUrl }),
  };
}

function readDeployment(data: {
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

function readComparison(data: ComparisonData): Comparison {
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

/** octokit's paginate does not know the combined status, which is an object around a list. */
async function listStatuses(
  octokit: Octokit,
  commit: { owner: string; repo: string; ref: string },
): Promise<CommitStatus[]> {
  const found: CommitStatus[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({ ...commit, per_page: 100, page });
    found.push(...data.statuses.map(({ context, state }) => ({ context, state })));
    if (data.statuses.length === 0 || found.length >= data.total_count) return found;
  }
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
