/** Manifests, tags and referrers on the data plane. */
import { readBody } from '../core/server.ts';
import type { Exchange } from './oci.ts';
import { RegistryError } from './oci-errors.ts';
import { mediaTypes } from './manifest.ts';
import type { EcrRegistries } from './registries.ts';
import type { Repository, StoredImage } from './repository.ts';

/** The distribution specification lets a registry refuse larger ones; ECR's own limit is 4 MiB. */
const manifestLimitBytes = 4 * 1024 * 1024;

/** The routes of manifests. */
export class ManifestRoutes {
  private readonly registries: EcrRegistries;

  constructor(registries: EcrRegistries) {
    this.registries = registries;
  }

  /** `/v2/NAME/manifests/REFERENCE`. */
  async manifest(exchange: Exchange): Promise<void> {
    switch (exchange.method) {
      case 'GET':
      case 'HEAD':
        this.get(exchange);
        return;
      case 'PUT':
        await this.put(exchange);
        return;
      default:
        // ECR deletes images by BatchDeleteImage alone.
        throw new RegistryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    }
  }

  /** `/v2/NAME/tags/list`, paged by `n` and `last`. */
  tags({ method, query, response, world, name }: Exchange): void {
    if (method !== 'GET') throw new RegistryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const repository = world.repository(name);
    const last = query.get('last');
    const all = [...repository.tags.keys()].toSorted().filter((tag) => last === null || tag > last);
    const asked = Math.min(Number(query.get('n') ?? 1000), 1000);
    const limit = this.registries.bed.pages ? Math.min(asked, repository.tags.size <= 2 ? 1 : 2) : asked;
    const tags = all.slice(0, limit);
    const next = tags.length < all.length ? tags.at(-1) : undefined;
    const link = next === undefined ? {} : { link: `</v2/${name}/tags/list?last=${next}&n=${asked}>; rel="next"` };
    response.writeHead(200, { 'content-type': 'application/json', ...link }).end(JSON.stringify({ name, tags }));
  }

  /** `/v2/NAME/referrers/DIGEST`: an index of the artifacts that refer to it, empty when there are none. */
  referrers({ method, query, response, world, name, reference }: Exchange): void {
    if (method !== 'GET' || !world.referrersApi) throw new RegistryError(404, 'UNSUPPORTED', 'Not found');
    const artifactType = query.get('artifactType');
    const manifests = world
      .repository(name)
      .referrers(reference)
      .filter((referrer) => artifactType === null || referrer.artifactType === artifactType);
    response.writeHead(200, {
      'content-type': mediaTypes.ociIndex,
      ...(artifactType === null ? {} : { 'oci-filters-applied': 'artifactType' }),
    });
    response.end(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
  }

  private get({ method, response, world, name, reference, nowMs }: Exchange): void {
    const image = findImage(world.repository(name), reference);
    if (method === 'GET') image.lastPulledAtMs = nowMs;
    response.writeHead(200, {
      'content-type': image.manifest.mediaType,
      'content-length': image.bytes.length,
      'docker-content-digest': image.digest,
    });
    response.end(method === 'HEAD' ? undefined : image.bytes);
  }

  private async put({ request, response, world, name, reference, nowMs }: Exchange): Promise<void> {
    const repository = world.repositoryForPush(name);
    const bytes = await readBody(request);
    if (bytes.length > manifestLimitBytes) throw new RegistryError(413, 'SIZE_INVALID', 'The manifest is too large');
    const mediaType = request.headers['content-type'];
    const { image } = repository.put({
      bytes,
      nowMs,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(isDigest(reference) ? { digest: reference } : { tag: readTag(reference) }),
    });
    const subject = world.referrersApi ? image.manifest.subject?.digest : undefined;
    response.writeHead(201, {
      location: `/v2/${name}/manifests/${image.digest}`,
      'docker-content-digest': image.digest,
      'content-length': 0,
      ...(subject === undefined ? {} : { 'oci-subject': subject }),
    });
    response.end();
  }
}

function isDigest(reference: string): boolean {
  return reference.includes(':');
}

function readTag(reference: string): string {
  if (/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/u.test(reference)) return reference;
  throw new RegistryError(400, 'TAG_INVALID', `Invalid tag: ${reference}`);
}

function findImage(repository: Repository, reference: string): StoredImage {
  const image = repository.find(isDigest(reference) ? { imageDigest: reference } : { imageTag: reference });
  if (image === undefined) throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return image;
}
