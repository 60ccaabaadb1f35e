/** One step on its way: what it is given, what it did, and the process it may start. */
import { interpolate, toText } from './expression.ts';
import type { Scope } from './expression.ts';
import { githubVariables } from './job-state.ts';
import type { JobState, StepFrame } from './job-state.ts';
import type { Result } from './run-context.ts';
import type { Annotation } from './step-log.ts';
import { runStepProcess } from './step-process.ts';
import type { StepProcessOptions } from './step-process.ts';
import type { StepDefinition } from './workflow-file.ts';

/** What a step did, before `continue-on-error` is looked at. */
export interface Executed {
  outcome: Result;
  outputs: Record<string, string>;
  log: string;
  summary: string;
  annotations: Annotation[];
}

/** One step on its way. */
export interface StepCall {
  job: JobState;
  frame: StepFrame;
  step: StepDefinition;
  /** The step's own `env`, evaluated. */
  env: Record<string, string>;
  scope: Scope;
  signal: AbortSignal;
  onLine: (line: string) => void;
}

/** The step's name as GitHub shows it. */
export function describeStep(step: StepDefinition, scope: Scope): string {
  if (step.name !== undefined) return toText(interpolate(step.name, scope));
  return `Run ${step.uses ?? (step.run ?? '').trim().split('\n')[0]}`;
}

/** What to start, beside what every process of the job gets. */
type ProcessPlan = Pick<StepProcessOptions, 'command' | 'args' | 'cwd' | 'env' | 'describeExit' | 'prepare'> & {
  onState?: (state: Record<string, string>) => void;
};

/** Runs one process of the job and takes what it leaves for later steps. */
export async function runProcess(call: StepCall, { onState, ...plan }: ProcessPlan): Promise<Executed> {
  const { job, signal, onLine } = call;
  const result = await runStepProcess({
    ...plan,
    env: { ...processEnv(call), ...plan.env },
    masker: job.masker,
    temp: job.temp,
    speed: job.spec.run.speed,
    signal,
    onLine,
  });
  Object.assign(job.env, result.env);
  job.path.unshift(...result.path.toReversed());
  job.orphans.push(result.killOrphans);
  onState?.(result.state);
  const { outcome, outputs, log, summary, annotations } = result;
  return { outcome, outputs, log, summary, annotations };
}

/** The environment of the step's processes. */
export function processEnv({ job, frame, env }: StepCall): Record<string, string> {
  const all = { ...job.base, ...job.env, ...frame.composite?.env, ...env, ...githubVariables(job) };
  const path = frame.composite === undefined ? {} : { GITHUB_ACTION_PATH: frame.composite.path };
  return { ...all, ...path, PATH: [...job.path, all['PATH'] ?? ''].join(':') };
}

/** A map of texts with their `${{ }}` evaluated. */
export function evaluateTexts(texts: Record<string, unknown>, scope: Scope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      toText(typeof text === 'string' ? interpolate(text, scope) : text),
    ]),
  );
}

/** A step that did nothing but end so. */
export function nothing(outcome: Result): Executed {
  return { outcome, outputs: {}, log: '', summary: '', annotations: [] };
}

/** The step's log and annotations with one more error, which is printed too. */
export function withError(
  { log, annotations }: Executed,
  message: string,
  onLine: (line: string) => void,
): Pick<Executed, 'log' | 'annotations'> {
  onLine(`##[error]${message}`);
  return {
    log: `${log}${log === '' ? '' : '\n'}##[error]${message}`,
    annotations: [...annotations, { level: 'error', message }],
  };
}
