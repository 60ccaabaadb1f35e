/** What Scheduler refuses in a schedule (EventBridge Scheduler API, CreateSchedule and UpdateSchedule). */
import type { CreateScheduleInput, Target } from '@aws-sdk/client-scheduler';
import { AwsFault } from '../core/service.ts';

const name = /^[0-9a-zA-Z\-_.]{1,64}$/;
const expression = /^(rate\(\d+ (minute|hour|day)s?\)|cron\(.+\)|at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\))$/;
const clusterArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/.+$/;
const taskDefinitionArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]+(:\d+)?$/;

/** @throws {AwsFault} ValidationException */
export function checkSchedule(input: CreateScheduleInput): void {
  const { FlexibleTimeWindow: window, ScheduleExpression = '' } = input;
  if (!name.test(input.Name ?? '')) refuse(`Invalid Name ${input.Name ?? ''}.`);
  if (!expression.test(ScheduleExpression)) refuse(`Invalid Schedule Expression ${ScheduleExpression}.`);
  if ((window?.Mode === 'OFF') !== (window?.MaximumWindowInMinutes === undefined)) {
    refuse('MaximumWindowInMinutes must be given for a flexible time window, and only for one.');
  }
  if (input.Target !== undefined) checkTarget(input.Target);
}

function checkTarget({ Arn: arn = '', EcsParameters: ecs }: Target): void {
  if (!clusterArn.test(arn) && ecs === undefined) return;
  if (ecs === undefined || !clusterArn.test(arn)) {
    refuse('EcsParameters must be given for a target that is an ECS cluster, and only for one.');
    return;
  }
  if (!taskDefinitionArn.test(ecs.TaskDefinitionArn ?? '')) refuse(`Invalid TaskDefinitionArn.`);
  const { TaskCount = 1 } = ecs;
  if (!Number.isInteger(TaskCount) || TaskCount < 1 || TaskCount > 10) refuse('TaskCount must be from 1 to 10.');
}

function refuse(message: string): void {
  throw new AwsFault('ValidationException', message);
}
