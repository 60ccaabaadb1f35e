/** The licences of what a bundle carries: each text once, over the packages it stands for. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The part of webpack's compilation that tells which files went into the chunks. */
export interface Compilation {
  readonly chunks: Iterable<object>;
  readonly chunkGraph: { getChunkModulesIterable(chunk: object): Iterable<BundledModule> };
}

interface BundledModule {
  readonly resource?: string;
  /** The modules that were concatenated into this one. */
  readonly modules?: Iterable<BundledModule>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * Text of licenses.txt, for all chunks together.
 * @throws {Error} when a package carries no licence text although its licence wants it to be passed on.
 */
export function renderLicences(compilation: Compilation): string {
  const packages = [...packageFolders(compilation)]
    .map((folder) => ({ label: readLabel(folder), text: readLicence(folder) }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return [...Map.groupBy(packages, ({ text }) => text)]
    .map(([text, carriers]) => `${[...new Set(carriers.map(({ label }) => label))].join('\n')}\n\n${text}\n`)
    .join(RULE);
}

function packageFolders({ chunks, chunkGraph }: Compilation): Set<string> {
  const folders = new Set<string>();
  const add = ({ resource, modules }: BundledModule): void => {
    for (const inner of modules ?? []) add(inner);
    if (resource?.includes('/node_modules/') === true) folders.add(packageFolder(resource));
  };
  for (const chunk of chunks) for (const module of chunkGraph.getChunkModulesIterable(chunk)) add(module);
  return folders;
}

/** The folder under node_modules: a package.json further down may only say `type`. */
function packageFolder(file: string): string {
  const [folder = dirname(file)] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function readLabel(folder: string): string {
  const { name, version, license } = readManifest(folder);
  return `${name} ${version} (${license})`;
}

/** The licence, and the notice that Apache-2.0 wants passed on. */
function readLicence(folder: string): string {
  const texts = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const { name, license } = readManifest(folder);
  // One text for all, which other packages here carry; MIT's names the holders.
  if (license === 'Apache-2.0') return 'Apache License 2.0: its text stands with the other packages of that licence.';
  throw new Error(`${name} is under ${license} and comes without its text.`);
}
