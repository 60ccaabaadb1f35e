/** Deployments, check runs and commit statuses. */
import type { CheckRun, CheckRunBody, CommitStatus } from './checks.ts';
import type { Deployment, DeploymentStatus, NewDeployment, NewDeploymentStatus } from './deployments.ts';
import { GithubError, notFound } from './github-error.ts';
import { numberParam, renderAccount, requester } from './route.ts';
import type { ApiAnswer, ApiRequest, RepositoryRoute } from './route.ts';
import type { Repository } from './world.ts';

const read = (name: string): { name: string; level: 'read' } => ({ name, level: 'read' });
const write = (name: string): { name: string; level: 'write' } => ({ name, level: 'write' });

/** Routes about what was delivered, and how its commit fared. */
export const DELIVERY_ROUTES: RepositoryRoute[] = [
  { method: 'GET', path: '/deployments', need: read('deployments'), handle: listDeployments },
  { method: 'POST', path: '/deployments', need: write('deployments'), handle: createDeployment },
  { method: 'GET', path: '/deployments/:id', need: read('deployments'), handle: showDeployment },
  { method: 'GET', path: '/deployments/:id/statuses', need: read('deployments'), handle: listDeploymentStatuses },
  { method: 'POST', path: '/deployments/:id/statuses', need: write('deployments'), handle: createDeploymentStatus },
  { method: 'GET', path: '/commits/:ref/check-runs', need: read('checks'), handle: listCheckRuns },
  { method: 'POST', path: '/check-runs', need: write('checks'), handle: createCheckRun },
  { method: 'GET', path: '/check-runs/:id', need: read('checks'), handle: showCheckRun },
  { method: 'PATCH', path: '/check-runs/:id', need: write('checks'), handle: updateCheckRun },
  { method: 'GET', path: '/check-runs/:id/annotations', need: read('checks'), handle: listAnnotations },
  { method: 'GET', path: '/commits/:ref/status', need: read('statuses'), handle: showCombinedStatus },
  { method: 'GET', path: '/commits/:ref/statuses', need: read('statuses'), handle: listStatuses },
  { method: 'POST', path: '/statuses/:sha', need: write('statuses'), handle: createStatus },
];

function shaOf({ git }: Repository, ref: string): string {
  const commit = git.find(ref);
  if (commit === undefined) throw new GithubError(422, `No commit found for SHA: ${ref}`);
  return commit.sha;
}

function renderDeployment(
  { fullName }: Repository,
  deployment: Deployment,
  { world, url }: ApiRequest,
): Record<string, unknown> {
  const { statuses: _, creator, ...fields } = deployment;
  const own = `${url}/repos/${fullName}/deployments/${deployment.id}`;
  const repository_url = `${url}/repos/${fullName}`;
  return {
    ...fields,
    creator: renderAccount(world, creator, url),
    url: own,
    statuses_url: `${own}/statuses`,
    repository_url,
  };
}

function renderDeploymentStatus(
  { fullName }: Repository,
  status: DeploymentStatus,
  { world, url, params }: ApiRequest,
): Record<string, unknown> {
  const deployment_url = `${url}/repos/${fullName}/deployments/${params['id']}`;
  return {
    ...status,
    creator: renderAccount(world, status.creator, url),
    deployment_url,
    url: `${deployment_url}/statuses/${status.id}`,
  };
}

function listDeployments(repository: Repository, request: ApiRequest): ApiAnswer {
  return {
    list: repository.deployments.list(request.query).map((entry) => renderDeployment(repository, entry, request)),
  };
}

function createDeployment(repository: Repository, request: ApiRequest): ApiAnswer {
  const made = repository.deployments.create(request.body as NewDeployment, requester(request));
  if ('message' in made) return { status: 202, body: made };
  return { status: 201, body: renderDeployment(repository, made, request) };
}

function showDeployment(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderDeployment(repository, repository.deployments.get(numberParam(request, 'id')), request) };
}

function listDeploymentStatuses(repository: Repository, request: ApiRequest): ApiAnswer {
  const { statuses } = repository.deployments.get(numberParam(request, 'id'));
  return { list: statuses.toReversed().map((status) => renderDeploymentStatus(repository, status, request)) };
}

function createDeploymentStatus(repository: Repository, request: ApiRequest): ApiAnswer {
  const id = numberParam(request, 'id');
  const status = repository.deployments.addStatus(id, request.body as NewDeploymentStatus, requester(request));
  return { status: 201, body: renderDeploymentStatus(repository, status, request) };
}

function renderCheckRun({ fullName }: Repository, run: CheckRun, { url }: ApiRequest): Record<string, unknown> {
  const { annotations, output, ...fields } = run;
  const own = `${url}/repos/${fullName}/check-runs/${run.id}`;
  const counted = { ...output, annotations_count: annotations.length, annotations_url: `${own}/annotations` };
  return { ...fields, output: counted, url: own, html_url: `https://github.com/${fullName}/runs/${run.id}` };
}

function listCheckRuns(repository: Repository, request: ApiRequest): ApiAnswer {
  const runs = repository.checks.list(shaOf(repository, request.params['ref'] ?? ''), request.query);
  const list = runs.map((run) => renderCheckRun(repository, run, request));
  return { list, wrap: (check_runs, total_count) => ({ total_count, check_runs }) };
}

function createCheckRun(repository: Repository, request: ApiRequest): ApiAnswer {
  if (request.token?.kind === 'user') throw new GithubError(403, 'You must authenticate via a GitHub App.');
  const body = request.body as CheckRunBody;
  if (body.head_sha !== undefined && !repository.git.commits.has(body.head_sha)) {
    throw new GithubError(422, `No commit found for SHA: ${body.head_sha}`);
  }
  return { status: 201, body: renderCheckRun(repository, repository.checks.create(body), request) };
}

function showCheckRun(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderCheckRun(repository, repository.checks.get(numberParam(request, 'id')), request) };
}

function updateCheckRun(repository: Repository, request: ApiRequest): ApiAnswer {
  const run = repository.checks.update(numberParam(request, 'id'), request.body as CheckRunBody);
  return { body: renderCheckRun(repository, run, request) };
}

function listAnnotations(repository: Repository, request: ApiRequest): ApiAnswer {
  return { list: repository.checks.get(numberParam(request, 'id')).annotations };
}

function renderStatus(status: CommitStatus, { world, url }: ApiRequest): Record<string, unknown> {
  const { sha: _, ...fields } = status;
  return { ...fields, creator: renderAccount(world, status.creator, url), updated_at: status.created_at };
}

function showCombinedStatus(repository: Repository, request: ApiRequest): ApiAnswer {
  const sha = shaOf(repository, request.params['ref'] ?? '');
  const { state, statuses } = repository.checks.combined(sha);
  const list = statuses.map((status) => renderStatus(status, request));
  return { list, wrap: (items, total_count) => ({ state, sha, total_count, statuses: items }) };
}

function listStatuses(repository: Repository, request: ApiRequest): ApiAnswer {
  const sha = shaOf(repository, request.params['ref'] ?? '');
  const found = repository.checks.statuses.filter((status) => status.sha === sha).toReversed();
  return { list: found.map((status) => renderStatus(status, request)) };
}

function createStatus(repository: Repository, request: ApiRequest): ApiAnswer {
  const sha = request.params['sha'] ?? '';
  if (!repository.git.commits.has(sha)) throw notFound();
  const { state, context = 'default', description = null, target_url = null } = request.body as Partial<CommitStatus>;
  if (state === undefined)
    throw new GithubError(422, 'Validation Failed', [{ resource: 'Status', code: 'missing_field', field: 'state' }]);
  const status = repository.checks.setStatus({
    sha,
    state,
    context,
    description,
    target_url,
    creator: requester(request),
  });
  return { status: 201, body: renderStatus(status, request) };
}
