/** The definition that `docker buildx bake` reads from stdin, and the metadata file that it writes. */
import * as v from 'valibot';

import type { BuildTarget } from './build-target.ts';
import { isAtLeast } from './versions.ts';

/** What one bake builds. */
export interface BakePlan {
  readonly targets: readonly BuildTarget[];
  /** Targets that are only contexts of others: built when needed, never pushed. */
  readonly dependencies: readonly BuildTarget[];
  readonly buildx: string;
}

/** The JSON definition; each target is pushed when it has references, else only built. */
export function bakeDefinition({ targets, dependencies, buildx }: BakePlan): string {
  const knowsAttestations = isAtLeast(buildx, '0.10.0');
  const all = [...targets, ...dependencies];
  return JSON.stringify({
    group: { default: { targets: targets.map(({ name }) => name) } },
    target: Object.fromEntries(all.map((target) => [target.name, bakeTarget(target, knowsAttestations)])),
  });
}

function bakeTarget(target: BuildTarget, knowsAttestations: boolean): Record<string, unknown> {
  const isPushed = target.references.length > 0;
  const all: Record<string, unknown> = {
    context: literal(target.context),
    dockerfile: literal(target.dockerfile),
    target: target.target === undefined ? undefined : literal(target.target),
    platforms: listOf(target.platforms),
    args: mapOf(target.args),
    labels: mapOf(target.labels),
    contexts: mapOf(target.contexts),
    secret: listOf(target.secrets.map(({ id, env }) => `id=${id},env=${env}`)),
    tags: listOf(target.references),
    'cache-from': listOf(target.cacheFrom),
    'cache-to': listOf(target.cacheTo),
    // BuildKit's default provenance holds times, so that a cached rebuild would get a new digest each time.
    attest: knowsAttestations ? [provenance(target.provenance)] : undefined,
    output: [isPushed ? 'type=registry' : 'type=cacheonly'],
    pull: target.pull ? true : undefined,
    'no-cache': target.noCache ? true : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function provenance(mode: BuildTarget['provenance']): string {
  return mode === undefined ? 'type=provenance,disabled=true' : `type=provenance,mode=${mode}`;
}

/** Bake reads strings as HCL templates: `${...}` would be looked up as a variable, `%{...}` as a directive. */
function literal(text: string): string {
  return text.replaceAll('${', () => '$${').replaceAll('%{', '%%{');
}

function listOf(items: readonly string[]): string[] | undefined {
  return items.length === 0 ? undefined : items.map(literal);
}

function mapOf(entries: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const pairs = Object.entries(entries).map(([name, value]) => [name, literal(value)] as const);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const MetadataSchema = v.record(v.string(), v.unknown());
const TargetMetadataSchema = v.object({ 'containerimage.digest': v.string() });

/** Digest by target name of bake's metadata file; targets without one (not pushed) are left out. */
export function parseBakeMetadata(text: string): ReadonlyMap<string, string> {
  const metadata = v.parse(v.pipe(v.string(), v.parseJson(), MetadataSchema), text);
  const digests = new Map<string, string>();
  for (const [name, value] of Object.entries(metadata)) {
    const parsed = v.safeParse(TargetMetadataSchema, value);
    if (parsed.success) digests.set(name, parsed.output['containerimage.digest']);
  }
  return digests;
}

/** The command line; the definition goes to stdin, so no value of it is ever seen by `ps`. */
export function bakeArguments(metadataFile: string): string[] {
  return ['buildx', 'bake', '--file', '-', '--metadata-file', metadataFile, '--progress', 'plain'];
}
