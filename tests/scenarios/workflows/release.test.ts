/** A release that goes all the way, by the shipped workflow files: merge, staging, DEPLOY, production. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { STAND_INS } from '../../../testbed/runner/stand-ins.ts';
import type { StandIn } from '../../../testbed/runner/stand-ins.ts';
import type { WorkflowEvent, WorkflowRun } from '../../../testbed/runner/workflow.ts';
import { deploy } from '../approve-prod/gate.ts';
import type { ElevaiteBed } from './elevaite-bed.ts';
import { callsTo, mustEnd, outcomesOf, REPOSITORY, startElevaite, stepOf, toldBy, writesOf } from './elevaite-bed.ts';

const STAGING = 'staging / release';
const PRODUCTION = 'production / release';
const GATE = 'production / gate';
/** A release without a roll-back. */
const GOOD = {
  Plan: 'success',
  Migrate: 'success',
  Deploy: 'success',
  'Smoke test': 'success',
  'Roll back': 'skipped',
  'Roll back launchers': 'skipped',
};

let bed: ElevaiteBed;
/** The commit that goes to production. */
let good = '';
/** The commit after it. */
let next = '';

beforeAll(async () => {
  bed = await startElevaite();
  const repository = bed.github.world.repository(REPOSITORY);
  repository.seed(bed.repository.directory);
  deploy(repository, { sha: bed.firstCommit, environment: 'production', state: 'success' });
  good = await bed.commit('Add a tool');
});

afterAll(() => bed.close());

interface Image {
  readonly repository: string;
  readonly digest: string;
  readonly tag: string;
  readonly action?: string;
}

function imagesOf(run: WorkflowRun, job: string): Record<string, Image> {
  return JSON.parse(run.jobs[job]?.outputs['images'] ?? '{}') as Record<string, Image>;
}

function digests(images: Record<string, Image>): Record<string, string> {
  return Object.fromEntries(Object.entries(images).map(([name, { digest }]) => [name, digest]));
}

/** What the newest record of a commit on staging says was deployed. */
function provenImages(sha: string): Record<string, Image> {
  const proof = bed.deployments('staging').find(({ record }) => record.sha === sha);
  const { images } = (proof?.record.payload ?? {}) as { images?: Record<string, Image> };
  return images ?? {};
}

function callsOf<T extends { readonly account: string }>(calls: readonly T[], account: string): T[] {
  return calls.filter((call) => call.account === account);
}

/** The states of an environment's deployments, newest first, each with its commit. */
function records(environment: 'staging' | 'production'): (string | undefined)[][] {
  return bed.deployments(environment).map(({ record, state }) => [record.sha, state]);
}

test('two merges at once queue; the first is built, migrated, deployed, tested and recorded, the second finds nothing to do', async () => {
  const { aws } = bed;
  const seen: string[] = [];
  let boundary = 0;
  const from = aws.calls.length;
  const tell =
    (name: string) =>
    (event: WorkflowEvent): void => {
      if (!['job-started', 'job-ended', 'waiting'].includes(event.type)) return;
      seen.push(`${name} ${event.type}`);
      if (name === 'second' && event.type === 'job-started') boundary = aws.calls.length;
    };
  const [first, second] = await Promise.all([
    bed.push({ onEvent: tell('first') }),
    bed.push({ onEvent: tell('second') }),
  ]);
  mustEnd(first, 'success');
  mustEnd(second, 'success');
  expect(seen.toSorted()).toEqual([
    'first job-ended',
    'first job-started',
    'second job-ended',
    'second job-started',
    'second waiting',
  ]);
  expect(seen.indexOf('first job-ended')).toBeLessThan(seen.indexOf('second job-started'));

  const outcomes = { ...GOOD, 'Build and push': 'success', Record: 'success' };
  expect(outcomesOf(first, STAGING)).toEqual(outcomes);
  expect(outcomesOf(second, STAGING)).toEqual(outcomes);

  const built = imagesOf(first, STAGING);
  expect(Object.entries(built).map(([name, { action }]) => [name, action])).toEqual([
    ['auth-api', 'built'],
    ['workflow-engine', 'built'],
  ]);
  // A role is taken without credentials, so by no account.
  const calls = aws.calls.slice(from, boundary).filter(({ service }) => service !== 'sts');
  expect(new Set(calls.map(({ account }) => account))).toEqual(new Set(['111111111111']));
  const order = writesOf(calls).filter((write, index, all) => write !== all[index - 1]);
  expect(order).toEqual(['PutImage', 'RegisterTaskDefinition', 'RunTask', 'RegisterTaskDefinition', 'UpdateService']);
  expect(callsTo(calls, 'UpdateService').map(({ service }) => service)).toEqual([
    'elevaite-staging-auth-api',
    'elevaite-staging-workflow-engine',
    'elevaite-staging-worker',
  ]);
  const engine = built['workflow-engine']?.digest ?? '';
  expect(bed.running('staging')).toMatchObject({
    'auth-api': { version: good, rolloutState: 'COMPLETED', digest: built['auth-api']?.digest },
    'workflow-engine': { version: good, rolloutState: 'COMPLETED', digest: engine },
    worker: { version: good, rolloutState: 'COMPLETED', digest: engine },
  });
  expect(bed.applications.staging.served()).toEqual({ 'auth-api': [good, good], 'workflow-engine': [good, good] });
  expect(toldBy(first)).toContain('Deployed auth-api, workflow-engine, worker');
  expect(toldBy(first)).toContain(`version ${good} is served`);

  expect(Object.values(imagesOf(second, STAGING)).map(({ action }) => action)).toEqual(['reused', 'reused']);
  expect(digests(imagesOf(second, STAGING))).toEqual(digests(built));
  const later = aws.calls.slice(boundary);
  // The migration's task takes over what the service has now, also its new version.
  expect(writesOf(later)).toEqual(['RegisterTaskDefinition', 'RunTask']);
  expect(callsTo(later, 'RegisterTaskDefinition')).toMatchObject([
    { family: 'elevaite-staging-workflow-engine-migrate' },
  ]);
  expect(stepOf(second, STAGING, 'Build and push').log).not.toContain('docker buildx bake');
  expect(stepOf(second, STAGING, 'Deploy').outputs['verdict']).toBe('unchanged');

  expect(records('staging')).toEqual([
    [good, 'success'],
    [good, 'inactive'],
  ]);
  expect(digests(provenImages(good))).toEqual(digests(built));
});

test.each([
  ['the phrase is `deploy`', 'deploy', {}, 'phrase-mismatch'],
  ['the phrase has a blank behind it', 'DEPLOY ', {}, 'phrase-mismatch'],
  ['a re-run repeats the old phrase', 'DEPLOY', { runAttempt: 2 }, 're-run'],
  ['somebody without the role typed it', 'DEPLOY', { actor: 'grace' }, 'role-too-low'],
])('production is refused and nothing touched when %s', async (_, confirm, event, reason) => {
  const before = { calls: bed.aws.calls.length, records: records('production') };
  const run = await bed.dispatch(confirm, { event });
  expect(run.conclusion).toBe('failure');
  expect(outcomesOf(run, GATE)).toEqual({ Plan: 'success', Approve: 'failure' });
  expect(stepOf(run, GATE, 'Approve').outputs).toMatchObject({ approved: 'false', 'reason-codes': reason });
  expect(toldBy(run)).toContain(reason);
  expect(run.jobs[PRODUCTION]?.result).toBe('skipped');
  expect(run.jobs['production / record']?.result).toBe('skipped');
  expect({ calls: bed.aws.calls.length, records: records('production') }).toEqual(before);
});

test('a commit that staging has not proven is refused; a dry run of it changes nothing in AWS or GitHub', async () => {
  next = await bed.commit('Add another tool');
  const calls = bed.aws.calls.length;
  const before = { running: bed.running('staging'), records: records('staging') };
  const text = await bed.repository.read('.github/workflows/deploy-staging.yml');
  await bed.write('.github/workflows/dry-run.yml', `${text}    with:\n      dry-run: true\n`);
  const [refused, run] = await Promise.all([
    bed.dispatch('DEPLOY'),
    bed.push({ workflow: '.github/workflows/dry-run.yml' }),
  ]);
  expect(stepOf(refused, GATE, 'Approve').outputs).toMatchObject({ approved: 'false' });
  expect(stepOf(refused, GATE, 'Approve').outputs['reason-codes']).toMatch(/^not-proven$/m);
  expect(refused.jobs[PRODUCTION]?.result).toBe('skipped');
  expect(callsOf(bed.aws.calls.slice(calls), '222222222222')).toEqual([]);

  mustEnd(run, 'success');
  expect(outcomesOf(run, STAGING)).toEqual({
    ...GOOD,
    'Build and push': 'success',
    'Smoke test': 'skipped',
    Record: 'skipped',
  });
  expect(imagesOf(run, STAGING)).toMatchObject({ 'workflow-engine': { action: 'planned' } });
  expect(writesOf(bed.aws.calls.slice(calls))).toEqual([]);
  expect({ running: bed.running('staging'), records: records('staging') }).toEqual(before);
  expect(stepOf(run, STAGING, 'Deploy').outputs['verdict']).toBe('planned');
});

test('a caller that gives too few permissions cannot start, and is told which', async () => {
  const text = await bed.repository.read('.github/workflows/deploy-staging.yml');
  await bed.write(
    '.github/workflows/narrow.yml',
    text.replace('deployments: write', 'deployments: read').replace('id-token: write', 'id-token: none'),
  );
  const run = await bed.push({ workflow: '.github/workflows/narrow.yml' });
  expect(run.conclusion).toBe('startup_failure');
  expect(run.errors.join('\n')).toContain("requesting 'id-token: write, deployments: write'");
  expect(run.jobs).toEqual({});
  const production = await bed.repository.read('.github/workflows/deploy-production.yml');
  await bed.write('.github/workflows/blind.yml', production.replace(/^ +actions: read.*\n/m, ''));
  const blind = await bed.dispatch('DEPLOY', { workflow: '.github/workflows/blind.yml' });
  expect(blind.conclusion).toBe('startup_failure');
  expect(blind.errors.join('\n')).toContain("requesting 'actions: read'");
});

test('a red check of another workflow stops the release, though it is called like the gate’s own job', async () => {
  const { workflowRuns } = bed.github.world.repository(REPOSITORY);
  const { id } = workflowRuns.add({ path: '.github/workflows/e2e.yml', event: 'push', head_sha: good });
  workflowRuns.addJob(id, { name: GATE, conclusion: 'failure' });
  const refused = await bed.dispatch('DEPLOY', { event: { sha: good } });
  expect(stepOf(refused, GATE, 'Approve').outputs).toMatchObject({ approved: 'false', 'reason-codes': 'checks-red' });
  expect(toldBy(refused)).toContain(`not green: ${GATE} (e2e.yml)`);
  // Run again, it is green; the gate's own refusal on this commit stands in nobody's way.
  workflowRuns.addJob(id, { name: GATE, conclusion: 'success' });
  workflowRuns.get(id).status = 'completed';
});

test('DEPLOY promotes the proven digests to the other account, by jobs that may do only what they must', async () => {
  const { aws } = bed;
  const from = aws.calls.length;
  const rights: Record<string, unknown> = {};
  const [run, staging] = await Promise.all([
    bed.dispatch('DEPLOY', { event: { sha: good }, standIns: { 'actions/checkout': probe(rights) } }),
    bed.push(),
  ]);
  mustEnd(run, 'success');
  mustEnd(staging, 'success');
  expect(outcomesOf(run, GATE)).toEqual({ Plan: 'success', Approve: 'success' });
  expect(outcomesOf(run, PRODUCTION)).toEqual({ ...GOOD, Promote: 'success' });
  expect(outcomesOf(run, 'production / record')).toEqual({ Record: 'success' });

  const calls = callsOf(aws.calls.slice(from), '222222222222');
  const order = writesOf(calls).filter((write, index, all) => write !== all[index - 1]);
  expect(order).toEqual(['PutImage', 'RegisterTaskDefinition', 'RunTask', 'RegisterTaskDefinition', 'UpdateService']);
  expect(stepOf(run, PRODUCTION, 'Promote').log).not.toContain('docker');
  const promoted = imagesOf(run, PRODUCTION);
  expect(Object.values(promoted).map(({ tag, action }) => [tag, action])).toEqual([
    [`prod-${good.slice(0, 7)}`, 'promoted'],
    [`prod-${good.slice(0, 7)}`, 'promoted'],
  ]);
  const images = provenImages(good);
  expect(digests(promoted)).toEqual(digests(images));
  expect(bed.running('production')).toMatchObject({
    'auth-api': { version: good, digest: images['auth-api']?.digest, rolloutState: 'COMPLETED' },
    'workflow-engine': { version: good, digest: images['workflow-engine']?.digest, rolloutState: 'COMPLETED' },
    worker: { version: good, digest: images['workflow-engine']?.digest, rolloutState: 'COMPLETED' },
  });
  expect(records('production')).toEqual([
    [good, 'success'],
    [bed.firstCommit, 'inactive'],
  ]);
  expect(bed.deployments('production')[0]?.record.statuses.at(-1)?.environment_url).toBe(
    bed.applications.production.url,
  );

  expect(rights).toEqual({
    gate: { writesDeployments: true, mayTakeRoles: false },
    release: { writesDeployments: false, mayTakeRoles: true },
  });
  expect(run.jobs['production / record']?.permissions).toMatchObject({ deployments: 'write' });
});

/** A checkout that also finds out what the job's token may do. */
function probe(rights: Record<string, unknown>): StandIn {
  return async (step) => {
    const wanted = { metadata: 'read', ...step.permissions };
    const tokens = bed.github.tokens
      .live()
      .filter(({ kind, permissions }) => kind === 'actions' && isDeepStrictEqual(permissions, wanted));
    const answer = await fetch(`${bed.github.url}/repos/${REPOSITORY}/deployments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.at(-1)?.value ?? ''}` },
      // Nothing comes of it: who may write is told that there is no such ref.
      body: JSON.stringify({ ref: 'no-such-ref' }),
    });
    const job = step.permissions['checks'] === undefined || step.permissions['checks'] === 'none' ? 'release' : 'gate';
    expect([403, 422]).toContain(answer.status);
    rights[job] = {
      writesDeployments: answer.status === 422,
      mayTakeRoles: step.env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined,
    };
    const checkout = STAND_INS['actions/checkout'];
    if (checkout === undefined) throw new Error('There is no stand-in for actions/checkout.');
    return checkout(step);
  };
}

test('a cancelled release to production is recorded as such, and goes on in AWS by the policy', async () => {
  const stop = new AbortController();
  const from = bed.aws.calls.length;
  const watch = setInterval(() => {
    if (callsTo(bed.aws.calls.slice(from), 'UpdateService').length > 0) stop.abort('The run was canceled by @ada.');
  }, 20);
  const run = await bed.dispatch('DEPLOY', { signal: stop.signal });
  clearInterval(watch);
  mustEnd(run, 'cancelled');
  expect(outcomesOf(run, PRODUCTION)).toEqual({
    ...GOOD,
    Promote: 'success',
    Deploy: 'cancelled',
    'Smoke test': 'skipped',
  });
  expect(outcomesOf(run, 'production / record')).toEqual({ Record: 'success' });
  expect(stepOf(run, PRODUCTION, 'Deploy').summary).toContain('The deployment goes on in AWS');
  expect(records('production')).toEqual([
    [next, 'error'],
    [good, 'success'],
    [bed.firstCommit, 'inactive'],
  ]);
  await bed.settle('production');
  expect(bed.running('production')).toMatchObject({
    'auth-api': { version: next, rolloutState: 'COMPLETED' },
    'workflow-engine': { version: good, rolloutState: 'COMPLETED' },
    worker: { version: good, rolloutState: 'COMPLETED' },
  });
});
