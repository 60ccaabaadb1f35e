import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

import { approveAsProcess, startGate } from './gate.ts';
import type { Gate } from './gate.ts';

/** Not a loopback address, which no client asks a proxy for, and one that only the proxy can reach. */
const HOST = 'api.github.test';
const LOGIN = `Basic ${Buffer.from('runner:s3cret@').toString('base64')}`;

let folder = '';
let gate: Gate;
let proxy: Proxy;

/** A forward proxy in front of the local GitHub. */
interface Proxy {
  readonly port: number;
  /** `host:port` of every CONNECT. */
  readonly tunnels: string[];
  /** How it answers CONNECT; `hang` never does. */
  mood: 'open' | 'hang';
  close(): void;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files], {
    stdio: 'ignore',
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  gate = await startGate();
  proxy = await startProxy(Number(new URL(gate.github.url).port));
});

afterEach(async () => {
  proxy.close();
  await gate.github.close();
});

async function startProxy(githubPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    // A client that leaves is no matter of the proxy.
    socket.on('error', () => socket.destroy());
    sockets.add(socket);
    return socket;
  };
  const splice = (one: Socket, other: Socket): void => void keep(one).pipe(keep(other)).pipe(one);
  const secret = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  const tls = createTlsServer(secret, (socket) => splice(socket, connect(githubPort, '127.0.0.1')));
  const http = createServer((_request, response) => void response.writeHead(405).end());
  const [, port] = await Promise.all([listen(tls), listen(http)]);
  const tunnels: string[] = [];
  const started: Proxy = {
    port,
    tunnels,
    mood: 'open',
    close: () => {
      for (const socket of sockets) socket.destroy();
      for (const server of [tls, http]) server.close();
    },
  };
  http.on('connect', ({ url = '', headers }, client: Socket) => {
    tunnels.push(url);
    keep(client);
    if (started.mood === 'hang') return;
    if (headers['proxy-authorization'] !== LOGIN) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const inner = url.endsWith(':443') ? (tls.address() as AddressInfo).port : githubPort;
    splice(client, connect(inner, '127.0.0.1'));
  });
  return started;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

function proxyUrl(login = 'runner:s3cret%40@'): string {
  return `http://${login}127.0.0.1:${proxy.port}`;
}

describe('behind a proxy', () => {
  test('GitHub is asked through a TLS tunnel, with the reads, pages and writes of any approval', async () => {
    const env = {
      GITHUB_API_URL: `https://${HOST}`,
      https_proxy: proxyUrl(),
      // The local GitHub, which sees no TLS, links its further pages without.
      http_proxy: proxyUrl(),
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    };
    const run = await approveAsProcess(gate, { env, speed: 1 });
    expect(run.log).not.toContain('s3cret');
    expect(run.exitCode).toBe(0);
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${HOST}:443`, `${HOST}:80`]));
    const deployment = gate.repository.deployments.get(Number(run.outputs['deployment-id']));
    expect(deployment.statuses.map(({ state }) => state)).toEqual(['in_progress']);
  });

  test('a GitHub without TLS is asked through a tunnel too', async () => {
    const run = await approveAsProcess(gate, {
      env: { GITHUB_API_URL: `http://${HOST}`, http_proxy: proxyUrl() },
      speed: 1,
    });
    expect(run.outputs['approved']).toBe('true');
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${HOST}:80`]));
  });

  test('no_proxy leaves it out', async () => {
    const env = { GITHUB_API_URL: `http://${HOST}`, http_proxy: proxyUrl(), no_proxy: `other.test,${HOST}` };
    const run = await approveAsProcess(gate, { env });
    expect(proxy.tunnels).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('ENOTFOUND');
  });

  test('a refusal of the proxy is told, without the password', async () => {
    const env = { GITHUB_API_URL: `https://${HOST}`, https_proxy: proxyUrl('runner:wr0ng@') };
    const run = await approveAsProcess(gate, { env });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('(github-unavailable)');
    expect(run.log).not.toContain('wr0ng');
    expect(gate.github.calls).toEqual([]);
  });

  test('a proxy that never answers does not hold up a cancellation', async () => {
    proxy.mood = 'hang';
    const env = { GITHUB_API_URL: `https://${HOST}`, https_proxy: proxyUrl() };
    const run = await approveAsProcess(gate, { env, speed: 1, cancelAfterMs: 2000 });
    expect(proxy.tunnels).toContain(`${HOST}:443`);
    // It went by itself: the runner, which kills after 7.5 s, did not have to.
    expect(run.signal).toBeUndefined();
    expect(run.durationMs).toBeLessThan(7000);
    expect(run.outcome).not.toBe('success');
  });
});
