/** The files by which a step speaks to the runner: GITHUB_OUTPUT, _ENV, _STATE, _PATH and _STEP_SUMMARY. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** What a step left in its files. */
interface EnvFileContents {
  outputs: Record<string, string>;
  env: Record<string, string>;
  state: Record<string, string>;
  path: string[];
  summary: string;
  /** The runner's errors about the files, in its words. */
  errors: string[];
  /** False when an error is of the kind that fails the step; a summary that is too long does not. */
  valid: boolean;
}

/** Fresh files for one step. */
export interface EnvFiles {
  /** The variables that name the files. */
  variables: Record<string, string>;
  read(): Promise<EnvFileContents>;
  remove(): Promise<void>;
}

/** Makes the files of one step in a directory of their own under `directory`. */
export async function createEnvFiles(directory: string): Promise<EnvFiles> {
  const folder = await mkdtemp(join(directory, '_runner_file_commands-'));
  const names = { GITHUB_OUTPUT: 'set_output', GITHUB_ENV: 'set_env', GITHUB_STATE: 'save_state' };
  const variables: Record<string, string> = {
    GITHUB_PATH: join(folder, 'add_path'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
  };
  for (const [variable, name] of Object.entries(names)) variables[variable] = join(folder, name);
  await Promise.all(Object.values(variables).map((path) => writeFile(path, '')));
  return {
    variables,
    read: () => readEnvFiles(variables),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function readEnvFiles(variables: Record<string, string>): Promise<EnvFileContents> {
  const contents: EnvFileContents = { outputs: {}, env: {}, state: {}, path: [], summary: '', errors: [], valid: true };
  const text = async (variable: string): Promise<string> => readFile(variables[variable] ?? '', 'utf8');
  const targets = { GITHUB_ENV: contents.env, GITHUB_OUTPUT: contents.outputs, GITHUB_STATE: contents.state };
  for (const [variable, target] of Object.entries(targets)) {
    try {
      Object.assign(target, parseEnvFile(await text(variable)));
    } catch (error) {
      const kind = variable.slice('GITHUB_'.length).toLowerCase();
      contents.errors.push(`Unable to process file command '${kind}' successfully.`, (error as Error).message);
      contents.valid = false;
    }
  }
  if (Object.keys(contents.env).some((name) => name.toUpperCase() === 'NODE_OPTIONS')) {
    contents.errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    for (const name of Object.keys(contents.env)) if (name.toUpperCase() === 'NODE_OPTIONS') delete contents.env[name];
  }
  contents.path = (await text('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== '');
  const summary = await text('GITHUB_STEP_SUMMARY');
  const bytes = Buffer.byteLength(summary);
  if (bytes <= SUMMARY_LIMIT_BYTES) contents.summary = summary;
  else contents.errors.push(summaryTooLong(bytes));
  return contents;
}

/** actions/runner, Constants.Runner.UnsupportedSummarySize */
function summaryTooLong(bytes: number): string {
  return (
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT_BYTES / 1024}k, ` +
    `got ${Math.floor(bytes / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/` +
    'workflow-commands-for-github-actions#adding-a-markdown-summary'
  );
}

/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks.
 *
 * @throws {Error} in the runner's words when a line has neither form or a block is not closed.
 */
export function parseEnvFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, value] = readBlock(line, heredoc, lines);
      values[name] = value;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
    else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}

function readBlock(line: string, at: number, rest: string[]): [string, string] {
  const name = line.slice(0, at);
  const delimiter = line.slice(at + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  const end = rest.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = rest.splice(0, end + 1).slice(0, -1);
  return [name, value.join('\n')];
}
