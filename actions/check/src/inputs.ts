import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';
import type { Secret } from '../../../src/action/secret.ts';
import { checkKinds } from '../../../src/findings/finding.ts';
import type { CheckKind } from '../../../src/findings/finding.ts';
import { didYouMean } from '../../../src/report/did-you-mean.ts';
import { toolNames } from './tool-names.ts';
import type { ToolName } from './tool-names.ts';

/** What has a command line of its own. */
export const commandNames = ['install', ...checkKinds] as const;

/** Command lines for bash, by what they replace. */
export type Commands = Readonly<Partial<Record<(typeof commandNames)[number], string>>>;

/** The inputs of check, typed. Durations in milliseconds. */
export interface Inputs {
  /** Folder from the root of the repository, `.` for the root. */
  readonly path: string;
  readonly config: string;
  readonly base: string | undefined;
  readonly checks: readonly CheckKind[];
  /** Empty: those that are set up. */
  readonly tools: readonly ToolName[];
  readonly commands: Commands;
  readonly require: readonly CheckKind[];
  readonly install: boolean;
  readonly onlyNew: boolean;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly annotate: boolean;
  readonly checkRun: boolean;
  readonly sarif: string | undefined;
  readonly githubToken: Secret | undefined;
  /** Workflow files that are checked instead of a component. */
  readonly workflowFiles: readonly string[] | undefined;
}

/** Reads and checks the inputs. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const inputs = {
    path: readPath(reader, 'path') ?? '.',
    config: readPath(reader, 'config') ?? '.',
    base: reader.optionalText('base'),
    checks: readWords(reader, 'checks', checkKinds),
    tools: readWords(reader, 'tools', toolNames),
    commands: await readCommands(reader),
    require: readWords(reader, 'require', checkKinds),
    install: reader.boolean('install'),
    onlyNew: reader.boolean('only-new'),
    retries: reader.integer('retry-failed-tests', { min: 0, max: 3 }),
    timeoutMs: reader.duration('timeout', { minMs: 10_000, maxMs: 6 * 3_600_000 }),
    annotate: reader.boolean('annotate'),
    checkRun: reader.boolean('check-run'),
    sarif: readPath(reader, 'sarif'),
    githubToken: reader.optionalSecret('github-token'),
    workflowFiles: await readDocument(reader, 'workflow-files', v.array(v.string())),
  };
  tellFaultsTogether(reader, inputs);
  return inputs;
}

/** A path inside the repository, without `./` in front and `/` at the end; undefined when it is left out. */
function readPath(reader: InputReader, name: string): string | undefined {
  const value = reader.optionalText(name);
  if (value === undefined) return undefined;
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(value))
    reader.fault({ input: name, value, allowed: 'a path inside the repository' });
  const parts = value.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}

/** Words of a list, each fault with what was meant. */
function readWords<T extends string>(reader: InputReader, input: string, allowed: readonly T[]): T[] {
  const words = new Set(reader.list(input));
  const known = new Set<string>(allowed);
  for (const value of words)
    if (!known.has(value)) reader.fault({ input, value, allowed: tellAllowed(value, allowed) });
  return allowed.filter((word) => words.has(word));
}

async function readCommands(reader: InputReader): Promise<Commands> {
  const lines = (await readDocument(reader, 'commands', v.record(v.string(), v.string()))) ?? {};
  for (const [name, line] of Object.entries(lines)) {
    if (!commandNames.some((one) => one === name))
      reader.fault({ input: 'commands', value: name, allowed: tellAllowed(name, commandNames) });
    if (line.trim() === '')
      reader.fault({ input: 'commands', value: `${name}: ''`, allowed: 'a command line behind each key' });
  }
  return lines;
}

function tellAllowed(word: string, allowed: readonly string[]): string {
  const [, near] = /"(.+)"/.exec(didYouMean(word, allowed)) ?? [];
  return `${allowed.join(', ')}${near === undefined ? '' : ` (did you mean "${near}"?)`}`;
}

function tellFaultsTogether(reader: InputReader, { base, checks, require, checkRun, ...inputs }: Inputs): void {
  if (base !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base))
    reader.fault({ input: 'base', value: base, allowed: 'the full hash of a commit' });
  if (checks.length === 0 && !reader.has('checks'))
    reader.fault({ input: 'checks', value: '', allowed: `one or more of: ${checkKinds.join(', ')}` });
  for (const kind of require.filter((one) => checks.length > 0 && !checks.includes(one)))
    reader.fault({ input: 'require', value: kind, allowed: `kinds that \`checks\` names: ${checks.join(', ')}` });
  if (checkRun && inputs.githubToken === undefined)
    reader.fault({ input: 'check-run', value: 'true', allowed: 'false, or set `github-token`' });
  for (const file of inputs.workflowFiles ?? [])
    if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(file))
      reader.fault({ input: 'workflow-files', value: file, allowed: 'paths inside the repository' });
}
