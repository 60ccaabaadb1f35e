/** What of a component's packages is worth keeping between runs. */
import type { Component, Installation, NodeManager, PythonManager } from './component.ts';
import { inFolder } from './file-tree.ts';

/** For actions/cache: the same lock files give the same key on every machine. */
export interface CachePlan {
  /** `npm-pip-<hash>`; empty when no file says which packages are installed. */
  readonly key: string;
  /** One a line, as actions/cache takes them; empty with the key. */
  readonly paths: string;
}

/** Where the managers keep what they downloaded, on Linux. */
const FOLDERS = {
  npm: '~/.npm',
  pnpm: '~/.local/share/pnpm/store',
  yarn: '~/.cache/yarn\n~/.yarn/berry/cache',
  bun: '~/.bun/install/cache',
  uv: '~/.cache/uv',
  poetry: '~/.cache/pypoetry',
  pip: '~/.cache/pip',
} as const;

/** Where the content of files is asked. */
export interface CacheSources {
  /** A hash of the contents of tracked files. */
  readonly hashOf: (paths: readonly string[]) => string;
  /** Names of the files in a folder. */
  readonly filesIn: (folder: string) => readonly string[];
}

/** Key and paths of the cache of a component. */
export function planCache({ node, python }: Pick<Component, 'node' | 'python'>, sources: CacheSources): CachePlan {
  const parts = [node, python]
    .filter((each) => each !== undefined)
    .map((each) => ({ manager: each.manager, files: decidingFiles(each, sources) }))
    .filter(({ files }) => files.length > 0);
  if (parts.length === 0) return { key: '', paths: '' };
  return {
    key: `${parts.map(({ manager }) => manager).join('-')}-${sources.hashOf(parts.flatMap(({ files }) => files))}`,
    paths: parts.map(({ manager }) => FOLDERS[manager]).join('\n'),
  };
}

/** The lock file; for pip, which has none, the files that it reads instead. */
function decidingFiles(
  { manager, lockFile, folder }: Installation<NodeManager | PythonManager>,
  { filesIn }: CacheSources,
): string[] {
  if (lockFile !== undefined) return [lockFile];
  if (manager !== 'pip') return [];
  const below = inFolder(folder, 'requirements');
  return [
    ...filesIn(folder)
      .filter((name) => /^(?:.*requirements.*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py))$/.test(name))
      .map((name) => inFolder(folder, name)),
    ...filesIn(below).map((name) => inFolder(below, name)),
  ];
}
