/** Commits, trees and refs of one repository, and what GitHub says when it compares two of them. */
import { createHash } from 'node:crypto';
import { GithubError, notFound } from './github-error.ts';

/** One file of a tree; its bytes are read when they are asked for. */
export interface Blob {
  sha: string;
  mode: string;
  read(): Buffer;
}

interface Person {
  name: string;
  email: string;
  /** The GitHub account behind the address; without it GitHub shows `author: null`. */
  login?: string;
}

export interface Commit {
  sha: string;
  message: string;
  author: Person;
  /** ISO 8601. */
  date: string;
  parents: string[];
  verified: boolean;
  tree(): ReadonlyMap<string, Blob>;
}

export interface ChangedFile {
  sha: string;
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  previous_filename?: string;
  additions: number;
  deletions: number;
  changes: number;
}

export interface Comparison {
  status: 'ahead' | 'behind' | 'diverged' | 'identical';
  base: Commit;
  head: Commit;
  mergeBase: Commit;
  /** In head, not in base, oldest first. */
  commits: Commit[];
  behindBy: number;
  files: ChangedFile[];
}

/** What a new commit holds. */
export interface NewCommit {
  message: string;
  /** Path to content; null removes the file. All other files stay. */
  files?: Record<string, string | null>;
  /** Branch that moves to the commit; default: the default branch. */
  branch?: string;
  /** Default: the branch's commit. */
  parents?: string[];
  author?: Person;
  date: string;
  verified?: boolean;
}

/** A commit graph with branches and tags. */
export class GitGraph {
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();
  readonly tags = new Map<string, string>();
  defaultBranch: string;

  constructor(defaultBranch: string) {
    this.defaultBranch = defaultBranch;
  }

  /** Adds a commit and moves its branch. @returns its sha. */
  commit({ branch = this.defaultBranch, ...fields }: NewCommit): string {
    const tip = this.branches.get(branch) ?? this.branches.get(this.defaultBranch);
    const parents = fields.parents ?? (tip === undefined ? [] : [tip]);
    const first = parents[0] === undefined ? undefined : this.commits.get(parents[0]);
    const tree = new Map(first?.tree());
    for (const [path, content] of Object.entries(fields.files ?? {})) {
      if (content === null) tree.delete(path);
      else tree.set(path, textBlob(content));
    }
    const author = fields.author ?? { name: 'octocat', email: 'octocat@github.com', login: 'octocat' };
    const listing = [...tree].map(([path, blob]) => `${path} ${blob.sha}`).toSorted();
    const sha = sha1(JSON.stringify([fields.message, author, fields.date, parents, listing, this.commits.size]));
    const { message, date, verified = false } = fields;
    this.commits.set(sha, { sha, message, author, date, parents, verified, tree: () => tree });
    this.branches.set(branch, sha);
    return sha;
  }

  /** The commit that a branch, a tag, a full or short sha or `HEAD` names; undefined when nothing is so called. */
  find(ref: string): Commit | undefined {
    const name = ref.replace(/^refs\//, '').replace(/^(heads|tags)\//, '');
    const sha =
      ref === 'HEAD' ? this.branches.get(this.defaultBranch) : (this.branches.get(name) ?? this.tags.get(name));
    const found = this.commits.get(sha ?? ref);
    if (found !== undefined || !/^[0-9a-f]{4,39}$/.test(ref)) return found;
    const matches = [...this.commits.keys()].filter((candidate) => candidate.startsWith(ref));
    return matches.length === 1 && matches[0] !== undefined ? this.commits.get(matches[0]) : undefined;
  }

  /** Every commit reachable from one, newest first as `git log` walks. */
  history(from: Commit): Commit[] {
    const seen = new Map<string, Commit>([[from.sha, from]]);
    for (const commit of seen.values()) {
      for (const sha of commit.parents) {
        const parent = this.commits.get(sha);
        if (parent !== undefined) seen.set(sha, parent);
      }
    }
    return this.#newestFirst([...seen.values()]);
  }

  /** @throws {GithubError} 404 when a side is not there or the two have no common ancestor. */
  compare(baseRef: string, headRef: string): Comparison {
    const base = this.find(baseRef);
    const head = this.find(headRef);
    if (base === undefined || head === undefined) throw notFound();
    const inBase = new Set(this.history(base).map(({ sha }) => sha));
    const ofHead = this.history(head);
    const inHead = new Set(ofHead.map(({ sha }) => sha));
    const mergeBase = ofHead.find(({ sha }) => inBase.has(sha));
    if (mergeBase === undefined) {
      throw new GithubError(404, `No common ancestor between ${baseRef} and ${headRef}.`);
    }
    const commits = ofHead.filter(({ sha }) => !inBase.has(sha)).toReversed();
    const behindBy = [...inBase].filter((sha) => !inHead.has(sha)).length;
    const status = commits.length > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical';
    return { status, base, head, mergeBase, commits, behindBy, files: diffTrees(mergeBase.tree(), head.tree()) };
  }

  /** Children before parents; among equals the later date first. */
  #newestFirst(commits: Commit[]): Commit[] {
    const waiting = new Map<string, number>();
    for (const { parents } of commits) for (const sha of parents) waiting.set(sha, (waiting.get(sha) ?? 0) + 1);
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const ready = commits.filter(({ sha }) => !waiting.has(sha));
    const ordered: Commit[] = [];
    while (ready.length > 0) {
      ready.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
      const next = ready.pop();
      if (next === undefined) break;
      ordered.push(next);
      for (const sha of next.parents) {
        const left = (waiting.get(sha) ?? 1) - 1;
        waiting.set(sha, left);
        const parent = bySha.get(sha);
        if (left === 0 && parent !== undefined) ready.push(parent);
      }
    }
    return ordered;
  }
}

/** A blob of text, with git's own id. */
function textBlob(content: string): Blob {
  const bytes = Buffer.from(content);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { sha, mode: '100644', read: () => bytes };
}

/** The files that differ, by path; a file that moved unchanged is `renamed`. */
export function diffTrees(before: ReadonlyMap<string, Blob>, after: ReadonlyMap<string, Blob>): ChangedFile[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const files: ChangedFile[] = [];
  for (const [filename, blob] of after) {
    const old = before.get(filename);
    if (old?.sha === blob.sha) continue;
    const moved = old === undefined ? [...removed].find(([, candidate]) => candidate.sha === blob.sha) : undefined;
    if (moved !== undefined) removed.delete(moved[0]);
    const status = old !== undefined ? 'modified' : moved === undefined ? 'added' : 'renamed';
    const previous = moved === undefined ? {} : { previous_filename: moved[0] };
    files.push({ sha: blob.sha, filename, status, ...previous, ...countChanges(old ?? moved?.[1], blob) });
  }
  for (const [filename, blob] of removed) {
    files.push({ sha: blob.sha, filename, status: 'removed', ...countChanges(blob, undefined) });
  }
  return files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1));
}

function countChanges(
  before: Blob | undefined,
  after: Blob | undefined,
): Pick<ChangedFile, 'additions' | 'deletions' | 'changes'> {
  const old = toLines(before);
  const now = toLines(after);
  const common = longestCommon(old, now);
  const additions = now.length - common;
  const deletions = old.length - common;
  return { additions, deletions, changes: additions + deletions };
}

function toLines(blob: Blob | undefined): string[] {
  const text = blob?.read().toString('utf8') ?? '';
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Length of the longest common subsequence. */
function longestCommon(before: string[], after: string[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const line of before) {
    const next = [0];
    for (const [index, other] of after.entries()) {
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
