/**
 * Releases that go wrong, by the shipped workflow files: what is left running, what is told, what is recorded.
 * Each has a bed of its own, so that they can wait for their rollouts at the same time.
 */
import { expect, test } from '@jest/globals';
import { deploy } from '../approve-prod/gate.ts';
import { simulateMigration } from '../migrate/migration-bed.ts';
import type { ElevaiteBed } from './elevaite-bed.ts';
import {
  callsTo,
  mustEnd,
  mustFailAt,
  outcomesOf,
  REPOSITORY,
  stepOf,
  toldBy,
  withElevaite,
  worldsOf,
  writesOf,
} from './elevaite-bed.ts';

const JOB = 'staging / release';

/** The newest record of staging. */
function record(bed: ElevaiteBed): { sha: string | undefined; state: string | undefined } {
  const [newest] = bed.deployments('staging');
  return { sha: newest?.record.sha, state: newest?.state };
}

test.concurrent('an image that crashes fails with its cause, all services run what they ran, and nothing is asked of it', () =>
  withElevaite(async (bed) => {
    const { ecs } = worldsOf(bed.aws, 'staging');
    const before = bed.running('staging');
    const known = before['workflow-engine']?.digest ?? '';
    ecs.simulate({ image: new RegExp(`elevaite/workflow-engine@(?!${known})`), scenario: 'crash' });
    simulateMigration(ecs, 'up-to-date');
    const commit = await bed.commit('Ask a language model');
    const run = await bed.push();
    mustFailAt(run, 'Deploy');
    expect(outcomesOf(run, JOB)).toEqual({
      Plan: 'success',
      'Build and push': 'success',
      Migrate: 'success',
      Deploy: 'failure',
      'Smoke test': 'skipped',
      'Roll back': 'skipped',
      'Roll back launchers': 'skipped',
      Record: 'success',
    });
    const { outputs, summary, annotations } = stepOf(run, JOB, 'Deploy');
    expect(outputs['verdict']).toBe('rolled-back');
    expect(summary).toContain("KeyError: 'DATABASE_URL'");
    expect(annotations.at(-1)?.message).toMatch(/^workflow-engine: rolled-back .*exit code 1.*\(container-crashed\)/);
    await bed.settle('staging');
    expect(bed.running('staging')).toEqual(before);
    expect(bed.applications.staging.served()).toEqual({
      'auth-api': [bed.firstCommit, bed.firstCommit],
      'workflow-engine': [bed.firstCommit, bed.firstCommit],
    });
    expect(record(bed)).toEqual({ sha: commit, state: 'failure' });
  }));

test.concurrent('a version that starts but does not work is rolled back, every service of it', () =>
  withElevaite(async (bed) => {
    const before = bed.running('staging');
    const commit = await bed.commit('Read the tools from the database');
    bed.applications.staging.set(commit, 'failing');
    const from = bed.aws.calls.length;
    const run = await bed.push();
    mustFailAt(run, 'Smoke test');
    expect(outcomesOf(run, JOB)).toEqual({
      Plan: 'success',
      'Build and push': 'success',
      Migrate: 'success',
      Deploy: 'success',
      'Smoke test': 'failure',
      'Roll back': 'success',
      'Roll back launchers': 'skipped',
      Record: 'success',
    });
    expect(stepOf(run, JOB, 'Smoke test').outputs).toMatchObject({
      verdict: 'failed',
      'failure-kind': 'server-error',
      'rollback-recommended': 'true',
    });
    expect(toldBy(run)).toMatch(/relation \W*tools\W* does not exist/);
    expect(callsTo(bed.aws.calls.slice(from), 'UpdateService').map(({ service }) => service)).toHaveLength(6);
    await bed.settle('staging');
    expect(bed.running('staging')).toEqual(before);
    expect(bed.applications.staging.served()).toEqual({
      'auth-api': [bed.firstCommit, bed.firstCommit],
      'workflow-engine': [bed.firstCommit, bed.firstCommit],
    });
    expect(record(bed)).toEqual({ sha: commit, state: 'failure' });
  }));

test.concurrent('production rolls back as staging does, and its record says so', () =>
  withElevaite(async (bed) => {
    const before = bed.running('production');
    const commit = await bed.commit('Read the tools from the database');
    const repository = bed.github.world.repository(REPOSITORY);
    repository.seed(bed.repository.directory);
    repository.checks.create({ name: 'unit', head_sha: commit, conclusion: 'success' });
    const proven = (name: string, service: string): object => ({
      repository: `elevaite/${name}`,
      digest: before[service]?.digest,
      tag: 'first',
    });
    const images = {
      'auth-api': proven('auth-api', 'auth-api'),
      'workflow-engine': proven('workflow-engine', 'worker'),
    };
    deploy(repository, { sha: bed.firstCommit, environment: 'production', state: 'success' });
    deploy(repository, { sha: commit, environment: 'staging', state: 'success', payload: { schema: 1, images } });
    bed.applications.production.set(commit, 'failing');
    const run = await bed.dispatch('DEPLOY');
    mustFailAt(run, 'Smoke test');
    expect(outcomesOf(run, 'production / release')).toEqual({
      Plan: 'success',
      Promote: 'success',
      Migrate: 'success',
      Deploy: 'success',
      'Smoke test': 'failure',
      'Roll back': 'success',
      'Roll back launchers': 'skipped',
    });
    expect(run.jobs['production / record']?.result).toBe('success');
    await bed.settle('production');
    expect(bed.running('production')).toEqual(before);
    expect(bed.deployments('production').map(({ record: { sha }, state }) => [sha, state])).toEqual([
      [commit, 'failure'],
      [bed.firstCommit, 'success'],
    ]);
  }));

test.concurrent('a bot challenge of the edge is red, but no reason to roll back', () =>
  withElevaite(async (bed) => {
    const commit = await bed.commit('Put an edge in front');
    bed.applications.staging.set(commit, 'challenged');
    const run = await bed.push();
    mustFailAt(run, 'Smoke test');
    expect(outcomesOf(run, JOB)).toMatchObject({
      Deploy: 'success',
      'Smoke test': 'failure',
      'Roll back': 'skipped',
      Record: 'success',
    });
    expect(stepOf(run, JOB, 'Smoke test').outputs).toMatchObject({
      'failure-kind': 'challenge',
      'rollback-recommended': 'false',
    });
    expect(Object.values(bed.running('staging')).map(({ version }) => version)).toEqual([commit, commit, commit]);
    expect(record(bed)).toEqual({ sha: commit, state: 'failure' });
  }));

test.concurrent('a cancelled release ends with its state told and recorded; what ECS had begun goes on, the rest is not begun', () =>
  withElevaite(async (bed) => {
    const before = bed.running('staging');
    const commit = await bed.commit('Add a tool');
    const stop = new AbortController();
    const from = bed.aws.calls.length;
    const watch = setInterval(() => {
      if (callsTo(bed.aws.calls.slice(from), 'UpdateService').length > 0) stop.abort('The run was canceled by @ada.');
    }, 20);
    const run = await bed.push({ signal: stop.signal });
    clearInterval(watch);
    mustEnd(run, 'cancelled');
    expect(outcomesOf(run, JOB)).toMatchObject({
      Deploy: 'cancelled',
      'Smoke test': 'skipped',
      'Roll back': 'skipped',
      Record: 'success',
    });
    const { summary } = stepOf(run, JOB, 'Deploy');
    expect(summary).toContain('The deployment goes on in AWS');
    expect(summary).toContain('It was not started, because the run was cancelled.');
    expect(record(bed)).toEqual({ sha: commit, state: 'error' });
    await bed.settle('staging');
    expect(bed.running('staging')).toEqual({
      ...before,
      'auth-api': expect.objectContaining({ version: commit, rolloutState: 'COMPLETED' }),
    });
  }));

test.concurrent('a migration that fails leaves every service alone, tells the state of the database and is recorded', () =>
  withElevaite(async (bed) => {
    const { ecs } = worldsOf(bed.aws, 'staging');
    const before = bed.running('staging');
    simulateMigration(ecs, 'not-null-violation');
    const commit = await bed.commit('Add a column');
    const from = bed.aws.calls.length;
    const run = await bed.push();
    mustFailAt(run, 'Migrate');
    expect(outcomesOf(run, JOB)).toEqual({
      Plan: 'success',
      'Build and push': 'success',
      Migrate: 'failure',
      Deploy: 'skipped',
      'Smoke test': 'skipped',
      'Roll back': 'skipped',
      'Roll back launchers': 'skipped',
      Record: 'success',
    });
    expect(writesOf(bed.aws.calls.slice(from))).not.toContain('UpdateService');
    expect(bed.running('staging')).toEqual(before);
    const { outputs, summary, annotations } = stepOf(run, JOB, 'Migrate');
    expect(outputs).toMatchObject({ outcome: 'sql-error', 'from-version': 'c3' });
    expect(summary).toContain('Still at c3. What had run was rolled back.');
    expect(annotations.map(({ message }) => message).join('\n')).toContain('column "born" of relation "users"');
    expect(record(bed)).toEqual({ sha: commit, state: 'failure' });
  }));
