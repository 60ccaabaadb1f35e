/** The run of a task by a runtime: started when the pull begins, followed by its promises, stopped when ECS says so. */
import type { ContainerRecord, EcsState, TaskRecord } from './model.ts';
import { printLine } from './task-logs.ts';
import type { ContainerExit, RuntimeContainer, RuntimeTask, StartedTask } from '../../runtime/task-runtime.ts';

/** Starts a task's containers, when there is a runtime. */
export function beginRun(state: EcsState, task: TaskRecord): void {
  const { runtime } = state;
  if (runtime === undefined) return;
  const run = { settled: false, stopping: false };
  task.run = run;
  const unresolved = unresolvedSecret(state, task);
  if (unresolved !== undefined) {
    settleFailed(state, task, missingSecretReason(unresolved));
    return;
  }
  runtime
    .start(runtimeTask(state, task), {
      onLine: (name, message) => {
        const container = containerOf(task, name);
        if (container !== undefined) printLine(state, { task, container, message, timestamp: state.clockNow() });
      },
      onHealth: (name, health) => {
        const container = containerOf(task, name);
        if (container !== undefined) container.health = health;
      },
    })
    .then(
      (started) => settleStarted(state, task, started),
      (error: unknown) => settleFailed(state, task, error instanceof Error ? error.message : String(error)),
    )
    .catch((error: unknown) => state.report(`task ${task.id}: ${String(error)}`));
}

/** Stops what {@link beginRun} started; a second call does nothing. */
export function endRun(state: EcsState, task: TaskRecord): void {
  const { run } = task;
  if (run?.started === undefined || run.stopping) return;
  run.stopping = true;
  run.started.stop().catch((error: unknown) => state.report(`task ${task.id} does not stop: ${String(error)}`));
}

function containerOf(task: TaskRecord, name: string): ContainerRecord | undefined {
  return task.containers.find((container) => container.name === name);
}

function settleStarted(state: EcsState, task: TaskRecord, started: StartedTask): void {
  if (task.run === undefined) return;
  task.run.settled = true;
  task.run.started = started;
  task.pullStoppedAt = state.now;
  for (const { name, runtimeId, exited } of started.containers) {
    const container = containerOf(task, name);
    if (container === undefined) continue;
    container.lastStatus = 'RUNNING';
    container.runtimeId = runtimeId;
    void followExit(container, exited);
  }
  // It may have been told to stop while it started; then the tick sees the started task and ends it.
  if (task.desiredStatus === 'STOPPED') return;
  task.phase = 'RUNNING';
  task.phaseAt = state.now;
  task.startedAt = state.now;
}

async function followExit(container: ContainerRecord, exited: Promise<ContainerExit>): Promise<void> {
  const { exitCode, reason } = await exited;
  container.exitCode = exitCode;
  container.lastStatus = 'STOPPED';
  if (reason !== undefined) container.reason = reason;
}

function settleFailed(state: EcsState, task: TaskRecord, reason: string): void {
  if (task.run !== undefined) task.run.settled = true;
  if (task.desiredStatus === 'RUNNING') {
    task.desiredStatus = 'STOPPED';
    task.stopCode = 'TaskFailedToStart';
    task.stoppedReason = reason;
    task.stoppingAt = state.now;
  }
  const container = task.containers.find(({ spec }) => reason.includes(spec.image));
  if (container !== undefined && reason.startsWith('Cannot')) container.reason = reason;
  task.phase = 'STOPPING';
  task.phaseAt = state.now;
}

function unresolvedSecret(state: EcsState, task: TaskRecord): string | undefined {
  return task.containers
    .flatMap(({ spec }) => spec.secrets ?? [])
    .find(({ valueFrom }) => !state.secrets.has(valueFrom))?.valueFrom;
}

function missingSecretReason(valueFrom: string): string {
  return `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
}

function runtimeTask(state: EcsState, task: TaskRecord): RuntimeTask {
  const { taskDefinition } = task;
  return {
    taskId: task.id,
    taskArn: task.arn,
    account: state.account,
    region: state.region,
    cluster: task.clusterName,
    family: taskDefinition.family,
    revision: taskDefinition.revision,
    group: task.group,
    containers: task.containers.map((container) => runtimeContainer(state, container)),
  };
}

function runtimeContainer(state: EcsState, { spec, imageDigest }: ContainerRecord): RuntimeContainer {
  const { healthCheck: check, logConfiguration: log } = spec;
  const environment: Record<string, string> = {};
  for (const { name, value } of spec.environment ?? []) environment[name] = value;
  for (const { name, valueFrom } of spec.secrets ?? []) environment[name] = state.secrets.get(valueFrom) ?? '';
  return {
    name: spec.name,
    image: spec.image,
    essential: spec.essential !== false,
    environment,
    portMappings: (spec.portMappings ?? []).flatMap(({ containerPort, protocol }) =>
      containerPort === undefined ? [] : [{ containerPort, protocol: protocol === 'udp' ? 'udp' : 'tcp' }],
    ),
    stopTimeoutMs: (spec.stopTimeout ?? 30) * 1000,
    ...(imageDigest !== undefined && { imageDigest }),
    ...(spec.command && { command: spec.command }),
    ...(spec.entryPoint && { entryPoint: spec.entryPoint }),
    ...(spec.workingDirectory !== undefined && { workingDirectory: spec.workingDirectory }),
    ...(spec.memory !== undefined && { memoryMiB: spec.memory }),
    ...(log && { logConfiguration: { logDriver: log.logDriver, options: log.options ?? {} } }),
    ...(check && {
      healthCheck: {
        command: check.command,
        intervalMs: (check.interval ?? 30) * 1000,
        timeoutMs: (check.timeout ?? 5) * 1000,
        retries: check.retries ?? 3,
        startPeriodMs: (check.startPeriod ?? 0) * 1000,
      },
    }),
  };
}
