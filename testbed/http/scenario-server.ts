/** An application in every mood a smoke test can meet. Each path keeps its own start and count, from its first request on. */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** The commit that the new version says it is. */
export const NEW_COMMIT = '1f0e5c2a9b7d4e6f8a3c5b7d9e1f2a4c6b8d0e2f';
/** The commit of the version before. */
export const OLD_COMMIT = '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b';

/** A running scenario server. */
export interface ScenarioServer {
  /** `http://127.0.0.1:PORT`, or https with a certificate. */
  readonly url: string;
  readonly port: number;
  /** Requests so far by path. */
  readonly hits: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

interface Mood {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Milliseconds since the first request of this path. */
  readonly ageMs: number;
  /** 1 for the first request of this path. */
  readonly hit: number;
}

const MOODS: Readonly<Record<string, (mood: Mood) => void>> = {
  '/ok': ({ response }) => json(response, 200, { status: 'ok', commit: NEW_COMMIT }),
  '/head': ({ request, response }) => json(response, request.method === 'HEAD' ? 204 : 405, {}),
  '/plain': ({ response }) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('all is well'),
  '/boot-404': ({ response, ageMs }) =>
    ageMs < 1000 ? json(response, 404, {}) : json(response, 200, { status: 'ok', commit: NEW_COMMIT }),
  '/boot-503': ({ response, ageMs }) => json(response, ageMs < 1000 ? 503 : 200, { status: 'ok', commit: NEW_COMMIT }),
  '/redirect': ({ response }) => void response.writeHead(302, { location: '/ok' }).end(),
  '/loop': ({ response }) => void response.writeHead(302, { location: '/loop' }).end(),
  '/down': ({ response }) => json(response, 200, { status: 'down', commit: NEW_COMMIT }),
  '/missing': ({ response }) => json(response, 404, { error: 'no such route', commit: NEW_COMMIT }),
  '/slow': ({ response }) => void setTimeout(() => json(response, 200, { status: 'ok' }), 150),
  '/hang': () => undefined,
  '/slow-body': ({ response }) => void response.writeHead(200).write('{"status":'),
  '/old': ({ response }) => json(response, 200, { status: 'ok', commit: OLD_COMMIT }),
  '/no-version': ({ response }) => json(response, 200, { status: 'ok' }),
  '/mixed': ({ response, ageMs, hit }) =>
    json(response, 200, { status: 'ok', commit: hit % 2 === 0 && ageMs < 800 ? OLD_COMMIT : NEW_COMMIT }),
  '/flap': ({ response, hit }) => json(response, hit % 3 === 0 ? 502 : 200, { status: 'ok', commit: NEW_COMMIT }),
  '/once-504': ({ response, hit }) => json(response, hit === 1 ? 504 : 200, { status: 'ok', commit: NEW_COMMIT }),
  '/crash': ({ response }) =>
    json(response, 500, {
      error: 'db',
      commit: NEW_COMMIT,
      dsn: 'postgresql://app:hunter2secret@db/app',
      password: 'swordfish',
    }),
  '/echo': ({ request, response }) => json(response, 500, { received: request.headers }),
  '/private': ({ request, response }) =>
    json(response, request.headers.authorization === 'Bearer top-secret-token' ? 200 : 401, { status: 'ok' }),
  '/challenge': ({ response }) =>
    void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end('<html><title>Just a moment...</title></html>'),
  '/huge': ({ response }) => void response.writeHead(200).end('x'.repeat(5_000_000)),
  '/reset': ({ request }) => void request.socket.destroy(),
  '/limited': ({ response, hit }) =>
    hit === 1 ? void response.writeHead(429, { 'retry-after': '1' }).end() : json(response, 200, { status: 'ok' }),
  '/evil': ({ response }) =>
    void response
      .writeHead(500)
      .end('::error::forged\n::set-output name=verdict::passed\n</code></pre></details><b>x</b> @everyone ```'),
};

/** Starts a scenario server on a free port; over TLS when a key and a certificate are given. */
export async function startScenarioServer(tls?: { key: string; cert: string }): Promise<ScenarioServer> {
  const hits = new Map<string, number>();
  const startsMs = new Map<string, number>();
  const sockets = new Set<Socket>();
  const listener: RequestListener = (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const hit = (hits.get(path) ?? 0) + 1;
    hits.set(path, hit);
    const startMs = startsMs.get(path) ?? performance.now();
    startsMs.set(path, startMs);
    const mood = MOODS[path] ?? (({ response: answer }: Mood) => json(answer, 404, { error: 'no such mood' }));
    mood({ request, response, ageMs: performance.now() - startMs, hit });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    hits,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
