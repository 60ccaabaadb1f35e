/** Spares V8 a second reading of the modules that a start evaluates. */

const OPENS = /^ (\d+): ((?:\([^()]*\) =>|\w+ =>|function\([^()]*\)) \{)$/;
const CLOSES = /^ \}(,?)$/;

/**
 * Puts webpack's module functions into parentheses again, which terser takes away as needless. V8 compiles a function in parentheses as it
 * reads it; any other is only skimmed at first, and read once more when it is called, with all functions inside: 13 ms of each start.
 * @throws {Error} when the layout is not terser's, so that no bundle ships half wrapped.
 */
export function wrapModules(code: string): string {
  let isOpen = false;
  const lines = code.split('\n').map((line) => {
    const [, id, head] = OPENS.exec(line) ?? [];
    const [, comma] = CLOSES.exec(line) ?? [];
    if (id !== undefined && !isOpen) {
      isOpen = true;
      return ` ${id}: (${head}`;
    }
    if (comma === undefined || !isOpen) return line;
    isOpen = false;
    return ` })${comma}`;
  });
  const modules = lines.filter((line) => /^ \d+: /.test(line));
  const opened = modules.filter((line) => /^ \d+: \((?:\(|\w+ =>|function\()/.test(line)).length;
  const closed = lines.filter((line) => /^ \}\),?$/.test(line)).length;
  if (modules.length === 0 || opened !== modules.length || closed !== opened)
    throw new Error('the modules of the bundle were not found: has its layout changed?');
  return lines.join('\n');
}
