/** What the tsconfig files of a package name outside of it (TypeScript, TSConfig reference). */
import { parentOf, resolveFrom } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { fixedPart } from './globs.ts';
import type { LinkSources, LocalNeed } from './links.ts';
import { parseLooseJson } from './read-documents.ts';
import { allTexts, mappingAt, textAt, textsAt, valueAt } from './values.ts';

const TSCONFIG = /^[jt]sconfig(?:[.-][^/]+)?\.json$/;

/** Follows `extends` through all files, and reads `references`, `include`, `files` and `paths` of the package's own ones. */
export async function followTsconfigs(
  folder: string,
  { tree, ownerOf, packages }: Pick<LinkSources, 'tree' | 'ownerOf' | 'packages'>,
): Promise<LocalNeed[]> {
  const own = ownConfigs(tree, folder);
  const paths: string[] = [];
  for (const file of own) {
    const value = await readConfig(tree, file);
    const sources = sourcesOf(file, value).filter((path) => ownerOf(path) !== folder);
    paths.push(...referencesOf(file, value), ...sources.filter((path) => !holdsPackages(path, packages.all.keys())));
  }
  const needs = paths.map((path) => ({ path, isFile: false }));
  return [...needs, ...(await followExtends(own, tree)).map((path) => ({ path, isFile: true }))];
}

/** In the package's folder itself: deeper ones belong to a build that begins there. */
function ownConfigs(tree: FileTree, folder: string): string[] {
  return tree
    .filesIn(folder)
    .filter((name) => TSCONFIG.test(name))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

async function readConfig(tree: FileTree, file: string): Promise<unknown> {
  return parseLooseJson(await tree.readText(file));
}

async function followExtends(own: readonly string[], tree: FileTree): Promise<string[]> {
  const seen = new Set(own);
  const queue = [...own];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (!tree.has(file)) continue;
    const value = await readConfig(tree, file);
    const bases = textsAt(value, 'extends').flatMap((name) => resolveExtends(tree, parentOf(file), name) ?? []);
    for (const base of bases.filter((each) => !seen.has(each))) {
      seen.add(base);
      queue.push(base);
    }
  }
  return [...seen].filter((file) => !own.includes(file));
}

/** A name that does not begin with a dot is a package's: package.json tells of it already. */
function resolveExtends(tree: FileTree, folder: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const path = resolveFrom(folder, name);
  if (path === undefined) return undefined;
  return [path, `${path}.json`, `${path}/tsconfig.json`].find((each) => tree.has(each)) ?? path;
}

function referencesOf(file: string, value: unknown): string[] {
  const references = [valueAt(value, 'references')].flat();
  return references
    .flatMap((reference) => textAt(reference, 'path') ?? [])
    .flatMap((path) => resolveFrom(parentOf(file), path) ?? [])
    .map((path) => (path.endsWith('.json') ? parentOf(path) : path));
}

/** Only what leads out of the folder. */
function sourcesOf(file: string, value: unknown): string[] {
  const base = textAt(value, 'compilerOptions', 'baseUrl') ?? '.';
  const mapped = allTexts(mappingAt(value, 'compilerOptions', 'paths')).map((path) => `${base}/${path}`);
  const named = [...textsAt(value, 'include'), ...textsAt(value, 'files'), ...mapped];
  return named
    .map((path) => path.replace(/^(?:\.\/)+/, ''))
    .filter((path) => path.startsWith('../'))
    .flatMap((path) => resolveFrom(parentOf(file), fixedPart(path)) ?? []);
}

/** `../../packages/*\/src` means whichever of them is imported, and package.json tells which. */
function holdsPackages(path: string, folders: Iterable<string>): boolean {
  if (path === '.') return true;
  return [...folders].some((folder) => folder.startsWith(`${path}/`));
}
