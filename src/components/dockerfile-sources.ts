/** What a Dockerfile takes out of its build context. */
import { posix } from 'node:path';

import { DockerfileParser, JSONInstruction } from 'dockerfile-ast';
import type { Instruction } from 'dockerfile-ast';

/**
 * The sources of COPY and ADD, relative to the context, as they are written; globs may be among them.
 * undefined: not known, or all of the context.
 */
export function listContextSources(text: string): string[] | undefined {
  const sources = DockerfileParser.parse(text)
    .getInstructions()
    .flatMap((instruction) => sourcesOf(instruction));
  const plain = sources.map((source) => plainSource(source));
  const isAll = plain.some((source) => ['', '.', '*', '**'].includes(source) || source.includes('$'));
  return isAll || plain.length === 0 ? undefined : [...new Set(plain)];
}

/** As git writes paths: `a/../b`, `/b` and the `a/./b` of `--parents` too; what would lead out of the context begins in it. */
function plainSource(source: string): string {
  return posix.normalize(`/${source}`).slice(1).replace(/\/+$/, '');
}

function sourcesOf(instruction: Instruction): string[] {
  const keyword = instruction.getKeyword().toUpperCase();
  if (keyword === 'RUN') return mountedSources(instruction);
  if (keyword === 'ONBUILD') return /^\s*ONBUILD\s+(?:COPY|ADD)\b/i.test(instruction.getTextContent()) ? ['.'] : [];
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  const isFromElsewhere =
    instruction instanceof JSONInstruction && instruction.getFlags().some((flag) => flag.getName() === 'from');
  if (isFromElsewhere) return [];
  return readWords(instruction)
    .slice(0, -1)
    .filter((word) => !/^(?:https?|git):|^git@|^<</.test(word));
}

/** `RUN --mount=type=bind,source=packages,target=/x` reads the context, too. */
function mountedSources(instruction: Instruction): string[] {
  const mounts = instruction.getTextContent().matchAll(/--mount=(\S+)/g);
  return [...mounts].flatMap(([, options = '']) => {
    const pairs = new Map(
      options.split(',').map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''] as const),
    );
    if ((pairs.get('type') ?? 'bind') !== 'bind' || pairs.has('from')) return [];
    return [pairs.get('source') ?? pairs.get('src') ?? '.'];
  });
}

function readWords(instruction: Instruction): string[] {
  const line = instruction.getRange().start.line;
  const all = instruction.getArguments();
  // The lines of a here-document are no words of the instruction.
  const own = all.some((word) => word.getValue().startsWith('<<'))
    ? all.filter((word) => word.getRange().start.line === line)
    : all;
  const words = own.map((word) => word.getValue());
  if (words[0]?.startsWith('[') !== true) return words.filter((word) => !word.startsWith('--'));
  return readJsonWords(instruction.getTextContent());
}

/** `["my file", "/x"]`, the parser of which takes spaces out; all of the context when it is none. */
function readJsonWords(text: string): string[] {
  const [json = ''] = /\[[^]*\]/.exec(text.replaceAll(/[\\`][ \t]*\r?\n/g, ' ')) ?? [];
  try {
    const words: unknown = JSON.parse(json);
    if (Array.isArray(words)) return words.map(String);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return ['.', ''];
}
