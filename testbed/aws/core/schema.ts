/**
 * The SDK's own schemas, read as a model of AWS: every `@aws-sdk/client-*` package exports them under names ending in `$`.
 *
 * A schema is a number (simple), a lazy function, or an array whose first item is its kind; an array whose second item
 * is no string is [schema, traits]. Numbers below 64 are simple types, 64 added is a list of them, 128 added a map.
 */
import type { LocalService } from './service.ts';

/** A schema, ready to be walked. Names of members are AWS's. */
export type Schema =
  | { readonly kind: 'simple'; readonly type: SimpleType }
  | { readonly kind: 'list'; readonly member: unknown }
  | { readonly kind: 'map'; readonly value: unknown }
  | {
      readonly kind: 'structure' | 'union';
      readonly name: string;
      readonly members: ReadonlyMap<string, unknown>;
      readonly required: ReadonlySet<string>;
    };

/** The simple types that tell apart how a value looks on the wire. */
type SimpleType = 'string' | 'number' | 'boolean' | 'timestamp' | 'document' | 'blob';

/** The schemas of one operation. */
export interface OperationSchema {
  readonly input: unknown;
  readonly output: unknown;
}

const simpleTypes: ReadonlyMap<number, SimpleType> = new Map([
  [0, 'string'],
  [1, 'number'],
  [2, 'boolean'],
  [4, 'timestamp'],
  [5, 'timestamp'],
  [6, 'timestamp'],
  [7, 'timestamp'],
  [15, 'document'],
  [17, 'number'],
  [19, 'number'],
  [21, 'blob'],
  [42, 'blob'],
]);

/** The output of operations that answer nothing. */
const UNIT: Schema = { kind: 'structure', name: 'Unit', members: new Map(), required: new Set() };

const read = new WeakMap<object, Schema>();

/**
 * Reads a schema reference of the SDK.
 * @throws {Error} when the SDK has a kind that is not known here: the walker must learn it.
 */
export function readSchema(reference: unknown): Schema {
  let schema = reference;
  for (;;) {
    if (typeof schema === 'function') schema = (schema as () => unknown)();
    else if (Array.isArray(schema) && typeof schema[1] !== 'string') schema = schema[0];
    else break;
  }
  if (typeof schema === 'number') return readNumber(schema);
  if (schema === 'unit') return UNIT;
  if (!Array.isArray(schema)) throw new Error(`not a schema: ${String(schema)}`);
  const known = read.get(schema);
  if (known !== undefined) return known;
  const made = readArray(schema);
  read.set(schema, made);
  return made;
}

function readNumber(schema: number): Schema {
  if ((schema & 128) !== 0) return { kind: 'map', value: schema & ~128 };
  if ((schema & 64) !== 0) return { kind: 'list', member: schema & ~64 };
  const type = simpleTypes.get(schema);
  if (type === undefined) throw new Error(`the schema number ${schema} is not known`);
  return { kind: 'simple', type };
}

function readArray(schema: unknown[]): Schema {
  const [kind] = schema;
  if (kind === 0) return readSchema(schema[4]);
  if (kind === 1) return { kind: 'list', member: schema[4] };
  if (kind === 2) return { kind: 'map', value: schema[5] };
  if (kind !== 3 && kind !== -3 && kind !== 4) throw new Error(`the schema kind ${String(kind)} is not known`);
  const names = schema[4] as string[];
  const types = schema[5] as unknown[];
  const required = typeof schema[6] === 'number' ? schema[6] : 0;
  return {
    kind: kind === 4 ? 'union' : 'structure',
    name: String(schema[2]),
    members: new Map(names.map((name, at) => [name, types[at]])),
    required: new Set(names.slice(0, required)),
  };
}

/** The operation's schemas, or undefined when the SDK knows no such operation. */
export function operationSchema(service: LocalService, operation: string): OperationSchema | undefined {
  const schema = service.schemas[`${operation}$`];
  return Array.isArray(schema) && schema[0] === 9 ? { input: schema[4], output: schema[5] } : undefined;
}

/** The traits of an operation by name, `http` among them; undefined when the SDK knows no such operation. */
export function operationTraits(service: LocalService, operation: string): Traits | undefined {
  const schema = service.schemas[`${operation}$`];
  return Array.isArray(schema) && schema[0] === 9 && isRecord(schema[3]) ? schema[3] : undefined;
}

/** Traits by name. */
type Traits = Readonly<Record<string, unknown>>;

/** The traits of a structure's member: where it stands in a REST request. Bit 1 of a number is `httpLabel`. */
export function memberTraits(reference: unknown): Traits {
  const traits: unknown = Array.isArray(reference) && typeof reference[1] !== 'string' ? reference[1] : undefined;
  if (isRecord(traits)) return traits;
  return typeof traits === 'number' && (traits & 1) !== 0 ? { httpLabel: 1 } : {};
}

/**
 * Checks `value` against a schema, both as it is on the wire; null and undefined pass.
 * @returns one line for each fault: `path: want number, got string`.
 */
export function checkModel(service: LocalService, schema: unknown, value: unknown): string[] {
  const faults: string[] = [];
  walk({ service, faults }, schema, value, '');
  return faults;
}

interface Walk {
  readonly service: LocalService;
  readonly faults: string[];
}

function walk(walker: Walk, reference: unknown, value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  const schema = readSchema(reference);
  switch (schema.kind) {
    case 'simple':
      walkSimple(walker, schema.type, value, path);
      return;
    case 'list':
      if (!Array.isArray(value)) walker.faults.push(`${path}: want list, got ${typeName(value)}`);
      else value.forEach((item, at) => walk(walker, schema.member, item, `${path}[${at}]`));
      return;
    case 'map':
      if (!isRecord(value)) walker.faults.push(`${path}: want map, got ${typeName(value)}`);
      else for (const [key, item] of Object.entries(value)) walk(walker, schema.value, item, `${path}.${key}`);
      return;
    case 'structure':
    case 'union':
      walkMembers(walker, schema, value, path);
  }
}

function walkMembers(walker: Walk, schema: Extract<Schema, { name: string }>, value: unknown, path: string): void {
  if (!isRecord(value)) {
    walker.faults.push(`${path}: want structure, got ${typeName(value)}`);
    return;
  }
  const at = path === '' ? '' : `${path}.`;
  for (const name of schema.required) {
    if (value[name] === undefined || value[name] === null) walker.faults.push(`${at}${name}: required`);
  }
  const open = walker.service.openStructures?.includes(schema.name) === true;
  for (const [name, item] of Object.entries(value)) {
    const member = schema.members.get(name);
    if (member !== undefined) {
      walk(walker, member, item, at + name);
      walkEnum(walker, { structure: schema.name, name, path: at + name }, item);
    } else if (!open && item !== undefined) walker.faults.push(`${at}${name}: no such member of ${schema.name}`);
  }
}

function walkEnum(walker: Walk, member: { structure: string; name: string; path: string }, value: unknown): void {
  const values = enumValues(walker.service, member.structure, member.name);
  if (values === undefined) return;
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string' && !values.includes(item)) {
      walker.faults.push(`${member.path}: want one of ${values.join(', ')}, got ${item}`);
    }
  }
}

const enums = new WeakMap<LocalService, Map<string, readonly string[] | undefined>>();

/** Every member of every answer asks, and exports of a module are slow to look up. */
function enumValues(service: LocalService, structure: string, name: string): readonly string[] | undefined {
  const known = enums.get(service) ?? new Map<string, readonly string[] | undefined>();
  enums.set(service, known);
  const key = `${structure}.${name}`;
  if (!known.has(key)) known.set(key, readEnum(service, structure, name));
  return known.get(key);
}

function readEnum(service: LocalService, structure: string, name: string): readonly string[] | undefined {
  const named = service.enums?.[`${structure}.${name}`] ?? service.enums?.[name];
  if (named === null || service.enums?.[`${structure}.${name}`] === null) return undefined;
  const constant = service.schemas[named ?? name.charAt(0).toUpperCase() + name.slice(1)];
  if (!isRecord(constant)) {
    if (named !== undefined) throw new Error(`the SDK exports no constant ${named}`);
    return undefined;
  }
  const values = Object.values(constant);
  return values.every((item) => typeof item === 'string') ? values : undefined;
}

function walkSimple(walker: Walk, type: SimpleType, value: unknown, path: string): void {
  if (type === 'document') return;
  const fits =
    type === 'timestamp'
      ? typeof value === 'number' || value instanceof Date
      : type === 'blob'
        ? typeof value === 'string' || value instanceof Uint8Array
        : typeof value === type;
  if (!fits) walker.faults.push(`${path}: want ${type}, got ${typeName(value)}`);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'list' : value instanceof Date ? 'timestamp' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
