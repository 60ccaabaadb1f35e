/** GitHub's language service without what only an editor shows: descriptions, and the payloads of events, together 600 kB. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each empty in its shape. Contexts whose members are told by them are not judged (src/workflows/language-service.ts). */
const LEFT_OUT = {
  'context-providers/descriptions.min.json': '{}',
  'context-providers/events/objects.min.json': '{}',
  'context-providers/events/webhooks.min.json': '{}',
};

/**
 * Puts the package, with its licence, where the compiled sources find it before the whole one.
 * @throws {Error} when a file that is left out is not there any more.
 */
export function thinLanguageService(root: string, build: string): void {
  const name = 'node_modules/@actions/languageservice';
  cpSync(join(root, name), join(build, name), {
    recursive: true,
    filter: (path) => !/\.(?:d\.ts|map)$/.test(path),
  });
  for (const [file, text] of Object.entries(LEFT_OUT)) {
    const path = join(build, name, 'dist', file);
    if (!existsSync(path)) throw new Error(`${name} has no ${file} any more: look for its new place.`);
    writeFileSync(path, text);
  }
}
