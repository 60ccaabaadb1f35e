/** The build context: what of a folder the build may see. */
import { existsSync, readFileSync } from 'node:fs';
import { lstat, readFile, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import dockerignore from '@balena/dockerignore';
import type { ImageFile } from './image-files.ts';

/** Files of the context by path from its root, without a leading slash. */
export type ContextFiles = ReadonlyMap<string, ImageFile>;

/**
 * Reads a context, without what `.dockerignore` (or `Dockerfile.dockerignore` beside the Dockerfile) leaves out.
 *
 * @param folder the context
 * @param dockerfile path of the Dockerfile
 */
export async function readContext(folder: string, dockerfile?: string): Promise<ContextFiles> {
  const ignore = dockerignore.default({ ignorecase: false });
  for (const path of [`${dockerfile ?? ''}.dockerignore`, join(folder, '.dockerignore')]) {
    if (existsSync(path)) {
      ignore.add(readFileSync(path, 'utf8'));
      break;
    }
  }
  const files = new Map<string, ImageFile>();
  await readFolder({ folder, relative: '', files });
  const kept = new Map([...files].filter(([path]) => !ignore.ignores(path)));
  // A folder that is left out comes back when one of its files is an exception.
  for (const path of kept.keys()) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length += 1) {
      const parent = parts.slice(0, length).join('/');
      kept.set(parent, files.get(parent) ?? { type: 'directory', mode: 0o755 });
    }
  }
  return kept;
}

async function readFolder(at: { folder: string; relative: string; files: Map<string, ImageFile> }): Promise<void> {
  const { folder, relative, files } = at;
  for (const name of await readdir(join(folder, relative))) {
    const path = relative === '' ? name : `${relative}/${name}`;
    const stats = await lstat(join(folder, path));
    if (stats.isSymbolicLink()) {
      files.set(path, { type: 'symlink', target: await readlink(join(folder, path)) });
    } else if (stats.isDirectory()) {
      files.set(path, { type: 'directory', mode: stats.mode & 0o777 });
      await readFolder({ folder, relative: path, files });
    } else if (stats.isFile()) {
      files.set(path, { type: 'file', mode: stats.mode & 0o777, bytes: await readFile(join(folder, path)) });
    }
  }
}
