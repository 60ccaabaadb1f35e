/** Images of the local ECR as folders: each digest is unpacked once, however many tasks run it. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { EcrWorld } from '../aws/ecr/world.ts';
import { parseReference } from '../docker/reference.ts';
import { unpackImage, worldSource } from '../docker/unpack-image.ts';
import type { UnpackedImage } from './process-runtime.ts';
import type { RuntimeContainer, RuntimeTask } from './task-runtime.ts';

const ECR_HOST = /^(?<account>\d{12})\.dkr\.ecr\.(?<region>[a-z0-9-]+)\.amazonaws\.com$/;

/**
 * Gives the process runtime its images. A reference with ECR's host is looked up in that account and region,
 * any other in the task's own.
 */
export function createImageFolders(options: {
  /** The registry of an account and region. */
  readonly registry: (account: string, region: string) => EcrWorld;
  readonly folder: string;
}): (container: RuntimeContainer, task: RuntimeTask) => Promise<UnpackedImage> {
  const unpacked = new Map<string, Promise<UnpackedImage>>();
  return (container, task) => {
    const { host, repository, tag, digest } = parseReference(container.image);
    const { account = task.account, region = task.region } = ECR_HOST.exec(host)?.groups ?? {};
    const world = options.registry(account, region);
    const reference = container.imageDigest ?? digest ?? tag ?? 'latest';
    const key = `${account} ${region} ${repository} ${world.findImage(repository, reference)?.digest ?? reference}`;
    const known = unpacked.get(key);
    if (known !== undefined) return known;
    const unpacking = mkdtemp(join(options.folder, 'image-')).then((folder) =>
      unpackImage({ source: worldSource(world, repository), reference, folder }),
    );
    unpacked.set(key, unpacking);
    // A later task may find an image that was not there.
    unpacking.catch(() => unpacked.delete(key));
    return unpacking;
  };
}
