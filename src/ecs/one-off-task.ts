/**
 * One task outside of a service: the plan from the live service (pure), its start, and the wait for its end.
 * Who runs it decides what its exit code means.
 */
import { isPassingFault } from '../aws/passing-fault.ts';
import { ActionError } from '../errors.ts';
import type { Clock } from '../time/clock.ts';
import type { EcsApi, Failure, LaunchType, RunTaskInput, Service, Tag, Task, TaskOverride } from './api.ts';
import { causeOfReason } from './task-failure.ts';

/** What a one-off task is made from. */
export interface OneOffTaskOptions {
  /** The live service: its network, launch type or capacity providers and platform version are used. */
  readonly service: Service;
  readonly taskDefinition: string;
  readonly overrides?: TaskOverride;
  /** In place of the service's own. */
  readonly network?: {
    readonly subnets?: readonly string[];
    readonly securityGroups?: readonly string[];
    readonly assignPublicIp?: 'ENABLED' | 'DISABLED';
  };
  /** At most 64 characters; the same token never starts a second task. */
  readonly clientToken: string;
  /** At most 128 characters; ListTasks finds the task by it. */
  readonly startedBy: string;
  readonly tags?: readonly Tag[];
}

/** RunTask's input for a task beside a service. Pure. */
export function planOneOffTask(options: OneOffTaskOptions): RunTaskInput {
  const { service, taskDefinition, overrides, clientToken, startedBy, tags = [] } = options;
  const launch = launchOf(service);
  const vpc = launch.networkConfiguration?.awsvpcConfiguration;
  const { subnets = vpc?.subnets ?? [], securityGroups = vpc?.securityGroups ?? [] } = options.network ?? {};
  const assignPublicIp = options.network?.assignPublicIp ?? vpc?.assignPublicIp;
  return {
    cluster: service.clusterArn,
    taskDefinition,
    clientToken,
    startedBy,
    ...placement(launch),
    // Outside of awsvpc a service has no subnets, and RunTask refuses a network configuration.
    ...(subnets.length === 0
      ? {}
      : {
          networkConfiguration: {
            awsvpcConfiguration: {
              subnets,
              securityGroups,
              ...(assignPublicIp === undefined ? {} : { assignPublicIp }),
            },
          },
        }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(service.enableECSManagedTags ? { enableECSManagedTags: true } : {}),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Where tasks run. */
type Launch = Pick<Service, 'launchType' | 'capacityProviderStrategy' | 'platformVersion' | 'networkConfiguration'>;

/** Where the tasks of a service run: what a service of CODE_DEPLOY or EXTERNAL does not show itself, its PRIMARY task set does. Pure. */
export function launchOf(service: Service): Launch {
  const primary = service.taskSets?.find(({ status }) => status === 'PRIMARY');
  const hasStrategy = service.capacityProviderStrategy.length > 0 || service.launchType !== undefined;
  const { capacityProviderStrategy = [], launchType } = (hasStrategy ? service : primary) ?? {};
  return {
    launchType,
    capacityProviderStrategy,
    platformVersion: service.platformVersion ?? primary?.platformVersion,
    networkConfiguration: service.networkConfiguration ?? primary?.networkConfiguration,
  };
}

type Placement = Pick<RunTaskInput, 'launchType' | 'capacityProviderStrategy' | 'platformVersion'>;

/** Launch type or capacity providers as the service has them, but never Spot: it may be taken away in the middle of the work. */
function placement({ capacityProviderStrategy, launchType, platformVersion }: Launch): Placement {
  const platform = platformVersion === undefined ? {} : { platformVersion };
  const lasting = capacityProviderStrategy.filter(({ capacityProvider }) => capacityProvider !== 'FARGATE_SPOT');
  if (lasting.length > 0) return { capacityProviderStrategy: lasting, ...platform };
  const fallback: LaunchType | undefined = capacityProviderStrategy.length > 0 ? 'FARGATE' : launchType;
  return fallback === undefined ? platform : { launchType: fallback, ...platform };
}

/**
 * Starts the task. Safe to repeat: `clientToken` makes AWS give the same task again.
 * @throws {ActionError} task-not-placed when ECS takes the call but starts nothing; the codes of src/aws. No task runs then.
 */
export async function runOneOffTask(ecs: Pick<EcsApi, 'runTask'>, input: RunTaskInput): Promise<Task> {
  const { tasks, failures } = await ecs.runTask(input);
  const [task] = tasks;
  if (task !== undefined) return task;
  const reason = failures.map(failureText).join('; ');
  throw new ActionError({
    code: 'task-not-placed',
    message: `ECS started no task of ${input.taskDefinition} in ${input.cluster}: ${reason === '' ? 'no reason given' : reason}.`,
    fix: causeOfReason(reason)?.fix ?? 'Correct what ECS names as the reason, then run the job again.',
  });
}

function failureText({ arn, reason, detail }: Failure): string {
  return [reason, detail, arn].filter((part) => part !== undefined && part !== '').join(' ');
}

/** What {@link watchOneOffTask} needs. */
export interface WatchOneOffTaskOptions {
  readonly ecs: Pick<EcsApi, 'describeTasks'>;
  readonly clock: Clock;
  readonly cluster: string;
  readonly taskArn: string;
  /** Instant at which the wait ends whatever the task does, epoch milliseconds; the task is asked once more right then. */
  readonly deadlineMs: number;
  /** Ends the wait before the task's end; asked after every poll that saw the task. */
  readonly until?: (task: Task) => boolean | Promise<boolean>;
  /** Called with the first sight of the task and after every change of its `lastStatus`. */
  readonly onChange?: (task: Task) => void;
  /** Called when a poll failed for a reason that may pass; the wait goes on. */
  readonly onTrouble?: (error: ActionError) => void;
  /** Aborts the wait, not the task. */
  readonly signal?: AbortSignal;
}

/** How the wait ended: with the task's end, when `until` said so, or at the deadline (then `task` is what was seen last). */
export interface OneOffTaskEnd {
  readonly end: 'stopped' | 'reached' | 'timed-out';
  readonly task: Task | undefined;
}

/** Ticks of the wait: quick at first, because a task that cannot be placed stops at once. */
const TICK_MIN_MS = 1000;
const TICK_MAX_MS = 2500;

/** A task that was just started may be unknown to DescribeTasks for a moment. */
const MISSING_GRACE_MS = 30_000;

export { isPassingFault } from '../aws/passing-fault.ts';

/**
 * Waits until the task has stopped or the deadline has come.
 * @throws {ActionError} task-vanished when ECS does not know the task; aws-credentials-expired, aws-access-denied and the like at once. The
 * task itself goes on. Rejects with the signal's reason when aborted.
 */
export async function watchOneOffTask(options: WatchOneOffTaskOptions): Promise<OneOffTaskEnd> {
  const { clock, deadlineMs, onChange, until, signal } = options;
  const startMs = clock.now();
  let seen: Task | undefined;
  let tickMs = TICK_MIN_MS;
  for (;;) {
    const isLast = clock.now() >= deadlineMs;
    const task = await describeOne(options, seen === undefined && clock.now() - startMs < MISSING_GRACE_MS);
    if (task !== undefined && task.lastStatus !== seen?.lastStatus) {
      onChange?.(task);
      tickMs = TICK_MIN_MS;
    }
    seen = task ?? seen;
    if (seen?.lastStatus === 'STOPPED') return { end: 'stopped', task: seen };
    if (task !== undefined && (await until?.(task)) === true) return { end: 'reached', task };
    if (isLast) return { end: 'timed-out', task: seen };
    await clock.sleep(Math.min(tickMs, Math.max(0, deadlineMs - clock.now())), signal);
    tickMs = Math.min(TICK_MAX_MS, tickMs * 1.3);
  }
}

async function describeOne(
  { ecs, cluster, taskArn, onTrouble }: WatchOneOffTaskOptions,
  mayBeMissing: boolean,
): Promise<Task | undefined> {
  try {
    const { tasks } = await ecs.describeTasks({ cluster, tasks: [taskArn] });
    const [task] = tasks;
    if (task !== undefined || mayBeMissing) return task;
  } catch (error) {
    if (!isPassingFault(error)) throw error;
    onTrouble?.(error);
    return undefined;
  }
  throw new ActionError({
    code: 'task-vanished',
    message: `ECS does not know the task ${taskArn} (any more).`,
    fix: 'Look for the task in the console among the stopped tasks of the cluster: ECS keeps them for an hour.',
  });
}
