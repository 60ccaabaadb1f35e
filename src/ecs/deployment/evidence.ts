/** What stopped tasks and service events prove: when to give up, and what the cause is. Pure. */
import type { FailureCause, TaskFailure } from '../task-failure.ts';

/** Why a deployment ended as it did. `code` is a heading or a row in docs/errors.md. */
export interface Cause {
  readonly code: string;
  readonly text: string;
  readonly fix: string;
}

/** A service event that says why the deployment does not get on. */
export interface EventFailure extends FailureCause {
  readonly eventId: string;
  /** The task that the event names; it may be another deployment's. */
  readonly taskId?: string | undefined;
  readonly reason: string;
}

/** Failures of one cause. */
export interface FailureGroup extends FailureCause {
  readonly reason: string;
  readonly count: number;
  /** The tasks, oldest first; empty when only events tell. */
  readonly failures: readonly TaskFailure[];
}

/** What the evidence amounts to. */
export interface Judgement {
  /** Enough to give up. */
  readonly failed?: Cause;
  /** ECS finds no room; waiting may help. */
  readonly capacity?: Cause;
  /** The likeliest cause so far, enough or not. */
  readonly strongest?: Cause;
}

/** Distinct stopped tasks that prove a crash or a failing health check: fewer may be chance. */
const CRASHES = 3;

/** Causes that may pass by themselves (network, permissions just given): one task is no proof. */
const MAY_PASS = new Set([
  'registry-unreachable',
  'secrets-unreachable',
  'image-not-pulled',
  'image-pull-denied',
  'secret-access-denied',
  'volume-not-mounted',
  'task-not-started',
]);

/** Judges by the policy: deterministic causes after one task (two when they may pass), crashes and health after three. */
export function judgeEvidence(tasks: readonly TaskFailure[], events: readonly EventFailure[]): Judgement {
  const groups = groupFailures(tasks, events);
  const deterministic = groups.filter((group) => group.class === 'deterministic');
  const crashes = groups.filter((group) => group.class === 'crash' || group.class === 'health');
  const capacity = groups.find((group) => group.class === 'capacity');
  const proven = deterministic.find(({ code, count }) => count >= (MAY_PASS.has(code) ? 2 : 1));
  // Events repeat what tasks tell, and may speak of the old tasks: they explain, and prove nothing.
  const crashCount = crashes.reduce((sum, { failures }) => sum + failures.length, 0);
  const failed = proven ?? (crashCount >= CRASHES ? crashes[0] : undefined);
  const strongest = proven ?? deterministic[0] ?? crashes[0] ?? capacity;
  return {
    ...(failed === undefined ? {} : { failed: toCause(failed) }),
    ...(capacity === undefined ? {} : { capacity: toCause(capacity) }),
    ...(strongest === undefined ? {} : { strongest: toCause(strongest) }),
  };
}

/** Failures by cause, the most frequent first. What was not ours (scheduler, Spot, people) is left out. */
export function groupFailures(tasks: readonly TaskFailure[], events: readonly EventFailure[]): readonly FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const failure of tasks.map((task) => withTarget(task, events))) {
    if (failure.class === 'not-ours') continue;
    const key = `${failure.code} ${failure.exitCode ?? ''} ${withoutIds(failure.reason)}`;
    const group = groups.get(key);
    groups.set(key, {
      class: failure.class,
      code: failure.code,
      meaning: failure.meaning,
      fix: failure.fix,
      reason: group?.reason ?? failure.reason,
      count: (group?.count ?? 0) + 1,
      failures: [...(group?.failures ?? []), failure],
    });
  }
  const told = new Set([...groups.values()].map(({ code }) => code));
  return [...groups.values(), ...eventGroups(events, told)].toSorted((a, b) => b.count - a.count);
}

/** A task says that its target was unhealthy; only the load balancer's words say why. */
function withTarget(task: TaskFailure, events: readonly EventFailure[]): TaskFailure {
  if (task.code !== 'target-unhealthy') return task;
  const known = events.findLast(({ code }) => code.startsWith('target-') && code !== task.code);
  if (known === undefined) return task;
  const { code, meaning, fix } = known;
  return { ...task, code, meaning, fix, reason: `${task.reason}; ${known.reason}` };
}

/** Events repeat what tasks tell; they count where no task does. */
function eventGroups(events: readonly EventFailure[], told: ReadonlySet<string>): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const { eventId: _eventId, taskId: _taskId, ...event } of events) {
    if (told.has(event.code)) continue;
    groups.set(event.code, { ...event, count: (groups.get(event.code)?.count ?? 0) + 1, failures: [] });
  }
  return [...groups.values()];
}

/** Reasons without what differs from task to task: ids, request ids, numbers of tries. */
export function withoutIds(reason: string): string {
  return reason.replaceAll(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|\b\d+\b/gi, '#');
}

function toCause({ code, meaning, fix, reason, count, failures }: FailureGroup): Cause {
  const exitCode = failures.find((failure) => failure.exitCode !== undefined)?.exitCode;
  const container = failures.find((failure) => failure.container !== undefined)?.container;
  const who = container === undefined ? '' : ` Container ${container}`;
  const exit = exitCode === undefined ? '' : `, exit code ${exitCode}`;
  const tasks = failures.length === 0 ? '' : `${count} ${count === 1 ? 'task' : 'tasks'}: `;
  const detail = who === '' ? '' : `${who}${exit}.`;
  return { code, text: `${tasks}${reason}${/[.!?]$/.test(reason) ? '' : '.'}${detail} ${meaning}`, fix };
}
