/** The components of a repository: found from its files alone, or chosen by slipway.yml. */
import { nameComponents } from './component-names.ts';
import type { Component, ComponentFault } from './component.ts';
import { fileTree, foldersUp, inFolder, isWithin, parentOf } from './file-tree.ts';
import type { FileTree, RepositoryFiles } from './file-tree.ts';
import { fixedPart } from './globs.ts';
import { findNodeInstallation, findPythonInstallation } from './installation.ts';
import { listLeftOut } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { addLinks, findLinks, namesOfMembers, ownerFinder } from './links.ts';
import type { Links, LinkSources } from './links.ts';
import { readPackages } from './packages.ts';
import type { Package, Packages } from './packages.ts';
import { findOwnSources, judgePackage } from './judge-package.ts';
import type { PackageJudgement } from './judge-package.ts';

/** What slipway.yml says of a folder that it lists under `checks`. */
export interface ChosenComponent {
  readonly path: string;
  readonly name?: string;
  /** Globs from the root of the repository. */
  readonly dependsOn?: readonly string[];
}

/** What is known of a repository. */
export interface Repository {
  readonly tree: FileTree;
  /** In the order of their folders. */
  readonly components: readonly Component[];
  readonly leftOut: readonly LeftOut[];
  /** All folders with manifests, components or not. */
  readonly packages: Packages;
  readonly links: Links;
  /** Folder of the package or chosen component in which a path lies. */
  readonly ownerOf: (path: string) => string | undefined;
  readonly faults: readonly ComponentFault[];
}

/**
 * Reads the manifests of a repository.
 * @param chosen the components, when slipway.yml lists them; left out: those that are found
 */
export async function readRepository(files: RepositoryFiles, chosen?: readonly ChosenComponent[]): Promise<Repository> {
  const tree = fileTree(files);
  const packages = await readPackages(
    tree,
    chosen?.map(({ path }) => path),
  );
  const ownSources = findOwnSources(tree, packages);
  const verdicts = [...packages.all.values()].map((each) => judgePackage(each, { packages, ownSources }));
  const found = verdicts.filter(({ reason }) => reason === undefined);
  const plans = chosen
    ? chosen.map((each) => planChosen(each, { packages, verdicts }))
    : found.map(({ folder, node, python }) => ({ path: folder, node, python }));
  const names = nameComponents(plans);
  const built = await Promise.all(
    plans.map((plan) => buildComponent(plan, { tree, packages, name: names.get(plan.path) ?? plan.path })),
  );
  const components = built.map(({ component }) => component).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const ownerOf = ownerFinder(new Set([...packages.all.keys(), ...components.map(({ path }) => path)]));
  const sources: LinkSources = { tree, packages, ownerOf, members: namesOfMembers(packages) };
  const links = addLinks(await findLinks(sources), chosenNeeds(chosen ?? [], sources), sources);
  const manifests = [...packages.all.values()].flatMap(({ node, python }) => [node, python]);
  return {
    tree,
    components,
    leftOut: listLeftOut(tree, { verdicts, packages, components, isChosen: chosen !== undefined }),
    packages,
    links,
    ownerOf,
    faults: [
      ...manifests.flatMap((each) => each?.faults ?? []),
      ...uniqueFaults(built.flatMap(({ faults }) => faults)),
    ],
  };
}

/** The same repository, with folders that components need by the word of slipway.yml: component -> paths. */
export function withNeeds(repository: Repository, needs: ReadonlyMap<string, readonly string[]>): Repository {
  const { tree, packages, ownerOf, links } = repository;
  const sources = { tree, packages, ownerOf, members: namesOfMembers(packages) };
  const added = new Map(
    [...needs].map(([folder, paths]) => [folder, paths.map((path) => ({ path, isFile: false }))] as const),
  );
  return { ...repository, links: addLinks(links, added, sources) };
}

/**
 * The component in a folder, told from the files in it and above it alone: for whoever wants one and knows which.
 */
export async function describeComponent(
  files: RepositoryFiles,
  chosen: ChosenComponent,
): Promise<{ readonly component: Component; readonly faults: readonly ComponentFault[] }> {
  const above = new Set(foldersUp(chosen.path).flatMap((folder) => [folder, inFolder(folder, 'requirements')]));
  const paths = files.paths.filter((path) => above.has(parentOf(path)));
  const { components, faults } = await readRepository({ ...files, paths }, [chosen]);
  const component = components[0] ?? { name: chosen.name ?? chosen.path, path: chosen.path };
  return { component, faults: faultsOf(faults, [component]) };
}

/** The faults that matter when these components are checked. */
export function faultsOf(faults: readonly ComponentFault[], components: readonly Component[]): ComponentFault[] {
  return faults.filter(({ folder, ecosystem }) =>
    components.some((component) => component[ecosystem] !== undefined && isWithin(component.path, folder)),
  );
}

/** A component to be, and for which languages it is installed. */
interface ComponentPlan {
  readonly path: string;
  readonly name?: string;
  /** Folder of the package.json, where it is another one. */
  readonly node: boolean | string;
  readonly python: boolean | string;
}

/** A chosen folder without manifests is installed as the nearest package above it. */
function planChosen(
  { path, name }: ChosenComponent,
  { packages, verdicts }: { readonly packages: Packages; readonly verdicts: readonly PackageJudgement[] },
): ComponentPlan {
  const named = name === undefined ? {} : { name };
  const own = packages.all.get(path);
  const verdict = verdicts.find(({ folder }) => folder === path);
  if (verdict && verdict.reason === undefined) return { path, ...named, node: verdict.node, python: verdict.python };
  const nearest = foldersUp(path).map((above) => packages.all.get(above));
  const node = own ? own.node : nearest.find((each) => each?.node && !each.node.isMarker)?.node;
  const python = own ? own.python : nearest.find((each) => each?.python?.isInstalled)?.python;
  return { path, ...named, node: node?.folder ?? false, python: python?.folder ?? false };
}

async function buildComponent(
  { path, node, python }: ComponentPlan,
  { tree, packages, name }: { readonly tree: FileTree; readonly packages: Packages; readonly name: string },
): Promise<{ component: Component; faults: ComponentFault[] }> {
  const manifest = (where: boolean | string): Package | undefined =>
    where === false ? undefined : packages.all.get(where === true ? path : where);
  const nodePackage = manifest(node)?.node;
  const pythonProject = manifest(python)?.python;
  const found = {
    node: nodePackage && (await findNodeInstallation(nodePackage, { tree, packages })),
    python: pythonProject && (await findPythonInstallation(pythonProject, { tree, packages })),
  };
  const migrations = findMigrations(tree, path);
  return {
    component: {
      name,
      path,
      ...(found.node && { node: found.node.installation }),
      ...(found.python && { python: found.python.installation }),
      ...(migrations.length > 0 && { migrations }),
    },
    faults: [...(found.node?.faults ?? []), ...(found.python?.faults ?? [])],
  };
}

function findMigrations(tree: FileTree, path: string): ('alembic' | 'prisma')[] {
  return [
    ...(tree.has(inFolder(path, 'alembic.ini')) ? (['alembic'] as const) : []),
    ...(tree.has(inFolder(path, 'prisma/schema.prisma')) || tree.has(inFolder(path, 'schema.prisma'))
      ? (['prisma'] as const)
      : []),
  ];
}

/** Components that install from one folder meet the same fault. */
function uniqueFaults(faults: readonly ComponentFault[]): ComponentFault[] {
  return [...new Map(faults.map((fault) => [`${fault.file} ${fault.message}`, fault])).values()];
}

function chosenNeeds(
  chosen: readonly ChosenComponent[],
  { tree, packages }: LinkSources,
): Map<string, { path: string; isFile: boolean }[]> {
  const whole = (glob: string): string | undefined => {
    const folder = glob.replace(/\/(?:\*\*\/?)?$/, '');
    // A glob that means a whole package means what that package needs, too; all others are compared with each changed file.
    return fixedPart(folder) === folder && (packages.all.has(folder) || tree.hasFolder(folder) || tree.has(folder))
      ? folder
      : undefined;
  };
  return new Map(
    chosen.map(({ path, dependsOn = [] }) => [
      path,
      dependsOn.flatMap((glob) => whole(glob) ?? []).map((folder) => ({ path: folder, isFile: false })),
    ]),
  );
}
