/** Plays a story with real repositories: what Slipway tells, and what git tells that sees the whole history. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Changes, GitWorld, RunFacts } from '../../src/git/api.ts';
import { learnChanges } from '../../src/git/changed-files.ts';
import { programRunner } from '../../src/process/run-program.ts';
import type { RunProgram } from '../../src/process/run-program.ts';
import { realClock } from '../../src/time/clock.ts';
import { fakeLog } from '../../testbed/fake-log.ts';
import { renderFastImport } from './fast-import.ts';
import type { History, Story } from './history.ts';
import { makeRunFacts } from './run-facts.ts';

/** What there is to compare. */
export interface Played {
  readonly story: Story;
  readonly hashes: readonly string[];
  readonly run: RunFacts;
  readonly told: Changes;
  /** `STATUS path`, sorted; undefined: everything. */
  readonly truth: { readonly mergeBase: string; readonly lines: readonly string[] } | undefined;
}

const signal = new AbortController().signal;
const run: RunProgram = programRunner({ clock: realClock, signal });

/** Plays one. */
export async function playStory(story: Story): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-history-'));
  try {
    const remote = join(folder, 'remote');
    const hashes = await writeRemote(remote, story.history);
    const checkout = join(folder, 'checkout');
    await writeCheckout({ remote, checkout, story, head: hashes[story.head] ?? '' });
    const facts = makeRunFacts(story, hashes);
    const { trigger, firstDepth } = story;
    const base = trigger.kind === 'dispatch' ? trigger.base : '';
    const told = await learnChanges(worldOf({ folder, checkout, remote }), { run: facts, base, firstDepth });
    return { story, hashes, run: facts, told, truth: await findTruth(remote, story, hashes) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function worldOf({ folder, checkout, remote }: Readonly<Record<'folder' | 'checkout' | 'remote', string>>): GitWorld {
  return {
    run,
    clock: realClock,
    log: fakeLog(),
    signal,
    cwd: checkout,
    env: process.env,
    tempFolder: folder,
    remote: { url: `file://${remote}`, token: '', mask: () => undefined },
  };
}

/** Runs git for the stage and the truth, in a repository; fails when it fails. */
async function git(gitDir: string, args: readonly string[], stdin = ''): Promise<string> {
  const lines: string[] = [];
  const env = { PATH: process.env['PATH'] ?? '', HOME: gitDir, GIT_CONFIG_NOSYSTEM: '1', GIT_DIR: gitDir };
  const call = { program: 'git', args, cwd: gitDir, env, stdin, onLine: (line: string) => void lines.push(line) };
  const { exitCode, stdout } = await run(call);
  if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${lines.join('\n')}`);
  return stdout;
}

/** What `git init --bare` makes, without a process. */
async function writeRepository(gitDir: string, config: string): Promise<void> {
  for (const name of ['objects', 'refs']) await mkdir(join(gitDir, name), { recursive: true });
  await writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(gitDir, 'config'), `[core]\n\trepositoryformatversion = 0\n${config}`);
}

async function writeRemote(remote: string, history: History): Promise<string[]> {
  await writeRepository(remote, '\tbare = true\n[uploadpack]\n\tallowFilter = true\n');
  const marks = join(remote, 'marks');
  await git(remote, ['fast-import', '--quiet', `--export-marks=${marks}`], renderFastImport(history));
  const hashes: string[] = [];
  for (const line of (await readFile(marks, 'utf8')).split('\n')) {
    const [, mark, hash] = /^:(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
    if (hash !== undefined) hashes[Number(mark) - 1] = hash;
  }
  return hashes;
}

interface Checkout {
  readonly remote: string;
  readonly checkout: string;
  readonly story: Story;
  readonly head: string;
}

/** As actions/checkout leaves it, without the files. */
async function writeCheckout({ remote, checkout, story, head }: Checkout): Promise<void> {
  const gitDir = join(checkout, '.git');
  await writeRepository(gitDir, `[remote "origin"]\n\turl = file://${remote}\n`);
  const branches = story.depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${story.depth}`];
  const [option, ...rest] = branches;
  const order = story.depth === 0 ? ['origin', head, ...branches] : [...rest, option ?? '', 'origin', head];
  await git(gitDir, ['fetch', '--quiet', '--no-tags', ...order]);
  await writeFile(join(gitDir, 'HEAD'), `${head}\n`);
}

async function findTruth(remote: string, { expected }: Story, hashes: readonly string[]): Promise<Played['truth']> {
  if (expected === 'all') return undefined;
  const [base = '', head = ''] = [hashes[expected.base], hashes[expected.head]];
  let mergeBase: string;
  try {
    mergeBase = (await git(remote, ['merge-base', base, head])).trim();
  } catch {
    return undefined;
  }
  const changes = await git(remote, ['diff', '--name-status', '-z', '--no-renames', mergeBase, head]);
  const fields = changes.split('\0');
  const lines = fields.flatMap((field, index) => (index % 2 === 1 ? [`${fields[index - 1] ?? ''} ${field}`] : []));
  return { mergeBase, lines: lines.toSorted() };
}
