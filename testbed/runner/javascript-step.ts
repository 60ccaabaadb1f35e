/** A step that uses a JavaScript action: its main script, and its post script at the end of the job. */
import type { ActionFile, JavaScriptRuns } from './action-file.ts';
import { evaluateCondition } from './expression.ts';
import { actionCommand, actionVariables, undeclaredOutputs, unexpectedInputs } from './javascript-action.ts';
import { stepScope } from './job-state.ts';
import { describeStep, nothing, runProcess, withError } from './step-call.ts';
import type { Executed, StepCall } from './step-call.ts';
import { liesIn } from './uses.ts';

/** A JavaScript action with its inputs resolved. */
export interface JavaScriptCall {
  action: ActionFile;
  runs: JavaScriptRuns;
  inputs: Record<string, string>;
  unexpected: string[];
}

/** Runs the action's main script and plans its post step. */
export async function runJavaScript(
  call: StepCall,
  { action, runs, inputs, unexpected }: JavaScriptCall,
): Promise<Executed> {
  const { job, frame } = call;
  if (runs.pre !== undefined) throw new Error(`${action.directory}: this runner does not run \`pre\``);
  const state: Record<string, string> = {};
  if (runs.post !== undefined) job.posts.push(planPost(call, { action, runs, inputs, unexpected }, state));
  const { command, args, env } = scriptCommand(call, action, 'main');
  const executed = await runProcess(call, {
    command,
    args,
    cwd: job.workspace,
    env: {
      ...env,
      ...actionVariables(inputs, {}),
      GITHUB_ACTION_PATH: action.directory,
      GITHUB_ACTION_REPOSITORY: frame.source.repository,
    },
    prepare: (log) => {
      if (unexpected.length > 0) log.annotate({ level: 'warning', message: unexpectedInputs(action, unexpected) });
    },
    onState: (saved) => Object.assign(state, saved),
  });
  const undeclared = undeclaredOutputs(action, executed.outputs);
  if (undeclared.length === 0) return executed;
  const message = `${action.name} sets outputs that its action.yml does not declare: ${undeclared.join(', ')}`;
  return { ...executed, outcome: 'failure', ...withError(executed, message, call.onLine) };
}

/** A post step runs at the end of the job, with the inputs of its main step and the state that was saved. */
function planPost(call: StepCall, javaScript: JavaScriptCall, state: Record<string, string>): () => Promise<void> {
  const { job, frame } = call;
  const { run, label } = job.spec;
  const name = `Post ${describeStep(call.step, call.scope)}`;
  const onLine = (line: string): void => run.emit({ type: 'log', job: label, step: name, line });
  return async () => {
    const scope = stepScope(job, { ...frame, steps: {} });
    if (!evaluateCondition(javaScript.runs['post-if'] ?? 'always()', scope)) return;
    const started = performance.now();
    run.emit({ type: 'step-started', job: label, step: name });
    const controller = new AbortController();
    job.cancelStep = (reason) => controller.abort(reason);
    const executed = await runPost({ ...call, signal: controller.signal, onLine }, javaScript, state);
    job.cancelStep = undefined;
    const { outcome } = executed;
    if (outcome === 'failure') job.failed = true;
    const seconds = (performance.now() - started) / 1000;
    job.steps.push({ name, conclusion: outcome, seconds, ...executed });
    run.emit({ type: 'step-ended', job: label, step: name, outcome, conclusion: outcome, seconds });
  };
}

async function runPost(
  call: StepCall,
  { action, inputs }: JavaScriptCall,
  state: Record<string, string>,
): Promise<Executed> {
  try {
    const { command, args, env } = scriptCommand(call, action, 'post');
    const variables = { ...env, ...actionVariables(inputs, state) };
    return await runProcess(call, { command, args, cwd: call.job.workspace, env: variables });
  } catch (error) {
    const failed = nothing('failure');
    return { ...failed, ...withError(failed, (error as Error).message, call.onLine) };
  }
}

function scriptCommand(
  { job }: StepCall,
  action: ActionFile,
  phase: 'main' | 'post',
): ReturnType<typeof actionCommand> {
  const { sources, entry, speed, now } = job.spec.run;
  const own = liesIn(sources.suite, action.directory) ? entry : 'dist';
  return actionCommand({ action, phase, entry: own, speed, ...(now === undefined ? {} : { now: now() }) });
}
