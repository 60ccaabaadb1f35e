/** The task definitions that the plan is made from. Pure; apart from the plan, since they are asked for before it is loaded. */
import type { Service } from '../../../src/ecs/api.ts';
import { liveRevisions } from '../../../src/ecs/deployment/observe.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import type { ServiceRequest } from './service-request.ts';

/** The task definitions that the plan needs: the live ones, those that are bases, and those that are deployed as they are. */
export function neededRevisions(requests: readonly ServiceRequest[], found: readonly Service[]): readonly string[] {
  const named = requests.flatMap((request) => {
    if (request.source.kind === 'described') return [request.source.reference];
    return request.source.kind === 'revision' ? revisionReference(request, request.source.revision, found) : [];
  });
  return [...liveRevisions(found), ...named];
}

/** The reference to describe: a number counts in the family that the service has. None while the service is not found. */
export function revisionReference(
  { service }: Pick<ServiceRequest, 'service'>,
  revision: string,
  found: readonly Service[],
): readonly string[] {
  if (!/^\d+$/.test(revision)) return [revision];
  const before = found.find(({ serviceName, serviceArn }) => serviceName === service || serviceArn === service);
  return before === undefined ? [] : [`${familyOf(before.taskDefinition)}:${revision}`];
}

/** The family of a revision, by its ARN. */
export function familyOf(arn: string): string {
  return shortRevision(arn).split(':')[0] ?? '';
}
