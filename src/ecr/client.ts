/** Amazon ECR through the AWS SDK. The only import of its client. */
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImageReferrersCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import type { BatchGetImageCommandOutput, Image, ImageIdentifier } from '@aws-sdk/client-ecr';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import { ActionError } from '../errors.ts';
import type {
  EcrApi,
  ImageDetail,
  ImagePut,
  ImageQuery,
  PutOutcome,
  ReferrerQuery,
  RegistryAuthorization,
  RegistryImage,
  Repository,
} from './api.ts';
import { isDigest, repositoryArn } from './image-uri.ts';
import { parseManifest } from './manifest.ts';
import { repositoryMissing } from './repository-missing.ts';

/** ECR converts nothing when the stored type is among these, so that the manifest comes byte for byte. */
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** ECR of the region of `access`; requests end when `signal` is aborted. */
export function ecrClient({ access, signal }: { access: AwsAccess; signal: AbortSignal }): EcrApi {
  // Not `adaptive`: after one throttled call its rate limiter slows the next ten to three seconds (measured). Eight tries outlast a burst.
  const client = new ECRClient({ ...access, retryMode: 'standard', maxAttempts: 8 });
  const call: Call = { client, region: access.region, options: { abortSignal: signal } };
  return {
    region: access.region,
    readImages: (query) => readImages(call, query),
    describeImage: (query) => describeImage(call, query),
    listReferrers: (query) => listReferrers(call, query),
    putImage: (put) => putImage(call, put),
    describeRepository: (repository) => describeRepository(call, repository),
    createRepository: (repository) => createRepository(call, repository),
    authorize: (registryId) => authorize(call, registryId),
  };
}

interface Call {
  readonly client: ECRClient;
  readonly region: string;
  readonly options: { readonly abortSignal: AbortSignal };
}

async function readImages(call: Call, query: ImageQuery): Promise<ReadonlyMap<string, RegistryImage> | undefined> {
  const { repository, registryId, references } = query;
  const found = new Map<string, RegistryImage>();
  const unique = [...new Set(references)];
  // BatchGetImage takes at most 100 ids.
  for (let start = 0; start < unique.length; start += 100) {
    const imageIds: ImageIdentifier[] = unique
      .slice(start, start + 100)
      .map((reference) => (isDigest(reference) ? { imageDigest: reference } : { imageTag: reference }));
    const answer = await sendBatchGet(call, {
      repositoryName: repository,
      ...(registryId === undefined ? {} : { registryId }),
      imageIds,
      acceptedMediaTypes: MANIFEST_TYPES,
    });
    if (answer === undefined) return undefined;
    failOnUnreadable(repository, answer);
    for (const image of answer.images ?? []) keepImage(found, unique, { repository, image });
  }
  return found;
}

async function describeImage(
  { client, region, options }: Call,
  { repository, registryId, reference }: Parameters<EcrApi['describeImage']>[0],
): Promise<ImageDetail | undefined> {
  try {
    // One image a call: of several, one that is missing would fail them all.
    const answer = await client.send(
      new DescribeImagesCommand({
        repositoryName: repository,
        ...(registryId === undefined ? {} : { registryId }),
        imageIds: [isDigest(reference) ? { imageDigest: reference } : { imageTag: reference }],
      }),
      options,
    );
    const [image] = answer.imageDetails ?? [];
    if (image?.imageDigest === undefined) return undefined;
    return { digest: image.imageDigest, tags: image.imageTags ?? [], pushedAtMs: image.imagePushedAt?.getTime() };
  } catch (error) {
    if (isNamed(error, 'ImageNotFoundException') || isNamed(error, 'RepositoryNotFoundException')) return undefined;
    throw failure(error, { permission: 'ecr:DescribeImages', region, repository }, options);
  }
}

async function sendBatchGet(
  { client, region, options }: Call,
  input: { repositoryName: string; registryId?: string; imageIds: ImageIdentifier[]; acceptedMediaTypes: string[] },
): Promise<BatchGetImageCommandOutput | undefined> {
  try {
    return await client.send(new BatchGetImageCommand(input), options);
  } catch (error) {
    if (isNamed(error, 'RepositoryNotFoundException')) return undefined;
    throw failure(error, { permission: 'ecr:BatchGetImage', region, repository: input.repositoryName }, options);
  }
}

function failOnUnreadable(repository: string, { failures }: BatchGetImageCommandOutput): void {
  const failed = (failures ?? []).find(({ failureCode }) => failureCode !== 'ImageNotFound');
  if (failed === undefined) return;
  const reference = failed.imageId?.imageTag ?? failed.imageId?.imageDigest ?? '';
  throw new ActionError({
    code: 'image-not-readable',
    message:
      `ECR cannot give the image ${repository}:${reference}: ${failed.failureCode ?? ''} ${failed.failureReason ?? ''}`.trim(),
    fix: 'Mend what ECR names: restore an archived image, or let the role use the KMS key of the repository. Then run the job again.',
  });
}

function keepImage(
  found: Map<string, RegistryImage>,
  references: readonly string[],
  { repository, image }: { repository: string; image: Image },
): void {
  const { imageId, imageManifest, imageManifestMediaType, registryId } = image;
  const digest = imageId?.imageDigest;
  if (digest === undefined || imageManifest === undefined) return;
  const kept: RegistryImage = {
    registryId: registryId ?? '',
    repository,
    digest,
    manifest: imageManifest,
    mediaType: imageManifestMediaType ?? parseManifest(imageManifest).mediaType,
  };
  const tag = imageId?.imageTag;
  if (tag !== undefined && references.includes(tag)) found.set(tag, kept);
  if (references.includes(digest)) found.set(digest, kept);
}

async function listReferrers(
  { client, region, options }: Call,
  { repository, registryId, digest, limit }: ReferrerQuery,
): Promise<readonly string[]> {
  const digests: string[] = [];
  let nextToken: string | undefined;
  try {
    do {
      const answer = await client.send(
        new ListImageReferrersCommand({
          repositoryName: repository,
          ...(registryId === undefined ? {} : { registryId }),
          subjectId: { imageDigest: digest },
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
        options,
      );
      digests.push(...(answer.referrers ?? []).flatMap((referrer) => referrer.digest ?? []));
      nextToken = answer.nextToken;
    } while (nextToken !== undefined && digests.length < limit);
  } catch (error) {
    // The operation has no action of its own (ECR API reference, ListImageReferrers).
    throw failure(error, { permission: 'ecr:BatchGetImage', region, repository }, options);
  }
  return digests.slice(0, limit);
}

async function putImage({ client, region, options }: Call, { repository, image, tag }: ImagePut): Promise<PutOutcome> {
  try {
    await client.send(
      new PutImageCommand({
        repositoryName: repository,
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
        // ECR compares it with the manifest's digest, so nothing else than this image can get the tag.
        imageDigest: image.digest,
        ...(tag === undefined ? {} : { imageTag: tag }),
      }),
      options,
    );
    return 'put';
  } catch (error) {
    if (isNamed(error, 'ImageAlreadyExistsException')) return 'already-there';
    if (isNamed(error, 'ImageTagAlreadyExistsException')) return 'tag-taken';
    throw putFailure(error, { region, repository, digest: image.digest, options });
  }
}

function putFailure(
  error: unknown,
  place: { region: string; repository: string; digest: string; options: Call['options'] },
): Error {
  const { region, repository, digest, options } = place;
  if (isNamed(error, 'RepositoryNotFoundException')) return repositoryMissing([repository], region);
  if (isNamed(error, 'ImageDigestDoesNotMatchException')) {
    return new ActionError({
      code: 'image-digest-mismatch',
      message: `ECR computed another digest than ${digest} for the manifest put into ${repository}.`,
      fix: 'Run the job again. When it comes back, report it: the manifest was changed on its way.',
      cause: error,
    });
  }
  if (isNamed(error, 'ReferencedImagesNotFoundException') || isNamed(error, 'LayersNotFoundException')) {
    return new ActionError({
      code: 'image-parts-missing',
      message: `ECR refuses ${digest} in ${repository}: a platform image or layer that it names is not in that repository.`,
      fix: 'Look whether a lifecycle policy deletes untagged images of the repository at this moment, then run the job again.',
      cause: error,
    });
  }
  return failure(error, { permission: 'ecr:PutImage', region, repository }, options);
}

async function describeRepository({ client, region, options }: Call, repository: string): Promise<Repository> {
  try {
    const answer = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }), options);
    const found = answer.repositories?.[0];
    const mutability = found?.imageTagMutability ?? 'MUTABLE';
    const filters = (found?.imageTagMutabilityExclusionFilters ?? []).map(({ filter }) => filter ?? '');
    return {
      name: repository,
      isTagMutable: (tag) => {
        const isExcluded =
          mutability.endsWith('_WITH_EXCLUSION') && filters.some((filter) => matchesWildcard(tag, filter));
        return mutability.startsWith('MUTABLE') !== isExcluded;
      },
    };
  } catch (error) {
    if (isNamed(error, 'RepositoryNotFoundException')) throw repositoryMissing([repository], region);
    throw failure(error, { permission: 'ecr:DescribeRepositories', region, repository }, options);
  }
}

/** ECR API, ImageTagMutabilityExclusionFilter: WILDCARD filters, `*` stands for any characters. */
function matchesWildcard(tag: string, filter: string): boolean {
  const pattern = filter
    .split('*')
    .map((part) => part.replaceAll(/[.^$+?()[\]{}|\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(tag);
}

async function createRepository({ client, region, options }: Call, repository: string): Promise<void> {
  try {
    await client.send(new CreateRepositoryCommand({ repositoryName: repository }), options);
  } catch (error) {
    if (isNamed(error, 'RepositoryAlreadyExistsException')) return;
    throw failure(error, { permission: 'ecr:CreateRepository', region, repository }, options);
  }
}

async function authorize(
  { client, region, options }: Call,
  registryId: string | undefined,
): Promise<RegistryAuthorization> {
  const answer = await client
    .send(new GetAuthorizationTokenCommand(registryId === undefined ? {} : { registryIds: [registryId] }), options)
    .catch((error: unknown) => {
      throw failure(error, { permission: 'ecr:GetAuthorizationToken', region, repository: undefined }, options);
    });
  const { authorizationToken = '', proxyEndpoint = '' } = answer.authorizationData?.[0] ?? {};
  const [username = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString().split(/:(.*)/s);
  return { endpoint: proxyEndpoint.replace(/\/$/, ''), username, revealPassword: () => password };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function failure(
  error: unknown,
  { permission, region, repository }: { permission: string; region: string; repository: string | undefined },
  { abortSignal }: Call['options'],
): Error {
  // A cancelled run must be told as such, not as an AWS fault.
  if (abortSignal.aborted && abortSignal.reason instanceof Error) return abortSignal.reason;
  const resource = repository === undefined ? '*' : repositoryArn({ region, repository });
  return toActionError(error, { permission, resource });
}
