/** Whether a job that calls a workflow grants what the jobs of that workflow ask for. Pure. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';

/** Level by name: `contents`, `id-token`, ... */
export type Permissions = Readonly<Record<string, 'none' | 'read' | 'write'>>;

/** What all permissions are set to, or each. */
type Setting = { readonly all: 'read' | 'write' } | { readonly each: Permissions };

const RANK = { none: 0, read: 1, write: 2 } as const;

/** What a workflow and its jobs say they need, taken together, those that ask for all of a level left out. */
export function requiredPermissions(workflow: Document): Permissions {
  const settings = [
    settingAt(workflow, ['permissions']),
    ...jobIds(workflow).map((id) => settingAt(workflow, ['jobs', id, 'permissions'])),
  ];
  return joinPermissions(settings.map((setting) => (setting !== undefined && 'each' in setting ? setting.each : {})));
}

/** The highest level of each. */
export function joinPermissions(all: readonly Permissions[]): Permissions {
  const joined: Record<string, 'none' | 'read' | 'write'> = {};
  for (const [name, level] of all.flatMap(Object.entries<'none' | 'read' | 'write'>)) {
    if (RANK[level] > RANK[joined[name] ?? 'none']) joined[name] = level;
  }
  return joined;
}

/** Whether a job, or its file, says what it may do; else it may do what its caller may, or what the repository gives. */
export function statesPermissions(workflow: Document, job: string): boolean {
  return (settingAt(workflow, ['jobs', job, 'permissions']) ?? settingAt(workflow, ['permissions'])) !== undefined;
}

/** Whether other workflows can call it. */
export function isCallable(workflow: Document): boolean {
  const on: unknown = workflow.get('on');
  if (isMap(on)) return on.has('workflow_call');
  return isSeq(on) ? on.items.some((item) => isScalar(item) && item.value === 'workflow_call') : on === 'workflow_call';
}

/** What a calling job lacks. */
export interface Lack {
  /** What is missing, with the level that is needed. */
  readonly missing: Permissions;
  /** All that the job has to grant: what it grants now, and what is missing. */
  readonly wanted: Permissions;
  /** False when neither job nor file says what is granted: then the repository's settings decide. */
  readonly isStated: boolean;
}

/** What the job of a calling workflow lacks of what is required; undefined when it lacks nothing. */
export function findLack(workflow: Document, job: string, required: Permissions): Lack | undefined {
  const stated = settingAt(workflow, ['jobs', job, 'permissions']) ?? settingAt(workflow, ['permissions']);
  const granted = (name: string): 'none' | 'read' | 'write' => grantedLevel(stated, name);
  const missing = Object.fromEntries(
    Object.entries(required).filter(([name, level]) => RANK[level] > RANK[granted(name)]),
  );
  if (Object.keys(missing).length === 0) return undefined;
  const kept = stated !== undefined && 'each' in stated ? Object.entries(stated.each) : [];
  const used = Object.fromEntries(kept.filter(([, level]) => level !== 'none'));
  const needed = Object.fromEntries(Object.entries(required).filter(([name]) => !(name in used) || name in missing));
  return { missing, wanted: { ...used, ...needed }, isStated: stated !== undefined };
}

/** A block to paste. */
export function renderPermissions(permissions: Permissions): string {
  return ['permissions:', ...Object.entries(permissions).map(([name, level]) => `  ${name}: ${level}`)].join('\n');
}

/** Ids of the jobs of a workflow, in their order. */
export function jobIds(workflow: Document): string[] {
  const jobs = workflow.get('jobs');
  return isMap(jobs) ? jobs.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

/** Nothing stated: what a new repository gives, `contents` and `packages` to read. */
function grantedLevel(stated: Setting | undefined, name: string): 'none' | 'read' | 'write' {
  if (stated === undefined) return name === 'contents' || name === 'packages' ? 'read' : 'none';
  if ('each' in stated) return stated.each[name] ?? 'none';
  // There is no reading of an OIDC token.
  return name === 'id-token' && stated.all === 'read' ? 'none' : stated.all;
}

function settingAt(workflow: Document, path: readonly string[]): Setting | undefined {
  const value: unknown = workflow.getIn(path);
  if (value === 'read-all' || value === 'write-all') return { all: value === 'read-all' ? 'read' : 'write' };
  if (!isMap(value)) return undefined;
  const each: Record<string, 'none' | 'read' | 'write'> = {};
  for (const { key, value: level } of value.items) {
    const text = isScalar(level) ? level.value : undefined;
    if (isScalar(key) && (text === 'read' || text === 'write' || text === 'none')) each[String(key.value)] = text;
  }
  return { each };
}
