/** Inputs of a dispatched and of a called workflow. */
import { toText } from './expression.ts';
import type { InputDefinition, Text } from './workflow-file.ts';

/** Values of an `inputs` context. */
export type Inputs = Record<string, Text>;

const EMPTY = { string: '', choice: '', environment: '', boolean: false, number: 0 } as const;

/**
 * The inputs of `workflow_dispatch`, typed, from the texts of the request.
 *
 * @throws {Error} as the API's 422 says it: unknown, missing or not allowed.
 */
export function dispatchInputs(definitions: Record<string, InputDefinition>, given: Record<string, string>): Inputs {
  const unknown = Object.keys(given).filter((name) => definitions[name] === undefined);
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  const inputs: Inputs = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const { type = 'string', required = false, options } = definition;
    const text = given[name];
    if (required && (text ?? definition.default ?? '') === '') throw new Error(`Required input '${name}' not provided`);
    if (options !== undefined && text !== undefined && !options.includes(text)) {
      throw new Error(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
    }
    inputs[name] = text === undefined ? (definition.default ?? EMPTY[type]) : fromText(name, type, text);
  }
  return inputs;
}

/**
 * The inputs of a called workflow from the evaluated `with:`. GitHub does not convert: a text is no boolean.
 *
 * @throws {Error} for a missing input or one of the wrong type.
 */
export function callInputs(definitions: Record<string, InputDefinition>, given: Record<string, unknown>): Inputs {
  const inputs: Inputs = {};
  for (const [name, { type = 'string', required = false, default: fallback }] of Object.entries(definitions)) {
    const value = given[name] ?? undefined;
    if (value === undefined && required) throw new Error(`Input ${name} is required, but not provided while calling.`);
    const wanted = type === 'boolean' || type === 'number' ? type : 'string';
    if (value !== undefined && wanted !== 'string' && typeof value !== wanted) {
      throw new Error(`Input ${name}: unexpected value '${JSON.stringify(value)}', a ${wanted} is wanted`);
    }
    if (value === undefined) inputs[name] = fallback ?? EMPTY[type];
    else if (typeof value === 'object')
      throw new Error(`Input ${name}: unexpected ${Array.isArray(value) ? 'sequence' : 'mapping'}`);
    else inputs[name] = wanted === 'string' ? toText(value) : (value as Text);
  }
  return inputs;
}

function fromText(name: string, type: string, text: string): Text {
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false')
      throw new Error(`Provided value '${text}' for input '${name}' is not a boolean`);
    return text === 'true';
  }
  if (type !== 'number') return text;
  if (text.trim() === '' || !Number.isFinite(Number(text)))
    throw new Error(`Provided value '${text}' for input '${name}' is not a number`);
  return Number(text);
}
