/** Finds the version that an answer says it is, and compares it with the one that was deployed. */
import { matchBounded } from './bounded-regex.ts';
import { selectValues } from './json-path.ts';
import type { Json } from './json-path.ts';

/** Where an answer carries its version. */
export type VersionSource =
  | { readonly kind: 'auto' }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'json'; readonly path: string }
  /** A regular expression; its first group, else the whole match, is the version. */
  | { readonly kind: 'body'; readonly pattern: string };

/** The parts of an answer that can carry a version; also of an error answer. */
export interface VersionedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: Json | undefined;
}

const KEYS = ['sha', 'commit', 'commitSha', 'commit_sha', 'git_sha', 'gitSha', 'revision', 'version', 'build'];
const HEADERS = ['x-version', 'x-app-version', 'x-commit', 'x-commit-sha', 'x-git-sha', 'x-revision', 'x-build'];

/** The version that an answer carries; undefined when it carries none. With `auto` only values of the same kind as `expected` count. */
export function findVersion(answer: VersionedAnswer, source: VersionSource, expected: string): string | undefined {
  if (source.kind === 'header') return answer.headers[source.name.toLowerCase()];
  if (source.kind === 'auto') return findByName(answer, expected);
  if (source.kind === 'json')
    return answer.json === undefined ? undefined : textOf(selectValues(source.path, answer.json)[0]);
  const [whole, group] = matchBounded(source.pattern, answer.body) ?? [];
  return group ?? whole;
}

/** Whether two versions are one: equal, or one is the commit SHA that the other abbreviates to 7 or more characters. */
export function isSameVersion(found: string, expected: string): boolean {
  if (found === expected) return true;
  const [short = '', long = ''] = [found.toLowerCase(), expected.toLowerCase()].toSorted((a, b) => a.length - b.length);
  return isCommit(short) && isCommit(long) && long.startsWith(short);
}

function findByName({ headers, json }: VersionedAnswer, expected: string): string | undefined {
  const candidates = [
    ...HEADERS.map((name) => headers[name]),
    ...(json === undefined ? [] : KEYS.flatMap((key) => selectValues(`$..['${key}']`, json).map(textOf))),
  ].filter((value) => value !== undefined);
  // `version: 2.1` of an API is not the commit that was deployed, nor is `build: 20261121`: only a commit can contradict a commit.
  const isComparable = (value: string): boolean => isCommit(value) && (hasLetter(value) || !hasLetter(expected));
  const comparable = isCommit(expected) ? candidates.filter(isComparable) : candidates;
  return candidates.find((value) => isSameVersion(value, expected)) ?? comparable[0];
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(text);
}

function hasLetter(text: string): boolean {
  return /[a-f]/i.test(text);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
