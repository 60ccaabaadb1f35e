/** What an image manifest says: its media type, the blobs and the images it needs, and what it refers to. */
import { createHash } from 'node:crypto';

/** The media types of image manifests and indexes that ECR keeps. */
export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

/** A content descriptor (OCI image specification, descriptor.md). */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: { readonly os: string; readonly architecture: string };
}

/** A manifest or index, read. */
export interface ParsedManifest {
  readonly mediaType: string;
  /** Config and layers; empty for an index. */
  readonly blobs: readonly Descriptor[];
  /** The manifests of an index; empty for an image. */
  readonly children: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly subject?: Descriptor;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** The manifest is not one that a registry can keep; `message` says why. */
export class InvalidManifest extends Error {}

interface ManifestDocument {
  schemaVersion?: number;
  mediaType?: string;
  artifactType?: string;
  config?: Descriptor;
  layers?: Descriptor[];
  manifests?: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** `sha256:` and the hash of the bytes. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Reads a manifest's bytes.
 *
 * @param contentType the `Content-Type` it was sent with, if any: must agree with the document's own `mediaType`
 * @throws {InvalidManifest} when it is no JSON, of an unknown media type, or has members missing
 */
export function parseManifest(bytes: Buffer, contentType?: string): ParsedManifest {
  const document = parseDocument(bytes);
  const mediaType = document.mediaType ?? contentType ?? guessMediaType(document);
  if (contentType !== undefined && document.mediaType !== undefined && contentType !== document.mediaType) {
    throw new InvalidManifest(`the manifest's mediaType ${document.mediaType} is not its content type ${contentType}`);
  }
  const isIndex = mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerList;
  if (!isIndex && mediaType !== mediaTypes.ociManifest && mediaType !== mediaTypes.dockerManifest) {
    throw new InvalidManifest(`manifest media type ${mediaType} is not supported`);
  }
  if (document.schemaVersion !== 2) throw new InvalidManifest('schemaVersion must be 2');
  if (isIndex && document.manifests === undefined) throw new InvalidManifest('an index needs manifests');
  if (!isIndex && document.config === undefined) throw new InvalidManifest('an image manifest needs a config');
  const artifactType = document.artifactType ?? document.config?.mediaType;
  return {
    mediaType,
    blobs: document.config === undefined ? [] : [document.config, ...(document.layers ?? [])],
    children: document.manifests ?? [],
    ...(document.config === undefined ? {} : { config: document.config }),
    ...(document.subject === undefined ? {} : { subject: document.subject }),
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(document.annotations === undefined ? {} : { annotations: document.annotations }),
  };
}

function parseDocument(bytes: Buffer): ManifestDocument {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new InvalidManifest('the manifest is not JSON', { cause: error });
  }
  throw new InvalidManifest('the manifest is not a JSON object');
}

function guessMediaType(document: ManifestDocument): string {
  return document.manifests === undefined ? mediaTypes.ociManifest : mediaTypes.ociIndex;
}
