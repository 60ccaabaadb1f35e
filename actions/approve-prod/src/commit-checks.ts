import type { CheckRun, CommitStatus } from '../../../src/github/api.ts';
import type { Check } from './checks.ts';

/** What GitHub knows about a commit's checks, and what is asked of them. */
export interface CommitChecks {
  readonly wanted: 'all' | readonly string[];
  /** Our own run; its jobs are not evidence about the commit. */
  readonly runId: string;
  readonly checkRuns: readonly CheckRun[];
  readonly statuses: readonly CommitStatus[];
}

interface Light {
  readonly name: string;
  readonly color: 'green' | 'pending' | 'red';
}

const GREEN: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/**
 * Judges the checks of a commit. The newest run of each app and name counts. Left out are our own run and earlier runs
 * of the same workflow: a deployment that failed yesterday must not forbid the one that mends it.
 */
export function judgeCommitChecks(checks: CommitChecks): Omit<Check, 'id'> {
  const { counted, leftOut } = splitRuns(checks);
  const lights = [...counted.map(lightOfRun), ...checks.statuses.map(lightOfStatus)];
  const wanted = checks.wanted === 'all' ? lights : lights.filter(({ name }) => checks.wanted.includes(name));
  const names = checks.wanted === 'all' ? [] : checks.wanted;
  const missing = names.filter((name) => !lights.some((light) => light.name === name));
  const red = wanted.filter(({ color }) => color === 'red').map(({ name }) => name);
  const pending = wanted.filter(({ color }) => color === 'pending').map(({ name }) => name);
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
  // Only names tell which workflow a check run belongs to, so a person shall see what was not counted.
  const own = leftOut.length === 0 ? '' : `; not counted as jobs of this workflow: ${leftOut.join(', ')}`;
  return { outcome: 'pass', found: `${wanted.length} green${own}` };
}

/** The newest run of each app and name, and the names that belong to our own workflow. */
function splitRuns({ checkRuns, runId }: CommitChecks): {
  readonly counted: readonly CheckRun[];
  readonly leftOut: readonly string[];
} {
  const isOwn = (run: CheckRun): boolean => runId !== '' && new RegExp(`/runs/${runId}(?:/|$)`).test(run.detailsUrl);
  const own = checkRuns.filter(isOwn);
  const ownNames = new Set(own.map(keyOf));
  const ownWorkflows = new Set(own.flatMap(workflowOf));
  const newest = new Map<string, CheckRun>();
  const leftOut = new Set<string>();
  for (const run of checkRuns) {
    if (ownNames.has(keyOf(run)) || workflowOf(run).some((key) => ownWorkflows.has(key))) {
      leftOut.add(run.name);
      continue;
    }
    const known = newest.get(keyOf(run));
    if (known === undefined || known.id < run.id) newest.set(keyOf(run), run);
  }
  return { counted: [...newest.values()], leftOut: [...leftOut].toSorted() };
}

function lightOfRun({ name, status, conclusion }: CheckRun): Light {
  return { name, color: colorOf(status, conclusion) };
}

function keyOf({ appId, name }: CheckRun): string {
  return `${appId} ${name}`;
}

/** Jobs of a called workflow are named "calling job / called job"; the first part tells which workflow they belong to. */
function workflowOf({ appId, name }: CheckRun): string[] {
  const [caller = '', called] = name.split(' / ');
  return called === undefined ? [] : [`${appId} ${caller}`];
}

function colorOf(status: string, conclusion: string | null): Light['color'] {
  if (status !== 'completed') return 'pending';
  return GREEN.has(conclusion ?? '') ? 'green' : 'red';
}

function lightOfStatus({ context, state }: CommitStatus): Light {
  const color = state === 'success' ? 'green' : state === 'pending' ? 'pending' : 'red';
  return { name: context, color };
}
