/**
 * Writes what documents take from elsewhere: inputs and outputs from action.yml, IAM policies from docs/iam, the JSON
 * Schema from src/manifest. `--check` writes nothing and names what is not current. An action's documents are its
 * README.md and the guides in its folder docs.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { ServiceSchema } from '../../actions/deploy-ecs/src/services-input.ts';
import { readActionMetadata } from './action-metadata.ts';
import { renderInputs, renderKeys, renderOutputs, renewSections } from './generated-sections.ts';
import { renderJsonSchema } from './json-schema.ts';
import { sampleLog, sampleSummary } from './sample-summary.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every generated file with the text it should have, by path from the repository's root. */
export function buildDocuments(): Map<string, string> {
  const documents = new Map([['schema/slipway.schema.json', renderJsonSchema()]]);
  for (const action of readdirSync(join(root, 'actions')).toSorted())
    for (const file of listActionDocuments(action))
      documents.set(
        file,
        renewSections(readFileSync(join(root, file), 'utf8'), (name) => makeSection(action, file, name)),
      );
  return documents;
}

function listActionDocuments(action: string): string[] {
  const guides = `actions/${action}/docs`;
  const names = existsSync(join(root, guides)) ? readdirSync(join(root, guides)).toSorted() : [];
  return [`actions/${action}/README.md`, ...names.map((name) => `${guides}/${name}`)].filter(
    (file) => file.endsWith('.md') && existsSync(join(root, file)),
  );
}

function makeSection(action: string, file: string, name: string): string {
  const metadata = readActionMetadata(join(root, 'actions', action, 'action.yml'));
  if (name === 'inputs') return renderInputs(metadata);
  if (name === 'outputs') return renderOutputs(metadata);
  if (name === 'services') return renderKeys(ServiceSchema.entries);
  if (name === 'sample-summary') return sampleSummary;
  if (name === 'sample-log') return `\`\`\`text\n${sampleLog}\n\`\`\``;
  if (name.startsWith('iam:')) return `\`\`\`json\n${readPolicy(name.slice('iam:'.length))}\n\`\`\``;
  throw new Error(
    `${file}: no section is called ${name}; known: inputs, outputs, services, sample-summary, sample-log, iam:FILE.`,
  );
}

function readPolicy(file: string): string {
  // As it stands: the formatter, which also looks into fenced blocks, has had its way with it.
  return readFileSync(join(root, file), 'utf8').trimEnd();
}

/** The generated files whose text on disk is not what it should be. */
export function listStaleDocuments(): string[] {
  return [...buildDocuments()].filter(([file, text]) => readText(file) !== text).map(([file]) => file);
}

function readText(file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function main(args: readonly string[]): number {
  const stale = listStaleDocuments();
  if (args.includes('--check')) {
    for (const file of stale) console.error(`${file} is not current: run npm run docs and commit it.`);
    return stale.length === 0 ? 0 : 1;
  }
  const documents = buildDocuments();
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), documents.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
