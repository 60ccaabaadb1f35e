/** Which images share a build, which tags they get, what is already there. Pure. */
import { ActionError, messageOf } from '../../../src/errors.ts';
import type { RegistryImage } from '../../../src/ecr/api.ts';
import type { ImageSpec } from './image-spec.ts';
import type { Inputs } from './inputs.ts';
import { renderTag } from './tag-template.ts';
import type { TagFacts } from './tag-template.ts';

/** An image with its tags rendered. */
export interface TaggedImage {
  readonly spec: ImageSpec;
  readonly tags: readonly string[];
}

/** Images that share one build. */
export interface BuildGroup {
  /** Name of the image that is built. */
  readonly name: string;
  /** Name for bake: letters, digits, `_`, `-`. */
  readonly targetName: string;
  readonly origin: ImageSpec;
  readonly images: readonly TaggedImage[];
  /** Where the build is pushed to, each repository once. */
  readonly repositories: readonly string[];
}

/** What the registry has: images by reference (tag or digest) by repository. */
export type RegistryState = ReadonlyMap<string, ReadonlyMap<string, RegistryImage>>;

/**
 * The rendered tags of every image.
 * @throws {ActionError} invalid-inputs when a placeholder has no value in this run, or two images want the same tag of one repository
 */
export function renderTags({ images, tags }: Pick<Inputs, 'images' | 'tags'>, facts: TagFacts): TaggedImage[] {
  const faults: string[] = [];
  const tagged = images.map((spec) => ({
    spec,
    tags: [
      ...new Set((spec.tags ?? tags).map((template) => renderOrNote(template, { facts, name: spec.name, faults }))),
    ],
  }));
  faults.push(...findCollisions(tagged));
  if (faults.length === 0) return tagged;
  throw new ActionError({
    code: 'invalid-inputs',
    message: ['The tags cannot be put:', ...new Set(faults)].join('\n'),
    fix: 'Correct the input `tags` of this step. Nothing has been changed.',
  });
}

function renderOrNote(
  template: string,
  { facts, name, faults }: { facts: TagFacts; name: string; faults: string[] },
): string {
  try {
    return renderTag(template, facts, name);
  } catch (error) {
    faults.push(`- \`tags\` is ${JSON.stringify(template)}; allowed: ${messageOf(error)}.`);
    return '';
  }
}

function findCollisions(images: readonly TaggedImage[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { spec, tags } of images) {
    for (const tag of tags) {
      const place = `${spec.repository}:${tag}`;
      const owner = owners.get(place);
      const origin = spec.sameAs ?? spec.name;
      if (owner !== undefined && owner !== origin) {
        faults.push(
          `- ${place} is wanted by ${owner} and by ${spec.name}; allowed: tags that differ, for example with {image}.`,
        );
      }
      owners.set(place, origin);
    }
  }
  return faults;
}

/** The builds of a step: an image and those that are `same-as` it. */
export function groupImages(images: readonly TaggedImage[]): BuildGroup[] {
  const taken = new Set<string>();
  return images
    .filter(({ spec }) => spec.sameAs === undefined)
    .map(({ spec: origin }) => {
      const members = images.filter(({ spec }) => spec.name === origin.name || spec.sameAs === origin.name);
      return {
        name: origin.name,
        targetName: uniqueTargetName(origin.name, taken),
        origin,
        images: members,
        repositories: [...new Set(members.map(({ spec }) => spec.repository))],
      };
    });
}

function uniqueTargetName(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_-]/g, '-');
  let candidate = plain;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${plain}-${number}`;
  taken.add(candidate);
  return candidate;
}

/** The image that a reference of any of the group's repositories names. */
export function findBuilt(state: RegistryState, group: BuildGroup, reference: string): RegistryImage | undefined {
  return group.repositories
    .map((repository) => state.get(repository)?.get(reference))
    .find((image) => image !== undefined);
}
