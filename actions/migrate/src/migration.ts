/** One run of the action from the lease to the result, with as many tries as locks and older runs ask for. */
import { randomBytes } from 'node:crypto';

import type { Task } from '../../../src/ecs/api.ts';
import { startOneOffTask } from '../../../src/ecs/start-one-off-task.ts';
import { listTasksStartedBy } from '../../../src/ecs/tasks-started-by.ts';
import { ActionError, Cancelled } from '../../../src/errors.ts';
import { readHome } from '../../../src/report/home.ts';
import { abortable } from '../../../src/time/abortable.ts';
import { backoffMs } from '../../../src/time/backoff.ts';
import { formatInstant } from '../../../src/time/clock.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { isTransactional } from './explanation.ts';
import { followTask } from './follow-task.ts';
import type { StartedTask, TaskEnd } from './follow-task.ts';
import type { Inputs } from './inputs.ts';
import { judgeTask, lacksShell } from './judge.ts';
import { forgetTask, keepTask } from './kept-task.ts';
import { olderTasks } from './lease.ts';
import { clientToken, planMigration, planRunTask, RUN_TAG } from './plan.ts';
import type { Observed, Plan } from './plan.ts';
import { registerTaskDefinition } from './register.ts';
import { logUrl } from './report.ts';
import type { MigrationResult } from './report.ts';
import { logStreamOf } from './task-definition.ts';
import { parseTranscript } from './transcript.ts';
import type { Aws, World } from './world.ts';

/** What a {@link Migration} works with. */
export interface MigrationFacts {
  readonly inputs: Inputs;
  readonly world: World;
  readonly aws: Aws;
  readonly observed: Observed;
  readonly startMs: number;
}

/** What is kept of the last try. */
interface LastTry {
  readonly started: StartedTask;
  readonly taskDefinitionArn: string;
  readonly restorePoint: string;
}

/** Delay before a new try after a lock timeout: long enough for a short transaction to end. */
const LOCK_BACKOFF = { baseMs: 10_000, capMs: 60_000 };

/** How often a run that waits for the lease looks. */
const LEASE_POLL_MS = 5000;

/** One run of the action, from the lease to the result: several tries when locks or an older run are in the way. */
export class Migration {
  readonly #facts: MigrationFacts;
  #leaseDeadlineMs = 0;
  #lockRetries = 0;
  #last: LastTry | undefined;
  /** Whether the last try's task was started and its end has not been seen. */
  #isOpen = false;

  constructor(facts: MigrationFacts) {
    this.#facts = facts;
  }

  /**
   * Runs the migration to its end.
   * @throws {ActionError} the codes of src/ecs and src/aws; the message says when a task goes on
   */
  async run(firstPlan: Plan): Promise<MigrationResult> {
    const { inputs, world } = this.#facts;
    this.#leaseDeadlineMs = world.clock.now() + inputs.waitForLeaseMs;
    let plan = firstPlan;
    let endDeadlineMs: number | undefined;
    try {
      for (;;) {
        const holder = await this.#waitForLease(plan);
        if (holder !== undefined) return this.#result({ end: { outcome: 'busy', verified: 'skipped' }, holder });
        endDeadlineMs ??= world.clock.now() + inputs.timeoutMs;
        const task = await this.#start(plan);
        if (task instanceof ActionError)
          return this.#result({
            end: { outcome: 'task-not-started', verified: 'skipped' },
            ecs: { reason: task.message, fix: task.fix },
          });
        const end = await this.#follow(task, { plan, endDeadlineMs });
        if (end.end === 'yielded') continue;
        if (plan.scripted && lacksShell(end, plan.definition.container)) {
          world.log.progress(
            'The image has no sh: the migration runs as a plain command, and the version is not verified.',
          );
          plan = planMigration(inputs, this.#facts.observed, false);
          continue;
        }
        const { started } = this.#last ?? unreachable();
        const result = this.#result(judgeTask({ tool: inputs.tool, started, taskEnd: end }));
        if (!(await this.#retriesLock(result, endDeadlineMs))) return result;
      }
    } catch (error) {
      if (error instanceof Cancelled) return this.#result({ end: { outcome: 'cancelled', verified: 'skipped' } });
      throw this.#withTask(error);
    }
  }

  /** Waits until no older task of the lease is there; gives the holder when the time for it is up. */
  async #waitForLease(plan: Plan): Promise<string | undefined> {
    const { clock, log, signal } = this.#facts.world;
    let told = '';
    for (;;) {
      const [oldest] = await this.#listLeaseTasks(plan);
      if (oldest === undefined) return undefined;
      const holder = describeHolder(oldest);
      if (clock.now() >= this.#leaseDeadlineMs) return holder;
      if (told !== holder)
        log.progress(`Another migration of the lease ${plan.startedBy} goes first: ${holder} (${oldest.lastStatus})`);
      told = holder;
      await clock.sleep(Math.min(LEASE_POLL_MS, Math.max(0, this.#leaseDeadlineMs - clock.now())), signal);
    }
  }

  async #listLeaseTasks({ startedBy }: Plan): Promise<readonly Task[]> {
    const { world, aws, observed } = this.#facts;
    const { clock, signal } = world;
    return listTasksStartedBy({ ecs: aws.ecs, clock, signal, cluster: observed.service.clusterArn, startedBy });
  }

  /** Registers what is new and starts the task; what ECS cannot place is a value, since it says why. */
  async #start(plan: Plan): Promise<Task | ActionError> {
    const { inputs, world, aws, observed } = this.#facts;
    const { run, clock, log, signal } = world;
    signal.throwIfAborted();
    const registering = registerTaskDefinition({ ecs: aws.ecs, planned: plan.definition, log });
    const taskDefinitionArn = await abortable(registering, signal);
    signal.throwIfAborted();
    const token = randomBytes(9).toString('base64url');
    const attempt = {
      token,
      taskDefinitionArn,
      runUrl: run.runUrl,
      clientToken: clientToken([
        run.repository,
        run.runId,
        run.runAttempt,
        plan.startedBy,
        plan.definition.hash,
        token,
      ]),
    };
    const restorePoint = formatInstant(clock.now());
    const input = planRunTask({ inputs, plan, service: observed.service, attempt });
    let task: Task;
    try {
      task = await startOneOffTask({
        ecs: aws.ecs,
        clock,
        signal,
        input,
        subject: 'the migration',
        fixOfUnknown: 'Look for that task in the cluster. A new run waits until it has ended.',
      });
    } catch (error) {
      if (error instanceof ActionError && error.code === 'task-not-placed') return error;
      throw error;
    }
    this.#keepTask(task, { plan, token, taskDefinitionArn, restorePoint });
    return task;
  }

  /** Whatever comes, the task's place is known from here on: to the outputs, to the log and to the post step. */
  #keepTask(
    task: Task,
    {
      plan,
      token,
      taskDefinitionArn,
      restorePoint,
    }: { plan: Plan; token: string; taskDefinitionArn: string; restorePoint: string },
  ): void {
    const { inputs, world, aws, observed } = this.#facts;
    const started: StartedTask = {
      cluster: observed.service.clusterArn,
      taskArn: task.taskArn,
      container: plan.definition.container,
      log: logStreamOf(plan.definition, task.taskArn),
      token,
      scripted: plan.scripted,
    };
    this.#last = { started, taskDefinitionArn, restorePoint };
    this.#isOpen = true;
    keepTask(world, { ...this.#last, inputs, region: aws.region, printed: 0 });
    const url = logUrl({ region: plan.definition.log.region, log: started.log });
    world.keepOutputs({
      // Until its end has been seen: an error may end this run before.
      outcome: 'unknown',
      'task-arn': task.taskArn,
      'task-definition-arn': taskDefinitionArn,
      'log-url': url,
      'restore-point': restorePoint,
    });
    world.log.progress(`Started ${task.taskArn}`);
    world.log.info(`Log: ${url}`);
  }

  async #follow(task: Task, { plan, endDeadlineMs }: { plan: Plan; endDeadlineMs: number }): Promise<TaskEnd> {
    const { inputs, world, aws } = this.#facts;
    const last = this.#last ?? unreachable();
    const { started } = last;
    const end = await followTask({
      ...aws,
      ...world,
      started,
      endDeadlineMs,
      startDeadlineMs: Math.min(endDeadlineMs, world.clock.now() + inputs.startTimeoutMs),
      onCancel: inputs.onCancel,
      onTimeout: inputs.onTimeout,
      countOlder: async () => {
        const tasks = await this.#listLeaseTasks(plan);
        return olderTasks(tasks, task).length;
      },
    });
    // A task that is left is followed by the post step, after a cancellation to its end.
    if (end.end === 'left' || end.end === 'stopping')
      keepTask(world, { ...last, inputs, region: aws.region, printed: end.lines.length, leftFor: end.endedFor });
    else forgetTask(world);
    this.#isOpen = false;
    return end;
  }

  /** A lock timeout rolled everything back where DDL is transactional: the same migration may be tried again. */
  async #retriesLock({ end, transcript, inputs }: MigrationResult, endDeadlineMs: number): Promise<boolean> {
    const { clock, log, signal } = this.#facts.world;
    if (end.outcome !== 'lock-timeout' || inputs.tool !== 'alembic' || !isTransactional(transcript)) return false;
    const delayMs = LOCK_BACKOFF.baseMs / 2 + backoffMs(LOCK_BACKOFF, this.#lockRetries);
    if (this.#lockRetries >= inputs.lockRetries || clock.now() + delayMs >= endDeadlineMs) return false;
    this.#lockRetries += 1;
    log.progress(
      `A lock was not free in time; try ${this.#lockRetries} of ${inputs.lockRetries} more follows in ${formatDuration(delayMs)}.`,
    );
    await clock.sleep(delayMs, signal);
    return true;
  }

  #result(facts: Partial<MigrationResult> & Pick<MigrationResult, 'end'>): MigrationResult {
    const { inputs, aws, world, startMs } = this.#facts;
    return {
      inputs,
      region: aws.region,
      home: readHome(world.env),
      taskArn: this.#last?.started.taskArn,
      taskDefinitionArn: this.#last?.taskDefinitionArn,
      log: this.#last?.started.log,
      restorePoint: this.#last?.restorePoint,
      lockRetries: this.#lockRetries,
      transcript: parseTranscript([], ''),
      exitCode: undefined,
      lines: [],
      ...facts,
      durationMs: world.clock.now() - startMs,
    };
  }

  /** An error that ended the following of a task: the task goes on, and that must be told. */
  #withTask(error: unknown): unknown {
    if (!(error instanceof ActionError) || this.#last === undefined || !this.#isOpen) return error;
    const { code, message, fix } = error;
    return new ActionError({
      code,
      message: `${message}\nThe migration may go on without this run in task ${this.#last.started.taskArn}: the state of the database is not known here.`,
      fix: `${fix} A new run waits until that task has ended.`,
      cause: error,
    });
  }
}

/** For whom the lease is held, for the log. */
function describeHolder({ tags, taskArn }: Task): string {
  const run = tags.find(({ key }) => key === RUN_TAG)?.value;
  return run === undefined ? taskArn : `${run}, task ${taskArn}`;
}

function unreachable(): never {
  throw new Error('A task is followed that was never started.');
}
