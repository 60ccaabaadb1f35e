/** Bytes of a stream -> lines of text. */
import { StringDecoder } from 'node:string_decoder';

/** A program that prints 200 MB without a line break must not fill the memory. */
const LONGEST_LINE = 16 * 1024;

/** Gives each line to `onLine`, without its line break; a longer one than 16 kB in pieces. */
export function lineSplitter(onLine: ((line: string) => void) | undefined): {
  add: (chunk: Buffer) => void;
  end: () => void;
} {
  if (onLine === undefined) return { add: () => undefined, end: () => undefined };
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    if (rest.length < LONGEST_LINE) return;
    onLine(rest);
    rest = '';
  };
  return {
    add: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== '') onLine(rest);
    },
  };
}
