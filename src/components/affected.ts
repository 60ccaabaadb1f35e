/** Which components a change touches, and why. Pure. */
import { foldersUp, isWithin, parentOf } from './file-tree.ts';
import { anyOf } from './globs.ts';
import type { PathTest } from './globs.ts';
import { countsForRoot, isProse } from './own-files.ts';
import type { ChosenComponent, Repository } from './repository.ts';
import { sharedReason } from './shared-files.ts';
import { skippedPart } from './skipped-folders.ts';

/** A file that has changed; a renamed one is two. */
export interface ChangedPath {
  readonly path: string;
  readonly isDeleted: boolean;
}

/** What decides beside the files. */
export interface ChangeRules {
  /** Globs of slipway.yml: a change there means all. */
  readonly shared: readonly string[];
  /** The file that says how all are checked: slipway.yml. */
  readonly config: string;
  readonly chosen: readonly ChosenComponent[];
}

/** What a change touches. */
export interface Affected {
  /** Folder of the component -> reasons, the strongest first; components that are not touched are not in it. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  /** The changed file that concerns all; undefined when there is none. */
  readonly sharedByAll: string | undefined;
  /** Packages whose manifest was deleted and that are not there any more. */
  readonly deleted: readonly string[];
  /** How many changed files concern no component. */
  readonly unowned: number;
}

/** Finds what a change touches. Every file is looked at once. */
export function findAffected(repository: Repository, files: readonly ChangedPath[], rules: ChangeRules): Affected {
  const sharedByAll = findSharedByAll(files, rules);
  const deleted = findDeleted(repository, files);
  const found = { own: new Map<string, number>(), direct: new Map<string, Set<string>>(), sources: new Set<string>() };
  const touch = toucher(repository, { found, deleted: new Set(deleted), rules });
  const unowned = files.filter(({ path }) => !touch(path)).length;
  for (const folder of missingNeeds(repository, deleted)) {
    note(found.direct, folder.folder, folder.reason);
    found.sources.add(folder.folder);
  }
  const dependent = findDependents(repository, found.sources);
  const reasons = repository.components.flatMap((component) => {
    const list = [
      ...count(found.own.get(component.path) ?? 0),
      ...(sharedByAll === undefined ? [] : [`${sharedByAll} is shared by all`]),
      ...(found.direct.get(component.path) ?? []),
      ...(dependent.get(component.path) ?? []),
    ];
    return list.length === 0 ? [] : [[component.path, list] as const];
  });
  return { reasons: new Map(reasons), sharedByAll, deleted, unowned };
}

function count(files: number): string[] {
  return files === 0 ? [] : [files === 1 ? '1 file' : `${files} files`];
}

function findSharedByAll(files: readonly ChangedPath[], { shared, config }: ChangeRules): string | undefined {
  const isShared = anyOf(shared);
  return files.find(({ path }) => path === config || isShared(path))?.path;
}

const MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py)$/;

function findDeleted({ packages }: Repository, files: readonly ChangedPath[]): string[] {
  const folders = files
    .filter(({ path, isDeleted }) => isDeleted && MANIFEST.test(path))
    .map(({ path }) => parentOf(path));
  return [...new Set(folders)]
    .filter((folder) => !packages.all.has(folder) && skippedPart(folder) === undefined)
    .toSorted();
}

interface Found {
  /** Component -> how many files of its own. */
  readonly own: Map<string, number>;
  /** Component or package -> reasons beside its own files. */
  readonly direct: Map<string, Set<string>>;
  /** Packages whose change is felt by those that need them. */
  readonly sources: Set<string>;
}

interface Touching {
  readonly found: Found;
  readonly deleted: ReadonlySet<string>;
  readonly rules: ChangeRules;
}

/** Notes what one file touches; whether it touches anything. */
function toucher(repository: Repository, { found, deleted, rules }: Touching): (path: string) => boolean {
  const { components, ownerOf } = repository;
  const paths = new Set(components.map(({ path }) => path));
  const needsOf = needFinder(repository, rules);
  return (path) => {
    const isOwn = touchOwn(path, { found, paths, deleted, ownerOf });
    const reasons = new Map<string, string>();
    for (const [folder, need] of needsOf(path)) {
      reasons.set(folder, `depends on ${need}`);
      found.sources.add(folder);
    }
    const sharedFor = sharedReason(path);
    for (const component of sharedFor === undefined ? [] : components) {
      const reason = component.path === ownerOf(path) ? undefined : sharedFor?.(component);
      if (reason !== undefined) reasons.set(component.path, reason);
    }
    for (const [folder, reason] of reasons) note(found.direct, folder, reason);
    return isOwn || reasons.size > 0;
  };
}

/** Who needs a file by itself: what needs a folder above it, and whose `depends-on` means it; with the words for it. */
function needFinder(
  { links }: Repository,
  { chosen }: ChangeRules,
): (path: string) => [folder: string, need: string][] {
  const tests = chosen.flatMap(({ path, dependsOn = [] }) =>
    dependsOn.map((glob): { folder: string; glob: string; test: PathTest } => ({
      folder: path,
      glob,
      test: anyOf([glob]),
    })),
  );
  return (path) => [
    ...tests.filter(({ test }) => test(path)).map(({ folder, glob }): [string, string] => [folder, glob]),
    ...[path, ...foldersUp(parentOf(path))].flatMap((each) =>
      [...(links.watched.get(each) ?? [])].map((folder): [string, string] => [folder, each]),
    ),
  ];
}

interface OwnTouch {
  readonly found: Found;
  readonly paths: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  readonly ownerOf: Repository['ownerOf'];
}

/** A file counts for its package, and for the nearest component at or above it. */
function touchOwn(path: string, { found, paths, deleted, ownerOf }: OwnTouch): boolean {
  const above = foldersUp(parentOf(path));
  const owner = ownerOf(path);
  // What lies in a deleted package is no part of what is around it; a package that is still there is no part of a deleted one around it.
  const isGone = (folder: string): boolean => deleted.has(folder) && !paths.has(folder);
  if (above.some((folder) => isGone(folder) && (owner === undefined || isWithin(folder, owner)))) return false;
  if (owner === undefined || (owner === '.' && !countsForRoot(path))) return false;
  if (!isProse(path)) found.sources.add(owner);
  const component = above.find((folder) => paths.has(folder));
  if (component === undefined || (component === '.' && !countsForRoot(path))) return false;
  found.own.set(component, (found.own.get(component) ?? 0) + 1);
  if (!isProse(path)) found.sources.add(component);
  return true;
}

function note(reasons: Map<string, Set<string>>, folder: string, reason: string): void {
  const known = reasons.get(folder);
  if (known === undefined) reasons.set(folder, new Set([reason]));
  else known.add(reason);
}

/** When packages have gone, those that ask for names that nobody has. */
function missingNeeds({ links }: Repository, deleted: readonly string[]): { folder: string; reason: string }[] {
  if (deleted.length === 0) return [];
  return [...links.missing].flatMap(([name, folders]) =>
    [...folders].map((folder) => ({ folder, reason: `depends on ${name}, which is not there any more` })),
  );
}

/** All that need a touched package, near or far; each with the nearest way. */
function findDependents({ links }: Repository, touched: ReadonlySet<string>): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  const first = new Map([...touched].map((folder) => [folder, folder]));
  const queue = [...touched].toSorted();
  for (const at of queue) {
    for (const dependent of [...(links.dependents.get(at) ?? [])].toSorted()) {
      if (first.has(dependent)) continue;
      const origin = first.get(at) ?? at;
      first.set(dependent, origin);
      reasons.set(dependent, [origin === at ? `depends on ${at}` : `depends on ${origin} through ${at}`]);
      queue.push(dependent);
    }
  }
  return reasons;
}
