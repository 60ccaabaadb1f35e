/** The parts of a README between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
import * as v from 'valibot';

import type { ActionMetadata } from './action-metadata.ts';

/** Makes the text of a section from its name, `inputs` or `iam:docs/iam/deploy-ecs.json`. */
export type SectionMaker = (name: string) => string;

const SECTION = /<!-- generated:(?<name>[^ ]+) -->\n[\s\S]*?<!-- \/generated:\k<name> -->/g;

/** A document with every generated section made anew. */
export function renewSections(document: string, makeSection: SectionMaker): string {
  return document.replace(
    SECTION,
    (_, name: string) => `<!-- generated:${name} -->\n\n${makeSection(name)}\n\n<!-- /generated:${name} -->`,
  );
}

/** The names of the sections a document has, in order. */
export function listSections(document: string): string[] {
  return [...document.matchAll(SECTION)].map(({ groups }) => groups?.['name'] ?? '');
}

/** `| Input | Default | Meaning |` of an action. */
export function renderInputs({ inputs }: ActionMetadata): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    renderDefault(input),
    oneLine(input.description),
  ]);
  return rows.length === 0 ? 'None.' : renderTable(['Input', 'Default', 'Meaning'], rows);
}

/** `| Output | Meaning |` of an action. */
export function renderOutputs({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, oneLine(output.description)]);
  return rows.length === 0 ? 'None.' : renderTable(['Output', 'Meaning'], rows);
}

/** `| Key | Meaning |` of a map's schema, whose entries all carry a description. */
export function renderKeys(entries: Readonly<Record<string, v.GenericSchema>>): string {
  const rows = Object.entries(entries).map(([key, entry]) => [`\`${key}\``, oneLine(descriptionOf(key, entry))]);
  return renderTable(['Key', 'Meaning'], rows);
}

function descriptionOf(key: string, entry: v.GenericSchema): string {
  const schema = 'wrapped' in entry ? (entry.wrapped as v.GenericSchema) : entry;
  const { description } = v.getMetadata(schema) as { description?: string };
  if (description === undefined) throw new Error(`The key ${key} has no description.`);
  return description;
}

function renderDefault({ required, default: value }: { required: boolean; default?: string | undefined }): string {
  if (required) return '**required**';
  return value === undefined || value === '' ? '' : `\`${value.replaceAll('\n', '\\n').replaceAll('|', '\\|')}\``;
}

/** The table as the formatter writes it, so that both agree: columns padded to the widest cell. */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function oneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}
