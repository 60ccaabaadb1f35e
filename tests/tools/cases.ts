/** Components that real tools look at: each sound once, and broken once. */
import type { Files } from '../scenarios/check/component-bed.ts';

/** A tool of npm, in one version. */
export interface ToolCase {
  /** Of the case; unique. */
  readonly name: string;
  /** As check calls it. */
  readonly tool: string;
  /** Name of the program, and its file in node_modules. */
  readonly program: readonly [name: string, file: string];
  readonly files: Files;
  /** What breaks it. */
  readonly broken: Files;
  /** What is then told: a rule of a finding, or the name of a test. */
  readonly told: RegExp;
}

/** What is installed, with the names that the cases know; exact versions. */
export const PACKAGES: readonly string[] = [
  'eslint@10.15.0',
  'eslint9@npm:eslint@9.39.5',
  'eslint8@npm:eslint@8.57.1',
  '@biomejs/biome@2.6.8',
  'oxlint@1.94.0',
  'prettier@3.10.1',
  'typescript@5.9.3',
  'typescript7@npm:typescript@7.0.2',
  'jest@30.5.2',
  'vitest@5.1.1',
  'pyright@1.1.414',
  'pnpm@12.21.0',
  'yarn1@npm:yarn@1.22.22',
  '@yarnpkg/cli-dist@4.18.1',
  'bun@1.4.5',
];

const flat = {
  'eslint.config.js': `export default [{ rules: { 'no-debugger': 'error' } }];\n`,
  'src/a.js': 'export const a = 1;\n',
};
const debuggers = { 'src/a.js': 'debugger;\nexport const a = 1;\n' };
const typed = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }\n',
  'src/a.ts': 'export const a: number = 1;\n',
};
const mistyped = { 'src/a.ts': `export const a: number = 'one';\n` };
const composite = (references: string): string =>
  `{ "compilerOptions": { "composite": true, "strict": true, "types": [], "outDir": "dist" }, "include": ["*.ts"]${references} }\n`;
const referenced = {
  'tsconfig.json': '{ "files": [], "references": [{ "path": "a" }, { "path": "b" }] }\n',
  'a/tsconfig.json': composite(''),
  'a/i.ts': 'export const a: number = 1;\n',
  'b/tsconfig.json': composite(', "references": [{ "path": "../a" }]'),
  'b/i.ts': `import { a } from '../a/i';\nexport const b: number = a;\n`,
};
const misreferenced = { 'b/i.ts': `import { a } from '../a/i';\nexport const b: string = a;\n` };

/** Tests of a runner, of which `sum` fails in the broken form. */
function tests(head: string, sum: number): string {
  return `${head}\ntest('sum', () => { equal(1 + 1, ${sum}); });\ntest('other', () => { equal(1, 1); });\n`;
}

const jestHead = 'const equal = (left, right) => expect(left).toBe(right);';
const vitestHead = `import { expect, test } from 'vitest';\nconst equal = (left, right) => expect(left).toBe(right);`;
const nodeHead = `import { test } from 'node:test';\nimport { equal } from 'node:assert/strict';`;

/** All tools that npm has. */
export const CASES: readonly ToolCase[] = [
  {
    name: 'eslint-10',
    tool: 'eslint',
    program: ['eslint', 'eslint/bin/eslint.js'],
    files: flat,
    broken: debuggers,
    told: /no-debugger/,
  },
  {
    name: 'eslint-9',
    tool: 'eslint',
    program: ['eslint', 'eslint9/bin/eslint.js'],
    files: flat,
    broken: debuggers,
    told: /no-debugger/,
  },
  ...['eslint8', 'eslint9'].map((name) => ({
    name: `${name}-legacy`,
    tool: 'eslint',
    program: ['eslint', `${name}/bin/eslint.js`] as const,
    files: {
      '.eslintrc.json':
        '{ "root": true, "parserOptions": { "ecmaVersion": 2022, "sourceType": "module" }, "rules": { "no-debugger": 2 } }\n',
      'src/a.js': 'export const a = 1;\n',
    },
    broken: debuggers,
    told: /no-debugger/,
  })),
  {
    name: 'biome',
    tool: 'biome',
    program: ['biome', '@biomejs/biome/bin/biome'],
    files: {
      'biome.json': '{ "formatter": { "enabled": false }, "vcs": { "enabled": false } }\n',
      'src/a.js': 'export const a = 1;\n',
    },
    broken: debuggers,
    told: /noDebugger/,
  },
  {
    name: 'oxlint',
    tool: 'oxlint',
    program: ['oxlint', 'oxlint/bin/oxlint'],
    files: { '.oxlintrc.json': '{ "rules": { "no-debugger": "error" } }\n', 'src/a.js': 'export const a = 1;\n' },
    broken: debuggers,
    told: /no-debugger/,
  },
  {
    name: 'prettier',
    tool: 'prettier',
    program: ['prettier', 'prettier/bin/prettier.cjs'],
    files: {
      '.prettierrc': '{ "singleQuote": true }\n',
      '.prettierignore': 'package.json\n',
      'src/a.js': 'export const a = 1;\n',
    },
    broken: { 'src/a.js': 'export   const a = "1"\n' },
    told: /prettier/i,
  },
  {
    name: 'tsc-5',
    tool: 'tsc',
    program: ['tsc', 'typescript/bin/tsc'],
    files: typed,
    broken: mistyped,
    told: /TS2322/,
  },
  {
    name: 'tsc-7',
    tool: 'tsc',
    program: ['tsc', 'typescript7/bin/tsc'],
    files: typed,
    broken: mistyped,
    told: /TS2322/,
  },
  {
    name: 'tsc-5-references',
    tool: 'tsc',
    program: ['tsc', 'typescript/bin/tsc'],
    files: referenced,
    broken: misreferenced,
    told: /TS2322/,
  },
  {
    name: 'tsc-7-references',
    tool: 'tsc',
    program: ['tsc', 'typescript7/bin/tsc'],
    files: referenced,
    broken: misreferenced,
    told: /TS2322/,
  },
  {
    name: 'jest',
    tool: 'jest',
    program: ['jest', 'jest/bin/jest.js'],
    files: { 'jest.config.json': '{}\n', 'src/a.test.js': tests(jestHead, 2) },
    broken: { 'src/a.test.js': tests(jestHead, 3) },
    told: /sum/,
  },
  {
    name: 'vitest',
    tool: 'vitest',
    program: ['vitest', 'vitest/vitest.mjs'],
    files: { 'vitest.config.js': 'export default {};\n', 'src/a.test.js': tests(vitestHead, 2) },
    broken: { 'src/a.test.js': tests(vitestHead, 3) },
    told: /sum/,
  },
  {
    name: 'node-test',
    tool: 'node-test',
    program: ['node-test', 'eslint/bin/eslint.js'],
    files: { 'src/a.test.mjs': tests(nodeHead, 2) },
    broken: { 'src/a.test.mjs': tests(nodeHead, 3) },
    told: /sum/,
  },
];
