/** Copies an image between repositories, registries and regions by its manifests and blobs; no engine pulls anything. */
import { retry } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import { ActionError } from '../errors.ts';
import type { EcrApi, RegistryImage } from './api.ts';
import { mapEcr } from './concurrency.ts';
import type { BlobId, BlobStore } from './distribution.ts';
import { isTransientRegistryError } from './distribution.ts';
import { parseManifest } from './manifest.ts';

/** One end of a copy. */
interface CopyEnd {
  readonly api: EcrApi;
  readonly repository: string;
  /** Account id of the registry; left out: the caller's own. */
  readonly registryId?: string;
  readonly blobs: BlobStore;
}

/** What to copy from where to where. */
export interface CopyOrder {
  readonly source: CopyEnd;
  readonly target: CopyEnd;
  readonly image: RegistryImage;
  /** Whether blobs can be linked instead of sent: both ends in one registry (account and region). */
  readonly canMount: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What a copy moved. */
export interface CopyResult {
  readonly manifests: number;
  readonly mountedBlobs: number;
  readonly sentBlobs: number;
  readonly sentBytes: number;
}

/**
 * Copies an image: blobs first, then platform manifests, then the index, so that nothing is ever named before it is there.
 * The manifest itself is registered by digest; tags are the caller's. Copying again what is there moves nothing.
 * @throws {ActionError} image-parts-missing, registry-refused, registry-unreachable; no tag has been touched
 */
export async function copyImage(order: CopyOrder): Promise<CopyResult> {
  const parts = await readParts(order, order.image);
  const blobs = [...new Set(parts.flatMap(({ manifest }) => parseManifest(manifest).blobs))];
  const moved = await mapEcr(blobs, (digest) => copyBlob(order, digest));
  for (const image of parts) await order.target.api.putImage({ repository: order.target.repository, image });
  return {
    manifests: parts.length,
    mountedBlobs: moved.filter((way) => way === 'mounted').length,
    sentBlobs: moved.filter((way) => typeof way === 'number').length,
    sentBytes: moved.reduce<number>((sum, way) => sum + (typeof way === 'number' ? way : 0), 0),
  };
}

/** The image's manifests, children before the index that names them. */
async function readParts(order: CopyOrder, image: RegistryImage): Promise<RegistryImage[]> {
  const { children: references } = parseManifest(image.manifest);
  if (references.length === 0) return [image];
  const { source } = order;
  const found = await source.api.readImages({
    repository: source.repository,
    ...(source.registryId === undefined ? {} : { registryId: source.registryId }),
    references,
  });
  const children: RegistryImage[] = [];
  for (const digest of references) {
    const child = found?.get(digest);
    if (child === undefined) throw partMissing(source.repository, image.digest, digest);
    children.push(...(await readParts(order, child)));
  }
  return [...children, image];
}

function partMissing(repository: string, index: string, child: string): ActionError {
  return new ActionError({
    code: 'image-parts-missing',
    message: `The index ${index} in ${repository} names the platform image ${child}, which is not in that repository.`,
    fix: 'A lifecycle policy has likely deleted it as untagged: build the image again, and let the policy keep untagged images longer.',
  });
}

type Way = 'there' | 'mounted' | number;

async function copyBlob(order: CopyOrder, digest: string): Promise<Way> {
  const { source, target, clock, signal } = order;
  const blob: BlobId = { repository: target.repository, digest };
  const attempt = async (): Promise<Way> => {
    if (await target.blobs.hasBlob(blob)) return 'there';
    if (order.canMount && (await target.blobs.mountBlob(blob, source.repository))) return 'mounted';
    const body = await source.blobs.openBlob({ repository: source.repository, digest });
    await target.blobs.uploadBlob(blob, body);
    return body.sizeBytes;
  };
  return retry(
    { clock, signal, attempts: 4, baseMs: 500, capMs: 8000, shouldRetry: isTransientRegistryError },
    attempt,
  );
}
