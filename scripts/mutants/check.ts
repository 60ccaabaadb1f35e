/** What is wrong with the list of mutants: an original that is gone, or stands there twice, mutates nothing or the wrong place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Mutant } from './mutant.ts';

/** A line for each mutant whose original does not stand exactly once in its file under `root`. */
export function findRotten(mutants: readonly Mutant[], root: string): readonly string[] {
  return mutants.flatMap(({ file, original, replacement, breaks }) => {
    const count = readFileSync(join(root, file), 'utf8').split(original).length - 1;
    const isSame = original === replacement;
    if (count === 1 && !isSame) return [];
    return [
      `${file} (${breaks}): its original stands there ${count} times${isSame ? ', and is what replaces it' : ''}`,
    ];
  });
}
