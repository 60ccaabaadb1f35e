/** SBOM, attestations and signatures go where their image is promoted to. */
import { copyImage } from '../../../src/ecr/copy-image.ts';
import { REFERRER_LIMIT, findReferrers, readMissing } from '../../../src/ecr/referrers.ts';
import { ActionError } from '../../../src/errors.ts';
import { openCopy } from './copy-order.ts';
import type { CopySource, CopyTask } from './copy-order.ts';

/** A promotion whose referrers are to follow; `task.image` is the image in the source repository. */
export interface Carriage {
  readonly task: CopyTask;
  readonly source: CopySource;
  /** The image was in the target already: then a source that may not be read is no news. */
  readonly isThere: boolean;
}

/** Copies what refers to the image and is not there yet. The image itself is promoted without it too, which is told. */
export async function carryReferrers(carriage: Carriage): Promise<void> {
  const { world, image, repository } = carriage.task;
  try {
    const { carried, isCut } = await carry(carriage);
    if (carried > 0) world.log.progress(`${repository}: copied ${carried} referrers of ${image.digest}`);
    if (isCut) {
      world.log.warning(
        `${repository}: ${image.digest} has more than ${REFERRER_LIMIT} referrers; the first ${REFERRER_LIMIT} were copied. Delete old signatures and attestations in ${image.repository}.`,
      );
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const text = `${repository}: the SBOM, attestations and signatures of ${image.digest} were not all copied. ${error.message} ${error.fix} Run the job again then: what is missing follows. (${error.code})`;
    if (carriage.isThere) world.log.info(text.replaceAll('\n', ' '));
    else world.log.warning(text);
  }
}

async function carry({ task, source: { api, registryId } }: Carriage): Promise<{
  readonly carried: number;
  readonly isCut: boolean;
}> {
  const { image, ecr, repository } = task;
  const source = { api, repository: image.repository, ...(registryId === undefined ? {} : { registryId }) };
  const { digests, isCut } = await findReferrers(source, image);
  const missing = await readMissing(digests, { source, target: { api: ecr, repository } });
  if (missing.length === 0) return { carried: 0, isCut };
  const order = await openCopy(task, { api, registryId });
  for (const referrer of missing) await copyImage({ ...order, image: referrer });
  return { carried: missing.length, isCut };
}
