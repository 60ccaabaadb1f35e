/** What the actions ask of Elastic Load Balancing (Application, Network and Gateway Load Balancers), in its own words. */

/** A target group. @see ELBv2 API, TargetGroup */
export interface TargetGroup {
  readonly targetGroupArn: string;
  readonly targetGroupName: string;
  /** `HTTP`, `HTTPS`, `TCP`, ...; absent for `lambda`. */
  readonly protocol?: string | undefined;
  readonly port?: number | undefined;
  /** `ip`, `instance`, `lambda` or `alb`. */
  readonly targetType: string;
  /** `traffic-port` or a number. */
  readonly healthCheckPort?: string | undefined;
  readonly healthCheckProtocol?: string | undefined;
  /** Absent for health checks by TCP. */
  readonly healthCheckPath?: string | undefined;
  /** HTTP codes that count as healthy: `200`, `200-399`. */
  readonly matcher?: string | undefined;
  /** Load balancers that send requests to it; empty when none does. */
  readonly loadBalancerArns: readonly string[];
}

/** The health of a target as its target group sees it. @see ELBv2 API, TargetHealthDescription */
export interface TargetHealth {
  /** Address or instance id. */
  readonly id: string;
  readonly port?: number | undefined;
  /** `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`. */
  readonly state: string;
  /** `Target.ResponseCodeMismatch`, ...; absent for healthy targets. */
  readonly reason?: string | undefined;
  readonly description?: string | undefined;
}

/** Elastic Load Balancing of one region. */
export interface TargetGroupsApi {
  /**
   * The target group of an ARN; undefined when there is none (DescribeTargetGroups).
   * @throws {ActionError} the codes of src/aws
   */
  describeTargetGroup(input: { readonly targetGroupArn: string }): Promise<TargetGroup | undefined>;
  /**
   * The targets of a target group; none when there is no such group (DescribeTargetHealth).
   * @throws {ActionError} the codes of src/aws
   */
  describeTargetHealth(input: { readonly targetGroupArn: string }): Promise<readonly TargetHealth[]>;
}
