/** An environment is brought back on demand, by the shipped rollback.yml: what runs afterwards, what is told, what is recorded. */
import { expect, test } from '@jest/globals';
import { deploy } from '../approve-prod/gate.ts';
import type { ElevaiteBed } from './elevaite-bed.ts';
import { simulateMigration } from '../migrate/migration-bed.ts';
import { callsTo, mustEnd, outcomesOf, REPOSITORY, stepOf, withElevaite, worldsOf, writesOf } from './elevaite-bed.ts';
import { release } from './released.ts';

const JOB = 'rollback / rollback';
const DONE = {
  Plan: 'success',
  Find: 'success',
  Approve: 'skipped',
  'Roll back': 'success',
  'Roll back launchers': 'skipped',
  'Smoke test': 'success',
  Record: 'success',
};

/** GitHub knows the repository's commits, and what was released first to an environment. */
function recordFirst(bed: ElevaiteBed, environment: 'staging' | 'production'): void {
  const repository = bed.github.world.repository(REPOSITORY);
  repository.seed(bed.repository.directory);
  const running = bed.running(environment);
  const image = (name: string, service: string): object => ({
    [name]: { repository: `elevaite/${name}`, digest: running[service]?.digest, tag: 'first' },
  });
  const images = { ...image('auth-api', 'auth-api'), ...image('workflow-engine', 'worker') };
  deploy(repository, { sha: bed.firstCommit, environment, state: 'success', payload: { schema: 1, images } });
}

const records = (bed: ElevaiteBed, environment: 'staging' | 'production'): (string | undefined)[][] =>
  bed.deployments(environment).map(({ record: { sha }, state }) => [sha, state]);

const running = (bed: ElevaiteBed, environment: 'staging' | 'production'): string[] =>
  Object.values(bed.running(environment)).map(({ revision, version }) => `${revision} ${version.slice(0, 7)}`);

test.concurrent('a good release is taken back, and a second roll-back at once finds nothing to do', () =>
  withElevaite(async (bed) => {
    recordFirst(bed, 'staging');
    const first = running(bed, 'staging');
    const commit = await bed.commit('Add a tool');
    bed.github.world.repository(REPOSITORY).seed(bed.repository.directory);
    await release(bed, 'staging', commit);
    const from = bed.aws.calls.length;
    const wish = { environment: 'staging', reason: 'Orders are lost' };
    const [one, two] = await Promise.all([bed.rollBack(wish), bed.rollBack(wish)]);
    mustEnd(one, 'success');
    mustEnd(two, 'success');
    expect(outcomesOf(one, JOB)).toEqual(DONE);
    expect(outcomesOf(two, JOB)).toEqual({ ...DONE, 'Smoke test': 'skipped', Record: 'skipped' });
    expect(stepOf(two, JOB, 'Find').outputs).toMatchObject({ verdict: 'unchanged', to: '{}' });
    expect(callsTo(bed.aws.calls.slice(from), 'UpdateService')).toHaveLength(3);
    expect(running(bed, 'staging')).toEqual(first);
    expect(bed.applications.staging.served()).toEqual({
      'auth-api': [bed.firstCommit, bed.firstCommit],
      'workflow-engine': [bed.firstCommit, bed.firstCommit],
    });

    const { summary, outputs } = stepOf(one, JOB, 'Find');
    expect(outputs['sha']).toBe(bed.firstCommit);
    expect(one.jobs[JOB]?.outputs['sha']).toBe(bed.firstCommit);
    for (const part of [
      'What comes back',
      'Orders are lost',
      commit.slice(0, 7),
      'Add a tool',
      'No migration stands between',
    ])
      expect(summary).toContain(part);
    expect(records(bed, 'staging')).toEqual([
      [bed.firstCommit, 'success'],
      [commit, 'inactive'],
      [bed.firstCommit, 'inactive'],
    ]);
    expect(bed.deployments('staging')[0]?.record).toMatchObject({
      description: expect.stringContaining('Orders are lost'),
      payload: { reason: 'Orders are lost', images: { 'auth-api': { repository: 'elevaite/auth-api' } } },
    });
  }));

test.concurrent('production wants DEPLOY typed, and has a record of the roll-back', () =>
  withElevaite(async (bed) => {
    const repository = bed.github.world.repository(REPOSITORY);
    recordFirst(bed, 'production');
    const before = running(bed, 'production');
    const commit = await bed.commit('Add a tool');
    repository.seed(bed.repository.directory);
    await release(bed, 'production', commit);
    const after = running(bed, 'production');
    const wish = { environment: 'production', reason: 'Orders are lost' };
    const refused = await bed.rollBack({ ...wish, confirm: 'deploy' });
    mustEnd(refused, 'failure');
    expect(outcomesOf(refused, JOB)).toEqual({
      ...DONE,
      Approve: 'failure',
      'Roll back': 'skipped',
      'Smoke test': 'skipped',
      Record: 'skipped',
    });
    expect(running(bed, 'production')).toEqual(after);
    const run = await bed.rollBack({ ...wish, confirm: 'DEPLOY' });
    mustEnd(run, 'success');
    expect(outcomesOf(run, JOB)).toEqual({ ...DONE, Approve: 'success' });
    expect(running(bed, 'production')).toEqual(before);
    expect(records(bed, 'production')).toEqual([
      [bed.firstCommit, 'success'],
      [commit, 'inactive'],
      [bed.firstCommit, 'inactive'],
    ]);
    expect(bed.deployments('production')[0]?.record.payload).toMatchObject({ reason: 'Orders are lost' });
  }));

test.concurrent('while somebody deploys it waits for its turn, and takes back what was deployed', () =>
  withElevaite(async (bed) => {
    const first = running(bed, 'staging');
    await bed.commit('Add a tool');
    const seen: string[] = [];
    const deploying = bed.push({ onEvent: ({ type }) => void seen.push(`deploy ${type}`) });
    while (!seen.includes('deploy job-started')) await new Promise((resolve) => setTimeout(resolve, 10));
    const wish = { environment: 'staging', reason: 'Wrong branch' };
    const back = await bed.rollBack(wish, { onEvent: ({ type }) => void seen.push(`roll back ${type}`) });
    mustEnd(await deploying, 'success');
    mustEnd(back, 'success');
    expect(seen.indexOf('deploy job-ended')).toBeLessThan(seen.indexOf('roll back job-started'));
    expect(seen).toContain('roll back waiting');
    expect(running(bed, 'staging')).toEqual(first);
    // Nothing was recorded of the first release, so nobody knows which commit runs now.
    expect(outcomesOf(back, JOB)).toEqual({ ...DONE, Record: 'skipped' });
    expect(stepOf(back, JOB, 'Find').summary).toContain('which commit comes back');
  }));

test.concurrent('a revision that is not there, or whose image expired, is refused before anything is changed', () =>
  withElevaite(async (bed) => {
    recordFirst(bed, 'staging');
    const commit = await bed.commit('Add a tool');
    bed.github.world.repository(REPOSITORY).seed(bed.repository.directory);
    await release(bed, 'staging', commit);
    const before = running(bed, 'staging');
    const from = bed.aws.calls.length;
    const wish = { environment: 'staging', reason: 'Orders are lost' };
    const family = before[0]?.split(':')[0] ?? '';
    const run = await bed.rollBack({ ...wish, revision: `${family}:77` });
    mustEnd(run, 'failure');
    expect(outcomesOf(run, JOB)).toMatchObject({ Find: 'failure', 'Roll back': 'skipped', Record: 'skipped' });
    expect(stepOf(run, JOB, 'Find').annotations.at(-1)?.message).toContain('(task-definition-not-found)');
    const { ecr } = worldsOf(bed.aws, 'staging');
    const old = ecr.repositories.get('elevaite/auth-api');
    old?.images.delete([...old.images.keys()][0] ?? '');
    const expired = await bed.rollBack(wish);
    mustEnd(expired, 'failure');
    expect(stepOf(expired, JOB, 'Find').annotations.at(-1)?.message).toContain('(image-not-found)');
    expect(writesOf(bed.aws.calls.slice(from))).toEqual([]);
    expect(running(bed, 'staging')).toEqual(before);
    // One service alone makes a mixture that is no commit's release: nothing is recorded as live.
    const worker = before[2]?.split(':')[0] ?? '';
    const mixed = await bed.rollBack({ ...wish, revision: `${worker}:1` });
    expect(stepOf(mixed, JOB, 'Roll back').outputs['verdict']).toBe('succeeded');
    expect(stepOf(mixed, JOB, 'Find').outputs['sha']).toBe('');
    expect(outcomesOf(mixed, JOB)).toMatchObject({ Record: 'skipped' });
    expect(running(bed, 'staging').map((each) => each.split(' ')[0])).toEqual([
      ...before.slice(0, 2).map((each) => each.split(' ')[0]),
      `${worker}:1`,
    ]);
  }));

test.concurrent('a contract migration between is refused, unless that is allowed', () =>
  withElevaite(async (bed) => {
    recordFirst(bed, 'staging');
    const first = running(bed, 'staging');
    const path = 'services/workflow-engine/migrations/versions/0009_contract_drop_old_queue.py';
    await bed.repository.commit({
      message: 'Drop the old queue',
      author: 'ada',
      files: { [path]: '"""contract"""\n' },
    });
    const commit = await bed.commit('Add a tool');
    bed.github.world.repository(REPOSITORY).seed(bed.repository.directory);
    await release(bed, 'staging', commit);
    const wish = { environment: 'staging', reason: 'The old queue was empty' };
    const refused = await bed.rollBack(wish);
    mustEnd(refused, 'failure');
    expect(stepOf(refused, JOB, 'Find').annotations.at(-1)?.message).toMatch(
      /0009_contract_drop_old_queue\.py.*\(contract-migration-between\)/s,
    );
    const caller = await bed.repository.read('.github/workflows/rollback.yml');
    await bed.write('.github/workflows/rollback-contract.yml', `${caller}      allow-contract: true\n`);
    const run = await bed.rollBack(wish, { workflow: '.github/workflows/rollback-contract.yml' });
    mustEnd(run, 'success');
    expect(stepOf(run, JOB, 'Find').summary).toContain('that was allowed');
    expect(running(bed, 'staging')).toEqual(first);
  }));

test.concurrent('a release that fails after it took something away from the database is not taken back by itself', () =>
  withElevaite(async (bed) => {
    const { ecs } = worldsOf(bed.aws, 'staging');
    simulateMigration(ecs, 'one-behind', {
      lines: (all) =>
        all.map((line) => line.replace(/(Running upgrade .*-> \w+), .*/, '$1, contract: drop the old queue')),
    });
    const commit = await bed.commit('Drop the old queue');
    bed.applications.staging.set(commit, 'failing');
    const run = await bed.push();
    mustEnd(run, 'failure');
    expect(stepOf(run, 'staging / release', 'Migrate').outputs['applied']).toContain('contract: drop the old queue');
    expect(outcomesOf(run, 'staging / release')).toMatchObject({ 'Smoke test': 'failure', 'Roll back': 'failure' });
    expect(stepOf(run, 'staging / release', 'Roll back').annotations.at(-1)?.message).toMatch(
      /contract: drop the old queue.*\(contract-migration-between\)/s,
    );
    expect(running(bed, 'staging').map((each) => each.split(' ')[1])).toEqual(Array(3).fill(commit.slice(0, 7)));
  }));
