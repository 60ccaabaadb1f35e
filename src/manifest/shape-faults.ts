import * as v from 'valibot';

import { LOST_KEYS_HINT, isLostKey } from '../report/lost-keys.ts';
import { faultAt, findNearest, suggest } from './fault.ts';
import type { Fault } from './fault.ts';
import { isMapping } from './parts.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

type Schema = v.GenericSchema;
type Locate = YamlSource['locate'];

/** Where a walk through schema and value stands. */
interface Spot {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: ValuePath;
}

/**
 * Tells every way in which a value differs from a schema, each where it stands.
 *
 * valibot alone would name only the first unknown key of a map, take a list for a map, and answer "none of the forms"
 * where a form is nearly right; so this walk goes through the schema's own parts and asks valibot at the leaves.
 * Whatever it should overlook, valibot's verdict over the whole value still decides.
 */
export function findShapeFaults(schema: Schema, value: unknown, locate: Locate): Fault[] {
  const faults = walk({ schema, value, path: [] }, locate);
  if (faults.length > 0) return faults;
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return faultAt(locate(path, 'value'), `${show(issue.input)} is not ${issue.message}.`);
  });
}

function walk(spot: Spot, locate: Locate): Fault[] {
  const { schema } = spot;
  if (isOptional(schema)) return walk({ ...spot, schema: schema.wrapped }, locate);
  if (isNullable(schema)) return spot.value === null ? [] : walk({ ...spot, schema: schema.wrapped }, locate);
  if (isObject(schema)) return walkObject(spot, schema, locate);
  if (isRecord(schema)) return walkRecord(spot, schema, locate);
  if (isArray(schema)) return walkArray(spot, schema.item, locate);
  if (isUnion(schema)) return walkUnion(spot, schema.options, locate);
  if (isVariant(schema)) return walkVariant(spot, schema, locate);
  return tellRootIssue(spot, locate);
}

function walkObject(spot: Spot, { entries, type }: { entries: Entries; type: string }, locate: Locate): Fault[] {
  const { value, path } = spot;
  if (!isMapping(value)) return [tellWrongKind(spot, 'a map', locate)];
  const known = Object.keys(entries);
  const unknownKeys = Object.keys(value)
    .filter((key) => !known.includes(key) && isRefused(key, known, type))
    .map((key) => faultAt(locate([...path, key], 'key'), `\`${key}\` is not known here; ${suggest(key, known)}`));
  const missing = Object.entries(entries)
    .filter(([key, entry]) => !(key in value) && !isOptional(entry))
    .map(([key]) => tellMissing(path, key, locate));
  const inner = Object.entries(entries).flatMap(([key, entry]) =>
    key in value ? walk({ schema: entry, value: value[key], path: [...path, key] }, locate) : [],
  );
  const faults = [...unknownKeys, ...missing, ...inner];
  return faults.length > 0 ? faults : tellRootIssue(spot, locate);
}

/** A structure of AWS (loose) may hold what this version does not know, but a slip of the hand is told; a plain object holds anything. */
function isRefused(key: string, known: readonly string[], type: string): boolean {
  if (type === 'object') return false;
  return type === 'strict_object' || findNearest(key, known) !== undefined;
}

function tellMissing(path: ValuePath, key: string, locate: Locate): Fault {
  return faultAt(locate(path, 'key'), `${namePath(path)} lacks the key \`${key}\`.`);
}

function walkRecord(spot: Spot, schema: { key: Schema; value: Schema }, locate: Locate): Fault[] {
  const { value, path } = spot;
  if (!isMapping(value)) return [tellWrongKind(spot, 'a map', locate)];
  const keyFaults = Object.keys(value).flatMap((key) => {
    const result = v.safeParse(schema.key, key);
    const place = locate([...path, key], 'key');
    if (!result.success) return [faultAt(place, `the key ${show(key)} is not ${result.issues[0].message}.`)];
    return isLostKey(key) ? [faultAt(place, `the key ${show(key)} is ${LOST_KEYS_HINT}.`)] : [];
  });
  const inner = Object.entries(value).flatMap(([key, item]) =>
    walk({ schema: schema.value, value: item, path: [...path, key] }, locate),
  );
  const faults = [...keyFaults, ...inner];
  return faults.length > 0 ? faults : tellRootIssue(spot, locate);
}

function walkArray(spot: Spot, item: Schema, locate: Locate): Fault[] {
  const { value, path } = spot;
  if (!Array.isArray(value)) return [tellWrongKind(spot, 'a list', locate)];
  const faults = value.flatMap((entry: unknown, index) =>
    walk({ schema: item, value: entry, path: [...path, index] }, locate),
  );
  return faults.length > 0 ? faults : tellRootIssue(spot, locate);
}

/** The form that was meant is known by its kind: no union here has two forms that are maps, or two that are lists. */
function walkUnion(spot: Spot, options: readonly Schema[], locate: Locate): Fault[] {
  const meant = options.find((option) =>
    isMapping(spot.value)
      ? isObject(option) || isRecord(option) || isVariant(option)
      : Array.isArray(spot.value) && isArray(option),
  );
  if (meant) return walk({ ...spot, schema: meant }, locate);
  const sameKind = options.filter((option) => option.expects === typeof spot.value);
  const [only, ...others] = sameKind;
  return only && others.length === 0 ? tellRootIssue({ ...spot, schema: only }, locate) : tellRootIssue(spot, locate);
}

function walkVariant(spot: Spot, schema: { key: string; options: readonly Schema[] }, locate: Locate): Fault[] {
  const { value, path } = spot;
  if (!isMapping(value)) return [tellWrongKind(spot, 'a map', locate)];
  if (!(schema.key in value)) return [tellMissing(path, schema.key, locate)];
  const discriminators = schema.options.map((option) => ({
    option,
    word: isObject(option) ? option.entries[schema.key] : undefined,
  }));
  const chosen = discriminators.find(({ word }) => word !== undefined && v.is(word, value[schema.key]));
  if (chosen) return walk({ ...spot, schema: chosen.option }, locate);
  const words = discriminators.flatMap(({ word }) => (word && isLiteral(word) ? [String(word.literal)] : []));
  const message = `${show(value[schema.key])} is not a known \`${schema.key}\`; ${suggest(textOf(value[schema.key]), words)}`;
  return [faultAt(locate([...path, schema.key], 'value'), message)];
}

/** What valibot says of this value itself, leaving out its inner parts, which the walk has told already. */
function tellRootIssue({ schema, value, path }: Spot, locate: Locate): Fault[] {
  const result = v.safeParse(schema, value);
  const meant = result.success ? meantFinite(value) : result.issues.find((issue) => issue.path === undefined)?.message;
  if (meant === undefined) return [];
  const nearest = isPicklist(schema) && typeof value === 'string' && findNearest(value, schema.options.map(String));
  const ending = typeof nearest === 'string' ? `; did you mean \`${nearest}\`?` : '.';
  const isUnquoted = schema.expects === 'string' && ['number', 'boolean'].includes(typeof value);
  const message = `${namePath(path)}: ${show(value)} is not ${meant}${ending}${isUnquoted ? ' Put it in quotes.' : ''}`;
  return [faultAt(locate(path, 'value'), message)];
}

/** YAML knows infinities, JSON does not. */
function meantFinite(value: unknown): string | undefined {
  return typeof value === 'number' && !Number.isFinite(value) ? 'a finite number' : undefined;
}

function tellWrongKind({ value, path }: Spot, wanted: 'a map' | 'a list', locate: Locate): Fault {
  const isHidden = typeof value === 'string' && HOLDS_VALUES.has(path.at(-1) ?? '');
  return faultAt(locate(path, 'value'), `${namePath(path)}: ${isHidden ? 'a text' : show(value)} is not ${wanted}.`);
}

/** Who writes `NAME=value` lines in the place of a map writes values, and they may be secret. */
const HOLDS_VALUES: ReadonlySet<string | number> = new Set(['environment', 'secrets']);

type Entries = Readonly<Record<string, Schema>>;

function isOptional(schema: Schema): schema is Schema & { wrapped: Schema } {
  return schema.type === 'exact_optional';
}

function isNullable(schema: Schema): schema is Schema & { wrapped: Schema } {
  return schema.type === 'nullable';
}

function isObject(schema: Schema): schema is Schema & { entries: Entries } {
  return ['strict_object', 'loose_object', 'object'].includes(schema.type);
}

function isRecord(schema: Schema): schema is Schema & { key: Schema; value: Schema } {
  return schema.type === 'record';
}

function isArray(schema: Schema): schema is Schema & { item: Schema } {
  return schema.type === 'array';
}

function isUnion(schema: Schema): schema is Schema & { options: readonly Schema[] } {
  return schema.type === 'union';
}

function isVariant(schema: Schema): schema is Schema & { key: string; options: readonly Schema[] } {
  return schema.type === 'variant';
}

function isPicklist(schema: Schema): schema is Schema & { options: readonly unknown[] } {
  return schema.type === 'picklist';
}

function isLiteral(schema: Schema): schema is Schema & { literal: unknown } {
  return schema.type === 'literal';
}

/** `services.api.after[0]`, or "the file" for the root. */
export function namePath(path: ValuePath): string {
  if (path.length === 0) return 'the file';
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `\`${text.replace(/^\./, '')}\``;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as a reader of the file knows it, cut when long. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'an empty value';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  if (Array.isArray(value)) return isEmpty ? 'an empty list' : 'a list';
  if (typeof value === 'object') return isEmpty ? 'an empty map' : 'a map';
  const text = textOf(value);
  return text === '' ? 'an empty text' : `\`${text.length > 120 ? `${text.slice(0, 120)}…` : text}\``;
}
