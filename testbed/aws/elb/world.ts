/** Elastic Load Balancing of one account and region: load balancers, listeners, rules, target groups and their targets. */
import { HEX } from '../core/random.ts';
import type { SeededRandom } from '../core/random.ts';
import { nextHealth, notInUse } from './health-checks.ts';
import type {
  ForwardAction,
  HealthCheck,
  Listener,
  LoadBalancer,
  Rule,
  SimulatedHealth,
  Target,
  TargetGroup,
  TargetHealth,
  TargetKey,
} from './model.ts';

export type * from './model.ts';

const defaultHealthCheck: HealthCheck = {
  path: '/',
  protocol: 'HTTP',
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
};

/** ELB's load balancers and their targets. Time moves by {@link ElbWorld.advanceTo} only. */
export class ElbWorld {
  readonly loadBalancers = new Map<string, LoadBalancer>();
  readonly targetGroups = new Map<string, TargetGroup>();
  readonly listeners = new Map<string, Listener>();
  readonly rules = new Map<string, Rule>();
  readonly #targets = new Map<string, Map<string, Target>>();
  readonly #account: string;
  readonly #region: string;
  readonly #random: SeededRandom;
  #now: number;
  /** Grows whenever a target comes, goes or changes its health. */
  version = 0;

  constructor(options: { account: string; region: string; random: SeededRandom; now: number }) {
    this.#account = options.account;
    this.#region = options.region;
    this.#random = options.random;
    this.#now = options.now;
  }

  /** Creates an application load balancer. */
  createLoadBalancer(input: { name: string; scheme?: LoadBalancer['scheme'] }): LoadBalancer {
    const id = this.#random.text(16, HEX);
    const loadBalancer: LoadBalancer = {
      arn: this.#arn(`loadbalancer/app/${input.name}/${id}`),
      name: input.name,
      dnsName: `${input.name}-${this.#random.between(100_000_000, 2_000_000_000)}.${this.#region}.elb.amazonaws.com`,
      scheme: input.scheme ?? 'internet-facing',
      createdAt: this.#now,
    };
    this.loadBalancers.set(loadBalancer.arn, loadBalancer);
    return loadBalancer;
  }

  /** Creates a target group; left out health check settings are AWS's defaults, the deregistration delay 300 s. */
  createTargetGroup(input: {
    name: string;
    port: number;
    protocol?: TargetGroup['protocol'];
    targetType?: TargetGroup['targetType'];
    healthCheck?: Partial<HealthCheck>;
    deregistrationDelaySeconds?: number;
  }): TargetGroup {
    const group: TargetGroup = {
      arn: this.#arn(`targetgroup/${input.name}/${this.#random.text(16, HEX)}`),
      name: input.name,
      port: input.port,
      protocol: input.protocol ?? 'HTTP',
      targetType: input.targetType ?? 'ip',
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      healthCheck: { ...defaultHealthCheck, ...input.healthCheck },
      deregistrationDelaySeconds: input.deregistrationDelaySeconds ?? 300,
      loadBalancerArns: [],
    };
    this.targetGroups.set(group.arn, group);
    this.#targets.set(group.arn, new Map());
    return group;
  }

  /** Creates a listener with its default rule. */
  createListener(input: {
    loadBalancerArn: string;
    port: number;
    protocol?: Listener['protocol'];
    forward: ForwardAction;
  }): Listener {
    const { loadBalancerArn, port, protocol = 'HTTP', forward } = input;
    const path = loadBalancerArn.slice(loadBalancerArn.indexOf('loadbalancer/') + 'loadbalancer/'.length);
    const listener: Listener = {
      arn: this.#arn(`listener/${path}/${this.#random.text(16, HEX)}`),
      loadBalancerArn,
      port,
      protocol,
    };
    this.listeners.set(listener.arn, listener);
    this.createRule({ listenerArn: listener.arn, priority: 'default', forward });
    return listener;
  }

  /** Creates a rule of a listener. */
  createRule(input: {
    listenerArn: string;
    priority: string;
    pathPatterns?: readonly string[];
    hosts?: readonly string[];
    forward: ForwardAction;
  }): Rule {
    const listener = this.listeners.get(input.listenerArn);
    if (listener === undefined) throw new Error(`no listener ${input.listenerArn}`);
    const rule: Rule = {
      arn: `${listener.arn.replace(':listener/', ':listener-rule/')}/${this.#random.text(16, HEX)}`,
      listenerArn: input.listenerArn,
      priority: input.priority,
      pathPatterns: input.pathPatterns ?? [],
      hosts: input.hosts ?? [],
      forward: input.forward,
    };
    for (const { arn } of input.forward.targetGroups) this.#attach(arn, listener.loadBalancerArn);
    this.rules.set(rule.arn, rule);
    return rule;
  }

  /**
   * Sets the weights of a rule, or of a listener's default rule: how traffic is shifted.
   * @throws {Error} when there is no such rule or target group.
   */
  setForward(ruleOrListenerArn: string, targetGroups: ForwardAction['targetGroups']): void {
    const rule = this.rule(ruleOrListenerArn);
    if (rule === undefined) throw new Error(`no rule ${ruleOrListenerArn}`);
    const loadBalancerArn = this.listeners.get(rule.listenerArn)?.loadBalancerArn ?? '';
    for (const { arn } of targetGroups) this.#attach(arn, loadBalancerArn);
    this.rules.set(rule.arn, { ...rule, forward: { targetGroups } });
  }

  /** A rule by its ARN, or the default rule of a listener by the listener's. */
  rule(ruleOrListenerArn: string): Rule | undefined {
    const isDefault = ({ listenerArn, priority }: Rule): boolean =>
      listenerArn === ruleOrListenerArn && priority === 'default';
    return this.rules.get(ruleOrListenerArn) ?? [...this.rules.values()].find(isDefault);
  }

  /** The targets of a group, draining ones included, oldest first. Unknown group: none. */
  targets(targetGroupArn: string): Target[] {
    return [...(this.#targets.get(targetGroupArn)?.values() ?? [])];
  }

  /** One target, undefined when it is not (or no longer) registered. */
  target(key: TargetKey): Target | undefined {
    return this.#targets.get(key.targetGroupArn)?.get(`${key.id}:${key.port}`);
  }

  /** Registers a target: `initial` until a health check speaks. */
  registerTarget(key: TargetKey, how: { address?: Target['address']; simulated?: SimulatedHealth } = {}): void {
    const group = this.targetGroups.get(key.targetGroupArn);
    if (group === undefined) return;
    const used = group.loadBalancerArns.length > 0;
    this.#put(key, {
      id: key.id,
      port: key.port,
      availabilityZone: `${this.#region}${'abc'.charAt(Number(key.id.split('.').at(-1)) % 3)}`,
      registeredAt: this.#now,
      health: used
        ? { state: 'initial', reason: 'Elb.RegistrationInProgress', description: 'Target registration is in progress' }
        : notInUse,
      ...(how.address && { address: how.address }),
      ...(how.simulated && { simulated: how.simulated }),
    });
  }

  /** Starts draining a target; it leaves after the group's deregistration delay. */
  deregisterTarget(key: TargetKey): void {
    const target = this.target(key);
    const group = this.targetGroups.get(key.targetGroupArn);
    if (target === undefined || group === undefined || target.health.state === 'draining') return;
    this.#put(key, {
      ...target,
      drainedAt: this.#now + group.deregistrationDelaySeconds * 1000,
      health: {
        state: 'draining',
        reason: 'Target.DeregistrationInProgress',
        description: 'Target deregistration is in progress',
      },
    });
  }

  /** Ends the draining of a target before its delay: a proxy does so when its last request is answered. */
  finishDraining(key: TargetKey): void {
    if (this.target(key)?.health.state !== 'draining') return;
    this.#targets.get(key.targetGroupArn)?.delete(`${key.id}:${key.port}`);
    this.version += 1;
  }

  /** Tells what a health check found. Ignored for a target that is draining or gone. */
  reportHealth(key: TargetKey, health: TargetHealth): void {
    const target = this.target(key);
    if (target !== undefined && target.health.state !== 'draining') this.#put(key, { ...target, health });
  }

  /** Changes what health checks will say of a target from now on. */
  simulateHealth(key: TargetKey, simulated: SimulatedHealth): void {
    const target = this.target(key);
    if (target !== undefined) this.#put(key, { ...target, simulated, simulatedSince: this.#now });
  }

  /** Moves time on to `now` (epoch ms): simulated health checks speak, drained targets leave. */
  advanceTo(now: number): void {
    this.#now = Math.max(this.#now, now);
    for (const group of this.targetGroups.values()) {
      for (const target of this.#targets.get(group.arn)?.values() ?? []) this.#advanceTarget(group, target);
    }
  }

  #advanceTarget(group: TargetGroup, target: Target): void {
    const key = { targetGroupArn: group.arn, id: target.id, port: target.port };
    if (target.drainedAt !== undefined) {
      if (this.#now >= target.drainedAt) this.finishDraining(key);
      return;
    }
    const health = nextHealth(group.healthCheck, target, this.#now);
    if (health !== undefined) this.reportHealth(key, health);
  }

  #attach(targetGroupArn: string, loadBalancerArn: string): void {
    const group = this.targetGroups.get(targetGroupArn);
    if (group === undefined) throw new Error(`no target group ${targetGroupArn}`);
    if (!group.loadBalancerArns.includes(loadBalancerArn)) group.loadBalancerArns.push(loadBalancerArn);
  }

  #put(key: TargetKey, target: Target): void {
    this.#targets.get(key.targetGroupArn)?.set(`${key.id}:${key.port}`, target);
    this.version += 1;
  }

  #arn(path: string): string {
    return `arn:aws:elasticloadbalancing:${this.#region}:${this.#account}:${path}`;
  }
}
