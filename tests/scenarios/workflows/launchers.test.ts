/** What starts tasks of the images beside the services follows a release, and goes back with it, by the shipped workflow files. */
import { expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { deploy } from '../approve-prod/gate.ts';
import { simulateMigration } from '../migrate/migration-bed.ts';
import type { ElevaiteBed } from './elevaite-bed.ts';
import { callsTo, mustEnd, outcomesOf, REPOSITORY, stepOf, withElevaite, worldsOf } from './elevaite-bed.ts';
import { launched, LAUNCHERS, seedLaunchers, startOther } from './launchers.ts';

const JOB = 'staging / release';
const BACK = 'rollback / rollback';
const SOURCE = 'services/workflow-engine/engine/tools.py';

/** Commits slipway.yml with the launchers, and a change of the engine. */
async function nameLaunchers(bed: ElevaiteBed): Promise<string> {
  const manifest = await bed.repository.read('.github/slipway.yml');
  const kept = manifest.replace(/^( +)cluster: elevaite-staging$/m, '$&\n$1keep-revisions: 2');
  return bed.repository.commit({
    message: 'Let schedules, rules and pipes follow',
    author: 'ada',
    files: {
      '.github/slipway.yml': `${kept}\n${LAUNCHERS}`,
      [SOURCE]: `${await bed.repository.read(SOURCE)}\n# followed\n`,
    },
  });
}

/** New images are on staging, proven with the commit that names the launchers. */
async function provenRelease(bed: ElevaiteBed): Promise<void> {
  const commit = await nameLaunchers(bed);
  const repository = bed.github.world.repository(REPOSITORY);
  repository.seed(bed.repository.directory);
  repository.checks.create({ name: 'unit', head_sha: commit, conclusion: 'success' });
  const { ecr } = worldsOf(bed.aws, 'staging');
  const proven = ['auth-api', 'workflow-engine'].map((name) => {
    const digest = ecr.seedImage(`elevaite/${name}`, { tags: ['second'], content: `${name}, second` });
    return [name, { repository: `elevaite/${name}`, digest, tag: 'second' }];
  });
  const payload = { schema: 1, images: Object.fromEntries(proven) as object };
  deploy(repository, { sha: bed.firstCommit, environment: 'production', state: 'success' });
  deploy(repository, { sha: commit, environment: 'staging', state: 'success', payload });
}

const engineDigest = (bed: ElevaiteBed): string | undefined => bed.running('staging')['workflow-engine']?.digest;

test.concurrent('launchers follow a good release; a release that does not work takes them back with its services', () =>
  withElevaite(async (bed) => {
    seedLaunchers(bed, 'staging');
    const { ecs } = worldsOf(bed.aws, 'staging');
    simulateMigration(ecs, 'up-to-date');
    expect(launched(bed, 'staging')).toMatchObject({ schedule: 'worker:1', rule: 'workflow-engine:1', pipe: 'job:1' });

    await nameLaunchers(bed);
    const good = await bed.push();
    mustEnd(good, 'success');
    expect(outcomesOf(good, JOB)).toMatchObject({ Deploy: 'success', 'Roll back launchers': 'skipped' });
    const followed = { schedule: 'worker:2', rule: 'workflow-engine:2', pipe: 'job:2', digest: engineDigest(bed) };
    expect(launched(bed, 'staging')).toEqual(followed);
    expect(stepOf(good, JOB, 'Plan').summary).toContain('<code>pipe elevaite-staging-jobs</code>');

    const commit = await bed.commit('Read the tools from the database');
    bed.applications.staging.set(commit, 'failing');
    const bad = await bed.push();
    mustEnd(bad, 'failure');
    expect(outcomesOf(bad, JOB)).toMatchObject({
      Deploy: 'success',
      'Smoke test': 'failure',
      'Roll back': 'success',
      'Roll back launchers': 'success',
      Record: 'success',
    });
    expect(JSON.parse(stepOf(bad, JOB, 'Deploy').outputs['also-updated'] ?? '[]')).toMatchObject([
      { from: 'elevaite-staging-worker:2', to: 'elevaite-staging-worker:3', verdict: 'succeeded' },
      { from: 'elevaite-staging-workflow-engine:2', to: 'elevaite-staging-workflow-engine:3', verdict: 'succeeded' },
      { from: 'elevaite-staging-job:2', to: 'elevaite-staging-job:3', verdict: 'succeeded' },
    ]);
    await bed.settle('staging');
    expect(launched(bed, 'staging')).toEqual(followed);
    expect(engineDigest(bed)).toBe(followed.digest);
    // Of the services' families two revisions stay, and what a launcher goes back to is among them.
    expect(callsTo(bed.aws.calls, 'DeregisterTaskDefinition').map((input) => JSON.stringify(input))).toEqual(
      expect.arrayContaining([expect.stringContaining('elevaite-staging-worker:1')]),
    );
  }));

test.concurrent('launchers stay where the services stay: a roll-back that is refused leaves them too', () =>
  withElevaite(async (bed) => {
    seedLaunchers(bed, 'staging');
    simulateMigration(worldsOf(bed.aws, 'staging').ecs, 'one-behind', {
      lines: (all) =>
        all.map((line) => line.replace(/(Running upgrade .*-> \w+), .*/, '$1, contract: drop the old queue')),
    });
    const commit = await nameLaunchers(bed);
    bed.applications.staging.set(commit, 'failing');
    const run = await bed.push();
    mustEnd(run, 'failure');
    expect(outcomesOf(run, JOB)).toMatchObject({
      'Smoke test': 'failure',
      'Roll back': 'failure',
      'Roll back launchers': 'skipped',
    });
    expect(launched(bed, 'staging')).toEqual({
      schedule: 'worker:2',
      rule: 'workflow-engine:2',
      pipe: 'job:2',
      digest: engineDigest(bed),
    });
  }));

test.concurrent('a service that does not come up leaves every launcher where it was', () =>
  withElevaite(async (bed) => {
    seedLaunchers(bed, 'staging');
    const { ecs } = worldsOf(bed.aws, 'staging');
    const before = launched(bed, 'staging');
    ecs.simulate({ image: new RegExp(`elevaite/workflow-engine@(?!${before['digest'] ?? ''})`), scenario: 'crash' });
    simulateMigration(ecs, 'up-to-date');
    await nameLaunchers(bed);
    const run = await bed.push();
    mustEnd(run, 'failure');
    expect(outcomesOf(run, JOB)).toMatchObject({ Deploy: 'failure', 'Roll back launchers': 'skipped' });
    expect(stepOf(run, JOB, 'Deploy').summary).toContain('It was not changed, because the services did not come up.');
    expect(launched(bed, 'staging')).toEqual(before);
  }));

test.concurrent('a worker that only a pipe starts is released without any service, and taken back', () =>
  withElevaite(async (bed) => {
    seedLaunchers(bed, 'staging');
    const before = launched(bed, 'staging');
    const manifest = parseDocument(await bed.repository.read('.github/slipway.yml'));
    for (const key of ['services', 'migrate']) manifest.delete(key);
    manifest.set('launchers', [{ pipe: 'elevaite-{environment}-jobs', image: 'workflow-engine', container: 'app' }]);
    const files = { '.github/slipway.yml': manifest.toString(), [SOURCE]: '# another worker\n' };
    await bed.repository.commit({ message: 'Run jobs by the pipe alone', author: 'ada', files });
    const from = bed.aws.calls.length;
    const good = await bed.push();
    mustEnd(good, 'success');
    const followed = launched(bed, 'staging');
    expect(followed).toMatchObject({
      ...before,
      pipe: 'job:2',
      digest: expect.not.stringMatching(before['digest'] ?? ''),
    });

    await bed.commit('Break the worker');
    bed.applications.staging.set(bed.firstCommit, 'failing');
    const bad = await bed.push();
    mustEnd(bad, 'failure');
    expect(outcomesOf(bad, JOB)).toMatchObject({
      Migrate: 'skipped',
      Deploy: 'success',
      'Smoke test': 'failure',
      'Roll back': 'success',
      'Roll back launchers': 'success',
    });
    expect(launched(bed, 'staging')).toEqual(followed);
    expect(callsTo(bed.aws.calls.slice(from), 'UpdateService')).toEqual([]);
  }));

test.concurrent('a roll-back on demand takes them along, behind the phrase; what stayed behind follows in a second run', () =>
  withElevaite(async (bed) => {
    seedLaunchers(bed, 'production');
    const first = launched(bed, 'production');
    await provenRelease(bed);
    mustEnd(await bed.dispatch('DEPLOY'), 'success');
    expect(launched(bed, 'production')).toMatchObject({
      schedule: 'worker:2',
      rule: 'workflow-engine:2',
      pipe: 'job:2',
    });
    startOther(bed, 'production');

    const wish = { environment: 'production', reason: 'Orders are lost', confirm: 'DEPLOY' };
    const run = await bed.rollBack(wish);
    mustEnd(run, 'success');
    expect(outcomesOf(run, BACK)).toMatchObject({ 'Roll back': 'success', 'Roll back launchers': 'success' });
    expect(stepOf(run, BACK, 'Find').summary).toContain('Launchers of the images');
    // Its own task definition gets the image of before in a new revision: nobody says what the one before was.
    const back = { ...first, pipe: 'job:4' };
    expect(launched(bed, 'production')).toEqual(back);

    startOther(bed, 'production');
    const stray = launched(bed, 'production');
    const refused = await bed.rollBack({ ...wish, confirm: 'deploy' });
    mustEnd(refused, 'failure');
    expect(outcomesOf(refused, BACK)).toMatchObject({ Approve: 'failure', 'Roll back launchers': 'skipped' });
    expect(launched(bed, 'production')).toEqual(stray);
    const again = await bed.rollBack(wish);
    mustEnd(again, 'success');
    expect(stepOf(again, BACK, 'Roll back').outputs['verdict']).toBe('unchanged');
    expect(launched(bed, 'production')).toEqual({ ...back, pipe: 'job:6' });
  }));
