/** The repository that calls Slipway: a git repository made from the example, and the commits of the demo's story. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { mustRun, succeeds } from './command.ts';

/** What of slipway.yml is of this machine: the addresses of the local load balancers, the base image, what can be run at all. */
export interface LocalSettings {
  /** `url` by environment. */
  readonly urls: Readonly<Record<string, string>>;
  /** BASE_IMAGE of the Dockerfiles; absent: the public one. */
  readonly baseImage?: string;
  /** False when tasks are states only: then nothing can be migrated, and nobody answers a smoke test. */
  readonly isReal: boolean;
}

/** A change of the story. */
export interface Change {
  readonly message: string;
  /** Login of the author. */
  readonly author: string;
  /** New texts by path; undefined removes the file. */
  readonly files: Readonly<Record<string, string | undefined>>;
}

/** A repository on disk, on the branch develop. */
export interface CallerRepository {
  readonly directory: string;
  /** The text of a file as it is now. */
  read(path: string): Promise<string>;
  /** Commits a change. @returns the commit's hash. */
  commit(change: Change): Promise<string>;
  /** Commits a change on a branch, which starts at develop when it is new. */
  propose(branch: string, change: Change): Promise<void>;
  /** Merges a branch into develop, as the merge button does. */
  merge(branch: string, author: string): Promise<void>;
  /** Takes back a commit, as `git revert` does. @returns the hash of the commit that does it. */
  revert(commit: string, author: string): Promise<string>;
}

/** What tools leave in the example's folders, and git ignores: thousands of files after a check of types. */
const LEFT_BEHIND = /\/(?:__pycache__|\.\w+_cache|\.venv|node_modules)(?:\/|$)/;
const MANIFEST = '.github/slipway.yml';

/**
 * Makes a git repository of the example in `directory`, without the files in `without`, and commits it on develop and main.
 * The copy's slipway.yml gets this machine's settings; nothing else is changed.
 */
export async function createCallerRepository(from: {
  example: string;
  directory: string;
  settings: LocalSettings;
  without: readonly string[];
}): Promise<{ repository: CallerRepository; commit: string }> {
  const { example, directory, settings } = from;
  await cp(example, directory, { recursive: true, filter: (path) => !LEFT_BEHIND.test(path.slice(example.length)) });
  await Promise.all(from.without.map((path) => rm(join(directory, path))));
  await writeSettings(join(directory, MANIFEST), settings);
  await mustRun(['git', 'init', '--quiet', '--initial-branch=main'], { cwd: directory });
  const commit = (message: string, author: string): Promise<string> => commitAll({ directory, message, author });
  const first = await commit('First release', 'ada');
  await mustRun(['git', 'checkout', '--quiet', '-b', 'develop'], { cwd: directory });
  const repository: CallerRepository = {
    directory,
    read: (path) => readFile(join(directory, path), 'utf8'),
    commit: async (change) => {
      await writeFiles(directory, change.files);
      return commit(change.message, change.author);
    },
    propose: async (branch, change) => {
      const isNew = !(await succeeds(['git', 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`], {
        cwd: directory,
      }));
      await mustRun(['git', 'checkout', '--quiet', ...(isNew ? ['-b'] : []), branch], { cwd: directory });
      await writeFiles(directory, change.files);
      await commit(change.message, change.author);
      await mustRun(['git', 'checkout', '--quiet', 'develop'], { cwd: directory });
    },
    merge: async (branch, author) => {
      await mustRun(['git', 'merge', '--quiet', '--no-ff', '--no-commit', branch], { cwd: directory });
      await commit(`Merge ${branch}`, author);
    },
    revert: async (sha, author) => {
      await mustRun(['git', 'revert', '--no-edit', '--no-commit', sha], { cwd: directory });
      return commit(`Revert ${sha.slice(0, 7)}`, author);
    },
  };
  return { repository, commit: first };
}

async function writeSettings(path: string, settings: LocalSettings): Promise<void> {
  const document = parseDocument(await readFile(path, 'utf8'));
  for (const [name, url] of Object.entries(settings.urls)) {
    if (settings.isReal) document.setIn(['environments', name, 'url'], url);
    else document.deleteIn(['environments', name, 'url']);
  }
  if (!settings.isReal) for (const key of ['migrate', 'smoke-test']) document.delete(key);
  if (settings.baseImage !== undefined) {
    for (const name of ['auth-api', 'workflow-engine'])
      document.setIn(['images', name, 'build-args'], { BASE_IMAGE: settings.baseImage });
  }
  await writeFile(path, document.toString({ lineWidth: 0 }));
}

async function writeFiles(directory: string, files: Change['files']): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}

async function commitAll(from: { directory: string; message: string; author: string }): Promise<string> {
  const { directory, message, author } = from;
  const email = `${author}@users.noreply.github.com`;
  const env = {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: email,
    // Neither hooks nor signing keys of the machine's user belong to this repository.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  await mustRun(['git', 'add', '--all'], { cwd: directory, env });
  await mustRun(['git', 'commit', '--quiet', '--message', message], { cwd: directory, env });
  return mustRun(['git', 'rev-parse', 'HEAD'], { cwd: directory, env });
}
