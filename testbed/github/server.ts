/** HTTP in front of the world: routes, permissions, pages, rate limits, faults. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { authorize } from './access.ts';
import type { Need, Token, Tokens } from './access.ts';
import { raiseFault, takeFault } from './faults.ts';
import type { GithubFault } from './faults.ts';
import { matchGitRequest, serveGit } from './git-http.ts';
import { GithubError, notFound } from './github-error.ts';
import type { OidcProvider } from './oidc.ts';
import { cutPage } from './pages.ts';
import type { ApiAnswer, ApiRequest, PlainRoute } from './route.ts';
import { ACTIONS_ROUTES } from './routes-actions.ts';
import { DELIVERY_ROUTES } from './routes-delivery.ts';
import { GIT_ROUTES } from './routes-git.ts';
import { ISSUE_ROUTES } from './routes-issues.ts';
import { COLLABORATOR_ROUTES, PEOPLE_ROUTES } from './routes-people.ts';
import type { GithubWorld } from './world.ts';

/** A request as it was answered. */
export interface GithubCall {
  /** Virtual milliseconds since the epoch. */
  at: number;
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  status: number;
  /** `actions`, `app`, `user`, or undefined without a token. */
  token: Token['kind'] | undefined;
  /** The permission that was needed. */
  need: Need | undefined;
}

export interface ServerOptions {
  world: GithubWorld;
  tokens: Tokens;
  oidc: OidcProvider;
  pages: boolean;
  rateLimit: number;
  faults: GithubFault[];
  calls: GithubCall[];
}

interface Matched {
  route: { handle: (request: ApiRequest) => ApiAnswer; need?: Need };
  params: Record<string, string>;
}

const HOUR_MS = 3_600_000;

const ROUTES: (PlainRoute & { need?: Need; pattern: RegExp })[] = [
  ...[...ACTIONS_ROUTES, ...DELIVERY_ROUTES, ...COLLABORATOR_ROUTES, ...ISSUE_ROUTES, ...GIT_ROUTES].map(
    ({ method, path, need, handle }) => ({
      method,
      path: `/repos/:owner/:repo${path}`,
      need,
      handle: (request: ApiRequest) => {
        const repository = request.world.repositories.get(`${request.params['owner']}/${request.params['repo']}`);
        if (repository === undefined) throw notFound();
        authorize(request.token, repository, need);
        return handle(repository, request);
      },
    }),
  ),
  ...PEOPLE_ROUTES,
].map((route) => Object.assign(route, { pattern: toPattern(route.path) }));

/** Makes the server; it listens when it is told to. */
export function createGithubServer(options: ServerOptions): Server {
  const used = new Map<string, { count: number; resetAt: number }>();
  return createServer((incoming, outgoing) => {
    serve(incoming, outgoing, { ...options, used }).catch((error: unknown) => {
      // A fault of the test bed itself must be seen, not swallowed.
      outgoing.writeHead(500, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: `Local GitHub broke: ${String(error)}` }));
    });
  });
}

/** The options, and what the server counts. */
type RunningServer = ServerOptions & { used: Map<string, { count: number; resetAt: number }> };

/** The open server keeps the process; an answer that is still held back after it is closed does not. */
const holdBack = (ms: number): Promise<void> => delay(ms, undefined, { ref: false });

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, server: RunningServer): Promise<void> {
  const target = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
  const path = target.pathname.replace(/^\/api\/v3(?=\/)/, '');
  const method = incoming.method ?? 'GET';
  const gitRequest = matchGitRequest(server.world, path);
  if (gitRequest !== undefined) {
    const call = {
      at: server.world.now(),
      method,
      path,
      query: {},
      body: undefined,
      token: undefined,
      need: undefined,
    };
    const status = await serveGit(gitRequest, { incoming, outgoing, tokens: server.tokens });
    server.calls.push({ ...call, status });
    return;
  }
  const body = await readBody(incoming);
  const query = Object.fromEntries(target.searchParams);
  const now = server.world.now();
  const call: GithubCall = { at: now, method, path, query, body, status: 0, token: undefined, need: undefined };
  server.calls.push(call);
  const fault = takeFault(server.faults, method, path);
  if (fault?.kind === 'slow') await holdBack(fault.ms ?? 1000);
  if (fault?.kind === 'reset') {
    incoming.socket.destroy();
    return;
  }
  const id = createHash('sha1').update(`${server.calls.length}`).digest('hex').slice(0, 20);
  const headers = { date: new Date(now).toUTCString(), 'x-github-request-id': id };
  try {
    if (fault !== undefined) raiseFault(fault, headers);
    const answer = answerCall(call, { target, incoming, server, headers });
    if (fault?.kind === 'lost-answer') {
      await holdBack(fault.ms ?? 0);
      throw new GithubError(502, 'Server Error');
    }
    reply(outgoing, call, { ...answer, headers, ifNoneMatch: incoming.headers['if-none-match'] });
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const { status, message, errors } = error;
    const details = errors === undefined ? {} : { errors };
    const text = { message, ...details, documentation_url: 'https://docs.github.com/rest', status: String(status) };
    reply(outgoing, call, { status, headers, body: text });
  }
}

interface Received {
  target: URL;
  incoming: IncomingMessage;
  server: RunningServer;
  /** Those of the answer; more are added on the way. */
  headers: Record<string, string>;
}

/** @throws {GithubError} every refusal. */
function answerCall(
  call: GithubCall,
  { target, incoming, server, headers }: Received,
): { status: number; body: unknown } {
  const url = target.origin;
  const service = answerService(call.path, target, incoming, server, url);
  if (service !== undefined) return { status: 200, body: service };
  const token = server.tokens.fromHeader(incoming.headers.authorization);
  call.token = token?.kind;
  const { route, params } = match(call.method, call.path);
  call.need = route.need;
  if (route.need !== undefined) {
    headers['x-accepted-github-permissions'] = `${route.need.name.replaceAll('-', '_')}=${route.need.level}`;
  }
  countCall(token, server, headers);
  const { query, body } = call;
  const accept = incoming.headers.accept ?? '';
  const answer = route.handle({ params, query, body, accept, token, world: server.world, url });
  if ('list' in answer) return { status: 200, body: cutPage(answer, target, server.pages, headers) };
  return { status: answer.status ?? 200, body: answer.body };
}

/** What is served without a token of the API: the OIDC provider. */
function answerService(
  path: string,
  target: URL,
  incoming: IncomingMessage,
  { oidc }: RunningServer,
  url: string,
): unknown {
  switch (path) {
    case '/_actions/idtoken':
      return oidc.answer(incoming.headers.authorization, target.searchParams.get('audience'));
    case '/.well-known/jwks':
      return oidc.jwks();
    case '/.well-known/openid-configuration':
      return {
        issuer: oidc.issuer,
        jwks_uri: `${url}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
      };
    default:
      return undefined;
  }
}

function match(method: string, path: string): Matched {
  for (const route of ROUTES) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.entries<string | undefined>(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value ?? ''),
    ]);
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  throw notFound();
}

function toPattern(path: string): RegExp {
  const source = path.replaceAll(/\/:(\w+)\*/g, '(?:/(?<$1>.*))?').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}/?$`);
}

function countCall(
  token: Token | undefined,
  { used, rateLimit, world }: RunningServer,
  headers: Record<string, string>,
): void {
  const key = token?.repository ?? token?.login ?? 'anonymous';
  const limit = token === undefined ? 60 : rateLimit;
  const known = used.get(key);
  const budget =
    known === undefined || known.resetAt <= world.now() ? { count: 0, resetAt: world.now() + HOUR_MS } : known;
  budget.count += 1;
  used.set(key, budget);
  Object.assign(headers, {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(Math.min(budget.count, limit)),
    'x-ratelimit-remaining': String(Math.max(0, limit - budget.count)),
    'x-ratelimit-reset': String(Math.ceil(budget.resetAt / 1000)),
    'x-ratelimit-resource': 'core',
  });
  if (budget.count > limit) throw new GithubError(403, 'API rate limit exceeded for installation.');
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function reply(
  outgoing: ServerResponse,
  call: GithubCall,
  answer: { status: number; headers: Record<string, string>; body: unknown; ifNoneMatch?: string | undefined },
): void {
  const { body } = answer;
  const raw = Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const unchanged = answer.status === 200 && answer.ifNoneMatch === etag;
  call.status = unchanged ? 304 : answer.status;
  const type = raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(call.status, { ...answer.headers, etag, ...(bytes.length > 0 ? { 'content-type': type } : {}) });
  outgoing.end(unchanged ? '' : bytes);
}
