/** The platforms that an image in ECR was built for: an index names them, an image's configuration its one. */
import { text } from 'node:stream/consumers';
import * as v from 'valibot';

import { ActionError, messageOf } from '../errors.ts';
import type { EcrApi, RegistryImage } from './api.ts';
import { blobStore } from './distribution.ts';

/** What an image runs on, in the words of the OCI image specification. */
export interface Platform {
  /** `linux`, `windows` */
  readonly os: string;
  /** `amd64`, `arm64` */
  readonly architecture: string;
}

const PlatformSchema = v.object({ os: v.string(), architecture: v.string() });

const ManifestSchema = v.object({
  manifests: v.optional(v.array(v.object({ platform: v.fallback(v.optional(PlatformSchema), undefined) }))),
  config: v.optional(v.object({ digest: v.string() })),
});

/** `linux/arm64` */
export function formatPlatform({ os, architecture }: Platform): string {
  return `${os}/${architecture}`;
}

/**
 * The platforms of an image that was read; empty when it names none. An index is read as it is; for a single image its configuration is
 * fetched (GetAuthorizationToken, then the blob: GetDownloadUrlForLayer).
 * @throws {ActionError} the codes of src/aws, registry-refused, registry-unreachable
 */
export async function readPlatforms(
  ecr: Pick<EcrApi, 'authorize'>,
  image: RegistryImage,
  signal: AbortSignal,
): Promise<readonly Platform[]> {
  const manifest = v.safeParse(v.pipe(v.string(), v.parseJson(), ManifestSchema), image.manifest);
  if (!manifest.success) return [];
  const { manifests, config } = manifest.output;
  if (manifests !== undefined) return indexPlatforms(manifests);
  if (config === undefined) return [];
  const authorization = await ecr.authorize(image.registryId === '' ? undefined : image.registryId);
  const { stream } = await blobStore({ authorization, signal }).openBlob({
    repository: image.repository,
    digest: config.digest,
  });
  const configuration = await text(stream).catch((error: unknown) => {
    throw new ActionError({
      code: 'registry-unreachable',
      message: `The configuration of ${image.repository}@${image.digest} broke off: ${messageOf(error)}`,
      fix: 'Run the job again.',
      cause: error,
    });
  });
  const platform = v.safeParse(v.pipe(v.string(), v.parseJson(), PlatformSchema), configuration);
  return platform.success ? [platform.output] : [];
}

/** An index holds attestations too, of the platform unknown/unknown. @see Docker docs, "Image attestation storage" */
function indexPlatforms(manifests: readonly { readonly platform?: Platform | undefined }[]): readonly Platform[] {
  return manifests.flatMap(({ platform }) =>
    platform === undefined || platform.os === 'unknown'
      ? []
      : [{ os: platform.os, architecture: platform.architecture }],
  );
}
