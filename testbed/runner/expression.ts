/** GitHub's own expression engine, on plain values. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** What `success()` and its kin say at the place where an expression stands. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/** Where an expression is evaluated: the contexts by name, and the functions that depend on the place. */
export interface Scope {
  contexts: Record<string, unknown>;
  status?: Status;
  /** Answers `hashFiles(...)`; without it the function is not known at this place. */
  hashFiles?: (patterns: string[]) => string;
}

const STATUS_FUNCTION = /\b(success|failure|always|cancelled)\s*\(/i;
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/g;

/** True when the condition asks for the status itself, so that no `success() &&` is put before it. */
function hasStatusFunction(condition: string): boolean {
  return STATUS_FUNCTION.test(condition.replaceAll(/'(?:[^']|'')*'/g, "''"));
}

/**
 * Evaluates one expression, without its `${{ }}`.
 *
 * @throws {Error} with the expression when GitHub's parser or evaluator refuses it.
 */
export function evaluateExpression(source: string, scope: Scope): unknown {
  try {
    return toPlain(evaluate(source, scope));
  } catch (error) {
    throw new Error(`The expression "${source.trim()}" is not valid: ${(error as Error).message}`, { cause: error });
  }
}

/** Evaluates the `${{ }}` of a text. A text that is one whole expression keeps the expression's type. */
export function interpolate(text: string, scope: Scope): unknown {
  const whole = [...text.matchAll(EXPRESSION)];
  const only = whole.length === 1 ? whole[0] : undefined;
  if (only !== undefined && only[0] === text.trim()) return evaluateExpression(only[1] ?? '', scope);
  return text.replaceAll(EXPRESSION, (_, source: string) => evaluateToString(source, scope));
}

/** Evaluates the `${{ }}` of every text in a structure; keys stay as they are. */
export function interpolateDeep(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return interpolate(value, scope);
  if (Array.isArray(value)) return value.map((item) => interpolateDeep(item, scope));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpolateDeep(item, scope)]));
}

/** The value as GitHub writes it into a text: null is empty, numbers without needless digits. */
export function toText(value: unknown): string {
  return toData(value).coerceString();
}

/** A condition of `if:`, with or without `${{ }}`; empty means `success()`. */
export function evaluateCondition(condition: unknown, scope: Scope): boolean {
  if (typeof condition === 'boolean' || typeof condition === 'number') {
    return evaluateCondition(String(condition), scope);
  }
  const text = typeof condition === 'string' ? condition.trim() : '';
  const expression = unwrap(text);
  const full = expression === '' ? 'success()' : hasStatusFunction(text) ? expression : `success() && (${expression})`;
  return isTruthy(evaluateExpression(full, scope));
}

/** Truth as GitHub sees it: false, 0, -0, "", null are false. */
export function isTruthy(value: unknown): boolean {
  return !(
    value === undefined ||
    value === null ||
    value === false ||
    value === 0 ||
    value === '' ||
    Number.isNaN(value)
  );
}

/** A condition that mixes text and `${{ }}` is a text, as on GitHub: it is built first and is then true. */
function unwrap(text: string): string {
  const parts = [...text.matchAll(EXPRESSION)];
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined && only[0] === text) return (only[1] ?? '').trim();
  if (parts.length === 0) return text;
  let index = 0;
  const args = parts.map((part) => part[1] ?? '');
  const format = text.replaceAll(/\{|\}/g, '$&$&');
  const template = format.replaceAll(/\$\{\{\{\{((?:'(?:[^']|'')*'|(?!\}\}\}\})[^'])*)\}\}\}\}/g, () => `{${index++}}`);
  return `format('${template.replaceAll("'", "''")}', ${args.join(', ')})`;
}

function evaluate(source: string, scope: Scope): data.ExpressionData {
  const functions = placeFunctions(scope);
  const names = Object.keys(scope.contexts);
  const tree = new Parser(new Lexer(source).lex().tokens, names, functions).parse();
  const contexts = new data.Dictionary(...names.map((key) => ({ key, value: toData(scope.contexts[key]) })));
  return new Evaluator(tree, contexts, new Map(functions.map((entry) => [entry.name.toLowerCase(), entry]))).evaluate();
}

function evaluateToString(source: string, scope: Scope): string {
  return toText(evaluateExpression(source, scope));
}

function placeFunctions({ status, hashFiles }: Scope): FunctionDefinition[] {
  const functions: FunctionDefinition[] = [];
  if (status !== undefined) {
    const answers = { ...status, always: true };
    for (const [name, answer] of Object.entries(answers)) {
      functions.push({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) });
    }
  }
  if (hashFiles !== undefined) {
    const call = (...args: data.ExpressionData[]): data.ExpressionData =>
      new data.StringData(hashFiles(args.map((argument) => argument.coerceString())));
    functions.push({ name: 'hashFiles', minArgs: 1, maxArgs: 255, call });
  }
  return functions;
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
}

function toPlain(value: data.ExpressionData | undefined): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value, data.replacer)) as unknown);
}
