/** What we ask of GitHub, in GitHub's words and our own shapes (GitHub REST API, version 2022-11-28). */

/** A role in a repository, lowest first. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

/** One of {@link roles}; a custom role counts as the standard role it is built on. */
export type Role = (typeof roles)[number];

/** A person or bot and what it may do in the repository. */
export interface Collaborator {
  readonly login: string;
  /** `User`, `Bot`, `Organization`, ... */
  readonly type: string;
  readonly role: Role;
  /** As GitHub calls it: a standard role or the name of a custom one. */
  readonly roleName: string;
}

/** A commit of a comparison. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  /** GitHub login, or the name in the commit when GitHub knows no account. */
  readonly author: string;
}

/** A file that a comparison touches. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
}

/** `base...head`. */
export interface Comparison {
  /** How head stands to base. */
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly aheadBy: number;
  readonly behindBy: number;
  /** All commits that head has and base has not. */
  readonly totalCommits: number;
  /** The newest of them, at most 250, oldest first. */
  readonly commits: readonly Commit[];
  /** At most 300. */
  readonly files: readonly ChangedFile[];
}

/** A check run, newest state. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** undefined when GitHub does not tell. A workflow run has a suite of its own, other apps have one on a commit. */
  readonly checkSuiteId: number | undefined;
  readonly status: string;
  /** null while it is not completed. */
  readonly conclusion: string | null;
}

/** A run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  /** The same for all runs of one workflow file. */
  readonly workflowId: number;
  /** `.github/workflows/ci.yml` */
  readonly path: string;
  /** What started it: `push`, `workflow_dispatch`, ... */
  readonly event: string;
  readonly checkSuiteId: number | undefined;
  /** False while jobs of it may still be to come. */
  readonly isCompleted: boolean;
}

/** Newest commit status of a context. */
export interface CommitStatus {
  readonly context: string;
  readonly state: string;
}

/** A GitHub Deployment. */
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  /** As whoever created it gave it: an object, or text. */
  readonly payload: unknown;
  readonly createdAt: string;
}

/** States of a deployment. */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';

/** A status of a deployment. */
export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly createdAt: string;
  readonly environmentUrl: string;
}

/** A merged or closed pull request. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly mergeCommitSha: string | null;
  readonly isMerged: boolean;
}

/** A file that a pull request changes. */
export interface PullRequestFile {
  /** From the root of the repository. */
  readonly filename: string;
  /** `added`, `removed`, `modified`, `renamed`, `copied`, `changed`, `unchanged` */
  readonly status: string;
  /** Of a renamed or copied file: where it was. */
  readonly previousFilename?: string;
}

/** A deployment to create. */
export interface NewDeployment {
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  readonly isProduction?: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A status to add to a deployment. */
export interface NewDeploymentStatus {
  readonly deploymentId: number;
  readonly state: DeploymentState;
  /** Cut to the 140 characters that GitHub takes. */
  readonly description: string;
  readonly environmentUrl?: string;
  /** Page of the run. */
  readonly logUrl?: string;
}

/** How a check run ends. */
export type CheckRunConclusion = 'success' | 'failure' | 'neutral';

/** A mark on lines of a file of the commit; columns only where it spans one line, both ends included. */
export interface CheckRunAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What a check run shows. */
export interface CheckRunOutput {
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** At most 50 in one request; they are added to those that are there. */
  readonly annotations?: readonly CheckRunAnnotation[];
}

/** A check run to create. */
export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  /** Tells it from all others of its name. */
  readonly externalId: string;
  readonly output: CheckRunOutput;
  /** Left out: it is in progress. */
  readonly conclusion?: CheckRunConclusion;
}

/** What is added to a check run. */
export interface CheckRunUpdate {
  readonly id: number;
  readonly output: CheckRunOutput;
  /** Annotations that it has already. */
  readonly annotationsBefore: number;
  /** Left out: it stays in progress. */
  readonly conclusion?: CheckRunConclusion;
}

/**
 * GitHub, seen from one repository. Each call is tried again when it meets a passing fault.
 * Every method throws an {@link ActionError}: github-token-refused, github-permission-missing, github-not-found,
 * github-rate-limited, github-request-refused, github-unavailable.
 */
export interface GithubApi {
  describeDefaultBranch(): Promise<string>;
  describeCollaborator(login: string): Promise<Collaborator>;
  /** undefined when GitHub does not know one of the two. */
  compareCommits(base: string, head: string): Promise<Comparison | undefined>;
  /** Newest of each name and check suite. */
  listCheckRuns(sha: string): Promise<CheckRun[]>;
  /** Newest first; GitHub gives at most 1000. */
  listWorkflowRuns(sha: string): Promise<WorkflowRun[]>;
  describeWorkflowRun(runId: number): Promise<WorkflowRun>;
  /** Ids of the check runs that are jobs of a workflow run, in all its attempts. */
  listJobCheckRunIds(runId: number): Promise<number[]>;
  /** Newest of each context. */
  listCommitStatuses(sha: string): Promise<CommitStatus[]>;
  /** Newest first, at most `limit`. */
  listDeployments(filter: { environment: string; sha?: string; limit: number }): Promise<Deployment[]>;
  describeDeployment(deploymentId: number): Promise<Deployment>;
  /** Newest first. */
  listDeploymentStatuses(deploymentId: number): Promise<DeploymentStatus[]>;
  /** The closed ones that were updated last, at most 100. */
  listClosedPullRequests(): Promise<PullRequest[]>;
  /** Of the newest head; GitHub gives at most 3000. */
  listPullRequestFiles(number: number): Promise<PullRequestFile[]>;
  /** Never merges anything and asks for no checks: both are decided before. */
  createDeployment(deployment: NewDeployment): Promise<Deployment>;
  createDeploymentStatus(status: NewDeploymentStatus): Promise<void>;
  /** Gives the id. */
  createCheckRun(run: NewCheckRun): Promise<number>;
  updateCheckRun(update: CheckRunUpdate): Promise<void>;
}
