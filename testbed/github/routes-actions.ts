/** Workflow runs and their jobs. */
import { numberParam } from './route.ts';
import type { ApiAnswer, ApiRequest, RepositoryRoute } from './route.ts';
import type { WorkflowJob, WorkflowRun } from './workflow-runs.ts';
import type { Repository } from './world.ts';

const need = { name: 'actions', level: 'read' } as const;

/** Routes about what GitHub Actions ran. */
export const ACTIONS_ROUTES: RepositoryRoute[] = [
  { method: 'GET', path: '/actions/runs', need, handle: listRuns },
  { method: 'GET', path: '/actions/runs/:id', need, handle: showRun },
  { method: 'GET', path: '/actions/runs/:id/jobs', need, handle: listJobs },
];

function renderRun({ fullName }: Repository, run: WorkflowRun, { url }: ApiRequest): Record<string, unknown> {
  const own = `${url}/repos/${fullName}/actions/runs/${run.id}`;
  return {
    ...run,
    url: own,
    jobs_url: `${own}/jobs`,
    html_url: `https://github.com/${fullName}/actions/runs/${run.id}`,
    check_suite_url: `${url}/repos/${fullName}/check-suites/${run.check_suite_id}`,
  };
}

function renderJob(
  { fullName }: Repository,
  { checkRun, ...job }: WorkflowJob,
  { url }: ApiRequest,
): Record<string, unknown> {
  const { id, name, status, conclusion, head_sha, started_at, completed_at, details_url: html_url } = checkRun;
  const check_run_url = `${url}/repos/${fullName}/check-runs/${id}`;
  return { ...job, id, name, status, conclusion, head_sha, started_at, completed_at, html_url, check_run_url };
}

function listRuns(repository: Repository, request: ApiRequest): ApiAnswer {
  const list = repository.workflowRuns.list(request.query).map((run) => renderRun(repository, run, request));
  return { list, wrap: (workflow_runs, total_count) => ({ total_count, workflow_runs }) };
}

function showRun(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderRun(repository, repository.workflowRuns.get(numberParam(request, 'id')), request) };
}

function listJobs(repository: Repository, request: ApiRequest): ApiAnswer {
  const jobs = repository.workflowRuns.jobsOf(numberParam(request, 'id'), request.query['filter']);
  const list = jobs.map((job) => renderJob(repository, job, request));
  return { list, wrap: (items, total_count) => ({ total_count, jobs: items }) };
}
