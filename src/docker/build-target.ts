/** One image to build, in the words of docker build. */
export interface BuildTarget {
  /** Name in the build log and metadata: letters, digits, `_`, `-`. */
  readonly name: string;
  /** Absolute path. */
  readonly context: string;
  /** Absolute path. */
  readonly dockerfile: string;
  readonly target?: string;
  readonly platforms: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Named contexts: an absolute path, `docker-image://...` or `target:...`. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Build secrets: the id, and the environment variable of the docker process that holds the value. */
  readonly secrets: readonly { readonly id: string; readonly env: string }[];
  /** Full references to push: `host/repository:tag`; empty when nothing is pushed. */
  readonly references: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  /** `max` or `min`; undefined: none, which keeps digests stable. */
  readonly provenance: 'min' | 'max' | undefined;
  /** Look for newer base images. */
  readonly pull: boolean;
  /** Use no layer cache. */
  readonly noCache: boolean;
}
