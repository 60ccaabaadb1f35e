/** Each tool: how it is recognised, how it is called, and how its output is read. Pure. */
import { findFile, findNodeDependency } from './facts.ts';
import type { Facts } from './facts.ts';
import { byNode, byPython } from './tool.ts';
import type { Tool } from './tool.ts';
import type { ToolName } from './tool-names.ts';

const ESLINT_FLAT = /^eslint\.config\.[cm]?[jt]s$/;
const ESLINT_LEGACY = /^\.eslintrc(?:\.(?:c?js|ya?ml|json))?$/;

/** Whether ESLint is configured in the old form alone, which ESLint 9 reads only when it is told so, and ESLint 10 no more. */
function isLegacyEslint(facts: Facts): boolean {
  if (findFile(facts, ESLINT_FLAT) !== undefined) return false;
  return findFile(facts, ESLINT_LEGACY) !== undefined || facts.package?.keys.includes('eslintConfig') === true;
}

function eslintArgs(facts: Facts, flags: readonly string[]): readonly string[] {
  // In the old form only .js is looked for, and what `overrides` name.
  const readsTypeScript =
    isLegacyEslint(facts) &&
    ['@typescript-eslint/parser', 'typescript-eslint', 'eslint-config-next'].some((name) =>
      findNodeDependency(facts, name),
    );
  return [...flags, ...(readsTypeScript ? ['--ext', '.js,.jsx,.cjs,.mjs,.ts,.tsx,.cts,.mts'] : []), '.'];
}

function tscArgs({ typescript }: Facts, flags: readonly string[]): readonly string[] {
  if (typescript?.hasReferences === true) return ['--build', '--noEmit', ...flags];
  const buildInfo = typescript?.isIncremental === true ? ['--tsBuildInfoFile', '{reports}/tsc.tsbuildinfo'] : [];
  return ['--project', 'tsconfig.json', '--noEmit', ...buildInfo, ...flags];
}

/** All tools by name. */
export const tools: Readonly<Record<ToolName, Tool>> = {
  eslint: {
    kind: 'lint',
    language: 'node',
    program: 'eslint',
    setUpBy: (facts) =>
      findFile(facts, ESLINT_FLAT) ?? byNode(facts, { file: ESLINT_LEGACY, key: 'eslintConfig', dependency: 'eslint' }),
    wants: 'eslint.config.js, .eslintrc or `eslint` in package.json',
    report: 'file',
    flags: (report) => ['--format', 'json', '--output-file', report],
    args: eslintArgs,
    env: (facts): Readonly<Record<string, string>> =>
      isLegacyEslint(facts) ? { ESLINT_USE_FLAT_CONFIG: 'false' } : {},
    crashCodes: [2],
  },
  biome: {
    kind: 'lint',
    language: 'node',
    program: 'biome',
    setUpBy: (facts) => byNode(facts, { file: /^\.?biome\.jsonc?$/, dependency: '@biomejs/biome' }),
    wants: 'biome.json or `@biomejs/biome` in package.json',
    report: 'stdout',
    flags: () => ['--reporter=github', '--max-diagnostics=none', '--colors=off'],
    args: (_facts, flags) => ['ci', ...flags, '.'],
    crashCodes: [],
  },
  oxlint: {
    kind: 'lint',
    language: 'node',
    program: 'oxlint',
    setUpBy: (facts) =>
      byNode(facts, { file: /^(?:\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/, dependency: 'oxlint' }),
    wants: '.oxlintrc.json or `oxlint` in package.json',
    report: 'stdout',
    flags: () => ['--format', 'json'],
    args: (_facts, flags) => [...flags],
    crashCodes: [],
  },
  prettier: {
    kind: 'lint',
    language: 'node',
    program: 'prettier',
    setUpBy: (facts) =>
      byNode(facts, {
        file: /^(?:\.prettierrc(?:\.(?:json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/,
        key: 'prettier',
        dependency: 'prettier',
      }),
    wants: '.prettierrc, prettier.config.js or `prettier` in package.json',
    report: 'lines',
    flags: () => [],
    args: () => ['--check', '.'],
    crashCodes: [2],
  },
  ruff: {
    kind: 'lint',
    language: 'python',
    program: 'ruff',
    setUpBy: (facts) =>
      byPython(facts, { file: /^\.?ruff\.toml$/, section: /\[tool\.ruff[.\]]/, dependencies: ['ruff'] }),
    wants: 'ruff.toml, [tool.ruff] in pyproject.toml or the dependency `ruff`',
    report: 'file',
    flags: (report) => ['--output-format', 'json', '--output-file', report, '--no-fix'],
    args: (_facts, flags) => ['check', ...flags, '.'],
    crashCodes: [2],
  },
  'ruff-format': {
    kind: 'lint',
    language: 'python',
    program: 'ruff',
    // Many use Ruff to lint and another formatter: only its own table says that it formats.
    setUpBy: (facts) =>
      facts.python?.sections.find((name) => /\[tool\.ruff\.format\]|ruff\.toml \[format\]/.test(name)),
    wants: '[tool.ruff.format] in pyproject.toml or [format] in ruff.toml',
    report: 'lines',
    flags: () => [],
    args: () => ['format', '--check', '.'],
    crashCodes: [2],
  },
  tsc: {
    kind: 'types',
    language: 'node',
    program: 'tsc',
    setUpBy: (facts) => findFile(facts, /^tsconfig\.json$/, 'own'),
    wants: 'tsconfig.json in the folder of the component',
    report: 'text',
    flags: () => ['--pretty', 'false'],
    args: tscArgs,
    // Before 5.6 a build cannot leave out its output, and none can when one project references another.
    otherwise: {
      says: /\bTS(?:6310|5094)\b/,
      args: (flags) => ['--build', ...flags],
      note: 'these projects reference each other, so TypeScript had to build them into their `outDir`',
    },
    crashCodes: [],
  },
  mypy: {
    kind: 'types',
    language: 'python',
    program: 'mypy',
    setUpBy: (facts) =>
      byPython(facts, { file: /^\.?mypy\.ini$/, section: /\[tool\.mypy\]|\[mypy\]/, dependencies: ['mypy'] }),
    wants: 'mypy.ini, [tool.mypy] in pyproject.toml or the dependency `mypy`',
    report: 'lines',
    flags: () => [
      '--show-column-numbers',
      '--show-error-end',
      '--show-error-codes',
      '--no-pretty',
      '--no-color-output',
      '--hide-error-context',
      '--no-error-summary',
    ],
    args: (facts, flags) => [...flags, ...(facts.python?.mypyNamesFiles === true ? [] : ['.'])],
    crashCodes: [],
  },
  pyright: {
    kind: 'types',
    language: 'python',
    program: 'pyright',
    setUpBy: (facts) =>
      byPython(facts, {
        file: /^pyrightconfig\.json$/,
        section: /\[tool\.(?:based)?pyright\]/,
        dependencies: ['pyright', 'basedpyright'],
      }),
    wants: 'pyrightconfig.json, [tool.pyright] in pyproject.toml or the dependency `pyright`',
    report: 'stdout',
    flags: () => ['--outputjson'],
    args: (_facts, flags) => [...flags],
    crashCodes: [2, 3, 4],
  },
  jest: {
    kind: 'tests',
    language: 'node',
    program: 'jest',
    setUpBy: (facts) => byNode(facts, { file: /^jest\.config\.(?:[cm]?[jt]s|json)$/, key: 'jest', dependency: 'jest' }),
    wants: 'jest.config.js or `jest` in package.json',
    report: 'file',
    flags: (report) => ['--ci', '--json', '--outputFile', report],
    args: (_facts, flags) => [...flags],
    crashCodes: [],
    noTests: { exitCode: 1, says: /^No tests found/m },
  },
  vitest: {
    kind: 'tests',
    language: 'node',
    program: 'vitest',
    setUpBy: (facts) => byNode(facts, { file: /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/, dependency: 'vitest' }),
    wants: 'vitest.config.ts or `vitest` in package.json',
    report: 'file',
    flags: (report) => ['--run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    args: (_facts, flags) => [...flags],
    crashCodes: [],
    noTests: { exitCode: 1, says: /^No test (?:suite|files?) found/m },
  },
  'node-test': {
    kind: 'tests',
    language: 'node',
    program: 'node',
    setUpBy: ({ nodeTestFile }) => nodeTestFile,
    wants: 'file of tests that imports `node:test`, or a script with `node --test`',
    report: 'file',
    flags: (report) => [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=junit',
      `--test-reporter-destination=${report}`,
    ],
    args: (_facts, flags) => ['--test', ...flags],
    crashCodes: [],
  },
  pytest: {
    kind: 'tests',
    language: 'python',
    program: 'pytest',
    setUpBy: (facts) =>
      byPython(facts, {
        file: /^(?:\.?pytest\.ini|conftest\.py)$/,
        section: /\[tool\.pytest(?:\.ini_options)?\]|\[tool:pytest\]|tox\.ini \[pytest\]/,
        dependencies: ['pytest'],
      }),
    wants: 'pytest.ini, [tool.pytest.ini_options] in pyproject.toml or the dependency `pytest`',
    report: 'file',
    // The older family tells file and line of each test.
    flags: (report) => [`--junitxml=${report}`, '-o', 'junit_family=xunit1', '--color=no'],
    args: (_facts, flags) => [...flags],
    crashCodes: [3, 4],
    // "no tests ran" is also said by a session that was ended: by pytest.exit, or by an interrupt.
    noTests: { exitCode: 5 },
  },
  unittest: {
    kind: 'tests',
    language: 'python',
    program: 'python',
    setUpBy: ({ pythonTestFile }) => pythonTestFile,
    wants: 'file test*.py',
    report: 'lines',
    flags: () => ['-v'],
    args: (_facts, flags) => ['-m', 'unittest', 'discover', ...flags],
    crashCodes: [],
    noTests: { exitCode: 5, says: /^(?:NO TESTS RAN|Ran 0 tests)/m },
  },
};
