/** `mode: build`: what the registry has already is only tagged; the rest is built once, pushed by its content key, then tagged. */
import { ActionError } from '../../../src/errors.ts';
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { buildImages } from './build.ts';
import type { BuildOrder, BuildsDone, BuildSources } from './build.ts';
import { keyTag } from './content-key.ts';
import { putTag } from '../../../src/ecr/put-tags.ts';
import { copyWithin } from './copy-order.ts';
import { computeKeys } from './group-keys.ts';
import type { GroupKey } from './group-keys.ts';
import type { Inputs } from './inputs.ts';
import type { ImageOutcome } from './outcome.ts';
import { findBuilt, groupImages } from './plan.ts';
import type { BuildGroup, RegistryState, TaggedImage } from './plan.ts';
import { putTags } from './put-tags.ts';
import type { TaggingOrder } from './put-tags.ts';
import { readRegistryState, stateQuery } from './registry-state.ts';
import type { World } from './world.ts';

/** What a mode works with. */
export interface ModeSources {
  readonly inputs: Inputs;
  readonly world: World;
  readonly signal: AbortSignal;
  readonly images: readonly TaggedImage[];
}

/** Builds without pushing: no AWS, no credentials, every image. */
export async function buildOnly({ inputs, world, signal, images }: ModeSources): Promise<ImageOutcome[]> {
  const groups = groupImages(images);
  const orders = groups.map((group): BuildOrder => ({ group, pushTag: undefined, noCache: false }));
  if (!inputs.dryRun) await buildImages(orders, { inputs, world, signal, groups, ecr: undefined, period: undefined });
  return images.map(({ spec }) => ({
    name: spec.name,
    repository: spec.repository,
    registryId: '',
    digest: '',
    action: inputs.dryRun ? 'planned' : 'built',
    tags: [],
    origin: '',
  }));
}

/** Builds what is missing, tags everything. @throws {ActionError} tags are put only after every push has ended well */
export async function buildAndPush(sources: ModeSources): Promise<ImageOutcome[]> {
  const { inputs, world, signal, images } = sources;
  // The AWS client loads while the files are read.
  const opening = world.openEcr({ signal });
  opening.catch(() => undefined);
  const groups = groupImages(images);
  const nowMs = world.clock.now();
  const defaultPlatform =
    world.env['DOCKER_DEFAULT_PLATFORM'] ?? `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const keys = await computeKeys(groups, { inputs, nowMs, defaultPlatform, openEcr: () => opening });
  const ecr = await opening;
  const step: Step = { ...sources, ecr, groups, keys, nowMs };
  const state = await readState(step);
  const built = await buildMissing(step, state);
  return finish(step, { state, built });
}

interface Step extends ModeSources {
  readonly ecr: EcrApi;
  readonly groups: readonly BuildGroup[];
  readonly keys: ReadonlyMap<string, GroupKey>;
  readonly nowMs: number;
}

/** An image that the step ends with, by name of its group. */
interface Built {
  readonly image: RegistryImage;
  readonly action: 'built' | 'reused';
  /** Tag under which the next build looks for the cache that the image carries. */
  readonly cacheTag?: string | undefined;
}

function sourceTag({ keys }: Step, group: BuildGroup): string {
  return keyTag(keys.get(group.name)?.key ?? '');
}

async function readState(step: Step): Promise<RegistryState> {
  const { inputs, world, ecr, groups, keys } = step;
  const pairs = groups.flatMap((group) => {
    const previous = keys.get(group.name)?.previous;
    const own = [sourceTag(step, group), ...(previous === undefined ? [] : [keyTag(previous)])];
    const keyed = group.repositories.flatMap((repository) => own.map((tag) => [repository, tag] as const));
    const wanted = group.images.flatMap(({ spec, tags }) => tags.map((tag) => [spec.repository, tag] as const));
    return keyed.concat(wanted);
  });
  return readRegistryState(ecr, stateQuery(pairs), {
    create: inputs.repositoryCreate,
    dryRun: inputs.dryRun,
    onCreate: (repository) =>
      world.log.progress(`${repository}: ${inputs.dryRun ? 'would be created' : 'created'} in ECR in ${ecr.region}`),
  });
}

async function buildMissing(step: Step, state: RegistryState): Promise<Map<string, Built>> {
  const { inputs, world, groups } = step;
  const done = new Map<string, Built>();
  const missing: BuildGroup[] = [];
  for (const group of groups) {
    const tag = sourceTag(step, group);
    const image = inputs.skip === 'never' ? undefined : findBuilt(state, group, tag);
    if (image === undefined) missing.push(group);
    else {
      world.log.progress(`${group.name}: ${tag} is in ${image.repository} already (${image.digest}); nothing to build`);
      done.set(group.name, { image, action: 'reused' });
    }
  }
  if (inputs.dryRun || missing.length === 0) return done;
  for (const [name, built] of await buildGroups(step, { state, missing })) done.set(name, built);
  return done;
}

async function buildGroups(
  step: Step,
  { state, missing }: { state: RegistryState; missing: readonly BuildGroup[] },
): Promise<Map<string, Built>> {
  const { inputs, nowMs, world, keys } = step;
  const period = inputs.maxAgeMs === undefined ? undefined : Math.floor(nowMs / inputs.maxAgeMs);
  const sources: BuildSources = { ...step, period };
  const orders = missing.map((group): BuildOrder => {
    const previous = keys.get(group.name)?.previous;
    // The content is the same as in the period before: only the base and its packages can be newer, and the cache would hide them.
    const isAged = previous !== undefined && findBuilt(state, group, keyTag(previous)) !== undefined;
    return { group, pushTag: pushTag(step, group), noCache: isAged };
  });
  for (const { group } of orders)
    world.log.progress(`${group.name}: ${sourceTag(step, group)} is not in the registry; building`);
  const first = await buildImages(orders, sources);
  if (!first.tagTaken) return readBuilt(step, { orders, done: first, action: 'built' });
  return buildAfterRace(step, { orders, sources });
}

/** `src-<key>`, or a tag of this run alone when the key's image shall not be reused: an immutable repository takes no tag twice. */
function pushTag(step: Step, group: BuildGroup): string {
  const tag = sourceTag(step, group);
  if (step.inputs.skip === 'content') return tag;
  const { runId, runAttempt } = step.world.run;
  return `${tag}-${runId === '' ? step.nowMs : `${runId}-${runAttempt}`}`;
}

/** Another run pushed the same content first. What it pushed is taken; what it did not is built again, from the cache. */
async function buildAfterRace(
  step: Step,
  { orders, sources }: { orders: readonly BuildOrder[]; sources: BuildSources },
): Promise<Map<string, Built>> {
  const done = await readBuilt(step, {
    orders,
    done: { digests: new Map(), cacheTags: new Map() },
    action: 'reused',
    mayMiss: true,
  });
  const left = orders.filter(({ group }) => !done.has(group.name));
  for (const name of done.keys())
    step.world.log.progress(`${name}: another run pushed the same content meanwhile; taking that`);
  if (left.length === 0) return done;
  const second = await buildImages(left, sources);
  for (const [name, built] of await readBuilt(step, { orders: left, done: second, action: 'built' }))
    done.set(name, built);
  return done;
}

/** The manifests of what was pushed: tags are put on exactly these bytes. */
async function readBuilt(
  step: Step,
  wanted: {
    orders: readonly BuildOrder[];
    done: Pick<BuildsDone, 'digests' | 'cacheTags'>;
    action: Built['action'];
    mayMiss?: boolean;
  },
): Promise<Map<string, Built>> {
  const referenceOf = ({ group, pushTag: tag }: BuildOrder): string => wanted.done.digests.get(group.name) ?? tag ?? '';
  const pairs = wanted.orders.map((order) => [order.group.origin.repository, referenceOf(order)] as const);
  const state = await readRegistryState(step.ecr, stateQuery(pairs), {
    create: false,
    dryRun: false,
    onCreate: () => undefined,
  });
  const found = new Map<string, Built>();
  for (const order of wanted.orders) {
    const image = state.get(order.group.origin.repository)?.get(referenceOf(order));
    if (image !== undefined)
      found.set(order.group.name, {
        image,
        action: wanted.action,
        cacheTag: wanted.done.cacheTags.get(order.group.name),
      });
    else if (wanted.mayMiss !== true) throw pushNotFound(order);
  }
  return found;
}

function pushNotFound({ group, pushTag: tag }: BuildOrder): ActionError {
  return new ActionError({
    code: 'push-not-found',
    message: `Docker said that ${group.name} was pushed, but ${group.origin.repository}:${tag ?? ''} is not in the registry.`,
    fix: 'Check that DOCKER_HOST and the current buildx builder push to the registry of this account and region, then run the job again.',
  });
}

async function finish(
  step: Step,
  { state, built }: { state: RegistryState; built: ReadonlyMap<string, Built> },
): Promise<ImageOutcome[]> {
  const { inputs, images, ecr } = step;
  const orders: TaggingOrder[] = [];
  for (const group of step.groups) {
    const result = built.get(group.name);
    if (result === undefined) continue;
    // Bake pushed to every repository of the group; an image that was reused may lie in some of them only.
    if (result.action === 'reused' && !inputs.dryRun) await spread(step, { group, state, image: result.image });
    for (const tagged of group.images) {
      orders.push({ tagged, image: { ...result.image, repository: tagged.spec.repository } });
    }
  }
  const tags = await putTags(ecr, orders, { state, dryRun: inputs.dryRun });
  await putCacheTags(step, built);
  return images.map((tagged) => describeOutcome(step, { tagged, built, tags: tags.get(tagged.spec.name) }));
}

/** Marks where the next build finds the layers. That it cannot be done costs time, never the step. */
async function putCacheTags({ ecr, world }: Step, built: ReadonlyMap<string, Built>): Promise<void> {
  for (const [name, { image, cacheTag }] of built) {
    if (cacheTag === undefined) continue;
    try {
      await putTag(ecr, { repository: image.repository, tag: cacheTag, image });
    } catch (error) {
      if (!(error instanceof ActionError && error.code === 'tag-immutable')) throw error;
      world.log.info(
        `${name}: no layer cache is kept, because tags of ${image.repository} are immutable; exclude \`cache-*\`.`,
      );
    }
  }
}

/** Copies a reused image into the repositories of its group that lack it, under the same key. */
async function spread(
  step: Step,
  { group, state, image }: { group: BuildGroup; state: RegistryState; image: RegistryImage },
): Promise<void> {
  const { ecr, world, signal } = step;
  const tag = sourceTag(step, group);
  const lacking = group.repositories.filter((name) => name !== image.repository && !state.get(name)?.has(tag));
  for (const repository of lacking) {
    await copyWithin({ ecr, world, signal, image, repository });
    await putTag(ecr, { repository, tag, image });
  }
}

function describeOutcome(
  step: Step,
  {
    tagged,
    built,
    tags,
  }: { tagged: TaggedImage; built: ReadonlyMap<string, Built>; tags: ImageOutcome['tags'] | undefined },
): ImageOutcome {
  const { spec } = tagged;
  const group = step.groups.find(({ images }) => images.includes(tagged));
  const origin = group === undefined ? '' : sourceTag(step, group);
  const result = group === undefined ? undefined : built.get(group.name);
  return {
    name: spec.name,
    repository: spec.repository,
    registryId: result?.image.registryId ?? '',
    digest: result?.image.digest ?? '',
    action: result?.action ?? 'planned',
    tags: tags ?? tagged.tags.map((tag) => ({ tag, outcome: 'planned' as const })),
    origin,
  };
}
