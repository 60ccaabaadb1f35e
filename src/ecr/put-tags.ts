/** Tags of an image, put so that a second run changes nothing. */
import { ActionError } from '../errors.ts';
import type { EcrApi, RegistryImage } from './api.ts';

/** One tag to put on an image. */
export interface TagOrder {
  readonly repository: string;
  readonly tag: string;
  readonly image: RegistryImage;
}

/** Whether the tag named the image before. */
export type TagOutcome = 'put' | 'already-there';

/**
 * Puts a tag, moving it in a mutable repository; in an immutable one a tag that already names this image is fine.
 * @throws {ActionError} tag-immutable when it names another image; the tag stays as it is
 */
export async function putTag(api: EcrApi, { repository, tag, image }: TagOrder): Promise<TagOutcome> {
  const outcome = await api.putImage({ repository, image, tag });
  if (outcome !== 'tag-taken') return outcome;
  // An immutable repository refuses even the image that the tag names already (aws/containers-roadmap#2380), so look.
  const found = await api.readImages({ repository, references: [tag] });
  const holder = found?.get(tag);
  if (holder?.digest === image.digest) return 'already-there';
  throw new ActionError({
    code: 'tag-immutable',
    message: `The tag ${tag} of the immutable repository ${repository} names ${holder?.digest ?? 'another image'}; it cannot be moved to ${image.digest}.`,
    fix: 'Use a tag that is new for each image (`sha-{sha7}`), or exclude moving tags from immutability: IMMUTABLE_WITH_EXCLUSION with a filter for this tag.',
  });
}
