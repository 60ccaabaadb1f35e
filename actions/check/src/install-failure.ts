/** What a package manager says when it cannot install -> what to do. Pure. */

/** Why an installation failed. */
export interface InstallFailure {
  /** The manager's own code or word: `ERESOLVE`, `ERR_PNPM_OUTDATED_LOCKFILE`. */
  readonly code: string;
  /** An order. */
  readonly fix: string;
}

interface Sign {
  readonly pattern: RegExp;
  readonly word?: string;
  readonly fix: string;
}

const NETWORK_FIX =
  'A registry did not answer as it should. Run the job again; when it stays, look at the registry of .npmrc or pip.conf, at its token, and at the proxy of the runner.';
const LOCK_FIX =
  'The lock file does not fit the manifest. Install on your machine with the same manager, and commit the lock file.';

const VERSION_FIX =
  'The index has no version that is asked for. Look at the lines above for the name, and mend requirements or pyproject.toml.';

/** The first that fits is told. A group of the pattern is the code. */
const SIGNS: readonly Sign[] = [
  // An index answered, whatever became of others.
  { pattern: /\(from versions: (?!none)/, word: 'no-such-version', fix: VERSION_FIX },
  {
    pattern: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    fix: NETWORK_FIX,
  },
  {
    pattern: /Temporary failure in name resolution|Failed to establish a new connection|error sending request/i,
    word: 'network',
    fix: NETWORK_FIX,
  },
  {
    pattern: /\b(?:code )?(E401|E403|ERR_PNPM_FETCH_40[13]|YN0041)\b/,
    fix: 'The registry refused the credentials. Give the token of .npmrc to the step as an environment variable, and see that it may read the package.',
  },
  {
    pattern: /\bcode (ERESOLVE)\b/,
    fix: 'Two packages want versions that exclude each other; the lines above name them. Change one of the versions in package.json and renew the lock file.',
  },
  { pattern: /\b(EUSAGE)\b[^]*(?:in sync|package-lock\.json)/, fix: LOCK_FIX },
  {
    pattern: /\b(ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE))\b/,
    fix: LOCK_FIX,
  },
  {
    pattern: /\b(YN0028)\b|Your lockfile needs to be updated|lockfile had changes, but lockfile is frozen/,
    word: 'lock-file-out-of-date',
    fix: LOCK_FIX,
  },
  {
    pattern:
      /lockfile at `?uv\.lock`? needs to be updated|poetry\.lock was last generated|poetry\.lock is not up to date/,
    word: 'lock-file-out-of-date',
    fix: LOCK_FIX,
  },
  {
    pattern:
      /\b(EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE)\b|The engine "node" is incompatible|requires a different Python|requires-python/,
    word: 'wrong-version',
    fix: 'A package needs another version of Node or Python. Name the version in .nvmrc, `engines` or .python-version, and set it up before this step.',
  },
  {
    pattern: /No matching distribution found|Could not find a version that satisfies|No solution found when resolving/,
    word: 'no-such-version',
    fix: VERSION_FIX,
  },
  {
    pattern: /\b(E404|ERR_PNPM_FETCH_404|ETARGET|ERR_PNPM_NO_MATCHING_VERSION)\b/,
    fix: 'The registry has no such package or version. Look at the lines above for the name, and mend package.json or the registry of .npmrc.',
  },
  { pattern: /\b(ENOSPC)\b/, fix: 'The disk of the runner is full. Free space before this step.' },
  {
    pattern: /\bcode (ELIFECYCLE)\b|\b(ERR_PNPM_[A-Z_]+|YN\d{4}|E[A-Z]{4,})\b/,
    fix: 'Read the last lines of the installation, above; the manager names what failed.',
  },
];

/** Reads the lines that an installation printed. */
export function readInstallFailure(text: string): InstallFailure | undefined {
  for (const { pattern, word, fix } of SIGNS) {
    const match = pattern.exec(text);
    if (match !== null) return { code: match.slice(1).find((group) => Boolean(group)) ?? word ?? 'unknown', fix };
  }
  return undefined;
}
