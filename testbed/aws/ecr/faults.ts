/** ECR's exceptions, in ECR's words. */
import { AwsFault } from '../core/service.ts';

/** Where a thing was looked for. */
export interface RepositoryName {
  readonly registryId: string;
  readonly repositoryName: string;
}

/** An image by tag, digest or both. */
export interface ImageId {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

const inRepository = ({ registryId, repositoryName }: RepositoryName): string =>
  `the repository with name '${repositoryName}' in the registry with id '${registryId}'`;

const imageIdText = ({ imageDigest, imageTag }: ImageId): string =>
  `{imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'}`;

/** The exceptions of the ECR API reference, as the service words them. */
export const ecrFaults = {
  invalidParameter: (reason: string): AwsFault =>
    new AwsFault('InvalidParameterException', `Invalid parameter at '${reason}`),
  invalidManifest: (reason: string): AwsFault =>
    new AwsFault(
      'InvalidParameterException',
      `Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax': ${reason}`,
    ),
  repositoryNotFound: ({ registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'RepositoryNotFoundException',
      `The repository with name '${repositoryName}' does not exist in the registry with id '${registryId}'`,
    ),
  repositoryAlreadyExists: ({ registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'RepositoryAlreadyExistsException',
      `The repository with name '${repositoryName}' already exists in the registry with id '${registryId}'`,
    ),
  repositoryNotEmpty: ({ registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'RepositoryNotEmptyException',
      `The repository with name '${repositoryName}' in registry with id '${registryId}' cannot be deleted because it still contains images`,
    ),
  repositoryPolicyNotFound: ({ registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'RepositoryPolicyNotFoundException',
      `Repository policy does not exist for the repository with name '${repositoryName}' in the registry with id '${registryId}'`,
    ),
  lifecyclePolicyNotFound: ({ registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'LifecyclePolicyNotFoundException',
      `Lifecycle policy does not exist for the repository with name '${repositoryName}' in the registry with id '${registryId}'`,
    ),
  imageNotFound: (image: ImageId, { registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'ImageNotFoundException',
      `The image with imageId ${imageIdText(image)} does not exist within the repository with name '${repositoryName}' in the registry with id '${registryId}'`,
    ),
  scanNotFound: (image: ImageId, repository: RepositoryName): AwsFault =>
    new AwsFault(
      'ScanNotFoundException',
      `Image scan does not exist for the image with '${imageIdText(image)}' in ${inRepository(repository)}`,
    ),
  imageAlreadyExists: (image: ImageId, { registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'ImageAlreadyExistsException',
      `Image with digest '${image.imageDigest ?? 'null'}' and tag '${image.imageTag ?? 'null'}' already exists in the repository with name '${repositoryName}' in registry with id '${registryId}'`,
    ),
  imageTagAlreadyExists: (tag: string, { repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'ImageTagAlreadyExistsException',
      `The image tag '${tag}' already exists in the '${repositoryName}' repository and cannot be overwritten because the tag is immutable.`,
    ),
  imageDigestDoesNotMatch: (told: string, computed: string): AwsFault =>
    new AwsFault(
      'ImageDigestDoesNotMatchException',
      `The provided image digest '${told}' does not match the digest '${computed}' calculated by Amazon ECR for the image manifest`,
    ),
  layersNotFound: (digests: readonly string[], { registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'LayersNotFoundException',
      `Layers with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repositoryName}' in the registry with id '${registryId}' do not exist`,
    ),
  referencedImagesNotFound: (digests: readonly string[], { registryId, repositoryName }: RepositoryName): AwsFault =>
    new AwsFault(
      'ReferencedImagesNotFoundException',
      `Images with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repositoryName}' in the registry with id '${registryId}' do not exist`,
    ),
  accessDenied: (options: { userArn: string; action: string; resource: string }): AwsFault =>
    new AwsFault(
      'AccessDeniedException',
      `User: ${options.userArn} is not authorized to perform: ecr:${options.action} on resource: ${options.resource} because no resource-based policy allows the ecr:${options.action} action`,
    ),
} as const;
