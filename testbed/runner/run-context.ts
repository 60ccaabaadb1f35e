/** What all jobs of one run share, and the `github` context they see. */
import type { LocalGithub } from '../github/local-github.ts';
import type { JobClaims } from '../github/oidc.ts';
import type { Permissions } from '../github/access.ts';
import type { ConcurrencyGroups } from './concurrency.ts';
import type { Entry } from './javascript-action.ts';
import type { StandIn } from './stand-ins.ts';
import type { Annotation } from './step-log.ts';
import type { Inputs } from './workflow-inputs.ts';
import type { WorkflowFile } from './workflow-file.ts';
import type { Sources } from './uses.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** One step as it ended. `outcome` is before `continue-on-error`, `conclusion` after it. */
export interface StepRun {
  id?: string;
  name: string;
  outcome: Result;
  conclusion: Result;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  seconds: number;
}

/** One job as it ended, or one combination of a matrix. */
export interface JobRun {
  result: Result;
  outputs: Record<string, string>;
  steps: StepRun[];
  /** The summaries of its steps, in their order. */
  summary: string;
  /** Messages about the job itself: a timeout, a refused approval, a dropped output. */
  annotations: Annotation[];
  permissions: Permissions;
  environment?: { name: string; url?: string };
  seconds: number;
}

/** Progress, as it happens. Jobs are named by their ids: `deploy / migrate`, `build (api)`. */
export type WorkflowEvent =
  | { type: 'job-started'; job: string }
  | { type: 'job-ended'; job: string; result: Result; seconds: number }
  | { type: 'job-skipped'; job: string }
  /** A job, or a whole file, waits for its concurrency group. */
  | { type: 'waiting'; job: string; group: string }
  | { type: 'step-started'; job: string; step: string }
  | { type: 'step-ended'; job: string; step: string; outcome: Result; conclusion: Result; seconds: number }
  | { type: 'log'; job: string; step: string; line: string };

/** What triggered the run. */
export interface WorkflowTrigger {
  name: string;
  /** Becomes `github.event`; `inputs` and `repository` are added. */
  payload?: Record<string, unknown>;
  /** Inputs of workflow_dispatch, as texts. */
  inputs?: Record<string, string>;
  /** Default: the branch that the repository's folder is on. */
  ref?: string;
  /** Default: the commit of that branch. */
  sha?: string;
  actor?: string;
  triggeringActor?: string;
  runAttempt?: number;
}

export interface RunContext {
  sources: Sources;
  github: LocalGithub;
  trigger: WorkflowTrigger;
  event: Record<string, unknown>;
  /** Where git fetches from, and where the pages of the run are. */
  serverUrl: string;
  runId: number;
  runNumber: number;
  workflow: { name: string; path: string };
  vars: Record<string, string>;
  environments: Record<string, { vars?: Record<string, string>; secrets?: Record<string, string> }>;
  env: Record<string, string>;
  speed: number;
  /** Divides `timeout-minutes`. */
  timeoutSpeed: number;
  now: (() => number) | undefined;
  entry: Entry;
  standIns: Record<string, StandIn>;
  approve: (environment: string, job: string) => boolean | Promise<boolean>;
  emit: (event: WorkflowEvent) => void;
  signal: AbortSignal;
  groups: ConcurrencyGroups;
  /** Folder of the run; each job has its own in it. */
  folder: string;
  /** Folder in which actions/cache keeps its entries. */
  caches: string;
  /** Takes one of the machine's places for a job; the answer gives it back. */
  takeRunner: () => Promise<() => void>;
}

/** One workflow file at work: the run's own, or a called one. */
export interface Frame {
  file: WorkflowFile;
  /** `deploy / ` in front of the names of a called workflow's jobs. */
  prefix: string;
  inputs: Inputs;
  secrets: Record<string, string>;
  /** A called workflow sees an environment's secrets only when all are inherited. */
  inheritsSecrets: boolean;
  /** What the caller's token may do. */
  permissions: Permissions;
  /** Concurrency groups that the callers hold. */
  held: string[];
  cancelled: AbortSignal;
}

/** The `github` context, without what belongs to a job or a step. */
export function githubContext(run: RunContext): Record<string, unknown> {
  const { sources, trigger, github, event, workflow } = run;
  const { caller } = sources;
  const [owner = ''] = caller.repository.split('/');
  const pull = event['pull_request'] as { head: { ref: string }; base: { ref: string } } | undefined;
  const workflow_ref = `${caller.repository}/${workflow.path}@${caller.ref}`;
  return {
    actor: trigger.actor ?? 'octocat',
    triggering_actor: trigger.triggeringActor ?? trigger.actor ?? 'octocat',
    api_url: github.url,
    graphql_url: `${github.url}/graphql`,
    server_url: run.serverUrl,
    base_ref: pull?.base.ref ?? '',
    head_ref: pull?.head.ref ?? '',
    event,
    event_name: trigger.name,
    ref: caller.ref,
    ref_name: caller.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: caller.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    repository: caller.repository,
    repository_id: String(github.world.repository(caller.repository).id),
    repository_owner: owner,
    repository_owner_id: String(github.world.account(owner).id),
    run_attempt: String(trigger.runAttempt ?? 1),
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    sha: caller.sha,
    workflow: workflow.name,
    workflow_ref,
    workflow_sha: caller.sha,
  };
}

/** Where a job's workflow file lies, as `job.workflow_*` and the OIDC claims tell it. */
export function jobWorkflow({ file }: Frame): Record<string, string> {
  const { repository, ref, sha } = file.source;
  return {
    workflow_ref: `${repository}/${file.path}@${ref}`,
    workflow_sha: sha,
    workflow_repository: repository,
    workflow_file_path: file.path,
  };
}

/** The claims of a job's OIDC token. */
export function jobClaims(run: RunContext, frame: Frame, environment: string | undefined): JobClaims {
  const github = githubContext(run) as Record<string, string>;
  const { workflow_ref: job_workflow_ref = '', workflow_sha: job_workflow_sha } = jobWorkflow(frame);
  const names = [
    'ref',
    'ref_type',
    'sha',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'run_id',
    'run_number',
    'run_attempt',
    'actor',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'event_name',
    'base_ref',
    'head_ref',
  ];
  return {
    ...(Object.fromEntries(names.map((name) => [name, github[name]])) as unknown as JobClaims),
    actor_id: String(run.github.world.account(github['actor'] ?? '').id),
    repository_visibility: run.github.world.repository(github['repository']).private ? 'private' : 'public',
    runner_environment: 'github-hosted',
    ref_protected: 'false',
    job_workflow_ref,
    ...(job_workflow_sha === undefined ? {} : { job_workflow_sha }),
    ...(environment === undefined ? {} : { environment }),
  };
}
