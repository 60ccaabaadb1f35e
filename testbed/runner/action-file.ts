/** action.yml as the runner reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toText } from './expression.ts';

/** The part of action.yml that the runner acts on. */
export interface ActionFile {
  /** The folder of action.yml. */
  directory: string;
  name: string;
  inputs: Record<string, { default?: string; required?: boolean; deprecationMessage?: string }>;
  outputs: Record<string, { value?: string }>;
  runs: JavaScriptRuns | CompositeRuns;
}

export interface JavaScriptRuns {
  using: 'node24';
  main: string;
  pre?: string;
  post?: string;
  'pre-if'?: string;
  'post-if'?: string;
}

export interface CompositeRuns {
  using: 'composite';
  steps: unknown[];
}

interface RawAction {
  name?: string;
  inputs?: Record<string, { default?: unknown; required?: boolean; deprecationMessage?: string } | null>;
  outputs?: Record<string, { value?: string } | null>;
  runs?: { using?: string } & Record<string, unknown>;
}

/**
 * Reads the action in a folder.
 *
 * @throws {Error} when there is no action.yml, or it runs on something else than node24 or composite.
 */
export function readActionFile(directory: string): ActionFile {
  const path = ['action.yml', 'action.yaml']
    .map((name) => join(directory, name))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'.`);
  }
  const raw = parse(readFileSync(path, 'utf8')) as RawAction;
  const using = raw.runs?.using;
  if (using !== 'node24' && using !== 'composite') {
    throw new Error(`${path}: runs.using is "${String(using)}"; this runner knows node24 and composite.`);
  }
  return {
    directory,
    name: raw.name ?? '',
    inputs: mapValues(raw.inputs ?? {}, (input) => ({
      ...(input?.default === undefined || input.default === null ? {} : { default: toText(input.default) }),
      ...(input?.required === undefined ? {} : { required: input.required }),
    })),
    outputs: mapValues(raw.outputs ?? {}, (output) => output ?? {}),
    runs: raw.runs as unknown as JavaScriptRuns | CompositeRuns,
  };
}

/** The variable in which a JavaScript action finds an input: upper case, spaces become `_`, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * The inputs an action gets: those given, and the defaults of the others (empty without one). Names are matched without regard to case.
 * `required` is not enforced: the runner does not do it either.
 */
export function resolveInputs(
  action: ActionFile,
  given: Record<string, string>,
  evaluateDefault: (text: string) => string,
): { inputs: Record<string, string>; unexpected: string[] } {
  const known = new Map(Object.keys(action.inputs).map((name) => [name.toLowerCase(), name]));
  const inputs: Record<string, string> = {};
  for (const [name, { default: text }] of Object.entries(action.inputs)) {
    inputs[name] = text === undefined ? '' : evaluateDefault(text);
  }
  for (const [name, value] of Object.entries(given)) inputs[known.get(name.toLowerCase()) ?? name] = value;
  return { inputs, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) };
}

function mapValues<Value, Result>(
  map: Record<string, Value>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
