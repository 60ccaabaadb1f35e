import { afterEach, describe, expect, test } from '@jest/globals';

import { ActionError } from '../errors.ts';
import type { Clock } from '../time/clock.ts';
import { startLocalGithub } from '../../testbed/github/local-github.ts';
import type { LocalGithub, LocalGithubOptions } from '../../testbed/github/local-github.ts';
import type { GithubApi } from './api.ts';
import { readCollaborator } from './answers.ts';
import { githubClient } from './client.ts';
import { askedWaitMs, describeRefusal, isPassing, isRateLimit, readRefusal } from './github-error.ts';

let bed: LocalGithub | undefined;

afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

interface Connected {
  readonly github: LocalGithub;
  readonly client: GithubApi;
  /** What the client waited for, milliseconds. */
  readonly waits: number[];
  readonly cancellation: AbortController;
}

async function connect(
  { requestTimeoutMs = 30_000, ...options }: LocalGithubOptions & { requestTimeoutMs?: number } = {
    randomFault: false,
  },
): Promise<Connected> {
  bed = await startLocalGithub(options);
  const waits: number[] = [];
  const cancellation = new AbortController();
  const clock: Clock = {
    now: () => Date.now(),
    sleep: (ms, signal) => {
      waits.push(ms);
      signal?.throwIfAborted();
      return Promise.resolve();
    },
  };
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: repository = '' } = bed.env;
  const client = githubClient({
    token,
    repository,
    apiUrl: bed.url,
    clock,
    signal: cancellation.signal,
    random: () => 0.5,
    requestTimeoutMs,
  });
  return { github: bed, client, waits, cancellation };
}

async function codeOf(deed: Promise<unknown>): Promise<string> {
  try {
    await deed;
  } catch (error) {
    if (error instanceof ActionError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the client', () => {
  test('reads every page of check runs, commit statuses and deployments', async () => {
    const { github, client } = await connect({});
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      repository.checks.create({ name, head_sha: sha, conclusion: 'success' });
      repository.checks.setStatus({ sha, context: name, state: 'pending' });
      repository.deployments.create(
        { ref: sha, environment: 'staging', auto_merge: false, required_contexts: [], payload: '{"schema":1}' },
        'octocat',
      );
    }
    expect((await client.listCheckRuns(sha)).map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    const path = '.github/workflows/ci.yml';
    const runs = [1, 2, 3, 4, 5].map(() => repository.workflowRuns.add({ path, event: 'push', head_sha: sha }));
    expect((await client.listWorkflowRuns(sha)).map(({ id }) => id)).toEqual(runs.map(({ id }) => id).toReversed());
    const runId = runs[0]?.id ?? 0;
    const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => repository.workflowRuns.addJob(runId, { name }));
    expect(await client.listJobCheckRunIds(runId)).toEqual(jobs.map(({ id }) => id));
    expect((await client.listCommitStatuses(sha)).map(({ context }) => context).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    const deployments = await client.listDeployments({ environment: 'staging', limit: 4 });
    expect(deployments).toHaveLength(4);
    expect(deployments[0]).toMatchObject({ sha, payload: { schema: 1 } });
    expect(await client.listDeployments({ environment: 'staging', sha: 'f'.repeat(40), limit: 4 })).toEqual([]);
  });

  test('knows the workflow of a run, and the jobs of all its attempts', async () => {
    const { github, client } = await connect();
    const { workflowRuns, ...repository } = github.world.repository();
    const sha = 'a'.repeat(40);
    const run = workflowRuns.add({ path: '.github/workflows/ci.yml@main', event: 'push', head_sha: sha });
    const first = workflowRuns.addJob(run.id, { name: 'unit', conclusion: 'failure' });
    run.run_attempt = 2;
    const second = workflowRuns.addJob(run.id, { name: 'unit', conclusion: 'success' });
    repository.checks.create({ name: 'report', head_sha: sha, conclusion: 'success' });
    expect(await client.describeWorkflowRun(run.id)).toEqual({
      id: run.id,
      workflowId: run.workflow_id,
      isCompleted: false,
      path: '.github/workflows/ci.yml',
      event: 'push',
      checkSuiteId: run.check_suite_id,
    });
    expect(await client.listJobCheckRunIds(run.id)).toEqual([first.id, second.id]);
  });

  test('leaves a payload that is no JSON as it is', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    const made = repository.deployments.create(
      { ref: sha, environment: 'staging', auto_merge: false, required_contexts: [], payload: 'by hand' },
      'octocat',
    );
    expect((await client.describeDeployment('id' in made ? made.id : 0)).payload).toBe('by hand');
  });

  test.each([
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['write', 'write'],
    ['triage', 'triage'],
    ['read', 'read'],
    ['none', 'none'],
  ] as const)('knows the role %s', async (role, expected) => {
    const { github, client } = await connect();
    github.world.collaborator('mona', role);
    expect(await client.describeCollaborator('mona')).toEqual({
      login: 'mona',
      type: 'User',
      role: expected,
      roleName: role,
    });
  });

  test('compares commits, and says so when GitHub does not know one of them', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    const first = repository.commit({ message: 'One' });
    const second = repository.commit({ message: 'Two', files: { a: '1' }, author: { name: 'Ada', email: 'a@b' } });
    expect(await client.compareCommits(first, second)).toEqual({
      status: 'ahead',
      aheadBy: 1,
      behindBy: 0,
      totalCommits: 1,
      commits: [{ sha: second, message: 'Two', author: 'Ada' }],
      files: [{ filename: 'a', status: 'added' }],
    });
    expect(await client.compareCommits('f'.repeat(40), second)).toBeUndefined();
    expect(await client.describeDefaultBranch()).toBe('main');
  });

  test('lists the files of a pull request, more than a page of them, with where a renamed one was', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    repository.commit({ message: 'One', files: { old: 'moved' } });
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`file ${index}`, 'new']));
    repository.commit({ message: 'Two', branch: 'topic', files: { ...many, old: null, new: 'moved' } });
    const { number } = repository.issues.openPull({ title: 'Topic', head: 'topic', base: 'main' });
    const files = await client.listPullRequestFiles(number);
    expect(files).toHaveLength(121);
    expect(files).toContainEqual({ filename: 'new', status: 'renamed', previousFilename: 'old' });
    expect(files).toContainEqual({ filename: 'file 119', status: 'added' });
  });

  test('describes a deployment without the characters of four bytes that GitHub refuses, and cuts none in half', async () => {
    const { github, client } = await connect();
    const sha = github.world.repository().commit({ message: 'One' });
    const description = `${'x'.repeat(139)}🔥 production is down`;
    const { id } = await client.createDeployment({
      sha,
      environment: 'x',
      description,
      payload: { reason: description },
    });
    const made = github.world.repository().deployments.get(id);
    expect(made.description).toBe(`${'x'.repeat(139)}…`);
    expect(made.payload).toEqual({ reason: description });
    await client.createDeploymentStatus({ deploymentId: id, state: 'success', description: '🔥 out' });
    expect(made.statuses[0]?.description).toBe('\ufffd out');
  });

  test('cuts a long description to what GitHub takes', async () => {
    const { github, client } = await connect();
    const sha = github.world.repository().commit({ message: 'One' });
    const { id } = await client.createDeployment({
      sha,
      environment: 'production',
      description: 'x'.repeat(200),
      isProduction: true,
      payload: {},
    });
    await client.createDeploymentStatus({
      deploymentId: id,
      state: 'in_progress',
      description: 'y'.repeat(200),
      environmentUrl: 'https://a.example',
      logUrl: 'https://b.example',
    });
    expect(await client.listDeploymentStatuses(id)).toEqual([
      { state: 'in_progress', createdAt: expect.any(String), environmentUrl: 'https://a.example' },
    ]);
    expect(github.world.repository().deployments.get(id).statuses[0]?.description).toHaveLength(140);
  });
});

describe('a fault of GitHub', () => {
  test('that passes is tried again after a growing, random wait', async () => {
    const { github, client, waits } = await connect();
    github.addFault({ path: '/repos/', kind: 'server-error', times: 2 });
    github.addFault({ path: '/repos/', kind: 'reset', times: 1 });
    expect(await client.describeDefaultBranch()).toBe('main');
    expect(waits).toEqual([250, 500, 1000]);
  });

  test('that is silence is ended and tried again', async () => {
    const { github, client, waits } = await connect({ randomFault: false, requestTimeoutMs: 200 });
    github.addFault({ path: '/repos/', kind: 'slow', ms: 2000, times: 1 });
    expect(await client.describeDefaultBranch()).toBe('main');
    expect(waits).toHaveLength(1);
  });

  test('that lasts is told after four tries', async () => {
    const { github, client } = await connect();
    github.addFault({ path: '/repos/', kind: 'server-error', times: 9 });
    expect(await codeOf(client.describeDefaultBranch())).toBe('github-unavailable');
    expect(github.calls).toHaveLength(4);
    github.addFault({ path: '/repos/', kind: 'reset', times: 9 });
    expect(await codeOf(client.describeDefaultBranch())).toBe('github-unavailable');
  });

  test('that limits the rate is waited out as long as GitHub asks, but not for an hour', async () => {
    const { github, client, waits } = await connect();
    github.addFault({ path: '/repos/', kind: 'secondary-rate-limit', times: 1 });
    await client.describeDefaultBranch();
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(1000);
    github.addFault({ path: '/repos/', kind: 'rate-limit', times: 9 });
    expect(await codeOf(client.describeDefaultBranch())).toBe('github-rate-limited');
  });

  test('that refuses for good is not tried again', async () => {
    const { github, client, waits } = await connect();
    github.addFault({ path: '/repos/', kind: 'forbidden', times: 1 });
    expect(await codeOf(client.listCheckRuns('main'))).toBe('github-permission-missing');
    github.addFault({ path: '/repos/', kind: 'unauthorized', times: 1 });
    expect(await codeOf(client.listCheckRuns('main'))).toBe('github-token-refused');
    expect(await codeOf(client.describeDeployment(5))).toBe('github-not-found');
    expect(
      await codeOf(client.createDeployment({ sha: 'f'.repeat(40), environment: 'x', description: '', payload: {} })),
    ).toBe('github-request-refused');
    expect(waits).toEqual([]);
  });

  test('is never a merge: an answer that speaks of one is refused', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    repository.deployments.create = () => ({ message: 'Auto-merged main into x on deployment.' });
    expect(await codeOf(client.createDeployment({ sha, environment: 'x', description: '', payload: {} }))).toBe(
      'github-request-refused',
    );
  });

  test('in the answer to a creation makes no second deployment', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    const wanted = { sha, environment: 'production', description: '', payload: { run: 7 } };
    const first = await client.createDeployment(wanted);
    github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'server-error', times: 1 });
    expect(await client.createDeployment(wanted)).toEqual(first);
    github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'reset', times: 1 });
    const other = await client.createDeployment({ ...wanted, payload: { run: 8 } });
    expect(other.id).not.toBe(first.id);
    expect(repository.deployments.all).toHaveLength(2);
  });

  test('in the answer to a creation is seen through when GitHub gives the payload back in another order', async () => {
    const { github, client } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    const create = repository.deployments.create.bind(repository.deployments);
    repository.deployments.create = (body, creator) =>
      create({ ...body, payload: { run: { attempt: 1, id: '7' }, schema: 1 } }, creator);
    github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'lost-answer', times: 1 });
    const payload = { schema: 1, run: { id: '7', attempt: 1 }, reason: undefined };
    const made = await client.createDeployment({ sha, environment: 'production', description: '', payload });
    expect(repository.deployments.all.map(({ id }) => id)).toEqual([made.id]);
  });

  test('that lasts in the answers to a creation is told after four tries', async () => {
    const { github, client, waits } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    const wanted = { sha, environment: 'production', description: '', payload: {} };
    const creations = { method: 'POST', path: /\/deployments$/ };
    github.addFault({ ...creations, kind: 'server-error', times: 9 });
    expect(await codeOf(client.createDeployment(wanted))).toBe('github-unavailable');
    expect(github.calls.filter(({ method }) => method === 'POST')).toHaveLength(4);
    expect(waits).toHaveLength(4);
    github.clearFaults();
    github.addFault({ ...creations, kind: 'server-error', times: 2 });
    github.addFault({ ...creations, kind: 'lost-answer', times: 1 });
    const { id } = await client.createDeployment(wanted);
    expect(repository.deployments.all.map((each) => each.id)).toEqual([id]);
  });

  test('in the answer to a creation is seen through after a cancellation too, but nothing is created then', async () => {
    const { github, client, cancellation } = await connect();
    const repository = github.world.repository();
    const sha = repository.commit({ message: 'One' });
    const wanted = { sha, environment: 'production', description: '', payload: { run: 7 } };
    const reason = new Error('cancelled');
    cancellation.abort(reason);
    github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'server-error', times: 1 });
    await expect(client.createDeployment(wanted)).rejects.toBe(reason);
    expect(repository.deployments.all).toEqual([]);
    github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'lost-answer', times: 1 });
    const { id } = await client.createDeployment(wanted);
    expect(repository.deployments.all.map((each) => each.id)).toEqual([id]);
  });

  test('does not keep a cancelled run: reads end at once, writes are finished', async () => {
    const { github, client, cancellation } = await connect();
    const sha = github.world.repository().commit({ message: 'One' });
    const reason = new Error('cancelled');
    cancellation.abort(reason);
    await expect(client.describeDefaultBranch()).rejects.toBe(reason);
    expect(await client.createDeployment({ sha, environment: 'x', description: '', payload: {} })).toMatchObject({
      sha,
    });
  });
});

describe('a custom role', () => {
  const may = (
    ...names: string[]
  ): { admin: boolean; maintain: boolean; push: boolean; triage: boolean; pull: boolean } => ({
    admin: names.includes('admin'),
    maintain: names.includes('maintain'),
    push: names.includes('push'),
    triage: names.includes('triage'),
    pull: names.includes('pull'),
  });

  test.each([
    [{ type: 'User', permissions: may('admin', 'push') }, 'admin'],
    [{ type: 'User', permissions: may('maintain', 'push') }, 'maintain'],
    [{ type: 'User', permissions: may('push', 'pull') }, 'write'],
    [{ type: 'User', permissions: may('triage', 'pull') }, 'triage'],
    [{ type: 'User', permissions: may('pull') }, 'read'],
    [{ type: 'User', permissions: may() }, 'none'],
    [{ type: 'User' }, 'none'],
  ])('counts as the standard role that %j shows', (user, role) => {
    expect(readCollaborator('mona', { role_name: 'release captain', user })).toEqual({
      login: 'mona',
      type: 'User',
      roleName: 'release captain',
      role,
    });
  });

  test('of nobody is none', () => {
    expect(readCollaborator('ghost', { role_name: 'x', user: null })).toMatchObject({ type: 'unknown', role: 'none' });
  });
});

describe('refusals', () => {
  const refused = (status: number, headers: Record<string, string> = {}, message = 'no'): Error =>
    Object.assign(new Error(message), { status, response: { headers } });

  test('are told apart from what never reached GitHub', () => {
    expect(readRefusal(new Error('socket hang up'))).toBeUndefined();
    expect(isPassing(undefined)).toBe(true);
    expect(readRefusal(refused(500, { 'X-Test': '1' }))).toEqual({
      status: 500,
      message: 'no',
      headers: { 'x-test': '1' },
    });
  });

  test.each([
    [429, {}, 'no', true],
    [403, { 'x-ratelimit-remaining': '0' }, 'no', true],
    [403, { 'retry-after': '5' }, 'no', true],
    [403, {}, 'You have exceeded a secondary rate limit', true],
    [403, {}, 'Resource not accessible by integration', false],
    [500, { 'retry-after': '5' }, 'no', false],
  ])('%s with %j and %j limits the rate: %s', (status, headers, message, expected) => {
    expect(isRateLimit({ status, headers, message })).toBe(expected);
  });

  test('say how long to wait by a time span or by an instant', () => {
    const wait = (headers: Record<string, string>): number | undefined =>
      askedWaitMs({ status: 403, message: '', headers }, 1_000_000);
    expect(wait({ 'retry-after': '3' })).toBe(3000);
    expect(wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' })).toBe(10_000);
    expect(wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '10' })).toBe(0);
    expect(wait({ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1010' })).toBeUndefined();
    expect(wait({})).toBeUndefined();
  });

  test('name what was asked and the permission to add', () => {
    const error = describeRefusal(refused(403), { deed: 'read the moon', permission: 'moon: read' });
    expect(error.message).toBe('GitHub answered 403 when asked to read the moon: no');
    expect(error.fix).toContain('Add `moon: read` under `permissions:`');
  });
});
