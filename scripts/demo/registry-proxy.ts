/**
 * An HTTP proxy for the demo's own Docker engine: leads requests for ECR's host names to the local AWS.
 *
 * So the engine pushes to and pulls from the names that the workflows use, and nothing on the machine is changed for it.
 * The engine asks for HTTPS first (CONNECT), is refused, and takes HTTP, since the names are among its insecure registries.
 */
import { createServer, request } from 'node:http';

/** A proxy that listens. */
export interface RegistryProxy {
  readonly url: string;
  close(): Promise<void>;
}

const ECR_HOST = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/;

/** Starts the proxy; `registryUrl` is the local AWS. Any other host is refused: the engine has no business there. */
export async function startRegistryProxy(registryUrl: string): Promise<RegistryProxy> {
  const registry = new URL(registryUrl);
  const server = createServer((incoming, outgoing) => {
    const asked = URL.parse(incoming.url ?? '');
    if (asked === null || !ECR_HOST.test(asked.hostname)) {
      outgoing.writeHead(403).end(`This engine of the demo reaches ECR's names only, not ${incoming.url ?? ''}.\n`);
      return;
    }
    const forwarded = request(
      {
        host: registry.hostname,
        port: registry.port,
        method: incoming.method,
        path: `${asked.pathname}${asked.search}`,
        headers: { ...incoming.headers, host: asked.host },
      },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      },
    );
    forwarded.once('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    incoming.pipe(forwarded);
  });
  server.on('connect', (_request, socket) => void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
