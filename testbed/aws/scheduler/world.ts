/** EventBridge Scheduler of one account and region: schedules in their groups. No schedule ever fires. */
import { isDeepStrictEqual } from 'node:util';
import type { CreateScheduleInput, Target } from '@aws-sdk/client-scheduler';
import type { BedClock } from '../core/clock.ts';
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import { checkSchedule } from './schedule-rules.ts';

/** A group. Times are epoch milliseconds of virtual time. */
export interface ScheduleGroupRecord {
  readonly name: string;
  readonly arn: string;
  readonly createdAtMs: number;
}

/** A schedule: what was last sent, with the defaults for all that was left out. */
export interface ScheduleRecord {
  readonly name: string;
  readonly group: string;
  readonly arn: string;
  readonly createdAtMs: number;
  readonly modifiedAtMs: number;
  /** Members of GetSchedule's answer. */
  readonly settings: Body & { readonly Target: Target; readonly State: string };
}

/** The schedules of one account and region. */
export class SchedulerWorld {
  readonly account: string;
  readonly region: string;
  readonly groups = new Map<string, ScheduleGroupRecord>();
  readonly #schedules = new Map<string, ScheduleRecord>();
  readonly #tokens = new Map<string, Partial<CreateScheduleInput>>();
  readonly #clock: BedClock;

  constructor(options: { account: string; region: string; clock: BedClock }) {
    this.account = options.account;
    this.region = options.region;
    this.#clock = options.clock;
    this.createGroup('default');
  }

  /** @throws {AwsFault} ConflictException */
  createGroup(name: string): ScheduleGroupRecord {
    if (this.groups.has(name)) throw conflict(`Schedule group ${name} already exists.`);
    const group = { name, arn: this.#arn(`schedule-group/${name}`), createdAtMs: this.#clock.now() };
    this.groups.set(name, group);
    return group;
  }

  /** @throws {AwsFault} ResourceNotFoundException */
  group(name: string): ScheduleGroupRecord {
    const group = this.groups.get(name);
    if (group === undefined) throw notFound(`Schedule group ${name} does not exist.`);
    return group;
  }

  /** @throws {AwsFault} ConflictException, ResourceNotFoundException, ValidationException */
  createSchedule(input: CreateScheduleInput): ScheduleRecord {
    const { group, name } = names(input);
    this.group(group);
    if (this.#isRepeated('CreateSchedule', input)) return this.schedule(name, group);
    if (this.#schedules.has(`${group}/${name}`)) throw conflict(`Schedule ${name} already exists.`);
    return this.#store('CreateSchedule', input, this.#clock.now());
  }

  /**
   * Replaces a schedule: what the request leaves out falls back to Scheduler's default, nothing of the old one is kept.
   *
   * @throws {AwsFault} ConflictException, ResourceNotFoundException, ValidationException
   */
  updateSchedule(input: CreateScheduleInput): ScheduleRecord {
    const { group, name } = names(input);
    const known = this.schedule(name, group);
    if (this.#isRepeated('UpdateSchedule', input)) return known;
    return this.#store('UpdateSchedule', input, known.createdAtMs);
  }

  /** @throws {AwsFault} ResourceNotFoundException */
  schedule(name: string, group = 'default'): ScheduleRecord {
    const found = this.#schedules.get(`${group}/${name}`);
    if (found === undefined) throw notFound(`Schedule ${name} does not exist.`);
    return found;
  }

  /** @throws {AwsFault} ResourceNotFoundException */
  deleteSchedule(name: string, group = 'default'): void {
    this.schedule(name, group);
    this.#schedules.delete(`${group}/${name}`);
  }

  /** All schedules, by group and name. */
  schedules(): ScheduleRecord[] {
    return [...this.#schedules.values()].toSorted((a, b) => (a.arn < b.arn ? -1 : 1));
  }

  #store(operation: string, input: CreateScheduleInput, createdAtMs: number): ScheduleRecord {
    checkSchedule(input);
    const { group, name } = names(input);
    const record: ScheduleRecord = {
      name,
      group,
      arn: this.#arn(`schedule/${group}/${name}`),
      createdAtMs,
      modifiedAtMs: this.#clock.now(),
      settings: settingsOf(input),
    };
    this.#schedules.set(`${group}/${name}`, record);
    const { ClientToken: token, ...request } = input;
    if (token !== undefined) this.#tokens.set(`${operation} ${token}`, request);
    return record;
  }

  /** True for a request that came before with the same token. @throws {AwsFault} ConflictException when it is another request. */
  #isRepeated(operation: string, { ClientToken: token, ...request }: CreateScheduleInput): boolean {
    const known = this.#tokens.get(`${operation} ${token}`);
    if (known === undefined) return false;
    if (isDeepStrictEqual(known, request)) return true;
    throw conflict('The ClientToken was used before with other parameters.');
  }

  #arn(path: string): string {
    return `arn:aws:scheduler:${this.region}:${this.account}:${path}`;
  }
}

function names({ Name: name = '', GroupName: group = 'default' }: CreateScheduleInput): {
  name: string;
  group: string;
} {
  return { name, group };
}

/** What Scheduler keeps of a request, its defaults included (EventBridge Scheduler API, CreateSchedule). */
function settingsOf(input: CreateScheduleInput): ScheduleRecord['settings'] {
  const { Name: _name, GroupName: _group, ClientToken: _token, Target: target, ...given } = input;
  if (target === undefined) throw new AwsFault('ValidationException', 'Target is required.');
  const { EcsParameters: ecs } = target;
  return {
    ScheduleExpressionTimezone: 'UTC',
    ActionAfterCompletion: 'NONE',
    ...given,
    State: given.State ?? 'ENABLED',
    Target: {
      RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
      ...target,
      ...(ecs !== undefined && {
        EcsParameters: { TaskCount: 1, EnableECSManagedTags: false, EnableExecuteCommand: false, ...ecs },
      }),
    },
  };
}

function conflict(message: string): AwsFault {
  return new AwsFault('ConflictException', message, { status: 409 });
}

function notFound(message: string): AwsFault {
  return new AwsFault('ResourceNotFoundException', message, { status: 404 });
}
