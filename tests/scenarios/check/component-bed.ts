/** Components on disk whose tools are made up: scripts of Node in node_modules/.bin that print what they are told. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { check } from '../../../actions/check/src/check.ts';
import { readInputs } from '../../../actions/check/src/inputs.ts';
import type { World } from '../../../actions/check/src/world.ts';
import { programRunner } from '../../../src/process/run-program.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';

/** Files by path from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

/** A repository in a folder of its own. */
export interface Repository {
  readonly root: string;
  readonly write: (files: Files) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Writes a repository. */
export async function makeRepository(files: Files): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'slipway-check-'));
  const write = async (more: Files): Promise<void> => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      if (text.startsWith('#!')) await chmod(join(root, path), 0o755);
    }
  };
  await write(files);
  return { root, write, remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }) };
}

/** A program of the project that runs `code`, in which `args` are its arguments and `option(name)` the one behind `name`. */
export function madeUp(code: string): string {
  return `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
${code}
`;
}

/** A message of ESLint. */
export const debuggerMessage = {
  ruleId: 'no-debugger',
  severity: 2,
  message: "Unexpected 'debugger' statement.",
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 10,
};

/** How a run is played. */
export type Played = Omit<ActionRun, 'signal' | 'post'>;

/** Surroundings of a run. */
export interface Surroundings {
  readonly env?: Record<string, string>;
  readonly cancelAfterMs?: (log: string) => boolean;
  readonly event?: unknown;
  readonly speed?: number;
  readonly openGithub?: World['openGithub'];
}

/** Plays the action in this process; the tools are processes. */
export function playCheck(
  root: string,
  inputs: Readonly<Record<string, string>>,
  { openGithub = () => Promise.reject(new Error('no check run is asked for')), ...more }: Surroundings = {},
): Promise<Played> {
  const suiteFolder = join(import.meta.dirname, '../../..');
  return playAction(
    {
      name: 'check',
      readInputs,
      story: (values, context) =>
        check(values, { ...context, suiteFolder, openGithub, runProgram: programRunner(context) }),
    },
    {
      cwd: root,
      inputs: { ...inputs },
      ...more,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', RUNNER_TEMP: tmpdir(), ...more.env },
    },
  );
}
