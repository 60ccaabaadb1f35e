/** Files that concern more than the component in whose folder they lie: lock files, manifests of workspaces, settings of tools. */
import type { Component, Ecosystem } from './component.ts';
import { isWithin, parentOf } from './file-tree.ts';

const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];
const MANIFESTS = ['package.json', 'pnpm-workspace.yaml', 'pyproject.toml'];
/** What decides about an installation: the manifest of a component itself is a file of its own. */
const OF_INSTALLATIONS = new Set([...LOCK_FILES, 'uv.lock', 'poetry.lock', ...MANIFESTS]);

/** Settings that tools look for upwards of where they run, or that a component's own settings build on. */
const SETTINGS: Readonly<Record<Ecosystem | 'both', RegExp>> = {
  node: new RegExp(
    `^(?:${[
      String.raw`[\w-]+\.config\.(?:[cm]?[jt]s|json)`,
      String.raw`\.(?:eslint|prettier|oxlint|oxfmt|babel|mocha|nyc|stylelint|swc)(?:rc|ignore)(?:\.\w+)?`,
      String.raw`[jt]sconfig(?:[.-].+)?\.json`,
      String.raw`(?:jest|vitest)\.(?:preset|setup|workspace)\.(?:[cm]?[jt]s|json)`,
      String.raw`biome\.jsonc?|(?:turbo|nx|lerna|rush)\.jsonc?`,
      String.raw`\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.[cm]?js|bunfig\.toml|\.nvmrc|\.node-version`,
    ].join('|')})$`,
  ),
  python: new RegExp(
    `^(?:${[
      String.raw`\.?(?:ruff|uv|poetry|pytest)\.toml|pyproject\.toml`,
      String.raw`\.?(?:mypy|pytest|tox)\.ini|setup\.cfg|pyrightconfig\.json`,
      String.raw`\.flake8|\.?pylintrc|\.isort\.cfg|\.coveragerc|conftest\.py|noxfile\.py|\.python-version`,
    ].join('|')})$`,
  ),
  both: /^(?:\.editorconfig|\.tool-versions|\.?mise\.toml)$/,
};

/** What a changed file means for a component in whose folder it does not lie: `uses ruff.toml`; undefined for nothing. */
export type SharedReason = (component: Component) => string | undefined;

/** What a path means for others; undefined for files that concern their own component alone. */
export function sharedReason(path: string): SharedReason | undefined {
  const folder = parentOf(path);
  const name = folder === '.' ? path : path.slice(folder.length + 1);
  const install = OF_INSTALLATIONS.has(name) ? folder : patchedInstallation(path);
  const settings = ecosystemOf(name);
  if (install === undefined && settings === undefined) return undefined;
  return (component) => {
    if (install !== undefined && component[LANGUAGES[name] ?? 'node']?.folder === install)
      return `installs from ${path}`;
    const isMeant = settings === 'both' || (settings !== undefined && component[settings] !== undefined);
    return isMeant && isWithin(component.path, folder) ? `uses ${path}` : undefined;
  };
}

/** Of the lock files and manifests that are not Node's. */
const LANGUAGES: Readonly<Record<string, Ecosystem>> = {
  'uv.lock': 'python',
  'poetry.lock': 'python',
  'pyproject.toml': 'python',
};

function ecosystemOf(name: string): Ecosystem | 'both' | undefined {
  return (['node', 'python', 'both'] as const).find((each) => SETTINGS[each].test(name));
}

/** Patches and plugins of a package manager: `.yarn/patches/x.patch`, `patches/x.patch`. */
function patchedInstallation(path: string): string | undefined {
  const found = /^(?:(.*)\/)?(?:\.yarn\/(?:patches|plugins|releases)|patches)\/[^/]+$/.exec(path);
  return found === null ? undefined : (found[1] ?? '.');
}
