import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseEnvFile } from './env-files.ts';
import { runAction } from './bundle.ts';
import type { ActionRun, RunActionOptions } from './bundle.ts';
import { SecretMasker } from './secret-masker.ts';
import { StepLog } from './step-log.ts';

const ACTION = `
name: fixture
inputs:
  dry-run: { default: false }
  who is it: { required: true }
  token: { default: '\${{ github.token }}' }
outputs:
  answer: {}
runs: { using: node24, main: dist/index.js }
`;

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-test-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a script as the `main` of an action made for the test. */
async function run(
  main: string,
  options: Partial<RunActionOptions> & { yml?: string; post?: string } = {},
): Promise<ActionRun> {
  const action = join(folder, String((count += 1)));
  await mkdir(join(action, 'dist'), { recursive: true });
  const { yml = ACTION, post, ...rest } = options;
  await writeFile(join(action, 'dist', 'package.json'), '{"type":"module"}');
  await writeFile(join(action, 'action.yml'), yml);
  await writeFile(join(action, 'dist', 'index.js'), `import fs from 'node:fs'; const env = process.env;\n${main}`);
  if (post !== undefined) await writeFile(join(action, 'dist', 'post.js'), post);
  return runAction({ action, inputs: {}, entry: 'dist', ...rest });
}

describe('the environment of an action', () => {
  test('inputs have upper-case names with dashes kept, defaults are applied, required ones are not enforced', async () => {
    const main = `console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([k]) => k.startsWith('INPUT_')))))`;
    const { log } = await run(main, { env: { GITHUB_TOKEN: 'ghs_secret' } });
    expect(log).toBe('{"INPUT_DRY-RUN":"false","INPUT_WHO_IS_IT":"","INPUT_TOKEN":"***"}');
    const given = await run(main, { inputs: { 'DRY-run': 'true', 'who is it': ' me ', token: 't0ken' } });
    expect(JSON.parse(given.log)).toEqual({ 'INPUT_DRY-RUN': 'true', INPUT_WHO_IS_IT: ' me ', INPUT_TOKEN: 't0ken' });
  });

  test('the process is a Node 24 in a clean environment with an empty home and a closed stdin', async () => {
    process.env['LEAKED_FROM_THE_TEST'] = '1';
    const { log } = await run(
      `
      const stdin = fs.readFileSync(0, 'utf8');
      console.log(JSON.stringify({ version: process.version, leaked: env.LEAKED_FROM_THE_TEST ?? env.GITHUB_TOKEN ?? null, ci: env.CI, stdin,
        home: fs.readdirSync(env.HOME), workspace: process.cwd() === env.GITHUB_WORKSPACE, event: JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH)),
        temp: fs.existsSync(env.RUNNER_TEMP) }));`,
      { event: { inputs: { confirm: 'DEPLOY' } }, env: { GITHUB_TOKEN: 'ghs_x' } },
    );
    delete process.env['LEAKED_FROM_THE_TEST'];
    expect(JSON.parse(log)).toEqual({
      version: expect.stringMatching(/^v24\./),
      leaked: null,
      ci: 'true',
      stdin: '',
      home: [],
      workspace: true,
      event: { inputs: { confirm: 'DEPLOY' } },
      temp: true,
    });
  });

  test('an input that action.yml does not know is told as a warning', async () => {
    const { annotations, outcome } = await run('', { inputs: { servces: 'x' } });
    expect(outcome).toBe('success');
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: "Unexpected input(s) 'servces', valid inputs are ['dry-run', 'who is it', 'token']",
      },
    ]);
  });
});

describe('what an action leaves', () => {
  test('outputs, state, environment, path and summary are read from their files', async () => {
    const result = await run(
      `
      fs.appendFileSync(env.GITHUB_OUTPUT, 'answer<<E=F\\nline 1\\nline=2\\nE=F\\n');
      fs.appendFileSync(env.GITHUB_ENV, 'COLOUR=blue\\n');
      fs.appendFileSync(env.GITHUB_STATE, 'lease=42\\n');
      fs.appendFileSync(env.GITHUB_PATH, '/opt/tool\\n');
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Deployed pa55word');`,
      { secrets: ['pa55word'] },
    );
    expect(result).toMatchObject({
      exitCode: 0,
      outcome: 'success',
      outputs: { answer: 'line 1\nline=2' },
      env: { COLOUR: 'blue' },
      state: { lease: '42' },
      path: ['/opt/tool'],
      summary: '# Deployed ***',
    });
  });

  test('an output that action.yml does not declare makes the run fail', async () => {
    await expect(run(`fs.appendFileSync(env.GITHUB_OUTPUT, 'anwser=1\\n')`)).rejects.toThrow(
      'does not declare: anwser',
    );
  });

  test('a malformed output file fails the step though the process ended well', async () => {
    const result = await run(`fs.appendFileSync(env.GITHUB_OUTPUT, 'no equals sign\\n')`);
    expect(result).toMatchObject({ exitCode: 0, outcome: 'failure' });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'no equals sign'",
    ]);
  });

  test("a summary over 1 MiB is dropped with the runner's error and does not fail the step", async () => {
    const result = await run(`fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1024))`);
    expect(result).toMatchObject({ outcome: 'success', summary: '' });
    expect(result.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1025k');
  });

  test('NODE_OPTIONS cannot be set for later steps', async () => {
    const result = await run(`fs.appendFileSync(env.GITHUB_ENV, 'NODE_OPTIONS=--inspect\\nA=1\\n')`);
    expect(result.env).toEqual({ A: '1' });
    expect(result.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('the post step gets the state, also after a failure', async () => {
    const yml = ACTION.replace('main: dist/index.js', 'main: dist/index.js, post: dist/post.js');
    const result = await run(`fs.appendFileSync(env.GITHUB_STATE, 'lease=42\\n'); process.exit(3)`, {
      yml,
      post: `console.log('returns', process.env.STATE_lease, process.env['INPUT_DRY-RUN'])`,
    });
    expect(result).toMatchObject({ exitCode: 3, outcome: 'failure', post: { exitCode: 0, log: 'returns 42 false' } });
    const onlyGood = yml.replace('post: dist/post.js', "post: dist/post.js, post-if: 'success()'");
    expect((await run('process.exit(1)', { yml: onlyGood, post: '' })).post).toBeUndefined();
  });
});

describe('the log', () => {
  test('commands are obeyed on both streams and do not show', async () => {
    const { annotations, log, rawLog } = await run(`
      console.log('::error title=No image,file=a b.ts,line=7,col=2::it%0Abroke%25');
      console.error('::notice::from stderr');
      console.log('::debug::hidden'); console.log('::group::Plan'); console.log('::endgroup::'); console.log('::unknown::stays');`);
    expect(annotations).toEqual(
      expect.arrayContaining([
        { level: 'error', message: 'it\nbroke%', title: 'No image', file: 'a b.ts', line: 7, col: 2 },
        { level: 'notice', message: 'from stderr' },
      ]),
    );
    expect(log.split('\n').toSorted()).toEqual(
      [
        '##[endgroup]',
        '##[error]it',
        '##[group]Plan',
        '##[notice]from stderr',
        '::unknown::stays',
        'broke%',
      ].toSorted(),
    );
    expect(rawLog).toContain('::debug::hidden');
  });

  test('masks hide a value, each of its lines and its base64 form from then on', async () => {
    const { log, rawLog } = await run(`
      console.log('before hunter22'); console.log('::add-mask::hunter22%0Asecond-line');
      console.log('after hunter22 and second-line and ' + Buffer.from('hunter22').toString('base64')); console.log('::error::hunter22');`);
    expect(log).toBe('before hunter22\nafter *** and *** and ***\n##[error]***');
    expect(rawLog).toContain('after hunter22');
  });

  test('between stop-commands and its token nothing is obeyed, in neither form', () => {
    const log = new StepLog({ masker: new SecretMasker() });
    for (const line of ['::stop-commands::t0k', '::error::no', 'x ##[error]no', '::wrong::', '::t0k::', '::error::yes'])
      log.read(line);
    expect(log.annotations.map(({ message }) => message)).toEqual(['yes']);
    expect(log.text).toBe('::stop-commands::t0k\n::error::no\nx ##[error]no\n::wrong::\n::t0k::\n##[error]yes');
  });

  test('ten annotations of a level are kept, the rest is counted', () => {
    const log = new StepLog({ masker: new SecretMasker() });
    for (let index = 0; index < 13; index += 1) log.read(`::warning::${index}`);
    log.read('::error::one');
    expect(log.annotations).toHaveLength(11);
    expect(log.droppedAnnotations).toEqual({ error: 0, warning: 3, notice: 0 });
  });

  test('disabled commands fail the step', async () => {
    expect(await run(`console.log('::set-env name=A::b')`)).toMatchObject({ exitCode: 0, outcome: 'failure', env: {} });
  });

  test('overlapping secrets leave nothing readable', () => {
    expect(new SecretMasker(['abcd', 'cdef']).mask('xabcdefx')).toBe('x***x');
  });

  test('an environment file tells what is wrong with it in the words of the runner', () => {
    expect(() => parseEnvFile('a<<EOF\nx\n')).toThrow("Invalid value. Matching delimiter not found 'EOF'");
    expect(() => parseEnvFile('=x')).toThrow("Invalid format '=x'. Name must not be empty");
    expect(parseEnvFile('a=b<<c\nd<<E\nE\n')).toEqual({ a: 'b<<c', d: '' });
  });
});

describe('cancellation', () => {
  test('SIGINT comes first and the action may end its work', async () => {
    const result = await run(
      `process.on('SIGINT', () => { console.log('cleaned up'); process.exit(1); }); console.log('ready'); setInterval(() => {}, 1000);`,
      {
        cancelAfterMs: (log) => log.includes('ready'),
      },
    );
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 1, log: 'ready\ncleaned up' });
  });

  test('SIGTERM, then SIGKILL end an action that will not listen, and its open output does not hold the step', async () => {
    const result = await run(
      `
      import { spawn } from 'node:child_process';
      const child = spawn('sleep', ['60'], { stdio: 'inherit' });
      fs.appendFileSync(env.GITHUB_OUTPUT, 'answer=' + child.pid + '\\n');
      process.on('SIGINT', () => console.log('int')); process.on('SIGTERM', () => console.log('term'));
      console.log('ready'); setInterval(() => {}, 1000);`,
      { cancelAfterMs: (log) => log.includes('ready'), speed: 3 },
    );
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 137, signal: 'SIGKILL', log: 'ready\nint\nterm' });
    const isGone = (): Promise<boolean> =>
      readFile(`/proc/${result.outputs['answer']}/cmdline`, 'utf8').then(
        (line) => line === '',
        () => true,
      );
    while (!(await isGone())) await delay(20);
  });
});

describe('the fast clock', () => {
  test('Date, performance, timers of every kind and AbortSignal.timeout run faster', async () => {
    const { log, durationMs } = await run(
      `
      import { setTimeout as later, setInterval as every, scheduler } from 'node:timers/promises';
      import { promisify } from 'node:util';
      const hold = setInterval(() => {}, 1000); // AbortSignal.timeout does not keep a process alive.
      const marks = []; let last = Date.now(); const p0 = performance.now();
      const mark = (name) => { const now = Date.now(); marks.push([name, now - last]); last = now; };
      await later(20000, 'v'); mark('promises');
      await new Promise((resolve) => setTimeout(resolve, 20000)); mark('setTimeout');
      await promisify(setTimeout)(20000); mark('promisify');
      await scheduler.wait(20000); mark('scheduler');
      for await (const _ of every(20000)) break; mark('interval');
      await new Promise((resolve) => AbortSignal.timeout(20000).addEventListener('abort', resolve, { once: true })); mark('abort');
      console.log(JSON.stringify({ marks, performance: performance.now() - p0, same: new Date().getTime() - Date.now() < 1000,
        instance: new Date() instanceof Date, fixed: new Date(2026, 0).getFullYear(), text: typeof Date(), leak: env.TESTBED_SPEED ?? null }));
      clearInterval(hold);`,
      { speed: 200 },
    );
    const seen = JSON.parse(log) as { marks: [string, number][]; performance: number };
    for (const [name, ms] of seen.marks) expect([name, ms >= 19_000]).toEqual([name, true]);
    expect(seen.performance).toBeGreaterThan(115_000);
    expect(seen).toMatchObject({ same: true, instance: true, fixed: 2026, text: 'string', leak: null });
    expect(durationMs).toBeLessThan(115_000);
  });

  test("a test bed's clock gives the virtual now", async () => {
    const { log } = await run(`console.log(new Date().toISOString().slice(0, 10))`, {
      clock: { speed: 10, now: () => Date.UTC(2031, 4, 6, 12) },
    });
    expect(log).toBe('2031-05-06');
  });
});
