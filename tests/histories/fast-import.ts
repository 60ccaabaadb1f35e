/** A history as the input of `git fast-import`: the whole repository in one process. */
import type { Commit, Entry, History } from './history.ts';

/** The ref under which all commits are made; the last one stays there. */
const WORK = 'refs/slipway-test/work';

/** The stream; commit `n` gets the mark `n + 1`. */
export function renderFastImport({ commits, refs }: History): string {
  const parts = commits.map((commit, place) => renderCommit(commits, commit, place));
  for (const [name, place] of refs) parts.push(`reset ${name}\nfrom :${place + 1}\n\n`);
  return parts.join('');
}

function renderCommit(commits: readonly Commit[], { parents, tree, date }: Commit, place: number): string {
  const [first, ...others] = parents;
  const before = first === undefined ? new Map<string, Entry>() : (commits[first]?.tree ?? new Map());
  const gone = [...before.keys()].filter((path) => !tree.has(path));
  const written = [...tree].filter(([path, entry]) => !isSame(before.get(path), entry));
  return [
    first === undefined ? `reset ${WORK}\n` : '',
    `commit ${WORK}\nmark :${place + 1}\ncommitter A <a@example.com> ${date} +0000\n`,
    data(`commit ${place}`),
    first === undefined ? '' : `from :${first + 1}\n`,
    ...others.map((parent) => `merge :${parent + 1}\n`),
    ...gone.map((path) => `D ${quote(path)}\n`),
    ...written.map(([path, entry]) => renderFile(path, entry)),
    '\n',
  ].join('');
}

function renderFile(path: string, { mode, content }: Entry): string {
  return mode === '160000'
    ? `M ${mode} ${content} ${quote(path)}\n`
    : `M ${mode} inline ${quote(path)}\n${data(content)}`;
}

function isSame(one: Entry | undefined, other: Entry): boolean {
  return one?.mode === other.mode && one.content === other.content;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function quote(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
