/** JSONPath (RFC 9535) of checks. */
import { compile, query } from 'json-p3';
import type { JSONValue } from 'json-p3';

import { messageOf } from '../../../src/errors.ts';

/** A JSON document. */
export type Json = JSONValue;

/** The values at a path, in document order. */
export function selectValues(path: string, document: Json): readonly unknown[] {
  return query(path, document).values();
}

/** What is wrong with a path; undefined when it is one. */
export function faultOfPath(path: string): string | undefined {
  try {
    compile(path);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** A text as JSON; undefined when it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
