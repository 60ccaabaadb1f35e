/** One ECR repository: its images, tags and layers, and what may be put into it. */
import type { Blob } from './blobs.ts';
import { ecrFaults } from './faults.ts';
import type { ImageId, RepositoryName } from './faults.ts';
import { InvalidManifest, digestOf, parseManifest } from './manifest.ts';
import type { Descriptor, ParsedManifest } from './manifest.ts';
import { allowsAccount, pullPolicy } from './policy.ts';
import type { Scan } from './scan.ts';

/** ECR API, ImageTagMutability. */
export type TagMutability = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION';

/** ECR API, ImageTagMutabilityExclusionFilter. */
export interface ExclusionFilter {
  readonly filterType: 'WILDCARD';
  readonly filter: string;
}

/** What CreateRepository can say about a repository. */
export interface RepositorySettings {
  readonly imageTagMutability?: TagMutability;
  readonly imageTagMutabilityExclusionFilters?: readonly ExclusionFilter[];
  readonly scanOnPush?: boolean;
  readonly encryptionType?: 'AES256' | 'KMS' | 'KMS_DSSE';
  readonly tags?: Readonly<Record<string, string>>;
  /** Accounts that may pull: written into the repository's policy. */
  readonly allowPull?: readonly string[];
  readonly lifecyclePolicy?: string;
  readonly policy?: string;
}

/** An image or an index in a repository. */
export interface StoredImage {
  readonly digest: string;
  /** The manifest, byte for byte as it was pushed. */
  readonly bytes: Buffer;
  readonly manifest: ParsedManifest;
  /** Epoch milliseconds of virtual time. */
  readonly pushedAtMs: number;
  lastPulledAtMs?: number;
  /** ECR API, ImageStatus; a test archives an image by setting it. */
  status: 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING';
  scan?: Scan;
}

/** What is put by PutImage or by a PUT on the data plane. */
export interface ImagePut {
  readonly bytes: Buffer;
  readonly mediaType?: string;
  readonly tag?: string;
  /** The digest the client expects. */
  readonly digest?: string;
  readonly nowMs: number;
}

/** A repository and all that is in it. */
export class Repository {
  readonly name: RepositoryName;
  readonly createdAtMs: number;
  readonly images = new Map<string, StoredImage>();
  readonly tags = new Map<string, string>();
  readonly blobs = new Map<string, Blob>();
  readonly resourceTags: Map<string, string>;
  readonly encryptionType: string;
  scanOnPush: boolean;
  policy: string | undefined;
  lifecyclePolicy: string | undefined;
  mutability: TagMutability;
  exclusionFilters: readonly ExclusionFilter[];

  constructor(name: RepositoryName, settings: RepositorySettings, createdAtMs: number) {
    this.name = name;
    this.createdAtMs = createdAtMs;
    this.mutability = settings.imageTagMutability ?? 'MUTABLE';
    this.exclusionFilters = settings.imageTagMutabilityExclusionFilters ?? [];
    this.scanOnPush = settings.scanOnPush ?? false;
    this.encryptionType = settings.encryptionType ?? 'AES256';
    this.resourceTags = new Map(Object.entries(settings.tags ?? {}));
    this.lifecyclePolicy = settings.lifecyclePolicy;
    this.policy = settings.policy ?? (settings.allowPull === undefined ? undefined : pullPolicy(settings.allowPull));
  }

  /** The image of a tag, of a digest, or of both when they agree. */
  find({ imageDigest, imageTag }: ImageId): StoredImage | undefined {
    const tagged = imageTag === undefined ? undefined : this.tags.get(imageTag);
    if (imageTag !== undefined && tagged === undefined) return undefined;
    if (imageDigest !== undefined && tagged !== undefined && tagged !== imageDigest) return undefined;
    const digest = imageDigest ?? tagged;
    return digest === undefined ? undefined : this.images.get(digest);
  }

  /** An image's tags, in the order they were put. */
  tagsOf(digest: string): string[] {
    return [...this.tags].filter(([, tagged]) => tagged === digest).map(([tag]) => tag);
  }

  /**
   * Puts an image, with a tag or without. `changed` is false when image and tag were already so.
   *
   * @throws {AwsFault} ImageDigestDoesNotMatchException, LayersNotFoundException, ReferencedImagesNotFoundException,
   * ImageTagAlreadyExistsException (on an immutable tag even for the same digest, as ECR does), InvalidParameterException
   */
  put({ bytes, mediaType, tag, digest: told, nowMs }: ImagePut): { image: StoredImage; changed: boolean } {
    const manifest = readManifest(bytes, mediaType);
    const digest = digestOf(bytes);
    if (told !== undefined && told !== digest) throw ecrFaults.imageDigestDoesNotMatch(told, digest);
    this.checkReferences(manifest);
    if (tag !== undefined && this.tags.has(tag) && this.isImmutable(tag)) {
      throw ecrFaults.imageTagAlreadyExists(tag, this.name);
    }
    const known = this.images.get(digest);
    const image = known ?? { digest, bytes, manifest, pushedAtMs: nowMs, status: 'ACTIVE' as const };
    if (known === undefined && this.scanOnPush) image.scan = { startedAtMs: nowMs };
    // Pushing an archived image restores it.
    if (image.status === 'ARCHIVED') image.status = 'ACTIVE';
    const changed = known === undefined || (tag !== undefined && this.tags.get(tag) !== digest);
    this.images.set(digest, image);
    if (tag !== undefined) this.tags.set(tag, digest);
    return { image, changed };
  }

  /** Whether a tag, once there, can be moved. */
  isImmutable(tag: string): boolean {
    const excluded = this.exclusionFilters.some(({ filter }) => wildcard(filter).test(tag));
    const immutable: Record<TagMutability, boolean> = {
      MUTABLE: false,
      IMMUTABLE: true,
      IMMUTABLE_WITH_EXCLUSION: !excluded,
      MUTABLE_WITH_EXCLUSION: excluded,
    };
    return immutable[this.mutability];
  }

  /** Takes a tag away, or an image with all its tags. */
  remove({ imageDigest, imageTag }: ImageId): void {
    if (imageTag !== undefined) {
      const digest = this.tags.get(imageTag);
      this.tags.delete(imageTag);
      // ECR: "You can delete an image by deleting all of the image's tags."
      if (digest !== undefined && this.tagsOf(digest).length === 0) this.images.delete(digest);
      return;
    }
    if (imageDigest === undefined) return;
    for (const tag of this.tagsOf(imageDigest)) this.tags.delete(tag);
    this.images.delete(imageDigest);
  }

  /** The artifacts whose `subject` is this digest, as descriptors. */
  referrers(subject: string): Descriptor[] {
    return [...this.images.values()]
      .filter(({ manifest }) => manifest.subject?.digest === subject)
      .map(describeReferrer);
  }

  /** Bytes of an image: config and layers; of an index: all its images. */
  sizeOf({ manifest }: StoredImage): number {
    const own = manifest.blobs.reduce((total, { size }) => total + size, 0);
    return manifest.children.reduce((total, { digest }) => {
      const child = this.images.get(digest);
      return child === undefined ? total : total + this.sizeOf(child);
    }, own);
  }

  /** Whether the repository's own policy lets another account do something. */
  allows(account: string, action: string): boolean {
    return this.policy !== undefined && allowsAccount(this.policy, { account, action });
  }

  private checkReferences(manifest: ParsedManifest): void {
    const layers = manifest.blobs
      .filter(({ digest, mediaType }) => !this.blobs.has(digest) && !isForeign(mediaType))
      .map(({ digest }) => digest);
    if (layers.length > 0) throw ecrFaults.layersNotFound(layers, this.name);
    // Also why BuildKit's registry cache needs image-manifest=true: its default is an index over layers, not images.
    const children = manifest.children.map(({ digest }) => digest).filter((digest) => !this.images.has(digest));
    if (children.length > 0) throw ecrFaults.referencedImagesNotFound(children, this.name);
  }
}

function describeReferrer({
  digest,
  bytes,
  manifest: { mediaType, artifactType, annotations },
}: StoredImage): Descriptor {
  return {
    mediaType,
    digest,
    size: bytes.length,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations }),
  };
}

function readManifest(bytes: Buffer, mediaType: string | undefined): ParsedManifest {
  try {
    return parseManifest(bytes, mediaType);
  } catch (error) {
    if (error instanceof InvalidManifest) throw ecrFaults.invalidManifest(error.message);
    throw error;
  }
}

/** Layers that are fetched from elsewhere need not be in the registry (OCI image specification, layer.md). */
function isForeign(mediaType: string): boolean {
  return mediaType.includes('nondistributable') || mediaType.includes('foreign');
}

function wildcard(filter: string): RegExp {
  const pattern = filter.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${pattern.join('.*')}$`, 'u');
}
