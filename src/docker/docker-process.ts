/** Runs the `docker` command: argument arrays only, lines as they come, the whole process group ended when the run is cancelled. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import type { Clock } from '../time/clock.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One call of `docker`. */
interface DockerCall {
  readonly args: readonly string[];
  readonly env: Environment;
  readonly stdin?: string;
  /** Gets each line of both streams as it comes. */
  readonly onLine?: (line: string) => void;
}

/** How a call ended. */
export interface DockerResult {
  /** Undefined when there is no `docker` command that can be run. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** Lines of both streams in the order they came. */
  readonly lines: readonly string[];
}

/** Runs `docker`; rejects with the signal's reason after the process and its children have ended. */
export type RunDocker = (call: DockerCall) => Promise<DockerResult>;

/** Between SIGTERM and SIGKILL: GitHub kills the whole job 10 s after it asked for the end. */
const GRACE_MS = 5000;

/** A runner of the real `docker` command in the folder `cwd`. */
export function dockerRunner({ cwd, clock, signal }: { cwd: string; clock: Clock; signal: AbortSignal }): RunDocker {
  return async (call) => {
    signal.throwIfAborted();
    // Its own process group: `docker` starts its plug-in as a child, which must end too.
    const child = spawn('docker', call.args, { cwd, env: call.env, stdio: 'pipe', detached: true });
    const closed = new Promise<number | undefined>((resolve, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) =>
        // EACCES: the only `docker` of PATH cannot be run.
        ['ENOENT', 'EACCES'].includes(error.code ?? '') ? resolve(undefined) : reject(error),
      );
      child.on('close', (code, killedBy) => resolve(code ?? (killedBy === null ? 1 : 128)));
    });
    // A docker that ends before it read the definition breaks the pipe; its exit code and lines tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.stdin ?? '');
    const lines: string[] = [];
    const stdout: string[] = [];
    const keep = (line: string): void => {
      lines.push(line);
      call.onLine?.(line);
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      stdout.push(line);
      keep(line);
    });
    createInterface({ input: child.stderr }).on('line', keep);
    const onAbort = (): void => void endGroup(child.pid, { clock, closed });
    signal.addEventListener('abort', onAbort, { once: true });
    const exitCode = await closed.finally(() => signal.removeEventListener('abort', onAbort));
    signal.throwIfAborted();
    return { exitCode, stdout: stdout.join('\n'), lines };
  };
}

async function endGroup(
  pid: number | undefined,
  { clock, closed }: { clock: Clock; closed: Promise<unknown> },
): Promise<void> {
  killGroup(pid, 'SIGTERM');
  const grace = new AbortController();
  await Promise.race([closed, clock.sleep(GRACE_MS, grace.signal)]);
  // A build that ended at once must not keep the process for the rest of the grace.
  grace.abort();
  killGroup(pid, 'SIGKILL');
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the group has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
