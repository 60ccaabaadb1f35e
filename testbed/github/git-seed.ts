/** Fills a commit graph from a real git repository on disk. */
import { execFileSync } from 'node:child_process';
import type { Blob, GitGraph } from './git-graph.ts';

const FIELD = '\u001f';
const RECORD = '\u001e';

/**
 * Reads all commits, branches and tags. Trees and blobs are read when they are asked for.
 * Call again after new commits: what is known stays, refs are moved.
 *
 * @throws {Error} when the directory is no git repository or has no commit.
 */
export function seedFromGit(graph: GitGraph, directory: string): void {
  const format = ['%H', '%P', '%an', '%ae', '%cI', '%B'].join(FIELD) + RECORD;
  for (const record of git(directory, ['log', '--all', `--format=${format}`])
    .toString()
    .split(RECORD)) {
    const [sha = '', parents = '', name = '', email = '', date = '', message = ''] = record.trimStart().split(FIELD);
    if (sha === '' || graph.commits.has(sha)) continue;
    let tree: ReadonlyMap<string, Blob> | undefined;
    graph.commits.set(sha, {
      sha,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name, email, ...loginOf(email) },
      date,
      message: message.trimEnd(),
      verified: false,
      tree: () => (tree ??= readTree(directory, sha)),
    });
  }
  const refs = git(directory, [
    'for-each-ref',
    '--format=%(refname) %(*objectname) %(objectname)',
    'refs/heads',
    'refs/tags',
  ]);
  for (const line of refs
    .toString()
    .split('\n')
    .filter((text) => text !== '')) {
    const [ref = '', ...shas] = line.split(' ');
    const sha = shas.find((value) => value !== '') ?? '';
    if (ref.startsWith('refs/heads/')) graph.branches.set(ref.slice('refs/heads/'.length), sha);
    else graph.tags.set(ref.slice('refs/tags/'.length), sha);
  }
}

function readTree(directory: string, sha: string): ReadonlyMap<string, Blob> {
  const tree = new Map<string, Blob>();
  for (const entry of git(directory, ['ls-tree', '-r', '-z', sha]).toString().split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(entry);
    if (match === null) continue;
    const [, mode = '', blob = '', path = ''] = match;
    tree.set(path, { sha: blob, mode, read: () => git(directory, ['cat-file', 'blob', blob]) });
  }
  return tree;
}

/** GitHub's private addresses carry the account: `12345+login@users.noreply.github.com`. */
function loginOf(email: string): { login?: string } {
  const match = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email);
  return match?.[1] === undefined ? {} : { login: match[1] };
}

function git(directory: string, args: string[]): Buffer {
  return execFileSync('git', ['-C', directory, ...args], { maxBuffer: 256 * 1024 * 1024 });
}
