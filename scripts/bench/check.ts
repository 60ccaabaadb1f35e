/** What check adds to the tools that it runs: the same three tools by hand, in parallel, beside it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { Figure } from './figure.ts';
import { inputVariables, ourAction } from './process-run.ts';

const ROUNDS = 12;
const FILES = 60;
const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** As check calls them. */
const BY_HAND: readonly (readonly string[])[] = [
  ['oxlint', '--format', 'json'],
  ['tsc', '--project', 'tsconfig.json', '--noEmit', '--pretty', 'false'],
  ['jest', '--ci', '--json', '--outputFile', 'jest.report'],
];

/** Rounds in turn, and the least time of each side: all that comes on top of it is other work of the machine. */
export async function measureCheck(): Promise<Figure[]> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'slipway-bench-check-'));
  try {
    const folder = makeComponent(root);
    const byHand: number[] = [];
    const byCheck: number[] = [];
    const ownCpu: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      byHand.push(await timed(() => runByHand(folder)));
      byCheck.push(await timed(async () => void ownCpu.push(await runCheck(root))));
    }
    const hand = Math.min(...byHand);
    const check = Math.min(...byCheck);
    return [
      { what: 'oxlint, tsc and jest by hand, in parallel', value: hand, unit: 'ms', note: `least of ${ROUNDS}` },
      { what: 'the same by check', value: check, unit: 'ms', note: `least of ${ROUNDS}` },
      {
        what: 'what check adds',
        value: check - hand,
        unit: 'ms',
        limit: Math.round(150 + 0.05 * hand),
        note: '150 ms and 5 %',
      },
      // What a busy machine cannot hide: the tools' own time is not in it.
      {
        what: 'time of the processor that check itself takes',
        value: Math.min(...ownCpu),
        unit: 'ms',
        limit: 150,
        note: `least of ${ROUNDS}, start of Node included`,
      },
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await deed();
  return performance.now() - start;
}

/** Sixty small sources without a fault, and ten test files; the tools are links to those of this repository. */
function makeComponent(root: string): string {
  const folder = join(root, 'web');
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  mkdirSync(join(folder, 'src'));
  for (const [tool = ''] of BY_HAND)
    symlinkSync(realpathSync(join(MODULES, '.bin', tool)), join(folder, 'node_modules/.bin', tool));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const dependencies = { oxlint: '1', typescript: '7', jest: '30' };
  write(
    'package.json',
    JSON.stringify({ name: 'web', devDependencies: dependencies, jest: { testEnvironment: 'node' } }),
  );
  write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, types: [] }, include: ['src/*.ts'] }));
  for (let file = 0; file < FILES; file += 1)
    write(`src/part-${file}.ts`, `export function part${file}(x: number): number {\n  return x + ${file};\n}\n`);
  for (let file = 0; file < 10; file += 1)
    write(`src/part-${file}.test.js`, `test('part ${file}', () => expect(1 + ${file}).toBe(${file + 1}));\n`);
  return folder;
}

async function runByHand(folder: string): Promise<void> {
  const bin = join(folder, 'node_modules/.bin');
  await Promise.all(
    BY_HAND.map(([tool = '', ...args]) => run(join(bin, tool), args, { cwd: folder, env: environment() })),
  );
}

/** Preload: the process tells its own time of the processor. */
const TELL_CPU = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeFileSync(process.env.CPU_TIME, String((user + system) / 1000)); });",
)}`;

/** Milliseconds of the processor that the action takes without its tools. */
async function runCheck(root: string): Promise<number> {
  const action = ourAction('check');
  const temp = mkdtempSync(join(dirname(root), 'slipway-bench-run-'));
  for (const name of ['output', 'summary']) writeFileSync(join(temp, name), '');
  const env = {
    ...environment(),
    ...inputVariables(action, { path: 'web', install: 'false', 'github-token': '' }),
    CPU_TIME: join(temp, 'cpu'),
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  };
  await run(process.execPath, ['--import', TELL_CPU, join(action, 'dist/index.js')], { cwd: root, env });
  const cpuMs = Number(readFileSync(join(temp, 'cpu'), 'utf8'));
  rmSync(temp, { recursive: true });
  return cpuMs;
}

function environment(): Record<string, string> {
  return {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: tmpdir(),
    CI: 'true',
    NO_COLOR: '1',
  };
}

/** Runs a program whose output nobody reads; a failure ends the measurement. */
async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
): Promise<void> {
  // A session of its own, as check gives each tool: Linux shares the processor out by session.
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => void (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (text += chunk.toString()));
  const exitCode = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}:\n${text}`);
}
