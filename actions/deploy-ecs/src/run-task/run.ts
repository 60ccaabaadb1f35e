/** Runs one-off tasks, one after the other in the order of the input. */
import { randomUUID } from 'node:crypto';

import type { RunTaskInput, Task } from '../../../../src/ecs/api.ts';
import type { LogSource } from '../../../../src/ecs/deployment/log-tail.ts';
import { logSourceOf } from '../../../../src/ecs/deployment/log-tail.ts';
import { exitOf, followOneOffTask } from '../../../../src/ecs/follow-one-off-task.ts';
import type { FollowedTask } from '../../../../src/ecs/follow-one-off-task.ts';
import { startOneOffTask } from '../../../../src/ecs/start-one-off-task.ts';
import { listTasksStartedBy } from '../../../../src/ecs/tasks-started-by.ts';
import { ActionError, Cancelled } from '../../../../src/errors.ts';
import { StreamLines } from '../../../../src/logs/stream-lines.ts';
import { isDone, judgeTask } from './judge.ts';
import type { TaskWorld } from './part.ts';
import { label, planRunTask } from './plan.ts';
import type { Attempt } from './plan.ts';
import { hasFailed, isBadTask } from './task-run.ts';
import type { TaskRun } from './task-run.ts';

/** So many lines are shown of a task that failed. */
const TAIL_LINES = 20;

/** What {@link runTasks} works with. */
export interface RunTasksOptions {
  readonly world: TaskWorld;
  /** Told of every change, so that the outputs survive whatever comes. */
  readonly advance: (run: TaskRun) => void;
}

/** Runs the tasks until one fails that may not. Never throws what AWS or a cancellation causes. */
export async function runTasks(runs: readonly TaskRun[], options: RunTasksOptions): Promise<void> {
  let failed: string | undefined;
  for (const run of runs) {
    const skip = failed === undefined ? run.plan.skip : `${failed} failed`;
    const ended = skip === undefined ? await runOne(run, options) : withNote(run, `It was not run, because ${skip}.`);
    options.advance(ended);
    tellEnd(ended, options.world);
    if (isBadTask(ended)) failed ??= label(ended.plan.request.name);
  }
}

function withNote(run: TaskRun, note: string): TaskRun {
  return { ...run, notes: [...run.notes, note] };
}

function tellEnd(run: TaskRun, { log }: TaskWorld): void {
  const { plan, verdict, cause, notes } = run;
  const name = label(plan.request.name);
  log.progress(`${name}: ${verdict ?? notes.at(-1) ?? ''}${cause === undefined ? '' : `. ${cause.text}`}`);
  if (hasFailed(run) && !isBadTask(run)) log.info(`${name}: it may fail, so the step goes on.`);
}

async function runOne(run: TaskRun, options: RunTasksOptions): Promise<TaskRun> {
  const { clock } = options.world;
  const startMs = clock.now();
  let current = run;
  const advance = (now: TaskRun): void => {
    current = now;
    options.advance(now);
  };
  try {
    const ended = await startAndFollow(run, { ...options, advance });
    return { ...ended, seconds: Math.round((clock.now() - startMs) / 100) / 10 };
  } catch (error) {
    return withFault(current, error);
  }
}

/** The call that failed says why; what is known of the task says what AWS is in. */
function withFault(run: TaskRun, error: unknown): TaskRun {
  if (error instanceof Cancelled) {
    const text = 'The run was cancelled before the task was started.';
    const fix = 'Run the job again when you want to go on.';
    return { ...run, verdict: 'cancelled', cause: { code: 'cancelled', text, fix } };
  }
  if (!(error instanceof ActionError)) throw error;
  const { code, message, fix } = error;
  const state = run.taskArn === undefined ? '' : ` The task ${run.taskArn} may go on in AWS, unseen.`;
  const verdict = code === 'cancelled' ? 'cancelled' : 'failed';
  return { ...run, verdict, cause: { code, text: `${message}${state}`, fix } };
}

async function startAndFollow(run: TaskRun, { world, advance }: RunTasksOptions): Promise<TaskRun> {
  const { plan, to = plan.service.from } = run;
  const { clock, deadlineMs, log } = world;
  const startMs = clock.now();
  if (startMs >= deadlineMs) return { ...run, ...OUT_OF_TIME };
  const input = planRunTask(plan, to, attemptOf(world));
  const task = await startOrFind(plan.request.name, input, world);
  const started = { ...run, taskArn: task.taskArn };
  advance(started);
  log.progress(`${label(plan.request.name)}: started ${task.taskArn}`);
  const { timeoutMs = deadlineMs - startMs } = plan.request;
  const endDeadlineMs = Math.min(deadlineMs, startMs + timeoutMs);
  const title = `${label(plan.request.name)}: what ${plan.container} prints`;
  const { followed, lines, source } = await log.group(title, () => follow(started, { task, world, endDeadlineMs }));
  return settle(started, { followed, lines, source, world, limitMs: endDeadlineMs - startMs });
}

const OUT_OF_TIME: Pick<TaskRun, 'verdict' | 'cause'> = {
  verdict: 'timed-out',
  cause: {
    code: 'run-task-timed-out',
    text: 'The time of the step was over before it was the turn of the task. It was not started.',
    fix: 'Raise `timeout`, or run the job again.',
  },
};

/** Where no runner numbers runs, each is one of its own. */
function attemptOf({ run, env }: TaskWorld): Attempt {
  const { repository, runId, runAttempt, job, runUrl } = run;
  const attempt = runId === '' ? randomUUID() : String(runAttempt);
  return { run: [repository, runId, job, env['GITHUB_ACTION'] ?? ''], attempt, runUrl };
}

/** A task that an earlier attempt of this run started and that still runs is followed, not started again. */
async function startOrFind(name: string, input: RunTaskInput, world: TaskWorld): Promise<Task> {
  const { ecs, clock, signal, log, run } = world;
  const { cluster, taskDefinition, startedBy = '' } = input;
  if (run.runId !== '' && run.runAttempt > 1) {
    const tasks = await listTasksStartedBy({ ecs, clock, signal, cluster, startedBy });
    const found = tasks.find((task) => task.taskDefinitionArn === taskDefinition && task.desiredStatus === 'RUNNING');
    if (found !== undefined) {
      log.progress(`${label(name)}: an earlier attempt of this run started it, and it still runs.`);
      return found;
    }
  }
  const fixOfUnknown = 'Look for that task in the cluster, and stop it if it must not go on.';
  return startOneOffTask({ ecs, clock, signal, input, subject: `the task of ${label(name)}`, fixOfUnknown });
}

interface Following {
  readonly task: Task;
  readonly world: TaskWorld;
  readonly endDeadlineMs: number;
}

interface Followed {
  readonly followed: FollowedTask;
  readonly lines: readonly string[];
  readonly source: LogSource | undefined;
}

async function follow({ plan }: TaskRun, { task, world, endDeadlineMs }: Following): Promise<Followed> {
  const { clock, log, signal, pollingEcs } = world;
  const container = plan.containers.find(({ name }) => name === plan.container);
  const source = container === undefined ? undefined : logSourceOf(container, task.taskArn, world.region);
  const lines = source === undefined ? undefined : await printLines(source, world);
  const followed = await followOneOffTask({
    ecs: pollingEcs,
    clock,
    log,
    signal,
    cluster: task.clusterArn,
    taskArn: task.taskArn,
    subject: label(plan.request.name),
    lines: lines ?? { end: () => Promise.resolve(undefined) },
    startDeadlineMs: endDeadlineMs,
    endDeadlineMs,
    isDone: (seen) => isDone(plan, seen),
    // ECS knows no exit code when the host is lost.
    hasRun: (seen) => exitOf(seen, plan.container) !== undefined || seen.startedAtMs !== undefined,
    onCancel: 'stop',
    onTimeout: 'stop',
  });
  return { followed, lines: lines?.all ?? [], source };
}

async function printLines(source: LogSource, { logs, clock, log }: TaskWorld): Promise<StreamLines> {
  return new StreamLines({ stream: source, logs: await logs(), clock, onLines: (lines) => log.foreign(lines) });
}

async function settle(
  run: TaskRun,
  { followed, lines, source, limitMs, world }: Followed & { readonly limitMs: number; readonly world: TaskWorld },
): Promise<TaskRun> {
  const { failed, ...judged } = judgeTask(run.plan, followed, limitMs);
  const { logFault } = followed;
  const notes = [
    source === undefined ? NOT_SHOWN : '',
    logFault === undefined ? '' : `Lines of its log may be missing: ${logFault.message} ${logFault.fix}`,
  ].filter((note) => note !== '');
  const ended: TaskRun = { ...run, ...judged, notes: [...run.notes, ...notes] };
  if (failed !== undefined && failed !== run.plan.container) return withTailOf(ended, failed, world);
  return source === undefined ? ended : withTail(ended, source, lines);
}

const NOT_SHOWN =
  'Its log is not shown: the container does not write to CloudWatch Logs in this region by awslogs with a stream prefix.';

function withTail(run: TaskRun, { group, stream }: LogSource, lines: readonly string[]): TaskRun {
  return lines.length === 0
    ? run
    : { ...run, logTail: { source: `${group} ${stream}`, lines: lines.slice(-TAIL_LINES) } };
}

/** A container beside the task's own failed: its lines were not followed. */
async function withTailOf(run: TaskRun, failed: string, { readLogLines, region, log }: TaskWorld): Promise<TaskRun> {
  const container = run.plan.containers.find(({ name }) => name === failed);
  const source = container === undefined ? undefined : logSourceOf(container, run.taskArn ?? '', region);
  if (source === undefined) return run;
  try {
    const lines = await readLogLines({ ...source, limit: TAIL_LINES });
    await log.group(`Last log lines of ${failed}`, () => Promise.resolve(log.foreign(lines)));
    return withTail(run, source, lines);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return withNote(run, `The log of ${failed} is not shown: ${error.message} ${error.fix}`);
  }
}
