/** What is to be built: one target, from a `build` command line or from a bake file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerFailure } from './stand-in.ts';

/** One target, in bake's words. */
export interface BuildRequest {
  readonly name: string;
  readonly context: string;
  /** Relative to the context, or absolute. */
  readonly dockerfile: string;
  readonly dockerfileInline?: string;
  readonly target?: string;
  readonly platforms: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly cacheTo: readonly string[];
  readonly attest: readonly string[];
  /** `type=registry`, `type=image,push=true`, `type=cacheonly`, `type=docker`. */
  readonly output: readonly string[];
}

/** A target as a bake file has it. */
type TargetDocument = Record<string, unknown>;

interface BakeDocument {
  group?: Record<string, { targets?: string[] }>;
  target?: Record<string, TargetDocument>;
}

/** What the command line adds to a bake file. */
export interface BakeOverrides {
  /** `--set`: `TARGET.KEY=VALUE`, TARGET with `*`. */
  readonly set: readonly string[];
  readonly push: boolean;
  readonly load: boolean;
  readonly provenance?: string;
}

const knownKeys = new Set([
  'context', 'dockerfile', 'dockerfile-inline', 'target', 'platforms', 'args', 'labels', 'contexts', 'tags', 'cache-from',
  'cache-to', 'attest', 'output', 'secret', 'ssh', 'pull', 'no-cache', 'inherits', 'description', 'annotations', 'network',
]); // prettier-ignore

/**
 * Reads the targets that a bake file and a command line ask for.
 *
 * @param text the file, JSON
 * @param wanted names of targets or groups; none: the group `default`
 * @throws {DockerFailure} for HCL, unknown keys and unknown targets
 */
export function readBakeFile(
  text: string,
  { wanted, overrides }: { wanted: readonly string[]; overrides: BakeOverrides },
): BuildRequest[] {
  const document = parseDocument(text);
  const targets = document.target ?? {};
  const names = [
    ...new Set((wanted.length === 0 ? ['default'] : wanted).flatMap((name) => resolveNames(document, name))),
  ];
  return names.map((name) =>
    readTarget(name, applySets(name, { target: inherit(targets, name), sets: overrides.set }), overrides),
  );
}

function parseDocument(text: string): BakeDocument {
  try {
    return JSON.parse(text) as BakeDocument;
  } catch (error) {
    throw new DockerFailure(`ERROR: the stand-in reads bake files in JSON alone: ${String(error)}`);
  }
}

function resolveNames(document: BakeDocument, name: string): string[] {
  const group = document.group?.[name];
  if (group !== undefined) return (group.targets ?? []).flatMap((target) => resolveNames(document, target));
  if (document.target?.[name] !== undefined) return [name];
  if (name === 'default') return Object.keys(document.target ?? {});
  throw new DockerFailure(`ERROR: failed to find target ${name}`);
}

function inherit(targets: Record<string, TargetDocument>, name: string): TargetDocument {
  const target = targets[name];
  if (target === undefined) throw new DockerFailure(`ERROR: failed to find target ${name}`);
  const parents = listOf(target['inherits']).map((parent) => inherit(targets, parent));
  const maps = ['args', 'labels', 'contexts'].map((key) => [
    key,
    Object.assign({}, ...[...parents, target].map((part) => part[key] ?? {})) as unknown,
  ]);
  return Object.assign({}, ...parents, target, Object.fromEntries(maps)) as TargetDocument;
}

function applySets(
  name: string,
  { target, sets }: { target: TargetDocument; sets: readonly string[] },
): TargetDocument {
  const changed = structuredClone(target);
  for (const set of sets) {
    const {
      pattern = '',
      key = '',
      value = '',
    } = /^(?<pattern>[^.]+)\.(?<key>[^=]+)=(?<value>.*)$/su.exec(set)?.groups ?? {};
    if (key === '') throw new DockerFailure(`ERROR: invalid override key ${set}, expected target.name`);
    if (!new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'u').test(name)) continue;
    const [outer = '', ...inner] = key.split('.');
    const isList = ['tags', 'platform', 'cache-to', 'cache-from', 'output', 'attest', 'secrets'].includes(outer);
    const own = outer === 'platform' ? 'platforms' : outer === 'secrets' ? 'secret' : outer;
    if (inner.length > 0) changed[own] = { ...(changed[own] as object | undefined), [inner.join('.')]: value };
    else changed[own] = isList ? (value === '' ? [] : [value]) : value;
  }
  return changed;
}

function readTarget(name: string, target: TargetDocument, overrides: BakeOverrides): BuildRequest {
  const unknown = Object.keys(target).filter((key) => !knownKeys.has(key));
  if (unknown.length > 0)
    throw new DockerFailure(`ERROR: the stand-in does not know the bake key ${unknown.join(', ')}`);
  const inline = target['dockerfile-inline'];
  const stage = target['target'];
  const attest = overrides.provenance === undefined ? [] : [provenance(overrides.provenance)];
  return {
    name,
    context: textOf(target['context'] ?? '.'),
    dockerfile: textOf(target['dockerfile'] ?? 'Dockerfile'),
    ...(inline === undefined ? {} : { dockerfileInline: textOf(inline) }),
    ...(stage === undefined || stage === '' ? {} : { target: textOf(stage) }),
    platforms: listOf(target['platforms']),
    args: mapOf(target['args']),
    labels: mapOf(target['labels']),
    contexts: mapOf(target['contexts']),
    tags: listOf(target['tags']),
    cacheTo: listOf(target['cache-to']),
    attest: [...listOf(target['attest']), ...attest],
    output: overrides.push ? ['type=registry'] : overrides.load ? ['type=docker'] : listOf(target['output']),
  };
}

/** `--provenance=VALUE` as an attestation: `false`, `true`, `mode=max`. */
export function provenance(value: string): string {
  return value === 'false'
    ? 'type=provenance,disabled=true'
    : `type=provenance,${value === 'true' ? 'mode=min' : value}`;
}

/** Bake reads strings as HCL templates, in which `$${` and `%%{` stand for `${` and `%{`. */
function textOf(value: unknown): string {
  const text = String(value);
  if (/(?<!\$)\$\{|(?<!%)%\{/u.test(text)) {
    throw new DockerFailure(`ERROR: the stand-in does not evaluate bake's templates: ${text}`);
  }
  return text.replaceAll('$${', () => '${').replaceAll('%%{', '%{');
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function mapOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, item]) => [key, textOf(item)]));
}

/** The text of a target's Dockerfile. @throws {DockerFailure} when there is none */
export function readDockerfile({ context, dockerfile, dockerfileInline }: BuildRequest): {
  text: string;
  path?: string;
} {
  if (dockerfileInline !== undefined) return { text: dockerfileInline };
  const path = dockerfile.startsWith('/') ? dockerfile : join(context, dockerfile);
  try {
    return { text: readFileSync(path, 'utf8'), path };
  } catch (error) {
    throw new DockerFailure(
      `failed to solve: failed to read dockerfile: open ${dockerfile}: no such file or directory (${String(error)})`,
    );
  }
}
