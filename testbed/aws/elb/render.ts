/** Load balancing in the shapes of the ELBv2 API. */
import type { Body } from '../core/service.ts';
import type { ForwardAction, Listener, LoadBalancer, Rule, Target, TargetGroup } from './model.ts';

/** A load balancer. */
export function renderLoadBalancer(loadBalancer: LoadBalancer): Body {
  return {
    LoadBalancerArn: loadBalancer.arn,
    LoadBalancerName: loadBalancer.name,
    DNSName: loadBalancer.dnsName,
    Scheme: loadBalancer.scheme,
    Type: 'application',
    State: { Code: 'active' },
    IpAddressType: 'ipv4',
    CreatedTime: new Date(loadBalancer.createdAt),
  };
}

/** A target group. */
export function renderTargetGroup(group: TargetGroup): Body {
  const { healthCheck } = group;
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    VpcId: group.vpcId,
    TargetType: group.targetType,
    LoadBalancerArns: group.loadBalancerArns,
    HealthCheckEnabled: true,
    HealthCheckProtocol: healthCheck.protocol,
    HealthCheckPort: 'traffic-port',
    HealthCheckPath: healthCheck.path,
    HealthCheckIntervalSeconds: healthCheck.intervalSeconds,
    HealthCheckTimeoutSeconds: healthCheck.timeoutSeconds,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    Matcher: { HttpCode: healthCheck.matcher },
  };
}

function renderForward({ targetGroups }: ForwardAction): Body {
  const [only] = targetGroups;
  return {
    Type: 'forward',
    ...(targetGroups.length === 1 && { TargetGroupArn: only?.arn }),
    ForwardConfig: { TargetGroups: targetGroups.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight })) },
  };
}

/** A listener with its default action. */
export function renderListener(listener: Listener, forward: ForwardAction): Body {
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancerArn,
    Port: listener.port,
    Protocol: listener.protocol,
    DefaultActions: [renderForward(forward)],
  };
}

/** A rule. */
export function renderRule(rule: Rule): Body {
  const paths =
    rule.pathPatterns.length > 0
      ? [{ Field: 'path-pattern', Values: rule.pathPatterns, PathPatternConfig: { Values: rule.pathPatterns } }]
      : [];
  const hosts =
    rule.hosts.length > 0
      ? [{ Field: 'host-header', Values: rule.hosts, HostHeaderConfig: { Values: rule.hosts } }]
      : [];
  return {
    RuleArn: rule.arn,
    Priority: rule.priority,
    Conditions: [...hosts, ...paths],
    Actions: [renderForward(rule.forward)],
    IsDefault: rule.priority === 'default',
  };
}

/** The health of a target. */
export function renderTarget(target: Target): Body {
  const { state, reason, description } = target.health;
  return {
    Target: { Id: target.id, Port: target.port, AvailabilityZone: target.availabilityZone },
    HealthCheckPort: String(target.port),
    TargetHealth: { State: state, Reason: reason, Description: description },
  };
}

/** The health of a target that was asked for and is not there. */
export function renderUnregistered(id: string, port: number): Body {
  return {
    Target: { Id: id, Port: port },
    TargetHealth: {
      State: 'unused',
      Reason: 'Target.NotRegistered',
      Description: 'Target is not registered to the target group',
    },
  };
}
