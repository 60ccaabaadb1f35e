/** Runs the steps of a job: scripts, JavaScript actions with their post steps, composite actions, stand-ins. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readActionFile, resolveInputs } from './action-file.ts';
import type { ActionFile, CompositeRuns } from './action-file.ts';
import { evaluateCondition, interpolate, isTruthy, toText } from './expression.ts';
import type { Scope } from './expression.ts';
import { runJavaScript } from './javascript-step.ts';
import { stepScope } from './job-state.ts';
import type { JobState, StepFrame } from './job-state.ts';
import type { StepRun } from './run-context.ts';
import { shellCommand } from './shell.ts';
import { describeStep, evaluateTexts, nothing, processEnv, runProcess, withError } from './step-call.ts';
import type { Executed, StepCall } from './step-call.ts';
import { resolveAction } from './uses.ts';
import type { StepDefinition } from './workflow-file.ts';

const TIMED_OUT = 'timed out';

/** A step that is about to run. */
interface TimedCall extends Pick<StepCall, 'job' | 'frame' | 'step' | 'onLine'> {
  name: string;
  /** The composite step it is part of. */
  parent?: AbortSignal;
}

/** Runs a list of steps in order; each looks at how the list stands. */
export async function runSteps(
  job: JobState,
  frame: StepFrame,
  steps: StepDefinition[],
  parent?: StepCall,
): Promise<StepRun[]> {
  const done: StepRun[] = [];
  for (const step of steps) done.push(await runStep(job, frame, step, parent));
  return done;
}

/** Runs the post steps of the actions that ran, the last first. */
export async function runPosts(job: JobState): Promise<void> {
  for (const runPost of job.posts.toReversed()) await runPost();
}

async function runStep(job: JobState, frame: StepFrame, step: StepDefinition, parent?: StepCall): Promise<StepRun> {
  const started = performance.now();
  const name = describeStep(step, stepScope(job, frame));
  const report = parent === undefined;
  const { run, label } = job.spec;
  const onLine = parent?.onLine ?? ((line: string): void => run.emit({ type: 'log', job: label, step: name, line }));
  const executed = await executeIfDue({
    job,
    frame,
    step,
    name,
    onLine,
    ...(parent === undefined ? {} : { parent: parent.signal }),
  });
  const tolerated = executed.outcome === 'failure' && isTolerated(step, stepScope(job, frame));
  const conclusion = tolerated ? 'success' : executed.outcome;
  if (conclusion === 'failure') frame.failed = true;
  if (conclusion === 'failure' && report) job.failed = true;
  const { outputs, outcome } = executed;
  if (step.id !== undefined) frame.steps[step.id] = { outputs, outcome, conclusion };
  const seconds = (performance.now() - started) / 1000;
  const result: StepRun = { ...(step.id === undefined ? {} : { id: step.id }), name, conclusion, seconds, ...executed };
  if (report) {
    job.steps.push(result);
    if (outcome !== 'skipped') run.emit({ type: 'step-ended', job: label, step: name, outcome, conclusion, seconds });
  }
  return result;
}

async function executeIfDue(call: TimedCall): Promise<Executed> {
  const { job, frame, step, name, onLine, parent } = call;
  if (job.abandoned) return nothing('skipped');
  try {
    if (!evaluateCondition(step.if, stepScope(job, frame))) return nothing('skipped');
  } catch (error) {
    const failed = nothing('failure');
    return { ...failed, ...withError(failed, (error as Error).message, onLine) };
  }
  if (parent === undefined) job.spec.run.emit({ type: 'step-started', job: job.spec.label, step: name });
  return executeInTime(call);
}

function isTolerated(step: StepDefinition, scope: Scope): boolean {
  const setting = step['continue-on-error'] ?? false;
  return isTruthy(typeof setting === 'string' ? interpolate(setting, scope) : setting);
}

/** Runs a step under its own time limit, and so that the job can cancel it. */
async function executeInTime({ job, frame, step, name, onLine, parent }: TimedCall): Promise<Executed> {
  const controller = new AbortController();
  // Steps that run after a cancellation (`always()`) are not cancelled by it again.
  const chained = parent !== undefined && !parent.aborted;
  const signal = chained ? AbortSignal.any([parent, controller.signal]) : controller.signal;
  const minutes = Number(toText(interpolate(String(step['timeout-minutes'] ?? ''), stepScope(job, frame))));
  const expire = (): void => controller.abort(TIMED_OUT);
  const timer = minutes > 0 ? setTimeout(expire, (minutes * 60_000) / job.spec.run.timeoutSpeed) : undefined;
  if (parent === undefined) job.cancelStep = (reason) => controller.abort(reason);
  try {
    const executed = await executeStep({ job, frame, step, signal, onLine });
    if (executed.outcome === 'cancelled' && parent === undefined && controller.signal.reason !== TIMED_OUT) {
      return { ...executed, ...withError(executed, 'The operation was canceled.', onLine) };
    }
    if (controller.signal.reason !== TIMED_OUT) return executed;
    const message = `The action '${name}' has timed out after ${minutes} minutes.`;
    return { ...executed, outcome: 'failure', ...withError(executed, message, onLine) };
  } finally {
    clearTimeout(timer);
    if (parent === undefined) job.cancelStep = undefined;
  }
}

/** What cannot even start fails its step, with the reason in the log. */
async function executeStep({ job, frame, step, signal, onLine }: Omit<StepCall, 'env' | 'scope'>): Promise<Executed> {
  try {
    const outer = stepScope(job, frame);
    const env = evaluateTexts(step.env ?? {}, outer);
    const call: StepCall = { job, frame, step, env, scope: stepScope(job, frame, env), signal, onLine };
    return step.uses === undefined ? await runScript(call) : await useAction(call, step.uses);
  } catch (error) {
    const failed = nothing('failure');
    return { ...failed, ...withError(failed, job.masker.mask((error as Error).message), onLine) };
  }
}

async function runScript(call: StepCall): Promise<Executed> {
  const { job, frame, step, scope } = call;
  const defaults = frame.composite === undefined ? runDefaults(job) : {};
  const script = join(job.temp, `${randomUUID()}.sh`);
  await writeFile(script, `${toText(interpolate(step.run ?? '', scope))}\n`);
  const shell = step.shell ?? defaults.shell;
  if (frame.composite !== undefined && shell === undefined) throw new Error('Required property is missing: shell');
  const directory = toText(interpolate(step['working-directory'] ?? defaults['working-directory'] ?? '.', scope));
  return runProcess(call, {
    ...shellCommand(shell, script),
    cwd: isAbsolute(directory) ? directory : join(job.workspace, directory),
    env: {},
    describeExit: (exitCode) => `Process completed with exit code ${exitCode}.`,
  });
}

function runDefaults({ spec }: JobState): { shell?: string; 'working-directory'?: string } {
  return { ...spec.frame.file.definition.defaults?.run, ...spec.definition.defaults?.run };
}

async function useAction(call: StepCall, uses: string): Promise<Executed> {
  const { job, frame, step, scope } = call;
  const { run } = job.spec;
  const reference = resolveAction(uses, { source: frame.source, workspace: job.workspace, sources: run.sources });
  const given = evaluateTexts(step.with ?? {}, scope);
  if (reference.kind === 'foreign') return useStandIn(call, uses, { name: reference.name, inputs: given });
  const action = readActionFile(reference.directory);
  const evaluateDefault = (text: string): string => toText(interpolate(text, stepScope(job, { ...frame, steps: {} })));
  const { inputs, unexpected } = resolveInputs(action, given, evaluateDefault);
  const inside = { ...call, frame: { ...frame, source: reference.source } };
  return action.runs.using === 'composite'
    ? runComposite(inside, action, action.runs, inputs)
    : runJavaScript(inside, { action, runs: action.runs, inputs, unexpected });
}

async function useStandIn(
  call: StepCall,
  uses: string,
  { name, inputs }: { name: string; inputs: Record<string, string> },
): Promise<Executed> {
  const { job, onLine } = call;
  const { workspace, spec, token } = job;
  const { run, permissions } = spec;
  const standIn = run.standIns[name];
  if (standIn === undefined) throw new Error(`${uses}: this runner has no stand-in for ${name}`);
  const { sources, github, trigger, event, caches } = run;
  const lines: string[] = [];
  const outputs = await standIn({
    inputs,
    workspace,
    env: processEnv(call),
    permissions,
    publicRepository: !github.world.repository(sources.caller.repository).private,
    sources,
    github,
    trigger,
    event,
    token,
    caches,
    print: (line) => {
      lines.push(job.masker.mask(line));
      onLine(job.masker.mask(line));
    },
    addPath: (folder) => void job.path.unshift(folder),
  });
  return { ...nothing('success'), outputs, log: lines.join('\n') };
}

async function runComposite(
  call: StepCall,
  action: ActionFile,
  runs: CompositeRuns,
  inputs: Record<string, string>,
): Promise<Executed> {
  const { job, frame } = call;
  const composite = { inputs, path: action.directory, env: { ...frame.composite?.env, ...call.env } };
  const inner: StepFrame = { source: frame.source, steps: {}, failed: false, composite };
  const done = await runSteps(job, inner, runs.steps as StepDefinition[], call);
  const outputs: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(action.outputs))
    outputs[name] = toText(interpolate(value ?? '', stepScope(job, inner)));
  return {
    outcome: call.signal.aborted ? 'cancelled' : inner.failed ? 'failure' : 'success',
    outputs,
    log: done
      .map(({ log }) => log)
      .filter((log) => log !== '')
      .join('\n'),
    summary: done.map(({ summary }) => summary).join(''),
    annotations: done.flatMap(({ annotations }) => annotations),
  };
}
