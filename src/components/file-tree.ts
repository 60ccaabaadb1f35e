/** The tracked files of a repository, by folder. */
import { posix } from 'node:path';

/** What components are found in. */
export interface RepositoryFiles {
  /** Paths of all tracked files, from the root of the repository, with `/`. */
  readonly paths: readonly string[];
  /** The text of a tracked file; rejects when it cannot be read. */
  readonly readText: (path: string) => Promise<string>;
}

/** The tracked files, ready to be asked. Folders are written as git does, the root as `.`. */
export interface FileTree {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** Whether a tracked file lies in the folder or below it. */
  readonly hasFolder: (folder: string) => boolean;
  /** Names of the files that lie directly in the folder. */
  readonly filesIn: (folder: string) => readonly string[];
  /** Reads a file once. */
  readonly readText: (path: string) => Promise<string>;
}

/** Sorts the files into their folders. */
export function fileTree({ paths, readText }: RepositoryFiles): FileTree {
  const files = new Set(paths);
  const folders = new Map<string, string[]>([['.', []]]);
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    filesOf(folders, cut === -1 ? '.' : path.slice(0, cut)).push(path.slice(cut + 1));
  }
  const texts = new Map<string, Promise<string>>();
  return {
    paths,
    has: (path) => files.has(path),
    hasFolder: (folder) => folders.has(folder),
    filesIn: (folder) => folders.get(folder) ?? [],
    readText: (path) => {
      const text = texts.get(path) ?? readText(path);
      texts.set(path, text);
      return text;
    },
  };
}

/** The list of a folder; the folders above it are there from then on, too. */
function filesOf(folders: Map<string, string[]>, folder: string): string[] {
  const known = folders.get(folder);
  if (known !== undefined) return known;
  const files: string[] = [];
  folders.set(folder, files);
  filesOf(folders, parentOf(folder));
  return files;
}

/** The folder above; that of the root is the root. */
export function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '.' : path.slice(0, cut);
}

/** The folder and all above it, the root last. */
export function foldersUp(folder: string): string[] {
  const up = [folder];
  for (let at = folder; at !== '.';) {
    at = parentOf(at);
    up.push(at);
  }
  return up;
}

/** A path in a folder: `inFolder('.', 'a')` is `a`. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

/** Whether a path is the folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Where a relative path leads from a folder, as git writes it; undefined when it leads out of the repository. */
export function resolveFrom(folder: string, path: string): string | undefined {
  const plain = posix.join(folder, path).replace(/\/+$/, '');
  if (plain === '..' || plain.startsWith('../') || plain.startsWith('/')) return undefined;
  return plain === '' ? '.' : plain;
}
