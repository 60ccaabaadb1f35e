/** plan on a big repository: what a pull request of thousands of files changes, from a checkout of depth 1; beside dorny/paths-filter. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Figure } from './figure.ts';
import { inputVariables, ourAction } from './process-run.ts';

const PACKAGES = 40;
const FILES = 20_000;
const CHANGED = 3000;
/** Commits of the base branch since the pull request left it. */
const BEHIND = 100;
const RUNS = 7;

interface Checkout {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Call {
  readonly name: string;
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** How many changed files its outputs tell of. */
  readonly countChanged: (outputs: string) => number;
}

interface Run {
  readonly wallMs: number;
  readonly peakMb: number;
  readonly changed: number;
}

/** Time and memory of plan in the mode `checks`, and of paths-filter when its checkout is there; runs take turns, each in the same fresh checkout. */
export async function measurePlan(peers: string | undefined): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-plan-'));
  try {
    const checkout = writeCheckout(writeRemote(folder), join(folder, 'checkout'));
    const calls = listCalls(peers);
    const runs = new Map<string, Run[]>(calls.map(({ name }) => [name, []]));
    for (let round = 0; round < RUNS; round += 1) {
      for (const call of calls) runs.get(call.name)?.push(await runOnce(freshen(checkout), call));
    }
    return calls.flatMap(({ name }, index) => tell(name, runs.get(name) ?? [], index === 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tell(name: string, runs: readonly Run[], isOurs: boolean): Figure[] {
  const best = Math.min(...runs.map(({ wallMs }) => wallMs));
  const peak = Math.max(...runs.map(({ peakMb }) => peakMb));
  const changed = new Set(runs.map((run) => run.changed));
  const what = `${name}: ${FILES} files, pull request of ${CHANGED}`;
  const note = `best of ${runs.length}; ${[...changed].join(', ')} files told as changed`;
  return [
    { what: `${what}, time`, value: best, unit: 'ms', note, ...(isOurs && { limit: 1000 }) },
    {
      what: `${what}, memory`,
      value: peak,
      unit: 'MB',
      note: 'peak of the Node process',
      ...(isOurs && { limit: 200 }),
    },
  ];
}

function listCalls(peers: string | undefined): Call[] {
  const plan: Call = {
    name: 'plan',
    folder: ourAction('plan'),
    inputs: { mode: 'checks', 'github-token': '' },
    countChanged: (outputs) => Number(/^changed-files<<(.*)\n(\d+)\n\1$/m.exec(outputs)?.[2]),
  };
  const folder = peers === undefined ? '' : join(peers, 'paths-filter');
  if (!existsSync(join(folder, 'dist/index.js'))) return [plan];
  const filters = Array.from({ length: PACKAGES }, (_, index) => `p${index}: ['packages/p${index}/**']`).join('\n');
  return [
    plan,
    {
      name: 'paths-filter (peer)',
      folder,
      // Without a token it asks git, as plan does.
      inputs: { token: '', filters },
      countChanged: (outputs) =>
        [...outputs.matchAll(/^p\d+_count<<(.*)\n(\d+)\n\1$/gm)].reduce((sum, [, , count]) => sum + Number(count), 0),
    },
  ];
}

/** paths-filter fetches into the checkout; the files stay as they are. */
function freshen(checkout: Checkout): Checkout {
  rmSync(join(checkout.folder, '.git'), { recursive: true });
  cpSync(`${checkout.folder}-git`, join(checkout.folder, '.git'), { recursive: true, preserveTimestamps: true });
  return checkout;
}

async function runOnce({ folder, env }: Checkout, { name, folder: action, inputs, countChanged }: Call): Promise<Run> {
  const temp = mkdtempSync(join(folder, '../temp-'));
  for (const file of ['output', 'summary', 'state', 'env']) writeFileSync(join(temp, file), '');
  const memory = join(temp, 'memory');
  const preload = resolve(import.meta.dirname, 'peak-memory.ts');
  const startMs = performance.now();
  const child = spawn(process.execPath, ['--import', preload, join(action, 'dist/index.js')], {
    cwd: folder,
    env: {
      ...env,
      PATH: process.env['PATH'] ?? '',
      HOME: temp,
      RUNNER_TEMP: temp,
      PEAK_MEMORY: memory,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_STATE: join(temp, 'state'),
      GITHUB_ENV: join(temp, 'env'),
      ...inputVariables(action, inputs),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  const wallMs = performance.now() - startMs;
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}:\n${log}`);
  const peakMb = Number(readFileSync(memory, 'utf8')) / 1024;
  return { wallMs, peakMb, changed: countChanged(readFileSync(join(temp, 'output'), 'utf8')) };
}

interface Remote {
  readonly folder: string;
  readonly base: string;
  readonly tip: string;
  readonly merge: string;
}

function git(folder: string, args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
}

/** A monorepo of npm workspaces; the pull request's files are spread over a fifth of the packages. */
function writeRemote(folder: string): Remote {
  const remote = join(folder, 'remote');
  git(folder, ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git(remote, ['config', 'uploadpack.allowFilter', 'true']);
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
  const commit = (ref: string, time: number, ...rest: string[]): string =>
    `commit ${ref}\ncommitter A <a@example.com> ${1_790_000_000 + time} +0000\n${data('a commit')}${rest.join('')}\n`;
  const path = (index: number): string =>
    `packages/p${Math.floor(index / (FILES / PACKAGES))}/src/part-${index % 25}/file-${index}.ts`;
  const manifests = Array.from({ length: PACKAGES }, (_, index) =>
    file(`packages/p${index}/package.json`, JSON.stringify({ name: `p${index}`, scripts: { test: 'jest' } })),
  );
  const root = [
    file('package.json', JSON.stringify({ private: true, workspaces: ['packages/*'] })),
    file('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: {} })),
  ];
  const sources = Array.from({ length: FILES - PACKAGES - 2 }, (_, index) =>
    file(path(index), `export const x = ${index};\n`),
  );
  const changes = Array.from({ length: CHANGED }, (_, index) => file(path(index), `export const y = ${index};\n`));
  const merged = changes.join('');
  const steps = [
    commit('refs/heads/main', 0, ...root, ...manifests, ...sources),
    'reset refs/heads/topic\nfrom refs/heads/main\n\n',
    commit('refs/heads/topic', 1, merged),
    ...Array.from({ length: BEHIND }, (_, index) =>
      commit('refs/heads/main', 2 + index, file(path(FILES - 100), `export const z = ${index};\n`)),
    ),
    'reset refs/pull/7/merge\nfrom refs/heads/main\n\n',
    commit('refs/pull/7/merge', 3 + BEHIND, 'merge refs/heads/topic\n', merged),
  ];
  git(remote, ['fast-import', '--quiet'], steps.join(''));
  const [base = '', tip = '', merge = ''] = ['refs/heads/main', 'refs/heads/topic', 'refs/pull/7/merge'].map((ref) =>
    git(remote, ['rev-parse', ref]),
  );
  return { folder: remote, base, tip, merge };
}

/** As actions/checkout leaves it: the merge commit alone, detached. */
function writeCheckout({ folder: remote, base, tip, merge }: Remote, folder: string): Checkout {
  git(remote, ['init', '--quiet', folder]);
  git(folder, ['remote', 'add', 'origin', `file://${remote}`]);
  git(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${merge}:refs/remotes/pull/7/merge`]);
  git(folder, ['checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge']);
  cpSync(join(folder, '.git'), `${folder}-git`, { recursive: true, preserveTimestamps: true });
  const event = `${folder}-event.json`;
  const pull_request = { number: 7, changed_files: CHANGED, base: { sha: base, ref: 'main' }, head: { sha: tip } };
  writeFileSync(event, JSON.stringify({ number: 7, pull_request, repository: { default_branch: 'main' } }));
  return {
    folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
    },
  };
}
