import type { CheckRun, GithubApi, WorkflowRun } from '../../../src/github/api.ts';

/** The check runs of a commit, and where they come from. */
export interface CommitCheckRuns {
  readonly checkRuns: readonly CheckRun[];
  /** Workflow runs of the commit. */
  readonly workflowRuns: readonly WorkflowRun[];
  /**
   * Ids of the check runs that are jobs of our own workflow run, or of an earlier one that started likewise. Only
   * GitHub's list of jobs tells: names repeat, and a check run that a step made by the API may lie in any suite.
   */
  readonly ownJobs: ReadonlySet<number>;
  /** Ids of the workflow runs whose jobs those are. */
  readonly ownRuns: ReadonlySet<number>;
}

/**
 * Reads the check runs of a commit, and asks GitHub which of them are jobs of our own workflow.
 * @throws {ActionError} a code of {@link GithubApi}
 */
export async function findCheckRuns(
  github: GithubApi,
  { sha, runId }: { readonly sha: string; readonly runId: string },
): Promise<CommitCheckRuns> {
  // First of all: all check runs of a run that has ended by now are then there.
  const workflowRuns = await github.listWorkflowRuns(sha);
  // Before the jobs: a job of ours that starts meanwhile is then among them, or not among the check runs.
  const checkRuns = await github.listCheckRuns(sha);
  const ownRuns = await findOwnRuns(github, { workflowRuns, runId });
  const ownJobs = new Set<number>();
  for (const id of ownRuns) {
    for (const checkRunId of await github.listJobCheckRunIds(id)) ownJobs.add(checkRunId);
  }
  return { checkRuns, workflowRuns, ownJobs, ownRuns };
}

/** Our own run, and the commit's runs of the same workflow file that were started by the same event. */
async function findOwnRuns(
  github: GithubApi,
  { workflowRuns, runId }: { readonly workflowRuns: readonly WorkflowRun[]; readonly runId: string },
): Promise<ReadonlySet<number>> {
  if (runId === '') return new Set();
  const id = Number(runId);
  // Our own run belongs to another commit when `sha` names an older one.
  const own = workflowRuns.find((run) => run.id === id) ?? (await github.describeWorkflowRun(id));
  const alike = workflowRuns.filter(({ workflowId, event }) => workflowId === own.workflowId && event === own.event);
  return new Set([id, ...alike.map((run) => run.id)]);
}
