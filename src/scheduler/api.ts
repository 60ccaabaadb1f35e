/**
 * EventBridge Scheduler as the actions see it: our port, in AWS's own words. A schedule stays the JSON that AWS sent: UpdateSchedule sets
 * every attribute that a request leaves out to its default, also those that this code has never heard of.
 */
import type { RawJson } from '../aws/raw-body.ts';

/** @see EventBridge Scheduler API, EcsParameters */
export interface ScheduleEcsParameters extends RawJson {
  readonly TaskDefinitionArn: string;
}

/** @see EventBridge Scheduler API, Target */
export interface ScheduleTarget extends RawJson {
  /** For a target with `EcsParameters`, the ARN of the cluster. */
  readonly Arn: string;
  readonly EcsParameters?: ScheduleEcsParameters;
}

/** A schedule as GetSchedule's JSON carries it, describe-only attributes included. @see EventBridge Scheduler API, GetSchedule */
export interface Schedule extends RawJson {
  readonly Name: string;
  readonly GroupName: string;
  readonly Target: ScheduleTarget;
}

/** Which schedule. */
export interface ScheduleName {
  readonly name: string;
  /** Undefined is the group `default`. */
  readonly groupName: string | undefined;
}

/**
 * The calls for schedules. Each throws an ActionError: launcher-not-found, launcher-busy (somebody changes the schedule at this moment),
 * and the codes of src/aws.
 */
export interface SchedulerApi {
  getSchedule(name: ScheduleName): Promise<Schedule>;
  /** Replaces the schedule of the name and group in `schedule`, as a whole. */
  updateSchedule(schedule: Schedule): Promise<void>;
}
