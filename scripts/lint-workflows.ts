/**
 * Checks every workflow and action.yml with GitHub's own language service (keys, contexts, expressions, inputs of reusable
 * workflows), and every `run:` script with shellcheck where that is installed. Prints `path:line message`; any message fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { FileProvider } from '@actions/workflow-parser/workflows/file-provider';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

// The language service imports JSON without an import attribute, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/** Third-party actions that workflows may use, with the inputs we give them: the allow-list. */
const THIRD_PARTY: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials', 'ref', 'fetch-depth'],
  'actions/setup-node': ['node-version', 'node-version-file', 'package-manager-cache'],
  'actions/setup-python': ['python-version', 'python-version-file'],
  'astral-sh/setup-uv': ['working-directory', 'python-version', 'enable-cache'],
  'actions/cache/restore': ['path', 'key'],
  'actions/cache/save': ['path', 'key'],
};

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const fileProvider: FileProvider = {
  getFileContent: (reference) => {
    const path = 'path' in reference ? reference.path.replace(/^\$\//, '') : '';
    return Promise.resolve({ name: path, content: readFileSync(join(root, path), 'utf8') });
  },
};

const findings: Finding[] = [];
for (const path of listFiles()) {
  findings.push(...(await lintFile(path)), ...lintScripts(path));
}
for (const { path, line, message } of findings) console.error(`${path}:${line} ${message}`);
if (findings.length > 0) process.exitCode = 1;

function listFiles(): string[] {
  const folders = [
    '.github/workflows',
    ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}/.github/workflows`),
  ];
  const workflows = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));
  return [
    ...workflows,
    ...readdirSync(join(root, 'actions')).map((name) => join('actions', name, 'action.yml')),
  ].filter((path) => existsSync(join(root, path)));
}

async function lintFile(path: string): Promise<Finding[]> {
  const text = readFileSync(join(root, path), 'utf8');
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    fileProvider,
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path: folder = '' }) => {
        const inputs = THIRD_PARTY[[owner, name, folder].filter((part) => part !== '').join('/')];
        if (inputs === undefined) return Promise.resolve(undefined);
        const declared = Object.fromEntries(inputs.map((input) => [input, { description: input }]));
        return Promise.resolve({ name, description: name, inputs: declared });
      },
    },
  });
  return diagnostics.map(({ range, message }) => ({
    path,
    line: range.start.line + 1,
    message: typeof message === 'string' ? message : message.value,
  }));
}

interface WorkflowJobs {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] }>>;
}

/** shellcheck on each `run:`; expressions cannot stand there (a test holds that), so the text is the script. */
function lintScripts(path: string): Finding[] {
  const { jobs = {} } = parse(readFileSync(join(root, path), 'utf8')) as WorkflowJobs;
  const scripts = Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.map(({ run }) => run).filter((run) => run !== undefined),
  );
  return scripts.flatMap((script) => {
    const check = spawnSync('shellcheck', ['--shell=bash', '--format=gcc', '-'], { input: script, encoding: 'utf8' });
    if (check.error !== undefined) return [];
    return check.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ path: relative('.', path), line: 1, message: `${line} in: ${script.split('\n')[0] ?? ''}` }));
  });
}
