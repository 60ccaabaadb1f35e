/** Copies of images between repositories, put together from the world. */
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { copyImage } from '../../../src/ecr/copy-image.ts';
import type { CopyOrder, CopyResult } from '../../../src/ecr/copy-image.ts';
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

/** Where a copy is taken from; `registryId` undefined: the step's own registry. */
export interface CopySource {
  readonly api: EcrApi;
  readonly registryId: string | undefined;
}

/** Copies from another registry. */
export async function copyFrom(task: CopyTask, source: CopySource): Promise<CopyResult> {
  const { world, image, repository } = task;
  const startMs = world.clock.now();
  const result = await copyImage({ ...(await openCopy(task, source)), image });
  const took = formatDuration(world.clock.now() - startMs);
  world.log.progress(
    `${repository}: copied ${image.digest} from ${image.repository} in ${took} ` +
      `(${result.manifests} manifests, ${result.mountedBlobs} blobs linked, ${result.sentBlobs} sent: ${result.sentBytes} bytes)`,
  );
  return result;
}

/** Both ends of copies between two repositories, with what opens them. */
export async function openCopy(
  { ecr, world, signal, image, repository }: CopyTask,
  source: CopySource,
): Promise<Omit<CopyOrder, 'image'>> {
  const own = await ecr.authorize();
  world.mask(own.revealPassword());
  const isOwn = source.registryId === undefined;
  const theirs = isOwn ? own : await source.api.authorize(source.registryId);
  world.mask(theirs.revealPassword());
  const ownHost = parseRegistryHost(new URL(own.endpoint).host);
  const canMount =
    isOwn ||
    (ownHost !== undefined && ownHost.registryId === source.registryId && ownHost.region === source.api.region);
  return {
    source: {
      api: source.api,
      repository: image.repository,
      ...(source.registryId === undefined ? {} : { registryId: source.registryId }),
      blobs: await world.openBlobs({ authorization: theirs, signal }),
    },
    target: { api: ecr, repository, blobs: await world.openBlobs({ authorization: own, signal }) },
    canMount,
    clock: world.clock,
    signal,
  };
}
