/** Paths as tools print them -> paths from the root of the repository. Pure: no file is looked at. */
import { posix } from 'node:path';

import type { Places } from './parsed.ts';

/**
 * Path from the root of the repository, with `/`; undefined for what lies outside of it and for what is no file (`<stdin>`,
 * `webpack://...`). Takes absolute and relative paths, `./`, `file://` URLs, and Windows' forms.
 */
export function sourcePath(printed: string | null | undefined, { root, cwd }: Places): string | undefined {
  if (printed === null || printed === undefined || printed === '' || printed.startsWith('<')) return undefined;
  const path = slashes(printed.startsWith('file:') ? pathOfUrl(printed) : printed);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return undefined;
  const whole = posix.normalize(isAbsolute(path) ? path : `${slashes(cwd)}/${path}`);
  const from = posix.normalize(`${slashes(root)}/`);
  // Windows prints its drives in both cases.
  const isWithin = isDrive(from) ? whole.toLowerCase().startsWith(from.toLowerCase()) : whole.startsWith(from);
  const relative = whole.slice(from.length);
  return isWithin && relative !== '' ? relative : undefined;
}

/** Whether a path from the root leads into what others wrote: packages, virtual environments. */
export function isVendored(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.tox)\//.test(path);
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || isDrive(path);
}

function isDrive(path: string): boolean {
  return /^[a-z]:\//i.test(path);
}

/** A backslash is a letter of a name on Linux: only paths that have no slash, or begin with a drive, are Windows'. */
function slashes(path: string): string {
  return /^[a-z]:\\/i.test(path) || !path.includes('/') ? path.replaceAll('\\', '/') : path;
}

function pathOfUrl(url: string): string {
  const path = url.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '').replace(/^\/(?=[a-z]:)/i, '');
  return decodePercent(path);
}

/** `%20` -> space; text that is no percent-encoding stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
