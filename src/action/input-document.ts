/** YAML and JSON inputs: parsed and checked against a valibot schema, with line and path of each fault. */
import { getDotPath, safeParse } from 'valibot';
import type { BaseIssue, BaseSchema } from 'valibot';

import { messageOf } from '../errors.ts';

/** A checked document, or what is wrong with it. */
export interface ParsedDocument<T> {
  readonly value: T | undefined;
  readonly faults: readonly { readonly found: string; readonly allowed: string }[];
}

/** Parses `text` as JSON, else as YAML 1.2, and checks it against `schema`. Loads the YAML parser only when it is needed. */
export async function parseDocument<T>(
  text: string,
  schema: BaseSchema<unknown, T, BaseIssue<unknown>>,
): Promise<ParsedDocument<T>> {
  let document: unknown;
  try {
    document = await parseText(text);
  } catch (error) {
    return { value: undefined, faults: [{ found: text, allowed: `YAML or JSON (${messageOf(error)})` }] };
  }
  const result = safeParse(schema, document);
  if (result.success) return { value: result.output, faults: [] };
  return { value: undefined, faults: result.issues.map(describeIssue) };
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

function describeIssue(issue: BaseIssue<unknown>): { found: string; allowed: string } {
  const path = getDotPath(issue);
  const where = path === null ? '' : ` at ${path}`;
  return { found: `${issue.received}${where}`, allowed: `${issue.message}${where}` };
}
