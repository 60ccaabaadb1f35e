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

/** The image of a service's own container; undefined where its digest is not known. */
export function imageOf({ request, images }: Return): ReleasedImage | undefined {
  const own = images.find(({ container }) => container === request.container) ?? images[0];
  if (own?.digest === undefined) return undefined;
  const { image, digest, tags } = own;
  return { repository: repositoryOf(image), digest, ...(tags[0] === undefined ? {} : { tag: tags[0] }) };
}
