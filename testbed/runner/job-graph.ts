/** Runs the jobs of one workflow file in the order of their needs, with matrices and called workflows. */
import { inGroup } from './concurrency-key.ts';
import { evaluateCondition, interpolate, interpolateDeep, isTruthy, toText } from './expression.ts';
import { jobPermissions, shrinkToRead } from './job-permissions.ts';
import { idleJob, jobScope, runJob } from './job.ts';
import type { JobSpec } from './job-state.ts';
import { describeCombination, expandMatrix } from './matrix.ts';
import type { Combination } from './matrix.ts';
import { createPlaces } from './places.ts';
import type { Frame, JobRun, Result, RunContext } from './run-context.ts';
import { githubContext } from './run-context.ts';
import { needsOf } from './workflow-file.ts';
import type { CallDefinition, JobDefinition } from './workflow-file.ts';
import { callInputs } from './workflow-inputs.ts';

/** A job as the jobs after it see it. */
interface JobEnd {
  result: Result;
  outputs: Record<string, string>;
  /** The results of all jobs it depends on, by id, near and far. */
  ancestors: Record<string, Result>;
}

type Jobs = Record<string, JobRun>;

/** Runs a file's jobs; what became of each is added to `jobs` by its label. @returns how they ended, by id. */
async function runGraph(run: RunContext, frame: Frame, jobs: Jobs): Promise<Record<string, JobEnd>> {
  const started = new Map<string, Promise<JobEnd>>();
  const start = (id: string): Promise<JobEnd> => {
    const known = started.get(id);
    if (known !== undefined) return known;
    const ending = runWithNeeds({ run, frame, jobs, id, start });
    started.set(id, ending);
    return ending;
  };
  const ids = Object.keys(frame.file.definition.jobs);
  const ends = await Promise.all(ids.map(start));
  return Object.fromEntries(
    ids.map((id, index) => [id, ends[index] ?? { result: 'skipped', outputs: {}, ancestors: {} }]),
  );
}

/** The result of many: one failure makes it fail, whatever ended later. */
export function combineResults(results: Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

interface GraphJob {
  run: RunContext;
  frame: Frame;
  jobs: Jobs;
  id: string;
  start: (id: string) => Promise<JobEnd>;
}

async function runWithNeeds(node: GraphJob): Promise<JobEnd> {
  const { run, frame, jobs, id } = node;
  const definition = frame.file.definition.jobs[id] ?? {};
  const names = needsOf(definition);
  const ends = await Promise.all(names.map((name) => node.start(name)));
  const needs = Object.fromEntries(
    names.map((name, index) => [
      name,
      { result: ends[index]?.result ?? 'skipped', outputs: ends[index]?.outputs ?? {} },
    ]),
  );
  const ancestors: Record<string, Result> = Object.assign({}, ...ends.map((end) => end.ancestors));
  for (const name of names) ancestors[name] = needs[name]?.result ?? 'skipped';
  const label = frame.prefix + id;
  try {
    if (!isDue(node, definition, needs, { ancestors, cancelled: frame.cancelled.aborted })) {
      const result = frame.cancelled.aborted ? 'cancelled' : 'skipped';
      jobs[label] = idleJob(result, { permissions: {} });
      run.emit({ type: 'job-skipped', job: label });
      return { result, outputs: {}, ancestors };
    }
    // A job whose `if` holds in a cancelled run too, by `always()`, is not cancelled with it (GitHub Docs, Workflow cancellation reference).
    const outlives = isDue(node, definition, needs, { ancestors, cancelled: true });
    const own = outlives ? { ...frame, cancelled: new AbortController().signal } : frame;
    return { ...(await runCombinations({ ...node, frame: own }, definition, needs)), ancestors };
  } catch (error) {
    jobs[label] = idleJob('failure', { permissions: {} }, (error as Error).message);
    return { result: 'failure', outputs: {}, ancestors };
  }
}

/** `success()` and `failure()` look at all ancestors, not only at the direct needs. */
function isDue(
  { run, frame }: GraphJob,
  definition: JobDefinition,
  needs: JobSpec['needs'],
  { ancestors, cancelled }: { ancestors: Record<string, Result>; cancelled: boolean },
): boolean {
  const results = Object.values(ancestors);
  const success = !cancelled && results.every((result) => result === 'success');
  const failure = !cancelled && results.includes('failure');
  const { github, vars, inputs } = jobScope(run, frame, { needs }).contexts;
  return evaluateCondition(definition.if, {
    contexts: { github, needs, vars, inputs },
    status: { success, failure, cancelled },
  });
}

async function runCombinations(
  node: GraphJob,
  definition: JobDefinition,
  needs: JobSpec['needs'],
): Promise<Omit<JobEnd, 'ancestors'>> {
  const { run, frame, id } = node;
  const scope = jobScope(run, frame, { needs });
  const { strategy } = definition;
  const matrix = interpolateDeep(strategy?.matrix ?? {}, scope) as Record<string, unknown>;
  const combinations = strategy?.matrix === undefined ? [{}] : expandMatrix(matrix);
  const evaluate = (value: unknown): string => toText(typeof value === 'string' ? interpolate(value, scope) : value);
  const failFast = evaluate(strategy?.['fail-fast'] ?? true) === 'true';
  const most = Number(evaluate(strategy?.['max-parallel'] ?? combinations.length));
  const takePlace = createPlaces(Math.max(1, most));
  const stop = new AbortController();
  const ends = await Promise.all(
    combinations.map(async (combination, index) => {
      const giveBack = await takePlace();
      const spec: JobSpec = {
        run,
        frame,
        id,
        definition,
        needs,
        label: frame.prefix + id + describeCombination(combination),
        matrix: combination,
        strategy: { 'fail-fast': failFast, 'job-index': index, 'job-total': combinations.length, 'max-parallel': most },
        permissions: permissionsOf(run, frame, id),
        cancelled: AbortSignal.any([frame.cancelled, stop.signal]),
      };
      const end = await runCombination(node, spec).finally(giveBack);
      if (end.result === 'failure' && failFast)
        stop.abort('The strategy configuration was canceled because a job failed');
      return end;
    }),
  );
  return {
    result: combineResults(ends.map(({ result }) => result)),
    outputs: Object.assign({}, ...ends.map(({ outputs }) => outputs)) as Record<string, string>,
  };
}

function permissionsOf(run: RunContext, frame: Frame, id: string): JobSpec['permissions'] {
  const permissions = jobPermissions(frame.file, id, frame.permissions);
  return isFromFork(run.event) ? shrinkToRead(permissions) : permissions;
}

/** True for the events of a pull request from a fork: no secrets, no writing. */
export function isFromFork(event: Record<string, unknown>): boolean {
  const pull = event['pull_request'] as { head?: { repo?: { fork?: boolean } } } | undefined;
  return pull?.head?.repo?.fork === true;
}

/** A job that may fail counts as a success for those after it; its own record stays red. */
async function runCombination({ jobs }: GraphJob, spec: JobSpec): Promise<Omit<JobEnd, 'ancestors'>> {
  const { definition, label, run, frame } = spec;
  const running = definition.uses === undefined ? runJob(spec) : callWorkflow(spec, jobs);
  // What a job's own keys get wrong ends that job, and no other.
  const job = await running.catch((error: unknown) => idleJob('failure', spec, (error as Error).message));
  jobs[label] = job;
  const setting = definition['continue-on-error'] ?? false;
  const tolerated =
    job.result === 'failure' &&
    isTruthy(typeof setting === 'string' ? interpolate(setting, jobScope(run, frame, spec)) : setting);
  return { result: tolerated ? 'success' : job.result, outputs: job.outputs };
}

/** Runs a called workflow in the place of a job. */
async function callWorkflow(spec: JobSpec, jobs: Jobs): Promise<JobRun> {
  const { run, frame, id, label, definition, permissions } = spec;
  const file = frame.file.called[id];
  if (file === undefined) throw new Error(`The workflow of job ${id} was not loaded`);
  const started = performance.now();
  const scope = jobScope(run, frame, spec);
  const withSecrets = { contexts: { ...scope.contexts, secrets: frame.secrets } };
  const call = (file.definition.on['workflow_call'] ?? {}) as CallDefinition;
  const inputs = callInputs(call.inputs ?? {}, interpolateDeep(definition.with ?? {}, scope) as Combination);
  const inherits = definition.secrets === 'inherit';
  const given =
    definition.secrets === 'inherit'
      ? {}
      : (interpolateDeep(definition.secrets ?? {}, withSecrets) as Record<string, unknown>);
  const secrets = inherits
    ? frame.secrets
    : Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toText(value)]));
  const inner: Frame = {
    file,
    prefix: `${label} / `,
    inputs,
    secrets,
    inheritsSecrets: inherits,
    permissions,
    held: frame.held,
    cancelled: spec.cancelled,
  };
  const group = {
    run,
    name: label,
    frame: { ...frame, cancelled: spec.cancelled },
    definition: definition.concurrency,
    scope,
  };
  const ends = await inGroup(group, (held, cancelled) => runCalledFile(run, { ...inner, held, cancelled }, jobs));
  const results = Object.values(ends).map(({ result }) => result);
  const outputs: Record<string, string> = {};
  const contexts = { github: githubContext(run), inputs, vars: run.vars, jobs: ends };
  for (const [name, { value }] of Object.entries(call.outputs ?? {}))
    outputs[name] = toText(interpolate(value, { contexts }));
  const seconds = (performance.now() - started) / 1000;
  return { ...idleJob(combineResults(results), spec), outputs, seconds };
}

/** The called file's own concurrency group holds while its jobs run. */
export function runCalledFile(run: RunContext, frame: Frame, jobs: Jobs): Promise<Record<string, JobEnd>> {
  const { concurrency } = frame.file.definition;
  const scope = jobScope(run, frame, { needs: {} });
  return inGroup(
    { run, frame, name: frame.prefix + frame.file.path, definition: concurrency, scope },
    // What was cancelled before it began runs nothing, not even `always()`.
    async (held, cancelled) =>
      cancelled.aborted ? cancelAll(frame, jobs) : runGraph(run, { ...frame, held, cancelled }, jobs),
  );
}

function cancelAll({ file, prefix }: Frame, jobs: Jobs): Record<string, JobEnd> {
  const ids = Object.keys(file.definition.jobs);
  for (const id of ids) jobs[prefix + id] = idleJob('cancelled', { permissions: {} });
  return Object.fromEntries(ids.map((id) => [id, { result: 'cancelled', outputs: {}, ancestors: {} }]));
}
