/** YAML and JSON inputs: parsed and checked against a valibot schema, with line and path of each fault. */
import { getDotPath, safeParse } from 'valibot';
import type { BaseIssue, BaseSchema } from 'valibot';

import { messageOf } from '../errors.ts';
import { LOST_KEYS_HINT, findLostKeys } from '../report/lost-keys.ts';
import type { InputReader } from './input-reader.ts';

/**
 * The value of an input that is a YAML or JSON document of the shape of `schema`; undefined when it is left out. Faults are noted
 * with line and path. Apart from the reader, so that actions without such inputs carry no YAML parser.
 */
export async function readDocument<T>(
  reader: InputReader,
  name: string,
  schema: BaseSchema<unknown, T, BaseIssue<unknown>>,
): Promise<T | undefined> {
  const text = reader.optionalText(name);
  if (text === undefined) return undefined;
  try {
    const parsed = await parseText(text);
    const lost = findLostKeys(parsed);
    for (const path of lost)
      reader.fault({ input: name, value: path.join('.'), allowed: `another key; this one is ${LOST_KEYS_HINT}` });
    const result = safeParse(schema, parsed);
    if (result.success) return lost.length === 0 ? result.output : undefined;
    for (const issue of result.issues) reader.fault({ input: name, ...describeIssue(issue) });
  } catch (error) {
    reader.fault({ input: name, value: text, allowed: `YAML or JSON (${messageOf(error)})` });
  }
  return undefined;
}

async function parseText(text: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { parseDocument: parseYaml } = await import('yaml');
    const document = parseYaml(text, { prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined)
      throw new Error(error.message.split('\n')[0]?.replace(/:$/, '') ?? 'not YAML', { cause: error });
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  }
}

function describeIssue(issue: BaseIssue<unknown>): { value: string; allowed: string } {
  const path = getDotPath(issue);
  const where = path === null ? '' : ` at ${path}`;
  return { value: `${showValue(issue.input)}${where}`, allowed: `${showWanted(issue)}${where}` };
}

function showValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** valibot's words where the schema has none of its own: they start with `Invalid`, and are for programmers. */
const WANTED: Readonly<Record<string, string>> = {
  Object: 'a map',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  never: 'no such key',
};

function showWanted({ message, expected }: BaseIssue<unknown>): string {
  return (message.startsWith('Invalid ') ? WANTED[expected ?? ''] : undefined) ?? message;
}
