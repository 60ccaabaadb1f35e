/** `mode: promote`: a digest that was proved gets its tags in the target repository. No engine pulls, nothing is built. */
import { ActionError } from '../../../src/errors.ts';
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { mapEcr } from '../../../src/ecr/concurrency.ts';
import { isDigest } from '../../../src/ecr/image-uri.ts';
import type { ModeSources } from './build-mode.ts';
import { carryReferrers } from './carry-referrers.ts';
import { copyFrom } from './copy-order.ts';
import type { ImageOutcome } from './outcome.ts';
import type { RegistryState, TaggedImage } from './plan.ts';
import { putTags } from './put-tags.ts';
import { readRegistryState, stateQuery } from './registry-state.ts';

/** Where an image is taken from. */
interface Source {
  readonly repository: string;
  /** Tag or digest. */
  readonly reference: string;
}

/** Promotes every image; tags are put only after every copy has ended well. */
export async function promote(sources: ModeSources): Promise<ImageOutcome[]> {
  const { inputs, world, signal, images } = sources;
  const ecr = await world.openEcr({ signal });
  const plan = images.map((tagged) => ({ tagged, source: sourceOf(tagged, sources) }));
  const state = await readTargets(sources, { ecr, plan });
  const found = await mapEcr(plan, ({ tagged, source }) => findImage(sources, { ecr, state, tagged, source }));
  const copied = found.filter(({ isThere }) => !isThere);
  if (!inputs.dryRun) for (const one of copied) await copyOne(sources, { ecr, one });
  if (!inputs.dryRun) for (const one of found) await carryOne(sources, { ecr, one });
  const orders = found.map(({ tagged, image }) => ({
    tagged,
    image: { ...image, repository: tagged.spec.repository },
  }));
  const tags = await putTags(ecr, orders, { state, dryRun: inputs.dryRun });
  if (!inputs.dryRun) await verifyCopies(ecr, copied);
  return found.map(({ tagged: { spec }, source, image }) => {
    world.log.progress(
      `${spec.name}: ${inputs.dryRun ? 'would promote' : 'promoted'} ${image.digest} to ${spec.repository}`,
    );
    return {
      name: spec.name,
      repository: spec.repository,
      registryId: image.registryId,
      digest: image.digest,
      action: inputs.dryRun ? 'planned' : 'promoted',
      tags: tags.get(spec.name) ?? [],
      origin: `${source.repository}${isDigest(source.reference) ? '@' : ':'}${source.reference}`,
    };
  });
}

function sourceOf({ spec }: TaggedImage, { inputs: { from } }: ModeSources): Source {
  if (from?.kind === 'reference') return { repository: spec.repository, reference: from.reference };
  const entry = from?.images.get(spec.name) ?? from?.images.get(spec.sameAs ?? spec.name);
  return { repository: entry?.repository ?? spec.repository, reference: entry?.digest ?? '' };
}

/** One call a target repository: does it have the digest, and what do the wanted tags name now? */
async function readTargets(
  { inputs, world }: ModeSources,
  { ecr, plan }: { ecr: EcrApi; plan: readonly { tagged: TaggedImage; source: Source }[] },
): Promise<RegistryState> {
  const pairs = plan.flatMap(({ tagged: { spec, tags }, source }) => {
    // A tag means something in its own repository and registry only; a digest is the same everywhere.
    const isComparable =
      isDigest(source.reference) || (inputs.sourceRegistry === undefined && source.repository === spec.repository);
    return [...tags, ...(isComparable ? [source.reference] : [])].map(
      (reference) => [spec.repository, reference] as const,
    );
  });
  return readRegistryState(ecr, stateQuery(pairs), {
    create: inputs.repositoryCreate,
    dryRun: inputs.dryRun,
    onCreate: (repository) =>
      world.log.progress(`${repository}: ${inputs.dryRun ? 'would be created' : 'created'} in ECR in ${ecr.region}`),
  });
}

interface Found {
  readonly tagged: TaggedImage;
  readonly source: Source;
  readonly image: RegistryImage;
  /** Whether the target repository has it already. */
  readonly isThere: boolean;
  /** ECR of the source's region. */
  readonly api: EcrApi;
}

async function findImage(
  { inputs, world, signal }: ModeSources,
  { ecr, state, tagged, source }: { ecr: EcrApi; state: RegistryState; tagged: TaggedImage; source: Source },
): Promise<Found> {
  const { spec } = tagged;
  const there = state.get(spec.repository)?.get(source.reference);
  const { sourceRegistry } = inputs;
  const isTagElsewhere = !isDigest(source.reference) && isElsewhere(source, { inputs, spec });
  const region = sourceRegistry?.region;
  const api = region === undefined || region === ecr.region ? ecr : await world.openEcr({ region, signal });
  if (there !== undefined && !isTagElsewhere) return { tagged, source, image: there, isThere: true, api };
  const image = (
    await api.readImages({
      repository: source.repository,
      references: [source.reference],
      ...(sourceRegistry === undefined ? {} : { registryId: sourceRegistry.registryId }),
    })
  )?.get(source.reference);
  if (image === undefined) throw sourceMissing(source, sourceRegistry?.registryId);
  const held = await readDigest(ecr, { state, repository: spec.repository, digest: image.digest });
  return { tagged, source, image: held ?? image, isThere: held !== undefined, api };
}

/** Whether the source is another repository than the target's. */
function isElsewhere(
  { repository }: Source,
  { inputs, spec }: Pick<ModeSources, 'inputs'> & Pick<TaggedImage, 'spec'>,
): boolean {
  return inputs.sourceRegistry !== undefined || repository !== spec.repository;
}

/** Whether the target has the digest of a tag that was resolved elsewhere. */
async function readDigest(
  ecr: EcrApi,
  { state, repository, digest }: { state: RegistryState; repository: string; digest: string },
): Promise<RegistryImage | undefined> {
  const known = [...(state.get(repository)?.values() ?? [])].find((image) => image.digest === digest);
  return known ?? (await ecr.readImages({ repository, references: [digest] }))?.get(digest);
}

function sourceMissing({ repository, reference }: Source, registryId: string | undefined): ActionError {
  const where = registryId === undefined ? '' : ` of registry ${registryId}`;
  return new ActionError({
    code: 'promotion-source-missing',
    message: `There is no image ${reference} in the repository ${repository}${where}; nothing can be promoted.`,
    fix: 'Give in `from` what the earlier environment deployed (output `images` of its build-push), and keep it by the lifecycle policy until it is promoted.',
  });
}

async function copyOne(
  { inputs, world, signal }: ModeSources,
  { ecr, one }: { ecr: EcrApi; one: Found },
): Promise<void> {
  const task = { ecr, world, signal, image: one.image, repository: one.tagged.spec.repository };
  await copyFrom(task, { api: one.api, registryId: inputs.sourceRegistry?.registryId });
}

/** Inside one repository there is nothing to carry, and nothing is asked. */
async function carryOne(
  { inputs, world, signal }: ModeSources,
  { ecr, one: { tagged, source, image, isThere, api } }: { ecr: EcrApi; one: Found },
): Promise<void> {
  if (!isElsewhere(source, { inputs, spec: tagged.spec })) return;
  const inSource = { ...image, repository: source.repository };
  const task = { ecr, world, signal, image: inSource, repository: tagged.spec.repository };
  await carryReferrers({ task, source: { api, registryId: inputs.sourceRegistry?.registryId }, isThere });
}

/** Reads back what was copied: the target must name the digest that the source named. */
async function verifyCopies(ecr: EcrApi, copied: readonly Found[]): Promise<void> {
  await mapEcr(copied, async ({ tagged: { spec, tags }, image }) => {
    const found = await ecr.readImages({ repository: spec.repository, references: [image.digest, ...tags] });
    const wrong = tags.filter((tag) => found?.get(tag)?.digest !== image.digest);
    if (found?.get(image.digest)?.manifest === image.manifest && wrong.length === 0) return;
    throw new ActionError({
      code: 'promotion-not-verified',
      message: `Read back after the copy, ${spec.repository} does not name ${image.digest} by ${wrong.join(', ') || 'its digest'}.`,
      fix: 'Another run has likely moved the tag meanwhile: give production deployments a `concurrency` group, then run the job again.',
    });
  });
}
