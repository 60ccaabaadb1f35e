/** A job at work: its folders, its variables, its masks, how it stands, and what is still to be done at its end. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Permissions } from '../github/access.ts';
import { toText } from './expression.ts';
import type { Scope, Status } from './expression.ts';
import { hashFiles } from './hash-files.ts';
import { githubContext, jobWorkflow } from './run-context.ts';
import type { Frame, RunContext, StepRun } from './run-context.ts';
import { SecretMasker } from './secret-masker.ts';
import type { Annotation } from './step-log.ts';
import type { JobDefinition } from './workflow-file.ts';
import type { Source } from './uses.ts';

/** What is known of a job before it runs. */
export interface JobSpec {
  run: RunContext;
  frame: Frame;
  id: string;
  /** Name in reports: `deploy / migrate`, `build (api)`. */
  label: string;
  definition: JobDefinition;
  needs: Record<string, { result: string; outputs: Record<string, string> }>;
  matrix: Record<string, unknown>;
  strategy: Record<string, unknown>;
  permissions: Permissions;
  /** Aborted when the run, the called workflow or the matrix is cancelled. */
  cancelled: AbortSignal;
}

/** What the steps of a job, or of a composite action in it, have in common. */
export interface StepFrame {
  /** Repository of the file in which the steps stand: `$/`. */
  source: Source;
  steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  failed: boolean;
  /** Set inside a composite action. */
  composite?: { inputs: Record<string, string>; path: string; env: Record<string, string> };
}

export interface JobState {
  spec: JobSpec;
  workspace: string;
  temp: string;
  eventPath: string;
  token: string;
  secrets: Record<string, string>;
  vars: Record<string, string>;
  checkRunId: number | undefined;
  /** Variables that every process gets and no step can change. */
  base: Record<string, string>;
  /** The `env` context: the file's, the job's and what steps wrote to GITHUB_ENV. */
  env: Record<string, string>;
  path: string[];
  masker: SecretMasker;
  failed: boolean;
  cancelled: boolean;
  /** Set when a cancelled job did not come to its end in time: no more steps, `always()` or not. */
  abandoned: boolean;
  /** Cancels the step that runs now. */
  cancelStep: ((reason: string) => void) | undefined;
  /** Post steps of the actions that have run, in the order of their main steps. */
  posts: (() => Promise<void>)[];
  orphans: (() => void)[];
  steps: StepRun[];
  annotations: Annotation[];
}

/** Makes the folders and the state of a job. */
export async function createJobState(
  spec: JobSpec,
  given: {
    token: string;
    secrets: Record<string, string>;
    vars: Record<string, string>;
    checkRunId: number | undefined;
    variables: Record<string, string>;
  },
): Promise<JobState> {
  const { run, label } = spec;
  const folder = await mkdtemp(join(run.folder, `${label.replaceAll(/[^\w.-]+/g, '-').slice(0, 60)}-`));
  const name = run.sources.caller.repository.split('/')[1] ?? 'app';
  const workspace = join(folder, 'work', name, name);
  const temp = join(folder, '_temp');
  const home = join(folder, 'home');
  await Promise.all([workspace, temp, home].map((path) => mkdir(path, { recursive: true })));
  const eventPath = join(temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(run.event));
  const inherited = {
    PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: home,
    CI: 'true',
  };
  const { variables, ...rest } = given;
  return {
    spec,
    ...rest,
    workspace,
    temp,
    eventPath,
    base: { ...inherited, ...run.env, ...variables, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: join(folder, '_tool') },
    env: {},
    path: [],
    masker: new SecretMasker([given.token, ...Object.values(given.secrets)]),
    failed: false,
    cancelled: false,
    abandoned: false,
    cancelStep: undefined,
    posts: [],
    orphans: [],
    steps: [],
    annotations: [],
  };
}

/** The contexts that a step sees, and the status functions that tell how its job, or its composite, stands. */
export function stepScope(job: JobState, frame: StepFrame, env: Record<string, string> = {}): Scope {
  const { spec, workspace } = job;
  const { composite } = frame;
  const contexts: Record<string, unknown> = {
    github: { ...jobGithubContext(job), ...(composite === undefined ? {} : { action_path: composite.path }) },
    inputs: composite?.inputs ?? spec.frame.inputs,
    matrix: spec.matrix,
    strategy: spec.strategy,
    needs: spec.needs,
    steps: frame.steps,
    env: { ...job.env, ...composite?.env, ...env },
    runner: runnerContext(job),
    job: { status: jobStatus(job), check_run_id: job.checkRunId ?? null, ...jobWorkflow(spec.frame) },
  };
  // A composite action sees neither secrets nor variables: they must be handed to it as inputs.
  if (composite === undefined) Object.assign(contexts, { secrets: job.secrets, vars: job.vars });
  return { contexts, status: frameStatus(job, frame), hashFiles: (patterns) => hashFiles(workspace, patterns) };
}

/** `github` inside a job. */
function jobGithubContext(job: JobState): Record<string, unknown> {
  const { spec, token, workspace, eventPath } = job;
  const { workflow_sha: job_workflow_sha } = jobWorkflow(spec.frame);
  return { ...githubContext(spec.run), job: spec.id, token, workspace, event_path: eventPath, job_workflow_sha };
}

/** The GITHUB_ and RUNNER_ variables of a step. */
export function githubVariables(job: JobState): Record<string, string> {
  const variables: Record<string, string> = { GITHUB_ACTIONS: 'true' };
  for (const [name, value] of Object.entries(jobGithubContext(job))) {
    if (['token', 'event', 'job_workflow_sha'].includes(name)) continue;
    variables[`GITHUB_${name.toUpperCase()}`] = toText(value);
  }
  for (const [name, value] of Object.entries(runnerContext(job))) variables[`RUNNER_${name.toUpperCase()}`] = value;
  return variables;
}

/** `job.status`. */
export function jobStatus({ cancelled, failed }: JobState): 'cancelled' | 'failure' | 'success' {
  return cancelled ? 'cancelled' : failed ? 'failure' : 'success';
}

function frameStatus(job: JobState, frame: StepFrame): Status {
  const failed = frame.composite === undefined ? job.failed : frame.failed;
  return { success: !failed && !job.cancelled, failure: failed && !job.cancelled, cancelled: job.cancelled };
}

function runnerContext({ temp, base }: JobState): Record<string, string> {
  const tool_cache = base['RUNNER_TOOL_CACHE'] ?? '';
  return { os: 'Linux', arch: 'X64', name: 'test-bed', environment: 'github-hosted', temp, tool_cache };
}
