/**
 * Follows all rollouts of a step in one loop: one batched DescribeServices a tick, tasks and service deployments only when something
 * changed that they explain. No waiter of the SDK: those swallow errors and look up to ten minutes late.
 */
import type { Log } from '../../report/log.ts';
import type { EcsApi, ServiceDeployment, Task } from '../api.ts';
import { isPassingFault } from '../one-off-task.ts';
import { ActionError, Cancelled } from '../../errors.ts';
import { abortable } from '../../time/abortable.ts';
import { backoffMs, retry } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import { observeService, observeServiceDeployment, observeTasks } from './rollout.ts';

import { planTickMs } from './ticks.ts';
import { printEcsText } from './told.ts';

/** What the watcher works with. */
export interface WatchOptions {
  /** Calls that give up early: the watcher asks again by itself. */
  readonly ecs: EcsApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly cluster: string;
  /** The last look is made right then, epoch milliseconds. */
  readonly deadlineMs: number;
  /** End as soon as one rollout has failed or is being rolled back by ECS: the caller rolls all back. */
  readonly stopsAtFailure: boolean;
  readonly random?: () => number;
}

/** Why the watch ended. */
export type WatchEnd =
  /** Every rollout has its end. */
  | { readonly kind: 'settled' }
  /** One has failed; others may still be on their way. */
  | { readonly kind: 'failing' }
  /** `unanswered` when AWS could not be asked at the last look. */
  | { readonly kind: 'timed-out'; readonly unanswered?: ActionError }
  | { readonly kind: 'cancelled' }
  /** AWS cannot be asked any more (credentials expired, access denied). What happens there goes on unseen. */
  | { readonly kind: 'fault'; readonly error: ActionError };

/** The rollouts as they were seen last, by name, and why the watch ended. */
export interface Watched {
  readonly states: ReadonlyMap<string, RolloutState>;
  readonly end: WatchEnd;
}

/** Passing faults in a row are told once, from this many on. */
const TOLD_FAULTS = 3;
const FAULT_BACKOFF = { baseMs: 1000, capMs: 5000 };

/** Follows `rollouts` to their ends, to the deadline, to a cancellation or to a fault that does not pass. Never throws these. */
export async function watchRollouts(rollouts: readonly RolloutState[], options: WatchOptions): Promise<Watched> {
  const states = new Map(rollouts.map((state) => [state.rollout.name, state]));
  try {
    return { states, end: await runLoop(states, options) };
  } catch (error) {
    return { states, end: endOf(error) };
  }
}

/** What a cancellation or a fault of AWS that does not pass ends a watch with; anything else is a fault of ours and thrown on. */
export function endOf(error: unknown): WatchEnd {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof ActionError) return { kind: 'fault', error };
  throw error;
}

async function runLoop(states: Map<string, RolloutState>, options: WatchOptions): Promise<WatchEnd> {
  const { clock, deadlineMs, signal, log, random = Math.random } = options;
  const startMs = clock.now();
  const look = createLook(states, options);
  let faults = 0;
  for (let ticks = 0; ; ticks += 1) {
    const open = [...states.values()].filter(({ end }) => end === undefined);
    if (open.length === 0) return { kind: 'settled' };
    const tickMs =
      faults === 0
        ? planTickMs({ states: open, ticks, elapsedMs: clock.now() - startMs }, random)
        : FAULT_BACKOFF.baseMs + backoffMs(FAULT_BACKOFF, faults, random);
    await clock.sleep(Math.max(0, Math.min(tickMs, deadlineMs - clock.now())), signal);
    const isLast = clock.now() >= deadlineMs;
    let unanswered: ActionError | undefined;
    try {
      await abortable(look(), signal);
      faults = 0;
    } catch (error) {
      if (!isPassingFault(error)) throw error;
      faults += 1;
      unanswered = error;
      if (faults === TOLD_FAULTS) log.progress(`AWS does not answer well (${error.message}). Waiting goes on.`);
    }
    if ([...states.values()].every(({ end }) => end !== undefined)) return { kind: 'settled' };
    if (options.stopsAtFailure && [...states.values()].some(isFailing)) return { kind: 'failing' };
    if (isLast) return { kind: 'timed-out', ...(unanswered === undefined ? {} : { unanswered }) };
  }
}

/** A rollout that will not come to a good end. */
export function isFailing({ phase, end }: RolloutState): boolean {
  return end === undefined ? phase === 'rolling-back' : end.verdict !== 'succeeded';
}

/** One look at all open rollouts; `states` is brought up to date. */
function createLook(states: Map<string, RolloutState>, options: WatchOptions): () => Promise<void> {
  const { ecs, clock, cluster, log } = options;
  const knownTasks = new Set<string>();
  const optional = createOptionalCalls(options);
  // Reads that a passing fault prevented are owed: what made them necessary is seen only once.
  const owedTasks = new Set<string>();
  const owedDeployments = new Set<string>();
  const take = (turn: Turn): void => {
    const { name } = turn.state.rollout;
    states.set(name, turn.state);
    if (turn.wantsTasks) owedTasks.add(name);
    if (turn.wantsServiceDeployment) owedDeployments.add(name);
    printTurn(turn, log);
  };
  const current = (names: ReadonlySet<string>): RolloutState[] =>
    [...names].map((name) => states.get(name)).filter((state) => state !== undefined);
  return async () => {
    const open = [...states.values()].filter(({ end }) => end === undefined);
    const { services } = await ecs.describeServices({
      cluster,
      services: open.map(({ rollout }) => rollout.serviceName),
    });
    const byName = new Map(services.map((service) => [service.serviceName, service]));
    for (const state of open) {
      const service = byName.get(state.rollout.serviceName);
      if (service !== undefined) take(observeService(state, service, clock.now()));
    }
    if (owedTasks.size > 0) {
      const read = await optional('tasks', () =>
        readStoppedTasks({ current: current(owedTasks), knownTasks, options }),
      );
      for (const state of current(owedTasks)) take(observeTasks(state, read.value ?? [], clock.now()));
      if (!read.isOwed) owedTasks.clear();
    }
    if (owedDeployments.size > 0) {
      const asked = current(owedDeployments);
      const read = await optional('service deployments', () => readServiceDeployments(asked, options));
      if (!read.isOwed) owedDeployments.clear();
      for (const state of asked) {
        const found = read.value?.get(state.rollout.name);
        const { serviceDeploymentArn } = found ?? state;
        const bound = serviceDeploymentArn === undefined ? state : { ...state, serviceDeploymentArn };
        if (!read.isOwed) take(observeServiceDeployment(bound, found, clock.now()));
      }
    }
  };
}

/** Stopped tasks that were not read before: one ListTasks for each service, one DescribeTasks for all. */
async function readStoppedTasks({
  current,
  knownTasks,
  options: { ecs, cluster },
}: {
  readonly current: readonly RolloutState[];
  readonly knownTasks: Set<string>;
  readonly options: WatchOptions;
}): Promise<readonly Task[]> {
  const arns = await Promise.all(
    current.map(({ rollout }) =>
      ecs.listTasks({ cluster, serviceName: rollout.serviceName, desiredStatus: 'STOPPED' }),
    ),
  );
  const fresh = arns.flat().filter((arn) => !knownTasks.has(arn));
  if (fresh.length === 0) return [];
  const { tasks } = await ecs.describeTasks({ cluster, tasks: fresh });
  // A task that is still stopping has no exit code yet: it is read again when something else happens.
  for (const { taskArn, lastStatus } of tasks) if (lastStatus === 'STOPPED') knownTasks.add(taskArn);
  return tasks;
}

/** The service deployments of the rollouts by name; those that cannot be found are left out. */
async function readServiceDeployments(
  current: readonly RolloutState[],
  { ecs, cluster }: Pick<WatchOptions, 'ecs' | 'cluster'>,
): Promise<ReadonlyMap<string, ServiceDeployment>> {
  const found = await Promise.all(
    current.map(async (state) => ({
      name: state.rollout.name,
      arn: await findServiceDeployment(ecs, cluster, state),
    })),
  );
  const arns = found.map(({ arn }) => arn).filter((arn) => arn !== undefined);
  if (arns.length === 0) return new Map();
  const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns: arns });
  return new Map(
    found.flatMap(({ name, arn }) =>
      serviceDeployments
        .filter(({ serviceDeploymentArn }) => serviceDeploymentArn === arn)
        .map((serviceDeployment): [string, ServiceDeployment] => [name, serviceDeployment]),
    ),
  );
}

/** A service deployment and the deployment it stands for are created together; their instants differ by little. */
const CREATED_TOGETHER_MS = 10_000;

/** The ARN of our service deployment: as DescribeServices named it, else the one created with our deployment. */
export async function findServiceDeployment(
  ecs: Pick<EcsApi, 'listServiceDeployments'>,
  cluster: string,
  { rollout, serviceDeploymentArn }: RolloutState,
): Promise<string | undefined> {
  if (serviceDeploymentArn !== undefined) return serviceDeploymentArn;
  const briefs = await ecs.listServiceDeployments({
    cluster,
    service: rollout.serviceName,
    createdAfterMs: rollout.createdAtMs - CREATED_TOGETHER_MS,
  });
  const distanceMs = (createdAtMs: number): number => Math.abs(createdAtMs - rollout.createdAtMs);
  return briefs
    .filter(({ createdAtMs }) => distanceMs(createdAtMs) <= CREATED_TOGETHER_MS)
    .filter((brief) => brief.serviceDeploymentArn !== rollout.replacedServiceDeployment)
    .toSorted((a, b) => distanceMs(a.createdAtMs) - distanceMs(b.createdAtMs))[0]?.serviceDeploymentArn;
}

/** What an optional read gave: nothing when it is denied (told once) or, then `isOwed`, when AWS could not answer. */
export interface OptionalRead<T> {
  readonly value: T | undefined;
  readonly isOwed: boolean;
}

type OptionalCalls = <T>(what: string, call: () => Promise<T>) => Promise<OptionalRead<T>>;

const OPTIONAL_RETRY = { attempts: 3, baseMs: 300, capMs: 1500 };

/** Runs reads that the verdict can do without: a missing permission is told once, and the kind of read left out from then on. */
export function createOptionalCalls({
  log,
  clock,
  signal,
}: Pick<WatchOptions, 'log' | 'clock' | 'signal'>): OptionalCalls {
  const denied = new Set<string>();
  return async (what, call) => {
    if (denied.has(what)) return { value: undefined, isOwed: false };
    try {
      const value = await retry({ ...OPTIONAL_RETRY, clock, signal, shouldRetry: isPassingFault }, call);
      return { value, isOwed: false };
    } catch (error) {
      if (isPassingFault(error)) return { value: undefined, isOwed: true };
      if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error;
      denied.add(what);
      log.warning(`Going on without ${what}: ${error.message} ${error.fix}`);
      return { value: undefined, isOwed: false };
    }
  };
}

function printTurn({ state, told, warnings }: Turn, log: Log): void {
  for (const line of told) log.progress(printEcsText(`${state.rollout.name}: ${line}`));
  for (const warning of warnings) log.warning(printEcsText(warning));
}
