/** The images that come back: what they are, and whether they are what they were. Pure. */
import type { DescribedTaskDefinition } from '../../../src/ecs/api.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { parseImage } from '../../../src/ecs/image-uri.ts';
import type { Stint } from './past.ts';
import type { ImageState } from './registry.ts';

/** A container's image that comes back. */
export interface ReturningImage {
  readonly container: string;
  /** As the revision names it. */
  readonly image: string;
  readonly digest?: string | undefined;
  readonly tags: readonly string[];
  /** @see ECS API, ContainerDefinition.essential: true when left out */
  readonly essential?: boolean | undefined;
}

/** The images of a revision; the digest is the one in the name, else the one that ECS resolved when the revision was live. */
export function returningImages(
  { taskDefinition: { containerDefinitions } }: DescribedTaskDefinition,
  states: ReadonlyMap<string, ImageState>,
  stint: Stint | undefined,
): readonly ReturningImage[] {
  return containerDefinitions.map(({ name: container, image, essential }) => {
    const state = states.get(image);
    const detail = state?.kind === 'found' ? state.detail : undefined;
    const recorded = stint?.images.find(({ containerName }) => containerName === container)?.imageDigest;
    return {
      container,
      image,
      digest: parseImage(image).digest ?? recorded ?? detail?.digest,
      tags: detail?.tags ?? [],
      essential,
    };
  });
}

/** The image with the digest that must run in the end. */
export function provenImage(image: string, digest: string | undefined): string {
  return parseImage(image).digest !== undefined || digest === undefined ? image : `${image}@${digest}`;
}

/** Images that are not there any more, or not what they were. */
export function goneImages({
  name,
  target,
  states,
  stint,
}: {
  readonly name: string;
  readonly target: DescribedTaskDefinition;
  readonly states: ReadonlyMap<string, ImageState>;
  readonly stint: Stint | undefined;
}): Finding[] {
  const revision = shortRevision(target.taskDefinition.taskDefinitionArn);
  return returningImages(target, states, stint).flatMap(({ image, digest }): Finding[] => {
    const state = states.get(image);
    if (state?.kind === 'missing') {
      return [
        {
          code: 'image-not-found',
          name,
          message: `the image ${image} of ${revision} is no longer in ECR, so no task of it could start.`,
          fix: 'Name another revision in `revision`, or build and deploy the commit again; let the lifecycle rule of the repository keep more images.',
        },
      ];
    }
    if (state?.kind !== 'found' || digest === undefined || state.detail.digest === digest) return [];
    return [
      {
        code: 'image-tag-moved',
        name,
        message: `${revision} names its image by a tag, ${image}, which pointed to ${digest} when it was live and points to ${state.detail.digest} now: another image would come.`,
        fix: 'Deploy the old digest with deploy-ecs, and name images by their digests from then on.',
      },
    ];
  });
}

/** What nobody looked at, said once for each image. */
export function uncheckedImages(
  { taskDefinition: { containerDefinitions } }: DescribedTaskDefinition,
  states: ReadonlyMap<string, ImageState>,
): string[] {
  return containerDefinitions.flatMap(({ image }) => {
    const state = states.get(image);
    return state?.kind === 'unchecked' ? [`Whether the image is still there was not checked: ${state.why}`] : [];
  });
}
