/** Load balancers, listeners, rules, target groups and targets, as the ELB world keeps them. Instants are virtual epoch ms. */

/** Target health states that the bed plays (ELBv2 API, TargetHealthStateEnum). */
type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused';

/** A target's health as DescribeTargetHealth tells it. `reason` is a TargetHealthReasonEnum; absent when healthy. */
export interface TargetHealth {
  readonly state: TargetState;
  readonly reason?: string;
  readonly description?: string;
}

/** A target: a task's address and port in a target group. */
export interface Target {
  /** Private IPv4 address, as ECS registers it. */
  readonly id: string;
  readonly port: number;
  readonly availabilityZone: string;
  /** Where it really answers, for a proxy; absent when nothing does. */
  readonly address?: { readonly host: string; readonly port: number };
  /** Virtual, epoch milliseconds. */
  readonly registeredAt: number;
  readonly health: TargetHealth;
  /** When draining ends; set while draining. */
  readonly drainedAt?: number;
  /** What health checks will say when no proxy makes any. */
  readonly simulated?: SimulatedHealth;
  /** When `simulated` last changed: its checks count from here. */
  readonly simulatedSince?: number;
}

/** The verdict of health checks that nobody makes: healthy, codes that do not match, no answer, or no connection. */
export type SimulatedHealth = 'healthy' | { readonly codes: readonly number[] } | 'timeout' | 'refused';

/** How a target group checks its targets. Times are seconds. */
export interface HealthCheck {
  readonly path: string;
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP';
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** HTTP codes that are healthy: `200`, `200-399`, `200,301`. */
  readonly matcher: string;
}

/** A target group. */
export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly port: number;
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP';
  readonly targetType: 'ip' | 'instance';
  readonly vpcId: string;
  readonly healthCheck: HealthCheck;
  deregistrationDelaySeconds: number;
  readonly loadBalancerArns: string[];
}

/** A load balancer. */
export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly scheme: 'internet-facing' | 'internal';
  readonly createdAt: number;
}

/** What a listener or a rule does with a request: forward by weight. */
export interface ForwardAction {
  readonly targetGroups: readonly { readonly arn: string; readonly weight: number }[];
}

/** A listener. */
export interface Listener {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly port: number;
  readonly protocol: 'HTTP' | 'HTTPS';
}

/** A rule of a listener. The default rule has priority `default` and no conditions. */
export interface Rule {
  readonly arn: string;
  readonly listenerArn: string;
  readonly priority: string;
  readonly pathPatterns: readonly string[];
  readonly hosts: readonly string[];
  readonly forward: ForwardAction;
}

/** Names a target in a target group. */
export interface TargetKey {
  readonly targetGroupArn: string;
  readonly id: string;
  readonly port: number;
}
