/** JSON, TOML and YAML with the place of the first thing that is wrong. */
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { parse as parseTomlText, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';

import { messageOf } from '../errors.ts';

/** A place in a text and what is wrong there; line and column count from 1. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The value of a text, or the first thing that is wrong with it. */
export type Parsed = { readonly value: unknown; readonly fault?: undefined } | { readonly fault: TextFault };

/** Reads JSON. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(withoutMark(text)) as unknown };
  } catch (error) {
    // V8 does not always tell where.
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const message = first === undefined ? messageOf(error) : splitWords(printParseErrorCode(first.error));
    return { fault: { ...placeAt(text, first?.offset ?? 0), message: `not valid JSON: ${message}.` } };
  }
}

/** Reads JSON with comments and trailing commas, as TypeScript writes it; what cannot be read is left out. */
export function parseLooseJson(text: string): unknown {
  return parse(withoutMark(text), [], { allowTrailingComma: true });
}

/** Where the value of a key stands in a JSON text; its start when there is no such key. */
export function locateInJson(text: string, keys: readonly string[]): { line: number; column: number } {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...keys]);
  return placeAt(text, node?.offset ?? 0);
}

/** Reads TOML 1.0. */
export function parseToml(text: string): Parsed {
  try {
    return { value: parseTomlText(withoutMark(text)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.split('\n');
    const told = message.replace(/^Invalid TOML document: /, '').replace(/\.?$/, '.');
    return { fault: { line: error.line, column: error.column, message: `not valid TOML: ${told}` } };
  }
}

/** Reads YAML 1.2. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    return { fault: { line, column: col, message: `not valid YAML: ${first.message.replace(/\.?$/, '.')}` } };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    return { fault: { line: 1, column: 1, message: `not valid YAML: ${messageOf(error)}.` } };
  }
}

/** A byte order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.replace(/^\u{FEFF}/u, '');
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `CommaExpected` -> `comma expected` */
function splitWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
