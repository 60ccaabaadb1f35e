/** Issues, their comments, and pull requests of one repository. They share their numbers. */
import type { GitGraph } from './git-graph.ts';
import { GithubError, notFound } from './github-error.ts';

export interface Comment {
  id: number;
  body: string;
  user: string;
  created_at: string;
  updated_at: string;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  user: string;
  labels: string[];
  assignees: string[];
  locked: boolean;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  comments: Comment[];
}

export interface PullRequest extends Issue {
  head: string;
  base: string;
  /** Commit of the head branch, fixed once merged. */
  headSha: string;
  draft: boolean;
  merged_at: string | null;
  merge_commit_sha: string | null;
}

interface Surroundings {
  git: GitGraph;
  now(): string;
  nextId(): number;
}

export interface NewIssue {
  title: string;
  body?: string | null;
  user?: string;
  labels?: string[];
  assignees?: string[];
}

/** All issues and pull requests. */
export class Issues {
  /** Oldest first; pull requests are among them, as in the API. */
  readonly all: (Issue | PullRequest)[] = [];
  readonly #world: Surroundings;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** @throws {GithubError} 404. */
  get(number: number): Issue | PullRequest {
    const found = this.all.find((issue) => issue.number === number);
    if (found === undefined) throw notFound();
    return found;
  }

  /** @throws {GithubError} 404 also when the number is an issue's. */
  pull(number: number): PullRequest {
    const found = this.get(number);
    if (!isPull(found)) throw notFound();
    return found;
  }

  create({ title, ...rest }: NewIssue): Issue {
    const now = this.#world.now();
    const issue: Issue = {
      id: this.#world.nextId(),
      number: this.all.length + 1,
      title,
      body: rest.body ?? null,
      state: 'open',
      state_reason: null,
      user: rest.user ?? 'octocat',
      labels: rest.labels ?? [],
      assignees: rest.assignees ?? [],
      locked: false,
      created_at: now,
      updated_at: now,
      closed_at: null,
      comments: [],
    };
    this.all.push(issue);
    return issue;
  }

  /** Opens a pull request of one branch into another. */
  openPull(fields: NewIssue & { head: string; base: string; draft?: boolean }): PullRequest {
    const head = this.#world.git.find(fields.head);
    if (head === undefined || this.#world.git.find(fields.base) === undefined) {
      throw new GithubError(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
    }
    const { head: branch, base, draft = false } = fields;
    const extra = { head: branch, base, draft, headSha: head.sha, merged_at: null, merge_commit_sha: null };
    return Object.assign(this.create(fields), extra);
  }

  /** Merges as the merge button does, with a merge commit on the base branch. @returns its sha. */
  mergePull(number: number): string {
    const pull = this.pull(number);
    const { git } = this.#world;
    pull.headSha = git.branches.get(pull.head) ?? pull.headSha;
    const base = git.branches.get(pull.base);
    if (base === undefined) throw notFound();
    const { files, head } = git.compare(base, pull.headSha);
    const tree = head.tree();
    const changes = files.map(
      ({ filename, status }) =>
        [filename, status === 'removed' ? null : (tree.get(filename)?.read().toString() ?? null)] as const,
    );
    const message = `Merge pull request #${number} from ${pull.head}\n\n${pull.title}`;
    const sha = git.commit({
      branch: pull.base,
      message,
      parents: [base, pull.headSha],
      files: Object.fromEntries(changes),
      date: this.#world.now(),
    });
    this.markMerged(number, sha);
    return sha;
  }

  /** Records a merge that was made elsewhere, for example in a seeded git repository. */
  markMerged(number: number, sha: string): void {
    const now = this.#world.now();
    Object.assign(this.pull(number), {
      state: 'closed',
      closed_at: now,
      merged_at: now,
      updated_at: now,
      merge_commit_sha: sha,
    });
  }

  comment(number: number, body: string, user: string): Comment {
    const issue = this.get(number);
    const now = this.#world.now();
    const comment = { id: this.#world.nextId(), body, user, created_at: now, updated_at: now };
    issue.comments.push(comment);
    return comment;
  }

  /** @throws {GithubError} 404. */
  getComment(id: number): Comment {
    const found = this.all.flatMap(({ comments }) => comments).find((comment) => comment.id === id);
    if (found === undefined) throw notFound();
    return found;
  }

  /** Edits a comment; its author stays, which is why an edited approval proves nothing. */
  editComment(id: number, body: string): Comment {
    return Object.assign(this.getComment(id), { body, updated_at: this.#world.now() });
  }

  /** Changes an issue's own fields. */
  update(
    number: number,
    changes: Partial<Pick<Issue, 'title' | 'body' | 'state' | 'state_reason' | 'labels' | 'assignees'>>,
  ): Issue {
    const now = this.#world.now();
    const closed = changes.state === undefined ? {} : { closed_at: changes.state === 'closed' ? now : null };
    return Object.assign(this.get(number), changes, closed, { updated_at: now });
  }

  /** The pull requests that brought a commit, merged ones and open ones. */
  pullsOf(sha: string): PullRequest[] {
    const { git } = this.#world;
    return this.all.filter(isPull).filter((pull) => {
      if (pull.merge_commit_sha === sha) return true;
      const merged = pull.merge_commit_sha === null ? undefined : git.find(pull.merge_commit_sha)?.parents[0];
      const base = merged ?? pull.base;
      return (
        git.find(base) !== undefined && git.compare(base, pull.headSha).commits.some((commit) => commit.sha === sha)
      );
    });
  }
}

/** True for a pull request. */
export function isPull(issue: Issue | PullRequest): issue is PullRequest {
  return 'headSha' in issue;
}
