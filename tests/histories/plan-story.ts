/** What the action plan makes of a story: which components and images it names. */
import { createHash } from 'node:crypto';

import { planForChecks } from '../../actions/plan/src/checks.ts';
import { ActionError } from '../../src/errors.ts';
import type { ChangedFile, Changes, TrackedFile } from '../../src/git/api.ts';
import { fakeLog } from '../../testbed/fake-log.ts';
import type { Entry, Story } from './history.ts';

/** What is named, or the code of the error. */
export interface Named {
  /** Paths of components. */
  readonly components: readonly string[];
  readonly images: readonly string[];
  readonly error?: string;
}

const WORKSPACE = '/workspace/';

/** Plans for some changes, in the tree that is checked out. */
export async function planStory({ history, head }: Story, changes: Changes): Promise<Named> {
  const tree = history.commits[head]?.tree ?? new Map<string, Entry>();
  const world = {
    log: fakeLog(),
    workspace: WORKSPACE,
    readText: (path: string) => Promise.resolve(tree.get(path.slice(WORKSPACE.length))?.content ?? ''),
    learnChanges: () => Promise.resolve(changes),
    listTrackedFiles: () => Promise.resolve([...tree].map(describeFile)),
  };
  const inputs = { mode: 'checks', config: '.github/slipway.yml', scope: 'changed' } as const;
  try {
    const { outputs } = await planForChecks({ ...inputs, base: undefined, githubToken: undefined }, world);
    const components = JSON.parse(outputs['components'] ?? '') as { path: string }[];
    const images = Object.keys(JSON.parse(outputs['images'] ?? '') as Record<string, unknown>);
    return { components: components.map(({ path }) => path), images };
  } catch (error) {
    if (error instanceof ActionError) return { components: [], images: [], error: `${error.code}: ${error.message}` };
    throw error;
  }
}

function describeFile([path, { mode, content }]: [string, Entry]): TrackedFile {
  const kinds = { '100644': 'file', '100755': 'executable', '120000': 'link', '160000': 'submodule' } as const;
  return { path, kind: kinds[mode], objectId: createHash('sha1').update(content).digest('hex') };
}

/** The changes as git tells them that sees the whole history; undefined: everything. */
export function trueChanges(
  truth: { readonly mergeBase: string; readonly lines: readonly string[] } | undefined,
): Changes {
  const common = { source: 'git', reason: 'true', warnings: [] } as const;
  if (truth === undefined) return { ...common, scope: 'all', files: [], mergeBase: '' };
  const files = truth.lines.map((line) => ({ path: line.slice(2), status: STATUSES[line.slice(0, 1)] ?? 'modified' }));
  return { ...common, scope: 'changed', files, mergeBase: truth.mergeBase };
}

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'deleted', T: 'type-changed' };

/** Components whose own folder holds a changed file: they must be named, whatever depends on what. */
export function ownComponents(all: readonly string[], files: readonly ChangedFile[]): string[] {
  const folders = all.filter((path) => path !== '.').toSorted((a, b) => b.length - a.length);
  return [...new Set(files.flatMap(({ path }) => folders.find((folder) => path.startsWith(`${folder}/`)) ?? []))];
}
