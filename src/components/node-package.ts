/** What a package.json says that matters here. */
import { nodeManagers } from './component.ts';
import type { ComponentFault, NodeManager } from './component.ts';
import { didYouMean } from '../report/did-you-mean.ts';
import { inFolder } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { locateInJson, parseJson, parseYaml } from './read-documents.ts';
import type { Parsed } from './read-documents.ts';
import { isMapping, mappingAt, textAt, textsAt, valueAt } from './values.ts';

/** A package.json and the folder in which it lies. */
export interface NodePackage {
  readonly folder: string;
  readonly file: string;
  readonly name: string | undefined;
  /** Patterns of the workspace that it is the root of; empty when it is none. */
  readonly workspaces: readonly string[];
  /** What `packageManager` demands, or else `devEngines`. */
  readonly packageManager: { readonly manager: NodeManager; readonly version: string | undefined } | undefined;
  /** Name -> version or specifier, of all kinds of dependencies. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Neither scripts nor dependencies: it only says what kind of modules lie there. */
  readonly isMarker: boolean;
  /** `pinned`: it names the version of Node (volta, devEngines); `bounded`: it says which ones do (engines). */
  readonly nodeVersion: 'pinned' | 'bounded' | undefined;
  readonly faults: readonly ComponentFault[];
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Reads the package.json of a folder, and the pnpm-workspace.yaml beside it. */
export async function readNodePackage(tree: FileTree, folder: string): Promise<NodePackage> {
  const file = inFolder(folder, 'package.json');
  const text = await tree.readText(file);
  const parsed = asMap(parseJson(text));
  const value = parsed.fault ? {} : parsed.value;
  const pnpm = await readPnpmWorkspace(tree, folder);
  const manager = readPackageManager(value);
  const dependencies: Record<string, string> = Object.assign({}, ...DEPENDENCIES.map((key) => textMap(value, key)));
  const faults = [
    ...(parsed.fault ? [{ file, ...parsed.fault }] : []),
    ...pnpm.faults,
    ...(manager.unknown === undefined
      ? []
      : [{ file, ...locateInJson(text, ['packageManager']), message: tellUnknownManager(manager.unknown) }]),
  ];
  return {
    folder,
    file,
    name: textAt(value, 'name'),
    workspaces: pnpm.packages ?? readWorkspaces(value),
    packageManager: manager.known,
    dependencies,
    isMarker:
      !parsed.fault && Object.keys(dependencies).length === 0 && Object.keys(mappingAt(value, 'scripts')).length === 0,
    nodeVersion: readNodeVersion(value),
    faults: faults.map((fault) => Object.assign(fault, { folder, ecosystem: 'node' as const })),
  };
}

function asMap(parsed: Parsed): Parsed {
  if (parsed.fault || isMapping(parsed.value)) return parsed;
  return { fault: { line: 1, column: 1, message: 'this is not a map.' } };
}

/** npm and yarn know a list, yarn 1 a map with the list under `packages`. */
function readWorkspaces(value: unknown): string[] {
  const list = textsAt(value, 'workspaces');
  return list.length > 0 ? list : textsAt(value, 'workspaces', 'packages');
}

async function readPnpmWorkspace(
  tree: FileTree,
  folder: string,
): Promise<{ packages?: string[]; faults: { file: string; line: number; column: number; message: string }[] }> {
  const file = inFolder(folder, 'pnpm-workspace.yaml');
  if (!tree.has(file)) return { faults: [] };
  const parsed = parseYaml(await tree.readText(file));
  if (parsed.fault) return { packages: [], faults: [{ file, ...parsed.fault }] };
  // Without `packages` the file holds settings only, and the root is alone (pnpm 10).
  return { packages: textsAt(parsed.value, 'packages'), faults: [] };
}

function readPackageManager(value: unknown): { known?: NodePackage['packageManager']; unknown?: string } {
  const demanded = textAt(value, 'packageManager');
  // `pnpm@9.1.0+sha512.…`
  const [, name, version] = /^([^@\s]+)(?:@([^+\s]+).*)?$/.exec(demanded ?? '') ?? [];
  if (demanded !== undefined && !isManager(name)) return { unknown: demanded };
  if (isManager(name)) return { known: { manager: name, version } };
  const engine = [valueAt(value, 'devEngines', 'packageManager')].flat().find((each) => isManager(nameOf(each)));
  const engineName = nameOf(engine);
  return isManager(engineName)
    ? { known: { manager: engineName, version: exactVersion(textAt(engine, 'version')) } }
    : {};
}

function nameOf(engine: unknown): string | undefined {
  return textAt(engine, 'name');
}

/** A range is no version that can be installed by its name. */
function exactVersion(version: string | undefined): string | undefined {
  return version !== undefined && /^\d+\.\d+\.\d+/.test(version) ? version : undefined;
}

function isManager(name: string | undefined): name is NodeManager {
  return nodeManagers.some((manager) => manager === name);
}

function tellUnknownManager(demanded: string): string {
  const [name = ''] = demanded.split('@');
  const known = nodeManagers.map((manager) => `\`${manager}@VERSION\``).join(', ');
  return `\`packageManager\` is \`${demanded}\`, which is none that is known here${didYouMean(name, nodeManagers)} Set it to one of: ${known}.`;
}

function readNodeVersion(value: unknown): NodePackage['nodeVersion'] {
  const runtimes = [valueAt(value, 'devEngines', 'runtime')].flat();
  const isPinned =
    textAt(value, 'volta', 'node') !== undefined ||
    runtimes.some((runtime) => nameOf(runtime) === 'node' && textAt(runtime, 'version') !== undefined);
  if (isPinned) return 'pinned';
  return textAt(value, 'engines', 'node') === undefined ? undefined : 'bounded';
}

function textMap(value: unknown, key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mappingAt(value, key)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
