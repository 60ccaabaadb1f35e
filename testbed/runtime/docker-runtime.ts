/**
 * The runtime `docker`: each container is a container of a Docker engine on this machine.
 *
 * Containers share this machine's network (`--network host`), so that they reach what listens on 127.0.0.1 and need no bridge.
 * As in the process runtime a container therefore gets a free port for each tcp port mapping, as `PORT` (the first) and
 * `PORT_<containerPort>`; and `stopTimeoutMs` and a health check's `timeoutMs` are real milliseconds.
 */
import type { BedClock } from '../aws/core/clock.ts';
import { watchHealth } from './container-health.ts';
import { type DockerEngine, followLogs, runDocker } from './docker-command.ts';
import { assignAddresses, portEnvironment } from './container-ports.ts';
import {
  type ContainerAddress,
  type ContainerExit,
  type RuntimeContainer,
  type RuntimeTask,
  type StartedContainer,
  type StartedTask,
  type TaskListener,
  type TaskRuntime,
  TaskStartError,
} from './task-runtime.ts';

/** A name the engine can pull an image by, and where its credentials are. */
export interface PullReference {
  readonly reference: string;
  /** DOCKER_CONFIG of a folder with credentials for the reference's registry. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the docker runtime needs. */
export interface DockerRuntimeOptions {
  readonly clock: BedClock;
  readonly engine: DockerEngine;
  /** Tells this runtime's containers from all others on the engine; they carry it as label `slipway.bed`. */
  readonly bed: string;
  /** Default: the image as the task definition states it, with the engine's own credentials. */
  readonly resolveImage?: (container: RuntimeContainer, task: RuntimeTask) => Promise<PullReference>;
}

/** Makes a runtime that starts tasks as containers of a Docker engine. */
export function createDockerRuntime(options: DockerRuntimeOptions): TaskRuntime {
  return {
    name: 'docker',
    start: (task, listener) => startTask(options, task, listener),
    close: () => removeAll(options),
  };
}

/** A container that runs, with what stops it. */
interface Running {
  readonly started: StartedContainer;
  readonly stop: () => Promise<void>;
}

async function startTask(
  options: DockerRuntimeOptions,
  task: RuntimeTask,
  listener: TaskListener,
): Promise<StartedTask> {
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((container) => container.stop()));
  };
  try {
    for (const container of task.containers) running.push(await startContainer({ options, task, listener }, container));
  } catch (error) {
    await stop();
    throw error;
  }
  return { containers: running.map(({ started }) => started), stop };
}

interface TaskStart {
  readonly options: DockerRuntimeOptions;
  readonly task: RuntimeTask;
  readonly listener: TaskListener;
}

async function startContainer(start: TaskStart, container: RuntimeContainer): Promise<Running> {
  const { options, listener } = start;
  const reference = await pull(start, container);
  const addresses = await assignAddresses(container);
  const args = runArguments({ ...start, container, reference, addresses });
  const run = await runDocker(options.engine, args);
  if (run.exitCode !== 0) {
    await runDocker(options.engine, ['rm', '--force', containerName(start.task, container)]);
    throw new TaskStartError(`CannotStartContainerError: ${run.lastError}`, container.name);
  }
  const id = run.stdout.split('\n').at(-1) ?? '';
  const logs = followLogs(options.engine, id, (line) => listener.onLine(container.name, line));
  const state = { ended: false };
  const exited = waitForExit(options.engine, id).then(async (exit) => {
    state.ended = true;
    await logs;
    await runDocker(options.engine, ['rm', '--force', id]);
    return exit;
  });
  followHealth({ ...start, container, id, ended: () => state.ended });
  const seconds = String(Math.ceil(container.stopTimeoutMs / 1000));
  const stop = async (): Promise<void> => {
    if (!state.ended) await runDocker(options.engine, ['stop', '-t', seconds, id]);
    await exited;
  };
  return { started: { name: container.name, runtimeId: id, addresses, exited }, stop };
}

async function pull(start: TaskStart, container: RuntimeContainer): Promise<string> {
  const { options, task } = start;
  const resolved = (await options.resolveImage?.(container, task)) ?? { reference: container.image };
  const engine = { ...options.engine, env: { ...options.engine.env, ...resolved.env } };
  const pulled = await runDocker(engine, ['pull', '--quiet', resolved.reference]);
  if (pulled.exitCode !== 0) {
    const cause = pulled.lastError.replaceAll(resolved.reference, container.image);
    throw new TaskStartError(`CannotPullContainerError: ${cause}`, container.name);
  }
  return resolved.reference;
}

function containerName(task: RuntimeTask, container: RuntimeContainer): string {
  return `slipway-${task.taskId}-${container.name}`;
}

/** The command line of `docker run` for a container. */
function runArguments(
  from: TaskStart & { container: RuntimeContainer; reference: string; addresses: readonly ContainerAddress[] },
): string[] {
  const { container, task } = from;
  const [entryPoint, ...entryArguments] = container.entryPoint ?? [];
  const environment = { ...container.environment, ...portEnvironment(from.addresses) };
  const options = `--detach --network host --no-healthcheck --label slipway.bed=${from.options.bed}`.split(' ');
  return [
    'run',
    ...options,
    '--name',
    containerName(task, container),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(container.memoryMiB === undefined ? [] : ['--memory', `${container.memoryMiB}m`]),
    ...(container.workingDirectory === undefined ? [] : ['--workdir', container.workingDirectory]),
    ...(entryPoint === undefined ? [] : ['--entrypoint', entryPoint]),
    from.reference,
    ...entryArguments,
    ...(container.command ?? []),
  ];
}

/** Waits for the end and asks why: the engine alone knows of a kill for memory. */
async function waitForExit(engine: DockerEngine, id: string): Promise<ContainerExit> {
  const waited = await runDocker(engine, ['wait', id]);
  const state = await runDocker(engine, ['inspect', '--format', '{{.State.ExitCode}} {{.State.OOMKilled}}', id]);
  const [code, outOfMemory] = state.stdout.split(' ');
  const exitCode = Number(state.exitCode === 0 ? code : waited.stdout) || 0;
  if (outOfMemory !== 'true') return { exitCode: state.exitCode === 0 || waited.exitCode === 0 ? exitCode : 137 };
  return { exitCode, reason: 'OutOfMemoryError: container killed due to memory usage' };
}

function followHealth(from: TaskStart & { container: RuntimeContainer; id: string; ended: () => boolean }): void {
  const { container, options, listener, id } = from;
  if (container.healthCheck === undefined) return;
  void watchHealth({
    clock: options.clock,
    check: container.healthCheck,
    probe: (argv, timeoutMs) => probe(options.engine, { id, argv, timeoutMs }),
    onHealth: (health) => listener.onHealth(container.name, health),
    ended: from.ended,
  });
}

async function probe(
  engine: DockerEngine,
  check: { id: string; argv: readonly string[]; timeoutMs: number },
): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), check.timeoutMs);
  const done = runDocker(engine, ['exec', check.id, ...check.argv]).then(({ exitCode }) => exitCode === 0);
  const good = await Promise.race([done, late]);
  clearTimeout(timer);
  return good;
}

async function removeAll(options: DockerRuntimeOptions): Promise<void> {
  const list = await runDocker(options.engine, [
    'ps',
    '--all',
    '--quiet',
    '--filter',
    `label=slipway.bed=${options.bed}`,
  ]);
  const ids = list.stdout.split('\n').filter((id) => id !== '');
  if (ids.length > 0) await runDocker(options.engine, ['rm', '--force', '--volumes', ...ids]);
}
