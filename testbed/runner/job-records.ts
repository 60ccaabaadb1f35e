/** What GitHub itself writes about a job: its check run, and its environment's deployment. */
import type { CheckRun } from '../github/checks.ts';
import type { Deployment, DeploymentState } from '../github/deployments.ts';
import type { Repository } from '../github/world.ts';
import type { JobSpec } from './job-state.ts';
import type { Result } from './run-context.ts';

/** What is open while a job runs. */
interface Records {
  repository: Repository;
  checkRun: CheckRun | undefined;
  deployment: Deployment | undefined;
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
    ? repository.checks.create({ name: label, head_sha: caller.sha, status: 'in_progress' })
    : undefined;
  if (checkRun !== undefined) {
    // By this link a job tells its own check run from others; the id of a job is that of its check run.
    const details_url = `https://github.com/${caller.repository}/actions/runs/${run.runId}/job/${checkRun.id}`;
    repository.checks.update(checkRun.id, { details_url });
  }
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
