/** Workflow runs of one repository, and which check runs are their jobs. */
import type { CheckRun, CheckRunBody, Checks } from './checks.ts';
import { notFound } from './github-error.ts';

export interface WorkflowRun {
  id: number;
  name: string;
  /** `.github/workflows/ci.yml` */
  path: string;
  /** The same for all runs of a path. */
  workflow_id: number;
  event: string;
  head_sha: string;
  head_branch: string | null;
  status: 'in_progress' | 'completed';
  conclusion: string | null;
  run_number: number;
  run_attempt: number;
  check_suite_id: number;
  created_at: string;
}

export interface WorkflowJob {
  run_id: number;
  run_attempt: number;
  checkRun: CheckRun;
}

/** What a test or a runner says of a run. */
export type NewWorkflowRun = Pick<WorkflowRun, 'path' | 'event' | 'head_sha'> & Partial<WorkflowRun>;

interface Surroundings {
  now(): string;
  nextId(): number;
  checks: Checks;
  fullName: string;
}

/** Oldest first in both lists. */
export class WorkflowRuns {
  readonly all: WorkflowRun[] = [];
  readonly jobs: WorkflowJob[] = [];
  readonly #workflows = new Map<string, number>();
  readonly #world: Surroundings;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** @throws {GithubError} 404. */
  get(id: number): WorkflowRun {
    const found = this.all.find((run) => run.id === id);
    if (found === undefined) throw notFound();
    return found;
  }

  /** Starts a run, with a check suite of its own. */
  add(fields: NewWorkflowRun): WorkflowRun {
    const workflowId = this.#workflows.get(fields.path) ?? this.#world.nextId();
    this.#workflows.set(fields.path, workflowId);
    const run: WorkflowRun = {
      id: this.#world.nextId(),
      name: fields.path,
      workflow_id: workflowId,
      head_branch: null,
      status: 'in_progress',
      conclusion: null,
      run_number: this.all.length + 1,
      run_attempt: 1,
      check_suite_id: this.#world.checks.openSuite(fields.head_sha),
      created_at: this.#world.now(),
      ...fields,
    };
    this.all.push(run);
    return run;
  }

  /** Starts a job: GitHub shows it as a check run in the run's suite. The id of a job is that of its check run. */
  addJob(runId: number, body: Pick<CheckRunBody, 'name' | 'status' | 'conclusion'>): CheckRun {
    const run = this.get(runId);
    const { checks, fullName } = this.#world;
    const checkRun = checks.create({ ...body, head_sha: run.head_sha }, { suite: run.check_suite_id });
    // By this link a job tells its own check run from others.
    const details_url = `https://github.com/${fullName}/actions/runs/${run.id}/job/${checkRun.id}`;
    this.jobs.push({ run_id: run.id, run_attempt: run.run_attempt, checkRun });
    return checks.update(checkRun.id, { details_url });
  }

  /** Newest first. */
  list(filter: { head_sha?: string; event?: string }): WorkflowRun[] {
    return this.all
      .filter(
        (run) =>
          (filter.head_sha === undefined || filter.head_sha === run.head_sha) &&
          (filter.event === undefined || filter.event === run.event),
      )
      .toReversed();
  }

  /** Jobs of a run; of its newest attempt only, unless all are asked for. @throws {GithubError} 404. */
  jobsOf(runId: number, filter = 'latest'): WorkflowJob[] {
    const { run_attempt } = this.get(runId);
    return this.jobs.filter((job) => job.run_id === runId && (filter === 'all' || job.run_attempt === run_attempt));
  }
}
