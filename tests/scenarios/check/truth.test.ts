/** What a tool does, however badly, has a true verdict; a crash is never green. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { debuggerMessage, madeUp, makeRepository, playCheck } from './component-bed.ts';
import type { Files, Played, Repository } from './component-bed.ts';

const component: Files = {
  'web/package.json': JSON.stringify({ name: 'web', devDependencies: { eslint: '10.15.0' } }),
  'web/eslint.config.js': 'export default [];\n',
  'web/src/a.js': 'debugger;\n',
};

const repositories: Repository[] = [];
afterEach(async () => {
  for (const repository of repositories.splice(0)) await repository.remove();
});

async function repositoryWith(files: Files): Promise<Repository> {
  const repository = await makeRepository({ ...component, ...files });
  repositories.push(repository);
  return repository;
}

/** Runs the component with an ESLint that runs `code`. */
async function withEslint(code: string, inputs: Record<string, string> = {}): Promise<Played> {
  const { root } = await repositoryWith({ 'web/node_modules/.bin/eslint': madeUp(code) });
  return playCheck(root, { path: 'web', install: 'false', ...inputs });
}

const writes = (text: string): string => `fs.writeFileSync(option('--output-file'), ${text});`;
const oneError = writes(
  `JSON.stringify([{ filePath: process.cwd() + '/src/a.js', messages: [${JSON.stringify(debuggerMessage)}] }])`,
);

describe('a tool that', () => {
  test('finds nothing passes', async () => {
    const { outputs, exitCode, annotations } = await withEslint(writes(`'[]'`));
    expect({ exitCode, verdict: outputs['verdict'], lint: outputs['lint'], types: outputs['types'] }).toEqual({
      exitCode: 0,
      verdict: 'passed',
      lint: 'passed',
      types: 'skipped',
    });
    expect(annotations.map(({ message }) => message)).toEqual(['Check of web passed: lint passed.']);
  });

  test('finds an error fails, with the finding at its line', async () => {
    const { outputs, exitCode, annotations, log, summary } = await withEslint(`${oneError} process.exitCode = 1;`);
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, verdict: 'failed', lint: 'failed', findings: '1' });
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'web/src/a.js', line: 1, title: 'eslint: no-debugger' }),
    );
    expect(log).toContain(`web/src/a.js:1:1 error Unexpected 'debugger' statement. (no-debugger)`);
    expect(summary).toContain('| lint | <code>eslint</code> | failed | 1 |');
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
      schema: 1,
      ok: false,
      error: { code: 'checks-failed' },
      tools: [{ name: 'eslint', kind: 'lint', verdict: 'failed', findings: 1 }],
    });
  });

  test('ends with 0 although its report has errors fails', async () => {
    const { outputs, log } = await withEslint(oneError);
    expect(outputs).toMatchObject({ verdict: 'failed', lint: 'failed', findings: '1' });
    expect(log).toContain('exit code 0, and yet its report has errors');
  });

  test('ends with 1 and no finding has crashed, and its last lines are shown', async () => {
    const { outputs, summary, exitCode } = await withEslint(
      `${writes(`'[]'`)} console.error('Oops | <b>plugin</b>'); process.exitCode = 1;`,
    );
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, verdict: 'crashed', lint: 'crashed' });
    expect(summary).toContain('without telling of any fault');
    expect(summary).toContain('Oops | <b>plugin</b>');
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ error: { code: 'check-crashed' } });
  });

  test('ends with warnings alone and exit code 1 fails, as --max-warnings wants it', async () => {
    const warning = writes(
      `JSON.stringify([{ filePath: process.cwd() + '/src/a.js', messages: [${JSON.stringify({ ...debuggerMessage, severity: 1 })}] }])`,
    );
    const { outputs, log } = await withEslint(`${warning} process.exitCode = 1;`);
    expect(outputs).toMatchObject({ verdict: 'failed', findings: '1' });
    expect(log).toContain('though it found no errors');
  });

  test.each([
    ['prints half a JSON', writes(`'[{"filePath":"/a.js","mess'`), 'its report cannot be read'],
    ['writes no report', '', 'its report cannot be read: it wrote none'],
    [
      'writes a report of 100 MB',
      `fs.writeFileSync(option('--output-file'), ''); fs.truncateSync(option('--output-file'), 100e6);`,
      'it has 100 MB, and more than 64 MB are not read',
    ],
    ['crashes by itself', `console.error('TypeError: x'); process.exitCode = 2;`, 'exit code 2'],
    ['is killed', `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);`, 'ended by SIGKILL'],
    ['hands on a killed child', 'process.exitCode = 137;', 'signal 9, which is what a runner without memory does'],
  ])('%s has crashed', async (_what, code, told) => {
    const { outputs, exitCode, log } = await withEslint(code);
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'crashed' });
    expect(log).toContain(told);
  });

  test('hangs is ended at the limit', async () => {
    const { root } = await repositoryWith({
      'web/node_modules/.bin/eslint': madeUp(`console.log('waiting'); setInterval(() => {}, 1000);`),
    });
    const { outputs, log, exitCode } = await playCheck(
      root,
      { path: 'web', install: 'false', timeout: '10s' },
      { speed: 20 },
    );
    expect({ exitCode, verdict: outputs['verdict'], lint: outputs['lint'] }).toEqual({
      exitCode: 1,
      verdict: 'timed-out',
      lint: 'timed-out',
    });
    expect(log).toContain('it was ended after 10.0s');
    expect(log).toContain('waiting');
  });

  test('prints 200 MB fills neither memory nor log', async () => {
    const before = process.memoryUsage().rss;
    const { outputs, rawLog } = await withEslint(
      `${oneError} const line = 'x'.repeat(1023) + '\\n'; const more = line.repeat(1024); let left = 200;
       const go = () => { while (left-- > 0) if (!process.stdout.write(more)) return process.stdout.once('drain', go); process.exitCode = 1; }; go();`,
    );
    expect(outputs).toMatchObject({ verdict: 'failed', findings: '1' });
    expect(rawLog.length).toBeLessThan(3_000_000);
    expect(rawLog).toMatch(/\.\.\. \d{6} lines are left out here \.\.\./);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test('prints a report of 70 MB has crashed, and none of it is in the log', async () => {
    const { root } = await repositoryWith({
      'web/node_modules/.bin/oxlint': madeUp(
        `const part = ' '.repeat(1 << 20); let left = 70;
         const go = () => { while (left-- > 0) if (!process.stdout.write(part)) return process.stdout.once('drain', go); console.error('done'); }; go();`,
      ),
    });
    const { outputs, rawLog } = await playCheck(root, { path: 'web', install: 'false', tools: 'oxlint' });
    expect(outputs).toMatchObject({ verdict: 'crashed', lint: 'crashed' });
    expect(rawLog).toContain('it printed more than 64 MB, which is not read');
    expect(rawLog.length).toBeLessThan(10_000);
  });

  test('is set up and not installed fails, with what to do', async () => {
    const { root } = await repositoryWith({});
    const { outputs, summary } = await playCheck(root, { path: 'web', install: 'false' });
    expect(outputs).toMatchObject({ verdict: 'failed', lint: 'failed' });
    expect(summary).toContain('eslint is to run (web/eslint.config.js), but it is not installed');
    expect(summary).toContain('npm install --save-dev eslint');
  });

  test('prints workflow commands and Markdown gives neither', async () => {
    const { rawLog, annotations, summary } = await withEslint(
      `console.log('::error::forged'); console.log('##[error]forged'); ${writes(
        `JSON.stringify([{ filePath: process.cwd() + '/src/a.js', messages: [{ ...${JSON.stringify(debuggerMessage)}, message: '::warning::forged\\n<script>x</script> @team' }] }])`,
      )} process.exitCode = 1;`,
    );
    expect(annotations.filter(({ message }) => message === 'forged')).toEqual([]);
    const stopped = rawLog.slice(rawLog.indexOf('::stop-commands::'));
    expect(stopped).toContain('::error::forged');
    expect(rawLog.slice(0, rawLog.indexOf('::stop-commands::'))).not.toContain('forged');
    expect(summary).not.toContain('<script>');
    expect(summary).not.toContain('@team');
  });

  test('looks for what the runner gives to steps alone finds nothing of it', async () => {
    const { root } = await repositoryWith({
      'web/node_modules/.bin/eslint': madeUp(
        `fs.writeFileSync('seen.json', JSON.stringify(process.env)); ${writes(`'[]'`)}`,
      ),
    });
    const secrets = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_ENV: '/tmp/env' };
    await playCheck(root, { path: 'web', install: 'false', 'github-token': 'ghs_x' }, { env: secrets });
    const seen = JSON.parse(readFileSync(join(root, 'web/seen.json'), 'utf8')) as Record<string, string>;
    expect(
      Object.keys(seen).filter((name) => /^(?:INPUT_|ACTIONS_|GITHUB_(?:ENV|TOKEN|OUTPUT|PATH|STATE))/.test(name)),
    ).toEqual([]);
    expect(seen).toMatchObject({ CI: 'true', NO_COLOR: '1', GITHUB_REPOSITORY: 'octo-org/app' });
  });
});

test('nothing is left in the folder for temporary files', async () => {
  const { root } = await repositoryWith({ 'web/node_modules/.bin/eslint': madeUp(writes(`'[]'`)), 'temp/x': '' });
  await playCheck(root, { path: 'web', install: 'false' }, { env: { RUNNER_TEMP: join(root, 'temp') } });
  expect(readdirSync(join(root, 'temp'))).toEqual(['x']);
});

test('a cancelled run ends what it started, and says what that was', async () => {
  const { root } = await repositoryWith({
    'web/node_modules/.bin/eslint': madeUp(
      `fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);`,
    ),
    'web/tsconfig.json': '{}',
    // Ends when the other has begun, so that its line finds it running.
    'web/node_modules/.bin/tsc': madeUp(
      `const wait = setInterval(() => fs.existsSync('pid') && clearInterval(wait), 10);`,
    ),
  });
  const { outcome, annotations } = await playCheck(
    root,
    { path: 'web', install: 'false' },
    { cancelAfterMs: (log) => log.includes('tsc: passed') },
  );
  expect(outcome).toBe('cancelled');
  expect(annotations.at(-1)?.message).toMatch(
    /It ended what was running: eslint \(\d+ms\)|It ended what was running: eslint \([\d.]+s\)/,
  );
  const pid = Number(readFileSync(join(root, 'web/pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
