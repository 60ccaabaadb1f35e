/** `checks` and `shared` of slipway.yml: which folders are checked on a pull request, and how. */
import * as v from 'valibot';

import { plainText, repositoryPath } from './text-shapes.ts';

/** The kinds of checks that a component can have. */
export const checkKindNames = ['lint', 'types', 'tests'] as const;

/** The tools that Slipway knows, by the names that `tools` takes. */
export const checkToolNames = [
  'eslint',
  'biome',
  'oxlint',
  'prettier',
  'tsc',
  'jest',
  'vitest',
  'node-test',
  'ruff',
  'ruff-format',
  'mypy',
  'pyright',
  'pytest',
  'unittest',
] as const;

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A glob or a path, from the root of the repository. */
const glob = v.pipe(
  v.string('a path or glob from the root of the repository, with `/` and without `..`'),
  v.regex(
    /^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/,
    'a path or glob from the root of the repository, with `/` and without `..`',
  ),
  v.metadata({
    description: 'Path or glob from the root of the repository; a folder stands for all in it.',
    examples: ['packages/shared/**', 'proto/*.proto'],
  }),
);

const kind = v.picklist(checkKindNames, quoted(checkKindNames));

function flag(what: string): v.GenericSchema<boolean> {
  return v.pipe(
    v.boolean('`true` or `false`'),
    v.metadata({ description: `Whether ${what}. Left out: when a tool for it is set up.` }),
  );
}

const commands = v.pipe(
  v.strictObject({
    install: v.exactOptional(plainText('Command line that installs the packages.', ['npm ci --ignore-scripts'])),
    lint: v.exactOptional(plainText('Command line of the lint check.', ['make lint'])),
    types: v.exactOptional(plainText('Command line of the type check.', ['tox -e types'])),
    tests: v.exactOptional(plainText('Command line of the unit tests.', ['make test'])),
  }),
  v.metadata({
    title: 'Commands',
    description: 'Command lines for bash, run in the folder of the component, instead of what would be detected.',
  }),
);

const componentSchema = v.pipe(
  v.strictObject({
    name: v.exactOptional(
      v.pipe(
        v.string('a name of letters, digits, blanks and `. _ - /`, at most 60 characters'),
        v.regex(
          /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,58}[A-Za-z0-9])?$/,
          'a name of letters, digits, blanks and `. _ - /`, at most 60 characters',
        ),
        v.metadata({ description: 'Shown in the name of the job; unique. Left out: the last part of the folder.' }),
      ),
    ),
    lint: v.exactOptional(flag('linters and formatters run')),
    types: v.exactOptional(flag('type checkers run')),
    tests: v.exactOptional(flag('unit tests run')),
    tools: v.exactOptional(
      v.pipe(
        v.array(v.picklist(checkToolNames, `one of ${quoted(checkToolNames)}`), 'a list of tools'),
        v.minLength(1, 'a list with at least one tool'),
        v.metadata({ description: 'The tools that run, instead of the detected ones.' }),
      ),
    ),
    commands: v.exactOptional(commands),
    require: v.exactOptional(
      v.pipe(
        v.array(kind, `a list of ${quoted(checkKindNames)}`),
        v.metadata({ description: 'Checks that must run: one that is skipped fails the component.' }),
      ),
    ),
    'depends-on': v.exactOptional(
      v.pipe(
        v.array(glob, 'a list of paths or globs'),
        v.minLength(1, 'a list with at least one path or glob'),
        v.metadata({ description: 'What else this component is checked for when it changes.' }),
      ),
    ),
  }),
  v.metadata({ title: 'Checks of a component', description: 'How one folder is checked.' }),
);

/** The map under `checks`: folder -> how it is checked. */
export const checksSchema = v.pipe(
  v.record(repositoryPath, v.nullable(componentSchema)),
  v.metadata({
    description:
      'The folders that are checked on pull requests, and how; exactly these. Left out: every component that is found.',
    examples: [{ 'services/api': { require: ['tests'] } }],
  }),
);

/** The list under `shared`. */
export const sharedSchema = v.pipe(
  v.array(glob, 'a list of paths or globs'),
  v.metadata({
    description: 'When one of these changes, all components are checked and all images built.',
    examples: [['proto/**', 'Makefile']],
  }),
);

/** One entry under `checks`. */
export type ManifestComponent = v.InferOutput<typeof componentSchema>;
