/** Unpacks an image's layers into a folder, without any container engine. */
import { buffer } from 'node:stream/consumers';
import { chmod, link, mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Header } from 'tar-stream';
import { parseManifest } from '../aws/ecr/manifest.ts';
import type { ParsedManifest } from '../aws/ecr/manifest.ts';
import type { EcrWorld } from '../aws/ecr/world.ts';
import { parseReference } from './reference.ts';
import { RegistryClient } from './registry-client.ts';

/** Where an image's bytes come from. */
export interface ImageSource {
  /** The manifest of a tag or digest. */
  manifest(reference: string): Promise<{ readonly digest: string; readonly bytes: Buffer; readonly mediaType: string }>;
  blob(digest: string): Promise<Buffer>;
}

/** What to unpack, and where to. */
export interface UnpackOptions {
  readonly source: ImageSource;
  /** Tag, digest or a whole image reference. */
  readonly reference: string;
  /** Made when it is missing; files that are there stay where no layer says otherwise. */
  readonly folder: string;
}

/** An image on disk, and what it says of itself (OCI image specification, config.md). */
export interface UnpackedImageFiles {
  readonly folder: string;
  /** Of the image's manifest; of an index, that of the platform's manifest. */
  readonly digest: string;
  readonly entryPoint: readonly string[];
  readonly command: readonly string[];
  /** Absolute, as in the image; empty for `/`. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** As in USER; empty for root. */
  readonly user: string;
  /** `8080/tcp`. */
  readonly exposedPorts: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal?: string;
}

/** An image's repository in a registry that is reached over HTTP. */
export function registrySource(options: { url: string; reference: string; authorization?: string }): ImageSource {
  const { host, repository } = parseReference(options.reference);
  const { url, authorization } = options;
  return new RegistryClient({ url, host, repository, ...(authorization === undefined ? {} : { authorization }) });
}

/** An image's repository in a local ECR of this process: needs no token. */
export function worldSource(world: EcrWorld, repository: string): ImageSource {
  return {
    manifest: (reference) => {
      const image = world.findImage(repository, reference);
      if (image === undefined) return Promise.reject(new Error(`${repository}:${reference}: not found`));
      return Promise.resolve({ digest: image.digest, bytes: image.bytes, mediaType: image.manifest.mediaType });
    },
    blob: async (digest) => {
      const blob = world.repository(repository).blobs.get(digest);
      if (blob === undefined) throw new Error(`layer ${digest}: not found`);
      return await buffer(blob.open());
    },
  };
}

interface ImageConfigDocument {
  config?: {
    Entrypoint?: string[] | null;
    Cmd?: string[] | null;
    WorkingDir?: string;
    Env?: string[] | null;
    User?: string;
    ExposedPorts?: Record<string, unknown> | null;
    Labels?: Record<string, string> | null;
    StopSignal?: string;
  };
}

/**
 * Unpacks an image.
 *
 * @throws {Error} when manifest or layers are missing, when an index has no image for this machine, or when a layer
 * would write outside of the folder
 */
export async function unpackImage({ source, reference, folder }: UnpackOptions): Promise<UnpackedImageFiles> {
  const { manifest, digest } = await imageManifest(source, tagOrDigest(reference));
  const [config, ...layers] = manifest.blobs;
  if (config === undefined) throw new Error(`${reference} has no config`);
  await mkdir(folder, { recursive: true });
  for (const layer of layers) await unpackLayer(decompress(await source.blob(layer.digest)), folder);
  const document = JSON.parse((await source.blob(config.digest)).toString('utf8')) as ImageConfigDocument;
  return { folder, digest, ...readConfig(document) };
}

function tagOrDigest(reference: string): string {
  if (!reference.includes('/')) return reference;
  const { digest, tag } = parseReference(reference);
  return digest ?? tag ?? 'latest';
}

const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

async function imageManifest(
  source: ImageSource,
  reference: string,
): Promise<{ manifest: ParsedManifest; digest: string }> {
  const { digest, bytes, mediaType } = await source.manifest(reference);
  const manifest = parseManifest(bytes, mediaType);
  if (manifest.children.length === 0) return { manifest, digest };
  const architecture = architectures[process.arch] ?? process.arch;
  const child = manifest.children.find(
    ({ platform }) => platform?.os === 'linux' && platform.architecture === architecture,
  );
  if (child === undefined) {
    throw new Error(`image Manifest does not contain descriptor matching platform 'linux/${architecture}'`);
  }
  return imageManifest(source, child.digest);
}

function readConfig({ config = {} }: ImageConfigDocument): Omit<UnpackedImageFiles, 'folder' | 'digest'> {
  const environment = (config.Env ?? []).map((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    entryPoint: config.Entrypoint ?? [],
    command: config.Cmd ?? [],
    workingDirectory: config.WorkingDir ?? '',
    environment: Object.fromEntries(environment) as Record<string, string>,
    user: config.User ?? '',
    exposedPorts: Object.keys(config.ExposedPorts ?? {}),
    labels: config.Labels ?? {},
    ...(config.StopSignal === undefined ? {} : { stopSignal: config.StopSignal }),
  };
}

function decompress(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) === 0x1f8b) return gunzipSync(bytes);
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(bytes) : bytes;
}

async function unpackLayer(tar: Buffer, folder: string): Promise<void> {
  const entries = extract();
  entries.end(tar);
  for await (const entry of entries) {
    await unpackEntry(entry as LayerEntry, folder);
    entry.resume();
  }
}

/** One file of a layer, with its bytes still to be read. */
type LayerEntry = AsyncIterable<unknown> & { readonly header: Header };

const whiteout = '.wh.';

async function unpackEntry(entry: LayerEntry, folder: string): Promise<void> {
  const { name, type, linkname, mode } = entry.header;
  const path = inside(folder, name);
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (base === `${whiteout}${whiteout}.opq`) {
    await rm(dirname(path), { recursive: true, force: true });
    await mkdir(dirname(path), { recursive: true });
    return;
  }
  if (base.startsWith(whiteout)) {
    await rm(join(dirname(path), base.slice(whiteout.length)), { recursive: true, force: true });
    return;
  }
  if (type === 'directory') {
    await mkdir(path, { recursive: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await refuseOutside(folder, { name, path });
  await rm(path, { recursive: true, force: true });
  if (type === 'symlink') await symlink(hostTarget({ folder, path, target: linkname }), path);
  else if (type === 'link') await link(inside(folder, linkname), path);
  else if (type === 'file' || type === 'contiguous-file') {
    await writeFile(path, await bytesOf(entry));
    await chmod(path, mode | 0o400);
  }
}

async function bytesOf(entry: LayerEntry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** The place of an entry under the folder. @throws {Error} when it would lie outside */
function inside(folder: string, name: string): string {
  const path = normalize(join(folder, name));
  if (path !== normalize(folder) && !path.startsWith(`${normalize(folder)}/`)) {
    throw new Error(`the image's layer has an entry outside of its root: ${name}`);
  }
  return path;
}

/** A link of an earlier layer may point anywhere: what is written through it must still lie inside. */
async function refuseOutside(folder: string, { name, path }: { name: string; path: string }): Promise<void> {
  inside(
    await realpath(folder),
    relative(await realpath(folder), join(await realpath(dirname(path)), 'entry')) || name,
  );
}

/** An absolute link in an image means the image's root, which is the folder here. */
function hostTarget({ folder, path, target }: { folder: string; path: string; target: string }): string {
  return target.startsWith('/') ? relative(dirname(path), join(folder, target)) || '.' : target;
}
