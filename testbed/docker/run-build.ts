/** Builds targets, and brings the images where they shall go. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mediaTypes, parseManifest } from '../aws/ecr/manifest.ts';
import { readContext } from './build-context.ts';
import type { ContextFiles } from './build-context.ts';
import type { BuildLog } from './build-log.ts';
import { readDockerfile } from './build-request.ts';
import type { BuildRequest } from './build-request.ts';
import { buildDockerfile } from './dockerfile-build.ts';
import type { BuildStep, BuiltStage } from './dockerfile-build.ts';
import { BuildRefusal } from './dockerfile-instruction.ts';
import type { ImageStore, StoredImage } from './image-store.ts';
import { makeImage } from './make-image.ts';
import { asFailure, pushImage } from './push-image.ts';
import type { PushTarget } from './push-image.ts';
import { parseReference } from './reference.ts';
import { registryClient } from './registry-login.ts';
import type { LoginContext } from './registry-login.ts';
import { DockerFailure, isAtLeast } from './stand-in.ts';

/** What a build works with. */
export interface BuildContext extends LoginContext {
  readonly store: ImageStore;
  readonly log: BuildLog;
  /** Whether steps carry the target's name, as bake's do. */
  readonly named: boolean;
}

/** What the metadata file says of a target (buildx, `--metadata-file`). */
export type BuildMetadata = Record<string, unknown>;

/** Builds a target, then exports it. @throws {DockerFailure} in BuildKit's words */
export async function runBuild(
  request: BuildRequest,
  context: BuildContext,
): Promise<{ image: StoredImage; metadata: BuildMetadata }> {
  refuseForDriver(request, context);
  const stage = await buildStage(request, context);
  const { platforms, labels } = request;
  const image = await makeImage({
    stage,
    labels,
    platforms: platforms.length === 0 ? ['linux/amd64'] : platforms,
    provenance: wantsProvenance(request, context),
  });
  const exported = await exportImage(image, { request, context });
  const [config] = parseManifest(image.manifest, image.mediaType).blobs;
  const metadata = {
    'buildx.build.ref': `stand-in/stand-in/${image.digest.slice(7, 32)}`,
    ...(exported
      ? {
          'containerimage.digest': image.digest,
          ...(config === undefined ? {} : { 'containerimage.config.digest': config.digest }),
          'containerimage.descriptor': {
            mediaType: image.mediaType,
            digest: image.digest,
            size: image.manifest.length,
          },
          ...(request.tags.length === 0 ? {} : { 'image.name': request.tags.join(',') }),
        }
      : {}),
  };
  return { image, metadata };
}

/** buildx's refusals for the docker driver on the overlay2 store. */
function refuseForDriver({ platforms, cacheTo, attest }: BuildRequest, { tools }: BuildContext): void {
  if (tools.hasContainerdStore && isAtLeast(tools.docker, '23')) return;
  const isRemote = cacheTo.some((cache) => !cache.includes('type=inline'));
  const asked = [
    ...(platforms.length > 1 ? [['Multi-platform build', 'build-multi-platform']] : []),
    ...(isRemote ? [['Cache export', 'build-cache-backends']] : []),
    ...(attest.some((one) => !one.includes('disabled=true')) ? [['Attestation', 'attestations']] : []),
  ];
  const [first] = asked;
  if (first === undefined) return;
  throw new DockerFailure(
    `ERROR: ${first[0]} is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.\nLearn more at https://docs.docker.com/go/${first[1]}/`,
  );
}

/** buildx 0.10 and newer attest by default, where the image store can hold it. */
function wantsProvenance({ attest }: BuildRequest, { tools, by }: BuildContext): boolean {
  const told = attest.findLast((one) => one.includes('type=provenance'));
  if (told !== undefined) return !told.includes('disabled=true');
  return by === 'buildx' && tools.buildx !== undefined && tools.hasContainerdStore && isAtLeast(tools.buildx, '0.10');
}

async function buildStage(request: BuildRequest, { log, named }: BuildContext): Promise<BuiltStage> {
  const prefix = named ? `${request.name} ` : '';
  log.done(`[${prefix}internal] load build definition from ${request.dockerfile}`);
  const { text, path } = readDockerfile(request);
  const context = await openContext(request.context, path);
  log.done(`[${prefix}internal] load build context`, [`${context.size} files and folders`]);
  const headerOf = ({ stage, index, count, instruction }: BuildStep): string =>
    `[${prefix}${stage === undefined ? '' : `${stage} `}${index}/${count}] ${instruction}`;
  try {
    return buildDockerfile({
      dockerfile: text,
      context,
      namedContexts: await openNamedContexts(request),
      args: request.args,
      ...(request.target === undefined ? {} : { target: request.target }),
      onStep: (step) => log.done(headerOf(step), step.remark === undefined ? [] : [step.remark]),
    });
  } catch (error) {
    if (!(error instanceof BuildRefusal)) throw error;
    const { message, line, instruction, position } = error;
    if (instruction === undefined)
      throw solveFailure(`dockerfile parse error on line ${line}: ${message}`, { request, named });
    log.failed(`[${prefix}${position ?? '1/1'}] ${instruction}`, { message, line, dockerfile: text });
    throw solveFailure(message, { request, named });
  }
}

function solveFailure(message: string, { request, named }: { request: BuildRequest; named: boolean }): DockerFailure {
  return new DockerFailure(
    `ERROR: ${named ? `target ${request.name}` : 'failed to build'}: failed to solve: ${message}`,
  );
}

async function openContext(folder: string, dockerfile?: string): Promise<ContextFiles> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new DockerFailure(`ERROR: unable to prepare context: path "${folder}" not found`);
  return await readContext(resolve(folder), dockerfile);
}

async function openNamedContexts({ contexts }: BuildRequest): Promise<Map<string, ContextFiles>> {
  const opened = new Map<string, ContextFiles>();
  for (const [name, source] of Object.entries(contexts)) {
    // An image in place of a base image changes nothing here: bases are empty.
    if (source.startsWith('docker-image://')) continue;
    if (source.includes('://') || source.startsWith('target:')) {
      throw new DockerFailure(`ERROR: the stand-in reads folders as named contexts, not ${source}`);
    }
    opened.set(name, await openContext(source));
  }
  return opened;
}

/** Brings an image where its outputs say. @returns whether it went anywhere */
async function exportImage(image: StoredImage, to: { request: BuildRequest; context: BuildContext }): Promise<boolean> {
  const { request, context } = to;
  const outputs = request.output.length === 0 ? ['type=docker'] : request.output;
  const isPush = outputs.some((output) => /type=registry|push=true/u.test(output));
  const isKept = outputs.some((output) => /type=(?:docker|image)/u.test(output));
  const foreign = outputs.find((output) => !/type=(?:registry|image|docker|cacheonly)(?:,|$)/u.test(output));
  if (foreign !== undefined) throw new DockerFailure(`ERROR: the stand-in does not export to ${foreign}`);
  const said = [`exporting manifest ${image.digest} done`];
  if (isKept && request.tags.length > 0) await context.store.keep(image, request.tags);
  if (isPush) {
    if (request.tags.length === 0) throw new DockerFailure('ERROR: tag is needed when pushing to registry');
    for (const tag of request.tags) {
      await pushImage(image, { reference: parseReference(tag), context });
      said.push(`pushing manifest for ${tag}@${image.digest} done`);
    }
  }
  context.log.done(`${context.named ? `[${request.name}] ` : ''}exporting to image`, said);
  for (const cache of request.cacheTo) await exportCache(image, { cache, context });
  return isPush || isKept;
}

/** Exports "the cache": the image's own layers, in the form that the registry cache has. */
async function exportCache(
  image: StoredImage,
  { cache, context }: { cache: string; context: BuildContext },
): Promise<void> {
  if (!cache.includes('type=registry')) return;
  const reference = parseReference(/(?:^|,)ref=(?<ref>[^,]+)/u.exec(cache)?.groups?.['ref'] ?? '');
  if (/image-manifest=true/u.test(cache)) {
    await pushImage(image, { reference, context });
  } else {
    await exportCacheIndex(image, { reference, context });
  }
  context.log.done('exporting cache to registry', [`stand-in: ${cache}`]);
}

/** BuildKit's older form of the cache, an index over layers: ECR answers 400 to it. */
async function exportCacheIndex(image: StoredImage, { reference, context }: PushTarget): Promise<void> {
  try {
    const client = registryClient(reference, context);
    for (const blob of image.blobs) await client.putBlob(blob);
    const manifests = parseManifest(image.manifest, image.mediaType).blobs;
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
    await client.putManifest(reference.tag ?? 'latest', { bytes, mediaType: mediaTypes.ociIndex });
  } catch (error) {
    throw asFailure(error, { name: 'the cache', by: context.by });
  }
}
