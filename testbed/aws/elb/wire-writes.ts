/** The ELBv2 operations that create and change: what a user of the local AWS sets up by the aws command or Terraform. */
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import type { ForwardAction, HealthCheck, TargetGroup } from './model.ts';
import { renderListener, renderLoadBalancer, renderRule, renderTargetGroup } from './render.ts';
import type { ElbWorld } from './world.ts';

const DELAY = 'deregistration_delay.timeout_seconds';

/** An action of a listener or rule, as it is on the wire. */
interface WireAction {
  readonly Type: string;
  readonly TargetGroupArn?: string;
  readonly ForwardConfig?: {
    readonly TargetGroups?: readonly { readonly TargetGroupArn: string; readonly Weight?: number }[];
  };
}

/** A condition of a rule, as it is on the wire. */
interface WireCondition {
  readonly Field?: string;
  readonly Values?: readonly string[];
  readonly PathPatternConfig?: { readonly Values?: readonly string[] };
  readonly HostHeaderConfig?: { readonly Values?: readonly string[] };
}

/** The writing operations by name. */
export const elbWrites: Readonly<Record<string, (world: ElbWorld, input: Body) => Body>> = {
  CreateLoadBalancer: (world, input) => {
    const scheme = input['Scheme'] === 'internal' ? 'internal' : 'internet-facing';
    return { LoadBalancers: [renderLoadBalancer(world.createLoadBalancer({ name: String(input['Name']), scheme }))] };
  },
  CreateTargetGroup: createTargetGroup,
  CreateListener: (world, input) => {
    const loadBalancerArn = String(input['LoadBalancerArn']);
    if (!world.loadBalancers.has(loadBalancerArn)) {
      throw new AwsFault('LoadBalancerNotFound', 'One or more load balancers not found');
    }
    const forward = forwardOf(world, input['DefaultActions'] as readonly WireAction[]);
    const protocol = input['Protocol'] === 'HTTPS' ? 'HTTPS' : 'HTTP';
    const listener = world.createListener({ loadBalancerArn, port: Number(input['Port'] ?? 80), protocol, forward });
    return { Listeners: [renderListener(listener, forward)] };
  },
  CreateRule: createRule,
  RegisterTargets: (world, input) => {
    for (const key of targetKeys(world, input)) world.registerTarget(key, { simulated: 'healthy' });
    return {};
  },
  DeregisterTargets: (world, input) => {
    for (const key of targetKeys(world, input)) world.deregisterTarget(key);
    return {};
  },
  ModifyTargetGroupAttributes: (world, input) => {
    const group = groupOf(world, String(input['TargetGroupArn']));
    for (const { Key: key, Value: value } of input['Attributes'] as readonly { Key: string; Value: string }[]) {
      if (key !== DELAY) throw new AwsFault('ValidationError', `Target group attribute key '${key}' is not recognized`);
      group.deregistrationDelaySeconds = Number(value);
    }
    return renderAttributes(group);
  },
  DescribeTargetGroupAttributes: (world, input) => renderAttributes(groupOf(world, String(input['TargetGroupArn']))),
};

function renderAttributes(group: TargetGroup): Body {
  return { Attributes: [{ Key: DELAY, Value: String(group.deregistrationDelaySeconds) }] };
}

function groupOf(world: ElbWorld, arn: string): TargetGroup {
  const group = world.targetGroups.get(arn);
  if (group === undefined) throw new AwsFault('TargetGroupNotFound', 'One or more target groups not found');
  return group;
}

function createTargetGroup(world: ElbWorld, input: Body): Body {
  const name = String(input['Name']);
  if ([...world.targetGroups.values()].some((group) => group.name === name)) {
    throw new AwsFault(
      'DuplicateTargetGroupName',
      `A target group with the same name '${name}' exists, but with different settings`,
    );
  }
  const numbers: readonly [string, keyof HealthCheck][] = [
    ['HealthCheckIntervalSeconds', 'intervalSeconds'],
    ['HealthCheckTimeoutSeconds', 'timeoutSeconds'],
    ['HealthyThresholdCount', 'healthyThreshold'],
    ['UnhealthyThresholdCount', 'unhealthyThreshold'],
    ['HealthCheckPath', 'path'],
  ];
  const matcher = (input['Matcher'] as { HttpCode?: string } | undefined)?.HttpCode;
  const healthCheck: Partial<HealthCheck> = {
    ...Object.fromEntries(
      numbers.filter(([member]) => input[member] !== undefined).map(([member, setting]) => [setting, input[member]]),
    ),
    ...(matcher !== undefined && { matcher }),
  };
  const targetType = input['TargetType'] === 'instance' ? 'instance' : 'ip';
  const group = world.createTargetGroup({ name, port: Number(input['Port'] ?? 80), targetType, healthCheck });
  return { TargetGroups: [renderTargetGroup(group)] };
}

function createRule(world: ElbWorld, input: Body): Body {
  const listenerArn = String(input['ListenerArn']);
  if (!world.listeners.has(listenerArn)) throw new AwsFault('ListenerNotFound', 'One or more listeners not found');
  const priority = String(input['Priority']);
  if ([...world.rules.values()].some((rule) => rule.listenerArn === listenerArn && rule.priority === priority)) {
    throw new AwsFault('PriorityInUse', `Priority '${priority}' is currently in use`);
  }
  const conditions = input['Conditions'] as readonly WireCondition[];
  const values = (field: string, config: 'PathPatternConfig' | 'HostHeaderConfig'): readonly string[] =>
    conditions
      .filter((condition) => condition.Field === field)
      .flatMap((condition) => condition[config]?.Values ?? condition.Values ?? []);
  const rule = world.createRule({
    listenerArn,
    priority,
    pathPatterns: values('path-pattern', 'PathPatternConfig'),
    hosts: values('host-header', 'HostHeaderConfig'),
    forward: forwardOf(world, input['Actions'] as readonly WireAction[]),
  });
  return { Rules: [renderRule(rule)] };
}

function forwardOf(world: ElbWorld, actions: readonly WireAction[]): ForwardAction {
  const [action] = actions;
  if (action?.Type !== 'forward')
    throw new AwsFault('InvalidLoadBalancerAction', 'Only forward actions are in this local AWS');
  const groups = action.ForwardConfig?.TargetGroups ?? [{ TargetGroupArn: action.TargetGroupArn ?? '' }];
  return {
    targetGroups: groups.map(({ TargetGroupArn: arn, Weight: weight = 1 }) => ({
      arn: groupOf(world, arn).arn,
      weight,
    })),
  };
}

function targetKeys(world: ElbWorld, input: Body): { targetGroupArn: string; id: string; port: number }[] {
  const group = groupOf(world, String(input['TargetGroupArn']));
  const targets = input['Targets'] as readonly { Id: string; Port?: number }[];
  return targets.map(({ Id: id, Port: port = group.port }) => ({ targetGroupArn: group.arn, id, port }));
}
