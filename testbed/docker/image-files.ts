/** The files of an image that is being built: a tree in memory, packed into one layer. */
import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { posix } from 'node:path';
import { pack } from 'tar-stream';
import { digestOf } from '../aws/ecr/manifest.ts';

/** A file, a folder or a link, by its absolute path in the image. */
export type ImageFile =
  | {
      readonly type: 'file';
      readonly mode: number;
      readonly bytes: Buffer;
      readonly uid?: number;
      readonly gid?: number;
    }
  | { readonly type: 'directory'; readonly mode: number; readonly uid?: number; readonly gid?: number }
  | { readonly type: 'symlink'; readonly target: string };

/** Files by absolute path, without a slash at the end. */
export type FileTree = ReadonlyMap<string, ImageFile>;

/** A layer: its compressed bytes, and the digest of the tar within (`diff_id`). */
export interface Layer {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly diffId: string;
}

/** Puts a file into a tree, with the folders above it. */
export function putFile(tree: Map<string, ImageFile>, path: string, file: ImageFile): void {
  const clean = posix.resolve('/', path);
  if (clean === '/') return;
  for (let parent = posix.dirname(clean); parent !== '/'; parent = posix.dirname(parent)) {
    if (tree.get(parent)?.type !== 'directory') tree.set(parent, { type: 'directory', mode: 0o755 });
  }
  // A folder that is there stays as it is when it is put once more.
  if (file.type === 'directory' && tree.get(clean)?.type === 'directory') return;
  tree.set(clean, file);
}

/** Packs a tree: sorted, all times 0, so that the same files are the same layer. */
export async function packLayer(tree: FileTree): Promise<Layer> {
  const tar = pack();
  const packed = buffer(tar);
  for (const path of [...tree.keys()].toSorted()) {
    const file = tree.get(path);
    if (file !== undefined) addEntry(tar, { path, file });
  }
  tar.finalize();
  const bytes = await packed;
  const compressed = gzipSync(bytes);
  return { bytes: compressed, digest: digestOf(compressed), diffId: digestOf(bytes) };
}

function addEntry(tar: ReturnType<typeof pack>, { path, file }: { path: string; file: ImageFile }): void {
  const name = path.slice(1);
  const mtime = new Date(0);
  if (file.type === 'symlink') {
    tar.entry({ name, mtime, type: 'symlink', linkname: file.target, mode: 0o777 });
    return;
  }
  const owner = { uid: file.uid ?? 0, gid: file.gid ?? 0 };
  if (file.type === 'directory') tar.entry({ name: `${name}/`, mtime, type: 'directory', mode: file.mode, ...owner });
  else tar.entry({ name, mtime, type: 'file', mode: file.mode, ...owner }, file.bytes);
}
