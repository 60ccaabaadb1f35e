/** Elastic Load Balancing over the AWS SDK: the only importer of its client. */
import {
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  TargetGroupNotFoundException,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import type { TargetGroup, TargetGroupsApi, TargetHealth } from './api.ts';

/** The target groups of one region with one run's credentials. */
export function createTargetGroupsApi(access: AwsAccess): TargetGroupsApi {
  const client = new ElasticLoadBalancingV2Client(access);
  return {
    describeTargetGroup: ({ targetGroupArn }) => describeTargetGroup(client, targetGroupArn),
    describeTargetHealth: ({ targetGroupArn }) => describeTargetHealth(client, targetGroupArn),
  };
}

/** One a call: of several, one that is missing would fail them all. */
async function describeTargetGroup(
  client: ElasticLoadBalancingV2Client,
  targetGroupArn: string,
): Promise<TargetGroup | undefined> {
  try {
    const { TargetGroups = [] } = await client.send(
      new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }),
    );
    const [group] = TargetGroups;
    if (group === undefined) return undefined;
    return {
      targetGroupArn,
      targetGroupName: group.TargetGroupName ?? targetGroupArn,
      protocol: group.Protocol,
      port: group.Port,
      // ELBv2 API, CreateTargetGroup: the default.
      targetType: group.TargetType ?? 'instance',
      healthCheckPort: group.HealthCheckPort,
      healthCheckProtocol: group.HealthCheckProtocol,
      healthCheckPath: group.HealthCheckPath,
      matcher: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode,
      loadBalancerArns: group.LoadBalancerArns ?? [],
    };
  } catch (error) {
    if (error instanceof TargetGroupNotFoundException) return undefined;
    // Describe calls of this service know no resources (Service Authorization Reference).
    throw toActionError(error, { permission: 'elasticloadbalancing:DescribeTargetGroups', resource: '*' });
  }
}

async function describeTargetHealth(
  client: ElasticLoadBalancingV2Client,
  targetGroupArn: string,
): Promise<readonly TargetHealth[]> {
  try {
    const answer = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
    return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth: health }) => ({
      id: Target?.Id ?? '',
      port: Target?.Port,
      state: health?.State ?? '',
      reason: health?.Reason,
      description: health?.Description,
    }));
  } catch (error) {
    if (error instanceof TargetGroupNotFoundException) return [];
    throw toActionError(error, { permission: 'elasticloadbalancing:DescribeTargetHealth', resource: '*' });
  }
}
