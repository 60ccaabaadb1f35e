/** EventBridge of one account and region: event buses, their rules, and the targets of each. No rule ever fires. */
import type { PutRuleRequest, PutTargetsResultEntry, Target } from '@aws-sdk/client-eventbridge';
import type { BedClock } from '../core/clock.ts';
import { AwsFault } from '../core/service.ts';
import { checkTarget } from './target-rules.ts';

/** A rule has so many targets at most (EventBridge quotas). */
const MOST_TARGETS = 5;

/** An event bus. Times are epoch milliseconds of virtual time. */
export interface EventBusRecord {
  readonly name: string;
  readonly arn: string;
  readonly createdAtMs: number;
}

/** A rule with its targets, in the order in which their ids first came. */
export interface RuleRecord {
  readonly name: string;
  readonly bus: string;
  readonly arn: string;
  readonly scheduleExpression?: string;
  readonly eventPattern?: string;
  readonly description?: string;
  readonly roleArn?: string;
  readonly state: string;
  /** The AWS service that made the rule; only that one may change it. */
  readonly managedBy?: string;
  readonly targets: Map<string, Target>;
}

/** Names a rule: AWS takes the bus by name or by ARN, and `default` when there is none. */
export interface RuleName {
  readonly rule: string;
  readonly bus?: string | undefined;
}

/** The rules of one account and region. */
export class EventsWorld {
  readonly account: string;
  readonly region: string;
  readonly buses = new Map<string, EventBusRecord>();
  /** Targets, by id, that PutTargets answers in FailedEntries: set by tests. */
  readonly refusals = new Map<string, { readonly code: string; readonly message: string }>();
  readonly #rules = new Map<string, RuleRecord>();
  readonly #clock: BedClock;

  constructor(options: { account: string; region: string; clock: BedClock }) {
    this.account = options.account;
    this.region = options.region;
    this.#clock = options.clock;
    this.createBus('default');
  }

  /** @throws {AwsFault} ResourceAlreadyExistsException */
  createBus(name: string): EventBusRecord {
    if (this.buses.has(name)) {
      throw new AwsFault('ResourceAlreadyExistsException', `Event bus ${name} already exists.`);
    }
    const bus = { name, arn: this.#arn(`event-bus/${name}`), createdAtMs: this.#clock.now() };
    this.buses.set(name, bus);
    return bus;
  }

  /** The bus of a name or an ARN, `default` without one. @throws {AwsFault} ResourceNotFoundException */
  bus(nameOrArn = 'default'): EventBusRecord {
    const bus = [...this.buses.values()].find(({ name, arn }) => name === nameOrArn || arn === nameOrArn);
    if (bus === undefined) {
      throw new AwsFault('ResourceNotFoundException', `Event bus ${nameOrArn} does not exist.`);
    }
    return bus;
  }

  /**
   * Makes a rule, or replaces all but its targets.
   *
   * @param managedBy the AWS service that owns the rule: seeds one that PutRule could not make
   * @throws {AwsFault} ValidationException, ManagedRuleException, ResourceNotFoundException
   */
  putRule(input: PutRuleRequest, managedBy?: string): RuleRecord {
    const { Name: name = '', EventBusName, ScheduleExpression, EventPattern } = input;
    const bus = this.bus(EventBusName).name;
    if (ScheduleExpression === undefined && EventPattern === undefined) {
      throw new AwsFault('ValidationException', 'Parameter(s) EventPattern or ScheduleExpression must be specified.');
    }
    if (ScheduleExpression !== undefined && (bus !== 'default' || !/^(rate|cron)\(.+\)$/.test(ScheduleExpression))) {
      throw new AwsFault('ValidationException', 'Parameter ScheduleExpression is not valid.');
    }
    const known = this.#rules.get(ruleKey(bus, name));
    if (known !== undefined) refuseManaged(known);
    const rule: RuleRecord = {
      name,
      bus,
      arn: this.#arn(bus === 'default' ? `rule/${name}` : `rule/${bus}/${name}`),
      state: input.State ?? 'ENABLED',
      targets: known?.targets ?? new Map<string, Target>(),
      ...(ScheduleExpression !== undefined && { scheduleExpression: ScheduleExpression }),
      ...(EventPattern !== undefined && { eventPattern: EventPattern }),
      ...(input.Description !== undefined && { description: input.Description }),
      ...(input.RoleArn !== undefined && { roleArn: input.RoleArn }),
      ...(managedBy !== undefined && { managedBy }),
    };
    this.#rules.set(ruleKey(bus, name), rule);
    return rule;
  }

  /** @throws {AwsFault} ResourceNotFoundException */
  rule({ rule, bus }: RuleName): RuleRecord {
    const name = this.bus(bus).name;
    const found = this.#rules.get(ruleKey(name, rule));
    if (found === undefined) {
      throw new AwsFault('ResourceNotFoundException', `Rule ${rule} does not exist on EventBus ${name}.`);
    }
    return found;
  }

  /** The rules of a bus, by name. @throws {AwsFault} ResourceNotFoundException */
  rules(bus?: string): RuleRecord[] {
    const { name } = this.bus(bus);
    return [...this.#rules.values()].filter((rule) => rule.bus === name).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Adds targets to a rule; one whose id is there already is replaced as a whole, nothing of it is kept. A target that
   * a test refuses is told and left as it was; the others are put.
   *
   * @throws {AwsFault} ValidationException, LimitExceededException, ManagedRuleException, ResourceNotFoundException: nothing was put
   */
  putTargets(name: RuleName, targets: readonly Target[]): PutTargetsResultEntry[] {
    const rule = this.rule(name);
    refuseManaged(rule);
    if (targets.length === 0) throw new AwsFault('ValidationException', 'Targets must not be empty.');
    for (const target of targets) checkTarget(target);
    const ids = new Set([...rule.targets.keys(), ...targets.map(({ Id }) => Id ?? '')]);
    if (ids.size > MOST_TARGETS) {
      throw new AwsFault('LimitExceededException', 'The requested resource exceeds the maximum number allowed.');
    }
    const failed: PutTargetsResultEntry[] = [];
    for (const target of targets) {
      const id = target.Id ?? '';
      const refusal = this.refusals.get(id);
      if (refusal === undefined) rule.targets.set(id, withDefaults(target));
      else failed.push({ TargetId: id, ErrorCode: refusal.code, ErrorMessage: refusal.message });
    }
    return failed;
  }

  /** Takes targets off a rule; ids that are not there are no fault. @throws {AwsFault} ManagedRuleException, ResourceNotFoundException */
  removeTargets(name: RuleName, ids: readonly string[], force: boolean): void {
    const rule = this.rule(name);
    if (!force) refuseManaged(rule);
    for (const id of ids) rule.targets.delete(id);
  }

  #arn(path: string): string {
    return `arn:aws:events:${this.region}:${this.account}:${path}`;
  }
}

function ruleKey(bus: string, rule: string): string {
  return `${bus}/${rule}`;
}

/** The defaults that EventBridge writes into a target (EventBridge API, EcsParameters). */
function withDefaults(target: Target): Target {
  const { EcsParameters: ecs } = target;
  if (ecs === undefined) return target;
  return {
    ...target,
    EcsParameters: { TaskCount: 1, EnableECSManagedTags: false, EnableExecuteCommand: false, ...ecs },
  };
}

function refuseManaged({ name, managedBy }: RuleRecord): void {
  if (managedBy === undefined) return;
  throw new AwsFault('ManagedRuleException', `Rule ${name} is managed by ${managedBy} and can only be changed by it.`);
}
