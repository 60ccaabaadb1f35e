/** The lines of a tool: its first and its last ones, however many it prints. */

/** Bytes that are kept from the beginning and from the end. */
const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 768 * 1024;

/** Keeps lines within bounds. */
export interface OutputKeeper {
  readonly add: (line: string) => void;
  /** What was kept, with a line in the middle that tells how many were left out. */
  readonly lines: () => string[];
  /** The last so many lines. */
  readonly tail: (count: number) => string[];
  readonly isCut: () => boolean;
}

/** A keeper of about a megabyte. */
export function outputKeeper(): OutputKeeper {
  const head: string[] = [];
  let headBytes = 0;
  const tail: string[] = [];
  let tailBytes = 0;
  let first = 0;
  let dropped = 0;
  return {
    add: (line) => {
      const bytes = line.length + 1;
      if (tail.length === 0 && headBytes + bytes <= HEAD_BYTES) {
        head.push(line);
        headBytes += bytes;
        return;
      }
      tail.push(line);
      tailBytes += bytes;
      while (tailBytes > TAIL_BYTES) {
        tailBytes -= (tail[first]?.length ?? 0) + 1;
        first += 1;
        dropped += 1;
      }
      // Shifting each line would move the whole list each time.
      if (first > 10_000) tail.splice(0, first);
      if (first > 10_000) first = 0;
    },
    lines: () => [
      ...head,
      ...(dropped === 0 ? [] : [`... ${dropped} lines are left out here ...`]),
      ...tail.slice(first),
    ],
    tail: (count) => [...head, ...tail.slice(first)].slice(-count),
    isCut: () => dropped > 0,
  };
}
