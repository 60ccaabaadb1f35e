/** The one way in and out of an action: reads inputs, runs the story, publishes its report. The only place that publishes. */
import * as core from '@actions/core';

import { ActionError, Cancelled, messageOf } from '../errors.ts';
import { cutSummary, escapeMarkdown, paragraphs } from '../report/markdown.ts';
import { errorPage, homeUrl, readHome } from '../report/home.ts';
import { commandless } from '../report/log.ts';
import type { Log } from '../report/log.ts';
import type { Annotation, Report } from '../report/report.ts';
import { realClock } from '../time/clock.ts';
import type { Clock } from '../time/clock.ts';
import { readGithubRun } from './github-run.ts';
import type { GithubRun } from './github-run.ts';
import { readIdToken } from './id-token.ts';
import { InputReader } from './input-reader.ts';
import { githubLog } from './log.ts';

/** What every story gets: the effects of the run, passed in. */
export interface ActionContext {
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when the run is cancelled (SIGINT, then SIGTERM); its reason is a {@link Cancelled}. The runner kills the process 10 s later. */
  readonly signal: AbortSignal;
  readonly run: GithubRun;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Sets outputs now, so that they survive whatever comes; the report may set them again. */
  keepOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Keeps a value for the post step of the same action. */
  saveState(name: string, value: string): void;
  /** A value that the main step kept; empty when it kept none. */
  readState(name: string): string;
  /**
   * A GitHub OIDC token for `audience`.
   * @throws {ActionError} oidc-token-missing, oidc-token-unavailable
   */
  idToken(audience: string): Promise<string>;
  /** Masks a value in the log from here on. */
  mask(value: string): void;
}

/** An action: how its inputs are read, its story, and what is left to do after the job. */
export interface ActionDefinition<I> {
  readonly name: string;
  /** Reads all inputs, unconditionally (the contract test compares them with action.yml). */
  readonly readInputs: (reader: InputReader) => I | Promise<I>;
  readonly story: (inputs: I, context: ActionContext) => Promise<Report>;
  /** Runs in the post step, also after a failure or a cancellation. Gives a report only when there is something to tell. */
  readonly post?: (context: ActionContext) => Promise<Report | undefined>;
}

/** GitHub shows at most 10 annotations of a level for a step; the headline takes one of them. */
const ANNOTATIONS_PER_LEVEL = 9;

/** Runs an action from its inputs to its published report, and ends the process: exit code 0 when the report is ok, else 1. */
export async function runAction<I>(action: ActionDefinition<I>): Promise<never> {
  try {
    const context = realContext();
    // Set by the post step's own entry (actions/*/src/post.ts); saved state would not do, since a killed main step saves none.
    if (process.env['SLIPWAY_STEP'] === 'post') {
      const report = await action.post?.(context);
      if (report !== undefined) await publish(report);
    } else {
      const reader = new InputReader(process.env);
      const inputs = await action.readInputs(reader);
      reader.finish();
      await publish(await action.story(inputs, context));
    }
  } catch (error) {
    await publish(reportError(action.name, error));
  }
  await flushed(process.stdout);
  // Idle keep-alive sockets or a server that never answers must not hold the step.
  process.exit(process.exitCode ?? 0);
}

/** When all that was printed has been taken: an exit drops what still waits for a slow reader of the pipe, the error at the end included. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => void stream.write('', () => resolve()));
}

function realContext(): ActionContext {
  const cancellation = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancellation.abort(new Cancelled(name)));
  return {
    clock: realClock,
    log: githubLog(realClock),
    signal: cancellation.signal,
    run: readGithubRun(process.env),
    env: process.env,
    keepOutputs: outputKeeper(),
    saveState: (name, value) => core.saveState(name, value),
    readState: (name) => core.getState(name),
    idToken: (audience) =>
      readIdToken(audience, { env: process.env, clock: realClock, request: (name) => core.getIDToken(name) }),
    mask: (value) => core.setSecret(value),
  };
}

/** A runner whose disk is full must not take the verdict with it: whatever cannot be written, the headline is printed. */
async function publish(report: Report): Promise<void> {
  const unwritten = setOutputs(report.outputs);
  await writeSummary(report.summary);
  printAnnotations(report.annotations ?? []);
  if (report.ok) core.notice(report.headline);
  else core.setFailed(report.headline);
  // Later steps would read empty values and take them for true.
  if (unwritten !== undefined) core.setFailed(`${unwritten} ${NOT_WRITTEN.fix} (${NOT_WRITTEN.code})`);
}

const NOT_WRITTEN = {
  code: 'outputs-not-written',
  fix: "Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again.",
};

/** Outputs that are set on the way: what is being done goes on without them, and is told once. */
function outputKeeper(): ActionContext['keepOutputs'] {
  let isTold = false;
  return (outputs) => {
    const unwritten = setOutputs(outputs);
    if (unwritten !== undefined && !isTold) core.warning(`${unwritten} The step goes on.`);
    isTold ||= unwritten !== undefined;
  };
}

/** What is to be told when the runner's file does not take them; undefined when it does. */
function setOutputs(outputs: Readonly<Record<string, string>>): string | undefined {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return undefined;
  } catch (error) {
    return `The outputs of this step could not be written: ${messageOf(error)}.`;
  }
}

async function writeSummary(summary: string): Promise<void> {
  if (summary === '') return;
  const isWritten = process.env['GITHUB_STEP_SUMMARY'] !== undefined;
  const cut = cutSummary(summary);
  // Its blocks hold lines of others, which in a log could begin a workflow command.
  if (!isWritten || cut !== summary) core.info(summary.split('\n').map(commandless).join('\n'));
  if (isWritten) await core.summary.addRaw(cut, true).write().catch(tellUnwrittenSummary);
}

function tellUnwrittenSummary(error: unknown): void {
  core.warning(
    `The job summary could not be written: ${messageOf(error)}. What it tells is in the outputs and in the log.`,
  );
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

function printAnnotations(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    for (const annotation of ofLevel.slice(0, ANNOTATIONS_PER_LEVEL))
      ANNOTATE[level](annotation.message, properties(annotation));
    const left = ofLevel.length - ANNOTATIONS_PER_LEVEL;
    if (left > 0) core.info(`${left} more of level ${level} are in the job summary.`);
  }
}

function properties({ title, file, line, column }: Annotation): core.AnnotationProperties {
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

/** The report of a story that could not go on. */
export function reportError(action: string, error: unknown): Report {
  if (error instanceof ActionError) return reportActionError(action, error);
  if (error instanceof Cancelled) {
    return reportActionError(
      action,
      new ActionError({ code: 'cancelled', message: error.message, fix: 'Run the job again when you want to go on.' }),
    );
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return reportActionError(
    action,
    new ActionError({
      code: 'internal-error',
      message: `This is a fault in Slipway's ${action}, not in your pipeline:\n${detail}`,
      fix: `Report it with this log at ${homeUrl(readHome(process.env))}/issues.`,
    }),
  );
}

function reportActionError(action: string, { code, message, fix, places }: ActionError): Report {
  return {
    ok: false,
    headline: `${message}\n${fix} (${code})`,
    outputs: { result: JSON.stringify({ schema: 1, ok: false, error: { code, message, fix } }) },
    summary: paragraphs(
      `### ${action}: ${escapeMarkdown(code)}`,
      ...message.split('\n').map((line) => escapeMarkdown(line)),
      `**What to do:** ${escapeMarkdown(fix)}`,
      `More: [docs/errors.md](${errorPage(readHome(process.env), code)})`,
    ),
    annotations: places.map((place) => ({ level: 'error', ...place })),
  };
}
