/** Runs the `docker` command. */
import { programRunner } from '../process/run-program.ts';
import type { Environment } from '../process/run-program.ts';
import type { Clock } from '../time/clock.ts';

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
  /** Undefined when there is no `docker` command that can be run; 128 when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** Lines of both streams in the order they came. */
  readonly lines: readonly string[];
}

/** Runs `docker`; rejects with the signal's reason after the process and its children have ended. */
export type RunDocker = (call: DockerCall) => Promise<DockerResult>;

/** A runner of the real `docker` command in the folder `cwd`. */
export function dockerRunner({ cwd, clock, signal }: { cwd: string; clock: Clock; signal: AbortSignal }): RunDocker {
  const run = programRunner({ clock, signal });
  return async ({ onLine, ...call }) => {
    const lines: string[] = [];
    const keep = (line: string): void => {
      lines.push(line);
      onLine?.(line);
    };
    const { ending, exitCode, stdout } = await run({ ...call, program: 'docker', cwd, onLine: keep });
    return { exitCode: ending === 'killed' ? 128 : exitCode, stdout: stdout.trimEnd(), lines };
  };
}
