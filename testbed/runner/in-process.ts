/**
 * Plays one action of the suite inside the process of a test, for what a process does not show better: the same inputs, environment,
 * log and annotations as {@link runAction} of bundle.ts gives, on the source, without the tenth of a second that a Node takes to start.
 * Signals, files of outputs, what is loaded, and the environment that an SDK reads by itself are told by stories that start the bundle.
 */
import { fileURLToPath } from 'node:url';
import type { ActionContext, ActionDefinition } from '../../src/action/run-action.ts';
import { readGithubRun } from '../../src/action/github-run.ts';
import type { GithubRun } from '../../src/action/github-run.ts';
import { readIdToken } from '../../src/action/id-token.ts';
import { InputReader } from '../../src/action/input-reader.ts';
import { reportError } from '../../src/action/run-action.ts';
import { Cancelled } from '../../src/errors.ts';
import { formatDuration } from '../../src/time/duration.ts';
import { commandless, printable } from '../../src/report/log.ts';
import type { Log } from '../../src/report/log.ts';
import { cutSummary } from '../../src/report/markdown.ts';
import type { Annotation, Report } from '../../src/report/report.ts';
import type { Clock } from '../../src/time/clock.ts';
import { readActionFile, resolveInputs } from './action-file.ts';
import type { ActionFile } from './action-file.ts';
import type { ActionRun, RunActionOptions } from './bundle.ts';
import { interpolate, toText } from './expression.ts';
import { actionVariables, undeclaredOutputs, unexpectedInputs } from './javascript-action.ts';
import { githubContext, runnerVariables } from './runner-variables.ts';
import { SecretMasker } from './secret-masker.ts';
import { StepLog } from './step-log.ts';

/** An action as its main.ts hands it to runAction; post steps are for processes. */
export type PlayedAction<Inputs> = Omit<ActionDefinition<Inputs>, 'post'>;

/** Surroundings of such a run. Without a `cwd` it has no workspace. */
export type PlayOptions = Omit<RunActionOptions, 'action' | 'entry'>;

const ACTIONS = fileURLToPath(new URL('../../actions/', import.meta.url));
/** GitHub shows ten; the headline takes one of them. */
const ANNOTATIONS_PER_LEVEL = 9;

/**
 * Plays an action from its inputs to what it leaves.
 *
 * @throws {Error} when it sets an output that its action.yml does not declare.
 */
export async function playAction<Inputs>(
  definition: PlayedAction<Inputs>,
  options: PlayOptions,
): Promise<Omit<ActionRun, 'signal' | 'post'>> {
  const started = performance.now();
  const action = readAction(definition.name);
  const { env, masker, unexpected } = surroundingsOf(action, options);
  const cancellation = new AbortController();
  const cancel = (): void => cancellation.abort(new Cancelled('SIGINT'));
  const log = watchedLog({ masker, debug: env['RUNNER_DEBUG'] === '1' }, { options, cancel });
  if (unexpected.length > 0) log.annotate({ level: 'warning', message: unexpectedInputs(action, unexpected) });
  const clock = clockOf(options);
  const left: Left = { outputs: {}, state: {} };
  const context = contextOf({ env, log, left, clock, signal: cancellation.signal, event: options.event });
  const timer = cancelLater(options, cancel);
  const report = await tell(definition, context);
  clearTimeout(timer);
  publish(report, { log, left });
  const undeclared = undeclaredOutputs(action, left.outputs);
  if (undeclared.length > 0) {
    throw new Error(`${action.directory} sets outputs that its action.yml does not declare: ${undeclared.join(', ')}`);
  }
  return {
    outcome: cancellation.signal.aborted ? 'cancelled' : report.ok ? 'success' : 'failure',
    exitCode: report.ok ? 0 : 1,
    log: log.text,
    rawLog: log.rawText,
    ...left,
    summary: masker.mask(report.summary === '' ? '' : `${cutSummary(report.summary)}\n`),
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    env: {},
    path: [],
    durationMs: performance.now() - started,
  };
}

interface Left {
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
}

const READ = new Map<string, ActionFile>();

function readAction(name: string): ActionFile {
  const action = READ.get(name) ?? readActionFile(`${ACTIONS}${name}`);
  READ.set(name, action);
  return action;
}

function surroundingsOf(
  action: ActionFile,
  options: PlayOptions,
): { env: Record<string, string>; masker: SecretMasker; unexpected: string[] } {
  const { GITHUB_TOKEN: token = '', ...given } = options.env ?? {};
  const variables = { ...runnerVariables(), GITHUB_WORKSPACE: options.cwd ?? '/nowhere', ...given };
  const github = { ...githubContext(variables), token, event: options.event ?? {} };
  const contexts = { github, env: {}, runner: { os: 'Linux' } };
  const { inputs, unexpected } = resolveInputs(action, options.inputs, (text) =>
    toText(interpolate(text, { contexts })),
  );
  const masker = new SecretMasker([...(options.secrets ?? []), token]);
  return { env: { ...variables, ...actionVariables(inputs, {}) }, masker, unexpected };
}

function watchedLog(
  how: { masker: SecretMasker; debug: boolean },
  { options: { cancelAfterMs: after }, cancel }: { options: PlayOptions; cancel: () => void },
): StepLog {
  if (typeof after !== 'function') return new StepLog(how);
  let text = '';
  const onLine = (line: string): void => {
    text += `${line}\n`;
    if (after(text)) cancel();
  };
  return new StepLog({ ...how, onLine });
}

function cancelLater(options: PlayOptions, cancel: () => void): NodeJS.Timeout | undefined {
  const { cancelAfterMs: after } = options;
  return typeof after === 'number' ? setTimeout(cancel, after / speedOf(options)) : undefined;
}

function speedOf({ speed, clock }: PlayOptions): number {
  return speed ?? clock?.speed ?? 1;
}

/** Virtual time: the bed's own, where the bed has one. */
function clockOf(options: PlayOptions): Clock {
  const speed = speedOf(options);
  const [startedAt, started] = [Date.now(), performance.now()];
  const now =
    options.clock?.now.bind(options.clock) ?? ((): number => startedAt + (performance.now() - started) * speed);
  return {
    now: () => Math.floor(now()),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const abort = (): void => {
          clearTimeout(timer);
          const reason: unknown = signal?.reason;
          reject(reason instanceof Error ? reason : new Error('The wait was aborted.', { cause: reason }));
        };
        const wake = (): void => {
          signal?.removeEventListener('abort', abort);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(0, ms) / speed);
        if (signal?.aborted === true) abort();
        else signal?.addEventListener('abort', abort, { once: true });
      }),
  };
}

interface Stage {
  readonly env: Readonly<Record<string, string>>;
  readonly log: StepLog;
  readonly left: Left;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly event: unknown;
}

function contextOf({ env, log, left, clock, signal, event }: Stage): ActionContext {
  return {
    env,
    clock,
    signal,
    log: printingLog(log, clock),
    run: { ...readGithubRun(env), event: (event ?? {}) as GithubRun['event'] },
    keepOutputs: (outputs) => void Object.assign(left.outputs, outputs),
    saveState: (name, value) => void (left.state[name] = value),
    readState: (name) => left.state[name] ?? '',
    idToken: (audience) => readIdToken(audience, { env, clock, request: (name) => requestIdToken(env, name) }),
    mask: (value) => log.read(`::add-mask::${escapeData(value)}`),
  };
}

async function requestIdToken(env: Stage['env'], audience: string): Promise<string> {
  const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` };
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`Failed to get ID Token. Error Code : ${response.status}`);
  return ((await response.json()) as { value: string }).value;
}

/** What src/action/log.ts prints, read by the runner's own log. */
function printingLog(log: StepLog, clock: Clock): Log {
  const startMs = clock.now();
  const print = (text: string): void => text.split('\n').forEach((line) => log.read(line));
  const foreign = (line: string): void => log.read(printable(line));
  const between = async <T>(deed: () => Promise<T>): Promise<T> => {
    log.read('::stop-commands::until-here');
    try {
      return await deed();
    } finally {
      log.read('::until-here::');
    }
  };
  return {
    info: (text) => print(commandless(text)),
    debug: (text) => log.read(`::debug::${escapeData(text)}`),
    progress: (text) => print(`[${formatDuration(clock.now() - startMs).padStart(6)}] ${commandless(text)}`),
    warning: (text) => log.read(`::warning::${escapeData(text)}`),
    group: async (title, deed) => {
      log.read(`::group::${escapeData(title)}`);
      try {
        return await deed();
      } finally {
        log.read('::endgroup::');
      }
    },
    foreign: (lines) => {
      if (lines.length > 0) log.read('::stop-commands::until-here');
      lines.forEach(foreign);
      if (lines.length > 0) log.read('::until-here::');
    },
    foreignStream: (deed) => between(() => deed(foreign)),
  };
}

async function tell<Inputs>(definition: PlayedAction<Inputs>, context: ActionContext): Promise<Report> {
  try {
    const reader = new InputReader(context.env);
    const inputs = await definition.readInputs(reader);
    reader.finish();
    return await definition.story(inputs, context);
  } catch (error) {
    return reportError(definition.name, error);
  }
}

/** As src/action/run-action.ts publishes it, on a runner whose disk has room. */
function publish(report: Report, { log, left }: { log: StepLog; left: Left }): void {
  Object.assign(left.outputs, report.outputs);
  const annotations = report.annotations ?? [];
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    for (const annotation of ofLevel.slice(0, ANNOTATIONS_PER_LEVEL)) log.read(annotationCommand(annotation));
    const more = ofLevel.length - ANNOTATIONS_PER_LEVEL;
    if (more > 0) log.read(`${more} more of level ${level} are in the job summary.`);
  }
  log.read(`::${report.ok ? 'notice' : 'error'}::${escapeData(report.headline)}`);
}

function annotationCommand({ level, message, title, file, line, column }: Annotation): string {
  const given = Object.entries({ title, file, line, col: column }).filter(([, value]) => value !== undefined);
  const properties = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${level}${properties === '' ? '' : ` ${properties}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
