/** JSON that a tool wrote, held against the shape that its parser reads. */
import * as v from 'valibot';

/** The value, or why there is none. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/**
 * Reads JSON of one shape. Lines in front of it are passed over: package managers tell the name of the script that they run,
 * and tools tell of their configuration.
 */
export function readJson<T>(text: string, schema: v.GenericSchema<unknown, T>): Read<T> {
  const json = parseJson(text);
  if ('fault' in json) return json;
  const result = v.safeParse(schema, json.value);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  return { fault: `it is JSON of another shape${at === null ? '' : ` (at ${at})`}: ${issue.message}` };
}

/** Where JSON may begin: lines that begin with a bracket; more than a few are no noise in front of it, but another format. */
const STARTS = 3;

function parseJson(text: string): Read<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { fault: 'it is empty' };
  let fault = 'it is no JSON';
  const pattern = /^[ \t]*[[{]/gm;
  for (let attempt = 0; attempt < STARTS; attempt += 1) {
    const start = pattern.exec(json);
    if (start === null) break;
    try {
      return { value: JSON.parse(json.slice(start.index)) };
    } catch (error) {
      if (attempt === 0 && error instanceof SyntaxError) fault = `it is no whole JSON (${reasonOf(error)})`;
    }
  }
  return { fault };
}

/** V8 quotes the text around the fault, which belongs in no log. */
function reasonOf({ message }: SyntaxError): string {
  return message.startsWith('Unterminated string') || message.includes('end of JSON')
    ? 'it ends early'
    : (/at position \d+/.exec(message)?.[0] ?? 'it is broken');
}
