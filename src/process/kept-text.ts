/** The beginning of a stream, as text. */

/** Keeps up to `limitBytes` of what is added. */
export function textKeeper(limitBytes: number): {
  add: (chunk: Buffer) => void;
  text: () => string;
  isCut: () => boolean;
} {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return {
    add: (chunk) => {
      if (bytes < limitBytes) chunks.push(chunk.subarray(0, limitBytes - bytes));
      bytes += chunk.length;
    },
    text: () => Buffer.concat(chunks).toString(),
    isCut: () => bytes > limitBytes,
  };
}
