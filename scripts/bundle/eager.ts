/** Spares V8 a second reading of the modules that a start evaluates. */
import { parse } from 'acorn';
import type { Expression, ObjectExpression, Property, SpreadElement } from 'acorn';

/**
 * Puts webpack's module functions into parentheses again, which terser takes away as needless. V8 compiles a function in parentheses as it
 * reads it; any other is only skimmed at first, and read once more when it is called, with all functions inside: 13 ms of each start.
 * @throws {Error} when the modules are not where webpack puts them, so that no bundle ships unwrapped.
 */
export function wrapModules(code: string): string {
  const tables = findTables(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }));
  const [table] = tables;
  if (table === undefined || tables.length > 1)
    throw new Error('the modules of the bundle were not found: has its layout changed?');
  let wrapped = '';
  let at = 0;
  for (const { start, end } of table.properties.map((module) => (module as Property).value)) {
    wrapped += `${code.slice(at, start)}(${code.slice(start, end)})`;
    at = end;
  }
  return wrapped + code.slice(at);
}

/** The outermost ones: `{ 7: () => {} }` in index.js, `exports.modules = { 7: () => {} }` in a chunk. */
function findTables(node: unknown): ObjectExpression[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isModuleTable(node as Expression)) return [node as ObjectExpression];
  return Object.values(node).flatMap(findTables);
}

/** Functions by the numbers of the modules. */
function isModuleTable(value: Expression): value is ObjectExpression {
  return value.type === 'ObjectExpression' && value.properties.length > 0 && value.properties.every(isModule);
}

function isModule(property: Property | SpreadElement): boolean {
  if (property.type !== 'Property' || property.method || property.key.type !== 'Literal') return false;
  const { type } = property.value;
  return (
    typeof property.key.value === 'number' && (type === 'ArrowFunctionExpression' || type === 'FunctionExpression')
  );
}
