/** What a .dockerignore leaves out of a build context, as BuildKit reads it. Pure. */
import dockerignore from '@balena/dockerignore';

/** An ignore file that was read. */
export interface IgnoreFile {
  /** Whether a file or folder is left out; paths begin in the context. */
  readonly ignores: (path: string) => boolean;
  /** Whether something may lie in a folder that is left out and be taken after all. */
  readonly hasExceptions: boolean;
}

/** Reads an ignore file. One that cannot be understood leaves out nothing; the build tells it. */
export function readIgnoreFile(text: string): IgnoreFile {
  // These mean themselves to BuildKit (moby/patternmatcher, shouldEscape); the parser hands them to a regular expression.
  const literal = text.replaceAll(/\\.|[+(){}|]/g, (sign) => (sign.length === 1 ? `\\${sign}` : sign));
  // File names differ in case on the runners that build images.
  const matcher = dockerignore.default({ ignorecase: false }).add(literal.replace(/^\uFEFF/, ''));
  return {
    ignores: (path) => {
      try {
        return matcher.ignores(path);
      } catch (error) {
        // Patterns become regular expressions when they are first asked.
        if (error instanceof SyntaxError) return false;
        throw error;
      }
    },
    hasExceptions: /^\s*!/m.test(text),
  };
}
