/** Repositories, contents, refs, commits, comparisons and branches. */
import type { Commit, Comparison } from './git-graph.ts';
import { GithubError, notFound } from './github-error.ts';
import { renderAccount } from './route.ts';
import type { ApiAnswer, ApiRequest, RepositoryRoute } from './route.ts';
import { renderPull } from './routes-issues.ts';
import type { Repository } from './world.ts';

const CONTENTS = { name: 'contents', level: 'read' } as const;
const COMPARED_COMMITS = 250;
const COMPARED_FILES = 300;

/** Routes of a repository's git data. */
export const GIT_ROUTES: RepositoryRoute[] = [
  { method: 'GET', path: '', need: { name: 'metadata', level: 'read' }, handle: showRepository },
  { method: 'GET', path: '/contents/:path*', need: CONTENTS, handle: showContents },
  { method: 'GET', path: '/git/ref/:ref*', need: CONTENTS, handle: showRef },
  { method: 'POST', path: '/git/refs', need: { name: 'contents', level: 'write' }, handle: createRef },
  { method: 'DELETE', path: '/git/refs/:ref*', need: { name: 'contents', level: 'write' }, handle: deleteRef },
  { method: 'GET', path: '/git/commits/:sha', need: CONTENTS, handle: showGitCommit },
  { method: 'GET', path: '/git/trees/:sha', need: CONTENTS, handle: showTree },
  { method: 'GET', path: '/commits', need: CONTENTS, handle: listCommits },
  {
    method: 'GET',
    path: '/commits/:sha/pulls',
    need: { name: 'pull-requests', level: 'read' },
    handle: listPullsOfCommit,
  },
  { method: 'GET', path: '/commits/:ref*', need: CONTENTS, handle: showCommit },
  { method: 'GET', path: '/compare/:basehead*', need: CONTENTS, handle: compare },
  { method: 'GET', path: '/branches', need: CONTENTS, handle: listBranches },
  { method: 'GET', path: '/branches/:branch*', need: CONTENTS, handle: showBranch },
];

function showRepository(repository: Repository, { world, url }: ApiRequest): ApiAnswer {
  const { id, name, fullName: full_name, owner, git } = repository;
  const visibility = repository.private ? 'private' : 'public';
  const login = renderAccount(world, owner, url);
  return {
    body: {
      id,
      name,
      full_name,
      owner: login,
      private: repository.private,
      visibility,
      default_branch: git.defaultBranch,
      html_url: `https://github.com/${full_name}`,
    },
  };
}

function showContents({ git }: Repository, { params, query, accept }: ApiRequest): ApiAnswer {
  const ref = query['ref'] ?? git.defaultBranch;
  const commit = git.find(ref);
  if (commit === undefined) throw new GithubError(404, `No commit found for the ref ${ref}`);
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const blob = commit.tree().get(path);
  if (blob !== undefined) {
    const bytes = blob.read();
    if (/raw/.test(accept)) return { body: bytes };
    const name = path.split('/').at(-1);
    const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
    return { body: { type: 'file', encoding: 'base64', size: bytes.length, name, path, content, sha: blob.sha } };
  }
  const entries = listDirectory(commit, path);
  if (entries.length === 0) throw notFound();
  return { body: entries };
}

function listDirectory(commit: Commit, path: string): Record<string, unknown>[] {
  const prefix = path === '' ? '' : `${path}/`;
  const entries = new Map<string, Record<string, unknown>>();
  for (const [file, blob] of commit.tree()) {
    if (!file.startsWith(prefix)) continue;
    const [name = '', ...deeper] = file.slice(prefix.length).split('/');
    const size = deeper.length > 0 ? 0 : blob.read().length;
    entries.set(name, {
      type: deeper.length > 0 ? 'dir' : 'file',
      name,
      path: prefix + name,
      size,
      ...(deeper.length > 0 ? {} : { sha: blob.sha }),
    });
  }
  return [...entries.values()];
}

function renderRef(name: string, sha: string): Record<string, unknown> {
  return { ref: `refs/${name}`, object: { type: 'commit', sha } };
}

function showRef({ git }: Repository, { params }: ApiRequest): ApiAnswer {
  const name = params['ref'] ?? '';
  const sha = name.startsWith('heads/')
    ? git.branches.get(name.slice(6))
    : name.startsWith('tags/')
      ? git.tags.get(name.slice(5))
      : undefined;
  if (sha === undefined) throw notFound();
  return { body: renderRef(name, sha) };
}

function createRef({ git }: Repository, { body }: ApiRequest): ApiAnswer {
  const { ref = '', sha = '' } = body as { ref?: string; sha?: string };
  const match = /^refs\/(heads|tags)\/(.+)$/.exec(ref);
  if (match?.[2] === undefined) throw new GithubError(422, 'Reference name is not valid');
  if (!git.commits.has(sha)) throw new GithubError(422, 'Object does not exist');
  const refs = match[1] === 'heads' ? git.branches : git.tags;
  if (refs.has(match[2])) throw new GithubError(422, 'Reference already exists');
  refs.set(match[2], sha);
  return { status: 201, body: renderRef(ref.slice('refs/'.length), sha) };
}

function deleteRef({ git }: Repository, { params }: ApiRequest): ApiAnswer {
  const [kind, ...name] = (params['ref'] ?? '').split('/');
  if (!(kind === 'heads' ? git.branches : git.tags).delete(name.join('/')))
    throw new GithubError(422, 'Reference does not exist');
  return { status: 204 };
}

function renderGitCommit(commit: Commit): Record<string, unknown> {
  const { name, email } = commit.author;
  const person = { name, email, date: commit.date };
  const reason = commit.verified ? 'valid' : 'unsigned';
  return {
    message: commit.message,
    author: person,
    committer: person,
    verification: { verified: commit.verified, reason },
  };
}

function renderCommit(repository: Repository, commit: Commit, { world, url }: ApiRequest): Record<string, unknown> {
  const account = commit.author.login === undefined ? null : renderAccount(world, commit.author.login, url);
  const html_url = `https://github.com/${repository.fullName}/commit/${commit.sha}`;
  const parents = commit.parents.map((sha) => ({ sha }));
  return { sha: commit.sha, html_url, commit: renderGitCommit(commit), author: account, committer: account, parents };
}

function showGitCommit({ git }: Repository, { params }: ApiRequest): ApiAnswer {
  const commit = git.commits.get(params['sha'] ?? '');
  if (commit === undefined) throw notFound();
  return { body: { sha: commit.sha, parents: commit.parents.map((sha) => ({ sha })), ...renderGitCommit(commit) } };
}

function showTree({ git }: Repository, { params, query }: ApiRequest): ApiAnswer {
  const commit = git.find(params['sha'] ?? '');
  if (commit === undefined) throw notFound();
  const all = [...commit.tree()].map(([path, { sha, mode }]) => ({ path, mode, type: 'blob', sha }));
  const tree = query['recursive'] === undefined ? all.filter(({ path }) => !path.includes('/')) : all;
  return { body: { sha: commit.sha, tree, truncated: false } };
}

function listCommits(repository: Repository, request: ApiRequest): ApiAnswer {
  const { git } = repository;
  const start = git.find(request.query['sha'] ?? 'HEAD');
  if (start === undefined) throw notFound();
  const { path } = request.query;
  const touched = (commit: Commit): boolean => {
    const parent = commit.parents[0] === undefined ? undefined : git.commits.get(commit.parents[0]);
    const blobs = (tree: ReadonlyMap<string, { sha: string }>): string =>
      [...tree]
        .filter(([file]) => file === path || file.startsWith(`${path}/`))
        .map(([file, { sha }]) => file + sha)
        .join();
    return path === undefined || blobs(commit.tree()) !== blobs(parent?.tree() ?? new Map());
  };
  return {
    list: git
      .history(start)
      .filter(touched)
      .map((commit) => renderCommit(repository, commit, request)),
  };
}

/** @throws {GithubError} 422 in GitHub's words when nothing has this name. */
function findCommit({ git }: Repository, ref: string): Commit {
  const commit = git.find(ref);
  if (commit === undefined) throw new GithubError(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function showCommit(repository: Repository, request: ApiRequest): ApiAnswer {
  const commit = findCommit(repository, request.params['ref'] ?? '');
  if (/sha/.test(request.accept)) return { body: Buffer.from(commit.sha) };
  const parent = commit.parents[0];
  const files = parent === undefined ? [] : repository.git.compare(parent, commit.sha).files;
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    body: {
      ...renderCommit(repository, commit, request),
      stats: { additions, deletions, total: additions + deletions },
      files,
    },
  };
}

function listPullsOfCommit(repository: Repository, request: ApiRequest): ApiAnswer {
  const commit = findCommit(repository, request.params['sha'] ?? '');
  return { list: repository.issues.pullsOf(commit.sha).map((pull) => renderPull(repository, pull, request)) };
}

/** Files come on page 1 only, at most 300 of them; without paging at most the last 250 commits. */
function compare(repository: Repository, request: ApiRequest): ApiAnswer {
  const [base = '', head = ''] = (request.params['basehead'] ?? '')
    .split('...')
    .map((side) => side.split(':').at(-1) ?? '');
  const comparison = repository.git.compare(base, head);
  const { files, ...body } = renderComparison(repository, comparison, request);
  const shown = files.slice(0, COMPARED_FILES);
  const paged = request.query['page'] !== undefined || request.query['per_page'] !== undefined;
  if (!paged) return { body: { ...body, commits: body.commits.slice(-COMPARED_COMMITS), files: shown } };
  const first = (request.query['page'] ?? '1') === '1';
  return { list: body.commits, wrap: (commits) => ({ ...body, commits, ...(first ? { files: shown } : {}) }) };
}

function renderComparison(
  repository: Repository,
  { status, base, mergeBase, commits, behindBy, files }: Comparison,
  request: ApiRequest,
): { commits: unknown[]; files: unknown[] } & Record<string, unknown> {
  return {
    status,
    ahead_by: commits.length,
    behind_by: behindBy,
    total_commits: commits.length,
    html_url: `https://github.com/${repository.fullName}/compare/${request.params['basehead']}`,
    base_commit: renderCommit(repository, base, request),
    merge_base_commit: renderCommit(repository, mergeBase, request),
    commits: commits.map((commit) => renderCommit(repository, commit, request)),
    files,
  };
}

function listBranches({ git }: Repository): ApiAnswer {
  return { list: [...git.branches].map(([name, sha]) => ({ name, commit: { sha }, protected: false })) };
}

function showBranch(repository: Repository, request: ApiRequest): ApiAnswer {
  const name = request.params['branch'] ?? '';
  const commit = repository.git.commits.get(repository.git.branches.get(name) ?? '');
  if (commit === undefined) throw new GithubError(404, 'Branch not found');
  return { body: { name, commit: renderCommit(repository, commit, request), protected: false } };
}
