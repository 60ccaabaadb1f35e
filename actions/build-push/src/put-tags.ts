/** Puts the wanted tags of the images, those that are missing or name another image. */
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { mapEcr } from '../../../src/ecr/concurrency.ts';
import { putTag } from '../../../src/ecr/put-tags.ts';
import type { TagResult } from './outcome.ts';
import type { RegistryState, TaggedImage } from './plan.ts';

/** An image in its repository, with the tags it shall have. */
export interface TaggingOrder {
  readonly tagged: TaggedImage;
  readonly image: RegistryImage;
}

/**
 * Puts the tags, at most eight at once; tags that the registry state shows in place cost no call.
 * @throws {ActionError} tag-immutable; tags put before stay
 */
export async function putTags(
  api: EcrApi,
  orders: readonly TaggingOrder[],
  { state, dryRun }: { state: RegistryState; dryRun: boolean },
): Promise<Map<string, TagResult[]>> {
  const tasks = orders.flatMap(({ tagged, image }) =>
    tagged.tags.map((tag) => ({ name: tagged.spec.name, tag, image })),
  );
  const results = await mapEcr(tasks, async ({ name, tag, image }) => {
    const holder = state.get(image.repository)?.get(tag);
    if (holder?.digest === image.digest) return { name, tag, outcome: 'already-there' as const };
    if (dryRun) return { name, tag, outcome: 'planned' as const };
    return { name, tag, outcome: await putTag(api, { repository: image.repository, tag, image }) };
  });
  const byName = new Map<string, TagResult[]>(orders.map(({ tagged }) => [tagged.spec.name, []]));
  for (const { name, tag, outcome } of results) byName.get(name)?.push({ tag, outcome });
  return byName;
}
