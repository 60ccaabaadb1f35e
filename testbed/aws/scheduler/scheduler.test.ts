import {
  CreateScheduleCommand,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
  paginateListSchedules,
} from '@aws-sdk/client-scheduler';
import type { CreateScheduleInput, UpdateScheduleInput } from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import type { SchedulerWorld } from './world.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/staging';
const revision = (number: number): string => `arn:aws:ecs:us-east-1:123456789012:task-definition/cron:${number}`;

const nightly = {
  Name: 'nightly',
  GroupName: 'jobs',
  ScheduleExpression: 'cron(0 3 * * ? *)',
  ScheduleExpressionTimezone: 'Europe/Berlin',
  Description: 'Reports',
  State: 'DISABLED',
  StartDate: new Date(start),
  FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
  ActionAfterCompletion: 'NONE',
  Target: {
    Arn: cluster,
    RoleArn: 'arn:aws:iam::123456789012:role/scheduler',
    Input: '{"containerOverrides":[]}',
    RetryPolicy: { MaximumEventAgeInSeconds: 600, MaximumRetryAttempts: 2 },
    EcsParameters: {
      TaskDefinitionArn: revision(1),
      TaskCount: 2,
      LaunchType: 'FARGATE',
      PlatformVersion: '1.4.0',
      PropagateTags: 'TASK_DEFINITION',
      NetworkConfiguration: { awsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'DISABLED' } },
      Tags: [{ Key: 'team', Value: 'reports' }],
    },
  },
} satisfies CreateScheduleInput;

let clock: ManualClock;
let aws: LocalAws;
let world: SchedulerWorld;
let scheduler: SchedulerClient;

beforeEach(async () => {
  clock = manualClock(start);
  aws = await startLocalAws({ clock, randomThrottle: false });
  world = aws.account().scheduler;
  scheduler = new SchedulerClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
  world.createGroup('jobs');
});

afterEach(() => aws.close());

const getNightly = () => scheduler.send(new GetScheduleCommand({ Name: 'nightly', GroupName: 'jobs' }));
const update = (input: UpdateScheduleInput) => scheduler.send(new UpdateScheduleCommand(input));

describe('schedules', () => {
  test('are created, and given back with all that they were told', async () => {
    const { ScheduleArn } = await scheduler.send(new CreateScheduleCommand(nightly));
    expect(ScheduleArn).toBe('arn:aws:scheduler:us-east-1:123456789012:schedule/jobs/nightly');
    expect(await getNightly()).toMatchObject({ ...nightly, Arn: ScheduleArn, CreationDate: new Date(start) });
    await expect(scheduler.send(new CreateScheduleCommand(nightly))).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    expect(aws.violations).toEqual([]);
  });

  test('are listed over pages, by group, prefix and state', async () => {
    world.createGroup('other');
    world.createSchedule(nightly);
    for (const [group, schedule] of [
      ['jobs', 'hourly'],
      ['jobs', 'minutely'],
      ['other', 'nightly'],
    ] as const) {
      world.createSchedule({ ...nightly, Name: schedule, GroupName: group, State: 'ENABLED' });
    }
    const found: (string | undefined)[] = [];
    for await (const page of paginateListSchedules({ client: scheduler }, { GroupName: 'jobs' })) {
      expect(page.Schedules?.length).toBeLessThanOrEqual(2);
      found.push(...(page.Schedules ?? []).map(({ Name }) => Name));
    }
    expect(found).toEqual(['hourly', 'minutely', 'nightly']);
    const some = await scheduler.send(new ListSchedulesCommand({ NamePrefix: 'night', State: 'ENABLED' }));
    expect(some.Schedules).toMatchObject([{ GroupName: 'other', Target: { Arn: cluster } }]);
    await expect(scheduler.send(new ListSchedulesCommand({ GroupName: 'none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(aws.violations).toEqual([]);
  });

  test('are looked for in the default group when none is named', async () => {
    world.createSchedule(nightly);
    await expect(scheduler.send(new GetScheduleCommand({ Name: 'nightly' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Schedule nightly does not exist.',
      $metadata: { httpStatusCode: 404 },
    });
    await scheduler.send(new DeleteScheduleCommand({ Name: 'nightly', GroupName: 'jobs' }));
    await expect(getNightly()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('UpdateSchedule', () => {
  test('changes nothing but the revision when all is sent again', async () => {
    world.createSchedule(nightly);
    const before = await getNightly();
    await clock.advance(60_000);
    const ecs = { ...nightly.Target.EcsParameters, TaskDefinitionArn: revision(2) };
    await update({ ...nightly, Target: { ...nightly.Target, EcsParameters: ecs } });
    const after = await getNightly();
    expect(after.CreationDate).toEqual(before.CreationDate);
    expect(after.LastModificationDate).toEqual(new Date(start + 60_000));
    const same = { $metadata: undefined, LastModificationDate: undefined, Target: undefined };
    expect({ ...after, ...same }).toEqual({ ...before, ...same });
    expect(after.Target?.EcsParameters).toEqual({
      ...before.Target?.EcsParameters,
      TaskDefinitionArn: revision(2),
    });
    expect(aws.violations).toEqual([]);
  });

  test('resets what is left out', async () => {
    world.createSchedule(nightly);
    await update({
      Name: 'nightly',
      GroupName: 'jobs',
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: cluster, RoleArn: nightly.Target.RoleArn, EcsParameters: { TaskDefinitionArn: revision(2) } },
    });
    const { $metadata: _metadata, ...after } = await getNightly();
    expect(after).toEqual({
      Arn: 'arn:aws:scheduler:us-east-1:123456789012:schedule/jobs/nightly',
      Name: 'nightly',
      GroupName: 'jobs',
      ScheduleExpression: 'rate(1 hour)',
      ScheduleExpressionTimezone: 'UTC',
      State: 'ENABLED',
      ActionAfterCompletion: 'NONE',
      FlexibleTimeWindow: { Mode: 'OFF' },
      CreationDate: new Date(start),
      LastModificationDate: new Date(start),
      Target: {
        Arn: cluster,
        RoleArn: nightly.Target.RoleArn,
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
        EcsParameters: {
          TaskDefinitionArn: revision(2),
          TaskCount: 1,
          EnableECSManagedTags: false,
          EnableExecuteCommand: false,
        },
      },
    });
  });

  test('done twice with one token is done once; with other parameters it is a conflict', async () => {
    world.createSchedule(nightly);
    const first = { ...nightly, Description: 'first', ClientToken: 'token-1' };
    await update(first);
    await update({ ...nightly, Description: 'between', ClientToken: 'token-2' });
    await update(first);
    expect((await getNightly()).Description).toBe('between');
    await expect(update({ ...first, Description: 'other' })).rejects.toMatchObject({ name: 'ConflictException' });
    expect(aws.violations).toEqual([]);
  });

  test('that was refused does not use its token up', async () => {
    world.createSchedule(nightly);
    const wrong = { ...nightly, ScheduleExpression: 'every day', ClientToken: 'token-1' };
    await expect(update(wrong)).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(update(wrong)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  test.each<[string, Partial<CreateScheduleInput>]>([
    ['a window without its length', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }],
    ['a cluster without ECS parameters', { Target: { Arn: cluster, RoleArn: 'arn:aws:iam::123456789012:role/r' } }],
    [
      'too many tasks',
      { Target: { ...nightly.Target, EcsParameters: { TaskDefinitionArn: revision(1), TaskCount: 11 } } },
    ],
  ])('refuses %s and changes nothing', async (_name, change) => {
    world.createSchedule(nightly);
    await expect(update({ ...nightly, ...change })).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
    expect(await getNightly()).toMatchObject(nightly);
  });
});

test('groups are made once, and the default one is there', async () => {
  const create = new CreateScheduleGroupCommand({ Name: 'jobs' });
  await expect(scheduler.send(create)).rejects.toMatchObject({ name: 'ConflictException' });
  const { ScheduleGroups: first, NextToken } = await scheduler.send(new ListScheduleGroupsCommand({}));
  const { ScheduleGroups: second } = await scheduler.send(new ListScheduleGroupsCommand({ NextToken }));
  expect([first, second].map((page) => page?.[0]?.Name)).toEqual(['default', 'jobs']);
  const jobs = await scheduler.send(new GetScheduleGroupCommand({ Name: 'jobs' }));
  expect(jobs).toMatchObject({ State: 'ACTIVE', CreationDate: new Date(start) });
  expect(aws.violations).toEqual([]);
});
