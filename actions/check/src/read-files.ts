/** Reads files of the checkout. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Parsed } from '../../../src/components/read-documents.ts';
import { ActionError } from '../../../src/errors.ts';

/** The text of a file; undefined when it cannot be read. */
export async function readText(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch(() => undefined);
}

/**
 * The value of a manifest.
 * @throws {ActionError} invalid-components with the place of the fault
 */
export function valueOf(file: string, parsed: Parsed): unknown {
  if (parsed.fault === undefined) return parsed.value;
  const { line, column, message } = parsed.fault;
  throw new ActionError({
    code: 'invalid-components',
    message: `${file}:${line}:${column} ${message}`,
    fix: `Correct ${file}. Nothing has been installed or run.`,
    places: [{ file, line, column, message }],
  });
}

/** By code units, which is the same on every machine. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : 1;
}
