/** The stand-in's images on disk, between `docker build` and `docker push`: blobs by digest, references to manifests. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, parseManifest } from '../aws/ecr/manifest.ts';
import { DockerFailure, codeOf } from './stand-in.ts';
import type { Environment } from './stand-in.ts';

/** An image with all that belongs to it: blobs and, for an index, the manifests below it. */
export interface StoredImage {
  readonly digest: string;
  readonly mediaType: string;
  readonly manifest: Buffer;
  /** Config and layers, of all manifests. */
  readonly blobs: readonly Buffer[];
  /** Manifests that the index names. */
  readonly children: readonly { readonly mediaType: string; readonly bytes: Buffer }[];
}

/** A folder of images. */
export class ImageStore {
  private readonly folder: string;

  /** @param env SLIPWAY_STANDIN_IMAGES names the folder; default: one of this user in the temporary folder. */
  constructor(env: Environment) {
    this.folder = env['SLIPWAY_STANDIN_IMAGES'] ?? join(tmpdir(), `slipway-stand-in-docker-${process.getuid?.() ?? 0}`);
  }

  /** Keeps an image under references. */
  async keep(image: StoredImage, references: readonly string[]): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const bytes of [image.manifest, ...image.blobs, ...image.children.map((child) => child.bytes)]) {
      await this.write(nameOf(digestOf(bytes)), bytes);
    }
    const { digest, mediaType } = image;
    for (const reference of references)
      await this.write(nameOf(reference), Buffer.from(JSON.stringify({ digest, mediaType })));
  }

  /** @throws {DockerFailure} when there is no image of that reference */
  async find(reference: string): Promise<StoredImage> {
    const text = await this.read(nameOf(reference));
    if (text === undefined) {
      throw new DockerFailure(`An image does not exist locally with the tag: ${reference.replace(/:[\w.-]+$/u, '')}`);
    }
    const { digest, mediaType } = JSON.parse(text.toString('utf8')) as { digest: string; mediaType: string };
    const manifest = await this.blob(digest);
    const parsed = parseManifest(manifest, mediaType);
    const children = await Promise.all(
      parsed.children.map(async (child) => ({ mediaType: child.mediaType, bytes: await this.blob(child.digest) })),
    );
    const all = [parsed, ...children.map((child) => parseManifest(child.bytes, child.mediaType))];
    const blobs = await Promise.all(all.flatMap((one) => one.blobs).map((blob) => this.blob(blob.digest)));
    return { digest, mediaType, manifest, blobs, children };
  }

  private async blob(digest: string): Promise<Buffer> {
    const bytes = await this.read(nameOf(digest));
    if (bytes === undefined) throw new DockerFailure(`the stand-in's image store lacks ${digest}`);
    return bytes;
  }

  private async read(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(this.folder, name));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Whole or not at all: several stand-ins may work at once. */
  private async write(name: string, bytes: Buffer): Promise<void> {
    const unfinished = join(this.folder, `${name}.${process.pid}`);
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(this.folder, name));
  }
}

function nameOf(reference: string): string {
  return reference.startsWith('sha256:')
    ? reference.slice('sha256:'.length)
    : `ref-${digestOf(reference).slice('sha256:'.length)}`;
}
