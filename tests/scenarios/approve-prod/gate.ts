/** A repository with a release on staging, and the gate in front of production. */
import { approveProd } from '../../../actions/approve-prod/src/approve-prod.ts';
import { readInputs } from '../../../actions/approve-prod/src/inputs.ts';
import { githubClient } from '../../../src/github/client.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun, RunActionOptions } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import type { LocalGithub, LocalGithubOptions } from '../../../testbed/github/local-github.ts';
import type { NewWorkflowRun, WorkflowRuns } from '../../../testbed/github/workflow-runs.ts';
import type { Repository } from '../../../testbed/github/world.ts';

/** Another workflow than the gate's. */
export const CI = '.github/workflows/ci.yml';
/** What a run of the gate's own workflow is. */
export const GATE_RUN = { path: '.github/workflows/deploy-production.yml', event: 'workflow_dispatch' };

/** Images as build-push tells them. */
export const images = {
  api: { repository: 'acme/api', digest: `sha256:${'a'.repeat(64)}`, tag: 'sha-abc1234', action: 'built' },
  worker: { repository: 'acme/worker', digest: `sha256:${'b'.repeat(64)}`, tag: 'sha-abc1234', action: 'built' },
};

/** The bed and its commits: `live` is in production; `proven` follows, was merged by a pull request and is on staging. */
export interface Gate {
  readonly github: LocalGithub;
  readonly repository: Repository;
  readonly live: string;
  readonly proven: string;
  /** Id of the deployment that is live. */
  readonly liveDeployment: number;
}

/** Starts a GitHub where everything holds for `proven`. */
export async function startGate(options: LocalGithubOptions = {}): Promise<Gate> {
  const github = await startLocalGithub(options);
  const repository = github.world.repository();
  github.world.collaborator('mona', 'maintain');
  const author = { name: 'Mona', email: 'mona@example.com', login: 'mona' };
  const live = repository.commit({ branch: 'main', message: 'First', author, files: { 'README.md': '1' } });
  repository.commit({
    branch: 'feature',
    parents: [live],
    message: 'Add <b>table</b> @all',
    author,
    files: { 'db/migrations/002.sql': 'x', 'api/Dockerfile': 'FROM x' },
  });
  const pull = repository.issues.openPull({ title: 'Add | a table', head: 'feature', base: 'main', user: 'mona' });
  const proven = repository.issues.mergePull(pull.number);
  runWorkflow(repository, { path: CI, event: 'push', head_sha: proven }, { name: 'unit', conclusion: 'success' });
  runWorkflow(
    repository,
    { ...GATE_RUN, id: 77, head_sha: proven },
    { name: 'production / Gate', status: 'in_progress' },
  );
  repository.checks.setStatus({ sha: proven, context: 'ci/lint', state: 'success' });
  const liveDeployment = deploy(repository, { sha: live, environment: 'production', state: 'success' });
  deploy(repository, { sha: proven, environment: 'staging', state: 'success' });
  github.calls.splice(0);
  return { github, repository, live, proven, liveDeployment };
}

/** Adds a workflow run with one job. @returns its check suite's id. */
export function runWorkflow(
  { workflowRuns }: Repository,
  run: NewWorkflowRun,
  job: Parameters<WorkflowRuns['addJob']>[1],
): number {
  const { id, check_suite_id: suite } = workflowRuns.add(run);
  const { status } = workflowRuns.addJob(id, job);
  if (status === 'completed') workflowRuns.get(id).status = 'completed';
  return suite;
}

/** Puts a deployment into the repository. */
export function deploy(
  repository: Repository,
  {
    sha,
    environment,
    state,
    payload = { schema: 1, images },
  }: { sha: string; environment: string; state: 'success' | 'failure' | 'in_progress'; payload?: unknown },
): number {
  const made = repository.deployments.create(
    { ref: sha, environment, auto_merge: false, required_contexts: [], payload },
    'mona',
  );
  if (!('id' in made)) throw new Error(made.message);
  repository.deployments.addStatus(made.id, { state, auto_inactive: false }, 'mona');
  return made.id;
}

/** What an approval may have otherwise. */
type ApproveOptions = { inputs?: Record<string, string>; env?: Record<string, string> } & Partial<
  Omit<RunActionOptions, 'action' | 'inputs' | 'env' | 'entry'>
>;

/** Runs approve-prod as mona's first attempt from main, unless said otherwise; without a process. */
export function approve(gate: Gate, options: ApproveOptions = {}): Promise<ActionRun> {
  return playAction(
    {
      name: 'approve-prod',
      readInputs,
      story: (inputs, context) => {
        const { clock, signal, run } = context;
        const { repository, apiUrl } = run;
        const github = githubClient({ token: inputs.githubToken.reveal(), repository, apiUrl, clock, signal });
        return approveProd(inputs, { ...context, github });
      },
    },
    optionsOf(gate, options),
  );
}

/** The same as the runner does it: the bundle, as a process. */
export function approveAsProcess(gate: Gate, options: ApproveOptions = {}): Promise<ActionRun> {
  return runAction({ action: 'approve-prod', ...optionsOf(gate, options) });
}

function optionsOf({ github, proven }: Gate, { inputs = {}, env = {}, ...options }: ApproveOptions): PlayOptions {
  return {
    speed: 100,
    event: { repository: { default_branch: 'main' } },
    ...options,
    inputs: { environment: 'production', sha: proven, confirm: 'DEPLOY', 'proven-on': 'staging', ...inputs },
    env: {
      ...github.env,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_ACTOR: 'mona',
      GITHUB_TRIGGERING_ACTOR: 'mona',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REF: 'refs/heads/main',
      ...env,
    },
  };
}
