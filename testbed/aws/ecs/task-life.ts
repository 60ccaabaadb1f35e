/** A task's way from PROVISIONING to STOPPED: by the clock in the simulation, by what really happens with a runtime. */
import type { ContainerRecord, EcsState, TaskPhase, TaskRecord } from './model.ts';
import { beginRun, endRun } from './task-run.ts';
import { stopTask } from './tasks.ts';
import { printLine } from './task-logs.ts';

const PROVISIONING_MS = 5000;
const PLACEMENT_FAILS_MS = 2000;
const ACTIVATING_MS = 2000;
const DEACTIVATING_MS = 4000;
const STOPPING_MS = 3000;
const DEPROVISIONING_MS = 2000;

/** Moves a task on to the present. */
export function advanceTask(state: EcsState, task: TaskRecord): void {
  if (task.isIdle) return;
  for (;;) {
    const { phase } = task;
    advancePhase(state, task);
    if (task.phase === phase) return;
  }
}

function advancePhase(state: EcsState, task: TaskRecord): void {
  switch (task.phase) {
    case 'PROVISIONING':
      provision(state, task);
      return;
    case 'PULLING':
      pull(state, task);
      return;
    case 'ACTIVATING':
      if (passed(state, task, ACTIVATING_MS)) run(state, task);
      return;
    case 'RUNNING':
      live(state, task);
      return;
    case 'DEACTIVATING':
      if (isDetached(state, task)) enter(state, task, 'STOPPING');
      return;
    case 'STOPPING':
      if (hasEnded(state, task)) deprovision(state, task);
      return;
    case 'DEPROVISIONING':
      if (passed(state, task, state.runtime === undefined ? DEPROVISIONING_MS : 0)) end(state, task);
      return;
    case 'STOPPED':
  }
}

function passed(state: EcsState, task: TaskRecord, ms: number): boolean {
  return state.now >= task.phaseAt + ms;
}

function enter(state: EcsState, task: TaskRecord, phase: TaskPhase): void {
  task.phase = phase;
  task.phaseAt = state.now;
}

function provision(state: EcsState, task: TaskRecord): void {
  const failure = task.containers
    .map(({ plan }) => plan.startFailure)
    .find((start) => start !== undefined && start.phase !== 'pull');
  if (failure !== undefined && passed(state, task, PLACEMENT_FAILS_MS)) {
    // A task that was never placed has no containers.
    task.containers.length = 0;
    failStart(state, task, failure.reason);
  } else if (failure === undefined && passed(state, task, state.runtime === undefined ? PROVISIONING_MS : 0)) {
    enter(state, task, 'PULLING');
    task.pullStartedAt = state.now;
    if (pullFailure(task) === undefined) beginRun(state, task);
  }
}

function pullFailure(task: TaskRecord): ContainerRecord | undefined {
  return task.containers.find(({ plan }) => plan.startFailure?.phase === 'pull');
}

function pull(state: EcsState, task: TaskRecord): void {
  const failed = pullFailure(task);
  if (failed === undefined && state.runtime !== undefined) return;
  if (!passed(state, task, Math.max(0, ...task.containers.map(({ plan }) => plan.pullMs)))) return;
  if (failed?.plan.startFailure === undefined) {
    task.pullStoppedAt = state.now;
    enter(state, task, 'ACTIVATING');
    return;
  }
  const { reason } = failed.plan.startFailure;
  if (reason.startsWith('Cannot')) failed.reason = reason;
  failStart(state, task, reason);
}

/** Ends a task that could not start. */
function failStart(state: EcsState, task: TaskRecord, reason: string): void {
  stopTask(state, task, { code: 'TaskFailedToStart', reason });
  deprovision(state, task);
}

function run(state: EcsState, task: TaskRecord): void {
  enter(state, task, 'RUNNING');
  task.startedAt = state.now;
  for (const container of task.containers) {
    container.lastStatus = 'RUNNING';
    container.runtimeId = `${task.id}-${state.random.between(1_000_000_000, 4_000_000_000)}`;
  }
}

function live(state: EcsState, task: TaskRecord): void {
  if (state.runtime === undefined) {
    for (const container of task.containers) simulate(state, task, container);
    task.isIdle = task.containers.every(isAtRest);
  }
  const exited = task.containers.find(({ spec, exitCode }) => spec.essential !== false && exitCode !== undefined);
  if (exited === undefined) return;
  stopTask(state, task, { code: 'EssentialContainerExited', reason: 'Essential container in task exited' });
  if (task.containers.every(({ exitCode }) => exitCode !== undefined)) deprovision(state, task);
}

function simulate(state: EcsState, task: TaskRecord, container: ContainerRecord): void {
  if (container.lastStatus !== 'RUNNING') return;
  const { plan, spec } = container;
  const age = state.now - (task.startedAt ?? state.now);
  const due = plan.exit === undefined ? Infinity : plan.exit.afterMs;
  printSimulated(state, task, container, age >= due);
  if (age >= due && plan.exit !== undefined) {
    container.lastStatus = 'STOPPED';
    container.exitCode = plan.exit.exitCode;
    if (plan.exit.reason !== undefined) container.reason = plan.exit.reason;
    return;
  }
  const checked = spec.healthCheck !== undefined || plan.health.verdict === 'UNHEALTHY';
  if (checked && age >= plan.health.afterMs) container.health = plan.health.verdict;
}

/** True for a container that will do nothing more by itself. */
function isAtRest({ plan, spec, health, printed }: ContainerRecord): boolean {
  const checked = spec.healthCheck !== undefined || plan.health.verdict === 'UNHEALTHY';
  return plan.exit === undefined && printed >= plan.lines.length && (!checked || health === plan.health.verdict);
}

/** Prints one line a virtual second, and what is left when the container exits. */
function printSimulated(state: EcsState, task: TaskRecord, container: ContainerRecord, isLast: boolean): void {
  const { lines } = container.plan;
  const startedAt = task.startedAt ?? state.now;
  const due = isLast ? lines.length : Math.min(lines.length, Math.floor((state.now - startedAt) / 1000) + 1);
  for (; container.printed < due; container.printed += 1) {
    const timestamp = Math.min(state.now, startedAt + container.printed * 1000);
    printLine(state, { task, container, message: lines[container.printed] ?? '', timestamp });
  }
}

/** True when the load balancer has let go of a task that is to stop. */
function isDetached(state: EcsState, task: TaskRecord): boolean {
  if (task.registered) {
    return task.targets.every(
      ({ targetGroupArn, port }) => state.elb.target({ targetGroupArn, id: task.privateAddress, port }) === undefined,
    );
  }
  return passed(state, task, state.runtime === undefined ? DEACTIVATING_MS : 0);
}

function hasEnded(state: EcsState, task: TaskRecord): boolean {
  if (state.runtime === undefined || task.run === undefined) return passed(state, task, STOPPING_MS);
  endRun(state, task);
  return (
    task.run.settled &&
    task.containers.every(({ exitCode }) => exitCode !== undefined || task.run?.started === undefined)
  );
}

function deprovision(state: EcsState, task: TaskRecord): void {
  enter(state, task, 'DEPROVISIONING');
  task.executionStoppedAt = state.now;
  for (const container of task.containers) {
    if (container.lastStatus === 'RUNNING' && container.exitCode === undefined) {
      container.exitCode = container.health === 'UNHEALTHY' ? 137 : 0;
    }
    container.lastStatus = 'STOPPED';
  }
}

function end(state: EcsState, task: TaskRecord): void {
  enter(state, task, 'STOPPED');
  task.stoppedAt = state.now;
  state.activeTasks.delete(task);
}
