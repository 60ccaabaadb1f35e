/** From a built stage to an image: config, manifest, and an index where several platforms or attestations ask for one. */
import { digestOf, mediaTypes } from '../aws/ecr/manifest.ts';
import type { Descriptor } from '../aws/ecr/manifest.ts';
import type { BuiltStage } from './dockerfile-build.ts';
import { packLayer } from './image-files.ts';
import type { Layer } from './image-files.ts';
import type { StoredImage } from './image-store.ts';

/** What the image shall be, beside its files. */
export interface ImageRequest {
  readonly stage: BuiltStage;
  readonly labels: Readonly<Record<string, string>>;
  /** `linux/amd64`; one or more. */
  readonly platforms: readonly string[];
  /** Adds an attestation as buildx does by default; with its time in it, so that no two builds are alike. */
  readonly provenance: boolean;
}

const types = {
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  statement: 'application/vnd.in-toto+json',
} as const;

interface ImageManifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly config: Buffer;
}

/** Makes the image. The same files, configuration and platforms give the same digest. */
export async function makeImage(request: ImageRequest): Promise<StoredImage> {
  const layer = await packLayer(request.stage.files);
  const images = request.platforms.map((platform) => platformImage({ request, layer, platform }));
  const [only] = images;
  if (only !== undefined && images.length === 1 && !request.provenance) {
    const { descriptor, bytes, config } = only;
    return {
      digest: descriptor.digest,
      mediaType: descriptor.mediaType,
      manifest: bytes,
      blobs: [config, layer.bytes],
      children: [],
    };
  }
  const attestations = request.provenance ? images.map(({ descriptor }) => attestation(descriptor)) : [];
  const all = [...images, ...attestations.map(({ image }) => image)];
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: all.map(({ descriptor }) => descriptor),
  };
  const manifest = Buffer.from(JSON.stringify(index));
  return {
    digest: digestOf(manifest),
    mediaType: mediaTypes.ociIndex,
    manifest,
    blobs: [layer.bytes, ...all.map(({ config }) => config), ...attestations.map(({ statement }) => statement)],
    children: all.map(({ descriptor, bytes }) => ({ mediaType: descriptor.mediaType, bytes })),
  };
}

function platformImage(from: { request: ImageRequest; layer: Layer; platform: string }): ImageManifest {
  const { request, layer, platform } = from;
  const [os = 'linux', architecture = 'amd64', variant] = platform.split('/');
  const { stage, labels } = request;
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      ...(variant === undefined ? {} : { variant }),
      os,
      config: tidy({ ...stage.config, Labels: { ...stage.config.Labels, ...labels } }),
      rootfs: { type: 'layers', diff_ids: [layer.diffId] },
      history: [
        { created_by: 'slipway stand-in docker', comment: 'packed without an engine' },
        ...stage.history.map((step) => ({ created_by: step, empty_layer: true })),
      ],
    }),
  );
  const manifest = imageManifest(config, types.config, [
    { mediaType: types.layer, digest: layer.digest, size: layer.bytes.length },
  ]);
  return { ...manifest, descriptor: { ...manifest.descriptor, platform: { os, architecture } } };
}

/** Docker leaves out what is empty. */
function tidy(config: object): Record<string, unknown> {
  const isEmpty = (value: unknown): boolean =>
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(config).filter(([, value]) => !isEmpty(value)));
}

function imageManifest(config: Buffer, mediaType: string, layers: readonly Descriptor[]): ImageManifest {
  const document = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType, digest: digestOf(config), size: config.length },
    layers,
  };
  const bytes = Buffer.from(JSON.stringify(document));
  return {
    descriptor: { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length },
    bytes,
    config,
  };
}

function attestation(subject: Descriptor): { image: ImageManifest; statement: Buffer } {
  const statement = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType: 'https://slsa.dev/provenance/v0.2',
      subject: [{ name: '_', digest: { sha256: subject.digest.slice('sha256:'.length) } }],
      predicate: {
        builder: { id: 'slipway stand-in docker' },
        buildType: 'https://mobyproject.org/buildkit@v1',
        metadata: { buildStartedOn: new Date().toISOString() },
      },
    }),
  );
  const layers = [{ mediaType: types.statement, digest: digestOf(statement), size: statement.length }];
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'unknown',
      os: 'unknown',
      rootfs: { type: 'layers', diff_ids: [digestOf(statement)] },
    }),
  );
  const image = imageManifest(config, types.config, layers);
  const annotations = {
    'vnd.docker.reference.digest': subject.digest,
    'vnd.docker.reference.type': 'attestation-manifest',
  };
  const platform = { os: 'unknown', architecture: 'unknown' };
  return { image: { ...image, descriptor: { ...image.descriptor, annotations, platform } }, statement };
}
