/** Runs one action of the suite as GitHub's runner does: as a process on Node 24, by its environment alone. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readActionFile, resolveInputs } from './action-file.ts';
import type { ActionFile, JavaScriptRuns } from './action-file.ts';
import { evaluateCondition, interpolate, toText } from './expression.ts';
import {
  actionCommand,
  actionVariables,
  defaultEntry,
  undeclaredOutputs,
  unexpectedInputs,
} from './javascript-action.ts';
import type { Entry } from './javascript-action.ts';
import { githubContext, runnerVariables } from './runner-variables.ts';
import { SecretMasker } from './secret-masker.ts';
import { runStepProcess } from './step-process.ts';
import type { Outcome } from './step-process.ts';
import type { Annotation, AnnotationLevel } from './step-log.ts';

/** What to run, and in which surroundings. */
export interface RunActionOptions {
  /** Folder name under actions/, or an absolute folder that holds an action.yml. */
  action: string;
  inputs: Record<string, string>;
  /** Added to the runner's own variables. A GITHUB_TOKEN among them becomes `github.token`; as on GitHub the process does not see it. */
  env?: Record<string, string>;
  /** How many times as fast as the wall the process's clock runs; default 1. */
  speed?: number;
  /** A test bed's clock: gives `speed` and the virtual now at which the process starts. */
  clock?: { now(): number; readonly speed: number };
  /** Cancels as GitHub does: after so many of the process's own milliseconds, or when the log so far satisfies the test. */
  cancelAfterMs?: number | ((log: string) => boolean);
  /** The workspace; default: a new empty folder, removed afterwards. */
  cwd?: string;
  entry?: Entry;
  /** Values masked from the start, as `secrets` are. */
  secrets?: string[];
  /** Content of the file at GITHUB_EVENT_PATH; default `{}`. */
  event?: unknown;
}

/** How the action ended and what it left. */
export interface ActionRun {
  outcome: Outcome;
  exitCode: number;
  signal?: NodeJS.Signals;
  /** Masked and without commands, as a user sees it. */
  log: string;
  /** As the process printed it. */
  rawLog: string;
  outputs: Record<string, string>;
  /** The step's job summary, masked. */
  summary: string;
  /** At most ten of a level, as GitHub shows them. */
  annotations: Annotation[];
  droppedAnnotations: Record<AnnotationLevel, number>;
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  durationMs: number;
  /** The post step's run, when action.yml has one and its `post-if` holds. */
  post?: ActionRun;
}

interface Surroundings {
  action: ActionFile;
  inputs: Record<string, string>;
  unexpected: string[];
  env: Record<string, string>;
  cwd: string;
  temp: string;
  masker: SecretMasker;
  entry: Entry;
  speed: number;
  clock?: { now(): number };
}

const ACTIONS = fileURLToPath(new URL('../../actions/', import.meta.url));

/**
 * Runs an action, then its post step.
 *
 * @throws {Error} when the action cannot be started, or sets an output that its action.yml does not declare.
 */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const action = readActionFile(isAbsolute(options.action) ? options.action : join(ACTIONS, options.action));
  if (action.runs.using !== 'node24') throw new Error(`${action.directory} is no JavaScript action`);
  const home = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const surroundings = await prepareSurroundings(action, options, home);
    const run = await runPhase('main', surroundings, { state: {}, cancelAfterMs: options.cancelAfterMs });
    if (isPostDue(action.runs, run.outcome)) run.post = await runPhase('post', surroundings, { state: run.state });
    return run;
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function prepareSurroundings(action: ActionFile, options: RunActionOptions, home: string): Promise<Surroundings> {
  const temp = join(home, '_temp');
  const cwd = options.cwd ?? join(home, 'workspace');
  await Promise.all([temp, cwd, join(home, 'home')].map((folder) => mkdir(folder, { recursive: true })));
  const eventPath = join(temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(options.event ?? {}));
  const { GITHUB_TOKEN: token = '', ...given } = options.env ?? {};
  const env = {
    ...runnerVariables(),
    HOME: join(home, 'home'),
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, '_tool'),
    ...given,
  };
  const masker = new SecretMasker([...(options.secrets ?? []), token]);
  const github = { ...githubContext(env), token, event: options.event ?? {} };
  const contexts = { github, env: {}, runner: { temp, os: 'Linux' } };
  const evaluateDefault = (text: string): string => toText(interpolate(text, { contexts }));
  return {
    action,
    ...resolveInputs(action, options.inputs, evaluateDefault),
    env,
    cwd,
    temp,
    masker,
    entry: options.entry ?? defaultEntry(),
    speed: options.speed ?? options.clock?.speed ?? 1,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  };
}

async function runPhase(
  phase: 'main' | 'post',
  surroundings: Surroundings,
  {
    state,
    cancelAfterMs,
  }: { state: Record<string, string>; cancelAfterMs?: RunActionOptions['cancelAfterMs'] | undefined },
): Promise<ActionRun> {
  const { action, inputs, unexpected, env, cwd, temp, masker, entry, speed, clock } = surroundings;
  const now = clock === undefined ? {} : { now: clock.now() };
  const { command, args, env: clockEnv } = actionCommand({ action, phase, entry, speed, ...now });
  const cancel = cancellation(cancelAfterMs, speed);
  const { killOrphans, ...result } = await runStepProcess({
    command,
    args,
    cwd,
    temp,
    masker,
    speed,
    env: { ...env, ...actionVariables(inputs, state), ...clockEnv },
    signal: cancel.signal,
    onLine: cancel.onLine,
    prepare: (log) => {
      if (unexpected.length > 0) log.annotate({ level: 'warning', message: unexpectedInputs(action, unexpected) });
    },
  }).finally(cancel.clear);
  killOrphans();
  const undeclared = undeclaredOutputs(action, result.outputs);
  if (undeclared.length > 0) {
    throw new Error(`${action.directory} sets outputs that its action.yml does not declare: ${undeclared.join(', ')}`);
  }
  return result;
}

function cancellation(
  after: RunActionOptions['cancelAfterMs'],
  speed: number,
): { signal: AbortSignal; onLine: (line: string) => void; clear: () => void } {
  const controller = new AbortController();
  const timer = typeof after === 'number' ? setTimeout(() => controller.abort(), after / speed) : undefined;
  let log = '';
  const onLine = (line: string): void => {
    log += `${line}\n`;
    if (typeof after === 'function' && after(log)) controller.abort();
  };
  return { signal: controller.signal, onLine, clear: () => clearTimeout(timer) };
}

function isPostDue(runs: JavaScriptRuns, outcome: Outcome): boolean {
  if (runs.post === undefined) return false;
  const status = { success: outcome === 'success', failure: outcome === 'failure', cancelled: outcome === 'cancelled' };
  return evaluateCondition(runs['post-if'] ?? 'always()', { contexts: { env: {}, runner: {}, github: {} }, status });
}
