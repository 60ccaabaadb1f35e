/** The workflow files of a repository that uses this suite: would GitHub start them, and do they fit what they call? */
import type { CalledFile, WorkflowSources } from './called-file.ts';
import { parseUses, readCalled } from './called-file.ts';
import {
  findLack,
  isCallable,
  joinPermissions,
  renderPermissions,
  requiredPermissions,
  statesPermissions,
} from './permissions.ts';
import type { Permissions } from './permissions.ts';
import type { Call, WorkflowDocument } from './workflow-document.ts';
import { readWorkflow } from './workflow-document.ts';
import type { WorkflowFault } from './workflow-fault.ts';

/** What is to be checked. */
export interface WorkflowCheck extends WorkflowSources {
  /** Paths from the root of the repository; what is no workflow, or is not there any more, is passed over. */
  readonly files: readonly string[];
}

/** Where GitHub looks for workflow files, from the root of the repository. */
export const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * Checks workflow files, and those of the same repository that they call: syntax and expressions, inputs and secrets of
 * called workflows and of the suite's actions, and permissions that a called workflow needs and its caller does not grant,
 * for which GitHub ends a run before it starts.
 *
 * @returns the faults by file and line
 */
export async function checkWorkflowFiles({ files, ...sources }: WorkflowCheck): Promise<WorkflowFault[]> {
  const documents = await readDocuments(files, sources);
  // It is as large as all else together, and most runs have no workflow to check.
  const { validateWorkflow } = await import('./language-service.ts');
  const faults = new Map<string, readonly WorkflowFault[]>();
  const isSound = (path: string): boolean => !(faults.get(path) ?? []).some(({ level }) => level === 'error');
  // The called before their callers: of a file that is at fault itself no caller can be told anything.
  for (const workflow of calledFirst(documents, sources.suite)) {
    const own = await validateWorkflow(workflow, sources, isSound);
    const lacks = await Promise.all(workflow.calls.map((call) => checkPermissions(workflow, call, sources)));
    faults.set(workflow.path, [...own, ...lacks.filter((fault) => fault !== undefined)]);
  }
  return [...faults.values()]
    .flat()
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Each behind those it calls, as far as they are there. */
function calledFirst(documents: ReadonlyMap<string, WorkflowDocument>, suite: string): WorkflowDocument[] {
  const ordered = new Set<WorkflowDocument>();
  const begun = new Set<string>();
  const add = (path: string): void => {
    const workflow = documents.get(path);
    if (workflow === undefined || begun.has(path)) return;
    begun.add(path);
    for (const { uses } of workflow.calls) add(parseUses(uses, suite).path);
    ordered.add(workflow);
  };
  for (const path of documents.keys()) add(path);
  return [...ordered];
}

/** The files and those they call. */
async function readDocuments(
  files: readonly string[],
  sources: WorkflowSources,
): Promise<ReadonlyMap<string, WorkflowDocument>> {
  const documents = new Map<string, WorkflowDocument>();
  const waiting = files.filter((path) => WORKFLOW.test(path));
  for (const path of waiting) {
    const text = documents.has(path) ? undefined : await sources.readOwn(path);
    if (text === undefined) continue;
    const document = readWorkflow(path, text);
    documents.set(path, document);
    const called = document.calls.map(({ uses }) => parseUses(uses, sources.suite));
    for (const { home, path: next } of called) if (home === 'own' && WORKFLOW.test(next)) waiting.push(next);
  }
  return documents;
}

/** The deepest that GitHub lets workflows call each other. */
const DEEPEST = 10;

/** What a called workflow needs, with what those need that it calls itself without saying what they may do. */
async function requiredBy(called: CalledFile, sources: WorkflowSources, depth = 1): Promise<Permissions> {
  const text = depth > DEEPEST ? undefined : await readCalled(called, sources);
  if (text === undefined) return {};
  const { document, calls } = readWorkflow(called.path, text);
  const passedOn = calls.filter(({ job }) => !statesPermissions(document, job));
  const needs = passedOn.map(({ uses }) =>
    requiredBy(calledFrom(called, parseUses(uses, sources.suite)), sources, depth + 1),
  );
  return joinPermissions([requiredPermissions(document), ...(await Promise.all(needs))]);
}

/** `./` in a file of the suite is the suite's. */
function calledFrom({ home }: CalledFile, called: CalledFile): CalledFile {
  return called.home === 'own' ? { ...called, home } : called;
}

async function checkPermissions(
  { document, path }: WorkflowDocument,
  call: Call,
  sources: WorkflowSources,
): Promise<WorkflowFault | undefined> {
  // What it may do its callers say: there it is told.
  if (isCallable(document) && !statesPermissions(document, call.job)) return undefined;
  const called = parseUses(call.uses, sources.suite);
  const lack = findLack(document, call.job, await requiredBy(called, sources));
  if (lack === undefined) return undefined;
  const missing = Object.entries(lack.missing).map(([name, level]) => `\`${name}: ${level}\``);
  const isRefused = lack.isStated || 'id-token' in lack.missing;
  const end = isRefused
    ? 'GitHub does not start the run.'
    : 'Unless the settings of the repository give all permissions, GitHub does not start the run.';
  return {
    level: isRefused ? 'error' : 'warning',
    rule: 'permissions',
    file: path,
    ...call.permissionsAt,
    message: `The job ${call.job} does not grant ${missing.join(', ')}, which ${nameOf(called)} needs: ${end} Write in this job:\n${renderPermissions(lack.wanted)}`,
  };
}

function nameOf({ path }: CalledFile): string {
  return path.split('/').at(-1) ?? path;
}
