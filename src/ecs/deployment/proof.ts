/** Which images really run: what ECS resolved for the service revision, else what its tasks show, against what was asked for. */
import type { EcsApi } from '../api.ts';
import { parseImage } from '../image-uri.ts';
import { ActionError, Cancelled } from '../../errors.ts';
import type { Cause } from './evidence.ts';
import type { ServicePlan } from './service-plan.ts';
import { startedByOf } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';
import { createOptionalCalls } from './optional-calls.ts';
import { findServiceDeployment } from './service-deployments.ts';
import type { WatchOptions } from './watch.ts';

/** An image as ECS runs it. */
export interface ServedImage {
  readonly container: string;
  readonly image?: string | undefined;
  readonly digest?: string | undefined;
}

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

async function readProof(runs: readonly ServiceRun[], options: ProofOptions): Promise<readonly ServiceRun[]> {
  const optional = createOptionalCalls(options);
  const { ecs, cluster, clock } = options;
  const fromMs = clock.now();
  const toProve = runs.filter(({ state, plan }) => state?.end?.verdict === 'succeeded' && plan.images.length > 0);
  const served =
    toProve.length === 0
      ? undefined
      : (await optional('service revisions', () => readServedByRevisions({ ecs, cluster, runs: toProve }))).value;
  return Promise.all(
    runs.map(async (run) => {
      if (!toProve.includes(run) || run.state === undefined) return run;
      const { state } = run;
      const images =
        served?.get(run.plan.name) ??
        (await optional('tasks', () => readServedByTasks({ ecs, cluster, state }))).value ??
        [];
      const proof = { fromMs, toMs: clock.now() };
      return { ...judgeProof(run, images), spans: { ...run.spans, proof } };
    }),
  );
}

async function readServedByRevisions({
  ecs,
  cluster,
  runs,
}: {
  readonly ecs: EcsApi;
  readonly cluster: string;
  readonly runs: readonly ServiceRun[];
}): Promise<ReadonlyMap<string, readonly ServedImage[]>> {
  // Only deployments that ECS runs have service revisions.
  const ofEcs = runs.filter(({ state }) => state?.rollout.controller === undefined);
  const found = await Promise.all(
    ofEcs.map(async ({ plan, state }) => ({
      name: plan.name,
      arn: state === undefined ? undefined : await findServiceDeployment(ecs, cluster, state),
    })),
  );
  const arns = found.map(({ arn }) => arn).filter((arn) => arn !== undefined);
  if (arns.length === 0) return new Map();
  const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns: arns });
  const revisionOf = new Map(
    serviceDeployments.map((deployment) => [deployment.serviceDeploymentArn, deployment.targetServiceRevision?.arn]),
  );
  const revisionArns = [...revisionOf.values()].filter((arn) => arn !== undefined);
  if (revisionArns.length === 0) return new Map();
  const { serviceRevisions } = await ecs.describeServiceRevisions({ serviceRevisionArns: revisionArns });
  return new Map(
    found.flatMap(({ name, arn }): [string, readonly ServedImage[]][] => {
      const revision = serviceRevisions.find(
        ({ serviceRevisionArn }) => serviceRevisionArn === revisionOf.get(arn ?? ''),
      );
      if (revision === undefined || revision.containerImages.length === 0) return [];
      const images = revision.containerImages.map(({ containerName, image, imageDigest }) => ({
        container: containerName,
        image,
        digest: imageDigest,
      }));
      return [[name, images]];
    }),
  );
}

async function readServedByTasks({
  ecs,
  cluster,
  state,
}: {
  readonly ecs: EcsApi;
  readonly cluster: string;
  readonly state: RolloutState;
}): Promise<readonly ServedImage[]> {
  const arns = await ecs.listTasks({ cluster, serviceName: state.rollout.serviceName, desiredStatus: 'RUNNING' });
  if (arns.length === 0) return [];
  const { tasks } = await ecs.describeTasks({ cluster, tasks: arns.slice(0, 100) });
  return tasks
    .filter(({ startedBy }) => startedBy === startedByOf(state))
    .flatMap(({ containers }) =>
      containers.map(({ name, image, imageDigest }) => ({ container: name, image, digest: imageDigest })),
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
