/** Runs a workflow file as GitHub would, with the true actions of this suite and stand-ins for those of others. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import type { Permissions } from '../github/access.ts';
import type { LocalGithub } from '../github/local-github.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import { defaultEntry } from './javascript-action.ts';
import type { Entry } from './javascript-action.ts';
import { combineResults, isFromFork, runCalledFile } from './job-graph.ts';
import { checkPermissions, DEFAULT_PERMISSIONS, expandPermissions } from './job-permissions.ts';
import { openRunRecord } from './job-records.ts';
import { createPlaces } from './places.ts';
import type { Frame, JobRun, Result, RunContext, WorkflowEvent, WorkflowTrigger } from './run-context.ts';
import { STAND_INS } from './stand-ins.ts';
import type { StandIn } from './stand-ins.ts';
import type { Source, Sources } from './uses.ts';
import { loadWorkflow, WorkflowFileError } from './workflow-file.ts';
import type { InputDefinition, WorkflowFile } from './workflow-file.ts';
import { dispatchInputs } from './workflow-inputs.ts';

export type { WorkflowEvent } from './run-context.ts';

export interface RunWorkflowOptions {
  /** Path of the workflow file, in `repository` or absolute. */
  workflow: string;
  /** Folder of the repository whose workflow runs; a git repository, or a plain folder. */
  repository: string;
  /** Folder of Slipway: `OWNER/slipway/...@ref`, and `$/` in its files. */
  suite: string;
  event: WorkflowTrigger;
  github: LocalGithub;
  /** Where git fetches from: the URL of `github` for jobs that do. Default: https://github.com, for links alone. */
  serverUrl?: string;
  /** Added to the environment of every process: AWS_ENDPOINT_URL and the like. */
  env?: Record<string, string>;
  vars?: Record<string, string>;
  secrets?: Record<string, string>;
  /** Variables and secrets by environment. */
  environments?: RunContext['environments'];
  /** What a job may do when no `permissions:` says; default: contents and packages read. */
  defaultPermissions?: Permissions;
  /** How fast the actions' clock runs; default: the clock's, else 1. Also divides `timeout-minutes`. */
  speed?: number;
  /** Divides `timeout-minutes` instead of `speed`, where steps do real work (image builds). */
  timeoutSpeed?: number;
  /** The test bed's clock, for the virtual now of the actions. */
  clock?: { now(): number; readonly speed: number };
  entry?: Entry;
  /** More stand-ins, by the action's name without its ref. */
  standIns?: Record<string, StandIn>;
  /** Folder in which actions/cache keeps its entries from run to run; default: one of this run alone. */
  caches?: string;
  /** Jobs at a time; default 8. */
  runners?: number;
  onEvent?: (event: WorkflowEvent) => void;
  /** Aborted: the run is cancelled. */
  signal?: AbortSignal;
  /** Answers for the reviewers of an environment; default: approved. */
  approve?: RunContext['approve'];
}

export interface WorkflowRun {
  conclusion: Result | 'startup_failure';
  /** Why the run could not start. */
  errors: string[];
  /** By the ids of the jobs: `plan`, `deploy / migrate`, `build (api)`. */
  jobs: Record<string, JobRun>;
  runId: number;
  seconds: number;
}

const GROUPS = new WeakMap<LocalGithub, ConcurrencyGroups>();
const RUN_NUMBERS = new WeakMap<LocalGithub, number>();
const NO_COMMIT = '0'.repeat(40);

/**
 * Runs a workflow to its end.
 *
 * @throws {Error} when the event does not fit the file: not one of its triggers, or inputs that GitHub would refuse.
 */
export async function runWorkflow(options: RunWorkflowOptions): Promise<WorkflowRun> {
  const started = performance.now();
  const sources = findSources(options);
  const path = isAbsolute(options.workflow) ? relative(options.repository, options.workflow) : options.workflow;
  const folder = await mkdtemp(join(tmpdir(), 'workflow-'));
  const run = createRun(options, sources, { folder, path });
  const closeRecord = openRunRecord(run);
  const jobs: Record<string, JobRun> = {};
  const end = (conclusion: WorkflowRun['conclusion'], errors: string[] = []): WorkflowRun => {
    closeRecord(conclusion);
    return { conclusion, errors, jobs, runId: run.runId, seconds: (performance.now() - started) / 1000 };
  };
  try {
    const frame = await createFrame(options, run, path);
    const ends = await runCalledFile(run, frame, jobs);
    const result = combineResults(Object.values(ends).map((job) => job.result));
    return end(run.signal.aborted && result !== 'failure' ? 'cancelled' : result);
  } catch (error) {
    if (error instanceof WorkflowFileError) return end('startup_failure', error.errors);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function createFrame(options: RunWorkflowOptions, run: RunContext, path: string): Promise<Frame> {
  const file = await loadWorkflow(run.sources.caller, path, run.sources);
  const { definition } = file;
  if (definition.name !== undefined) run.workflow.name = definition.name;
  const permissions =
    definition.permissions === undefined
      ? (options.defaultPermissions ?? DEFAULT_PERMISSIONS)
      : expandPermissions(definition.permissions);
  checkPermissions(file, permissions);
  const fork = isFromFork(run.event);
  return {
    file,
    prefix: '',
    inputs: triggerInputs(file, options.event, run.event),
    secrets: fork ? {} : (options.secrets ?? {}),
    inheritsSecrets: !fork,
    permissions,
    held: [],
    cancelled: run.signal,
  };
}

function triggerInputs(file: WorkflowFile, trigger: WorkflowTrigger, event: Record<string, unknown>): Frame['inputs'] {
  const { on } = file.definition;
  if (!(trigger.name in on))
    throw new Error(`${file.path} is not triggered by ${trigger.name}, only by ${Object.keys(on).join(', ')}`);
  if (trigger.name !== 'workflow_dispatch') return {};
  const { inputs: definitions = {} } = (on['workflow_dispatch'] ?? {}) as { inputs?: Record<string, InputDefinition> };
  const inputs = dispatchInputs(definitions, trigger.inputs ?? {});
  // The payload carries texts only; the `inputs` context keeps booleans and numbers.
  event['inputs'] = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  return inputs;
}

function createRun(
  options: RunWorkflowOptions,
  sources: Sources,
  { folder, path }: { folder: string; path: string },
): RunContext {
  const { github, event: trigger, clock } = options;
  const groups = GROUPS.get(github) ?? new ConcurrencyGroups();
  GROUPS.set(github, groups);
  const runNumber = (RUN_NUMBERS.get(github) ?? 0) + 1;
  RUN_NUMBERS.set(github, runNumber);
  return {
    sources,
    github,
    trigger,
    serverUrl: options.serverUrl ?? 'https://github.com',
    event: describeEvent(github, trigger, sources.caller),
    runId: github.world.nextId(),
    runNumber,
    workflow: { name: path, path },
    vars: options.vars ?? {},
    environments: options.environments ?? {},
    env: withoutJobRights(options.env ?? {}),
    speed: options.speed ?? clock?.speed ?? 1,
    timeoutSpeed: options.timeoutSpeed ?? options.speed ?? clock?.speed ?? 1,
    now: clock === undefined ? undefined : () => clock.now(),
    entry: options.entry ?? defaultEntry(),
    standIns: { ...STAND_INS, ...options.standIns },
    approve: options.approve ?? (() => true),
    emit: options.onEvent ?? (() => {}),
    signal: options.signal ?? new AbortController().signal,
    groups,
    folder,
    caches: options.caches ?? join(folder, '_caches'),
    takeRunner: createPlaces(options.runners ?? 8),
  };
}

/** What a job gets by its permissions alone must not come in by the side door of `env`. */
function withoutJobRights(env: Record<string, string>): Record<string, string> {
  const own = /^(GITHUB_TOKEN|ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN))$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

function describeEvent(
  github: LocalGithub,
  trigger: WorkflowTrigger,
  { repository, ref, sha }: Source,
): Record<string, unknown> {
  const { name, owner, private: isPrivate, id, git: graph } = github.world.repository(repository);
  const full = {
    id,
    name,
    full_name: repository,
    private: isPrivate,
    default_branch: graph.defaultBranch,
    owner: { login: owner },
  };
  const pushed = trigger.name === 'push' ? { after: sha, deleted: false, forced: false } : {};
  return { ref, ...pushed, repository: full, sender: { login: trigger.actor ?? 'octocat' }, ...trigger.payload };
}

function findSources({ repository, suite, event, github }: RunWorkflowOptions): Sources {
  const fullName = github.env['GITHUB_REPOSITORY'] ?? 'octo-org/app';
  const isGit = existsSync(join(repository, '.git'));
  const known = github.world.repository(fullName);
  if (isGit) known.seed(repository);
  const branch = isGit ? git(repository, 'symbolic-ref', '-q', '--short', 'HEAD') : known.git.defaultBranch;
  const ref =
    event.ref === undefined
      ? `refs/heads/${branch}`
      : event.ref.startsWith('refs/')
        ? event.ref
        : `refs/heads/${event.ref}`;
  const sha = event.sha ?? (isGit ? git(repository, 'rev-parse', ref) : (known.git.find(ref)?.sha ?? NO_COMMIT));
  const suiteSha = existsSync(join(suite, '.git')) ? git(suite, 'rev-parse', 'HEAD') : NO_COMMIT;
  return {
    caller: { directory: repository, repository: fullName, ref, sha },
    suite: { directory: suite, repository: 'OWNER/slipway', ref: 'refs/heads/main', sha: suiteSha },
  };
}

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, '-c', 'safe.directory=*', ...args], { encoding: 'utf8' }).trim();
}
