/** Starts programs: argument arrays only, lines as they come, the whole process group ended at the time limit or when the run is cancelled. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import type { Clock } from '../time/clock.ts';
import { lineSplitter } from './lines.ts';
import { textKeeper } from './kept-text.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One program to run. */
export interface ProgramCall {
  /** Name on PATH or path; never a shell line. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
  readonly stdin?: string;
  /** Gets each line of both streams as it comes; a line over 16 kB comes in pieces. */
  readonly onLine?: (line: string) => void;
  /** Gets the lines of stderr in place of {@link onLine}: for a program whose stdout is for machines. */
  readonly onErrorLine?: (line: string) => void;
  /** After this time the program is ended. Left out: no limit. */
  readonly timeoutMs?: number;
  /** How much of stdout is kept; more is read and dropped. Left out: 64 MiB. */
  readonly stdoutLimitBytes?: number;
}

/** How a program ended. */
export interface ProgramResult {
  /** `not-found`: there is no such program that can be run. `killed`: by a signal that was not ours. */
  readonly ending: 'exited' | 'not-found' | 'killed' | 'timed-out';
  /** Of a program that exited; else undefined. */
  readonly exitCode: number | undefined;
  /** Of a program that was killed: `SIGKILL`, `SIGSEGV`, ... */
  readonly signal: string | undefined;
  readonly stdout: string;
  /** Whether stdout was longer than what is kept. */
  readonly isStdoutCut: boolean;
}

/** Runs a program; rejects with the signal's reason after the program and its children have ended. */
export type RunProgram = (call: ProgramCall) => Promise<ProgramResult>;

/** Between SIGTERM and SIGKILL: GitHub kills the whole job 10 s after it asked for the end. */
const GRACE_MS = 5000;
/** A daemon that a program leaves behind keeps its streams open. */
const STREAMS_GRACE_MS = 2000;
const STDOUT_LIMIT_BYTES = 64 * 1024 * 1024;

/** A runner of real programs. */
export function programRunner({ clock, signal }: { clock: Clock; signal: AbortSignal }): RunProgram {
  return async (call) => {
    signal.throwIfAborted();
    // Its own process group: what the program starts must end with it.
    const child = spawn(call.program, call.args, { cwd: call.cwd, env: call.env, stdio: 'pipe', detached: true });
    const ended = waitForEnd(child, clock);
    // A program that ends before it read its input breaks the pipe; its exit code and lines tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.stdin ?? '');
    const stdout = textKeeper(call.stdoutLimitBytes ?? STDOUT_LIMIT_BYTES);
    const outLines = lineSplitter(call.onLine);
    const errorLines = lineSplitter(call.onErrorLine ?? call.onLine);
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.add(chunk);
      outLines.add(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => errorLines.add(chunk));
    const isLate = await endInTime({ child, ended, call, clock, signal });
    const end = await ended;
    outLines.end();
    errorLines.end();
    signal.throwIfAborted();
    const kept = { stdout: stdout.text(), isStdoutCut: stdout.isCut() };
    return isLate ? { ending: 'timed-out', exitCode: undefined, signal: undefined, ...kept } : { ...end, ...kept };
  };
}

type End = Pick<ProgramResult, 'ending' | 'exitCode' | 'signal'>;

function waitForEnd(child: ChildProcess, clock: Clock): Promise<End> {
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      // EACCES: the only file of that name on PATH cannot be run.
      ['ENOENT', 'EACCES'].includes(error.code ?? '')
        ? resolve({ ending: 'not-found', exitCode: undefined, signal: undefined })
        : reject(error),
    );
    const closed = new AbortController();
    child.on('exit', () => {
      // Rejects when the streams have closed by themselves, which is the rule.
      clock.sleep(STREAMS_GRACE_MS, closed.signal).then(
        () => letGo(child),
        () => undefined,
      );
    });
    child.on('close', (code, killedBy) => {
      closed.abort();
      resolve(
        killedBy === null
          ? { ending: 'exited', exitCode: code ?? 1, signal: undefined }
          : { ending: 'killed', exitCode: undefined, signal: killedBy },
      );
    });
  });
}

/** Ends what holds the streams of a program that has exited. */
function letGo(child: ChildProcess): void {
  killGroup(child.pid, 'SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<End>;
  readonly call: ProgramCall;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Ends the group when the run is cancelled or the time is up; whether the time was up. */
async function endInTime({ child, ended, call, clock, signal }: Running): Promise<boolean> {
  const onAbort = (): void => void endGroup(child.pid, { clock, ended });
  signal.addEventListener('abort', onAbort, { once: true });
  const alarm = new AbortController();
  try {
    if (call.timeoutMs === undefined) {
      await ended;
      return false;
    }
    const timeUp = clock.sleep(call.timeoutMs, alarm.signal).then(
      () => true,
      () => false,
    );
    const isLate = await Promise.race([timeUp, ended.then(() => false)]);
    if (isLate) await endGroup(child.pid, { clock, ended });
    return isLate;
  } finally {
    alarm.abort();
    signal.removeEventListener('abort', onAbort);
  }
}

async function endGroup(
  pid: number | undefined,
  { clock, ended }: { clock: Clock; ended: Promise<unknown> },
): Promise<void> {
  killGroup(pid, 'SIGTERM');
  const grace = new AbortController();
  await Promise.race([ended, clock.sleep(GRACE_MS, grace.signal)]);
  // A program that ended at once must not keep the process for the rest of the grace.
  grace.abort();
  killGroup(pid, 'SIGKILL');
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the group has ended by itself.
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
