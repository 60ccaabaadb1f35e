/** What the actions need of Amazon ECR, in ECR's words. The AWS SDK stays behind it. */

/** An image manifest as ECR keeps it. */
export interface RegistryImage {
  /** Account id of the registry. */
  readonly registryId: string;
  readonly repository: string;
  /** `sha256:...` of the manifest. */
  readonly digest: string;
  /** The manifest, byte for byte: its digest is the image's. */
  readonly manifest: string;
  /** `application/vnd.oci.image.manifest.v1+json` and the like. */
  readonly mediaType: string;
}

/** Which images of a repository to read. */
export interface ImageQuery {
  readonly repository: string;
  /** Account id of another registry; left out: the caller's own. */
  readonly registryId?: string;
  /** Image tags and `sha256:...` digests. */
  readonly references: readonly string[];
}

/** Whose referrers to list. */
export interface ReferrerQuery {
  readonly repository: string;
  /** Account id of another registry; left out: the caller's own. */
  readonly registryId?: string;
  /** `sha256:...` of the subject. */
  readonly digest: string;
  readonly limit: number;
}

/** What ECR tells of an image without its manifest. */
export interface ImageDetail {
  /** `sha256:...` of the manifest. */
  readonly digest: string;
  readonly tags: readonly string[];
  readonly pushedAtMs?: number | undefined;
}

/** What `PutImage` came to. `tag-taken`: the repository is immutable and the tag names an image already, maybe this one. */
export type PutOutcome = 'put' | 'already-there' | 'tag-taken';

/** A manifest to register. */
export interface ImagePut {
  readonly repository: string;
  readonly image: Pick<RegistryImage, 'manifest' | 'mediaType' | 'digest'>;
  /** Left out: registered by digest alone. */
  readonly tag?: string;
}

/** How the OCI data plane of a registry is reached, for at most 12 hours. */
export interface RegistryAuthorization {
  /** `https://123456789012.dkr.ecr.us-east-1.amazonaws.com`, without a slash at the end. */
  readonly endpoint: string;
  readonly username: string;
  /** A method, so that printing the object never shows the password. */
  revealPassword(): string;
}

/** A repository's settings. */
export interface Repository {
  readonly name: string;
  /** Whether a tag that exists can be moved; exclusion filters considered. */
  isTagMutable(tag: string): boolean;
}

/** Amazon ECR of one region. Every method throws ActionError only (`aws-...` and the codes named). */
export interface EcrApi {
  readonly region: string;
  /**
   * The images found, by the reference that was asked for; undefined when the repository does not exist (BatchGetImage).
   * @throws {ActionError} image-not-readable
   */
  readImages(query: ImageQuery): Promise<ReadonlyMap<string, RegistryImage> | undefined>;
  /** The image of a tag or digest; undefined when it, or its repository, does not exist (DescribeImages, which counts as no pull). */
  describeImage(query: {
    readonly repository: string;
    readonly registryId?: string;
    readonly reference: string;
  }): Promise<ImageDetail | undefined>;
  /** Digests of the artifacts (SBOM, attestation, signature) whose `subject` is the image, at most `limit` (ListImageReferrers). */
  listReferrers(query: ReferrerQuery): Promise<readonly string[]>;
  /**
   * Registers a manifest, and a tag when given (PutImage).
   * @throws {ActionError} image-digest-mismatch, image-parts-missing, repository-missing
   */
  putImage(put: ImagePut): Promise<PutOutcome>;
  /** @throws {ActionError} repository-missing */
  describeRepository(repository: string): Promise<Repository>;
  /** Creates a repository with ECR's own defaults; one that exists already is fine (CreateRepository). */
  createRepository(repository: string): Promise<void>;
  /** A token for a registry's data plane (GetAuthorizationToken). */
  authorize(registryId?: string): Promise<RegistryAuthorization>;
}
