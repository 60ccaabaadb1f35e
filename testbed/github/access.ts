/** Tokens: who holds them and what they may do, and GitHub's answers to those that may not. */
import { randomBytes } from 'node:crypto';
import { GithubError, notFound } from './github-error.ts';

export type Level = 'none' | 'read' | 'write';
/** Permissions by GitHub's names in a workflow file: `contents`, `pull-requests`, ... */
export type Permissions = Record<string, Level>;

/** Everything a workflow's `permissions:` can hold (workflow schema, November 2026). */
export const PERMISSION_NAMES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

export interface Token {
  value: string;
  /** `actions` is a job's GITHUB_TOKEN, `app` an App's installation token, `user` a person's. */
  kind: 'actions' | 'app' | 'user';
  login: string;
  permissions: Permissions;
  /** `owner/name` of the repositories it reaches; undefined means all. */
  repository?: string;
}

/** A permission that a request needs. */
export interface Need {
  name: string;
  level: 'read' | 'write';
}

const RANK: Record<Level, number> = { none: 0, read: 1, write: 2 };
const PREFIX = { actions: 'ghs_', app: 'ghs_', user: 'ghp_' };

/** All tokens of the local GitHub. */
export class Tokens {
  readonly #tokens = new Map<string, Token>();

  /** Makes a token; reading a repository's metadata is always part of it. */
  mint(fields: Omit<Token, 'value'>): Token {
    const value = PREFIX[fields.kind] + randomBytes(18).toString('hex');
    const token = { ...fields, permissions: { metadata: 'read' as const, ...fields.permissions }, value };
    this.#tokens.set(value, token);
    return token;
  }

  /** Every token that is worth something now. */
  live(): Token[] {
    return [...this.#tokens.values()];
  }

  /** A token is worthless when its job has ended. */
  revoke(value: string): void {
    this.#tokens.delete(value);
  }

  /** @throws {GithubError} 401 for a token nobody issued; undefined without one. */
  fromHeader(authorization: string | undefined): Token | undefined {
    if (authorization === undefined) return undefined;
    const token = this.#tokens.get(authorization.replace(/^(bearer|token)\s+/i, ''));
    if (token === undefined) throw new GithubError(401, 'Bad credentials');
    return token;
  }
}

/** True when the permissions hold what is needed. */
export function allows(permissions: Permissions, { name, level }: Need): boolean {
  return RANK[permissions[name] ?? 'none'] >= RANK[level];
}

/**
 * Lets a request pass or refuses it: 404 when the token may not know of the repository, 403 when it may not do this.
 *
 * @throws {GithubError}
 */
export function authorize(
  token: Token | undefined,
  repository: { fullName: string; private: boolean },
  need: Need,
): void {
  const reading = need.level === 'read';
  const publicRead = reading && !repository.private;
  const reaches = token !== undefined && (token.repository === undefined || token.repository === repository.fullName);
  if (!reaches && !publicRead) {
    if (repository.private || token === undefined)
      throw reading || repository.private ? notFound() : new GithubError(401, 'Requires authentication');
    throw new GithubError(403, 'Resource not accessible by integration');
  }
  if (publicRead || (token !== undefined && allows(token.permissions, need))) return;
  const tool = token?.kind === 'user' ? 'personal access token' : 'integration';
  throw new GithubError(403, `Resource not accessible by ${tool}`);
}
