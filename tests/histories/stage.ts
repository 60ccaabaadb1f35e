/** Real repositories for tests: a remote with a history, and a checkout of one of its commits. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { GitWorld } from '../../src/git/api.ts';
import { programRunner } from '../../src/process/run-program.ts';
import { realClock } from '../../src/time/clock.ts';
import { fakeLog } from '../../testbed/fake-log.ts';
import { renderFastImport } from './fast-import.ts';
import type { History } from './history.ts';

const signal = new AbortController().signal;
const run = programRunner({ clock: realClock, signal });

/** Folders of a stage. */
export type Stage = Readonly<Record<'folder' | 'checkout' | 'remote', string>>;

/** The world of a checkout; its temporary folder is that of the stage. */
export function worldOf({ folder, checkout, remote }: Stage): GitWorld {
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

/** Runs git in a repository, as nobody has configured it; rejects when it fails. */
export async function git(gitDir: string, args: readonly string[], stdin = ''): Promise<string> {
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

/** Makes the remote. @returns the hashes of its commits by their place */
export async function writeRemote(remote: string, history: History): Promise<string[]> {
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

/** Makes the checkout of a commit as actions/checkout leaves it, without the files; `depth` 0: the whole history and all branches. */
export async function writeCheckout(
  { checkout, remote }: Pick<Stage, 'checkout' | 'remote'>,
  { head, depth }: { readonly head: string; readonly depth: number },
): Promise<void> {
  const gitDir = join(checkout, '.git');
  await writeRepository(gitDir, `[remote "origin"]\n\turl = file://${remote}\n`);
  const order =
    depth === 0 ? ['origin', head, '+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`, 'origin', head];
  await git(gitDir, ['fetch', '--quiet', '--no-tags', ...order]);
  await writeFile(join(gitDir, 'HEAD'), `${head}\n`);
}
