/** Which images really run: what ECS resolved for the service revision and what its tasks show, against what was asked for. */
import { parseImage } from '../image-uri.ts';
import { ActionError, Cancelled } from '../../errors.ts';
import type { Cause } from './evidence.ts';
import type { ServicePlan } from './service-plan.ts';
import type { ServiceRun } from './service-run.ts';
import { createOptionalCalls } from './optional-calls.ts';
import type { RolloutState } from './rollout-state.ts';
import { readServedByTasks } from './served-by-tasks.ts';
import type { Proving, ServedImage } from './served-by-tasks.ts';
import { readServiceDeployments } from './service-deployments.ts';
import type { WatchOptions } from './watch.ts';

type ProofOptions = Pick<WatchOptions, 'ecs' | 'clock' | 'log' | 'signal' | 'cluster'>;

/** Runs that succeeded, with the digest that runs; those that run something else have failed, and with a note those of which AWS tells nothing. */
export async function proveImages(runs: readonly ServiceRun[], options: ProofOptions): Promise<readonly ServiceRun[]> {
  try {
    return await readProof(runs, options);
  } catch (error) {
    // The deployments are complete: what stands in the way of looking closer does not undo that.
    if (!(error instanceof ActionError || error instanceof Cancelled)) throw error;
    const note = `Which image runs was not verified: ${error.message}`;
    return runs.map((run) => (run.state === undefined ? run : { ...run, notes: [...run.notes, note] }));
  }
}

/** Both are asked: the service revision tells what ECS resolved, the tasks tell what runs. */
async function readProof(runs: readonly ServiceRun[], options: ProofOptions): Promise<readonly ServiceRun[]> {
  const toProve = runs.filter(({ state, plan }) => state?.end?.verdict === 'succeeded' && plan.images.length > 0);
  if (toProve.length === 0) return runs;
  const optional = createOptionalCalls(options);
  const { ecs, cluster, clock } = options;
  const fromMs = clock.now();
  const reading = { ecs, cluster, runs: toProve };
  const [revisions, tasks] = await Promise.all([
    optional('service revisions', () => readServedByRevisions(reading)),
    optional('tasks', () => readServedByTasks(reading)),
  ]);
  const proof = { fromMs, toMs: clock.now() };
  return runs.map((run) => {
    if (!toProve.includes(run)) return run;
    const { name } = run.plan;
    const served = [...(tasks.value?.get(name) ?? []), ...(revisions.value?.get(name) ?? [])];
    return { ...judgeProof(run, served), spans: { ...run.spans, proof } };
  });
}

async function readServedByRevisions({
  ecs,
  cluster,
  runs,
}: Proving): Promise<ReadonlyMap<string, readonly ServedImage[]>> {
  // Only deployments that ECS runs have service revisions.
  const states = runs.flatMap(({ state }) => (state?.rollout.controller === undefined ? (state ?? []) : []));
  const shown = new Map(states.map((state) => [state.rollout.name, shownRevision(state)]));
  const first = await describeServed({ ecs, cluster, runs }, shown);
  const unproven = states.filter(({ rollout }) => !first.has(rollout.name));
  if (unproven.length === 0) return first;
  const deployments = await readServiceDeployments(unproven, { ecs, cluster });
  const told = new Map([...deployments].map(([name, deployment]) => [name, deployment.targetServiceRevision?.arn]));
  return new Map([...first, ...(await describeServed({ ecs, cluster, runs }, told))]);
}

/** When only ours is left, DescribeServices has named its revision already. */
function shownRevision({ service }: RolloutState): string | undefined {
  const { deployments = [], currentServiceRevisions = [] } = service ?? {};
  return deployments.length === 1 && currentServiceRevisions.length === 1 ? currentServiceRevisions[0] : undefined;
}

/** The images of revisions, by name; a revision of another task definition is a stale one, and left out. */
async function describeServed(
  { ecs, runs }: Proving,
  revisionOf: ReadonlyMap<string, string | undefined>,
): Promise<ReadonlyMap<string, readonly ServedImage[]>> {
  const arns = [...revisionOf.values()].filter((arn) => arn !== undefined);
  if (arns.length === 0) return new Map();
  const { serviceRevisions } = await ecs.describeServiceRevisions({ serviceRevisionArns: arns });
  const byArn = new Map(serviceRevisions.map((revision) => [revision.serviceRevisionArn, revision]));
  return new Map(
    runs.flatMap(({ plan: { name }, state }): [string, readonly ServedImage[]][] => {
      const revision = byArn.get(revisionOf.get(name) ?? '');
      const isOurs = revision?.taskDefinition === state?.rollout.taskDefinition;
      if (revision === undefined || !isOurs || revision.containerImages.length === 0) return [];
      const images = revision.containerImages.map(({ containerName, image, imageDigest }) => ({
        container: containerName,
        image,
        digest: imageDigest,
      }));
      return [[name, images]];
    }),
  );
}

/** The run with its served digest; failed when a container runs another image than the one asked for. Pure. */
export function judgeProof(run: ServiceRun, served: readonly ServedImage[]): ServiceRun {
  const { images } = run.plan;
  const wrong = images.flatMap((asked) =>
    served.filter((image) => isOther(asked, image)).map((image) => ({ asked, image })),
  );
  const [first] = wrong;
  if (first !== undefined) return { ...run, verdict: 'failed', cause: otherImageRuns(first) };
  const proven = images.flatMap(({ container }) => served.filter((image) => image.container === container));
  const digest = proven.find((image) => image.digest !== undefined)?.digest;
  if (digest === undefined) {
    return { ...run, notes: [...run.notes, 'ECS did not show which image runs, so the digest was not verified.'] };
  }
  return { ...run, servedDigest: digest };
}

type AskedImage = ServicePlan['images'][number];

/** An image of a digest asked for counts when ECS names that digest, in the image's name or as what it resolved to. */
function isOther({ container, image }: AskedImage, served: ServedImage): boolean {
  const { digest } = parseImage(image);
  if (digest === undefined || served.container !== container || served.digest === undefined) return false;
  return served.digest !== digest && parseImage(served.image ?? '').digest !== digest;
}

function otherImageRuns({ asked, image }: { readonly asked: AskedImage; readonly image: ServedImage }): Cause {
  return {
    code: 'wrong-image-served',
    text: `The deployment completed, but the container ${asked.container} runs ${image.digest ?? image.image ?? 'another image'} instead of ${asked.image}.`,
    fix: 'See who changed the task definition or moved the tag; deploy by digest.',
  };
}
