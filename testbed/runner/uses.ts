/** What `uses:` names: where a workflow or an action lies on this machine. */
import { isAbsolute, join, relative } from 'node:path';

/** A repository at a commit. */
export interface Source {
  directory: string;
  /** `owner/name` */
  repository: string;
  /** `refs/heads/main`, `refs/tags/v1` or a sha. */
  ref: string;
  sha: string;
}

/** The repositories this run can reach. */
export interface Sources {
  /** The repository whose workflow runs. */
  caller: Source;
  /** Slipway itself: `OWNER/slipway/...@ref`, whatever its owner is. */
  suite: Source;
}

/** A step's action: in a folder, or one of somebody else's, for which there is a stand-in. */
export type ActionReference =
  | { kind: 'local'; source: Source; directory: string; path: string }
  | { kind: 'foreign'; name: string; ref: string };

const REMOTE = /^([^/@\s]+\/[^/@\s]+)(?:\/([^@]+))?@(.+)$/;

/**
 * The workflow that a job calls. `./` and `$/` both mean the repository of the calling file.
 *
 * @throws {Error} for a repository this run cannot reach.
 */
export function resolveWorkflow(uses: string, source: Source, sources: Sources): { source: Source; path: string } {
  const own = /^[.$]\/(.+)$/.exec(uses)?.[1];
  if (own !== undefined) return { source, path: own };
  const [, repository = '', path = '', ref = ''] = REMOTE.exec(uses) ?? [];
  const target = findSource(repository, ref, sources);
  if (target === undefined)
    throw new Error(`${uses}: this runner knows ${sources.caller.repository} and OWNER/slipway only`);
  return { source: target, path };
}

/**
 * The action that a step uses. `$/` is the repository of the file it stands in; `./` lies in the workspace, so that it
 * needs a checkout and may be what an earlier step wrote.
 *
 * @throws {Error} when the text has none of the forms of `uses`.
 */
export function resolveAction(
  uses: string,
  { source, workspace, sources }: { source: Source; workspace: string; sources: Sources },
): ActionReference {
  const inWorkspace = /^\.\/?(.*)$/.exec(uses);
  if (inWorkspace !== null && (uses === '.' || uses.startsWith('./'))) {
    const path = inWorkspace[1] ?? '';
    return { kind: 'local', source, directory: join(workspace, path), path };
  }
  if (uses.startsWith('$/'))
    return { kind: 'local', source, directory: join(source.directory, uses.slice(2)), path: uses.slice(2) };
  const match = REMOTE.exec(uses);
  if (match === null) throw new Error(`Invalid action reference '${uses}'`);
  const [, repository = '', path = '', ref = ''] = match;
  const target = findSource(repository, ref, sources);
  if (target !== undefined) return { kind: 'local', source: target, directory: join(target.directory, path), path };
  return { kind: 'foreign', name: path === '' ? repository : `${repository}/${path}`, ref };
}

/** True when the folder is part of the repository on disk, not of a workspace. */
export function liesIn(source: Source, directory: string): boolean {
  const path = relative(source.directory, directory);
  return !path.startsWith('..') && !isAbsolute(path);
}

/** `owner/name@ref` */
export function describeSource({ repository, ref }: Source): string {
  return `${repository}@${ref}`;
}

function findSource(repository: string, ref: string, { caller, suite }: Sources): Source | undefined {
  const full = toFullRef(ref);
  if (repository.toLowerCase() === caller.repository.toLowerCase()) return { ...caller, ref: full };
  return /^[^/]+\/slipway$/i.test(repository) ? { ...suite, repository, ref: full } : undefined;
}

/** The ref as claims and contexts write it; a version is a tag. */
function toFullRef(ref: string): string {
  if (/^[0-9a-f]{40}$/.test(ref) || ref.startsWith('refs/')) return ref;
  return /^v?\d/.test(ref) ? `refs/tags/${ref}` : `refs/heads/${ref}`;
}
