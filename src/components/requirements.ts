/** What a requirements file of pip names inside the repository (pip documentation, "Requirements File Format"). */

/** Paths as they are written, relative to the file (`files`) or to the folder in which pip runs (`folders`). */
export interface LocalRequirements {
  /** Of `-r` and `-c`. */
  readonly files: readonly string[];
  /** Of `-e ../shared`, `./shared[extra]`, `shared @ file:../shared`. */
  readonly folders: readonly string[];
}

/** Reads the lines of a requirements file. */
export function parseRequirements(text: string): LocalRequirements {
  const lines = text
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  const files = lines.flatMap((line) => /^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(line)?.[1] ?? []);
  return {
    files: files.filter((file) => !/^[a-z]+:\/\//i.test(file)),
    folders: lines.flatMap((line) => localFolder(line) ?? []),
  };
}

function localFolder(line: string): string | undefined {
  const [, editable] = /^(?:-e|--editable)[\s=]*(\S+)/.exec(line) ?? [];
  const [, direct] = /^[\w.[\],-]+\s*@\s*(file:\S+)/.exec(line) ?? [];
  const [, bare] = /^([^\s;]+)/.exec(line) ?? [];
  const target = editable ?? direct ?? (line.startsWith('-') ? undefined : bare);
  if (target === undefined) return undefined;
  const path = target
    .replace(/^file:(?:\/\/(?=\.))?/, '')
    .replace(/#.*$/, '')
    .replace(/\[[^\]]*\]$/, '');
  if (/^\.{1,2}(?:\/|$)/.test(path)) return path;
  // `libs/shared`, but no name, address or file of the machine.
  return /^[\w-]+(?:\/[\w.-]+)+\/?$/.test(path) && !/\.(?:whl|tar\.gz|zip)$/.test(path) ? path : undefined;
}
