/** Names of images in ECR. */
import * as v from 'valibot';

import { ActionError } from '../errors.ts';

/** The parts of `registry/repository:tag@sha256:...`; what is not there is undefined. */
export interface ImageParts {
  /** Everything before the tag and the digest, registry included. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** The host name of an account's ECR registry. */
export function ecrRegistry({
  account,
  region,
  partition,
}: {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
}): string {
  return `${account}.dkr.ecr.${region}.${DNS_SUFFIX[partition] ?? 'amazonaws.com'}`;
}

/** @see AWS SDK, partitions (`dnsSuffix`): the Chinese, the European sovereign and the isolated ones have other suffixes. */
const DNS_SUFFIX: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
};

/**
 * The ECR registry in the account and region of an ECS ARN: `123456789012.dkr.ecr.us-east-1.amazonaws.com`.
 * @throws {Error} when `arn` is no ECS ARN (`arn:partition:ecs:region:account:...`)
 */
export function registryOfArn(arn: string): string {
  const [, partition, , region, account] = arn.split(':');
  if (partition === undefined || region === undefined || account === undefined || account === '') {
    throw new Error(`"${arn}" is not an ARN.`);
  }
  return ecrRegistry({ account, region, partition });
}

/** `registry/repository@sha256:...` */
export function imageUri({
  registry,
  repository,
  digest,
}: {
  readonly registry: string;
  readonly repository: string;
  readonly digest: string;
}): string {
  return `${registry}/${repository}@${digest}`;
}

/** Splits an image reference as Docker does: a colon after the last slash begins the tag. */
export function parseImage(image: string): ImageParts {
  const [beforeDigest = '', digest] = image.split('@', 2);
  const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
  return {
    name: colon < 0 ? beforeDigest : beforeDigest.slice(0, colon),
    ...(colon < 0 ? {} : { tag: beforeDigest.slice(colon + 1) }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The output `images` of build-push: name -> image; what else it says of one is not needed. */
export const builtImagesSchema = v.record(
  v.string(),
  v.object({
    repository: v.pipe(v.string('a repository'), v.nonEmpty('a repository')),
    // Empty for an image that a dry run of build-push only planned.
    digest: v.optional(v.pipe(v.string('a digest'), v.regex(/^(?:sha256:[0-9a-f]{64})?$/, 'sha256:<64 hex digits>'))),
    tag: v.optional(v.string('a tag')),
  }),
);

/** One entry of build-push's output `images`; a planned build has no digest yet. */
export type BuiltImage = Readonly<v.InferOutput<typeof builtImagesSchema>[string]>;

/** `name/space:tag@sha256:...`: at least a slash, a colon or a digest, and nothing that ECS would only refuse when it pulls. */
const IMAGE_URI = /^(?=.*[/:@])[^\s@]+(?:@sha256:[0-9a-f]{64})?$/;

/**
 * The full URI of `image`: a name in `images` becomes `registry/repository@digest` (`:tag` while there is no digest), anything with a
 * slash, colon or @ is a URI already.
 * @throws {ActionError} image-unknown when it is neither, or a URI with a digest that is none
 */
export function resolveImage({
  image,
  images,
  registry,
}: {
  readonly image: string;
  readonly images: Readonly<Record<string, BuiltImage>>;
  readonly registry: string;
}): string {
  const built = Object.hasOwn(images, image) ? images[image] : undefined;
  if (built !== undefined) return builtImageUri(registry, built);
  if (IMAGE_URI.test(image)) return image;
  const names = Object.keys(images);
  throw new ActionError({
    code: 'image-unknown',
    message: `The image "${image}" is not in the input \`images\`, and is not a full URI.`,
    fix:
      names.length === 0
        ? "Hand the output `images` of build-push to the input `images`, or set the image's full URI."
        : `Name one of: ${names.join(', ')}; or set the image's full URI.`,
  });
}

function builtImageUri(registry: string, { repository, digest = '', tag = 'latest' }: BuiltImage): string {
  return digest === '' ? `${registry}/${repository}:${tag}` : imageUri({ registry, repository, digest });
}
