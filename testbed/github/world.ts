/** The state of a GitHub: accounts, organisations, repositories and all that lies in them. No HTTP in here. */
import { Checks } from './checks.ts';
import { Deployments } from './deployments.ts';
import { GitGraph } from './git-graph.ts';
import type { NewCommit } from './git-graph.ts';
import { seedFromGit } from './git-seed.ts';
import { Issues } from './issues.ts';
import { WorkflowRuns } from './workflow-runs.ts';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Account {
  id: number;
  login: string;
  type: 'User' | 'Bot' | 'Organization';
}

export interface Team {
  slug: string;
  members: Map<string, { role: 'member' | 'maintainer'; state: 'active' | 'pending' }>;
}

/** One repository. */
export class Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  private = true;
  /** The folder it was seeded from, which git clients fetch from. */
  directory: string | undefined;
  readonly git = new GitGraph('main');
  readonly deployments: Deployments;
  readonly checks: Checks;
  readonly issues: Issues;
  readonly workflowRuns: WorkflowRuns;
  /** Role by login; whoever is not in it has none, or may read when the repository is public. */
  readonly collaborators = new Map<string, Role>();
  readonly #world: GithubWorld;

  constructor(world: GithubWorld, fullName: string) {
    const [owner = '', name = ''] = fullName.split('/');
    this.#world = world;
    this.id = world.nextId();
    this.owner = owner;
    this.name = name;
    const surroundings = { now: () => world.timestamp(), nextId: () => world.nextId(), git: this.git };
    this.checks = new Checks(surroundings);
    this.issues = new Issues(surroundings);
    this.workflowRuns = new WorkflowRuns({ ...surroundings, checks: this.checks, fullName });
    this.deployments = new Deployments({ ...surroundings, contexts: (sha) => this.checks.contexts(sha) });
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Adds a commit, dated now unless said otherwise. @returns its sha. */
  commit(fields: Omit<NewCommit, 'date'> & { date?: string }): string {
    return this.git.commit({ date: this.#world.timestamp(), ...fields });
  }

  /** Reads commits, branches and tags of a git repository on disk; call again when it has new ones. */
  seed(directory: string): void {
    this.directory = directory;
    seedFromGit(this.git, directory);
  }

  /** A collaborator's role; people outside a public repository may read it. */
  roleOf(login: string): Role {
    return this.collaborators.get(login) ?? (this.private ? 'none' : 'read');
  }
}

/** Everything there is. Made things get growing ids and the clock's time. */
export class GithubWorld {
  readonly repositories = new Map<string, Repository>();
  readonly accounts = new Map<string, Account>();
  /** Teams by organisation, then by slug. */
  readonly teams = new Map<string, Map<string, Team>>();
  readonly now: () => number;
  #lastId = 1000;

  constructor(now: () => number = Date.now) {
    this.now = now;
    this.account('octocat');
    this.account('github-actions[bot]', 'Bot');
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Now as the API writes it, in whole seconds. */
  timestamp(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** The account of a login, made on first use. */
  account(login: string, type: Account['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    const known = this.accounts.get(login);
    if (known !== undefined) return known;
    const account = { id: this.nextId(), login, type };
    this.accounts.set(login, account);
    return account;
  }

  /** The repository of a full name, made on first use: private, with octocat as its admin. */
  repository(fullName = 'octo-org/app'): Repository {
    const known = this.repositories.get(fullName);
    if (known !== undefined) return known;
    const repository = new Repository(this, fullName);
    this.account(repository.owner, 'Organization');
    repository.collaborators.set('octocat', 'admin');
    this.repositories.set(fullName, repository);
    return repository;
  }

  /** Gives a person a role in a repository. */
  collaborator(login: string, role: Role, fullName = 'octo-org/app'): void {
    this.account(login);
    this.repository(fullName).collaborators.set(login, role);
  }

  /** Puts a person into a team. */
  member(
    org: string,
    slug: string,
    login: string,
    membership: { role?: 'member' | 'maintainer'; state?: 'active' | 'pending' } = {},
  ): void {
    this.account(login);
    const teams = this.teams.get(org) ?? new Map<string, Team>();
    const team = teams.get(slug) ?? { slug, members: new Map() };
    team.members.set(login, { role: 'member', state: 'active', ...membership });
    this.teams.set(org, teams.set(slug, team));
  }
}
