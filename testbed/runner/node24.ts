/** The Node 24 binary that `using: node24` means. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const INSTALLED = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

let verified: string | undefined;

/**
 * Path of a Node 24: the one npm installed, else the running one.
 *
 * @throws {Error} when neither is a Node 24: an action tested on another Node proves nothing.
 */
export function node24(): string {
  if (verified !== undefined) return verified;
  const path = existsSync(INSTALLED) ? INSTALLED : process.execPath;
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  if (!version.startsWith('v24.')) {
    throw new Error(`actions run on Node 24, and ${path} is ${version}. Run \`npm ci\` with optional dependencies.`);
  }
  verified = path;
  return path;
}
