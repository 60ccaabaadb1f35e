/** What the Python manifests of a folder say that matters here: pyproject.toml, setup.py, setup.cfg, requirements files. */
import type { ComponentFault } from './component.ts';
import { inFolder } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { parseToml } from './read-documents.ts';
import { allTexts, isMapping, mappingAt, textAt, textsAt, valueAt } from './values.ts';
import type { Mapping } from './values.ts';

/** The Python manifests of a folder. */
export interface PythonProject {
  readonly folder: string;
  /** Whether something is installed from here: a pyproject.toml may also hold the settings of tools alone. */
  readonly isInstalled: boolean;
  /** Requirements files, from the root of the repository; those of a folder `requirements` belong to the one above. */
  readonly requirements: readonly string[];
  /** Only requirements files tell of it: a folder without sources of its own is none then. */
  readonly hasRequirementsAlone: boolean;
  /** As packages are compared: lower case, `-`. */
  readonly name: string | undefined;
  readonly tools: { readonly uv: boolean; readonly poetry: boolean };
  /** Of uv; undefined when it is no root of a workspace. */
  readonly workspace: { readonly members: readonly string[]; readonly exclude: readonly string[] } | undefined;
  /** Folders and files of the repository that it needs, relative to its folder. */
  readonly paths: readonly string[];
  /** Names of other members of its workspace. */
  readonly memberNames: readonly string[];
  readonly managerVersion: { readonly uv: string | undefined; readonly poetry: string | undefined };
  /** Whether pyproject.toml says which versions of Python do. */
  readonly isPythonBounded: boolean;
  readonly faults: readonly ComponentFault[];
}

const REQUIREMENTS = /^requirements(?:[._-].+)?\.(?:txt|in)$|^.+[._-]requirements\.(?:txt|in)$/;

/** The folder whose manifest a file is; undefined when it is no manifest of Python. */
export function pythonManifestFolder(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  const [folder, name] = cut === -1 ? ['.', path] : [path.slice(0, cut), path.slice(cut + 1)];
  if (name === 'pyproject.toml' || name === 'setup.py' || name === 'setup.cfg' || REQUIREMENTS.test(name))
    return folder;
  if (!/(?:^|\/)requirements$/.test(folder) || !/\.(?:txt|in)$/.test(name)) return undefined;
  return folder === 'requirements' ? '.' : folder.slice(0, -'/requirements'.length);
}

/** Reads the Python manifests of a folder. */
export async function readPythonProject(tree: FileTree, folder: string): Promise<PythonProject> {
  const file = inFolder(folder, 'pyproject.toml');
  const hasProject = tree.has(file);
  const parsed = hasProject ? parseToml(await tree.readText(file)) : { value: {} };
  const value = parsed.fault ? {} : parsed.value;
  const requirements = listRequirements(tree, folder);
  const isDeclared = parsed.fault !== undefined || declaresPackage(value);
  const isSetup = await declaresSetup(tree, folder);
  const uvSettings = inFolder(folder, 'uv.toml');
  const uv = tree.has(uvSettings) ? parseToml(await tree.readText(uvSettings)) : { value: {} };
  return {
    folder,
    isInstalled: isDeclared || isSetup || requirements.length > 0,
    requirements,
    hasRequirementsAlone: !isDeclared && !isSetup,
    name: plainName(textAt(value, 'project', 'name') ?? textAt(value, 'tool', 'poetry', 'name')),
    tools: { uv: isMapping(valueAt(value, 'tool', 'uv')), poetry: isMapping(valueAt(value, 'tool', 'poetry')) },
    workspace: readWorkspace(value),
    paths: listPaths(value),
    memberNames: listMemberNames(value),
    managerVersion: {
      uv:
        textAt(value, 'tool', 'uv', 'required-version') ??
        (uv.fault ? undefined : textAt(uv.value, 'required-version')),
      poetry: textAt(value, 'tool', 'poetry', 'requires-poetry'),
    },
    isPythonBounded:
      textAt(value, 'project', 'requires-python') !== undefined ||
      textAt(value, 'tool', 'poetry', 'dependencies', 'python') !== undefined,
    faults: parsed.fault ? [{ file, ...parsed.fault, folder, ecosystem: 'python' }] : [],
  };
}

function declaresPackage(value: unknown): boolean {
  return (
    isMapping(valueAt(value, 'project')) ||
    isMapping(valueAt(value, 'build-system')) ||
    isMapping(valueAt(value, 'dependency-groups')) ||
    isMapping(valueAt(value, 'tool', 'poetry')) ||
    isMapping(valueAt(value, 'tool', 'uv'))
  );
}

/** setup.cfg is also a home of settings of tools. */
async function declaresSetup(tree: FileTree, folder: string): Promise<boolean> {
  if (tree.has(inFolder(folder, 'setup.py'))) return true;
  const file = inFolder(folder, 'setup.cfg');
  return tree.has(file) && /^\[(?:metadata|options)\b/m.test(await tree.readText(file));
}

function listRequirements(tree: FileTree, folder: string): string[] {
  const own = tree.filesIn(folder).filter((name) => REQUIREMENTS.test(name));
  const below = inFolder(folder, 'requirements');
  return [
    ...own.map((name) => inFolder(folder, name)),
    ...tree
      .filesIn(below)
      .filter((name) => /\.(?:txt|in)$/.test(name))
      .map((name) => inFolder(below, name)),
  ];
}

function readWorkspace(value: unknown): PythonProject['workspace'] {
  const workspace = valueAt(value, 'tool', 'uv', 'workspace');
  if (!isMapping(workspace)) return undefined;
  return { members: textsAt(workspace, 'members'), exclude: textsAt(workspace, 'exclude') };
}

/** The tables in which poetry keeps dependencies: name -> version or `{path}`. */
function poetryTables(value: unknown): Mapping[] {
  const poetry = mappingAt(value, 'tool', 'poetry');
  const groups = Object.values(mappingAt(poetry, 'group')).map((group) => mappingAt(group, 'dependencies'));
  return [mappingAt(poetry, 'dependencies'), mappingAt(poetry, 'dev-dependencies'), ...groups];
}

function listPaths(value: unknown): string[] {
  const sources = Object.values(mappingAt(value, 'tool', 'uv', 'sources')).flat();
  const poetry = poetryTables(value).flatMap((table) => Object.values(table).flat());
  const requirements = [
    ...allTexts(valueAt(value, 'project', 'dependencies')),
    ...allTexts(valueAt(value, 'project', 'optional-dependencies')),
    ...allTexts(valueAt(value, 'dependency-groups')),
    ...allTexts(valueAt(value, 'tool', 'pdm', 'dev-dependencies')),
  ];
  return [
    ...[...sources, ...poetry].flatMap((source) => textAt(source, 'path') ?? []),
    ...requirements.flatMap((requirement) => localPath(requirement) ?? []),
  ];
}

/** `shared @ file:///${PROJECT_ROOT}/../shared` (pdm), `{root:uri}/../shared` (hatch) -> `../shared` */
function localPath(requirement: string): string | undefined {
  const [, path] = /(?:file:(?:\/\/)?(?:\/?\$\{PROJECT_ROOT\}\/)?|\{root:uri\}\/)(\.[^;\s#]*)/.exec(requirement) ?? [];
  return path;
}

function listMemberNames(value: unknown): string[] {
  return Object.entries(mappingAt(value, 'tool', 'uv', 'sources'))
    .filter(([, source]) => [source].flat().some((each) => valueAt(each, 'workspace') === true))
    .flatMap(([name]) => plainName(name) ?? []);
}

/** How PyPI compares names (Python packaging specifications, "Names and normalization"). */
function plainName(name: string | undefined): string | undefined {
  return name?.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
