import { distance } from 'fastest-levenshtein';

/** One thing that is wrong in a file, told where it stands. Lines and columns count from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what was meant, as one sentence. */
  readonly message: string;
}

/** What a rule found, before its line and column are looked up. */
export interface Finding {
  /** The steps from the root of the document to the value. */
  readonly path: readonly (string | number)[];
  /** `key`: it stands at the key; absent: at the value. */
  readonly part?: 'key';
  readonly message: string;
}

/** A fault at a place. */
export function faultAt({ line, column }: { line: number; column: number }, message: string): Fault {
  return { line, column, message };
}

/** `.github/slipway.yml:12:3 \`imgaes\` is not known here; did you mean \`images\`?` */
export function renderFault(file: string, fault: Fault): string {
  return `${file}:${fault.line}:${fault.column} ${fault.message}`;
}

/** The faults in the order of the file, each place and message once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter((fault) => {
      const key = renderFault('', fault);
      return seen.has(key) ? false : seen.add(key);
    });
}

/**
 * Ends a sentence about an unknown word: the nearest known word when it is near enough to be a slip of the hand,
 * otherwise all that is known.
 *
 * @example suggest('imgaes', ['images', 'services']) // "did you mean `images`?"
 */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  if (nearest !== undefined) return `did you mean \`${nearest}\`?`;
  return known.length === 0 ? 'none is known.' : `known: ${known.map((name) => `\`${name}\``).join(', ')}.`;
}

/** The known word that differs so little that it was probably meant. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, away: distance(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away);
  // Two letters in the wrong order are two changes.
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return nearest && nearest.away <= most ? nearest.name : undefined;
}
