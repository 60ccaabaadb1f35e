/** A number of places, given in the order they were asked for. */

/** @returns a function that waits for a place and answers with how to give it back. */
export function createPlaces(count: number): () => Promise<() => void> {
  let free = count;
  const waiting: (() => void)[] = [];
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    return giveBack;
  };
}
