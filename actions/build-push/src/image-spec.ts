/** What is to be built or promoted, as the inputs tell it. */
import type { Secret } from '../../../src/action/secret.ts';
import type { RegistryHost } from '../../../src/ecr/image-uri.ts';

/** One image of the step. */
export interface ImageSpec {
  readonly name: string;
  /** ECR repository: `elevaite/auth-api`. */
  readonly repository: string;
  /** Name of the image whose build this one shares. */
  readonly sameAs: string | undefined;
  readonly build: BuildSpec;
  /** Tag templates of this image alone; undefined: those of the step. */
  readonly tags: readonly string[] | undefined;
}

/** How an image is built; paths are absolute. */
export interface BuildSpec {
  readonly context: string;
  readonly dockerfile: string;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Named contexts: an absolute path, `docker-image://...` or `target:<name of an image of this step>`. */
  readonly contexts: Readonly<Record<string, string>>;
}

/** A build secret and where its value is. */
export interface BuildSecret {
  readonly id: string;
  readonly from: { readonly value: Secret } | { readonly env: string };
}

/** Where promoted images come from: one reference for every repository, or an entry for each image. */
export type PromotionSource =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'images'; readonly images: ReadonlyMap<string, ImageEntry> };

/** An entry of the output `images`, as far as a promotion needs it. */
export interface ImageEntry {
  readonly repository: string;
  readonly digest: string;
}

/** A registry by its account, and by its region when that is another than the target's. */
export interface SourceRegistry extends Pick<RegistryHost, 'registryId'> {
  readonly region: string | undefined;
}
