/** The EventBridge Scheduler API (REST-JSON) over the worlds. */
import * as schemas from '@aws-sdk/client-scheduler';
import type { CreateScheduleInput } from '@aws-sdk/client-scheduler';
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import { SchedulerWorld } from './world.ts';
import type { ScheduleGroupRecord, ScheduleRecord } from './world.ts';

/** EventBridge Scheduler as one part of the test bed. */
export interface LocalScheduler {
  readonly service: LocalService;
  readonly worlds: WorldTable<SchedulerWorld>;
}

/** Makes the EventBridge Scheduler of a bed. */
export function schedulerService(bed: Bed): LocalScheduler {
  const worlds = new WorldTable((account, region) => new SchedulerWorld({ account, region, clock: bed.clock }));
  const on =
    (operation: (world: SchedulerWorld, input: Body) => Body): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  const operations = { ...scheduleOperations(bed.pages), ...groupOperations(bed.pages) };
  return {
    service: {
      name: 'scheduler',
      protocol: { kind: 'rest-json' },
      schemas: { ...schemas },
      openStructures: ['Target', 'EcsParameters'],
      enums: {
        'GetScheduleOutput.State': 'ScheduleState',
        'ScheduleSummary.State': 'ScheduleState',
        'CreateScheduleInput.State': 'ScheduleState',
        'UpdateScheduleInput.State': 'ScheduleState',
        'ListSchedulesInput.State': 'ScheduleState',
        'GetScheduleGroupOutput.State': 'ScheduleGroupState',
        'ScheduleGroupSummary.State': 'ScheduleGroupState',
        'FlexibleTimeWindow.Mode': 'FlexibleTimeWindowMode',
        'PlacementConstraint.type': 'PlacementConstraintType',
        'PlacementStrategy.type': 'PlacementStrategyType',
      },
      operations: Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, on(operation)])),
    },
    worlds,
  };
}

type WorldOperation = (world: SchedulerWorld, input: Body) => Body;

function scheduleOperations(small: boolean): Record<string, WorldOperation> {
  return {
    CreateSchedule: (world, input) => ({
      ScheduleArn: world.createSchedule(input as unknown as CreateScheduleInput).arn,
    }),
    UpdateSchedule: (world, input) => ({
      ScheduleArn: world.updateSchedule(input as unknown as CreateScheduleInput).arn,
    }),
    GetSchedule: (world, input) =>
      renderSchedule(world.schedule(textOf(input, 'Name') ?? '', textOf(input, 'GroupName'))),
    DeleteSchedule: (world, input) => {
      world.deleteSchedule(textOf(input, 'Name') ?? '', textOf(input, 'GroupName'));
      return {};
    },
    ListSchedules: (world, input) => {
      const [group, prefix, state] = [textOf(input, 'GroupName'), textOf(input, 'NamePrefix') ?? '', input['State']];
      if (group !== undefined) world.group(group);
      const found = world
        .schedules()
        .filter((schedule) => group === undefined || schedule.group === group)
        .filter(({ name, settings }) => name.startsWith(prefix) && (state === undefined || settings.State === state));
      const { items, nextToken } = cutPage(input, found, small);
      return { Schedules: items.map(renderSummary), NextToken: nextToken };
    },
  };
}

function groupOperations(small: boolean): Record<string, WorldOperation> {
  return {
    CreateScheduleGroup: (world, input) => ({
      ScheduleGroupArn: world.createGroup(textOf(input, 'Name') ?? '').arn,
    }),
    GetScheduleGroup: (world, input) => renderGroup(world.group(textOf(input, 'Name') ?? '')),
    ListScheduleGroups: (world, input) => {
      const prefix = textOf(input, 'NamePrefix') ?? '';
      const groups = [...world.groups.values()].filter(({ name }) => name.startsWith(prefix));
      const { items, nextToken } = cutPage(input, groups, small);
      return { ScheduleGroups: items.map(renderGroup), NextToken: nextToken };
    },
  };
}

function cutPage<Item>(
  input: Body,
  items: readonly Item[],
  small: boolean,
): { items: readonly Item[]; nextToken?: string } {
  const badToken = new AwsFault('ValidationException', 'Invalid NextToken.');
  return pageOf(items, { token: input['NextToken'], maxResults: input['MaxResults'], limit: 100, small, badToken });
}

function textOf(input: Body, name: string): string | undefined {
  return input[name] as string | undefined;
}

function renderSchedule({ name, group, arn, createdAtMs, modifiedAtMs, settings }: ScheduleRecord): Body {
  return {
    Arn: arn,
    GroupName: group,
    Name: name,
    CreationDate: createdAtMs / 1000,
    LastModificationDate: modifiedAtMs / 1000,
    ...settings,
  };
}

function renderSummary({ name, group, arn, createdAtMs, modifiedAtMs, settings }: ScheduleRecord): Body {
  return {
    Arn: arn,
    Name: name,
    GroupName: group,
    State: settings.State,
    CreationDate: createdAtMs / 1000,
    LastModificationDate: modifiedAtMs / 1000,
    Target: { Arn: settings.Target.Arn },
  };
}

function renderGroup({ name, arn, createdAtMs }: ScheduleGroupRecord): Body {
  return {
    Arn: arn,
    Name: name,
    State: 'ACTIVE',
    CreationDate: createdAtMs / 1000,
    LastModificationDate: createdAtMs / 1000,
  };
}
