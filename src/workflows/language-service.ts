/** GitHub's own language service: syntax, expressions, and the inputs of what is called. The only import of it. */
import { data, DescriptionDictionary, isDescriptionDictionary } from '@actions/expressions';
import { registerLogger } from '@actions/languageservice/log';
import { clearCache } from '@actions/languageservice/utils/workflow-cache';
import { validate } from '@actions/languageservice/validate';
import type { ActionsMetadataProvider, ValidationConfig } from '@actions/languageservice/validate';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { didYouMean } from '../report/did-you-mean.ts';
import type { WorkflowSources } from './called-file.ts';
import { parseUses, readCalled } from './called-file.ts';
import type { WorkflowDocument } from './workflow-document.ts';
import type { WorkflowFault } from './workflow-fault.ts';

type Diagnostic = Awaited<ReturnType<typeof validate>>[number];

/** Broke inside, it only logs: kept here, so that no fault of its own looks like a sound file. */
const broken: string[] = [];
registerLogger({
  error: (message) => void broken.push(message),
  warn: () => undefined,
  info: () => undefined,
  log: () => undefined,
});

/**
 * The faults of a workflow file.
 * @param isKnown whether a called workflow may be read: what is itself at fault would be told at the wrong place
 * @throws {Error} when the language service fails.
 */
export async function validateWorkflow(
  workflow: WorkflowDocument,
  sources: WorkflowSources,
  isKnown: (path: string) => boolean,
): Promise<WorkflowFault[]> {
  // Its results are kept by address, for an editor.
  clearCache();
  broken.length = 0;
  const document = TextDocument.create(`file:///${workflow.path}`, 'yaml', 1, workflow.text);
  const diagnostics = await validate(document, configOf(sources, isKnown));
  if (broken.length > 0) throw new Error(`The language service cannot check ${workflow.path}: ${broken.join(' ')}`);
  const faults: WorkflowFault[] = [];
  for (const diagnostic of diagnostics) {
    const fault = await describe(diagnostic, { document, sources, workflow });
    // Of an expression that cannot be read it says the same again in other words.
    const isTold = faults.some(({ line, column }) => line === fault?.line && column === fault.column);
    if (fault !== undefined && !isTold) faults.push(fault);
  }
  return faults;
}

function configOf(sources: WorkflowSources, isKnown: (path: string) => boolean): ValidationConfig {
  return {
    fileProvider: {
      getFileContent: async (reference) => {
        const { owner, repository, path } = { owner: '', repository: '', ...reference };
        const called =
          owner === '' ? parseUses(`./${path}`, '') : parseUses(`${owner}/${repository}/${path}@`, sources.suite);
        const text = called.home === 'own' && !isKnown(path) ? undefined : await readCalled(called, sources);
        if (text === undefined) throw new Error(`${path} cannot be read`);
        return { name: path, content: text };
      },
    },
    actionsMetadataProvider: { fetchActionMetadata: (action) => readMetadata(action, sources) },
    contextProviderConfig: { getContext: (name, context) => Promise.resolve(relax(name, context)) },
  };
}

/** Of actions of others nothing is known, so nothing is said. */
async function readMetadata(
  { owner, name, path = '' }: Parameters<ActionsMetadataProvider['fetchActionMetadata']>[0],
  sources: WorkflowSources,
): ReturnType<ActionsMetadataProvider['fetchActionMetadata']> {
  const unknown = { name: `${owner}/${name}`, description: '' };
  const called = parseUses(`${owner}/${name}/${path}@`, sources.suite);
  if (called.home !== 'suite') return unknown;
  const text = await sources.readSuite(`${path}/action.yml`);
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  const inputs = keysAt(document, ['inputs']).map((input) => [
    input,
    {
      description: '',
      required: document.getIn(['inputs', input, 'required']) === true,
      ...(document.hasIn(['inputs', input, 'default']) && { default: '' }),
    },
  ]);
  return { ...unknown, inputs: Object.fromEntries(inputs) };
}

function keysAt(document: Document, path: readonly string[]): string[] {
  const map: unknown = document.getIn(path);
  return isMap(map) ? map.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

/** What only GitHub knows may be anything: variables, secrets, and what an event carries. */
function relax(name: string, context: DescriptionDictionary | undefined): DescriptionDictionary | undefined {
  if (context === undefined) return undefined;
  if (['vars', 'secrets', 'env'].includes(name)) context.complete = false;
  if (name !== 'github') return context;
  const github = new DescriptionDictionary();
  for (const { key, value } of context.pairs()) github.add(key, key === 'event' ? new data.Null() : value);
  github.complete = isDescriptionDictionary(context) ? context.complete : false;
  return github;
}

const NOT_FOUND = 'Unable to find reusable workflow';
const UNKNOWN_INPUT = /^Invalid input, (.+) is not defined in the referenced workflow\.$/;
/** DiagnosticSeverity of the Language Server Protocol; information and hints are for editors. */
const SEVERITY = { error: 1, warning: 2 } as const;

async function describe(
  { message, range, severity = SEVERITY.error }: Diagnostic,
  { document, sources, workflow }: { document: TextDocument; sources: WorkflowSources; workflow: WorkflowDocument },
): Promise<WorkflowFault | undefined> {
  if (severity > SEVERITY.warning) return undefined;
  // Behind the first line a fault of YAML shows the text around it.
  const [first = ''] = (typeof message === 'string' ? message : message.value).split(/:?\n/);
  // A schedule in words, for editors.
  const said = first.replace(/ \(runs [^)]*\)/, '');
  const place = {
    file: workflow.path,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
  const level = severity === SEVERITY.error ? 'error' : 'warning';
  if (said.startsWith(NOT_FOUND)) {
    const uses = document.getText(range);
    const called = parseUses(uses, sources.suite);
    // Somebody else's cannot be read here; what is there but not known is told at its own place.
    if (called.home === 'other' || (await readCalled(called, sources)) !== undefined) return undefined;
    return { ...place, level, rule: 'called-workflow', message: `There is no workflow ${uses}.` };
  }
  const [, input] = UNKNOWN_INPUT.exec(said) ?? [];
  if (input === undefined) return { ...place, level, rule: 'syntax', message: said };
  const told = await describeInput(input, { workflow, sources, line: place.line });
  return { ...place, level, rule: 'called-workflow', message: told };
}

async function describeInput(
  input: string,
  { workflow, sources, line }: { workflow: WorkflowDocument; sources: WorkflowSources; line: number },
): Promise<string> {
  const call = workflow.calls.find(({ lines: [first, last] }) => first <= line && line <= last);
  const text = call === undefined ? undefined : await readCalled(parseUses(call.uses, sources.suite), sources);
  const inputs = keysAt(parseDocument(text ?? ''), ['on', 'workflow_call', 'inputs']);
  const known = inputs.length === 0 ? '' : ` It knows ${inputs.map((name) => `\`${name}\``).join(', ')}.`;
  return `The called workflow has no input \`${input}\`${didYouMean(input, inputs)}${known}`;
}
