/**
 * What a task of the local ECS really is: a set of plain processes, of docker containers, or nothing at all.
 *
 * The ECS world asks a runtime to start a task's containers and is told when they run, print, become healthy and exit.
 * Without a runtime (`sim`) the world only plays the states.
 */

/** One container, with overrides applied and secrets resolved. */
export interface RuntimeContainer {
  readonly name: string;
  /** As in the task definition: tag or digest reference, with the registry's host. */
  readonly image: string;
  /** The digest that the registry has for it, when it has it. */
  readonly imageDigest?: string;
  readonly essential: boolean;
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
  readonly workingDirectory?: string;
  /** Environment and resolved secrets together. */
  readonly environment: Readonly<Record<string, string>>;
  readonly portMappings: readonly { readonly containerPort: number; readonly protocol: 'tcp' | 'udp' }[];
  readonly healthCheck?: RuntimeHealthCheck;
  /** Hard limit in MiB, when there is one. */
  readonly memoryMiB?: number;
  /** From SIGTERM to SIGKILL, virtual milliseconds; default 30000. */
  readonly stopTimeoutMs: number;
  readonly logConfiguration?: { readonly logDriver: string; readonly options: Readonly<Record<string, string>> };
}

/** A container health check; times are virtual milliseconds. */
export interface RuntimeHealthCheck {
  /** `['CMD', ...]` or `['CMD-SHELL', text]`. */
  readonly command: readonly string[];
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly startPeriodMs: number;
}

/** A task to start. */
export interface RuntimeTask {
  /** 32 hexadecimal digits. */
  readonly taskId: string;
  readonly taskArn: string;
  readonly account: string;
  readonly region: string;
  /** Name of the cluster. */
  readonly cluster: string;
  readonly family: string;
  readonly revision: number;
  /** `service:NAME` or `family:FAMILY`. */
  readonly group: string;
  readonly containers: readonly RuntimeContainer[];
}

/** What a runtime reports while a task lives. It may be called until every container has exited. */
export interface TaskListener {
  /** One line that a container printed, without its line end. The world hands it to CloudWatch Logs by the `awslogs` options. */
  onLine(container: string, line: string): void;
  /** The container health check's verdict, each time it changes. */
  onHealth(container: string, health: 'HEALTHY' | 'UNHEALTHY'): void;
}

/** How a container ended. */
export interface ContainerExit {
  /** 128 + signal when it was killed by one. */
  readonly exitCode: number;
  /** ECS's words when it is not the program's own doing: `OutOfMemoryError: container killed due to memory usage`. */
  readonly reason?: string;
}

/** Where a container port answers. */
export interface ContainerAddress {
  readonly containerPort: number;
  readonly host: string;
  readonly port: number;
}

/** A container that runs. */
export interface StartedContainer {
  readonly name: string;
  readonly runtimeId: string;
  readonly addresses: readonly ContainerAddress[];
  /** Resolves when it has ended, for whatever cause; never rejects. */
  readonly exited: Promise<ContainerExit>;
}

/** A task that runs. */
export interface StartedTask {
  readonly containers: readonly StartedContainer[];
  /** SIGTERM, each container's `stopTimeoutMs`, SIGKILL. Resolves when all have exited; a second call is harmless. */
  stop(): Promise<void>;
}

/** Starts tasks. */
export interface TaskRuntime {
  readonly name: 'process' | 'docker';
  /**
   * Starts all containers of a task; resolves when all of them run.
   * @throws {TaskStartError} when one cannot be started; nothing of the task is left running then.
   */
  start(task: RuntimeTask, listener: TaskListener): Promise<StartedTask>;
  /** Stops everything that is left. */
  close(): Promise<void>;
}

/** A task that could not start. `message` is ECS's stoppedReason: `CannotPullContainerError: ...`. */
export class TaskStartError extends Error {
  /** The container that failed, when it was one. */
  readonly container: string | undefined;
  constructor(message: string, container?: string) {
    super(message);
    this.name = 'TaskStartError';
    this.container = container;
  }
}
