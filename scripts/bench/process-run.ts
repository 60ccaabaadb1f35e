/** Runs a bundle as the runner does, and times it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { readActionMetadata } from '../docs/action-metadata.ts';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';

const root = resolve(import.meta.dirname, '../..');

/** A bundle and what it is given. */
export interface BundleCall {
  /** Folder that holds action.yml and dist/index.js. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Files put into the workspace, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** How it went; milliseconds of the wall. */
export interface Timing {
  readonly exitCode: number;
  readonly wallMs: number;
  /** From the start of the process to its first AWS request; undefined when it made none. */
  readonly firstCallMs: number | undefined;
  readonly log: string;
  readonly outputs: string;
}

/** The folder of one of our actions. */
export function ourAction(name: string): string {
  return join(root, 'actions', name);
}

/** Runs a bundle against a local AWS whose clock runs at the wall's speed. */
export async function timeBundle(
  aws: LocalAws,
  { folder, inputs, env = {}, cwd, files = {} }: BundleCall,
): Promise<Timing> {
  const temp = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const output = join(temp, 'output');
  for (const file of ['output', 'summary', 'state', 'env']) writeFileSync(join(temp, file), '');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(temp, name), text);
  const callsBefore = aws.calls.length;
  const startMs = aws.clock.now();
  const child = spawn(process.execPath, [join(folder, 'dist', 'index.js')], {
    cwd: cwd ?? temp,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: temp,
      GITHUB_WORKSPACE: cwd ?? temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_STATE: join(temp, 'state'),
      GITHUB_ENV: join(temp, 'env'),
      RUNNER_TEMP: temp,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_RUN_ID: '1',
      ...aws.env,
      ...inputVariables(folder, inputs),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  const exitCode = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  const wallMs = aws.clock.now() - startMs;
  const first = aws.calls[callsBefore];
  const outputs = readFileSync(output, 'utf8');
  rmSync(temp, { recursive: true });
  return { exitCode, wallMs, firstCallMs: first === undefined ? undefined : first.at - startMs, log, outputs };
}

/** A step's inputs as the runner puts them into the environment, over the defaults of its action.yml. */
export function inputVariables(folder: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = readActionMetadata(join(folder, 'action.yml')).inputs;
  const defaults = Object.entries(declared).map(([name, input]): [string, string] => [name, input.default ?? '']);
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(defaults), ...inputs }).map(([name, value]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      value,
    ]),
  );
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
