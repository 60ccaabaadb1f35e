/** The artifacts that refer to an image: SBOM, attestations, signatures (OCI image specification 1.1, `subject`). */
import type { EcrApi, RegistryImage } from './api.ts';
import { parseManifest } from './manifest.ts';

/** So many referrers of an image go with it; each costs calls. */
export const REFERRER_LIMIT = 50;

/** A repository of a registry. */
export interface RepositoryEnd {
  readonly api: EcrApi;
  readonly repository: string;
  /** Account id of the registry; left out: the caller's own. */
  readonly registryId?: string;
}

/** What refers to an image. */
export interface Referrers {
  /** Each after what it refers to. */
  readonly digests: readonly string[];
  /** There are more than {@link REFERRER_LIMIT}. */
  readonly isCut: boolean;
}

/** Finds what refers to the image, to its platform images, and to those artifacts in turn (the signature of an SBOM). */
export async function findReferrers(
  { api, repository, registryId }: RepositoryEnd,
  image: RegistryImage,
): Promise<Referrers> {
  const found = new Set<string>();
  const subjects = [image.digest, ...parseManifest(image.manifest).children];
  for (const digest of subjects) {
    const limit = REFERRER_LIMIT + 1;
    const where = { repository, ...(registryId === undefined ? {} : { registryId }) };
    for (const referrer of await api.listReferrers({ ...where, digest, limit })) {
      if (found.has(referrer)) continue;
      if (found.size === REFERRER_LIMIT) return { digests: [...found], isCut: true };
      found.add(referrer);
      subjects.push(referrer);
    }
  }
  return { digests: [...found], isCut: false };
}

/** Those of the referrers that the target lacks, as the source has them. */
export async function readMissing(
  digests: readonly string[],
  { source, target }: { readonly source: RepositoryEnd; readonly target: RepositoryEnd },
): Promise<readonly RegistryImage[]> {
  if (digests.length === 0) return [];
  const there = await target.api.readImages({ repository: target.repository, references: digests });
  const missing = digests.filter((digest) => there?.has(digest) !== true);
  if (missing.length === 0) return [];
  const { api, repository, registryId } = source;
  const where = { repository, ...(registryId === undefined ? {} : { registryId }) };
  const images = await api.readImages({ ...where, references: missing });
  // One that was deleted meanwhile has nothing to carry.
  return missing.flatMap((digest) => images?.get(digest) ?? []);
}
