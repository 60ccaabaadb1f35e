/** Lines of the sources, for telling findings apart. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Finding } from '../../../src/findings/finding.ts';
import type { LineText } from '../../../src/findings/fingerprints.ts';

/** Reads the files that have findings, each once. What cannot be read has no lines. */
export async function readLines(root: string, findings: readonly Finding[]): Promise<LineText> {
  const files = [...new Set(findings.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  const texts = new Map<string, readonly string[]>();
  for (const file of files) {
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    texts.set(file, text.split(/\r?\n/));
  }
  return ({ file, line }) => (file === undefined || line === undefined ? undefined : texts.get(file)?.[line - 1]);
}
