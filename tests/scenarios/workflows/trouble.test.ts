/** Releases that go wrong, by the shipped workflow files: what is left running, what is told, what is recorded. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { simulateMigration } from '../migrate/migration-bed.ts';
import type { ElevaiteBed } from './elevaite-bed.ts';
import { callsTo, logOf, outcomesOf, startElevaite, stepOf, toldBy, worldsOf, writesOf } from './elevaite-bed.ts';

const JOB = 'staging / release';

let bed: ElevaiteBed;
/** What runs before a test. */
let before: ReturnType<ElevaiteBed['running']>;

beforeAll(async () => {
  bed = await startElevaite();
});

beforeEach(() => {
  before = bed.running('staging');
});

afterAll(() => bed.close());

/** The newest record of staging. */
function record(): { sha: string | undefined; state: string | undefined } {
  const [newest] = bed.deployments('staging');
  return { sha: newest?.record.sha, state: newest?.state };
}

test('a migration that fails leaves every service alone, tells the state of the database and is recorded', async () => {
  const { ecs } = worldsOf(bed.aws, 'staging');
  simulateMigration(ecs, 'not-null-violation');
  const commit = await bed.commit('Add a column');
  const from = bed.aws.calls.length;
  const run = await bed.push();
  expect([run.conclusion, logOf(run)]).toEqual(['failure', expect.any(String)]);
  expect(outcomesOf(run, JOB)).toEqual({
    Plan: 'success',
    'Build and push': 'success',
    Migrate: 'failure',
    Deploy: 'skipped',
    'Smoke test': 'skipped',
    'Roll back': 'skipped',
    Record: 'success',
  });
  expect(writesOf(bed.aws.calls.slice(from))).not.toContain('UpdateService');
  expect(bed.running('staging')).toEqual(before);
  const { outputs, summary, annotations } = stepOf(run, JOB, 'Migrate');
  expect(outputs).toMatchObject({ outcome: 'sql-error', 'from-version': 'c3' });
  expect(summary).toContain('Still at c3. What had run was rolled back.');
  expect(annotations.map(({ message }) => message).join('\n')).toContain('column "born" of relation "users"');
  expect(record()).toEqual({ sha: commit, state: 'failure' });
  simulateMigration(ecs, 'up-to-date');
});

test('an image that crashes fails with its cause, all services run what they ran, and nothing is asked of it', async () => {
  const { ecs } = worldsOf(bed.aws, 'staging');
  const known = before['workflow-engine']?.digest ?? '';
  ecs.simulate({ image: new RegExp(`elevaite/workflow-engine@(?!${known})`), scenario: 'crash' });
  simulateMigration(ecs, 'up-to-date');
  const commit = await bed.commit('Ask a language model');
  const run = await bed.push();
  expect([run.conclusion, logOf(run)]).toEqual(['failure', expect.any(String)]);
  expect(outcomesOf(run, JOB)).toEqual({
    Plan: 'success',
    'Build and push': 'success',
    Migrate: 'success',
    Deploy: 'failure',
    'Smoke test': 'skipped',
    'Roll back': 'skipped',
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
  expect(record()).toEqual({ sha: commit, state: 'failure' });
  ecs.simulate({ scenario: 'ok' });
  simulateMigration(ecs, 'up-to-date');
});

test('a version that starts but does not work is rolled back, every service of it', async () => {
  const commit = await bed.commit('Read the tools from the database');
  bed.applications.staging.set(commit, 'failing');
  const from = bed.aws.calls.length;
  const run = await bed.push();
  expect([run.conclusion, logOf(run)]).toEqual(['failure', expect.any(String)]);
  expect(outcomesOf(run, JOB)).toEqual({
    Plan: 'success',
    'Build and push': 'success',
    Migrate: 'success',
    Deploy: 'success',
    'Smoke test': 'failure',
    'Roll back': 'success',
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
  expect(record()).toEqual({ sha: commit, state: 'failure' });
});

test('a bot challenge of the edge is red, but no reason to roll back', async () => {
  const commit = await bed.commit('Put an edge in front');
  bed.applications.staging.set(commit, 'challenged');
  const run = await bed.push();
  expect([run.conclusion, logOf(run)]).toEqual(['failure', expect.any(String)]);
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
  expect(record()).toEqual({ sha: commit, state: 'failure' });
});

test('a cancelled release ends with its state told and recorded; what ECS had begun goes on, the rest is not begun', async () => {
  const commit = await bed.commit('Add a tool');
  const stop = new AbortController();
  const from = bed.aws.calls.length;
  const watch = setInterval(() => {
    if (callsTo(bed.aws.calls.slice(from), 'UpdateService').length > 0) stop.abort('The run was canceled by @ada.');
  }, 20);
  const run = await bed.push({ signal: stop.signal });
  clearInterval(watch);
  expect([run.conclusion, logOf(run)]).toEqual(['cancelled', expect.any(String)]);
  expect(outcomesOf(run, JOB)).toMatchObject({
    Deploy: 'cancelled',
    'Smoke test': 'skipped',
    'Roll back': 'skipped',
    Record: 'success',
  });
  const { summary } = stepOf(run, JOB, 'Deploy');
  expect(summary).toContain('The deployment goes on in AWS');
  expect(summary).toContain('It was not started, because the run was cancelled.');
  expect(record()).toEqual({ sha: commit, state: 'error' });
  await bed.settle('staging');
  expect(bed.running('staging')).toEqual({
    ...before,
    'auth-api': expect.objectContaining({ version: commit, rolloutState: 'COMPLETED' }),
  });
});
