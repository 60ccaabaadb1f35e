/** What git prints of trees and their differences -> our shapes. Pure. */
import type { ChangedFile, TrackedFile } from './api.ts';

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  T: 'type-changed',
};

/**
 * Reads `git diff-tree -r -z --raw --no-renames`: `:MODE MODE HASH HASH STATUS`, a NUL, the path, a NUL.
 * @throws {Error} when it is not of that shape, which would be a fault of ours
 */
export function parseRawDiff(text: string): ChangedFile[] {
  const fields = splitRecords(text);
  const files: ChangedFile[] = [];
  for (let index = 0; index < fields.length; index += 2) {
    const [entry = '', path] = fields.slice(index, index + 2);
    const status = STATUSES[/^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([ADMT])$/.exec(entry)?.[1] ?? ''];
    if (status === undefined || path === undefined) throw new Error(`git printed an unknown change: ${entry}`);
    files.push({ path, status });
  }
  return files;
}

const KINDS: Readonly<Record<string, TrackedFile['kind']>> = {
  '100644': 'file',
  // Of old repositories: a file that its group may write.
  '100664': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
};

/**
 * Reads `git ls-tree -r -z`: `MODE TYPE HASH`, a tab, the path, a NUL.
 * @throws {Error} when it is not of that shape, which would be a fault of ours
 */
export function parseTree(text: string): TrackedFile[] {
  return splitRecords(text).map((record) => {
    const [, mode = '', objectId = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]*)$/.exec(record) ?? [];
    const kind = KINDS[mode];
    if (kind === undefined) throw new Error(`git printed an unknown entry of a tree: ${record}`);
    return { path, kind, objectId };
  });
}

function splitRecords(text: string): string[] {
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
