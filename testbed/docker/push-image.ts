/** Pushes an image: layers, then the manifests below it, then its own under the tag. */
import type { StoredImage } from './image-store.ts';
import { digestOf, parseManifest } from '../aws/ecr/manifest.ts';
import type { ImageReference } from './reference.ts';
import { RegistryRefusal } from './registry-client.ts';
import { registryClient } from './registry-login.ts';
import type { LoginContext } from './registry-login.ts';
import { DockerFailure, codeOf } from './stand-in.ts';

/** Where to push, and with what. */
export interface PushTarget {
  readonly reference: ImageReference;
  readonly context: LoginContext;
}

/** @throws {DockerFailure} with the registry's words */
export async function pushImage(image: StoredImage, { reference, context }: PushTarget): Promise<void> {
  const client = registryClient(reference, context);
  const name = `${reference.host}/${reference.repository}:${reference.tag ?? ''}`;
  try {
    for (const blob of image.blobs) await client.putBlob(blob);
    for (const child of image.children) await client.putManifest(digestOf(child.bytes), child);
    await client.putManifest(reference.tag ?? image.digest, { bytes: image.manifest, mediaType: image.mediaType });
  } catch (error) {
    throw asFailure(error, { name, by: context.by });
  }
}

/** Pulls an image with all that belongs to it. @throws {DockerFailure} with the registry's words */
export async function pullImage({ reference, context }: PushTarget): Promise<StoredImage> {
  const client = registryClient(reference, context);
  const name = `${reference.host}/${reference.repository}:${reference.tag ?? ''}`;
  try {
    const { digest, mediaType, bytes: manifest } = await client.manifest(reference.digest ?? reference.tag ?? 'latest');
    const parsed = parseManifest(manifest, mediaType);
    const children = [];
    for (const child of parsed.children) {
      const fetched = await client.manifest(child.digest);
      children.push({ mediaType: fetched.mediaType, bytes: fetched.bytes });
    }
    const all = [parsed, ...children.map((child) => parseManifest(child.bytes, child.mediaType))];
    const blobs: Buffer[] = [];
    for (const blob of new Set(all.flatMap((one) => one.blobs).map((one) => one.digest)))
      blobs.push(await client.blob(blob));
    return { digest, mediaType, manifest, blobs, children };
  } catch (error) {
    throw asFailure(error, { name, by: context.by });
  }
}

/** A registry's refusal, or its absence, in the words of the tool that asked. */
export function asFailure(error: unknown, { name, by }: { name: string; by: 'buildx' | 'docker' }): unknown {
  const isRefusal = error instanceof RegistryRefusal;
  if (!isRefusal && codeOf(error) === undefined) return error;
  const { message } = error as Error;
  if (by === 'docker')
    return new DockerFailure(isRefusal && error.status === 401 ? 'no basic auth credentials' : message);
  const words = isRefusal && error.status === 401 ? 'unexpected status: 401 Unauthorized' : message;
  return new DockerFailure(`ERROR: failed to solve: failed to push ${name}: ${words}`);
}
