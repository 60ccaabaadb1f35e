/** The content keys of the builds of a step. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { EcrApi } from '../../../src/ecr/api.ts';
import { isDigest, parseRegistryHost } from '../../../src/ecr/image-uri.ts';
import { digestContext } from './context-digest.ts';
import { contentKey } from './content-key.ts';
import type { KeyMaterial } from './content-key.ts';
import { listBaseImages } from './dockerfile.ts';
import type { BuildSpec } from './image-spec.ts';
import { isFolderContext } from './images-input.ts';
import type { Inputs } from './inputs.ts';
import type { BuildGroup } from './plan.ts';

/** What the keys are made with. */
export interface KeySources {
  readonly inputs: Inputs;
  /** ECR, for the digests of base images that lie there; asked only when there are such. */
  readonly openEcr: () => Promise<EcrApi>;
  readonly nowMs: number;
  /** Platform of a build that names none: `linux/amd64`. */
  readonly defaultPlatform: string;
}

/** The key of a build, and the one that it had in the `max-age` period before. */
export interface GroupKey {
  readonly key: string;
  readonly previous: string | undefined;
}

/** The keys by name of the group. */
export async function computeKeys(groups: readonly BuildGroup[], sources: KeySources): Promise<Map<string, GroupKey>> {
  const keys = new Map<string, GroupKey>();
  const folders = new Map<string, string>();
  const keyOf = async (group: BuildGroup): Promise<GroupKey> => {
    const known = keys.get(group.name);
    if (known !== undefined) return known;
    const targets = new Map<string, string>();
    for (const value of Object.values(group.origin.build.contexts)) {
      const other = targetGroup(groups, value);
      if (other !== undefined) targets.set(value, (await keyOf(other)).key);
    }
    const key = await computeKey(group, { sources, folders, targets });
    keys.set(group.name, key);
    return key;
  };
  for (const group of groups) await keyOf(group);
  return keys;
}

/** The group that a named context `target:api` means. */
export function targetGroup(groups: readonly BuildGroup[], context: string): BuildGroup | undefined {
  if (!context.startsWith('target:')) return undefined;
  return groups.find(({ images }) => images.some(({ spec }) => spec.name === context.slice('target:'.length)));
}

async function computeKey(
  { origin: { build } }: BuildGroup,
  { sources, folders, targets }: { sources: KeySources; folders: Map<string, string>; targets: Map<string, string> },
): Promise<GroupKey> {
  const { inputs, nowMs, defaultPlatform } = sources;
  const text = readFileSync(build.dockerfile, 'utf8');
  const material: KeyMaterial = {
    // Two images of one folder with one Dockerfile read its files once.
    context: remember(folders, `${build.context}\n${build.dockerfile}`, () =>
      digestContext({ folder: build.context, dockerfile: build.dockerfile }),
    ),
    dockerfile: hash('sha256', text, 'hex'),
    target: build.target,
    platforms: build.platforms.length === 0 ? [defaultPlatform] : build.platforms,
    buildArgs: build.buildArgs,
    labels: build.labels,
    contexts: Object.fromEntries(
      Object.entries(build.contexts).map(([name, value]) => [name, contextValue(value, { folders, targets })]),
    ),
    bases: await resolveBases(text, build, sources.openEcr),
    secrets: inputs.secrets.map(({ id }) => id),
    provenance: inputs.provenance ?? '',
    period: undefined,
  };
  if (inputs.maxAgeMs === undefined) return { key: contentKey(material), previous: undefined };
  const period = Math.floor(nowMs / inputs.maxAgeMs);
  return { key: contentKey({ ...material, period }), previous: contentKey({ ...material, period: period - 1 }) };
}

function contextValue(
  value: string,
  { folders, targets }: { folders: Map<string, string>; targets: Map<string, string> },
): string {
  if (!isFolderContext(value)) return targets.get(value) ?? value;
  return remember(folders, value, () => digestContext({ folder: value, dockerfile: undefined }));
}

function remember(known: Map<string, string>, name: string, make: () => string): string {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}

/** Digests of base images in ECR that are named by tag, and of those that are named contexts; others count by their reference alone. */
async function resolveBases(
  dockerfile: string,
  { buildArgs, contexts }: BuildSpec,
  openEcr: () => Promise<EcrApi>,
): Promise<Record<string, string>> {
  const given = [...Object.values(buildArgs), ...Object.values(contexts)];
  // Reading the Dockerfile costs time, and only a base in ECR can be resolved.
  if (!/\.dkr[.-]ecr[.-]/.test([dockerfile, ...given].join('\n'))) return {};
  const named = Object.values(contexts).flatMap((value) => /^docker-image:\/\/(.+)$/.exec(value)?.[1] ?? []);
  const resolved: Record<string, string> = {};
  for (const reference of [...(await listBaseImages(dockerfile, buildArgs)), ...named]) {
    const digest = await resolveBase(reference, openEcr);
    if (digest !== undefined) resolved[reference] = digest;
  }
  return resolved;
}

async function resolveBase(reference: string, openEcr: () => Promise<EcrApi>): Promise<string | undefined> {
  const [, host = '', repository = '', tag = 'latest'] = /^([^/]+)\/([^:@]+)(?::([^@]+))?$/.exec(reference) ?? [];
  const registry = parseRegistryHost(host);
  if (registry === undefined || isDigest(tag)) return undefined;
  const api = await openEcr();
  if (api.region !== registry.region) return undefined;
  const found = await api.readImages({ repository, registryId: registry.registryId, references: [tag] });
  return found?.get(tag)?.digest;
}
