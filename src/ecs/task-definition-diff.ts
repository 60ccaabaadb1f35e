/** What differs between two task definitions, for people to read. Pure. */
import type { JsonObject, TaskDefinitionInput } from './api.ts';
import { isJsonObject, sameJson } from './task-definition.ts';
import { normaliseTaskDefinition } from './task-definition-normal.ts';
import type { Account } from './task-definition-normal.ts';

/** One difference; `from` is left out for what is new, `to` for what goes. Values of variables and secrets are `***`. */
export interface TaskDefinitionChange {
  /** `containerDefinitions.app.image`, `cpu` */
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * What differs between two task definitions, in the order of the new one; containers, variables and secrets are matched by name. What
 * means the same to ECS (defaults, units, the order of variables) is no difference.
 */
export function diffTaskDefinitions(
  from: TaskDefinitionInput,
  to: TaskDefinitionInput,
  account?: Account,
): readonly TaskDefinitionChange[] {
  return diff({ path: [], from: normaliseTaskDefinition(from, account), to: normaliseTaskDefinition(to, account) });
}

interface Pair {
  readonly path: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

function diff({ path, from, to }: Pair): TaskDefinitionChange[] {
  if (sameJson(from, to)) return [];
  const left = asKeyed(from);
  const right = asKeyed(to);
  // What is new as a whole (a container) is told attribute by attribute.
  const isSplit =
    (left ?? right) !== undefined &&
    (left !== undefined || from === undefined) &&
    (right !== undefined || to === undefined);
  if (!isSplit || isVariable(path)) return [leaf({ path, from, to })];
  return [...new Set([...Object.keys(right ?? {}), ...Object.keys(left ?? {})])].flatMap((key) =>
    diff({ path: [...path, key], from: left?.[key], to: right?.[key] }),
  );
}

function leaf({ path, from, to }: Pair): TaskDefinitionChange {
  return {
    path: path.join('.'),
    ...(from === undefined ? {} : { from: shown(path, from) }),
    ...(to === undefined ? {} : { to: shown(path, to) }),
  };
}

/** A variable may hold a secret all the same, and so may an option of a log driver: only their names are told. */
function shown(path: readonly string[], value: unknown): string {
  const isHidden = path.some((step) => HIDDEN_LISTS.has(step)) || SECRET_NAME.test(path.at(-1) ?? '');
  if (isHidden) return '***';
  return typeof value === 'string' ? value : JSON.stringify(value, hideSecret);
}

const HIDDEN_LISTS: ReadonlySet<string> = new Set(['environment', 'secrets']);
const SECRET_NAME = /token|api.?key|password|passwd|secret|credential/i;

function hideSecret(key: string, value: unknown): unknown {
  return HIDDEN_LISTS.has(key) || (typeof value === 'string' && SECRET_NAME.test(key)) ? '***' : value;
}

function isVariable(path: readonly string[]): boolean {
  return HIDDEN_LISTS.has(path.at(-2) ?? '');
}

/** An object as it is, a list of objects with `name` (or `key`) by those; undefined for all else. */
function asKeyed(value: unknown): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((item: unknown): [string, unknown] | undefined => {
    const key = isJsonObject(item) ? (item['name'] ?? item['key']) : undefined;
    return typeof key === 'string' ? [key, item] : undefined;
  });
  const named = entries.filter((entry) => entry !== undefined);
  const distinct = new Set(named.map(([key]) => key)).size === value.length;
  return distinct ? Object.fromEntries(named) : undefined;
}
