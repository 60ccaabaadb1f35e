/** The images that run when the roll-back is done, by the names that slipway.yml gives them. Pure. */
import type { Return } from './plan.ts';
import { repositoryOf } from './releases.ts';
import type { ReleasedImage } from './releases.ts';

/** Image name -> what its services run afterwards; services whose image has no name are left out. */
export function imagesAfterwards(returns: readonly Return[]): Readonly<Record<string, ReleasedImage>> {
  return Object.fromEntries(
    returns.flatMap((each) => {
      const own = imageOf(each);
      const { image: name } = each.request;
      return name === undefined || own === undefined ? [] : [[name, own] as const];
    }),
  );
}

/** The image of a service's own container; undefined where nobody knows which container that is, or its digest. */
export function imageOf(each: Return): ReleasedImage | undefined {
  const own = ownImage(each);
  if (own?.digest === undefined) return undefined;
  const { image, digest, tags } = own;
  return { repository: repositoryOf(image), digest, ...(tags[0] === undefined ? {} : { tag: tags[0] }) };
}

/** The container that is named, else the only essential one, as deploy-ecs chooses it: an image beside it must not pass for the service's. */
function ownImage({ request, images }: Return): Return['images'][number] | undefined {
  if (request.container !== undefined) return images.find(({ container }) => container === request.container);
  const candidates = images.length === 1 ? images : images.filter(({ essential }) => essential !== false);
  return candidates.length === 1 ? candidates[0] : undefined;
}
