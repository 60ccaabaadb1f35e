/** Which packages are components: those with something to check. */
import { parentOf } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { ownerFinder } from './links.ts';
import { sourceLanguage } from './own-files.ts';
import type { Package, Packages } from './packages.ts';
import { skippedPart } from './skipped-folders.ts';

/** Folders of the packages that have sources. */
export interface OwnSources {
  readonly node: ReadonlySet<string>;
  readonly python: ReadonlySet<string>;
}

/** The packages with sources that lie in no other package, in no skipped folder, and are no settings. */
export function findOwnSources({ paths }: FileTree, packages: Packages): OwnSources {
  const ownerOf = ownerFinder(new Set(packages.all.keys()));
  const found = { node: new Set<string>(), python: new Set<string>() };
  const skipped = new Map<string, boolean>();
  for (const path of paths) {
    const language = sourceLanguage(path);
    if (language === undefined) continue;
    const folder = parentOf(path);
    const isSkipped = skipped.get(folder) ?? (skippedPart(folder) !== undefined || /^docs?(?:\/|$)/.test(folder));
    skipped.set(folder, isSkipped);
    const owner = isSkipped ? undefined : ownerOf(path);
    if (owner !== undefined) found[language].add(owner);
  }
  return found;
}

/** Whether a package is a component, in which languages, and if not, why not. */
export interface PackageJudgement {
  readonly folder: string;
  readonly node: boolean;
  readonly python: boolean;
  readonly reason: string | undefined;
}

/** Decides whether a package is a component. */
export function judgePackage(
  { folder, node, python }: Package,
  { packages, ownSources }: { readonly packages: Packages; readonly ownSources: OwnSources },
): PackageJudgement {
  const nodeReason = node && refuseNode(node, { packages, hasSources: ownSources.node.has(folder) });
  const pythonReason = python && refusePython(python, ownSources.python.has(folder));
  const isNode = node !== undefined && nodeReason === undefined;
  const isPython = python !== undefined && pythonReason === undefined;
  return {
    folder,
    node: isNode,
    python: isPython,
    reason: isNode || isPython ? undefined : (nodeReason ?? pythonReason),
  };
}

function refuseNode(
  { isMarker, workspaces, folder }: NonNullable<Package['node']>,
  { packages, hasSources }: { readonly packages: Packages; readonly hasSources: boolean },
): string | undefined {
  const hasMembers = workspaces.length > 0 && [...packages.nodeRoots.values()].includes(folder);
  if (hasMembers && !hasSources) return 'root of a workspace, without sources of its own';
  return isMarker ? 'package.json without scripts and dependencies' : undefined;
}

function refusePython(
  { isInstalled, hasRequirementsAlone, workspace, folder }: NonNullable<Package['python']>,
  hasSources: boolean,
): string | undefined {
  if (!isInstalled) return 'settings of tools alone';
  if (workspace && !hasSources) return 'root of a workspace, without sources of its own';
  if (!hasRequirementsAlone) return undefined;
  if (/(?:^|\/)docs?$/.test(folder)) return 'requirements of the documentation';
  return hasSources ? undefined : 'requirements without sources beside them';
}
