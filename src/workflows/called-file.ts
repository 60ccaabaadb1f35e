/** What a workflow file names by `uses:`, and whether its text can be had here. Pure. */

/** Where the texts of files come from. */
export interface WorkflowSources {
  /** `owner/name` of the repository that the running action is of, as GITHUB_ACTION_REPOSITORY tells it. */
  readonly suite: string;
  /** A file of the repository that is checked; undefined when it is not there. */
  readonly readOwn: (path: string) => Promise<string | undefined>;
  /** A file of the suite's repository, beside the running action; undefined when it is not there. */
  readonly readSuite: (path: string) => Promise<string | undefined>;
}

/** A file as it is named. `other`: of a repository that cannot be read here. */
export interface CalledFile {
  readonly home: 'own' | 'suite' | 'other';
  readonly path: string;
}

/** What a `uses:` of a job or a step leads to; its version is not looked at, since only the running one is here. */
export function parseUses(uses: string, suite: string): CalledFile {
  // Nothing outside of a repository is read, whatever a pull request calls.
  if (uses.split('/').includes('..')) return { home: 'other', path: uses };
  const own = /^[.$]\/(.+)$/.exec(uses)?.[1];
  if (own !== undefined) return { home: 'own', path: own };
  const [, repository = '', path = ''] = /^([^/@\s]+\/[^/@\s]+)\/?([^@\s]*)@/.exec(uses) ?? [];
  const isSuite = suite !== '' && repository.toLowerCase() === suite.toLowerCase();
  return { home: isSuite ? 'suite' : 'other', path };
}

/** The text of a called file; undefined when it is not there, or cannot be known. */
export async function readCalled(file: CalledFile, sources: WorkflowSources): Promise<string | undefined> {
  if (file.home === 'other') return undefined;
  return file.home === 'own' ? sources.readOwn(file.path) : sources.readSuite(file.path);
}
