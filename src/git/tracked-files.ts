/** The files of the checked out commit, and hashes of them. */
import { createHash } from 'node:crypto';
import { lstat, readFile, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { ActionError } from '../errors.ts';
import type { GitWorld, TrackedFile } from './api.ts';
import { GitFailure } from './git-failure.ts';
import { parseTree } from './raw-diff.ts';
import { runGit } from './run-git.ts';

/**
 * Lists the files of the commit that is checked out, by path. Where there is no git, actions/checkout fetches an archive: then the files of
 * the folder.
 * @throws {ActionError} not-checked-out, git-failed
 */
export async function listTrackedFiles(world: GitWorld): Promise<TrackedFile[]> {
  try {
    const { stdout } = await runGit(world, { args: ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'] });
    return parseTree(stdout);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.kind === 'git-missing') return walkCheckout(world, error);
    throw error.kind === 'not-a-repository' ? notCheckedOut(world, error) : gitFailed(error);
  }
}

/** Leaves out symbolic links that lead to no file of the checkout: to a folder, out of it, or nowhere. Nothing can be read by their paths. */
export async function withoutStrayLinks(files: readonly TrackedFile[], root: string): Promise<TrackedFile[]> {
  const whole = await realpath(root);
  const stray = await Promise.all(
    files.map(async ({ kind, path }) => kind === 'link' && (await isStray(join(whole, path), whole))),
  );
  return files.filter((_file, index) => stray[index] !== true);
}

async function isStray(link: string, root: string): Promise<boolean> {
  const isThere = await lstat(link).then(
    () => true,
    () => false,
  );
  // Not checked out, which whoever reads it tells.
  if (!isThere) return false;
  try {
    const target = await realpath(link);
    return !target.startsWith(`${root}${sep}`) || !(await stat(target)).isFile();
  } catch {
    return true;
  }
}

/** A hash of some files' contents and paths, the same on every machine: for the key of a cache. Empty when there are none. */
export function hashFiles(files: readonly TrackedFile[]): string {
  if (files.length === 0) return '';
  const lines = files.map(({ path, objectId }) => `${path}\0${objectId}\0`).toSorted();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Paths of another folder would not fit what git tells of the changes: nothing would be checked. */
function notCheckedOut({ cwd }: GitWorld, cause: GitFailure): ActionError {
  return new ActionError({
    code: 'not-checked-out',
    message: `The repository is not in the workspace, ${cwd} (${cause.message}).`,
    fix: 'Run actions/checkout before this step, without its input `path`.',
    cause,
  });
}

function gitFailed(cause: GitFailure): ActionError {
  return new ActionError({
    code: 'git-failed',
    message: `Git cannot list the files of the checkout (${cause.message}).`,
    fix: 'Look at the step that runs actions/checkout: its repository is not whole.',
    cause,
  });
}

/** What a build leaves in the folder is no source. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', '__pycache__']);

async function walkCheckout(world: GitWorld, cause: GitFailure): Promise<TrackedFile[]> {
  const files = await walk(world.cwd, '');
  if (files.length === 0) throw notCheckedOut(world, cause);
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(root: string, folder: string): Promise<TrackedFile[]> {
  const files: TrackedFile[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (SKIPPED.has(entry.name)) continue;
    if (entry.isDirectory()) files.push(...(await walk(root, path)));
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(await describeFile(root, path));
  }
  return files;
}

/** As git would track it. */
async function describeFile(root: string, path: string): Promise<TrackedFile> {
  const full = join(root, path);
  const stats = await lstat(full);
  if (stats.isSymbolicLink()) return { path, kind: 'link', objectId: hashBlob(Buffer.from(await readlink(full))) };
  const kind = (stats.mode & 0o100) === 0 ? 'file' : 'executable';
  return { path, kind, objectId: hashBlob(await readFile(full)) };
}

function hashBlob(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
