/** Patterns over paths of the repository. */
import picomatch from 'picomatch';

/** Whether a path is meant. */
export type PathTest = (path: string) => boolean;

/** A test for any of the globs; hidden files are files, and a folder stands for all in it. */
export function anyOf(globs: readonly string[]): PathTest {
  if (globs.length === 0) return () => false;
  const plain = globs.map((glob) => plainGlob(glob) || '**');
  return picomatch([...plain, ...plain.map((glob) => `${glob}/**`)], { dot: true });
}

/** The folders that the patterns of a workspace mean, relative to its root; `!` takes out. */
export function workspaceTest(patterns: readonly string[], exclude: readonly string[] = []): PathTest {
  const wanted = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map(plainGlob)
    .filter(Boolean);
  const negated = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const unwanted = [...negated, ...exclude].map(plainGlob).filter(Boolean);
  if (wanted.length === 0) return () => false;
  const isWanted = picomatch(wanted, { dot: true });
  const isUnwanted = unwanted.length === 0 ? () => false : picomatch(unwanted, { dot: true });
  return (folder) => isWanted(folder) && !isUnwanted(folder);
}

/** Without `./` before it and `/` behind it; empty for the folder itself. */
function plainGlob(glob: string): string {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return plain === '.' ? '' : plain;
}

/** The part of a glob before its first magic character, as a folder or a file: `packages/shared/**` -> `packages/shared`. */
export function fixedPart(glob: string): string {
  const { base } = picomatch.scan(glob);
  return base.replace(/\/+$/, '');
}
