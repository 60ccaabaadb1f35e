/** git over HTTP, as github.com serves it: `git http-backend` on the folder that a repository was seeded from, read only. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { authorize } from './access.ts';
import type { Tokens } from './access.ts';
import { GithubError } from './github-error.ts';
import type { GithubWorld, Repository } from './world.ts';

/** A request of a git client. */
export interface GitRequest {
  repository: Repository;
  /** `/info/refs` or `/git-upload-pack` */
  path: string;
}

/** The repository and the service that a path asks for; undefined for a path of the API. */
export function matchGitRequest(world: GithubWorld, path: string): GitRequest | undefined {
  const [, owner, name, rest] = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack)$/.exec(path) ?? [];
  const repository = world.repositories.get(`${owner}/${name}`);
  return repository?.directory === undefined || rest === undefined ? undefined : { repository, path: rest };
}

/** Whatever a commit, also one that no branch holds, may be fetched, with or without its files' contents. */
const SETTINGS = {
  'safe.directory': '*',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpack.allowFilter': 'true',
};

/**
 * Answers the request. A private repository wants a token with `contents: read`, as basic authentication: without one
 * 401, so that git asks for it, and with a wrong one too.
 *
 * @returns the status
 */
export async function serveGit(
  { repository, path }: GitRequest,
  { incoming, outgoing, tokens }: { incoming: IncomingMessage; outgoing: ServerResponse; tokens: Tokens },
): Promise<number> {
  const refused = refuse(repository, incoming, tokens);
  if (refused !== undefined) {
    outgoing.writeHead(refused, { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' });
    outgoing.end('Repository not found.');
    return refused;
  }
  return runBackend({ repository, path, incoming, outgoing });
}

function refuse(repository: Repository, { headers }: IncomingMessage, tokens: Tokens): number | undefined {
  const [, encoded] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const password = encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString().split(':')[1];
  try {
    const token = tokens.fromHeader(password === undefined ? undefined : `token ${password}`);
    authorize(token, repository, { name: 'contents', level: 'read' });
    return undefined;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return password === undefined ? 401 : error.status === 404 ? 401 : error.status;
  }
}

function runBackend(of: {
  repository: Repository;
  path: string;
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}): Promise<number> {
  const { repository, path, incoming, outgoing } = of;
  const directory = repository.directory ?? '';
  const { search } = new URL(incoming.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: dirname(directory),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: join('/', basename(directory), '.git', path),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: incoming.method ?? 'GET',
      CONTENT_TYPE: incoming.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
      ...gitSettings(),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A client that has all it wants may close early, on either side.
  child.stdin.on('error', () => {});
  incoming.pipe(child.stdin);
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    let status = 0;
    child.once('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      if (status !== 0) {
        outgoing.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = writeHead(outgoing, head.subarray(0, end).toString());
      outgoing.write(head.subarray(end + 4));
    });
    child.stdout.once('close', () => {
      if (status === 0) outgoing.writeHead((status = 500));
      outgoing.end();
      resolve(status);
    });
  });
}

/** The head of a CGI answer: header lines, with the status among them. */
function writeHead(outgoing: ServerResponse, text: string): number {
  const headers = text.split('\r\n').map((line) => line.split(/:\s*/, 2) as [string, string]);
  const status = Number(headers.find(([name]) => name === 'Status')?.[1].split(' ')[0] ?? '200');
  outgoing.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
  return status;
}

function gitSettings(): Record<string, string> {
  const variables = Object.entries(SETTINGS).flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(SETTINGS).length), ...Object.fromEntries(variables) };
}
