/** A copy of the tree in which mutants are planted one after the other, and what kills them. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Mutant } from './mutant.ts';

/** What became of a mutant. */
export type Fate = 'killed by the simulation' | 'killed by the tests' | 'survived';

/** A copy of the tree. */
export interface Workshop {
  /** Plants a mutant, lets simulation and tests at it, and takes it out again. */
  judge(mutant: Mutant): Promise<Fate>;
  /** Whether simulation and tests pass without any mutant; what they print when they do not. */
  findFault(): Promise<string>;
  remove(): void;
}

const PARTS = [
  'actions',
  'src',
  'scripts',
  'testbed',
  'tests',
  'docs',
  'package.json',
  'jest.config.js',
  'tsconfig.json',
];
const SEEDS = 400;
/** The tests of the room, and those of the whole action on its source. */
const TESTS = ['src/ecs', 'tests/timelines', 'actions/deploy-ecs/src'];
/** A mutant that hangs is seen, too. */
const LIMIT_MS = 180_000;

/** Copies the tree at `root`. */
export function openWorkshop(root: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-mutants-'));
  const isWanted = (path: string): boolean => !/[/\\]dist(?:[/\\]|$)/.test(path.slice(root.length));
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true, filter: isWanted });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const simulate = (): Promise<Run> =>
    runNode(folder, ['scripts/simulate/play-seeds.ts', '1', String(SEEDS + 1), '1', 'stop']);
  const jest = (): Promise<Run> =>
    runNode(folder, [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...TESTS,
      '--bail',
      '--silent',
      '--runInBand',
      '--reporters=default',
    ]);
  return {
    async judge({ file, original, replacement }) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(original, () => replacement),
      );
      try {
        if ((await simulate()).exitCode !== 0) return 'killed by the simulation';
        return (await jest()).exitCode === 0 ? 'survived' : 'killed by the tests';
      } finally {
        writeFileSync(path, text);
      }
    },
    async findFault() {
      const runs = [await simulate(), await jest()];
      return runs.find(({ exitCode }) => exitCode !== 0)?.output ?? '';
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

interface Run {
  readonly exitCode: number;
  readonly output: string;
}

function runNode(cwd: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
  let output = '';
  const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => void child.on('close', (code) => done({ exitCode: code ?? 1, output })));
}
