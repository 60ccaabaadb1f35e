/** The files of the repository that services name: task definitions, and variables. Read before AWS is asked, so that all faults are told. */
import { parseEnv } from 'node:util';
import * as v from 'valibot';

import type { JsonObject } from '../../../src/ecs/api.ts';
import { splitDescribeOnly } from '../../../src/ecs/task-definition.ts';
import { messageOf } from '../../../src/errors.ts';
import type { Fault } from '../../../src/manifest/fault.ts';
import type { ServiceRequest } from './service-request.ts';

/** A task definition as a file gives it: `family` and the containers' images may be left out. */
export interface DefinitionFile {
  readonly definition: JsonObject & {
    readonly containerDefinitions: readonly (JsonObject & { readonly name: string })[];
  };
  /** Attributes of the file that ECS gives and does not take. */
  readonly dropped: readonly string[];
}

/** What is wrong with a file. */
export interface FileFault {
  readonly code: 'file-not-read' | 'task-definition-invalid' | 'env-file-invalid';
  /** `path:line:column message` where the place is known. */
  readonly message: string;
}

/** The files, by path. */
export interface RepositoryFiles {
  readonly definitions: ReadonlyMap<string, DefinitionFile>;
  readonly variables: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly faults: ReadonlyMap<string, readonly FileFault[]>;
}

/** Reads a file of the repository; the path is relative to its root. Rejects when it is not there. */
export type ReadText = (path: string) => Promise<string>;

/** Reads every file that the requests name, each once. Never rejects: what is wrong is in `faults`. */
export async function readRepositoryFiles(
  requests: readonly ServiceRequest[],
  readText: ReadText,
): Promise<RepositoryFiles> {
  const definitionPaths = requests.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : []));
  const variablePaths = requests.flatMap(({ containers }) => containers.flatMap(({ envFiles }) => envFiles));
  const faults = new Map<string, readonly FileFault[]>();
  const [definitions, variables] = await Promise.all([
    readEach({ paths: definitionPaths, readText, faults, parse: parseDefinition }),
    readEach({ paths: variablePaths, readText, faults, parse: parseVariables }),
  ]);
  return { definitions, variables, faults };
}

/** What a parser makes of a text: a value, or faults. */
type Parsed<T> = { readonly value: T } | { readonly faults: readonly FileFault[] };

async function readEach<T>({
  paths,
  readText,
  faults,
  parse,
}: {
  readonly paths: readonly string[];
  readonly readText: ReadText;
  readonly faults: Map<string, readonly FileFault[]>;
  readonly parse: (path: string, text: string) => Parsed<T> | Promise<Parsed<T>>;
}): Promise<ReadonlyMap<string, T>> {
  const values = new Map<string, T>();
  await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const text = await readText(path).catch((error: unknown) => ({ message: reasonOf(error) }));
      if (typeof text !== 'string') {
        faults.set(path, [{ code: 'file-not-read', message: `the file ${path} cannot be read: ${text.message}.` }]);
        return;
      }
      const parsed = await parse(path, text);
      if ('faults' in parsed) faults.set(path, parsed.faults);
      else values.set(path, parsed.value);
    }),
  );
  return values;
}

/** Without the absolute path, which says nothing to the reader. */
function reasonOf(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'there is no such file' : messageOf(error);
}

const text = v.string('a text');
const named = { name: v.pipe(text, v.nonEmpty('a name')) };

/** Only what is read here; all else is carried along as it is. */
const DefinitionSchema = v.object({
  family: v.exactOptional(v.nullable(text)),
  // YAML makes numbers of these two, and ECS takes texts only.
  cpu: v.exactOptional(v.nullable(text)),
  memory: v.exactOptional(v.nullable(text)),
  containerDefinitions: v.array(
    v.object({
      ...named,
      image: v.exactOptional(v.nullable(text)),
      environment: v.exactOptional(
        v.nullable(v.array(v.object({ ...named, value: v.exactOptional(v.nullable(text)) }))),
      ),
      secrets: v.exactOptional(v.nullable(v.array(v.object({ ...named, valueFrom: text })))),
    }),
    'a list of containers',
  ),
});

/** JSON is YAML, so one parser reads both, and knows line and column of each part. */
async function parseDefinition(path: string, given: string): Promise<Parsed<DefinitionFile>> {
  const [{ readYaml }, { findShapeFaults }] = await Promise.all([
    import('../../../src/manifest/yaml-source.ts'),
    import('../../../src/manifest/shape-faults.ts'),
  ]);
  const { value, faults: yamlFaults, locate } = readYaml(given);
  // A slip in JSON reads oddly in the words of YAML.
  const jsonFault = yamlFaults.length > 0 && path.endsWith('.json') ? findJsonFault(given) : undefined;
  const syntax = jsonFault === undefined ? yamlFaults : [jsonFault];
  const shape = value === undefined ? [] : findShapeFaults(DefinitionSchema, value, locate);
  const faults = [...syntax, ...shape].map(({ line, column, message }): FileFault => ({
    code: 'task-definition-invalid',
    message: `${path}:${line}:${column} ${message}`,
  }));
  if (faults.length > 0 || !isDefinition(value)) return { faults };
  const { kept, dropped } = splitDescribeOnly(value);
  return { value: { definition: { ...kept, containerDefinitions: value.containerDefinitions }, dropped } };
}

/** What JSON.parse says, with its place; undefined when it reads the text. */
function findJsonFault(given: string): Fault | undefined {
  try {
    JSON.parse(given);
    return undefined;
  } catch (error) {
    const message = messageOf(error);
    const [whole = '', line, column] = / in JSON at position \d+(?: \(line (\d+) column (\d+)\))?/.exec(message) ?? [];
    const lines = given.split('\n');
    return {
      line: Number(line ?? lines.length),
      column: Number(column ?? (lines.at(-1) ?? '').length + 1),
      message: `not valid JSON: ${message.replace(whole, '')}.`,
    };
  }
}

/** The schema was met; the value itself is kept, attributes that the schema does not name included. */
function isDefinition(value: unknown): value is DefinitionFile['definition'] {
  return v.is(DefinitionSchema, value);
}

/** `NAME=value` lines, as Node and the usual tools read `.env` files: comments, quotes, `export`. What Node would leave out is told. */
function parseVariables(path: string, given: string): Parsed<Readonly<Record<string, string>>> {
  const lines = given.replace(/^\uFEFF/, '');
  const variables = Object.fromEntries(
    Object.entries(parseEnv(lines)).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const strayLines = findStrayLines(lines);
  if (Object.keys(variables).length === 0 && strayLines.length > 0) {
    return { faults: [{ code: 'env-file-invalid', message: `the file ${path} has no line NAME=value.` }] };
  }
  const badNames = Object.keys(variables).filter((name) => !/^[^\s=]+$/.test(name));
  const messages = [
    ...strayLines.map((line) => `${path}:${line}:1 this line is no NAME=value.`),
    ...badNames.map(
      (name) => `${path}: ${JSON.stringify(name)} is not the name of a variable, without blanks and \`=\`.`,
    ),
  ];
  if (messages.length > 0) return { faults: messages.map((message) => ({ code: 'env-file-invalid', message })) };
  return { value: variables };
}

/** A value in quotes may go over several lines, where nothing needs a `=`. */
const QUOTED_VALUE = /^[^=\n]*=[^\S\n]*(["'`])[\s\S]*?\1/gm;

/** Numbers of the lines, from 1, that set nothing and are no comment. What stands there is not told: it may be a secret. */
function findStrayLines(given: string): readonly number[] {
  const outside = given
    .replaceAll(/^[^\S\n]*#.*$/gm, '')
    .replaceAll(QUOTED_VALUE, (value) => value.replaceAll(/[^\n]+|^/gm, '='));
  return outside.split('\n').flatMap((line, index) => (line.trim() === '' || line.includes('=') ? [] : [index + 1]));
}
