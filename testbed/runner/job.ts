/** Runs one job: its group, its environment, its token, its steps, its outputs. */
import { inGroup } from './concurrency-key.ts';
import { interpolate, toText } from './expression.ts';
import type { Scope } from './expression.ts';
import { closeRecords, openRecords } from './job-records.ts';
import { createJobState, jobStatus, stepScope } from './job-state.ts';
import type { JobSpec, JobState, StepFrame } from './job-state.ts';
import { githubContext, jobClaims } from './run-context.ts';
import type { Frame, JobRun, Result, RunContext } from './run-context.ts';
import { runPosts, runSteps } from './steps.ts';

const DEFAULT_TIMEOUT_MINUTES = 360;
/** What `always()` and post steps of a cancelled job may take (GitHub documents five minutes). */
const CANCELLATION_MS = 300_000;
const OUTPUT_LIMIT_BYTES = 1024 * 1024;

interface JobEnvironment {
  name: string;
  url: string;
  deployment: boolean;
}

/** Contexts of a job's own keys, before it has steps. */
export function jobScope(
  run: RunContext,
  frame: Frame,
  spec: Pick<JobSpec, 'needs'> & Partial<Pick<JobSpec, 'matrix' | 'strategy'>>,
): Scope {
  const { needs, matrix = {}, strategy = {} } = spec;
  return { contexts: { github: githubContext(run), needs, matrix, strategy, vars: run.vars, inputs: frame.inputs } };
}

/** A job that has not run. */
export function idleJob(result: Result, spec: Pick<JobSpec, 'permissions'>, message?: string): JobRun {
  const annotations: JobRun['annotations'] = message === undefined ? [] : [{ level: 'error', message }];
  return { result, outputs: {}, steps: [], summary: '', annotations, permissions: spec.permissions, seconds: 0 };
}

/** Runs the job. A job never throws for what its steps do. */
export async function runJob(spec: JobSpec): Promise<JobRun> {
  const { run, frame, definition } = spec;
  const scope = jobScope(run, frame, spec);
  const inner = { ...frame, cancelled: spec.cancelled };
  return inGroup(
    { run, frame: inner, name: spec.label, definition: definition.concurrency, scope },
    async (_, cancelled) => {
      const isOff = (): boolean => cancelled.aborted;
      if (isOff()) return idleJob('cancelled', spec, reasonOf(cancelled));
      const environment = evaluateEnvironment(spec, scope);
      if (environment !== undefined && !(await run.approve(environment.name, spec.label))) {
        return idleJob('failure', spec, `The deployment to ${environment.name} was rejected.`);
      }
      const giveBack = await run.takeRunner();
      try {
        return isOff()
          ? idleJob('cancelled', spec, reasonOf(cancelled))
          : await runOnRunner({ ...spec, cancelled }, environment);
      } finally {
        giveBack();
      }
    },
  );
}

async function runOnRunner(spec: JobSpec, environment: JobEnvironment | undefined): Promise<JobRun> {
  const { run, frame, label, permissions } = spec;
  const started = performance.now();
  run.emit({ type: 'job-started', job: label });
  const records = openRecords(spec, environment);
  const { github } = run;
  const { repository } = run.sources.caller;
  const token = github.tokens.mint({ kind: 'actions', login: 'github-actions[bot]', permissions, repository });
  const mayAsk = permissions['id-token'] === 'write';
  const oidc = mayAsk ? github.oidc.admit(jobClaims(run, frame, environment?.name)) : undefined;
  const variables =
    oidc === undefined
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken };
  const own = environment === undefined ? {} : run.environments[environment.name];
  const secrets = { ...frame.secrets, ...(frame.inheritsSecrets ? own?.secrets : {}), GITHUB_TOKEN: token.value };
  const job = await createJobState(spec, {
    token: token.value,
    secrets,
    vars: { ...run.vars, ...own?.vars },
    checkRunId: records.checkRun?.id,
    variables,
  });
  if (oidc !== undefined) job.masker.add(oidc.requestToken);
  const stepFrame: StepFrame = { source: frame.file.source, steps: {}, failed: false };
  await runAllSteps(job, stepFrame);
  const outputs = jobOutputs(job, stepFrame);
  const url =
    environment === undefined || environment.url === ''
      ? ''
      : toText(interpolate(environment.url, stepScope(job, stepFrame)));
  github.tokens.revoke(token.value);
  if (oidc !== undefined) github.oidc.dismiss(oidc.requestToken);
  const result = jobStatus(job);
  closeRecords(records, { result, url });
  const seconds = (performance.now() - started) / 1000;
  run.emit({ type: 'job-ended', job: label, result, seconds });
  return {
    result,
    outputs,
    steps: job.steps,
    summary: job.steps
      .map(({ summary }) => summary)
      .filter((text) => text !== '')
      .join('\n'),
    annotations: job.annotations,
    permissions,
    ...(environment === undefined ? {} : { environment: { name: environment.name, ...(url === '' ? {} : { url }) } }),
    seconds,
  };
}

/** Steps, then post steps, under the job's time limit and its cancellation. */
async function runAllSteps(job: JobState, frame: StepFrame): Promise<void> {
  const { definition } = job.spec;
  const disarm = armCancellation(job, stepScope(job, frame));
  try {
    Object.assign(job.env, evaluateEnv(job, frame));
    await runSteps(job, frame, definition.steps ?? []);
    await runPosts(job);
  } finally {
    disarm();
    for (const kill of job.orphans) kill();
  }
}

/** Cancels the job when its time is over or it is told to, and gives it up when it then will not end. */
function armCancellation(job: JobState, scope: Scope): () => void {
  const { definition, run, cancelled } = job.spec;
  const minutes = Number(toText(interpolate(String(definition['timeout-minutes'] ?? DEFAULT_TIMEOUT_MINUTES), scope)));
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, act: () => void): void => void timers.push(setTimeout(act, ms / run.timeoutSpeed));
  const abandon = (): void => {
    job.abandoned = true;
    job.cancelStep?.('The job did not end in time after it was canceled.');
  };
  const cancel = (message: string): void => {
    if (job.cancelled) return;
    job.cancelled = true;
    job.annotations.push({ level: 'error', message });
    job.cancelStep?.(message);
    after(CANCELLATION_MS, abandon);
  };
  const onAbort = (): void => cancel(reasonOf(cancelled));
  after(minutes * 60_000, () => cancel(`The job has exceeded the maximum execution time of ${minutes}m0s`));
  if (cancelled.aborted) onAbort();
  else cancelled.addEventListener('abort', onAbort);
  return () => {
    for (const timer of timers) clearTimeout(timer);
    cancelled.removeEventListener('abort', onAbort);
  };
}

/** The file's `env` and the job's. On GitHub neither can use the `env` context. */
function evaluateEnv(job: JobState, frame: StepFrame): Record<string, string> {
  const { definition, frame: caller } = job.spec;
  const scope = stepScope(job, frame);
  const texts = { ...caller.file.definition.env, ...definition.env };
  const evaluate = (text: unknown): string => toText(typeof text === 'string' ? interpolate(text, scope) : text);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, evaluate(text)]));
}

/** An output that holds a secret is dropped, as the runner does, and said so. */
function jobOutputs(job: JobState, frame: StepFrame): Record<string, string> {
  const outputs: Record<string, string> = {};
  const scope = stepScope(job, frame);
  for (const [name, text] of Object.entries(job.spec.definition.outputs ?? {})) {
    const value = toText(interpolate(text, scope));
    if (value === '') continue;
    if (job.masker.mask(value) === value) outputs[name] = value;
    else job.annotations.push({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
  }
  const bytes = Buffer.byteLength(JSON.stringify(outputs));
  if (bytes <= OUTPUT_LIMIT_BYTES) return outputs;
  job.failed = true;
  job.annotations.push({
    level: 'error',
    message: `The job's outputs take ${bytes} bytes; at most ${OUTPUT_LIMIT_BYTES} are allowed`,
  });
  return {};
}

function evaluateEnvironment({ definition }: JobSpec, scope: Scope): JobEnvironment | undefined {
  const { environment } = definition;
  if (environment === undefined) return undefined;
  const setting = typeof environment === 'string' ? { name: environment } : environment;
  const name = toText(interpolate(setting.name, scope));
  return name === '' ? undefined : { name, url: setting.url ?? '', deployment: setting.deployment ?? true };
}

function reasonOf({ reason }: AbortSignal): string {
  return typeof reason === 'string' ? reason : 'The run was canceled.';
}
