/** What each service ran before: its service deployments of the last 90 days, as ECS keeps them. Reads only. */
import type { EcsApi, Service, ServiceDeploymentBrief, ServiceRevision } from '../../../src/ecs/api.ts';

/** A deployment that completed. */
export interface CompletedDeployment {
  /** ARN of the revision. */
  readonly taskDefinition: string;
  readonly completedAtMs: number;
  /** What ECS resolved its images to; empty where it does not tell. */
  readonly images: ServiceRevision['containerImages'];
}

/** The deployments of one service. */
export interface History {
  /** Oldest first. */
  readonly completed: readonly CompletedDeployment[];
  /** The newest deployment whatever became of it, and the revision it is of; absent when ECS shows none. */
  readonly newest?: { readonly status: ServiceDeploymentBrief['status']; readonly taskDefinition: string | undefined };
}

/** So many completed deployments are looked at: two calls of DescribeServiceRevisions a service. */
const MOST_COMPLETED = 39;

/**
 * The histories by service name: ListServiceDeployments for each service at once, then DescribeServiceRevisions.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function readHistories(
  ecs: Pick<EcsApi, 'listServiceDeployments' | 'describeServiceRevisions'>,
  { cluster, services }: { readonly cluster: string; readonly services: readonly Service[] },
): Promise<ReadonlyMap<string, History>> {
  return new Map(
    await Promise.all(
      services.map(async ({ serviceName }): Promise<[string, History]> => {
        const briefs = await ecs.listServiceDeployments({ cluster, service: serviceName });
        return [serviceName, await readHistory(ecs, briefs)];
      }),
    ),
  );
}

async function readHistory(
  ecs: Pick<EcsApi, 'describeServiceRevisions'>,
  briefs: readonly ServiceDeploymentBrief[],
): Promise<History> {
  const newestFirst = briefs.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const [newest] = newestFirst;
  const successful = newestFirst.filter(({ status }) => status === 'SUCCESSFUL').slice(0, MOST_COMPLETED);
  const arns = [newest, ...successful]
    .map((brief) => brief?.targetServiceRevisionArn)
    .filter((arn) => arn !== undefined);
  if (newest === undefined || arns.length === 0) return { completed: [] };
  const { serviceRevisions } = await ecs.describeServiceRevisions({ serviceRevisionArns: [...new Set(arns)] });
  const revisionOf = (brief: ServiceDeploymentBrief): ServiceRevision | undefined =>
    serviceRevisions.find(({ serviceRevisionArn }) => serviceRevisionArn === brief.targetServiceRevisionArn);
  return {
    newest: { status: newest.status, taskDefinition: revisionOf(newest)?.taskDefinition },
    completed: successful.toReversed().flatMap((brief) => {
      const revision = revisionOf(brief);
      if (revision === undefined) return [];
      const { taskDefinition, containerImages: images } = revision;
      return [{ taskDefinition, images, completedAtMs: brief.finishedAtMs ?? brief.createdAtMs }];
    }),
  };
}
