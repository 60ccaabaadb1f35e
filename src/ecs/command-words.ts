/** A command written on one line. Pure. */

/** What only a shell understands; ECS starts a program without one. */
const FOR_A_SHELL = /[$`|&;<>()*?[\]~#\n\r]/;

/**
 * The words of a line, with quotes and backslashes read as sh reads them: `sh -c "echo hi"` is three words.
 * @throws {Error} whose message says what is allowed, when a quote stays open or something is left for a shell to do
 */
export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const { word, length } = takeWord(rest);
    words.push(word);
    rest = rest.slice(length).trimStart();
  }
  return words;
}

/** One piece of a word: in single quotes all is literal; in double quotes a backslash escapes `"`, `\`, `$` and the backtick. */
const PIECE = /^(?:'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+))/;

function takeWord(text: string): { readonly word: string; readonly length: number } {
  let word = '';
  let length = 0;
  while (length < text.length && !/\s/.test(text.charAt(length))) {
    const { 0: piece = '', groups = {} } = PIECE.exec(text.slice(length)) ?? {};
    if (piece === '') throw new Error(`a command whose quotes are closed: ${text.slice(length, length + 40)}`);
    const { single, double, escaped, plain } = groups;
    if (needsShell(plain ?? '', double ?? '')) throw new Error(SHELL_HINT);
    word += single ?? escaped ?? plain ?? (double ?? '').replaceAll(/\\(["\\$`])/g, '$1');
    length += piece.length;
  }
  return { word, length };
}

const SHELL_HINT =
  "a command without a shell's signs, since ECS starts no shell: quote them, or write a list such as [sh, -c, 'a && b']";

function needsShell(plain: string, double: string): boolean {
  return FOR_A_SHELL.test(plain) || /(?<!\\)[$`]/.test(double);
}
