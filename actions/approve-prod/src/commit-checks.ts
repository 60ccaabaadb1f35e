import type { CheckRun, CommitStatus, WorkflowRun } from '../../../src/github/api.ts';
import type { CommitCheckRuns } from './check-origins.ts';
import type { Check } from './checks.ts';

/** What GitHub knows about a commit's checks, and what is asked of them. */
export interface CommitChecks extends CommitCheckRuns {
  readonly wanted: 'all' | readonly string[];
  readonly statuses: readonly CommitStatus[];
}

interface Light {
  readonly name: string;
  /** The name as it is told: with the workflow file that it comes from. */
  readonly label: string;
  readonly color: 'green' | 'pending' | 'red';
}

const GREEN: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/**
 * Judges the checks of a commit. Of runs of one workflow by one event, the newest check run of a name counts. Left out
 * are the jobs of our own workflow: a deployment that failed yesterday must not forbid the one that mends it.
 */
export function judgeCommitChecks(checks: CommitChecks): Omit<Check, 'id'> {
  const { counted, leftOut } = splitRuns(checks);
  const lights = [...counted, ...findUnfinished(checks), ...checks.statuses.map(lightOfStatus)];
  const wanted = checks.wanted === 'all' ? lights : lights.filter(({ name }) => checks.wanted.includes(name));
  const names = checks.wanted === 'all' ? [] : checks.wanted;
  const missing = names.filter((name) => !lights.some((light) => light.name === name));
  const red = wanted.filter(({ color }) => color === 'red').map(({ label }) => label);
  const pending = wanted.filter(({ color }) => color === 'pending').map(({ label }) => label);
  if (red.length > 0) {
    return {
      outcome: 'fail',
      reason: 'checks-red',
      found: `not green: ${red.join(', ')}`,
      remedy: 'Mend what these checks found, or run them again.',
    };
  }
  if (missing.length > 0) {
    return {
      outcome: 'fail',
      reason: 'checks-missing',
      found: `no such check on the commit: ${missing.join(', ')}`,
      remedy: 'Let these checks run on the commit, or correct `checks`.',
    };
  }
  if (pending.length > 0) {
    return {
      outcome: 'fail',
      reason: 'checks-pending',
      found: `not finished: ${pending.join(', ')}`,
      remedy: 'Wait until these checks have finished.',
    };
  }
  if (wanted.length === 0) {
    return {
      outcome: 'fail',
      reason: 'checks-missing',
      found: 'no check ran on the commit',
      remedy: 'Let checks run on the commit, or set `checks: none` when there are none.',
    };
  }
  const own = leftOut.length === 0 ? '' : `; not counted as jobs of this workflow: ${leftOut.join(', ')}`;
  return { outcome: 'pass', found: `${wanted.length} green${own}` };
}

/** What counts, and the names of our own workflow's jobs, which do not. */
function splitRuns({ checkRuns, workflowRuns, ownJobs }: CommitChecks): {
  readonly counted: readonly Light[];
  readonly leftOut: readonly string[];
} {
  const newest = new Map<string, Origin>();
  for (const checkRun of checkRuns.filter(({ id }) => !ownJobs.has(id))) {
    const origin = { checkRun, run: findRun(checkRun, workflowRuns) };
    const key = keyOf(origin);
    const known = newest.get(key);
    if (known === undefined || known.checkRun.id < checkRun.id) newest.set(key, origin);
  }
  const own = checkRuns.filter(({ id }) => ownJobs.has(id)).map(({ name }) => name);
  return { counted: [...newest.values()].map(lightOfRun), leftOut: [...new Set(own)].toSorted() };
}

/** Workflow runs that have not ended: a job that waits for another one has no check run before that one has ended. */
function findUnfinished({ workflowRuns, ownRuns }: CommitChecks): readonly Light[] {
  return workflowRuns
    .filter(({ id, isCompleted }) => !isCompleted && !ownRuns.has(id))
    .map(({ id, path }) => ({ name: '', label: `run ${id} of ${path.split('/').at(-1)}`, color: 'pending' }));
}

/** A check run, and the workflow run in whose suite it lies; undefined for one of another app. */
interface Origin {
  readonly checkRun: CheckRun;
  readonly run: WorkflowRun | undefined;
}

function findRun({ checkSuiteId }: CheckRun, workflowRuns: readonly WorkflowRun[]): WorkflowRun | undefined {
  return checkSuiteId === undefined ? undefined : workflowRuns.find((run) => run.checkSuiteId === checkSuiteId);
}

/** A name alone does not tell a check: two workflows may have jobs of one name, and neither stands for the other. */
function keyOf({ checkRun: { id, checkSuiteId, name }, run }: Origin): string {
  if (run !== undefined) return `workflow ${run.workflowId} ${run.event} ${name}`;
  return checkSuiteId === undefined ? `check run ${id}` : `suite ${checkSuiteId} ${name}`;
}

function lightOfRun({ checkRun: { name, status, conclusion }, run }: Origin): Light {
  const label = run === undefined ? name : `${name} (${run.path.split('/').at(-1)})`;
  return { name, label, color: colorOf(status, conclusion) };
}

function colorOf(status: string, conclusion: string | null): Light['color'] {
  if (status !== 'completed') return 'pending';
  return GREEN.has(conclusion ?? '') ? 'green' : 'red';
}

function lightOfStatus({ context, state }: CommitStatus): Light {
  const color = state === 'success' ? 'green' : state === 'pending' ? 'pending' : 'red';
  return { name: context, label: context, color };
}
