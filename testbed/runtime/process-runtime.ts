/**
 * The runtime `process`: each container is a plain process, run from the unpacked image.
 *
 * What differs from a container, on purpose and told here:
 * - No isolation: the process sees this machine's files, network and users; the image's USER and memory limits are not applied.
 * - Programs that are not in the image (`python3`, `sh`) come from this machine; the runtime's `path` goes first.
 * - All share one network, so a container cannot have its `containerPort`: each tcp port mapping gets a free port of 127.0.0.1,
 *   given to the program as `PORT` (the first mapping) and as `PORT_<containerPort>` (each one), and told to the load balancer.
 * - HOME and TMPDIR are folders of the container's own.
 * - A program needs the same time to stop or to answer however fast the bed's clock runs, so `stopTimeoutMs` and the
 *   health check's `timeoutMs` are real milliseconds here; intervals pass on the bed's clock.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BedClock } from '../aws/core/clock.ts';
import { watchHealth } from './container-health.ts';
import { type ContainerProcess, startProcess, stopProcess, systemCode } from './container-process.ts';
import { assignAddresses, portEnvironment } from './container-ports.ts';
import {
  type ContainerAddress,
  type RuntimeContainer,
  type RuntimeTask,
  type StartedContainer,
  type StartedTask,
  type TaskListener,
  type TaskRuntime,
  TaskStartError,
} from './task-runtime.ts';

/** An image on disk. */
export interface UnpackedImage {
  /** The image's file system. */
  readonly folder: string;
  readonly entryPoint: readonly string[];
  readonly command: readonly string[];
  /** Absolute, as in the image; empty for `/`. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What the process runtime needs. */
export interface ProcessRuntimeOptions {
  readonly clock: BedClock;
  /**
   * Gets a container's image as a folder; several containers may share it, and must not write to it.
   * @throws {Error} when the registry does not have it; the message becomes part of the stopped reason.
   */
  readonly unpack: (container: RuntimeContainer, task: RuntimeTask) => Promise<UnpackedImage>;
  /** A folder of the runtime's own, for HOME and TMPDIR of the containers. */
  readonly folder: string;
  /** Folders to look for programs in, before this machine's PATH. */
  readonly path?: readonly string[];
}

/** One container that runs, as the runtime keeps it. */
interface Running {
  readonly container: RuntimeContainer;
  readonly process: ContainerProcess;
  readonly started: StartedContainer;
}

/** Makes a runtime that starts tasks as plain processes. */
export function createProcessRuntime(options: ProcessRuntimeOptions): TaskRuntime {
  const live = new Set<Running>();
  return {
    name: 'process',
    start: (task, listener) => startTask({ options, live, task, listener }),
    close: async () => {
      await stopAll([...live]);
      await rm(options.folder, { recursive: true, force: true });
    },
  };
}

/** What starting one task needs. */
interface TaskStart {
  readonly options: ProcessRuntimeOptions;
  readonly live: Set<Running>;
  readonly task: RuntimeTask;
  readonly listener: TaskListener;
}

async function startTask(start: TaskStart): Promise<StartedTask> {
  const running: Running[] = [];
  try {
    for (const container of start.task.containers) running.push(await startContainer(start, container));
  } catch (error) {
    await stopAll(running);
    throw error;
  }
  return { containers: running.map(({ started }) => started), stop: () => stopAll(running) };
}

async function stopAll(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map(({ process, container }) => stopProcess(process, container.stopTimeoutMs)));
}

async function startContainer(start: TaskStart, container: RuntimeContainer): Promise<Running> {
  const { options, task, listener, live } = start;
  const image = await unpackImage(start, container);
  const addresses = await assignAddresses(container);
  const home = join(options.folder, task.taskId, container.name);
  await mkdir(home, { recursive: true });
  const env = environmentOf({ options, container, image, addresses, home });
  const cwd = folderOf(container, image);
  const argv = commandOf(container, image);
  const process = await startProcess({ argv, cwd, env }, (line) => listener.onLine(container.name, line)).catch(
    (error: unknown) => {
      throw new TaskStartError(startError(argv, error), container.name);
    },
  );
  const state = { ended: false };
  const exited = process.exited.then((exitCode) => {
    state.ended = true;
    live.delete(running);
    return { exitCode };
  });
  const started = { name: container.name, runtimeId: `${task.taskId}-${process.pid}`, addresses, exited };
  const running: Running = { container, process, started };
  live.add(running);
  if (container.healthCheck !== undefined) {
    void watchHealth({
      clock: options.clock,
      check: container.healthCheck,
      probe: (command, timeoutMs) => probe({ argv: inImage(command, image), cwd, env }, timeoutMs),
      onHealth: (health) => listener.onHealth(container.name, health),
      ended: () => state.ended,
    });
  }
  return running;
}

async function unpackImage(start: TaskStart, container: RuntimeContainer): Promise<UnpackedImage> {
  try {
    return await start.options.unpack(container, start.task);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new TaskStartError(
      `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${container.image}: ${cause}`,
      container.name,
    );
  }
}

function environmentOf(from: {
  options: ProcessRuntimeOptions;
  container: RuntimeContainer;
  image: UnpackedImage;
  addresses: readonly ContainerAddress[];
  home: string;
}): Record<string, string> {
  const path = [...(from.options.path ?? []), process.env.PATH ?? '/usr/bin:/bin'].join(':');
  return {
    ...from.image.environment,
    ...from.container.environment,
    PATH: path,
    HOME: from.home,
    TMPDIR: from.home,
    ...portEnvironment(from.addresses),
  };
}

/** The image's working directory, or the task definition's, inside the unpacked image. */
function folderOf(container: RuntimeContainer, image: UnpackedImage): string {
  return join(image.folder, container.workingDirectory ?? image.workingDirectory);
}

/** ENTRYPOINT + CMD. As in Docker, a stated entry point drops the image's command. */
function commandOf(container: RuntimeContainer, image: UnpackedImage): readonly string[] {
  const entryPoint = container.entryPoint ?? image.entryPoint;
  const command = container.command ?? (container.entryPoint === undefined ? image.command : []);
  return inImage([...entryPoint, ...command], image);
}

/** A program stated by its absolute path is the image's own when the image has it. */
function inImage(argv: readonly string[], image: UnpackedImage): readonly string[] {
  const [program, ...args] = argv;
  if (program === undefined || !program.startsWith('/')) return argv;
  const own = join(image.folder, program);
  return existsSync(own) ? [own, ...args] : argv;
}

/** What ECS says when Docker cannot start a container's program. */
function startError(argv: readonly string[], error: unknown): string {
  const cause =
    systemCode(error) === 'ENOENT'
      ? `exec: "${argv[0] ?? ''}": executable file not found in $PATH`
      : error instanceof Error
        ? error.message
        : String(error);
  return `CannotStartContainerError: Error response from daemon: failed to create task for container: ${cause}`;
}

function discard(): void {}

async function probe(
  spec: { argv: readonly string[]; cwd: string; env: Record<string, string> },
  timeoutMs: number,
): Promise<boolean> {
  try {
    const check = await startProcess(spec, discard);
    const killer = setTimeout(() => check.signal('SIGKILL'), timeoutMs);
    const code = await check.exited;
    clearTimeout(killer);
    return code === 0;
  } catch {
    // A check whose program is not there fails, as in Docker; the container's health tells it.
    return false;
  }
}
