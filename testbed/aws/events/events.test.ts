import {
  CreateEventBusCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  EventBridgeClient,
  ListEventBusesCommand,
  ListRuleNamesByTargetCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import type { Rule, Target } from '@aws-sdk/client-eventbridge';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import type { EventsWorld } from './world.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/staging';
const revision = (number: number): string => `arn:aws:ecs:us-east-1:123456789012:task-definition/cron:${number}`;

const task = {
  Id: 'cron',
  Arn: cluster,
  RoleArn: 'arn:aws:iam::123456789012:role/events',
  Input: '{"containerOverrides":[{"name":"app","command":["report"]}]}',
  DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:123456789012:dead' },
  RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 600 },
  EcsParameters: {
    TaskDefinitionArn: revision(1),
    TaskCount: 2,
    LaunchType: 'FARGATE',
    PlatformVersion: 'LATEST',
    Group: 'cron',
    EnableECSManagedTags: true,
    EnableExecuteCommand: false,
    PropagateTags: 'TASK_DEFINITION',
    NetworkConfiguration: { awsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'DISABLED' } },
    Tags: [{ Key: 'team', Value: 'reports' }],
  },
} satisfies Target;

let aws: LocalAws;
let world: EventsWorld;
let events: EventBridgeClient;

beforeEach(async () => {
  aws = await startLocalAws({ clock: manualClock(start), randomThrottle: false });
  world = aws.account().events;
  events = new EventBridgeClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
  world.putRule({ Name: 'hourly', ScheduleExpression: 'rate(1 hour)', Description: 'Reports' });
});

afterEach(() => aws.close());

const put = (...targets: Target[]) => events.send(new PutTargetsCommand({ Rule: 'hourly', Targets: targets }));

async function listRules(EventBusName?: string): Promise<Rule[]> {
  const found: Rule[] = [];
  let NextToken: string | undefined;
  do {
    const page = await events.send(new ListRulesCommand({ EventBusName, NextToken }));
    expect(page.Rules?.length).toBeLessThanOrEqual(2);
    found.push(...(page.Rules ?? []));
    ({ NextToken } = page);
  } while (NextToken !== undefined);
  return found;
}

async function listTargets(): Promise<Target[]> {
  const found: Target[] = [];
  let NextToken: string | undefined;
  do {
    const page = await events.send(new ListTargetsByRuleCommand({ Rule: 'hourly', NextToken }));
    found.push(...(page.Targets ?? []));
    ({ NextToken } = page);
  } while (NextToken !== undefined);
  return found;
}

describe('rules', () => {
  test('are listed over pages, by bus, and described', async () => {
    await events.send(new CreateEventBusCommand({ Name: 'orders' }));
    await events.send(
      new PutRuleCommand({ Name: 'placed', EventBusName: 'orders', EventPattern: '{"source":["shop"]}' }),
    );
    for (const name of ['a', 'b']) world.putRule({ Name: name, ScheduleExpression: 'cron(0 3 * * ? *)' });
    expect((await listRules()).map(({ Name }) => Name)).toEqual(['a', 'b', 'hourly']);
    const [placed] = await listRules('orders');
    expect(placed).toMatchObject({
      Arn: 'arn:aws:events:us-east-1:123456789012:rule/orders/placed',
      EventBusName: 'orders',
      State: 'ENABLED',
    });
    const hourly = await events.send(new DescribeRuleCommand({ Name: 'hourly' }));
    expect(hourly).toMatchObject({
      ScheduleExpression: 'rate(1 hour)',
      Description: 'Reports',
      CreatedBy: '123456789012',
    });
    const bus = await events.send(new DescribeEventBusCommand({ Name: 'orders' }));
    expect(await listRules(bus.Arn)).toHaveLength(1);
    const { EventBuses } = await events.send(new ListEventBusesCommand({ NamePrefix: 'ord' }));
    expect(EventBuses).toMatchObject([{ Name: 'orders', CreationTime: new Date(start) }]);
    expect(aws.violations).toEqual([]);
  });

  test('and buses that are not there are ResourceNotFoundException', async () => {
    const rule = events.send(new DescribeRuleCommand({ Name: 'none' }));
    await expect(rule).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Rule none does not exist on EventBus default.',
    });
    await expect(listRules('none')).rejects.toMatchObject({ message: 'Event bus none does not exist.' });
  });

  test('are found by the ARN of a target', async () => {
    for (const name of ['a', 'b']) {
      world.putRule({ Name: name, ScheduleExpression: 'rate(1 day)' });
      world.putTargets({ rule: name }, [task]);
    }
    const first = await events.send(new ListRuleNamesByTargetCommand({ TargetArn: cluster }));
    const { NextToken } = first;
    const second = await events.send(new ListRuleNamesByTargetCommand({ TargetArn: cluster, NextToken }));
    expect([first.RuleNames, second.RuleNames]).toEqual([['a'], ['b']]);
    expect(aws.violations).toEqual([]);
  });
});

describe('PutTargets', () => {
  test('replaces a target of the same id as a whole', async () => {
    await put(task, { Id: 'dead', Arn: 'arn:aws:sqs:us-east-1:123456789012:other' });
    expect((await listTargets())[0]).toEqual(task);
    const { Id, Arn, RoleArn } = task;
    const answer = await put({ Id, Arn, RoleArn, EcsParameters: { TaskDefinitionArn: revision(2) } });
    expect(answer).toMatchObject({ FailedEntryCount: 0, FailedEntries: [] });
    const targets = await listTargets();
    expect(targets).toHaveLength(2);
    expect(targets[0]).toEqual({
      Id,
      Arn,
      RoleArn,
      EcsParameters: {
        TaskDefinitionArn: revision(2),
        TaskCount: 1,
        EnableECSManagedTags: false,
        EnableExecuteCommand: false,
      },
    });
    expect(aws.violations).toEqual([]);
  });

  test('keeps what a newer AWS may know of a task', async () => {
    const newer = { ...task, EcsParameters: { ...task.EcsParameters, FutureSetting: { Level: 3 } } };
    const body = JSON.stringify({ Rule: 'hourly', Targets: [newer] });
    const authorization = `AWS4-HMAC-SHA256 Credential=AKIDLOCAL123456789012/20261121/us-east-1/events/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
    const call = async (operation: string): Promise<unknown> => {
      const headers = { 'x-amz-target': `AWSEvents.${operation}`, authorization };
      const answer = await fetch(aws.url, {
        method: 'POST',
        headers,
        body: operation === 'PutTargets' ? body : '{"Rule":"hourly"}',
      });
      return answer.json();
    };
    expect(await call('PutTargets')).toEqual({ FailedEntryCount: 0, FailedEntries: [] });
    expect(await call('ListTargetsByRule')).toEqual({ Targets: [newer] });
    expect(aws.violations).toEqual([]);
  });

  test('tells the entries that failed, and leaves those as they were', async () => {
    await put(task);
    world.refusals.set('cron', { code: 'ConcurrentModificationException', message: 'Please try again.' });
    const changed = { ...task, EcsParameters: { ...task.EcsParameters, TaskDefinitionArn: revision(2) } };
    expect(await put(changed, { ...changed, Id: 'second' })).toMatchObject({
      FailedEntryCount: 1,
      FailedEntries: [
        { TargetId: 'cron', ErrorCode: 'ConcurrentModificationException', ErrorMessage: 'Please try again.' },
      ],
    });
    const revisions = (await listTargets()).map(({ EcsParameters }) => EcsParameters?.TaskDefinitionArn);
    expect(revisions).toEqual([revision(1), revision(2)]);
    expect(aws.violations).toEqual([]);
  });

  test('takes five targets a rule and no more', async () => {
    const targets = ['1', '2', '3', '4', '5'].map((Id): Target => Object.assign({}, task, { Id }));
    await put(...targets);
    await expect(put(task, ...targets)).rejects.toMatchObject({ name: 'LimitExceededException' });
    await events.send(new RemoveTargetsCommand({ Rule: 'hourly', Ids: ['5'] }));
    await put(task);
    expect((await listTargets()).map(({ Id }) => Id)).toEqual(['1', '2', '3', '4', 'cron']);
  });

  test('refuses a rule that an AWS service manages', async () => {
    world.putRule({ Name: 'managed', ScheduleExpression: 'rate(1 day)' }, 'ecs.amazonaws.com');
    expect((await listRules()).find(({ Name }) => Name === 'managed')?.ManagedBy).toBe('ecs.amazonaws.com');
    const managed = events.send(new PutTargetsCommand({ Rule: 'managed', Targets: [task] }));
    await expect(managed).rejects.toMatchObject({ name: 'ManagedRuleException' });
  });

  test.each<[string, Target, string]>([
    ['an ECS target without a role', { ...task, RoleArn: undefined }, `RoleArn is required for target ${cluster}.`],
    [
      'a cluster without ECS parameters',
      { ...task, EcsParameters: undefined },
      'Parameter(s) EcsParameters not valid for target cron.',
    ],
    [
      'two inputs',
      { ...task, InputPath: '$' },
      'Only one of Input, InputPath, or InputTransformer must be provided for target cron.',
    ],
    [
      'Fargate without a network',
      { ...task, EcsParameters: { TaskDefinitionArn: revision(1), LaunchType: 'FARGATE' } },
      'NetworkConfiguration is required for target cron with launch type FARGATE.',
    ],
  ])('refuses %s', async (_name, target, message) => {
    await expect(put(target)).rejects.toMatchObject({ name: 'ValidationException', message });
    expect(await listTargets()).toEqual([]);
  });
});
