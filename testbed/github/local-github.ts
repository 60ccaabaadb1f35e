/** A GitHub that fits in a laptop: the REST endpoints our actions use, and the OIDC provider of its jobs. */
import type { AddressInfo } from 'node:net';
import { scaledClock } from '../aws/core/clock.ts';
import type { BedClock } from '../aws/core/clock.ts';
import { Tokens } from './access.ts';
import type { Permissions } from './access.ts';
import type { GithubFault } from './faults.ts';
import { OidcProvider } from './oidc.ts';
import type { JobClaims } from './oidc.ts';
import { createGithubServer } from './server.ts';
import type { GithubCall } from './server.ts';
import { GithubWorld } from './world.ts';

export interface LocalGithubOptions {
  /** Time of the world and of tokens; default: the wall's. */
  clock?: BedClock;
  /** Virtual seconds per real second when there is no clock; default 1. */
  speed?: number;
  /** At least two pages for every list of two or more; default true. */
  pages?: boolean;
  /** One 502 or secondary rate limit at an early, seeded GET; default true. */
  randomFault?: boolean;
  seed?: number;
  /** Requests an hour and repository; default 1000, as for a GITHUB_TOKEN. */
  rateLimit?: number;
  /** Permissions of the token in `env`; default: what the suite's actions ask for. */
  permissions?: Permissions;
  /** `octo-org/app` unless said otherwise: the repository that `env` and `oidc` speak of. */
  repository?: string;
  /** The `sub` of repositories made since July 2026, with ids in it. */
  immutableSubject?: boolean;
  port?: number;
}

/** A job's right to ask for OIDC tokens. */
export interface OidcRequest {
  requestUrl: string;
  requestToken: string;
}

export interface LocalGithub {
  url: string;
  /** What a client process needs: GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_*. */
  env: Record<string, string>;
  world: GithubWorld;
  tokens: Tokens;
  oidc: OidcRequest & {
    issuer: string;
    /** The public keys against which the local STS checks a token. */
    jwks: OidcProvider['jwks'];
    /** Checks a token and gives its claims. */
    verify: OidcProvider['verify'];
    /** Signs a token for any claims, for tests of a trust policy. */
    issue: OidcProvider['issue'];
    /** Lets another job ask; the claims not given are those of `env`'s job. */
    admit(claims?: Partial<JobClaims>): OidcRequest;
    dismiss: OidcProvider['dismiss'];
  };
  calls: GithubCall[];
  clock: BedClock;
  addFault(fault: GithubFault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

const PERMISSIONS: Permissions = {
  actions: 'read',
  contents: 'read',
  checks: 'read',
  statuses: 'read',
  issues: 'write',
  'pull-requests': 'read',
  deployments: 'write',
};

/** Starts a local GitHub on 127.0.0.1. */
export async function startLocalGithub(options: LocalGithubOptions = {}): Promise<LocalGithub> {
  const clock = options.clock ?? scaledClock(options.speed ?? 1);
  const world = new GithubWorld(() => clock.now());
  const repository = world.repository(options.repository);
  const tokens = new Tokens();
  const provider = new OidcProvider({ now: () => clock.now(), immutableSubject: options.immutableSubject ?? false });
  const calls: GithubCall[] = [];
  const faults = options.randomFault === false ? [] : [seededFault(options.seed ?? 1)];
  const { pages = true, rateLimit = 1000 } = options;
  const server = createGithubServer({ world, tokens, oidc: provider, pages, rateLimit, faults, calls });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requestUrl = `${url}/_actions/idtoken?api-version=2.0`;
  const admit = (claims: Partial<JobClaims> = {}): OidcRequest => ({
    requestUrl,
    requestToken: provider.admit({ ...defaultClaims(repository), ...claims }),
  });
  const first = admit();
  const token = tokens.mint({
    kind: 'actions',
    login: 'github-actions[bot]',
    permissions: options.permissions ?? PERMISSIONS,
    repository: repository.fullName,
  });
  return {
    url,
    env: {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_TOKEN: token.value,
      ACTIONS_ID_TOKEN_REQUEST_URL: first.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: first.requestToken,
    },
    world,
    tokens,
    oidc: {
      ...first,
      issuer: provider.issuer,
      jwks: () => provider.jwks(),
      verify: (jwt) => provider.verify(jwt),
      issue: (claims, audience) => provider.issue(claims, audience),
      admit,
      dismiss: (requestToken) => provider.dismiss(requestToken),
    },
    calls,
    clock,
    addFault: (fault) => void faults.push(fault),
    clearFaults: () => void faults.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One of the two faults that every client meets some day, at one of its first three reads. */
function seededFault(seed: number): GithubFault {
  const kind = seed % 2 === 0 ? 'secondary-rate-limit' : 'server-error';
  return { method: 'GET', path: '/repos/', times: 1, kind, afterCalls: seed % 3 };
}

function defaultClaims(repository: { fullName: string; id: number; owner: string }): JobClaims {
  const ref = 'refs/heads/main';
  const workflow_ref = `${repository.fullName}/.github/workflows/workflow.yml@${ref}`;
  return {
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: '1',
    ref,
    ref_type: 'branch',
    sha: '1111111111111111111111111111111111111111',
    event_name: 'workflow_dispatch',
    actor: 'octocat',
    actor_id: '583231',
    run_id: '1001',
    run_number: '1',
    run_attempt: '1',
    workflow: 'workflow',
    workflow_ref,
    job_workflow_ref: workflow_ref,
    repository_visibility: 'private',
    runner_environment: 'github-hosted',
  };
}
