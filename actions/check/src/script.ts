/** Reads the scripts of a package.json: which of them check something, and with which tool. Pure. */
import type { CheckKind } from '../../../src/findings/finding.ts';
import type { ToolName } from './tool-names.ts';

/** A command line that is one call of one tool. */
export interface PlainCommand {
  readonly tool: ToolName;
  /** Words behind the program: `['.', '--max-warnings', '0']`. */
  readonly words: readonly string[];
  /** Name of the program, without folder: `eslint`, `vue-tsc`, `node`. */
  readonly program: string;
  /** Variables set in front: `NODE_ENV=test jest`. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether the line fixes, watches or prints in a form of its own: then it is not run as it stands. */
  readonly isChanged: boolean;
}

/** A script that checks. */
export interface Script {
  readonly name: string;
  readonly kind: CheckKind;
  readonly line: string;
  /** Whether it checks the format alone, so that linters are looked for besides. */
  readonly isFormat: boolean;
  /** Left out when the line is more than one call of a known tool. */
  readonly plain?: PlainCommand;
}

/** Names by kind; of each list the first that is there is taken. */
const NAMES: readonly { readonly kind: CheckKind; readonly names: readonly string[]; readonly isFormat?: true }[] = [
  { kind: 'lint', names: ['lint', 'lint:check', 'check:lint'] },
  {
    kind: 'lint',
    isFormat: true,
    names: ['format:check', 'check:format', 'format-check', 'prettier:check', 'check:prettier'],
  },
  {
    kind: 'types',
    names: ['typecheck', 'type-check', 'types', 'tsc', 'check-types', 'types:check', 'check:types', 'typecheck:ci'],
  },
  { kind: 'tests', names: ['test', 'test:unit', 'unit', 'test:ci'] },
];

/** The scripts that check, in the order of their kinds; what `npm init` writes for `test` is none. */
export function findScripts(scripts: Readonly<Record<string, string>>): Script[] {
  return NAMES.flatMap(({ kind, names, isFormat = false }) => {
    const name = names.find((one) => isReal(scripts[one]));
    const line = name === undefined ? undefined : scripts[name];
    if (name === undefined || line === undefined) return [];
    const plain = readPlainCommand(line);
    return [{ name, kind, line, isFormat, ...(plain === undefined ? {} : { plain }) }];
  });
}

function isReal(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !/no test specified/i.test(line);
}

/** The one call that a command line is; undefined when it is more, or of a program that is not known. */
export function readPlainCommand(line: string): PlainCommand | undefined {
  const all = splitWords(line);
  if (all === undefined) return undefined;
  const { env, words } = withoutLauncher(all);
  const [program = '', ...rest] = words;
  const found = recognise(program, rest);
  if (found === undefined) return undefined;
  const clean = cleanWords(found.tool, found.words);
  return { ...found, words: clean, env, isChanged: clean.length !== found.words.length };
}

/** Words of a line without any shell syntax but quotes; undefined when there is more. */
function splitWords(line: string): string[] | undefined {
  // Globs may stand: the tools know them too.
  if (/[&|;<>$`()\\\n#]/.test(line)) return undefined;
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const rest = line.replaceAll(/"[^"]*"|'[^']*'/g, '');
  return /["']/.test(rest) ? undefined : words.map((word) => word.replaceAll(/["']/g, ''));
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;

/** Takes `NAME=value`, `cross-env`, `npx` and their like from the front. */
function withoutLauncher(all: readonly string[]): { env: Record<string, string>; words: string[] } {
  const env: Record<string, string> = {};
  const words = [...all];
  for (;;) {
    const [first = '', second = ''] = words;
    const [, name, value] = ASSIGNMENT.exec(first) ?? [];
    if (name !== undefined && value !== undefined) {
      env[name] = value;
      words.shift();
    } else if (['cross-env', 'npx', 'bunx'].includes(first)) {
      words.shift();
      while (words[0] === '--yes' || words[0] === '-y' || words[0] === '--no-install' || words[0] === '--no')
        words.shift();
    } else if (['pnpm', 'yarn', 'bun', 'npm'].includes(first) && ['exec', 'x'].includes(second)) {
      words.splice(0, words[2] === '--' ? 3 : 2);
    } else return { env, words };
  }
}

const PROGRAMS: Readonly<Record<string, ToolName>> = {
  eslint: 'eslint',
  biome: 'biome',
  oxlint: 'oxlint',
  prettier: 'prettier',
  tsc: 'tsc',
  'vue-tsc': 'tsc',
  jest: 'jest',
  vitest: 'vitest',
};

/** What a call must say to be a check of that tool: `prettier --write .` and `biome start` are none. */
const CHECKS: Readonly<Partial<Record<ToolName, (words: readonly string[]) => boolean>>> = {
  biome: (words) => words.some((word) => ['ci', 'check', 'lint', 'format'].includes(word)),
  prettier: (words) => words.includes('--check') || words.includes('-c'),
  eslint: (words) =>
    !words.some((word) => ['--init', '--version', '--print-config', '--inspect-config'].includes(word)),
  vitest: (words) => !words.some((word) => ['bench', 'list', 'init', '--browser'].includes(word)),
};

function recognise(
  program: string,
  words: readonly string[],
): Pick<PlainCommand, 'tool' | 'words' | 'program'> | undefined {
  const name = program.split('/').at(-1) ?? '';
  if (name === 'node') return recogniseNode(words);
  const tool = PROGRAMS[name];
  if (tool === undefined || CHECKS[tool]?.(words) === false) return undefined;
  return { tool, words, program: name };
}

/** `node --test tests`; `node --experimental-vm-modules node_modules/jest/bin/jest.js` cannot be started by its name alone. */
function recogniseNode(words: readonly string[]): Pick<PlainCommand, 'tool' | 'words' | 'program'> | undefined {
  if (words.includes('--test')) return { tool: 'node-test', words, program: 'node' };
  const at = words.findIndex((word) => !word.startsWith('-'));
  const [, name = ''] = /(?:^|\/)(jest|vitest|eslint|tsc)(?:\.m?js)?$/.exec(words[at] ?? '') ?? [];
  const tool = PROGRAMS[name];
  return tool === undefined ? undefined : { tool, words, program: 'node' };
}

/** Words that fix, watch or print elsewhere, and how many words each takes. */
const UNWANTED: Readonly<Partial<Record<ToolName, Readonly<Record<string, 1 | 2>>>>> = {
  eslint: { '--fix': 1, '--fix-dry-run': 1, '-f': 2, '--format': 2, '-o': 2, '--output-file': 2 },
  biome: { '--write': 1, '--apply': 1, '--apply-unsafe': 1, '--fix': 1, '--unsafe': 1 },
  oxlint: {
    '--fix': 1,
    '--fix-suggestions': 1,
    '--fix-dangerously': 1,
    '-f': 2,
    '--format': 2,
  },
  prettier: { '--write': 1, '-w': 1 },
  tsc: { '--watch': 1, '-w': 1, '--pretty': 1 },
  jest: { '--watch': 1, '--watchAll': 1, '--json': 1, '--outputFile': 2 },
  // `--outputFile x` and our `--outputFile.json=...` cannot stand together.
  vitest: { watch: 1, dev: 1, '--watch': 1, '-w': 1, '--ui': 1, '--update': 1, '-u': 1, '--outputFile': 2 },
  'node-test': { '--watch': 1, '--test-reporter': 2, '--test-reporter-destination': 2 },
};

function cleanWords(tool: ToolName, words: readonly string[]): string[] {
  const unwanted = UNWANTED[tool] ?? {};
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name = ''] = word.split('=');
    const takes = unwanted[name];
    if (takes === undefined) kept.push(word);
    // `--format=json` holds its value; `--pretty` and `--pretty false` are both allowed.
    else if (takes === 2 && !word.includes('=')) at += 1;
    else if (name === '--pretty' && /^(?:true|false)$/.test(words[at + 1] ?? '')) at += 1;
  }
  return kept;
}
