/** Whether the images that come back are in their registries still: a lifecycle rule may have expired them. */
import type { EcrApi, ImageDetail } from '../../../src/ecr/api.ts';
import { parseRegistryHost } from '../../../src/ecr/image-uri.ts';
import { parseImage } from '../../../src/ecs/image-uri.ts';
import { ActionError } from '../../../src/errors.ts';

/** What is known of an image. */
export type ImageState =
  | { readonly kind: 'found'; readonly detail: ImageDetail }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unchecked'; readonly why: string };

/** Gives ECR of a region. */
export type OpenEcr = (region: string) => Promise<Pick<EcrApi, 'describeImage'>>;

/** The state of each image by its URI; each is asked for once, all at once. What ECR does not tell is `unchecked`, never an error. */
export async function readImages(
  images: readonly string[],
  openEcr: OpenEcr,
): Promise<ReadonlyMap<string, ImageState>> {
  const states = [...new Set(images)].map(async (image): Promise<[string, ImageState]> => [
    image,
    await readImage(image, openEcr),
  ]);
  return new Map(await Promise.all(states));
}

async function readImage(image: string, openEcr: OpenEcr): Promise<ImageState> {
  const { name, tag = 'latest', digest } = parseImage(image);
  const [host = '', ...path] = name.split('/');
  const registry = parseRegistryHost(host);
  if (registry === undefined) return { kind: 'unchecked', why: `${image} is not in ECR.` };
  try {
    const ecr = await openEcr(registry.region);
    const query = { repository: path.join('/'), registryId: registry.registryId, reference: digest ?? tag };
    const detail = await ecr.describeImage(query);
    return detail === undefined ? { kind: 'missing' } : { kind: 'found', detail };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { kind: 'unchecked', why: error.message };
  }
}
