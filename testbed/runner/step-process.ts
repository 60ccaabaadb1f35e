/** One process as one step: its environment files, its log, its end, and how it is cancelled. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createEnvFiles } from './env-files.ts';
import type { SecretMasker } from './secret-masker.ts';
import { StepLog } from './step-log.ts';
import type { Annotation, AnnotationLevel } from './step-log.ts';

export type Outcome = 'success' | 'failure' | 'cancelled';

/** What one step's process is and lives in. */
export interface StepProcessOptions {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  masker: SecretMasker;
  /** Folder for the environment files: RUNNER_TEMP. */
  temp: string;
  /** Divides the runner's waiting times. */
  speed: number;
  /** Aborted: the process is cancelled with the runner's signals. */
  signal?: AbortSignal;
  /** Each line of the log as it is printed, masked. */
  onLine?: (masked: string) => void;
  /** Said by the runner when the process ends badly; actions have no such line, `run` steps do. */
  describeExit?: (exitCode: number) => string;
  /** Lines the runner prints before the process starts. */
  prepare?: (log: StepLog) => void;
}

/** What a step left behind. */
export interface StepProcessResult {
  outcome: Outcome;
  exitCode: number;
  signal?: NodeJS.Signals;
  log: string;
  rawLog: string;
  outputs: Record<string, string>;
  env: Record<string, string>;
  state: Record<string, string>;
  path: string[];
  summary: string;
  annotations: Annotation[];
  droppedAnnotations: Record<AnnotationLevel, number>;
  durationMs: number;
  /** Kills what the process left running; the runner does this at the end of the job. */
  killOrphans: () => void;
}

/** actions/runner, ProcessInvoker: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; output may outlive the process by 5 s. */
const SIGINT_MS = 7500;
const SIGTERM_MS = 2500;
const OPEN_OUTPUT_MS = 5000;
/** A real process that ends its work needs real time, however fast the virtual clock is. */
const MOST_HASTE = 5;

/** Runs the process to its end. It never throws for a bad end; it throws when the process cannot be started. */
export async function runStepProcess(options: StepProcessOptions): Promise<StepProcessResult> {
  const started = performance.now();
  const { masker, onLine } = options;
  const debug = options.env['RUNNER_DEBUG'] === '1';
  const log = new StepLog({ masker, debug, ...(onLine === undefined ? {} : { onLine }) });
  const files = await createEnvFiles(options.temp);
  options.prepare?.(log);
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...options.env, ...files.variables },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const cancelled = cancelOnAbort(child, options);
  const { exitCode, signal } = await readToEnd(child, log, Math.min(options.speed, MOST_HASTE));
  const contents = await files.read();
  await files.remove();
  if (exitCode !== 0 && options.describeExit && !cancelled())
    log.annotate({ level: 'error', message: options.describeExit(exitCode) });
  for (const message of contents.errors) log.annotate({ level: 'error', message });
  const good = exitCode === 0 && contents.valid && !log.failed;
  return {
    outcome: cancelled() ? 'cancelled' : good ? 'success' : 'failure',
    exitCode,
    ...(signal === null ? {} : { signal }),
    log: log.text,
    rawLog: log.rawText,
    outputs: { ...log.outputs, ...contents.outputs },
    env: contents.env,
    state: { ...log.state, ...contents.state },
    path: contents.path,
    summary: masker.mask(contents.summary),
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    durationMs: performance.now() - started,
    killOrphans: () => killGroup(child),
  };
}

/** Sends the runner's signals to the direct child only, as on Linux. @returns whether a cancellation came in time. */
function cancelOnAbort(child: ChildProcess, { signal, speed }: StepProcessOptions): () => boolean {
  let cancelled = false;
  const timers: NodeJS.Timeout[] = [];
  const haste = Math.min(speed, MOST_HASTE);
  const cancel = (): void => {
    cancelled = true;
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), SIGINT_MS / haste));
    timers.push(setTimeout(() => child.kill('SIGKILL'), (SIGINT_MS + SIGTERM_MS) / haste));
  };
  if (signal?.aborted === true) cancel();
  else signal?.addEventListener('abort', cancel, { once: true });
  child.once('exit', () => {
    signal?.removeEventListener('abort', cancel);
    for (const timer of timers) clearTimeout(timer);
  });
  return () => cancelled;
}

async function readToEnd(
  child: ChildProcess,
  log: StepLog,
  haste: number,
): Promise<{ exitCode: number; signal: NodeJS.Signals | null }> {
  child.stdin?.on('error', () => {}); // The process may end before its empty stdin is closed.
  child.stdin?.end();
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const drained = Promise.all(streams.map((stream) => readLines(stream, log)));
  const exited = new Promise<{ exitCode: number; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve({ exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), signal }),
    );
  });
  const end = await exited;
  const giveUp = setTimeout(() => {
    for (const stream of streams) stream.destroy();
  }, OPEN_OUTPUT_MS / haste);
  await drained;
  clearTimeout(giveUp);
  return end;
}

function readLines(stream: Readable, log: StepLog): Promise<void> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream, crlfDelay: Infinity });
    lines.on('line', (line) => log.read(line));
    lines.once('close', resolve);
    stream.once('close', resolve);
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
