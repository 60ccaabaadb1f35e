/** Why git did not do what it was asked, out of its own words. */

/** Kinds of failure; what to do differs. */
export type GitFailureKind =
  /** There is no git that can be run. */
  | 'git-missing'
  /** The folder is not a checkout: actions/checkout has not run, or into another folder. */
  | 'not-a-repository'
  /** The remote has not, or no longer, what was asked for. */
  | 'commit-gone'
  /** The remote refuses the token, or wants one. */
  | 'denied'
  | 'throttled'
  | 'unreachable'
  | 'timed-out'
  | 'failed';

/** git failed; `message` is a phrase that goes on a sentence. */
export class GitFailure extends Error {
  readonly kind: GitFailureKind;

  constructor(kind: GitFailureKind, message: string) {
    super(message);
    this.name = 'GitFailure';
    this.kind = kind;
  }
}

/** Faults that may pass by themselves; a git that took minutes is not waited for again. */
export function isPassing(error: unknown): boolean {
  return error instanceof GitFailure && ['throttled', 'unreachable'].includes(error.kind);
}

/** In the order in which they are looked for: a refusal often ends with words of a broken connection. */
const WORDS: readonly (readonly [GitFailureKind, RegExp])[] = [
  ['not-a-repository', /not a git repository|cannot change to/],
  ['commit-gone', /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/],
  ['throttled', /\b429\b|rate.?limit|too many requests/i],
  [
    'denied',
    /authentication failed|could not read (?:username|password)|terminal prompts disabled|\b40[13]\b|permission denied|access denied|repository .*not found|does not appear to be a git repository/i,
  ],
  [
    'unreachable',
    /could not resolve|failed to connect|couldn't connect|unable to connect|timed out|too slow|connection (?:reset|refused|was closed)|early eof|unexpected disconnect|hung up|rpc failed|\b50[0234]\b|ssl|tls|gnutls|network/i,
  ],
];

/** What the lines of a git that failed mean. */
export function readFailure(lines: readonly string[]): GitFailure {
  const said = lines.find((line) => /^(?:fatal|remote error):/.test(line)) ?? lines.at(-1) ?? '';
  const all = lines.join('\n');
  const [kind] = WORDS.find(([, words]) => words.test(all)) ?? ['failed' as const];
  return new GitFailure(kind, said === '' ? 'git failed without a word' : `git says: ${said.slice(0, 300)}`);
}
