/** A made-up history of a repository, and a run of GitHub Actions in it: the shapes. */

/** A file of a tree. */
export interface Entry {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  /** Of a submodule (160000): the hash of its commit. */
  readonly content: string;
}

export type Tree = ReadonlyMap<string, Entry>;

/** A commit; its place in {@link History.commits} is its name. */
export interface Commit {
  readonly parents: readonly number[];
  readonly tree: Tree;
  /** Seconds since 1970: not always later than those of its parents. */
  readonly date: number;
}

export interface History {
  readonly commits: readonly Commit[];
  /** Tips by full name: `refs/heads/main`. */
  readonly refs: ReadonlyMap<string, number>;
}

/** A commit, or one that the remote has not. */
export type Point = number | 'gone' | 'none';

/** What started the run, in the words of the generator: the payload is made of it. */
export type Trigger =
  | {
      readonly kind: 'pull-request';
      readonly base: number;
      readonly tip: number;
      readonly merge: number;
      /** What is checked out. */
      readonly checkout: 'merge' | 'tip';
      /** The event's base, which may lag behind what was merged. */
      readonly eventBase: number;
    }
  | {
      readonly kind: 'push';
      readonly branch: string;
      readonly before: Point;
      readonly after: number;
      /** What the payload says of `forced`; old servers say nothing. */
      readonly forced: boolean | undefined;
    }
  | { readonly kind: 'merge-group'; readonly base: number; readonly head: number }
  | { readonly kind: 'dispatch'; readonly head: number; readonly base: string };

/** What must come out: what `head` has since its merge base with `base`, or everything. */
export type Expectation = { readonly base: number; readonly head: number } | 'all';

/** All that a seed decides. */
export interface Story {
  readonly seed: number;
  readonly history: History;
  readonly trigger: Trigger;
  /** The commit that is checked out. */
  readonly head: number;
  /** Of the checkout; 0: the whole history and all branches. */
  readonly depth: number;
  /** Of the first fetch of ours. */
  readonly firstDepth: number;
  readonly expected: Expectation;
}
