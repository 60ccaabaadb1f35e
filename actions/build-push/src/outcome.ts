/** What came of each image. */

/** A tag of an image and what was done about it. */
export interface TagResult {
  readonly tag: string;
  readonly outcome: 'put' | 'already-there' | 'planned';
}

/** What came of one image. */
export interface ImageOutcome {
  readonly name: string;
  readonly repository: string;
  /** Account id of the registry; empty when nothing was pushed. */
  readonly registryId: string;
  /** Empty when nothing was pushed. */
  readonly digest: string;
  readonly action: 'built' | 'reused' | 'promoted' | 'planned';
  readonly tags: readonly TagResult[];
  /** What it was made from: a content key's tag, or the promoted reference. */
  readonly origin: string;
}
