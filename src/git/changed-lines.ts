/** Which lines of the checked out files a run brings: findings there are its own. */
import type { ChangedLines, GitWorld, HeadCommit, LineRange, RunFacts } from './api.ts';
import { withCommits } from './commit-files.ts';
import type { GitOnCommits } from './commit-files.ts';
import { readHead } from './compare.ts';
import { GitFailure } from './git-failure.ts';

/** What {@link readChangedLines} is asked. */
export interface LinesQuestion {
  readonly run: RunFacts;
  /** Full hash of the merge base; empty when it is not known. */
  readonly base: string;
  /** Paths from the root of the repository: those with findings. */
  readonly paths: readonly string[];
}

/** A changed lock file can be megabytes; what is left out has no changed lines. */
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024;
/** Keeps the command line short. */
const PATHS_AT_ONCE = 500;

/** Reads the changed lines of files. What cannot be read has none, which the log tells: findings are then told in another order. */
export async function readChangedLines(world: GitWorld, { run, base, paths }: LinesQuestion): Promise<ChangedLines> {
  if (paths.length === 0) return new Map();
  try {
    const head = await readHead(world);
    const from = findLineBase({ run, base, head });
    if (from === undefined) return new Map();
    return await withCommits(world, [from, head.sha], (git) => diffPaths(git, { from, to: head.sha, paths }));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    world.log.info(`Which lines changed is not known: ${error.message}.`);
    return new Map();
  }
}

/** In a merge commit of GitHub's the lines of the base branch have moved too: what the merge changed of it is the pull request's. Pure. */
export function findLineBase({
  run,
  base,
  head,
}: {
  readonly run: RunFacts;
  readonly base: string;
  readonly head: HeadCommit;
}): string | undefined {
  const [first, second] = head.parents;
  const isPullRequest = /^pull_request(?:_|$)/.test(run.eventName) && second !== undefined && head.sha === run.sha;
  if (isPullRequest) return first;
  return base === '' ? undefined : base;
}

interface Diff {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly string[];
}

async function diffPaths(git: GitOnCommits, { from, to, paths }: Diff): Promise<ChangedLines> {
  const options = ['-r', '-p', '--unified=0', '--no-renames', '--no-color', '--no-ext-diff', '--no-textconv'];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=none'];
  const lines = new Map<string, readonly LineRange[]>();
  for (let start = 0; start < paths.length; start += PATHS_AT_ONCE) {
    const some = paths.slice(start, start + PATHS_AT_ONCE);
    const args = ['--literal-pathspecs', 'diff-tree', ...options, ...prefixes, from, to, '--', ...some];
    const { stdout } = await git({ args, outputLimitBytes: OUTPUT_LIMIT_BYTES });
    for (const [path, ranges] of parseHunks(stdout)) lines.set(path, ranges);
  }
  return lines;
}

/**
 * Reads a patch without context: file -> ranges of new lines; a file of which lines were only taken away has none. Of a patch that breaks off
 * the hunks before the end. Pure.
 */
export function parseHunks(patch: string): ChangedLines {
  const files = new Map<string, LineRange[]>();
  const lines = patch.split('\n');
  let ranges: LineRange[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const [, removed = '1', first = '0', added = '1'] = hunk;
      if (added !== '0') ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 });
      index = skipContent(lines, index, Number(removed) + Number(added));
    } else if (line.startsWith('+++ ')) {
      ranges = [];
      const path = readPath(line.slice('+++ '.length));
      if (path !== undefined) files.set(path, ranges);
    }
  }
  return files;
}

/** The place of the last line of a hunk: content may look like a header. `\\ No newline at end of file` counts as none. */
function skipContent(lines: readonly string[], header: number, count: number): number {
  let place = header;
  for (let left = count; left > 0 && place < lines.length;) {
    place += 1;
    if (lines[place]?.startsWith('\\') !== true) left -= 1;
  }
  return place;
}

/** `b/PATH`, quoted as in C when it holds a quote, a backslash or a control character; git ends one with a space in it by a tab. */
function readPath(text: string): string | undefined {
  const plain = text.startsWith('"') ? unquote(text.replace(/"\t?$/, '').slice(1)) : text.replace(/\t$/, '');
  return plain.startsWith('b/') ? plain.slice('b/'.length) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

function unquote(text: string): string {
  return text.replaceAll(/\\(?:([0-7]{3})|(.))/g, (_whole, octal: string | undefined, letter: string | undefined) =>
    octal === undefined
      ? (ESCAPES[letter ?? ''] ?? letter ?? '')
      : // Only control characters come so: letters beyond ASCII are printed as they are.
        String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
