/**
 * ECR's data plane: the OCI distribution API under `/v2/`, on the same worlds as ECR's own API.
 *
 * Registries are told apart by the Host header when it is an ECR name, else by the token. Differences from a plain
 * registry are ECR's: repositories must exist, tags may be immutable, mounts must be enabled, nothing can be deleted,
 * and layers are served from another place by a redirect that must not carry the registry's credentials.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlobRoutes } from './oci-blobs.ts';
import { ManifestRoutes } from './oci-manifests.ts';
import { RegistryError, sendError } from './oci-errors.ts';
import { EcrRegistries } from './registries.ts';
import type { RegistryPlace } from './registries.ts';
import type { TokenGrant } from './tokens.ts';
import type { EcrWorld } from './world.ts';

/** A request to a repository's part of the data plane, let in. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly query: URLSearchParams;
  readonly world: EcrWorld;
  /** The repository's name in the path. */
  readonly name: string;
  /** The last part of the path: tag, digest or upload id. */
  readonly reference: string;
  readonly nowMs: number;
}

type Route = (exchange: Exchange) => void | Promise<void>;

const repositoryPath =
  /^\/v2\/(?<name>.+?)\/(?<part>blobs\/uploads|blobs|manifests|tags\/list|referrers)(?:\/(?<reference>[^/]*))?$/u;

/** Makes the handler: resolves to false for a path that is not the registry's. */
export function registryHandler(
  registries: EcrRegistries,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const blobs = new BlobRoutes(registries);
  const manifests = new ManifestRoutes(registries);
  const routes: Record<string, Route> = {
    'blobs/uploads': (exchange) => blobs.upload(exchange),
    blobs: (exchange) => blobs.blob(exchange),
    manifests: (exchange) => manifests.manifest(exchange),
    'tags/list': (exchange) => manifests.tags(exchange),
    referrers: (exchange) => manifests.referrers(exchange),
  };
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://registry');
    if (blobs.serveLayer(url, request, response)) return true;
    if (url.pathname !== '/v2' && !url.pathname.startsWith('/v2/')) return false;
    try {
      await answer(registries, { url, request, response, routes });
    } catch (error) {
      sendError(request, response, error);
    }
    return true;
  };
}

interface Arrival {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly routes: Readonly<Record<string, Route>>;
}

async function answer(registries: EcrRegistries, { url, request, response, routes }: Arrival): Promise<void> {
  const method = request.method ?? 'GET';
  const nowMs = registries.bed.clock.now();
  response.setHeader('docker-distribution-api-version', 'registry/2.0');
  const { grant, place } = admit(registries, request, nowMs);
  const world = registries.worlds.of(place.account, place.region);
  response.once('close', () => {
    world.requests.push({ at: nowMs, method, path: url.pathname + url.search, status: response.statusCode });
  });
  const fault = world.takeRegistryFault(method, url.pathname);
  if (fault !== undefined) {
    const code = fault.code ?? (fault.status === 429 ? 'TOOMANYREQUESTS' : 'UNKNOWN');
    throw new RegistryError(fault.status, code, fault.message ?? 'Rate exceeded');
  }
  if (url.pathname === '/v2/' || url.pathname === '/v2') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    return;
  }
  const { name, part, reference } = repositoryPath.exec(decodeURIComponent(url.pathname))?.groups ?? {};
  const route = part === undefined ? undefined : routes[part];
  if (name === undefined || route === undefined) throw new RegistryError(404, 'NAME_INVALID', 'No such path');
  checkAccess({ world, grant, name, isPull: method === 'GET' || method === 'HEAD' });
  const exchange = { request, response, method, query: url.searchParams, world, name, nowMs };
  await route({ ...exchange, reference: reference ?? '' });
}

/** Checks the token and finds the registry that is meant. */
function admit(
  registries: EcrRegistries,
  request: IncomingMessage,
  nowMs: number,
): { grant: TokenGrant; place: RegistryPlace } {
  const named = EcrRegistries.placeOfHost(request.headers.host ?? '');
  const grant = registries.tokens.find(request.headers.authorization);
  if (grant === undefined) {
    const { account, region } = named ?? registries.defaultPlace;
    const realm = `https://${account}.dkr.ecr.${region}.amazonaws.com/`;
    throw new RegistryError(401, 'UNAUTHORIZED', 'Not Authorized', {
      'www-authenticate': `Basic realm="${realm}",service="ecr.amazonaws.com"`,
    });
  }
  if (grant.expiresAtMs <= nowMs) {
    throw new RegistryError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.');
  }
  return { grant, place: named ?? { account: grant.registry, region: grant.region } };
}

/** Another account's repository opens only by its policy. */
function checkAccess(request: { world: EcrWorld; grant: TokenGrant; name: string; isPull: boolean }): void {
  const { world, grant, name, isPull } = request;
  if (grant.principal === world.account) return;
  const action = isPull ? 'ecr:BatchGetImage' : 'ecr:PutImage';
  if (world.repositories.get(name)?.allows(grant.principal, action) === true) return;
  const resource = `arn:aws:ecr:${world.region}:${world.account}:repository/${name}`;
  throw new RegistryError(
    403,
    'DENIED',
    `User: arn:aws:iam::${grant.principal}:root is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`,
  );
}
