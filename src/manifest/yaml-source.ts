import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';

import { messageOf } from '../errors.ts';
import { faultAt } from './fault.ts';
import type { Fault } from './fault.ts';

/** The steps from the root of a document to one of its values. */
export type ValuePath = readonly (string | number)[];

/** A place in a text; line and column count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as a value that still knows where each part stands. */
export interface YamlSource {
  /** Plain JavaScript value; undefined when the text could not be read. */
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly faults: readonly Fault[];
  /** Where the value, or the key before it, stands; the nearest part around it when it is not there itself. */
  readonly locate: (path: ValuePath, part: 'key' | 'value') => Position;
  /** A plain scalar as it is written, so that `1.10` and `007` can stay texts; undefined for all else. */
  readonly spelling: (path: ValuePath) => string | undefined;
}

/** A file above this size is no settings file; reading it would only cost memory and time. */
const LIMIT_BYTES = 256 * 1024;

/** Reads YAML 1.2 (JSON is YAML). Never throws: what is wrong is in `faults`. */
export function readYaml(text: string): YamlSource {
  const start = { line: 1, column: 1 };
  const unreadable = (message: string): YamlSource => ({
    value: undefined,
    faults: [{ ...start, message }],
    locate: () => start,
    spelling: () => undefined,
  });
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMIT_BYTES) return unreadable(`the file has ${bytes} bytes; at most ${LIMIT_BYTES} are read.`);
  if (text.trim() === '') return unreadable('the file is empty.');
  try {
    return readDocument(text);
  } catch (error) {
    // The parser recurses: absurdly deep nesting ends in a RangeError.
    return unreadable(`the file cannot be read as YAML: ${messageOf(error)}.`);
  }
}

function readDocument(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.some(({ message }) => message.includes('call stack'))) throw new RangeError('nested too deeply');
  const syntax = [...document.errors, ...document.warnings];
  const faults = syntax.map(({ message, code, pos }) => faultAt(at(pos[0]), describe(code, message)));
  const treeFaults = [...complexKeys(document, at), ...aliasFaults(document, at)];
  const isTreeSound = treeFaults.length === 0 && syntax.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    value: isTreeSound ? document.toJS({ maxAliasCount: 100 }) : undefined,
    faults: [...faults, ...treeFaults],
    locate: (path, part) => at(locateOffset(document, path, part)),
    spelling: (path) => {
      const node = path.reduce<unknown>((parent, step) => childOf(document, parent, step)?.value, document.contents);
      const scalar = isAlias(node) ? node.resolve(document) : node;
      return isScalar(scalar) ? scalar.source : undefined;
    },
  };
}

function describe(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands here a second time.';
  if (code === 'MULTIPLE_DOCS') return 'a second YAML document starts here; the file must hold one.';
  const hint = message.startsWith('Missing , or :')
    ? ' Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.'
    : '';
  return `not valid YAML: ${message.replace(/\.?$/, '.')}${hint}`;
}

function complexKeys(document: Document, at: (offset: number) => Position): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isMap(key) || isSeq(key) || isAlias(key)) {
        faults.push(faultAt(at(key.range?.[0] ?? 0), 'a key must be a plain text.'));
      }
    },
  });
  return faults;
}

/** An alias to nothing, and one inside what it names: a value without end. */
function aliasFaults(document: Document, at: (offset: number) => Position): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document);
      const place = at(alias.range?.[0] ?? 0);
      if (target === undefined) faults.push(faultAt(place, `the alias \`*${alias.source}\` has no anchor before it.`));
      else if (ancestors.includes(target))
        faults.push(faultAt(place, `the alias \`*${alias.source}\` stands inside what it names.`));
    },
  });
  return faults;
}

function locateOffset(document: Document, path: ValuePath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const children = childOf(document, node, step);
    if (children === undefined) return offset;
    const isLast = index === path.length - 1;
    offset =
      (isLast && part === 'key' ? startOf(children.key) : undefined) ??
      startOf(children.value) ??
      startOf(children.key) ??
      offset;
    node = children.value;
  }
  return offset;
}

function childOf(
  document: Document,
  parent: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(isScalar(key) ? (key.value ?? '') : key) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) return { value: node.items[Number(step)] };
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}

/** The value with its plain scalars as they are written, where `isText`; null stays null. */
export function asSpelled({ value: root, spelling }: YamlSource, isText: (path: ValuePath) => boolean): unknown {
  const visitValue = (node: unknown, path: ValuePath): unknown => {
    if (Array.isArray(node)) return node.map((item: unknown, index) => visitValue(item, [...path, index]));
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, visitValue(item, [...path, key])]));
    }
    return node !== null && isText(path) ? (spelling(path) ?? node) : node;
  };
  return visitValue(root, []);
}
