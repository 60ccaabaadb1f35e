/** GitHub's REST API behind {@link GithubApi}: pages, retries, errors. The only import of @actions/github. */
import { isDeepStrictEqual } from 'node:util';

import { getOctokit } from '@actions/github';

import { ActionError } from '../errors.ts';
import { backoffMs } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import { readCollaborator, readComparison, readDeployment, readPullRequestFile, readWorkflowRun } from './answers.ts';
import { createCheckRunOnce, updateCheckRunOnce } from './check-run.ts';
import type { CheckRunCalls } from './check-run.ts';
import type { CommitStatus, Deployment, GithubApi, NewDeployment, NewDeploymentStatus } from './api.ts';
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
  readonly signal?: AbortSignal | undefined;
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
  // What is being written is brought to its end, also when the run is cancelled meanwhile.
  const writer = connect({ ...access, signal: undefined });
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
        return runs.map(({ id, name, check_suite: suite, status, conclusion }) => ({
          id,
          name,
          checkSuiteId: suite?.id,
          status,
          conclusion,
        }));
      }),
    listWorkflowRuns: (sha) =>
      ask({ deed: `read the workflow runs of ${sha}`, permission: 'actions: read' }, async () => {
        const query = { ...here, head_sha: sha, per_page: 100 };
        return (await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, query)).map(readWorkflowRun);
      }),
    describeWorkflowRun: (runId) =>
      ask({ deed: `read the workflow run ${runId}`, permission: 'actions: read' }, async () => {
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...here, run_id: runId });
        return readWorkflowRun(data);
      }),
    listJobCheckRunIds: (runId) =>
      ask({ deed: `read the jobs of the workflow run ${runId}`, permission: 'actions: read' }, async () => {
        const query = { ...here, run_id: runId, filter: 'all', per_page: 100 } as const;
        const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, query);
        return jobs.map(({ check_run_url: url }) => Number(url.split('/').at(-1)));
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
    listPullRequestFiles: (number) =>
      ask({ deed: `read the files of the pull request ${number}`, permission: 'pull-requests: read' }, async () => {
        const query = { ...here, pull_number: number, per_page: 100 };
        return (await octokit.paginate(octokit.rest.pulls.listFiles, query)).map(readPullRequestFile);
      }),
    createDeployment: (deployment) =>
      ask({ deed: `create a deployment to ${deployment.environment}`, permission: 'deployments: write' }, () =>
        createDeploymentOnce({ ...access, writer, here }, deployment),
      ),
    createDeploymentStatus: (status) =>
      ask(
        { deed: `set the deployment ${status.deploymentId} to ${status.state}`, permission: 'deployments: write' },
        async () => {
          await writer.rest.repos.createDeploymentStatus({ ...here, ...writeStatus(status) });
        },
      ),
    createCheckRun: (run) =>
      ask({ deed: `create the check run ${run.name}`, permission: 'checks: write' }, () =>
        createCheckRunOnce({ ...access, calls: checkRunCalls(writer, here) }, run),
      ),
    updateCheckRun: (update) =>
      ask({ deed: `update the check run ${update.id}`, permission: 'checks: write' }, () =>
        updateCheckRunOnce({ ...access, calls: checkRunCalls(writer, here) }, update),
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
      options.request = { ...options.request, signal: signal ? AbortSignal.any([signal, limit]) : limit };
      signal?.throwIfAborted();
      try {
        return await request(options);
      } catch (error) {
        signal?.throwIfAborted();
        const waitMs = planRetry({ error, attempt, isRead, path: options.url, nowMs: clock.now(), random });
        if (waitMs === undefined) throw error;
        await clock.sleep(waitMs, signal);
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

/** Routes whose writers look whether it was written before they write again. */
const LOOKED_FOR = /\/(?:deployments|check-runs|check-runs\/\{check_run_id\})$/;

/** Milliseconds before the next try, undefined when there is none. */
function planRetry({ error, attempt, isRead, path, nowMs, random }: Attempt): number | undefined {
  const refusal = readRefusal(error);
  if (attempt + 1 >= ATTEMPTS || !isPassing(refusal)) return undefined;
  // What failed in GitHub may be there all the same: createDeploymentOnce and its like look first.
  const isUnsafe = !isRead && LOOKED_FOR.test(path) && !(refusal !== undefined && isRateLimit(refusal));
  if (isUnsafe) return undefined;
  const askedMs = refusal && askedWaitMs(refusal, nowMs);
  if (askedMs === undefined) return backoffMs(BACKOFF, attempt, random);
  return askedMs > LONGEST_WAIT_MS ? undefined : askedMs;
}

function checkRunCalls(octokit: Octokit, here: { readonly owner: string; readonly repo: string }): CheckRunCalls {
  return {
    create: async (body) => {
      const { data } = await octokit.rest.checks.create({ ...here, ...body });
      return data;
    },
    update: async (id, body) => {
      await octokit.rest.checks.update({ ...here, check_run_id: id, ...body });
    },
    listNamed: async (sha, name) => {
      const query = { ...here, ref: sha, check_name: name, filter: 'all', per_page: 100 } as const;
      const runs = await octokit.paginate(octokit.rest.checks.listForRef, query);
      return runs.map(({ id, external_id: externalId }) => ({ id, externalId }));
    },
    countAnnotations: async (id) => {
      const { data } = await octokit.rest.checks.get({ ...here, check_run_id: id });
      return data.output.annotations_count;
    },
  };
}

interface Creation extends Pick<GithubAccess, 'clock' | 'signal' | 'random'> {
  /** Is not ended by a cancellation: whether GitHub made the deployment must be known, or nobody would close it. */
  readonly writer: Octokit;
  readonly here: { readonly owner: string; readonly repo: string };
}

/** Creates a deployment, but not a second one when GitHub made it and the answer was lost. */
async function createDeploymentOnce(creation: Creation, deployment: NewDeployment): Promise<Deployment> {
  const { clock, signal, random } = creation;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await createDeployment(creation, deployment);
    } catch (error) {
      if (!mayBeMade(error)) throw error;
      await clock.sleep(backoffMs(BACKOFF, attempt, random));
      const made = await findMade(creation, deployment);
      if (made !== undefined) return made;
      signal?.throwIfAborted();
      if (attempt + 1 >= ATTEMPTS) throw error;
    }
  }
}

/** Whether GitHub may have done what it gave no good answer to. */
function mayBeMade(error: unknown): boolean {
  if (error instanceof ActionError) return false;
  const refusal = readRefusal(error);
  return isPassing(refusal) && !(refusal !== undefined && isRateLimit(refusal));
}

async function createDeployment({ writer, here }: Creation, deployment: NewDeployment): Promise<Deployment> {
  const { data } = await writer.rest.repos.createDeployment({ ...here, ...writeDeployment(deployment) });
  if ('id' in data) return readDeployment(data);
  throw new ActionError({
    code: 'github-request-refused',
    message: `GitHub answered that it merged instead of deploying: ${data.message ?? ''}`,
    fix: 'Report this with the log of the step: Slipway asks GitHub not to merge.',
  });
}

/** The deployment among the newest of its commit: the payload tells it apart. */
async function findMade({ writer, here }: Creation, deployment: NewDeployment): Promise<Deployment | undefined> {
  const { environment, sha, payload } = deployment;
  const { data } = await writer.rest.repos.listDeployments({ ...here, environment, sha, per_page: 100 });
  // As GitHub got it: without what JSON cannot hold. It may give the keys back in another order.
  const sent: unknown = JSON.parse(JSON.stringify(payload));
  return data.map(readDeployment).find((made) => isDeepStrictEqual(made.payload, sent));
}

const DESCRIPTION_LENGTH = 140;

/** As GitHub takes it: an emoji of a reason, whole or cut in half, must not keep a roll-back from being recorded. */
function shortDescription(text: string): string {
  // GitHub refuses characters of four bytes ("description doesn't accept 4-byte Unicode"); the payload keeps the text.
  const plain = text.toWellFormed().replaceAll(/[\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return plain.length > DESCRIPTION_LENGTH ? `${plain.slice(0, DESCRIPTION_LENGTH - 1)}…` : plain;
}

function writeDeployment({ sha, environment, description, isProduction, payload }: NewDeployment) {
  return {
    ref: sha,
    environment,
    description: shortDescription(description),
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
    description: shortDescription(description),
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
    ...(logUrl !== undefined && { log_url: logUrl }),
  };
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
