/** What the repository is asked, in git's words: the shapes that others use. */
import type { Environment, RunProgram } from '../process/run-program.ts';
import type { Log } from '../report/log.ts';
import type { Clock } from '../time/clock.ts';

/** What every function of this room works with. */
export interface GitWorld {
  readonly run: RunProgram;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** The checkout: the folder that actions/checkout filled. */
  readonly cwd: string;
  /** The environment of the action; git gets it without GIT_*, INPUT_* and tokens. */
  readonly env: Environment;
  /** A folder that is emptied at the end of the job: what is fetched goes there, the checkout stays as it is. */
  readonly tempFolder: string;
  readonly remote: GitRemote;
}

/** Where commits are fetched from. */
export interface GitRemote {
  /** `https://github.com/o/r`: used when the checkout's own `origin` is no http(s) or file URL. */
  readonly url: string;
  /** Empty: without credentials, which is enough for a public repository. Masked by the caller, as is {@link GitRemote.mask}. */
  readonly token: string;
  /** Hides a value in the log. */
  readonly mask: (value: string) => void;
}

/** The facts of a run that tell what it changes; the `GithubRun` of an action has them. */
export interface RunFacts {
  /** `pull_request`, `push`, ... */
  readonly eventName: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/1/merge` */
  readonly ref: string;
  /** The webhook payload. */
  readonly event: Readonly<Record<string, unknown>>;
}

/** The commit that is checked out. */
export interface HeadCommit {
  readonly sha: string;
  /** Also those that a shallow clone has not. */
  readonly parents: readonly string[];
}

/** Two commits to compare: what `head` has since its merge base with `base`. */
export interface Comparison {
  readonly kind: 'compare';
  /** Full hash, or a ref of the remote: `refs/heads/main`. */
  readonly base: string;
  /** Full hash. */
  readonly head: string;
  /** For people: `pull request 12 into main`, `push to develop`. */
  readonly what: string;
  /** Where GitHub's own list of changed files can be asked for; left out when there is none. */
  readonly pullRequest?: { readonly number: number; readonly changedFiles: number | undefined };
  /** `base` must be an ancestor of `head`; when it is not, or is gone, `otherwise` holds. */
  readonly otherwise?: ChangeRange;
  /** The user named the base: that it is gone is an error. */
  readonly isGiven?: boolean;
}

/** What to compare, and why. */
export type ChangeRange =
  | Comparison
  /** Nothing to compare with: everything counts as changed. */
  | { readonly kind: 'all'; readonly reason: string }
  /** The run brings no files: a deleted branch. */
  | { readonly kind: 'none'; readonly reason: string };

/** A file that differs. A renamed file is two: the old path deleted, the new one added. */
export interface ChangedFile {
  /** From the root of the repository, with `/`, as git has it: may hold spaces, quotes and line breaks. */
  readonly path: string;
  /** `type-changed`: a file became a link or a submodule, or the other way round. */
  readonly status: 'added' | 'modified' | 'deleted' | 'type-changed';
}

/** What a run changes. */
export interface Changes {
  /** `all`: what changed is not known, or everything counts as changed; then `files` is empty. */
  readonly scope: 'changed' | 'all';
  /** In the order of their paths. */
  readonly files: readonly ChangedFile[];
  /** Hash of the merge base; empty when it is not known. */
  readonly mergeBase: string;
  /** How it was learnt: by git, from GitHub's list of the pull request's files, or not at all. */
  readonly source: 'git' | 'files-api' | 'none';
  /** For people: `pull request 12 into main`, or why everything counts as changed. */
  readonly reason: string;
  /** What went wrong on the way and holds the result back or makes it slower; for a warning. */
  readonly warnings: readonly string[];
}

/** A file of a commit. */
export interface TrackedFile {
  readonly path: string;
  readonly kind: 'file' | 'executable' | 'link' | 'submodule';
  /** git's hash of the content: the same content has the same, on every machine. Of a submodule: its commit. */
  readonly objectId: string;
}

/** Lines of the checked out files that a run brings: path -> ranges, first to last, from 1. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Lines `first` to `last`, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The files of a commit in a folder of their own. */
export interface Worktree {
  readonly folder: string;
  /** Deletes the folder. */
  readonly remove: () => Promise<void>;
}
