/** Deployments and their statuses, with the rules of GitHub's Deployments API. */
import type { GitGraph } from './git-graph.ts';
import { diffTrees } from './git-graph.ts';
import { GithubError, notFound } from './github-error.ts';

const DEPLOYMENT_STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export interface DeploymentStatus {
  id: number;
  state: DeploymentState;
  description: string;
  environment: string;
  environment_url: string;
  log_url: string;
  target_url: string;
  creator: string;
  created_at: string;
  updated_at: string;
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: unknown;
  environment: string;
  original_environment: string;
  description: string | null;
  creator: string;
  created_at: string;
  updated_at: string;
  transient_environment: boolean;
  production_environment: boolean;
  /** Oldest first; the API lists newest first. */
  statuses: DeploymentStatus[];
}

/** Body of POST /deployments. */
export interface NewDeployment {
  ref: string;
  task?: string;
  auto_merge?: boolean;
  required_contexts?: string[] | null;
  payload?: unknown;
  environment?: string;
  description?: string | null;
  transient_environment?: boolean;
  production_environment?: boolean;
}

/** Body of POST /deployments/{id}/statuses. */
export interface NewDeploymentStatus {
  state: DeploymentState;
  description?: string;
  environment?: string;
  environment_url?: string;
  log_url?: string;
  target_url?: string;
  auto_inactive?: boolean;
}

interface Surroundings {
  git: GitGraph;
  now(): string;
  nextId(): number;
  /** State of every status context and check run of a commit, newest of each name. */
  contexts(sha: string): Map<string, string>;
}

const DESCRIPTION_LENGTH = 140;

/** All deployments of one repository. */
export class Deployments {
  /** Oldest first. */
  readonly all: Deployment[] = [];
  readonly #world: Surroundings;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** @throws {GithubError} 404. */
  get(id: number): Deployment {
    const found = this.all.find((deployment) => deployment.id === id);
    if (found === undefined) throw notFound();
    return found;
  }

  /** Newest first, like the API. */
  list(filter: { sha?: string; ref?: string; task?: string; environment?: string } = {}): Deployment[] {
    const keys = ['sha', 'ref', 'task', 'environment'] as const;
    return this.all
      .filter((entry) => keys.every((key) => filter[key] === undefined || filter[key] === entry[key]))
      .toReversed();
  }

  /**
   * Creates a deployment, or merges the default branch into the ref first and then creates none.
   *
   * @throws {GithubError} 422 for an unknown ref, 409 for a merge conflict or contexts that are not green.
   */
  create(body: NewDeployment, creator: string): Deployment | { message: string } {
    const { git } = this.#world;
    const commit = git.find(body.ref);
    if (commit === undefined) throw new GithubError(422, `No ref found for: ${body.ref}`);
    if (body.auto_merge !== false) {
      const merged = this.#autoMerge(body.ref);
      if (merged !== undefined) return merged;
    }
    this.#requireContexts(commit.sha, body);
    const environment = body.environment ?? 'production';
    const now = this.#world.now();
    const deployment: Deployment = {
      id: this.#world.nextId(),
      sha: commit.sha,
      ref: body.ref,
      task: body.task ?? 'deploy',
      payload: body.payload ?? {},
      environment,
      original_environment: environment,
      description: body.description ?? null,
      creator,
      created_at: now,
      updated_at: now,
      transient_environment: body.transient_environment ?? false,
      production_environment: body.production_environment ?? environment === 'production',
      statuses: [],
    };
    this.all.push(deployment);
    return deployment;
  }

  /** @throws {GithubError} 404, or 422 for a state GitHub does not know or a description over 140 characters. */
  addStatus(id: number, body: NewDeploymentStatus, creator: string): DeploymentStatus {
    const deployment = this.get(id);
    if (!DEPLOYMENT_STATES.includes(body.state)) {
      throw new GithubError(422, 'Validation Failed', [
        { resource: 'DeploymentStatus', code: 'invalid', field: 'state' },
      ]);
    }
    if ((body.description ?? '').length > DESCRIPTION_LENGTH) {
      const message = `description is too long (maximum is ${DESCRIPTION_LENGTH} characters)`;
      throw new GithubError(422, 'Validation Failed', [
        { resource: 'DeploymentStatus', code: 'custom', field: 'description', message },
      ]);
    }
    if (body.environment !== undefined) deployment.environment = body.environment;
    const status = this.#append(deployment, body, creator);
    if (body.state === 'success' && body.auto_inactive !== false) this.#deactivateEarlier(deployment, creator);
    return status;
  }

  #append(deployment: Deployment, body: NewDeploymentStatus, creator: string): DeploymentStatus {
    const now = this.#world.now();
    const status: DeploymentStatus = {
      id: this.#world.nextId(),
      state: body.state,
      description: body.description ?? '',
      environment: deployment.environment,
      environment_url: body.environment_url ?? '',
      log_url: body.log_url ?? body.target_url ?? '',
      target_url: body.log_url ?? body.target_url ?? '',
      creator,
      created_at: now,
      updated_at: now,
    };
    deployment.statuses.push(status);
    deployment.updated_at = now;
    return status;
  }

  /** Production and transient deployments stay as they are: GitHub never deactivates them by itself. */
  #deactivateEarlier(newest: Deployment, creator: string): void {
    for (const earlier of this.all) {
      const same = earlier.id < newest.id && earlier.environment === newest.environment;
      if (!same || earlier.production_environment || earlier.transient_environment) continue;
      if (earlier.statuses.at(-1)?.state === 'success') this.#append(earlier, { state: 'inactive' }, creator);
    }
  }

  #autoMerge(ref: string): { message: string } | undefined {
    const { git } = this.#world;
    const branch = ref.replace(/^refs\/heads\//, '');
    const tip = git.branches.get(branch);
    const target = git.branches.get(git.defaultBranch);
    if (tip === undefined || target === undefined || branch === git.defaultBranch) return undefined;
    const { commits, mergeBase, files } = git.compare(tip, target);
    if (commits.length === 0) return undefined;
    const ours = new Set(
      diffTrees(mergeBase.tree(), git.find(tip)?.tree() ?? new Map()).map(({ filename }) => filename),
    );
    if (files.some(({ filename }) => ours.has(filename))) {
      throw new GithubError(409, `Conflict merging ${git.defaultBranch} into ${branch}`);
    }
    const theirs = git.find(target)?.tree();
    const changes = files.map(
      ({ filename, status }) =>
        [filename, status === 'removed' ? null : (theirs?.get(filename)?.read().toString() ?? null)] as const,
    );
    const message = `Merge branch '${git.defaultBranch}' into ${branch}`;
    git.commit({
      branch,
      message,
      parents: [tip, target],
      files: Object.fromEntries(changes),
      date: this.#world.now(),
    });
    return { message: `Auto-merged ${git.defaultBranch} into ${branch} on deployment.` };
  }

  #requireContexts(sha: string, { ref, required_contexts: required }: NewDeployment): void {
    const contexts = this.#world.contexts(sha);
    const names = required ?? [...contexts.keys()];
    const bad = names.filter((name) => contexts.get(name) !== 'success');
    if (bad.length === 0) return;
    const errors = bad.map((context) => ({
      contexts: [{ context, state: contexts.get(context) ?? 'pending' }],
      resource: 'Deployment',
      field: 'required_contexts',
      code: 'invalid',
    }));
    throw new GithubError(409, `Conflict: Commit status checks failed for ${ref}.`, errors);
  }
}
