import { describe, expect, test } from '@jest/globals';

import type { Component } from '../../../src/components/component.ts';
import { readInstallFailure } from './install-failure.ts';
import { planInstallations } from './install.ts';
import type { Facts } from './facts.ts';
import { nodeManager, pythonManager, scriptArgs } from './managers.ts';
import { planTools } from './plan.ts';
import type { Settings, ToolPlan } from './plan.ts';
import { findScripts, readPlainCommand } from './script.ts';
import { toolEnvironment } from './world.ts';

const npm: Component = {
  name: 'web',
  path: 'web',
  node: { manager: 'npm', folder: 'web', lockFile: 'web/package-lock.json' },
};
const uv: Component = { name: 'api', path: 'api', python: { manager: 'uv', folder: '.', lockFile: 'uv.lock' } };

const all: Settings = { checks: ['lint', 'types', 'tests'], tools: [], commands: {}, require: [] };

interface Node {
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: readonly string[];
  readonly keys?: readonly string[];
}

function nodeFacts({ files = [], scripts = {}, dependencies = [], keys = [] }: Node, more: Partial<Facts> = {}): Facts {
  return {
    component: npm,
    folders: [
      { path: 'web', files: ['package.json', ...files] },
      { path: '.', files: [] },
    ],
    package: { file: 'web/package.json', scripts, dependencies, keys },
    isYarnBerry: false,
    ...more,
  };
}

function pythonFacts(parts: Partial<NonNullable<Facts['python']>>, more: Partial<Facts> = {}): Facts {
  return {
    component: uv,
    folders: [
      { path: 'api', files: [] },
      { path: '.', files: ['pyproject.toml'] },
    ],
    isYarnBerry: false,
    python: {
      sections: [],
      dependencies: [],
      mypyNamesFiles: false,
      folder: 'api',
      requirements: [],
      extras: [],
      groups: [],
      isPackage: false,
      ...parts,
    },
    ...more,
  };
}

/** `eslint <- eslint.config.js: eslint --format json ...` */
function told({ runs }: ToolPlan): string[] {
  return runs.map(({ name, because, launch }) => {
    const line =
      launch.by === 'shell'
        ? launch.line
        : launch.by === 'script'
          ? `run ${[launch.name, ...launch.args].join(' ')}`
          : [launch.program, ...launch.args].join(' ');
    return `${name} <- ${because}: ${line}`;
  });
}

describe('the tools of a Node component', () => {
  test('run when a configuration, a key or a dependency sets them up', () => {
    const plan = planTools(
      nodeFacts({
        files: ['eslint.config.mjs', 'tsconfig.json', 'biome.jsonc', '.oxlintrc.json'],
        dependencies: ['vitest', 'eslint'],
        keys: ['prettier', 'jest'],
      }),
      all,
    );
    expect(told(plan)).toEqual([
      'eslint <- web/eslint.config.mjs: eslint --format json --output-file {reports}/eslint.report .',
      'biome <- web/biome.jsonc: biome ci --reporter=github --max-diagnostics=none --colors=off .',
      'oxlint <- web/.oxlintrc.json: oxlint --format json',
      'prettier <- `prettier` in web/package.json: prettier --check .',
      'tsc <- web/tsconfig.json: tsc --project tsconfig.json --noEmit --pretty false',
      'jest <- `jest` in web/package.json: jest --ci --json --outputFile {reports}/jest.report',
      'vitest <- `vitest` in web/package.json: vitest --run --reporter=default --reporter=json --outputFile.json={reports}/vitest.report',
    ]);
    expect(plan.skips).toEqual([
      expect.objectContaining({ name: 'node-test', reason: expect.stringContaining('not set up: no file of tests') }),
    ]);
  });

  test('are skipped with the reason when nothing sets them up', () => {
    const { runs, skips } = planTools(nodeFacts({}), all);
    expect(runs).toEqual([]);
    expect(skips.map(({ name }) => name)).toEqual([
      'eslint',
      'biome',
      'oxlint',
      'prettier',
      'tsc',
      'jest',
      'vitest',
      'node-test',
    ]);
    expect(skips[0]).toEqual({
      kind: 'lint',
      name: 'eslint',
      reason: 'not set up: no eslint.config.js, .eslintrc or `eslint` in package.json',
    });
  });

  test('leave the word to the scripts, which get flags for machines', () => {
    const plan = planTools(
      nodeFacts({
        files: ['eslint.config.js', '.prettierrc', 'tsconfig.json'],
        scripts: {
          lint: 'eslint src --max-warnings 0',
          'format:check': 'prettier -c .',
          'type-check': 'tsc',
          test: 'vitest',
        },
        dependencies: ['oxlint'],
      }),
      all,
    );
    expect(told(plan)).toEqual(
      [
        'eslint <- script `lint`: run lint --format json --output-file {reports}/eslint.report',
        'prettier <- script `format:check`: run format:check ',
        'tsc <- script `type-check`: run type-check --noEmit --pretty false',
        'vitest <- script `test`: run test --run --reporter=default --reporter=json --outputFile.json={reports}/vitest.report',
      ].map((line) => line.trimEnd()),
    );
    expect(plan.skips.find(({ name }) => name === 'oxlint')?.reason).toBe(
      'the script `lint` says what runs; name oxlint in `tools` to run it by itself',
    );
  });

  test('run without what fixes or watches, and node --test takes its flags in front of the files', () => {
    const plan = planTools(
      nodeFacts({ scripts: { lint: 'eslint --fix . -f stylish', test: 'NODE_ENV=test node --test --watch tests/' } }),
      all,
    );
    expect(told(plan)).toEqual([
      'eslint <- script `lint`, without what fixes, watches or prints otherwise: eslint . --format json --output-file {reports}/eslint.report',
      'node-test <- script `test`, without what fixes, watches or prints otherwise: node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination={reports}/node-test.report tests/',
    ]);
    expect(plan.runs[1]?.env).toEqual({ NODE_ENV: 'test' });
  });

  test('that no script names one by one run as their script stands', () => {
    const plan = planTools(nodeFacts({ scripts: { lint: 'eslint . && stylelint .', test: 'turbo run test' } }), all);
    expect(told(plan)).toEqual(['script lint <- script `lint`: run lint', 'script test <- script `test`: run test']);
    expect(plan.runs.map(({ report }) => report)).toEqual(['none', 'none']);
  });

  test('are looked for beside a script that checks the format alone', () => {
    const plan = planTools(
      nodeFacts({ files: ['eslint.config.js'], scripts: { 'format:check': 'prettier --check .' } }),
      { ...all, checks: ['lint'] },
    );
    expect(plan.runs.map(({ name }) => name)).toEqual(['prettier', 'eslint']);
  });

  test('of an old ESLint are told to read the old form', () => {
    const facts = nodeFacts({ files: ['.eslintrc.json'], dependencies: ['eslint', '@typescript-eslint/parser'] });
    const [run] = planTools(facts, { ...all, checks: ['lint'] }).runs;
    expect(run?.env).toEqual({ ESLINT_USE_FLAT_CONFIG: 'false' });
    expect(run?.launch).toMatchObject({ args: expect.arrayContaining(['--ext']) });
  });

  test('of projects that reference each other are built without output, or with it when TypeScript wants that', () => {
    const facts = nodeFacts(
      { files: ['tsconfig.json'] },
      { typescript: { hasReferences: true, isIncremental: false } },
    );
    const [run] = planTools(facts, { ...all, checks: ['types'] }).runs;
    expect(run?.launch).toMatchObject({ args: ['--build', '--noEmit', '--pretty', 'false'] });
    expect(run?.otherwise?.launch).toMatchObject({ args: ['--build', '--pretty', 'false'] });
    expect(
      run?.otherwise?.says.test(`b/tsconfig.json(1,83): error TS6310: Referenced project 'a' may not disable emit.`),
    ).toBe(true);
  });

  test('that keep a .tsbuildinfo keep it elsewhere', () => {
    const facts = nodeFacts(
      { files: ['tsconfig.json'] },
      { typescript: { hasReferences: false, isIncremental: true } },
    );
    expect(told(planTools(facts, { ...all, checks: ['types'] }))[0]).toContain(
      '--tsBuildInfoFile {reports}/tsc.tsbuildinfo',
    );
  });

  test('that were asked for by name run alone, set up or not', () => {
    const plan = planTools(
      nodeFacts({ files: ['eslint.config.js'], scripts: { lint: 'make lint', test: 'jest --coverage' } }),
      {
        ...all,
        tools: ['oxlint', 'jest'],
      },
    );
    expect(told(plan)).toEqual([
      'oxlint <- `tools`: oxlint --format json',
      'jest <- script `test`: run test --ci --json --outputFile {reports}/jest.report',
    ]);
    expect(plan.skips).toEqual([{ kind: 'lint', name: 'eslint', reason: '`tools` does not name it' }]);
  });

  test('give way to a command of the user', () => {
    const plan = planTools(nodeFacts({ scripts: { test: 'jest' } }), {
      ...all,
      commands: { tests: 'make test | tee log' },
    });
    expect(told(plan)).toEqual(['command tests <- `commands`: make test | tee log']);
  });

  test('leave formatting to ESLint when a plug-in of it runs Prettier', () => {
    const { skips } = planTools(nodeFacts({ dependencies: ['prettier', 'eslint-plugin-prettier'] }), all);
    expect(skips).toContainEqual({
      kind: 'lint',
      name: 'prettier',
      reason: '`eslint-plugin-prettier` runs it inside ESLint',
    });
  });
});

describe('the tools of a Python component', () => {
  test('run when a table, a file or a dependency sets them up', () => {
    const facts = pythonFacts({
      sections: ['pyproject.toml [tool.ruff]', 'pyproject.toml [tool.ruff.format]', 'api/setup.cfg [mypy]'],
      dependencies: ['basedpyright', 'pytest'],
    });
    expect(told(planTools(facts, all)).map((line) => line.replace(/:.*/, ''))).toEqual([
      'ruff <- pyproject.toml [tool.ruff]',
      'ruff-format <- pyproject.toml [tool.ruff.format]',
      'mypy <- api/setup.cfg [mypy]',
      'pyright <- the dependency `basedpyright`',
      'pytest <- the dependency `pytest`',
    ]);
  });

  test('leave out the formatter of Ruff when only its linter is set up, and unittest where pytest is', () => {
    const { runs, skips } = planTools(
      pythonFacts({ dependencies: ['ruff', 'pytest'] }, { pythonTestFile: 'test_a.py' }),
      all,
    );
    expect(runs.map(({ name }) => name)).toEqual(['ruff', 'pytest']);
    expect(skips.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'ruff-format: not set up: no [tool.ruff.format] in pyproject.toml or [format] in ruff.toml',
      'mypy: not set up: no mypy.ini, [tool.mypy] in pyproject.toml or the dependency `mypy`',
      'pyright: not set up: no pyrightconfig.json, [tool.pyright] in pyproject.toml or the dependency `pyright`',
      'unittest: pytest runs its tests too',
    ]);
  });

  test('fall back to unittest', () => {
    const [run] = planTools(pythonFacts({}, { pythonTestFile: 'tests/test_a.py' }), { ...all, checks: ['tests'] }).runs;
    expect(run?.launch).toEqual({
      by: 'program',
      language: 'python',
      program: 'python',
      args: ['-m', 'unittest', 'discover', '-v'],
    });
  });
});

describe('a script', () => {
  test.each([
    ['eslint .', 'eslint', ['.']],
    ['npx --no-install eslint "src/**/*.ts"', 'eslint', ['src/**/*.ts']],
    ['cross-env CI=1 vitest run', 'vitest', ['run']],
    ['vitest run --reporter=junit --outputFile=junit.xml', 'vitest', ['run', '--reporter=junit']],
    ['vitest run --outputFile junit.xml --coverage', 'vitest', ['run', '--coverage']],
    ['pnpm exec biome check --write .', 'biome', ['check', '.']],
    [
      'node --experimental-vm-modules node_modules/jest/bin/jest.js',
      'jest',
      ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'],
    ],
    ['node_modules/.bin/tsc -w --pretty true', 'tsc', []],
    ['vue-tsc --noEmit', 'tsc', ['--noEmit']],
    ['oxlint --format=github', 'oxlint', []],
  ])('%s is one call of %s', (line, tool, words) => {
    expect(readPlainCommand(line)).toMatchObject({ tool, words });
  });

  test.each([
    'eslint . && tsc',
    'eslint $FILES',
    'eslint . | tee x',
    'prettier --write .',
    'biome start',
    'next lint',
    'eslint "unclosed',
    'echo eslint',
    '',
  ])('%s is none', (line) => {
    expect(readPlainCommand(line)).toBeUndefined();
  });

  test('that npm init wrote is no test', () => {
    expect(findScripts({ test: 'echo "Error: no test specified" && exit 1' })).toEqual([]);
  });
});

describe('package managers', () => {
  const node = (manager: 'npm' | 'pnpm' | 'yarn' | 'bun', managerVersion?: string): NonNullable<Component['node']> => ({
    manager,
    folder: '.',
    ...(managerVersion === undefined ? {} : { managerVersion }),
  });

  test.each([
    ['npm', undefined, ['npm'], ['npm']],
    ['pnpm', undefined, ['pnpm', 'corepack'], ['pnpm']],
    ['pnpm', '9.1.0', ['corepack', 'npx'], ['corepack', 'pnpm']],
    ['pnpm', '9.1.0', ['npx'], ['npx', '--yes', 'pnpm@9.1.0']],
    ['yarn', undefined, ['npx'], ['npx', '--yes', 'yarn@1']],
    ['bun', undefined, ['npx', 'corepack'], ['npx', '--yes', 'bun']],
  ] as const)('%s %s with %j on PATH starts as %j', (manager, version, onPath, words) => {
    expect(nodeManager({ node: node(manager, version), isBerry: false, onPath: new Set(onPath) }).words).toEqual(words);
  });

  test('Yarn 4 comes from its own package', () => {
    const { words } = nodeManager({ node: node('yarn', '4.9.1'), isBerry: true, onPath: new Set(['npx']) });
    expect(words).toEqual(['npx', '--yes', '--package', '@yarnpkg/cli-dist@4.9.1', 'yarn']);
  });

  test('that are not there end the step with what to do', () => {
    expect(() => nodeManager({ node: node('bun'), isBerry: false, onPath: new Set() })).toThrow(
      'there is no bun, corepack or npx on PATH',
    );
    expect(() => pythonManager({ manager: 'poetry', folder: '.' }, new Set(['python3']))).toThrow(
      'poetry is not on PATH, nor is pipx',
    );
    expect(pythonManager({ manager: 'uv', folder: '.' }, new Set(['pipx'])).words).toEqual(['pipx', 'run', 'uv']);
  });

  test('hand on the arguments of a script, each in its way', () => {
    const args = (name: 'npm' | 'pnpm' | 'yarn' | 'bun', isBerry = false): string =>
      scriptArgs({ name, words: [name], isBerry }, 'lint', ['--format', 'json']).join(' ');
    expect([args('npm'), args('pnpm'), args('yarn'), args('yarn', true), args('bun')]).toEqual([
      '--silent run lint -- --format json',
      '--silent run lint --format json',
      '--silent run lint --format json',
      'run lint --format json',
      '--silent run lint --format json',
    ]);
    expect(scriptArgs({ name: 'npm', words: ['npm'], isBerry: false }, 'lint', [])).toEqual([
      '--silent',
      'run',
      'lint',
    ]);
  });
});

describe('an installation', () => {
  const onPath = new Set(['npm', 'uv', 'python3', 'poetry', 'yarn', 'pnpm', 'bun']);
  const titles = (facts: Facts): string[] =>
    planInstallations(facts, onPath).map(({ title, folder }) => `${title} in ${folder}`);

  test('is exactly what the lock file says', () => {
    expect(titles(nodeFacts({}))).toEqual(['npm ci in web']);
    expect(titles(pythonFacts({ extras: ['dev', 'aws'], groups: ['dev', 'lint'] }))).toEqual([
      'uv sync --locked --extra dev --group lint in api',
    ]);
    const yarn: Component = { name: 'a', path: 'a', node: { manager: 'yarn', folder: '.', lockFile: 'yarn.lock' } };
    expect(planInstallations(nodeFacts({}, { component: yarn }), onPath)[0]?.commands).toEqual([
      ['yarn', 'install', '--frozen-lockfile', '--non-interactive'],
    ]);
    expect(planInstallations(nodeFacts({}, { component: yarn, isYarnBerry: true }), onPath)[0]?.commands).toEqual([
      ['yarn', 'install', '--immutable'],
    ]);
  });

  test('without a lock file leaves none behind, and warns', () => {
    const component: Component = { name: 'web', path: 'web', node: { manager: 'npm', folder: 'web' } };
    const [install] = planInstallations(nodeFacts({}, { component }), onPath);
    expect(install?.commands).toEqual([['npm', 'install', '--no-package-lock', '--no-audit', '--no-fund']]);
    expect(install?.warning).toContain('There is no lock file of npm in web');
  });

  test('by pip goes into an environment of its own, with what developers need', () => {
    const pip: Component = { name: 'api', path: 'api', python: { manager: 'pip', folder: 'api' } };
    const [requirements] = planInstallations(
      pythonFacts({ requirements: ['requirements.txt', 'requirements-dev.txt'], isPackage: true }, { component: pip }),
      onPath,
    );
    expect(requirements?.commands.map((words) => words.join(' '))).toEqual([
      'python3 -m venv {venv}',
      '{venv}/bin/python -m pip install --disable-pip-version-check --no-input -r requirements.txt -r requirements-dev.txt',
    ]);
    const [own] = planInstallations(
      pythonFacts({ isPackage: true, extras: ['dev', 'postgres', 'test'], groups: ['lint'] }, { component: pip }),
      onPath,
    );
    expect(own?.title).toBe('pip install --editable .[dev,test] --group lint');
    expect(planInstallations(pythonFacts({}, { component: pip }), onPath)).toEqual([]);
  });

  test.each([
    ['npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree', 'ERESOLVE', 'Two packages'],
    [
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'EUSAGE',
      'The lock file',
    ],
    [
      ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
      'ERR_PNPM_OUTDATED_LOCKFILE',
      'The lock file',
    ],
    ['➤ YN0028: │ The lockfile would have been modified by this install', 'YN0028', 'The lock file'],
    [
      'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
      'lock-file-out-of-date',
      'The lock file',
    ],
    ['error: lockfile had changes, but lockfile is frozen', 'lock-file-out-of-date', 'The lock file'],
    [
      'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
      'lock-file-out-of-date',
      'The lock file',
    ],
    [
      'npm error code ENOTFOUND\nnpm error network request to https://r.example failed',
      'ENOTFOUND',
      'A registry did not answer',
    ],
    ['npm error code E401', 'E401', 'The registry refused'],
    [
      'ECONNRESET\nERROR: Could not find a version that satisfies the requirement a==9 (from versions: 1.0)',
      'no-such-version',
      'The index has no version',
    ],
    ['ERROR: No matching distribution found for nope==9', 'no-such-version', 'The index has no version'],
    ['npm error code E404', 'E404', 'no such package'],
  ])('that fails says why: %s', (text, code, fix) => {
    const failure = readInstallFailure(text);
    expect(failure?.code).toBe(code);
    expect(failure?.fix).toContain(fix);
  });
});

test('tools get nothing of the runner that could act for the job', () => {
  const env = toolEnvironment({
    PATH: '/bin',
    INPUT_PATH: '.',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    GITHUB_TOKEN: 't',
    GITHUB_STEP_SUMMARY: 's',
    GITHUB_ARTIFACTS: 'f',
    GITHUB_SHA: 'a',
    FORCE_COLOR: '1',
    NODE_AUTH_TOKEN: 'for the registry',
  });
  expect(env).toEqual({
    PATH: '/bin',
    GITHUB_SHA: 'a',
    NODE_AUTH_TOKEN: 'for the registry',
    CI: 'true',
    NO_COLOR: '1',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  });
});
