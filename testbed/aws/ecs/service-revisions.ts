/** Service revisions: what a deployment rolls out, with the images' digests and the target groups it really uses. */
import type {
  DeploymentRecord,
  EcsState,
  RevisionSettings,
  ServiceLoadBalancer,
  ServiceRecord,
  ServiceRevisionRecord,
} from './model.ts';
import { ecsArn, newRevisionId, shortName } from './names.ts';
import { madeUpDigest } from './scenarios.ts';
import { findTaskDefinition } from './task-definitions.ts';

/** Makes the revision of `settings`; `source` is the deployment that has the traffic. */
export function createRevision(
  state: EcsState,
  service: ServiceRecord,
  { settings, source }: { settings: RevisionSettings; source: DeploymentRecord | undefined },
): ServiceRevisionRecord {
  const { containers } = findTaskDefinition(state, settings.taskDefinition);
  const shifts = service.configuration.strategy !== 'ROLLING';
  const revision: ServiceRevisionRecord = {
    arn: ecsArn(state, `service-revision/${shortName(service.clusterArn)}/${service.name}/${newRevisionId(state)}`),
    settings,
    createdAt: state.now,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    launchType: service.launchType,
    capacityProviderStrategy: service.capacityProviderStrategy,
    targets: settings.loadBalancers.map((balancer) => targetOf(balancer, source, shifts)),
    containerImages: containers.map(({ name, image }) => resolveImage(state, name, image)),
  };
  state.serviceRevisions.set(revision.arn, revision);
  return revision;
}

/** A strategy that shifts traffic uses the group that the source does not; a rolling one stays in the source's group. */
function targetOf(
  balancer: ServiceLoadBalancer,
  source: DeploymentRecord | undefined,
  shifts: boolean,
): ServiceLoadBalancer {
  const alternate = balancer.advancedConfiguration?.alternateTargetGroupArn;
  const used = source?.revision.targets.some(({ targetGroupArn }) => targetGroupArn === balancer.targetGroupArn);
  const usesAlternate = source?.revision.targets.some(({ targetGroupArn }) => targetGroupArn === alternate) === true;
  const takesAlternate = shifts ? used === true : usesAlternate;
  return alternate !== undefined && takesAlternate ? { ...balancer, targetGroupArn: alternate } : balancer;
}

function resolveImage(
  state: EcsState,
  containerName: string,
  image: string,
): ServiceRevisionRecord['containerImages'][number] {
  const found = state.images(image);
  if (found === 'missing') return { containerName, image };
  return { containerName, image, imageDigest: found === undefined ? madeUpDigest(image) : found.digest };
}
