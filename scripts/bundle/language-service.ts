/** GitHub's language service without what only an editor shows: descriptions, and the payloads of events, together 600 kB. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  readonly definitions: Readonly<Record<string, Definition>>;
}
interface Definition {
  description?: string;
  readonly mapping?: { readonly properties?: Readonly<Record<string, string | { description?: string }>> };
}

/** Files that are empty in their shape. Contexts whose members they tell are not judged (src/workflows/language-service.ts); actions are not checked. */
const LEFT_OUT = {
  '@actions/languageservice/dist/context-providers/descriptions.min.json': '{}',
  '@actions/languageservice/dist/context-providers/events/objects.min.json': '{}',
  '@actions/languageservice/dist/context-providers/events/webhooks.min.json': '{}',
  '@actions/workflow-parser/dist/action-v1.0.min.json': '{"version":"action-v1.0","definitions":{}}',
};
const SCHEMA = '@actions/workflow-parser/dist/workflow-v1.0.min.json';

/**
 * Puts the packages, with their licences, where the compiled sources find them before the whole ones.
 * @throws {Error} when a file that is made smaller is not there any more.
 */
export function thinLanguageService(root: string, build: string): void {
  const to = join(build, 'node_modules');
  for (const name of ['@actions/languageservice', '@actions/workflow-parser']) {
    cpSync(join(root, 'node_modules', name), join(to, name), {
      recursive: true,
      filter: (path) => !/\.(?:d\.ts|map)$/.test(path),
    });
  }
  for (const [file, text] of Object.entries(LEFT_OUT)) {
    // Read first: writing to a place that is not there any more would go unseen.
    readFileSync(join(to, file));
    writeFileSync(join(to, file), text);
  }
  const schema = JSON.parse(readFileSync(join(to, SCHEMA), 'utf8')) as Schema;
  writeFileSync(join(to, SCHEMA), JSON.stringify(withoutDescriptions(schema)));
}

/** Of what is defined and of its properties; a property that is called `description` stays. */
function withoutDescriptions(schema: Schema): Schema {
  for (const definition of Object.values(schema.definitions)) {
    delete definition.description;
    for (const property of Object.values(definition.mapping?.properties ?? {}))
      if (typeof property !== 'string') delete property.description;
  }
  return schema;
}
