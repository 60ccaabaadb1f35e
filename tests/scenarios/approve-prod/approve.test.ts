import { afterEach, describe, expect, test } from '@jest/globals';

import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { approve, approveAsProcess, CI, deploy, GATE_RUN, images, runWorkflow, startGate } from './gate.ts';
import type { Gate } from './gate.ts';

let gate: Gate | undefined;

afterEach(async () => {
  await gate?.github.close();
  gate = undefined;
});

async function open(options?: Parameters<typeof startGate>[0]): Promise<Gate> {
  gate = await startGate(options);
  return gate;
}

function reasons({ outputs }: ActionRun): string[] {
  return (outputs['reason-codes'] ?? '').split('\n').filter((code) => code !== '');
}

function writes({ github }: Gate): string[] {
  return github.calls
    .filter(({ method, status }) => method !== 'GET' && status < 400)
    .map(({ method, path }) => `${method} ${path}`);
}

/** Each line of the check table, as "id outcome reason". */
function verdicts({ outputs }: ActionRun): string[] {
  const { checks } = JSON.parse(outputs['result'] ?? '{}') as {
    checks: { id: string; outcome: string; reason?: string }[];
  };
  return checks.map(({ id, outcome, reason }) => [id, outcome, reason].filter((word) => word !== undefined).join(' '));
}

describe('an approval', () => {
  test('passes when everything holds, and is recorded with its evidence as a deployment in progress', async () => {
    const there = await open();
    const run = await approveAsProcess(there);
    expect(run.exitCode).toBe(0);
    expect(verdicts(run)).toEqual([
      'phrase pass',
      'attempt pass',
      'event pass',
      'actor pass',
      'role pass',
      'ref pass',
      'branch pass',
      'checks pass',
      'proof pass',
      'order pass',
    ]);
    expect(run.outputs).toMatchObject({ approved: 'true', 'reason-codes': '' });
    expect(JSON.parse(run.outputs['images'] ?? '')).toMatchObject({
      api: { repository: 'acme/api', digest: images.api.digest },
    });
    const deployment = there.repository.deployments.get(Number(run.outputs['deployment-id']));
    expect(deployment).toMatchObject({ sha: there.proven, environment: 'production', production_environment: true });
    expect(deployment.statuses.map(({ state }) => state)).toEqual(['in_progress']);
    expect(deployment.payload).toMatchObject({
      schema: 1,
      sha: there.proven,
      actor: 'mona',
      images: { api: { digest: images.api.digest } },
      run: { id: '77', attempt: 1 },
    });
    const created = there.github.calls.find(({ method, path }) => method === 'POST' && path.endsWith('/deployments'));
    expect(created?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  test('tells what will change, with foreign text escaped', async () => {
    const { summary, log } = await approve(await open());
    expect(summary).toContain('| migrations | <code>db/migrations/002.sql</code> |');
    expect(summary).toContain('<code>api/Dockerfile</code>');
    expect(summary).toContain('Add &#124; a table');
    expect(summary).not.toContain('<b>table</b> @all |');
    expect(log).toContain('Not live yet: 2 commits.');
  });

  test('needs at most fourteen requests when pages are large', async () => {
    const there = await open({ pages: false, randomFault: false });
    const { exitCode } = await approve(there);
    expect(exitCode).toBe(0);
    expect(there.github.calls.length).toBeLessThanOrEqual(14);
  });

  test('reads no workflow command out of an input', async () => {
    const { annotations } = await approveAsProcess(await open(), {
      inputs: { environment: 'production\n::error::forged', 'dry-run': 'true' },
    });
    expect(annotations.map(({ level }) => level)).toEqual(['notice']);
  });

  test('asks for the default branch when the event does not name it', async () => {
    const there = await open();
    const { exitCode } = await approve(there, { event: {} });
    expect(exitCode).toBe(0);
  });

  test('is only told, not recorded, in a dry run', async () => {
    const there = await open();
    const run = await approve(there, { inputs: { 'dry-run': 'true' } });
    expect(run.outputs).toMatchObject({ approved: 'true', 'deployment-id': '' });
    expect(run.summary).toContain('Dry run: nothing was written to GitHub.');
    expect(writes(there)).toEqual([]);
  });

  test('of a first deployment has nothing to compare with', async () => {
    const there = await open();
    const run = await approve(there, { inputs: { environment: 'production-eu' } });
    expect(run.exitCode).toBe(0);
    expect(verdicts(run)).toContain('order skip');
    expect(run.summary).toContain('Nothing to compare with');
  });

  test('of a rollback needs the input and a reason, which goes into the record', async () => {
    const there = await open();
    deploy(there.repository, { sha: there.proven, environment: 'production', state: 'success' });
    deploy(there.repository, { sha: there.live, environment: 'staging', state: 'success' });
    there.repository.checks.create({ name: 'unit', head_sha: there.live, conclusion: 'success' });
    const refused = await approve(there, { inputs: { sha: there.live } });
    expect(reasons(refused)).toEqual(['older-than-live']);
    expect(refused.log).toContain('set `allow-rollback: true` and `reason`');
    const allowed = await approve(there, {
      inputs: { sha: there.live, 'allow-rollback': 'true', reason: 'incident 7' },
    });
    expect(allowed.exitCode).toBe(0);
    const { payload } = there.repository.deployments.get(Number(allowed.outputs['deployment-id']));
    expect(payload).toMatchObject({ reason: 'incident 7' });
  });
});

describe('a refusal', () => {
  test.each(['deploy', 'DEPLOY ', ' DEPLOY', 'DEPLOY\n', 'DEPLOY\u200B', 'D\u0395PLOY', ''])(
    'meets the phrase %j',
    async (confirm) => {
      const there = await open();
      const run = await approve(there, { inputs: { confirm } });
      expect(run.exitCode).toBe(1);
      expect(reasons(run)).toEqual(['phrase-mismatch']);
      expect(run.outputs).toMatchObject({ approved: 'false', 'deployment-id': '', images: '' });
      expect(writes(there)).toEqual([]);
    },
  );

  test('shows what looks like the phrase and is not', async () => {
    const run = await approve(await open(), { inputs: { confirm: 'DEPLOY\u200B' } });
    expect(run.log).toContain('"DEPLOY\\u200b" was typed');
  });

  test('meets a re-run with the phrase of its first attempt', async () => {
    const there = await open();
    const run = await approveAsProcess(there, { env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'octocat' } });
    expect(reasons(run)).toEqual(['re-run', 'actor-changed']);
    expect(run.log).toContain('a re-run is no new approval');
  });

  test('meets another event than workflow_dispatch, and a bot', async () => {
    const there = await open();
    const bot = 'github-actions[bot]';
    there.github.world.collaborator(bot, 'admin');
    const run = await approve(there, {
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: bot, GITHUB_TRIGGERING_ACTOR: bot },
    });
    expect(reasons(run)).toEqual(['wrong-event', 'actor-not-user']);
  });

  test('meets a role below the one that is asked for', async () => {
    const there = await open();
    there.github.world.collaborator('mona', 'write');
    expect(reasons(await approve(there))).toEqual(['role-too-low']);
  });

  test('meets a workflow and a commit of a branch that is not allowed', async () => {
    const there = await open();
    const sha = there.repository.commit({ branch: 'release/1', message: 'Release', parents: [there.proven] });
    deploy(there.repository, { sha, environment: 'staging', state: 'success' });
    there.repository.checks.create({ name: 'unit', head_sha: sha, conclusion: 'success' });
    const run = await approve(there, { inputs: { sha }, env: { GITHUB_REF: 'refs/heads/release/1' } });
    expect(reasons(run)).toEqual(['ref-not-allowed', 'commit-not-on-branch']);
    const allowed = await approve(there, {
      inputs: { sha, branches: 'nowhere\nrelease/1' },
      env: { GITHUB_REF: 'refs/heads/release/1' },
    });
    expect(allowed.exitCode).toBe(0);
  });

  test('meets a check run or a commit status that is not green', async () => {
    const there = await open();
    there.repository.checks.create({ name: 'e2e', head_sha: there.proven, conclusion: 'failure' });
    there.repository.checks.setStatus({ sha: there.proven, context: 'ci/scan', state: 'error' });
    const run = await approve(there);
    expect(reasons(run)).toEqual(['checks-red']);
    expect(run.log).toContain('not green: e2e (ci.yml), ci/scan');
    const named = await approve(there, { inputs: { checks: 'unit\nci/lint' } });
    expect(named.exitCode).toBe(0);
    const missing = await approve(there, { inputs: { checks: 'unit\nsmoke' } });
    expect(reasons(missing)).toEqual(['checks-missing']);
    there.repository.checks.create({ name: 'test (22, ubuntu)', head_sha: there.proven, conclusion: 'success' });
    expect((await approve(there, { inputs: { checks: 'unit\ntest (22, ubuntu)' } })).exitCode).toBe(0);
    const none = await approve(there, { inputs: { checks: 'none' } });
    expect(verdicts(none)).toContain('checks skip');
  });

  test('does not count jobs of the gate’s own workflow, whether of this run or of an earlier one', async () => {
    const there = await open();
    const { repository, proven } = there;
    const release = { name: 'production / Release', conclusion: 'failure' };
    runWorkflow(repository, { ...GATE_RUN, head_sha: proven }, release);
    runWorkflow(repository, { ...GATE_RUN, head_sha: proven }, { name: 'production / Gate', conclusion: 'failure' });
    const run = await approve(there);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('not counted as jobs of this workflow: production / Gate, production / Release');
    runWorkflow(repository, { path: CI, event: 'push', head_sha: proven }, { name: 'slow', status: 'in_progress' });
    expect(reasons(await approve(there))).toEqual(['checks-pending']);
  });

  test('waits for a workflow whose first job is green and whose second one has not begun', async () => {
    const there = await open();
    const { repository, proven } = there;
    const { id } = repository.workflowRuns.add({ path: CI, event: 'push', head_sha: proven });
    repository.workflowRuns.addJob(id, { name: 'build', conclusion: 'success' });
    expect(reasons(await approve(there))).toEqual(['checks-pending']);
    repository.workflowRuns.get(id).status = 'completed';
    expect((await approve(there)).exitCode).toBe(0);
  });

  test('does not count an earlier attempt either, when only its failed jobs were run again', async () => {
    const there = await open();
    const { repository, proven } = there;
    const { id } = repository.workflowRuns.add({ ...GATE_RUN, head_sha: proven });
    repository.workflowRuns.addJob(id, { name: 'production / Gate', conclusion: 'failure' });
    repository.workflowRuns.get(id).run_attempt = 2;
    repository.workflowRuns.addJob(id, { name: 'production / Record', conclusion: 'failure' });
    expect((await approve(there)).exitCode).toBe(0);
  });

  test('meets a red check that is called like the gate’s own job but comes from elsewhere', async () => {
    const there = await open();
    const { repository, proven } = there;
    const job = { name: 'production / Gate', conclusion: 'failure' };
    runWorkflow(repository, { path: CI, event: 'push', head_sha: proven }, job);
    const ofOtherWorkflow = await approve(there);
    expect(reasons(ofOtherWorkflow)).toEqual(['checks-red']);
    expect(ofOtherWorkflow.log).toContain('not green: production / Gate (ci.yml)');
    expect(writes(there)).toEqual([]);
  });

  test.each([
    ['another app', { app: { id: 9, slug: 'scanner', name: 'Scanner' } }],
    ['a step that makes it by the API', {}],
  ])('meets a red check of %s that is called like the gate’s own job', async (_, of) => {
    const there = await open();
    there.repository.checks.create({ name: 'production / Gate', head_sha: there.proven, conclusion: 'failure' }, of);
    expect(reasons(await approve(there))).toEqual(['checks-red']);
  });

  test('meets a red check run that GitHub put into the suite of the gate’s own run', async () => {
    const there = await open();
    const { repository } = there;
    const sha = repository.commit({ branch: 'main', message: 'Next' });
    deploy(repository, { sha, environment: 'staging', state: 'success' });
    runWorkflow(
      repository,
      { ...GATE_RUN, id: 78, head_sha: sha },
      { name: 'production / Gate', conclusion: 'failure' },
    );
    runWorkflow(repository, { path: CI, event: 'push', head_sha: sha }, { name: 'unit', conclusion: 'success' });
    const made = repository.checks.create({ name: 'test report', head_sha: sha, conclusion: 'failure' });
    expect(made.check_suite.id).toBe(repository.workflowRuns.get(78).check_suite_id);
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['checks-red']);
    repository.checks.create({ name: 'test report', head_sha: sha, conclusion: 'success' });
    // The gate's own run is one of another commit here, and its workflow is known all the same.
    expect((await approve(there, { inputs: { sha } })).exitCode).toBe(0);
  });

  test('meets a red check of the gate’s own workflow file when a push started it', async () => {
    const there = await open();
    const run = { ...GATE_RUN, event: 'push', head_sha: there.proven };
    runWorkflow(there.repository, run, { name: 'unit', conclusion: 'failure' });
    const refused = await approve(there);
    expect(reasons(refused)).toEqual(['checks-red']);
    expect(refused.log).toContain('not green: unit (deploy-production.yml)');
  });

  test('does not take green jobs of its own workflow for checks of the commit', async () => {
    const there = await open();
    const { repository } = there;
    const sha = repository.commit({ branch: 'main', message: 'Next' });
    deploy(repository, { sha, environment: 'staging', state: 'success' });
    runWorkflow(repository, { ...GATE_RUN, head_sha: sha }, { name: 'production / Gate', conclusion: 'success' });
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['checks-missing']);
  });

  test('meets a commit that staging has not proven', async () => {
    const there = await open();
    const { repository } = there;
    const sha = repository.commit({ branch: 'main', message: 'Next' });
    repository.checks.create({ name: 'unit', head_sha: sha, conclusion: 'success' });
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['not-proven']);
    deploy(repository, { sha, environment: 'staging', state: 'success', payload: {} });
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['proof-without-images']);
    deploy(repository, { sha, environment: 'staging', state: 'in_progress' });
    // A deployment that GitHub writes for a job's `environment:` is no record of ours.
    deploy(repository, { sha, environment: 'staging', state: 'success', payload: {} });
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['proof-open']);
    deploy(repository, { sha, environment: 'staging', state: 'failure' });
    expect(reasons(await approve(there, { inputs: { sha } }))).toEqual(['proof-failed']);
    const unproven = await approve(there, { inputs: { sha, 'proven-on': '' } });
    expect(unproven.outputs).toMatchObject({ approved: 'true', images: '' });
  });

  test('meets a proof that is too old', async () => {
    const there = await open();
    for (const { statuses, environment } of there.repository.deployments.all) {
      for (const status of statuses) if (environment === 'staging') status.created_at = '2020-01-01T00:00:00Z';
    }
    expect(reasons(await approve(there))).toEqual(['proof-too-old']);
  });

  test('meets a commit that is live already, and one beside it', async () => {
    const there = await open();
    deploy(there.repository, { sha: there.proven, environment: 'production', state: 'success' });
    deploy(there.repository, { sha: there.live, environment: 'production', state: 'failure' });
    expect(reasons(await approve(there))).toEqual(['already-live']);
    const beside = there.repository.commit({ branch: 'other', message: 'Beside', parents: [there.live] });
    deploy(there.repository, { sha: beside, environment: 'production', state: 'success' });
    expect(reasons(await approve(there))).toEqual(['diverged-from-live']);
  });

  test('takes no job that only used the environment for a release: GitHub writes a deployment for it, too', async () => {
    const there = await open();
    // A nightly job on the branch's head, with `environment: production` for its secrets.
    for (let night = 0; night < 12; night += 1)
      deploy(there.repository, { sha: there.proven, environment: 'production', state: 'success', payload: '' });
    const run = await approve(there);
    expect(reasons(run)).toEqual([]);
    expect(run.summary).toContain(`after the live ${there.live.slice(0, 7)}`);
  });

  test('takes the deployments of another pipeline as long as no release of its own has succeeded', async () => {
    const there = await open();
    there.repository.deployments.all.splice(0, 1);
    deploy(there.repository, { sha: there.proven, environment: 'production', state: 'success', payload: '' });
    deploy(there.repository, { sha: there.live, environment: 'production', state: 'failure' });
    expect(reasons(await approve(there))).toEqual(['already-live']);
  });

  test('tells all that does not hold at once, each with its remedy', async () => {
    const there = await open();
    there.github.world.collaborator('mona', 'triage');
    const run = await approve(there, {
      inputs: { confirm: 'yes' },
      env: { GITHUB_RUN_ATTEMPT: '3', GITHUB_EVENT_NAME: 'push' },
    });
    expect(reasons(run)).toEqual(['phrase-mismatch', 're-run', 'wrong-event', 'role-too-low']);
    for (const word of ['phrase-mismatch', 're-run', 'wrong-event', 'role-too-low'])
      expect(run.summary).toContain(`<code>${word}</code>`);
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

describe('when GitHub does not answer as it should', () => {
  test('a passing error is waited out, a lasting one leaves the approval closed', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ path: '/permission', kind: 'server-error', times: 1 });
    there.github.addFault({ path: '/check-runs', kind: 'secondary-rate-limit', times: 1 });
    there.github.addFault({ path: '/compare/', kind: 'reset', times: 1 });
    expect((await approveAsProcess(there)).exitCode).toBe(0);
    there.github.addFault({ path: '/permission', kind: 'server-error', times: 99 });
    const closed = await approveAsProcess(there);
    expect(closed.exitCode).toBe(1);
    expect(verdicts(closed)).toEqual(
      expect.arrayContaining(['actor error github-unavailable', 'role error github-unavailable']),
    );
    expect(closed.annotations[0]?.message.match(/read the role of mona/g)).toHaveLength(1);
  });

  test('a missing permission is named with the line to add', async () => {
    const there = await open({ permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read' } });
    const run = await approve(there);
    expect(verdicts(run)).toEqual(
      expect.arrayContaining(['checks error github-permission-missing', 'proof error github-permission-missing']),
    );
    expect(run.log).toContain('Add `checks: read` under `permissions:`');
    expect(run.log).toContain('Add `deployments: read` under `permissions:`');
  });

  test('a token that may not read workflow runs approves nothing, and the line to add is told', async () => {
    const there = await open({
      permissions: {
        contents: 'read',
        checks: 'read',
        statuses: 'read',
        'pull-requests': 'read',
        deployments: 'write',
      },
    });
    const run = await approve(there);
    expect(run.exitCode).toBe(1);
    expect(verdicts(run)).toContain('checks error github-permission-missing');
    expect(run.log).toContain('Add `actions: read` under `permissions:`');
    expect(writes(there)).toEqual([]);
    const unasked = await approve(there, { inputs: { checks: 'none' } });
    expect(unasked.exitCode).toBe(0);
  });

  test('a workflow run that GitHub does not tell of leaves the approval closed', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ path: /\/actions\/runs\/77\/jobs$/, kind: 'server-error', times: 99 });
    expect(verdicts(await approve(there))).toContain('checks error github-unavailable');
    there.github.clearFaults();
    expect(verdicts(await approve(there, { env: { GITHUB_RUN_ID: '404404' } }))).toContain(
      'checks error github-not-found',
    );
  });

  test('a deployment that cannot be created is no approval', async () => {
    const there = await open({
      permissions: {
        actions: 'read',
        contents: 'read',
        checks: 'read',
        statuses: 'read',
        'pull-requests': 'read',
        deployments: 'read',
      },
    });
    const run = await approve(there);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['approved']).toBeUndefined();
    expect(run.log).toContain('Add `deployments: write` under `permissions:`');
  });

  test('a deployment that can be neither begun nor closed is no approval, and the error says how to close it', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ method: 'POST', path: /\/statuses$/, kind: 'server-error', times: 99 });
    const run = await approve(there);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['approved']).toBeUndefined();
    const id = run.outputs['deployment-id'] ?? '';
    expect(run.log).toContain(`deployment ${id} is open on GitHub`);
    expect(run.log).toContain(`\`deployment-id: ${id}\` and \`state: cancelled\`. (github-unavailable)`);
  });

  test('a deployment whose answer was lost is not created twice', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'server-error', times: 1 });
    const run = await approveAsProcess(there);
    expect(run.exitCode).toBe(0);
    expect(there.repository.deployments.list({ environment: 'production', sha: there.proven })).toHaveLength(1);
  });

  test('a token that GitHub does not know and bad inputs are told', async () => {
    const there = await open();
    const unknown = await approveAsProcess(there, { inputs: { 'github-token': 'ghs_nobody' } });
    expect(verdicts(unknown)).toContain('role error github-token-refused');
    const bad = await approveAsProcess(there, {
      inputs: { sha: 'main', role: 'owner', 'max-age': 'long', checks: '', 'allow-rollback': 'true' },
    });
    expect(bad.log).toContain('5 inputs are not valid:');
  });
});

describe('a cancellation', () => {
  test('before the decision leaves nothing behind', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ path: '/check-runs', kind: 'slow', ms: 3000, times: 9 });
    const run = await approveAsProcess(there, {
      speed: 1,
      cancelAfterMs: (log) => log.includes('Asking GitHub'),
    });
    expect(run.exitCode).not.toBe(0);
    expect(run.log).toContain('cancelled');
    expect(writes(there)).toEqual([]);
  });

  test('while the deployment is opened closes it again', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'slow', ms: 1500, times: 1 });
    const run = await approveAsProcess(there, { speed: 1, cancelAfterMs: (log) => log.includes('Not live yet') });
    expect(run.exitCode).not.toBe(0);
    const { statuses, id } = there.repository.deployments.list({ environment: 'production', sha: there.proven })[0] ?? {
      statuses: [],
      id: 0,
    };
    expect(statuses.map(({ state }) => state)).toEqual(['error']);
    expect(run.outputs['deployment-id']).toBe(String(id));
    expect(run.log).toContain(`Deployment ${id} is closed again: nothing was deployed.`);
  });

  test('while GitHub loses the answer to the creation finds the deployment and closes it', async () => {
    const there = await open({ randomFault: false });
    const creations = { method: 'POST', path: /\/deployments$/ };
    there.github.addFault({ ...creations, kind: 'lost-answer', ms: 1500, times: 1 });
    const run = await approveAsProcess(there, { speed: 1, cancelAfterMs: (log) => log.includes('Not live yet') });
    expect(run.exitCode).not.toBe(0);
    const made = there.repository.deployments.list({ environment: 'production', sha: there.proven });
    expect(made.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([['error']]);
    expect(run.outputs['deployment-id']).toBe(String(made[0]?.id));
  });
});
