/** Check runs and commit statuses of one repository. */
import { GithubError, notFound } from './github-error.ts';

interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
}

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  details_url: string;
  external_id: string;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: CheckAnnotation[];
  app: { id: number; slug: string; name: string };
  check_suite: { id: number };
}

/** Body of POST and PATCH /check-runs. */
export interface CheckRunBody {
  name?: string;
  head_sha?: string;
  status?: string;
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  details_url?: string;
  external_id?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: CheckAnnotation[] };
}

export interface CommitStatus {
  id: number;
  sha: string;
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  description: string | null;
  target_url: string | null;
  creator: string;
  created_at: string;
}

const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out'];
const GREEN = new Set(['success', 'neutral', 'skipped']);
const ANNOTATIONS_PER_REQUEST = 50;
const TEXT_LENGTH = 65_535;
const TITLE_LENGTH = 255;
const MESSAGE_BYTES = 65_536;
const GITHUB_ACTIONS = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };

interface Surroundings {
  now(): string;
  nextId(): number;
}

/** Oldest first in both lists. */
export class Checks {
  readonly runs: CheckRun[] = [];
  readonly statuses: CommitStatus[] = [];
  /** First suite of an app on a commit, by both. */
  readonly #suites = new Map<string, number>();
  readonly #world: Surroundings;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** @throws {GithubError} 404. */
  get(id: number): CheckRun {
    const found = this.runs.find((run) => run.id === id);
    if (found === undefined) throw notFound();
    return found;
  }

  /** A new check suite of GitHub Actions on a commit: each workflow run has one. @returns its id. */
  openSuite(sha: string): number {
    const id = this.#world.nextId();
    const key = `${GITHUB_ACTIONS.id} ${sha}`;
    if (!this.#suites.has(key)) this.#suites.set(key, id);
    return id;
  }

  /**
   * Whoever makes a check run by the API cannot choose its suite: GitHub takes the app's first on the commit, so that one
   * which a workflow makes may lie in another workflow's suite. Only a job is put into the suite of its run.
   *
   * @throws {GithubError} 422 when the body breaks a rule of the Checks API.
   */
  create(
    body: CheckRunBody,
    { app = GITHUB_ACTIONS, suite }: { app?: CheckRun['app']; suite?: number } = {},
  ): CheckRun {
    if (body.name === undefined || body.head_sha === undefined) {
      throw new GithubError(
        422,
        `Invalid request.\n\n"${body.name === undefined ? 'name' : 'head_sha'}" wasn't supplied.`,
      );
    }
    const run: CheckRun = {
      id: this.#world.nextId(),
      name: body.name,
      head_sha: body.head_sha,
      status: 'queued',
      conclusion: null,
      started_at: null,
      completed_at: null,
      details_url: '',
      external_id: '',
      output: { title: null, summary: null, text: null },
      annotations: [],
      app,
      check_suite: { id: suite ?? this.#firstSuite(app, body.head_sha) },
    };
    this.#write(run, { started_at: this.#world.now(), ...body });
    this.runs.push(run);
    return run;
  }

  /** @throws {GithubError} 404, 422. */
  update(id: number, body: CheckRunBody): CheckRun {
    return this.#write(this.get(id), body);
  }

  /** Newest first; `latest` keeps the newest of each suite and name, as the API does by default. */
  list(
    sha: string,
    filter: { check_name?: string; status?: string; filter?: string; app_id?: string } = {},
  ): CheckRun[] {
    const runs = this.runs.filter(({ head_sha }) => head_sha === sha).toReversed();
    const seen = new Set<string>();
    return runs.filter((run) => {
      const key = `${run.check_suite.id} ${run.name}`;
      const repeated = seen.has(key);
      seen.add(key);
      return (
        (filter.filter === 'all' || !repeated) &&
        (filter.check_name === undefined || filter.check_name === run.name) &&
        (filter.status === undefined || filter.status === run.status) &&
        (filter.app_id === undefined || filter.app_id === String(run.app.id))
      );
    });
  }

  /** Sets a commit status. */
  setStatus(status: Pick<CommitStatus, 'sha' | 'context' | 'state'> & Partial<CommitStatus>): CommitStatus {
    if (!['error', 'failure', 'pending', 'success'].includes(status.state)) {
      throw new GithubError(422, 'Validation Failed', [
        { resource: 'Status', code: 'custom', field: 'state', message: 'state is not included in the list' },
      ]);
    }
    const full = {
      description: null,
      target_url: null,
      creator: 'octocat',
      ...status,
      id: this.#world.nextId(),
      created_at: this.#world.now(),
    };
    this.statuses.push(full);
    return full;
  }

  /** Newest status of each context, and the state of all: any failure, else any pending or nothing at all, else success. */
  combined(sha: string): { state: 'failure' | 'pending' | 'success'; statuses: CommitStatus[] } {
    const newest = new Map(
      this.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
    );
    const statuses = [...newest.values()].toReversed();
    const states = new Set(statuses.map(({ state }) => state));
    const bad = states.has('failure') || states.has('error');
    return { state: bad ? 'failure' : states.has('pending') || states.size === 0 ? 'pending' : 'success', statuses };
  }

  /** State by name of every context and check run, as a deployment's `required_contexts` sees it. */
  contexts(sha: string): Map<string, string> {
    const states = new Map(this.combined(sha).statuses.map(({ context, state }) => [context, state as string]));
    for (const run of this.list(sha).toReversed()) {
      states.set(run.name, run.conclusion === null ? 'pending' : GREEN.has(run.conclusion) ? 'success' : 'failure');
    }
    return states;
  }

  #firstSuite(app: CheckRun['app'], sha: string): number {
    const key = `${app.id} ${sha}`;
    const id = this.#suites.get(key) ?? this.#world.nextId();
    this.#suites.set(key, id);
    return id;
  }

  #write(run: CheckRun, body: CheckRunBody): CheckRun {
    this.#validate(body);
    const { output, head_sha: _, ...fields } = body;
    Object.assign(run, fields);
    if (body.conclusion !== undefined) {
      run.status = 'completed';
      run.completed_at = body.completed_at ?? this.#world.now();
    } else if (body.status !== undefined && body.status !== 'completed') run.conclusion = null;
    if (output !== undefined) {
      const { annotations = [], ...texts } = output;
      run.output = { ...run.output, ...texts };
      run.annotations.push(...annotations);
    }
    return run;
  }

  #validate({ status, conclusion, output }: CheckRunBody): void {
    const annotations = output?.annotations?.length ?? 0;
    if (annotations > ANNOTATIONS_PER_REQUEST) {
      throw new GithubError(
        422,
        `Invalid request.\n\nNo more than ${ANNOTATIONS_PER_REQUEST} items are allowed; ${annotations} were supplied.`,
      );
    }
    if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion)) {
      throw new GithubError(
        422,
        `Invalid request.\n\n${conclusion} is not a member of [${CONCLUSIONS.map((name) => `"${name}"`).join(', ')}].`,
      );
    }
    if (status === 'completed' && conclusion === undefined) {
      throw new GithubError(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
    }
    if (output !== undefined && (output.title === undefined || output.summary === undefined)) {
      throw invalid(`"${output.title === undefined ? 'title' : 'summary'}" wasn't supplied.`);
    }
    for (const annotation of output?.annotations ?? []) validateAnnotation(annotation);
    for (const key of ['summary', 'text'] as const) {
      if ((output?.[key]?.length ?? 0) > TEXT_LENGTH) {
        throw new GithubError(
          422,
          `Invalid request.\n\nOnly ${TEXT_LENGTH} characters are allowed; ${output?.[key]?.length} were supplied.`,
        );
      }
    }
  }
}

function invalid(what: string): GithubError {
  return new GithubError(422, `Invalid request.\n\n${what}`);
}

/** @throws {GithubError} 422. */
function validateAnnotation(annotation: CheckAnnotation): void {
  const { path, start_line: start, end_line: end, start_column, end_column, annotation_level: level } = annotation;
  const missing = (['path', 'start_line', 'end_line', 'annotation_level', 'message'] as const).filter(
    (key) => !(key in annotation) || annotation[key] === '',
  );
  if (missing.length > 0) throw invalid(`"${missing.join('", "')}" wasn't supplied.`);
  if (path.startsWith('/') || path.includes('\\')) throw invalid(`${path} is not a path of the repository.`);
  if (!['notice', 'warning', 'failure'].includes(level)) {
    throw invalid(`${level} is not a member of ["notice", "warning", "failure"].`);
  }
  if (!Number.isInteger(start) || start < 1 || end < start) throw invalid(`Lines ${start} to ${end} are no lines.`);
  if ((start_column !== undefined || end_column !== undefined) && start !== end) {
    throw invalid('Columns are taken where start_line and end_line are the same.');
  }
  if ((end_column ?? start_column ?? 1) < (start_column ?? 1)) throw invalid('end_column lies before start_column.');
  if ((annotation.title?.length ?? 0) > TITLE_LENGTH)
    throw invalid(`Only ${TITLE_LENGTH} characters are allowed in title.`);
  if (Buffer.byteLength(annotation.message) > MESSAGE_BYTES) throw invalid('message is over 64 KB.');
}
