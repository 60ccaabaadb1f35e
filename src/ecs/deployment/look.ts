/** One look at all open rollouts: DescribeServices for all of them, and what else their turns ask for, within a budget of calls. */
import { ActionError } from '../../errors.ts';
import { mapConcurrently } from '../../time/concurrency.ts';
import type { Task } from '../api.ts';
import { createOptionalCalls } from './optional-calls.ts';
import type { OptionalCalls } from './optional-calls.ts';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import { observeMissing, observeService, observeTasks } from './rollout.ts';
import { observeServiceDeployment } from './service-deployment-look.ts';
import { readEarlierDurations, readServiceDeployments } from './service-deployments.ts';
import type { WatchOptions } from './watch.ts';

/**
 * So many calls a tick makes at most for 40 services; what is left over is made in the next one. However many services there are, as many
 * calls as looks at all of them are left to find out why one does not come up. DescribeServices takes 10 services,
 * DescribeServiceDeployments 20.
 */
const TICK_CALLS = 8;
/** Of these, so many are left for tasks. */
const TASK_CALLS = 2;
const SERVICES_A_CALL = 10;
/** Of more services than that, what was seen of the first is taken in before the next are asked for: an answer has up to 100 events. */
const SERVICES_AT_A_TIME = 100;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
/** So many calls for one service each are under way at a time: each holds some hundred kB until it is answered. */
const CALLS_AT_ONCE = 10;

/** Reads that are owed: what made them necessary is seen only once, so a fault or a full tick must not lose them. */
interface Books {
  readonly tasks: Set<string>;
  readonly deployments: Set<string>;
  readonly histories: Set<string>;
  /** Stopped tasks that were read. */
  readonly knownTasks: Set<string>;
}

/** The watcher's eyes. */
export interface Looker {
  /** Looks once; `states` is brought up to date. */
  look(): Promise<void>;
  /** Whether a read is still owed that would tell more of this rollout. */
  owes(name: string): boolean;
}

/** A looker on `states`, by name. */
export function createLooker(states: Map<string, RolloutState>, options: WatchOptions): Looker {
  const books: Books = { tasks: new Set(), deployments: new Set(), histories: new Set(), knownTasks: new Set() };
  const optional = createOptionalCalls(options);
  const { progress = createProgress(options) } = options;
  const desk: Desk = { states, books, options, optional, progress };
  return {
    owes: (name) => books.tasks.has(name) || books.deployments.has(name),
    async look() {
      try {
        await lookOnce(desk);
      } finally {
        // What was seen before a call failed is told all the same.
        progress.flush(states.size);
      }
    },
  };
}

async function lookOnce(desk: Desk): Promise<void> {
  const open = [...desk.states.values()].filter(({ end }) => end === undefined);
  await lookAtServices(open, desk);
  const looks = Math.ceil(open.length / SERVICES_A_CALL);
  let room = Math.max(looks, TICK_CALLS - looks);
  room -= await lookAtControlled(desk, room);
  room -= await lookAtServiceDeployments(desk, room);
  room -= await lookAtTasks(desk, room);
  await lookAtHistories(desk, room);
}

interface Desk {
  readonly states: Map<string, RolloutState>;
  readonly books: Books;
  readonly options: WatchOptions;
  readonly optional: OptionalCalls;
  readonly progress: Progress;
}

function take({ states, books, progress }: Desk, turn: Turn): void {
  const { name } = turn.state.rollout;
  states.set(name, turn.state);
  if (turn.wantsTasks) books.tasks.add(name);
  if (turn.wantsServiceDeployment && turn.state.rollout.controller === undefined) books.deployments.add(name);
  progress.take(turn);
}

function owed({ states }: Desk, names: ReadonlySet<string>): RolloutState[] {
  return [...names].map((name) => states.get(name)).filter((state) => state !== undefined);
}

async function lookAtServices(open: readonly RolloutState[], desk: Desk): Promise<void> {
  for (let at = 0; at < open.length; at += SERVICES_AT_A_TIME) {
    await lookAtSome(open.slice(at, at + SERVICES_AT_A_TIME), desk);
  }
}

async function lookAtSome(open: readonly RolloutState[], desk: Desk): Promise<void> {
  const { ecs, cluster, clock } = desk.options;
  const { services } = await ecs.describeServices({
    cluster,
    services: open.map(({ rollout }) => rollout.serviceName),
    eventsFromMs: Math.min(...open.map(({ rollout }) => rollout.createdAtMs)),
  });
  const byName = new Map(services.map((service) => [service.serviceName, service]));
  for (const state of open) {
    const service = byName.get(state.rollout.serviceName);
    const atMs = clock.now();
    const turn = service === undefined ? observeMissing(state, atMs) : observeService(state, service, atMs);
    take(desk, turn);
    if (wantsHistory(turn.state)) desk.books.histories.add(state.rollout.name);
  }
}

/** Deployments that ECS does not run are looked at by who does, those that were not looked at longest first; two calls are left for tasks. */
async function lookAtControlled(desk: Desk, room: number): Promise<number> {
  const { deployer } = desk.options;
  const open = [...desk.states.values()].filter(
    ({ rollout, end }) => rollout.controller !== undefined && end === undefined,
  );
  if (deployer === undefined || open.length === 0) return 0;
  const { turns, calls } = await deployer.look(open, Math.max(0, room - 2));
  for (const turn of turns) take(desk, turn);
  return calls;
}

/** All new tasks run, so the end may come: then it helps to know when to expect it. */
function wantsHistory({ phase, end, earlierDurationsMs, rollout }: RolloutState): boolean {
  const mayEnd = phase === 'running' || phase === 'draining';
  const isEcsOwn = rollout.controller === undefined && !rollout.asksServiceDeployment;
  return mayEnd && end === undefined && earlierDurationsMs === undefined && isEcsOwn;
}

/** Reads the service deployments that are owed, as far as `room` calls go; gives the calls made. */
async function lookAtServiceDeployments(desk: Desk, room: number): Promise<number> {
  const { books, options, optional } = desk;
  const all = owed(desk, books.deployments);
  const calls = Math.max(1, room - (books.tasks.size > 0 ? TASK_CALLS : 0));
  const known = all
    .filter(({ serviceDeploymentArn }) => serviceDeploymentArn !== undefined)
    .slice(0, calls * SERVICE_DEPLOYMENTS_A_CALL);
  const unknown = all.filter(({ serviceDeploymentArn }) => serviceDeploymentArn === undefined);
  // Each that must be found first costs a call of its own.
  const left = calls - 1 - Math.floor(known.length / SERVICE_DEPLOYMENTS_A_CALL);
  const asked = [...known, ...unknown.slice(0, Math.max(0, left))];
  if (asked.length === 0) return 0;
  const read = await optional('service deployments', () => readServiceDeployments(asked, options));
  for (const { rollout } of asked) if (!read.isOwed) books.deployments.delete(rollout.name);
  for (const state of asked) {
    const found = read.value?.get(state.rollout.name);
    const { serviceDeploymentArn } = found ?? state;
    const bound = {
      ...state,
      isBlind: state.isBlind || read.isDenied,
      ...(serviceDeploymentArn === undefined ? {} : { serviceDeploymentArn }),
    };
    if (!read.isOwed) take(desk, observeServiceDeployment(bound, found, options.clock.now()));
  }
  return asked.length - known.length + Math.ceil(asked.length / SERVICE_DEPLOYMENTS_A_CALL);
}

/** Reads the stopped tasks that are owed: one ListTasks for each service, one DescribeTasks for all. */
async function lookAtTasks(desk: Desk, room: number): Promise<number> {
  const { books, options, optional } = desk;
  const asked = owed(desk, books.tasks).slice(0, Math.max(0, room - 1));
  if (asked.length === 0) return 0;
  const read = await optional('tasks', () => readStoppedTasks(asked, desk));
  for (const state of asked) take(desk, observeTasks(state, read.value ?? [], options.clock.now()));
  for (const { rollout } of asked) if (!read.isOwed) books.tasks.delete(rollout.name);
  return asked.length + 1;
}

async function readStoppedTasks(
  asked: readonly RolloutState[],
  { books: { knownTasks }, options: { ecs, cluster } }: Desk,
): Promise<readonly Task[]> {
  const arns = await mapConcurrently({ items: asked, atOnce: CALLS_AT_ONCE }, ({ rollout }) =>
    ecs.listTasks({ cluster, serviceName: rollout.serviceName, desiredStatus: 'STOPPED' }),
  );
  const fresh = arns.flat().filter((arn) => !knownTasks.has(arn));
  if (fresh.length === 0) return [];
  const { tasks } = await ecs.describeTasks({ cluster, tasks: fresh });
  // A task that is still stopping has no exit code yet: it is read again when something else happens.
  for (const { taskArn, lastStatus } of tasks) if (lastStatus === 'STOPPED') knownTasks.add(taskArn);
  return tasks;
}

/** Asks once what earlier deployments took. It makes looks rarer and nothing else: without an answer they are as frequent as ever. */
async function lookAtHistories(desk: Desk, room: number): Promise<void> {
  const { books, options, states } = desk;
  const asked = owed(desk, books.histories).slice(0, Math.max(0, room));
  await mapConcurrently({ items: asked, atOnce: CALLS_AT_ONCE }, async (state) => {
    const { name } = state.rollout;
    books.histories.delete(name);
    const earlierDurationsMs = await readHistory(state, options);
    states.set(name, { ...(states.get(name) ?? state), earlierDurationsMs });
  });
}

async function readHistory(state: RolloutState, options: WatchOptions): Promise<readonly number[]> {
  try {
    return await readEarlierDurations(state, options);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    options.log.debug(`${state.rollout.name}: its earlier deployments are not known. ${error.message}`);
    return [];
  }
}
