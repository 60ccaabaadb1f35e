/** Users, collaborators and teams. */
import { GithubError, notFound } from './github-error.ts';
import { renderAccount } from './route.ts';
import type { ApiAnswer, ApiRequest, PlainRoute, RepositoryRoute } from './route.ts';
import type { Repository, Role } from './world.ts';

const METADATA = { name: 'metadata', level: 'read' } as const;

/** The four levels that `permission` can say; `maintain` and `triage` hide behind write and read. */
const LEGACY: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};
const ORDER: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Routes about people in a repository. */
export const COLLABORATOR_ROUTES: RepositoryRoute[] = [
  { method: 'GET', path: '/collaborators/:login/permission', need: METADATA, handle: showPermission },
  { method: 'GET', path: '/collaborators/:login', need: METADATA, handle: checkCollaborator },
];

/** Routes about people anywhere. */
export const PEOPLE_ROUTES: PlainRoute[] = [
  { method: 'GET', path: '/users/:login', handle: showUser },
  { method: 'GET', path: '/user', handle: showSelf },
  { method: 'GET', path: '/orgs/:org/teams/:team/memberships/:login', handle: showMembership },
];

function showPermission(repository: Repository, { params, world, url }: ApiRequest): ApiAnswer {
  const login = params['login'] ?? '';
  if (!world.accounts.has(login)) throw new GithubError(404, `${login} is not a user`);
  const role = repository.roleOf(login);
  const rank = ORDER.indexOf(role);
  const names = { pull: 'read', triage: 'triage', push: 'write', maintain: 'maintain', admin: 'admin' } as const;
  const permissions = Object.fromEntries(
    Object.entries(names).map(([name, least]) => [name, rank >= ORDER.indexOf(least)]),
  );
  const user = { ...renderAccount(world, login, url), permissions, role_name: role };
  return { body: { permission: LEGACY[role], role_name: role, user } };
}

function checkCollaborator(repository: Repository, { params }: ApiRequest): ApiAnswer {
  if (!repository.collaborators.has(params['login'] ?? '')) throw notFound();
  return { status: 204 };
}

function showUser({ params, world, url }: ApiRequest): ApiAnswer {
  const login = params['login'] ?? '';
  if (!world.accounts.has(login)) throw notFound();
  return { body: renderAccount(world, login, url) };
}

function showSelf({ token, world, url }: ApiRequest): ApiAnswer {
  if (token === undefined) throw new GithubError(401, 'Requires authentication');
  if (token.kind !== 'user') throw new GithubError(403, 'Resource not accessible by integration');
  return { body: renderAccount(world, token.login, url) };
}

/** A job's own token can never read teams, whatever its permissions are. */
function showMembership({ params, token, world, url }: ApiRequest): ApiAnswer {
  if (token === undefined) throw new GithubError(401, 'Requires authentication');
  const may = token.kind === 'user' || (token.kind === 'app' && (token.permissions['members'] ?? 'none') !== 'none');
  if (!may) throw new GithubError(403, 'Resource not accessible by integration');
  const { org = '', team = '', login = '' } = params;
  const membership = world.teams.get(org)?.get(team)?.members.get(login);
  if (membership === undefined) throw notFound();
  return { body: { ...membership, url: `${url}/organizations/${org}/team/${team}/memberships/${login}` } };
}
