/** Operations on service deployments and service revisions. */
import { AwsFault } from '../core/service.ts';
import type { Body, Operation } from '../core/service.ts';
import type { EcsState, ServiceDeploymentRecord } from './model.ts';
import { renderServiceDeployment, renderServiceDeploymentBrief, renderServiceRevision } from './render-deployments.ts';
import { findCluster, findService } from './services.ts';
import { continueServiceDeployment, stopServiceDeployment } from './stop-requests.ts';
import { bindOperations, cutPage, textsOf } from './wire-parts.ts';
import type { WireParts } from './wire-parts.ts';

/** DescribeServiceDeployments and DescribeServiceRevisions take so many. */
const MOST_ARNS = 20;

/** List, Describe, Stop and Continue of service deployments, and service revisions. */
export function deploymentOperations(parts: WireParts): Record<string, Operation> {
  return bindOperations(parts, {
    ListServiceDeployments: (state, input) => {
      const page = cutPage(parts, input, listServiceDeployments(state, input));
      return { serviceDeployments: page.items.map(renderServiceDeploymentBrief), nextToken: page.nextToken };
    },
    DescribeServiceDeployments: (state, input) => {
      const { found, failures } = pick(input, 'serviceDeploymentArns', state.serviceDeployments);
      return { serviceDeployments: found.map((record) => renderServiceDeployment(state, record)), failures };
    },
    DescribeServiceRevisions: (state, input) => {
      const { found, failures } = pick(input, 'serviceRevisionArns', state.serviceRevisions);
      return { serviceRevisions: found.map(renderServiceRevision), failures };
    },
    StopServiceDeployment: (state, input) => ({
      serviceDeploymentArn: stopServiceDeployment(state, input['serviceDeploymentArn'], input['stopType']).arn,
    }),
    ContinueServiceDeployment: (state, input) => {
      const { serviceDeploymentArn: arn, hookId, action } = input;
      return { serviceDeploymentArn: continueServiceDeployment(state, { arn, hookId, action }).arn };
    },
  });
}

function listServiceDeployments(state: EcsState, input: Body): ServiceDeploymentRecord[] {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  const hidden = service.stale !== undefined && state.now < service.stale.until ? service.stale.hidden : undefined;
  const statuses = textsOf(input, 'status');
  const { after, before } = (input['createdAt'] ?? {}) as { after?: number; before?: number };
  return [...state.serviceDeployments.values()]
    .filter(
      (record) =>
        record.serviceArn === service.arn &&
        record.arn !== hidden &&
        (statuses.length === 0 || statuses.includes(record.status)) &&
        (after === undefined || record.createdAt / 1000 >= after) &&
        (before === undefined || record.createdAt / 1000 <= before),
    )
    .toSorted((a, b) => b.createdAt - a.createdAt);
}

function pick<Item>(input: Body, member: string, all: ReadonlyMap<string, Item>): { found: Item[]; failures: Body[] } {
  const arns = textsOf(input, member);
  if (arns.length === 0 || arns.length > MOST_ARNS) {
    throw new AwsFault('InvalidParameterException', `${member} must have 1 to ${MOST_ARNS} elements.`);
  }
  return {
    found: arns.flatMap((arn) => all.get(arn) ?? []),
    failures: arns.filter((arn) => !all.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
  };
}
