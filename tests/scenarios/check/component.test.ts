/** A component from its files to its verdict: side by side, by its scripts, installed, compared with its base. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CheckRunPort } from '../../../src/findings/check-run.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import { debuggerMessage, madeUp, makeRepository, playCheck } from './component-bed.ts';
import type { Files, Played, Repository } from './component-bed.ts';

const repositories: Repository[] = [];
afterEach(async () => {
  for (const repository of repositories.splice(0)) await repository.remove();
});

async function repositoryWith(files: Files): Promise<Repository> {
  const repository = await makeRepository(files);
  repositories.push(repository);
  return repository;
}

function manifest(parts: object): string {
  return JSON.stringify({ name: 'web', ...parts });
}

/** An ESLint that finds each `debugger` of the files in src. */
const eslint = madeUp(`
const results = fs.readdirSync('src').filter((name) => name.endsWith('.js')).map((name) => ({
  filePath: process.cwd() + '/src/' + name,
  messages: fs.readFileSync('src/' + name, 'utf8').split('\\n').flatMap((text, at) =>
    text.includes('debugger') ? [{ ...${JSON.stringify(debuggerMessage)}, line: at + 1, endLine: at + 1 }] : []),
}));
fs.writeFileSync(option('--output-file'), JSON.stringify(results));
process.exitCode = results.some(({ messages }) => messages.length > 0) ? 1 : 0;`);

/** A jest whose tests are told by a file: name -> how often it still fails. */
const jest = madeUp(`
const left = JSON.parse(fs.readFileSync('left.json', 'utf8'));
const only = args.includes('--runTestsByPath') ? args.slice(args.indexOf('--runTestsByPath') + 1) : Object.keys(left);
fs.appendFileSync('calls', JSON.stringify(args.slice(4)) + '\\n');
const testResults = only.map((file) => ({
  name: process.cwd() + '/' + file, status: left[file] > 0 ? 'failed' : 'passed', message: '',
  assertionResults: [{ ancestorTitles: ['suite'], title: file, status: left[file]-- > 0 ? 'failed' : 'passed', duration: 5, failureMessages: ['Error: not yet'] }],
}));
fs.writeFileSync('left.json', JSON.stringify(left));
fs.writeFileSync(option('--outputFile'), JSON.stringify({ success: false, testResults }));
process.exitCode = testResults.some(({ status }) => status === 'failed') ? 1 : 0;`);

test('lint, types and tests run side by side', async () => {
  // Each waits for the other two.
  const meet = (name: string, then: string): string =>
    madeUp(`fs.writeFileSync('${name}.here', '');
const wait = setInterval(() => {
  if (!['a', 'b', 'c'].every((other) => fs.existsSync(other + '.here'))) return;
  clearInterval(wait); ${then}
}, 5);`);
  const { root } = await repositoryWith({
    'web/package.json': manifest({ devDependencies: { eslint: '10', jest: '30' } }),
    'web/tsconfig.json': '{}',
    'web/node_modules/.bin/eslint': meet('a', `fs.writeFileSync(option('--output-file'), '[]');`),
    'web/node_modules/.bin/tsc': meet('b', ''),
    'web/node_modules/.bin/jest': meet(
      'c',
      `fs.writeFileSync(option('--outputFile'), JSON.stringify({ testResults: [{ name: process.cwd() + '/a.test.js', status: 'passed', assertionResults: [{ ancestorTitles: [], title: 'a', status: 'passed' }] }] }));`,
    ),
  });
  const { outputs, annotations } = await playCheck(root, { path: 'web', install: 'false', timeout: '30s' });
  expect(outputs).toMatchObject({ verdict: 'passed', lint: 'passed', types: 'passed', tests: 'passed' });
  expect(annotations.map(({ message }) => message)).toEqual([
    'Check of web passed: lint passed, types passed, tests passed; 1 test.',
  ]);
});

test('scripts run by npm, with flags behind --, and a script of several commands as it stands', async () => {
  const { root } = await repositoryWith({
    'web/package.json': manifest({ scripts: { lint: 'eslint src', types: 'echo checked && exit 3' } }),
    'web/src/a.js': 'debugger;\n',
    'web/node_modules/.bin/eslint': eslint,
  });
  const { outputs, log, summary } = await playCheck(root, { path: 'web', install: 'false' });
  expect(outputs).toMatchObject({ verdict: 'failed', lint: 'failed', types: 'failed', findings: '1' });
  expect(log).toContain('checked');
  expect(summary).toContain('it ended with exit code 3');
});

test('commands and slipway.yml say what runs, and SARIF that a command prints is read', async () => {
  const sarif = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'hadolint' } },
        results: [
          {
            ruleId: 'DL3006',
            level: 'error',
            message: { text: 'Tag the version' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'Dockerfile' }, region: { startLine: 1 } } }],
          },
        ],
      },
    ],
  };
  const { root } = await repositoryWith({
    'web/Dockerfile': 'FROM debian\n',
    'web/out.sarif': JSON.stringify(sarif),
    '.github/slipway.yml': `version: 1\nchecks:\n  web: { types: false, commands: { lint: cat out.sarif, tests: 'false' } }\n`,
  });
  const { outputs, annotations } = await playCheck(root, { path: 'web', commands: 'tests: "true | cat"' });
  expect(outputs).toMatchObject({ lint: 'failed', types: 'skipped', tests: 'passed', findings: '1' });
  expect(annotations).toContainEqual(
    expect.objectContaining({ file: 'web/Dockerfile', line: 1, title: 'hadolint: DL3006' }),
  );
});

describe('a component without checks', () => {
  const bare = { 'web/package.json': manifest({}) };

  test('is told and green', async () => {
    const { root } = await repositoryWith(bare);
    const { outputs, exitCode, annotations, summary } = await playCheck(root, { path: 'web' });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 0, verdict: 'nothing-to-check' });
    expect(annotations[0]?.message).toBe('Check of web: nothing to check. No tool is set up.');
    expect(summary).toContain('8 tools skipped');
  });

  test('is red when checks are required', async () => {
    const { root } = await repositoryWith(bare);
    const { outputs, exitCode, annotations } = await playCheck(root, { path: 'web', require: 'lint, tests' });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'failed' });
    expect(annotations[0]?.message).toContain('required and not there: lint, tests. (check-required)');
  });

  test('whose runner finds no tests is told, and red when tests are required', async () => {
    const { root } = await repositoryWith({
      'web/package.json': manifest({ devDependencies: { jest: '30' } }),
      'web/node_modules/.bin/jest': madeUp(
        `console.error('No tests found, exiting with code 1'); process.exitCode = 1;`,
      ),
    });
    const first = await playCheck(root, { path: 'web', install: 'false' });
    expect(first.outputs).toMatchObject({ verdict: 'nothing-to-check', tests: 'skipped' });
    expect(first.annotations[0]?.message).toContain('No tests were found.');
    const second = await playCheck(root, { path: 'web', install: 'false', require: 'tests' });
    expect(second.outputs['verdict']).toBe('failed');
  });

  /** pytest 9.0 with these words and exit code, and a report without a test. */
  async function withPytest(words: string, exitCode: number): Promise<Played> {
    const { root } = await repositoryWith({
      'api/pytest.ini': '[pytest]\n',
      'api/requirements.txt': 'pytest\n',
      'api/.venv/bin/python': madeUp(''),
      'api/.venv/bin/pytest': madeUp(
        `fs.writeFileSync(args.find((arg) => arg.startsWith('--junitxml=')).slice('--junitxml='.length),
           '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="0" /></testsuites>');
         console.log(${JSON.stringify(words)}); process.exitCode = ${exitCode};`,
      ),
    });
    return playCheck(root, { path: 'api', install: 'false' });
  }

  test('whose pytest was ended by pytest.exit before a test is not taken for one without tests', async () => {
    const { outputs, exitCode, log } = await withPytest(
      'collected 1 item\n\n=== no tests ran in 0.94s ===\n!!! _pytest.outcomes.Exit: the database is not there !!!',
      1,
    );
    expect({ exitCode, verdict: outputs['verdict'], tests: outputs['tests'] }).toEqual({
      exitCode: 1,
      verdict: 'crashed',
      tests: 'crashed',
    });
    expect(log).toContain('the database is not there');
  });

  test('whose pytest deselects all tests has none', async () => {
    const { outputs } = await withPytest(
      'collected 1 item / 1 deselected / 0 selected\n\n=== 1 deselected in 0.61s ===',
      5,
    );
    expect(outputs).toMatchObject({ verdict: 'nothing-to-check', tests: 'skipped' });
  });
});

describe('the installation', () => {
  /** A npm in front of PATH. */
  async function withNpm(code: string, more: Files = {}): Promise<{ root: string; env: Record<string, string> }> {
    const { root } = await repositoryWith({
      'bin/npm': madeUp(code),
      'web/package.json': manifest({ devDependencies: { eslint: '10' } }),
      'web/package-lock.json': '{}',
      'web/src/a.js': '',
      'eslint.js': eslint,
      ...more,
    });
    return { root, env: { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}` } };
  }
  const installs = `fs.writeFileSync('args', args.join(' ')); fs.mkdirSync('node_modules/.bin', { recursive: true });
fs.copyFileSync('../eslint.js', 'node_modules/.bin/eslint');`;

  test('runs once, in the folder of the lock file, before the tools', async () => {
    const { root, env } = await withNpm(installs);
    const { outputs, log } = await playCheck(root, { path: 'web' }, { env });
    expect(outputs).toMatchObject({ verdict: 'passed', lint: 'passed' });
    expect(readFileSync(join(root, 'web/args'), 'utf8')).toBe('ci --no-audit --no-fund');
    expect(log).toMatch(/npm ci: passed \(.+\)[^]*eslint: passed/);
  });

  test('without a lock file goes on with a warning', async () => {
    const { root, env } = await withNpm(installs);
    await rm(join(root, 'web/package-lock.json'));
    const { outputs, annotations } = await playCheck(root, { path: 'web' }, { env });
    expect(outputs['verdict']).toBe('passed');
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('no lock file of npm in web') }),
    );
  });

  test('that fails is told with the code of the manager and its last lines, and no tool runs', async () => {
    const { root, env } = await withNpm(
      `console.error('npm error code ERESOLVE\\nnpm error While resolving: web@1'); process.exitCode = 1;`,
    );
    const { outputs, annotations, summary, exitCode } = await playCheck(root, { path: 'web' }, { env });
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 1,
      verdict: 'failed',
      lint: 'skipped',
      tests: 'skipped',
    });
    expect(annotations[0]?.message).toContain('npm ci: it ended with exit code 1 (ERESOLVE); no tool was run.');
    expect(summary).toContain('npm error While resolving: web@1');
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ error: { code: 'install-failed' } });
  });
});

describe('a Python component', () => {
  const ruff = madeUp(`fs.writeFileSync(option('--output-file'), JSON.stringify(fs.existsSync('broken') ? [{
  code: 'F401', message: 'imported but unused', filename: process.cwd() + '/app.py', location: { row: 1, column: 8 },
  end_location: { row: 1, column: 10 }, url: null }] : []));
process.exitCode = fs.existsSync('broken') ? 1 : 0;`);
  const files = {
    'api/pyproject.toml': '[project]\nname = "api"\nversion = "1"\n[tool.ruff]\nline-length = 120\n',
    'api/app.py': 'import os\n',
    'ruff.js': ruff,
  };
  const withBin = (root: string): { env: Record<string, string> } => ({
    env: { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`, RUFF: join(root, 'ruff.js') },
  });

  test('is installed by uv, and its tools come from the environment that uv made', async () => {
    const { root, write } = await repositoryWith({
      ...files,
      'api/uv.lock': 'version = 1\n',
      'bin/uv': madeUp(
        `fs.writeFileSync('args', args.join(' ')); fs.mkdirSync('.venv/bin', { recursive: true });
fs.writeFileSync('.venv/bin/python', ''); fs.copyFileSync(process.env.RUFF, '.venv/bin/ruff');`,
      ),
    });
    const sound = await playCheck(root, { path: 'api' }, withBin(root));
    expect(sound.outputs).toMatchObject({ verdict: 'passed', lint: 'passed' });
    expect(readFileSync(join(root, 'api/args'), 'utf8')).toBe('sync --locked');
    await write({ 'api/broken': '' });
    const { outputs, annotations } = await playCheck(root, { path: 'api' }, withBin(root));
    expect(outputs).toMatchObject({ verdict: 'failed', findings: '1' });
    expect(annotations).toContainEqual(expect.objectContaining({ file: 'api/app.py', line: 1, title: 'ruff: F401' }));
  });

  test('is installed by Poetry, which also starts its tools', async () => {
    const { root } = await repositoryWith({
      ...files,
      'api/poetry.lock': '',
      'bin/poetry': madeUp(
        `fs.appendFileSync('calls', args.join(' ').replace(/ --output-format.*/, '') + '\\n');
if (args[0] === 'run') fs.writeFileSync(option('--output-file'), '[]');`,
      ),
    });
    const { outputs } = await playCheck(root, { path: 'api' }, withBin(root));
    expect(outputs).toMatchObject({ verdict: 'passed', lint: 'passed' });
    expect(readFileSync(join(root, 'api/calls'), 'utf8')).toBe('install --no-interaction\nrun ruff check\n');
  });

  test('whose tool is not in its environment is told, and not served by the machine', async () => {
    const { root } = await repositoryWith({ ...files, 'api/.venv/bin/python': '', 'bin/ruff': ruff });
    const { outputs, summary } = await playCheck(root, { path: 'api', install: 'false' }, withBin(root));
    expect(outputs).toMatchObject({ verdict: 'failed', lint: 'failed' });
    expect(summary).toContain('ruff is to run');
    expect(summary).toContain('add ruff to the requirements');
  });
});

describe('failed tests', () => {
  const files = {
    'web/package.json': manifest({ devDependencies: { jest: '30' } }),
    'web/node_modules/.bin/jest': jest,
  };

  test('that pass when they are run again are flaky: told, and green', async () => {
    const { root } = await repositoryWith({ ...files, 'web/left.json': '{"a.test.js":0,"b.test.js":1}' });
    const { outputs, exitCode, annotations, summary } = await playCheck(root, {
      path: 'web',
      install: 'false',
      'retry-failed-tests': '2',
    });
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      verdict: 'passed',
      'failed-tests': '0',
      'flaky-tests': '1',
    });
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'warning', file: 'web/b.test.js' }));
    expect(summary).toContain('#### Flaky');
    expect(readFileSync(join(root, 'web/calls'), 'utf8')).toBe('[]\n["--runTestsByPath","b.test.js"]\n');
  });

  test('that fail again stay failed, with the times they were run', async () => {
    const { root } = await repositoryWith({ ...files, 'web/left.json': '{"a.test.js":1,"b.test.js":9}' });
    const { outputs } = await playCheck(root, { path: 'web', install: 'false', 'retry-failed-tests': '2' });
    expect(outputs).toMatchObject({ verdict: 'failed', 'failed-tests': '1', 'flaky-tests': '1' });
    expect(readFileSync(join(root, 'web/calls'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  test('that pass again do not hide a file whose afterAll fails', async () => {
    const code = `const again = args.includes('--runTestsByPath');
const file = (name, status, message, tests) => ({ name: process.cwd() + '/' + name, status, message, assertionResults: tests });
const one = (status) => [{ ancestorTitles: [], title: 't', status, failureMessages: status === 'failed' ? ['Error: once'] : [] }];
const a = file('a.test.js', again ? 'passed' : 'failed', '', one(again ? 'passed' : 'failed'));
const b = file('b.test.js', 'failed', 'the server did not stop', one('passed'));
const wanted = again ? [a, b].filter(({ name }) => args.some((arg) => name.endsWith('/' + arg))) : [a, b];
fs.writeFileSync(option('--outputFile'), JSON.stringify({ testResults: wanted }));
process.exitCode = wanted.some(({ status }) => status === 'failed') ? 1 : 0;`;
    const { root } = await repositoryWith({ ...files, 'web/node_modules/.bin/jest': madeUp(code) });
    const { outputs, summary } = await playCheck(root, { path: 'web', install: 'false', 'retry-failed-tests': '1' });
    expect(outputs).toMatchObject({ verdict: 'failed', tests: 'failed', 'failed-tests': '1', 'flaky-tests': '1' });
    expect(summary).toContain('the server did not stop');
  });

  test('are run once when nothing else is asked for', async () => {
    const { root } = await repositoryWith({ ...files, 'web/left.json': '{"b.test.js":1}' });
    const { outputs } = await playCheck(root, { path: 'web', install: 'false' });
    expect(outputs).toMatchObject({ verdict: 'failed', 'failed-tests': '1', 'flaky-tests': '0' });
  });
});

describe('against a base', () => {
  function git(root: string, ...args: readonly string[]): string {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
  }

  async function changed(): Promise<{ root: string; base: string }> {
    const { root, write } = await repositoryWith({
      'web/package.json': manifest({ devDependencies: { eslint: '10' } }),
      'web/package-lock.json': '{}',
      'web/src/a.js': 'debugger; // old\n',
      'web/src/b.js': '\n',
      'bin/npm': madeUp(
        `fs.mkdirSync('node_modules/.bin', { recursive: true }); fs.copyFileSync(process.env.ESLINT, 'node_modules/.bin/eslint');`,
      ),
      'eslint.js': eslint,
      '.gitignore': 'node_modules\n',
    });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'base');
    const base = git(root, 'rev-parse', 'HEAD');
    await write({ 'web/src/a.js': '\n\ndebugger; // old\n', 'web/src/b.js': '\ndebugger; // new\n' });
    git(root, 'commit', '-qam', 'change');
    return { root, base };
  }
  const surroundings = (root: string): { env: Record<string, string> } => ({
    env: { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`, ESLINT: join(root, 'eslint.js') },
  });

  test('findings on changed lines come first', async () => {
    const { root, base } = await changed();
    const { annotations, outputs } = await playCheck(root, { path: 'web', base }, surroundings(root));
    expect(outputs['findings']).toBe('2');
    expect(annotations.slice(0, 2).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'web/src/b.js:2',
      'web/src/a.js:3',
    ]);
  });

  test('what the base has too does not count with only-new', async () => {
    const { root, base } = await changed();
    const { outputs, annotations, summary } = await playCheck(
      root,
      { path: 'web', base, 'only-new': 'true' },
      surroundings(root),
    );
    expect(outputs).toMatchObject({ verdict: 'failed', findings: '1' });
    expect(annotations.flatMap(({ file = [] }) => file)).toEqual(['web/src/b.js']);
    expect(summary).toContain(`1 finding of the base ${base.slice(0, 7)} left out.`);
  });

  test('a component that has nothing new is green', async () => {
    const { root, base } = await changed();
    await writeFile(join(root, 'web/src/b.js'), '');
    const { outputs, exitCode } = await playCheck(root, { path: 'web', base, 'only-new': 'true' }, surroundings(root));
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verdict: 'passed', lint: 'passed', findings: '0' });
  });

  test('all count when the base cannot be read', async () => {
    const { root } = await changed();
    const { outputs, summary } = await playCheck(
      root,
      { path: 'web', base: 'd'.repeat(40), 'only-new': 'true' },
      { ...surroundings(root), speed: 50 },
    );
    expect(outputs).toMatchObject({ verdict: 'failed', findings: '2' });
    expect(summary).toContain('The base ddddddd cannot be read');
  });
});

test('a SARIF file and a check run hold all findings', async () => {
  const { root } = await repositoryWith({
    'web/package.json': manifest({ devDependencies: { eslint: '10' } }),
    'web/src/a.js': 'debugger;\n'.repeat(60),
    'web/node_modules/.bin/eslint': eslint,
  });
  const sent: unknown[] = [];
  const port: CheckRunPort = {
    createCheckRun: (run) => Promise.resolve(sent.push(run)),
    updateCheckRun: (update) => {
      sent.push(update);
      return Promise.resolve();
    },
  };
  const event = { pull_request: { head: { sha: 'f'.repeat(40) } } };
  const { outputs, annotations, log } = await playCheck(
    root,
    { path: 'web', install: 'false', sarif: 'reports/check.sarif', 'check-run': 'true', 'github-token': 'ghs_x' },
    { openGithub: () => Promise.resolve(port), event },
  );
  expect(outputs['sarif']).toBe('reports/check.sarif');
  const written = JSON.parse(readFileSync(join(root, 'reports/check.sarif'), 'utf8')) as {
    runs: { results: unknown[] }[];
  };
  expect(written.runs[0]?.results).toHaveLength(60);
  expect(sent[0]).toMatchObject({ name: 'Slipway findings (web)', headSha: 'f'.repeat(40) });
  expect(sent).toHaveLength(2);
  expect(log).toContain('The check run has 60 of 60 annotations.');
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
});

describe('workflow files', () => {
  test('are checked instead of a component, slipway.yml among them', async () => {
    const { root } = await repositoryWith({
      '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n',
      '.github/slipway.yml': 'version: 1\nimgaes: {}\n',
    });
    const { outputs, annotations, exitCode, summary } = await playCheck(root, {
      'workflow-files': '[".github/workflows/ci.yml",".github/slipway.yml",".github/workflows/gone.yml"]',
    });
    // Here no runner says where the action is from.
    expect(summary).toContain('inputs and permissions of what the workflows call of Slipway were not checked');
    expect({ exitCode, lint: outputs['lint'] }).toEqual({ exitCode: 1, lint: 'failed' });
    const places = annotations.flatMap(({ file, line }) => (file === undefined ? [] : [`${file}:${line}`]));
    expect(places).toEqual(expect.arrayContaining(['.github/slipway.yml:2', '.github/workflows/ci.yml:5']));
  });
});

test('workflow files of which none is there are not told as sound', async () => {
  const { root } = await repositoryWith({ 'ci.yml': 'on: push\njobs: {}\n' });
  const run = await playCheck(root, { 'workflow-files': '[".github/workflows/ci.yml","ci.yml"]' });
  expect({ exitCode: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'failed' });
  expect(run.summary).toContain('is not in the checkout');
  expect(run.summary).toContain('is no workflow file');
  expect((await playCheck(root, { 'workflow-files': '[]' })).exitCode).toBe(0);
});

describe('bad input', () => {
  test('tells all faults at once, with what was meant', async () => {
    const { root } = await repositoryWith({});
    const { annotations, exitCode } = await playCheck(root, {
      path: '../x',
      checks: 'lint,typs',
      tools: 'eslnt, ruff',
      commands: 'test: make test',
      require: 'tests',
      timeout: '5s',
      base: 'main',
    });
    expect(exitCode).toBe(1);
    const [{ message } = { message: '' }] = annotations;
    expect(message).toContain('7 inputs are not valid:');
    expect(message).toContain('`path` is "../x"');
    expect(message).toContain('`checks` is "typs"; allowed: lint, types, tests (did you mean "types"?)');
    expect(message).toContain('`tools` is "eslnt"');
    expect(message).toContain('(did you mean "eslint"?)');
    expect(message).toContain('`commands` is "test"; allowed: install, lint, types, tests (did you mean "tests"?)');
    expect(message).toContain('`require` is "tests"; allowed: kinds that `checks` names: lint');
    expect(message).toContain('`timeout` is "5s"');
    expect(message).toContain('`base` is "main"');
  });

  test.each([
    ['a folder that is not there', {}, 'component-not-found', 'There is no folder web in the checkout.'],
    [
      'a broken package.json',
      { 'web/package.json': '{\n  "name": "web",\n  "scripts" {}\n}' },
      'invalid-components',
      'web/package.json:3:',
    ],
    [
      'lock files of two managers',
      {
        'web/package.json': '{"name":"web","scripts":{"lint":"x"}}',
        'web/package-lock.json': '{}',
        'web/yarn.lock': '',
      },
      'invalid-components',
      'lie side by side',
    ],
    [
      'a broken pyproject.toml',
      { 'web/pyproject.toml': '[project]\nname = \n' },
      'invalid-components',
      'web/pyproject.toml:2:',
    ],
  ])('%s ends the step with the place', async (_what, files: Files, code, told) => {
    const { root } = await repositoryWith({ 'other/x': '', ...files });
    const { outputs, exitCode, annotations } = await playCheck(root, { path: 'web' });
    expect(exitCode).toBe(1);
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ error: { code } });
    expect(annotations.some(({ message }) => message.includes(told))).toBe(true);
  });
});

test('the bundle runs a component as the runner starts it', async () => {
  const { root } = await repositoryWith({
    'web/package.json': manifest({ devDependencies: { eslint: '10' } }),
    'web/src/a.js': 'debugger;\n',
    'web/node_modules/.bin/eslint': eslint,
  });
  const { exitCode, outputs, summary, annotations } = await runAction({
    action: 'check',
    cwd: root,
    inputs: { path: 'web', install: 'false' },
  });
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, verdict: 'failed', findings: '1' });
  expect(summary).toContain('### Check of <code>web</code>: failed');
  expect(annotations).toContainEqual(expect.objectContaining({ file: 'web/src/a.js', line: 1 }));
  expect(existsSync(join(root, 'web/eslint.report'))).toBe(false);
});
