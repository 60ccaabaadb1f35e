/** What GitHub itself writes about a job: its check run, and its environment's deployment. */
import type { CheckRun } from '../github/checks.ts';
import type { Deployment, DeploymentState } from '../github/deployments.ts';
import type { Repository } from '../github/world.ts';
import type { JobSpec } from './job-state.ts';
import type { Result, RunContext } from './run-context.ts';

/** What is open while a job runs. */
interface Records {
  repository: Repository;
  checkRun: CheckRun | undefined;
  deployment: Deployment | undefined;
}

/** GitHub lists a run with the runs of its workflow. @returns what ends it. */
export function openRunRecord(run: RunContext): (conclusion: string) => void {
  const { caller } = run.sources;
  const branch = caller.ref.startsWith('refs/heads/') ? caller.ref.slice('refs/heads/'.length) : null;
  const record = run.github.world.repository(caller.repository).workflowRuns.add({
    id: run.runId,
    name: run.workflow.name,
    path: run.workflow.path,
    event: run.trigger.name,
    head_sha: caller.sha,
    head_branch: branch,
    run_number: run.runNumber,
    run_attempt: run.trigger.runAttempt ?? 1,
  });
  return (conclusion) => {
    record.status = 'completed';
    record.conclusion = conclusion;
  };
}

/** GitHub shows a job as a check run on its commit and, with an environment, as a deployment. */
export function openRecords(
  { run, label }: JobSpec,
  environment: { name: string; deployment: boolean } | undefined,
): Records {
  const { caller } = run.sources;
  const repository = run.github.world.repository(caller.repository);
  const known = repository.git.commits.has(caller.sha);
  const checkRun = known
    ? repository.workflowRuns.addJob(run.runId, { name: label, status: 'in_progress' })
    : undefined;
  let deployment: Deployment | undefined;
  if (known && environment?.deployment === true) {
    const body = { ref: caller.sha, environment: environment.name, auto_merge: false, required_contexts: [] };
    const made = repository.deployments.create(body, 'github-actions[bot]');
    if ('id' in made) {
      deployment = made;
      made.ref = caller.ref.replace(/^refs\/(heads|tags)\//, '');
      repository.deployments.addStatus(made.id, { state: 'in_progress' }, 'github-actions[bot]');
    }
  }
  return { repository, checkRun, deployment };
}

/** Ends them as the job ended. */
export function closeRecords(
  { repository, checkRun, deployment }: Records,
  end: { result: Result; url: string },
): void {
  if (checkRun !== undefined) repository.checks.update(checkRun.id, { status: 'completed', conclusion: end.result });
  if (deployment === undefined) return;
  const states: Record<Result, DeploymentState> = {
    success: 'success',
    failure: 'failure',
    cancelled: 'error',
    skipped: 'inactive',
  };
  const url = end.url === '' ? {} : { environment_url: end.url };
  repository.deployments.addStatus(deployment.id, { state: states[end.result], ...url }, 'github-actions[bot]');
}
