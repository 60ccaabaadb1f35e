/** `hashFiles()` of GitHub's expressions. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the SHA-256 of each file that matches, in the order of their paths; empty when none does. */
export function hashFiles(workspace: string, patterns: string[]): string {
  const lines = patterns
    .flatMap((pattern) => pattern.split('\n'))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
  const exclude = lines.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const include = lines.filter((pattern) => !pattern.startsWith('!'));
  const files = [...new Set(include.flatMap((pattern) => globSync(pattern, { cwd: workspace, exclude })))]
    .toSorted()
    .filter((file) => statSync(join(workspace, file)).isFile());
  if (files.length === 0) return '';
  const total = createHash('sha256');
  for (const file of files)
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return total.digest('hex');
}
