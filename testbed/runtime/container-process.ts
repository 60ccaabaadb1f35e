/** A child process that stands for a container: its own process group, its lines, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** What to run. */
export interface ProcessSpec {
  /** Program and arguments; never empty. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A process group that runs. */
export interface ContainerProcess {
  readonly pid: number;
  /** The exit code, 128 + signal number when a signal ended it; resolves after its last line was handed on. */
  readonly exited: Promise<number>;
  /** Sends a signal to the whole group; harmless when it is gone. */
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

/** How long the pipes of an ended process may stay open: a grandchild that left the group can hold them. */
const PIPE_GRACE_MS = 500;

/**
 * Starts a process in its own group and hands on each line of stdout and stderr.
 * @throws {Error} the operating system's error (ENOENT, EACCES, ENOEXEC) when it cannot be started.
 */
export async function startProcess(spec: ProcessSpec, onLine: (line: string) => void): Promise<ContainerProcess> {
  const [program, ...args] = spec.argv;
  if (program === undefined) throw new Error('The image states no command.');
  const child = spawn(program, args, {
    cwd: spec.cwd,
    env: spec.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const started = once(child, 'spawn');
  const exit = waitForExit(child);
  const lines = Promise.all([forwardLines(child.stdout, onLine), forwardLines(child.stderr, onLine)]);
  await started;
  const pid = child.pid ?? 0;
  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => signalGroup(pid, name);
  return { pid, signal, exited: endOf({ exit, lines, sweep: () => signal('SIGKILL') }) };
}

function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/** A container ends with its first process: what is left of the group is killed, then the pipes are read to their end. */
async function endOf(end: { exit: Promise<number>; lines: Promise<unknown>; sweep: () => void }): Promise<number> {
  const code = await end.exit;
  end.sweep();
  const { promise: grace, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PIPE_GRACE_MS);
  await Promise.race([end.lines, grace]);
  clearTimeout(timer);
  return code;
}

async function forwardLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) onLine(line);
}

function signalGroup(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, name);
  } catch (error) {
    // ESRCH: the group is gone, which is what a signal is for.
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/** The operating system's code of an error (`ENOENT`); empty when it has none. By shape: jest's errors are of another realm. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/**
 * SIGTERM, then SIGKILL after `stopTimeoutMs` real milliseconds; resolves when it has ended.
 * Real ones: a program needs the same time to end its work however fast the bed's clock runs.
 */
export async function stopProcess(container: ContainerProcess, stopTimeoutMs: number): Promise<void> {
  container.signal('SIGTERM');
  const killer = setTimeout(() => container.signal('SIGKILL'), stopTimeoutMs);
  await container.exited;
  clearTimeout(killer);
}
