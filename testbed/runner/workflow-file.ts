/** A workflow file: checked by GitHub's own parser, then read as plain data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadWorkflowParser } from './workflow-parser.ts';
import { describeSource, resolveWorkflow } from './uses.ts';
import type { Source, Sources } from './uses.ts';

export type Text = string | number | boolean;

export interface StepDefinition {
  id?: string;
  name?: string;
  if?: Text;
  uses?: string;
  run?: string;
  with?: Record<string, Text>;
  env?: Record<string, Text>;
  shell?: string;
  'working-directory'?: string;
  'continue-on-error'?: Text;
  'timeout-minutes'?: Text;
}

export type PermissionsDefinition = 'read-all' | 'write-all' | Record<string, 'read' | 'write' | 'none'>;

export type ConcurrencyDefinition = string | { group: string; 'cancel-in-progress'?: Text; queue?: 'single' | 'max' };

type EnvironmentDefinition = string | { name: string; url?: string; deployment?: boolean };

interface RunDefaults {
  run?: { shell?: string; 'working-directory'?: string };
}

export interface JobDefinition {
  name?: string;
  needs?: string | string[];
  if?: Text;
  permissions?: PermissionsDefinition;
  environment?: EnvironmentDefinition;
  concurrency?: ConcurrencyDefinition;
  outputs?: Record<string, string>;
  env?: Record<string, Text>;
  defaults?: RunDefaults;
  'timeout-minutes'?: Text;
  'continue-on-error'?: Text;
  strategy?: { matrix?: unknown; 'fail-fast'?: Text; 'max-parallel'?: Text };
  steps?: StepDefinition[];
  uses?: string;
  with?: Record<string, Text>;
  secrets?: 'inherit' | Record<string, string>;
}

export interface InputDefinition {
  type?: 'string' | 'number' | 'boolean' | 'choice' | 'environment';
  required?: boolean;
  default?: Text;
  options?: string[];
}

export interface CallDefinition {
  inputs?: Record<string, InputDefinition>;
  outputs?: Record<string, { value: string }>;
  secrets?: Record<string, { required?: boolean } | null>;
}

interface WorkflowDefinition {
  name?: string;
  on: Record<string, unknown>;
  permissions?: PermissionsDefinition;
  env?: Record<string, Text>;
  defaults?: RunDefaults;
  concurrency?: ConcurrencyDefinition;
  jobs: Record<string, JobDefinition>;
}

/** A file in its repository, with the files it calls. */
export interface WorkflowFile {
  source: Source;
  /** Path in its repository: `.github/workflows/deploy.yml`. */
  path: string;
  definition: WorkflowDefinition;
  /** By the id of the job that calls it. */
  called: Record<string, WorkflowFile>;
}

/** The workflow is not valid: on GitHub the run ends as `startup_failure` before any job. */
export class WorkflowFileError extends Error {
  readonly errors: string[];

  constructor(errors: string[]) {
    super(errors.join('\n'));
    this.name = 'WorkflowFileError';
    this.errors = errors;
  }
}

const DEEPEST_NESTING = 10;

/**
 * Reads a workflow and all it calls.
 *
 * @throws {WorkflowFileError} with the parser's errors (file, line, column), a file that is not there, or too deep a nesting.
 */
export async function loadWorkflow(source: Source, path: string, sources: Sources, depth = 1): Promise<WorkflowFile> {
  if (depth > DEEPEST_NESTING)
    throw new WorkflowFileError([`Workflows are nested deeper than ${DEEPEST_NESTING} levels`]);
  const content = readWorkflowText(source, path);
  await validate(source, path, content, sources);
  const raw = parse(content, { merge: true }) as WorkflowDefinition & { on: unknown };
  const definition: WorkflowDefinition = { ...raw, on: toEventMap(raw.on) };
  const called: Record<string, WorkflowFile> = {};
  for (const [id, job] of Object.entries(definition.jobs)) {
    refuseUnsupported(path, id, job);
    if (job.uses === undefined) continue;
    const target = resolveWorkflow(job.uses, source, sources);
    called[id] = await loadWorkflow(target.source, target.path, sources, depth + 1);
  }
  return { source, path, definition, called };
}

/** A job's needs as a list. */
export function needsOf({ needs }: JobDefinition): string[] {
  return typeof needs === 'string' ? [needs] : (needs ?? []);
}

function readWorkflowText(source: Source, path: string): string {
  const file = join(source.directory, path);
  if (!existsSync(file))
    throw new WorkflowFileError([
      `error parsing called workflow: workflow was not found: ${describeSource(source)}/${path}`,
    ]);
  return readFileSync(file, 'utf8');
}

async function validate(source: Source, path: string, content: string, sources: Sources): Promise<void> {
  const parser = await loadWorkflowParser();
  const parsed = parser.parseWorkflow({ name: path, content }, new parser.NoOperationTraceWriter());
  if (parsed.value === undefined || parsed.context.errors.count > 0) {
    throw new WorkflowFileError(parsed.context.errors.getErrors().map(({ message }) => message));
  }
  const files = {
    getFileContent: (reference: { path: string; owner?: string; repository?: string; version?: string }) => {
      const { owner, repository, version, path: file } = reference;
      const uses = owner === undefined ? `$/${file}` : `${owner}/${repository}/${file}@${version}`;
      const target = resolveWorkflow(uses, source, sources);
      return Promise.resolve({ name: target.path, content: readWorkflowText(target.source, target.path) });
    },
  };
  const options = { fetchReusableWorkflowDepth: 1, maxReusableWorkflowDepth: DEEPEST_NESTING };
  const { errors } = await parser.convertWorkflowTemplate(parsed.context, parsed.value, files, options);
  if (errors !== undefined && errors.length > 0) throw new WorkflowFileError(errors.map(({ Message }) => Message));
}

function toEventMap(on: unknown): Record<string, unknown> {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name: string) => [name, null]));
  return on as Record<string, unknown>;
}

/** What this runner does not do must not seem to pass. */
function refuseUnsupported(path: string, id: string, job: JobDefinition): void {
  const keys = Object.keys(job).filter((key) => ['container', 'services', 'snapshot'].includes(key));
  const steps = (job.steps ?? [])
    .flatMap((step) => Object.keys(step))
    .filter((key) => /^(background|wait|wait-all|cancel|parallel)$/.test(key));
  const found = [...keys, ...steps];
  if (found.length > 0) throw new Error(`${path}: job ${id} uses ${found.join(', ')}, which this runner does not do`);
}
