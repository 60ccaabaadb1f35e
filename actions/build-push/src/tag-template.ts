/** Tag templates: `sha-{sha7}`, `prod-{date}-{sha7}`. */
import { isImageTag } from '../../../src/ecr/image-uri.ts';

/** What the placeholders stand for. */
export interface TagFacts {
  /** The commit, 40 hex digits; empty when unknown. */
  readonly sha: string;
  /** `20261121`, UTC. */
  readonly date: string;
  /** Input `environment`; empty when not given. */
  readonly environment: string;
  /** Branch or tag of the run; empty when unknown. */
  readonly branch: string;
  /** Number of the run's id and attempt: `123456-1`; empty when unknown. */
  readonly run: string;
  /** Number of the pull request; empty when the event is none. */
  readonly pr: string;
}

/** The placeholders, in the order of the README. */
const PLACEHOLDERS = ['sha', 'sha7', 'date', 'environment', 'branch', 'run', 'pr', 'image'] as const;

/**
 * The tag of a template for the image `name`.
 * @throws {Error} whose message says what would be allowed, when a placeholder is unknown or empty, or the result is no image tag
 */
export function renderTag(template: string, facts: TagFacts, name: string): string {
  const values: Readonly<Record<string, string>> = {
    ...facts,
    sha7: facts.sha.slice(0, 7),
    branch: tagSafe(facts.branch),
    image: tagSafe(name),
  };
  const tag = template.replaceAll(/\{([^{}]*)\}/g, (_, placeholder: string) => {
    const value = values[placeholder];
    if (value === undefined) {
      throw new Error(`placeholders of ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')}; not {${placeholder}}`);
    }
    if (value === '') throw new Error(`a template without {${placeholder}}, which this run does not have`);
    return value;
  });
  if (!isImageTag(tag)) {
    throw new Error('at most 128 letters, digits, `_`, `.`, `-`, not beginning with `.` or `-`');
  }
  return tag;
}

/** `feature/Login #2` -> `feature-Login-2`: what a tag may hold, at most 100 characters. */
export function tagSafe(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, 100);
}
