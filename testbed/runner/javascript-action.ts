/** A JavaScript action as the runner starts it: `main`, and `post` with the state that `main` saved. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputVariable } from './action-file.ts';
import type { ActionFile, JavaScriptRuns } from './action-file.ts';
import { node24 } from './node24.ts';

/** The fast clock as plain JavaScript: Node would load its type stripper for it in every process, which takes longer than an action's start. */
const fastClock = memoized(() => {
  const source = readFileSync(new URL('./fast-clock.ts', import.meta.url), 'utf8');
  const code = stripTypeScriptTypes(source);
  const path = join(tmpdir(), `slipway-fast-clock-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (existsSync(path)) return path;
  // Several test processes may come here at once: none shall load half a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
  return path;
});

function memoized<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Which file of a suite's action is run: the committed bundle, or its source with Node's own type stripping. */
export type Entry = 'dist' | 'source';

/** The entry that SLIPWAY_ENTRY asks for; the bundle when it is not set. */
export function defaultEntry(): Entry {
  return process.env['SLIPWAY_ENTRY'] === 'source' ? 'source' : 'dist';
}

/** What is needed to start one script of an action. */
export interface ActionScript {
  action: ActionFile;
  phase: 'pre' | 'main' | 'post';
  entry: Entry;
  speed: number;
  /** Virtual now for the process, epoch ms; default: the wall's. */
  now?: number;
}

/**
 * The command line of an action's script.
 *
 * @throws {Error} when the file is not there, which on GitHub is a run-time failure of the step too.
 */
export function actionCommand({ action, phase, entry, speed, now }: ActionScript): {
  command: string;
  args: string[];
  env: Record<string, string>;
} {
  const file = (action.runs as JavaScriptRuns)[phase];
  if (file === undefined) throw new Error(`${action.directory}: runs.${phase} is not set`);
  const path = join(action.directory, entry === 'source' ? toSource(file) : file);
  if (!existsSync(path)) throw new Error(`File not found: '${path}'`);
  // GitHub's own packages import JSON as only a bundler may.
  const hooks = entry === 'source' ? ['--import', fileURLToPath(new URL('./json-imports.ts', import.meta.url))] : [];
  const fast = speed !== 1 || now !== undefined;
  const env: Record<string, string> = fast ? { TESTBED_SPEED: String(speed) } : {};
  // With the wall's time beside it, so that what Node takes to start counts in virtual time too.
  if (now !== undefined) env['TESTBED_NOW'] = `${now}@${Date.now()}`;
  return { command: node24(), args: [...hooks, ...(fast ? ['--import', fastClock()] : []), path], env };
}

/** The variables by which the script finds its inputs and its saved state. */
export function actionVariables(inputs: Record<string, string>, state: Record<string, string>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(inputs)) variables[inputVariable(name)] = value;
  for (const [name, value] of Object.entries(state)) variables[`STATE_${name}`] = value;
  return variables;
}

/** Outputs that action.yml does not declare; GitHub lets them pass, a contract does not. */
export function undeclaredOutputs(action: ActionFile, outputs: Record<string, string>): string[] {
  const declared = new Set(Object.keys(action.outputs).map((name) => name.toLowerCase()));
  return Object.keys(outputs).filter((name) => !declared.has(name.toLowerCase()));
}

/** The runner's warning about inputs that action.yml does not know. */
export function unexpectedInputs(action: ActionFile, unexpected: string[]): string {
  return `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(Object.keys(action.inputs))}]`;
}

function quote(names: string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}

function toSource(file: string): string {
  return file.replace(/^dist\/index\.js$/, 'src/main.ts').replace(/^dist\/(.+)\.js$/, 'src/$1.ts');
}
