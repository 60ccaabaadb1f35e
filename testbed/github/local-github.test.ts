import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalGithub } from './local-github.ts';
import type { LocalGithub, LocalGithubOptions, OidcRequest } from './local-github.ts';
import type { Permissions } from './access.ts';
import type { Repository } from './world.ts';

const here = { owner: 'octo-org', repo: 'app' };

let github: LocalGithub;
let repository: Repository;
let started: LocalGithub[] = [];

async function start(options: LocalGithubOptions = {}): Promise<LocalGithub> {
  const local = await startLocalGithub({ randomFault: false, ...options });
  started.push(local);
  return local;
}

beforeEach(async () => {
  github = await start();
  repository = github.world.repository();
});

afterEach(async () => {
  await Promise.all(started.map((local) => local.close()));
  started = [];
});

type Client = ReturnType<typeof getOctokit>['rest'];

function client(token = github.env['GITHUB_TOKEN'] ?? '', url = github.url): Client {
  return getOctokit(token, { baseUrl: url }).rest;
}

function clientWith(permissions: Permissions, kind: 'actions' | 'app' | 'user' = 'actions'): Client {
  return client(github.tokens.mint({ kind, login: 'octocat', permissions, repository: 'octo-org/app' }).value);
}

/** What GitHub refuses with. */
async function refusal(request: Promise<unknown>): Promise<{ status: number; message: string }> {
  const error: unknown = await request.then(
    () => new Error('not refused'),
    (reason: unknown) => reason,
  );
  const { status, message } = error as { status: number; message: string };
  return { status, message };
}

/** State of all contexts of `main`. */
async function combinedState(): Promise<string> {
  return (await client().repos.getCombinedStatusForRef({ ...here, ref: 'main' })).data.state;
}

/** `permission` and `role_name` of a person. */
async function permissionOf(username: string): Promise<unknown[]> {
  const { data } = await client().repos.getCollaboratorPermissionLevel({ ...here, username });
  return [data.permission, data.role_name];
}

/** Asks for a token as @actions/core does. @returns the token, or the status of a refusal. */
async function idToken({ requestUrl, requestToken }: OidcRequest, audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${requestToken}` };
  const answer = await fetch(`${requestUrl}&audience=${audience}`, { headers });
  return answer.ok ? ((await answer.json()) as { value: string }).value : String(answer.status);
}

describe('commits', () => {
  test('compare tells ahead, behind, diverged and identical from the graph', async () => {
    const root = repository.commit({ message: 'root', files: { 'a.txt': '1\n2\n', 'old.txt': 'same\n' } });
    const main = repository.commit({
      message: 'main',
      files: { 'a.txt': '1\n2\n3\n', 'old.txt': null, 'new.txt': 'same\n' },
    });
    const side = repository.commit({ message: 'side', branch: 'feature/x', parents: [root], files: { 'b.txt': 'b' } });
    const compare = async (basehead: string): Promise<unknown[]> => {
      const { data } = await client().repos.compareCommitsWithBasehead({ ...here, basehead });
      return [data.status, data.ahead_by, data.behind_by, data.merge_base_commit.sha];
    };
    expect(await compare(`${root}...main`)).toEqual(['ahead', 1, 0, root]);
    expect(await compare(`main...${root}`)).toEqual(['behind', 0, 1, root]);
    expect(await compare('main...feature/x')).toEqual(['diverged', 1, 1, root]);
    expect(await compare(`${side.slice(0, 7)}...${side}`)).toEqual(['identical', 0, 0, side]);
    const { data } = await client().repos.compareCommitsWithBasehead({ ...here, basehead: `${root}...${main}` });
    expect(
      data.files?.map(({ filename, status, additions, deletions, previous_filename }) => [
        filename,
        status,
        additions,
        deletions,
        previous_filename,
      ]),
    ).toEqual([
      ['a.txt', 'modified', 1, 0, undefined],
      ['new.txt', 'renamed', 0, 0, 'old.txt'],
    ]);
    expect(
      await refusal(client().repos.compareCommitsWithBasehead({ ...here, basehead: 'main...nowhere' })),
    ).toMatchObject({ status: 404 });
  });

  test('a comparison shows 250 commits at once, and its files on page 1 only', async () => {
    const root = repository.commit({ message: 'root' });
    for (let index = 0; index < 260; index += 1)
      repository.commit({ message: `c${index}`, files: { [`f${index}`]: 'x' } });
    const basehead = `${root}...main`;
    const whole = await client().repos.compareCommitsWithBasehead({ ...here, basehead });
    expect([whole.data.total_commits, whole.data.commits.length, whole.data.files?.length]).toEqual([260, 250, 260]);
    const second = await client().repos.compareCommitsWithBasehead({ ...here, basehead, per_page: 100, page: 2 });
    expect([second.data.commits.length, second.data.commits[0]?.commit.message, second.data.files]).toEqual([
      100,
      'c100',
      undefined,
    ]);
  });

  test('contents, refs, commits and the pulls of a commit are read', async () => {
    repository.commit({ message: 'root', files: { '.github/slipway.yml': 'version: 1\n', 'README.md': '#' } });
    repository.commit({ message: 'work', branch: 'topic', files: { 'a.txt': 'a' } });
    const pull = repository.issues.openPull({ title: 'Add a', head: 'topic', base: 'main', user: 'ada' });
    const sha = repository.issues.mergePull(pull.number);
    const { data: file } = await client().repos.getContent({ ...here, path: '.github/slipway.yml' });
    expect('content' in file ? Buffer.from(file.content, 'base64').toString() : '').toBe('version: 1\n');
    const { data: root } = await client().repos.getContent({ ...here, path: '' });
    expect(root).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '.github', type: 'dir' }),
        expect.objectContaining({ name: 'a.txt' }),
      ]),
    );
    expect(await refusal(client().repos.getContent({ ...here, path: 'none' }))).toMatchObject({ status: 404 });
    expect((await client().repos.getCommit({ ...here, ref: 'main' })).data).toMatchObject({
      sha,
      author: { login: 'octocat' },
      parents: [{}, {}],
    });
    expect((await client().git.getRef({ ...here, ref: 'heads/main' })).data.object.sha).toBe(sha);
    expect((await client().repos.getBranch({ ...here, branch: 'topic' })).data.commit.sha).not.toBe(sha);
    const { data: pulls } = await client().repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha });
    expect(pulls).toEqual([
      expect.objectContaining({
        number: pull.number,
        state: 'closed',
        user: expect.objectContaining({ login: 'ada' }),
      }),
    ]);
    expect((await client().pulls.listFiles({ ...here, pull_number: pull.number })).data).toEqual([
      expect.objectContaining({ filename: 'a.txt', status: 'added' }),
    ]);
    expect(await refusal(client().repos.getCommit({ ...here, ref: 'feed' }))).toMatchObject({ status: 422 });
  });

  test('a ref is made once, read and taken away, and what did not change is a 304', async () => {
    const sha = repository.commit({ message: 'root' });
    const writer = clientWith({ contents: 'write' });
    const lock = { ...here, ref: 'refs/heads/lock/production', sha };
    expect((await writer.git.createRef(lock)).status).toBe(201);
    expect(await refusal(writer.git.createRef(lock))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
    expect(await refusal(client().git.createRef(lock))).toMatchObject({ status: 403 });
    const read = await client().git.getRef({ ...here, ref: 'heads/lock/production' });
    expect(read.data.object.sha).toBe(sha);
    const again = client().git.getRef({
      ...here,
      ref: 'heads/lock/production',
      headers: { 'if-none-match': read.headers.etag ?? '' },
    });
    expect(await refusal(again)).toMatchObject({ status: 304 });
    expect((await writer.git.deleteRef({ ...here, ref: 'heads/lock/production' })).status).toBe(204);
    expect(await refusal(client().git.getRef({ ...here, ref: 'heads/lock/production' }))).toMatchObject({
      status: 404,
    });
  });

  test('a real git repository seeds commits, branches, tags and trees', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'git-'));
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=7+ada@users.noreply.github.com', ...args],
        { encoding: 'utf8' },
      ).trim();
    git('init', '-q', '-b', 'main');
    await writeFile(join(folder, 'a b.txt'), 'one\n');
    git('add', '.');
    git('commit', '-qm', 'first\n\nbody');
    git('tag', '-a', 'v1', '-m', 'v1');
    git('checkout', '-qb', 'develop');
    await writeFile(join(folder, 'a b.txt'), 'one\ntwo\n');
    git('commit', '-qam', 'second');
    repository.seed(folder);
    const { data } = await client().repos.compareCommitsWithBasehead({ ...here, basehead: 'v1...develop' });
    expect(data).toMatchObject({
      status: 'ahead',
      files: [{ filename: 'a b.txt', additions: 1, deletions: 0 }],
      commits: [{ author: { login: 'ada' }, commit: { message: 'second' } }],
    });
    expect(data.base_commit).toMatchObject({ sha: git('rev-parse', 'main'), commit: { message: 'first\n\nbody' } });
    await rm(folder, { recursive: true });
  });
});

describe('deployments', () => {
  test('one is created, followed by statuses, and filtered; the description is at most 140 characters', async () => {
    const sha = repository.commit({ message: 'root' });
    const { data } = await client().repos.createDeployment({
      ...here,
      ref: 'main',
      environment: 'staging',
      auto_merge: false,
      required_contexts: [],
      payload: { images: {} },
    });
    const id = 'id' in data ? data.id : 0;
    expect(data).toMatchObject({
      sha,
      ref: 'main',
      task: 'deploy',
      environment: 'staging',
      payload: { images: {} },
      production_environment: false,
      creator: { login: 'github-actions[bot]' },
    });
    await client().repos.createDeploymentStatus({ ...here, deployment_id: id, state: 'in_progress' });
    await client().repos.createDeploymentStatus({
      ...here,
      deployment_id: id,
      state: 'success',
      description: 'x'.repeat(140),
    });
    expect(
      await refusal(
        client().repos.createDeploymentStatus({
          ...here,
          deployment_id: id,
          state: 'success',
          description: 'x'.repeat(141),
        }),
      ),
    ).toMatchObject({ status: 422 });
    expect(
      await refusal(client().repos.createDeploymentStatus({ ...here, deployment_id: id, state: 'done' as 'success' })),
    ).toMatchObject({ status: 422 });
    const all = await getOctokit(github.env['GITHUB_TOKEN'] ?? '', { baseUrl: github.url }).paginate(
      'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      { ...here, deployment_id: id },
    );
    expect(all.map(({ state }) => state)).toEqual(['success', 'in_progress']);
    expect((await client().repos.listDeployments({ ...here, environment: 'production' })).data).toEqual([]);
    expect((await client().repos.listDeployments({ ...here, sha, environment: 'staging' })).data).toHaveLength(1);
  });

  test('auto_merge merges the default branch and creates nothing, or says that it conflicts', async () => {
    const root = repository.commit({ message: 'root', files: { 'a.txt': 'a' } });
    repository.commit({ message: 'main moves', files: { 'b.txt': 'b' } });
    repository.commit({ message: 'topic', branch: 'topic', parents: [root], files: { 'c.txt': 'c' } });
    const merged = await client().repos.createDeployment({ ...here, ref: 'topic', required_contexts: [] });
    expect([merged.status, merged.data]).toEqual([202, { message: 'Auto-merged main into topic on deployment.' }]);
    expect(repository.deployments.all).toEqual([]);
    repository.commit({ message: 'clash', branch: 'clash', parents: [root], files: { 'b.txt': 'other' } });
    expect(
      await refusal(client().repos.createDeployment({ ...here, ref: 'clash', required_contexts: [] })),
    ).toMatchObject({ status: 409, message: expect.stringContaining('Conflict merging main into clash') });
  });

  test('without required_contexts every context must be green, the running job included', async () => {
    const sha = repository.commit({ message: 'root' });
    const run = repository.checks.create({ name: 'deploy', head_sha: sha, status: 'in_progress' });
    const request = { ...here, ref: 'main', auto_merge: false };
    expect(await refusal(client().repos.createDeployment(request))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Commit status checks failed for main'),
    });
    repository.checks.update(run.id, { conclusion: 'success' });
    expect((await client().repos.createDeployment(request)).status).toBe(201);
    expect(await refusal(client().repos.createDeployment({ ...request, required_contexts: ['absent'] }))).toMatchObject(
      { status: 409 },
    );
  });

  test('a success deactivates earlier deployments of its environment, never those of production', async () => {
    repository.commit({ message: 'root' });
    for (const environment of ['staging', 'staging', 'production', 'production']) {
      const made = repository.deployments.create(
        { ref: 'main', environment, auto_merge: false, required_contexts: [] },
        'octocat',
      );
      if ('id' in made) repository.deployments.addStatus(made.id, { state: 'success' }, 'octocat');
    }
    expect(repository.deployments.all.map(({ statuses }) => statuses.at(-1)?.state)).toEqual([
      'inactive',
      'success',
      'success',
      'success',
    ]);
  });
});

describe('checks and statuses', () => {
  test('a workflow run has a suite and jobs of its own, and only a token with actions: read sees them', async () => {
    const sha = repository.commit({ message: 'root' });
    const path = '.github/workflows/ci.yml';
    const [first, second] = ['push', 'workflow_dispatch'].map((event) =>
      repository.workflowRuns.add({ path, event, head_sha: sha }),
    );
    repository.workflowRuns.add({ path, event: 'push', head_sha: repository.commit({ message: 'next' }) });
    const id = second?.id ?? 0;
    const job = repository.workflowRuns.addJob(id, { name: 'unit', conclusion: 'failure' });
    const reader = clientWith({ actions: 'read', checks: 'write' });
    const { data: newest } = await reader.actions.listWorkflowRunsForRepo({ ...here, head_sha: sha });
    const { data: rest } = await reader.actions.listWorkflowRunsForRepo({ ...here, head_sha: sha, page: 2 });
    const listed = [...newest.workflow_runs, ...rest.workflow_runs].map((run) => run.id);
    expect([newest.total_count, ...listed]).toEqual([2, id, first?.id]);
    const { data: pushed } = await reader.actions.listWorkflowRunsForRepo({ ...here, head_sha: sha, event: 'push' });
    expect(pushed.workflow_runs.map((run) => run.workflow_id)).toEqual([second?.workflow_id]);
    const { data: run } = await reader.actions.getWorkflowRun({ ...here, run_id: id });
    const { data: jobs } = await reader.actions.listJobsForWorkflowRun({ ...here, run_id: id });
    expect(jobs.jobs).toEqual([expect.objectContaining({ id: job.id, name: 'unit', conclusion: 'failure' })]);
    const { data: checks } = await reader.checks.listForRef({ ...here, ref: sha });
    expect(checks.check_runs.map((each) => each.check_suite?.id)).toEqual([run.check_suite_id]);
    // What a step makes by the API lies in the suite of the first run, whichever run made it.
    const { data: made } = await reader.checks.create({ ...here, name: 'unit', head_sha: sha, conclusion: 'success' });
    expect(made.check_suite?.id).toBe(first?.check_suite_id);
    expect(repository.checks.list(sha).map((each) => each.id)).toEqual([made.id, job.id]);
    const blind = clientWith({ checks: 'read' });
    for (const refused of [
      blind.actions.listWorkflowRunsForRepo(here),
      blind.actions.getWorkflowRun({ ...here, run_id: id }),
      blind.actions.listJobsForWorkflowRun({ ...here, run_id: id }),
    ])
      expect(await refusal(refused)).toMatchObject({ status: 403 });
  });

  test('`latest` is the newest run of each name, in pages, and 50 annotations go in one request', async () => {
    const sha = repository.commit({ message: 'root' });
    const writer = clientWith({ checks: 'write', statuses: 'write' });
    await writer.checks.create({ ...here, name: 'unit', head_sha: sha, conclusion: 'failure' });
    await writer.checks.create({ ...here, name: 'lint', head_sha: sha, conclusion: 'success' });
    const { data: rerun } = await writer.checks.create({ ...here, name: 'unit', head_sha: sha, status: 'in_progress' });
    const list = (filter?: 'all'): Promise<{ name: string; conclusion: string | null }[]> =>
      getOctokit(github.env['GITHUB_TOKEN'] ?? '', { baseUrl: github.url }).paginate(
        'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        { ...here, ref: sha, per_page: 100, ...(filter === undefined ? {} : { filter }) },
      );
    expect((await list()).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['unit', null],
      ['lint', 'success'],
    ]);
    expect(await list('all')).toHaveLength(3);
    const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'warning' as const, message: 'm' };
    const output = (count: number): { title: string; summary: string; annotations: (typeof annotation)[] } => ({
      title: 't',
      summary: 's',
      annotations: Array.from({ length: count }, () => annotation),
    });
    expect(await refusal(writer.checks.update({ ...here, check_run_id: rerun.id, output: output(51) }))).toMatchObject({
      status: 422,
      message: expect.stringContaining('No more than 50'),
    });
    await writer.checks.update({ ...here, check_run_id: rerun.id, output: output(50) });
    for (const [wrong, message] of [
      [{ start_column: 1, end_column: 2, end_line: 2 }, 'the same'],
      [{ start_column: 3, end_column: 2 }, 'before start_column'],
      [{ title: 't'.repeat(256) }, '255 characters'],
      [{ message: 'ü'.repeat(33_000) }, '64 KB'],
      [{ message: '' }, '"message" wasn\'t supplied'],
      [{ path: '/a.ts' }, 'path of the repository'],
      [{ start_line: 0 }, 'no lines'],
    ] as const)
      expect(
        await refusal(
          writer.checks.update({
            ...here,
            check_run_id: rerun.id,
            output: { title: 't', summary: 's', annotations: [{ ...annotation, ...wrong }] },
          }),
        ),
      ).toMatchObject({ status: 422, message: expect.stringContaining(message) });
    const { data } = await writer.checks.update({
      ...here,
      check_run_id: rerun.id,
      conclusion: 'success',
      output: output(50),
    });
    expect(data).toMatchObject({ status: 'completed', output: { annotations_count: 100 } });
    expect(
      await refusal(clientWith({ checks: 'write' }, 'user').checks.create({ ...here, name: 'x', head_sha: sha })),
    ).toMatchObject({ status: 403 });
  });

  test('the combined status is the worst of the newest of each context, and pending when there is none', async () => {
    const sha = repository.commit({ message: 'root' });
    expect(await combinedState()).toBe('pending');
    for (const [context, value, all] of [
      ['ci', 'failure', 'failure'],
      ['ci', 'success', 'success'],
      ['cd', 'pending', 'pending'],
      ['cd', 'error', 'failure'],
    ] as const) {
      await clientWith({ statuses: 'write' }).repos.createCommitStatus({ ...here, sha, context, state: value });
      expect(await combinedState()).toBe(all);
    }
  });
});

describe('issues and people', () => {
  test('comments come in pages, edits are dated, and pull requests are issues too', async () => {
    const { data: issue } = await client().issues.create({ ...here, title: 'Approve', labels: ['deploy'] });
    for (let index = 0; index < 35; index += 1) repository.issues.comment(issue.number, `c${index}`, 'ada');
    const first = await client().issues.listComments({ ...here, issue_number: issue.number });
    expect(first.data).toHaveLength(18);
    expect(first.headers.link).toContain('rel="next"');
    const all = await getOctokit(github.env['GITHUB_TOKEN'] ?? '', { baseUrl: github.url }).paginate(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...here, issue_number: issue.number, per_page: 100 },
    );
    expect(all.map(({ body }) => body).at(-1)).toBe('c34');
    const before = repository.issues.comment(issue.number, 'APPROVE', 'ada');
    await client().issues.updateComment({ ...here, comment_id: before.id, body: 'REJECT' });
    expect((await client().issues.getComment({ ...here, comment_id: before.id })).data).toMatchObject({
      body: 'REJECT',
      user: { login: 'ada' },
    });
    await client().issues.update({ ...here, issue_number: issue.number, state: 'closed' });
    expect((await client().issues.listForRepo({ ...here, labels: 'deploy' })).data).toEqual([]);
    repository.commit({ message: 'root' });
    repository.commit({ message: 'x', branch: 'topic' });
    repository.issues.openPull({ title: 'Pull', head: 'topic', base: 'main' });
    expect((await client().issues.listForRepo(here)).data).toEqual([
      expect.objectContaining({ number: 2, pull_request: expect.anything() }),
    ]);
    expect(await refusal(client().pulls.get({ ...here, pull_number: 1 }))).toMatchObject({ status: 404 });
  });

  test('the legacy permission hides maintain and triage, role_name does not', async () => {
    for (const role of ['maintain', 'triage', 'none'] as const) github.world.collaborator(`${role}-er`, role);
    expect(await permissionOf('maintain-er')).toEqual(['write', 'maintain']);
    expect(await permissionOf('triage-er')).toEqual(['read', 'triage']);
    expect(await permissionOf('none-er')).toEqual(['none', 'none']);
    expect(await refusal(permissionOf('nobody'))).toMatchObject({
      status: 404,
      message: expect.stringContaining('nobody is not a user'),
    });
  });

  test('only an App or a person can read a team', async () => {
    github.world.member('octo-org', 'release', 'ada');
    const request = { org: 'octo-org', team_slug: 'release', username: 'ada' };
    expect(await refusal(client().teams.getMembershipForUserInOrg(request))).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect((await clientWith({ members: 'read' }, 'app').teams.getMembershipForUserInOrg(request)).data).toMatchObject({
      state: 'active',
      role: 'member',
    });
  });
});

describe('limits of a token', () => {
  test('a missing permission is a 403, an unknown token a 401, another repository a 404', async () => {
    repository.commit({ message: 'root' });
    expect(
      await refusal(clientWith({ deployments: 'read' }).repos.createDeployment({ ...here, ref: 'main' })),
    ).toMatchObject({ status: 403, message: expect.stringContaining('Resource not accessible by integration') });
    expect(await refusal(clientWith({}).repos.getContent({ ...here, path: '' }))).toMatchObject({ status: 403 });
    expect((await clientWith({}).repos.get(here)).data.default_branch).toBe('main');
    expect(await refusal(client('ghs_forged').repos.get(here))).toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    github.world.repository('octo-org/other');
    expect(await refusal(client().repos.get({ owner: 'octo-org', repo: 'other' }))).toMatchObject({ status: 404 });
    github.world.repository('octo-org/other').private = false;
    expect((await client().repos.get({ owner: 'octo-org', repo: 'other' })).data.private).toBe(false);
  });

  test('rate-limit headers count down to a refusal', async () => {
    const small = await start({ rateLimit: 2 });
    const headers = async (): Promise<unknown> =>
      (await client(small.env['GITHUB_TOKEN'], small.url).repos.get(here)).headers['x-ratelimit-remaining'];
    expect([await headers(), await headers()]).toEqual(['1', '0']);
    expect(await refusal(headers())).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
    });
  });

  test('faults come when asked for, and one comes by itself early unless switched off', async () => {
    repository.commit({ message: 'root' });
    github.addFault({ method: 'GET', path: '/branches', times: 1, afterCalls: 1, kind: 'server-error' });
    expect((await client().repos.listBranches(here)).status).toBe(200);
    expect(await refusal(client().repos.listBranches(here))).toMatchObject({ status: 502 });
    expect((await client().repos.listBranches(here)).status).toBe(200);
    expect(github.calls.map(({ status }) => status)).toEqual([200, 502, 200]);
    const seeded = await startLocalGithub({ seed: 2 });
    started.push(seeded);
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push(
        (
          await fetch(`${seeded.url}/repos/octo-org/app`, {
            headers: { authorization: `Bearer ${seeded.env['GITHUB_TOKEN']}` },
          })
        ).status,
      );
    }
    expect(statuses).toEqual([200, 200, 403, 200]);
  });
});

describe('the OIDC provider', () => {
  test('a job gets a signed token about itself, for the audience it names', async () => {
    const claims = github.oidc.verify(await idToken(github.oidc, 'sts.amazonaws.com'));
    expect(claims).toMatchObject({
      sub: 'repo:octo-org/app:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
      iss: 'https://token.actions.githubusercontent.com',
      repository: 'octo-org/app',
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);
    const production = github.oidc.verify(await idToken(github.oidc.admit({ environment: 'production' }), 'x'));
    expect(production).toMatchObject({ sub: 'repo:octo-org/app:environment:production', environment: 'production' });
    expect(await idToken({ ...github.oidc, requestToken: 'forged' }, 'x')).toBe('401');
  });

  test('the keys are published, and a changed token does not pass', async () => {
    const { jwks_uri } = (await (await fetch(`${github.url}/.well-known/openid-configuration`)).json()) as {
      jwks_uri: string;
    };
    expect(await (await fetch(jwks_uri)).json()).toEqual(github.oidc.jwks());
    const [header, payload, signature] = (await idToken(github.oidc, 'x')).split('.');
    const forged = Buffer.from(
      Buffer.from(payload ?? '', 'base64url')
        .toString()
        .replace('octo-org/app', 'evil-org/app'),
    ).toString('base64url');
    expect(() => github.oidc.verify(`${header}.${forged}.${signature}`)).toThrow('signature does not match');
  });

  test('repositories made since July 2026 carry ids in `sub`', async () => {
    const young = await start({ immutableSubject: true });
    expect(String(young.oidc.verify(await idToken(young.oidc, 'x'))['sub'])).toMatch(
      /^repo:octo-org@\d+\/app@\d+:ref:refs\/heads\/main$/,
    );
  });
});
