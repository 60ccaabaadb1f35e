/** Regular expressions of the user on text of a server: bounded, so that no pattern can hang the step. */
import { isNativeError } from 'node:util/types';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LIMIT_MS = 200;

// Patterns that backtrack too much go on in V8's linear engine; look-around stays with the old one, so the limit below holds them.
setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');

/** The first match and its groups; undefined when nothing matches, or when the search took longer than 200 ms. */
export function matchBounded(pattern: string, text: string): readonly string[] | undefined {
  const found: unknown = runBounded('JSON.stringify(new RegExp(pattern, "u").exec(text))', { pattern, text });
  if (typeof found !== 'string') return undefined;
  const groups: unknown = JSON.parse(found);
  return Array.isArray(groups) ? groups.map((group) => (typeof group === 'string' ? group : '')) : undefined;
}

/** What is wrong with a pattern; undefined when it compiles. */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function runBounded(script: string, context: Readonly<Record<string, string>>): unknown {
  try {
    return runInNewContext(script, { ...context }, { timeout: LIMIT_MS });
  } catch (error) {
    // The error belongs to the other context's realm, so `instanceof Error` is false.
    if (isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}
