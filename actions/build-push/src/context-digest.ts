/** A digest of what `docker build` sees of a folder: its files minus .dockerignore, also untracked and changed ones. */
import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

import { readIgnoreFile } from '../../../src/components/ignore-file.ts';
import type { IgnoreFile } from '../../../src/components/ignore-file.ts';
import { ActionError, messageOf } from '../../../src/errors.ts';

/** Which folder, and where its ignore file may be. */
export interface ContextFolder {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of the Dockerfile, for `<Dockerfile>.dockerignore`; undefined for a named context. */
  readonly dockerfile: string | undefined;
}

/**
 * SHA-256 over path, kind, executable bit and content of every file, in order of the paths. Times, owners and other mode bits are left out: they
 * differ between checkouts of one commit. So is `.git`, which changes with every commit.
 * @throws {ActionError} context-unreadable
 */
export function digestContext({ folder, dockerfile }: ContextFolder): string {
  const ignored = findIgnoreFile({ folder, dockerfile });
  const total = createHash('sha256');
  try {
    visit('');
  } catch (error) {
    throw unreadable(folder, error);
  }
  return total.digest('hex');

  function visit(path: string): void {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (child === '.git') continue;
      const isIgnored = ignored.ignores(child);
      if (entry.isDirectory()) {
        // A folder that is ignored is still walked when an exception (`!src/keep`) may lie in it.
        if (isIgnored && !ignored.hasExceptions) continue;
        if (!isIgnored) total.update(`d ${JSON.stringify(child)}\n`);
        visit(child);
      } else if (!isIgnored) {
        total.update(
          describeFile(join(folder, child), { name: child, isLink: entry.isSymbolicLink(), isFile: entry.isFile() }),
        );
      }
    }
  }
}

function unreadable(folder: string, error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('syscall' in error)) return error;
  return new ActionError({
    code: 'context-unreadable',
    message: `The build context ${folder} cannot be read whole: ${messageOf(error)}.`,
    fix: 'Let this user read what is named, leave it out by .dockerignore, or give it a name in UTF-8. Nothing has been built.',
    cause: error,
  });
}

function describeFile(
  path: string,
  { name, isLink, isFile }: { name: string; isLink: boolean; isFile: boolean },
): string {
  if (isLink) return `l ${JSON.stringify(name)} ${JSON.stringify(readlinkSync(path))}\n`;
  // Sockets, pipes and devices do not reach a build.
  if (!isFile) return '';
  const { isExecutable, sha256 } = readFileFacts(path);
  return `${isExecutable ? 'x' : 'f'} ${JSON.stringify(name)} ${sha256}\n`;
}

const CHUNK_BYTES = 4 * 1024 * 1024;

function readFileFacts(path: string): { isExecutable: boolean; sha256: string } {
  const file = openSync(path, 'r');
  try {
    const { mode, size } = fstatSync(file);
    const isExecutable = (mode & 0o111) !== 0;
    if (size <= CHUNK_BYTES) return { isExecutable, sha256: hash('sha256', readFileSync(file), 'hex') };
    const digest = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      digest.update(chunk.subarray(0, read));
    return { isExecutable, sha256: digest.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function findIgnoreFile({ folder, dockerfile }: ContextFolder): IgnoreFile {
  // BuildKit prefers the ignore file that belongs to the Dockerfile.
  const candidates = [
    ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
    join(folder, '.dockerignore'),
  ];
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  return readIgnoreFile(found === undefined ? '' : readFileSync(found, 'utf8'));
}
