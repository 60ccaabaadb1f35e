/** EventBridge Scheduler over the AWS SDK: the only importer of its client. */
import { GetScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import * as v from 'valibot';

import type { AwsAccess } from '../aws/access.ts';
import { tellKnownErrors } from '../aws/known-errors.ts';
import type { KnownErrors } from '../aws/known-errors.ts';
import { BEFORE_THE_BUILD, INSIDE_THE_PARSER, rawAnswer, rawRequest } from '../aws/raw-body.ts';
import type { ScheduleName, SchedulerApi } from './api.ts';

const ScheduleSchema = v.looseObject({
  Name: v.string(),
  GroupName: v.optional(v.string(), 'default'),
  Target: v.looseObject({
    Arn: v.string(),
    EcsParameters: v.exactOptional(v.looseObject({ TaskDefinitionArn: v.string() })),
  }),
});

const KNOWN: KnownErrors = {
  ResourceNotFoundException: {
    code: 'launcher-not-found',
    fix: 'Name a schedule of this account and region, with its `group` when it is not in the group `default`: `aws scheduler list-schedules`.',
  },
  ConflictException: {
    code: 'launcher-busy',
    fix: 'Somebody changes the schedule at the same time. Run the job again when they are done.',
  },
};

/** EventBridge Scheduler of one region with one run's credentials. */
export function createSchedulerApi(access: AwsAccess): SchedulerApi {
  const client = new SchedulerClient(access);
  return {
    async getSchedule({ name, groupName }) {
      const deed = { permission: 'scheduler:GetSchedule', resource: resourceOf({ name, groupName }) };
      const command = new GetScheduleCommand({ Name: name, GroupName: groupName });
      let body = '';
      command.middlewareStack.add(
        rawAnswer((text) => void (body = text)),
        INSIDE_THE_PARSER,
      );
      await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
      return v.parse(ScheduleSchema, JSON.parse(body));
    },
    async updateSchedule(schedule) {
      const { Name, GroupName } = schedule;
      const deed = {
        permission: 'scheduler:UpdateSchedule',
        resource: resourceOf({ name: Name, groupName: GroupName }),
      };
      // The SDK wants its own types; the body that travels is `schedule`, without the name, which is in the path.
      const command = new UpdateScheduleCommand({
        Name,
        ScheduleExpression: '',
        Target: { Arn: '', RoleArn: '' },
        FlexibleTimeWindow: { Mode: 'OFF' },
      });
      const { Name: _inPath, ...body } = schedule;
      command.middlewareStack.add(rawRequest(body), BEFORE_THE_BUILD);
      await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
    },
  };
}

function resourceOf({ name, groupName = 'default' }: ScheduleName): string {
  return `schedule/${groupName}/${name}`;
}
