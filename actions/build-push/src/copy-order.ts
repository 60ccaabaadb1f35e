/** Copies of images between repositories, put together from the world. */
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { copyImage } from '../../../src/ecr/copy-image.ts';
import type { CopyResult } from '../../../src/ecr/copy-image.ts';
import { parseRegistryHost } from '../../../src/ecr/image-uri.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { World } from './world.ts';

/** A copy into a repository of the step's registry. */
export interface CopyTask {
  /** The target's. */
  readonly ecr: EcrApi;
  readonly world: World;
  readonly signal: AbortSignal;
  readonly image: RegistryImage;
  readonly repository: string;
}

/** Copies inside the step's registry. */
export async function copyWithin(task: CopyTask): Promise<CopyResult> {
  return copyFrom(task, { api: task.ecr, registryId: undefined });
}

/** Copies from another registry; `registryId` undefined: the step's own. */
export async function copyFrom(
  { ecr, world, signal, image, repository }: CopyTask,
  source: { readonly api: EcrApi; readonly registryId: string | undefined },
): Promise<CopyResult> {
  const startMs = world.clock.now();
  const own = await ecr.authorize();
  world.mask(own.revealPassword());
  const isOwn = source.registryId === undefined;
  const theirs = isOwn ? own : await source.api.authorize(source.registryId);
  world.mask(theirs.revealPassword());
  const ownHost = parseRegistryHost(new URL(own.endpoint).host);
  const canMount =
    isOwn ||
    (ownHost !== undefined && ownHost.registryId === source.registryId && ownHost.region === source.api.region);
  const result = await copyImage({
    source: {
      api: source.api,
      repository: image.repository,
      ...(source.registryId === undefined ? {} : { registryId: source.registryId }),
      blobs: await world.openBlobs({ authorization: theirs, signal }),
    },
    target: { api: ecr, repository, blobs: await world.openBlobs({ authorization: own, signal }) },
    image,
    canMount,
    clock: world.clock,
    signal,
  });
  const took = formatDuration(world.clock.now() - startMs);
  world.log.progress(
    `${repository}: copied ${image.digest} from ${image.repository} in ${took} ` +
      `(${result.manifests} manifests, ${result.mountedBlobs} blobs linked, ${result.sentBlobs} sent: ${result.sentBytes} bytes)`,
  );
  return result;
}
