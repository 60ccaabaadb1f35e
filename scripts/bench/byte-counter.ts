/** A TCP relay that counts what goes through it. */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A running relay. */
export interface ByteCounter {
  readonly url: string;
  /** Bytes of both directions so far. */
  bytes(): number;
  close(): void;
}

/** Relays a free port of 127.0.0.1 to the server at `target`. */
export async function countBytes(target: string): Promise<ByteCounter> {
  const { hostname, port } = new URL(target);
  let bytes = 0;
  const sockets = new Set<Socket>();
  const count = (chunk: Buffer): void => void (bytes += chunk.length);
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('data', count).on('error', () => socket.destroy());
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => bytes,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
