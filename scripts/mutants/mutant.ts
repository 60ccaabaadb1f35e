/** A fault planted by hand: what stands in the source, what takes its place, and what would then go wrong. */
export interface Mutant {
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly original: string;
  readonly replacement: string;
  /** The harm, in a few words. */
  readonly breaks: string;
}

/** Mutants of one file of src/ecs/deployment: original, replacement, harm. */
export function mutantsOf(name: string, given: readonly (readonly [string, string, string])[]): readonly Mutant[] {
  return given.map(([original, replacement, breaks]) => ({
    file: `src/ecs/deployment/${name}.ts`,
    original,
    replacement,
    breaks,
  }));
}
