/** Image manifests and indexes, as far as a copy must understand them (OCI image specification; Docker's schema 2 has the same fields). */
import * as v from 'valibot';

const DescriptorSchema = v.object({ digest: v.string(), mediaType: v.optional(v.string(), '') });

const ManifestSchema = v.object({
  mediaType: v.optional(v.string()),
  manifests: v.optional(v.array(DescriptorSchema), []),
  config: v.optional(DescriptorSchema),
  layers: v.optional(v.array(DescriptorSchema), []),
});

/** What a manifest names. */
export interface ManifestParts {
  readonly mediaType: string;
  /** Digests of the platform images of an index; empty for an image. */
  readonly children: readonly string[];
  /** Digests of the blobs that a registry holds for it, each once. */
  readonly blobs: readonly string[];
}

/** Takes a manifest apart. Throws when the text is none, which is a fault of the registry. */
export function parseManifest(text: string): ManifestParts {
  const { mediaType, manifests, config, layers } = v.parse(v.pipe(v.string(), v.parseJson(), ManifestSchema), text);
  // Foreign layers (Windows bases) live at their own URLs; no registry holds them.
  const kept = layers.filter((layer) => !/foreign|nondistributable/.test(layer.mediaType));
  return {
    mediaType: mediaType ?? 'application/vnd.oci.image.manifest.v1+json',
    children: manifests.map(({ digest }) => digest),
    blobs: [...new Set([...(config === undefined ? [] : [config]), ...kept].map(({ digest }) => digest))],
  };
}
