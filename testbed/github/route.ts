/** What a route of the local REST API is. */
import type { Need, Token } from './access.ts';
import type { GithubWorld, Repository } from './world.ts';

/** One request, taken apart. */
export interface ApiRequest {
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  accept: string;
  token: Token | undefined;
  world: GithubWorld;
  /** http://127.0.0.1:PORT */
  url: string;
}

/** An answer: a body, or a list that the server cuts into pages. */
export type ApiAnswer =
  | { status?: number; body?: unknown }
  | { list: unknown[]; wrap?: (items: unknown[], total: number) => unknown };

/** A route under /repos/{owner}/{repo}: it has a repository and needs a permission in it. */
export interface RepositoryRoute {
  method: string;
  /** After /repos/:owner/:repo; `:name` is a segment, `:name*` the rest of the path. */
  path: string;
  need: Need;
  handle: (repository: Repository, request: ApiRequest) => ApiAnswer;
}

/** Any other route. */
export interface PlainRoute {
  method: string;
  path: string;
  handle: (request: ApiRequest) => ApiAnswer;
}

/** An account as it stands inside other answers. */
export function renderAccount(world: GithubWorld, login: string, url: string): Record<string, unknown> {
  const { id, type } = world.account(login);
  const node = Buffer.from(`04:User${id}`).toString('base64');
  return {
    login,
    id,
    node_id: node,
    type,
    site_admin: false,
    url: `${url}/users/${login}`,
    html_url: `https://github.com/${login}`,
  };
}

/** The number in a path. NaN finds nothing, so it ends as a 404. */
export function numberParam(request: ApiRequest, name: string): number {
  return Number(request.params[name]);
}

/** The login that a request speaks as. */
export function requester({ token }: ApiRequest): string {
  return token?.login ?? 'octocat';
}
