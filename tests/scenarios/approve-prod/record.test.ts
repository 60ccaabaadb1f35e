import { afterEach, describe, expect, test } from '@jest/globals';

import { approve, approveAsProcess, deploy, images, startGate } from './gate.ts';
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

function reasons({ outputs }: Awaited<ReturnType<typeof approve>>): string[] {
  return (outputs['reason-codes'] ?? '').split('\n');
}

function statesOf({ repository }: Gate, id: number | string | undefined): string[] {
  return repository.deployments.get(Number(id)).statuses.map(({ state }) => state);
}

describe('record', () => {
  test('closes the deployment that the approval opened and sets the one before it to inactive', async () => {
    const there = await open();
    const approved = await approveAsProcess(there);
    const run = await approveAsProcess(there, {
      inputs: {
        mode: 'record',
        'deployment-id': approved.outputs['deployment-id'] ?? '',
        state: 'success',
        'environment-url': 'https://acme.example',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(statesOf(there, approved.outputs['deployment-id'])).toEqual(['in_progress', 'success']);
    expect(statesOf(there, there.liveDeployment)).toEqual(['success', 'inactive']);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      schema: 1,
      ok: true,
      mode: 'record',
      state: 'success',
      inactive: [there.liveDeployment],
    });
    expect(there.repository.deployments.get(Number(run.outputs['deployment-id'])).statuses.at(-1)).toMatchObject({
      environment_url: 'https://acme.example',
    });
  });

  test.each([
    ['failure', 'failure'],
    ['cancelled', 'error'],
    ['skipped', 'error'],
  ])('writes the job result %s as %s and leaves what is live alone', async (state, written) => {
    const there = await open();
    const approved = await approve(there);
    const run = await approve(there, {
      inputs: { mode: 'record', 'deployment-id': approved.outputs['deployment-id'] ?? '', state },
    });
    expect(run.exitCode).toBe(0);
    expect(statesOf(there, approved.outputs['deployment-id'])).toEqual(['in_progress', written]);
    expect(statesOf(there, there.liveDeployment)).toEqual(['success']);
  });

  test('leaves on staging the proof that production’s gate reads', async () => {
    const there = await open();
    const sha = there.repository.commit({ branch: 'main', message: 'Next' });
    there.repository.checks.create({ name: 'unit', head_sha: sha, conclusion: 'success' });
    const recorded = await approve(there, {
      inputs: { mode: 'record', environment: 'staging', sha, state: 'success', images: JSON.stringify(images) },
      env: { GITHUB_EVENT_NAME: 'push' },
    });
    expect(recorded.exitCode).toBe(0);
    expect(recorded.summary).toContain('acme/worker');
    const approved = await approve(there, { inputs: { sha } });
    expect(approved.exitCode).toBe(0);
    expect(JSON.parse(approved.outputs['images'] ?? '')).toEqual({
      api: { repository: 'acme/api', digest: images.api.digest, tag: 'sha-abc1234' },
      worker: { repository: 'acme/worker', digest: images.worker.digest, tag: 'sha-abc1234' },
    });
  });

  test('refuses a deployment of another environment and one that is not there', async () => {
    const there = await open();
    const staging = deploy(there.repository, { sha: there.proven, environment: 'staging', state: 'in_progress' });
    const other = await approve(there, {
      inputs: { mode: 'record', 'deployment-id': String(staging), state: 'success' },
    });
    expect(other.exitCode).toBe(1);
    expect(other.log).toContain('(deployment-of-other-environment)');
    expect(statesOf(there, staging)).toEqual(['in_progress']);
    const missing = await approve(there, { inputs: { mode: 'record', 'deployment-id': '999999', state: 'success' } });
    expect(missing.log).toContain('(github-not-found)');
  });

  test('never turns a recorded success into a failure: a job that is run again deploys nothing', async () => {
    const there = await open();
    const approved = await approve(there);
    const id = approved.outputs['deployment-id'] ?? '';
    await approve(there, { inputs: { mode: 'record', 'deployment-id': id, state: 'success' } });
    // "Re-run job" on the release that succeeded: its first step refuses, and the record runs behind it.
    const again = await approve(there, {
      inputs: { mode: 'record', 'deployment-id': id, state: 'failure' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(statesOf(there, id)).toEqual(['in_progress', 'success']);
    expect(again.exitCode).toBe(1);
    expect(again.log).toContain('(deployment-recorded)');
    expect(reasons(await approve(there))).toEqual(['already-live']);
  });

  test('finds the release before behind what GitHub itself has set to inactive', async () => {
    const there = await open();
    // Jobs that only used the environment: GitHub writes their deployments, and sets those to inactive that it takes for no production.
    const job = deploy(there.repository, { sha: there.live, environment: 'production', state: 'success', payload: '' });
    there.repository.deployments.addStatus(job, { state: 'inactive' }, 'mona');
    const approved = await approve(there);
    await approve(there, {
      inputs: { mode: 'record', 'deployment-id': approved.outputs['deployment-id'] ?? '', state: 'success' },
    });
    expect(statesOf(there, there.liveDeployment)).toEqual(['success', 'inactive']);
  });

  test('writes nothing in a dry run', async () => {
    const there = await open();
    const run = await approve(there, {
      inputs: { mode: 'record', state: 'success', 'dry-run': 'true', images: JSON.stringify(images) },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['deployment-id']).toBe('');
    expect(there.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('is done, with a warning, when earlier deployments cannot be set to inactive', async () => {
    const there = await open({ randomFault: false });
    const approved = await approve(there);
    there.github.addFault({ method: 'GET', path: /\/deployments$/, kind: 'forbidden', times: 9 });
    const run = await approve(there, {
      inputs: { mode: 'record', 'deployment-id': approved.outputs['deployment-id'] ?? '', state: 'success' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('earlier ones still count as live'),
      }),
    );
  });

  test('is finished when the run is cancelled meanwhile: no deployment stays open', async () => {
    const there = await open({ randomFault: false });
    there.github.addFault({ method: 'POST', path: /\/deployments$/, kind: 'slow', ms: 1500, times: 1 });
    const run = await approveAsProcess(there, {
      speed: 1,
      inputs: { mode: 'record', environment: 'staging', state: 'success', images: JSON.stringify(images) },
      cancelAfterMs: (log) => log.includes('Recording success'),
    });
    expect(run.log).toContain('cancelled');
    expect(statesOf(there, run.outputs['deployment-id'])).toEqual(['success']);
  });

  test('tells every bad input at once', async () => {
    const there = await open();
    const run = await approve(there, {
      inputs: { mode: 'record', state: 'done', 'deployment-id': 'x', images: '{"api":1}', 'environment-url': 'acme' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('4 inputs are not valid:');
  });
});
