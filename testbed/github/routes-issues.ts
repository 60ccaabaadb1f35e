/** Issues, comments and pull requests. */
import { GithubError } from './github-error.ts';
import { isPull } from './issues.ts';
import type { Comment, Issue, NewIssue, PullRequest } from './issues.ts';
import { numberParam, renderAccount, requester } from './route.ts';
import type { ApiAnswer, ApiRequest, RepositoryRoute } from './route.ts';
import type { Repository } from './world.ts';

const READ = { name: 'issues', level: 'read' } as const;
const WRITE = { name: 'issues', level: 'write' } as const;
const PULLS = { name: 'pull-requests', level: 'read' } as const;
/** The API tells no more files of a pull request, on however many pages. */
const LISTED_FILES = 3000;

/** Routes of a repository's issues and pull requests. */
export const ISSUE_ROUTES: RepositoryRoute[] = [
  { method: 'GET', path: '/issues', need: READ, handle: listIssues },
  { method: 'POST', path: '/issues', need: WRITE, handle: createIssue },
  { method: 'GET', path: '/issues/comments/:id', need: READ, handle: showComment },
  { method: 'PATCH', path: '/issues/comments/:id', need: WRITE, handle: editComment },
  { method: 'GET', path: '/issues/:number', need: READ, handle: showIssue },
  { method: 'PATCH', path: '/issues/:number', need: WRITE, handle: updateIssue },
  { method: 'GET', path: '/issues/:number/comments', need: READ, handle: listComments },
  { method: 'POST', path: '/issues/:number/comments', need: WRITE, handle: createComment },
  { method: 'GET', path: '/pulls', need: PULLS, handle: listPulls },
  { method: 'POST', path: '/pulls', need: { name: 'pull-requests', level: 'write' }, handle: createPull },
  { method: 'GET', path: '/pulls/:number', need: PULLS, handle: showPull },
  { method: 'GET', path: '/pulls/:number/files', need: PULLS, handle: listPullFiles },
  { method: 'GET', path: '/pulls/:number/commits', need: PULLS, handle: listPullCommits },
];

function listIssues(repository: Repository, request: ApiRequest): ApiAnswer {
  const { state = 'open', labels, creator } = request.query;
  const wanted = (labels ?? '').split(',').filter((label) => label !== '');
  const found = repository.issues.all.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      wanted.every((label) => issue.labels.includes(label)) &&
      (creator === undefined || issue.user === creator),
  );
  return { list: found.toReversed().map((issue) => renderIssue(repository, issue, request)) };
}

function createIssue(repository: Repository, request: ApiRequest): ApiAnswer {
  const body = request.body as Partial<NewIssue>;
  if (body.title === undefined || body.title === '') {
    throw new GithubError(422, 'Validation Failed', [{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  }
  const issue = repository.issues.create({ ...body, title: body.title, user: requester(request) });
  return { status: 201, body: renderIssue(repository, issue, request) };
}

function showIssue(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderIssue(repository, repository.issues.get(numberParam(request, 'number')), request) };
}

function updateIssue(repository: Repository, request: ApiRequest): ApiAnswer {
  const { title, body, state, state_reason, labels, assignees } = request.body as Partial<Issue>;
  const changes = Object.entries({ title, body, state, state_reason, labels, assignees }).filter(
    ([, value]) => value !== undefined,
  );
  const issue = repository.issues.update(numberParam(request, 'number'), Object.fromEntries(changes));
  return { body: renderIssue(repository, issue, request) };
}

function listComments(repository: Repository, request: ApiRequest): ApiAnswer {
  const { comments } = repository.issues.get(numberParam(request, 'number'));
  const since = Date.parse(request.query['since'] ?? '1970-01-01');
  const fresh = comments.filter(({ updated_at }) => Date.parse(updated_at) >= since);
  return { list: fresh.map((comment) => renderComment(comment, request)) };
}

function createComment(repository: Repository, request: ApiRequest): ApiAnswer {
  const { body } = request.body as { body: string };
  const comment = repository.issues.comment(numberParam(request, 'number'), body, requester(request));
  return { status: 201, body: renderComment(comment, request) };
}

function showComment(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderComment(repository.issues.getComment(numberParam(request, 'id')), request) };
}

function editComment(repository: Repository, request: ApiRequest): ApiAnswer {
  const { body } = request.body as { body: string };
  return { body: renderComment(repository.issues.editComment(numberParam(request, 'id'), body), request) };
}

function listPulls(repository: Repository, request: ApiRequest): ApiAnswer {
  const { state = 'open', head, base } = request.query;
  const found = repository.issues.all
    .filter(isPull)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === undefined || head === `${repository.owner}:${pull.head}`)
    .filter((pull) => base === undefined || base === pull.base);
  return { list: found.toReversed().map((pull) => renderPull(repository, pull, request)) };
}

function createPull(repository: Repository, request: ApiRequest): ApiAnswer {
  const fields = request.body as NewIssue & { head: string; base: string; draft?: boolean };
  const pull = repository.issues.openPull({ ...fields, user: requester(request) });
  return { status: 201, body: renderPull(repository, pull, request) };
}

function showPull(repository: Repository, request: ApiRequest): ApiAnswer {
  return { body: renderPull(repository, repository.issues.pull(numberParam(request, 'number')), request) };
}

function comparePull({ git, issues }: Repository, request: ApiRequest): ReturnType<typeof git.compare> {
  const pull = issues.pull(numberParam(request, 'number'));
  const before = pull.merge_commit_sha === null ? undefined : git.find(pull.merge_commit_sha)?.parents[0];
  const head = pull.merged_at === null ? (git.branches.get(pull.head) ?? pull.headSha) : pull.headSha;
  return git.compare(before ?? pull.base, head);
}

function listPullFiles(repository: Repository, request: ApiRequest): ApiAnswer {
  return { list: comparePull(repository, request).files.slice(0, LISTED_FILES) };
}

function listPullCommits(repository: Repository, request: ApiRequest): ApiAnswer {
  return { list: comparePull(repository, request).commits.map(({ sha, message }) => ({ sha, commit: { message } })) };
}

function renderIssue(
  repository: Repository,
  issue: Issue | PullRequest,
  { world, url }: ApiRequest,
): Record<string, unknown> {
  const { user, labels, assignees, comments, number } = issue;
  const { headSha: _sha, head: _head, base: _base, ...fields } = { headSha: '', head: '', base: '', ...issue };
  return {
    ...fields,
    html_url: `https://github.com/${repository.fullName}/issues/${number}`,
    url: `${url}/repos/${repository.fullName}/issues/${number}`,
    user: renderAccount(world, user, url),
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map((login) => renderAccount(world, login, url)),
    comments: comments.length,
    ...(isPull(issue)
      ? { pull_request: { url: `${url}/repos/${repository.fullName}/pulls/${number}`, merged_at: issue.merged_at } }
      : {}),
  };
}

function renderComment(comment: Comment, { world, url }: ApiRequest): Record<string, unknown> {
  return { ...comment, user: renderAccount(world, comment.user, url) };
}

/** A pull request as the API shows it. */
export function renderPull(repository: Repository, pull: PullRequest, request: ApiRequest): Record<string, unknown> {
  const { git } = repository;
  const headSha = pull.merged_at === null ? (git.branches.get(pull.head) ?? pull.headSha) : pull.headSha;
  const repo = { full_name: repository.fullName, id: repository.id };
  return {
    ...renderIssue(repository, pull, request),
    html_url: `https://github.com/${repository.fullName}/pull/${pull.number}`,
    head: { ref: pull.head, sha: headSha, label: `${repository.owner}:${pull.head}`, repo },
    base: { ref: pull.base, sha: git.branches.get(pull.base) ?? null, label: `${repository.owner}:${pull.base}`, repo },
    merged: pull.merged_at !== null,
  };
}
