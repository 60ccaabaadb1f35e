/** The service deployments behind rollouts: found, and read in one batch. */
import type { EcsApi, ServiceDeployment } from '../api.ts';
import type { RolloutState } from './rollout-state.ts';

/** Where service deployments are read. */
export interface Reading {
  readonly ecs: EcsApi;
  readonly cluster: string;
}

/** The service deployments of the rollouts by name; those that cannot be found are left out. */
export async function readServiceDeployments(
  current: readonly RolloutState[],
  { ecs, cluster }: Reading,
): Promise<ReadonlyMap<string, ServiceDeployment>> {
  const found = await Promise.all(
    current.map(async (state) => ({
      name: state.rollout.name,
      arn: await findServiceDeployment(ecs, cluster, state),
    })),
  );
  const arns = found.map(({ arn }) => arn).filter((arn) => arn !== undefined);
  if (arns.length === 0) return new Map();
  const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns: arns });
  return new Map(
    found.flatMap(({ name, arn }) =>
      serviceDeployments
        .filter(({ serviceDeploymentArn }) => serviceDeploymentArn === arn)
        .map((serviceDeployment): [string, ServiceDeployment] => [name, serviceDeployment]),
    ),
  );
}

/** A service deployment and the deployment it stands for are created together; their instants differ by little. */
const CREATED_TOGETHER_MS = 10_000;

/** The ARN of our service deployment: as DescribeServices named it, else the one created with our deployment. */
export async function findServiceDeployment(
  ecs: Pick<EcsApi, 'listServiceDeployments'>,
  cluster: string,
  { rollout, serviceDeploymentArn }: RolloutState,
): Promise<string | undefined> {
  if (serviceDeploymentArn !== undefined) return serviceDeploymentArn;
  const briefs = await ecs.listServiceDeployments({
    cluster,
    service: rollout.serviceName,
    createdAfterMs: rollout.createdAtMs - CREATED_TOGETHER_MS,
  });
  const distanceMs = (createdAtMs: number): number => Math.abs(createdAtMs - rollout.createdAtMs);
  return briefs
    .filter(({ createdAtMs }) => distanceMs(createdAtMs) <= CREATED_TOGETHER_MS)
    .filter((brief) => brief.serviceDeploymentArn !== rollout.replacedServiceDeployment)
    .toSorted((a, b) => distanceMs(a.createdAtMs) - distanceMs(b.createdAtMs))[0]?.serviceDeploymentArn;
}

/** The newest deployments say most about the next one. */
const HISTORY = 5;
/** One page of the list: it costs one call. */
const HISTORY_PAGE = 20;

/** How long the latest successful deployments of the service took, milliseconds. */
export async function readEarlierDurations(
  { rollout }: RolloutState,
  { ecs, cluster }: Reading,
): Promise<readonly number[]> {
  const briefs = await ecs.listServiceDeployments({
    cluster,
    service: rollout.serviceName,
    statuses: ['SUCCESSFUL'],
    limit: HISTORY_PAGE,
  });
  return briefs
    .filter(({ status }) => status === 'SUCCESSFUL')
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs)
    .slice(0, HISTORY)
    .map(({ createdAtMs, finishedAtMs = createdAtMs }) => finishedAtMs - createdAtMs)
    .filter((durationMs) => durationMs > 0);
}
