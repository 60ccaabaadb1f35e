/** schema/slipway.schema.json, for editors: the manifest's own valibot definition, as JSON Schema. */
import { toJsonSchema } from '@valibot/to-json-schema';

import { manifestSchema } from '../../src/manifest/schema.ts';
import { OWNER } from './owner.ts';

/** The JSON Schema (draft-07, which every YAML language server knows) of slipway.yml. */
export function buildJsonSchema(): Record<string, unknown> {
  // `check` holds the rules that stand beside it as `oneOf` metadata; a test compares both over many files.
  const { $schema, ...schema } = toJsonSchema(manifestSchema, { ignoreActions: ['check'] });
  return {
    $schema,
    $id: `https://raw.githubusercontent.com/${OWNER}/slipway/main/schema/slipway.schema.json`,
    ...schema,
  };
}

/** The text of the schema file. */
export function renderJsonSchema(): string {
  return `${JSON.stringify(buildJsonSchema(), null, 2)}\n`;
}
