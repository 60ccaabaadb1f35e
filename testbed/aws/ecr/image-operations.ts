/** ECR's operations on images. */
import type {
  BatchCheckLayerAvailabilityRequest,
  BatchDeleteImageRequest,
  BatchGetImageRequest,
  DescribeImageScanFindingsRequest,
  DescribeImagesRequest,
  ImageDetail,
  ImageFailure,
  ImageIdentifier,
  ListImageReferrersRequest,
  ListImagesRequest,
  PutImageRequest,
  StartImageScanRequest,
} from '@aws-sdk/client-ecr';
import { pageOf } from '../core/pages.ts';
import type { Page } from '../core/pages.ts';
import type { Body, Caller, Operation } from '../core/service.ts';
import { ecrFaults } from './faults.ts';
import type { ImageId } from './faults.ts';
import type { EcrRegistries } from './registries.ts';
import type { Repository, StoredImage } from './repository.ts';
import { describeFindings, describeScanStatus, hasFindings } from './scan-findings.ts';
import { severityCounts } from './scan.ts';

/** The operations, over the worlds of `registries`. */
export function imageOperations(registries: EcrRegistries): Record<string, Operation> {
  const open = (input: Body, caller: Caller, action: string): Repository => {
    const { registryId, repositoryName } = input as { registryId?: string; repositoryName: string };
    return registries.repositoryFor({ registryId, repositoryName, action }, caller);
  };
  const page = <Item>(items: readonly Item[], input: Body): Page<Item> =>
    pageOf(items, {
      token: input['nextToken'],
      maxResults: input['maxResults'],
      limit: 100,
      small: registries.bed.pages,
      badToken: ecrFaults.invalidParameter("nextToken' failed to satisfy constraint: 'Invalid token'"),
    });
  return {
    BatchGetImage: (input, caller) =>
      batchGetImage(open(input, caller, 'BatchGetImage'), input as unknown as BatchGetImageRequest, caller),
    PutImage: (input, caller) => putImage(open(input, caller, 'PutImage'), input as unknown as PutImageRequest, caller),
    DescribeImages: (input, caller) => {
      const repository = open(input, caller, 'DescribeImages');
      const images = selectImages(repository, input as unknown as DescribeImagesRequest);
      const { items, ...rest } = page(images, input);
      return { imageDetails: items.map((image) => imageDetail(repository, image, caller.clock.now())), ...rest };
    },
    ListImages: (input, caller) => {
      const ids = listImageIds(open(input, caller, 'ListImages'), input as unknown as ListImagesRequest);
      const { items: imageIds, ...rest } = page(ids, input);
      return { imageIds, ...rest };
    },
    ListImageReferrers: (input, caller) => {
      const { subjectId, filter } = input as unknown as ListImageReferrersRequest;
      const wanted = filter?.artifactTypes;
      // By the API reference, the permission that counts here is BatchGetImage.
      const all = open(input, caller, 'BatchGetImage')
        .referrers(subjectId?.imageDigest ?? '')
        .filter(({ artifactType }) => wanted === undefined || wanted.includes(artifactType ?? ''));
      const { items, ...rest } = page(all, input);
      return { referrers: items.map((referrer) => Object.assign(referrer, { artifactStatus: 'ACTIVE' })), ...rest };
    },
    BatchDeleteImage: (input, caller) =>
      batchDeleteImage(open(input, caller, 'BatchDeleteImage'), input as unknown as BatchDeleteImageRequest),
    BatchCheckLayerAvailability: (input, caller) =>
      checkLayers(
        open(input, caller, 'BatchCheckLayerAvailability'),
        input as unknown as BatchCheckLayerAvailabilityRequest,
      ),
    StartImageScan: (input, caller) => {
      const { imageId = {} } = input as unknown as StartImageScanRequest;
      const repository = open(input, caller, 'StartImageScan');
      const image = findImage(repository, imageId);
      image.scan = { startedAtMs: caller.clock.now() };
      return { ...repository.name, imageId: idOf(image, imageId), imageScanStatus: { status: 'IN_PROGRESS' } };
    },
    DescribeImageScanFindings: (input, caller) => {
      const repository = open(input, caller, 'DescribeImageScanFindings');
      const { imageId = {} } = input as unknown as DescribeImageScanFindingsRequest;
      const image = findImage(repository, imageId);
      if (image.scan === undefined) throw ecrFaults.scanNotFound(readId(imageId), repository.name);
      const { items, ...rest } = page(image.scan.findings ?? [], input);
      return {
        ...repository.name,
        imageId: idOf(image, imageId),
        imageScanStatus: describeScanStatus(image.scan, caller.clock.now()),
        ...describeFindings(image.scan, items, caller.clock.now()),
        ...rest,
      };
    },
  };
}

/** An identifier without the members that the client left out. */
function readId({ imageDigest, imageTag }: ImageIdentifier): ImageId {
  return {
    ...(imageDigest === undefined ? {} : { imageDigest }),
    ...(imageTag === undefined ? {} : { imageTag }),
  };
}

function findImage(repository: Repository, id: ImageIdentifier): StoredImage {
  const image = repository.find(readId(id));
  if (image === undefined) throw ecrFaults.imageNotFound(readId(id), repository.name);
  return image;
}

function idOf(image: StoredImage, { imageTag }: ImageIdentifier): ImageId {
  return { imageDigest: image.digest, ...(imageTag === undefined ? {} : { imageTag }) };
}

const noSuchImage = (id: ImageIdentifier): ImageFailure => ({
  imageId: readId(id),
  failureCode: id.imageDigest === undefined && id.imageTag === undefined ? 'MissingDigestAndTag' : 'ImageNotFound',
  failureReason: 'Requested image not found',
});

function batchGetImage(repository: Repository, input: BatchGetImageRequest, caller: Caller): Body {
  const images: Body[] = [];
  const failures: ImageFailure[] = [];
  for (const id of input.imageIds ?? []) {
    const image = repository.find(readId(id));
    if (image === undefined) {
      failures.push(noSuchImage(id));
      continue;
    }
    if (input.acceptedMediaTypes !== undefined && !input.acceptedMediaTypes.includes(image.manifest.mediaType)) {
      failures.push({
        imageId: readId(id),
        failureCode: 'ImageNotFound',
        failureReason: `Image manifest of media type ${image.manifest.mediaType} is not among the accepted media types`,
      });
      continue;
    }
    image.lastPulledAtMs = caller.clock.now();
    images.push({
      ...repository.name,
      imageId: idOf(image, id),
      imageManifest: image.bytes.toString('utf8'),
      imageManifestMediaType: image.manifest.mediaType,
    });
  }
  return { images, failures };
}

function putImage(repository: Repository, input: PutImageRequest, caller: Caller): Body {
  const { imageManifest = '', imageManifestMediaType, imageTag, imageDigest } = input;
  const { image, changed } = repository.put({
    bytes: Buffer.from(imageManifest, 'utf8'),
    nowMs: caller.clock.now(),
    ...(imageManifestMediaType === undefined ? {} : { mediaType: imageManifestMediaType }),
    ...(imageTag === undefined ? {} : { tag: imageTag }),
    ...(imageDigest === undefined ? {} : { digest: imageDigest }),
  });
  if (!changed) throw ecrFaults.imageAlreadyExists(idOf(image, input), repository.name);
  return {
    image: {
      ...repository.name,
      imageId: idOf(image, input),
      imageManifest,
      imageManifestMediaType: image.manifest.mediaType,
    },
  };
}

/** What a filter on tag status lets through. */
const tagFilter = (status: string | undefined, isTagged: boolean): boolean =>
  status === undefined || status === 'ANY' || (status === 'TAGGED') === isTagged;

function selectImages(repository: Repository, input: DescribeImagesRequest): StoredImage[] {
  const { imageIds } = input;
  if (imageIds !== undefined) {
    // Several tags of one image are one detail.
    return [...new Set(imageIds.map((id) => findImage(repository, id)))];
  }
  const wanted = input.filter?.imageStatus ?? 'ANY';
  return [...repository.images.values()].filter(
    ({ digest, status }) =>
      tagFilter(input.filter?.tagStatus, repository.tagsOf(digest).length > 0) &&
      (wanted === 'ANY' || wanted === status),
  );
}

function listImageIds(repository: Repository, { filter }: ListImagesRequest): ImageId[] {
  return [...repository.images.keys()].flatMap((imageDigest): ImageId[] => {
    const tags = repository.tagsOf(imageDigest);
    if (!tagFilter(filter?.tagStatus, tags.length > 0)) return [];
    return tags.length === 0 ? [{ imageDigest }] : tags.map((imageTag) => ({ imageDigest, imageTag }));
  });
}

function imageDetail(repository: Repository, image: StoredImage, nowMs: number): ImageDetail {
  const { digest, manifest, scan } = image;
  const tags = repository.tagsOf(digest);
  return {
    ...repository.name,
    imageDigest: digest,
    ...(tags.length === 0 ? {} : { imageTags: tags }),
    imageSizeInBytes: repository.sizeOf(image),
    imagePushedAt: new Date(image.pushedAtMs),
    imageManifestMediaType: manifest.mediaType,
    ...(manifest.artifactType === undefined ? {} : { artifactMediaType: manifest.artifactType }),
    ...(manifest.subject === undefined ? {} : { subjectManifestDigest: manifest.subject.digest }),
    ...(image.lastPulledAtMs === undefined ? {} : { lastRecordedPullTime: new Date(image.lastPulledAtMs) }),
    imageStatus: image.status,
    ...(scan === undefined ? {} : { imageScanStatus: describeScanStatus(scan, nowMs) }),
    ...(scan === undefined || !hasFindings(scan, nowMs)
      ? {}
      : {
          imageScanFindingsSummary: {
            imageScanCompletedAt: new Date(nowMs),
            vulnerabilitySourceUpdatedAt: new Date(scan.startedAtMs),
            findingSeverityCounts: severityCounts(scan.findings ?? []),
          },
        }),
  };
}

function batchDeleteImage(repository: Repository, { imageIds }: BatchDeleteImageRequest): Body {
  const deleted: ImageId[] = [];
  const failures: ImageFailure[] = [];
  for (const id of imageIds ?? []) {
    const image = repository.find(readId(id));
    if (image === undefined) {
      failures.push(noSuchImage(id));
    } else if (id.imageTag === undefined && isChild(repository, image.digest)) {
      failures.push({
        imageId: readId(id),
        failureCode: 'ImageReferencedByManifestList',
        failureReason: 'Requested image referenced by manifest list',
      });
    } else {
      repository.remove(readId(id));
      deleted.push(idOf(image, id));
    }
  }
  return { imageIds: deleted, failures };
}

function isChild(repository: Repository, digest: string): boolean {
  return [...repository.images.values()].some(({ manifest }) =>
    manifest.children.some((child) => child.digest === digest),
  );
}

function checkLayers(repository: Repository, { layerDigests }: BatchCheckLayerAvailabilityRequest): Body {
  const layers = (layerDigests ?? []).map((layerDigest) => {
    const blob = repository.blobs.get(layerDigest);
    if (blob === undefined) return { layerDigest, layerAvailability: 'UNAVAILABLE' };
    return { layerDigest, layerAvailability: 'AVAILABLE', layerSize: blob.size };
  });
  return { layers, failures: [] };
}
