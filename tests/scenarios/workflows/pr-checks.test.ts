/** Pull requests by the shipped pr-checks.yml: red with findings, green when mended, and never green without having looked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/demo/elevaite-environment.ts';
import { mergeGroupEvent } from '../../../testbed/runner/pull-request.ts';
import type { WorkflowTrigger } from '../../../testbed/runner/run-context.ts';
import type { WorkflowEvent, WorkflowRun } from '../../../testbed/runner/workflow.ts';
import type { PullRequestBed } from './pull-request-bed.ts';
import { FILES, jobOf, printed, resultsOf, startPullRequests } from './pull-request-bed.ts';

let bed: PullRequestBed;

beforeAll(async () => {
  bed = await startPullRequests();
});

afterAll(() => bed.close());

/** @throws {Error} with all that was printed when the jobs ended otherwise. */
function expectResults(run: WorkflowRun, results: Record<string, string>): void {
  try {
    expect(resultsOf(run)).toEqual(results);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${printed(run)}`, { cause: error });
  }
}

let count = 0;

/** Actions with the contracts of ours, which do what a test wants of them. */
async function makeSuite(
  outputs: Record<string, string>,
  { fails = [], slow = [] }: { fails?: readonly string[]; slow?: readonly string[] } = {},
): Promise<string> {
  const suite = join(bed.directory, '..', `suite-${(count += 1)}`);
  await cp(join(ROOT, '.github/workflows/pr-checks.yml'), join(suite, '.github/workflows/pr-checks.yml'));
  for (const action of ['plan', 'check', 'build-push']) {
    const folder = join(suite, 'actions', action);
    await mkdir(join(folder, 'dist'), { recursive: true });
    await cp(join(ROOT, 'actions', action, 'action.yml'), join(folder, 'action.yml'));
    const lines = action === 'plan' ? Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`) : [];
    const end = fails.includes(action)
      ? 'process.exit(1)'
      : slow.includes(action)
        ? 'setTimeout(() => {}, 60_000)'
        : '';
    const write = `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, ${JSON.stringify(lines.join(''))})`;
    await writeFile(join(folder, 'dist/index.js'), `${write};\n${end}\n`);
    await writeFile(join(folder, 'dist/post.js'), '');
    await writeFile(join(folder, 'dist/package.json'), '{"type":"commonjs"}');
  }
  return suite;
}

const NOTHING = { components: '[]', images: '{}', 'workflow-files': '[]', base: '' };
const UNSET = { reason: '1 file', node: null, python: null, 'cache-key': '', 'cache-paths': '', base: '' };
const COMPONENT = { name: 'api', path: 'services/api', 'timeout-minutes': 30, ...UNSET };
const ONE = { components: JSON.stringify([COMPONENT]) };
const IMAGE = { images: '{"api":{"context":"services/api"}}' };

describe('required', () => {
  test.each([
    ['nothing has to be checked', NOTHING, [], 'success', 'plan success, check skipped, images skipped'],
    ['all is well', { ...NOTHING, ...ONE, ...IMAGE }, [], 'success', 'plan success, check success, images success'],
    ['a check fails', { ...NOTHING, ...ONE }, ['check'], 'failure', 'plan success, check failure, images skipped'],
    [
      'an image fails',
      { ...NOTHING, ...IMAGE },
      ['build-push'],
      'failure',
      'plan success, check skipped, images failure',
    ],
    ['the plan fails', NOTHING, ['plan'], 'failure', 'plan failure, check skipped, images skipped'],
    ['the plan says nothing', {}, [], 'failure', 'plan success, check skipped, images skipped'],
    [
      'a workflow file fails',
      { ...NOTHING, ...ONE, 'workflow-files': '[".github/workflows/a.yml"]' },
      ['check'],
      'failure',
      'plan failure, check failure, images skipped',
    ],
  ])('is right when %s', async (_when, outputs, fails, result, said) => {
    const suite = await makeSuite(outputs, { fails });
    const run = await bed.run({ name: 'push', ref: 'main' }, { suite, entry: 'dist' });
    expect([jobOf(run, 'required').result, run.conclusion]).toEqual([result, result]);
    expect(jobOf(run, 'required').steps[0]?.log.split('\n')[0]).toBe(said);
    // An input that an action does not know is a warning.
    expect(printed(run)).not.toContain('Unexpected input');
  });
});

test('a new commit of a pull request cancels the checks of the one before, and of no other', async () => {
  const outputs = { ...NOTHING, ...ONE };
  const slow = await makeSuite(outputs, { slow: ['check'] });
  const quick = await makeSuite(outputs);
  const event = (number: number): WorkflowTrigger => ({
    name: 'pull_request',
    ref: 'main',
    payload: { pull_request: { number, head: { ref: 'a', repo: null }, base: { ref: 'main' } } },
  });
  const started: { first?: Promise<WorkflowRun> } = {};
  await new Promise<void>((resolve) => {
    const onEvent = (seen: WorkflowEvent): void => {
      if (seen.type === 'step-started' && seen.step === 'Check') resolve();
    };
    started.first = bed.run(event(98), { suite: slow, entry: 'dist', onEvent });
  });
  const others = [event(99), event(98)].map((each) => bed.run(each, { suite: quick, entry: 'dist' }));
  const [other, newer] = await Promise.all(others);
  expect([other?.conclusion, newer?.conclusion]).toEqual(['success', 'success']);
  const older = await started.first;
  expect(older === undefined ? '' : resultsOf(older)).toMatchObject({ 'check api': 'cancelled', required: 'failure' });
});

const BROKEN = {
  'apps/web/add.js': `/** @param {number} a @param {number} b */\nexport const add = (a, b) => (a == 1 ? 4 : a + b);\n\n/** @type {string} */\nexport const none = 0;\n`,
};

test('what breaks lint, types and a test is red, told on its lines; mended it is green, and other components are left alone', async () => {
  await bed.branch('topic', BROKEN);
  const opened = await bed.open({ head: 'topic' });
  const red = await bed.run(opened);
  expectResults(red, { plan: 'success', 'check web': 'failure', images: 'skipped', required: 'failure' });
  expect(red.conclusion).toBe('failure');
  const check = jobOf(red, 'check web');
  const annotations = check.steps.flatMap((step) => step.annotations);
  const places = annotations.map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(expect.arrayContaining(['apps/web/add.js:2', 'apps/web/add.js:5']));
  expect(annotations.map(({ message }) => message).join('\n')).toMatch(/===/);
  expect(check.summary).toMatch(/TS2322/);
  expect(check.summary).toMatch(/adds/);
  expect(jobOf(red, 'plan').summary).toContain('1 file');
  expect(jobOf(red, 'required').steps[0]?.log).toContain('check failure');
  expect(check.steps.find(({ name }) => name === 'Save the packages')?.log).toContain('Cache saved');

  await bed.branch('topic', { 'apps/web/add.js': `${FILES['apps/web/add.js']}\nexport const none = 0;\n` });
  const green = await bed.run(await bed.open({ head: 'topic', number: opened.number }));
  expectResults(green, { plan: 'success', 'check web': 'success', images: 'skipped', required: 'success' });
  // The pull request's own cache.
  expect(jobOf(green, 'check web').steps.find(({ name }) => name === 'Restore the packages')?.log).toContain(
    'restored',
  );
  expect(jobOf(green, 'check web').steps.find(({ name }) => name === 'Save the packages')?.outcome).toBe('skipped');
  const all = Object.values(green.jobs).map(({ permissions }) => Object.values(permissions));
  expect(new Set(all.flat())).toEqual(new Set(['read']));

  const queued = await mergeGroupEvent({ ...bed, base: 'main', head: 'topic', number: opened.number });
  const merge = await bed.run(queued);
  expectResults(merge, { plan: 'success', 'check web': 'success', images: 'skipped', required: 'success' });
  expect(jobOf(merge, 'check web').steps.find(({ name }) => name === 'Save the packages')?.outcome).toBe('skipped');
});

test('a change of the docs alone checks nothing, and is green', async () => {
  await bed.branch('docs', { 'README.md': '# A better system\n' });
  const run = await bed.run(await bed.open({ head: 'docs' }));
  expectResults(run, { plan: 'success', check: 'skipped', images: 'skipped', required: 'success' });
});

test('a fork has no secrets, builds without pushing, and leaves no cache', async () => {
  await bed.branch('theirs', {
    'services/api/serve.sh': 'echo served well\n',
    'apps/web/add.js': `${FILES['apps/web/add.js']}\n`,
  });
  const run = await bed.run(await bed.open({ head: 'theirs', fork: 'mallory/app' }));
  expectResults(run, {
    plan: 'success',
    'check web': 'success',
    'check api': 'success',
    images: 'success',
    required: 'success',
  });
  const web = jobOf(run, 'check web');
  expect(web.steps.find(({ name }) => name === 'Save the packages')?.outcome).toBe('skipped');
  expect(
    jobOf(run, 'images')
      .steps.map(({ log }) => log)
      .join('\n'),
  ).toContain('docker buildx bake');
});

test('what could not be planned, or did not end, is red', async () => {
  await bed.branch('faulty', { '.github/slipway.yml': 'version: 1\nchecks: { apps/wep: {} }\n' });
  const faulty = await bed.run(await bed.open({ head: 'faulty' }));
  expectResults(faulty, { plan: 'failure', check: 'skipped', images: 'skipped', required: 'failure' });

  await bed.branch('slow', {
    'services/api/serve.sh': 'echo slow\n',
    '.github/slipway.yml': (FILES['.github/slipway.yml'] ?? '').replace('sh -n serve.sh', 'sleep 60'),
  });
  const stop = new AbortController();
  const cancelled = await bed.run(await bed.open({ head: 'slow' }), {
    signal: stop.signal,
    onEvent: (event) => {
      if (event.type === 'step-started' && event.step === 'Check' && event.job.includes('api'))
        setTimeout(() => stop.abort(), 500);
    },
  });
  expect(resultsOf(cancelled)).toMatchObject({ plan: 'success', 'check api': 'cancelled', required: 'failure' });
});

test('a workflow file that GitHub would refuse is red where it stands, and the code is checked all the same', async () => {
  const caller = `${FILES['.github/workflows/pr-checks.yml']}    with: { requires: tests }\n`;
  await bed.branch('caller', {
    '.github/workflows/other.yml': caller,
    'apps/web/add.js': `${FILES['apps/web/add.js']}\n`,
  });
  const run = await bed.run(await bed.open({ head: 'caller' }));
  expectResults(run, { plan: 'failure', 'check web': 'success', images: 'skipped', required: 'failure' });
  const step = jobOf(run, 'plan').steps.find(({ name }) => name === 'Check workflow files');
  expect(step?.annotations).toEqual(
    expect.arrayContaining([expect.objectContaining({ file: '.github/workflows/other.yml', line: 7 })]),
  );
});
