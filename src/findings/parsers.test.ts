import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parseBiome } from './biome.ts';
import { parseEslintJson } from './eslint.ts';
import type { Finding, TestCase } from './finding.ts';
import { parseJestJson } from './jest.ts';
import { parseJunit } from './junit.ts';
import { parseMypy } from './mypy.ts';
import { parseOxlintJson } from './oxlint.ts';
import type { Parse, Parsed, Reading } from './parsed.ts';
import { parsePrettierCheck } from './prettier.ts';
import { parsePyrightJson } from './pyright.ts';
import { parseRuffFormat, parseRuffJson } from './ruff.ts';
import { parseSarif } from './sarif.ts';
import { sourcePath } from './source-path.ts';
import { parseTsc } from './tsc.ts';
import { parseUnittest } from './unittest.ts';

const root = '/repo';
const web = { root, cwd: '/repo/services/web' };
const api = { root, cwd: '/repo/services/api' };

/** What a real tool printed; see the README beside the recordings. */
function recorded(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../tests/fixtures/tools', name), 'utf8');
}

function read(parsed: Parsed): Reading {
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed;
}

/** `error services/web/src/a.js:3:13-3:15 eqeqeq Expected ...` */
function short({ level, file, line, column, endLine, endColumn, rule, message }: Finding): string {
  const end = endLine === undefined ? '' : `-${endLine}:${endColumn ?? ''}`;
  return [
    level,
    [file ?? '-', line, column].filter((part) => part !== undefined).join(':') + end,
    rule ?? '-',
    message,
  ].join(' ');
}

/** `failed sum > adds @ services/web/sum.test.js:4 message | expected 3, received 2` */
function shortTest({ path, verdict, file, line, message, expected, received }: TestCase): string {
  const place = file === undefined ? '' : ` @ ${file}${line === undefined ? '' : `:${line}`}`;
  const values = expected === undefined ? '' : ` | expected ${expected}, received ${received ?? ''}`;
  return `${verdict} ${path.join(' > ')}${place}${message === undefined ? '' : ` ${message}`}${values}`.replaceAll(
    '\n',
    '~',
  );
}

describe('paths', () => {
  const places = { root: '/repo', cwd: '/repo/apps/web' };
  test.each([
    ['src/a.ts', 'apps/web/src/a.ts'],
    ['./src//a.ts', 'apps/web/src/a.ts'],
    ['../../lib/a.ts', 'lib/a.ts'],
    ['/repo/lib/a.ts', 'lib/a.ts'],
    ['file:///repo/lib/a%20b.ts', 'lib/a b.ts'],
    ['file://localhost/repo/lib/a.ts', 'lib/a.ts'],
    ['file:///repo/lib/100%.ts', 'lib/100%.ts'],
    ['src\\a.ts', 'apps/web/src/a.ts'],
    ['src/(x)/[id]\\a.ts', 'apps/web/src/(x)/[id]\\a.ts'],
    ['/elsewhere/a.ts', undefined],
    ['/repository/a.ts', undefined],
    ['../../../a.ts', undefined],
    ['/repo', undefined],
    ['<stdin>', undefined],
    ['', undefined],
    ['webpack://app/src/a.ts', undefined],
  ])('%j -> %j', (printed, path) => {
    expect(sourcePath(printed, places)).toBe(path);
  });

  test('of Windows, with either case of the drive', () => {
    const windows = { root: 'D:\\a\\shop', cwd: 'D:\\a\\shop\\apps\\web' };
    expect(sourcePath('d:\\a\\shop\\lib\\a.ts', windows)).toBe('lib/a.ts');
    expect(sourcePath('file:///D:/a/shop/lib/a.ts', windows)).toBe('lib/a.ts');
    expect(sourcePath('..\\lib\\a.ts', windows)).toBe('apps/lib/a.ts');
    expect(sourcePath('C:\\a\\shop\\a.ts', windows)).toBeUndefined();
  });

  test('from the root of a file system', () => {
    expect(sourcePath('/src/a.ts', { root: '/', cwd: '/' })).toBe('src/a.ts');
  });
});

describe('ESLint', () => {
  test.each(['eslint-8.57.1', 'eslint-9.39.5', 'eslint-10.15.0'])('%s: what is suppressed is no finding', (version) => {
    const { findings } = read(parseEslintJson(recorded(`${version}/findings.json`), web));
    expect(findings.map(short)).toEqual([
      "error services/web/src/broken.js:2:3 - Parsing error: Unexpected keyword 'return'",
      'warning services/web/src/cart.js:2:3-2:18 no-var Unexpected var, use let or const instead.',
      "error services/web/src/cart.js:2:7-2:13 no-unused-vars 'unused' is assigned a value but never used.",
      "error services/web/src/cart.js:3:13-3:15 eqeqeq Expected '===' and instead saw '=='.",
      'error services/web/src/cart.js:6:58-7:1 semi Missing semicolon.',
      "error services/web/src/directive.js:1:1-1:29 no-such-rule Definition for rule 'no-such-rule' was not found.",
      expect.stringMatching(
        /^warning services\/web\/src\/directive.js:2:1(?:-2:36)? - Unused eslint-disable directive/,
      ),
    ]);
    expect(findings[1]).toMatchObject({
      kind: 'lint',
      tool: 'eslint',
      url: 'https://eslint.org/docs/latest/rules/no-var',
    });
  });

  test('a file that it ignores has no line', () => {
    const message = { ruleId: null, fatal: false, severity: 1, message: 'File ignored.', line: 0 };
    const text = JSON.stringify([{ filePath: 'C:\\elsewhere\\a.js', messages: [message] }]);
    expect(parseEslintJson(text, web)).toEqual({
      findings: [{ kind: 'lint', tool: 'eslint', level: 'warning', message: 'File ignored.' }],
      tests: [],
    });
  });

  test('lines of a package manager in front of it are passed over', () => {
    const noise = '\n> web@1.0.0 lint\n> eslint --format json .\n\n[warn] not this\n';
    expect(parseEslintJson(`${noise}[{"filePath":"/repo/a.js","messages":[]}]\n`, web)).toEqual({
      findings: [],
      tests: [],
    });
  });
});

describe('tsc', () => {
  const findings = [
    "error services/web/ts/a.ts:2:55 TS2322 Type 'string' is not assignable to type 'number'.",
    "error services/web/ts/a.ts:3:7 TS2322 Type 'User' is not assignable to type '{ address: { zip: string; }; }'.\n  The types of 'address.zip' are incompatible between these types.\n    Type 'number' is not assignable to type 'string'.",
    "error services/web/ts/a.ts:4:40 TS2322 Type 'number' is not assignable to type 'string'.",
    "error services/web/ts/a.ts:5:3 TS2345 Argument of type 'string' is not assignable to parameter of type 'number'.",
    expect.stringMatching(
      /^error services\/web\/ts\/a\.ts:6:25 TS2834 Relative import paths need explicit file extensions/,
    ),
  ];

  test.each(['tsc-5.9.3/findings.txt', 'tsc-7.0.2/findings.txt', 'tsc-5.9.3/pretty.txt', 'tsc-7.0.2/pretty.txt'])(
    '%s: messages of several lines, colours and excerpts',
    (name) => {
      expect(read(parseTsc(recorded(name), web)).findings.map(short)).toEqual(findings);
      expect(read(parseTsc(recorded(name).replaceAll('\n', '\r\n'), web)).findings.map(short)).toEqual(findings);
    },
  );

  test.each(['tsc-5.9.3', 'tsc-7.0.2'])('%s: faults of the configuration, some without a file', (version) => {
    expect(read(parseTsc(recorded(`${version}/configuration.txt`), web)).findings.map(short)).toEqual([
      expect.stringMatching(/^error - TS18003 No inputs were found in config file/),
      "error services/web/tsconfig.bad.json:1:35 TS5023 Unknown compiler option 'noSuchOption'.",
      expect.stringMatching(/^error services\/web\/tsconfig\.bad\.json:1:64 TS6046 Argument for '--target' option/),
    ]);
  });

  test.each(['tsc-5.9.3', 'tsc-7.0.2'])('%s: a build of several projects, with what --verbose tells', (version) => {
    expect(read(parseTsc(recorded(`${version}/build-verbose.txt`), web)).findings.map(short)).toEqual([
      "error services/web/refs/one/one.ts:1:14 TS2322 Type 'number' is not assignable to type 'string'.",
      "error services/web/refs/two/two.ts:1:14 TS2322 Type 'string' is not assignable to type 'number'.",
    ]);
  });
});

describe('jest and vitest', () => {
  test('jest: every form of a failure, with what was expected and received where it says so', () => {
    const { tests, findings } = read(
      parseJestJson(recorded('jest-30.5.2/tests.json'), { root, cwd: '/repo/services/web/jesty' }),
    );
    const at = '@ services/web/jesty/sum.test.js';
    expect(findings).toEqual([]);
    expect(tests.map(shortTest)).toEqual([
      `skipped later ${at}:1`,
      `passed sum > adds ${at}:3`,
      `failed sum > adds wrongly ${at}:4 expect(received).toBe(expected) // Object.is equality~~Expected: 3~Received: 2 | expected 3, received 2`,
      expect.stringMatching(
        /^failed sum > objects .*:5 expect\(received\)\.toEqual.* \| expected Object \{~ {2}"a": 1,~ {2}"b": Object \{~ {4}"c": Array \[~ {6}1,~ {6}3,~ {4}\],~ {2}\},~\}, received Object .* {6}2,/,
      ),
      `failed sum > throws ${at}:6 TypeError: no such thing`,
      `failed sum > calls ${at}:7 expect(jest.fn()).toHaveBeenCalledWith(...expected)~~Expected: "b"~Received: "a"~~Number of calls: 1 | expected "b", received "a"`,
      `failed sum > contains ${at}:8 expect(received).toContain(expected) // indexOf~~Expected value: "b"~Received array: ["a"] | expected "b", received ["a"]`,
      `failed sum > matches ${at}:9 expect(received).toMatch(expected)~~Expected pattern: /bye/~Received string:  "hello~world" | expected /bye/, received "hello~world"`,
      `skipped sum > skipped ${at}:10`,
      expect.stringMatching(/^failed sum > waits .*:11 thrown: "Exceeded timeout of 50 ms for a test\./),
      `failed sum > rejects ${at}:12 expect(received).rejects.toThrow()~~Received promise resolved instead of rejected~Resolved to value: 1`,
      expect.stringMatching(/^failed sum > snapshot .*:13 expect\(received\)\.toMatchInlineSnapshot/),
      expect.stringMatching(/^failed sum > multi .*:14 .* \| expected a~B~c, received a~b~c$/),
      expect.stringMatching(
        /^failed services\/web\/jesty\/none\.test\.js @ services\/web\/jesty\/none\.test\.js:1 Cannot find module '\.\/does-not-exist'/,
      ),
      expect.stringMatching(
        /^failed services\/web\/jesty\/syntax\.test\.js @ services\/web\/jesty\/syntax\.test\.js SyntaxError: .*Unexpected token \(1:26\)/,
      ),
    ]);
    expect(tests[2]?.durationMs).toBe(10);
    expect(tests[2]?.detail).toContain('at Object.toBe (/repo/services/web/jesty/sum.test.js:4:46)');
  });

  test('jest.retryTimes: what passed at last is flaky', () => {
    const result = {
      ancestorTitles: [],
      title: 'x',
      status: 'passed',
      retryReasons: ['Error: once\n    at a (/repo/a.test.js:7:1)'],
    };
    const text = JSON.stringify({ testResults: [{ name: '/repo/a.test.js', assertionResults: [result] }] });
    expect(read(parseJestJson(text, web)).tests.map(shortTest)).toEqual(['flaky x @ a.test.js:7 once']);
  });

  test.each([
    [
      'jest',
      '\n\n  \u25CF Test suite failed to run\n\n    the server did not stop\n\n      at Object.<anonymous> (a.test.js:1:24)\n',
    ],
    ['vitest', 'the server did not stop'],
  ])('%s: a file whose afterAll fails, though all its tests passed', (_runner, message) => {
    const assertionResults = [{ ancestorTitles: [], title: 'x', status: 'passed' }];
    const text = JSON.stringify({
      testResults: [{ name: `${web.cwd}/a.test.js`, status: 'failed', message, assertionResults }],
    });
    expect(read(parseJestJson(text, web)).tests).toMatchObject([
      { path: ['x'], verdict: 'passed' },
      { verdict: 'failed', message: 'the server did not stop' },
    ]);
  });

  test('vitest: chai says what it expected in a sentence', () => {
    const { tests } = read(
      parseJestJson(recorded('vitest-4.1.12/tests.json'), { root, cwd: '/repo/services/web/vite' }),
    );
    const at = '@ services/web/vite/sum.test.js';
    expect(tests.map(shortTest)).toEqual([
      expect.stringMatching(
        /^failed services\/web\/vite\/none\.test\.js @ services\/web\/vite\/none\.test\.js Cannot find module/,
      ),
      `skipped later ${at}:2`,
      `passed sum > adds ${at}:4`,
      `failed sum > adds wrongly ${at}:5 AssertionError: expected 2 to be 3 // Object.is equality | expected 3, received 2`,
      `failed sum > objects ${at}:6 AssertionError: expected { a: 1, b: { c: [ 1, 2 ] } } to deeply equal { a: 1, b: { c: [ 1, 3 ] } } | expected { a: 1, b: { c: [ 1, 3 ] } }, received { a: 1, b: { c: [ 1, 2 ] } }`,
      `failed sum > throws ${at}:7 TypeError: no such thing`,
      expect.stringMatching(
        /^failed sum > calls .*:8 AssertionError: expected "vi\.fn\(\)" to be called with arguments: \[ 'b' \]~~Received:[^|]*$/,
      ),
      `failed sum > contains ${at}:9 AssertionError: expected [ 'a' ] to include 'b' | expected 'b', received [ 'a' ]`,
      `failed sum > matches ${at}:10 AssertionError: expected 'hello\\nworld' to match /bye/ | expected /bye/, received 'hello\\nworld'`,
      `skipped sum > skipped ${at}:11`,
      `failed sum > waits ${at}:12 The test did not end within its time.`,
      `failed sum > rejects ${at}:13 promise resolved "1" instead of rejecting`,
      `failed sum > snapshot ${at}:14 Snapshot \`sum > snapshot 1\` mismatched`,
      expect.stringMatching(/^failed sum > multi .*:15 .* \| expected 'a\\nB\\nc', received 'a\\nb\\nc'$/),
      expect.stringMatching(
        /^failed services\/web\/vite\/syntax\.test\.js @ .* Failed to parse source for import analysis/,
      ),
    ]);
  });
});

describe('JUnit XML', () => {
  test.each([
    ['node-20.20.2', ''],
    ['node-24.21.0', ' @ services/web/nt/sum.test.js'],
  ])('%s: suites in suites, control characters, a file that does not load', (version, file) => {
    const { tests } = read(parseJunit(recorded(`${version}/junit.xml`), { root, cwd: '/repo/services/web/nt' }));
    const at = '@ services/web/nt/sum.test.js';
    expect(tests.map(shortTest)).toEqual([
      'failed esc @ services/web/nt/esc.test.js:1 red x  ]]> end',
      expect.stringMatching(
        /^failed (?:services\/web\/nt\/)?none\.test\.js @ services\/web\/nt\/none\.test\.js test failed$/,
      ),
      `passed sum > adds${file}`,
      `failed sum > adds wrongly ${at}:5 Expected values to be strictly equal:~~2 !== 3 | expected 3, received 2`,
      expect.stringMatching(
        /^failed sum > objects .*:6 Expected values to be strictly deep-equal:~\+ actual - expected~.* \| expected \{~ {2}a: 1,~ {2}b: \[~ {4}1,~ {4}3~ {2}\]~\}, received \{~ {2}a: 1,~ {2}b: \[~ {4}1,~ {4}2~ {2}\]~\}$/,
      ),
      `failed sum > throws ${at}:7 no such <thing> & "more"`,
      `skipped sum > skipped${file}`,
      `skipped sum > later${file}`,
      `failed sum > has a message ${at}:10 must be ok~second line | expected true, received false`,
      `failed sum > waits${file} test timed out after 20ms`,
      `failed sum > nested > deep ${at}:12 The input did not match the regular expression /x/. Input:~~'abc' | expected /x/, received 'abc'`,
      `failed parent > child fails ${at}:14 a string`,
      `passed top level${file}`,
    ]);
  });

  test.each(['pytest-7.2.1', 'pytest-9.0.3'])('%s: failures, errors of fixtures, skips, parameters', (version) => {
    const { tests } = read(parseJunit(recorded(`${version}/junit.xml`), api));
    const cart = tests.filter(({ path }) => path[0]?.startsWith('tests.') === true);
    const at = '@ services/api/tests/test_cart.py';
    expect(cart.map(shortTest)).toEqual([
      'passed tests.test_cart > test_ok',
      expect.stringMatching(
        /^failed tests\.test_cart > test_equal .*test_cart\.py:10 assert \[1, 2, 3\] == \[1, 2, 4\]~.* \| expected \[1, 2, 4\], received \[1, 2, 3\]$/,
      ),
      expect.stringMatching(
        /^failed tests\.test_cart > test_text .*:15 AssertionError: texts differ~.* \| expected 'one\\ntwo\\nthree', received 'one\\n2\\nthree'$/,
      ),
      `failed tests.test_cart > test_raises ${at}:19 ValueError: bad <value> & "more" #x1B[31mred#x1B[0m`,
      `failed tests.test_cart > test_fixture ${at}:24 failed on setup with "RuntimeError: fixture broke"`,
      'skipped tests.test_cart > test_skipped',
      'skipped tests.test_cart > test_xfail',
      'failed tests.test_cart > test_xpass_strict [XPASS(strict)]',
      'passed tests.test_cart > test_param[1]',
      `failed tests.test_cart > test_param[2] ${at}:49 assert 2 == 1 | expected 1, received 2`,
      `failed tests.test_cart.TestGroup > test_inner ${at}:54 AssertionError: assert 'a' in 'bcd'`,
      `failed tests.test_cart.TestCase > test_assert_equal ${at}:59 AssertionError: 1 != 2`,
      expect.stringMatching(
        /^failed tests\.test_cart\.TestCase > test_dict .*:62 AssertionError: \{'a': 1\} != \{'a': 2\}/,
      ),
      `failed tests.test_cart.TestCase > test_sub ${at}:67 AssertionError: 1 == 1`,
    ]);
  });

  test('pytest: files that do not load', () => {
    const { tests } = read(parseJunit(recorded('pytest-9.0.3/collection-errors.xml'), api));
    expect(tests.slice(0, 2).map(shortTest)).toEqual([
      "failed tests.test_import @ services/api/tests/test_import.py:1 ModuleNotFoundError: No module named 'nope'",
      expect.stringMatching(
        /^failed tests\.test_syntax @ services\/api\/tests\/test_syntax\.py:1 .*SyntaxError: invalid syntax$/,
      ),
    ]);
  });

  test('vitest: the file as suite, differences', () => {
    const { tests } = read(parseJunit(recorded('vitest-4.1.12/junit.xml'), { root, cwd: '/repo/services/web/vite' }));
    const at = '@ services/web/vite/sum.test.js';
    expect(tests.map(shortTest)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^failed none\.test\.js @ services\/web\/vite\/none\.test\.js:1 Cannot find module/),
        `failed sum > adds wrongly ${at}:5 expected 2 to be 3 // Object.is equality | expected 3, received 2`,
        `failed sum > calls ${at}:8 expected "vi.fn()" to be called with arguments: [ 'b' ]`,
        `failed sum > multi ${at}:15 expected 'a\\nb\\nc' to be 'a\\nB\\nc' // Object.is equality | expected a~B~c, received a~b~c`,
        expect.stringMatching(/^failed sum > waits .*:12 Test timed out in 50ms\./),
      ]),
    );
    expect(tests).toHaveLength(15);
  });

  test('Surefire: reruns, properties, CDATA, output, seconds with commas', () => {
    const xml = `<?xml version="1.0"?><testsuite name="com.acme.CartTest" time="1.2"><properties><property name="a" value="b"/></properties>
      <testcase name="adds" classname="com.acme.CartTest" time="1,234.5"><flakyFailure message="once" type="E"><stackTrace><![CDATA[E: once]]></stackTrace><system-out>noise</system-out></flakyFailure></testcase>
      <testcase name="breaks" classname="com.acme.CartTest" time="0.01"><failure message="a &lt; b" type="E"><![CDATA[E: a < b]]></failure><rerunFailure message="again"/><system-err>noise</system-err></testcase>
      <testcase name="dies" classname="com.acme.CartTest"><error type="E">boom</error></testcase></testsuite>`;
    const { tests } = read(parseJunit(xml, web));
    expect(tests.map(shortTest)).toEqual([
      'flaky com.acme.CartTest > adds once',
      'failed com.acme.CartTest > breaks a < b',
      'failed com.acme.CartTest > dies boom',
    ]);
    expect(tests.map(({ durationMs, detail }) => [durationMs, detail])).toEqual([
      [1_234_500, 'E: once'],
      [10, 'E: a < b'],
      [undefined, undefined],
    ]);
  });

  test('a failure lies where the stack first leaves the packages', () => {
    const stack = [
      'AssertionError: no',
      '    at check (/repo/node_modules/lib/index.js:1:1)',
      '    at Object.<anonymous> (/usr/lib/node.js:2:2)',
      '    at run (file:///repo/src/a.test.js:7:3)',
      '    at next (/repo/src/b.js:9:1)',
    ].join('\n');
    const xml = `<testsuites><testcase name="t" classname="test"><failure message="no">${stack.replaceAll('<', '&lt;')}</failure></testcase></testsuites>`;
    expect(read(parseJunit(xml, web)).tests.map(shortTest)).toEqual(['failed t @ src/a.test.js:7 no']);
  });

  test('a message of a megabyte is read whole', () => {
    const long = 'x'.repeat(1_000_000);
    const xml = `<testsuites><testsuite name="s"><testcase name="t"><failure message="${long}">${long}</failure></testcase></testsuite></testsuites>`;
    expect(read(parseJunit(xml, web)).tests[0]?.message).toHaveLength(1_000_000);
  });

  test.each([
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuites><testsuite name="&x;"/></testsuites>',
      'it carries a document type',
    ],
    [`<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}">]><testsuites/>`, 'it carries a document type'],
    ['<testsuites><testsuite name="&x;"/></testsuites>', 'it is no whole XML (Invalid character entity, line 1)'],
    ['<testsuites><testsuite name="a"><testcase name="b"', 'it is no whole XML (Unclosed root tag, line 1)'],
    ['<html><body>502</body></html>', 'it is XML of another kind (<html>)'],
    ['not XML at all', 'it is no whole XML'],
    ['  \n', 'it is empty'],
  ])('%j is refused', (xml, fault) => {
    expect(parseJunit(xml, web)).toEqual({ fault: expect.stringContaining(fault) });
  });
});

describe('linters and formatters', () => {
  test('oxlint: help and pages, syntax errors without a rule', () => {
    const { findings } = read(parseOxlintJson(recorded('oxlint-1.94.0/findings.json'), web));
    expect(findings.map(short)).toEqual([
      'error services/web/src/broken.js:2:10 - Expected `:` but found `decimal`',
      "warning services/web/src/cart.js:2:7 eslint(no-unused-vars) Variable 'unused' is declared but never used. Unused variables should start with a '_'.\nConsider removing this declaration.",
    ]);
    expect(findings[1]?.url).toBe('https://oxc.rs/docs/guide/usage/linter/rules/eslint/no-unused-vars.html');
  });

  test('Biome: the same of its two reporters', () => {
    const { findings } = read(parseBiome(recorded('biome-2.6.8/findings.txt'), web));
    const sarif = read(parseBiome(recorded('biome-2.6.8/sarif.json'), web)).findings;
    expect(findings.map(short)).toEqual([
      'warning services/web/src/cart.js:2:7-2:13 lint/correctness/noUnusedVariables This variable unused is unused.',
      'error services/web/src/broken.js:2:10-2:11 parse expected `:` but instead found `1`',
      'error services/web/src/broken.js:2:11-2:12 parse expected `:` but instead found `;`',
      "error services/web/src/broken.js:3:1-3:2 parse Expected a statement but instead found '}'.",
      'error services/web/src/cart.js:5:3-5:12 lint/suspicious/noDebugger This is an unexpected use of the debugger statement.',
      'error services/web/src/cart.js format The file is not formatted as Biome formats it. Run `biome format --write`.',
      'error services/web/ts/a.ts:6:1-7:29 assist/source/organizeImports Some imports or exports are not organized.',
      'error services/web/ts/a.ts format The file is not formatted as Biome formats it. Run `biome format --write`.',
    ]);
    expect(findings[0]?.url).toBe('https://biomejs.dev/linter/rules/no-unused-variables');
    expect(sarif.filter(({ rule }) => rule?.startsWith('lint') === true)).toEqual(
      findings.filter(({ rule }) => rule?.startsWith('lint') === true),
    );
    expect(read(parseBiome('Checked 5 files in 8ms. No fixes applied.\n', web)).findings).toEqual([]);
  });

  test('Biome: what is escaped in a command', () => {
    const line =
      '::error title=lint/a/b,file=src/a%2Cb.js,line=1,endLine=1,col=1,endColumn=2::100%25%0Asecond: line::3';
    expect(read(parseBiome(line, web)).findings.map(short)).toEqual([
      'error services/web/src/a,b.js:1:1-1:2 lint/a/b 100%\nsecond: line::3',
    ]);
  });

  test('Prettier: files, syntax errors, and sentences that are no files', () => {
    const { findings } = read(parsePrettierCheck(recorded('prettier-3.10.1/findings.txt'), web));
    expect(findings.map(short)).toEqual([
      'error services/web/src/broken.js:2:10 - SyntaxError: Unexpected token, expected ","',
      'error services/web/src/cart.js format The file is not formatted as Prettier formats it. Run `prettier --write`.',
      'error services/web/ts/a.ts format The file is not formatted as Prettier formats it. Run `prettier --write`.',
    ]);
    const others = [
      'Checking formatting...',
      '[warn] Ignored unknown option { a: 1 }.',
      '[warn] src/with space.js',
      '[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
      '[error] No files matching the pattern were found: "nope".',
    ].join('\n');
    expect(read(parsePrettierCheck(others, web)).findings.map(short)).toEqual([
      expect.stringContaining('error services/web/src/with space.js format'),
      'error - - No files matching the pattern were found: "nope".',
    ]);
    expect(
      read(parsePrettierCheck('Checking formatting...\nAll matched files use Prettier code style!\n', web)).findings,
    ).toEqual([]);
  });

  test('Ruff: the same as JSON and as SARIF', () => {
    const { findings } = read(parseRuffJson(recorded('ruff-0.16.9/findings.json'), api));
    expect(findings.map(short)).toEqual([
      'error services/api/app/broken.py:1:12-1:13 invalid-syntax Expected a parameter or the end of the parameter list',
      'error services/api/app/broken.py:2:1-2:1 invalid-syntax unexpected EOF while parsing',
      'error services/api/app/cart.py:1:8-1:10 F401 `os` imported but unused',
      'error services/api/app/cart.py:27:1-27:12 F821 Undefined name `reveal_type`',
      'error services/api/app/cart.py:28:1-28:20 E402 Module level import not at top of file',
      'error services/api/app/cart.py:28:8-28:20 F401 `nothing_here` imported but unused',
    ]);
    expect(read(parseSarif(recorded('ruff-0.16.9/sarif.json'), api)).findings).toEqual(findings);
  });

  test('Ruff: before 0.13 a syntax error has no code; a notebook counts lines from its cell', () => {
    const place = { row: 3, column: 1 };
    const text = JSON.stringify([
      { code: null, message: 'SyntaxError: x', filename: '/repo/a.py', location: place, end_location: place },
      { code: 'F401', message: 'unused', filename: '/repo/a.ipynb', location: place, end_location: place, cell: 2 },
    ]);
    expect(read(parseRuffJson(text, api)).findings.map(short)).toEqual([
      'error a.py:3:1-3:1 invalid-syntax SyntaxError: x',
      'error a.ipynb F401 Cell 2, line 3: unused',
    ]);
  });

  test('ruff format --check: as JSON, as text, and as text before 0.16', () => {
    const formatted = (name: string): string[] => read(parseRuffFormat(recorded(name), api)).findings.map(short);
    const plain =
      'error services/api/app/plain.py unformatted The file is not formatted as Ruff formats it. Run `ruff format`.';
    const broken = 'invalid-syntax Expected a parameter or the end of the parameter list';
    expect(formatted('ruff-0.16.9/format.json')).toEqual([
      `error services/api/app/broken.py:1:12-1:13 ${broken}`,
      plain,
    ]);
    expect(formatted('ruff-0.16.9/format.txt')).toEqual([`error services/api/app/broken.py:1:12 ${broken}`, plain]);
    const old =
      'error: Failed to parse app/broken.py:1:12: Expected a parameter\nWould reformat: app/plain.py\n1 file would be reformatted, 2 files already formatted\n';
    expect(read(parseRuffFormat(old, api)).findings.map(short)).toEqual([
      'error services/api/app/broken.py:1:12 invalid-syntax Expected a parameter',
      plain,
    ]);
    expect(read(parseRuffFormat('1 file already formatted\n', api)).findings).toEqual([]);
    expect(read(parseRuffFormat('[]', api)).findings).toEqual([]);
  });
});

describe('type checkers of Python', () => {
  test.each([
    ['mypy-1.0.1/findings.txt', '23:5-24:17', 'import', 'Optional[str]'],
    ['mypy-2.4.0/findings.txt', '23:21-23:31', 'import-not-found', 'str | None'],
    ['mypy-2.4.0/findings.jsonl', '23:21-23:31', 'import-not-found', 'str | None'],
  ])('%s: notes belong to the error above them', (name, override, missing, optional) => {
    const { findings } = read(parseMypy(recorded(name), api));
    expect(findings.map(short)).toEqual([
      'error services/api/app/cart.py:6:12-6:23 return-value Incompatible return value type (got "int", expected "str")',
      `error services/api/app/cart.py:10:16-10:20 arg-type Argument 1 to "len" has incompatible type "${optional}"; expected "Sized"`,
      'error services/api/app/cart.py:13:1-13:16 call-arg Too many arguments for "total"',
      expect.stringMatching(/^error services\/api\/app\/cart\.py:13:7-13:12 arg-type Argument 1 to "total"/),
      expect.stringMatching(/^error services\/api\/app\/cart\.py:14:14-14:20 assignment Incompatible types/),
      `error services/api/app/cart.py:${override} override Argument 1 of "price" is incompatible with supertype "Base"; supertype defines the argument type as "int"\nThis violates the Liskov substitution principle`,
      expect.stringMatching(/^notice services\/api\/app\/cart\.py:27:13-27:18 - Revealed type is/),
      `error services/api/app/cart.py:28:1-28:2 ${missing} Cannot find implementation or library stub for module named "nothing_here"`,
    ]);
    expect(findings[5]?.url).toBe('https://mypy.readthedocs.io/en/stable/common_issues.html#incompatible-overrides');
  });

  test('mypy: without columns, syntax errors, and why it did not run', () => {
    const plain =
      'a.py:6: error: Wrong  [misc]\na.py: error: Source file found twice under different module names\nFound 2 errors in 1 file\n';
    expect(read(parseMypy(plain, api)).findings.map(short)).toEqual([
      'error services/api/a.py:6 misc Wrong',
      'error services/api/a.py - Source file found twice under different module names',
    ]);
    expect(read(parseMypy(recorded('mypy-1.0.1/syntax.txt'), api)).findings.map(short)).toEqual([
      'error services/api/app/broken.py:1:13-1:14 syntax invalid syntax',
    ]);
    expect(parseMypy("mypy: can't read file 'nope.py': No such file or directory\n", api)).toEqual({
      fault: "mypy did not run: can't read file 'nope.py': No such file or directory",
    });
    expect(parseMypy('Success: no issues found in 3 source files\n', api)).toEqual({ findings: [], tests: [] });
  });

  test('pyright: counts from 0, ends behind the last character', () => {
    const { findings } = read(parsePyrightJson(recorded('pyright-1.1.414/findings.json'), api));
    expect(findings.map(short)).toEqual([
      'error services/api/app/cart.py:6:12-6:23 reportReturnType Type "int" is not assignable to return type "str"\n  "int" is not assignable to "str"',
      expect.stringMatching(/^error services\/api\/app\/cart\.py:10:16-10:20 reportArgumentType /),
      'error services/api/app/cart.py:13:14-13:15 reportCallIssue Expected 1 positional argument',
      expect.stringMatching(/^error services\/api\/app\/cart\.py:14:14-14:20 reportAssignmentType /),
      expect.stringMatching(/^error services\/api\/app\/cart\.py:23:9-23:14 reportIncompatibleMethodOverride /),
      'notice services/api/app/cart.py:27:13-27:18 - Type of "value" is "int"',
      'error services/api/app/cart.py:28:8-28:20 reportMissingImports Import "nothing_here" could not be resolved',
    ]);
    expect(findings[0]?.url).toMatch(/configuration\.md#reportReturnType$/);
  });
});

describe('unittest', () => {
  const failed = (version: string): string[] => [
    'failed test_cart.Broken > setUpClass @ services/api/ut/test_cart.py:54 OSError: no database',
    'failed test_cart.CartTest > test_chain @ services/api/ut/test_cart.py:27 RuntimeError: outer',
    'failed test_cart.CartTest > test_error @ services/api/ut/test_cart.py:21 ValueError: first line~second line',
    "failed test_import @ services/api/ut/test_import.py:1 ModuleNotFoundError: No module named 'nope'",
    "failed test_cart.CartTest > test_dict @ services/api/ut/test_cart.py:15 AssertionError: {'a': 1, 'b': [1, 2]} != {'a': 1, 'b': [1, 3]}~- {'a': 1, 'b': [1, 2]}~?                   ^~~+ {'a': 1, 'b': [1, 3]}~?                   ^~ : dicts differ",
    'failed test_cart.CartTest > test_equal @ services/api/ut/test_cart.py:12 AssertionError: 1 != 2',
    'failed test_cart.CartTest > test_sub [named] (i=1) @ services/api/ut/test_cart.py:32 AssertionError: 1 == 1',
    `failed test_cart.CartTest > test_text @ services/api/ut/test_cart.py:18 AssertionError: 'one\\ntwo' != 'one\\n2'~  one~- two${version === '3.13.0' ? '~' : ''}+ 2`,
  ];
  const passed = [
    'passed test_cart.CartTest > test_expected',
    'passed test_cart.CartTest > test_ok',
    'passed test_cart.CartTest > test_prints',
    'skipped test_cart.CartTest > test_skipped',
  ];
  const surprise =
    'failed test_cart.CartTest > test_unexpected It passed, although it is marked as an expected failure.';

  test.each(['3.8.18', '3.11.7', '3.13.0'])(
    'of Python %s: parts of tests, modules that do not load, what was not to pass',
    (version) => {
      const { tests, ran } = read(parseUnittest(recorded(`unittest-${version}/verbose.txt`), api));
      expect(new Set(tests.map(shortTest))).toEqual(new Set([...passed, ...failed(version), surprise]));
      expect(ran).toBe(12);
    },
  );

  test.each(['3.8.18', '3.11.7', '3.13.0'])(
    'of Python %s without -v: those that failed, and how many ran',
    (version) => {
      const { tests, ran } = read(parseUnittest(recorded(`unittest-${version}/quiet.txt`), api));
      // Python 3.8 counts what was not to pass, and does not name it.
      expect(tests.map(shortTest)).toEqual([...failed(version), ...(version === '3.8.18' ? [] : [surprise])]);
      expect(ran).toBe(12);
    },
  );

  test('that ends early is a fault, that finds no tests is none', () => {
    const text = recorded('unittest-3.13.0/verbose.txt');
    expect(parseUnittest(text.slice(0, text.indexOf('Ran 12')), api)).toEqual({
      fault: 'it ends before unittest says how many tests ran',
    });
    expect(parseUnittest('', api)).toEqual({ fault: 'it is empty' });
    const none = `\n${'-'.repeat(70)}\nRan 0 tests in 0.000s\n\nNO TESTS RAN\n`;
    expect(parseUnittest(none, api)).toEqual({ findings: [], tests: [], ran: 0 });
  });
});

describe('SARIF', () => {
  const driver = {
    name: 'Semgrep',
    rules: [
      { id: 'one', helpUri: 'https://example.com/one', defaultConfiguration: { level: 'error' } },
      { id: 'two', helpUri: 'javascript:alert(1)', messageStrings: { default: { text: 'Found {0} of {1}{2}' } } },
    ],
  };
  const at = (uri: string, region: object = { startLine: 3 }): object[] => [
    { physicalLocation: { artifactLocation: { uri }, region } },
  ];
  const sarif = (results: readonly object[], more: object = {}): string =>
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results, ...more }] });

  test('levels come from the result, then from the rule, then are warnings', () => {
    const { findings } = read(
      parseSarif(
        sarif([
          {
            ruleId: 'one',
            message: { text: 'a' },
            locations: at('src/a%20b.js', { startLine: 3, startColumn: 2, endColumn: 9 }),
          },
          { ruleId: 'one', level: 'note', message: { text: 'b' }, locations: at('file:///repo/lib/b.js') },
          { ruleIndex: 1, message: { id: 'default', arguments: ['1', '2'] }, locations: at('/elsewhere/c.js') },
          { rule: { id: 'one/deeper' }, kind: 'review', message: { text: 'd' }, relatedLocations: at('src/other.js') },
        ]),
        web,
      ),
    );
    expect(findings).toEqual([
      {
        kind: 'lint',
        tool: 'semgrep',
        level: 'error',
        rule: 'one',
        message: 'a',
        file: 'services/web/src/a b.js',
        line: 3,
        column: 2,
        endLine: 3,
        endColumn: 9,
        url: 'https://example.com/one',
      },
      {
        kind: 'lint',
        tool: 'semgrep',
        level: 'notice',
        rule: 'one',
        message: 'b',
        file: 'lib/b.js',
        line: 3,
        url: 'https://example.com/one',
      },
      { kind: 'lint', tool: 'semgrep', level: 'warning', rule: 'two', message: 'Found 1 of 2{2}', line: 3 },
      {
        kind: 'lint',
        tool: 'semgrep',
        level: 'notice',
        rule: 'one/deeper',
        message: 'd',
        url: 'https://example.com/one',
      },
    ]);
  });

  test('what is suppressed, passed or gone is no finding', () => {
    const message = { text: 'x' };
    const results = [
      { message, suppressions: [{ kind: 'inSource' }] },
      { message, kind: 'pass' },
      { message, kind: 'notApplicable' },
      { message, baselineState: 'absent' },
    ];
    expect(read(parseSarif(sarif(results), web)).findings).toEqual([]);
    const left = [
      { message, suppressions: [{ status: 'rejected' }] },
      { message, suppressions: [] },
    ];
    expect(read(parseSarif(sarif(left), web)).findings).toHaveLength(2);
  });

  test('artifacts by their index, and bases of URIs', () => {
    const locations = [{ physicalLocation: { artifactLocation: { index: 0 } } }];
    const more = {
      artifacts: [{ location: { uri: 'a.js', uriBaseId: 'SRC' } }],
      originalUriBaseIds: { SRC: { uri: 'file:///repo/lib/' } },
    };
    expect(read(parseSarif(sarif([{ message: { text: 'x' }, locations }], more), web)).findings[0]?.file).toBe(
      'lib/a.js',
    );
  });

  test('of a tool that did not run to its end is a fault, unless an error in it says more', () => {
    const notification = { level: 'error', message: { text: 'the rules cannot be loaded' } };
    const invocations = [{ executionSuccessful: false, toolExecutionNotifications: [notification] }];
    expect(parseSarif(sarif([], { invocations }), web)).toEqual({
      fault: 'it says that the tool did not run to its end: the rules cannot be loaded',
    });
    const error = { level: 'error', message: { text: 'x' } };
    expect(read(parseSarif(sarif([error], { invocations }), web)).findings).toHaveLength(1);
    expect(read(parseSarif(sarif([], { invocations: [{ executionSuccessful: true }] }), web)).findings).toEqual([]);
  });

  test('rules of extensions count, other versions do not', () => {
    const text = JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'X' }, extensions: [{ name: 'p', rules: driver.rules }] },
          results: [{ ruleId: 'one', message: { text: 'x' } }],
        },
      ],
    });
    expect(read(parseSarif(text, web)).findings[0]?.level).toBe('error');
    expect(parseSarif('{"version":"2.0.0","runs":[]}', web)).toEqual({
      fault: expect.stringMatching(/^it is JSON of another shape \(at version\)/),
    });
  });
});

describe('what is half, empty or something else', () => {
  const json: readonly (readonly [string, Parse, string])[] = [
    ['ESLint', parseEslintJson, recorded('eslint-10.15.0/findings.json')],
    ['jest', parseJestJson, recorded('jest-30.5.2/tests.json')],
    ['oxlint', parseOxlintJson, recorded('oxlint-1.94.0/findings.json')],
    ['Ruff', parseRuffJson, recorded('ruff-0.16.9/findings.json')],
    ['pyright', parsePyrightJson, recorded('pyright-1.1.414/findings.json')],
    ['SARIF', parseSarif, recorded('biome-2.6.8/sarif.json')],
  ];
  test.each(json)('of %s is told as a fault, and never thrown', (_tool, parse, text) => {
    expect(parse('', web)).toEqual({ fault: 'it is empty' });
    expect(parse('Oops! Something went wrong!', web)).toEqual({ fault: 'it is no JSON' });
    expect(parse('{"a":1}', web)).toEqual({ fault: expect.stringMatching(/^it is JSON of another shape/) });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const half = text.slice(0, Math.floor(text.trimEnd().length * share));
      expect(parse(half, web)).toEqual({ fault: expect.stringMatching(/^it is no whole JSON/) });
    }
  });

  const all: readonly Parse[] = [
    ...json.map(([, parse]) => parse),
    parseBiome,
    parseJunit,
    parseMypy,
    parsePrettierCheck,
    parseRuffFormat,
    parseTsc,
    parseUnittest,
  ];
  test('no text makes a parser throw, or take more than linear time', () => {
    const bits = [
      '[',
      '{"a":',
      '<testsuites>',
      '(1,1): ',
      ':1:1: ',
      '::error ',
      ' ... ',
      '\u001B[31m',
      '\n',
      '[error] a: Error: ',
      '=',
      '-->',
      '%',
      '\u{1F600}',
      '"',
    ];
    for (const bit of bits) {
      const text = bit.repeat(Math.floor(100_000 / bit.length));
      for (const parse of all) {
        const before = process.cpuUsage();
        expect(parse(text, web)).toBeDefined();
        expect([bit, parse.name, process.cpuUsage(before).user < 1_000_000]).toEqual([bit, parse.name, true]);
      }
    }
  });
});
