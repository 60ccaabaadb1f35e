/** What a package needs of the rest of the repository. */
import { foldersUp, isWithin, resolveFrom } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { missingMembers, nodeNeeds } from './node-links.ts';
import type { Package, Packages } from './packages.ts';
import type { PythonProject } from './python-project.ts';
import { followRequirements } from './requirement-links.ts';
import { followTsconfigs } from './tsconfig-links.ts';

/** Something that a package needs: a file or folder of the repository, which need not be there. */
export interface LocalNeed {
  readonly path: string;
  /** Only that file counts, not the package in which it lies. */
  readonly isFile: boolean;
}

/** Who needs what. */
export interface Links {
  /** Package -> the packages that need it. */
  readonly dependents: ReadonlyMap<string, ReadonlySet<string>>;
  /** File or folder that is no package of its own -> the packages that need it. */
  readonly watched: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of workspace members that are asked for and are not there -> the packages that ask. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the search for links works on. */
export interface LinkSources {
  readonly tree: FileTree;
  readonly packages: Packages;
  /** Folder of the package in which a path lies; undefined when it lies in none. */
  readonly ownerOf: (path: string) => string | undefined;
  /** Names of the members of each workspace, by its root: of Node as written, of Python as compared. */
  readonly members: { readonly node: MemberNames; readonly python: MemberNames };
}

/** Root folder -> name -> folder of the member. */
export type MemberNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Finds all links. Rings are as good as any other shape. */
export async function findLinks(sources: LinkSources): Promise<Links> {
  const found: GrowingLinks = { dependents: new Map(), watched: new Map(), missing: new Map() };
  const all = [...sources.packages.all.values()];
  const needs = await Promise.all(all.map((each) => findNeeds(each, sources)));
  for (const [index, { folder, node }] of all.entries()) {
    for (const need of needs[index] ?? []) addNeed(found, folder, { need, sources });
    for (const name of node ? missingMembers(node, sources) : []) add(found.missing, name, folder);
  }
  return found;
}

/** Adds what a folder needs by the word of slipway.yml. */
export function addLinks(links: Links, needs: ReadonlyMap<string, readonly LocalNeed[]>, sources: LinkSources): Links {
  const copy = (map: Links['watched']): Growing => new Map([...map].map(([key, values]) => [key, new Set(values)]));
  const found = { dependents: copy(links.dependents), watched: copy(links.watched), missing: copy(links.missing) };
  for (const [folder, list] of needs) for (const need of list) addNeed(found, folder, { need, sources });
  return found;
}

type Growing = Map<string, Set<string>>;
type GrowingLinks = Readonly<Record<keyof Links, Growing>>;

function addNeed(
  found: GrowingLinks,
  folder: string,
  { need: { path, isFile }, sources }: { need: LocalNeed; sources: LinkSources },
): void {
  const owner = sources.ownerOf(path);
  if (owner === folder && isWithin(path, folder)) return;
  // What lies in the package above it (often the root) is not all of that package.
  const isWhole = owner !== undefined && !isFile && (owner === path || !isWithin(folder, owner));
  if (isWhole) add(found.dependents, owner, folder);
  else add(found.watched, path, folder);
}

function add(map: Growing, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

async function findNeeds(each: Package, sources: LinkSources): Promise<LocalNeed[]> {
  const { node, python, folder } = each;
  return [
    ...(node ? nodeNeeds(node, sources) : []),
    ...(node ? await followTsconfigs(folder, sources) : []),
    ...(python ? pythonNeeds(python, sources) : []),
    ...(python ? await followRequirements(python, sources.tree) : []),
  ];
}

function pythonNeeds(python: PythonProject, { packages, members }: LinkSources): LocalNeed[] {
  const root = packages.pythonRoots.get(python.folder) ?? python.folder;
  const names = members.python.get(root);
  const paths = [
    ...python.paths.map((path) => resolveFrom(python.folder, path)),
    ...python.memberNames.map((name) => names?.get(name)),
  ];
  return paths.flatMap((path) => (path === undefined || path === python.folder ? [] : [{ path, isFile: false }]));
}

/** Names of the members of all workspaces, and of their roots. */
export function namesOfMembers(packages: Packages): LinkSources['members'] {
  const node = new Map<string, Map<string, string>>();
  const python = new Map<string, Map<string, string>>();
  for (const { folder, node: manifest, python: project } of packages.all.values()) {
    if (manifest?.name !== undefined)
      nameMember(node, packages.nodeRoots.get(folder) ?? folder, [manifest.name, folder]);
    if (project?.name !== undefined)
      nameMember(python, packages.pythonRoots.get(folder) ?? folder, [project.name, folder]);
  }
  return { node, python };
}

function nameMember(names: Map<string, Map<string, string>>, root: string, entry: [string, string]): void {
  const known = names.get(root) ?? new Map<string, string>();
  known.set(...entry);
  names.set(root, known);
}

/** Finds the package of a path: the nearest one at or above it. Remembers folders, since many files share them. */
export function ownerFinder(folders: ReadonlySet<string>): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const ofFolder = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const owner = foldersUp(folder).find((above) => folders.has(above));
    known.set(folder, owner);
    return owner;
  };
  return (path) => {
    if (folders.has(path)) return path;
    const cut = path.lastIndexOf('/');
    return ofFolder(cut === -1 ? '.' : path.slice(0, cut));
  };
}
