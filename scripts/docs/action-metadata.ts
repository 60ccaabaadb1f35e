/** action.yml, as far as documents and tests need it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const inputSchema = v.object({
  description: v.string(),
  required: v.optional(v.boolean(), false),
  default: v.optional(v.string()),
});

const metadataSchema = v.object({
  name: v.string(),
  description: v.string(),
  inputs: v.optional(v.record(v.string(), inputSchema), {}),
  outputs: v.optional(v.record(v.string(), v.object({ description: v.string() })), {}),
  runs: v.object({ using: v.string(), main: v.string(), post: v.optional(v.string()) }),
});

/** What an action.yml declares. */
export type ActionMetadata = v.InferOutput<typeof metadataSchema>;

/** Reads an action.yml; throws when it lacks a description or has a default that is no text. */
export function readActionMetadata(file: string): ActionMetadata {
  return v.parse(metadataSchema, parse(readFileSync(file, 'utf8')));
}
