/** Variables in a Dockerfile: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+alternative}`. */
import { DockerFailure } from './stand-in.ts';

const variable = /\\(?<escaped>.)|\$(?:(?<plain>\w+)|\{(?<name>\w+)(?:(?<operator>:?[-+?])(?<word>[^}]*))?\})/gsu;

/**
 * Replaces the variables of a text; a name that is not set is empty.
 *
 * @throws {DockerFailure} for `${NAME:?message}` when NAME is not set, with the message
 */
export function expandVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(variable, (_match, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups['escaped'] !== undefined) return groups['escaped'] === '$' ? '$' : `\\${groups['escaped']}`;
    const name = groups['plain'] ?? groups['name'] ?? '';
    return substitute({ name, operator: groups['operator'], word: groups['word'] ?? '' }, values);
  });
}

interface Substitution {
  readonly name: string;
  readonly operator: string | undefined;
  readonly word: string;
}

function substitute({ name, operator, word }: Substitution, values: ReadonlyMap<string, string>): string {
  const value = values.get(name);
  // With a colon an empty value counts as none.
  const isSet = operator?.startsWith(':') === true ? (value ?? '') !== '' : value !== undefined;
  switch (operator?.at(-1)) {
    case '-':
      return isSet ? (value ?? '') : expandVariables(word, values);
    case '+':
      return isSet ? expandVariables(word, values) : '';
    case '?':
      if (!isSet) throw new DockerFailure(`ERROR: failed to solve: failed to process "${name}": ${word}`);
      return value ?? '';
    default:
      return value ?? '';
  }
}
