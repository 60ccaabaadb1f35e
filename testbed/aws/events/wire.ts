/** The EventBridge API (JSON 1.1) over the worlds: rules and targets. */
import * as schemas from '@aws-sdk/client-eventbridge';
import type { PutRuleRequest, Target } from '@aws-sdk/client-eventbridge';
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import { EventsWorld } from './world.ts';
import type { EventBusRecord, RuleName, RuleRecord } from './world.ts';

/** EventBridge as one part of the test bed. */
export interface LocalEvents {
  readonly service: LocalService;
  readonly worlds: WorldTable<EventsWorld>;
}

/** Makes the EventBridge of a bed. */
export function eventsService(bed: Bed): LocalEvents {
  const worlds = new WorldTable((account, region) => new EventsWorld({ account, region, clock: bed.clock }));
  const on =
    (operation: (world: EventsWorld, input: Body) => Body): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  const operations = { ...ruleOperations(bed.pages), ...targetOperations(bed.pages), ...busOperations(bed.pages) };
  return {
    service: {
      name: 'events',
      protocol: { kind: 'json-1.1', targetPrefix: 'AWSEvents' },
      schemas: { ...schemas },
      openStructures: ['Target', 'EcsParameters'],
      enums: {
        'Rule.State': 'RuleState',
        'DescribeRuleResponse.State': 'RuleState',
        'PutRuleRequest.State': 'RuleState',
        'PlacementConstraint.type': 'PlacementConstraintType',
        'PlacementStrategy.type': 'PlacementStrategyType',
      },
      operations: Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, on(operation)])),
    },
    worlds,
  };
}

type WorldOperation = (world: EventsWorld, input: Body) => Body;

function ruleOperations(small: boolean): Record<string, WorldOperation> {
  return {
    PutRule: (world, input) => ({ RuleArn: world.putRule(input as unknown as PutRuleRequest).arn }),
    DescribeRule: (world, input) => describeRule(world, world.rule(ruleName(input, 'Name'))),
    ListRules: (world, input) => {
      const prefix = textOf(input, 'NamePrefix') ?? '';
      const rules = world.rules(textOf(input, 'EventBusName')).filter(({ name }) => name.startsWith(prefix));
      const { items, nextToken } = cutPage(input, rules, small);
      return { Rules: items.map(renderRule), NextToken: nextToken };
    },
    ListRuleNamesByTarget: (world, input) => {
      const arn = textOf(input, 'TargetArn');
      const names = world
        .rules(textOf(input, 'EventBusName'))
        .filter(({ targets }) => [...targets.values()].some((target) => target.Arn === arn))
        .map(({ name }) => name);
      const { items, nextToken } = cutPage(input, names, small);
      return { RuleNames: items, NextToken: nextToken };
    },
  };
}

function targetOperations(small: boolean): Record<string, WorldOperation> {
  return {
    ListTargetsByRule: (world, input) => {
      const { targets } = world.rule(ruleName(input, 'Rule'));
      const { items, nextToken } = cutPage(input, [...targets.values()], small);
      return { Targets: items, NextToken: nextToken };
    },
    PutTargets: (world, input) => {
      const failed = world.putTargets(ruleName(input, 'Rule'), input['Targets'] as Target[]);
      return { FailedEntryCount: failed.length, FailedEntries: failed };
    },
    RemoveTargets: (world, input) => {
      world.removeTargets(ruleName(input, 'Rule'), input['Ids'] as string[], input['Force'] === true);
      return { FailedEntryCount: 0, FailedEntries: [] };
    },
  };
}

function busOperations(small: boolean): Record<string, WorldOperation> {
  return {
    CreateEventBus: (world, input) => ({ EventBusArn: world.createBus(textOf(input, 'Name') ?? '').arn }),
    DescribeEventBus: (world, input) => renderBus(world.bus(textOf(input, 'Name'))),
    ListEventBuses: (world, input) => {
      const prefix = textOf(input, 'NamePrefix') ?? '';
      const buses = [...world.buses.values()].filter(({ name }) => name.startsWith(prefix));
      const { items, nextToken } = cutPage(input, buses, small);
      return { EventBuses: items.map(renderBus), NextToken: nextToken };
    },
  };
}

function cutPage<Item>(
  input: Body,
  items: readonly Item[],
  small: boolean,
): { items: readonly Item[]; nextToken?: string } {
  const badToken = new AwsFault('ValidationException', 'NextToken is not valid.');
  return pageOf(items, { token: input['NextToken'], maxResults: input['Limit'], limit: 100, small, badToken });
}

function ruleName(input: Body, member: 'Name' | 'Rule'): RuleName {
  return { rule: textOf(input, member) ?? '', bus: textOf(input, 'EventBusName') };
}

function textOf(input: Body, name: string): string | undefined {
  return input[name] as string | undefined;
}

function describeRule({ account }: EventsWorld, rule: RuleRecord): Body {
  return { ...renderRule(rule), CreatedBy: account };
}

function renderRule(rule: RuleRecord): Body {
  return {
    Name: rule.name,
    Arn: rule.arn,
    EventPattern: rule.eventPattern,
    State: rule.state,
    Description: rule.description,
    ScheduleExpression: rule.scheduleExpression,
    RoleArn: rule.roleArn,
    ManagedBy: rule.managedBy,
    EventBusName: rule.bus,
  };
}

function renderBus({ name, arn, createdAtMs }: EventBusRecord): Body {
  return { Name: name, Arn: arn, CreationTime: createdAtMs / 1000, LastModifiedTime: createdAtMs / 1000 };
}
