/**
 * What the stand-in claims to be, and when it may stand in.
 *
 * It works only with SLIPWAY_LOCAL_REGISTRY set to a registry on this machine, and never where DOCKER_HOST names an
 * engine that answers: so it can neither push to a real registry nor take the place of a real engine by mistake.
 */
/** A process' environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The versions and features that the stand-in claims; tests of old tools set them. */
export interface ClaimedTools {
  /** SLIPWAY_STANDIN_DOCKER; default 28.5.2. */
  readonly docker: string;
  /** SLIPWAY_STANDIN_BUILDX, `none` for no buildx; default 0.29.1. */
  readonly buildx: string | undefined;
  /** False with SLIPWAY_STANDIN_ENGINE=none: the client is there, no daemon answers. */
  readonly hasEngine: boolean;
  /** SLIPWAY_STANDIN_STORE: `containerd` (default) or `overlay2`. */
  readonly hasContainerdStore: boolean;
}

/** A failure in Docker's words, with Docker's exit code. */
export class DockerFailure extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The system's code of an error (`ENOENT`); undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  // No instanceof: errors of Node's own modules are of another realm under a test runner.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Reads what to claim. */
export function claimedTools(env: Environment): ClaimedTools {
  const buildx = env['SLIPWAY_STANDIN_BUILDX'] ?? '0.29.1';
  return {
    docker: env['SLIPWAY_STANDIN_DOCKER'] ?? '28.5.2',
    buildx: buildx === 'none' ? undefined : buildx,
    hasEngine: env['SLIPWAY_STANDIN_ENGINE'] !== 'none',
    hasContainerdStore: env['SLIPWAY_STANDIN_STORE'] !== 'overlay2',
  };
}

/** Whether a version is at least another one. */
export function isAtLeast(version: string, wanted: string): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [index, part] of wanted.split('.').entries()) {
    const difference = (parts[index] ?? 0) - Number(part);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * The local registry's address.
 *
 * @throws {DockerFailure} when the stand-in may not work here
 */
export async function localRegistry(env: Environment): Promise<string> {
  const address = env['SLIPWAY_LOCAL_REGISTRY'];
  if (address === undefined || !URL.canParse(address)) {
    throw new DockerFailure(
      'docker: this is the stand-in of the Slipway test bed. It needs SLIPWAY_LOCAL_REGISTRY=http://127.0.0.1:PORT; for anything else use a real Docker.',
    );
  }
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)) {
    throw new DockerFailure(`docker: the stand-in pushes to registries on this machine alone, not to ${address}.`);
  }
  const host = env['DOCKER_HOST'];
  if (host !== undefined && host !== '' && (await answers(host))) {
    throw new DockerFailure(
      `docker: a real engine answers at ${host}; the stand-in does not take its place. Take testbed/docker/bin out of PATH.`,
    );
  }
  return address;
}

/** Whether an engine answers at a DOCKER_HOST. */
async function answers(host: string): Promise<boolean> {
  const { request } = await import('node:http');
  const isSocket = host.startsWith('unix://');
  const url = isSocket || !URL.canParse(host) ? undefined : new URL(host.replace(/^tcp:/u, 'http:'));
  const target = isSocket ? { socketPath: host.slice('unix://'.length) } : { hostname: url?.hostname, port: url?.port };
  return new Promise((resolve) => {
    const ping = request({ ...target, path: '/_ping', timeout: 1000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('error', () => resolve(false));
    ping.on('timeout', () => ping.destroy());
    ping.end();
  });
}
