/** The ELBv2 API (query, 2015-12-01) on top of the ELB world. */
import * as schemas from '@aws-sdk/client-elastic-load-balancing-v2';
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, Caller, LocalService, Operation } from '../core/service.ts';
import type { ForwardAction, Listener, Rule } from './model.ts';
import {
  renderListener,
  renderLoadBalancer,
  renderRule,
  renderTarget,
  renderTargetGroup,
  renderUnregistered,
} from './render.ts';
import { elbWrites } from './wire-writes.ts';
import { ElbWorld } from './world.ts';

/** ELBv2 as a service of the bed, with its worlds. */
export interface ElbService {
  readonly service: LocalService;
  readonly worlds: WorldTable<ElbWorld>;
}

/** Makes ELBv2 for a bed. */
export function elbService(bed: Bed): ElbService {
  const worlds = new WorldTable(
    (account, region) =>
      new ElbWorld({ account, region, random: worldRandom(bed, `elb ${account} ${region}`), now: bed.clock.now() }),
  );
  const on =
    (operation: (world: ElbWorld, input: Body) => Body): Operation =>
    (input: Body, caller: Caller) =>
      operation(worlds.of(caller.account, caller.region), input);
  const cut = (input: Body, items: readonly Body[]): { items: readonly Body[]; nextToken?: string } =>
    pageOf(items, { token: input['Marker'], maxResults: input['PageSize'], limit: 400, small: bed.pages, badToken });
  const service: LocalService = {
    name: 'elasticloadbalancing',
    protocol: { kind: 'query', version: '2015-12-01' },
    schemas,
    enums: {
      'TargetHealth.State': 'TargetHealthStateEnum',
      'TargetHealth.Reason': 'TargetHealthReasonEnum',
      'TargetGroup.Protocol': 'ProtocolEnum',
      'TargetGroup.TargetType': 'TargetTypeEnum',
      'LoadBalancer.Scheme': 'LoadBalancerSchemeEnum',
      'LoadBalancer.Type': 'LoadBalancerTypeEnum',
      'LoadBalancerState.Code': 'LoadBalancerStateEnum',
      'Listener.Protocol': 'ProtocolEnum',
      'Action.Type': 'ActionTypeEnum',
    },
    operations: {
      DescribeLoadBalancers: on((world, input) => {
        const page = cut(input, describeLoadBalancers(world, input));
        return { LoadBalancers: page.items, NextMarker: page.nextToken };
      }),
      DescribeTargetGroups: on((world, input) => {
        const page = cut(input, describeTargetGroups(world, input));
        return { TargetGroups: page.items, NextMarker: page.nextToken };
      }),
      DescribeListeners: on((world, input) => {
        const page = cut(input, describeListeners(world, input));
        return { Listeners: page.items, NextMarker: page.nextToken };
      }),
      DescribeRules: on((world, input) => {
        const page = cut(input, describeRules(world, input));
        return { Rules: page.items, NextMarker: page.nextToken };
      }),
      DescribeTargetHealth: on(describeTargetHealth),
      ...Object.fromEntries(Object.entries(elbWrites).map(([name, operation]) => [name, on(operation)])),
    },
    tick: (clock) => {
      for (const world of worlds.all()) world.advanceTo(clock.now());
    },
  };
  return { service, worlds };
}

const badToken = new AwsFault('ValidationError', 'The marker is not valid.');

function text(input: Body, name: string): string | undefined {
  return input[name] as string | undefined;
}

function wanted(input: Body, name: string): readonly string[] | undefined {
  return input[name] as string[] | undefined;
}

/** Picks what was asked for by ARN or name. @throws {AwsFault} when one is not there. */
function pick<Item>(
  items: Iterable<Item>,
  asked: readonly string[] | undefined,
  by: { key: (item: Item) => string; missing: AwsFault },
): Item[] {
  const all = [...items];
  if (asked === undefined) return all;
  return asked.map((name) => {
    const found = all.find((item) => by.key(item) === name);
    if (found === undefined) throw by.missing;
    return found;
  });
}

const noLoadBalancer = new AwsFault('LoadBalancerNotFound', 'One or more load balancers not found');
const noTargetGroup = new AwsFault('TargetGroupNotFound', 'One or more target groups not found');
const noListener = new AwsFault('ListenerNotFound', 'One or more listeners not found');
const noRule = new AwsFault('RuleNotFound', 'One or more rules not found');

function describeLoadBalancers(world: ElbWorld, input: Body): Body[] {
  const byArn = pick(world.loadBalancers.values(), wanted(input, 'LoadBalancerArns'), {
    key: ({ arn }) => arn,
    missing: noLoadBalancer,
  });
  return pick(byArn, wanted(input, 'Names'), { key: ({ name }) => name, missing: noLoadBalancer }).map(
    renderLoadBalancer,
  );
}

function describeTargetGroups(world: ElbWorld, input: Body): Body[] {
  const byArn = pick(world.targetGroups.values(), wanted(input, 'TargetGroupArns'), {
    key: ({ arn }) => arn,
    missing: noTargetGroup,
  });
  const byName = pick(byArn, wanted(input, 'Names'), { key: ({ name }) => name, missing: noTargetGroup });
  const loadBalancer = text(input, 'LoadBalancerArn');
  if (loadBalancer !== undefined && !world.loadBalancers.has(loadBalancer)) throw noLoadBalancer;
  return byName
    .filter((group) => loadBalancer === undefined || group.loadBalancerArns.includes(loadBalancer))
    .map(renderTargetGroup);
}

function describeListeners(world: ElbWorld, input: Body): Body[] {
  const loadBalancer = text(input, 'LoadBalancerArn');
  if (loadBalancer !== undefined && !world.loadBalancers.has(loadBalancer)) throw noLoadBalancer;
  return pick(world.listeners.values(), wanted(input, 'ListenerArns'), { key: ({ arn }) => arn, missing: noListener })
    .filter((listener) => loadBalancer === undefined || listener.loadBalancerArn === loadBalancer)
    .map((listener) => renderListener(listener, defaultForward(world, listener)));
}

function defaultForward(world: ElbWorld, listener: Listener): ForwardAction {
  const rule = [...world.rules.values()].find(
    ({ listenerArn, priority }) => listenerArn === listener.arn && priority === 'default',
  );
  return rule?.forward ?? { targetGroups: [] };
}

function describeRules(world: ElbWorld, input: Body): Body[] {
  const listener = text(input, 'ListenerArn');
  const asked = wanted(input, 'RuleArns');
  if ((listener === undefined) === (asked === undefined)) {
    throw new AwsFault('ValidationError', 'You must specify either listener or rule ARNs');
  }
  if (listener !== undefined && !world.listeners.has(listener)) throw noListener;
  return pick(world.rules.values(), asked, { key: ({ arn }) => arn, missing: noRule })
    .filter(({ listenerArn }) => listener === undefined || listenerArn === listener)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(renderRule);
}

function rank({ priority }: Rule): number {
  return priority === 'default' ? Number.POSITIVE_INFINITY : Number(priority);
}

function describeTargetHealth(world: ElbWorld, input: Body): Body {
  const arn = text(input, 'TargetGroupArn') ?? '';
  const group = world.targetGroups.get(arn);
  if (group === undefined) throw noTargetGroup;
  const asked = input['Targets'] as { Id: string; Port?: number }[] | undefined;
  if (asked === undefined) return { TargetHealthDescriptions: world.targets(arn).map(renderTarget) };
  return {
    TargetHealthDescriptions: asked.map(({ Id: id, Port: port = group.port }) => {
      const target = world.target({ targetGroupArn: arn, id, port });
      return target === undefined ? renderUnregistered(id, port) : renderTarget(target);
    }),
  };
}
