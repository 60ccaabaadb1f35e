/** COPY and ADD: which files go where. */
import { posix } from 'node:path';
import type { Instruction } from 'dockerfile-ast';
import type { ContextFiles } from './build-context.ts';
import { hasHeredocs, readFlags, readJsonList, refusal } from './dockerfile-instruction.ts';
import { putFile } from './image-files.ts';
import type { ImageFile } from './image-files.ts';

/** A COPY or ADD, and where it happens. */
export interface CopyRequest {
  readonly instruction: Instruction;
  /** The image's files: what is copied is put here. */
  readonly files: Map<string, ImageFile>;
  readonly workingDirectory: string;
  readonly expand: (text: string) => string;
  /** The files of `--from`, or of the context. */
  readonly sourceOf: (from: string | undefined) => ContextFiles;
}

interface CopyFlags {
  readonly from: string | undefined;
  readonly mode: number | undefined;
  readonly owner: { uid?: number; gid?: number };
  readonly remark: string | undefined;
}

/**
 * Copies files into the image.
 *
 * @returns a remark when something is not done as Docker would
 * @throws {BuildRefusal} when a source is missing, and for what the stand-in does not do: URLs, archives, here-documents
 */
export function copyInto(request: CopyRequest): string | undefined {
  const { instruction, files, expand } = request;
  const flags = readCopyFlags(request);
  const source = request.sourceOf(flags.from);
  const words = readWords(instruction).map(expand);
  const destination = words.at(-1);
  const sources = words.slice(0, -1);
  if (destination === undefined || sources.length === 0) {
    throw refusal(instruction, `${instruction.getKeyword()} requires at least two arguments`);
  }
  const target = posix.resolve('/', request.workingDirectory, destination);
  const found = sources.flatMap((pattern) => match(request, { pattern, source }));
  const isFolder = /(?:^|\/)\.?\.?$/u.test(destination) || found.length > 1 || files.get(target)?.type === 'directory';
  for (const path of found) {
    const file = path === '' ? { type: 'directory' as const, mode: 0o755 } : source.get(path);
    if (file === undefined) continue;
    if (file.type === 'directory') copyFolder({ files, source, folder: path, target, flags });
    else putFile(files, isFolder ? posix.join(target, posix.basename(path)) : target, adjust(file, flags));
  }
  return flags.remark;
}

function copyFolder(copy: {
  files: Map<string, ImageFile>;
  source: ContextFiles;
  folder: string;
  target: string;
  flags: CopyFlags;
}): void {
  const { files, source, folder, target, flags } = copy;
  putFile(files, target, adjust({ type: 'directory', mode: 0o755 }, flags));
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const [path, file] of source) {
    if (path.startsWith(prefix)) putFile(files, posix.join(target, path.slice(prefix.length)), adjust(file, flags));
  }
}

function adjust(file: ImageFile, { mode, owner }: CopyFlags): ImageFile {
  if (file.type === 'symlink') return file;
  return { ...file, ...owner, ...(mode === undefined ? {} : { mode }) };
}

/** Paths in the source that a pattern means. */
function match({ instruction }: CopyRequest, { pattern, source }: { pattern: string; source: ContextFiles }): string[] {
  if (/^https?:\/\/|^git@/u.test(pattern)) throw refusal(instruction, `the stand-in fetches nothing: ${pattern}`);
  if (instruction.getKeyword() === 'ADD' && /\.(?:tar|tgz|tar\.\w+)$/u.test(pattern)) {
    throw refusal(instruction, `the stand-in does not unpack archives: ${pattern}`);
  }
  const path = posix
    .normalize(pattern)
    .replace(/^(?:\.?\/)+/u, '')
    .replace(/\/$/u, '');
  if (path === '' || path === '.') return [''];
  const found = /[*?[]/u.test(path) ? [...source.keys()].filter((name) => posix.matchesGlob(name, path)) : [path];
  const missing = found.length === 0 || (found.length === 1 && !source.has(found[0] ?? ''));
  if (missing) {
    throw refusal(
      instruction,
      `failed to compute cache key: failed to calculate checksum of ref stand-in: "/${path}": not found`,
    );
  }
  return found;
}

function readCopyFlags({ instruction, expand }: CopyRequest): CopyFlags {
  if (hasHeredocs(instruction)) throw refusal(instruction, 'the stand-in does not read here-documents');
  const flags = new Map(readFlags(instruction).map(([name, value]) => [name, expand(value)]));
  for (const name of flags.keys()) {
    if (!['from', 'chown', 'chmod', 'link'].includes(name))
      throw refusal(instruction, `the stand-in does not know --${name}`);
  }
  const chown = flags.get('chown');
  const [uid, gid] = (chown ?? '').split(':').map((id) => (/^\d+$/u.test(id) ? Number(id) : undefined));
  const chmod = flags.get('chmod');
  if (chmod !== undefined && !/^[0-7]{3,4}$/u.test(chmod))
    throw refusal(instruction, `the stand-in does not read --chmod=${chmod}`);
  return {
    from: flags.get('from'),
    mode: chmod === undefined ? undefined : Number.parseInt(chmod, 8),
    owner: { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) },
    remark:
      chown === undefined || uid !== undefined
        ? undefined
        : `stand-in: the owner ${chown} has no number here and is not kept`,
  };
}

function readWords(instruction: Instruction): string[] {
  const list = readJsonList(instruction.getArgumentsContent() ?? '');
  return list ?? instruction.getArguments().map((argument) => argument.getValue());
}
