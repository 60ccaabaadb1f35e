/** What a package.json names in the repository: by path, or by the name of a member of its workspace. */
import { resolveFrom } from './file-tree.ts';
import type { LinkSources, LocalNeed } from './links.ts';
import type { NodePackage } from './node-package.ts';

/** The folders that the dependencies of a package.json lie in. */
export function nodeNeeds(node: NodePackage, sources: Pick<LinkSources, 'packages' | 'members'>): LocalNeed[] {
  const root = workspaceOf(node, sources);
  const names = sources.members.node.get(root);
  return Object.entries(node.dependencies).flatMap(([name, specifier]) => {
    const path = localPath(node.folder, { specifier, root }) ?? names?.get(memberName(name, specifier));
    return path === undefined || path === node.folder ? [] : [{ path, isFile: false }];
  });
}

/** Names that are asked for by `workspace:` and that no member has. */
export function missingMembers(node: NodePackage, sources: Pick<LinkSources, 'packages' | 'members'>): string[] {
  const root = workspaceOf(node, sources);
  const names = sources.members.node.get(root);
  return Object.entries(node.dependencies)
    .filter(([, specifier]) => specifier.startsWith('workspace:'))
    .filter(([, specifier]) => localPath(node.folder, { specifier, root }) === undefined)
    .map(([name, specifier]) => memberName(name, specifier))
    .filter((member) => names?.has(member) !== true);
}

function workspaceOf({ folder }: NodePackage, { packages }: Pick<LinkSources, 'packages'>): string {
  return packages.nodeRoots.get(folder) ?? folder;
}

/** `file:../a`, `link:../a`, `portal:../a`, `../a`, `workspace:../a`; yarn's `workspace:packages/a` begins at the root. */
function localPath(folder: string, { specifier, root }: { specifier: string; root: string }): string | undefined {
  const [, protocol = '', rest = ''] = /^(?:(file|link|portal|workspace):(?:\/\/)?)?(.*)$/.exec(specifier) ?? [];
  if (/^\.{1,2}(?:\/|$)/.test(rest)) return resolveFrom(folder, rest);
  if (protocol === 'workspace') return /^[^@]+\/[^@]*$/.test(rest) ? resolveFrom(root, rest) : undefined;
  return protocol === '' || /^[/~]/.test(rest) ? undefined : resolveFrom(folder, rest);
}

/** `workspace:other@*` is another name for a member, and so is `npm:other@1`. */
function memberName(name: string, specifier: string): string {
  const [, alias] = /^(?:workspace|npm):(@?[^@\s]+)@/.exec(specifier) ?? [];
  return alias ?? name;
}
