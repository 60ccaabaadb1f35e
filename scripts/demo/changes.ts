/** The commits of the demo's story: a good release, one that crashes at its start, and one that only the smoke test finds out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallerRepository, Change } from './caller-repository.ts';
import { EXAMPLE, LATER_MIGRATION } from './elevaite-environment.ts';

const ENGINE = 'services/workflow-engine/engine';

const JOB_TEXT = 'apps/web/src/job-text.js';

/** The front-end says which tool a job is for; at first with a variable that nothing uses, a wrong type, and a test that was forgotten. */
export async function brokenProposal(repository: CallerRepository): Promise<Change> {
  const text = await edit(repository, JOB_TEXT, [
    [
      'jobText({ id, status, result }) {\n',
      'jobText({ id, tool, status, result }) {\n  const names = new Map([[id, tool]]);\n',
    ],
    ['shorten(result ?? "")'.replaceAll('"', "'"), 'shorten(result)'],
    ['`Job ${id} is ${status}.`', '`Job ${id} (${tool}) is ${status}.`'],
  ]);
  return { message: 'Say which tool a job is for', author: 'grace', files: text };
}

/** The same, with all three put right. */
export async function mendedProposal(repository: CallerRepository): Promise<Change> {
  const text = await edit(repository, JOB_TEXT, [
    ['jobText({ id, status, result }) {', 'jobText({ id, tool, status, result }) {'],
    ['`Job ${id} is ${status}.`', '`Job ${id} (${tool}) is ${status}.`'],
  ]);
  const tests = await edit(repository, 'apps/web/tests/job-text.test.js', [
    ["'Job 7 is queued.'", "'Job 7 (count-words) is queued.'"],
  ]);
  return { message: 'Use the name, and test it', author: 'grace', files: { ...text, ...tests } };
}

/** A new tool of the engine, with the migration that its queue needs: the change that goes all the way. */
export async function goodRelease(repository: CallerRepository): Promise<Change> {
  const tools = await edit(repository, `${ENGINE}/tools.py`, [
    ['TOOLS: Mapping', 'def shout(text: str) -> str:\n    return text.upper()\n\n\nTOOLS: Mapping'],
    ['"summarise": summarise}', '"summarise": summarise, "shout": shout}'],
  ]);
  return {
    message: 'Add the tool shout, and find open jobs by an index',
    author: 'ada',
    files: { ...tools, [LATER_MIGRATION]: await readFile(join(EXAMPLE, LATER_MIGRATION), 'utf8') },
  };
}

/** The engine wants a setting that no task definition has: every new task ends with a KeyError. */
export async function crashingRelease(repository: CallerRepository): Promise<Change> {
  const settings = await edit(repository, `${ENGINE}/settings.py`, [
    ['    poll_seconds: float\n', '    poll_seconds: float\n    model_endpoint: str\n'],
    [
      '        poll_seconds=float(',
      '        model_endpoint=environment["MODEL_ENDPOINT"],\n        poll_seconds=float(',
    ],
  ]);
  return { message: 'Ask a language model for summaries', author: 'grace', files: settings };
}

/** The engine reads a table that no migration makes: it starts and answers, but cannot do its work. */
export async function failingRelease(repository: CallerRepository): Promise<Change> {
  const queue = await edit(repository, `${ENGINE}/queue.py`, [
    ['self._query(f"SELECT {COLUMNS} FROM jobs LIMIT 1", ())', 'self._query("SELECT name FROM tools LIMIT 1", ())'],
  ]);
  return { message: 'Read the tools from the database', author: 'grace', files: queue };
}

/**
 * @throws {Error} when the example no longer has a text that the story replaces.
 */
async function edit(
  repository: CallerRepository,
  path: string,
  replacements: readonly (readonly [string, string])[],
): Promise<Record<string, string>> {
  let text = await repository.read(path);
  for (const [old, fresh] of replacements) {
    if (!text.includes(old)) throw new Error(`${path} no longer holds ${JSON.stringify(old)}, which the demo changes.`);
    text = text.replace(old, () => fresh);
  }
  return { [path]: text };
}
