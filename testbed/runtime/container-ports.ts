/** The ports of a container whose host network is shared: free ones of the loopback interface. */
import { createServer } from 'node:net';
import type { ContainerAddress, RuntimeContainer } from './task-runtime.ts';

/** Ports given out in the last moments: the kernel may offer one twice before its owner has bound it. */
const given = new Set<number>();

/**
 * A port on 127.0.0.1 that nobody listens on, and that no other caller of this function was given in the last minute.
 * @throws {Error} when the kernel has none left.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = await askKernel();
    if (given.has(port)) continue;
    given.add(port);
    setTimeout(() => given.delete(port), 60_000).unref();
    return port;
  }
  throw new Error('No free TCP port on 127.0.0.1.');
}

function askKernel(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Gives each tcp port mapping of a container a free port of 127.0.0.1. */
export async function assignAddresses(container: RuntimeContainer): Promise<ContainerAddress[]> {
  const tcp = container.portMappings.filter(({ protocol }) => protocol === 'tcp');
  return Promise.all(
    tcp.map(async ({ containerPort }) => ({ containerPort, host: '127.0.0.1', port: await findFreePort() })),
  );
}

/** How the program is told: `PORT` for the first mapping, and `PORT_<containerPort>` for each one. */
export function portEnvironment(addresses: readonly ContainerAddress[]): Record<string, string> {
  const [first] = addresses;
  return {
    ...(first === undefined ? {} : { PORT: String(first.port) }),
    ...Object.fromEntries(addresses.map(({ containerPort, port }) => [`PORT_${containerPort}`, String(port)])),
  };
}
